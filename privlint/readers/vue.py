"""The Vue reader: the template of a component, with the texts of its scripts and of its `<i18n>` blocks.

An element with `v-for` is shown for each element of a list that the file holds, and once if it does not hold it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.readers.broken import remark_broken
from privlint.readers.html_damaged import Ends
from privlint.readers.jsx import show
from privlint.readers.markup.attributes import attributes_of
from privlint.readers.markup.code import Code, Kind, Segment
from privlint.readers.markup.reading import Parts, read_parts
from privlint.readers.page import Page
from privlint.readers.script import Script
from privlint.readers.vue_options import names_of_options

_ATTRIBUTES = r"(?P<attributes>(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)"
_BLOCK = re.compile(rf"<(?P<name>[A-Za-z][\w-]*){_ATTRIBUTES}>|<!--")
_TEMPLATE_TAG = re.compile(rf"<template\b{_ATTRIBUTES}>|(?P<end></template\s*>)")
_IN_TEMPLATE = re.compile(r"<!--|\{\{|<[A-Za-z](?:[^<>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')|[=\"'])*+>")
_NEEDS_END = ("template", "script", "!--")
_LOOP = re.compile(r"\s*(?:\((?P<several>[^()]*)\)|(?P<one>[^()]*?))\s+(?:in|of)\s+")


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a visitor sees of the component in `source`."""
    blocks = list(_blocks(source))
    template = next((block for block in blocks if block.name == "template"), None)
    scripts = [Segment(block.start, block.end) for block in blocks if block.name == "script"]
    texts = [block for block in blocks if block.name == "i18n"]
    if template is None and scripts:
        return _read_script(path, source, scripts, follow)
    if template is None or "pug" in template.attributes or "jade" in template.attributes:
        return _unread(path, source, template)
    codes, in_tags, segments, unended = _code(source, template.start, template.end)
    broken = [(block.tag, block.start) for block in blocks if not block.is_ended and block.name in _NEEDS_END]
    messages = [block for block in texts if "y" not in block.language]
    segments += [Segment(block.start, block.end, ";(", ");") for block in messages]
    parts = Parts(
        (template.start, template.end),
        codes,
        in_tags,
        [*scripts, *segments],
        [(code.start, code.end) for code in codes],
        messages=[(block.start, block.end) for block in messages],
        broken=next(iter(broken), unended),
    )
    foreign = [(block.start, block.end) for block in texts if "y" in block.language]
    return read_parts(path, source, follow, parts, names_of_options, foreign, finds_components=True)


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of the file: its tag begins at `tag`, what it holds stands from `start` to `end`."""

    name: str
    attributes: str
    tag: int
    start: int
    end: int
    is_ended: bool = True

    @property
    def language(self) -> str:
        """The language that the tag names."""
        found = re.search(r"\blang\s*=\s*[\"']?(\w+)", self.attributes)
        return found[1].lower() if found is not None else ""


def _blocks(source: str) -> Iterator[_Block]:
    """The blocks at the top level of the file."""
    offset = 0
    ends = Ends(source, len(source))
    while (opening := _BLOCK.search(source, offset)) is not None:
        if opening["name"] is None:
            offset = ends.of_comment(opening.start())
            if not ends.has_comment_end(opening.start()):
                yield _Block("!--", "", opening.start(), opening.end(), offset, is_ended=False)
            continue
        name = opening["name"].lower()
        offset = opening.end()
        if opening["attributes"].rstrip().endswith("/"):
            continue
        end = _end_of_template(source, offset) if name == "template" else _end_of(source, name, offset)
        is_ended = end >= 0
        if not is_ended:
            following = re.compile(r"^<(?:template|script|style|i18n)\b", re.MULTILINE).search(source, offset)
            end = following.start() if following is not None else len(source)
        yield _Block(name, opening["attributes"], opening.start(), offset, end, is_ended)
        offset = end if not is_ended else source.find(">", end) + 1


def _end_of(source: str, name: str, start: int) -> int:
    found = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE).search(source, start)
    return found.start() if found is not None else -1


def _end_of_template(source: str, start: int) -> int:
    """Where the end tag of the template begins that holds what stands from `start`; -1 if it has none."""
    depth, last = 1, -1
    for tag in _TEMPLATE_TAG.finditer(source, start):
        if tag["end"] is None:
            depth += not tag["attributes"].rstrip().endswith("/")
            continue
        last = tag.start()
        depth -= 1
        if not depth:
            return tag.start()
    return last


def _code(
    source: str, start: int, end: int
) -> tuple[list[Code], dict[int, Code], list[Segment], tuple[int, int] | None]:
    """The code in the template: in its text, in its tags (by where it begins), and as segments of the program.

    Also where the first begins that has no end.
    """
    codes: list[Code] = []
    in_tags: dict[int, Code] = {}
    segments: list[Segment] = []
    offset = start
    ends = Ends(source, end)
    unended: tuple[int, int] | None = None
    while (mark := _IN_TEMPLATE.search(source, offset, end)) is not None:
        offset = mark.end()
        if mark.group() == "<!--":
            offset = ends.of_comment(mark.start())
        elif mark.group() == "{{":
            stop = source.find("}}", offset, end) if unended is None else -1
            if stop < 0:
                unended = unended or mark.span()
            else:
                codes.append(Code(mark.start(), stop + 2, offset, stop))
                segments.append(Segment(offset, stop, ";(", ")"))
                offset = stop + 2
        else:
            for code in _code_in_tag(source, mark.start(), mark.end()):
                in_tags[code.start] = code
                segments.append(Segment(code.first, code.last, ";(", ")"))
    return codes, in_tags, segments, unended


def _code_in_tag(source: str, start: int, end: int) -> Iterator[Code]:
    nothing: Mapping[int, Code] = {}
    for one in attributes_of(source, start, end, nothing):
        if not one.is_code or one.start >= one.end:
            continue
        if one.key != "=for":
            yield Code(one.start, one.end, one.start, one.end)
        elif loop := _LOOP.match(source, one.start, one.end):
            names = loop["several"] if loop["several"] is not None else loop["one"]
            yield Code(one.start, one.end, loop.end(), one.end, Kind.LOOP, names)


def _read_script(path: str, source: str, scripts: list[Segment], follow: Follow) -> Document:
    """The document of a component without a template: what its script renders or holds."""
    builder = DocumentBuilder(path, source)
    page = Page(builder, source)
    script = Script(source, ranges=[(segment.start, segment.end) for segment in scripts])
    broken = show(script, page, follow)
    page.finish()
    remark_broken(builder, broken)
    return builder.build()


def _unread(path: str, source: str, template: _Block | None) -> Document:
    """The empty document of a template that is not HTML."""
    builder = DocumentBuilder(path, source)
    if template is not None:
        builder.remark(
            "dit sjabloon is in Pug geschreven, en dat wordt niet gelezen",
            "this template is written in Pug, which is not read",
            template.tag,
            template.start,
        )
    return builder.build()

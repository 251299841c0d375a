"""The MDX reader: Markdown with the components of React, their text in properties and the constants of the file.

Markdown and its inline HTML are read as markdown.py does. Where tags or an expression stand on lines of their own,
the Markdown parser sees a rule (`***`) instead: blocks end there, and this reader tells the page of the tags.
Imports and exports are a script, which expressions know; see mdx_components.py.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.readers.content import Break
from privlint.readers.elements import HEADINGS
from privlint.readers.front_matter import read_front_matter
from privlint.readers.jsx_texts import PHRASES
from privlint.readers.markdown import feed_prepared
from privlint.readers.markdown_components import is_component
from privlint.readers.markdown_source import RULE, from_pieces, indent_of
from privlint.readers.mdx_components import ComponentScanner, Expression, read_parts
from privlint.readers.mdx_marks import Kind, Mark, find_marks
from privlint.readers.page import Page
from privlint.readers.tags import Tag

_INDENT = re.compile(r"[ \t]*")
_BLANK_END = re.compile(r"[ \t]*(?:[\r\n]|\Z)")
_LINE = re.compile(r"(?P<text>[^\r\n]*)(?:\r\n|\r|\n|\Z)")
_LEAST_CODE_INDENT = 4  # columns at which Markdown sees code, and MDX text


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a site shows for the MDX `source`."""
    builder = DocumentBuilder(path, source)
    start = read_front_matter(builder, source)
    unended: list[tuple[int, int]] = []
    marks = list(find_marks(source, start, lambda begin, end: unended.append((begin, end))))
    blocks = dict(_blocks(source, start, marks))
    scripts = [(mark.start, _end_of_line(source, mark.end)) for mark in marks if mark.kind is Kind.SCRIPT]
    expressions = [Expression(begin, end) for begin, end in _braces(marks)]

    def tell(page: Page, scanner: ComponentScanner) -> None:
        prepared = from_pieces(_pieces(source, start, marks, blocks))
        feed_prepared(source, _MdxPage(page, scanner, blocks), prepared, follow, scanner)

    return read_parts(builder, source, follow, scripts, expressions, tell, unended)


class _MdxPage:
    """Receives what the Markdown says and tells `page`, with what the blocks of tags and the expressions show."""

    def __init__(self, page: Page, scanner: ComponentScanner, blocks: Mapping[int, int]) -> None:
        self._page = page
        self._scanner = scanner
        self._tags = scanner.tags
        self._blocks = blocks
        self.replace = page.replace
        self.end = page.end
        self.include = page.include
        self.unended = page.unended

    def text(self, start: int, end: int) -> None:
        """The characters from `start` to `end`, with the expressions that begin there."""
        number = bisect_left(self._tags, start, key=_start)
        if number:
            start = max(start, self._tags[number - 1].end)  # the rest of an expression that was shown
        while number < len(self._tags) and self._tags[number].start < end:
            tag = self._tags[number]
            number += 1
            self._page.text(start, tag.start)
            self._scanner.show(tag)
            start = tag.end
        self._page.text(start, end)

    def line_break(self, start: int, end: int, kind: Break = Break.HARD) -> None:
        """A break, as in the Markdown."""
        self._page.line_break(start, end, kind)

    def start(self, name: str, attributes: Mapping[str, str], offset: int, can_hide: bool = True) -> None:
        """An element begins at `offset`; a rule may stand for a block of tags."""
        if name == "hr" and offset in self._blocks:
            self._scanner.feed(offset, self._blocks[offset])
        else:
            self._scanner.renderer.heading_level = HEADINGS.get(name, self._scanner.renderer.heading_level)
            self._page.start(name, attributes, offset, can_hide)


def _start(tag: Tag) -> int:
    return tag.start


def _braces(marks: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    for mark in marks:
        if mark.kind is Kind.EXPRESSION:
            yield mark.start, mark.end
        yield from mark.braces


def _blocks(source: str, start: int, marks: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    """Where tags and expressions stand on lines of their own: from the first of them to the end of the last."""
    number = 0
    while number < len(marks):
        first = number
        end = marks[first].end
        number += 1
        if marks[first].kind not in (Kind.TAG, Kind.EXPRESSION) or not _begins_line(source, start, marks[first].start):
            continue
        while number < len(marks) and marks[number].kind in (Kind.TAG, Kind.EXPRESSION):
            if source[end : marks[number].start].strip(" \t"):
                break
            end = marks[number].end
            number += 1
        if _ends_line(source, end) and (
            any(_is_block(source, mark) for mark in marks[first:number])
            or _follows_empty_line(source, start, marks[first].start)
        ):
            yield marks[first].start, end


def _is_block(source: str, mark: Mark) -> bool:
    """Whether a mark interrupts a paragraph."""
    if mark.kind is Kind.EXPRESSION:
        return "<" in source[mark.start : mark.end]
    return mark.name not in PHRASES and mark.name != "br"


def _begins_line(source: str, start: int, offset: int) -> bool:
    while offset > start and source[offset - 1] in " \t":
        offset -= 1
    return offset == start or source[offset - 1] in "\r\n"


def _ends_line(source: str, offset: int) -> bool:
    return _BLANK_END.match(source, offset) is not None


def _follows_empty_line(source: str, start: int, offset: int) -> bool:
    before = source[max(offset - 200, start) : offset].rstrip(" \t")
    return not before or before.endswith(("\n\n", "\n\r\n", "\r\r")) or before.rstrip().endswith((">", "}"))


def _end_of_line(source: str, offset: int) -> int:
    line = _LINE.match(source, offset)
    return line.end() if line is not None else offset


def _pieces(source: str, start: int, marks: Sequence[Mark], blocks: Mapping[int, int]) -> Iterator[tuple[str, int]]:
    """What the Markdown parser gets to see, piece by piece, with the offset of each."""
    number = 0
    base = 0  # columns by which what stands in components is indented
    is_new = True  # whether a component began or ended on the line before
    offset = start
    while offset < len(source):
        indent = _INDENT.match(source, offset)
        content = indent.end() if indent is not None else offset
        while number < len(marks) and marks[number].end <= offset:
            number += 1
        if content in blocks:
            end = _end_of_line(source, blocks[content])
            yield RULE if blocks[content] - content >= len(RULE) else "", content
            yield "\n", max(end - 1, content)
            offset, is_new = end, True
            continue
        if is_component(source, content):  # a directive, which markdown.py shows
            line = _LINE.match(source, content)
            end = line.end() if line is not None else content
            yield RULE, content
            yield "\n", max(end - 1, content)
            offset, is_new = end, True
            continue
        columns = len(source[offset:content].expandtabs(4))
        if is_new and not _ends_line(source, content):
            base, is_new = (columns if columns >= _LEAST_CODE_INDENT else 0), False
        offset += indent_of(source[offset:content], base)
        line = _LINE.match(source, offset)
        end = line.end() if line is not None else len(source)
        while number < len(marks) and marks[number].start < end:
            mark = marks[number]
            if mark.kind is Kind.CODE and mark.start < offset or mark.kind is Kind.CODE and mark.end > end:
                break  # code goes on for more lines: each is a line of its own
            if mark.start >= offset:
                yield source[offset : mark.start], offset
                yield _shown(source, mark), mark.start
                offset = mark.end
                end = _end_of_line(source, offset) if offset >= end else end
            number += 1
        yield source[offset:end], offset
        offset = end


def _shown(source: str, mark: Mark) -> str:
    """What the Markdown parser sees of a mark: nothing that means something to it, but of a tag the tag."""
    written = source[mark.start : mark.end]
    if mark.kind is Kind.CODE:
        return written
    if mark.kind is Kind.SCRIPT:
        return ""
    if mark.kind is Kind.EXPRESSION:
        return "x" * len(written)
    if "." in mark.name:  # <Tabs.Tab>, which is no tag to Markdown
        written = written.replace(mark.name, mark.name.replace(".", "-"), 1)
    for start, end in mark.braces:
        is_value = source[start - 1] == "="
        value = f'"{"x" * (end - start - 2)}"' if is_value else "x" * (end - start)
        written = f"{written[: start - mark.start]}{value}{written[end - mark.start :]}"
    return written

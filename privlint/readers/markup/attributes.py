"""The attributes of a tag with their places: those of HTML, and those with code of Vue, Svelte and Astro."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from privlint.readers.markup.code import Code
from privlint.record import Record

_ATTRIBUTE = re.compile(
    r"(?P<name>[^\s\"'<>/={}]+)(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|`(?P<template>[^`]*+)`"
    r"|(?P<brace>\{)|(?P<bare>[^\s\"'<>={}`]+)))?|(?P<short>\{)"
)
_NAME = re.compile(r"<[^\s/>{]*")
_SLOT = re.compile(r"#|v-slot:?")
_SHOWN = re.compile(r"(?:v-|set:)(html|text|for)$")
SPREAD = "..."
_BOUND = re.compile(r"^(?:v-bind)?:(?=[\w-])")


class Attribute(Record):
    """An attribute by the `name` that it is written with; its value or its code stands from `start` to `end`.

    `key` is what the name means: "title" of `:title`, "=html" of `v-html` and `set:html`, "slot:title" of `#title`,
    `SPREAD` of `{...others}` and `v-bind`, which give what an object holds.
    """

    name: str
    key: str
    start: int
    end: int
    is_code: bool


def attributes_of(source: str, start: int, end: int, in_tags: Mapping[int, Code]) -> Iterator[Attribute]:
    """The attributes of the tag that stands from `start` to `end`; `in_tags` is the code in braces in tags."""
    found = _NAME.match(source, start, end)
    offset = found.end() if found is not None else start
    while (found := _ATTRIBUTE.search(source, offset, end)) is not None:
        offset = found.end()
        brace = next((found.start(group) for group in ("brace", "short") if found[group]), -1)
        if brace >= 0:
            code = in_tags.get(brace)
            if code is None:
                continue
            offset = code.end
            name = found["name"] or source[code.first : code.last].strip()
            is_spread = not found["name"] and source.startswith(SPREAD, code.first)
            first = code.first + len(SPREAD) if is_spread else code.first
            yield Attribute(name, SPREAD if is_spread else _key(name), first, code.last, is_code=True)
            continue
        name = found["name"]
        group = next((group for group in ("double", "single", "template", "bare") if found[group] is not None), "name")
        first, last = found.span(group) if group != "name" else (found.end(), found.end())
        yield Attribute(name, _key(name), first, last, is_code=_is_directive(name))


def _is_directive(name: str) -> bool:
    """Whether Vue reads the value of an attribute as code."""
    return name.startswith((":", "v-bind", "v-html", "v-text", "v-for", "v-t"))


def _key(name: str) -> str:
    if slot := _SLOT.match(name):
        return "slot:" + name[slot.end() :]
    if shown := _SHOWN.match(name):
        return f"={shown[1]}"
    if name == "v-bind":
        return SPREAD
    return _BOUND.sub("", name).partition(".")[0]

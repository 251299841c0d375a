"""The Vue reader: the template of a component, with the texts of its script.

Elements with `v-for` are read once; a list of the script that only they show is read behind the template.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Document
from privlint.following import Follow, follow_nothing
from privlint.readers.components_in_markup import LONGEST_EXPRESSION, Expression, read_markup
from privlint.readers.script import Value

_TEMPLATE = re.compile(r"^<template\b(?P<attributes>[^>]*)>", re.MULTILINE)
_SCRIPT = re.compile(r"^<script\b[^>]*>(?P<code>.*?)^</script\s*>", re.MULTILINE | re.DOTALL)
_LOOP = re.compile(r"\bv-for\s*=\s*[\"']\s*\(?\s*(?P<names>[\w$,\s{}]+?)\s*\)?\s+(?:in|of)\s")


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a visitor sees of the component in `source`."""
    opening = _TEMPLATE.search(source)
    start = opening.end() if opening is not None else 0
    end = source.rfind("</template", start) if opening is not None else 0
    end = end if end >= 0 else len(source)
    scripts = [match.span("code") for match in _SCRIPT.finditer(source)]
    return read_markup(path, source, follow, (start, end), scripts, list(_expressions(source, start, end)))


def _expressions(source: str, start: int, end: int) -> Iterator[Expression]:
    """The `{{ … }}` of the template, in order."""
    unknown: dict[str, Value | None] = {
        name: None for loop in _LOOP.finditer(source, start, end) for name in re.findall(r"[\w$]+", loop["names"])
    }
    while (start := source.find("{{", start, end)) >= 0:
        stop = source.find("}}", start, min(start + LONGEST_EXPRESSION, end))
        if stop < 0:
            start += 2
            continue
        yield Expression(start, stop + 2, start + 1, stop + 1, unknown)
        start = stop + 2

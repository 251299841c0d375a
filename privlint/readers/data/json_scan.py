"""The scanner of JSON, as it is written by people: with comments, commas at the end, and mistakes."""

from __future__ import annotations

import re

from privlint.readers.data.flow import JSON, scan
from privlint.readers.data.tree import Items, Problem, Tree

_SPACE = re.compile(r"(?:\s++|//[^\r\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z))*+")


def scan_json(source: str, start: int = 0) -> Tree:
    """The tree of `source` from `start` on; values one after the other (JSON lines) make a list."""
    values = Items()
    problems: list[Problem] = []
    offset = _after_space(source, start)
    while offset < len(source):
        node, offset = scan(source, offset, JSON, problems)
        if node is not None:
            values.values.append(node)
        offset = _after_space(source, offset)
    return Tree(values.values[0] if len(values.values) == 1 else values, problems)


def _after_space(source: str, offset: int) -> int:
    space = _SPACE.match(source, offset)
    return space.end() if space is not None else offset

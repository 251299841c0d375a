"""The marks that git leaves in a file that it could not merge."""

from __future__ import annotations

import re

_MARK = re.compile(r"^(?:(?P<begin><{7} \S)|(?P<end>>{7})|={7}(?=[ \t]*$)|\|{7})[^\r\n]*", re.MULTILINE)


def without_conflicts(source: str) -> tuple[str, tuple[int, int] | None]:
    """`source` with spaces in the place of the marks, and where the first one stands; None if there is none."""
    parts: list[str] = []
    offset = 0
    first: tuple[int, int] | None = None
    is_open = False
    for mark in _MARK.finditer(source):
        if is_open or mark["begin"]:
            is_open = not mark["end"]
            first = first or mark.span()
            parts += [source[offset : mark.start()], " " * len(mark.group())]
            offset = mark.end()
    return "".join([*parts, source[offset:]]), first

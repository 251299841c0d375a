"""Where the keys and values of a TOML file stand, which tomllib does not tell.

The text is one that tomllib has accepted, so that the scan here only has to tell
the parts from each other (TOML 1.0: toml.io/en/v1.0.0).
"""

from __future__ import annotations

import re
import tomllib
from typing import TypeAlias

Keys: TypeAlias = tuple[str | int, ...]
Offsets: TypeAlias = dict[Keys, tuple[int, int]]
"""The 0-based offsets of a key and of its value, by the way to it; an item of a list is its own key."""

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"""[ \t]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[A-Za-z0-9_-]+)[ \t]*(\.?)""")
_SCALAR = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|'
    r"'''.*?'{3,5}|"
    r'"(?:[^"\\\n]|\\.)*"|'
    r"'[^'\n]*'|"
    r"[^,\]}\s#]+(?: \d[^,\]}\s#]*)?",
    re.DOTALL,
)


def places(text: str) -> Offsets:
    """The places of all tables, keys, values and items in `text`."""
    found: Offsets = {}
    table: Keys = ()
    at = _after_space(text, 0)
    while at < len(text):
        if text[at] == "[":
            table, end = _header(text, at, found)
        else:
            end = _pair(text, at, table, found)
        at = _after_space(text, end)
    return found


def _header(text: str, at: int, found: Offsets) -> tuple[Keys, int]:
    """The table that begins with the line at `at`, and the end of that line."""
    brackets = 2 if text.startswith("[[", at) else 1
    names, end = _dotted(text, at + brackets)
    table: Keys = tuple(name for name, _ in names)
    for length in range(1, len(table) + 1):
        found.setdefault(table[:length], (at, at))
    if brackets == 2:
        number = 0
        while (*table, number) in found:
            number += 1
        table = (*table, number)
        found[table] = (at, at)
    return table, end + brackets


def _pair(text: str, at: int, table: Keys, found: Offsets) -> int:
    """Note `key = value`, and return where it ends."""
    names, end = _dotted(text, at)
    value = _after_space(text, end + 1)
    keys = table
    for name, begin in names:
        keys = (*keys, name)
        found.setdefault(keys, (begin, value))
    return _value(text, value, keys, found)


def _dotted(text: str, at: int) -> tuple[list[tuple[str, int]], int]:
    """The parts of a dotted key with their places, and what follows them."""
    names = []
    while (part := _KEY.match(text, at)) is not None:
        quoted = part[1][0] in "\"'"
        names.append((next(iter(tomllib.loads(f"{part[1]} = 0"))) if quoted else part[1], part.start(1)))
        at = part.end()
        if not part[2]:
            break
    return names, at


def _value(text: str, at: int, keys: Keys, found: Offsets) -> int:
    """Note what the value at `at` holds, and return where it ends."""
    if text[at] not in "[{":
        scalar = _SCALAR.match(text, at)
        return scalar.end() if scalar is not None else len(text)
    closing, number = {"[": "]", "{": "}"}[text[at]], 0
    at = _after_space(text, at + 1)
    while text[at] != closing:
        if closing == "]":
            found[*keys, number] = (at, at)
            at = _value(text, at, (*keys, number), found)
            number += 1
        else:
            at = _pair(text, at, keys, found)
        at = _after_space(text, at)
        if text[at] == ",":
            at = _after_space(text, at + 1)
    return at + 1


def _after_space(text: str, at: int) -> int:
    """The offset of what follows the white space and comments at `at`."""
    space = _SPACE.match(text, at)
    return at if space is None else space.end()

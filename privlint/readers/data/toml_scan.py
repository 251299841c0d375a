"""The scanner of TOML: headers of tables, and keys with a value, line by line."""

from __future__ import annotations

import re

from privlint.readers.data.flow import TOML, scan
from privlint.readers.data.strings import decoded
from privlint.readers.data.tree import DEEPEST, MOST_PROBLEMS, Fields, Items, Node, Problem, Style, Text, Tree, put

_PART = r"(?:\"(?:[^\"\\\r\n]|\\[^\r\n])*+\"|'[^'\r\n]*+'|[\w-]++)"
_KEY = re.compile(rf"{_PART}(?:[ \t]*+\.[ \t]*+{_PART})*+")
_PARTS = re.compile(r"\"(?P<double>(?:[^\"\\\r\n]|\\[^\r\n])*+)\"|'(?P<single>[^'\r\n]*+)'|(?P<bare>[\w-]++)")
_HEADER = re.compile(rf"\[(?P<list>\[)?[ \t]*+(?P<key>{_KEY.pattern})[ \t]*+\]+[ \t]*+(?:\#[^\r\n]*+)?(?=[\r\n]|\Z)")
_EQUALS = re.compile(r"[ \t]*+=[ \t]*+")
_LINE = re.compile(r"[^\r\n]*+(?:\r\n|\r|\n|\Z)")
_SPACE = re.compile(r"(?:\s++|\#[^\r\n]*+)*+")


def scan_toml(source: str, start: int = 0) -> Tree:
    """The tree of `source` from `start` on."""
    root = Fields()
    problems: list[Problem] = []
    table = root
    offset = _after_space(source, start)
    while offset < len(source):
        header = _HEADER.match(source, offset)
        key = None if header else _KEY.match(source, offset)
        equals = _EQUALS.match(source, key.end()) if key else None
        if header:
            table = _table(root, _keys(source, *header.span("key")), header["list"] is not None)
            end = header.end()
        elif key and equals:
            node, end = _value(source, equals.end(), problems)
            keys = _keys(source, *key.span())
            if node is not None:
                put(_table(table, keys[:-1], False), keys[-1], node, *key.span(), problems)
        else:
            line = _LINE.match(source, offset)
            assert line is not None
            end = line.end()
            if len(problems) < MOST_PROBLEMS:
                problems.append(_problem(offset, offset + len(line[0].rstrip())))
        offset = _after_space(source, end)
    return Tree(root, problems)


def _value(source: str, start: int, problems: list[Problem]) -> tuple[Node | None, int]:
    """The value at `start` and its end; nothing if the line ends there."""
    if start >= len(source) or source[start] in "\r\n":
        problems.append(_problem(start - 1, start))
        return None, start
    return scan(source, start, TOML, problems)


def _table(table: Fields, keys: list[str], is_list: bool) -> Fields:
    """The table under `keys` in `table`, made if it is not there; a new one each time if it `is_list`."""
    for number, key in enumerate(keys[:DEEPEST]):
        is_last = number == len(keys) - 1
        node = table.values.get(key)
        if is_list and is_last:
            if not isinstance(node, Items):
                node = table.values[key] = Items()
            node.values.append(Fields())
        if isinstance(node, Items):
            node = node.values[-1] if node.values else None
        if not isinstance(node, Fields):
            node = table.values[key] = Fields()
        table = node
    return table


def _keys(source: str, start: int, end: int) -> list[str]:
    keys = []
    for part in _PARTS.finditer(source, start, end):
        kind = part.lastgroup or "bare"
        style = Style.ESCAPED if kind == "double" else Style.VERBATIM
        keys.append(decoded(source, Text(*part.span(kind), style)).text)
    return keys


def _after_space(source: str, offset: int) -> int:
    space = _SPACE.match(source, offset)
    return space.end() if space is not None else offset


def _problem(start: int, end: int) -> Problem:
    return Problem(
        start,
        end,
        "geen geldige TOML: dit is geen sleutel met een waarde; de regel is overgeslagen",
        "not valid TOML: this is not a key with a value; the line has been skipped",
    )

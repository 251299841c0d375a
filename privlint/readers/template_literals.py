"""Lists and mappings of texts that a template writes itself, in the syntax of PHP, Python, JavaScript, Ruby or Twig."""

from __future__ import annotations

import re
from typing import NamedTuple, TypeAlias

from privlint.decoded import Decoded, decode, joined
from privlint.patterns import compile_later

STRING = r"(?P<quote>[\"'`])(?P<text>(?:\\.|(?!(?P=quote))[^\\])*+)(?P=quote)"
"""A pattern for a string between quotes, the groups `quote` and `text`."""

Value: TypeAlias = "Decoded | list[Value] | dict[str, tuple[Decoded, Value]] | None"
"""A text, a list, a mapping of keys to the text of the key and the value, or what only the running site knows."""

_ESCAPE = compile_later(r"\\(.)", re.DOTALL)
_LITERAL = compile_later(r"\s*(?:\[|%?\{|array\s*\(|\((?=\s*[\[{(\"']))")
_TOKEN = compile_later(
    rf"(?:\s|\#[^\n]*|//[^\n]*)*+(?:(?P<string>{STRING})|(?P<opening>(?:array\s*)?\(|\[|%?\{{)|(?P<closing>[)\]}}])"
    r"|(?P<separator>=>|:(?=\s|[\"'\[{])|=(?!=))|(?P<comma>,)|:?(?P<name>[A-Za-z_]\w*)|(?P<other>[^\s\w]|\d[\w.]*))"
)
_TRANSLATES = frozenset("__ _ t trans gettext translate e raw mark_safe lang".split())
_DEEPEST = 20  # lists in lists
_SPLIT = compile_later(rf"\s*{STRING}\s*\|\s*split:\s*([\"'])(?P<by>[^\"']+)\3\s*(?:-?\s*\Z)", re.DOTALL)


class _Read(NamedTuple):
    value: Value
    end: int


def literal_at(source: str, start: int, end: int) -> tuple[Value, int] | None:
    """The list or mapping that begins at `start` and ends before `end`, and where it ends; None if there is none."""
    opening = _LITERAL.match(source, start, end)
    if opening is None:
        return None
    read = _container(source, opening.end(), end, 0)
    return (read.value, read.end) if read is not None else None


def arguments_at(source: str, start: int, end: int) -> tuple[Value, int] | None:
    """What stands between brackets of which the first stands before `start`, by position or by name, and their end."""
    read = _container(source, start, end, 0)
    return (read.value, read.end) if read is not None else None


def split_text(source: str, start: int, end: int) -> Value:
    """The texts of a list as Liquid writes it, from `start` to `end`: `"inzage,wissen" | split: ","`."""
    found = _SPLIT.match(source, start, end)
    if found is None:
        return None
    parts: list[Value] = []
    offset, last = found.span("text")
    while offset <= last:
        stop = source.find(found["by"], offset, last)
        stop = last if stop < 0 else stop
        parts.append(joined(source, [(None, offset, stop)]))
        offset = stop + len(found["by"])
    return parts


def unescaped(source: str, start: int, end: int) -> Decoded:
    """The text of a string whose content stands from `start` to `end`."""
    return decode(source, start, end, _ESCAPE, lambda escape: {"n": "\n", "t": "\t"}.get(escape[1], escape[1]))


def _container(source: str, start: int, end: int, depth: int) -> _Read | None:
    """What stands behind the bracket before `start`, up to the one that closes it; None if none does."""
    items: list[Value] = []
    named: dict[str, tuple[Decoded, Value]] = {}
    key: Decoded | None = None
    name: Decoded | None = None  # what was read last, if it may be a key or a function
    values: list[Value] = []  # the parts of the element so far
    while (token := _TOKEN.match(source, start, end)) is not None:
        start = token.end()
        if token["comma"] or token["closing"]:
            value = values[0] if len(values) == 1 else None
            if key is not None:
                named[key.text] = key, value
            elif values:
                items.append(value)
            if token["closing"]:
                return _Read(named or items, start)
            key, name, values = None, None, []
        elif token["separator"] and name is not None and key is None:
            key, name, values = name, None, []
        elif token["opening"]:
            inner = _container(source, start, end, depth + 1) if depth < _DEEPEST else None
            if inner is None:
                return None
            start = inner.end
            if name is not None and token["opening"] == "(":  # "__('Inzage')"
                given = inner.value if name.text in _TRANSLATES and isinstance(inner.value, list) else None
                values[-1] = given[0] if given else None
            else:
                values.append(inner.value)
            name = None
        elif token["string"]:
            name = unescaped(source, *token.span("text"))
            values.append(name)
        elif token["name"]:
            name = joined(source, [(None, *token.span("name"))])
            values.append(None)
        else:
            name = None
            values.append(None)
    return None

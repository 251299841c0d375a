"""Tables that only place things on the page, as pages had them before style sheets: their cells hold whole parts."""

from __future__ import annotations

import re
from functools import cached_property

from privlint.patterns import compile_later

_TAG = compile_later(
    r"<(?P<end>/?)(?P<name>table|td|th|h[1-3]|p|center|blockquote)\b(?P<rest>[^<>]{0,2000})>", re.IGNORECASE
)
_PRESENTS = compile_later(r"\brole\s*=\s*[\"']?(?:presentation|none)\b", re.IGNORECASE)
_MOST_PARAGRAPHS = 3
"""The number of paragraphs that a cell with data may have."""


class _Table:
    def __init__(self, start: int, *, is_layout: bool) -> None:
        self.start = start
        self.paragraphs = 0  # in the present cell
        self.is_layout = is_layout
        self.has_heads = False


class LayoutTables:
    """Tells of the parts of the tables in the HTML `source`, which begin and end in reading order, whether they belong
    to a table that only places things on the page."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._open: list[bool] = []  # for each open table, whether it is one

    def starts(self, name: str, offset: int) -> bool:
        """A table, or a part of one, begins at `offset`: whether it only places things."""
        if name == "table":
            self._open.append(offset in self._found)
        return self._open[-1] if self._open else False

    def ends(self, name: str) -> bool:
        """The same, of one that ends."""
        if not self._open:
            return False
        return self._open.pop() if name == "table" else self._open[-1]

    @cached_property
    def _found(self) -> frozenset[int]:
        return _layout_tables(self._source)


def _layout_tables(source: str) -> frozenset[int]:
    """The offsets in the HTML `source` at which tables without heads begin that hold a heading, a table, or a cell of
    more than three paragraphs, or that say so themselves (`role="presentation"`)."""
    open_tables: list[_Table] = []
    found: set[int] = set()
    for tag in _TAG.finditer(source):
        name = tag["name"].lower()
        table = open_tables[-1] if open_tables else None
        if name == "table" and not tag["end"]:
            if table is not None:
                table.is_layout = True
            open_tables.append(_Table(tag.start(), is_layout=_PRESENTS.search(tag["rest"]) is not None))
        elif table is None or (tag["end"] and name != "table"):
            continue
        elif name == "table":
            open_tables.pop()
            found |= _if_layout(table)
        elif name in ("td", "th"):
            table.paragraphs = 0
            table.has_heads = table.has_heads or name == "th"
        else:
            table.paragraphs += 1
            table.is_layout = table.is_layout or name.startswith("h") or table.paragraphs > _MOST_PARAGRAPHS
    return frozenset(found.union(*map(_if_layout, open_tables)))


def _if_layout(table: _Table) -> set[int]:
    return {table.start} if table.is_layout and not table.has_heads else set()

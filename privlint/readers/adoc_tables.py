"""Tables of AsciiDoc: where their cells stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from privlint.readers.rst_tables import GridCell
from privlint.readers.source_lines import Line, lines_of

_CELL = re.compile(
    r"(?<!\\)(?:(?<![^\s|])(?P<span>(?P<columns>\d{1,3})?(?:\.(?P<rows>\d{1,3}))?\+)?(?P<copies>\d{1,3}\*)?"
    r"(?P<align>[<^>]?(?:\.[<^>])?)(?P<style>[adehlmsv]?))?\|"
)
_COLUMN = re.compile(r"\s*(\d{1,3})\*")
_MOST_COLUMNS = 60
_SEPARATORS = {"csv": ",", "tsv": "\t", "dsv": ":"}
_SEPARATED = frozenset(_SEPARATORS.values())
_QUOTED = re.compile(r"\s*\"(?P<text>[^\"\r\n]*)\"\s*")


@dataclass(frozen=True, slots=True)
class _Cell:
    columns: int
    rows: int
    style: str
    start: int
    end: int


def cells_of(
    source: str, lines: Sequence[Line], attributes: Mapping[str, str], options: str, delimiter: str = "|==="
) -> list[GridCell]:
    """The cells of the table in `lines`, those between its delimiters, by row and column."""
    shown = [line for line in lines if line.start < line.end]
    mark = _SEPARATORS.get(attributes.get("format", ""), delimiter[0])
    if mark in _SEPARATED:
        return list(_separated(source, shown, attributes.get("separator") or mark, "header" in options))
    cells = list(_cells(source, lines))
    if not cells or not shown:
        return []
    styles = _styles(attributes.get("cols", ""))
    first_line = [cell for cell in cells if cell.start <= shown[0].end]
    columns = len(styles) or sum(cell.columns for cell in first_line) or 1
    columns = min(columns, _MOST_COLUMNS)
    is_alone = lines[0] is shown[0] and len(lines) > 1 and lines[1].start == lines[1].end
    has_header = "header" in options or (is_alone and "noheader" not in options)
    found: list[GridCell] = []
    taken: dict[int, int] = {}  # columns that a cell above reaches into, and for how many rows
    row = column = 0
    for cell in cells:
        while column < columns and taken.get(column):
            column += 1
        if column >= columns:
            row, column = row + 1, 0
            taken = {place: rows - 1 for place, rows in taken.items() if rows > 1}
            while column < columns - 1 and taken.get(column):
                column += 1
        style = cell.style or (styles[column] if column < len(styles) else "")
        is_header = (has_header and not row) or style == "h"
        inside = lines_of(source, cell.start, cell.end)
        found.append(GridCell(row, column, cell.rows, min(cell.columns, _MOST_COLUMNS), is_header, inside))
        if cell.rows > 1:
            taken.update(dict.fromkeys(range(column, min(column + cell.columns, columns)), cell.rows))
        column += cell.columns
    return found


def _separated(source: str, lines: Sequence[Line], separator: str, has_header: bool) -> Iterator[GridCell]:
    """The cells of a table of which each line is a row, with `separator` between them."""
    for row, line in enumerate(lines):
        start, column = line.start, 0
        while start <= line.end and column < _MOST_COLUMNS:
            quoted = _QUOTED.match(source, start, line.end)
            end = source.find(separator, quoted.end() if quoted is not None else start, line.end)
            end = end if end >= 0 else line.end
            is_whole = quoted is not None and quoted.end() == end
            inside = quoted.span("text") if quoted is not None and is_whole else (start, end)
            yield GridCell(row, column, 1, 1, has_header and not row, lines_of(source, *inside))
            start, column = end + len(separator), column + 1


def _cells(source: str, lines: Sequence[Line]) -> Iterator[_Cell]:
    open_cell: tuple[re.Match[str], int] | None = None
    end = 0
    for line in lines:
        for found in _CELL.finditer(source, line.start, line.end):
            if open_cell is not None:
                yield from _copies(*open_cell, found.start())
            open_cell = found, found.end()
        end = line.end
    if open_cell is not None:
        yield from _copies(*open_cell, end)


def _copies(found: re.Match[str], start: int, end: int) -> Iterator[_Cell]:
    copies = int((found["copies"] or "1*")[:-1])
    for _ in range(min(max(copies, 1), _MOST_COLUMNS)):
        columns, rows = int(found["columns"] or 1), int(found["rows"] or 1)
        yield _Cell(max(columns, 1), max(rows, 1), found["style"] or "", start, end)


def _styles(written: str) -> list[str]:
    """The style of each column; empty if their number is not told."""
    styles: list[str] = []
    for column in re.split("[,;]", written) if written.strip() else ():
        found = _COLUMN.match(column)
        style = column.strip()[-1:]
        copies = int(found[1]) if found is not None else 1
        styles += [style if style.isalpha() else ""] * min(copies, _MOST_COLUMNS)
    return styles[:_MOST_COLUMNS]

"""Tables of reStructuredText, drawn with characters: where their cells stand."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence

from privlint.readers.source_lines import Line
from privlint.record import Record

GRID = re.compile(r"\+(?:[-=]+\+)+")
"""The first line of a grid table."""
SIMPLE = re.compile(r"=+(?:[ \t]+=+)+")
"""The first line of a simple table."""

_MOST_COLUMNS = 60
_RULED = re.compile(r"[-=+| ]*")
_UNDERLINES = re.compile(r"-+(?:[ \t]+-+)*")


class GridCell(Record):
    """A cell: its row, its first column, how many of each it spans, and its lines."""

    row: int
    column: int
    rows: int
    columns: int
    is_header: bool
    lines: Sequence[Line] = ()


def grid_table(source: str, lines: Sequence[Line]) -> list[GridCell]:
    """The cells of the grid table in `lines`, by row and column; none if it is drawn badly."""
    drawn = [_Drawn(source, line) for line in lines]
    if not GRID.fullmatch(drawn[-1].text.strip()):
        return []
    ruled = [line for line in drawn if line.text.startswith("+") and _RULED.fullmatch(line.text)]
    borders = sorted({index for line in ruled for index in range(len(line)) if line.at(index) == "+"})
    if not 2 <= len(borders) <= _MOST_COLUMNS:
        return []
    header_end = next((n for n, line in enumerate(drawn) if "=" in line.text and _RULED.fullmatch(line.text)), 0)
    bands = [_bands(drawn, left, right) for left, right in zip(borders, borders[1:], strict=False)]
    starts = sorted({start for column in bands for start, _ in column})
    ends = [dict(column) for column in bands]
    cells: list[GridCell] = []
    taken: set[tuple[int, int]] = set()
    for row, start in enumerate(starts):
        for column in range(len(bands)):
            end = ends[column].get(start, 0)
            if not end or (column, start) in taken:
                continue
            last = column
            while last + 1 < len(bands) and ends[last + 1].get(start) == end:
                if any(drawn[n].at(borders[last + 1]) in "|+" for n in range(start, end)):
                    break
                last += 1
                taken.add((last, start))
            inside = [drawn[n].part(borders[column] + 1, borders[last + 1]) for n in range(start, end)]
            rows = bisect_left(starts, end) - row
            cells.append(GridCell(row, column, rows, last - column + 1, 0 < start < header_end, inside))
    return cells


def simple_table_end(source: str, lines: Sequence[Line], start: int) -> int:
    """The index after the last line of the simple table that begins at `start`: its last border before a blank line."""
    borders = 1
    for index in range(start + 1, len(lines)):
        line = lines[index]
        if line.start < line.end and line.indent < lines[start].indent:
            return index
        if SIMPLE.fullmatch(source, line.start, line.end):
            borders += 1
            following = lines[index + 1] if index + 1 < len(lines) else None
            if following is None or following.start == following.end or borders == 3:
                return index + 1
    return len(lines)


def simple_table(source: str, lines: Sequence[Line]) -> list[GridCell]:
    """The cells of the simple table in `lines`, by row and column."""
    top = lines[0]
    columns = [found.start() for found in re.finditer("=+", source[top.start : top.end])]
    if len(columns) > _MOST_COLUMNS:
        return []
    borders = [n for n, line in enumerate(lines) if n and SIMPLE.fullmatch(source, line.start, line.end)]
    header_end = borders[0] if len(borders) > 1 else 0
    rows: list[tuple[bool, list[list[Line]]]] = []
    for number, line in enumerate(lines):
        if not number or number in borders or _UNDERLINES.fullmatch(source, line.start, line.end):
            continue
        if line.start == line.end:
            for cell in rows[-1][1] if rows else ():
                cell.append(line)
            continue
        drawn = _Drawn(source, Line(line.start, line.end, 0), line.indent - top.indent)
        ends = [*columns[1:], max(len(drawn), columns[-1])]
        parts = [drawn.part(begin, end) for begin, end in zip(columns, ends, strict=True)]
        if not rows or (parts[0].start < parts[0].end):
            rows.append((number < header_end, [[] for _ in columns]))
        for cell, part in zip(rows[-1][1], parts, strict=True):
            cell.append(part)
    return [
        GridCell(row, column, 1, 1, is_header, cell)
        for row, (is_header, cells) in enumerate(rows)
        for column, cell in enumerate(cells)
    ]


class _Drawn:
    """A line as it is drawn: with a character in each column, two for wide ones, none for combining ones."""

    def __init__(self, source: str, line: Line, indent: int = 0) -> None:
        self.text = source[line.start : line.end]
        self._source = source
        self._line = line
        self._offsets = [line.start] * indent
        for offset, character in enumerate(self.text, line.start):
            self._offsets += [offset] * _width(character)
        self._indent = indent

    def __len__(self) -> int:
        return len(self._offsets)

    def at(self, column: int) -> str:
        """The character in `column`."""
        return self._source[self._offsets[column]] if self._indent <= column < len(self._offsets) else " "

    def part(self, start: int, end: int) -> Line:
        """What stands from the column `start` to `end`, without the white space around it."""
        first = self._offsets[start] if start < len(self._offsets) else self._line.end
        last = self._offsets[end] if end < len(self._offsets) else self._line.end
        if start < self._indent:
            first = self._line.start
        stripped = first
        while stripped < last and self._source[stripped].isspace():
            stripped += 1
        while last > stripped and self._source[last - 1].isspace():
            last -= 1
        return Line(stripped, last, stripped - first)


def _width(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _bands(drawn: Sequence[_Drawn], left: int, right: int) -> list[tuple[int, int]]:
    """The lines from one rule to the next between the borders `left` and `right`, as ranges."""
    found: list[tuple[int, int]] = []
    start = 0
    for number, line in enumerate(drawn):
        if line.at(left + 1) in "-=" and all(line.at(column) in "-=" for column in range(left + 1, right)):
            if line.at(left) in "+" or line.at(right) in "+":
                if start < number:
                    found.append((start, number))
                start = number + 1
    return found

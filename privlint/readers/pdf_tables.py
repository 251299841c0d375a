"""The tables in a PDF, which has no tables but only words that stand below each other.

Programs write them in two ways: line by line, or cell by cell, so that the text goes back up for the next cell.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from privlint.readers.pdf_text import Line, line_of
from privlint.readers.pdf_words import Words

_ALIGNED = 6.0  # points: how far cells of one column may begin apart
_EXACT = 1.0  # points: the same for a word that parts a line
_NEXT_COLUMN = 0.4  # times the size: the least space before a word that begins where a column does
_FEWEST_ROWS = 2
_NEXT_LINE = 1.2  # times the usual distance: a line of the same cell
_MOST_LINES = 200  # of a row
_MOST_COLUMNS = 30
_FARTHEST_LINE = 2.6  # sizes: the same in a column that is not the first

Lines = list[tuple[int, Line]]
"""Lines, each with the number of its page."""


@dataclass(frozen=True, slots=True)
class Part:
    """A cell of a line, or a line of a cell: number `cell` of the line with the number `line`."""

    line: int
    cell: int


@dataclass(frozen=True, slots=True)
class Row:
    """The lines from `start` to `stop`, and the parts of each cell of the row that they make."""

    start: int
    stop: int
    cells: tuple[tuple[Part, ...], ...]


def rows_of(lines: Lines, step: float) -> dict[int, Row]:
    """The rows of all tables, by the number of their first line; `step` is the usual distance of lines, in sizes.

    In `lines`, those of tables get cells that begin where the columns do.
    """
    found: dict[int, Row] = {}
    farthest = max((line.x for _, line in lines), default=0)
    index = 0
    while index < len(lines):
        if not _may_begin(lines, index, farthest):
            index += 1
            continue
        table = _Table(lines, step)
        rows = list(table.rows(index))
        if len(rows) >= _FEWEST_ROWS:
            found |= {row.start: row for row in rows}
            for number in range(index, rows[-1].stop):
                lines[number] = lines[number][0], table.line(number)
            index = rows[-1].stop
        else:
            index += 1
    return found


def _may_begin(lines: Lines, index: int, farthest: float) -> bool:
    """Whether something stands to the right of the line, or of its beginning; no line begins right of `farthest`."""
    first = lines[index][1]
    if len(first.cells) > 1:
        return len(first.cells) <= _MOST_COLUMNS
    return first.end < farthest and any(line.x > first.end for _, line in lines[index + 1 : index + 9])


class _Table:
    """Reads the rows of one table; its first row tells where the columns begin."""

    def __init__(self, lines: Lines, step: float) -> None:
        self._lines = lines
        self._step = step
        self._columns: list[float] = []
        self._parted: dict[int, Line] = {}

    def line(self, index: int) -> Line:
        """A line, with cells where the columns begin."""
        if not self._columns:
            return self._lines[index][1]
        if index not in self._parted:
            self._parted[index] = parted(self._lines[index][1], self._columns)
        return self._parted[index]

    def rows(self, start: int) -> Iterator[Row]:
        """The rows from the line `start` on, as far as there are any."""
        page = self._lines[start][0]
        while start < len(self._lines) and self._lines[start][0] == page:
            row = self._row(start)
            places = [self._x(parts[0]) for parts in row.cells]
            if len(places) < 2 or not self._fits(places):
                return
            self._columns = self._columns or places
            yield row
            start = row.stop

    def _fits(self, places: Sequence[float]) -> bool:
        """Whether the cells begin where those of the first row do."""
        return not self._columns or all(self._column_at(x) is not None for x in places)

    def _column_at(self, x: float) -> int | None:
        return next((number for number, column in enumerate(self._columns) if abs(column - x) < _ALIGNED), None)

    def _row(self, start: int) -> Row:
        """The row that begins at the line `start`; of one cell if the line is none of a table."""
        page, first = self._lines[start][0], self.line(start)
        cells = [[Part(start, number)] for number in range(len(first.cells))]
        index = start + 1
        while index < min(len(self._lines), start + _MOST_LINES) and self._lines[index][0] == page:
            line = self.line(index)
            if self._is_beside(line, first, cells[-1]):
                cells += [[Part(index, number)] for number in range(len(line.cells))]
                if len(cells) > _MOST_COLUMNS:
                    return Row(start, start + 1, (tuple(cells[0]),))  # no table
            else:
                going_on = self._going_on(cells, index)
                if not going_on:
                    break
                for number, cell in enumerate(going_on):
                    cells[cell].append(Part(index, number))
            index += 1
        return Row(start, index if len(cells) > 1 else start + 1, tuple(tuple(parts) for parts in cells))

    def _is_beside(self, line: Line, first: Line, last: Sequence[Part]) -> bool:
        """Whether the line is the next cell of the row: right of the last one, and not below it.

        Where the text of a cell is in the middle of its height, a longer one begins higher.
        """
        if line.x <= max(self._end(part) for part in last) or line.y > first.y + _FARTHEST_LINE * line.size:
            return False
        return line.y >= self.line(last[-1].line).y - line.size / 3

    def _going_on(self, cells: Sequence[Sequence[Part]], index: int) -> list[int]:
        """For each cell of the line, which of `cells` it goes on with; none if it begins something else."""
        line = self.line(index)
        found: list[int] = []
        for words in line.cells:
            number = next(
                (number for number, parts in enumerate(cells) if abs(self._x(parts[0]) - words.xs[0]) < _ALIGNED), None
            )
            if number is None:
                return []
            above = self.line(cells[number][-1].line)
            size = max(line.size, above.size)
            farthest = _FARTHEST_LINE * size if number else _NEXT_LINE * self._step * size
            if len(cells) == 1 and self._columns:
                farthest = _FARTHEST_LINE * size
            if not 0 < above.y - line.y <= farthest or above.bold != line.bold:
                return []
            found.append(number)
        if 0 in found and len(cells) > 1 and (len(found) == len(cells) or self._begins_row(index)):
            return []
        return found

    def _begins_row(self, index: int) -> bool:
        """Whether the lines from `index` on are the first cell of a row: the text goes back up to their right."""
        line = self.line(index)
        for number in range(index + 1, min(index + 30, len(self._lines))):
            following = self.line(number)
            if self._lines[number][0] != self._lines[index][0]:
                return False
            if abs(following.x - line.x) >= _ALIGNED or following.y >= line.y:
                return following.x > line.end and following.y >= line.y - line.size / 3
            line = following
        return False

    def _x(self, part: Part) -> float:
        return self.line(part.line).cells[part.cell].xs[0]

    def _end(self, part: Part) -> float:
        return self.line(part.line).cells[part.cell].ends[-1]


def parted(line: Line, columns: Sequence[float]) -> Line:
    """The line with a cell for each of the `columns` in which it has words; as it is if it begins in none of them.

    Where text fills the width of a narrow column, its words stand far apart.
    """
    cells: list[Words] = []
    end = -math.inf
    for cell in line.cells:
        for number, (x, look) in enumerate(zip(cell.xs, cell.looks, strict=True)):
            word = cell.part(number, number + 1)
            if x - end > _NEXT_COLUMN * look.size and any(abs(x - column) < _EXACT for column in columns):
                cells.append(word)
            elif cells:
                cells[-1].extend(word)
            else:
                return line
            end = cell.ends[number]
    return line_of(cells)

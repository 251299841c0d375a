"""The paragraphs, headings and items that the lines of a PDF make, by where they stand and what they look like."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from privlint.readers.pdf_tables import Part, Row, rows_of
from privlint.readers.pdf_text import Line

LONGEST_HEADING = 120
_MOST_LINES = 5  # of a heading

_BULLET = re.compile(r"(?:[•·▪◦‣●○■□➢►✓✔➔→∙\ue000-\uf8ff]\s*|[-–—*o]\s+)(?=\S)")
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]\s+(?=\S)")
_CLAUSE = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){1,4}\.?|[Aa]rtikel\s+\d{1,3}\b[.:]?)\s+(?=\S)")
_NO_HEADING = re.compile(r"[.,;]$|@|\b\d{1,2}[ -/]\w+[ -/]\d{4}\b")
_SENTENCE_END = re.compile(r"[.:;?!][\"'”’)]?$")
_HYPHEN = re.compile(r"[a-zà-ÿ]-$")
_BETWEEN_HALVES = frozenset("en of als dan tot naar resp. en/of".split())
_WORD = re.compile(r"\S+")

_LARGER = 1.08  # times the usual size: a heading
_SAME_SIZE = 0.6  # points
_USUAL_STEP = 1.3  # sizes
_FARTHER = 1.3  # times the usual distance of lines: the next paragraph
_FULL = 0.9  # of the width: a line that is shorter, though the next word fits, was ended on purpose


class Join(Enum):
    """How a line goes on from the one before it in its block."""

    SPACE = "space"
    WORD = "word"  # behind a hyphen
    BREAK = "break"


class Placed(NamedTuple):
    """A line with its page and how it goes on from the line before; `mark` is how much of its text is a mark."""

    line: Line
    page: int
    join: Join = Join.SPACE
    mark: int = 0


class Block(NamedTuple):
    """Lines that belong together; `kind` is that of an element: h1 to h6, li, p or tr.

    `depth` is that of an item; `cells` are those of a row, with the numbers of its lines counted from 0.
    """

    kind: str
    lines: tuple[Placed, ...]
    depth: int = 0
    cells: tuple[tuple[Part, ...], ...] = ()


def blocks_of(lines: Sequence[tuple[int, Line]]) -> list[Block]:
    """The blocks that the lines make, each with the number of its page, in reading order."""
    return list(_Layout(lines).blocks()) if lines else []


class _Layout:
    """Decides with the measures of the whole document at hand."""

    def __init__(self, lines: Sequence[tuple[int, Line]]) -> None:
        self._lines = list(lines)
        exact: Counter[float] = Counter()
        for _, line in lines:
            exact[line.size] += len(line.text)
        sizes: Counter[float] = Counter()
        for size, length in exact.items():
            sizes[round(size, 1)] += length
        self._size = sizes.most_common(1)[0][0]
        self._right = _right_sides(lines)
        self._step = self._usual_step()
        self._rows = rows_of(self._lines, self._step)
        self._marks = [_mark(line.text) for _, line in self._lines]
        self._styles = [self._style(line) for _, line in lines]
        looks = sorted({style for style in self._styles if style is not None}, reverse=True)
        self._levels = {style: min(level, 6) for level, style in enumerate(looks, start=1)}
        self._columns: list[float] = []  # of the bullets of the open lists

    def blocks(self) -> Iterator[Block]:
        """The blocks, in order."""
        index = 0
        while index < len(self._lines):
            row, style = self._rows.get(index), self._styles[index]
            stop = row.stop if row is not None else self._end_of_heading(index)
            if row is not None:
                self._columns = []
                yield self._row(row)
            elif style is not None and stop > index:
                self._columns = []
                yield Block(f"h{self._levels[style]}", self._placed(index, stop))
            else:
                stop = self._end_of_text(index)
                yield self._text(index, stop)
            index = stop

    def _row(self, row: Row) -> Block:
        cells = (tuple(Part(part.line - row.start, part.cell) for part in parts) for parts in row.cells)
        return Block("tr", self._placed(row.start, row.stop), cells=tuple(cells))

    def _text(self, start: int, stop: int) -> Block:
        line = self._lines[start][1]
        mark = self._marks[start]
        if mark is None:
            self._columns = []
            return Block("p", self._placed(start, stop))
        while self._columns and line.x < self._columns[-1] - 2:
            self._columns.pop()
        if not self._columns or line.x > self._columns[-1] + line.size / 2:
            self._columns.append(line.x)
        return Block("li", self._placed(start, stop, mark), len(self._columns))

    def _placed(self, start: int, stop: int, mark: int = 0) -> tuple[Placed, ...]:
        page, line = self._lines[start]
        placed = [Placed(line, page, mark=mark)]
        for page, line in self._lines[start + 1 : stop]:
            placed.append(Placed(line, page, self._join(placed[-1].line, line)))
        return tuple(placed)

    def _join(self, before: Line, line: Line) -> Join:
        if is_hyphenated(before.text, line.text):
            return Join.WORD
        if len(before.cells) > 1 or self._is_broken(before, line):
            return Join.BREAK
        return Join.SPACE

    def _begins(self, index: int) -> bool:
        """Whether the line begins with the mark of an item or the number of a clause."""
        return self._marks[index] is not None or _CLAUSE.match(self._lines[index][1].text) is not None

    def _end_of_text(self, start: int) -> int:
        """The index after the last line of the paragraph or item that begins at `start`."""
        stop = start + 1
        while stop < len(self._lines) and self._goes_on(start, stop):
            stop += 1
        return stop

    def _goes_on(self, start: int, index: int) -> bool:
        """Whether the line at `index` goes on with what began at `start` and runs to the line before it."""
        (page, before), (other, line) = self._lines[index - 1], self._lines[index]
        if index in self._rows:
            return False
        if self._styles[index] is not None and self._end_of_heading(index) > index:
            return False
        if page != other or line.y > before.y + before.size:  # the next page or column
            text = line.text
            return not _is_ended(before.text) and text[0].islower() and not self._begins(index)
        if _step(before, line) > _FARTHER * self._step or abs(line.size - before.size) > 2 * _SAME_SIZE:
            return False
        if len(line.cells) > 1 or len(before.cells) > 1:
            return False  # a row of a table
        is_ended = _is_ended(before.text)
        broken = self._is_broken(before, line)
        if self._begins(index):
            return _BULLET.match(line.text) is None and not is_ended and not broken and line.x <= before.x + 1
        is_item = self._marks[start] is not None
        if is_item and line.x < self._lines[start][1].x + 1 and broken and is_ended:
            return False  # back at the margin, below an item
        if is_item or not is_ended or not line.text[0].isupper():
            return True
        # The first line of a paragraph may begin further to the right than the others.
        return line.x <= before.x + line.size / 2 and not (broken and before.x <= line.x + line.size / 2)

    def _usual_step(self) -> float:
        """The usual distance of the lines of a paragraph, in sizes: that of lines that are full."""
        steps: list[float] = []
        full: list[float] = []
        for (page, before), (other, line) in pairwise(self._lines):
            step = _step(before, line)
            if page == other and before.size == line.size and 0.8 < step < 2.5:
                steps.append(step)
                if before.end - before.x > _FULL * (self._right.get(round(before.x), before.end) - before.x):
                    full.append(step)
        return min(median(found) for found in (full, steps, [_USUAL_STEP]) if found) if steps else _USUAL_STEP

    def _is_broken(self, before: Line, line: Line) -> bool:
        """Whether the writer ended the line on purpose: the next word would still have fitted."""
        right = self._right.get(round(before.x), before.end)
        cell = line.cells[0]
        wide = cell.ends[0] - cell.xs[0] + before.size / 3  # of its first word
        return before.end + wide < before.x + _FULL * (right - before.x)

    def _style(self, line: Line) -> tuple[float, bool] | None:
        """The size and weight by which the line is a heading; None if it looks like text."""
        is_larger = line.size > _LARGER * self._size
        if not (is_larger or line.bold) or line.size < self._size - _SAME_SIZE:
            return None
        if len(line.cells) > 1 or not any(map(str.isalpha, line.text)) or _BULLET.match(line.text):
            return None
        return (round(line.size / _SAME_SIZE) * _SAME_SIZE, line.bold) if is_larger else (self._size, True)

    def _end_of_heading(self, start: int) -> int:
        """The index after the last line of the heading that begins at `start`; `start` if there is none."""
        style = self._styles[start]
        if style is None:
            return start
        stop = start + 1
        while stop < len(self._lines) and self._styles[stop] == style:
            if stop - start >= _MOST_LINES:
                return start
            (page, before), (other, line) = self._lines[stop - 1], self._lines[stop]
            if page != other or not 0 < _step(before, line) <= _FARTHER * max(self._step, 1.2):
                break
            if self._is_broken(before, line) and (_CLAUSE.match(line.text) or _NUMBER.match(line.text)):
                break
            stop += 1
        text = " ".join(line.text for _, line in self._lines[start:stop])
        return start if len(text) > LONGEST_HEADING or _NO_HEADING.search(text) else stop


def is_hyphenated(text: str, following: str) -> bool:
    """Whether a word goes on behind the hyphen at the end of `text`; "in-" and "en uitschrijven" are two."""
    if _HYPHEN.search(text[-2:]) is None:
        return False
    word = _WORD.match(following)
    return word is not None and word[0][0].islower() and word[0] not in _BETWEEN_HALVES


def _mark(text: str) -> int | None:
    """How long the bullet or number of an item is; None if the line is none."""
    found = _BULLET.match(text) or _NUMBER.match(text)
    return found.end() if found is not None else None


def _is_ended(text: str) -> bool:
    """Whether a sentence ends at the end of the line."""
    return _SENTENCE_END.search(text[-2:]) is not None


def _right_sides(lines: Sequence[tuple[int, Line]]) -> dict[int, float]:
    """How far lines that begin at the same place reach to the right."""
    widest: dict[int, float] = {}
    for _, line in lines:
        if len(line.cells) == 1:
            x = round(line.x)
            widest[x] = max(widest.get(x, 0), line.end)
    return widest


def _step(before: Line, line: Line) -> float:
    """How far the line stands below the one before, in sizes."""
    return (before.y - line.y) / max(before.size, 1)

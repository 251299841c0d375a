"""Tables in plain text: lines whose words stand in columns, below a line of heads."""

from __future__ import annotations

import re

from privlint.readers.text_lines import TextLine

_GAP = re.compile(r"[ \t]{2,}|\t")
_DASHES = re.compile(r"[-=]{2,}(?:[ \t]+[-=]{2,})+")
_NO_HEAD = re.compile(r"[\d:@.,]")

Range = tuple[int, int]


def rows_of(source: str, lines: list[TextLine]) -> list[list[Range]]:
    """The cells of the table that the lines are, by the offsets of their text; nothing if they are none.

    The first row holds the heads: there are three or more, or dashes stand below them.
    """
    if len(lines) < 2 or any(line.kind != "text" for line in lines):
        return []
    is_underlined = _DASHES.fullmatch(source, lines[1].start, lines[1].end) is not None
    rows = [_cells(source, line) for line in lines]
    if is_underlined:
        del rows[1]
    count = len(rows[0])
    if count < (2 if is_underlined else 3) or len(rows) < 2 or any(len(row) != count for row in rows):
        return []
    if _NO_HEAD.search(source, lines[0].start, lines[0].end) or not (
        "\t" in source[lines[0].start : lines[0].end] or _are_aligned(rows)
    ):
        return []
    return rows


def _cells(source: str, line: TextLine) -> list[Range]:
    cells: list[Range] = []
    start = line.start
    for gap in _GAP.finditer(source, line.start, line.end):
        cells.append((start, gap.start()))
        start = gap.end()
    return [*cells, (start, line.end)]


def _are_aligned(rows: list[list[Range]]) -> bool:
    """Whether the cells of each column begin or end below each other."""
    columns = [[(start - row[0][0], end - row[0][0]) for start, end in row] for row in rows]
    return all(
        len({start for start, _ in column}) == 1 or len({end for _, end in column}) == 1
        for column in zip(*columns, strict=True)
    )

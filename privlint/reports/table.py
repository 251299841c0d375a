"""A table for the terminal that fits its width."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from privlint.reports.terminal import columns, paint, safe

_GAP = 2
_NARROWEST_COLUMN = 5


def table(headers: Sequence[str], rows: Sequence[Sequence[str]], *, width: int, colour: bool = False) -> str:
    """Headers and rows in columns, cells wrapped so that no line is wider than `width`; no final newline.

    Words are broken only where even one word per line is too wide.
    """
    cells = [[safe(cell) for cell in row] for row in (headers, *rows)]
    widths = _widths(cells, width)
    lines = []
    for number, row in enumerate(cells):
        wrapped = [
            textwrap.wrap(cell, size, break_on_hyphens=False) or [""] for cell, size in zip(row, widths, strict=True)
        ]
        for index in range(max(map(len, wrapped))):
            parts = [cell[index] if index < len(cell) else "" for cell in wrapped]
            line = (" " * _GAP).join(_pad(part, size) for part, size in zip(parts, widths, strict=True)).rstrip()
            lines.append(paint(line, "bold", colour and number == 0))
        if number == 0:
            lines.append((" " * _GAP).join("-" * size for size in widths))
    return "\n".join(lines)


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """The width of each column: as wide as its widest cell, the widest columns narrowed until all fit."""
    widths = [max(map(columns, column)) for column in zip(*rows, strict=True)]
    words = [
        max((columns(word) for cell in column for word in cell.split()), default=0)
        for column in zip(*rows, strict=True)
    ]
    for narrowest in (words, [_NARROWEST_COLUMN] * len(widths)):
        while sum(widths) + _GAP * (len(widths) - 1) > width:
            room, widest = max(
                (size - least, number) for number, (size, least) in enumerate(zip(widths, narrowest, strict=True))
            )
            if room <= 0:
                break
            widths[widest] -= 1
    return widths


def _pad(text: str, width: int) -> str:
    return text + " " * max(width - columns(text), 0)

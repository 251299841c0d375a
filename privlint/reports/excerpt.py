"""An excerpt of the source with the place of a finding marked under it."""

from __future__ import annotations

import re

from privlint.document import Place, SourceFile, Unit
from privlint.record import NamedTuple
from privlint.reports.terminal import columns, fit, fit_end, safe

_LINE_END = re.compile("\r\n|\r|\n")
_ELLIPSIS = "…"


class Excerpt(NamedTuple):
    """`text` is (part of) a line; the marked part begins at column `indent` and is `length` columns wide."""

    text: str
    indent: int
    length: int


def lines_of(source: str) -> list[str]:
    """The lines of a file as `Place` counts them: a byte order mark takes no column."""
    return _LINE_END.split(source.removeprefix("\ufeff"))


def pages_of(file: SourceFile) -> list[tuple[int, list[str]]]:
    """The lines of each page by its number, as `Place` counts them; of a file without pages all, with the number 0."""
    if file.unit is not Unit.PAGE:
        return [(0, lines_of(file.text))]
    return [(number, lines_of(page)) for number, page in enumerate(file.text.split("\f"), start=1)]


def excerpt(lines: list[str], place: Place, width: int) -> Excerpt:
    """The first line of `place`, cut around the place to at most `width` columns.

    Tabs become spaces; of a place that spans lines the part on its first line is marked.
    """
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    start = min(place.column - 1, len(line))
    end = place.end_column - 1 if place.end_line == place.line else len(line.rstrip())
    end = max(start, min(end, len(line)))
    # A page on one line may be megabytes long: no more is looked at than can be shown.
    reach = 4 * width
    before = safe(line[max(0, start - reach) : start])
    marked = safe(line[start : min(end, start + reach)])
    after = safe(line[end : end + reach].rstrip())
    cut_left, cut_right = start > reach, end + reach < len(line)
    if cut_left or cut_right or columns(before + marked + after) > width:
        before, marked, after = _cut(before, marked, after, width - 2, cut_left, cut_right)
    return Excerpt(before + marked + after, columns(before), max(columns(marked), 1))


def _cut(before: str, marked: str, after: str, room: int, cut_left: bool, cut_right: bool) -> tuple[str, str, str]:
    """The three parts shortened to `room` columns in all, with an ellipsis where something was left out."""
    shown = fit(marked, room)
    rest = room - columns(shown)
    right = min(columns(after), max(rest // 2, rest - columns(before))) if shown == marked else 0
    left = min(columns(before), rest - right)
    kept_before, kept_after = fit_end(before, left), fit(after, right)
    if cut_left or kept_before != before:
        kept_before = _ELLIPSIS + kept_before
    if cut_right or kept_after != after or shown != marked:
        kept_after = kept_after + _ELLIPSIS
    return kept_before, shown, kept_after

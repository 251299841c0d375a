"""The lines of a source whose format goes by lines and indentation, and the text of a paragraph of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from privlint.decoded import Decoded, joined

_LINE = re.compile(r"(?P<space>[ \t\f\v]*+)(?P<text>[^\r\n]*+)(?:\r\n|\r|\n|\Z)")


class Line(NamedTuple):
    """The text of a line from `start` to `end`, without white space around it, which is indented by `indent` columns.

    The line is empty if `start` is `end`.
    """

    start: int
    end: int
    indent: int


def lines_of(source: str, start: int, end: int | None = None) -> list[Line]:
    """The lines of `source` from the offset `start` on."""
    stop = len(source) if end is None else end
    lines: list[Line] = []
    while start < stop:
        found = _LINE.match(source, start, stop)
        assert found is not None
        text = found.start("text")
        length = len(found["text"].rstrip())
        lines.append(Line(text, text + length, len(found["space"].expandtabs(8))))
        start = found.end()
    return lines


def body_end(lines: Sequence[Line], start: int, indent: int) -> int:
    """The index after the lines from `start` on that are indented by `indent` columns, or empty before such."""
    end = index = start
    while index < len(lines) and (lines[index].start == lines[index].end or lines[index].indent >= indent):
        index += 1
        if lines[index - 1].start < lines[index - 1].end:
            end = index
    return end


def hanging(first: Line, others: Sequence[Line]) -> list[Line]:
    """The lines of a body of which `first` stands behind a mark, so that the lines below it are indented otherwise."""
    if others and others[0].start < others[0].end:
        first = first._replace(indent=others[0].indent)
    return [first, *others]


def paragraph(source: str, lines: Iterable[Line], between: str = " ") -> Decoded:
    """The text of `lines`, which a writer wrapped, with a space `between` them, or a line end."""
    pieces: list[tuple[str | None, int, int]] = []
    for line in lines:
        if pieces:
            pieces.append((between, pieces[-1][2], line.start))
        pieces.append((None, line.start, line.end))
    return joined(source, pieces)


def shifted(line: Line, count: int) -> Line:
    """The line without its first `count` characters."""
    start = min(line.start + count, line.end)
    return Line(start, line.end, line.indent + start - line.start)


def without_space(source: str, line: Line) -> Line:
    """The line without white space at its start, which counts as indentation."""
    start = line.start
    while start < line.end and source[start].isspace():
        start += 1
    return Line(start, line.end, line.indent + start - line.start)

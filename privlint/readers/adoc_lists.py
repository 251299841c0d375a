"""Lists of AsciiDoc: the items of all levels, by their marks, with what is attached to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from privlint.readers.source_lines import Line, shifted

if TYPE_CHECKING:
    from privlint.readers.adoc import AdocReader

_ITEM = re.compile(
    r"(?:\*{1,6}|-|•)[ \t]+(?=\S)(?:\[[ xX*]\][ \t]+)?"
    r"|(?:\.{1,6}|(?:\d{1,4}|[A-Za-z])\.|[ivxIVX]{1,6}\))[ \t]+(?=\S)"
)
_CALLOUT = re.compile(r"<(?:\d{1,3}|\.)>[ \t]+(?=\S)")
_TERM = re.compile(r"(?P<term>[^\s:](?:[^:]|:(?!:))*?)(?P<mark>:{2,4}|;;)(?=[ \t]|\Z)[ \t]*")
_MOST_LEVELS = 20


def item_mark(source: str, line: Line) -> tuple[str, int] | None:
    """The mark of the item that begins in `line`, and how many characters it takes; of a term, only the mark."""
    item = _ITEM.match(source, line.start, line.end) or _CALLOUT.match(source, line.start, line.end)
    if item is not None:
        mark = item.group().split()[0]
        return ("1." if mark[0] not in "*-•." else mark), item.end() - line.start
    if "::" in source[line.start : line.end] or ";;" in source[line.start : line.end]:
        term = _TERM.match(source, line.start, line.end)
        if term is not None:
            return term["mark"], term.end() - line.start
    return None


def show_list(reader: AdocReader, lines: Sequence[Line], index: int) -> int:
    """Tell `reader` of the list that begins at `index`; returns the index after it."""
    marks: list[str] = []  # of the open lists
    while index < len(lines):
        line = lines[index]
        if reader.written(line) == "+":
            index = _attached(reader, lines, index + 1)
            continue
        found = item_mark(reader.source, line)
        if reader.is_empty(lines, index):
            following = _following(reader, lines, index)
            if following is None:
                break
            index = following
            continue
        if found is None:
            break
        mark, length = found
        _open_item(reader, marks, mark, line)
        index = _item(reader, lines, index, mark, length)
    for mark in reversed(marks):
        _close(reader, mark, lines[index - 1].end)
    return index


def _open_item(reader: AdocReader, marks: list[str], mark: str, line: Line) -> None:
    while mark in marks and marks[-1] != mark:
        _close(reader, marks.pop(), line.start)
    if mark not in marks:
        if len(marks) >= _MOST_LEVELS:
            _close(reader, marks.pop(), line.start)
        marks.append(mark)
        reader.page.start(_list(mark), {}, line.start)


def _item(reader: AdocReader, lines: Sequence[Line], index: int, mark: str, length: int) -> int:
    """Tell of the text of an item; returns the index after it."""
    line = lines[index]
    if _list(mark) == "dl":
        term = _TERM.match(reader.source, line.start, line.end)
        assert term is not None
        reader.text("dt", [Line(line.start, term.end("term"), 0)])
        reader.page.start("dd", {}, line.start + length)
    else:
        reader.page.start("li", {}, line.start)
    first = shifted(line, length)
    index += 1
    if first.start == first.end:  # the meaning of a term, below it
        while index < len(lines) and reader.is_empty(lines, index):
            index += 1
        shown = []
    else:
        shown = [first]
    while not reader.is_empty(lines, index) and not reader.is_special(lines[index]):
        if item_mark(reader.source, lines[index]) is not None or reader.written(lines[index]).startswith("="):
            break
        shown.append(lines[index])
        index += 1
    if shown:
        reader.inline(shown)
    return index


def _attached(reader: AdocReader, lines: Sequence[Line], index: int) -> int:
    """Tell of the block that belongs to the item above a line with a plus, with what is said of it."""
    while index < len(lines) and reader.is_about_the_next(lines[index]):
        index += 1
    return reader.block(lines, index) if index < len(lines) else index


def _following(reader: AdocReader, lines: Sequence[Line], index: int) -> int | None:
    """The index of the item that goes on with the list behind empty lines; None if none does."""
    while index < len(lines) and reader.is_empty(lines, index):
        index += 1
    if index < len(lines) and item_mark(reader.source, lines[index]) is not None:
        return index
    return None


def _list(mark: str) -> str:
    if mark[0] in ":;":
        return "dl"
    return "ol" if mark[0] in ".1" else "ul"


def _close(reader: AdocReader, mark: str, offset: int) -> None:
    reader.page.end(_list(mark), offset)

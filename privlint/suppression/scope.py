"""Which places a suppression covers: what stands below it, beside it, between two, or all of a file."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from privlint.document import Block, BlockKind, Document, Lines, Place, Run
from privlint.suppression.directives import Directive, Form

Range: TypeAlias = tuple[int, int]

_LINE_END = re.compile(r"[\r\n]")
_NEAR = 100
"""The number of pieces of text before a comment among which the one is that it stands in, or behind."""


class Scope(NamedTuple):
    """The ranges of offsets in the file `path` that are covered, or all of the file."""

    path: str
    ranges: tuple[Range, ...] = ()
    is_whole: bool = False

    def covers(self, path: str, start: int, end: int) -> bool:
        """Whether something is covered that stands from the offset `start` to `end` of the file `path`."""
        if path != self.path:
            return False
        return self.is_whole or any(low < max(end, start + 1) and start < high for low, high in self.ranges)


class _Piece(NamedTuple):
    """What of a block stands together in the file; of another `origin` than 0 it is a value that is filled in."""

    start: int
    end: int
    block: int
    origin: int


class Surroundings:
    """One file of a document, with what of its text stands where."""

    def __init__(self, document: Document, number: int) -> None:
        self._document = document
        file = document.files[number]
        self.path = file.path
        self._lines = Lines(file.path, file.text)
        self._source = file.text
        self._by_block = [list(_pieces(document, block, number)) for block in document.blocks]
        self._pieces = sorted(piece for pieces in self._by_block for piece in pieces)
        self._runs = sorted(
            (run.source_start, run.source_end)
            for run in document.runs
            if run.file == number and document.text[run.text_start : run.text_end].strip()
        )

    def scope(self, directive: Directive) -> Scope:
        """What a directive covers that is not one of a region."""
        comment = directive.comment
        match directive.form:
            case Form.FILE:
                return Scope(self.path, is_whole=True)
            case Form.LINE:
                return Scope(self.path, (self._line(comment.start, comment.end),))
            case _ if self._stands_behind_text(comment.start):
                return Scope(self.path, (self._line(comment.start, comment.end),))
            case _:
                around = self._piece_around(comment.start, comment.end)
                piece = around if around is not None else self._piece_below(comment.end)
                return Scope(self.path, tuple(self._governed(piece)) if piece is not None else ())

    def place(self, start: int, end: int) -> Place:
        """The place of the characters from the offset `start` to `end`."""
        return self._lines.place(start, end)

    def words(self, start: int, end: int) -> str:
        """What stands there, on one line."""
        return " ".join(self._source[start:end].split())

    def offsets(self, place: Place) -> Range:
        """The offsets of what stands at `place` in this file."""
        return self._lines.offset(place.line, place.column), self._lines.offset(place.end_line, place.end_column)

    def _line(self, start: int, end: int) -> Range:
        """The lines on which the characters from `start` to `end` stand."""
        line_end = _LINE_END.search(self._source, end)
        return self._line_start(start), line_end.start() if line_end is not None else len(self._source)

    def _line_start(self, offset: int) -> int:
        return max(self._source.rfind("\n", 0, offset), self._source.rfind("\r", 0, offset)) + 1

    def _stands_behind_text(self, offset: int) -> bool:
        line = self._line_start(offset)
        before = self._runs[: bisect_left(self._runs, (offset,))][-_NEAR:]
        return any(self._source[max(start, line) : min(end, offset)].strip() for start, end in before)

    def _piece_around(self, start: int, end: int) -> _Piece | None:
        before = self._pieces[: bisect_left(self._pieces, (start,))][-_NEAR:]
        return next((piece for piece in reversed(before) if end < piece.end), None)

    def _piece_below(self, offset: int) -> _Piece | None:
        first = bisect_left(self._pieces, (offset,))
        return self._pieces[first] if first < len(self._pieces) else None

    def _governed(self, piece: _Piece) -> Iterator[Range]:
        """Where the text stands that a comment before `piece` is about: its block with what belongs to that."""
        if piece.origin:
            yield piece.start, piece.end
            return
        for index in _belonging(self._document, self._document.blocks[piece.block]):
            yield from ((part.start, part.end) for part in self._by_block[index])


def _pieces(document: Document, block: Block, number: int) -> Iterator[_Piece]:
    """The pieces of `block` that stand in the file with this number."""
    together: dict[int, list[Run]] = {}
    for run in document.runs_in(block.span):
        if run.file == number and document.text[run.text_start : run.text_end].strip():
            together.setdefault(run.origin, []).append(run)
    for origin, runs in together.items():
        yield _Piece(min(run.source_start for run in runs), max(run.source_end for run in runs), block.index, origin)


def _belonging(document: Document, block: Block) -> Sequence[int]:
    """The numbers of the blocks that a comment above `block` is about.

    With an item those nested in it; with the first cell of a table all of that, else the rest of its row.
    """
    following = document.blocks[block.index :]
    if block.cell is not None:
        table, row = block.cell.table, block.cell.row
        return [
            other.index
            for other in following
            if other.cell is not None and other.cell.table == table and row in (0, other.cell.row)
        ]
    if block.kind is not BlockKind.ITEM:
        return [block.index]
    numbers = [block.index]
    for other in following[1:]:
        if other.kind is not BlockKind.ITEM or other.level <= block.level:
            break
        numbers.append(other.index)
    return numbers

"""Cells in a column of terms that say "idem": the term of the row above counts for theirs too."""

from __future__ import annotations

from collections.abc import Iterator

from privlint.facts import Retention
from privlint.grammars.reading import Reading
from privlint.grammars.subject import subject_of
from privlint.record import replace

_MOST_WORDS = 3  # of a cell that says no more: "als hierboven", "zelfde als boven"


def repeated(found: list[Retention], reading: Reading) -> Iterator[Retention]:
    """The terms that such cells repeat, each at its own cell; `found` are those that the text writes out."""
    of_cell: dict[tuple[int, int, int], list[Retention]] = {}
    for term in found:
        cell = reading.cell(reading.document.block_at(term.span.start))
        if cell is not None:
            of_cell.setdefault((cell.table, cell.row, cell.column), []).append(term)
    for sentence in reading.sentences_with("ditto") if of_cell else ():
        cell = reading.cell(reading.document.blocks[sentence.block])
        if cell is None or len(reading.scan.words(sentence.span)) > _MOST_WORDS:
            continue
        above = of_cell.get((cell.table, cell.row - 1, cell.column), [])
        subject = subject_of(sentence, sentence.span, reading)
        copies = [replace(term, span=sentence.span, subject=subject) for term in above]
        of_cell.setdefault((cell.table, cell.row, cell.column), []).extend(copies)
        yield from copies

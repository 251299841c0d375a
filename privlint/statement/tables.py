"""The rows of tables that are processing activities.

A row of a table with a column for purposes or bases, whichever way the table is turned; no table of cookies or of
recipients.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from privlint.document import Block, BlockKind, Span
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.grammars.subject import Words, words_of
from privlint.statement.naming import is_only_letters
from privlint.statement.passage import Passage

_BASIS_COLUMN = ("topic-legal-basis", "basis-head")
_NEVER = frozenset({"rights", "complaint"})  # the topics of sections of which no row is an activity
_NUMBER_WIDTH = 3  # characters
_TERM_COLUMN = ("topic-retention", "retention-strong", "retention-column")


def rows(reading: Reading) -> Iterator[Passage]:
    """The rows that state a purpose, in text order."""
    with_bases = _tables_with_bases(reading)
    data = _own_data(reading)
    shared = _shared(with_bases, reading)
    for (table, row), cells in reading.rows().items():
        if reading.section_topics[cells[0].section] & _NEVER:
            continue
        headers = reading.column_headers(table)
        if not headers and _lists_purposes(cells, reading):
            yield Passage(cells[0].span, tuple(cell.span for cell in cells), cells[0].span, listed=True)
        if row == 0 or not headers or _is_cookie_table(headers, reading) or _is_recipient_table(headers, reading):
            continue
        purpose = _purpose_column(headers, reading)
        purpose = _occasions(headers, reading) if purpose is None else purpose
        if purpose is not None and _gives_reasons(headers[purpose], reading):
            continue
        if purpose is None and _column(headers, _BASIS_COLUMN, reading) is None and table not in with_bases:
            continue
        stated = _by_column(cells, reading).get(purpose or 0, cells[0])
        if purpose is None and len(reading.text(stated)) <= _NUMBER_WIDTH and len(cells) > 2:
            stated = cells[1]  # behind a number or a letter
        if purpose is not None and is_only_letters(reading.text(stated)):
            continue  # the row of an item that stands elsewhere: "a", "3"
        regions = tuple(cell.span for cell in cells)
        yield Passage(
            stated.span,
            regions,
            cells[0].span,
            listed=True,
            shared=shared[table],
            among_bases=table in with_bases,
            data=data.get((table, row), frozenset()),
        )


def _shared(with_bases: frozenset[int], reading: Reading) -> dict[int, tuple[Span, ...]]:
    """By table, what the text around it says of all its rows."""
    first: dict[int, Block] = {}
    last: dict[int, Block] = {}
    for (table, _), cells in reading.rows().items():
        first.setdefault(table, cells[0])
        last[table] = cells[-1]
    return {
        table: (*(() if table in with_bases else _introducing(first[table], reading)), *_behind(last[table], reading))
        for table in first
    }


def _introducing(first: Block, reading: Reading) -> tuple[Span, ...]:
    """The paragraph that a table without a column for bases is the rest of, also over a caption: "… een taak van
    algemeen belang. Het gaat om:"."""
    cell = reading.cell(first)
    if cell is None or _column(reading.column_headers(cell.table), _BASIS_COLUMN, reading) is not None:
        return ()
    above = reading.document.blocks[max(first.index - 2, 0) : first.index]
    return tuple(
        block.span
        for block in above
        if block.section == first.section
        and block.kind is BlockKind.PARAGRAPH
        and reading.text(block).rstrip().endswith(":")
    )


def _behind(last: Block, reading: Reading) -> tuple[Span, ...]:
    """The sentences of the paragraph behind a table that speak for all its rows: "Dit alles hoort bij …"."""
    behind = reading.document.blocks[last.index + 1 : last.index + 2]
    if not behind or behind[0].kind is not BlockKind.PARAGRAPH or behind[0].section != last.section:
        return ()
    return tuple(
        sentence.span
        for sentence in reading.document.sentences_of(behind[0])
        if reading.has(("speaks-of-all", "covers-all"), sentence)
    )


def _lists_purposes(cells: tuple[Block, ...], reading: Reading) -> bool:
    """Whether a row without heads stands in the part on purposes, as the objects of a file of data do."""
    return len(cells) > 1 and "purposes" in reading.section_topics[cells[0].section]


def _own_data(reading: Reading) -> dict[tuple[int, int], Words]:
    """By table and row: the words in the column of data that no other row has."""
    named: dict[tuple[int, int], Words] = {}
    for (table, row), cells in reading.rows().items():
        column = _column(reading.column_headers(table), ("topic-data",), reading)
        of_row = _by_column(cells, reading).get(column) if row > 0 and column is not None else None
        if of_row is not None:
            named[table, row] = words_of(reading.text(of_row))
    rows_with = Counter((table, word) for (table, _), words in named.items() for word in words)
    return {
        (table, row): frozenset(word for word in words if rows_with[table, word] == 1)
        for (table, row), words in named.items()
    }


def _tables_with_bases(reading: Reading) -> frozenset[int]:
    """The tables with a column that gives bases, whatever its head is: "Reden volgens de AVG", "Waarom mag dat"."""
    rows: Counter[int] = Counter()
    based: Counter[tuple[int, int]] = Counter()
    bare: Counter[tuple[int, int]] = Counter()
    for (table, row), cells in reading.rows().items():
        rows[table] += row > 0
        for block in cells if row > 0 else ():
            cell = reading.cell(block)
            if cell is not None and reading.has(BASIS_TERMS, block):
                based[table, cell.column] += 1
            elif cell is not None and reading.has("basis-contract-bare", block):
                bare[table, cell.column] += 1
    return frozenset(
        table
        for (table, column), number in based.items()
        if number > 1 and 2 * (number + bare[table, column]) >= rows[table]
    )


def _by_column(cells: tuple[Block, ...], reading: Reading) -> dict[int, Block]:
    return {cell.column: block for block in cells if (cell := reading.cell(block)) is not None}


def _column(headers: dict[int, Block], terms: tuple[str, ...], reading: Reading) -> int | None:
    return next((column for column, header in headers.items() if reading.has(terms, header)), None)


def _purpose_column(headers: dict[int, Block], reading: Reading) -> int | None:
    """The column of purposes; "Waarom mag het?" asks for the basis."""
    others = {column: header for column, header in headers.items() if not reading.has("topic-legal-basis", header)}
    return _column(others, ("topic-purposes", "purpose-column"), reading)


def _occasions(headers: dict[int, Block], reading: Reading) -> int | None:
    """The column "Wanneer", beside one of data: "Je koopt een cursus"."""
    if _column(headers, ("topic-data",), reading) is None:
        return None
    named = (column for column, header in headers.items() if reading.has("occasion-column", header))
    return next((column for column in named if len(reading.scan.words(headers[column].span)) == 1), None)


def _gives_reasons(header: Block, reading: Reading) -> bool:
    """Whether a column tells why data are kept so long, in a table of terms: "Waarom", behind "Termijn"."""
    topics = reading.section_topics[header.section]
    return topics == {"retention"} and reading.text(header).lower().startswith(("waarom", "reden"))


def _is_recipient_table(headers: dict[int, Block], reading: Reading) -> bool:
    """Whether the rows are recipients: what they are for is no purpose that the text states here."""
    if any(_column(headers, terms, reading) is not None for terms in (_BASIS_COLUMN, _TERM_COLUMN)):
        return False
    topics = reading.section_topics[next(iter(headers.values())).section]
    return topics == {"recipients"} or _column(headers, ("topic-recipients",), reading) == min(headers)


def _is_cookie_table(headers: dict[int, Block], reading: Reading) -> bool:
    section = next(iter(headers.values())).section
    named = any("cookie" in reading.text(header).lower() for header in headers.values())
    return named or "cookies" in reading.section_topics[section]

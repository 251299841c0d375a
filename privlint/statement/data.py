"""The personal data that the statement names, and how long those are kept that the site collects of its visitors or
that a list puts in a group of their own.

Of other data the term is that of the purpose they are for, and judged there; a term for orders, members or coaching
says nothing on the pages that somebody visits.

Sources: AVG 13(2)(a), 14(1)(d).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from privlint.document import Block, BlockKind, Sentence, Span
from privlint.facts import DataCategory, DataGroup, Retention, VisitorData
from privlint.grammars.reading import Reading
from privlint.grammars.retention import COOKIES
from privlint.grammars.subject import Alike, Words, words_of
from privlint.lexicon import Mention
from privlint.patterns import compile_later

_ITEM_WORDS = 16  # a longer item tells more than which data they are
_GROUP_WORDS = 6
_FEWEST_GROUPS = 2  # with a term
_NONE = re.compile(r"\bgeen (?:\w+ ){0,2}(?:[\w-]+(?:,| of) ){0,3}\Z", re.IGNORECASE)
_REACH = 120  # characters before a word for data in which "geen" may stand
_GOES_ON = compile_later(r"(?:,|,? (?:of|en|noch|en/of))? ?(?:(?:uw|je|jouw|andere) )?")
_OF_VISITORS = ("visitor-data", "kind-visit", "kind-log")


def data_categories(reading: Reading) -> list[DataCategory]:
    """The data and categories of data that the text names as those that are used, in text order."""
    return [
        DataCategory(span=mention.span, category=_without_half_brackets(reading.text(mention.span)))
        for mention in _not_denied(reading.find("data-category"), reading)
    ]


def _not_denied(mentions: Iterable[Mention], reading: Reading) -> Iterator[Mention]:
    """`mentions` without those behind "geen", also in a list: "geen naam, adres of telefoonnummer"."""
    denied: Mention | None = None
    for mention in mentions:
        goes_on = (
            denied is not None
            and denied.sentence == mention.sentence
            and _GOES_ON.fullmatch(reading.document.text, denied.span.end, max(mention.span.start, denied.span.end))
        )
        start = max(reading.document.sentences[mention.sentence].span.start, mention.span.start - _REACH)
        if goes_on or _NONE.search(reading.document.text, start, mention.span.start):
            denied = mention
        else:
            yield mention


def _without_half_brackets(name: str) -> str:
    """`name` as it reads alone: "IP)-adres" of "internetprotocol (IP)-adres" without the bracket."""
    return name if name.count("(") == name.count(")") else name.replace("(", "").replace(")", "")


def visitor_data(reading: Reading, retentions: list[Retention]) -> list[VisitorData]:
    """The data of visitors that have an item or cell of their own, with the terms among `retentions` for them."""
    items: dict[Sentence, Span] = {}  # one item, one set of data
    for mention in reading.find("visitor-data"):
        sentence = reading.document.sentences[mention.sentence]
        if sentence not in items and _is_item_of_data(sentence, reading):
            items[sentence] = mention.span
    if not items:
        return []
    terms = [retention for retention in retentions if retention.concrete and retention.subject != COOKIES]
    open_to_all = {number for number, term in enumerate(terms) if _is_open(term, reading)}
    alike = Alike(_words_around(term, reading) for term in terms)
    found = []
    for sentence, span in items.items():
        numbers = sorted(open_to_all.union(alike.meeting(words_of(reading.text(sentence)))))
        kept = dict.fromkeys(terms[number].term for number in numbers)
        found.append(VisitorData(span=span, data=reading.text(span), retention=tuple(kept)))
    return found


def data_groups(reading: Reading, retentions: list[Retention]) -> list[DataGroup]:
    """The groups of data in a list of data, with the terms of the groups of the same name; none where the terms are
    not given by such groups."""
    listed = [term for term in retentions if term.listed and term.concrete]
    if not listed:
        return []
    terms = Alike(words_of(term.subject) for term in listed)
    found = []
    for block in reading.document.blocks:
        label = _group_label(block, reading)
        if label is not None:
            kept = [listed[number].term for number in terms.meeting(words_of(reading.text(label)))]
            found.append(DataGroup(span=label, data=reading.text(label), retention=tuple(dict.fromkeys(kept))))
    with_term = sum(bool(group.retention) for group in found)
    groups = found if with_term >= _FEWEST_GROUPS and 2 * with_term >= len(found) else []
    return [*groups, *_rows_without_term(reading)]


def _rows_without_term(reading: Reading) -> Iterator[DataGroup]:
    """The rows of a table of terms in which the cell for the term is empty."""
    tables: dict[int, list[tuple[Block, ...]]] = {}
    for (table, row), cells in reading.rows().items():
        if row:
            tables.setdefault(table, []).append(cells)
    for table, rows in tables.items():
        columns = {
            column for column, head in reading.column_headers(table).items() if reading.has("topic-retention", head)
        }
        empty = [cells for cells in rows if not columns.intersection(_columns(cells, reading))]
        if columns and len(empty) < len(rows):
            for cells in empty:
                label = cells[0].span
                yield DataGroup(span=label, data=reading.text(label), retention=())


def _columns(cells: Iterable[Block], reading: Reading) -> set[int]:
    return {cell.column for block in cells if (cell := reading.cell(block)) is not None}


def _group_label(block: Block, reading: Reading) -> Span | None:
    """The name of a group of data: the words before the colon of an item in a list of data."""
    text = reading.text(block)
    end = text.find(":")
    if block.kind is not BlockKind.ITEM or block.level != 1 or end < 0:
        return None
    if reading.section_topics[block.section] != {"data"}:
        return None
    label = Span(block.span.start, block.span.start + end)
    named = reading.has(("data-category", "data-general"), label) and len(reading.scan.words(label)) <= _GROUP_WORDS
    return label if named else None


def _is_item_of_data(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence is all of an item or cell in a list of data."""
    block = reading.document.blocks[sentence.block]
    if block.kind not in (BlockKind.ITEM, BlockKind.CELL) or len(reading.scan.words(block.span)) > _ITEM_WORDS:
        return False
    if sentence.span.start != block.span.start or reading.topics(sentence) & {"purposes", "retention", "cookies"}:
        return False
    introduced = any(
        reading.has(("data-list-intro", "topic-data", "data-general"), other)
        for other in reading.introductions(sentence)
    )
    return introduced or "data" in reading.topics(sentence)


def _around(term: Retention, reading: Reading) -> list[Sentence]:
    sentence = reading.document.sentence_at(term.span.start)
    return [sentence, *reading.row(sentence), *reading.introductions(sentence)]


def _words_around(term: Retention, reading: Reading) -> Words:
    """The words of the sentence of a term, its row and what introduces it: a term may be for data that they name."""
    return frozenset().union(*(words_of(reading.text(other)) for other in _around(term, reading)))


def _is_open(term: Retention, reading: Reading) -> bool:
    """Whether a term may be for any data of visitors: for such data, for all data, or for nothing named."""
    if any(reading.has(_OF_VISITORS, other) for other in _around(term, reading)) or not words_of(term.subject):
        return True
    sentence = reading.document.sentence_at(term.span.start)
    return reading.has("retention-all", sentence) and not reading.has("one-kind-of-data", sentence)

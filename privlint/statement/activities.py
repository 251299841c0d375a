"""Processing activities: the purposes of the statement with the bases, terms and recipients tied to them.

An activity is a row of a table, an item of a list of purposes, or a passage that says what data are used for,
alone or under its own heading. What the text ties to it is found

1. in its *region*: the row, the item with its subitems, or the passage up to the next activity of the section;
2. in the sentence that introduces or closes its list ("Dit doen wij op basis van …");
3. in a sentence elsewhere about the same thing ("Toestemming: voor de nieuwsbrief"), by shared content words;
4. in a sentence that covers all data ("Wij verwerken uw gegevens op basis van …"), if it gives one basis.

AVG 13(1)(c), 13(2)(a).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from privlint.document import Block, BlockKind, Sentence, Span
from privlint.facts import Activity, LegalBasis, Recipient, Retention
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.grammars.subject import stems

F = TypeVar("F", LegalBasis, Retention)

_NO_PURPOSE = frozenset(
    {"rights", "security", "complaint", "retention", "recipients", "transfers", "changes", "controller", "links", "minors",
     "automated-decisions", "source", "officer", "date"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Passage:
    """Where an activity stands. `region`: what belongs to it alone; `shared`: sentences that speak for its list."""

    span: Span
    region: Span
    text: str
    heading: str
    form: str  # row, item or prose
    shared: tuple[Span, ...] = ()


def activities(
    reading: Reading,
    bases: list[LegalBasis],
    retentions: list[Retention],
    recipients: list[Recipient],
) -> list[Activity]:
    """The processing activities of the statement, in text order, with what the text ties to each."""
    passages = sorted([*_rows(reading), *_items(reading), *_prose(reading)], key=lambda passage: passage.span)
    regions = [passage.region for passage in passages]
    general_bases = _covering_bases(bases, regions, reading)
    general_terms = [retention for retention in retentions if retention.concrete and _is_general(retention, reading)]
    found = []
    for passage in passages:
        tied = _tied_bases(passage, bases, reading) or _matching_bases(passage, bases, regions, reading) or general_bases
        terms = _tied_terms(passage, retentions) or _matching_terms(passage, retentions, reading) or general_terms
        inside = [recipient.name for recipient in recipients if passage.region.covers(recipient.span)]
        found.append(
            Activity(
                span=passage.span,
                purpose=passage.text,
                basis=tuple(dict.fromkeys(basis.basis for basis in tied)),
                interest=next((basis.interest for basis in tied if basis.interest), ""),
                retention=tuple(dict.fromkeys(term.term for term in terms if term.concrete)),
                recipient=tuple(dict.fromkeys(inside)),
                contractual=reading.has("contractual-object", passage.span) or _has(passage.heading, reading),
            )
        )
    return _with_interests(found)


def _with_interests(found: list[Activity]) -> list[Activity]:
    """A legitimate interest that is not named apart is the purpose itself, where the purpose says what is gained."""
    return [
        replace(activity, interest=activity.purpose)
        if "legitimate-interest" in activity.basis and not activity.interest and len(stems(activity.purpose)) > 0
        else activity
        for activity in found
    ]


# Finding the passages


def _rows(reading: Reading) -> Iterator[Passage]:
    """One passage for each row of a table that has a column for purposes or for bases."""
    document = reading.document
    for (table, row), cells in document.rows().items():
        headers = document.column_headers(table)
        if not headers or any(cell.cell and cell.cell.is_header for cell in cells if cell.cell and cell.cell.column > 0):
            continue
        purpose = _column(headers, ("topic-purposes", "purpose-column"), reading)
        basis = _column(headers, ("topic-legal-basis", "basis-head"), reading)
        if row == 0 or (purpose is None and basis is None) or _is_cookie_table(headers, reading):
            continue
        by_column = {cell.cell.column: cell for cell in cells if cell.cell}
        cell = by_column.get(purpose if purpose is not None else 0) or cells[0]
        region = Span(cells[0].span.start, cells[-1].span.end)
        yield Passage(cell.span, region, document[cell.span], document[cells[0].span], "row")


def _column(headers: dict[int, Block], terms: tuple[str, ...], reading: Reading) -> int | None:
    return next((column for column, header in headers.items() if reading.has(terms, header)), None)


def _is_cookie_table(headers: dict[int, Block], reading: Reading) -> bool:
    text = " ".join(reading.text(header) for header in headers.values()).lower()
    first = next(iter(headers.values()))
    return "cookie" in text or "cookies" in reading.section_topics[first.section]


def _items(reading: Reading) -> Iterator[Passage]:
    """One passage for each item of a list of purposes."""
    document = reading.document
    for block in document.blocks:
        if block.kind is not BlockKind.ITEM or not _is_purpose_item(block, reading):
            continue
        children = [other for other in document.blocks[block.index + 1 :] if other.section == block.section]
        end = block.span.end
        for child in children:
            if child.kind is not BlockKind.ITEM or child.level <= block.level:
                break
            end = child.span.end
        sentence = document.sentences_of(block)[0]
        yield Passage(
            sentence.span, Span(block.span.start, end), document[sentence.span], "", "item", _shared(block, reading)
        )


def _is_purpose_item(block: Block, reading: Reading) -> bool:
    if block.introduced_by is None:
        return False
    introduction = reading.document.blocks[block.introduced_by]
    if introduction.kind is BlockKind.ITEM and _is_purpose_item(introduction, reading):
        return False
    topics = reading.section_topics[block.section]
    if reading.has("not-a-purpose-list", introduction):
        return False
    last = reading.document.sentences_of(introduction)[-1:]
    if any(reading.has("purpose-list-intro", sentence) for sentence in last):
        return not topics & {"rights", "recipients", "retention", "complaint", "source"}
    if "purposes" in topics and not topics & {"rights", "recipients"}:
        only_data = reading.has("data-category", block) and not reading.has(("purpose-marker", "purpose-object"), block)
        return not only_data and not reading.has("data-list-intro", introduction)
    return False


def _shared(block: Block, reading: Reading) -> tuple[Span, ...]:
    """The block that introduces the list of `block`, and the paragraph after the list if it refers back to it."""
    document = reading.document
    spans = []
    if block.introduced_by is not None:
        spans.append(document.sentences_of(document.blocks[block.introduced_by])[-1].span)
    for other in document.blocks[block.index + 1 :]:
        if other.section != block.section:
            break
        if other.kind is BlockKind.PARAGRAPH:
            if reading.has("refers-to-list", other):
                spans.append(other.span)
            break
    return tuple(spans)


def _prose(reading: Reading) -> Iterator[Passage]:
    """One passage for each paragraph, or each section with a heading of its own, that says what data are used for."""
    document = reading.document
    for section in document.sections:
        topics = reading.section_topics[section.index]
        heading = document.heading_of(section)
        named = heading is not None and reading.has("activity-heading", heading)
        if topics & _NO_PURPOSE and not named:
            continue
        starts = list(_purpose_sentences(section.blocks, reading))
        if not starts and named:
            starts = list(_first_processing(section.blocks, reading))
        if named and starts:
            starts = starts[:1]
        for number, sentence in enumerate(starts):
            following = starts[number + 1].span.start if number + 1 < len(starts) else None
            last = document.blocks[section.blocks.stop - 1].span.end
            begin = sentence.span.start if number or not named else document.blocks[section.blocks.start].span.start
            region = Span(begin if number else min(begin, sentence.span.start), following or last)
            title = document[heading.span] if heading is not None and (named or len(starts) == 1) else ""
            yield Passage(sentence.span, region, _purpose_text(sentence, title, reading), title, "prose")


def _purpose_sentences(blocks: range, reading: Reading) -> Iterator[Sentence]:
    """The first sentence of each paragraph that says what data are used for."""
    for index in blocks:
        block = reading.document.blocks[index]
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        for sentence in reading.document.sentences_of(block):
            if _states_purpose(sentence, reading):
                yield sentence
                break


def _states_purpose(sentence: Sentence, reading: Reading) -> bool:
    if reading.has(("not-a-purpose", "purpose-list-intro"), sentence):
        return False
    text = reading.text(sentence)
    if text.endswith(":"):
        return False
    if not reading.has("processing-verb", sentence) or not reading.has(("purpose-marker", "purpose-phrase"), sentence):
        return False
    return reading.has(("data-general", "data-category", "refers-to-data"), sentence)


def _first_processing(blocks: range, reading: Reading) -> Iterator[Sentence]:
    """The first sentence of a named section that speaks of processing."""
    for index in blocks:
        block = reading.document.blocks[index]
        if block.kind is BlockKind.PARAGRAPH:
            for sentence in reading.document.sentences_of(block):
                if reading.has(("processing-verb", "data-general"), sentence) and not reading.has("not-a-purpose", sentence):
                    yield sentence
                    return


def _purpose_text(sentence: Sentence, title: str, reading: Reading) -> str:
    return title or reading.text(sentence)


# Tying bases and terms


def _tied_bases(passage: Passage, bases: list[LegalBasis], reading: Reading) -> list[LegalBasis]:
    spans = (passage.region, *passage.shared)
    tied = _inside(bases, spans)
    if tied:
        return tied
    if passage.form != "prose":  # in a row or an item the bare words suffice
        return [
            LegalBasis(span=mention.span, basis=mention.term.removeprefix("basis-"))
            for mention in reading.find(BASIS_TERMS, passage.region)
            if not reading.negated(mention, reach=2)
        ]
    return []


def _matching_bases(
    passage: Passage, bases: list[LegalBasis], regions: list[Span], reading: Reading
) -> list[LegalBasis]:
    """Bases in a sentence about the same thing that belongs to no activity of its own."""
    words = _words(passage)
    found = []
    for basis in bases:
        if any(region.covers(basis.span) for region in regions):
            continue
        sentence = reading.document.sentence_at(basis.span.start)
        if "legal-basis" in reading.topics(sentence) or "purposes" in reading.topics(sentence):
            block = reading.document.blocks[sentence.block]
            around = block.span if block.kind is BlockKind.ITEM else sentence.span
            if words & (stems(reading.text(around)) - _basis_stems(reading)):
                found.append(basis)
    return found


def _covering_bases(bases: list[LegalBasis], regions: list[Span], reading: Reading) -> list[LegalBasis]:
    """The basis of a sentence in running text that gives exactly one for all data."""
    for basis in bases:
        sentence = reading.document.sentence_at(basis.span.start)
        block = reading.document.blocks[sentence.block]
        alone = {other.basis for other in bases if sentence.span.covers(other.span)} == {basis.basis}
        outside = not any(region.covers(basis.span) for region in regions)
        if block.kind is BlockKind.PARAGRAPH and alone and reading.has("covers-all", sentence):
            return [basis]
        if outside and block.kind is BlockKind.PARAGRAPH and alone and reading.has("all-data-basis", sentence):
            return [basis]
    return []


def _tied_terms(passage: Passage, retentions: list[Retention]) -> list[Retention]:
    return [term for term in _inside(retentions, (passage.region, *passage.shared)) if term.concrete]


def _matching_terms(passage: Passage, retentions: list[Retention], reading: Reading) -> list[Retention]:
    """Terms elsewhere for the same data or purpose; for an item of a list also those for customers or members at large."""
    words = _words(passage)
    own = passage.form != "prose"
    return [
        term
        for term in retentions
        if term.concrete and (words & stems(term.subject) or (own and reading.has("broad-data", _sentence(term, reading))))
    ]


def _is_general(retention: Retention, reading: Reading) -> bool:
    """Whether a term is for all data: its sentence says so, or names no data or purpose at all."""
    sentence = _sentence(retention, reading)
    block = reading.document.blocks[sentence.block]
    if block.kind in (BlockKind.CELL, BlockKind.ITEM):
        return False
    return reading.has("retention-all", sentence) and not reading.has("one-kind-of-data", sentence)


def _sentence(fact: Retention, reading: Reading) -> Sentence:
    return reading.document.sentence_at(fact.span.start)


def _inside(facts: Iterable[F], spans: Iterable[Span]) -> list[F]:
    return [fact for fact in facts if any(span.covers(fact.span) for span in spans)]


def _words(passage: Passage) -> frozenset[str]:
    return stems(passage.text) | stems(passage.heading)


def _basis_stems(reading: Reading) -> frozenset[str]:
    return stems("toestemming grondslag overeenkomst uitvoering wettelijke verplichting gerechtvaardigd belang")


def _has(heading: str, reading: Reading) -> bool:
    return bool(heading) and any(
        reading.has("contractual-object", section_heading)
        for section in reading.document.sections
        if (section_heading := reading.document.heading_of(section)) is not None
        and reading.document[section_heading.span] == heading
    )

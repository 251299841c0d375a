"""Processing activities: the purposes of the statement with the bases, terms and recipients tied to them.

What the text ties to an activity is found

1. in its region: the row, the item with its subitems, or the passage up to the next activity of the section;
2. in the sentence that introduces or closes its list ("Dit doen wij op basis van …");
3. in a sentence elsewhere about the same thing ("Toestemming: voor de nieuwsbrief"), by shared content words;
4. in a sentence that covers all data ("Wij verwerken uw gegevens op basis van …"), if it gives one basis.

Sources: AVG 13(1)(c)-(d), 13(2)(a).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TypeVar

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import Activity, DataCategory, Fact, LegalBasis, Recipient, Retention, Transfer
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.grammars.subject import Alike, Words, singular, stems, words_of
from privlint.statement.passage import Passage
from privlint.statement.passages import passages
from privlint.statement.siblings import label_of
from privlint.statement.ties import first_places, transfers_by_recipient

F = TypeVar("F", bound=Fact)

_BASIS_COLUMN = ("topic-legal-basis", "basis-head")
_TERM_COLUMN = ("topic-retention",)
# Headings of the parts that the law asks for; any other heading names what its items are about.
_GENERAL_TOPICS = frozenset({"purposes", "legal-basis", "data", "retention"})
_LETTERS = re.compile(r"\b(?:onder|sub|letter|onderdeel) ([a-z])\b(?:(?:,| en) (?:onder |sub )?([a-z])\b)*")


def activities(
    reading: Reading,
    bases: list[LegalBasis],
    retentions: list[Retention],
    recipients: list[Recipient],
    categories: list[DataCategory],
    transfers: list[Transfer],
) -> list[Activity]:
    """The processing activities of the statement, in text order, with what the text ties to each."""
    found = passages(reading)
    regions = [region for passage in found for region in passage.regions]
    free = _outside(bases, regions)
    spoken_of = [(basis, _letters_in(basis.span, reading), _subject_of(basis, reading)) for basis in free]
    covering = _covering_bases(free, bases, reading)
    terms = [retention for retention in retentions if retention.concrete]
    general = [term for term in terms if _is_general(term, reading)]
    elsewhere = _elsewhere(terms, regions, reading)
    own = {passage: _own_bases(passage, bases, reading) for passage in found}
    listed = [(_purpose_words(passage, reading), tied) for passage, tied in own.items() if passage.listed and tied]
    set_out = any(_is_set_out(passage, reading) for passage in found)
    transfers_of = transfers_by_recipient(recipients, transfers, reading.document)
    result = []
    for passage in found:
        tied = own[passage]
        if not _has_column(passage, _BASIS_COLUMN, reading):
            tied = (
                tied
                or _matching_bases(passage, spoken_of, reading)
                or _inherited_bases(passage, listed, reading)
                or covering
            )
        kept = _inside(terms, (*passage.regions, *passage.shared))
        if not _has_column(passage, _TERM_COLUMN, reading):
            kept = kept or _matching_terms(passage, elsewhere, reading) or general
        inside = _inside(recipients, passage.regions)
        data = _inside(categories, passage.regions)
        moved: list[Fact] = [*_inside(transfers, passage.regions)]
        moved += [transfer for recipient in inside for transfer in transfers_of.get(recipient.name, ())]
        result.append(
            Activity(
                span=passage.span,
                purpose=_purpose(passage, reading),
                basis=tuple(dict.fromkeys(basis.basis for basis in tied)),
                interest=next((basis.interest for basis in tied if basis.interest), ""),
                retention=tuple(dict.fromkeys(term.term for term in kept)),
                recipient=tuple(dict.fromkeys(recipient.name for recipient in inside)),
                contractual=_is_contractual(passage, tied, reading),
                basis_judged=bool(tied) or _is_set_out(passage, reading) or not set_out,
                retention_judged=bool(kept) or _is_set_out(passage, reading) or not set_out,
                named=passage.heading if not passage.listed else None,
                tied=first_places((*tied, *kept, *inside, *data, *moved), reading.document),
            )
        )
    return [_with_interest(activity, reading) for activity in result]


def _is_set_out(passage: Passage, reading: Reading) -> bool:
    """Whether the text gives a purpose its own row, item, heading or label.

    Where others have one, a purpose in passing mostly repeats one of those: what it lacks cannot be judged.
    """
    if passage.listed or passage.heading is not None:
        return True
    block = reading.document.block_at(passage.span.start)
    return label_of(block, reading) is not None


def _has_column(passage: Passage, terms: tuple[str, ...], reading: Reading) -> bool:
    """Whether a passage is a row of a table with a column for this: what its cell leaves open, no other text fills."""
    cell = reading.document.block_at(passage.span.start).cell
    if cell is None:
        return False
    return any(reading.has(terms, header) for header in reading.column_headers(cell.table).values())


def _purpose(passage: Passage, reading: Reading) -> str:
    return reading.text(passage.heading if passage.heading is not None and not passage.listed else passage.span)


def _with_interest(activity: Activity, reading: Reading) -> Activity:
    """A legitimate interest that is not named apart is the purpose itself, where that says what is gained or
    protected."""
    if (
        "legitimate-interest" in activity.basis
        and not activity.interest
        and reading.has("interest-purpose", activity.span)
    ):
        return replace(activity, interest=activity.purpose)
    return activity


def _is_contractual(passage: Passage, bases: list[LegalBasis], reading: Reading) -> bool:
    """Whether the passage is about an order, a booking, a membership or an account: in what it states or is based
    on."""
    spans = [passage.span, *([passage.heading] if passage.heading is not None else [])]
    spans += [
        reading.document.sentence_at(basis.span.start).span
        for basis in bases
        if any(region.covers(basis.span) for region in passage.regions)
    ]
    return any(reading.has("contractual-object", span) for span in spans)


# Bases


def _own_bases(passage: Passage, bases: list[LegalBasis], reading: Reading) -> list[LegalBasis]:
    """The bases in the region of a passage or in what speaks for its list; in a row or item bare words suffice."""
    shared = _inside(bases, passage.shared)
    if len({basis.basis for basis in shared}) > 1:
        shared = []  # a bare list of bases says of none to which purpose it belongs
    tied = [basis for basis in (*_inside(bases, passage.regions), *shared) if _can_be_for(basis, passage, reading)]
    if tied or not passage.listed:
        return tied
    return [
        LegalBasis(span=mention.span, basis=mention.term.removeprefix("basis-").removesuffix("-bare"))
        for region in passage.regions
        for mention in reading.find((*BASIS_TERMS, *_bare_terms(passage, reading)), region)
        if not reading.negated(mention, reach=2)
    ]


def _can_be_for(basis: LegalBasis, passage: Passage, reading: Reading) -> bool:
    """Whether a basis can be that of a passage: what is said on cookies is for cookies."""
    if not reading.has("cookie", reading.document.sentence_at(basis.span.start)):
        return True
    about = [passage.span, *([passage.heading] if passage.heading is not None else [])]
    return any(reading.has("cookie", span) or reading.scan.starting_with("vendor:", span) for span in about)


def _bare_terms(passage: Passage, reading: Reading) -> tuple[str, ...]:
    """The terms that are bases only in a column or behind a word for bases: "plaatsingsovereenkomst"."""
    block = reading.document.block_at(passage.span.start)
    headers = reading.column_headers(block.cell.table).values() if block.cell is not None else ()
    spoken_of = any(reading.has(("topic-legal-basis", "basis-head"), header) for header in headers)
    spoken_of = spoken_of or passage.among_bases
    return (
        ("basis-contract-bare",)
        if spoken_of or any(reading.has("basis-head", region) for region in passage.regions)
        else ()
    )


def _matching_bases(
    passage: Passage, free: list[tuple[LegalBasis, frozenset[str], frozenset[str]]], reading: Reading
) -> list[LegalBasis]:
    """Bases that belong to no activity of their own, in a sentence about the same thing or about its letter."""
    words = _words(passage, reading)
    letter = _letter(passage, reading)
    return [basis for basis, letters, subject in free if letter in letters or not words.isdisjoint(subject)]


def _letters_in(span: Span, reading: Reading) -> frozenset[str]:
    """The letters of the items that a basis or a term at `span` is said to be for: "onder a en b", "sub b"."""
    groups = (match.groups() for match in _LETTERS.finditer(_text_around(span, reading)))
    return frozenset(letter for letters in groups for letter in letters if letter)


def _subject_of(basis: LegalBasis, reading: Reading) -> frozenset[str]:
    """The stems of what a basis is said to be for, where the section is about purposes or bases."""
    if not reading.topics(reading.document.sentence_at(basis.span.start)) & {"legal-basis", "purposes"}:
        return frozenset()
    return stems(_text_around(basis.span, reading)) - _BASIS_STEMS


def _text_around(span: Span, reading: Reading) -> str:
    sentence = reading.document.sentence_at(span.start)
    block = reading.document.blocks[sentence.block]
    return reading.text(block.span if block.kind is BlockKind.ITEM else sentence.span)


def _inherited_bases(
    passage: Passage, listed: list[tuple[Words, list[LegalBasis]]], reading: Reading
) -> list[LegalBasis]:
    """For a passage that has no base of its own: those of the row or item elsewhere that is about the same thing."""
    subject = _purpose_words(passage, reading)
    return next((bases for purpose, bases in listed if not subject.isdisjoint(purpose)), [])


def _purpose_words(passage: Passage, reading: Reading) -> Words:
    """The words of a passage and its heading that name a purpose."""
    spans = _naming_spans(passage, reading)
    named = [reading.text(mention.span) for span in spans for mention in reading.find(_PURPOSE_TERMS, span)]
    return frozenset(singular(word) for word in words_of(" ".join(named)))


_PURPOSE_TERMS = ("purpose-object", "activity-heading", "contractual-object")


_GENERAL_STEMS = stems(
    "dienst diensten dienstverlening website klant klanten informatie verwerken verwerking gebruiken bijvoorbeeld onze "
    "vragen contact verbeteren eventueel nodig noodzakelijk bedrijf organisatie mogelijk wanneer indien doel doelen "
    "naam adres telefoonnummer mailadres emailadres andere nieuwe goed sturen geven maken"
)
_BASIS_STEMS = _GENERAL_STEMS | stems(
    "toestemming grondslag overeenkomst uitvoering wettelijke verplichting gerechtvaardigd belang"
)


def _covering_bases(free: list[LegalBasis], bases: list[LegalBasis], reading: Reading) -> list[LegalBasis]:
    """The basis of a sentence in running text that gives exactly one for all data."""
    apart = frozenset(free)
    for basis in bases:
        sentence = reading.document.sentence_at(basis.span.start)
        if reading.document.blocks[sentence.block].kind is not BlockKind.PARAGRAPH:
            continue
        alone = {other.basis for other in _inside(bases, [sentence.span])} == {basis.basis}
        if alone and (
            reading.has("covers-all", sentence) or (basis in apart and reading.has("all-data-basis", sentence))
        ):
            return [basis]
    return []


def _letter(passage: Passage, reading: Reading) -> str:
    """The letter before a listed passage in the source: "b. factuurgegevens …"; empty if there is none."""
    first = passage.regions[0].start
    start, _ = reading.document.source_range(Span(first, first + 1))
    match = re.search(r"(?:^|\s)\(?([a-z])[.)]\s*$", reading.document.source[max(start - 6, 0) : start])
    return match[1] if match else ""


# Terms


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """The terms of the statement by what they are for: the numbers of those for a kind of data, and for all people."""

    terms: list[Retention]
    subjects: Alike
    of_kind: dict[str, list[int]]
    broad: list[int]


def _elsewhere(terms: list[Retention], regions: list[Span], reading: Reading) -> _Elsewhere:
    of_kind: dict[str, list[int]] = {}
    for number, term in enumerate(terms):
        for kind in _kinds(_subject_spans(term, reading), reading):
            of_kind.setdefault(kind, []).append(number)
    broad = [
        number
        for number, term in enumerate(terms)
        if reading.has("broad-data", _sentence(term, reading))
        and not any(region.covers(term.span) for region in regions)
        and not _letters_in(term.span, reading)
    ]
    return _Elsewhere(terms, Alike(words_of(term.subject) for term in terms), of_kind, broad)


def _matching_terms(passage: Passage, elsewhere: _Elsewhere, reading: Reading) -> list[Retention]:
    """Terms elsewhere for the same data or purpose; for a listed purpose also those for customers or members at
    large."""
    letter = _letter(passage, reading)
    lettered = {
        number: letters for number, term in enumerate(elsewhere.terms) if (letters := _letters_in(term.span, reading))
    }
    numbers = set(elsewhere.subjects.meeting(_full_words(passage, reading)))
    for kind in _kinds(_naming_spans(passage, reading), reading):
        numbers.update(elsewhere.of_kind.get(kind, ()))
    if passage.listed and not _kinds(_naming_spans(passage, reading), reading) & _OF_THEIR_OWN:
        numbers.update(elsewhere.broad)
    numbers.update(number for number, letters in lettered.items() if letter in letters)
    return [elsewhere.terms[number] for number in sorted(numbers) if letter in lettered.get(number, letter)]


# What a term for customers or members at large says nothing on.
_OF_THEIR_OWN = frozenset(
    {f"kind-{kind}" for kind in ("newsletter", "visit", "log", "cookie", "camera", "picture", "application", "review")}
)


def _subject_spans(term: Retention, reading: Reading) -> list[Span]:
    """Where the text says what a term is for: its row, or its sentence."""
    sentence = _sentence(term, reading)
    return [sentence.span, *(other.span for other in reading.row(sentence))]


def _kinds(spans: Iterable[Span], reading: Reading) -> frozenset[str]:
    """The kinds of data and purposes (rules/vocabulary/kinds.yaml) that the text at `spans` is about."""
    return frozenset(mention.term for span in spans for mention in reading.scan.starting_with("kind-", span))


def _is_general(term: Retention, reading: Reading) -> bool:
    """Whether a term is for all data: its sentence says so, and names no kind of data or purpose."""
    sentence = _sentence(term, reading)
    if reading.document.blocks[sentence.block].kind is not BlockKind.PARAGRAPH:
        return False
    return reading.has("retention-all", sentence) and not reading.has("one-kind-of-data", sentence)


# Both


def _words(passage: Passage, reading: Reading) -> frozenset[str]:
    """The stems of the content words of a passage and its headings."""
    return frozenset().union(*(stems(reading.text(span)) for span in _naming_spans(passage, reading)))


def _full_words(passage: Passage, reading: Reading) -> Words:
    """The same, whole."""
    return frozenset().union(*(words_of(reading.text(span)) for span in _naming_spans(passage, reading)))


def _naming_spans(passage: Passage, reading: Reading) -> list[Span]:
    """What names the purpose of a passage: its sentence, its heading, and, for the items of a list, the heading of
    their section if that is no matter of the law but a name ("Bij offerteaanvragen")."""
    spans = [passage.span]
    if passage.heading is not None:
        spans.append(passage.heading)
    block = reading.document.block_at(passage.span.start)
    section = reading.document.sections[block.section]
    heading = reading.document.heading_of(section)
    if passage.listed and heading is not None and block.kind is BlockKind.ITEM and section.index > 1:
        if not (reading.heading_topics(section) & _GENERAL_TOPICS or reading.has("document-name", heading)):
            spans.append(heading.span)
    return spans


def _inside(facts: Sequence[F], spans: Iterable[Span]) -> list[F]:
    """Those of `facts`, which are in text order, that stand in one of `spans`."""
    numbers: set[int] = set()
    for span in spans:
        first = bisect_left(facts, span.start, key=_start)
        last = bisect_left(facts, span.end, first, key=_start)
        numbers.update(number for number in range(first, last) if span.covers(facts[number].span))
    return [facts[number] for number in sorted(numbers)]


def _outside(facts: Sequence[F], spans: Iterable[Span]) -> list[F]:
    """Those of `facts` that stand in none of `spans`."""
    regions = sorted(spans)
    reach = list(accumulate((region.end for region in regions), max))  # how far the regions up to each one go
    starts = [region.start for region in regions]
    found = []
    for fact in facts:
        around = bisect_right(starts, fact.span.start)
        if around == 0 or reach[around - 1] < fact.span.end:
            found.append(fact)
    return found


def _start(fact: Fact) -> int:
    return fact.span.start


def _sentence(term: Retention, reading: Reading) -> Sentence:
    return reading.document.sentence_at(term.span.start)

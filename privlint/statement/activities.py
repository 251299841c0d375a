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
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import Activity, LegalBasis, Recipient, Retention
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.grammars.subject import Words, meets, singular, stems, words_of
from privlint.statement.passages import Passage, passages

F = TypeVar("F", LegalBasis, Retention)

_LETTERS = re.compile(r"\bonder ([a-z])\b(?:(?:,| en) (?:onder )?([a-z])\b)*")


def activities(
    reading: Reading,
    bases: list[LegalBasis],
    retentions: list[Retention],
    recipients: list[Recipient],
) -> list[Activity]:
    """The processing activities of the statement, in text order, with what the text ties to each."""
    found = passages(reading)
    free = _outside(bases, [passage.region for passage in found])
    covering = _covering_bases(free, bases, reading)
    terms = [retention for retention in retentions if retention.concrete]
    general = [term for term in terms if _is_general(term, reading)]
    own = {passage: _own_bases(passage, bases, reading) for passage in found}
    result = []
    for passage in found:
        tied = own[passage] or _matching_bases(passage, free, reading) or _inherited_bases(passage, own, reading) or covering
        kept = _inside(terms, (passage.region, *passage.shared)) or _matching_terms(passage, terms, reading) or general
        inside = [recipient.name for recipient in recipients if passage.region.covers(recipient.span)]
        result.append(
            Activity(
                span=passage.span,
                purpose=_purpose(passage, reading),
                basis=tuple(dict.fromkeys(basis.basis for basis in tied)),
                interest=next((basis.interest for basis in tied if basis.interest), ""),
                retention=tuple(dict.fromkeys(term.term for term in kept)),
                recipient=tuple(dict.fromkeys(inside)),
                contractual=_is_contractual(passage, tied, reading),
            )
        )
    return [_with_interest(activity, reading) for activity in result]


def _purpose(passage: Passage, reading: Reading) -> str:
    return reading.text(passage.heading if passage.heading is not None and not passage.listed else passage.span)


def _with_interest(activity: Activity, reading: Reading) -> Activity:
    """A legitimate interest that is not named apart is the purpose itself, where that says what is gained or protected."""
    if "legitimate-interest" in activity.basis and not activity.interest and reading.has("interest-purpose", activity.span):
        return replace(activity, interest=activity.purpose)
    return activity


def _is_contractual(passage: Passage, bases: list[LegalBasis], reading: Reading) -> bool:
    """Whether the passage is about an order, a booking, a membership or an account: in what it states or is based on."""
    spans = [passage.span, *([passage.heading] if passage.heading is not None else [])]
    spans += [reading.document.sentence_at(basis.span.start).span for basis in bases if passage.region.covers(basis.span)]
    return any(reading.has("contractual-object", span) for span in spans)


# Bases


def _own_bases(passage: Passage, bases: list[LegalBasis], reading: Reading) -> list[LegalBasis]:
    """The bases in the region of a passage or in what speaks for its list; in a row or item bare words suffice."""
    shared = _inside(bases, passage.shared)
    if len({basis.basis for basis in shared}) > 1:
        shared = []  # a bare list of bases says of none to which purpose it belongs
    tied = [*_inside(bases, [passage.region]), *shared]
    if tied or not passage.listed:
        return tied
    return [
        LegalBasis(span=mention.span, basis=mention.term.removeprefix("basis-").removesuffix("-bare"))
        for mention in reading.find((*BASIS_TERMS, *_bare_terms(passage, reading)), passage.region)
        if not reading.negated(mention, reach=2)
    ]


def _bare_terms(passage: Passage, reading: Reading) -> tuple[str, ...]:
    """The terms that are bases only in a column or behind a word for bases: "plaatsingsovereenkomst"."""
    block = reading.document.block_at(passage.span.start)
    headers = reading.document.column_headers(block.cell.table).values() if block.cell is not None else ()
    spoken_of = any(reading.has(("topic-legal-basis", "basis-head"), header) for header in headers)
    return ("basis-contract-bare",) if spoken_of or reading.has("basis-head", passage.region) else ()


def _matching_bases(passage: Passage, free: list[LegalBasis], reading: Reading) -> list[LegalBasis]:
    """Bases that belong to no activity of their own, in a sentence about the same thing or about its letter."""
    words = _words(passage, reading)
    letter = _letter(passage, reading)
    found = []
    for basis in free:
        sentence = reading.document.sentence_at(basis.span.start)
        block = reading.document.blocks[sentence.block]
        text = reading.text(block.span if block.kind is BlockKind.ITEM else sentence.span)
        if letter and letter in {group for match in _LETTERS.finditer(text) for group in match.groups()}:
            found.append(basis)
        elif reading.topics(sentence) & {"legal-basis", "purposes"} and words & (stems(text) - _BASIS_STEMS):
            found.append(basis)
    return found


def _inherited_bases(
    passage: Passage, own: dict[Passage, list[LegalBasis]], reading: Reading
) -> list[LegalBasis]:
    """For a passage in running text: the bases of the row or item elsewhere that is about the same thing."""
    if passage.listed:
        return []
    subject = _purpose_words(passage, reading)
    for other, bases in own.items():
        if other.listed and bases and subject & _purpose_words(other, reading):
            return bases
    return []


def _purpose_words(passage: Passage, reading: Reading) -> Words:
    """The words of a passage and its heading that name a purpose."""
    spans = [passage.span, *([passage.heading] if passage.heading is not None else [])]
    named = [reading.text(mention.span) for span in spans for mention in reading.find(_PURPOSE_TERMS, span)]
    return frozenset(singular(word) for word in words_of(" ".join(named)))


_PURPOSE_TERMS = ("purpose-object", "activity-heading", "contractual-object")


_GENERAL_STEMS = stems(
    "dienst diensten dienstverlening website klant klanten informatie verwerken verwerking gebruiken bijvoorbeeld onze "
    "vragen contact verbeteren eventueel nodig noodzakelijk bedrijf organisatie mogelijk wanneer indien doel doelen "
    "naam adres telefoonnummer mailadres emailadres andere nieuwe goed sturen geven maken"
)
_BASIS_STEMS = _GENERAL_STEMS | stems("toestemming grondslag overeenkomst uitvoering wettelijke verplichting gerechtvaardigd belang")


def _covering_bases(free: list[LegalBasis], bases: list[LegalBasis], reading: Reading) -> list[LegalBasis]:
    """The basis of a sentence in running text that gives exactly one for all data."""
    for basis in bases:
        sentence = reading.document.sentence_at(basis.span.start)
        if reading.document.blocks[sentence.block].kind is not BlockKind.PARAGRAPH:
            continue
        alone = {other.basis for other in bases if sentence.span.covers(other.span)} == {basis.basis}
        if alone and (reading.has("covers-all", sentence) or (basis in free and reading.has("all-data-basis", sentence))):
            return [basis]
    return []


def _letter(passage: Passage, reading: Reading) -> str:
    """The letter before a listed passage in the source: "b. factuurgegevens …"; empty if there is none."""
    start, _ = reading.document.source_range(Span(passage.region.start, passage.region.start + 1))
    match = re.search(r"(?:^|\s)\(?([a-z])[.)]\s*$", reading.document.source[max(start - 6, 0) : start])
    return match[1] if match else ""


# Terms


def _matching_terms(passage: Passage, terms: list[Retention], reading: Reading) -> list[Retention]:
    """Terms elsewhere for the same data or purpose; for a listed purpose also those for customers or members at large."""
    words = _full_words(passage, reading)
    kinds = _kinds([passage.span, *([passage.heading] if passage.heading is not None else [])], reading)
    return [
        term
        for term in terms
        if meets(words, words_of(term.subject))
        or kinds & _kinds(_subject_spans(term, reading), reading)
        or (passage.listed and reading.has("broad-data", _sentence(term, reading)))
    ]


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
    """The content words of a passage: its own, those of its heading, and for a labelled one those of its label."""
    heading = reading.text(passage.heading) if passage.heading is not None else ""
    return stems(reading.text(passage.span)) | stems(heading)


def _full_words(passage: Passage, reading: Reading) -> Words:
    heading = reading.text(passage.heading) if passage.heading is not None else ""
    return words_of(f"{reading.text(passage.span)} {heading}")


def _inside(facts: Iterable[F], spans: Iterable[Span]) -> list[F]:
    kept = list(spans)
    return [fact for fact in facts if any(span.covers(fact.span) for span in kept)]


def _outside(facts: Iterable[F], spans: Iterable[Span]) -> list[F]:
    regions = list(spans)
    return [fact for fact in facts if not any(span.covers(fact.span) for span in regions)]


def _sentence(term: Retention, reading: Reading) -> Sentence:
    return reading.document.sentence_at(term.span.start)

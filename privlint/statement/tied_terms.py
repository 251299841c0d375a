"""The retention that the text ties to an activity (AVG 13(2)(a)), where it stands elsewhere: for the same data or
purpose, for all customers or members, or for all data."""

from __future__ import annotations

import re
from itertools import pairwise

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import Retention
from privlint.grammars.condition import EVENT
from privlint.grammars.reading import Reading
from privlint.grammars.subject import (
    Alike,
    Words,
    clause_of,
    end_of_event,
    kept_things,
    singular,
    without_holders,
    words_of,
)
from privlint.patterns import compile_later
from privlint.record import NamedTuple
from privlint.statement.naming import (
    OF_THEIR_OWN,
    behind_label,
    facts_outside,
    full_words,
    kinds,
    letter_of,
    letters_in,
    letters_in_text,
    naming_spans,
)
from privlint.statement.passage import Passage
from privlint.statement.siblings import label_of

_NAME_WORDS = 2  # of a cell that names a set of data: "Personalia"
_MOST_ALIKE = 2  # words in common with the term of another activity
_TELLING = 7  # letters of a word that two places share for more than chance
_LONG = 8  # letters of a word that names one set of data by itself
_ASIDE = re.compile(r"\(([^()]{3,120})\)")
_EACH = compile_later(r"\b(?:voor|van) ")
_SETS_OF_DATA = ("special-data", "kept-thing", "data-category")
_SITE = frozenset({"website", "site", "websites", "gebruiken", "gebruik", "gebruikers"})
_WIDE = _SITE | frozenset(
    """dienst diensten dienstverlening product producten klant klanten informatie adres naam bezoekers formulier
    uitvoering bestelling bestellingen aankoop order""".split()
)


class Elsewhere(NamedTuple):
    """The terms of the statement by what they are for: the `words` for that of each; the numbers of those for a kind of
    data, for all people, for other kinds than those that need a term of their own, for the items with some letters
    ("sub b"), and of those that stand in no activity."""

    terms: list[Retention]
    words: list[Words]
    subjects: Alike
    of_kind: dict[str, list[int]]
    broad: list[int]
    of_others: frozenset[int]
    lettered: dict[int, frozenset[str]]
    free: frozenset[int]


def terms_elsewhere(terms: list[Retention], regions: list[Span], reading: Reading) -> Elsewhere:
    """`terms` made ready for `matching_terms`; `regions` are those of the activities."""
    lettered = {number: letters for number, term in enumerate(terms) if (letters := _letters_of(term, reading))}
    outside = {term.span for term in facts_outside(terms, regions)}
    of_kind: dict[str, list[int]] = {}
    of_others = set()
    for number, term in enumerate(terms):
        named = _kinds_of(term, reading)
        for kind in named:
            of_kind.setdefault(kind, []).append(number)
        if named and not named & OF_THEIR_OWN:
            of_others.add(number)
    broad = [
        number
        for number, term in enumerate(terms)
        if term.span in outside and not letters_in(term.span, reading) and _is_broad(term, reading)
    ]
    words = [_subject_words(term, reading) for term in terms]
    return Elsewhere(
        terms,
        words,
        Alike(words),
        of_kind,
        broad,
        frozenset(of_others),
        lettered,
        frozenset(number for number, term in enumerate(terms) if term.span in outside),
    )


def _letters_of(term: Retention, reading: Reading) -> frozenset[str]:
    """The letters of the items that a term is for; not those of another term of its sentence ("De gegevens onder a
    twee jaar, het nachtregister een jaar")."""
    letters = letters_in(term.span, reading)
    if not letters:
        return letters
    sentence = _sentence(term, reading)
    others = [duration.span for duration in reading.durations.get(sentence.index, ())]
    start = max((other.end for other in others if other.end <= term.span.start), default=sentence.span.start)
    own = letters_in_text(reading.text(Span(start, term.span.start)))
    if own or start == sentence.span.start:
        return own or letters
    return frozenset() if kept_things(sentence, term.span, reading) else letters


def matching_terms(passage: Passage, elsewhere: Elsewhere, reading: Reading) -> list[Retention]:
    """Terms elsewhere for the same data or purpose; for a purpose in a list or with a label also those for customers or
    members at large."""
    letter = letter_of(passage, reading)
    about = kinds([passage.span], reading) & OF_THEIR_OWN
    words = words_of(reading.text(passage.span)) - _WIDE if about else full_words(passage, reading) - _SITE
    words |= words_of(" ".join(map(reading.text, behind_label(passage, reading)))) - _WIDE
    sets = _sets_of_data(passage, reading)
    words |= passage.data | sets | _data_of_item(passage, reading)
    about = about or kinds(naming_spans(passage, reading), reading)
    words = without_holders(words)
    expected = elsewhere.free.union(*(elsewhere.of_kind.get(kind, ()) for kind in about))
    numbers = {
        number
        for number in elsewhere.subjects.meeting(words)
        if passage.listed
        or number in expected
        or sets & elsewhere.words[number]
        or len(_shared(words, elsewhere.words[number])) >= _MOST_ALIKE
    }
    if about & OF_THEIR_OWN:
        numbers -= {
            number
            for number in numbers & elsewhere.of_others
            if not _singulars(words) & _singulars(elsewhere.words[number])
        }
    for kind in about:
        of_kind = elsewhere.of_kind.get(kind, ())
        numbers.update(of_kind if passage.listed else elsewhere.free.intersection(of_kind))
    if not about & OF_THEIR_OWN and _is_named(passage, reading):
        numbers.update(elsewhere.broad)
    if letter:
        numbers.update(number for number, letters in elsewhere.lettered.items() if letter in letters)
    return [elsewhere.terms[number] for number in sorted(numbers) if letter in elsewhere.lettered.get(number, letter)]


def _singulars(words: Words) -> Words:
    """The words that say enough by themselves, in the singular."""
    return frozenset(singular(word) for word in words if len(word) >= _TELLING)


def _shared(words: Words, subject: Words) -> Words:
    """Those of `words` that say what a term for the `subject` is for."""
    alike = Alike([subject])
    return frozenset(word for word in words if alike.meeting(frozenset({word})))


def _is_named(passage: Passage, reading: Reading) -> bool:
    """Whether a passage is an item or row, or a paragraph with a letter or a label."""
    if passage.listed or passage.heading == passage.span:
        return True
    return label_of(reading.document.block_at(passage.span.start), reading) is not None


def _sets_of_data(passage: Passage, reading: Reading) -> Words:
    """The words for sets of data in a paragraph that states a purpose: "presentielijst", "leesprofiel"."""
    if passage.listed or passage.heading is None or len(passage.regions) != 1:
        return frozenset()
    block = reading.document.block_at(passage.span.start)
    if block.kind is not BlockKind.PARAGRAPH or not block.span.covers(passage.regions[0]):
        return frozenset()
    named = " ".join(reading.text(mention.span) for mention in reading.find("kept-thing", block))
    return frozenset(word for word in words_of(named) if len(word) >= _LONG)


def _data_of_item(passage: Passage, reading: Reading) -> Words:
    """The words for data in what an item says behind its first sentence: "Om te handelen bij een ongeval. Voor de
    medische gegevens vragen wij toestemming"."""
    behind = [
        Span(passage.span.end, region.end)
        for region in passage.regions
        if passage.listed and region.covers(passage.span) and passage.span.end < region.end
    ]
    named = [reading.text(mention.span) for span in behind for mention in reading.find(_SETS_OF_DATA, span)]
    return frozenset(word for word in words_of(" ".join(named)) if len(word) >= _TELLING) - _WIDE


def covering_terms(passage: Passage, general: list[Retention], reading: Reading) -> list[Retention]:
    """The terms for all data that a passage can have: what runs from the end of a contract or a membership says
    nothing on the visits to a site or on pictures."""
    if not kinds(naming_spans(passage, reading), reading) & OF_THEIR_OWN:
        return general
    return [term for term in general if not _ends_relation(_sentence(term, reading), reading)]


def _ends_relation(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence is about those who leave: "na het einde van de overeenkomst", "Stopt u met de les, dan …"."""
    return reading.has("after-relation", sentence) or EVENT.match(reading.text(sentence)) is not None


def _is_broad(term: Retention, reading: Reading) -> bool:
    """Whether a term is for customers or members at large, and does not only run from the end of the relation."""
    sentence = _sentence(term, reading)
    is_until = term.term.lower().startswith("tot")  # "tot de cliënt zich afmeldt", but not "zolang u klant bent"
    start = term.span.start if is_until else term.span.end
    event = Span(start, end_of_event(term.span, sentence.span.end, reading))
    if any(not event.covers(mention.span) for mention in reading.find(("broad-data", "whole-record"), sentence)):
        return True
    return any(
        reading.has("whole-record", other) and len(reading.scan.words(other.span)) <= _NAME_WORDS
        for other in reading.row(sentence)
    )


def _kinds_of(term: Retention, reading: Reading) -> frozenset[str]:
    """The kinds of data that a term is for; "de beelden" in a paragraph on cameras are those of the cameras."""
    named = kinds(_subject_spans(term, reading), reading)
    if "kind-picture" in named and reading.has("kind-camera", reading.document.block_at(term.span.start)):
        return named - {"kind-picture"} | {"kind-camera"}
    return named


def _subject_words(term: Retention, reading: Reading) -> Words:
    """The words of what a term is for, with those that an item gives between brackets: "Het dossier (contract, …)"."""
    sentence = _sentence(term, reading)
    aside = _ASIDE.search(reading.document.text, sentence.span.start, term.span.start)
    behind = aside[1] if aside and term.listed else ""
    above = "" if words_of(term.subject) else " ".join(map(reading.text, _defined(sentence, reading)))
    return without_holders(words_of(f"{above} {term.subject} {behind}"))


def _subject_spans(term: Retention, reading: Reading) -> list[Span]:
    """Where the text says what a term is for: its row, or its sentence without the event from which the term runs."""
    sentence = _sentence(term, reading)
    behind = Span(end_of_event(term.span, sentence.span.end, reading), sentence.span.end)
    parts = [Span(sentence.span.start, term.span.end), behind]
    return [*parts, *(other.span for other in reading.row(sentence)), *_defined(sentence, reading)]


def _defined(sentence: Sentence, reading: Reading) -> list[Span]:
    """The term of a list of definitions of which the definition begins with a sentence; none for another sentence."""
    above = reading.term_above(sentence)
    begins = sentence.span.start == reading.document.blocks[sentence.block].span.start
    return [above.span] if above is not None and begins else []


def is_general(term: Retention, reading: Reading) -> bool:
    """Whether a term is for all data: its sentence says so, and names no kind of data or purpose."""
    sentence = _sentence(term, reading)
    if reading.document.blocks[sentence.block].kind is not BlockKind.PARAGRAPH or _sets_out(sentence, reading):
        return False
    if letters_in(term.span, reading):
        return False
    clause = clause_of(term.span, sentence, reading)
    event = Span(term.span.end, end_of_event(term.span, clause.end, reading))
    named = [mention.span for mention in reading.find("one-kind-of-data", clause)]
    return reading.has("retention-all", clause) and all(event.covers(span) for span in named)


def _sets_out(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence gives a term for each of several things: "De gegevens worden bewaard: voor de heffing zeven
    jaar, voor vergunningen tien jaar"."""
    terms = [duration.span.start for duration in reading.durations.get(sentence.index, ())]
    opened = reading.document.text.find(":", sentence.span.start, terms[0]) if len(terms) > 1 else -1
    each = [Span(start, end) for start, end in pairwise([opened, *terms])] if opened >= 0 else []
    return bool(each) and all(_EACH.search(reading.text(span)) for span in each)


def is_for_everything(term: Retention, reading: Reading) -> bool:
    """Whether the sentence says "alle": "de gegevens" under the name of one activity are those of that activity."""
    return reading.has("every-data", _sentence(term, reading))


def _sentence(term: Retention, reading: Reading) -> Sentence:
    return reading.document.sentence_at(term.span.start)

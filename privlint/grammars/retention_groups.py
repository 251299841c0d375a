"""Which terms for keeping are for the same data or purpose, so that they should agree.

A label ("Urenstaten" in a table) is about the same as a sentence that names all its words; two sentences are if they
name the same things; two terms for all data are. A term with an exception is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import Retention
from privlint.grammars.reading import Reading
from privlint.grammars.subject import (
    Alike,
    Words,
    clause_of,
    covers,
    heading_things,
    kept_things,
    label_of,
    row_things,
    subject_of,
    words_of,
)
from privlint.patterns import compile_later
from privlint.record import replace

_BARE = frozenset("lijst bestand formulier register overzicht bericht map kaart document adres nummer naam".split())
_OF_DATA = re.compile(r"(?<=\w{4})gegevens\Z")
_HOLDERS = frozenset(
    "bericht berichten bestand bestanden register registers systeem systemen lijst vragen archief kast".split()
)
_APPLICANTS: Words = frozenset({"sollicitanten"})  # whatever the text calls those who are not hired
_CAMERA_IMAGES: Words = frozenset({"camerabeelden"})
_IMAGES: Words = frozenset({"beelden", "camera", "camera's", "camerabeelden", "opnamen", "opnames", "fragment"})
_ALL_DATA: Words = frozenset({"alle gegevens"})
_RECORD = re.compile(r"\w{3}(?:dossiers?|beelden|opnames?)\Z")  # that a row names among its data
_COMPOUND = 10  # letters of a word that names one kind of data by itself: "leerlingdossier"
_PROPERTY_WORDS = 4
_ONLY_LETTERS = compile_later(r"[a-z](?:(?:,| en|/) ?[a-z])*")


def with_groups(found: list[Retention], reading: Reading) -> list[Retention]:
    """The same facts, where terms for the same data or purpose in different places have the same group."""
    things = [_things(retention, reading) for retention in found]
    blocks = [reading.document.block_at(retention.span.start).index for retention in found]
    same = _same_things(things)
    grouped = list(found)
    # Of each thing the first term, and the first in another block: one of them is apart from any later term.
    firsts: dict[_Things, list[int]] = {}
    for later, thing in enumerate(things):
        earlier = _first_apart(thing, blocks[later], same[thing._replace(listed=None)], firsts, blocks)
        if earlier is not None:
            group = grouped[earlier].group or f"{earlier}: {found[earlier].subject}"
            grouped[earlier] = replace(grouped[earlier], group=group)
            grouped[later] = replace(grouped[later], group=group)
        known = firsts.setdefault(thing, [])
        if not known or (len(known) == 1 and blocks[known[0]] != blocks[later]):
            known.append(later)
    return grouped


def _first_apart(
    thing: _Things, block: int, same: list[_Things], firsts: dict[_Things, list[int]], blocks: list[int]
) -> int | None:
    """The first of the terms so far for the `same` things, in the order in which they came, that stands in another
    block and in no other row of the same table."""
    found: int | None = None
    for other in same:
        known = firsts.get(other)
        if not known or (found is not None and known[0] > found):
            break  # what comes later is not first
        if not _are_two_rows(thing, other):
            candidates = [number for number in known if blocks[number] != block]
            found = min(candidates if found is None else [*candidates, found], default=None)
    return found


class _Things(NamedTuple):
    """What a term is for: the label it stands behind with the rest of its row, or the things its sentence names.

    `unless` holds if the sentence makes an exception: then another sentence may be about that. `listed` is the table or
    list of a label, with all its words.
    """

    label: Words = frozenset()
    row: Words = frozenset()
    named: Words = frozenset()
    unless: bool = False
    listed: tuple[int, int | None, str] | None = None


def _same_things(things: Iterable[_Things]) -> dict[_Things, list[_Things]]:
    """For each of `things`, whatever its table, those that it is the same as, in their order. The words are compared
    once for all tables they stand in."""
    order = {thing: number for number, thing in enumerate(dict.fromkeys(things))}
    in_tables: dict[_Things, list[_Things]] = {}
    for thing in order:
        in_tables.setdefault(thing._replace(listed=None), []).append(thing)
    different = list(in_tables)
    alike = Alike(thing.label | thing.row | thing.named for thing in different)
    found = {}
    for words in in_tables:
        met = (different[number] for number in alike.meeting(words.label | words.row | words.named))
        same = [other for others in met if _is_same(words, others) for other in in_tables[others]]
        found[words] = sorted(same, key=order.__getitem__)
    return found


def _are_two_rows(left: _Things, right: _Things) -> bool:
    """Whether two labels stand in one table, and are different: "Dossier samenstel" and "Wwft-dossier"."""
    if left.listed is None or right.listed is None:
        return False
    return left.listed[:2] == right.listed[:2] and left.listed != right.listed


def _is_same(left: _Things, right: _Things) -> bool:
    if (left.unless and not right.label) or (right.unless and not left.label):
        return False
    if left.label and right.label:
        if min(left.label, right.label, key=len) <= _BARE and left.label != right.label:
            return False  # "adres" and "IP-adres"
        return covers(left.label, right.label) and covers(right.label, left.label)
    if left.label or right.label:
        labelled, spoken = (left, right.named) if left.label else (right, left.named)
        compounds = {word for word in labelled.label & spoken if len(word) >= _COMPOUND}
        compounds |= {word for word in labelled.row & spoken if _RECORD.search(word)}
        return bool(compounds) or covers(spoken, labelled.label) or covers(labelled.row, spoken)
    if min(left.named, right.named, key=len) <= _BARE and left.named != right.named:
        return False  # "onze lijst" and "de deelnemerslijst" are two
    return covers(left.named, right.named) and covers(right.named, left.named)


def _things(retention: Retention, reading: Reading) -> _Things:
    """What a term is for; nothing for a term that cannot be compared."""
    sentence = reading.document.sentence_at(retention.span.start)
    clause = clause_of(retention.span, sentence, reading)
    unless = reading.has("incident-exception", clause)
    if retention.days is None or (reading.has("term-exception", clause) and not unless):
        return _Things()
    if is_property(sentence, reading):
        return _Things()  # of the activity that it is listed for
    if reading.has("applicant", sentence):
        return _Things(named=_APPLICANTS, listed=_listed(retention.span, sentence, reading))
    label = label_of(sentence, retention.span, reading)
    if any(
        len(reading.text(other)) == 1 or _ONLY_LETTERS.fullmatch(reading.text(other)) for other in reading.row(sentence)
    ):
        return _Things()  # the row is for the items with these letters
    if label:
        return _Things(
            label=label, row=row_things(sentence, reading), listed=_listed(retention.span, sentence, reading)
        )
    named = kept_things(sentence, retention.span, reading)
    if not named and reading.has("applicant", reading.document.blocks[sentence.block]):
        return _Things(named=_APPLICANTS, unless=unless)
    if _is_of_cameras(named, sentence, reading):
        return _Things(named=_CAMERA_IMAGES, unless=unless)
    if not named and reading.has("retention-all", sentence):
        return _Things(named=_ALL_DATA)
    if not named and reading.has("refers-back", Span(sentence.span.start, retention.span.start)):
        # "Hoelang bewaren jullie mijn lesplan? Dat wissen we een jaar na het examen."
        before = reading.neighbours(sentence, before=1)
        named = kept_things(before[0], before[0].span, reading) if before else named
    return _Things(named=_plain(named or heading_things(sentence, reading)), unless=unless)


def _listed(span: Span, sentence: Sentence, reading: Reading) -> tuple[int, int | None, str]:
    """What is the same for the rows of a table or the items of a list, with the words of the label before `span`."""
    block = reading.document.blocks[sentence.block]
    cell = reading.cell(block)
    within = (cell.table, None) if cell is not None else (block.section, block.introduced_by)
    return *within, " ".join(sorted(words_of(subject_of(sentence, span, reading))))


def _is_of_cameras(named: Words, sentence: Sentence, reading: Reading) -> bool:
    """Whether a term for the things `named` is one for what cameras record: "Ze blijven vier weken staan"."""
    heading = reading.document.heading_of(reading.section(sentence))
    spans = [other.span for other in (sentence, *reading.neighbours(sentence, before=1))]
    spans += [heading.span] if heading is not None else []
    return named <= _IMAGES and any(reading.has("kind-camera", span) for span in spans)


def _plain(named: Words) -> Words:
    """The words without what they have in common with others: "klantgegevens" are those of the "klant", and a message
    "via het contactformulier" is what the form sends."""
    heads = frozenset(_OF_DATA.sub("", word) for word in named)
    return heads - _HOLDERS or heads


def is_property(sentence: Sentence, reading: Reading) -> bool:
    """Whether a label for terms introduces an item: "Weg na", in a list of the properties of one activity."""
    is_item = reading.document.blocks[sentence.block].kind is BlockKind.ITEM
    introductions = reading.introductions(sentence) if is_item else []
    label = introductions[0] if introductions and not reading.is_heading(introductions[0]) else None
    short = label is not None and len(reading.scan.words(label.span)) <= _PROPERTY_WORDS
    return label is not None and short and reading.has("retention-column", label)

"""What a sentence says of some of the items or rows of a list: "Voor de eerste twee is de overeenkomst de basis", "De
gegevens in de tabel zijn nodig voor de overeenkomst, met uitzondering van de foto's"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from privlint.document import Block, BlockKind, Sentence, Span
from privlint.facts import LegalBasis
from privlint.grammars.duration import number_words
from privlint.grammars.reading import Reading
from privlint.grammars.subject import Alike, words_of
from privlint.patterns import compile_later
from privlint.statement.passage import Passage

_PLACE = {"eerste": 0, "tweede": 1, "derde": 2, "vierde": 3, "vijfde": 4, "zesde": 5, "laatste": -1}
_SOME = compile_later(
    rf"\b(?:het|de) (?P<from>{'|'.join(_PLACE)}) (?:tot en met|t/m) (?:het |de )?(?P<until>{'|'.join(_PLACE)})\b"
    rf"|\b(?:het|de) (?P<place>{'|'.join(_PLACE)})(?= (?:doel|punt|rij|regel|onderdeel|geval)\b)"
    r"|\b(?:de|het|onze) (?P<end>eerste|laatste) (?P<count>[^\W\d_]+)\b"
    r"(?! (?:jaar|jaren|maand|week|weken|dag|keer|uur))",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\b(?:gegevens|alles|doelen|doeleinden|verwerkingen|rijen|wat)\b[^.;,]{0,20}\b(?:in|uit|van|op)"
    r" (?:de|het|deze|dit|die|bovenstaande?|onderstaande?) (?:tabel|lijst|lijstje|overzicht|schema|rijtje)\b",
    re.IGNORECASE,
)
_ALL_AIMS = compile_later(
    r"\bal(?:le)? (?:deze|die|bovenstaande|genoemde|bovengenoemde|hierboven genoemde)"
    r" (?:doelen|doeleinden|verwerkingen|punten|onderdelen|activiteiten|dingen|zaken|werkzaamheden)\b",
    re.IGNORECASE,
)
_EXCEPT = compile_later(
    r"\b(?:met uitzondering van|behalve(?: voor)?|uitgezonderd|op [^.;,]{3,30} na\b)", re.IGNORECASE
)


def bases_by_place(
    found: Sequence[Passage], bases: Sequence[LegalBasis], reading: Reading
) -> dict[Passage, list[LegalBasis]]:
    """By passage, the bases that a sentence in the part of its list gives for its place in that list."""
    tied: dict[Passage, list[LegalBasis]] = {}
    in_lists: dict[int, list[Passage]] = {}  # by section
    for passage in found:
        if passage.listed:
            in_lists.setdefault(reading.document.block_at(passage.span.start).section, []).append(passage)
    for basis in bases:
        sentence = reading.document.sentence_at(basis.span.start)
        block = reading.document.blocks[sentence.block]
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        listed = _nearest(block, in_lists.get(block.section, []), reading)
        for passage in _meant(basis.span, sentence, listed, reading):
            tied.setdefault(passage, []).append(basis)
    return tied


def is_of_one_list(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence speaks for rows or items only: "Voor alles in deze tabel geldt …"."""
    return _ALL.search(reading.text(sentence)) is not None or is_of_some(sentence, reading)


def is_of_some(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence speaks for some places of a list: "… het eerste tot en met het derde punt"."""
    return any(some["until"] for some in _some_in(reading.text(sentence)))


def _some_in(text: str) -> Iterator[re.Match[str]]:
    lower = text.lower()
    return _SOME.finditer(text) if any(place in lower for place in _PLACE) else iter(())


def _nearest(paragraph: Block, listed: list[Passage], reading: Reading) -> list[Passage]:
    """Those of `listed` in the last list above a paragraph, or else in the first below it."""
    of_lists: dict[tuple[int | None, int | None], list[Passage]] = {}
    for passage in listed:
        block = reading.document.block_at(passage.span.start)
        of_lists.setdefault((block.introduced_by, block.cell.table if block.cell is not None else None), []).append(
            passage
        )
    above = [passages for passages in of_lists.values() if passages[0].span < paragraph.span]
    return above[-1] if above else next(iter(of_lists.values()), [])


def _meant(basis: Span, sentence: Sentence, listed: list[Passage], reading: Reading) -> list[Passage]:
    """Those of `listed` that a sentence gives the basis at `basis` for; none if it speaks of no places."""
    text = reading.text(sentence)
    for some in _some_in(text) if listed else ():
        if some["until"]:
            return listed[_PLACE[some["from"].lower()] : _PLACE[some["until"].lower()] + 1 or None]
        if some["place"]:
            place = _PLACE[some["place"].lower()]
            return listed[place:][:1]
        count = number_words(reading.lexicon).get(some["count"].lower())
        if count is not None:
            return listed[:count] if some["end"].lower() == "eerste" else listed[-count:]
    if not listed or not (_ALL.search(text) or _ALL_AIMS.search(text)):
        return []
    aside = _EXCEPT.search(text)
    if aside is None:
        return listed
    excepted = Alike([words_of(text[aside.start() :])])
    apart = [passage for passage in listed if excepted.meeting(_words(passage, reading))]
    is_of_those = basis.start > sentence.span.start + aside.start()
    return apart if is_of_those else [passage for passage in listed if passage not in apart]


def _words(passage: Passage, reading: Reading) -> frozenset[str]:
    return words_of(" ".join(reading.text(region) for region in passage.regions))

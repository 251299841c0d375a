"""Where the text states a purpose: the rows, list items and passages that are processing activities.

A row of a table with a column for purposes or bases; an item of a list that is introduced as a list of purposes,
or most items of which give a purpose or a basis; and what running text states.
"""

from __future__ import annotations

import re

from privlint.document import BlockKind, Span
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.statement.lists import items
from privlint.statement.marked import described_paragraphs, marked_paragraphs, marked_sentences
from privlint.statement.passage import DATA, OTHER_MATTERS, Passage
from privlint.statement.prose import prose
from privlint.statement.servers import server_records
from privlint.statement.siblings import siblings_of
from privlint.statement.tables import rows

_NEVER = frozenset({"rights", "complaint", "security"})
_FEWEST_PURPOSES = 2
_BASIS_WORDS = 10  # "het uitvoeren van een taak van algemeen belang"
_LABEL_AND_BASIS = re.compile(r"[^:.]{3,80}:[^:.]{0,30}\Z")  # "Tickets en catering: uitvoering van de overeenkomst"
_BEGINNING = 12  # characters: "Op basis van …", "Uw toestemming"


def passages(reading: Reading) -> list[Passage]:
    """The passages that state a purpose, in text order."""
    in_tables = list(rows(reading))
    tabled = _sections_of(in_tables, reading)
    described = list(described_paragraphs(reading))
    known = {passage.span for passage in described}
    marked = [passage for passage in marked_paragraphs(reading) if passage.span not in known]
    marked += [*described, *marked_sentences(reading)]
    marked = [passage for passage in marked if _section_of(passage, reading) not in tabled]
    in_lists = list(items(reading))
    found = _without_bases([*in_tables, *in_lists, *marked], reading)
    listed = _sections_of(found, reading)
    taken = [region for passage in marked for region in passage.regions]
    taken += dict.fromkeys(span for passage in in_tables for span in passage.shared)
    told = [passage for passage in prose(listed, reading) if not any(span.covers(passage.span) for span in taken)]
    of_lists = [passage for passage in in_lists if not passage.listed]
    found = [_stated_by(told, passage) if passage in of_lists else passage for passage in found]
    found += [passage for passage in told if not any(other.regions[0].covers(passage.span) for other in of_lists)]
    found += server_records(found, reading)
    found += siblings_of(found, OTHER_MATTERS, reading)
    found = [passage for passage in found if not _is_anonymous(passage, reading)]
    return sorted(found or _any_purpose(reading), key=lambda passage: passage.span)


def _stated_by(told: list[Passage], described: Passage) -> Passage:
    """A passage of which a list gives the properties, stated by the sentence above the list if there is one: "Wij
    vragen uw naam om u te bezorgen. - Grondslag: … - Bewaren: …"."""
    if described.span != described.heading:
        return described
    inside = (passage.span for passage in told if described.regions[0].covers(passage.span))
    return described._replace(span=next(inside, described.span))


def _section_of(passage: Passage, reading: Reading) -> int:
    return reading.document.block_at(passage.span.start).section


def _sections_of(found: list[Passage], reading: Reading) -> frozenset[int]:
    return frozenset(_section_of(passage, reading) for passage in found)


def _is_anonymous(passage: Passage, reading: Reading) -> bool:
    """Whether the text says, up to the end of the paragraph, that nobody can be recognised in what a passage speaks
    of."""
    rest = Span(passage.span.start, reading.document.block_at(passage.span.start).span.end)
    told = [mention.span for span in (*passage.regions, rest) for mention in reading.find("no-personal-data", span)]
    return not passage.listed and any(not _tells_of_more(Span(passage.span.end, span.start), reading) for span in told)


def _tells_of_more(span: Span, reading: Reading) -> bool:
    """Whether a sentence that begins in `span` tells of something else: "Verder krijgt de gemeente een lijst"."""
    found = reading.find("further", span) if span.start < span.end else []
    return any(reading.begins("further", reading.document.sentences[mention.sentence]) for mention in found)


def _without_bases(listed: list[Passage], reading: Reading) -> list[Passage]:
    """Without the items of a list of bases ("Toestemming: voor de interesselijst"), where another list gives the
    purposes: they tell of which of those a basis is."""
    of_bases = [passage for passage in listed if _begins_with_basis(passage, reading)]
    others = [passage for passage in listed if passage not in of_bases]
    return others if len(others) >= _FEWEST_PURPOSES and len(of_bases) > 1 else listed


def _begins_with_basis(passage: Passage, reading: Reading) -> bool:
    block = reading.document.block_at(passage.span.start)
    if block.kind is not BlockKind.ITEM or reading.section_topics[block.section] != {"legal-basis"}:
        return False
    first = reading.document.sentences_of(block)[0]
    bases = reading.find((*BASIS_TERMS, "basis-contract-bare"), first)
    if bases and _LABEL_AND_BASIS.match(reading.document.text, first.span.start, bases[0].span.start):
        return True
    is_short = len(reading.scan.words(block.span)) <= _BASIS_WORDS
    return any(is_short or mention.span.start - block.span.start < _BEGINNING for mention in bases)


def _any_purpose(reading: Reading) -> list[Passage]:
    """In a text without any of these: the first sentence that says, however tersely, what data are for."""
    for sentence in reading.sentences_with(("purpose-phrase", "purpose-marker", "purpose-list-intro")):
        around = [sentence, *reading.neighbours(sentence, before=1)]
        about_data = reading.has("purpose-object", sentence) or any(reading.has(DATA, other) for other in around)
        if about_data and not reading.has(OTHER_MATTERS, sentence) and not reading.topics(sentence) & _NEVER:
            return [Passage(sentence.span, (reading.document.blocks[sentence.block].span,))]
    for sentence in reading.sentences():
        if "purposes" in reading.topics(sentence) and not reading.has("not-a-purpose", sentence):
            return [Passage(sentence.span, (reading.document.blocks[sentence.block].span,))]
    return []

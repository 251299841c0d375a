"""What a sentence of running text says that a term for keeping is for: things of the vocabulary, or nouns of its own.

A sentence that only points back ("Twintig jaar later vernietigen wij het") is about what the one before it names.
"""

from __future__ import annotations

import re

from privlint.document import Section, Sentence, Span
from privlint.grammars.kept import Things
from privlint.grammars.own_nouns import NO_WORDS, Kept, own_nouns
from privlint.grammars.reading import Reading
from privlint.grammars.subject import Words, clause_of, end_of_event, heading_things, kept_things, things_in, words_of
from privlint.patterns import compile_later

APPLICANTS: Words = frozenset({"sollicitanten"})
"""Those who are not hired, whatever the text calls them."""

_OF_DATA = re.compile(r"(?<=\w{4})gegevens\Z")
_HOLDERS = frozenset(
    "bericht berichten bestand bestanden register registers systeem systemen lijst vragen archief kast".split()
)
_CAMERA_IMAGES: Words = frozenset({"camerabeelden"})
_IMAGES: Words = frozenset({"beelden", "camera", "camera's", "camerabeelden", "opnamen", "opnames", "fragment"})
_ALL_DATA: Words = frozenset({"alle gegevens"})
_EVERYTHING = compile_later(r"al(?:le)?\b", re.IGNORECASE)
_PRONOUN = compile_later(r"\b(?:ze|het|hem|die|dat|deze|dit|daarvan|hiervan)\b", re.IGNORECASE)
_MOVES_PERSON = compile_later(
    r"\b(?:haal|halen|haalt|schrappen|schrap|schrapt|verwijderen|verwijder|verwijdert|wissen|wis|gooien|gooi)"
    r" (?:(?:wij|we|ik) )?(?:u|je|jou|hem|haar|hen|ze)\b"
    r"|\bblij(?:f|ft|ven) (?:u|je|jij|(?:een |de )?[^\W\d_]+)\b[^,;.]*\bin (?:de|het|ons|onze) [^\W\d_]+ staan\b",
    re.IGNORECASE,
)
_PLACE = compile_later(r"\b(?:uit|in) (?:de|het|ons|onze|mijn|dit) ([^\W\d_]{4,})", re.IGNORECASE)
_END_OF_CLAUSE = re.compile(r"[,;:.]")
_NOT_DONE = compile_later(r"[^\W\d_]+ (?:u|je|jij)\b[^,;.]*\bniet\b[^,;.]*, (?:dan )?", re.IGNORECASE)
_ACT_OF_READER = compile_later(r"(?:(?:u|je|jij) [^\W\d_]+|[^\W\d_]+ (?:u|je|jij))\b", re.IGNORECASE)
_FARTHEST = 3  # sentences back to what a pronoun is for
_LABEL_WORDS = 3
_CASE_WORDS = 6
_PARTS = 2  # the number of the first section below the title
_COOKIES: Words = frozenset({"cookies"})
_NO_THINGS = ("no-kept-thing", "removal", "retention-verb", "acts-verb", "processing-verb")
_GENERAL = frozenset({"retention", "rights", "security", "recipients", "data", "purposes", "legal-basis"})
"""The topics of parts that say something of all data, so that their heading names none."""


def spoken(span: Span, unless: bool, sentence: Sentence, reading: Reading) -> Things:
    """What a sentence of running text names."""
    named = kept_things(sentence, span, reading)
    if not named and _NOT_DONE.match(reading.document.text, sentence.span.start, span.end):
        return Things()  # "Reageert u niet, dan wissen wij uw gegevens na vier weken"
    if not named and reading.has("applicant", reading.document.blocks[sentence.block]):
        return Things(named=APPLICANTS, unless=unless)
    if _is_of_cameras(named, sentence, reading):
        return Things(named=_CAMERA_IMAGES, unless=unless)
    section = reading.section(sentence)
    above = reading.term_above(sentence)
    term = words_of(reading.text(above)) if above is not None else NO_WORDS
    around = _label(sentence, reading) or term or _specific_heading(section, reading)
    everything = [] if named or _is_in_case(sentence, reading) else reading.find("retention-all", sentence)
    if everything and (not around or any(_EVERYTHING.match(reading.text(one.span)) for one in everything)):
        return Things(named=_ALL_DATA)
    kept, points = _kept(span, sentence, reading), False
    if not named and not kept.nouns and (before := _pointed_at(span, sentence, reading)) is not None:
        # "Hoelang bewaren jullie mijn lesplan? Dat wissen we een jaar na het examen."
        start = Span(before.span.start, before.span.start)
        named, kept, points = things_in(before.span, reading), _kept(start, before, reading), True
    elif not named and not kept.nouns and len(around) <= _LABEL_WORDS:
        kept = Kept(around)
    elif _is_behind(named, span, kept, sentence, reading):
        named = NO_WORDS  # "De schetsen bewaren wij twee jaar, de facturen zeven jaar"
    headed = term or heading_things(sentence, reading)
    if not named and headed == _COOKIES:
        return Things()  # each has a life of its own
    return Things(
        named=plain(named or (headed if kept.nouns <= around else NO_WORDS)),
        kept=kept,
        around=around,
        section=section.index,
        points=points,
        unless=unless,
        place=_place_of_people(sentence, reading),
        people=_people(sentence, reading),
    )


def _place_of_people(sentence: Sentence, reading: Reading) -> Words:
    """Where people stand whom the sentence says are kept or removed: "wij halen u uit de ledenlijst"."""
    text = reading.text(sentence)
    if not _MOVES_PERSON.search(text) and not reading.begins("people", sentence):
        return NO_WORDS
    return frozenset(word for match in _PLACE.finditer(text) for word in words_of(match[1]))


def _people(sentence: Sentence, reading: Reading) -> Words:
    """Those whom a sentence begins with, or else those of its heading."""
    if reading.begins("people", sentence):
        return words_of(reading.text(reading.find("people", sentence)[0].span))
    heading = reading.document.heading_of(reading.section(sentence))
    named = reading.find("people", heading) if heading is not None else []
    return frozenset(word for mention in named for word in words_of(reading.text(mention.span)))


def _label(sentence: Sentence, reading: Reading) -> Words:
    """The words of the label that the paragraph begins with: "Wifi. Van toestellen op onze wifi …"."""
    first = _first_of_block(sentence, reading)
    is_label = first is not sentence and len(reading.scan.words(first.span)) <= _LABEL_WORDS
    if not is_label or reading.label_topics.get(sentence.block, frozenset()) & _GENERAL:
        return NO_WORDS
    return words_of(reading.text(first)) if not reading.has(("reader", "writer"), first) else NO_WORDS


def _is_behind(named: Words, span: Span, kept: Kept, sentence: Sentence, reading: Reading) -> bool:
    """Whether what is `named` stands behind one of several terms, of which another noun before it says what it is
    for."""
    several = len(reading.durations.get(sentence.index, ())) > 1
    before = words_of(reading.document.text[sentence.span.start : span.start])
    return several and bool(named) and not named & before and bool(kept.nouns) and kept.nouns <= before


def _is_in_case(sentence: Sentence, reading: Reading) -> bool:
    """Whether the paragraph begins with what a reader does, so that "alles" is all of that: "Je solliciteert. …"."""
    first = _first_of_block(sentence, reading)
    is_short = first is not sentence and len(reading.scan.words(first.span)) <= _CASE_WORDS
    return is_short and reading.begins("reader", first)


def _first_of_block(sentence: Sentence, reading: Reading) -> Sentence:
    return reading.document.sentences_of(reading.document.blocks[sentence.block])[0]


def _specific_heading(section: Section, reading: Reading) -> Words:
    """The words of a heading that names what its part is about."""
    heading = reading.document.heading_of(section)
    if heading is None or section.index < _PARTS or reading.heading_topics(section) & _GENERAL:
        return NO_WORDS
    if reading.has("document-name", heading):
        return NO_WORDS
    act = _ACT_OF_READER.match(reading.document.text, heading.span.start, heading.span.end)  # "U bent donateur"
    behind = words_of(reading.text(Span(act.end(), heading.span.end))) if act is not None else NO_WORDS
    return behind or words_of(reading.text(heading))  # "Je account" names no act


def _kept(span: Span, sentence: Sentence, reading: Reading) -> Kept:
    """The nouns of the sentence without the term at `span` and the event it runs from."""
    text = reading.document.text
    clause = clause_of(span, sentence, reading)
    behind = end_of_event(span, clause.end, reading) if span.start < span.end else span.end
    if span.start < span.end and sentence.index not in reading.durations:  # a criterion, up to the end of its clause
        end = _END_OF_CLAUSE.search(text, span.end, clause.end)
        behind = end.start() if end is not None else clause.end
    border = ", " if span.start < span.end else ""
    others = [other.span for other in reading.durations.get(sentence.index, ()) if clause.covers(other.span)]
    start = max((other.end for other in others if other.end <= span.start), default=clause.start)
    end_of_part = min((other.start for other in others if other.start >= span.end), default=clause.end)
    parts = [text[start : span.start], text[behind:end_of_part]] if len(others) > 1 else []
    whole = f"{text[clause.start : span.start]}{border}{text[behind : clause.end]}"
    kept = next((kept for part in parts if (kept := own_nouns(part)).nouns), None) or own_nouns(whole)
    strange = [mention for mention in reading.find(_NO_THINGS, sentence) if mention.first == mention.last]
    no_things = words_of(" ".join(reading.text(other.span) for other in strange))
    return kept._replace(nouns=kept.nouns - no_things, whose=kept.whose - no_things)


def _pointed_at(span: Span, sentence: Sentence, reading: Reading) -> Sentence | None:
    """The sentence with the thing that a pronoun stands for: the nearest before it that names any."""
    end = end_of_event(span, sentence.span.end, reading)
    text = reading.document.text
    around = text[sentence.span.start : span.start] + " " + text[end : sentence.span.end]
    if not _PRONOUN.search(around):
        return None
    for before in reversed(reading.neighbours(sentence, before=_FARTHEST)):
        if before.index in reading.durations and before.index < sentence.index - 1:
            return None  # something else has been spoken of
        if things_in(before.span, reading):
            return before
    return None


def _is_of_cameras(named: Words, sentence: Sentence, reading: Reading) -> bool:
    """Whether a term for the things `named` is one for what cameras record: "Ze blijven vier weken staan"."""
    heading = reading.document.heading_of(reading.section(sentence))
    spans = [other.span for other in (sentence, *reading.neighbours(sentence, before=1))]
    spans += [heading.span] if heading is not None else []
    return named <= _IMAGES and any(reading.has("kind-camera", span) for span in spans)


def plain(named: Words) -> Words:
    """The words without what they have in common with others: "klantgegevens" are those of the "klant", and a message
    "via het contactformulier" is what the form sends."""
    heads = frozenset(_OF_DATA.sub("", word) for word in named)
    return heads - _HOLDERS or heads

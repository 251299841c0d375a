"""What a term or a role is about, reduced so that two places can be compared.

The subject is the set of content words that name data or a purpose near the term: the row header, the words
before the colon of a list item, the subject of the sentence, or the heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from privlint.document import BlockKind, Sentence, Span
from privlint.grammars.reading import Reading
from privlint.patterns import compile_later

_STEM = 6
_LONGEST_COMPOUND = 40  # letters before its head
_HEAD = 5  # letters of the shortest word that is compared with the end of a compound: "beeld"
_THINGS = ("data-category", "data-category-weak", "purpose-object", "activity-heading", "kept-thing")
_FUNCTION_WORDS = frozenset(
    """
    de het een en of van voor met in op aan bij naar tot te door uit over als die dat dit deze wij we ons onze ik mijn
    u uw je jouw jij jou zij ze hun er is zijn wordt worden werd bewaren bewaard bewaart bewaar maximaal maximum na
    jaar jaren maand maanden week weken dag dagen daarna alle alleen ook niet geen zo lang zolang hoe langer dan nodig
    gegevens persoonsgegevens informatie data hebben heeft hebt kunnen kan verwijderd verwijderen wissen gewist
    verwerken verwerkt gebruiken gebruikt om termijn bewaartermijn bewaartermijnen totdat tot nadat minimaal uiterlijk
    hiervoor daarvoor bijvoorbeeld volgens wettelijke wettelijk verplicht bewaarplicht plaats plaatsgevonden
    plaatsvinden plaatsvindt the of to and your our
    """.split()
)
# Verbs and adverbs of running text, in which a term may stand far from what it is for.
LIGHT_WORDS = _FUNCTION_WORDS | frozenset(
    """
    doen doet doe gaan gaat staan staat blijven blijft komen komt houden houdt halen haalt zitten zit liggen ligt maken
    maakt krijgen krijgt geven geeft nemen neemt laten laat moeten moet mogen mag zullen willen wil zich zelf weer nog
    wel dus daar hier elke ieder iedere alles tegen iets wat wie waar zoals omdat zodat indien wanneer verder
    artikel artikelen paragraaf onderdeel hoofdstuk
    """.split()
)

_LONG_VOWEL = re.compile(r"([aeou])\1(?=[bcdfghjklmnpqrstvwxz])")
_VERB_OR_ACT = re.compile(r"(?P<root>\w{3,})(?:eren|eert|eer|aties?)")
_ENDS_OF_VERB_OR_ACT = ("eren", "eert", "eer", "atie", "aties")
_SEPARABLE = re.compile(
    r"\b(?P<prefix>aan|af|bij|deel|door|in|mee|na|op|over|plaats|terug|toe|uit|vast|voor|weer) te (?P<verb>\w{3,})"
)

_KEEPING = (
    r"word(?:en|t)|(?:be)?waren|bewaart?|verwijder(?:en|d|t)?|wissen|gewist|vernietig(?:en|d|t)|houden|staan"
    r"|verdwijn(?:en|t)|gaa(?:n|t)|gooi(?:en|t)?|haalt?|halen|wist?|vernietig|vervall?(?:en|t)|blijf(?:t)?|blijven"
)
REASON = re.compile(r",? (?:want|omdat|aangezien|zodat)\b")
"""What begins the reason for a term."""

_EVENT = re.compile(
    r",?\s*(?:na(?:dat)?|vanaf|sinds|volgend op|(?:te rekenen|gerekend|geteld|ingaande) (?:vanaf|op|na))\b"
    rf"(?:(?!\b(?:{_KEEPING}|in (?:de|het|ons|onze|uw|een)|voor al(?:le)?|(?:is|zijn) (?:de|het|uw|je|alles|dit|die))"
    r"\b)[^,;:.()])*",
    re.IGNORECASE,
)
"""What a term begins with: "na het einde van de overeenkomst", up to a verb of keeping."""
_PLAIN = 4  # letters
_HOLDER = re.compile(
    r"(?:s|en)?(?:gegevens|dossiers?|administraties?|bestand(?:en)?|lijst(?:en)?|registers?|formulier(?:en)?"
    r"|overeenkomst(?:en)?|contract(?:en)?|beelden)\Z"
)
_FORMER = re.compile(r"oud(?=[b-df-gi-rt-z])")  # and not "ouders"
_WORD = re.compile(r"[^\W\d_]+")
_WORD_WITH_HYPHEN = re.compile(r"(?:\b(?:[^\W\d_]{1,2}|oud)-)?[^\W\d_]+")

Words = frozenset[str]
"""Content words in lower case."""


_PREFIXES = "in|uit|op|aan|af|toe|bij|om"
_TWO_PREFIXES = compile_later(rf"\b({_PREFIXES})- (?:en|of) (?:{_PREFIXES})(\w{{4,}})")  # "in- en uitschrijving"


@lru_cache(maxsize=1024)  # asked of the same sentences for one purpose after the other
def words_of(text: str) -> Words:
    """The content words of `text`, whole; "in te schrijven" is the word "inschrijven", and "IP-adres" is one word."""
    lower = text.lower()
    if "-" in lower:
        words = [word.replace("-", "") for word in _WORD_WITH_HYPHEN.findall(lower)]
    else:
        words = _WORD.findall(lower)
    joined = [f"{match['prefix']}{match['verb']}" for match in _SEPARABLE.finditer(lower)] if " te " in lower else []
    joined += [f"{match[1]}{match[2]}" for match in _TWO_PREFIXES.finditer(lower)] if "- " in lower else []
    return frozenset(word for word in (*words, *joined) if len(word) > 2 and word not in LIGHT_WORDS)


def without_holders(words: Words) -> Words:
    """`words`, and those of them without what holds the data: "huurdossier" is about the "huur"."""
    return words | {plain for word in words if len(plain := _HOLDER.sub("", word)) >= _PLAIN}


@lru_cache(maxsize=4096)  # of a text, which asks it of the same words again and again
def covers(whole: Words, part: Words) -> bool:
    """Whether every word of `part` stands in `whole`, as the same stem or as the head of a compound
    ("klantaccount" and "account")."""
    return bool(part) and all(any(_alike(word, other) for other in whole) for word in part)


def _alike(left: str, right: str) -> bool:
    if _stem(left) == _stem(right) or (_root(left) and _root(left) == _root(right)):
        return True
    short, long = sorted((singular(left), singular(right)), key=len)
    return len(short) >= _HEAD and long.endswith(short)


def _stem(word: str) -> str:
    """The beginning of a word, with a long vowel spelled as in an open syllable: "verhuur" is like "verhuren"."""
    return _LONG_VOWEL.sub(r"\1", word)[:_STEM]


def _root(word: str) -> str:
    """What "repareren" and "reparatie" have in common; empty for other words."""
    found = _VERB_OR_ACT.fullmatch(word) if word.endswith(_ENDS_OF_VERB_OR_ACT) else None
    return found["root"] if found is not None else ""


def singular(word: str) -> str:
    """The word without a plural ending, roughly: "profielen" and "profiel"."""
    return word[:-2] if word.endswith("en") and len(word) > _STEM else word.removesuffix("s")


class Alike:
    """Which of many sets of words share one with another set, as `_alike` tells, without comparing each with each."""

    def __init__(self, sets: Iterable[Words]) -> None:
        self._numbers: dict[tuple[str, str], list[int]] = {}
        for number, words in enumerate(sets):
            for key in frozenset().union(*map(_keys, words)):
                self._numbers.setdefault(key, []).append(number)

    def meeting(self, words: Words) -> list[int]:
        """The numbers of the sets with a word of `words`, as the same stem or as the head of a compound, in order."""
        numbers = self._numbers
        return sorted({number for word in words for key in _sought(word) for number in numbers.get(key, ())})


@lru_cache(maxsize=4096)  # of the words of a text, which stand in one set after the other
def _keys(word: str) -> frozenset[tuple[str, str]]:
    """What a word is found by: its stem, its root, itself and its ends."""
    keys = {("stem", _stem(word))}
    if root := _root(word):
        keys.add(("root", root))
    whole = singular(word)
    if len(whole) >= _HEAD:
        keys.add(("whole", whole))
        keys.update(("tail", tail) for tail in _tails(whole))
    return frozenset(keys)


@lru_cache(maxsize=4096)
def _sought(word: str) -> frozenset[tuple[str, str]]:
    """What the words are found by that are the same as `word`: those with its stem, its root, or of which one is the
    end of the other."""
    other_ends = {"whole": "tail", "tail": "whole"}
    return frozenset((other_ends.get(kind, kind), value) for kind, value in _keys(word))


def _tails(word: str) -> list[str]:
    """The ends of a word that are long enough to be the head of a compound, itself among them; former pupils
    ("oud-leerlingen") are no pupils."""
    if _FORMER.match(word):
        return [word]
    return [word[start:] for start in range(min(len(word) - _HEAD, _LONGEST_COMPOUND) + 1)]


@lru_cache(maxsize=1024)  # asked of the first cell of a row for each term in it
def stems(text: str) -> frozenset[str]:
    """The content words of `text`, cut to stems of six letters."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return frozenset(word[:_STEM] for word in words if len(word) > 2 and word not in _FUNCTION_WORDS)


def kept_things(sentence: Sentence, span: Span, reading: Reading) -> Words:
    """The words that name data or a purpose near the term at `span`, in running text.

    With several terms in one sentence, those between the term before and this one, or else those behind it.
    """
    others = [other.span for other in reading.durations.get(sentence.index, ()) if other.span.start != span.start]
    start = max((other.end for other in others if other.end <= span.start), default=sentence.span.start)
    start = max(start, reading.document.text.rfind(";", start, span.start) + 1)
    reason = REASON.search(reading.document.text, span.end, sentence.span.end)
    clause_end = reading.document.text.find(";", span.end, sentence.span.end)
    last = reason.start() if reason is not None else sentence.span.end
    last = min(last, clause_end) if clause_end > 0 else last
    end = min((other.start for other in others if other.start >= span.end), default=last)
    event_end = end_of_event(span, end, reading)
    if any(not span.covers(other) for other in others):
        parts = [[Span(start, span.start)], [Span(event_end, end)]]
    else:
        parts = [[Span(start, span.start), Span(event_end, last)]]
    found = (frozenset(word for each in part for word in things_in(each, reading)) for part in parts)
    return next((things for things in found if things), frozenset())


def end_of_event(span: Span, end: int, reading: Reading) -> int:
    """Where the event ends from which the term at `span` runs ("na het einde van de relatie"), at most at `end`; the
    end of the term if it names none."""
    behind = _EVENT.match(reading.document.text, span.end, end)
    return behind.end() if behind is not None else span.end


def heading_things(sentence: Sentence, reading: Reading) -> Words:
    """The same words of the heading, for a sentence that names none ("Deze gegevens …")."""
    heading = reading.document.heading_of(reading.section(sentence))
    if heading is None or reading.has("document-name", heading):
        return frozenset()
    return things_in(heading.span, reading)


def things_in(span: Span, reading: Reading) -> Words:
    """The words inside `span` that name data or a purpose."""
    return words_of(" ".join(reading.text(mention.span) for mention in reading.find(_THINGS, span)))


def label_of(sentence: Sentence, span: Span, reading: Reading) -> Words:
    """The words of the label that a term stands behind: the row header, or the words before the colon of an item."""
    block = reading.document.blocks[sentence.block]
    if block.kind not in (BlockKind.CELL, BlockKind.ITEM):
        return frozenset()
    label = subject_span(sentence, span, reading)
    return things_in(label, reading) or words_of(reading.text(label))


def row_things(sentence: Sentence, reading: Reading) -> Words:
    """The words that name data or a purpose in the other cells of the row of a term."""
    return frozenset(word for other in reading.row(sentence) for word in things_in(other.span, reading))


def subject_of(sentence: Sentence, span: Span, reading: Reading) -> str:
    """The words that say what the term at `span` is for, as a text; empty for all data."""
    return reading.text(subject_span(sentence, span, reading)).strip()


def subject_span(sentence: Sentence, span: Span, reading: Reading) -> Span:
    """Where these words stand: the first cell of the row, the label of the item, or the sentence before the term."""
    document = reading.document
    block = document.blocks[sentence.block]
    cell = reading.cell(block)
    if cell is not None:
        row = reading.rows().get((cell.table, cell.row), ())
        header = next((cell for cell in row if stems(reading.text(cell))), block)  # the first may be a number
        return header.span if header.index != block.index else Span(span.start, span.start)
    if block.kind is BlockKind.ITEM and sentence.span.start == block.span.start:
        before = document.text[sentence.span.start : span.start]
        label = re.split(r"[:–—(]| - ", before)[0]
        if stems(label):
            return Span(sentence.span.start, sentence.span.start + len(label.rstrip()))
    return Span(sentence.span.start, span.start)


def clause_of(span: Span, sentence: Sentence, reading: Reading) -> Span:
    """The part of the sentence between semicolons in which `span` stands."""
    text = reading.document.text
    start = text.rfind(";", sentence.span.start, span.start) + 1
    end = text.find(";", span.end, sentence.span.end)
    return Span(start or sentence.span.start, end if end > 0 else sentence.span.end)

"""What names the purpose of a passage, so that what is said elsewhere about the same thing can be found."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter
from typing import TypeVar

from privlint.document import BlockKind, Span
from privlint.facts import Fact
from privlint.grammars.reading import Reading
from privlint.grammars.subject import Words, words_of
from privlint.lexicon import Mention
from privlint.patterns import compile_later
from privlint.statement.passage import Passage

F = TypeVar("F", bound=Fact)
_start = attrgetter("span.start")

OF_THEIR_OWN = frozenset(
    {
        f"kind-{kind}"
        for kind in (
            "newsletter",
            "visit",
            "log",
            "cookie",
            "camera",
            "picture",
            "application",
            "review",
            "network",
            "push",
            "donation",
            "relation",
        )
    }
)
"""The kinds of activities beside the service itself: what a text says on customers or members at large is not for
them."""

_TRADES = frozenset({"kind-picture", "kind-application", "kind-care", "kind-pupil", "kind-booking", "kind-member"})
"""The kinds that organisations are named after."""
_LABEL_WORDS = 6
# Headings of the parts that the law asks for; any other heading names what its items are about.
_GENERAL_TOPICS = frozenset({"purposes", "legal-basis", "data", "retention"})
_OWN_LETTER = re.compile(r"\(?([a-zA-Z](?=[.)])|\d{1,2}\.\d{1,2}|\d{1,2}(?=[.)]))[.)]?\s")
_MARKER = re.compile(r"(?:^|\s)\(?([a-zA-Z]|\d{1,2})[.)]\s*[*_]*$")
_ORDERED = compile_later(r"""[^<>]*type=["']?[aA]["'\s>]""")
_LETTERS_OF_ALPHABET = 26
_FARTHEST_TAG = 20_000  # characters of source from an item back to where its list begins
_NUMBERS = re.compile(
    r"\b(?:[Vv]oor|[Oo]nder|[Pp]unt(?:en)?|[Bb]ij|[Vv]an) \d{1,2}\.\d{1,2}\b(?:(?:,| en) ?\d{1,2}\.\d{1,2}\b)*"
)
_MAY_BE_LETTER = re.compile(r"[ (](?:\d|[a-z]\b)", re.IGNORECASE)
"""What stands in all that the two patterns for letters and numbers match: most sentences need not be tried."""

_ONLY_LETTERS = compile_later(r"[a-z](?:(?:,| en|/| t/m) ?[a-z])*(?=\Z| ?[(:.)]| [–-])")
_LETTERS_ALONE = re.compile(r"(?:[a-z]|\d{1,2})(?:(?:,| en|, en| t/m|/) ?(?:[a-z]|\d{1,2}))*[.)]?")
_RANGE = re.compile(r"\b([a-z]|\d{1,2}) ?(?:t/m|tot en met) ?(?:onder |sub )?([a-z]|\d{1,2})\b")
_ONE_LETTER = re.compile(r"\b[a-z]\b|\d+(?:\.\d+)?")
_BEHIND_WORD = re.compile(
    r"(?:\b(?:onder|sub|voor|bij|artikel|nrs?\.?)|letters?|onderde(?:el|len)|punt(?:en)?|nummers?|doel(?:en|einden?)?)"
    r" \(?(?:\d|[a-z]\b)|\(\d",
    re.IGNORECASE,
)
"""What all begins with that `_LETTERS` matches, which is long, and seldom does."""

_LETTERS = compile_later(
    r"\b(?:onder|sub|letters?|onderde(?:el|len)|punt(?:en)?|doel(?:en|einden?)?) \(?[a-z]\b\)?"
    r"(?:(?:,| en|, en|/| t/m| tot en met) ?(?:onder |sub )?\(?[a-z]\b\)?)*"
    r"|\b(?:onder|voor|bij) \d{1,2}(?:\.\d{1,2})? [a-z]\b(?:(?:,| en|, en| t/m) ?[a-z]\b)*"
    r"|\b(?:onder|sub|artikel|bij) (?:\d{1,2}\.)[a-z]\b(?:(?:,| en|, en| t/m) ?(?:\d{1,2}\.)?[a-z]\b)*"
    r"|\bvoor \(?(?:\d{1,2}|[a-z])\b\)?(?:(?:,| en|, en| t/m| tot en met) ?\(?(?:\d{1,2}|[a-z])\b\)?)*"
    r"(?= (?:is|zijn|geldt|gelden|vraag|vragen|heb|hebben|hebt|berust|gebruik|gebruiken|beroepen)\b)"
    r"|\b(?:onder|nummers?|nrs?\.?|punt(?:en)?|onderde(?:el|len)|doel(?:en|einden?)?) \d{1,2}\b(?! jaar)"
    r"(?:(?:,| en| t/m| tot en met|/) ?(?:onder )?\d{1,2}\b)*"
    r"|\(\d{1,2}(?:(?:,| en|, en|/) ?\d{1,2})*\)(?! (?:jaar|maanden|weken|dagen)\b)",
    re.IGNORECASE,
)


def full_words(passage: Passage, reading: Reading) -> Words:
    """The content words of a passage and its headings."""
    return frozenset().union(*(words_of(reading.text(span)) for span in naming_spans(passage, reading)))


def naming_spans(passage: Passage, reading: Reading) -> list[Span]:
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


def behind_label(passage: Passage, reading: Reading) -> list[Span]:
    """The sentence behind the label that a passage begins with: "Prospectie. Kaartjes toesturen aan …"."""
    sentence = reading.document.sentence_at(passage.span.start)
    is_label = sentence.span == passage.span and len(reading.scan.words(passage.span)) <= _LABEL_WORDS
    if passage.listed or not is_label or reading.has(("reader", "writer"), passage.span):
        return []
    return [other.span for other in reading.neighbours(sentence, after=1)]


def facts_inside(facts: Sequence[F], spans: Iterable[Span]) -> list[F]:
    """Those of `facts`, which are in text order, that stand in one of `spans`."""
    numbers: set[int] = set()
    for span in spans:
        first = bisect_left(facts, span.start, key=_start)
        last = bisect_left(facts, span.end, first, key=_start)
        numbers.update(number for number in range(first, last) if span.covers(facts[number].span))
    return [facts[number] for number in sorted(numbers)]


def facts_outside(facts: Sequence[F], spans: Iterable[Span]) -> list[F]:
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


def letter_of(passage: Passage, reading: Reading) -> str:
    """The letter or number before a listed passage: "b. factuurgegevens …", "3.1 Klantenbeheer"; empty without one."""
    first = passage.regions[0].start
    if own := _OWN_LETTER.match(reading.document.text, passage.span.start):
        return own[1].lower()
    source, start = reading.document.source_at(first)
    match = _MARKER.search(source[max(start - 8, 0) : start])
    return match[1].lower() if match else _letter_in_page(passage, source, start, reading)


def _letter_in_page(passage: Passage, source: str, start: int, reading: Reading) -> str:
    """The letter or number that a browser puts before an item of `<ol type="a">` or `<ol>`; `start` is where it begins
    in `source`."""
    block = reading.document.block_at(passage.span.start)
    if not passage.listed or block.kind is not BlockKind.ITEM:
        return ""
    farthest = max(start - _FARTHEST_TAG, 0)
    opened = source.rfind("<ol", farthest, start)
    if opened < 0 or source.rfind("<ul", farthest, start) > opened:
        return ""
    siblings = [
        other
        for index in reading.document.sections[block.section].blocks
        if (other := reading.document.blocks[index]).kind is BlockKind.ITEM
        and (other.section, other.level, other.introduced_by) == (block.section, block.level, block.introduced_by)
    ]
    place = siblings.index(block)
    if _ORDERED.match(source, opened + len("<ol")):
        return chr(ord("a") + place) if place < _LETTERS_OF_ALPHABET else ""
    return str(place + 1)


def letters_in(span: Span, reading: Reading) -> frozenset[str]:
    """The letters or numbers of the items that a basis or a term at `span` is for: "onder a en b", "(5 en 6)"."""
    text = reading.text(around_of(span, reading))
    named = list(_named_letters(text))
    for other in reading.row(reading.document.sentence_at(span.start)):
        letters = _ONLY_LETTERS.match(reading.text(other))
        if letters is not None or is_only_letters(reading.text(other)):
            named.append(letters[0] if letters is not None else reading.text(other))
    return _each_letter(named)


def is_only_letters(text: str) -> bool:
    """Whether a cell is no more than the letters or numbers of items that stand elsewhere: "a", "1 en 3"."""
    return _LETTERS_ALONE.fullmatch(text.strip()) is not None


def letters_in_text(text: str) -> frozenset[str]:
    """The same of a part of a sentence."""
    return _each_letter(_named_letters(text))


@lru_cache(maxsize=256)  # asked of the same sentence for what it states, and for each basis and term in it
def _named_letters(text: str) -> tuple[str, ...]:
    if not _MAY_BE_LETTER.search(text):
        return ()
    return (*(_LETTERS.findall(text) if _BEHIND_WORD.search(text) else ()), *_NUMBERS.findall(text))


def _each_letter(named: Iterable[str]) -> frozenset[str]:
    lower = [letters.lower() for letters in named]
    ranges = {letter for letters in lower for match in _RANGE.finditer(letters) for letter in _from_to(*match.groups())}
    single = {letter for letters in lower for letter in _ONE_LETTER.findall(_RANGE.sub(" ", letters))}
    return frozenset(ranges | single)


def _from_to(first: str, last: str) -> list[str]:
    """All letters or numbers of a range, with both ends."""
    if first.isdigit() and last.isdigit():
        return [str(number) for number in range(int(first), int(last) + 1)]
    return [chr(code) for code in range(ord(first), ord(last) + 1)] if first.isalpha() and last.isalpha() else []


def kinds(spans: Iterable[Span], reading: Reading) -> frozenset[str]:
    """The kinds of data and purposes (rules/vocabulary/kinds.yaml) that the text at `spans` is about."""
    return frozenset(
        mention.term
        for span in spans
        for mention in reading.scan.starting_with("kind-", span)
        if mention.term not in _TRADES or not _is_of_name(mention, reading)
    )


def _is_of_name(mention: Mention, reading: Reading) -> bool:
    """Whether a word is part of a name: "Lichtval Fotografie" says nothing on pictures."""
    word = reading.text(mention.span)
    if not (word.istitle() and word in reading.capitalised_inside):
        return False
    begins = reading.document.sentences[mention.sentence].span.start == mention.span.start
    return not begins or word.lower() not in reading.document.text


def around_of(span: Span, reading: Reading) -> Span:
    """The list item around `span`, or its sentence."""
    sentence = reading.document.sentence_at(span.start)
    block = reading.document.blocks[sentence.block]
    return block.span if block.kind is BlockKind.ITEM else sentence.span

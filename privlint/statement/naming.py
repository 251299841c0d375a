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
        )
    }
)
"""The kinds of activities beside the service itself: what a text says on customers or members at large is not for
them."""

_LABEL_WORDS = 6
# Headings of the parts that the law asks for; any other heading names what its items are about.
_GENERAL_TOPICS = frozenset({"purposes", "legal-basis", "data", "retention"})
_OWN_LETTER = re.compile(r"\(?([a-zA-Z](?=[.)])|\d{1,2}\.\d{1,2}|\d{1,2}(?=[.)]))[.)]?\s")
_MARKER = re.compile(r"(?:^|\s)\(?([a-zA-Z]|\d{1,2})[.)]\s*[*_]*$")
_ORDERED = compile_later(r"""[^<>]*type=["']?[aA]["'\s>]""")
_LETTERS_OF_ALPHABET = 26
_FARTHEST_TAG = 20_000  # characters of source from an item back to where its list begins
_NUMBERS = re.compile(
    r"\b(?:[Vv]oor|[Oo]nder|[Pp]unt(?:en)?|[Bb]ij) \d{1,2}\.\d{1,2}\b(?:(?:,| en) ?\d{1,2}\.\d{1,2}\b)*"
)
_MAY_BE_LETTER = re.compile(r"[ (](?:\d|[a-z]\b)", re.IGNORECASE)
"""What stands in all that the two patterns for letters and numbers match: most sentences need not be tried."""

_ONLY_LETTERS = compile_later(r"[a-z](?:(?:,| en|/| t/m) ?[a-z])*")
_LETTERS = re.compile(
    r"\b(?:onder|sub|letters?|onderde(?:el|len)|punt(?:en)?) [a-z]\b(?:(?:,| en|, en|/) ?(?:onder |sub )?[a-z]\b)*"
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
    """The letter that a browser puts before an item of `<ol type="a">`; `start` is where it begins in `source`."""
    block = reading.document.block_at(passage.span.start)
    if not passage.listed or block.kind is not BlockKind.ITEM:
        return ""
    opened = source.rfind("<ol", max(start - _FARTHEST_TAG, 0), start)
    if opened < 0 or not _ORDERED.match(source, opened + len("<ol")):
        return ""
    siblings = [
        other
        for index in reading.document.sections[block.section].blocks
        if (other := reading.document.blocks[index]).kind is BlockKind.ITEM
        and (other.section, other.level, other.introduced_by) == (block.section, block.level, block.introduced_by)
    ]
    return chr(ord("a") + siblings.index(block)) if len(siblings) <= _LETTERS_OF_ALPHABET else ""


def letters_in(span: Span, reading: Reading) -> frozenset[str]:
    """The letters or numbers of the items that a basis or a term at `span` is for: "onder a en b", "(5 en 6)"."""
    text = reading.text(around_of(span, reading))
    named = list(_named_letters(text))
    for other in reading.row(reading.document.sentence_at(span.start)):
        named += [reading.text(other)] if _ONLY_LETTERS.fullmatch(reading.text(other)) else []
    return _each_letter(named)


def letters_in_text(text: str) -> frozenset[str]:
    """The same of a part of a sentence."""
    return _each_letter(_named_letters(text))


@lru_cache(maxsize=256)  # asked of the same sentence for what it states, and for each basis and term in it
def _named_letters(text: str) -> tuple[str, ...]:
    return (*_LETTERS.findall(text), *_NUMBERS.findall(text)) if _MAY_BE_LETTER.search(text) else ()


def _each_letter(named: Iterable[str]) -> frozenset[str]:
    return frozenset(letter for letters in named for letter in re.findall(r"\b[a-z]\b|\d+(?:\.\d+)?", letters.lower()))


def kinds(spans: Iterable[Span], reading: Reading) -> frozenset[str]:
    """The kinds of data and purposes (rules/vocabulary/kinds.yaml) that the text at `spans` is about."""
    return frozenset(mention.term for span in spans for mention in reading.scan.starting_with("kind-", span))


def around_of(span: Span, reading: Reading) -> Span:
    """The list item around `span`, or its sentence."""
    sentence = reading.document.sentence_at(span.start)
    block = reading.document.blocks[sentence.block]
    return block.span if block.kind is BlockKind.ITEM else sentence.span

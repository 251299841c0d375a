"""Finding the phrases of the vocabulary in a document, in one pass over its words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from privlint.document import BlockKind, Document, Sentence, Span
from privlint.lexicon.lexicon import Fit, Lexicon, exception_term
from privlint.lexicon.matching import Words, last_match
from privlint.lexicon.notation import fold
from privlint.record import Record

FILLER = "filler-word"
"""The term for words that may stand anywhere in a phrase and say nothing there."""

_NOTHING: frozenset[int] = frozenset()
_FEWEST_LISTED = 3  # headings, for a list to be a table of contents
_NUMBERED = re.compile(r"^(?:(?:artikel|paragraaf) )?[\d.)\s:]+")
_WORD = re.compile(r"[^\W_]+")
_Group = tuple[list["Mention"], list[int]]
_order = attrgetter("first", "last")  # of mentions: that of the text


class Token(NamedTuple):  # like mentions made by the thousand, which takes a frozen dataclass twice as long
    """A word of the text: folded for comparison, with its place."""

    word: str
    start: int
    end: int


class Mention(NamedTuple):
    """A place where the text has one of the phrases of `term`; `first` and `last` are token numbers."""

    term: str
    span: Span
    sentence: int
    first: int
    last: int


class Scan(Record):
    """All mentions of all terms in `document`, by term and in text order."""

    document: Document
    lexicon: Lexicon
    tokens: tuple[Token, ...]
    mentions: dict[str, list[Mention]]

    def find(self, terms: str | tuple[str, ...], within: Span | None = None) -> list[Mention]:
        """The mentions of `terms` (one or several) that lie inside `within`, in text order."""
        return _inside(self._group(terms), within)

    def has(self, terms: str | tuple[str, ...], within: Span) -> bool:
        """Whether any of `terms` is mentioned inside `within`."""
        mentions, starts = self._group(terms)
        end = within.end
        for number in range(bisect_left(starts, within.start), len(starts)):
            if starts[number] >= end:
                break
            if mentions[number].span.end <= end:
                return True
        return False

    def stands_in(self, terms: str | tuple[str, ...], sentence: Sentence) -> bool:
        """Whether any of `terms` is mentioned in `sentence`: what `has` tells of its span, and much sooner."""
        mentioned = self._terms_of_sentences[sentence.index]
        return terms in mentioned if isinstance(terms, str) else not mentioned.isdisjoint(terms)

    def starting_with(self, prefix: str, within: Span | None = None) -> list[Mention]:
        """The mentions of every term whose name begins with `prefix`."""
        names = self._terms_starting_with.get(prefix)
        if names is None:
            names = tuple(name for name in self.mentions if name.startswith(prefix))
            self._terms_starting_with[prefix] = names
        return _inside(self._group(names), within)

    def words(self, span: Span) -> tuple[Token, ...]:
        """The words inside `span`."""
        first = bisect_left(self._token_starts, span.start)
        last = bisect_left(self._token_starts, span.end)
        return self.tokens[first:last]

    def distance(self, left: Mention, right: Mention) -> int:
        """The number of words between two mentions; 0 if they touch or overlap."""
        if left.first > right.first:
            left, right = right, left
        return max(right.first - left.last - 1, 0)

    def _group(self, terms: str | tuple[str, ...]) -> _Group:
        """The mentions of all of `terms` in text order, and where each begins: remembered, for grammars ask it of
        one sentence after the other."""
        known = self._groups.get(terms)
        if known is None:
            names = (terms,) if isinstance(terms, str) else terms
            found = [mention for name in names for mention in self.mentions.get(name, ())]
            if len(names) > 1:
                found.sort(key=_order)
            known = self._groups[terms] = (found, [mention.span.start for mention in found])
        return known

    @cached_property
    def _groups(self) -> dict[str | tuple[str, ...], _Group]:
        return {}

    @cached_property
    def _terms_of_sentences(self) -> list[set[str]]:
        found: list[set[str]] = [set() for _ in self.document.sentences]
        for term, mentions in self.mentions.items():
            for mention in mentions:
                found[mention.sentence].add(term)
        return found

    @cached_property
    def _terms_starting_with(self) -> dict[str, tuple[str, ...]]:
        return {}

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]


def scan(document: Document, lexicon: Lexicon) -> Scan:
    """Look for every phrase of `lexicon` in every visible sentence of `document`."""
    tokens: list[Token] = []
    mentions: defaultdict[str, list[Mention]] = defaultdict(list)
    known: dict[str, tuple[str, Fit]] = {}
    contents = _table_of_contents(document)
    for sentence in document.sentences:
        if document.blocks[sentence.block].kind is BlockKind.METADATA or sentence.block in contents:
            continue
        own: list[Token] = []
        fits: list[Fit] = []
        for match in _WORD.finditer(document.text, sentence.span.start, sentence.span.end):
            written = match.group()
            word = known.get(written)
            if word is None:
                folded = fold(written)
                word = known[written] = (folded, lexicon.fit(folded))
            own.append(Token(word[0], match.start(), match.end()))
            fits.append(word[1])
        offset = len(tokens)
        tokens += own
        for start, ends in enumerate(_matches(document, own, fits, lexicon)):
            last = 0
            for term, end in ends.items():
                if end != last:  # mostly they are of the one word
                    span = Span(own[start].start, own[end - 1].end)
                    last = end
                mentions[term].append(Mention(term, span, sentence.index, offset + start, offset + end - 1))
    return Scan(document, lexicon, tuple(tokens), _without_exceptions(mentions))


def _table_of_contents(document: Document) -> frozenset[int]:
    """The list items that are wholly a link within the page, or, in a list of headings, a heading: they name a topic
    and say nothing about it."""
    found = set(_listed_headings(document))
    for link in document.links:
        if link.target.startswith("#") and len(link.target) > 1:
            block = document.block_at(link.span.start)
            if (
                block.kind is BlockKind.ITEM
                and block.span.end - block.span.start <= link.span.end - link.span.start + 4
            ):
                found.add(block.index)
    return frozenset(found)


def _listed_headings(document: Document) -> Iterator[int]:
    """The items of lists that give at least so many headings of the page, in their order."""
    numbers: dict[str, int] = {}
    for block in document.blocks:
        if block.kind is BlockKind.HEADING:
            numbers.setdefault(unnumbered(document[block.span]), block.index)
    items = [block for block in document.blocks if block.kind is BlockKind.ITEM]
    for _, group in groupby(items, key=lambda block: (block.section, block.introduced_by)):
        members = list(group)
        headings = [numbers.get(unnumbered(document[block.span]), -1) for block in members]
        listed = [number for number in headings if number > members[-1].index]
        if len(listed) >= _FEWEST_LISTED and len(listed) * 2 > len(members) and listed == sorted(listed):
            yield from (block.index for block in members)


def unnumbered(text: str) -> str:
    """A heading or an item without its number, in lower case: as "3. Uw rechten" is compared with "Uw rechten"."""
    return _NUMBERED.sub("", text.lower()).strip(" .:")


def _matches(document: Document, own: list[Token], fits: list[Fit], lexicon: Lexicon) -> list[dict[str, int]]:
    """For each of the words `own` of a sentence, the end of the longest phrase of each term that begins there."""
    fillers = {number for number, fit in enumerate(fits) if FILLER in fit.terms}
    words = Words([*(fit.sets for fit in fits), _NOTHING], fillers)
    found = []
    present: set[int] = set()  # of the sets that phrases need, those of the words from the present one on
    for start in range(len(fits) - 1, -1, -1):
        fit = fits[start]
        longest = dict.fromkeys(fit.terms, start + 1)
        present |= fit.needed
        needs = fit.needs & present
        if needs:
            following = words.following(start)
            numbers = [
                number
                for need in needs
                for number, second in fit.phrases[need]
                if second is None or second in following
            ]
            for number in sorted(numbers):
                phrase = lexicon.phrase(number)
                end = last_match(phrase.steps, words, start)
                if end > longest.get(phrase.term, start) and _spelled(phrase.exact, document, own, start, end):
                    longest[phrase.term] = end
        found.append(longest)
    found.reverse()
    return found


def _spelled(exact: str, document: Document, own: list[Token], start: int, end: int) -> bool:
    return not exact or document.text[own[start].start : own[end - 1].end] == exact


def _inside(group: _Group, within: Span | None) -> list[Mention]:
    mentions, starts = group
    if within is None:
        return mentions
    end = within.end
    first = bisect_left(starts, within.start)
    if first == len(starts) or starts[first] >= end:
        return []
    return [mention for mention in mentions[first : bisect_left(starts, end, first)] if mention.span.end <= end]


def _without_exceptions(mentions: dict[str, list[Mention]]) -> dict[str, list[Mention]]:
    kept: dict[str, list[Mention]] = {}
    for term, found in mentions.items():
        exceptions = mentions.get(exception_term(term))
        if exceptions:
            taken = {number for mention in exceptions for number in range(mention.first, mention.last + 1)}
            found = [mention for mention in found if taken.isdisjoint(range(mention.first, mention.last + 1))]
        kept[term] = found
    return kept

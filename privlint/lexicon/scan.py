"""Finding the phrases of the vocabulary in a document, in one pass over its words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from privlint.document import BlockKind, Document, Sentence, Span
from privlint.lexicon.lexicon import Lexicon, exception_term
from privlint.lexicon.matching import Words, last_match
from privlint.lexicon.notation import fold

FILLER = "filler-word"
"""The term for words that may stand anywhere in a phrase and say nothing there."""

_NOTHING: frozenset[int] = frozenset()
_WORD = re.compile(r"[^\W_]+")
_Group = tuple[list["Mention"], list[int]]


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


@dataclass(frozen=True)
class Scan:
    """All mentions of all terms in `document`, by term and in text order."""

    document: Document
    lexicon: Lexicon
    tokens: tuple[Token, ...]
    mentions: dict[str, list[Mention]]

    def find(self, terms: str | Iterable[str], within: Span | None = None) -> list[Mention]:
        """The mentions of `terms` (one or several) that lie inside `within`, in text order."""
        return _inside(self._group((terms,) if isinstance(terms, str) else tuple(terms)), within)

    def has(self, terms: str | Iterable[str], within: Span) -> bool:
        """Whether any of `terms` is mentioned inside `within`."""
        return bool(self.find(terms, within))

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

    def _group(self, names: tuple[str, ...]) -> _Group:
        """The mentions of all of `names` in text order, and where each begins: remembered, for grammars ask it of
        one sentence after the other."""
        known = self._groups.get(names)
        if known is None:
            found = [mention for name in names for mention in self.mentions.get(name, ())]
            if len(names) > 1:
                found.sort(key=_order)
            known = self._groups[names] = (found, [mention.span.start for mention in found])
        return known

    @cached_property
    def _groups(self) -> dict[tuple[str, ...], _Group]:
        return {}

    @cached_property
    def _terms_starting_with(self) -> dict[str, tuple[str, ...]]:
        return {}

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]


def scan(document: Document, lexicon: Lexicon) -> Scan:
    """Look for every phrase of `lexicon` in every visible sentence of `document`."""
    tokens: list[Token] = []
    mentions: dict[str, list[Mention]] = {}
    contents = _table_of_contents(document)
    for sentence in document.sentences:
        if document.blocks[sentence.block].kind is BlockKind.METADATA or sentence.block in contents:
            continue
        offset = len(tokens)
        own = [
            Token(fold(match.group()), match.start(), match.end())
            for match in _WORD.finditer(document.text, sentence.span.start, sentence.span.end)
        ]
        tokens += own
        for mention in _mentions(document, sentence, own, offset, lexicon):
            mentions.setdefault(mention.term, []).append(mention)
    return Scan(document, lexicon, tuple(tokens), _without_exceptions(mentions))


def _table_of_contents(document: Document) -> frozenset[int]:
    """The list items that are wholly a link within the page: they name a topic and say nothing about it."""
    found = set()
    for link in document.links:
        if link.target.startswith("#") and len(link.target) > 1:
            block = document.block_at(link.span.start)
            if (
                block.kind is BlockKind.ITEM
                and block.span.end - block.span.start <= link.span.end - link.span.start + 4
            ):
                found.add(block.index)
    return frozenset(found)


def _mentions(
    document: Document, sentence: Sentence, own: list[Token], offset: int, lexicon: Lexicon
) -> Iterator[Mention]:
    fits = [lexicon.fit(token.word) for token in own]
    fitting = [*(fit.sets for fit in fits), _NOTHING]
    present = _NOTHING.union(*fitting)
    words = Words(fitting, {number for number, fit in enumerate(fits) if FILLER in fit.terms})
    for start, fit in enumerate(fits):
        longest = dict.fromkeys(fit.terms, start + 1)
        for number in [number for needs, number in fit.phrases if needs <= present]:
            phrase = lexicon.phrase(number)
            end = last_match(phrase.steps, words, start)
            if end > longest.get(phrase.term, start) and _spelled(phrase.exact, document, own, start, end):
                longest[phrase.term] = end
        for term, end in longest.items():
            span = Span(own[start].start, own[end - 1].end)
            yield Mention(term, span, sentence.index, offset + start, offset + end - 1)


def _spelled(exact: str, document: Document, own: list[Token], start: int, end: int) -> bool:
    return not exact or document.text[own[start].start : own[end - 1].end] == exact


def _inside(group: _Group, within: Span | None) -> list[Mention]:
    mentions, starts = group
    if within is None or not mentions:
        return mentions
    first = bisect_left(starts, within.start)
    last = bisect_right(starts, within.end - 1)
    return [mention for mention in mentions[first:last] if mention.span.end <= within.end]


def _without_exceptions(mentions: dict[str, list[Mention]]) -> dict[str, list[Mention]]:
    kept: dict[str, list[Mention]] = {}
    for term, found in mentions.items():
        exceptions = mentions.get(exception_term(term))
        if exceptions:
            taken = {number for mention in exceptions for number in range(mention.first, mention.last + 1)}
            found = [mention for mention in found if taken.isdisjoint(range(mention.first, mention.last + 1))]
        kept[term] = found
    return kept


def _order(mention: Mention) -> tuple[int, int]:
    return mention.span.start, mention.span.end

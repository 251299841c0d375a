"""Finding the phrases of the vocabulary in a document, in one pass over its words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from privlint.document import BlockKind, Document, Sentence, Span
from privlint.lexicon.matching import Steps, last_match, prepare
from privlint.lexicon.notation import fold
from privlint.lexicon.vocabulary import Lexicon, Phrase, exception_term

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the text: folded for comparison, with its place."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
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
        names = (terms,) if isinstance(terms, str) else terms
        found = [mention for name in names for mention in self._of(name, within)]
        return sorted(found, key=_order) if not isinstance(terms, str) else found

    def has(self, terms: str | Iterable[str], within: Span) -> bool:
        """Whether any of `terms` is mentioned inside `within`."""
        names = (terms,) if isinstance(terms, str) else terms
        return any(self._of(name, within) for name in names)

    def starting_with(self, prefix: str, within: Span | None = None) -> list[Mention]:
        """The mentions of every term whose name begins with `prefix`."""
        return self.find([name for name in self.mentions if name.startswith(prefix)], within)

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

    def _of(self, name: str, within: Span | None) -> list[Mention]:
        mentions = self.mentions.get(name)
        if not mentions:
            return []
        if within is None:
            return mentions
        starts = self._starts(name, mentions)
        first = bisect_left(starts, within.start)
        last = bisect_right(starts, within.end - 1)
        return [mention for mention in mentions[first:last] if mention.span.end <= within.end]

    def _starts(self, name: str, mentions: list[Mention]) -> list[int]:
        if name not in self._mention_starts:
            self._mention_starts[name] = [mention.span.start for mention in mentions]
        return self._mention_starts[name]

    @cached_property
    def _mention_starts(self) -> dict[str, list[int]]:
        return {}

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]


def scan(document: Document, lexicon: Lexicon) -> Scan:
    """Look for every phrase of `lexicon` in every visible sentence of `document`."""
    matcher = _Matcher(lexicon)
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
        for mention in _mentions(document, sentence, own, offset, matcher):
            mentions.setdefault(mention.term, []).append(mention)
    return Scan(document, lexicon, tuple(tokens), _without_exceptions(mentions))


def _table_of_contents(document: Document) -> frozenset[int]:
    """The list items that are wholly a link within the page: they name a topic and say nothing about it."""
    found = set()
    for link in document.links:
        if link.target.startswith("#") and len(link.target) > 1:
            block = document.block_at(link.span.start)
            if block.kind is BlockKind.ITEM and block.span.end - block.span.start <= link.span.end - link.span.start + 4:
                found.add(block.index)
    return frozenset(found)


def _mentions(
    document: Document, sentence: Sentence, own: list[Token], offset: int, matcher: _Matcher
) -> Iterator[Mention]:
    words = [token.word for token in own]
    for start, word in enumerate(words):
        longest: dict[str, int] = {}
        for phrase, steps in matcher.beginning_with(word):
            end = last_match(steps, words, start)
            if end > longest.get(phrase.term, start) and _spelled(phrase, document, own, start, end):
                longest[phrase.term] = end
        for term, end in longest.items():
            span = Span(own[start].start, own[end - 1].end)
            yield Mention(term, span, sentence.index, offset + start, offset + end - 1)


def _spelled(phrase: Phrase, document: Document, own: list[Token], start: int, end: int) -> bool:
    return not phrase.case or document.text[own[start].start : own[end - 1].end] == phrase.case


class _Matcher:
    """The phrases that can begin with a word, made ready for matching and remembered per word."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known: dict[str, list[tuple[Phrase, Steps]]] = {}
        self._steps: dict[int, Steps] = {}

    def beginning_with(self, word: str) -> list[tuple[Phrase, Steps]]:
        known = self._known.get(word)
        if known is None:
            phrases = self._lexicon.phrases
            known = [(phrases[number], self._prepared(number)) for number in self._lexicon.beginning_with(word)]
            self._known[word] = known
        return known

    def _prepared(self, number: int) -> Steps:
        if number not in self._steps:
            self._steps[number] = prepare(self._lexicon.phrases[number].tree)
        return self._steps[number]


def _without_exceptions(mentions: dict[str, list[Mention]]) -> dict[str, list[Mention]]:
    kept: dict[str, list[Mention]] = {}
    for term, found in mentions.items():
        exceptions = mentions.get(exception_term(term), ())
        taken = {number for mention in exceptions for number in range(mention.first, mention.last + 1)}
        kept[term] = [mention for mention in found if not taken.intersection(range(mention.first, mention.last + 1))]
    return kept


def _order(mention: Mention) -> tuple[int, int]:
    return mention.span.start, mention.span.end

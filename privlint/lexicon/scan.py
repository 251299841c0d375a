"""Finding the phrases of the vocabulary in a document, in one pass over its words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import chain, groupby, repeat
from operator import itemgetter

from privlint.document import BlockKind, Document, Span
from privlint.lexicon.lexicon import EXCEPTION, Lexicon
from privlint.record import NamedTuple, Record, made_of

_FEWEST_LISTED = 3  # headings, for a list to be a table of contents
_NUMBERED = re.compile(r"^(?:(?:artikel|paragraaf) )?[\d.)\s:]+")
_Place = tuple[int, int, int]
"""Where a mention stands: the numbers of its sentence, of its first token and of its last."""
_Group = tuple[list["Mention"], list[int]]


class Tokens(NamedTuple):  # in columns: to make an object of each word takes as long as to find it
    """The words of a text in order: each folded for comparison, where it starts and where it ends."""

    words: list[str]
    starts: list[int]
    ends: list[int]


class Mention(NamedTuple):  # made by the thousand, which takes a frozen dataclass twice as long
    """A place where the text has one of the phrases of `term`; `first` and `last` are token numbers."""

    term: str
    span: Span
    sentence: int
    first: int
    last: int


_order = itemgetter(Mention._fields.index("first"), Mention._fields.index("last"))  # that of the text


class Scan(Record):
    """All mentions of all terms in `document`.

    `found` are the places of those of each term, in text order, and `terms` the terms of each sentence.
    """

    document: Document
    lexicon: Lexicon
    tokens: Tokens
    found: dict[str, list[_Place]]
    terms: list[frozenset[str]]

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

    def is_mention(self, term: str, span: Span) -> bool:
        """Whether `span` as a whole is a mention of `term`."""
        _, starts, ends = self.tokens
        first = bisect_left(starts, span.start)
        last = bisect_left(starts, span.end, first) - 1
        if (first, last) not in self._extents(term):
            return False
        return starts[first] == span.start and ends[last] == span.end

    def sentences_with(self, terms: str | tuple[str, ...]) -> list[int]:
        """The numbers of the sentences in which any of `terms` is mentioned, in order."""
        names = (terms,) if isinstance(terms, str) else terms
        return sorted({place[0] for name in names for place in self.found.get(name, ())})

    def starting_with(self, prefix: str, within: Span | None = None) -> list[Mention]:
        """The mentions of every term whose name begins with `prefix`."""
        group = self._groups_starting_with.get(prefix)
        if group is None:
            names = tuple(name for name in self.found if name.startswith(prefix))
            group = self._groups_starting_with[prefix] = self._group(names)
        return _inside(group, within)

    def words(self, span: Span) -> list[str]:
        """The words inside `span`, folded."""
        words, starts, _ = self.tokens
        first = bisect_left(starts, span.start)
        return words[first : bisect_left(starts, span.end, first)]

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
            known = self._groups[terms] = self._of_one(terms) if isinstance(terms, str) else self._of_several(terms)
        return known

    def _of_one(self, term: str) -> _Group:
        places = self.found.get(term)
        if not places:
            return [], []
        sentences, firsts, lasts = zip(*places, strict=True)
        starts = [self.tokens.starts[first] for first in firsts]
        spans = made_of(Span, zip(starts, [self.tokens.ends[last] for last in lasts], strict=True))
        return made_of(Mention, zip(repeat(term), spans, sentences, firsts, lasts, strict=False)), starts

    def _of_several(self, terms: tuple[str, ...]) -> _Group:
        groups = [group for group in map(self._group, terms) if group[0]]
        if len(groups) == 1:
            return groups[0]
        mentions = sorted(chain.from_iterable(mentions for mentions, _ in groups), key=_order)
        return mentions, [mention.span.start for mention in mentions]

    def _extents(self, term: str) -> frozenset[tuple[int, int]]:
        """The first and the last token of each mention of `term`."""
        known = self._known_extents.get(term)
        if known is None:
            known = frozenset((first, last) for _, first, last in self.found.get(term, ()))
            self._known_extents[term] = known
        return known

    @cached_property
    def _known_extents(self) -> dict[str, frozenset[tuple[int, int]]]:
        return {}

    @cached_property
    def _groups(self) -> dict[str | tuple[str, ...], _Group]:
        return {}

    @cached_property
    def _groups_starting_with(self) -> dict[str, _Group]:
        return {}


def scan(document: Document, lexicon: Lexicon) -> Scan:
    """Look for every phrase of `lexicon` in every visible sentence of `document`."""
    tokens = Tokens([], [], [])
    found: defaultdict[str, list[_Place]] = defaultdict(list)
    terms: list[frozenset[str]] = []
    contents = _table_of_contents(document)
    for number, sentence in enumerate(document.sentences):
        if document.blocks[sentence.block].kind is BlockKind.METADATA or sentence.block in contents:
            terms.append(frozenset())
            continue
        wording = lexicon.wording(document[sentence.span])
        terms.append(wording.terms)
        offset = len(tokens.words)
        begin = sentence.span.start
        tokens.words.extend(wording.words)
        tokens.starts.extend([begin + start for start in wording.starts])
        tokens.ends.extend([begin + end for end in wording.ends])
        for term, first, last in wording.mentions:
            found[term].append((number, offset + first, offset + last))
    _leave_out_exceptions(found, terms)
    return Scan(document, lexicon, tokens, found, terms)


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


def _inside(group: _Group, within: Span | None) -> list[Mention]:
    mentions, starts = group
    if within is None:
        return mentions
    start, end = within
    found = []
    for number in range(bisect_left(starts, start), len(starts)):  # mostly none or one: no list is cut out
        if starts[number] >= end:
            break
        mention = mentions[number]
        if mention.span.end <= end:
            found.append(mention)
    return found


def _leave_out_exceptions(found: dict[str, list[_Place]], terms: list[frozenset[str]]) -> None:
    """Take the mentions that overlap an exception of their term out of both."""
    for exception in [term for term in found if term.startswith(EXCEPTION)]:
        term = exception.removeprefix(EXCEPTION)
        exceptions, places = found[exception], found.get(term)
        if not places:
            continue
        taken = {number for _, first, last in exceptions for number in range(first, last + 1)}
        found[term] = [place for place in places if taken.isdisjoint(range(place[1], place[2] + 1))]
        left = {sentence for sentence, _, _ in found[term]}
        for sentence in {sentence for sentence, _, _ in places} - left:
            terms[sentence] -= {term}

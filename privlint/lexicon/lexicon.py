"""The compiled vocabulary: which phrases can begin with a word of the text."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from privlint.lexicon.matching import Steps

PARTS = {"terms", "phrases", "words", "prefixes", "suffixes", "infixes", "wordings", "vendors"}
"""The keys of the compiled form."""

_EXCEPTION = "except:"
_decode = json.JSONDecoder().raw_decode  # half the time of `loads`, for texts as short as these


class Vendor(NamedTuple):
    """A service that receives data. `outside`: whether data usually leave the EEA (yes, partly or no)."""

    name: str
    outside: str
    kind: str


class Phrase(NamedTuple):
    """A compiled phrase of `term`; the terms of vendors are `vendor:` and their name."""

    term: str
    steps: Steps
    exact: str = ""  # the exact spelling, for a name that is also an ordinary word


class Fit(NamedTuple):
    """What a word of the text can be: the sets of words that it is in, the terms that have it as a phrase of one word,
    and the longer phrases that can begin with it.

    The numbers of those are given by a set of which every match of them has another word, and `needs` are these sets:
    few of them are in one sentence, so that most phrases are not even looked at. With each stands the set of the word
    that follows, None if that can be several things. `needed` are the sets of the word itself that some phrase needs.
    """

    sets: frozenset[int]
    needed: frozenset[int]
    terms: tuple[str, ...]
    needs: frozenset[int]
    phrases: dict[int, list[tuple[int, int | None]]]


@dataclass(frozen=True)
class Lexicon:
    """All phrases, as they stand in the cache: little is made of them before a word of the text asks for it.

    `compiled` has: terms; phrases, each as [number of its term, steps, exact spelling if there is one]; words,
    prefixes, suffixes and infixes, each with the sets it is in, those of them that some phrase needs, the numbers of
    the terms for which it is enough, and the longer phrases that can begin with it, as [set that they need, their
    numbers, each with the set of its second word or null] (all these lists as JSON in a text); wordings, the phrases of
    each term as they are written, one per line; vendors.
    """

    compiled: dict[str, Any] = field(repr=False)

    def has(self, term: str) -> bool:
        """Whether the vocabulary defines `term`."""
        return term in self.compiled["wordings"]

    @cached_property
    def wordings(self) -> dict[str, list[str]]:
        """The phrases of each term as they are written."""
        return {term: lines.split("\n") for term, lines in self.compiled["wordings"].items()}

    @cached_property
    def vendors(self) -> dict[str, Vendor]:
        """The services that receive data, by name."""
        return {name: Vendor(name, outside, kind) for name, outside, kind in self.compiled["vendors"]}

    def fit(self, word: str) -> Fit:
        """The sets that `word` (folded) is in, and the phrases that can begin with it."""
        known = self._fits.get(word)
        if known is None:
            known = self._fits[word] = self._fit(word)
        return known

    def _fit(self, word: str) -> Fit:
        lists = [self.compiled["words"].get(word)]
        for kind, lengths in (("prefixes", self._prefix_lengths), ("suffixes", self._suffix_lengths)):
            parts = self.compiled[kind]
            for length in lengths:
                if length > len(word):
                    break
                lists.append(parts.get(word[:length] if kind == "prefixes" else word[-length:]))
        lists += [numbers for infix, numbers in self.compiled["infixes"].items() if infix in word]
        fits = [_parsed(text) for text in lists if text is not None]
        if not fits:
            return _NO_FIT
        names = self.compiled["terms"]
        phrases: dict[int, list[tuple[int, int | None]]] = {}
        for *_, begun in fits:
            for need, numbers in begun:
                phrases.setdefault(need, []).extend(numbers)
        return Fit(
            frozenset().union(*(sets for sets, *_ in fits)),
            frozenset().union(*(needed for _, needed, *_ in fits)),
            tuple(dict.fromkeys(names[number] for _, _, terms, _ in fits for number in terms)),
            frozenset(phrases),
            phrases,
        )

    def phrase(self, number: int) -> Phrase:
        """The phrase with this number, of the fit of a word."""
        known = self._phrases.get(number)
        if known is None:
            term, *rest = _parsed(self.compiled["phrases"][number])
            known = self._phrases[number] = Phrase(self.compiled["terms"][term], *rest)
        return known

    @cached_property
    def _fits(self) -> dict[str, Fit]:
        return {}

    @cached_property
    def _phrases(self) -> dict[int, Phrase]:
        return {}

    @cached_property
    def _prefix_lengths(self) -> tuple[int, ...]:
        return tuple(sorted(set(map(len, self.compiled["prefixes"]))))

    @cached_property
    def _suffix_lengths(self) -> tuple[int, ...]:
        return tuple(sorted(set(map(len, self.compiled["suffixes"]))))


_NO_FIT = Fit(frozenset(), frozenset(), (), frozenset(), {})


def _parsed(text: str) -> list[Any]:
    """The list that `text` is the JSON of."""
    parsed: list[Any] = _decode(text)[0]
    return parsed


def exception_term(term: str) -> str:
    """The internal term for the exceptions of `term`."""
    return _EXCEPTION + term

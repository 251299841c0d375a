"""The compiled vocabulary: which phrases can begin with a word of the text."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar

from privlint.lexicon.groups import value_in
from privlint.lexicon.notation import fold
from privlint.lexicon.wording import Fit, Phrase, Wording, wording_of
from privlint.record import NamedTuple, Record

PARTS = {"terms", "phrases", "exact", "words", "prefixes", "suffixes", "infixes", "wordings", "inflections", "vendors"}
"""The keys of the compiled form."""

READ_AS_TEXT = ("legal-form", "organisation-in-domain", "trade-in-domain", "month-", "number-")
"""How the names of the terms begin whose phrases grammars read as text, besides looking for them."""

FILLER = "filler-word"
"""The term for words that may stand anywhere in a phrase and say nothing there."""

NO_NAME = "word-without-name"
"""The term for words that are no names, also with a capital. Every eighth word of a text is one: single ones are no
mentions, but are told of a word."""

EXCEPTION = "except:"
"""How the internal terms for exceptions begin."""

Key = TypeVar("Key")
Value = TypeVar("Value")
_MOST_WORDINGS = 3000  # sentences that are remembered: some ten megabytes, fifty
_LONGEST_WORDING = 500  # if all had as many characters as these


class Vendor(NamedTuple):
    """A service that receives data. `outside`: whether data usually leave the EEA (yes, partly or no)."""

    name: str
    outside: str
    kind: str


class Lexicon(Record, unshown=["compiled"]):
    """All phrases, as they stand in the cache: little is made of them before a word of the text asks for it.

    `compiled` has: terms; phrases, each as [number of its term, steps], by number; exact, the spelling of those that
    have one; words, prefixes, suffixes and infixes, each with the sets it is in, first those that some phrase needs,
    the numbers of the terms for which it is enough, and the longer phrases that can begin with it, as [set that they
    need, their numbers, each with the set of its second word or null]; wordings, the phrases that are read as text;
    inflections, the infinitive of each form of a verb; vendors. Phrases and words are in groups: see groups.py.
    """

    compiled: dict[str, Any]

    @property
    def wordings(self) -> dict[str, str]:
        """The phrases of the terms that are read as text, as they are written, one per line."""
        wordings: dict[str, str] = self.compiled["wordings"]
        return wordings

    @cached_property
    def vendors(self) -> dict[str, Vendor]:
        """The services that receive data, by name."""
        return {name: Vendor(name, outside, kind) for name, outside, kind in self.compiled["vendors"]}

    def wording(self, sentence: str) -> Wording:
        """What a sentence mentions. Statements repeat each other, and some themselves, so that it is remembered."""
        known = self._wordings.get(sentence)
        if known is None:
            known = wording_of(sentence, self._fits.__getitem__, self._phrases.__getitem__)
            if len(sentence) <= _LONGEST_WORDING:
                if len(self._wordings) == _MOST_WORDINGS:
                    self._wordings.clear()
                self._wordings[sentence] = known
        return known

    def fit(self, written: str) -> Fit:
        """What a word of the text can be."""
        return self._fits[written]

    def _fit(self, written: str) -> Fit:
        word = fold(written)
        found = [
            value_in(self.compiled["words"], form) for form in (word, self.compiled["inflections"].get(word)) if form
        ]
        prefixes, suffixes = self.compiled["prefixes"], self.compiled["suffixes"]
        found += [prefixes.get(word[:length]) for length in self._prefix_lengths if length <= len(word)]
        found += [suffixes.get(word[-length:]) for length in self._suffix_lengths if length <= len(word)]
        found += [fit for infix, fit in self.compiled["infixes"].items() if infix in word]
        fits = [fit for fit in found if fit is not None]
        if not fits:
            return Fit(word)
        names = self.compiled["terms"]
        phrases: dict[int, list[tuple[int, int | None]]] = dict(fits[0][-1])  # mostly that is all
        for *_, begun in fits[1:]:
            for need, numbers in begun:
                phrases[need] = [*phrases.get(need, ()), *numbers]
        needed = frozenset().union(*(needed for needed, *_ in fits))
        terms = dict.fromkeys(names[number] for _, _, terms, _ in fits for number in terms)
        return Fit(
            word,
            sets=needed.union(*(others for _, others, *_ in fits)),
            needed=needed,
            terms=tuple(term for term in terms if term != NO_NAME),
            needs=frozenset(phrases),
            phrases=phrases,
            is_filler=FILLER in terms,
            is_no_name=NO_NAME in terms,
        )

    def phrase(self, number: int) -> Phrase:
        """The phrase with this number, of the fit of a word."""
        return self._phrases[number]

    def _phrase(self, number: int) -> Phrase:
        term, steps = value_in(self.compiled["phrases"], str(number))
        return Phrase(self.compiled["terms"][term], steps, self.compiled["exact"].get(str(number), ""))

    @cached_property
    def _wordings(self) -> dict[str, Wording]:
        return {}

    @cached_property
    def _fits(self) -> _Made[str, Fit]:
        return _Made(self._fit)

    @cached_property
    def _phrases(self) -> _Made[int, Phrase]:
        return _Made(self._phrase)

    @cached_property
    def _prefix_lengths(self) -> tuple[int, ...]:
        return tuple(sorted(set(map(len, self.compiled["prefixes"]))))

    @cached_property
    def _suffix_lengths(self) -> tuple[int, ...]:
        return tuple(sorted(set(map(len, self.compiled["suffixes"]))))


class _Made(dict[Key, Value]):
    """Values by their keys, each made when it is asked for; asking again takes no call of a function."""

    def __init__(self, make: Callable[[Key], Value]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: Key) -> Value:
        made = self[key] = self._make(key)
        return made


def exception_term(term: str) -> str:
    """The internal term for the exceptions of `term`."""
    return EXCEPTION + term

"""Which phrases of the vocabulary stand where in one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable

from privlint.lexicon.matching import Steps, Words, last_match
from privlint.record import NamedTuple

_NOTHING: frozenset[int] = frozenset()
_NO_PHRASES: dict[int, list[tuple[int, int | None]]] = {}
_WORD = re.compile(r"[^\W_]+")


class Phrase(NamedTuple):
    """A compiled phrase of `term`; the terms of vendors are `vendor:` and their name."""

    term: str
    steps: Steps
    exact: str = ""  # the exact spelling, for a name that is also an ordinary word


class Fit(NamedTuple):
    """What a word of the text can be (`word` is how it compares): the sets of words that it is in, the terms that have
    it as a phrase of one word, and the longer phrases that can begin with it.

    The numbers of those are given by a set of which every match of them has another word, and `needs` are these sets:
    few of them are in one sentence, so that most phrases are not even looked at. With each stands the set of the word
    that follows, None if that can be several things. `needed` are the sets of the word itself that some phrase needs.
    A filler may stand anywhere in a phrase; `is_no_name`: see `NO_NAME`.
    """

    word: str
    sets: frozenset[int] = _NOTHING
    needed: frozenset[int] = _NOTHING
    terms: tuple[str, ...] = ()
    needs: frozenset[int] = _NOTHING
    phrases: dict[int, list[tuple[int, int | None]]] = _NO_PHRASES
    is_filler: bool = False
    is_no_name: bool = False


class Wording(NamedTuple):
    """A sentence by itself: its words, folded for comparison, the first character of each and the one behind its last;
    where it mentions a term, as the term with the numbers of its first and its last word, in order; and the terms that
    it mentions. Characters and words are counted from the start of the sentence, from 0."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    mentions: list[tuple[str, int, int]]
    terms: frozenset[str]


def wording_of(text: str, fit: Callable[[str], Fit], phrase: Callable[[int], Phrase]) -> Wording:
    """What the sentence `text` mentions: `fit` tells what a word can be, and `phrase` gives the phrase of a number.

    Of each term the longest phrase counts that begins with a word.
    """
    written, starts, ends = [], [], []
    for place in _WORD.finditer(text):
        start, end = place.span()
        written.append(text[start:end])
        starts.append(start)
        ends.append(end)
    fits = list(map(fit, written))
    words = [own.word for own in fits]
    mentions = _mentions(text, starts, ends, fits, phrase)
    return Wording(words, starts, ends, mentions, frozenset(term for term, _, _ in mentions))


def _mentions(
    text: str, starts: list[int], ends: list[int], fits: list[Fit], phrase: Callable[[int], Phrase]
) -> list[tuple[str, int, int]]:
    fitting = [*[fit.sets for fit in fits], _NOTHING]
    fillers = {number for number, fit in enumerate(fits) if fit.is_filler}
    sequence = Words(fitting, fillers)
    found: list[tuple[str, int, int]] = []
    present: set[int] = set()  # of the sets that phrases need, those of the words from the present one on
    for first in range(len(fits) - 1, -1, -1):
        fit = fits[first]
        present |= fit.needed
        needs = fit.needs & present
        if not needs:
            for term in fit.terms:
                found.append((term, first, first))
            continue
        longest = dict.fromkeys(fit.terms, first)
        following = sequence.following(first) if first + 1 in fillers else fitting[first + 1]
        for need in needs:
            for number, second in fit.phrases[need]:
                if second is None or second in following:
                    term, steps, exact = phrase(number)
                    last = last_match(steps, sequence, first) - 1
                    if last > longest.get(term, first - 1) and (not exact or text[starts[first] : ends[last]] == exact):
                        longest[term] = last
        found += [(term, first, last) for term, last in longest.items()]
    found.reverse()
    return found

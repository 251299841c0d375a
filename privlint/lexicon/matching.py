"""Matching a compiled phrase against the words of a sentence.

All ways through a phrase are followed at once, so that the time is bounded by the
length of the phrase, whatever the text: there is no backtracking.

A phrase is a list of steps, as they stand in the cache:

    7                     a word that fits set 7 of the vocabulary
    "…"                   at most eight words
    ["one", 7, […]]       a word that fits set 7, or one of several lists of steps
    ["optional", 7, […]]  the same, or nothing

where the number is None if no single word will do. Which sets a word fits is looked
up once per word, not once per phrase.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from privlint.lexicon.notation import GAP, MAX_GAP

Steps = list[Any]


def last_match(steps: Steps, fitting: Sequence[AbstractSet[int]], start: int) -> int:
    """The end of the longest match of `steps` from the word number `start`, or -1.

    `fitting` holds for each word of the sentence the numbers of the sets that it fits,
    and behind the last word one empty set more.
    """
    position = start
    for number, step in enumerate(steps):
        if not isinstance(step, int):  # from here on there may be several ways
            return max(_ends(steps, number, fitting, (position,)), default=-1)
        if step not in fitting[position]:
            return -1
        position += 1
    return position


def _ends(steps: Steps, first: int, fitting: Sequence[AbstractSet[int]], starts: Collection[int]) -> Collection[int]:
    """Every place where a match of the steps from number `first` on, from one of the words `starts`, can end."""
    current = starts
    for number in range(first, len(steps)):
        step = steps[number]
        if isinstance(step, int):
            current = {index + 1 for index in current if step in fitting[index]}
        elif step == GAP:
            last = len(fitting) - 1
            current = {end for index in current for end in range(index, min(index + MAX_GAP, last) + 1)}
        else:
            current = _ends_of_alternatives(step, fitting, current)
        if not current:
            break
    return current


def _ends_of_alternatives(
    step: list[Any], fitting: Sequence[AbstractSet[int]], starts: Collection[int]
) -> Collection[int]:
    kind, words, sequences = step
    ends = set(starts) if kind == "optional" else set()
    if words is not None:
        ends.update([index + 1 for index in starts if words in fitting[index]])
    for sequence in sequences:
        word = sequence[0]
        if isinstance(word, int):  # most alternatives fail at their first word
            following = [index + 1 for index in starts if word in fitting[index]]
            if following:
                ends.update(_ends(sequence, 1, fitting, following))
        else:
            ends.update(_ends(sequence, 0, fitting, starts))
    return ends

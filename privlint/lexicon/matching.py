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

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from privlint.lexicon.notation import GAP, MAX_GAP

Steps = list[Any]


def last_match(steps: Steps, fitting: Sequence[AbstractSet[int]], start: int) -> int:
    """The end of the longest match of `steps` from the word number `start`, or -1.

    `fitting` holds for each word of the sentence the numbers of the sets that it fits.
    """
    count = len(fitting)
    position = start
    for number, step in enumerate(steps):
        if not isinstance(step, int):  # from here on there may be several ways
            return max(_ends(steps[number:], fitting, position), default=-1)
        if position >= count or step not in fitting[position]:
            return -1
        position += 1
    return position


def _ends(steps: Steps, fitting: Sequence[AbstractSet[int]], start: int) -> set[int]:
    """Every place where a match of `steps` from the word number `start` can end."""
    count = len(fitting)
    current = {start}
    for step in steps:
        if isinstance(step, int):
            current = {index + 1 for index in current if index < count and step in fitting[index]}
        elif step == GAP:
            current = {end for index in current for end in range(index, min(index + MAX_GAP, count) + 1)}
        else:
            current = _ends_of_alternatives(step, fitting, current)
        if not current:
            break
    return current


def _ends_of_alternatives(step: list[Any], fitting: Sequence[AbstractSet[int]], starts: set[int]) -> set[int]:
    kind, words, sequences = step
    count = len(fitting)
    ends = set(starts) if kind == "optional" else set()
    if words is not None:
        ends.update(index + 1 for index in starts if index < count and words in fitting[index])
    for sequence in sequences:
        for index in starts:
            ends |= _ends(sequence, fitting, index)
    return ends

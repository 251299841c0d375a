"""Matching a compiled phrase against the words of a sentence.

All ways through a phrase are followed at once, so that the time is bounded by the
length of the phrase, whatever the text: there is no backtracking.

A phrase is a list of steps, as they stand in the cache:

    7                a word that fits set 7 of the vocabulary
    None             at most eight words
    [False, 7, […]]  a word that fits set 7, or one of several lists of steps
    [True, 7, […]]   the same, or nothing

where the number is None if no single word will do. Which sets a word fits is looked
up once per word, not once per phrase.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from privlint.lexicon.notation import MAX_GAP
from privlint.record import NamedTuple

_MOST_FILLERS = 3  # in a row

Steps = list[Any]


class Words(NamedTuple):
    """The words of a sentence: `fitting` holds for each the numbers of the sets that it fits, and behind the last
    word one empty set more; `fillers` are the numbers of the words that may stand anywhere in a phrase."""

    fitting: Sequence[AbstractSet[int]]
    fillers: AbstractSet[int]

    def following(self, number: int) -> AbstractSet[int]:
        """The sets that a word fits which can be the next of a phrase behind the word `number`."""
        behind = number + 1
        found = self.fitting[behind]
        while behind in self.fillers and behind < number + 1 + _MOST_FILLERS:
            behind += 1
            found = found | self.fitting[behind]
        return found


def last_match(steps: Steps, words: Words, start: int) -> int:
    """The end of the longest match of `steps` from the word number `start`, or -1.

    Behind the first word of a phrase, filler words ("ook", "dan") may stand anywhere.
    """
    position = start
    fitting = words.fitting
    for number, step in enumerate(steps):
        if not isinstance(step, int):
            if _is_left_out(step, words, position):
                continue
            return max(_ends(steps, number, words, (position,)), default=-1)  # from here on there may be several ways
        if step not in fitting[position]:
            position = _behind_fillers(step, words, position) if number else -1
            if position < 0:
                return -1
        position += 1
    return position


def _is_left_out(step: Any, words: Words, position: int) -> bool:
    """Whether a step is one word that may be left out, and is not there: mostly, so that there is only one way."""
    if step is None or not step[0] or step[2] or position in words.fillers:
        return False
    return step[1] not in words.fitting[position]


def _behind_fillers(number: int, words: Words, position: int) -> int:
    """Where the first word that fits set `number` stands behind the fillers at `position`, or -1."""
    for behind in range(position + 1, position + 1 + _MOST_FILLERS):
        if behind - 1 not in words.fillers:
            break
        if number in words.fitting[behind]:
            return behind
    return -1


def _after(number: int, words: Words, starts: Collection[int]) -> set[int]:
    """The places behind a word that fits set `number` at one of `starts`."""
    fitting, fillers = words.fitting, words.fillers
    ends = set()
    for index in starts:
        if number in fitting[index]:
            ends.add(index + 1)
        if index in fillers:
            behind = _behind_fillers(number, words, index)
            if behind >= 0:
                ends.add(behind + 1)
    return ends


def _ends(steps: Steps, first: int, words: Words, starts: Collection[int]) -> Collection[int]:
    """Every place where a match of the steps from number `first` on, from one of the words `starts`, can end."""
    current = starts
    for number in range(first, len(steps)):
        step = steps[number]
        if isinstance(step, int):
            current = _after(step, words, current)
        elif step is None:
            last = len(words.fitting) - 1
            current = {end for index in current for end in range(index, min(index + MAX_GAP, last) + 1)}
        else:
            current = _ends_of_alternatives(step, words, current)
        if not current:
            break
    return current


def _ends_of_alternatives(step: list[Any], words: Words, starts: Collection[int]) -> Collection[int]:
    optional, number, sequences = step
    ends = set(starts) if optional else set()
    if number is not None:
        ends.update(_after(number, words, starts))
    for sequence in sequences:
        word = sequence[0]
        if isinstance(word, int):  # most alternatives fail at their first word
            following = _after(word, words, starts)
            if following:
                ends.update(_ends(sequence, 1, words, following))
        else:
            ends.update(_ends(sequence, 0, words, starts))
    return ends

"""Matching a compiled phrase against the words of a sentence.

All ways through a phrase are followed at once, so that the time is bounded by the
length of the phrase, whatever the text: there is no backtracking.
"""

from __future__ import annotations

from dataclasses import dataclass

from privlint.lexicon.notation import MAX_GAP
from privlint.lexicon.notation import Sequence as Tree


@dataclass(frozen=True, slots=True)
class Step:
    """One part of a phrase: a word among several, alternatives of more than one word, or a gap."""

    words: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    infixes: tuple[str, ...] = ()
    sequences: tuple[tuple[Step, ...], ...] = ()
    optional: bool = False
    gap: bool = False


Steps = tuple[Step, ...]


def prepare(tree: Tree) -> Steps:
    """The steps of the phrase that compiled to `tree`."""
    return tuple(_step(node) for node in tree)


def last_match(steps: Steps, words: list[str], start: int) -> int:
    """The end of the longest match of `steps` at `words[start:]`, or -1."""
    ends = _ends(steps, words, start)
    return max(ends, default=-1)


def _step(node: list) -> Step:  # type: ignore[type-arg]
    kind = node[0]
    if kind == "gap":
        return Step(gap=True)
    alternatives = node[1] if kind in ("one", "optional") else [[node]]
    leaves: dict[str, list[str]] = {"word": [], "prefix": [], "suffix": [], "infix": []}
    sequences = []
    for alternative in alternatives:
        if len(alternative) == 1 and alternative[0][0] in leaves:
            leaves[alternative[0][0]].append(alternative[0][1])
        else:
            sequences.append(prepare(alternative))
    return Step(
        words=frozenset(leaves["word"]),
        prefixes=tuple(leaves["prefix"]),
        suffixes=tuple(leaves["suffix"]),
        infixes=tuple(leaves["infix"]),
        sequences=tuple(sequences),
        optional=kind == "optional",
    )


def _ends(steps: Steps, words: list[str], start: int) -> set[int]:
    """Every place where a match of `steps` at `words[start:]` can end."""
    current = {start}
    count = len(words)
    for step in steps:
        following: set[int] = set()
        for index in current:
            if step.gap:
                following.update(range(index, min(index + MAX_GAP, count) + 1))
                continue
            if step.optional:
                following.add(index)
            if index < count and _fits(step, words[index]):
                following.add(index + 1)
            for sequence in step.sequences:
                following |= _ends(sequence, words, index)
        if not following:
            return following
        current = following
    return current


def _fits(step: Step, word: str) -> bool:
    return (
        word in step.words
        or (bool(step.prefixes) and word.startswith(step.prefixes))
        or (bool(step.suffixes) and word.endswith(step.suffixes))
        or any(infix in word for infix in step.infixes)
    )

"""From the tree of a phrase to the steps that `matching` follows, and the numbered sets of words they refer to.

A set holds the words that can stand in one place of a phrase, each written as in
the notation: `inzage`, `bewaar*`, `*verzoek`, `*nummer*`. Sets that are equal share
a number, so that a word of the text is compared once for all phrases.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from privlint.lexicon.matching import Steps
from privlint.lexicon.notation import Node, Sequence, can_be_empty, first_words

_WRITTEN = {"word": "{}", "prefix": "{}*", "suffix": "*{}", "infix": "*{}*"}


@dataclass(frozen=True, slots=True)
class WordSets:
    """The sets of words of all phrases so far, with their numbers."""

    numbers: dict[frozenset[str], int] = field(default_factory=dict)

    def number(self, words: frozenset[str]) -> int:
        """The number of the set `words`, a new one if it is not there yet."""
        return self.numbers.setdefault(words, len(self.numbers))

    def by_word(self) -> dict[str, list[int]]:
        """The numbers of the sets that each word is in."""
        index: dict[str, list[int]] = {}
        for words, number in self.numbers.items():
            for word in sorted(words):
                index.setdefault(word, []).append(number)
        return index


def steps_of(tree: Sequence, sets: WordSets) -> Steps:
    """The steps of the phrase that compiled to `tree`."""
    return [_step(node, sets) for node in tree]


def split(tree: Sequence) -> Iterator[Sequence]:
    """The phrases that `tree` stands for, one for each thing that it can begin with: only one of them need be tried
    at a word of the text. Alternatives of one word stay together."""
    if not tree or tree[0][0] not in ("one", "optional"):
        yield tree
        return
    first, rest = tree[0], tree[1:]
    if first[0] == "optional":
        if rest:
            yield from split(rest)
        yield from split([["one", first[1]], *rest])
        return
    words = [alternative for alternative in first[1] if len(alternative) == 1 and alternative[0][0] in _WRITTEN]
    if words:
        yield [["one", words], *rest]
    for alternative in first[1]:
        if alternative not in words:
            yield from split([*alternative, *rest])


def start_of(tree: Sequence, sets: WordSets) -> int:
    """The number of the set of the words that a match of `tree` can begin with."""
    return sets.number(_start(tree))


def second_of(tree: Sequence, sets: WordSets) -> int | None:
    """The number of the set of the words that can follow the first word of a match; None if there need be none, or it
    can be any."""
    if not _is_word(tree[0]) or can_be_empty(tree[1:]):
        return None
    behind = first_words(tree[1:])
    return None if any(node[0] == "gap" for node in behind) else sets.number(frozenset(map(_written, behind)))


def _is_word(node: Node) -> bool:
    """Whether exactly one word matches `node`."""
    return node[0] in _WRITTEN or (
        node[0] == "one" and all(len(alternative) == 1 and _is_word(alternative[0]) for alternative in node[1])
    )


def _start(tree: Sequence) -> frozenset[str]:
    return frozenset(map(_written, first_words(tree)))


def need_of(tree: Sequence) -> frozenset[str]:
    """The words one of which every match of `tree` has, besides the one that it begins with if there is such a place:
    in a sentence without them it need not be tried. Of several places the one whose words are rarest."""
    start = _start(tree)
    return min((words for words in _needed(tree) if words != start), key=_frequency, default=start)


def _step(node: Node, sets: WordSets) -> Any:
    if node[0] == "gap":
        return None
    if node[0] in _WRITTEN:
        return sets.number(frozenset({_written(node)}))
    words, sequences = _alternatives(node)
    number = sets.number(words) if words else None
    if node[0] == "one" and not sequences:
        return number
    return [node[0] == "optional", number, [steps_of(sequence, sets) for sequence in sequences]]


def _alternatives(node: Node) -> tuple[frozenset[str], list[Sequence]]:
    """The alternatives of one word, and the others; alternatives among alternatives count as their own."""
    words: set[str] = set()
    sequences: list[Sequence] = []
    for alternative in node[1]:
        only = alternative[0] if len(alternative) == 1 else [""]
        if only[0] in _WRITTEN:
            words.add(_written(only))
        elif only[0] == "one":
            inner_words, inner_sequences = _alternatives(only)
            words |= inner_words
            sequences += inner_sequences
        else:
            sequences.append(alternative)
    return frozenset(words), sequences


def _needed(tree: Sequence) -> list[frozenset[str]]:
    """For each place of `tree` that is never empty, words one of which a match has."""
    needed = []
    for node in tree:
        if node[0] in _WRITTEN:
            needed.append(frozenset({_written(node)}))
        elif node[0] == "one" and not any(can_be_empty(alternative) for alternative in node[1]):
            chosen = (min(_needed(alternative), key=_commonness) for alternative in node[1])
            needed.append(frozenset().union(*chosen))
    return needed


def _frequency(words: frozenset[str]) -> tuple[int, int, list[str]]:
    """A guess how many words of a text are among `words`: long words are rare, and of few kinds."""
    return -min(map(len, words)), len(words), sorted(words)


def _commonness(words: frozenset[str]) -> tuple[int, int, list[str]]:
    """A guess, so that the rarest words of an alternative are looked at: few and long ones are rare."""
    return len(words), -min(map(len, words)), sorted(words)


def _written(leaf: Node) -> str:
    return _WRITTEN[leaf[0]].format(leaf[1])

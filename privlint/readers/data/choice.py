"""Where in a file with the texts of a whole site the privacy statement is."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import partial

from privlint.readers.data.keys import Role, names_privacy, role_of
from privlint.readers.data.strings import decoded
from privlint.readers.data.tree import Fields, Node, Text

_DATA = re.compile(r"gegevens|privacy|\bcookie|\bAVG\b|personal data|toestemming|bewaar", re.IGNORECASE)
_FEWEST_CHARACTERS = 300
_TELLING = frozenset({"slug", "id", "path", "key", "name", "page", "route", "uid", "handle"})


@dataclass(frozen=True, slots=True)
class _Weight:
    """How much text there is, and how often it speaks of personal data."""

    characters: int = 0
    mentions: int = 0

    def __add__(self, other: _Weight) -> _Weight:
        return _Weight(self.characters + other.characters, self.mentions + other.mentions)


def statement_in(source: str, root: Node) -> Node:
    """The part of `root` that is named as a privacy statement and holds most of what is said of data; or all of it."""
    mentions = [mention.start() for mention in _DATA.finditer(source)]
    candidates: list[tuple[_Weight, Node]] = []
    weigh = partial(_weight, mentions)
    total = _survey(source, root, weigh, candidates)
    if not candidates:
        return root
    weight, best = max(candidates, key=lambda candidate: (candidate[0].mentions, candidate[0].characters))
    is_part = weight.characters >= _FEWEST_CHARACTERS and 2 * weight.mentions >= total.mentions
    return best if is_part else root


def _weight(mentions: list[int], text: Text) -> _Weight:
    return _Weight(text.end - text.start, bisect_left(mentions, text.end) - bisect_left(mentions, text.start))


def _survey(source: str, node: Node, weigh: partial[_Weight], candidates: list[tuple[_Weight, Node]]) -> _Weight:
    """The weight of `node`; what is named as a privacy statement in it is added to `candidates`, the outermost only."""
    if isinstance(node, Text):
        return weigh(node)
    total = _Weight()
    before = len(candidates)
    pairs = node.values.items() if isinstance(node, Fields) else [("", value) for value in node.values]
    for key, value in pairs:
        start = len(candidates)
        weight = _survey(source, value, weigh, candidates)
        total += weight
        if names_privacy(key):
            candidates[start:] = [(weight, value)]
    if isinstance(node, Fields) and _tells_its_name(source, node):
        candidates[before:] = [(total, node)]
    return total


def _tells_its_name(source: str, fields: Fields) -> bool:
    """Whether a title or an identifier among `fields` names a privacy statement."""
    for key, value in fields.values.items():
        if isinstance(value, Text) and (key in _TELLING or role_of(key) is Role.HEADING):
            if value.end - value.start < 100 and names_privacy(decoded(source, value).text):
                return True
    return False

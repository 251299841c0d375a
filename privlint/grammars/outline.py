"""Lists that have the parts of the statement for items: "1. Wat wij bijhouden", "2. Wat wij doen", "3. Uw rechten".

What stands under such an item is about its topic, as under a heading.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from privlint.document import Block, BlockKind, Span
from privlint.lexicon import Scan

LABEL_WORDS = 6
"""The most words of a label."""

_TOPIC = "topic-"
_ONLY_PARTS = {"rights", "complaint", "security", "changes"}  # no properties of one activity
_FEWEST = 3


def topics_in(span: Span, scan: Scan) -> frozenset[str]:
    """What the words at `span` announce: rights, retention, recipients …"""
    return frozenset(mention.term.removeprefix(_TOPIC) for mention in scan.starting_with(_TOPIC, span))


def outline_topics(blocks: Sequence[Block], scan: Scan) -> dict[int, frozenset[str]]:
    """The topics of the items of such lists and of what stands under these, by the number of the block."""
    found = {}
    items = (block for block in blocks if block.kind is BlockKind.ITEM)
    for _, group in groupby(items, key=lambda block: block.section):
        members = list(group)
        top = min(member.level for member in members)
        topics = {
            member.index: topics_in(member.span, scan)
            for member, below in pairwise(members)
            if member.level == top < below.level and len(scan.words(member.span)) <= LABEL_WORDS
        }
        known = [of_part for of_part in topics.values() if of_part]
        if len(known) < _FEWEST or not any(of_part & _ONLY_PARTS for of_part in known):
            continue
        part: frozenset[str] = frozenset()
        for member in members:
            part = topics.get(member.index, frozenset()) if member.level == top else part
            if part:
                found[member.index] = part
    return found

"""Lists of which the items are the properties of one activity: "Doel: …", "Grondslag: …", "Bewaartermijn: …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Block, BlockKind, Section, Span
from privlint.grammars.reading import PROPERTIES, Reading
from privlint.statement.passage import Passage, extent_of

NO_LIST = frozenset({"rights", "recipients", "complaint", "source", "security", "transfers", "changes"})
"""The topics of sections of which no list is one of purposes."""

AIM_LABEL = "aim-label"
"""The label for what an activity is for: "Doel"."""

PURPOSE_LABELS = ("topic-purposes", "purpose-column")
_SAME = {"basis-head": "topic-legal-basis", "purpose-column": "topic-purposes"}
_END_OF_LABEL = re.compile(r"[:?]")
_PROPERTY_WORDS = 4


def describes_one_activity(outer: list[Block], reading: Reading) -> bool:
    """Whether the items are the properties of one activity: "Gegevens: …", "Grondslag: …", "Bewaartermijn: …"."""
    if reading.section_topics[outer[0].section] & NO_LIST:
        return False
    labels = [label for item in outer if (label := label_of_item(item, reading)) is not None]
    named = [next((term for term in PROPERTIES if reading.has(term, label)), None) for label in labels]
    if len({_SAME.get(term, term) for term in named if term is not None}) >= 2:
        return True
    return sum(reading.begins(AIM_LABEL, label) for label in labels if label not in [item.span for item in outer]) == 1


def described(outer: list[Block], listed: Span, reading: Reading) -> Iterator[Passage]:
    """The activity that a list of properties describes: stated by its purpose, its heading, or else its first item. The
    words above a list name it, where its section has more text before these."""
    section = reading.document.sections[outer[0].section]
    heading = reading.document.heading_of(section)
    named = heading if heading is not None else outer[0]
    region = extent_of(section, reading)
    above = _label_above(outer[0], section, reading)
    if above is not None:
        named, region = above, Span(above.span.start, listed.end)
    stated = _purpose_among(outer, reading) or named
    yield Passage(stated.span, (region,), named.span)


def label_of_item(item: Block, reading: Reading) -> Span | None:
    """The few words before the colon or question mark of an item, or all of a short item (the term of a definition
    list)."""
    end = _END_OF_LABEL.search(reading.document.text, item.span.start, item.span.end)
    label = Span(item.span.start, end.start() if end is not None else item.span.end)
    return label if len(reading.scan.words(label)) <= _PROPERTY_WORDS else None


def _label_above(item: Block, section: Section, reading: Reading) -> Block | None:
    """The paragraph of a few words right above a list, in a section with more such lists: "**Bestelinformatie**"."""
    blocks = reading.document.blocks
    labels = [
        blocks[index - 1]
        for index in section.blocks[1:]
        if blocks[index].kind is BlockKind.ITEM
        and blocks[index - 1].kind is BlockKind.PARAGRAPH
        and len(reading.scan.words(blocks[index - 1].span)) <= _PROPERTY_WORDS
    ]
    return next((label for label in labels if label.index == item.index - 1), None) if len(labels) > 1 else None


def _purpose_among(outer: list[Block], reading: Reading) -> Block | None:
    """The item that gives the purpose: the one behind "Doel" in a definition list, or that begins with it."""
    blocks = reading.document.blocks
    for item in outer:
        label = label_of_item(item, reading)
        if label is not None and label == item.span and reading.has(PURPOSE_LABELS, label):
            return next(iter(blocks[item.index + 1 : item.index + 2]), None)
        if label is not None and reading.has(AIM_LABEL, label):
            return item
    return None

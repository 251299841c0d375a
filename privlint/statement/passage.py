"""Where an activity stands in the text, and the words by which that is known."""

from __future__ import annotations

from privlint.document import BlockKind, Section, Span
from privlint.grammars.reading import Reading
from privlint.grammars.right import RIGHTS
from privlint.grammars.subject import Words
from privlint.record import NamedTuple

NO_PURPOSE = frozenset(
    """rights security complaint retention recipients transfers changes controller links minors automated-decisions
    source officer date contact""".split()
)
"""The topics of sections that state no purposes."""

OTHER_MATTERS = (
    "is-responsible", "processor-role", "officer", "identity-copy", "definition", "not-a-purpose",
    "parental-context", "denied-activity", "vendor-linked", *(f"right-{right}" for right in RIGHTS),
)  # fmt: skip
"""What a sentence is about that states no purpose, whatever else its words say."""

PURPOSE = ("purpose-phrase", "activity-condition")
DATA = ("data-general", "data-category", "refers-to-data")


class Passage(NamedTuple):
    """Where an activity stands.

    `span` is the sentence, item or cell that states it; `regions` are all that belongs to it alone; `shared` the
    sentences that speak for its whole list; `heading` is the heading that names it, if one does. `among_bases` holds
    for a row of a table in which a column gives bases, whatever its head is; `data` are the words for data that only
    this row of its table names.
    """

    span: Span
    regions: tuple[Span, ...]
    heading: Span | None = None
    listed: bool = False
    shared: tuple[Span, ...] = ()
    among_bases: bool = False
    data: Words = frozenset()


def is_title(section: Section, reading: Reading) -> bool:
    """Whether the heading of a section is that of the whole page: the first one, above or before all others."""
    if section.index != 1:
        return section.index < 1
    sections, blocks = reading.document.sections, reading.document.blocks
    before = any(blocks[index].kind is BlockKind.PARAGRAPH for index in sections[0].blocks)
    return not before or all(other.level > section.level for other in sections[2:])


def extent_of(section: Section, reading: Reading) -> Span:
    """The span of a section with its heading, without its subsections."""
    blocks = reading.document.blocks
    return Span(blocks[section.blocks.start].span.start, blocks[section.blocks.stop - 1].span.end)

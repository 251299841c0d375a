"""Of which activities a reader can judge whether a basis or a term is given.

Not of a purpose in passing, where the text sets out others, nor of what it tells again.
"""

from __future__ import annotations

from collections import Counter

from privlint.document import Block, BlockKind
from privlint.facts import LegalBasis
from privlint.grammars.condition import WHEN_SOMEBODY
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.statement.naming import OF_THEIR_OWN, kinds, naming_spans
from privlint.statement.passage import Passage, is_title
from privlint.statement.siblings import label_of

_ON_PURPOSES = frozenset({"purposes", "legal-basis", "data"})


def set_out(found: list[Passage], reading: Reading) -> frozenset[Passage]:
    """The passages that the text sets out: those of `_is_set_out`, and those of a section of running text that tells
    of several."""
    sections = {passage: reading.document.block_at(passage.span.start).section for passage in found}
    told = Counter(sections[passage] for passage in found if not passage.listed)
    with_list = {sections[passage] for passage in found if passage.listed}
    several = {
        section
        for section, number in told.items()
        if number > 1 and section not in with_list and reading.section_topics[section] <= _ON_PURPOSES
        if not with_list or reading.section_topics[section] != {"data"}
    }
    return frozenset(passage for passage in found if sections[passage] in several or _is_set_out(passage, reading))


def not_to_judge(found: list[Passage], own: dict[Passage, list[LegalBasis]], reading: Reading) -> frozenset[Passage]:
    """The passages of running text on a kind of activity that has a row of its own ("Foto's" in a table of purposes,
    and under a heading), that tell with which service is done what has its basis elsewhere ("De nieuwsbrief versturen
    wij met Postduifje"), or on what customers decide."""
    named = {passage: kinds(naming_spans(passage, reading), reading) & OF_THEIR_OWN for passage in found}
    listed = [passage for passage in found if reading.document.block_at(passage.span.start).cell is not None]
    rows = frozenset().union(*(named[passage] for passage in listed))
    based = frozenset().union(*(named[passage] for passage in found if own[passage]))
    again = {
        passage
        for number, passage in enumerate(found)
        if named[passage] & rows
        or (
            not own[passage]
            and (passage.heading is None or named[passage] & based)
            and named[passage] & based.union(*(named[other] for other in found[:number]))
            and _names_service(passage, reading)
        )
    }
    return frozenset(
        passage for passage in found if not passage.listed and (passage in again or _is_of_others(passage, reading))
    )


def _is_of_others(passage: Passage, reading: Reading) -> bool:
    """Whether a passage tells what is done for customers who decide on it: "Daarbij treden wij op als verwerker"."""
    return any(
        reading.has("processor-role", region) and not reading.has(BASIS_TERMS, region) for region in passage.regions
    )


def _names_service(passage: Passage, reading: Reading) -> bool:
    """Whether a sentence says with which service something is done, and not what for."""
    vendors = reading.scan.starting_with("vendor:", passage.span)
    return bool(vendors) and not reading.has("purpose-phrase", passage.span)


def _is_set_out(passage: Passage, reading: Reading) -> bool:
    """Whether the text gives a purpose its own row, item, heading or label, or a part on its kind of data.

    Where others have one, a purpose in passing mostly repeats one of those: what it lacks cannot be judged.
    """
    under_one_name = any(span.covers(passage.span) for span in passage.shared)
    if passage.listed or passage.heading is not None or under_one_name:
        return True
    block = reading.document.block_at(passage.span.start)
    if label_of(block, reading) is not None or reading.has(("one-more", "server-records"), passage.span):
        return True
    if _goes_its_own_way(passage, block, reading):
        return True
    section = reading.document.sections[block.section]
    heading = reading.document.heading_of(section)
    return heading is not None and not is_title(section, reading) and bool(kinds([heading.span], reading))


def _goes_its_own_way(passage: Passage, block: Block, reading: Reading) -> bool:
    """Whether a passage of running text is about something more ("Daarnaast …") or a case of its own ("Doet u mee aan
    …, dan …"); not where the text begins, nor among the data."""
    topics = reading.section_topics[block.section]
    if block.kind is not BlockKind.PARAGRAPH or block.section <= 1 or topics - {"purposes", "legal-basis"}:
        return False
    return goes_further(passage, reading)


def goes_further(passage: Passage, reading: Reading) -> bool:
    """Whether a passage tells of something more ("Verder …") or of what is done when somebody does something."""
    text = reading.text(passage.span)
    if reading.begins("further", passage.span) or WHEN_SOMEBODY.match(text) is not None:
        return True
    asked = reading.neighbours(reading.document.sentence_at(passage.span.start), before=1)
    return text.startswith("Dan ") and any(
        reading.text(other).endswith("?") and reading.has("reader", other) for other in asked
    )

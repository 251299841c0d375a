"""Activities that are known by their place: the one section or paragraph among others that are activities.

Where "A. Verzuim", "B. Foto's" and "D. Leermiddelen" each tell of a processing and its basis, "C. Ouderbijdrage"
between them is one too, though its own words hardly tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from privlint.document import Block, BlockKind, Section, Span
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.patterns import compile_later
from privlint.statement.passage import NO_PURPOSE, Passage, extent_of, is_title

_SURELY = ("activity-heading", "kind-newsletter")
_FEWEST = 3  # siblings that are activities with a basis
_LABEL_WORDS = 5
_PURPOSE_WORDS = 12
_BOLD = compile_later(r"(?:\*\*|__|<(?:b|strong)>)\s*\Z", re.IGNORECASE)
_TELLING = ("processing-strict", "retention-verb", "sharing-verb")
_LABEL = re.compile(r"[^.:?!–—\n]{2,60}(?:[.:]|\s[–—-])\s")


def siblings_of(found: Sequence[Passage], other_matters: tuple[str, ...], reading: Reading) -> list[Passage]:
    """The passages between those of `found` that are their siblings, save where they speak of `other_matters`."""
    between = [*_sections(found, reading), *_paragraphs(found, reading)]
    between += _told_sections([*found, *between], reading)
    between += _told_paragraphs([*found, *between], reading)
    return [
        passage
        for passage in between
        if not reading.has((*other_matters, "negation", "processor-word"), passage.span)
        and not any(
            _denies("sharing-verb", region, reading)
            or _denies("automated-decision", region, reading)
            or reading.has("processor-role", region)
            for region in passage.regions
        )
    ]


def _denies(term: str, region: Span, reading: Reading) -> bool:
    """Whether a section or paragraph is about what is not done: "Wat wij weten, delen wij met niemand", "Wij nemen geen
    besluiten op grond van geautomatiseerde verwerking"."""
    sentences = [reading.document.sentences[mention.sentence] for mention in reading.find(term, region)]
    return any(reading.has("negation", sentence) for sentence in sentences)


def _sections(found: Sequence[Passage], reading: Reading) -> Iterator[Passage]:
    """Sections with a name of their own: where at least three under the same heading give a basis, these and those
    between them."""
    document = reading.document
    taken = {document.block_at(passage.span.start).section for passage in found}
    families: dict[int | None, list[Section]] = {}
    for section in document.sections:
        if _is_named(section, reading) and _gives_basis([extent_of(section, reading)], reading):
            families.setdefault(section.parent, []).append(section)
    for parent, members in families.items():
        if len(members) < _FEWEST:
            continue
        for section in document.sections[members[0].index : members[-1].index + 2]:
            heading = document.heading_of(section)
            if section.index > members[-1].index and not (heading and reading.has("activity-heading", heading)):
                continue  # behind the last one only what is surely an activity
            if section.parent == parent and section.index not in taken and _is_named(section, reading):
                assert heading is not None
                stated = document.sentences_of(document.blocks[section.blocks.start + 1])[0].span
                if reading.text(stated).endswith(":"):
                    continue  # "Ik gebruik:", above a list
                yield Passage(stated, (extent_of(section, reading),), heading.span)


def _told_sections(found: Sequence[Passage], reading: Reading) -> Iterator[Passage]:
    """Sections with a name of their own that tell what is kept on people, between at least three that are activities:
    "Contactlijsten", "Subsidie"."""
    document = reading.document
    families: dict[int | None, list[Section]] = {}
    for number in sorted({document.block_at(passage.span.start).section for passage in found if not passage.listed}):
        if _is_named(document.sections[number], reading):
            families.setdefault(document.sections[number].parent, []).append(document.sections[number])
    for parent, members in families.items():
        known = {member.index for member in members}
        for section in document.sections[members[0].index : members[-1].index] if len(members) >= _FEWEST else ():
            if section.parent == parent and section.index not in known and _is_named(section, reading):
                heading = document.heading_of(section)
                stated = _told(section, reading)
                if stated is not None and heading is not None:
                    yield Passage(stated, (extent_of(section, reading),), heading.span)


def _told(section: Section, reading: Reading) -> Span | None:
    """The sentence of a section that names data, where the section tells that they are recorded, kept or given."""
    extent = extent_of(section, reading)
    if not reading.has(_TELLING, extent):
        return None
    named = reading.find("data-category", extent)
    sentences = [reading.document.sentences[mention.sentence] for mention in named]
    return next((sentence.span for sentence in sentences if not reading.is_heading(sentence)), None)


def _is_named(section: Section, reading: Reading) -> bool:
    """Whether a section has text under a heading that is no title and no matter of the law but a name."""
    heading = reading.document.heading_of(section)
    if heading is None or is_title(section, reading) or len(section.blocks) < 2:
        return False
    if reading.section_topics[section.index] - {"introduction", "purposes"}:
        return False
    return not reading.has("document-name", heading)


def _paragraphs(found: Sequence[Passage], reading: Reading) -> Iterator[Passage]:
    """Paragraphs with a label in the same section as at least three that are activities, and between these."""
    document = reading.document
    based: dict[int, list[int]] = {}
    taken = {document.block_at(passage.span.start).index for passage in found}
    for passage in found:
        block = document.block_at(passage.span.start)
        if label_of(block, reading) is not None and _gives_basis([block.span], reading):
            based.setdefault(block.section, []).append(block.index)
    for section, numbers in based.items():
        if len(numbers) < _FEWEST or _is_on_other_matters(section, reading):
            continue
        for block in document.blocks[min(numbers) + 1 : document.sections[section].blocks.stop]:
            label = label_of(block, reading) if block.index not in taken else None
            # Behind the last one only what is surely an activity, says what it is for, or has a bold name and tells
            # what the writer does.
            is_between = block.index < max(numbers)
            if is_between and block.index not in taken and _is_only_label(block, reading):
                yield _of_block(block, reading)
                continue
            if label is not None and (
                is_between
                or reading.has(_SURELY, label)
                or reading.has("purpose-phrase", block)
                or (_is_bold_label(label, reading) and reading.has("writer", block))
            ):
                yield _of_block(block, reading)


def _is_only_label(block: Block, reading: Reading) -> bool:
    """Whether a paragraph among purposes is no more than one of them: "Beoordelingen tonen bij het profiel."."""
    sentences = reading.document.sentences_of(block)
    is_short = len(sentences) == 1 and len(reading.scan.words(block.span)) <= _PURPOSE_WORDS
    if not is_short or block.kind is not BlockKind.PARAGRAPH or reading.text(block).endswith((":", "?")):
        return False
    return "purposes" in reading.topics(sentences[0]) and not reading.has("writer", block)


def _told_paragraphs(found: Sequence[Passage], reading: Reading) -> Iterator[Passage]:
    """Paragraphs that begin with a bold label and tell what is kept on people, where at least three of a section do."""
    taken = {reading.document.block_at(passage.span.start).index for passage in found}
    for section in reading.document.sections:
        if _is_on_other_matters(section.index, reading):
            continue
        blocks = [reading.document.blocks[index] for index in section.blocks]
        told = [
            block for block in blocks if _is_bold_label(label_of(block, reading), reading) and _tells(block, reading)
        ]
        for block in told if len(told) >= _FEWEST else ():
            if block.index not in taken:
                yield _of_block(block, reading)


def _of_block(block: Block, reading: Reading) -> Passage:
    first = reading.document.sentences_of(block)[0]
    return Passage(first.span, (block.span,), listed=block.kind is BlockKind.ITEM)


def _is_on_other_matters(section: int, reading: Reading) -> bool:
    topics = reading.section_topics[section]
    return bool(topics & NO_PURPOSE) and "purposes" not in topics


def _is_bold_label(label: Span | None, reading: Reading) -> bool:
    """Whether the source marks a label as bold."""
    if label is None or reading.has("writer", label):
        return False
    source, start = reading.document.source_at(label.start)
    return bool(_BOLD.search(source, max(start - 8, 0), start))


def _tells(block: Block, reading: Reading) -> bool:
    return reading.has(_TELLING, block) and reading.has(("data-category", "data-general", "kept-thing"), block)


def _gives_basis(spans: Sequence[Span], reading: Reading) -> bool:
    if any(reading.has(BASIS_TERMS, span) for span in spans):
        return True
    text = reading.document.text
    bare = (mention.span.start for span in spans for mention in reading.find("basis-contract-bare", span))
    return any(text[start - 1 : start] == "(" for start in bare)


def _is_article(block: Block, reading: Reading) -> bool:
    """Whether a block is an item of an outer list that goes on behind a first sentence, as an article does."""
    return block.kind is BlockKind.ITEM and block.level == 1 and len(reading.document.sentences_of(block)) > 1


def label_of(block: Block, reading: Reading) -> Span | None:
    """The label that a paragraph begins with ("Reviews – ", "Reviews. "), if it names no matter of the law."""
    if block.kind is not BlockKind.PARAGRAPH and not _is_article(block, reading):
        return None
    match = _LABEL.match(reading.document.text, block.span.start, block.span.end)
    if match is None:
        return None
    label = Span(*match.span())
    named = reading.scan.starting_with("topic-", label) or reading.has("opening-words", label)
    return label if len(reading.scan.words(label)) <= _LABEL_WORDS and not named else None

"""Purposes in paragraphs with a letter or a number, as plain text has them in the place of list items.

II. Waarvoor wij gegevens gebruiken
A. Ledenadministratie. Voor deze verwerking …
B. Individuele hulp: advies en rechtsbijstand. …
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from privlint.document import Block, BlockKind, Section, Sentence, Span
from privlint.grammars.reading import PROPERTIES, Reading
from privlint.patterns import compile_later
from privlint.statement.described_lists import AIM_LABEL
from privlint.statement.lists import OPENS_AIM
from privlint.statement.naming import letters_in
from privlint.statement.passage import OTHER_MATTERS, Passage
from privlint.statement.siblings import label_of
from privlint.statement.stated import parts_of

_MARK = re.compile(r"\(?(?:([A-Za-z])[.)]|\d{1,2}\.(\d{1,2})[.)]?|(\d{1,2})[.)])\s")  # "A.", "(b)", "4.1", "2)"
_MARKED = (BlockKind.PARAGRAPH, BlockKind.ITEM)  # "- C. Om onze diensten …" goes on with the paragraphs A and B
_PROPERTY_LABEL = compile_later(r"[^\W\d_]+(?: [^\W\d_]+){0,2}(?=:)")
_ONLY_WHOSE = compile_later(  # "2.1 Roodzant verwerkt persoonsgegevens van cliënten en wederpartijen."
    r"(?:\d{1,2}\.\d{1,2} )?[^.;:]{0,60}\b(?:verwerkt|verwerken|verzamelt|verzamelen) (?:wij |we )?"
    r"(?:persoons)?gegevens van "
    r"(?![^.;]*\b(?:om|voor|teneinde|omdat|zodat|ten behoeve|op grond)\b)[^.;:]*\.\Z",
    re.IGNORECASE,
)
_FEWEST = 2
_FEWEST_LABELS = 3
_HEADING_AND_PARAGRAPH = 2  # blocks


def marked_paragraphs(reading: Reading) -> Iterator[Passage]:
    """The paragraphs with consecutive marks in the sections on purposes."""
    for section in reading.document.sections:
        is_on_purposes = "purposes" in reading.section_topics[section.index]
        announced = _announced_row(section, reading)
        rows = announced or (_row_of_marks(section, reading) if is_on_purposes else [])
        if is_on_purposes or rows:
            for block in rows or _row_of_labels(section, reading):
                stated = reading.document.sentences_of(block)[0]
                other = reading.has((*OTHER_MATTERS, "provision-notice"), stated) or letters_in(stated.span, reading)
                if not (other or _announces(block, reading) or _ONLY_WHOSE.match(reading.text(stated))):
                    for sentence, part in parts_of(block, reading):
                        yield Passage(sentence.span, (part,), sentence.span, listed=bool(announced))


def _announced_row(section: Section, reading: Reading) -> list[Block]:
    """The marked paragraphs right behind one that says that purposes follow: "3. Het kantoor verwerkt gegevens voor de
    navolgende doeleinden:", "Wij verwerken gegevens voor de volgende taken. Tussen haakjes staat de grondslag."."""
    blocks = [reading.document.blocks[index] for index in section.blocks]
    for announcing, first in pairwise(blocks):
        opens = reading.text(announcing).endswith(":") and reading.has("purpose-list-intro", announcing)
        if announcing.kind is BlockKind.PARAGRAPH and (opens or reading.has("purposes-follow", announcing)):
            row = _marks_in(blocks[blocks.index(first) :], reading)
            if row and row[0] is first:
                return row
    return []


def described_paragraphs(reading: Reading) -> Iterator[Passage]:
    """The paragraphs that give the properties of one activity each, where there are several: "Spaarpunten – het aantal
    punten. Doel: korting geven. Grondslag: overeenkomst."; beside these also one that gives no more than the aim."""
    blocks = [block for block in reading.document.blocks if block.kind is BlockKind.PARAGRAPH]
    labels = {block.index: labels for block in blocks if (labels := _properties(block, reading))}
    described = [block for block in blocks if len(labels.get(block.index, ())) >= _FEWEST]
    if len(described) < _FEWEST:
        return
    families = {reading.document.sections[block.section].parent for block in described}
    sections = {block.section for block in described}
    for block in blocks:
        own = reading.document.sections[block.section]
        beside = block.section in sections or (own.parent in families and own.parent is not None)
        if block in described or (block.index in labels and beside):
            sentences = reading.document.sentences_of(block)
            yield Passage(sentences[0].span, (block.span,), _name_of(block, sentences[0], reading))


def _name_of(block: Block, first: Sentence, reading: Reading) -> Span:
    """What names the activity of a paragraph: the heading that is for this paragraph only, or else its beginning."""
    section = reading.document.sections[block.section]
    heading = reading.document.heading_of(section)
    is_alone = heading is not None and len(section.blocks) == _HEADING_AND_PARAGRAPH
    return heading.span if heading is not None and is_alone else first.span


def _properties(block: Block, reading: Reading) -> list[Span]:
    """The labels for properties of an activity with which sentences of a paragraph begin, if its aim is among them."""
    text = reading.document.text
    sentences = reading.document.sentences_of(block)
    labels = [_PROPERTY_LABEL.match(text, sentence.span.start, sentence.span.end) for sentence in sentences]
    named = [Span(*label.span()) for label in labels if label is not None]
    properties = [label for label in named if reading.has((AIM_LABEL, *PROPERTIES), label)]
    return properties if len(sentences) > 1 and any(reading.has(AIM_LABEL, label) for label in properties) else []


def marked_sentences(reading: Reading) -> Iterator[Passage]:
    """The sentences of an article that are marked a, b, c behind one that announces purposes: "3. De vastlegging
    geschiedt teneinde: a. …; b. …"."""
    for block in reading.document.blocks:
        if block.kind not in _MARKED or "\n" not in reading.text(block):
            continue
        announced, *others = reading.document.sentences_of(block)
        if not reading.has("purpose-list-intro", announced) and not OPENS_AIM.search(reading.text(announced)):
            continue
        row = _row(others, reading) if reading.text(announced).endswith((":", "teneinde", "om")) else []
        for sentence in row:
            yield Passage(sentence.span, (sentence.span,), listed=True, shared=(announced.span,))


def _row(sentences: Sequence[Sentence], reading: Reading) -> list[Sentence]:
    """Those of `sentences` that are marked a, b, c, if all of them are; none if fewer than two are."""
    for number, sentence in enumerate(sentences):
        match = _MARK.match(reading.document.text, sentence.span.start)
        if match is None or (match[1] or "").lower() != chr(ord("a") + number):
            return []
    return list(sentences) if len(sentences) >= _FEWEST else []


def _announces(block: Block, reading: Reading) -> bool:
    """Whether a paragraph announces a list: "3.1 Wij verwerken:"."""
    lines = reading.text(block).splitlines()
    return any(line.rstrip().endswith(":") for line in lines)


def _row_of_labels(section: Section, reading: Reading) -> list[Block]:
    """The paragraphs of a section that begin with a label ("Toewijzing: …"), where most of them do."""
    blocks = [reading.document.blocks[index] for index in section.blocks]
    paragraphs = [block for block in blocks if block.kind is BlockKind.PARAGRAPH]
    labelled = [
        block
        for block in paragraphs
        if (label := label_of(block, reading)) is not None and not reading.has(("writer", "reader"), label)
    ]
    return labelled if len(labelled) >= _FEWEST_LABELS and 3 * len(labelled) >= 2 * len(paragraphs) else []


def _row_of_marks(section: Section, reading: Reading) -> list[Block]:
    """The paragraphs of a section that are marked A, B, C or 1, 2, 3; none if fewer than two are."""
    return _marks_in([reading.document.blocks[index] for index in section.blocks], reading)


def _marks_in(blocks: Sequence[Block], reading: Reading) -> list[Block]:
    found: list[Block] = []
    expected = ""
    for block in blocks:
        match = _MARK.match(reading.document.text, block.span.start) if block.kind in _MARKED else None
        mark = match[1] or match[2] or match[3] if match else ""
        begins = mark in ("a", "A", "1") and block.kind is BlockKind.PARAGRAPH
        if mark and (mark == expected or begins):
            found.append(block)
            expected = str(int(mark) + 1) if mark.isdigit() else chr(ord(mark) + 1)
    return found if len(found) >= _FEWEST else []

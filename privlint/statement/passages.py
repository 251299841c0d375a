"""Where the text states a purpose: the rows, list items and passages that are processing activities.

A row of a table with a column for purposes or bases; an item of a list that is introduced as a list of purposes,
or most items of which give a purpose or a basis; a sentence that says what data are used for; and, under a heading
that names an activity ("Nieuwsbrief", "Google Analytics"), the first sentence about data.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from privlint.document import Block, BlockKind, Section, Sentence, Span
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import PROPERTIES, Reading
from privlint.grammars.right import RIGHTS
from privlint.statement.passage import Passage
from privlint.statement.siblings import siblings_of

_NO_PURPOSE = frozenset(
    """rights security complaint retention recipients transfers changes controller links minors automated-decisions
    source officer date contact""".split()
)
_NEVER = frozenset({"rights", "complaint", "security"})
_NO_LIST = frozenset({"rights", "recipients", "complaint", "source", "security", "transfers", "changes"})
_OTHER_MATTERS = (
    "is-responsible", "processor-role", "officer", "identity-copy", "definition", "not-a-purpose",
    "parental-context", "denied-activity", "vendor-linked", *(f"right-{right}" for right in RIGHTS),
)  # fmt: skip
_BASIS_COLUMN = ("topic-legal-basis", "basis-head")
_TERM_COLUMN = ("topic-retention",)
_PURPOSE = ("purpose-phrase", "activity-condition")
_DATA = ("data-general", "data-category", "refers-to-data")
_LABEL_WORDS = 6
_OPENS_PURPOSES = re.compile(r"\b(?:om|voor|doelen|doeleinden|zodat|te|teneinde)\s*:?$", re.IGNORECASE)
_PROPERTY_WORDS = 4


def passages(reading: Reading) -> list[Passage]:
    """The passages that state a purpose, in text order."""
    found = [*_rows(reading), *_items(reading)]
    listed = frozenset(reading.document.block_at(passage.span.start).section for passage in found)
    found += _prose(listed, reading)
    found += siblings_of(found, _OTHER_MATTERS, reading)
    return sorted(found or _any_purpose(reading), key=lambda passage: passage.span)


def _any_purpose(reading: Reading) -> list[Passage]:
    """In a text without any of these: the first sentence that says, however tersely, what data are for."""
    for sentence in reading.sentences_with(("purpose-phrase", "purpose-marker", "purpose-list-intro")):
        around = [sentence, *reading.neighbours(sentence, before=1)]
        about_data = reading.has("purpose-object", sentence) or any(reading.has(_DATA, other) for other in around)
        if about_data and not reading.has(_OTHER_MATTERS, sentence) and not reading.topics(sentence) & _NEVER:
            return [Passage(sentence.span, (reading.document.blocks[sentence.block].span,))]
    for sentence in reading.sentences():
        if "purposes" in reading.topics(sentence):
            return [Passage(sentence.span, (reading.document.blocks[sentence.block].span,))]
    return []


# Tables


def _rows(reading: Reading) -> Iterator[Passage]:
    with_bases = _tables_with_bases(reading)
    for (table, row), cells in reading.rows().items():
        headers = reading.column_headers(table)
        if row == 0 or not headers or _is_cookie_table(headers, reading) or _is_recipient_table(headers, reading):
            continue
        purpose = _column(headers, ("topic-purposes", "purpose-column"), reading)
        if purpose is None and _column(headers, _BASIS_COLUMN, reading) is None and table not in with_bases:
            continue
        by_column = {cell.column: block for block in cells if (cell := reading.cell(block)) is not None}
        stated = by_column.get(purpose or 0, cells[0])
        regions = tuple(cell.span for cell in cells)
        yield Passage(stated.span, regions, cells[0].span, listed=True, among_bases=table in with_bases)


def _tables_with_bases(reading: Reading) -> frozenset[int]:
    """The tables with a column that gives bases, whatever its head is: "Reden volgens de AVG", "Waarom mag dat"."""
    rows: Counter[int] = Counter()
    based: Counter[tuple[int, int]] = Counter()
    for (table, row), cells in reading.rows().items():
        rows[table] += row > 0
        for block in cells if row > 0 else ():
            cell = reading.cell(block)
            if cell is not None and reading.has(BASIS_TERMS, block):
                based[table, cell.column] += 1
    return frozenset(table for (table, _), number in based.items() if number > 1 and 2 * number >= rows[table])


def _column(headers: dict[int, Block], terms: tuple[str, ...], reading: Reading) -> int | None:
    return next((column for column, header in headers.items() if reading.has(terms, header)), None)


def _is_recipient_table(headers: dict[int, Block], reading: Reading) -> bool:
    """Whether the rows are recipients: what they are for is no purpose that the text states here."""
    if any(_column(headers, terms, reading) is not None for terms in (_BASIS_COLUMN, _TERM_COLUMN)):
        return False
    topics = reading.section_topics[next(iter(headers.values())).section]
    return topics == {"recipients"} or _column(headers, ("topic-recipients",), reading) == min(headers)


def _is_cookie_table(headers: dict[int, Block], reading: Reading) -> bool:
    section = next(iter(headers.values())).section
    named = any("cookie" in reading.text(header).lower() for header in headers.values())
    return named or "cookies" in reading.section_topics[section]


# Lists


def _items(reading: Reading) -> Iterator[Passage]:
    """The items of every list of purposes; subitems belong to their item."""
    blocks = reading.document.blocks
    items = [block for block in blocks if block.kind is BlockKind.ITEM]
    for _, group in groupby(items, key=lambda block: (block.section, _outermost(block, blocks).introduced_by)):
        members = list(group)
        heading = reading.document.heading_of(reading.document.sections[members[0].section])
        if heading is not None and reading.has("table-of-contents", heading):
            continue
        top = min(member.level for member in members)
        outer = [member for member in members if member.level == top]
        trees = [_tree(member, members) for member in outer]
        if _describes_one_activity(outer, reading):
            yield from _described(outer, reading)
            continue
        if not _is_purpose_list(outer, trees, reading):
            continue
        for member, tree in zip(outer, trees, strict=True):
            sentences = reading.document.sentences_of(member)
            if not _is_data_item(member, tree, reading) and not _is_other_matter(sentences, tree, reading):
                stated = sentences[0].span
                yield Passage(stated, (tree,), listed=True, shared=_shared(members, reading))


def _describes_one_activity(outer: list[Block], reading: Reading) -> bool:
    """Whether the items are the properties of one activity: "Gegevens: …", "Grondslag: …", "Bewaartermijn: …"."""
    if reading.section_topics[outer[0].section] & _NO_LIST:
        return False
    labels = [_label(item, reading) for item in outer]
    return sum(label is not None and reading.has(PROPERTIES, label) for label in labels) >= 2


def _label(item: Block, reading: Reading) -> Span | None:
    """The few words before the colon of an item, or all of a short item (the term of a definition list)."""
    text = reading.text(item)
    end = text.find(":")
    label = Span(item.span.start, item.span.start + end if end > 0 else item.span.end)
    return label if len(reading.scan.words(label)) <= _PROPERTY_WORDS else None


def _described(outer: list[Block], reading: Reading) -> Iterator[Passage]:
    """The activity that a list of properties describes: stated by its heading, or else by its first item."""
    section = reading.document.sections[outer[0].section]
    heading = reading.document.heading_of(section)
    stated = heading if heading is not None else outer[0]
    yield Passage(stated.span, (_extent(section, reading),), stated.span)


def _is_other_matter(sentences: tuple[Sentence, ...], tree: Span, reading: Reading) -> bool:
    return any(reading.has(_OTHER_MATTERS, sentence) for sentence in sentences) and not _telling(tree, reading)


def _outermost(block: Block, blocks: tuple[Block, ...]) -> Block:
    """The item of the outermost list in which `block` stands."""
    for _ in range(block.level):
        parent = blocks[block.introduced_by] if block.introduced_by is not None else None
        if parent is None or parent.kind is not BlockKind.ITEM:
            return block
        block = parent
    return block


def _tree(item: Block, members: list[Block]) -> Span:
    """The span of an item with its subitems."""
    end = item.span.end
    for number in range(bisect_right(members, item.index, key=lambda member: member.index), len(members)):
        if members[number].level <= item.level:
            break
        end = members[number].span.end
    return Span(item.span.start, end)


def _is_purpose_list(outer: list[Block], trees: list[Span], reading: Reading) -> bool:
    if _is_outline(outer, reading):
        return False
    topics = reading.section_topics[outer[0].section]
    if topics & _NO_LIST or ("retention" in topics and "purposes" not in topics):
        return False
    introduction = _introduction(outer[0], reading)
    heading = reading.document.heading_of(reading.document.sections[outer[0].section])
    if any(other is not None and reading.has("denied-activity", other) for other in (introduction, heading)):
        return False
    if introduction is not None:
        announces = reading.has("purpose-list-intro", introduction)
        if announces and "purposes" in topics:
            return True
        if reading.has("not-a-purpose-list", introduction) and not _OPENS_PURPOSES.search(reading.text(introduction)):
            return False
        if announces:
            return True
    if introduction is not None and reading.has("data-list-intro", introduction):
        return False
    announced = introduction is not None or "purposes" in topics
    telling = sum(_tells_purpose(tree, reading, announced) for tree in trees)
    data = sum(_is_only_data(member, tree, reading) for member, tree in zip(outer, trees, strict=True))
    return telling * 2 >= len(trees) and telling > data and (telling > 1 or "purposes" in topics)


def _is_outline(outer: list[Block], reading: Reading) -> bool:
    """Whether the items are the parts of the statement itself: "a) Wie wij zijn. …", "b) Waarvoor. …"."""
    announced = [reading.label_topics.get(item.index, frozenset()) for item in outer]
    return sum(bool(topics & _NO_PURPOSE) for topics in announced) > 1


def _introduction(item: Block, reading: Reading) -> Sentence | None:
    """The sentence that introduces the list of an item; a heading does not, its topics tell what the list is about."""
    if item.introduced_by is None:
        return None
    sentence = reading.document.sentences_of(reading.document.blocks[item.introduced_by])[-1]
    return None if reading.is_heading(sentence) else sentence


def _tells_purpose(tree: Span, reading: Reading, announced: bool) -> bool:
    """Whether an item gives a purpose or a basis; where nothing announces purposes, it must say what data are for."""
    telling = _telling(tree, reading)
    if announced:
        return bool(telling)
    return any(
        reading.has(BASIS_TERMS, other) or (reading.has(_PURPOSE, other) and reading.has(_DATA, other))
        for other in telling
    )


def _telling(tree: Span, reading: Reading) -> list[Sentence]:
    """The sentences of an item that give a purpose or a basis."""
    first = reading.document.sentence_at(tree.start).index
    last = reading.document.sentence_at(tree.end - 1).index
    return [
        sentence
        for sentence in reading.document.sentences[first : last + 1]
        if reading.has((*BASIS_TERMS, "purpose-phrase", "purpose-object"), sentence)
        and not reading.has(_OTHER_MATTERS, sentence)
        and not _is_denied(sentence, reading)
    ]


def _is_denied(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence or item begins with a denial: "geen advertenties"."""
    return any(mention.span.start == sentence.span.start for mention in reading.find("negation", sentence))


def _is_only_data(item: Block, tree: Span, reading: Reading) -> bool:
    """Whether an item names data and nothing that they are for."""
    return reading.has(("data-category", "data-category-weak"), item) and not reading.has(
        ("purpose-phrase", *BASIS_TERMS, "purpose-object"), tree
    )


def _is_data_item(item: Block, tree: Span, reading: Reading) -> bool:
    """The same, where the list is one of purposes: only a sure word for data makes the exception."""
    return reading.has("data-category", item) and _is_only_data(item, tree, reading)


def _shared(members: list[Block], reading: Reading) -> tuple[Span, ...]:
    """The sentence that introduces the list, and the paragraph after it if that refers back or names the basis."""
    introduction = _introduction(members[0], reading)
    spans = [introduction.span] if introduction is not None else []
    blocks = reading.document.blocks
    for block in blocks[members[-1].index + 1 : members[-1].index + 3]:
        if block.section != members[-1].section or block.kind is not BlockKind.PARAGRAPH:
            break
        if reading.has(("refers-to-list", "basis-head"), block):
            spans.append(block.span)
    return tuple(spans)


# Running text


def _prose(listed: frozenset[int], reading: Reading) -> Iterator[Passage]:
    """The passages in running text; `listed` are the sections that have rows or items already."""
    for section in reading.document.sections:
        topics = reading.section_topics[section.index]
        if topics & _NO_PURPOSE and "purposes" not in topics or topics & _NEVER:
            continue
        if listed and section.index not in listed and "legal-basis" in topics:
            continue  # the bases of the purposes that are listed elsewhere
        title = reading.document.heading_of(section)
        if title is not None and reading.has("provision-notice", title):
            continue
        heading = _naming_heading(section, reading)
        stated = [sentence for index in section.blocks for sentence in _stated(reading.document.blocks[index], reading)]
        if heading is not None and not stated and section.index not in listed:
            stated = (list(_about_data(section, reading)) or _first_sentence(section, reading))[:1]
        if len(stated) > 1:
            heading = None  # it names all of them
        elif heading is None and title is not None and stated and _has_own_name(section, title, reading):
            heading = title.span
        yield from _regions(section, stated, heading, section.index in listed, reading)


def _naming_heading(section: Section, reading: Reading) -> Span | None:
    """The heading of a section, if it names an activity or a service, or stands under a heading on purposes."""
    heading = reading.document.heading_of(section)
    if heading is None or section.index == 1 or reading.has("provision-notice", heading):
        return None
    names = reading.has("activity-heading", heading) or reading.scan.starting_with("vendor:", heading.span)
    if names or _is_about_purposes(section.parent, reading):
        return heading.span
    return None


def _is_about_purposes(number: int | None, reading: Reading) -> bool:
    """Whether the heading of section `number` announces purposes."""
    heading = reading.document.heading_of(reading.document.sections[number]) if number is not None else None
    return heading is not None and reading.has("topic-purposes", heading)


def _has_own_name(section: Section, heading: Block, reading: Reading) -> bool:
    """Whether a section has a heading that is no matter of the law but a name: "Klantonderzoek"."""
    return section.index > 1 and not reading.section_topics[section.index] and not reading.text(heading).endswith("?")


def _stated(block: Block, reading: Reading) -> list[Sentence]:
    """The first sentence of a paragraph that states a purpose, if one does."""
    if block.kind is not BlockKind.PARAGRAPH and block.index not in reading.label_topics:
        return []
    sentences = reading.document.sentences_of(block)
    if reading.topics(sentences[0]) & _NO_PURPOSE and "purposes" not in reading.topics(sentences[0]):
        return []
    if _is_labelled(sentences, reading) and (
        "purposes" in reading.topics(sentences[0])
        or (reading.has((*BASIS_TERMS, "purpose-phrase"), block) and reading.has(_DATA, block))
    ):
        return [sentences[0]]
    if reading.has("purpose-list-intro", sentences[-1]) and _has_no_list(block, reading):
        return [sentences[-1]]
    return next(([sentence] for sentence in sentences if _states_purpose(sentence, reading)), [])


def _has_no_list(block: Block, reading: Reading) -> bool:
    """Whether a paragraph announces purposes but no list follows: they stand in running text below."""
    following = reading.document.blocks[block.index + 1 : block.index + 2]
    return reading.text(block).endswith(":") and not any(
        other.kind in (BlockKind.ITEM, BlockKind.CELL) for other in following
    )


def _is_labelled(sentences: tuple[Sentence, ...], reading: Reading) -> bool:
    """Whether a paragraph begins with a label: "Proefles. Je naam en e-mailadres, om …"."""
    label = sentences[0]
    if len(sentences) < 2 or len(reading.scan.words(label.span)) > _LABEL_WORDS:
        return False
    return not (reading.text(label).endswith(("?", "!")) or reading.has(("answer-word", "topic-data"), label))


def _states_purpose(sentence: Sentence, reading: Reading) -> bool:
    if reading.text(sentence).endswith(":") or reading.has((*_OTHER_MATTERS, "provision-notice"), sentence):
        return False
    return all(reading.has(terms, sentence) for terms in ("processing-strict", _PURPOSE, _DATA))


def _about_data(section: Section, reading: Reading) -> Iterator[Sentence]:
    """The sentences of a section that speak of processing data."""
    for index in section.blocks:
        block = reading.document.blocks[index]
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            for sentence in reading.document.sentences_of(block):
                if reading.has(("processing-strict", "data-general"), sentence) and not reading.has(
                    _OTHER_MATTERS, sentence
                ):
                    yield sentence


def _first_sentence(section: Section, reading: Reading) -> list[Sentence]:
    """The first sentence under a heading that itself says what is done: "U meldt een losse tegel"."""
    if not _is_about_purposes(section.parent, reading):
        return []
    own = reading.document.blocks[section.blocks.start + 1 : section.blocks.stop]
    return [sentence for block in own[:1] for sentence in reading.document.sentences_of(block)]


def _regions(
    section: Section, stated: list[Sentence], heading: Span | None, has_list: bool, reading: Reading
) -> Iterator[Passage]:
    """One passage for each sentence, from the end of the one before to the next; beside a list, its own paragraph
    only; under a heading that names it, all of the section."""
    blocks = reading.document.blocks
    for number, sentence in enumerate(stated):
        own = blocks[sentence.block].span
        start = blocks[section.blocks.start].span.start if number == 0 else sentence.span.start
        end = stated[number + 1].span.start if number + 1 < len(stated) else blocks[section.blocks.stop - 1].span.end
        if has_list:
            yield Passage(sentence.span, (Span(sentence.span.start, min(own.end, end)),), heading)
        elif heading is not None:
            yield Passage(sentence.span, (_extent(section, reading),), heading)
        else:
            yield Passage(sentence.span, (Span(start, end),), heading)


def _extent(section: Section, reading: Reading) -> Span:
    """The span of a section with its heading, without its subsections."""
    blocks = reading.document.blocks
    return Span(blocks[section.blocks.start].span.start, blocks[section.blocks.stop - 1].span.end)

"""A document made ready for the grammars: its mentions, its durations and the topics of its sections."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import cached_property
from itertools import accumulate

from privlint.document import Block, BlockKind, Cell, Document, Section, Sentence, Span
from privlint.grammars.condition import ASKS_WHO
from privlint.grammars.duration import Duration, durations
from privlint.grammars.outline import LABEL_WORDS, outline_topics, topics_in
from privlint.lexicon import Lexicon, Mention, Scan, scan
from privlint.patterns import compile_later
from privlint.record import Record

PROPERTIES = (
    "topic-legal-basis",
    "basis-head",
    "topic-retention",
    "retention-column",
    "topic-recipients",
    "topic-data",
    "topic-purposes",
    "purpose-column",
)
"""What tells of a purpose beside another one: the heads of columns, rows and labels for these."""

_FEW_TERMS = 2  # more are not in a section on rights
_NOT_RUNNING = (BlockKind.HEADING, BlockKind.METADATA)
_SAYS = ("receives", "give-verb", "processing-strict", "rights-route")  # a short sentence is no label
_RIGHT = "right-"
_ROWS_OF_ONE_PROPERTY = 2  # the things, and how long each is kept
_OF_TITLE = {"introduction", "minors"}
_DIVIDES = {"data", "controller"}  # the parts of a section on terms or bases: "Operationele gegevens"
_DIVIDED = {"retention", "legal-basis"}
_MOST_RIGHTS = 4
_FIRST_RIGHTS = {"right-access", "right-rectification", "right-erasure"}
_RIGHTS_SECTION = 20  # sentences
CAPITAL = "A-ZÀ-ÞĀĂĄĆČĎĐĒĖĘĚĢĪĲĶĹĽŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ"
"""The letters that a name can begin with, for use between the brackets of a regular expression."""

_CAPITALISED_INSIDE = re.compile(rf"[{CAPITAL}](?<=[a-zà-ÿ,(] .)[\w&'’+.@-]*")
_BORDER = re.compile(r"\b")
_NEGATION_BEHIND = 3  # words from a verb to its negation
_CLAUSE = compile_later(r"[,;:(]")


class Reading(Record):
    """A scanned document. A topic is what a heading announces: rights, retention, recipients …"""

    scan: Scan

    @cached_property
    def document(self) -> Document:
        """The document that is read."""
        return self.scan.document

    @cached_property
    def lexicon(self) -> Lexicon:
        """The vocabulary it is read with."""
        return self.scan.lexicon

    def has(self, terms: str | tuple[str, ...], within: Sentence | Block | Span) -> bool:
        """Whether any of `terms` is mentioned in a sentence, a block or a span."""
        if isinstance(within, Sentence):
            mentioned = self.scan.terms[within.index]
            return terms in mentioned if isinstance(terms, str) else not mentioned.isdisjoint(terms)
        return self.scan.has(terms, within if isinstance(within, Span) else within.span)

    def find(self, terms: str | tuple[str, ...], within: Sentence | Block | Span | None = None) -> list[Mention]:
        """The mentions of `terms` in a sentence, a block, a span or (None) the document."""
        if isinstance(within, Sentence) and not self.has(terms, within):
            return []
        return self.scan.find(terms, within if within is None or isinstance(within, Span) else within.span)

    def begins(self, terms: str | tuple[str, ...], within: Sentence | Block | Span) -> bool:
        """Whether a sentence, a block or a span begins with one of `terms`."""
        start = within.start if isinstance(within, Span) else within.span.start
        found = self.find(terms, within)
        return bool(found) and found[0].span.start == start

    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the running text: no headings, no front matter."""
        return self._running

    def sentences_with(self, terms: str | tuple[str, ...], headings: bool = False) -> list[Sentence]:
        """The sentences in which one of `terms` stands, in order; headings only if asked for."""
        found = [self.document.sentences[number] for number in self.scan.sentences_with(terms)]
        return [sentence for sentence in found if headings or not self.is_heading(sentence)]

    def is_running(self, sentence: Sentence) -> bool:
        """Whether the sentence is one of the running text."""
        return self.document.blocks[sentence.block].kind not in _NOT_RUNNING

    def term_above(self, sentence: Sentence) -> Block | None:
        """The item that introduces the block of the sentence: the term of a list of definitions, of which that is the
        definition."""
        introduced_by = self.document.blocks[sentence.block].introduced_by
        above = self.document.blocks[introduced_by] if introduced_by is not None else None
        return above if above is not None and above.kind is BlockKind.ITEM else None

    def is_heading(self, sentence: Sentence) -> bool:
        """Whether the sentence is a heading."""
        return self.document.blocks[sentence.block].kind is BlockKind.HEADING

    def is_link(self, sentence: Sentence) -> bool:
        """Whether all of the sentence is the text of links."""
        starts, reach = self._links
        before = bisect_right(starts, sentence.span.start)
        return before > 0 and reach[before - 1] >= sentence.span.end

    def has_content(self, heading: Block) -> bool:
        """Whether anything but other headings stands under `heading`."""
        section = self.document.sections[heading.section]
        return any(self.document.blocks[index].kind is not BlockKind.HEADING for index in section.extent)

    def text(self, within: Sentence | Block | Span) -> str:
        """The words of a sentence, a block or a span."""
        start, end = within if isinstance(within, Span) else within.span
        return self.document.text[start:end]

    def section(self, sentence: Sentence) -> Section:
        """The section in which the sentence stands."""
        return self.document.sections[self.document.blocks[sentence.block].section]

    def topics(self, sentence: Sentence) -> frozenset[str]:
        """The topics of the place of the sentence: of the label that its paragraph begins with ("Uw rechten. …"),
        else of the heading of its section, else of the headings around it."""
        label = self.label_topics.get(sentence.block)
        return label or self.section_topics[self.document.blocks[sentence.block].section]

    def neighbours(self, sentence: Sentence, before: int = 0, after: int = 0) -> list[Sentence]:
        """The sentences before and after `sentence` in the same block."""
        last = len(self.document.sentences) - 1
        numbers = range(max(sentence.index - before, 0), min(sentence.index + after, last) + 1)
        found = (self.document.sentences[number] for number in numbers)
        return [other for other in found if other.block == sentence.block and other is not sentence]

    def introductions(self, sentence: Sentence) -> list[Sentence]:
        """The sentences that introduce the list item or cell of `sentence`, nearest first: the last sentence of
        the block before the list, of the items around it, or the header of the column and the row."""
        found: list[Sentence] = []
        block = self.document.blocks[sentence.block]
        for header in self.headers(block):
            found += self.document.sentences_of(header)
        seen = {block.index}
        while block.introduced_by is not None and block.introduced_by not in seen:
            block = self.document.blocks[block.introduced_by]
            seen.add(block.index)
            found += self.document.sentences_of(block)[-1:]
        return found

    def headers(self, block: Block) -> list[Block]:
        """The header of the column and the first cell of the row of a table cell."""
        cell = self.cell(block)
        if cell is None or cell.is_header:
            return []
        header = self.column_header(block)
        row = self.rows().get((cell.table, cell.row), ())
        return [other for other in (header, *row[:1]) if other is not None and other.index != block.index]

    def row(self, sentence: Sentence) -> list[Sentence]:
        """The sentences of the other cells in the row of a table cell."""
        cell = self.cell(self.document.blocks[sentence.block])
        if cell is None:
            return []
        cells = self.rows().get((cell.table, cell.row), ())
        return [
            other for block in cells if block.index != sentence.block for other in self.document.sentences_of(block)
        ]

    def cell(self, block: Block) -> Cell | None:
        """The place of a table cell, as if every thing had a row and every property a column."""
        cell = block.cell
        if cell is None or cell.table not in self._transposed:
            return cell
        return Cell(cell.table, row=cell.column, column=cell.row, is_header=cell.column == 0)

    def rows(self) -> dict[tuple[int, int], tuple[Block, ...]]:
        """The cells of every row: {(table, row): cells from left to right}, seen the same way."""
        return self._rows

    def column_headers(self, table: int) -> dict[int, Block]:
        """The header of each column of `table`, seen the same way: {column: cell}; empty if it has none."""
        if table not in self._transposed:
            return self.document.column_headers(table)
        return {
            cell.column: block for block in self._rows.get((table, 0), ()) if (cell := self.cell(block)) is not None
        }

    def column_header(self, block: Block) -> Block | None:
        """The header of the column that a table cell stands in, seen the same way; None for what is no cell."""
        cell = self.cell(block)
        return self.column_headers(cell.table).get(cell.column) if cell is not None else None

    def negated(self, mention: Mention, reach: int = 6) -> bool:
        """Whether a negation stands within `reach` words before the mention, or directly after it in its clause."""
        sentence = self.document.sentences[mention.sentence]
        for negation in self.scan.find("negation", sentence.span):
            if 0 < mention.first - negation.last <= reach:
                return True
            follows = 0 < negation.first - mention.last <= _NEGATION_BEHIND
            follows = follows and self.text(negation.span).lower() != "zonder"  # of what is sent, not of sending
            if follows and not _CLAUSE.search(self.document.text, mention.span.end, negation.span.start):
                return True
        return False

    @cached_property
    def _running(self) -> tuple[Sentence, ...]:
        return tuple(filter(self.is_running, self.document.sentences))

    @cached_property
    def durations(self) -> dict[int, list[Duration]]:
        """The durations of every sentence that has any: {sentence number: durations in order}."""
        return durations(self.scan)

    @cached_property
    def _transposed(self) -> frozenset[int]:
        """The tables that have a column for every purpose and a row for every property ("Grondslag", "Hoe lang")."""
        below: Counter[int] = Counter()  # properties that head a row, by table
        beside: Counter[int] = Counter()  # properties that head a column
        for cells in self.document.rows().values():
            for block in cells:
                cell = block.cell
                if cell is not None and (cell.row == 0) != (cell.column == 0) and self.has(PROPERTIES, block):
                    (below if cell.column == 0 else beside)[cell.table] += 1
        rows = Counter(table for table, _ in self.document.rows())
        return frozenset(
            table
            for table, number in below.items()
            if (number > 2 * beside[table] and (number > 1 or rows[table] == _ROWS_OF_ONE_PROPERTY))
            or (rows[table] == _ROWS_OF_ONE_PROPERTY and self._is_row_of_terms(table))
        )

    def _is_row_of_terms(self, table: int) -> bool:
        """Whether most cells of the second row of a table behind its head are terms: what is above them has these."""
        below = self.document.rows().get((table, 1), ())[1:]
        terms = [block for block in below if self.document.sentences_of(block)[0].index in self.durations]
        return len(terms) > 1 and 2 * len(terms) > len(below)

    @cached_property
    def _rows(self) -> dict[tuple[int, int], tuple[Block, ...]]:
        if not self._transposed:
            return self.document.rows()
        rows: dict[tuple[int, int], list[Block]] = {}
        for block in self.document.blocks:
            cell = self.cell(block)
            if cell is not None:
                rows.setdefault((cell.table, cell.row), []).append(block)
        return {key: tuple(cells) for key, cells in rows.items()}

    @cached_property
    def label_topics(self) -> dict[int, frozenset[str]]:
        """The topics of paragraphs that begin with a label: a short sentence that ends in a stop or a colon."""
        found = outline_topics(self.document.blocks, self.scan)
        for block in self.document.blocks:
            if block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM):
                continue
            first, *others = self.document.sentences_of(block)
            is_label = bool(others) and len(self.scan.words(first.span)) <= LABEL_WORDS
            ending = self.text(first)[-1:]
            says = ending == "." and (self.has(_SAYS, first) or self._answers(block))
            if is_label and ending in (":", "?", ".") and not says:
                topics = self._topics_in(first.span)
                if topics:
                    found[block.index] = topics
        return found

    def _answers(self, block: Block) -> bool:
        """Whether a paragraph stands under a question, such as "Wat mag ik van jullie vragen?"."""
        heading = self.document.heading_of(self.document.sections[block.section])
        return heading is not None and self.text(heading).rstrip().endswith("?")

    @cached_property
    def capitalised_inside(self) -> frozenset[str]:
        """The words that have a capital behind another word of their sentence: names, as a rule."""
        found = set(_CAPITALISED_INSIDE.findall(self.document.text))
        return frozenset(word[: border.start()] for word in found for border in _BORDER.finditer(word, 1))

    @cached_property
    def _links(self) -> tuple[list[int], list[int]]:
        """Where each row of links starts, in order, and how far those up to it reach."""
        rows: list[Span] = []
        for span in sorted(link.span for link in self.document.links):
            if rows and not self.document.text[rows[-1].end : span.start].strip(" \n|·•,–-"):
                rows[-1] = Span(rows[-1].start, max(rows[-1].end, span.end))
            else:
                rows.append(span)
        return [span.start for span in rows], list(accumulate((span.end for span in rows), max))

    @cached_property
    def section_topics(self) -> tuple[frozenset[str], ...]:
        """The topics of every section."""
        own = [self.heading_topics(section) or self._told_topics(section) for section in self.document.sections]
        inherited: list[frozenset[str]] = []
        tops = [section.index for section in self.document.sections if section.index and section.level == 1]
        title = tops[0] if tops == [1] else None  # it says nothing on the sections below
        for section in self.document.sections:
            above = section.parent if section.level > 1 else None
            parent = inherited[above] - _OF_TITLE if above is not None and above != title else frozenset()
            divided = own[section.index] <= _DIVIDES and not parent.isdisjoint(_DIVIDED)
            inherited.append(parent if divided else own[section.index] or parent)
        return tuple(inherited)

    def heading_topics(self, section: Section) -> frozenset[str]:
        """The topics of the heading of a section itself."""
        heading = self.document.heading_of(section)
        if heading is None:
            return frozenset()
        topics = self._topics_in(heading.span)
        if topics == {"contact"} and ASKS_WHO.match(self.text(heading)):
            return frozenset()  # "Stelt u een vraag in de chat?" tells of what is done then
        return topics

    def _told_topics(self, section: Section) -> frozenset[str]:
        """The topic of a section under a heading that names none ("Jij bepaalt mee"): its rights, if it names most."""
        if section.index < 2 or not section.blocks or self.document.heading_of(section) is None:
            return frozenset()
        blocks = self.document.blocks[section.blocks.start : section.blocks.stop]
        if sum(len(self.document.sentences_of(block)) for block in blocks) > _RIGHTS_SECTION:
            return frozenset()
        extent = Span(blocks[0].span.start, blocks[-1].span.end)
        if len(self.find("retention-strong", extent)) >= _FEW_TERMS:
            return frozenset()  # where several things are kept, each with its rights
        named = {mention.term.removesuffix("-word") for mention in self.scan.starting_with(_RIGHT, extent)}
        tells = len(named) >= _MOST_RIGHTS or (named >= _FIRST_RIGHTS and self.has("rights-marker", extent))
        return frozenset({"rights"}) if tells else frozenset()

    def _topics_in(self, span: Span) -> frozenset[str]:
        return topics_in(span, self.scan)


def read(document: Document, lexicon: Lexicon) -> Reading:
    """Scan `document` with `lexicon` for the grammars."""
    return Reading(scan(document, lexicon))

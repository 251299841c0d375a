"""The document model: what a visitor reads, and where each character stands in the file.

A reader fills a `DocumentBuilder`; everything after the readers works on the
`Document` that it builds. All spans are half-open character offsets in
`Document.text`, the visible text with its blocks separated by newlines.
`Document.place` turns a span into lines and columns of the file on disk.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from privlint.record import Record
from privlint.sentences import split_sentences

# Deeper list items count as items of this depth, so that hostile nesting costs no more than flat lists.
DEEPEST_ITEM = 20

# Characters without width that would break words apart: soft hyphen, zero-width space and joiner, byte order mark.
_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
_UNEVEN = re.compile(rf"(?P<space>\s\s+|[^\S ])|[{_INVISIBLE}]+")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of character offsets in `Document.text`."""

    start: int
    end: int

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A range in the file: 1-based lines, 1-based columns in characters, end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class BlockKind(StrEnum):
    """What a block is to the reader of the page."""

    METADATA = "metadata"  # a `key: value` line of front matter; not visible on the page
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Cell(Record):
    """Where a table cell stands: the table's number in the document, 0-based row and column."""

    table: int
    row: int
    column: int
    is_header: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One heading, paragraph, list item or table cell.

    `level` is the heading level (1 highest) or the nesting depth of a list item
    (1 outermost), else 0. `introduced_by` is the index of the block that
    introduces a list item: the paragraph or heading before its list, the parent
    item, or the term of a definition list.
    """

    index: int
    kind: BlockKind
    span: Span
    section: int
    level: int = 0
    introduced_by: int | None = None
    cell: Cell | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Section(Record):
    """A heading with all that it governs.

    `blocks` are the blocks up to the next heading; `extent` also holds the
    subsections. Section 0 is the text before the first heading and has no heading.
    """

    index: int
    heading: int | None
    level: int
    parent: int | None
    blocks: range
    extent: range


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a block; a heading, a short item and a cell are one sentence each."""

    index: int
    block: int
    span: Span


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Link(Record):
    """A hyperlink: the span of its text and its target as written in the source."""

    span: Span
    target: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Run(Record):
    """Consecutive characters of the text and the source range they stand for.

    A run of equal lengths maps character by character; any other run (an entity,
    collapsed white space) maps as a whole.
    """

    text_start: int
    text_end: int
    source_start: int
    source_end: int

    @property
    def is_verbatim(self) -> bool:
        return self.text_end - self.text_start == self.source_end - self.source_start


@dataclass(frozen=True)
class Document:
    """The text a visitor would read, with its structure and its places in the source."""

    path: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    links: tuple[Link, ...]
    runs: tuple[_Run, ...] = field(repr=False)

    def __getitem__(self, span: Span) -> str:
        """The text at `span`."""
        return self.text[span.start : span.end]

    def place(self, span: Span) -> Place:
        """Where `span` stands in the file."""
        start, end = self.source_range(span)
        return Place(*self._position(start), *self._position(end))

    def source_range(self, span: Span) -> tuple[int, int]:
        """The offsets in `source` of the characters at `span`; markup in between is included."""
        if not self.runs:
            return 0, 0
        first = self._run_at(span.start)
        start = first.source_start
        if first.is_verbatim:
            start = min(start + max(span.start - first.text_start, 0), first.source_end)
        last = self._run_at(max(span.end - 1, span.start))
        end = last.source_end
        if last.is_verbatim:
            end = min(last.source_start + max(span.end - last.text_start, 0), last.source_end)
        return start, max(start, end)

    def block_at(self, offset: int) -> Block:
        """The block that holds the character at `offset` of the text."""
        return self.blocks[max(bisect_right(self._block_starts, offset) - 1, 0)]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the character at `offset` of the text."""
        return self.sentences[max(bisect_right(self._sentence_starts, offset) - 1, 0)]

    def section_of(self, offset: int) -> Section:
        """The innermost section that holds the character at `offset` of the text."""
        return self.sections[self.block_at(offset).section]

    def sentences_of(self, block: Block) -> tuple[Sentence, ...]:
        """The sentences of `block`, in order."""
        first = bisect_right(self._sentence_starts, block.span.start - 1)
        last = bisect_right(self._sentence_starts, max(block.span.end - 1, block.span.start))
        return self.sentences[first:last]

    def links_in(self, span: Span) -> tuple[Link, ...]:
        """The links that stand wholly in `span`, in order."""
        first = bisect_left(self._link_starts, span.start)
        last = bisect_left(self._link_starts, span.end)
        return tuple(link for link in self.links[first:last] if span.covers(link.span))

    def heading_of(self, section: Section) -> Block | None:
        """The heading block of `section`, or None for the text before the first heading."""
        return None if section.heading is None else self.blocks[section.heading]

    def ancestors(self, section: Section) -> Iterator[Section]:
        """`section` itself, then the sections around it, innermost first."""
        current: Section | None = section
        while current is not None:
            yield current
            current = None if current.parent is None else self.sections[current.parent]

    def visible_blocks(self) -> Iterator[Block]:
        """The blocks that a visitor sees: all but front matter."""
        return (block for block in self.blocks if block.kind is not BlockKind.METADATA)

    def rows(self) -> dict[tuple[int, int], tuple[Block, ...]]:
        """The cells of every table row: {(table, row): cells from left to right}."""
        return self._rows

    def column_headers(self, table: int) -> dict[int, Block]:
        """The header cell of each column of `table`: {column: cell}; empty if it has no header row."""
        row = self._rows.get((table, 0), ())
        if not all(block.cell is not None and block.cell.is_header for block in row):
            return {}  # only the first cell of each row is a header
        return {block.cell.column: block for block in row if block.cell is not None}

    @cached_property
    def _rows(self) -> dict[tuple[int, int], tuple[Block, ...]]:
        rows: dict[tuple[int, int], list[Block]] = {}
        for block in self.blocks:
            if block.cell is not None:
                rows.setdefault((block.cell.table, block.cell.row), []).append(block)
        return {key: tuple(cells) for key, cells in rows.items()}

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    @cached_property
    def _link_starts(self) -> list[int]:
        return [link.span.start for link in self.links]

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.text_start for run in self.runs]

    @cached_property
    def _line_starts(self) -> list[int]:
        # Only the three line ends that editors agree on; str.splitlines knows more.
        starts = [0]
        offset = 0
        while offset < len(self.source):
            newline = self.source.find("\n", offset)
            carriage = self.source.find("\r", offset, newline if newline >= 0 else len(self.source))
            if carriage >= 0:
                offset = carriage + (2 if self.source.startswith("\r\n", carriage) else 1)
            elif newline >= 0:
                offset = newline + 1
            else:
                break
            starts.append(offset)
        return starts

    def _run_at(self, offset: int) -> _Run:
        return self.runs[max(bisect_right(self._run_starts, offset) - 1, 0)]

    def _position(self, source_offset: int) -> tuple[int, int]:
        line = bisect_right(self._line_starts, source_offset) - 1
        column = source_offset - self._line_starts[line]
        if line == 0 and self.source.startswith("\ufeff"):
            column = max(column - 1, 0)  # editors do not count the byte order mark
        return line + 1, column + 1


@dataclass(slots=True)
class _OpenBlock:
    kind: BlockKind
    level: int
    cell: Cell | None
    parent: int | None
    start: int


class DocumentBuilder:
    """Collects the visible text of one source file, block by block.

    A reader calls `begin` for each block and then `copy`, `replace` and
    `line_break` for its content, in reading order, with offsets into `source`.
    White space is collapsed as a browser does; blocks without text disappear.
    """

    def __init__(self, path: str, source: str) -> None:
        self._path = path
        self._source = source
        self._text: list[str] = []
        self._length = 0
        self._runs: list[_Run] = []
        self._blocks: list[Block] = []
        self._links: list[Link] = []
        self._open: _OpenBlock | None = None
        self._pending_space: tuple[int, int] | None = None

    @property
    def length(self) -> int:
        """The number of characters of text so far: where the next character will stand."""
        return self._length

    def begin(
        self,
        kind: BlockKind,
        *,
        level: int = 0,
        cell: Cell | None = None,
        introduced_by: int | None = None,
    ) -> int:
        """Start a block, ending the one before; returns its index (if it gets text).

        `introduced_by` overrides the block that introduces this one; without it an
        item belongs to its parent item or to the block before its list.
        """
        self.end()
        if kind is BlockKind.ITEM:
            level = min(level, DEEPEST_ITEM)
        self._open = _OpenBlock(kind, level, cell, introduced_by, self._length)
        return len(self._blocks)

    def copy(self, start: int, end: int) -> None:
        """Append the source characters from `start` to `end` as they are."""
        offset = start
        for uneven in _UNEVEN.finditer(self._source, start, end):
            self._copy_even(offset, uneven.start())
            if uneven["space"] is not None:
                self._space(uneven.start(), uneven.end())
            offset = uneven.end()
        self._copy_even(offset, end)

    def replace(self, text: str, start: int, end: int) -> None:
        """Append `text`, which the source writes as the characters from `start` to `end`."""
        visible = text.strip(_INVISIBLE)
        if not text or visible.isspace():
            self._space(start, end)
        elif visible:
            self._append(text, start, end)

    def line_break(self, start: int, end: int) -> None:
        """Append a line break inside the block, such as `<br>` or a Markdown hard break."""
        if self._open is not None and self._length > self._open.start:
            self._pending_space = None
            if self._text[-1] == "\n":
                return  # several line breaks in a row are one
            self._push("\n", start, end)

    def link(self, text_start: int, target: str) -> None:
        """Record that the text from `text_start` up to here is a link to `target`."""
        self._links.append(Link(Span(text_start, self._length), target))

    def end(self) -> None:
        """End the open block, if any."""
        block, self._open = self._open, None
        self._pending_space = None
        if block is None:
            return
        end = self._length
        if end > block.start and self._text[-1] == "\n":
            end -= 1  # a trailing line break belongs to no sentence
        if end <= block.start:
            return
        self._blocks.append(
            Block(len(self._blocks), block.kind, Span(block.start, end), 0, block.level, block.parent, block.cell)
        )
        self._text.append("\n")
        self._length += 1

    def build(self) -> Document:
        """The finished document, with its sections, introductions and sentences."""
        self.end()
        text = "".join(self._text)
        sections = _sections(self._blocks)
        blocks = _placed(self._blocks, sections)
        sentences: list[Sentence] = []
        for block in blocks:
            for start, end in split_sentences(text, block.span.start, block.span.end):
                sentences.append(Sentence(len(sentences), block.index, Span(start, end)))
        return Document(
            path=self._path,
            source=self._source,
            text=text,
            blocks=blocks,
            sections=sections,
            sentences=tuple(sentences),
            links=tuple(_trimmed(self._links, text)),
            runs=tuple(self._runs),
        )

    def _copy_even(self, start: int, end: int) -> None:
        """Append source characters among which white space is at most a single space."""
        if start < end and self._source[start] == " ":
            self._space(start, start + 1)
            start += 1
        if start >= end:
            return
        stop = end - 1 if self._source[end - 1] == " " else end
        self._append(self._source[start:stop], start, stop)
        if stop < end:
            self._space(stop, end)

    def _space(self, start: int, end: int) -> None:
        if self._pending_space is None:
            self._pending_space = (start, end)

    def _append(self, text: str, start: int, end: int) -> None:
        if self._open is None:
            self.begin(BlockKind.PARAGRAPH)
        assert self._open is not None
        space, self._pending_space = self._pending_space, None
        if space is not None and self._length > self._open.start and self._text[-1] != "\n":
            self._push(" ", *space)
        self._push(text, start, end)

    def _push(self, text: str, start: int, end: int) -> None:
        self._text.append(text)
        length = len(text)
        last = self._runs[-1] if self._runs else None
        if (
            last is not None
            and last.is_verbatim
            and length == end - start
            and (last.text_end, last.source_end) == (self._length, start)
        ):
            self._runs[-1] = _Run(last.text_start, self._length + length, last.source_start, end)
        else:
            self._runs.append(_Run(self._length, self._length + length, start, end))
        self._length += length


def _trimmed(links: list[Link], text: str) -> Iterator[Link]:
    """The links without the white space around their text; a link without text is no link."""
    for link in links:
        start, end = link.span.start, link.span.end
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if start < end:
            yield Link(Span(start, end), link.target)


def _sections(blocks: list[Block]) -> tuple[Section, ...]:
    """The sections that the headings among `blocks` make, in order."""
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    starts = [0, *(block.index for block in headings), len(blocks)]
    levels = [0, *(block.level for block in headings)]
    parents: list[int | None] = []
    ends = [len(blocks)] * len(levels)
    open_sections: list[int] = []
    for index, level in enumerate(levels):
        while len(open_sections) > 1 and levels[open_sections[-1]] >= level:
            ends[open_sections.pop()] = starts[index]
        parents.append(open_sections[-1] if open_sections else None)
        open_sections.append(index)
    return tuple(
        Section(
            index=index,
            heading=headings[index - 1].index if index else None,
            level=level,
            parent=parents[index],
            blocks=range(starts[index], starts[index + 1]),
            extent=range(starts[index], ends[index]),
        )
        for index, level in enumerate(levels)
    )


def _placed(blocks: list[Block], sections: tuple[Section, ...]) -> tuple[Block, ...]:
    """The blocks with their section and the block that introduces them."""
    placed: list[Block] = []
    for section in sections:
        introduction: int | None = section.heading
        open_items: list[Block] = []
        for index in section.blocks:
            block = blocks[index]
            introduced_by = block.introduced_by
            if block.kind is BlockKind.ITEM:
                while open_items and open_items[-1].level >= block.level:
                    open_items.pop()
                if introduced_by is None:
                    introduced_by = open_items[-1].index if open_items else introduction
                open_items.append(block)
            elif block.kind is not BlockKind.METADATA:
                introduction = index
                open_items = []
            placed.append(Block(index, block.kind, block.span, section.index, block.level, introduced_by, block.cell))
    return tuple(placed)

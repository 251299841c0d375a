"""The document model: what a visitor reads, and where each character stands in the file.

A reader fills a `DocumentBuilder` (document_builder.py); everything after the readers works on the
`Document` that it builds. All spans are half-open character offsets in
`Document.text`, the visible text with its blocks separated by newlines.
`Document.place` turns a span into lines and columns of the file on disk.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from itertools import groupby
from operator import attrgetter

from privlint.patterns import compile_later
from privlint.record import NamedTuple, Record

_MOST_RUNS = 1000  # in a sentence

_LINE_END = re.compile(r"\r\n|\r|\n")
_LINE_OR_PAGE_END = compile_later(r"\n\f?")


class Span(NamedTuple):  # made by the thousand, which takes a frozen dataclass twice as long
    """A half-open range of character offsets in `Document.text`."""

    start: int
    end: int

    def __contains__(self, offset: object) -> bool:
        return isinstance(offset, int) and self.start <= offset < self.end

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class Unit(StrEnum):
    """What people count in a file to find a place: its lines, or of one that has none its paragraphs or its pages."""

    LINE = "line"
    PARAGRAPH = "paragraph"
    PAGE = "page"


class Place(Record):
    """A range in the file `path`: 1-based lines, 1-based columns in characters, end exclusive.

    If `unit` is the paragraph, the lines are paragraphs; if it is the page, they are those of the page with the number
    `page`, which else is 0. Places are compared by their numbers, whatever the file.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    path: str = ""
    page: int = 0
    unit: Unit = Unit.LINE

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Place) and self._order() == other._order()

    def __hash__(self) -> int:
        return hash(self._order())

    def __lt__(self, other: Place) -> bool:
        return self._order() < other._order()

    def numbers(self) -> dict[str, int]:
        """The place for programs: its lines and columns. Where lines are paragraphs, the key `paragraph` says so, and
        where they are those of a page, `page` says of which."""
        lines = {"line": self.line, "column": self.column, "end_line": self.end_line, "end_column": self.end_column}
        match self.unit:
            case Unit.PARAGRAPH:
                return {"paragraph": self.line, **lines}
            case Unit.PAGE:
                return {"page": self.page, **lines}
            case _:
                return lines

    def _order(self) -> tuple[int, ...]:
        return self.line, self.column, self.end_line, self.end_column, self.page


class Lines:
    """Where the lines of a file begin. Only the three line ends that editors agree on count.

    If its `unit` is the page, a form feed begins a page.
    """

    def __init__(self, path: str, text: str, unit: Unit = Unit.LINE) -> None:
        self._path = path
        self._unit = unit
        self._has_mark = text.startswith("\ufeff")
        line_end = _LINE_OR_PAGE_END if unit is Unit.PAGE else _LINE_END
        self._starts = [0, *(found.end() for found in line_end.finditer(text))]
        self._pages = [start for start in self._starts if not start or text[start - 1] == "\f"]

    def place(self, start: int, end: int) -> Place:
        """The place of the characters from the offset `start` to `end`."""
        if self._unit is not Unit.PAGE:
            return Place(*self._position(start), *self._position(end), self._path, unit=self._unit)
        page = bisect_right(self._pages, start)
        if page < len(self._pages):
            end = max(start, min(end, self._pages[page] - len("\n\f")))  # what runs on into the next page ends here
        line, column = self._position(start)
        end_line, end_column = self._position(end)
        before = self._position(self._pages[page - 1])[0] - 1
        return Place(line - before, column, end_line - before, end_column, self._path, page, self._unit)

    def offset(self, line: int, column: int) -> int:
        """The offset of the character at this place of a file of lines: the reverse of `place`."""
        return self._starts[line - 1] + column - 1 + (line == 1 and self._has_mark)

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset) - 1
        column = offset - self._starts[line]
        if line == 0 and self._has_mark:
            column = max(column - 1, 0)  # editors do not count the byte order mark
        return line + 1, column + 1


class BlockKind(StrEnum):
    """What a block is to the reader of the page."""

    METADATA = "metadata"  # a `key: value` line of front matter; not visible on the page
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"


class Cell(NamedTuple):
    """Where a table cell stands: the table's number in the document, 0-based row and column."""

    table: int
    row: int
    column: int
    is_header: bool = False


class Block(NamedTuple):
    """One heading, paragraph, list item or table cell.

    `level` is the heading level (1 highest) or the nesting depth of a list item
    (1 outermost), else 0. `introduced_by` is the index of the block that
    introduces a list item: the paragraph or heading before its list, the parent
    item, or the term of a definition list.
    """

    index: int  # type: ignore[assignment]
    kind: BlockKind
    span: Span
    section: int
    level: int = 0
    introduced_by: int | None = None
    cell: Cell | None = None


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


class Sentence(NamedTuple):
    """One sentence of a block; a heading, a short item and a cell are one sentence each."""

    index: int  # type: ignore[assignment]
    block: int
    span: Span


class Link(NamedTuple):
    """A hyperlink: the span of its text and its target as written in the source."""

    span: Span
    target: str


class Run(NamedTuple):
    """Consecutive characters of the text and the source range they stand for, in the document's file number `file`.

    A run of equal lengths maps character by character; any other run (an entity,
    collapsed white space) maps as a whole. Runs of another `origin` than 0 stand in a value that is filled in
    here, such as a constant of the file; those of one value have the same, negative if it is filled into a value.
    """

    text_start: int
    text_end: int
    source_start: int
    source_end: int
    file: int = 0
    origin: int = 0

    @property
    def is_verbatim(self) -> bool:
        return self.text_end - self.text_start == self.source_end - self.source_start


class SourceFile(NamedTuple):
    """A file that a document was read from: its path, all that it holds, and what its places are counted in.

    Of a file that holds no text, `text` is what its reader writes out: a line for each paragraph, or for each line of a
    page, with a form feed between pages.
    """

    path: str
    text: str
    unit: Unit = Unit.LINE


class Remark(NamedTuple):
    """What a reader has to say of a file, such as where it gave up: a place and a message, by language (nl and en)."""

    place: Place
    message: Mapping[str, str]


class Document(Record, unshown=["runs"]):
    """The text a visitor would read, with its structure and its places in the source.

    `files` are the files that it was read from: one, unless the statement is spread over several.
    """

    files: tuple[SourceFile, ...]
    text: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    links: tuple[Link, ...]
    runs: tuple[Run, ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def path(self) -> str:
        """The path of the file, or of the first one."""
        return self.files[0].path

    @property
    def source(self) -> str:
        """All that the file, or the first one, holds."""
        return self.files[0].text

    def __getitem__(self, span: Span) -> str:
        """The text at `span`."""
        return self.text[span.start : span.end]

    def place(self, span: Span) -> Place:
        """Where the characters at `span` stand, and in which file."""
        file, start, end = self._file_range(span)
        return self._lines[file].place(start, end)

    def source_range(self, span: Span) -> tuple[int, int]:
        """The offsets in its file of the characters at `span`; markup in between is included.

        Of a span that runs on into another file, or back to where a loop begins anew, only the beginning counts; of a
        sentence into which values from elsewhere, also from other files, are filled, the part into which they are.
        """
        return self._file_range(span)[1:]

    def source_at(self, offset: int) -> tuple[str, int]:
        """All that the file holds in which the character at `offset` of the text stands, and its offset in that."""
        file = self._run_at(offset).file if self.runs else 0
        return self.files[file].text, self.source_range(Span(offset, offset + 1))[0]

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
        return self._sentences_of.get(block.index, ())

    def links_in(self, span: Span) -> tuple[Link, ...]:
        """The links that stand wholly in `span`, in order."""
        first = bisect_left(self._link_starts, span.start)
        last = bisect_left(self._link_starts, span.end)
        return tuple(link for link in self.links[first:last] if span.covers(link.span))

    def runs_in(self, span: Span) -> tuple[Run, ...]:
        """The runs that begin in `span`, in order."""
        first = bisect_left(self._run_starts, span.start)
        return self.runs[first : bisect_left(self._run_starts, span.end)]

    def runs_over(self, span: Span) -> tuple[Run, ...]:
        """The runs that hold characters of `span`, in order."""
        runs = self.runs[self._run_number(span.start) : bisect_left(self._run_starts, span.end)]
        return tuple(run for run in runs if run.text_end > span.start)

    def heading_of(self, section: Section) -> Block | None:
        """The heading block of `section`, or None for the text before the first heading."""
        return None if section.heading is None else self.blocks[section.heading]

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
    def _sentences_of(self) -> dict[int, tuple[Sentence, ...]]:
        return {block: tuple(sentences) for block, sentences in groupby(self.sentences, attrgetter("block"))}

    @cached_property
    def _link_starts(self) -> list[int]:
        return [link.span.start for link in self.links]

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.text_start for run in self.runs]

    @cached_property
    def _lines(self) -> tuple[Lines, ...]:
        return tuple(Lines(file.path, file.text, file.unit) for file in self.files)

    def _file_range(self, span: Span) -> tuple[int, int, int]:
        """The number of the file in which the characters at `span` stand, and their offsets there."""
        if not self.runs:
            return 0, 0, 0
        first, last = self._run_number(span.start), self._run_number(max(span.end - 1, span.start))
        if first < last < first + _MOST_RUNS:
            first, last = self._main_runs(first, last, span)
        start, first_end = _source_range(self.runs[first], span)
        is_one = self.runs[first].file == self.runs[last].file
        end = _source_range(self.runs[last], span)[1] if is_one else self.runs[first].source_end
        # A sentence that runs on where a loop begins anew ends before it begins: only its beginning counts.
        return self.runs[first].file, start, end if end > start else first_end

    def _run_at(self, offset: int) -> Run:
        return self.runs[self._run_number(offset)]

    def _run_number(self, offset: int) -> int:
        return max(bisect_right(self._run_starts, offset) - 1, 0)

    def _main_runs(self, first: int, last: int, span: Span) -> tuple[int, int]:
        """The first and the last of the runs from `first` to `last` that stand where the words of `span` do."""
        words: dict[int, bool] = {}
        for run in self.runs[first : last + 1]:
            text = self.text[max(run.text_start, span.start) : min(run.text_end, span.end)]
            words[run.origin] = words.get(run.origin, False) or any(map(str.isalpha, text))
        if len(words) < 2:
            return first, last
        origin = min(words, key=lambda origin: (not words[origin], _depth_of(origin)))  # the first of the best
        numbers = [number for number in range(first, last + 1) if self.runs[number].origin == origin]
        return numbers[0], numbers[-1]


def _depth_of(origin: int) -> int:
    """Of a run in its place 0, in a value 1, in a value that is filled into a value 2."""
    return 2 if origin < 0 else min(origin, 1)


def _source_range(run: Run, span: Span) -> tuple[int, int]:
    """Where the part of `span` that `run` holds stands; all of a run that is not verbatim."""
    if not run.is_verbatim:
        return run.source_start, run.source_end
    behind = run.source_start - run.text_start
    return (
        min(max(span.start, run.text_start) + behind, run.source_end),
        min(max(span.end, run.text_start) + behind, run.source_end),
    )

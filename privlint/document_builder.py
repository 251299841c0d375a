"""Building a document: what a reader tells of a source file, block by block."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from privlint.decoded import Decoded
from privlint.document import (
    Block,
    BlockKind,
    Cell,
    Document,
    Lines,
    Link,
    Remark,
    Run,
    Section,
    Sentence,
    SourceFile,
    Span,
    Unit,
)
from privlint.patterns import compile_later
from privlint.record import replace
from privlint.sentences import split_sentences

# Deeper list items count as items of this depth, so that hostile nesting costs no more than flat lists.
DEEPEST_ITEM = 20

# Characters without width that would break words apart: soft hyphen, zero-width space and joiner, byte order mark.
_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
# All but a single space between words. That it begins with one class of characters makes it twice as fast.
_UNEVEN = compile_later(rf"[\s{_INVISIBLE}](?:(?<=\s)(?:(?<! )|\s)\s*|(?<=[{_INVISIBLE}])[{_INVISIBLE}]*)")


class _Draft:
    """A block before its section is known, and while its text still grows."""

    __slots__ = ("cell", "end", "introduced_by", "kind", "level", "start")

    def __init__(
        self, kind: BlockKind, level: int, cell: Cell | None, introduced_by: int | None, start: int, end: int
    ) -> None:
        self.kind = kind
        self.level = level
        self.cell = cell
        self.introduced_by = introduced_by
        self.start = start
        self.end = end


class DocumentBuilder:
    """Collects the visible text of one source file, block by block.

    A reader calls `begin` for each block and then `copy`, `replace` and
    `line_break` for its content, in reading order, with offsets into `source`.
    White space is collapsed as a browser does; blocks without text disappear.
    """

    def __init__(self, path: str, source: str, unit: Unit = Unit.LINE) -> None:
        self._files = [SourceFile(path, source, unit)]
        self._source = source
        self._remarks: list[Remark] = []
        self._table_count = 0
        self._text: list[str] = []
        self._length = 0
        self._runs: list[Run] = []
        self._blocks: list[_Draft] = []
        self._links: list[Link] = []
        self._open: _Draft | None = None
        self._pending_space: tuple[int, int] | None = None
        self._values: dict[tuple[int, int], bool] = {}

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
        self._open = _Draft(kind, level, cell, introduced_by, self._length, self._length)
        return len(self._blocks)

    def copy(self, start: int, end: int) -> None:
        """Append the source characters from `start` to `end` as they are."""
        text = self._source[start:end]
        if "  " not in text and text.isprintable():  # no other white space, and nothing invisible, is printable
            self._copy_even(start, end)
            return
        while (uneven := _UNEVEN.search(self._source, start, end)) is not None:
            self._copy_even(start, uneven.start())
            if uneven[0].isspace():
                self._space(uneven.start(), uneven.end())
            start = uneven.end()
        self._copy_even(start, end)

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
        block.end = end
        self._blocks.append(block)
        self._text.append("\n")
        self._length += 1

    def new_table(self) -> int:
        """The number of the table that begins here."""
        self._table_count += 1
        return self._table_count - 1

    @property
    def is_remarked(self) -> bool:
        """Whether there is a remark on the file itself."""
        return any(remark.place.path == self._files[0].path for remark in self._remarks)

    def remark(self, nl: str, en: str, start: int, end: int) -> None:
        """Record what the reader has to say of the source characters from `start` to `end`, in Dutch and English."""
        self._remarks.append(Remark(self._lines.place(start, end), {"nl": nl, "en": en}))

    def value(self, start: int, end: int, *, inner: bool = False) -> None:
        """Record that the source from `start` to `end` is a value filled in elsewhere; `inner`: into a value."""
        self._values.setdefault((start, end), inner)

    def append(self, document: Document, decoded: Decoded | None = None, deeper: int = 0) -> None:
        """Append the blocks of `document`, their headings `deeper` levels down.

        With `decoded`, the document was read from a text that stands in this source, such as the value of a string;
        without, from other files, which the finished document then spans.
        """
        self.end()
        file = 0
        if decoded is None:
            file = len(self._files)
            self._files += document.files
            self._remarks += document.remarks
        shift, first, tables = self._length, len(self._blocks), self._table_count
        self._text.append(document.text)
        self._length += len(document.text)
        for run in document.runs:
            self._runs += [_moved(run, shift, file)] if decoded is None else _decoded(run, shift, decoded)
        for block in document.blocks:
            self._blocks.append(
                _Draft(
                    kind=block.kind,
                    level=block.level + deeper if block.kind is BlockKind.HEADING else block.level,
                    cell=block.cell and block.cell._replace(table=tables + block.cell.table),
                    introduced_by=None if block.introduced_by is None else first + block.introduced_by,
                    start=block.span.start + shift,
                    end=block.span.end + shift,
                )
            )
        self._table_count += 1 + max((block.cell.table for block in document.blocks if block.cell), default=-1)
        self._links += [Link(_shifted(link.span, shift), link.target) for link in document.links]

    def build(self) -> Document:
        """The finished document, with its sections, introductions and sentences."""
        self.end()
        text = "".join(self._text)
        runs = _with_origins(self._runs, self._values)
        return _finished(tuple(self._files), text, self._blocks, self._links, runs, tuple(self._remarks))

    @cached_property
    def _lines(self) -> Lines:
        file = self._files[0]
        return Lines(file.path, file.text, file.unit)

    def _copy_even(self, start: int, end: int) -> None:
        """Append source characters among which white space is at most a single space."""
        if start >= end:
            return
        text = self._source[start:end]
        if text[0] == " ":
            self._space(start, start + 1)
            start += 1
            text = text[1:]
        if text[-1:] == " ":
            end -= 1
            self._append(text[:-1], start, end)
            self._space(end, end + 1)
        elif text:
            self._append(text, start, end)

    def _space(self, start: int, end: int) -> None:
        if self._pending_space is None:
            self._pending_space = (start, end)

    def _append(self, text: str, start: int, end: int) -> None:
        if self._open is None:
            self.begin(BlockKind.PARAGRAPH)
        assert self._open is not None
        if self._pending_space is not None:
            space, self._pending_space = self._pending_space, None
            if self._length > self._open.start and self._text[-1] != "\n":
                self._push(" ", *space)
        self._push(text, start, end)

    def _push(self, text: str, start: int, end: int) -> None:
        self._text.append(text)
        text_start = self._length
        self._length = text_end = text_start + len(text)
        if self._runs and text_end - text_start == end - start:
            first, last_end, source_start, source_end, file, _ = self._runs[-1]
            is_verbatim = last_end - first == source_end - source_start
            if source_end == start and last_end == text_start and is_verbatim and not file:
                self._runs[-1] = Run(first, text_end, source_start, end)
                return
        self._runs.append(Run(text_start, text_end, start, end))


def joined(documents: Iterable[Document]) -> Document:
    """The documents one after the other as one, which spans all their files."""
    builder = DocumentBuilder("", "")
    builder._files = []
    for document in documents:
        builder.append(document)
    return builder.build()


def in_source(document: Document, decoded: Decoded, source: str) -> Document:
    """The `document` that was read from the text `decoded`, with the places of that in its own file, which holds
    `source`."""
    runs: list[Run] = []
    for run in document.runs:
        moved = [run] if run.file else _decoded(run, 0, decoded)
        runs += [part._replace(origin=run.origin) for part in moved]
    return replace(document, files=(document.files[0]._replace(text=source), *document.files[1:]), runs=tuple(runs))


def part_of(document: Document, kept: Iterable[int]) -> Document:
    """The document of only the blocks with the numbers `kept`, which are in order; its places are the same."""
    numbers: dict[int, int] = {}
    texts: list[str] = []
    blocks: list[_Draft] = []
    links: list[Link] = []
    runs: list[Run] = []
    length = 0
    for index in kept:
        block = document.blocks[index]
        numbers[index] = len(blocks)
        shift = length - block.span.start
        introduced_by = numbers.get(block.introduced_by) if block.introduced_by is not None else None
        start, end = block.span.start + shift, block.span.end + shift
        blocks.append(_Draft(block.kind, block.level, block.cell, introduced_by, start, end))
        links += [Link(_shifted(link.span, shift), link.target) for link in document.links_in(block.span)]
        runs += [_moved(run, shift, 0) for run in document.runs_in(block.span)]
        texts.append(f"{document[block.span]}\n")
        length += len(texts[-1])
    return _finished(document.files, "".join(texts), blocks, links, runs, document.remarks)


def _finished(
    files: tuple[SourceFile, ...],
    text: str,
    blocks: list[_Draft],
    links: list[Link],
    runs: list[Run],
    remarks: tuple[Remark, ...],
) -> Document:
    """The document of these blocks, with its sections, introductions and sentences."""
    sections = _sections(blocks)
    placed = _placed(blocks, sections)
    sentences: list[Sentence] = []
    for block in placed:
        for span in split_sentences(text, *block.span):
            sentences.append(Sentence(len(sentences), block.index, span))
    return Document(files, text, placed, sections, tuple(sentences), tuple(_trimmed(links, text)), tuple(runs), remarks)


def _with_origins(runs: list[Run], values: dict[tuple[int, int], bool]) -> list[Run]:
    """The runs, those in the ranges `values` of the source with the number of theirs."""
    if not values:
        return runs
    ranges = sorted(values)
    starts = [start for start, _ in ranges]
    found: list[Run] = []
    for run in runs:
        text_start, text_end, start, end, file, _ = run
        number = bisect_right(starts, start)
        if number and not file and end <= ranges[number - 1][1]:
            origin = -number if values[ranges[number - 1]] else number
            run = Run(text_start, text_end, start, end, 0, origin)
        found.append(run)
    return found


def _shifted(span: Span, shift: int) -> Span:
    return Span(span.start + shift, span.end + shift)


def _moved(run: Run, shift: int, file: int) -> Run:
    """The run in a document of more files, in which its text begins `shift` characters further on."""
    start, end = run.text_start + shift, run.text_end + shift
    return Run(start, end, run.source_start, run.source_end, run.file + file, run.origin)


def _decoded(run: Run, shift: int, decoded: Decoded) -> list[Run]:
    """The runs that `run` is in the source in which the text of its document stands."""
    pieces = list(decoded.source_of(run.source_start, run.source_end))
    start = run.text_start + shift
    if not run.is_verbatim:
        first = pieces[0].source_start if pieces else decoded.place_of(run.source_start)  # a space between two elements
        last = pieces[-1].source_end if pieces else first
        return [Run(start, run.text_end + shift, first, last)]
    behind = start - run.source_start
    return [Run(piece.start + behind, piece.end + behind, piece.source_start, piece.source_end) for piece in pieces]


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


def _sections(blocks: list[_Draft]) -> tuple[Section, ...]:
    """The sections that the headings among `blocks` make, in order."""
    headings = [index for index, block in enumerate(blocks) if block.kind is BlockKind.HEADING]
    starts = [0, *headings, len(blocks)]
    levels = [0, *(blocks[index].level for index in headings)]
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
            heading=headings[index - 1] if index else None,
            level=level,
            parent=parents[index],
            blocks=range(starts[index], starts[index + 1]),
            extent=range(starts[index], ends[index]),
        )
        for index, level in enumerate(levels)
    )


def _placed(blocks: list[_Draft], sections: tuple[Section, ...]) -> tuple[Block, ...]:
    """The blocks with their section and the block that introduces them."""
    placed: list[Block] = []
    for section in sections:
        introduction: int | None = section.heading
        open_items: list[int] = []
        for index in section.blocks:
            block = blocks[index]
            introduced_by, kind = block.introduced_by, block.kind
            if kind is BlockKind.ITEM:
                while open_items and blocks[open_items[-1]].level >= block.level:
                    open_items.pop()
                if introduced_by is None:
                    introduced_by = open_items[-1] if open_items else introduction
                open_items.append(index)
            elif kind is not BlockKind.METADATA:
                introduction = index
                open_items = []
            span = Span(block.start, block.end)
            placed.append(Block(index, kind, span, section.index, block.level, introduced_by, block.cell))
    return tuple(placed)

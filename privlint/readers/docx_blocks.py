"""The blocks of a Word document, one after the other: its paragraphs and its tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from privlint.readers.docx_numbering import Mark, Numbering
from privlint.readers.docx_styles import ParagraphLook, Styles, W, is_on, number, paragraph_properties, part_of, value
from privlint.readers.docx_text import ALTERNATIVE, Piece, TextReader

Element = Any  # lxml has no types

_PARAGRAPH, _TABLE = f"{W}p", f"{W}tbl"
_AROUND = frozenset(W + name for name in "sdt sdtContent customXml ins moveTo body txbxContent".split())
_MOST_COLUMNS = 1000


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with text in it; `mark` is what stands before it, `list_number` that of the list it is in."""

    pieces: tuple[Piece, ...]
    look: ParagraphLook
    mark: Mark | None = None
    list_number: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table that reaches over `columns` columns."""

    paragraphs: tuple[Paragraph, ...]
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    cells: tuple[Cell, ...]
    is_header: bool


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table that hold text."""

    rows: tuple[Row, ...]


class BlockReader:
    """Reads the parts of a document one after the other; lists count on, and fields may run on."""

    def __init__(self, styles: Styles, numbering: Numbering, text: TextReader) -> None:
        self._styles = styles
        self._numbering = numbering
        self._text = text
        self._kept: list[Piece] = []  # of a paragraph whose end is deleted

    def read(self, around: Element) -> Iterator[Paragraph | Table]:
        """The paragraphs and the tables in `around`, in order; those without text are left out."""
        for element in around:
            tag = element.tag
            if tag == _PARAGRAPH:
                yield from self._paragraph(element)
            elif tag == _TABLE:
                yield from self._table(element)
            elif tag in _AROUND:
                yield from self.read(element)
            elif tag == ALTERNATIVE and len(element):
                yield from self.read(element[0])
        pieces, self._kept = self._kept, []
        if _has_text(pieces):
            yield Paragraph(tuple(_joined(pieces)), ParagraphLook())

    def _paragraph(self, element: Element) -> Iterator[Paragraph | Table]:
        pieces = self._kept
        own = paragraph_properties(part_of(element, "pPr"))
        pieces += self._text.read(element, own.style)
        boxes, self._text.boxes = self._text.boxes, []
        self._kept = pieces if own.is_end_deleted else []
        if not self._kept:
            look = self._styles.look_of_paragraph(own)
            list_number = look.number if look.number not in (None, "0") else None
            mark = self._numbering.mark(list_number, look.depth or 0) if list_number is not None else None
            if mark is None and look.is_item and look.number != "0":
                mark = Mark("")
            if _has_text(pieces):
                yield Paragraph(tuple(_joined(pieces)), look, mark, list_number)
        for box in boxes:
            yield from self.read(box)

    def _table(self, element: Element) -> Iterator[Paragraph | Table]:
        properties = element.find(f"{W}tblPr")
        has_header = properties is not None and self._has_header(properties)
        rows: list[Row] = []
        for index, row in enumerate(_found(element, f"{W}tr")):
            own = row.find(f"{W}trPr")
            if own is not None and own.find(f"{W}del") is not None:
                continue
            is_header = own is not None and is_on(own.find(f"{W}tblHeader"))
            cells = tuple(self._cell(cell) for cell in _found(row, f"{W}tc"))
            if any(cell.paragraphs for cell in cells):
                rows.append(Row(cells, is_header or (has_header and not index)))
        if all(len(row.cells) == 1 for row in rows):  # a frame, or text on a ground of its own
            for row in rows:
                yield from row.cells[0].paragraphs
        else:
            yield Table(tuple(rows))

    def _has_header(self, properties: Element) -> bool:
        """Whether a table shows its first row as a header."""
        look = properties.find(f"{W}tblLook")
        if look is None or not self._styles.has_header_row(value(properties.find(f"{W}tblStyle"))):
            return False
        bits = value(look) or ""
        return look.get(f"{W}firstRow") in ("1", "true", "on") or (
            look.get(f"{W}firstRow") is None and bits.isalnum() and bool(_hexadecimal(bits) & 0x20)
        )

    def _cell(self, element: Element) -> Cell:
        properties = element.find(f"{W}tcPr")
        columns = number(properties.find(f"{W}gridSpan")) if properties is not None else None
        paragraphs: list[Paragraph] = []
        for block in self.read(element):
            if isinstance(block, Paragraph):
                paragraphs.append(block)
            else:  # a table in a table
                paragraphs += [part for row in block.rows for cell in row.cells for part in cell.paragraphs]
        return Cell(tuple(paragraphs), min(max(columns or 1, 1), _MOST_COLUMNS))


def _found(around: Element, tag: str) -> Iterator[Element]:
    """The rows of a table, or the cells of a row, also those in controls around them."""
    for element in around:
        if element.tag == tag:
            yield element
        elif element.tag in _AROUND:
            yield from _found(element, tag)


def _has_text(pieces: list[Piece]) -> bool:
    return any(piece.text is not None and piece.text.strip() for piece in pieces)


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces, those of the same look in one."""
    last: Piece | None = None
    texts: list[str] = []
    for piece in pieces:
        if last is not None and (piece.text is None or piece != last._replace(text=piece.text)):
            yield last._replace(text="".join(texts))
            last, texts = None, []
        if piece.text is None:
            yield piece
        else:
            last = last or piece
            texts.append(piece.text)
    if last is not None:
        yield last._replace(text="".join(texts))


def _hexadecimal(text: str) -> int:
    try:
        return int(text[:8], 16)
    except ValueError:
        return 0

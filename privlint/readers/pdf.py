"""The PDF reader: the text of the pages as the elements of a page, a line for each line.

The library pypdfium2 (PDFium, the engine of Chrome) tells where each character stands and what it looks
like; what that means is for pdf_frame.py and pdf_layout.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from privlint.document import Document, Unit
from privlint.errors import SourceError
from privlint.following import Follow, follow_nothing
from privlint.readers.content import Break
from privlint.readers.documents import installed, refuse_pointer
from privlint.readers.pdf_frame import frames_of
from privlint.readers.pdf_layout import Block, Join, blocks_of, is_hyphenated
from privlint.readers.pdf_tables import Part
from privlint.readers.pdf_text import BETWEEN_CELLS, MOST_CHARACTERS, Line, PageText, pages_of
from privlint.readers.pdf_words import Words
from privlint.readers.transcript import Transcript

_PASSWORD = 4  # the number of PDFium's error
_NEARLY_ALL = 0.9


def read(path: str, data: bytes, follow: Follow = follow_nothing) -> Document:
    """The document that a reader of the PDF `data` sees; its lines are counted on each page.

    Raises SourceError if it is no PDF, asks for a password or holds no text.
    """
    pages = _pages(data, path)
    if not any(page.lines for page in pages):
        raise SourceError("the PDF holds no text, only pictures", path, remedy="recognise it: ocrmypdf IN.pdf OUT.pdf")
    transcript = Transcript(path, Unit.PAGE)
    _Writer(transcript).write(pages)
    return transcript.document()


def _pages(data: bytes, path: str) -> list[PageText]:
    refuse_pointer(data, path)
    pdfium = installed("pypdfium2", path)
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise SourceError("the PDF asks for a password", path, remedy="save it without a password") from None
        raise SourceError("this is no PDF that can be read", path, remedy="save or export it again") from None
    try:
        return list(pages_of(pdfium, document))
    except pdfium.PdfiumError:
        raise SourceError("a page of the PDF cannot be read", path, remedy="save or export it again") from None
    finally:
        document.close()


def _numbered(pages: Sequence[PageText], frames: Sequence[frozenset[int]]) -> Iterator[tuple[int, Line]]:
    """All lines but those of `frames`, each with the number of its page."""
    for number, page in enumerate(pages):
        for at, line in enumerate(page.lines):
            if at not in frames[number]:
                yield number, line


class _Writer:
    """Writes the pages to a transcript, with the blocks that their lines make."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._lists = 0  # open ones
        self._open = ""  # the element that is open besides: a heading, a paragraph or a table
        self._written: dict[Part, tuple[int, int]] = {}  # the parts of the open row, and where they were written

    def write(self, pages: Sequence[PageText]) -> None:
        """Write all lines of the pages."""
        frames = frames_of(pages)
        blocks = blocks_of(list(_numbered(pages, frames)))
        texts = ((block, index) for block in blocks for index in range(len(block.lines)))
        for number, page in enumerate(pages):
            if number:
                self._transcript.end_page()
            if page.is_picture:
                self._transcript.remark(
                    "deze pagina is een afbeelding zonder tekst", "this page is a picture without text"
                )
            for at, line in enumerate(page.lines):
                if at in frames[number]:
                    self._transcript.aside(line.text)
                else:
                    self._line(*next(texts))
                self._transcript.end_line()
            if not page.lines:
                self._transcript.end_line()
        if self._transcript.length > _NEARLY_ALL * MOST_CHARACTERS:
            self._transcript.remark(
                "het document is te lang: de rest is niet gelezen", "the rest was not read: too long"
            )

    def _line(self, block: Block, index: int) -> None:
        """Write the line `index` of a block."""
        placed = block.lines[index]
        if not index:
            self._start(block)
        elif placed.join is not Join.WORD and block.kind != "tr":
            self._transcript.go_on(Break.HARD if placed.join is Join.BREAK else Break.SOFT)
        if block.kind == "tr":
            self._row_line(block, index)
            return
        text = placed.line.text
        is_cut = index + 1 < len(block.lines) and block.lines[index + 1].join is Join.WORD
        end = len(text) - is_cut  # without the hyphen
        self._transcript.aside(text[: placed.mark])
        self._transcript.text(text[placed.mark : end])
        self._transcript.aside(text[end:])

    def _start(self, block: Block) -> None:
        """Begin the element of a block, and end what it does not belong to."""
        if self._open and not self._open == block.kind == "tr":
            self._transcript.end("table" if self._open == "tr" else self._open)
            self._open = ""
        while self._lists > (block.depth if block.kind == "li" else 0):
            self._transcript.end("ul")
            self._lists -= 1
        if block.kind == "li":
            while self._lists < block.depth:
                self._transcript.start("ul")
                self._lists += 1
            self._transcript.start("li")
        elif not self._open:
            self._transcript.start("table" if block.kind == "tr" else block.kind)
            self._open = block.kind

    def _row_line(self, block: Block, index: int) -> None:
        """Write a line of a row; after its last line, tell of the cells that the lines make."""
        for number, cell in enumerate(block.lines[index].line.cells):
            if number:
                self._transcript.aside(BETWEEN_CELLS)
            start = self._transcript.length
            self._transcript.aside(cell.text)
            self._written[Part(index, number)] = start, self._transcript.length
        if index == len(block.lines) - 1:
            self._transcript.start("tr")
            for parts in block.cells:
                self._cell([(block.lines[part.line].line.cells[part.cell], *self._written[part]) for part in parts])
            self._transcript.end("tr")
            self._written.clear()

    def _cell(self, parts: Sequence[tuple[Words, int, int]]) -> None:
        """Tell of a cell of parts that were written from one offset to another."""
        self._transcript.start("td")
        is_bold = all(look.bold for words, _, _ in parts for look in words.looks)
        if is_bold:
            self._transcript.start("strong")
        for number, (words, start, end) in enumerate(parts):
            following = parts[number + 1][0].text if number + 1 < len(parts) else ""
            if is_hyphenated(words.text, following):
                self._transcript.shown(start, end - 1)
            else:
                self._transcript.shown(start, end)
                self._transcript.go_on(Break.SOFT, end)
        if is_bold:
            self._transcript.end("strong")
        self._transcript.end("td")

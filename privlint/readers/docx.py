"""The DOCX reader: a Word document as the elements of a page, a line for each paragraph.

What its paragraphs say is read from the XML itself, with lxml: libraries for Word documents leave out tracked
insertions, fields, links and content controls or show them all alike, and read all parts where four count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from zipfile import BadZipFile

from privlint.document import Document, Unit
from privlint.errors import SourceError
from privlint.following import Follow, follow_nothing
from privlint.readers.documents import installed, refuse_pointer
from privlint.readers.docx_blocks import BlockReader, Paragraph, Row, Table
from privlint.readers.docx_numbering import Numbering
from privlint.readers.docx_package import Package, Relation, TooLargeError, target_of
from privlint.readers.docx_styles import Styles, W, without_table_styles
from privlint.readers.docx_text import Piece, TextReader
from privlint.readers.transcript import Transcript

LARGEST = 50 * 1024 * 1024
"""The size in bytes above which the unpacked parts of a document are refused."""

LARGEST_XML = 20 * 1024 * 1024
"""The same of the parts that are read, which hold the text and its looks; of a whole book they have less."""

MOST_CHARACTERS = 1_000_000
"""What is read of a document, in which a paragraph counts for ten more than it has."""

_OLD_WORD = b"\xd0\xcf\x11\xe0"  # also a document that is encrypted with a password
_LARGER = 1.15  # times the usual size: text that looks like a heading
_LONGEST_HEADING = 120
_DEEPEST_LIST = 9
_OF_PARAGRAPH = 10


def read(path: str, data: bytes, follow: Follow = follow_nothing) -> Document:
    """The document that a reader of the Word document `data` sees; its lines are its paragraphs.

    Raises SourceError if it is no Word document or holds no text.
    """
    blocks, is_all = _blocks(data, path)
    if not blocks:
        raise SourceError("the document holds no text", path, remedy="exclude the file, or write the text in it")
    transcript = Transcript(path, Unit.PARAGRAPH)
    _Writer(transcript, blocks).write()
    if not is_all:
        transcript.remark("het document is te lang: de rest is niet gelezen", "the rest was not read: too long")
    return transcript.document()


def _blocks(data: bytes, path: str) -> tuple[list[Paragraph | Table], bool]:
    """The blocks of the document with text, the footnotes last, and whether these are all of them."""
    refuse_pointer(data, path)
    etree = installed("lxml.etree", path)
    try:
        package = Package(etree, data, LARGEST_XML)
    except BadZipFile:
        raise _refusal(data, path) from None
    _refuse_bomb(package, path)
    try:
        return _first(_blocks_of(package))
    except TooLargeError:
        message = f"the text in the document is larger than {LARGEST_XML // 1024**2} MB when unpacked"
        raise SourceError(message, path, remedy="exclude the file") from None
    except Exception as error:  # whatever a library makes of a document that is none
        raise _refusal(data, path) from error


def _blocks_of(package: Package) -> Iterator[Paragraph | Table]:
    """The blocks of the document in a package. Raises anything if there is none."""
    name = target_of(package.relations(), "officeDocument") or ""
    root = package.root(name)
    if root.tag != f"{W}document":
        raise ValueError(root.tag)  # of a workbook or a presentation
    relations = package.relations(name)
    styles = _styles(package, target_of(relations, "styles"))
    text = TextReader(styles, lambda relation: _address(relations, relation))
    reader = BlockReader(styles, Numbering(_root(package, relations, "numbering")), text)
    yield from reader.read(root.find(f"{W}body"))
    notes = _root(package, relations, "footnotes")
    for note in notes if notes is not None else ():
        yield from reader.read(note)


def _first(blocks: Iterable[Paragraph | Table]) -> tuple[list[Paragraph | Table], bool]:
    """The first of `blocks`, and of the rows of the last one, up to `MOST_CHARACTERS`; and whether these are all."""
    found: list[Paragraph | Table] = []
    left = MOST_CHARACTERS
    for block in blocks:
        if left < 0:
            return found, False
        if isinstance(block, Paragraph):
            left -= _size(block)
            found.append(block)
            continue
        rows: list[Row] = []
        for row in block.rows:
            if left < 0:
                return [*found, Table(tuple(rows))], False
            left -= sum(_size(paragraph) for cell in row.cells for paragraph in cell.paragraphs)
            rows.append(row)
        found.append(block)
    return found, True


def _size(paragraph: Paragraph) -> int:
    return _OF_PARAGRAPH + sum([len(piece.text or "") for piece in paragraph.pieces])


def _refusal(data: bytes, path: str) -> SourceError:
    if data.startswith(_OLD_WORD):
        message = "the document is encrypted with a password, or of the old format .doc"
        return SourceError(message, path, remedy="save it as .docx without a password")
    return SourceError("this is no Word document that can be read", path, remedy="save it again as .docx in Word")


def _refuse_bomb(package: Package, path: str) -> None:
    """Raise SourceError if the parts are together larger than `LARGEST`: a few bytes can be unpacked to gigabytes."""
    if package.size > LARGEST:
        message = f"the document is larger than {LARGEST // 1024**2} MB when unpacked"
        raise SourceError(message, path, remedy="take the pictures out, or exclude the file")


def _root(package: Package, relations: dict[str, Relation], kind: str) -> Any:
    """The XML of the part that is related for `kind`; None if there is none."""
    name = target_of(relations, kind)
    return package.root(name) if name is not None else None


def _styles(package: Package, part: str | None) -> Styles:
    if part is None:
        return Styles(None, lambda: None)
    return Styles(package.shortened(part, without_table_styles), lambda: package.root(part))


def _address(relations: dict[str, Relation], relation: str) -> str | None:
    """The address behind a relation of the document, if it is one to something outside."""
    found = relations.get(relation)
    return found.target if found is not None and found.is_external else None


class _Writer:
    """Writes the blocks to a transcript, with the lists and tables that they make."""

    def __init__(self, transcript: Transcript, blocks: Sequence[Paragraph | Table]) -> None:
        self._transcript = transcript
        self._blocks = blocks
        self._lists = 0  # open ones
        self._usual_size = _usual_size(blocks)
        titles = [block for block in blocks if isinstance(block, Paragraph) and block.look.is_title]
        self._below_title = 1 if titles else 0

    def write(self) -> None:
        """Write all."""
        for index, block in enumerate(self._blocks):
            following = self._blocks[index + 1] if index + 1 < len(self._blocks) else None
            if isinstance(block, Table):
                self._end_lists(0)
                self._table(block)
            else:
                self._paragraph(block, following)

    def _paragraph(self, paragraph: Paragraph, following: Paragraph | Table | None) -> None:
        look, mark = paragraph.look, paragraph.mark
        number = f"{mark.text} " if mark is not None and mark.text else ""
        if look.is_contents:
            self._end_lists(0)
            self._transcript.aside("".join(piece.text or " " for piece in paragraph.pieces))
        elif look.is_title or look.heading:
            level = 1 if look.is_title else (look.heading or 0) + self._below_title
            self._element(f"h{min(level, 6)}", number, paragraph.pieces)
        elif mark is None or mark.is_clause:
            self._element("p", number, paragraph.pieces)
        elif number and self._is_bold_heading(paragraph, following):
            bold = (Piece(number, bold=True), *paragraph.pieces)
            self._element("p", "", bold)
        else:
            self._item(paragraph, number)
        self._transcript.end_line()

    def _element(self, name: str, number: str, pieces: Iterable[Piece]) -> None:
        self._end_lists(0)
        self._transcript.start(name)
        if number:
            self._transcript.text(number)
        self._pieces(pieces)
        self._transcript.end(name)

    def _item(self, paragraph: Paragraph, number: str) -> None:
        depth = min(paragraph.look.depth or 0, _DEEPEST_LIST) + 1
        self._end_lists(depth)
        while self._lists < depth:
            self._transcript.start("ul")
            self._lists += 1
        self._transcript.aside(number or "• ")
        self._transcript.start("li")
        self._pieces(paragraph.pieces)

    def _end_lists(self, depth: int) -> None:
        """End the open lists until `depth` are left."""
        while self._lists > depth:
            self._transcript.end("ul")
            self._lists -= 1

    def _is_bold_heading(self, paragraph: Paragraph, following: Paragraph | Table | None) -> bool:
        """Whether a numbered paragraph in bold heads what follows: it is followed by something else than its list."""
        if isinstance(following, Paragraph) and following.list_number == paragraph.list_number:
            return False
        texts = [piece for piece in paragraph.pieces if piece.text is not None and not piece.text.isspace()]
        length = sum(len(piece.text or "") for piece in texts)
        return length <= _LONGEST_HEADING and all(self._is_bold(piece) for piece in texts)

    def _is_bold(self, piece: Piece) -> bool:
        return piece.bold or piece.size > _LARGER * self._usual_size > 0

    def _pieces(self, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            if piece.text is None:
                self._transcript.line_break()
                continue
            is_bold = self._is_bold(piece)
            if is_bold:
                self._transcript.start("strong")
            if piece.target:
                self._transcript.start("a", {"href": piece.target})
            self._transcript.text(piece.text)
            if piece.target:
                self._transcript.end("a")
            if is_bold:
                self._transcript.end("strong")

    def _table(self, table: Table) -> None:
        self._transcript.start("table")
        for row in table.rows:
            self._transcript.start("tr")
            self._row(row)
            self._transcript.end("tr")
            self._transcript.end_line()
        self._transcript.end("table")

    def _row(self, row: Row) -> None:
        name = "th" if row.is_header else "td"
        for index, cell in enumerate(row.cells):
            if index:
                self._transcript.aside(" | ")
            self._transcript.start(name, {"colspan": str(cell.columns)})
            for place, paragraph in enumerate(cell.paragraphs):
                if place:
                    self._transcript.line_break()
                mark = paragraph.mark
                if mark is not None:
                    self._transcript.aside(f"{mark.text or '•'} ")
                self._pieces(paragraph.pieces)
            self._transcript.end(name)


def _usual_size(blocks: Iterable[Paragraph | Table]) -> int:
    """The size of most of the text, in half points; 0 if none is told."""
    sizes: Counter[int] = Counter()
    for block in blocks:
        if isinstance(block, Paragraph):
            for piece in block.pieces:
                sizes[piece.size] += len(piece.text or "")
    return sizes.most_common(1)[0][0] if sizes else 0

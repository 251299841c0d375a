"""The lines of text on the pages of a PDF, with where they stand and what they look like; PDFium reads the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from privlint.readers.pdf_words import Word, WordReader

MOST_CHARACTERS = 1_000_000
"""What is read of a document; real statements have a tenth of that at most."""

BETWEEN_CELLS = "   "
"""What is written between words that stand apart, as in a table."""

_SPOKEN = re.compile(r"[^\W_]")
_SAME_LINE = 0.4  # times the size: how far words on one line may stand above each other
_NEXT_CELL = 1.1  # times the size: the space from which what follows is no next word
_MARK = re.compile(r"(?:[^\w\s(\"'“‘„«]|[\ue000-\uf8ff]|o|\(?(?:\d{1,2}\.?){1,4}[.)]?|\(?[a-z][.)]|[IVX]{1,5}\.)\Z")


class Line(NamedTuple):
    """Words on one baseline; `cells` are parted by more space than stands between words.

    `x`, `end` and `y` are as of a word; `size` is the largest of its words, and `bold` whether all are, signs apart.
    """

    cells: tuple[tuple[Word, ...], ...]
    text: str
    x: float
    end: float
    y: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class PageText:
    """The lines of a page, in reading order, and its height; `is_picture` if it shows something but no text."""

    lines: tuple[Line, ...]
    height: float
    is_picture: bool = False


def text_of(words: Sequence[Word]) -> str:
    """What the words say."""
    return " ".join([word.text for word in words])


def pages_of(pdfium: Any, document: Any) -> Iterator[PageText]:
    """The pages of an open `document`, one after the other, until `MOST_CHARACTERS` are read."""
    left = MOST_CHARACTERS
    reader = WordReader(pdfium.raw)
    before: Any = None
    for page in document:
        if before is not None:
            before.close()  # not sooner: what both pages need is kept, such as their fonts
        before = page
        text = page.get_textpage()
        count = min(text.count_chars(), left)
        left -= count
        rotation = page.get_rotation()
        lines = tuple(_lines(reader.words(text.raw, rotation, _signs(pdfium.raw, text, count))))
        rotated = rotation in (90, 270)
        height = max(page.get_width() if rotated else page.get_height(), 1.0)
        yield PageText(lines, height, not lines and pdfium.raw.FPDFPage_CountObjects(page.raw) > 0)
        text.close()
        if not left:
            return


def _signs(raw: Any, text: Any, count: int) -> str:
    """The first `count` characters of a page, each at its number."""
    signs: str = text.get_text_range(0, count) if count else ""
    if len(signs) != count:  # some have no place in it, or two
        codes = (raw.FPDFText_GetUnicode(text.raw, index) for index in range(count))
        signs = "".join(" " if 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code) for code in codes)
    return signs


def _lines(words: Iterable[Word]) -> Iterator[Line]:
    """The lines that the words make: on one baseline and from left to right; what stands behind a bullet or a number is
    no other cell."""
    cells: list[list[Word]] = []
    last_end = last_y = last_size = 0.0  # of the word before
    for word in words:
        _, x, end, y, (size, _) = word
        is_beside = y == last_y and size == last_size and last_end - _SAME_LINE * size <= x <= last_end + size / 2
        if not is_beside:
            reach = _SAME_LINE * max(last_size, size)
            if cells and (abs(y - last_y) > reach or x < last_end - reach):
                yield line_of(cells)
                cells = []
            if not cells or (x - last_end > _NEXT_CELL * size and not _is_mark(cells)):
                cells.append([])
        cells[-1].append(word)
        last_end, last_y, last_size = end, y, size
    if cells:
        yield line_of(cells)


def _is_mark(cells: Sequence[Sequence[Word]]) -> bool:
    """Whether a line holds only a bullet or a number so far."""
    return len(cells) == 1 and len(cells[0]) == 1 and _MARK.match(cells[0][0].text) is not None


def line_of(cells: Sequence[Sequence[Word]]) -> Line:
    """The line of these cells."""
    words = cells[0] if len(cells) == 1 else [word for cell in cells for word in cell]
    looks = {word.look for word in words}
    if len(looks) > 1:  # bullets have a size of their own
        looks = {word.look for word in words if _SPOKEN.search(word.text)} or looks
    text = BETWEEN_CELLS.join([text_of(cell) for cell in cells])
    size, _ = max(looks)
    is_bold = all(bold for _, bold in looks)
    return Line(tuple([tuple(cell) for cell in cells]), text, words[0].x, words[-1].end, words[0].y, size, is_bold)

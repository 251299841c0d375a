"""The lines of text on the pages of a PDF, with where they stand and what they look like; PDFium reads the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import sub
from typing import Any, NamedTuple

from privlint.readers.pdf_words import WordReader, Words

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

    cells: tuple[Words, ...]
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
        lines = tuple(_lines(reader.rows(text.raw, rotation, _signs(pdfium.raw, text, count))))
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


def _lines(rows: Iterable[Words]) -> Iterator[Line]:
    """The lines that the words make: on one baseline and from left to right; what stands behind a bullet or a number is
    no other cell."""
    cells: list[Words] = []
    last_end = last_y = last_size = 0.0  # of the word before
    for row in rows:
        for words in [row] if _is_even(row) else _stretches(row):
            x, y, size = words.xs[0], words.ys[0], words.looks[0].size
            reach = _SAME_LINE * max(last_size, size)
            if cells and (abs(y - last_y) > reach or x < last_end - reach):
                yield line_of(cells)
                cells = []
            if not cells or (x - last_end > _NEXT_CELL * size and not _is_mark(cells)):
                cells.append(words)
            else:
                cells[-1].extend(words)
            last_end, last_y, last_size = words.ends[-1], words.ys[-1], words.looks[-1].size
    if cells:
        yield line_of(cells)


def _is_even(row: Words) -> bool:
    """Whether all words of a row stand beside each other and look alike, as most do."""
    _, xs, ends, ys, looks = row
    if ys.count(ys[0]) < len(ys) or looks.count(looks[0]) < len(looks):
        return False
    spaces = [*map(sub, xs[1:], ends)]
    size = looks[0].size
    return not spaces or (max(spaces) <= size / 2 and min(spaces) >= -_SAME_LINE * size)


def _stretches(row: Words) -> Iterator[Words]:
    """The words of a row, those together that stand beside each other and look alike."""
    _, xs, ends, ys, looks = row
    start = 0
    for at in range(1, len(xs)):
        size, space = looks[at].size, xs[at] - ends[at - 1]
        if ys[at] != ys[at - 1] or looks[at] != looks[at - 1] or not -_SAME_LINE * size <= space <= size / 2:
            yield row.part(start, at)
            start = at
    yield row.part(start, len(xs))


def _is_mark(cells: Sequence[Words]) -> bool:
    """Whether a line holds only a bullet or a number so far."""
    return len(cells) == 1 and len(cells[0].texts) == 1 and _MARK.match(cells[0].texts[0]) is not None


def line_of(cells: Sequence[Words]) -> Line:
    """The line of these cells."""
    first, last = cells[0], cells[-1]
    looks = set(first.looks).union(*[cell.looks for cell in cells[1:]])
    if len(looks) > 1:  # bullets have a size of their own
        words = [word for cell in cells for word in zip(cell.texts, cell.looks, strict=True)]
        looks = {look for text, look in words if _SPOKEN.search(text)} or looks
    text = BETWEEN_CELLS.join([cell.text for cell in cells])
    size, _ = max(looks)
    is_bold = all(bold for _, bold in looks)
    return Line(tuple(cells), text, first.xs[0], last.ends[-1], first.ys[0], size, is_bold)

"""The lines of text on the pages of a PDF, with where they stand and what they look like; PDFium reads the file."""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Iterator, Sequence
from ctypes import CFUNCTYPE, byref, c_double, c_int, c_void_p, cast, create_string_buffer, sizeof
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, NamedTuple

MOST_CHARACTERS = 1_000_000
"""What is read of a document; real statements have a tenth of that at most."""

BETWEEN_CELLS = "   "
"""What is written between words that stand apart, as in a table."""

_BOLD = re.compile(r"bold|black|heavy|demi(?!-?light)|[-,]bd\b", re.IGNORECASE)
_BOLD_WEIGHT = 600
_FORCED_BOLD = 1 << 18
_WORD = re.compile(r"[^\s\x02\ufffe]*[\x02\ufffe]|[^\s\x02\ufffe]+")
# The functions of PDFium that are called for each word or line tell ctypes only what they give: to look at the type of
# each argument takes it three times as long as the call.
_GIVES_NUMBER = CFUNCTYPE(c_int)
_GIVES_SIZE = CFUNCTYPE(c_double)
_GIVES_ADDRESS = CFUNCTYPE(c_void_p)
_LINE = re.compile(r"\S(?:[^\r\n]*\S)?")  # as PDFium ends them
_SIGN = re.compile(r"[\x00-\x1f\xad\ufb00-\ufb04\ufffe\uffff]")
# PDFium has signs of its own for a hyphen at the end of a line.
_SIGNS = {"\x02": "-", "\ufffe": "-", "\xad": "-", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
_SPOKEN = re.compile(r"[^\W_]")
_SAME_LINE = 0.4  # times the size: how far words on one line may stand above each other
_NEXT_CELL = 1.1  # times the size: the space from which what follows is no next word
_MARK = re.compile(r"(?:[^\w\s(\"'“‘„«]|[\ue000-\uf8ff]|o|\(?(?:\d{1,2}\.?){1,4}[.)]?|\(?[a-z][.)]|[IVX]{1,5}\.)\Z")


class Word(NamedTuple):
    """A word on a page; `x` and `end` are its left and right side, `y` is its baseline, from below, in points."""

    text: str
    x: float
    end: float
    y: float
    size: float
    bold: bool


_LOOK = attrgetter("size", "bold")


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
    for page in document:
        text = page.get_textpage()
        count = min(text.count_chars(), left)
        left -= count
        characters = _Characters(pdfium.raw, text.raw, page.get_rotation())
        lines = tuple(_lines(characters.words(_signs(pdfium.raw, text, count))))
        rotated = page.get_rotation() in (90, 270)
        height = max(page.get_width() if rotated else page.get_height(), 1.0)
        yield PageText(lines, height, not lines and pdfium.raw.FPDFPage_CountObjects(page.raw) > 0)
        text.close()
        page.close()
        if not left:
            return


class _Characters:
    """Asks PDFium for the characters of a page; `rotation` is by how many degrees it is shown turned."""

    def __init__(self, raw: Any, page: Any, rotation: int) -> None:
        self._raw = raw
        self._page = page
        self._rotation = rotation
        self._origin = _GIVES_NUMBER(_address(raw.FPDFText_GetCharOrigin))
        self._box = _GIVES_NUMBER(_address(raw.FPDFText_GetCharBox))
        self._object = _GIVES_ADDRESS(_address(raw.FPDFText_GetTextObject))
        self._matrix_of = _GIVES_NUMBER(_address(raw.FPDFText_GetMatrix))
        self._size_of = _GIVES_SIZE(_address(raw.FPDFText_GetFontSize))
        self._font = _GIVES_ADDRESS(_address(raw.FPDFTextObj_GetFont))
        self._numbers = array("d", (0, 0, 0, 0))  # where PDFium writes places; sooner read than an array of ctypes
        written = (c_double * 4).from_buffer(self._numbers)
        self._places = tuple(byref(written, sizeof(c_double) * number) for number in range(4))
        self._matrix = raw.FS_MATRIX()
        self._flags = c_int()
        self._name = create_string_buffer(200)
        self._bold: dict[int | None, bool] = {}  # by the address of the font

    def words(self, signs: str) -> Iterator[Word]:
        """The words of the page, `signs` being its characters; one ends behind a hyphen at the end of a line."""
        page, origin, box, numbers = self._page, self._origin, self._box, self._numbers
        for_left, for_right, for_bottom, for_top = self._places
        looks: dict[int | None, tuple[float, bool]] = {}
        for line in _LINE.finditer(signs):
            is_plain = line[0].isascii() and line[0].isprintable()
            has_signs = not is_plain and _SIGN.search(line[0]) is not None
            last = self._shown_with(line.end() - 1)
            shown = None
            stop = line.start()
            for text in _WORD.findall(line[0]):
                first = signs.index(text, stop)
                stop = first + len(text)
                if shown is None or shown != last:  # else the rest of the line is one piece
                    shown = self._shown_with(first)
                    if shown is None or shown not in looks:
                        looks[shown] = self._look(first, shown)
                    size, bold = looks[shown]
                if has_signs:
                    text = _SIGN.sub(lambda sign: _SIGNS.get(sign[0], ""), text)
                if size > 0 and text:
                    origin(page, first, for_left, for_right)
                    x, y = numbers[0], numbers[1]
                    box(page, stop - 1, for_left, for_right, for_bottom, for_top)
                    end = numbers[1]
                    if self._rotation:
                        (x, y), end = self._turned(x, y), self._turned_end()
                    yield Word(text, x, end if end > x else x, y, size, bold)

    def _shown_with(self, index: int) -> int | None:
        """What the character is shown in one go with: the number of a piece of the page, in which all looks alike."""
        shown: int | None = self._object(self._page, index)
        return shown

    def _look(self, index: int, shown: int | None) -> tuple[float, bool]:
        """The size as it is shown, and whether the font is bold; the character is part of the piece `shown`."""
        font = self._font(c_void_p(shown)) if shown is not None else None
        if font is None or font not in self._bold:
            self._bold[font] = self._is_bold(index)
        return self._size(index), self._bold[font]

    def _size(self, index: int) -> float:
        """The size of the font; 0 if the character is turned, as in a watermark."""
        matrix = self._matrix
        self._matrix_of(self._page, index, byref(matrix))
        if not self._rotation and abs(matrix.b) > abs(matrix.a) / 2:
            return 0
        size: float = self._size_of(self._page, index)
        return size * math.hypot(matrix.c, matrix.d)

    def _is_bold(self, index: int) -> bool:
        """Whether the font is bold: by its weight, or by its name where the file tells no weight."""
        if self._raw.FPDFText_GetFontWeight(self._page, index) >= _BOLD_WEIGHT:
            return True
        self._raw.FPDFText_GetFontInfo(self._page, index, self._name, len(self._name), byref(self._flags))
        name = self._name.value.decode("utf-8", "replace")
        return bool(_BOLD.search(name)) or bool(self._flags.value & _FORCED_BOLD)

    def _turned_end(self) -> float:
        """The right side, on the page as it is shown, of the box that PDFium has written."""
        left, right, bottom, top = self._numbers[:]
        return max(self._turned(left, bottom)[0], self._turned(right, top)[0])

    def _turned(self, x: float, y: float) -> tuple[float, float]:
        """The place on the page as it is shown."""
        match self._rotation:
            case 90:
                return y, -x
            case 180:
                return -x, -y
            case 270:
                return -y, x
            case _:
                return x, y


def _address(of: Any) -> int:
    return cast(of, c_void_p).value or 0


def _signs(raw: Any, text: Any, count: int) -> str:
    """The first `count` characters of a page, each at its number."""
    signs: str = text.get_text_range(0, count) if count else ""
    if len(signs) != count:  # some have no place in it, or two
        codes = (raw.FPDFText_GetUnicode(text.raw, index) for index in range(count))
        signs = "".join(" " if 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code) for code in codes)
    return signs


def _lines(words: Iterator[Word]) -> Iterator[Line]:
    """The lines that the words make: on one baseline and from left to right; what stands behind a bullet or a number is
    no other cell."""
    cells: list[list[Word]] = []
    last_end = last_y = last_size = 0.0  # of the word before
    for word in words:
        _, x, end, y, size, _ = word
        reach = _SAME_LINE * (last_size if last_size > size else size)
        if cells and (abs(y - last_y) > reach or x < last_end - reach):
            yield line_of(cells)
            cells = []
        if not cells or (x - last_end > _NEXT_CELL * size and not _is_mark(cells)):
            cells.append([word])
        else:
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
    looks = set(map(_LOOK, words))
    if len(looks) > 1:  # bullets have a size of their own
        looks = {_LOOK(word) for word in words if _SPOKEN.search(word.text)} or looks
    return Line(
        cells=tuple(map(tuple, cells)),
        text=BETWEEN_CELLS.join(map(text_of, cells)),
        x=words[0].x,
        end=words[-1].end,
        y=words[0].y,
        size=max(looks)[0],
        bold=all(bold for _, bold in looks),
    )

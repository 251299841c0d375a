"""The words on a page of a PDF, with where they stand and what they look like, as PDFium tells them."""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Iterator
from ctypes import PYFUNCTYPE, byref, c_double, c_int, c_void_p, cast, create_string_buffer, sizeof
from typing import Any, NamedTuple

_BOLD = re.compile(r"bold|black|heavy|demi(?!-?light)|[-,]bd\b", re.IGNORECASE)
_BOLD_WEIGHT = 600
_FORCED_BOLD = 1 << 18
_WORD = re.compile(r"[^\s\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
# The functions of PDFium that are called for each word or line tell ctypes only what they give: to look at the type of
# each argument takes it three times as long as the call. They are too short to let another thread run meanwhile.
_GIVES_NUMBER = PYFUNCTYPE(c_int)
_GIVES_SIZE = PYFUNCTYPE(c_double)
_GIVES_ADDRESS = PYFUNCTYPE(c_void_p)
_LINE = re.compile(r"\S(?:[^\r\n]*\S)?")  # as PDFium ends them
_SIGN = re.compile(r"[\x00-\x1f\xad\ufb00-\ufb04\ufffe\uffff]")
# PDFium has signs of its own for a hyphen at the end of a line.
_SIGNS = {"\x02": "-", "\ufffe": "-", "\xad": "-", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}


class Look(NamedTuple):
    """What text looks like: its size in points, and whether it is bold."""

    size: float
    bold: bool


class Words(NamedTuple):
    """Words one behind the other: their texts, left sides, right sides and baselines, from below in points, and looks.

    There are a thousand on a page, and few are asked for one by one.
    """

    texts: list[str]
    xs: list[float]
    ends: list[float]
    ys: list[float]
    looks: list[Look]

    @property
    def text(self) -> str:
        """What the words say."""
        return " ".join(self.texts)

    def part(self, start: int, stop: int) -> Words:
        """The words from number `start` to `stop`."""
        return Words(*(column[start:stop] for column in self))  # type: ignore[arg-type]

    def extend(self, others: Words) -> None:
        """Append other words."""
        self.texts.extend(others.texts)
        self.xs.extend(others.xs)
        self.ends.extend(others.ends)
        self.ys.extend(others.ys)
        self.looks.extend(others.looks)


class WordReader:
    """Asks PDFium, by its functions `raw`, for the words of one page after the other."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._origin = _GIVES_NUMBER(_address(raw.FPDFText_GetCharOrigin))
        self._box = _GIVES_NUMBER(_address(raw.FPDFText_GetCharBox))
        self._object = _GIVES_ADDRESS(_address(raw.FPDFText_GetTextObject))
        self._matrix_of = _GIVES_NUMBER(_address(raw.FPDFText_GetMatrix))
        self._size_of = _GIVES_SIZE(_address(raw.FPDFText_GetFontSize))
        self._font = _GIVES_ADDRESS(_address(raw.FPDFTextObj_GetFont))
        self._numbers = array("d", bytes(6 * sizeof(c_double)))  # which PDFium writes; sooner read than those of ctypes
        written = (c_double * 6).from_buffer(self._numbers)
        self._places = tuple(byref(written, sizeof(c_double) * number) for number in range(6))
        self._matrix = raw.FS_MATRIX()
        self._flags = c_int()
        self._name = create_string_buffer(200)
        self._page: Any = None
        self._rotation = 0
        self._looks: dict[int | None, Look] = {}  # by what is shown in one go
        self._bold: dict[int | None, bool] = {}  # by the address of the font

    def rows(self, page: Any, rotation: int, signs: str) -> Iterator[Words]:
        """The words of a `page` that is shown turned by `rotation` degrees, `signs` being its characters, those in a
        line of PDFium together.

        A word ends behind a hyphen at the end of a line.
        """
        self._page, self._rotation, self._looks, self._bold = page, rotation, {}, {}
        origin, box, numbers = self._origin, self._box, self._numbers
        for_x, for_y, for_left, for_right, for_bottom, for_top = self._places
        for line in _LINE.finditer(signs):
            is_plain = line[0].isascii() and line[0].isprintable()
            last = self._shown_with(line.end() - 1)
            shown = None
            stop = line.start()
            row = texts, xs, ends, ys, looks = Words([], [], [], [], [])
            for text in line[0].split() if is_plain else _WORD.findall(line[0]):
                first = signs.index(text, stop)
                stop = first + len(text)
                if shown is None or shown != last:  # else the rest of the line is one piece
                    shown = self._shown_with(first)
                    look = self._look(first, shown)
                if not is_plain:
                    text = _SIGN.sub(_meaning, text)
                if look.size > 0 and text:
                    origin(page, first, for_x, for_y)
                    box(page, stop - 1, for_left, for_right, for_bottom, for_top)
                    x, y, end = numbers[0], numbers[1], numbers[3]
                    if rotation:
                        x, y, end = self._turned_place()
                    texts.append(text)
                    xs.append(x)
                    ends.append(end if end > x else x)
                    ys.append(y)
                    looks.append(look)
            if texts:
                yield row

    def _shown_with(self, index: int) -> int | None:
        """What the character is shown in one go with: the number of a piece of the page, in which all looks alike."""
        shown: int | None = self._object(self._page, index)
        return shown

    def _look(self, index: int, shown: int | None) -> Look:
        """The look of the character, which is part of the piece `shown`."""
        if shown is not None and shown in self._looks:
            return self._looks[shown]
        font = self._font(c_void_p(shown)) if shown is not None else None
        if font is None or font not in self._bold:
            self._bold[font] = self._is_bold(index)
        look = self._looks[shown] = Look(self._size(index), self._bold[font])
        return look

    def _size(self, index: int) -> float:
        """The size of the font as it is shown; 0 if the character is turned, as in a watermark."""
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

    def _turned_place(self) -> tuple[float, float, float]:
        """The left side, the baseline and the right side, on the page as it is shown, of what PDFium has written."""
        x, y, left, right, bottom, top = self._numbers
        return *self._turned(x, y), max(self._turned(left, bottom)[0], self._turned(right, top)[0])

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


def _meaning(sign: re.Match[str]) -> str:
    return _SIGNS.get(sign[0], "")

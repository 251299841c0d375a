"""What a terminal can show: colour, and how many columns a text takes."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import TextIO

from privlint.patterns import compile_later

_CODES = {
    "bold": "1",
    "dim": "2",
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "place": "1;34",
}
# Control characters and the marks that turn the direction of writing round: a
# statement comes from anyone, and must not steer the terminal.
_UNSAFE = compile_later("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_WIDTH_IN_A_PIPE = 100
_NARROWEST = 40


def wants_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether to colour what goes to `stream`: no-color.org first, then FORCE_COLOR, then whether it is a terminal."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return stream.isatty() and environment.get("TERM") != "dumb"


def width_of(stream: TextIO) -> int:
    """The number of columns to fill: those of the terminal, or 100 in a pipe."""
    if not stream.isatty():
        return _WIDTH_IN_A_PIPE
    import shutil  # takes 2 ms

    return max(shutil.get_terminal_size().columns, _NARROWEST)


def paint(text: str, colour: str, wanted: bool) -> str:
    """`text` in `colour` (a level or place, bold, dim), if `wanted`."""
    return f"\x1b[{_CODES[colour]}m{text}\x1b[0m" if wanted and text else text


def safe(text: str) -> str:
    """`text` on one line, without characters that would steer the terminal; a tab is four spaces."""
    if text.isprintable():  # as most is, without any of these characters
        return text
    return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text.replace("\t", "    "))


def columns(text: str) -> int:
    """The number of terminal columns that `text` takes; wide characters take two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(_columns_of(character) for character in text)


def fit(text: str, width: int) -> str:
    """The longest beginning of `text` that takes at most `width` columns."""
    if text.isascii():
        return text[: max(width, 0)]
    used = 0
    for index, character in enumerate(text):
        used += _columns_of(character)
        if used > width:
            return text[:index]
    return text


def fit_end(text: str, width: int) -> str:
    """The longest end of `text` that takes at most `width` columns and begins with a whole character."""
    if text.isascii():
        return text[max(len(text) - max(width, 0), 0) :]
    used = 0
    begin = len(text)
    for index in range(len(text) - 1, -1, -1):
        own = _columns_of(text[index])
        used += own
        if used > width:
            break
        if own:
            begin = index
    return text[begin:]


@lru_cache(maxsize=1024)
def _columns_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1

"""What the texts of data files mean: escapes, folded lines and indented blocks as the characters they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.decoded import Decoded, decode, joined
from privlint.readers.data.tree import Style, Text

_ESCAPE = (
    r"\\(?P<escape>u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}"
    r"|x[0-9a-fA-F]{2}|(?:\r\n|\r|\n)\s*|[\s\S]|\Z)"
)
_BREAK = r"(?:\r\n|\r|\n)"
_FOLD = rf"(?P<fold>[ \t]*{_BREAK}(?:[ \t]*{_BREAK})*+[ \t]*)"
_MARKS = {
    Style.ESCAPED: re.compile(_ESCAPE),
    Style.WRAPPED: re.compile(_ESCAPE),
    Style.FOLDED_ESCAPED: re.compile(rf"{_ESCAPE}|{_FOLD}"),
    Style.FOLDED_QUOTED: re.compile(rf"(?P<quote>'')|{_FOLD}"),
    Style.FOLDED_PLAIN: re.compile(_FOLD),
    Style.JOINED: re.compile(rf'{_ESCAPE}|(?P<between>"[ \t]*{_BREAK}[ \t]*")'),
}
_LINE_BREAK = re.compile(_BREAK)
_LINE = re.compile(r"(?P<indent>[ \t]*+)(?P<text>[^\r\n]*+)(?P<newline>\r\n|\r|\n|\Z)")
_NAMED = {"n": "\n", "r": "\n", "t": "\t", "b": "", "f": " ", "0": "", "a": "", "v": " ", "e": "", "N": "\n"}
_NAMED |= {"_": "\u00a0", "L": "\n", "P": "\n", " ": " "}
_NOTHING = frozenset({"", "~", "null", "true", "false", "yes", "no", "on", "off", "undefined", "nan"})
_NUMBER = re.compile(
    r"[-+]?(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?|0x[0-9a-fA-F]+|\d{4}-\d\d-\d\d(?:[T ][\d:.+Zz-]+)?"
)


def decoded(source: str, text: Text) -> Decoded:
    """The characters that `text` stands for."""
    if text.style in (Style.BLOCK, Style.FOLDED_BLOCK):
        return joined(source, _block(source, text))
    mark = _MARKS.get(text.style)
    if mark is None:
        return joined(source, [(None, text.start, text.end)])
    return decode(source, text.start, text.end, mark, _meaning)


def refined(source: Decoded, mark: re.Pattern[str], meaning: str) -> Decoded:
    """`source` with the template `meaning`, such as an empty text or the first group, for each `mark` in its text."""
    pieces: list[tuple[str | None, int, int]] = []
    start = 0
    for found in [*mark.finditer(source.text), None]:
        for part in source.source_of(start, found.start() if found else len(source.text)):
            pieces.append((source.text[part.start : part.end], part.source_start, part.source_end))
        if found is not None:
            parts = list(source.source_of(*found.span()))
            pieces.append((found.expand(meaning), parts[0].source_start, parts[-1].source_end))
            start = found.end()
    return joined("", pieces)


def is_nothing(word: str) -> bool:
    """Whether the unquoted `word` is no text: null, or a truth value."""
    return word.lower() in _NOTHING


def is_number(word: str) -> bool:
    """Whether the unquoted `word` is a number or a date."""
    return _NUMBER.fullmatch(word) is not None


def _meaning(mark: re.Match[str]) -> str:
    kind = mark.lastgroup
    if kind == "fold":
        return "\n" * (len(_LINE_BREAK.findall(mark[0])) - 1) or " "
    if kind == "quote":
        return "'"
    escape = mark["escape"] if kind == "escape" else ""
    if not escape or escape[0] in "\r\n":
        return ""
    letter, digits = escape[0], escape[1:]
    if not digits:
        return _NAMED.get(letter, letter)
    if "\\" in digits:
        return _pair(digits)
    number = int(digits, 16)
    return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"


def _pair(digits: str) -> str:
    """The character that two escapes stand for: "d83d\\ude00"."""
    high, low = (int(half, 16) for half in digits.split("\\u"))
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))


def _block(source: str, text: Text) -> Iterator[tuple[str | None, int, int]]:
    """The pieces of the lines of a block, which are `text.indent` deep; folded, a line goes on on the next one."""
    folded = text.style is Style.FOLDED_BLOCK
    pending: tuple[int, int, int, bool] | None = (
        None  # line breaks after text: from, to, how many, after an indented line
    )
    for line in _LINE.finditer(source, text.start, text.end):
        start, end = line.start() + min(len(line["indent"]), text.indent), line.end("text")
        if line.end("text") == line.start("text"):
            if pending is not None:
                pending = (pending[0], line.end(), pending[2] + 1, pending[3])
            continue
        is_indented = len(line["indent"]) > text.indent
        if pending is not None:
            first, last, count, was_indented = pending
            fold = folded and not is_indented and not was_indented
            yield ("\n" * (count - 1) or " ") if fold else "\n" * count, first, last
        yield None, start, end
        pending = (end, line.end(), 1, is_indented)

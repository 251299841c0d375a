"""The lines of a plain text: what each looks like on its own, before its neighbours are asked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from privlint.readers.markdown_lines import split_lines

_BULLET = re.compile(r"(?P<mark>[•·▪◦‣●○■□➢►✓✔]|(?:--|[-–—*+o])(?=[ \t]))[ \t]*(?=\S)")
_NUMBER = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})(?P<stop>\.?\)|\.|(?=[ \t]))[ \t]+(?=\S)")
_LETTER = re.compile(r"\(?(?P<letter>[a-z]|[ivx]{2,4})[.)][ \t]+(?=\S)")
_ROMAN = re.compile(r"(?:[IVX]{1,5}|[Aa]rtikel[ \t]+\d{1,3}|ARTIKEL[ \t]+\d{1,3})\b[.):]?[ \t]+(?=\S)")
_DECORATED = re.compile(r"(?P<mark>[*=~#]{1,4})[ \t]+(?P<text>\S.{0,78}?)[ \t]+(?P=mark)")
_MARK_BEFORE = re.compile(r"(?:\A|\n|[ \t])[*=~#]{1,4}[ \t]+\Z")
_MARK_BEHIND = re.compile(r"[ \t]+[*=~#]{1,4}[ \t]*(?:\r?\n|\Z)")
_RULE = re.compile(r"[-=_*~]{3,}")
_NO_TITLE = re.compile(r"[.,;:]$|@|\d{3,}|https?:|www\.|\d[ \t]*[A-Z]{2}\b|^[\W\d_]*$|\d{1,2}[ -/]\w+[ -/]\d{2,4}")

LONGEST_HEADING = 90


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line by its source offsets `start` (after the indent) to `end`; `content` is where it goes on after its mark.

    `indent` is in columns. `kind` is "blank", "rule", "bullet", "letter", "number"
    or "text"; `number` is the number as a tuple of its parts.
    """

    start: int
    end: int
    indent: int
    kind: str
    content: int
    number: tuple[int, ...] = ()
    is_parenthesised: bool = False

    @property
    def length(self) -> int:
        """The number of characters without the indent."""
        return self.end - self.start


def read_lines(source: str, start: int) -> list[TextLine]:
    """The lines of `source` from the offset `start` on."""
    return [_read_line(source, line.start, line.end) for line in split_lines(source, start)]


def looks_like_title(source: str, line: TextLine) -> bool:
    """Whether the words of the line could be a heading: short, with a capital, and no sentence, address or date."""
    text = source[line.content : line.end]
    if line.kind == "text" and line.indent > 8:
        return False
    first = next((character for character in text if character.isalnum()), "")
    return 0 < line.length <= LONGEST_HEADING and first.isupper() and not _NO_TITLE.search(text)


def is_capitals(source: str, line: TextLine) -> bool:
    """Whether the line is written in capitals only, as headings are and sentences are not."""
    text = source[line.content : line.end]
    return line.length <= LONGEST_HEADING and text.isupper() and sum(map(str.isalpha, text)) >= 3


def has_heading_mark(source: str, line: TextLine) -> bool:
    """Whether the line looks like headings do: with a Roman number, the number of an article, or marks around it."""
    if _MARK_BEFORE.search(source, max(line.start - 8, 0), line.start) and _MARK_BEHIND.match(source, line.end):
        return True
    return _ROMAN.match(source, line.start, line.end) is not None and looks_like_title(source, line)


def _read_line(source: str, line_start: int, line_end: int) -> TextLine:
    start, end = line_start, line_end
    while start < end and source[start].isspace():
        start += 1
    while end > start and source[end - 1].isspace():
        end -= 1
    indent = len(source[line_start : min(start, line_start + 1000)].expandtabs(4))
    if start == end:
        return TextLine(start, end, indent, "blank", start)
    if _RULE.fullmatch(source, start, end):
        return TextLine(start, end, indent, "rule", start)
    decorated = _DECORATED.fullmatch(source, start, end)
    if decorated is not None:
        return TextLine(decorated.start("text"), decorated.end("text"), indent, "text", decorated.start("text"))
    for kind, pattern in (("bullet", _BULLET), ("number", _NUMBER), ("letter", _LETTER)):
        match = pattern.match(source, start, end)
        if match is not None:
            number: tuple[int, ...] = ()
            if kind == "number":
                number = tuple(int(part) for part in match["number"].split("."))
                if not match["stop"] and len(number) == 1:
                    break  # "25 mei 2018": a number without a stop begins no list
            return TextLine(start, end, indent, kind, match.end(), number, kind == "number" and ")" in match["stop"])
    return TextLine(start, end, indent, "text", start)

"""What the Markdown parser gets to see of a file.

The parser must not see what belongs to other tools. So such characters are masked:
others of no meaning stand in their place, as many as they were. A masked character
only loses its meaning: the reader takes the text itself from the file.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from privlint.readers.markdown_lines import foreign_lines, split_lines
from privlint.readers.template_tags import TEMPLATE_TAG

BARE_URL = r"\bhttps?://[^\s<>\"*\[\]()]{3,2000}(?<![?!.,:;_~'])"
"""A pattern for an address on the web that is written as it is; punctuation at its end belongs to the sentence."""

_TEMPLATE = re.compile(rf"{TEMPLATE_TAG}|(?<=\]\()(?P<path>[^\s()<>{{}}]{{0,1000}})\{{\{{[^{{}}\n]{{0,300}}\}}\}}")
_EMPHASIS_IN_URL = re.compile(rf"(?<![(<\"'=])(?<!\]:\s){BARE_URL}")
_LONE_RETURN = re.compile(r"\r(?!\n)")
_CONTINUED = re.compile(rb"[\x80-\xbf]")


@dataclass(frozen=True, slots=True)
class MarkdownSource:
    """The `text` for the parser, which begins at the offset `start` in the file, after front matter.

    `continued` are the bytes of it in UTF-8 that do not begin a character.
    """

    text: str
    start: int
    continued: list[int]

    def offset(self, position: int) -> int:
        """The offset in the file, in characters, of the byte at `position` of the text."""
        return self.start + position - bisect_left(self.continued, position)

    def shows(self, text: str, start: int, end: int) -> bool:
        """Whether the parser sees `text` from the offset `start` to `end` of the file."""
        return self.text[start - self.start : end - self.start] == text


def prepare(source: str, start: int) -> MarkdownSource:
    """The Markdown in `source` from the offset `start` on."""
    lines = split_lines(source, start)
    foreign = foreign_lines(source, lines)
    parts = []
    for index, line in enumerate(lines):
        parts.append(" " * (line.end - line.start) if index in foreign else source[line.start : line.end])
        parts.append(source[line.end : line.next])
    text = "".join(parts)
    if "\r" in text:
        text = _LONE_RETURN.sub("\n", text)  # the parser knows it only beside a newline
    if "{" in text:
        text = _TEMPLATE.sub(_mask, text)
    text = _EMPHASIS_IN_URL.sub(_without_emphasis, text)
    return MarkdownSource(text, start, [byte.start() for byte in _CONTINUED.finditer(text.encode())])


def _mask(match: re.Match[str]) -> str:
    return "x" * len(match.group())


def _without_emphasis(match: re.Match[str]) -> str:
    """An address without the characters that would begin emphasis in it."""
    return match.group().replace("_", "x").replace("~", "x")

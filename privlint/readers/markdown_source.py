"""What the Markdown parser gets to see of a file.

The parser must not see what belongs to other tools, and takes quadratic time or
more for some texts that nobody writes but to do harm. So such characters are
masked: others of no meaning stand in their place, as many as they were. A masked
character only loses its meaning: the reader takes the text itself from the file.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from privlint.readers.markdown_lines import foreign_lines, split_lines
from privlint.readers.text_marks import TEMPLATE_TAG

_DEEPEST = 40  # characters of indentation and marks in front of a line; lists and quotes begin no further on
_MOST_QUOTES = 8  # in one another; marko's time doubles with each
_MOST_MARKS = 2000  # in one paragraph

_TEMPLATE_TAG = re.compile(TEMPLATE_TAG)
_TEMPLATE_TARGET = re.compile(r"(?<=\]\()(?P<path>[^\s()<>{}]{0,1000})\{\{[^{}\n]{0,300}\}\}")
_ATTRIBUTES = re.compile(
    r"^(?P<heading>[ \t>]*+#{1,6}[ \t][^\n]*?)(?P<first>\{[#.:][^{}\n]*\})(?=[ \t]*$)|"
    r"(?P<second>\{[#.:][^{}\n]*\})(?=[ \t]*\n[ \t>]*(?:=+|-+)[ \t]*$)",
    re.MULTILINE,
)
_NO_FOOTNOTE = re.compile(r"\[\^(?![^\]\s]{1,100}\])")
_INDENT = re.compile(rf"^[ \t>*+\-.)\d]{{{_DEEPEST}}}(?P<deep>[ \t>*+\-.)\d]++)", re.MULTILINE)
_QUOTES = re.compile(rf"^(?:[ \t*+\-.)\d]*+>){{{_MOST_QUOTES}}}(?P<deep>[ \t>*+\-.)\d]++)", re.MULTILINE)
_CONTAINER = re.compile(r"(?<![^ \t>])[-*+](?=\s|$)|(?<=\d)[.)](?=\s|$)|>")
_WIDE_SPACE = re.compile(r"(?<=\S)[^\S\n]{100,}(?=\S)")
_PARAGRAPH = re.compile(r"^(?:[^\S\n]*+\S[^\n]*+\n?)++", re.MULTILINE)
_MARK = re.compile(r"(?P<bullet>^[ \t>]*[*+-](?=[ \t]))|[\[\]*_`~]|<(?=[!?])", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class MarkdownSource:
    """The `text` for the parser; `pairs` are the offsets in it of the newlines that the file writes as two characters.

    `start` is the offset in the file where the text begins, after front matter.
    """

    text: str
    start: int
    pairs: list[int]

    def offset(self, position: int) -> int:
        """The offset in the file of the character at `position` of the text."""
        return self.start + position + bisect_left(self.pairs, position)


def prepare(source: str, start: int) -> MarkdownSource:
    """The Markdown in `source` from the offset `start` on, with newlines of one character."""
    lines = split_lines(source, start)
    foreign = foreign_lines(source, lines)
    parts = []
    pairs = []
    length = 0
    for index, line in enumerate(lines):
        written = source[line.start : line.end]
        parts.append(" " * len(written) if index in foreign else written)
        length += len(written)
        if line.next > line.end:
            parts.append("\n")
            if line.next - line.end == 2:
                pairs.append(length)
            length += 1
    return MarkdownSource(_masked("".join(parts)), start, pairs)


def _masked(text: str) -> str:
    text = text.replace("\f", " ")  # for the parser a new line
    if "{" in text:
        text = _TEMPLATE_TAG.sub(_mask, text)
        text = _TEMPLATE_TARGET.sub(_mask, text)
        text = _ATTRIBUTES.sub(_without_attributes, text)
    text = _NO_FOOTNOTE.sub(_mask, text)
    text = _INDENT.sub(_without_containers, text)
    text = _QUOTES.sub(_without_containers, text)
    text = _WIDE_SPACE.sub(_mask, text)
    return _PARAGRAPH.sub(_without_crowds, text)


def _mask(match: re.Match[str]) -> str:
    return "x" * len(match.group())


def _without_containers(match: re.Match[str]) -> str:
    """The marks in front of a line, of which the deep ones begin no list and no quote."""
    kept = match.start("deep") - match.start()
    return _CONTAINER.sub(lambda mark: mark.group() if mark.start() < kept else "x", match.group())


def _without_attributes(match: re.Match[str]) -> str:
    """A heading with blanks for its attributes, such as `{#id}`."""
    if match["second"] is not None:
        return " " * len(match["second"])
    return str(match["heading"]) + " " * len(match["first"])


def _without_crowds(match: re.Match[str]) -> str:
    """A paragraph that holds no more marks than a writer may use."""
    paragraph = match.group()
    if len(paragraph) <= _MOST_MARKS or len(_MARK.findall(paragraph)) <= _MOST_MARKS:
        return paragraph
    return _MARK.sub(lambda mark: mark["bullet"] or "x", paragraph)

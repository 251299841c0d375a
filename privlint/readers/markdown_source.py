"""What the Markdown parser gets to see of a file.

The parser must not see what belongs to other tools. So such characters are masked:
others of no meaning stand in their place, as many as they were. A masked character
only loses its meaning: the reader takes the text itself from the file.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from privlint.patterns import compile_later
from privlint.readers.markdown_lines import Line, foreign_lines, split_lines
from privlint.readers.tags import Tag
from privlint.readers.template_tags import TEMPLATE_TAG
from privlint.record import NamedTuple

BARE_URL = r"\bhttps?://[^\s<>\"*\[\]()]{3,2000}(?<![?!.,:;_~'])"
"""A pattern for an address on the web that is written as it is; punctuation at its end belongs to the sentence."""

RULE = "***"
"""What the parser sees of a line that holds text of a component, or tags: a rule, at which blocks end."""

_TEMPLATE = compile_later(rf"{TEMPLATE_TAG}|(?<=\]\()(?P<path>[^\s()<>{{}}]{{0,1000}})\{{\{{[^{{}}\n]{{0,300}}\}}\}}")
# Begins with "http" and then looks back: what begins by looking back is tried at every character.
_EMPHASIS_IN_URL = compile_later(r"http(?<!\whttp)(?<![(<\"'=]http)(?<!\]:\shttp)" + BARE_URL.removeprefix(r"\bhttp"))
_MAY_BE_COMPONENT = re.compile(r"::|!!!|\?\?\?|\{\{[<%]")
_NUMBERED_TITLE = compile_later(
    r"(?:\A|(?<=\n\n)|(?<=\n\r\n))(\d{1,2})[.)](?= [^\r\n]{1,100}\r?\n(?:-{3,}|={3,})[ \t]*(?:\r?\n|\Z))"
)
"""The number of what is underlined as a heading but begins as a list: "1. Wie wij zijn" above a row of hyphens."""
_LONE_RETURN = compile_later(r"\r(?!\n)")
_NOT_OF_LINES = compile_later(r"[^\r\n]")
_END_OF_LINE = compile_later(r"[ \t]*+(?=[\r\n]|\Z)")
_DEEPEST_INDENT = 80  # characters
_CONTINUED = re.compile(rb"[\x80-\xbf]")


class MarkdownSource(NamedTuple):
    """The `text` for the parser, which begins at the offset `start` in the file, after front matter.

    `continued` are the bytes of it in UTF-8 that do not begin a character. At the characters `gaps` of it,
    the parser is not shown what the file holds there; `behind` are the offsets in the file behind that.
    """

    text: str
    start: int
    continued: list[int]
    gaps: Sequence[int]
    behind: Sequence[int]

    def offset(self, position: int) -> int:
        """The offset in the file, in characters, of the byte at `position` of the text."""
        character = position - bisect_left(self.continued, position)
        number = bisect_right(self.gaps, character) if self.gaps else 0
        return character - self.gaps[number - 1] + self.behind[number - 1] if number else self.start + character

    def shows(self, text: str, start: int, end: int) -> bool:
        """Whether the parser sees `text` from the offset `start` to `end` of the file."""
        return self.text[self._character(start) : self._character(end)] == text

    def without(self, start: int, end: int) -> MarkdownSource:
        """The source of which the parser sees nothing of the characters from `start` to `end` of the text."""
        text = self.text[:start] + _NOT_OF_LINES.sub(" ", self.text[start:end]) + self.text[end:]
        return self._replace(text=text, continued=_continued(text))

    def _character(self, offset: int) -> int:
        """The character of the text that stands at `offset` in the file."""
        number = bisect_right(self.behind, offset) if self.behind else 0
        return offset - self.behind[number - 1] + self.gaps[number - 1] if number else offset - self.start


def prepare(source: str, start: int) -> MarkdownSource:
    """The Markdown in `source` from the offset `start` on."""
    lines = split_lines(source, start)
    foreign = foreign_lines(source, lines)
    titled, indents = _components(source, lines, start)
    parts = []
    for index, line in enumerate(lines):
        text = source[line.start : line.end]
        if index in titled:
            text = RULE.ljust(len(text)) if not text[:1].isspace() else text[: -len(text.lstrip())] + RULE
            text = text.ljust(line.end - line.start)[: line.end - line.start]
        elif index in foreign:
            text = " " * len(text)
        parts.append((text, line.start))
        parts.append((source[line.end : line.next], line.end))
    if indents:
        return from_pieces(_without_indents(parts, indents))
    return _source("".join(text for text, _ in parts), start, [], [])


def without_tags(source: str, tags: Sequence[Tag]) -> str:
    """`source` with other characters in place of `tags`: none of a meaning for those that stand in a line of text,
    white space for those that show nothing and have lines of their own."""
    parts: list[str] = []
    offset = 0
    for tag in tags:
        inside = source[tag.start : tag.end]
        before = source[max(tag.start - _DEEPEST_INDENT, 0) : tag.start].rstrip(" \t")
        begins_line = before[-1:] in ("\n", "\r") or not (before or tag.start > _DEEPEST_INDENT)
        is_blank = tag.shows_nothing and begins_line and _END_OF_LINE.match(source, tag.end) is not None
        parts += [source[offset : tag.start], _NOT_OF_LINES.sub(" ", inside) if is_blank else "x" * len(inside)]
        offset = tag.end
    parts.append(source[offset:])
    return "".join(parts)


def _components(source: str, lines: Sequence[Line], start: int) -> tuple[Set[int], Mapping[int, int]]:
    """The lines with text of components, and the columns by which others are indented, both by their numbers."""
    if _MAY_BE_COMPONENT.search(source, start) is None:
        return frozenset(), {}
    from privlint.readers.markdown_components import find_components  # most Markdown has none

    found = find_components(source, lines)
    return found.titled, found.indents


def _without_indents(parts: Sequence[tuple[str, int]], indents: Mapping[int, int]) -> Iterator[tuple[str, int]]:
    """The lines and line ends `parts` without the columns that `indents` tell for the number of the line."""
    for number, (text, offset) in enumerate(parts):
        removed = indent_of(text, indents.get(number // 2, 0)) if number % 2 == 0 else 0
        yield text[removed:], offset + removed


def indent_of(text: str, columns: int) -> int:
    """How many characters at the start of `text` are the white space of its first `columns`."""
    length = 0
    while length < len(text) and text[length] in " \t" and len(text[:length].expandtabs(4)) < columns:
        length += 1
    return length


def from_pieces(pieces: Iterable[tuple[str, int]]) -> MarkdownSource:
    """The Markdown of `pieces`: each a text, and the offset in the file where as many characters stand for it."""
    texts: list[str] = []
    gaps: list[int] = []
    behind: list[int] = []
    length = offset = 0
    for text, start in pieces:
        if text and (start != offset or not texts):
            gaps.append(length)
            behind.append(start)
        texts.append(text)
        length += len(text)
        offset = start + len(text) if text else offset
    return _source("".join(texts), 0, gaps, behind)


def _source(text: str, start: int, gaps: list[int], behind: list[int]) -> MarkdownSource:
    """The source that shows the parser `text`, without what would mean something else to it."""
    if "\r" in text:
        text = _LONE_RETURN.sub("\n", text)  # the parser knows it only beside a newline
    if "\n---" in text or "\n===" in text:
        text = _NUMBERED_TITLE.sub(r"\1:", text)
    if "{" in text:
        text = _TEMPLATE.sub(_mask, text)
    if "://" in text:
        text = _EMPHASIS_IN_URL.sub(_without_emphasis, text)
    return MarkdownSource(text, start, _continued(text), gaps, behind)


def _continued(text: str) -> list[int]:
    return [byte.start() for byte in _CONTINUED.finditer(text.encode())]


def _mask(match: re.Match[str]) -> str:
    return "x" * len(match.group())


def _without_emphasis(match: re.Match[str]) -> str:
    """An address without the characters that would begin emphasis in it."""
    return match.group().replace("_", "x").replace("~", "x")

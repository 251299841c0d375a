"""The lines of a Markdown file: where each begins and ends, and which of them belong to other tools.

Site generators let authors mix Markdown with template tags (Liquid, Hugo), with
components (MDC, MDX) and with directives. Lines that hold nothing else are blank
to the reader of the page.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n]*+(?P<end>\r\n|\r|\n|\Z)")
_TEMPLATE = re.compile(r"\{%|\{#|\{\{[%<]")
_CLOSING = {"{%": "%}", "{#": "#}", "{{%": "%}}", "{{<": ">}}"}
_FOREIGN = re.compile(
    r"(?:"
    r":{2,}[^\n]*|"  # MDC component, directive
    r"\{:[^}\n]*\}|"  # kramdown attributes
    r"\{/\*[^\n]*\*/\}|"  # MDX comment
    r"\[\[?_?(?:TOC|toc)_?\]?\]|"
    r"import\s(?:[^\n]*\sfrom\s)?\s*[\"'][^\n]*|"
    r"export\s+(?:const|default|function|let|var|async)\b[^\n]*"
    r")\s*"
)
_INDENT = re.compile(r"[ \t]*+")
_COMPONENT = re.compile(r"\s*:{2,}\s*[\w-]")
_SLOT = re.compile(r"\s{0,3}#[\w-]+\s*")


class Line(NamedTuple):
    """The source offsets of a line, without its line end; `next` is where the next line begins."""

    start: int
    end: int
    next: int


def split_lines(source: str, start: int) -> list[Line]:
    """The lines of `source` from the offset `start` on."""
    lines = []
    while start < len(source):
        match = _LINE.match(source, start)
        assert match is not None
        lines.append(Line(start, match.start("end"), match.end()))
        start = match.end()
    return lines


def foreign_lines(source: str, lines: list[Line]) -> set[int]:
    """The indices of the lines that hold nothing for a visitor."""
    foreign = set()
    properties_end = -1  # the last line of the properties of an MDC component
    in_component = False
    for index, line in enumerate(lines):
        text = source[line.start : line.end]
        mark = text.lstrip()[:2]
        if index <= properties_end:
            foreign.add(index)
        elif mark in ("::", "{:", "{/", "[[", "[T", "[t", "[_", "im", "ex"):
            if _FOREIGN.fullmatch(text.lstrip()):
                foreign.add(index)
                if mark == "::":
                    in_component = _COMPONENT.match(text) is not None
                    properties_end = _properties_end(source, lines, index) if in_component else -1
        elif mark in ("{%", "{#", "{{"):
            if _is_template(text):
                foreign.add(index)
        elif in_component and mark[:1] == "#" and _SLOT.fullmatch(text):
            foreign.add(index)
    return foreign


class Cursor:
    """A place in a line of `source`, as an offset and as a column that counts a tab as up to four spaces."""

    def __init__(self, source: str) -> None:
        self._source = source
        self.offset = self.end = 0
        self._column = 0

    def enter(self, start: int, end: int) -> None:
        """Stand at the start of a line."""
        self.offset, self._column, self.end = start, 0, end

    def mark(self) -> tuple[int, int]:
        """This place, to go back to."""
        return self.offset, self._column

    def rest(self) -> tuple[int, int]:
        """The offsets of the rest of the line."""
        return self.offset, self.end

    def at(self, character: str) -> bool:
        """Whether the rest of the line begins with `character`."""
        return self._source.startswith(character, self.offset, self.end)

    def is_blank(self) -> bool:
        """Whether the rest of the line is white space."""
        return not self._source[self.offset : self.end].strip()

    def indent(self) -> int:
        """Step over white space; returns how many columns it takes."""
        start = self._column
        match = _INDENT.match(self._source, self.offset, self.end)
        self.step_over(match.end() - self.offset if match is not None else 0)
        return self._column - start

    def step_over(self, characters: int) -> None:
        """Step over `characters` characters."""
        passed = self._source[self.offset : self.offset + characters]
        self.offset += characters
        if "\t" not in passed:
            self._column += characters
            return
        for character in passed:
            self._column += 4 - self._column % 4 if character == "\t" else 1

    def skip_space(self) -> None:
        """Step over at most one column of white space."""
        self.back(self.mark(), 1)

    def back(self, mark: tuple[int, int], columns: int) -> None:
        """Stand at `mark` and step over `columns` columns of the white space there.

        A tab that reaches further is not stepped over; only its columns are counted.
        """
        self.offset, column = mark
        self._column = column
        wanted = column + columns
        if self._source.startswith(" " * columns, self.offset, self.end):
            self.step_over(columns)
            return
        while self.offset < self.end and self._source[self.offset] in " \t" and self._column < wanted:
            if self._source[self.offset] == "\t" and self._column + 4 - self._column % 4 > wanted:
                self._column = wanted
                return
            self.step_over(1)


def _is_template(text: str) -> bool:
    """Whether `text` consists of template tags only."""
    offset = len(text) - len(text.lstrip())
    while offset < len(text):
        opening = _TEMPLATE.match(text, offset)
        if opening is None:
            return False
        closing = _CLOSING[opening.group()]
        found = text.find(closing, opening.end())
        if found < 0:
            return False
        offset = found + len(closing)
        offset += len(text[offset : offset + 80]) - len(text[offset : offset + 80].lstrip())
    return True


def _properties_end(source: str, lines: list[Line], component: int) -> int:
    """The index of the line that closes the YAML properties below the line of a component, or -1."""
    rows = [source[line.start : line.end].strip() for line in lines[component + 1 : component + 40]]
    if rows[:1] == ["---"] and "---" in rows[1:]:
        return component + 1 + rows.index("---", 1)
    return -1

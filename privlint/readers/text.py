"""The plain text reader: headings, lists and paragraphs as people write them without markup.

Lines are gathered into groups between blank lines (text_groups.py). What a line on its own may be
(a heading, an item of a list) is decided by what stands around it: a heading is
followed by something to read, a list or a table of contents by its next item.
"""

from __future__ import annotations

import re

from privlint.document import BlockKind, Cell, Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.readers.text_groups import Wrapping, groups_of
from privlint.readers.text_lines import (
    LONGEST_HEADING,
    TextLine,
    has_heading_mark,
    is_capitals,
    looks_like_title,
    read_lines,
)
from privlint.readers.text_tables import Range, rows_of

_LINK = re.compile(r"\[(?P<text>[^\[\]\n]{1,300})\]\((?P<target>[^()\s]{1,1000})\)|<(?P<url>https?://[^<>\s]{1,1000})>")
_LETTERED = re.compile(r"[A-Z][.)][ \t]")


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a reader sees in the plain text `source`."""
    start = 1 if source.startswith("\ufeff") else 0
    builder = DocumentBuilder(path, source)
    _TextReader(builder, source, read_lines(source, start)).read()
    return builder.build()


class _TextReader:
    """Reads the lines of a text; `_blocks` are the groups of lines between blank lines."""

    def __init__(self, builder: DocumentBuilder, source: str, lines: list[TextLine]) -> None:
        self._builder = builder
        self._source = source
        self._wrapping = Wrapping(source, lines)
        self._blocks, self._underlined = groups_of(source, lines, self._wrapping)
        self._singles = [self._may_be_heading(block) for block in self._blocks]
        numbers = {block[0].number for block in self._blocks if block[0].kind == "number"}
        self._is_numbered = len([number for number in numbers if len(number) == 1]) >= 3
        self._numbered_level = 1
        self._title_seen = False
        self._item_columns: list[int] = []  # of the bullets of the open lists
        self._item_text: int = 0  # column where the text of the last item begins

    def read(self) -> None:
        """Write all blocks."""
        index = 0
        while index < len(self._blocks):
            stop = self._end_of_run(index)
            if stop > index:
                self._write_run(index, stop)
                index = stop
            else:
                self._write_block(self._blocks[index])
                index += 1
        self._builder.end()

    def _may_be_heading(self, block: list[TextLine]) -> bool:
        """Whether the block is one short line such as a heading or an item of a list without bullets."""
        line = block[0]
        return (
            len(block) == 1
            and line.kind in ("text", "number")
            and (looks_like_title(self._source, line) or is_capitals(self._source, line))
        )

    def _end_of_run(self, start: int) -> int:
        """The index after the last of the short lines that follow each other from `start` on; `start` if none."""
        index = start
        while index < len(self._blocks) and self._singles[index]:
            index += 1
        return index

    def _write_run(self, start: int, stop: int) -> None:
        """Write the short lines from `start` to `stop`: headings, or items when they are a list."""
        items = self._items_of(start, stop)
        for index in range(start, stop):
            if index in items:
                self._write_item(self._blocks[index], 1, self._blocks[index][0].content)
            elif not items and self._is_name(index, stop):
                self._write_paragraph(self._blocks[index])
            else:
                self._write_heading(self._blocks[index][0])

    def _items_of(self, start: int, stop: int) -> set[int]:
        """Which of the short lines from `start` to `stop` are items of a list."""
        lines = [self._blocks[index][0] for index in range(start, stop)]
        items: set[int] = set()
        begin = start
        while begin < stop:
            end = self._end_of_sequence(begin, stop)
            if end - begin >= 2 and lines[begin - start].number == (1,):
                items.update(range(begin, end))  # a list, or a table of contents
            begin = max(end, begin + 1)
        plain = [
            index
            for index in range(start, stop)
            if lines[index - start].kind == "text" and not self._is_certain(lines[index - start])
        ]
        if self._is_introduced(start):
            last = self._last_is_heading(stop)
            items.update(index for index in plain if index < stop - 1 or not last)
        elif len(plain) >= 4 and self._title_seen:
            items.update(index for index in plain if start < index < stop - 1)
        return items

    def _end_of_sequence(self, start: int, stop: int) -> int:
        """The index after the last of the consecutively numbered lines from `start` on."""
        index = start
        number = self._blocks[start][0].number
        while index < stop and len(number) == 1 and self._blocks[index][0].number == number:
            index += 1
            number = (number[0] + 1,)
        return index

    def _is_introduced(self, index: int) -> bool:
        """Whether the block before ends in a colon, as the sentence before a list does."""
        if not index:
            return False
        end = self._blocks[index - 1][-1].end
        return self._source[end - 1] == ":"

    def _last_is_heading(self, stop: int) -> bool:
        """Whether the last of a run of short lines heads the text after it rather than ends the list before it."""
        return stop < len(self._blocks) and not self._is_numbered and self._blocks[stop][0].kind != "number"

    def _is_name(self, index: int, stop: int) -> bool:
        """Whether the short line begins an address: something short follows that is no sentence."""
        if index + 1 < stop or index + 1 >= len(self._blocks) or not self._title_seen:
            return False
        line, following = self._blocks[index][0], self._blocks[index + 1]
        if self._is_certain(line) or line.kind == "number" or len(following) > 1 or following[0].kind != "text":
            return False
        text = self._source[following[0].start : following[0].end]
        return len(text) < 40 and text[-1] not in ".:?!;"

    def _is_certain(self, line: TextLine) -> bool:
        """Whether the line shows by itself that it is a heading."""
        return line.start in self._underlined or is_capitals(self._source, line) or has_heading_mark(self._source, line)

    def _write_block(self, block: list[TextLine]) -> None:
        """Write a group of lines: items where they begin with a mark, paragraphs for the rest."""
        rows = rows_of(self._source, block)
        if rows:
            self._write_table(rows)
            return
        index = 0
        while index < len(block):
            stop = index + 1
            line = block[index]
            is_item = self._is_item(block, index)
            while stop < len(block) and not self._is_item(block, stop) and not self._is_clause(block, stop):
                if is_item and self._ends_item(block[stop - 1], block[stop]):
                    break
                stop += 1
            if is_item:
                self._write_marked(line, block[index:stop])
            elif self._item_columns and line.indent >= 2 and not index and line.kind == "text":
                self._continue_item(block[index:stop])
            else:
                self._write_paragraph(block[index:stop])
            index = stop

    def _write_table(self, rows: list[list[Range]]) -> None:
        table = self._builder.new_table()
        for row, cells in enumerate(rows):
            for column, (start, end) in enumerate(cells):
                self._builder.begin(BlockKind.CELL, cell=Cell(table, row, column, not row))
                self._copy(start, end)

    def _is_item(self, block: list[TextLine], index: int) -> bool:
        line = block[index]
        if line.kind in ("bullet", "letter"):
            return True
        if line.kind != "number" or len(line.number) > 1:
            return False
        # A number at the start of a wrapped line belongs to the sentence.
        return not index or line.is_parenthesised or self._wrapping.is_broken(block[index - 1], line)

    def _is_clause(self, block: list[TextLine], index: int) -> bool:
        """Whether a numbered clause begins here: "5.2 …" on a line of its own."""
        line = block[index]
        return line.kind == "number" and len(line.number) > 1 and self._wrapping.is_broken(block[index - 1], line)

    def _ends_item(self, line: TextLine, following: TextLine) -> bool:
        """Whether the text of the item stops at `line`: the next one is broken off and not indented."""
        if following.indent >= max(self._item_text - 1, 2) or following.indent > line.indent:
            return False
        return line.indent > following.indent or self._wrapping.is_broken(line, following)

    def _write_marked(self, line: TextLine, lines: list[TextLine]) -> None:
        content = line.content
        if line.kind == "bullet" and _LETTERED.match(self._source, content, line.end):
            length = sum(part.length for part in lines)
            if length > LONGEST_HEADING:
                self._write_paragraph(lines, content)  # a lettered clause, with a list of its own
                return
        while self._item_columns and line.indent < self._item_columns[-1]:
            self._item_columns.pop()
        if not self._item_columns or line.indent >= self._item_columns[-1] + 2:
            self._item_columns.append(line.indent)
        self._item_text = line.indent + content - line.start
        self._write_item(lines, len(self._item_columns), content)

    def _write_item(self, lines: list[TextLine], level: int, content: int) -> None:
        self._builder.begin(BlockKind.ITEM, level=level)
        self._write_lines(lines, content)

    def _continue_item(self, lines: list[TextLine]) -> None:
        """Write an indented paragraph below an item: it belongs to the item whose text it lines up with."""
        indent = lines[0].indent
        if indent >= self._item_text:
            self._builder.line_break(lines[0].start, lines[0].start)
            self._write_lines(lines, lines[0].start)
            return
        while len(self._item_columns) > 1 and self._item_columns[-1] >= indent:
            self._item_columns.pop()
        self._item_text = indent
        self._write_item(lines, len(self._item_columns), lines[0].start)

    def _write_paragraph(self, lines: list[TextLine], start: int | None = None) -> None:
        self._item_columns = []
        self._builder.begin(BlockKind.PARAGRAPH)
        self._write_lines(lines, lines[0].start if start is None else start)

    def _write_heading(self, line: TextLine) -> None:
        self._item_columns = []
        if not self._title_seen:
            level = 1
            self._title_seen = line.kind != "number"
        elif line.kind == "number":
            level = 1 + len(line.number)
        elif self._is_numbered and self._numbered_level > 1 and not self._is_certain(line):
            level = self._numbered_level + 1
        else:
            level = 2
        if line.kind == "number":
            level = 1 + len(line.number)
            self._numbered_level = level
            self._title_seen = True
        self._builder.begin(BlockKind.HEADING, level=level)
        self._copy(line.start, line.end)

    def _write_lines(self, lines: list[TextLine], start: int) -> None:
        """Write `lines` from the offset `start` on; wrapped lines are joined, others keep their line break."""
        for index, line in enumerate(lines):
            if index:
                before = lines[index - 1]
                if self._wrapping.is_hyphenated(before, line):
                    pass  # the two halves of a word
                elif self._wrapping.is_broken(before, line):
                    self._builder.line_break(before.end, line.start)
                else:
                    self._builder.replace(" ", before.end, line.start)
            following = lines[index + 1] if index + 1 < len(lines) else None
            end = line.end - 1 if following is not None and self._wrapping.is_hyphenated(line, following) else line.end
            self._copy(line.start if index else start, end)

    def _copy(self, start: int, end: int) -> None:
        """Copy the text and record the links in it, which keep their brackets."""
        for match in _LINK.finditer(self._source, start, end):
            group = "text" if match["url"] is None else "url"
            self._builder.copy(start, match.start(group))
            text_start = self._builder.length
            self._builder.copy(match.start(group), match.end(group))
            self._builder.link(text_start, match["target"] or match["url"])
            start = match.end(group)
        self._builder.copy(start, end)

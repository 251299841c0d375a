"""The Markdown reader: CommonMark with tables, footnotes, front matter and HTML.

Block structure is read line by line with a stack of open containers, as the
CommonMark specification describes, and told to a `Page` as the HTML elements it
stands for. A library is not used: the only one that knows the offsets of what it
reads (marko 2.2.4) takes 30 ms for 15 kB without building a document, quadratic
time for unclosed comments, and hits the recursion limit at 500 nested quotes. The
tests compare this reader with it.
"""

from __future__ import annotations

from dataclasses import dataclass

from privlint.document import Document, DocumentBuilder
from privlint.readers.front_matter import read_front_matter
from privlint.readers.html import HtmlScanner
from privlint.readers.markdown_blocks import (
    FOOTNOTE,
    HEADING,
    MARKER,
    UNDERLINE,
    Leaf,
    begins_block,
    columns_of,
    heading_end,
    leaf_at,
    split_row,
)
from privlint.readers.markdown_inline import InlineReader
from privlint.readers.markdown_lines import Cursor, Line, foreign_lines, split_lines
from privlint.readers.markdown_links import find_references
from privlint.readers.page import Page

_DEEPEST = 40  # containers in containers; deeper markers are text


def read(path: str, source: str) -> Document:
    """The document that a site shows for the Markdown `source`."""
    builder = DocumentBuilder(path, source)
    start = read_front_matter(builder, source)
    page = Page(builder, source)
    lines = split_lines(source, start)
    blocks = _BlockReader(source, page)
    foreign = foreign_lines(source, lines)
    for index, line in enumerate(lines):
        blocks.line(line, index in foreign)
    blocks.finish(len(source))
    page.finish()
    return builder.build()


@dataclass(slots=True)
class _Container:
    """An open block quote, list or list item: its element, and for an item the columns that its content is indented."""

    element: str
    indent: int = 0
    marker: str = ""


class _BlockReader:
    """Reads line after line; the cursor stands where the rest of the line begins."""

    def __init__(self, source: str, page: Page) -> None:
        self._source = source
        self._page = page
        self._html = HtmlScanner(source, page)
        self._inline = InlineReader(source, page, self._html, find_references(source))
        self._containers: list[_Container] = []
        self._leaf: Leaf | None = None
        self._cursor = Cursor(source)

    def line(self, line: Line, is_foreign: bool) -> None:
        """Read one line; a foreign line is blank."""
        is_blank = is_foreign and not self._has("fence")
        self._cursor.enter(line.end if is_blank else line.start, line.end)
        matched = self._match_containers()
        if self._continues_leaf(matched):
            return
        if self._cursor.is_blank():
            self._blank_line(matched)
            return
        if self._start_blocks(matched):
            return
        if self._leaf is not None and self._leaf.kind == "paragraph":
            self._leaf.lines.append(self._cursor.rest())  # also when its containers are not repeated
        else:
            self._close_containers(matched)
            self._close_list()
            self._text_line()

    def finish(self, offset: int) -> None:
        """The file ends at `offset`."""
        self._cursor.enter(offset, offset)
        self._close_containers(0)

    def _has(self, kind: str) -> bool:
        """Whether a block of this kind is open."""
        return self._leaf is not None and self._leaf.kind == kind

    # Containers

    def _match_containers(self) -> int:
        """Step over what repeats the open containers; returns how many the line belongs to."""
        cursor = self._cursor
        for depth, container in enumerate(self._containers):
            if container.element in ("ul", "ol"):
                continue
            mark = cursor.mark()
            indent = cursor.indent()
            if container.element == "li" and (indent >= container.indent or cursor.offset >= cursor.end):
                cursor.back(mark, container.indent)
            elif container.element == "blockquote" and indent < 4 and cursor.at(">"):
                cursor.step_over(1)
                cursor.skip_space()
            else:
                cursor.back(mark, 0)
                return depth
        return len(self._containers)

    def _close_containers(self, depth: int) -> None:
        """End the leaf and the containers beyond `depth`."""
        self._close_leaf()
        while len(self._containers) > depth:
            self._page.end(self._containers.pop().element, self._cursor.end)

    def _close_list(self) -> None:
        """What follows is not an item of the list that is open."""
        if self._containers and self._containers[-1].element in ("ul", "ol"):
            self._page.end(self._containers.pop().element, self._cursor.offset)

    def _open(self, container: _Container) -> None:
        self._containers.append(container)
        self._page.start(container.element, {}, self._cursor.offset)

    def _blank_line(self, matched: int) -> None:
        if any(container.element == "blockquote" for container in self._containers[matched:]):
            self._close_containers(matched)
        elif self._leaf is not None and self._leaf.kind == "code":
            self._leaf.lines.append((self._cursor.end, self._cursor.end))
        else:
            self._close_leaf()

    # Blocks

    def _start_blocks(self, matched: int) -> bool:
        """Start the containers and the block that the line begins with; whether it began one."""
        cursor = self._cursor
        started = False
        while not cursor.is_blank():
            mark = cursor.mark()
            indent = cursor.indent()
            is_paragraph = not started and self._has("paragraph")
            if indent >= 4:
                if is_paragraph:
                    return False
                self._prepare(matched, started)
                self._close_list()
                cursor.back(mark, 4)
                self._leaf = Leaf("code", [cursor.rest()])
                return True
            if is_paragraph and matched == len(self._containers) and self._underlines():
                return True
            if cursor.at(">") and len(self._containers) < _DEEPEST:
                self._prepare(matched, started)
                self._close_list()
                cursor.step_over(1)
                cursor.skip_space()
                self._open(_Container("blockquote"))
            elif self._starts_leaf(matched, started, is_paragraph):
                return True
            elif not self._starts_item(matched, started, indent, is_paragraph):
                if started:
                    self._text_line()
                return started
            started = True
            matched = len(self._containers)
        return started

    def _prepare(self, matched: int, started: bool) -> None:
        """End what the line does not belong to, before the first block that it starts."""
        if not started:
            self._close_containers(matched)

    def _starts_item(self, matched: int, started: bool, indent: int, is_paragraph: bool) -> bool:
        cursor = self._cursor
        marker = MARKER.match(self._source, cursor.offset, cursor.end)
        if marker is None or len(self._containers) >= _DEEPEST:
            return False
        is_empty = not self._source[marker.end() : cursor.end].strip()
        continues = is_paragraph and matched == len(self._containers)
        if continues and (is_empty or (marker["number"] is not None and int(marker["number"]) != 1)):
            return False  # a number at the start of a wrapped line
        self._prepare(matched, started)
        kind = marker["bullet"] or marker["stop"]
        element = "ul" if marker["bullet"] else "ol"
        if not (self._containers and self._containers[-1].element == element and self._containers[-1].marker == kind):
            self._close_list()
            self._open(_Container(element, marker=kind))
        width = marker.end() - marker.start()
        cursor.step_over(width)
        mark = cursor.mark()
        spaces = cursor.indent()
        if is_empty or spaces > 4:
            spaces = 1
            cursor.back(mark, 1)
        self._open(_Container("li", indent + width + spaces))
        return True

    def _starts_leaf(self, matched: int, started: bool, is_paragraph: bool) -> bool:
        """Start the heading, rule, fence or HTML that the rest of the line begins with, if it does."""
        start, end = self._cursor.rest()
        heading = HEADING.match(self._source, start, end)
        leaf = None if heading is not None else leaf_at(self._source, start, end, is_paragraph)
        if heading is None and leaf is None:
            return False
        self._prepare(matched, started)
        self._close_list()
        if heading is not None:
            self._heading(len(heading["marks"]), [(heading.end(), end)])
        elif leaf is not None and leaf.kind == "rule":
            self._page.start("hr", {}, start)
        else:
            self._leaf = leaf
            self._end_html()
        return True

    def _heading(self, level: int, lines: list[tuple[int, int]]) -> None:
        start, end = lines[-1]
        lines[-1] = (start, heading_end(self._source, start, end))
        self._page.start(f"h{level}", {}, start)
        self._inline.read(lines)
        self._page.end(f"h{level}", end)

    def _underlines(self) -> bool:
        """Whether the line makes a heading or a table of the paragraph above it; then it is made."""
        leaf = self._leaf
        assert leaf is not None
        start, end = self._cursor.rest()
        character = self._source[start]
        if character in "|:-" and self._starts_table(leaf):
            return True
        if character not in "=-" or not UNDERLINE.match(self._source, start, end):
            return False
        lines = self._without_definitions(leaf.lines)
        if not lines:
            return False
        self._leaf = None
        self._close_list()
        self._heading(1 if character == "=" else 2, lines)
        return True

    def _text_line(self) -> None:
        """Start a paragraph with the rest of the line."""
        start, end = self._cursor.rest()
        footnote = FOOTNOTE.match(self._source, start, end)
        self._leaf = Leaf("paragraph", [(footnote.end() if footnote is not None else start, end)])

    # Leaves

    def _continues_leaf(self, matched: int) -> bool:
        """Add the line to an open fence, HTML block, code block or table, if it belongs there."""
        leaf, cursor = self._leaf, self._cursor
        if leaf is None or leaf.kind == "paragraph" or matched < len(self._containers):
            return False
        mark = cursor.mark()
        line = cursor.rest()
        indent = cursor.indent()
        is_blank = cursor.offset >= cursor.end
        if leaf.kind == "fence":
            text = self._source[cursor.offset : cursor.end].rstrip()
            if indent < 4 and text and not text.strip(leaf.closing[0]) and len(text) >= len(leaf.closing):
                self._close_leaf()
            else:
                leaf.lines.append(line)
        elif leaf.kind == "html" and (leaf.closing or not is_blank):
            leaf.lines.append(line)
            self._end_html()
        elif leaf.kind == "code" and indent >= 4 and not is_blank:
            cursor.back(mark, 4)
            leaf.lines.append(cursor.rest())
        elif leaf.kind == "table" and not is_blank and not begins_block(self._source, *cursor.rest()):
            self._row(cursor.offset, cursor.end, leaf.columns, "td")
        else:
            cursor.back(mark, 0)
            return False
        return True

    def _end_html(self) -> None:
        """End an open HTML block if its end stands in the line it has just got."""
        if self._leaf is not None and self._leaf.kind == "html" and self._leaf.closing:
            start, end = self._leaf.lines[-1]
            if self._leaf.closing in self._source[start:end].lower():
                self._close_leaf()

    def _close_leaf(self) -> None:
        leaf, self._leaf = self._leaf, None
        if leaf is None:
            return
        if leaf.kind == "table":
            self._page.end("table", self._cursor.offset)
        elif leaf.kind == "html":
            self._close_html(leaf)
        elif leaf.kind == "paragraph":
            lines = self._without_definitions(leaf.lines)
            if lines:
                self._page.start("p", {}, lines[0][0])
                self._inline.read(lines)
                self._page.end("p", lines[-1][1])
        elif leaf.lines:
            self._page.start("p", {}, leaf.lines[0][0])
            for start, end in leaf.lines:
                self._page.text(start, end)
                self._page.line_break(end, end)
            self._page.end("p", leaf.lines[-1][1])

    def _close_html(self, leaf: Leaf) -> None:
        if any(container.element == "blockquote" for container in self._containers):
            for start, end in leaf.lines:
                self._html.feed(start, end)
        elif leaf.lines:
            self._html.feed(leaf.lines[0][0], leaf.lines[-1][1])

    def _without_definitions(self, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The lines of a paragraph without the link definitions that it begins with."""
        first = 0
        while first < len(lines) and self._inline.is_definition(*lines[first]):
            first += 1
        return lines[first:]

    # Tables

    def _starts_table(self, leaf: Leaf) -> bool:
        source = self._source
        start, end = self._cursor.rest()
        columns = columns_of(source, start, end)
        header = leaf.lines[-1]
        if not columns or len(split_row(source, *header)) != columns:
            return False
        leaf.lines.pop()
        self._close_leaf()
        self._close_list()
        self._page.start("table", {}, header[0])
        self._row(*header, columns, "th")
        self._leaf = Leaf("table", columns=columns)
        return True

    def _row(self, start: int, end: int, columns: int, element: str) -> None:
        self._page.start("tr", {}, start)
        for cell in split_row(self._source, start, end)[:columns]:
            self._page.start(element, {}, cell[0])
            self._inline.read([cell])
            self._page.end(element, cell[1])
        self._page.end("tr", end)

"""The reStructuredText reader: its blocks, by lines and indentation, as the elements of a page.

rst_inline.py reads the text in them, rst_tables.py the tables and rst_directives.py what begins with two dots.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from privlint.document import BlockKind, Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.readers import rst_inline, rst_tables
from privlint.readers.html import HtmlScanner
from privlint.readers.page import Page
from privlint.readers.rst_directives import names_of, show_explicit
from privlint.readers.rst_tables import GridCell
from privlint.readers.source_lines import Line, body_end, hanging, lines_of, paragraph, shifted, without_space

_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1+")
_BULLET = re.compile(r"[*+\-•‣⁃](?=\s|\Z)")
_NUMBER = re.compile(r"\(?(?P<number>\d{1,4}|#|[A-Za-z]|[ivxlcdmIVXLCDM]{1,6})[.)](?=\s|\Z)")
_FIELD = re.compile(r":(?P<name>(?![:\s])(?:\\.|[^:\\\r\n]|:(?![\s`]|\Z)){1,80}):(?=\s|\Z)")
_METADATA = frozenset(
    """title date slug modified tags category lang language template summary status url save_as author authors orphan
    tocdepth nocomments nosearch description keywords robots og_title og_description""".split()
)
_BAR = re.compile(r"\|(?:\s|\Z)")
_CLASSIFIER = re.compile(r"\s:\s")
_DEEPEST = 30  # bodies inside each other
_SHORTEST_ADORNMENT = 3


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a site shows for the reStructuredText `source`."""
    builder = DocumentBuilder(path, source)
    page = Page(builder, source)
    lines = lines_of(source, 1 if source.startswith("\ufeff") else 0)
    RstReader(source, builder, page, follow, names_of(source, lines)).body(lines)
    page.finish()
    return builder.build()


class RstReader:
    """Tells `page` of bodies: lines of blocks one after the other."""

    def __init__(
        self, source: str, builder: DocumentBuilder, page: Page, follow: Follow, names: rst_inline.Names
    ) -> None:
        self.source = source
        self.page = page
        self.follow = follow
        self._builder = builder
        self._names = names
        self._adornments: list[tuple[str, bool]] = []  # of headings: the first is that of the highest level
        self._depth = 0
        self._is_at_top = True  # but for a title

    def body(self, lines: Sequence[Line]) -> None:
        """Tell of the blocks in `lines`."""
        if self._depth >= _DEEPEST:
            for line in lines:
                self.text("p", [line])
            return
        self._depth += 1
        index = 0
        while index < len(lines):
            if lines[index].start < lines[index].end:
                index = self._block(lines, index)
            else:
                index += 1
        self._depth -= 1

    def element(self, name: str, lines: Sequence[Line], offset: int) -> None:
        """Tell of an element with a body."""
        self.page.start(name, {}, offset)
        self.body(lines)
        self.page.end(name, lines[-1].end if lines else offset)

    def text(self, name: str, lines: Sequence[Line]) -> None:
        """Tell of an element with text in it."""
        if lines:
            self._is_at_top = self._is_at_top and name == "h1"
            self.page.start(name, {}, lines[0].start)
            self.inline(lines)
            self.page.end(name, lines[-1].end)

    def inline(self, lines: Sequence[Line]) -> None:
        """Tell of the text in `lines`, with its inline marks."""
        rst_inline.show(self.page, self.source, paragraph(self.source, lines), self._names)

    @cached_property
    def html(self) -> HtmlScanner:
        """What reads the HTML in the source."""
        return HtmlScanner(self.source, self.page, self.follow)

    def literal(self, lines: Sequence[Line]) -> None:
        """Tell of text that is shown line by line."""
        if lines:
            self.page.start("p", {}, lines[0].start)
            for line in lines:
                self.page.text(line.start, line.end)
                self.page.line_break(line.end, line.end)
            self.page.end("p", lines[-1].end)

    def table(self, cells: Sequence[GridCell], offset: int) -> None:
        """Tell of a table."""
        self.page.start("table", {}, offset)
        row = -1
        for cell in cells:
            if cell.row != row:
                self.page.start("tr", {}, offset)
                row = cell.row
            spans = {"colspan": str(cell.columns), "rowspan": str(cell.rows)}
            self.page.start("th" if cell.is_header else "td", spans, offset)
            self.body(cell.lines)
            self.page.end("th" if cell.is_header else "td", offset)
        self.page.end("table", offset)

    def _block(self, lines: Sequence[Line], index: int) -> int:
        """Tell of the block that begins at `index`; returns the index after it."""
        for tell in (self._heading, self._explicit, self._table, self._item, self._fields, self._line_block):
            end = tell(lines, index)
            if end > index:
                return end
        return self._paragraph(lines, index)

    def _written(self, line: Line) -> str:
        return self.source[line.start : line.end]

    def _heading(self, lines: Sequence[Line], index: int) -> int:
        """A line with an underline, perhaps with an overline; or a rule."""
        is_overlined = self._is_adornment(lines, index)
        title = index + is_overlined
        underline = title + 1
        if self._depth > 1 or not self._is_adornment(lines, underline) or self._is_empty(lines, title):
            if is_overlined and self._is_empty(lines, index + 1):
                self.page.start("hr", {}, lines[index].start)
                return index + 1
            return index
        length = lines[underline].end - lines[underline].start
        if length < min(lines[title].end - lines[title].start, 4) or self._is_adornment(lines, title):
            return index
        if is_overlined and self._written(lines[index])[0] != self._written(lines[underline])[0]:
            return index
        kind = (self._written(lines[underline])[0], bool(is_overlined))
        if kind not in self._adornments:
            self._adornments.append(kind)
        self.text(f"h{min(self._adornments.index(kind) + 1, 6)}", [lines[title]])
        return underline + 1

    def _is_adornment(self, lines: Sequence[Line], index: int) -> bool:
        if index >= len(lines) or lines[index].indent > lines[0].indent:
            return False
        line = lines[index]
        is_long = line.end - line.start >= _SHORTEST_ADORNMENT
        return is_long and _ADORNMENT.fullmatch(self.source, line.start, line.end) is not None

    def _is_empty(self, lines: Sequence[Line], index: int) -> bool:
        return index >= len(lines) or lines[index].start == lines[index].end

    def _explicit(self, lines: Sequence[Line], index: int) -> int:
        """What begins with two dots: directives, targets, footnotes and comments."""
        line = lines[index]
        if not self._written(line).startswith((".. ", "..\t", "__ ")) and self._written(line) != "..":
            return index
        end = body_end(lines, index + 1, line.indent + 1)
        show_explicit(self, lines[index:end])
        return end

    def _table(self, lines: Sequence[Line], index: int) -> int:
        line = lines[index]
        cells: list[GridCell] = []
        end = index
        if rst_tables.GRID.fullmatch(self.source, line.start, line.end):
            while end < len(lines) and self.source.startswith(("+", "|"), lines[end].start):
                end += 1
            cells = rst_tables.grid_table(self.source, lines[index:end])
        elif rst_tables.SIMPLE.fullmatch(self.source, line.start, line.end):
            end = rst_tables.simple_table_end(self.source, lines, index)
            cells = rst_tables.simple_table(self.source, lines[index:end])
        if not cells:
            return index
        self.table(cells, line.start)
        return end

    def _item(self, lines: Sequence[Line], index: int) -> int:
        """A list: its items, one after the other."""
        mark = self._mark(lines, index)
        if mark is None:
            return index
        name = "ol" if mark is _NUMBER else "ul"
        indent = lines[index].indent
        self.page.start(name, {}, lines[index].start)
        while index < len(lines):
            if self._is_empty(lines, index):
                index += 1
                continue
            if lines[index].indent != indent or self._mark(lines, index) is not mark:
                break
            found = mark.match(self.source, lines[index].start, lines[index].end)
            assert found is not None
            length = found.end() - found.start()
            end = body_end(lines, index + 1, indent + 1)
            first = without_space(self.source, shifted(lines[index], length))
            self.element("li", hanging(first, lines[index + 1 : end]), lines[index].start)
            index = end
        self.page.end(name, lines[index - 1].end)
        return index

    def _mark(self, lines: Sequence[Line], index: int) -> re.Pattern[str] | None:
        """The mark of the item that begins at `index`; a number at the start of a wrapped line is none."""
        line = lines[index]
        if _BULLET.match(self.source, line.start, line.end):
            return _BULLET
        if _NUMBER.match(self.source, line.start, line.end):
            following = lines[index + 1] if index + 1 < len(lines) else None
            if following is None or following.start == following.end or following.indent > line.indent:
                return _NUMBER
            if _NUMBER.match(self.source, following.start, following.end) or following.indent < line.indent:
                return _NUMBER
        return None

    def _fields(self, lines: Sequence[Line], index: int) -> int:
        """A list of `:name: text`; at the top of the file, those for the site generator are metadata."""
        indent = lines[index].indent
        while index < len(lines) and lines[index].indent == indent and not self._is_empty(lines, index):
            line = lines[index]
            found = _FIELD.match(self.source, line.start, line.end)
            if found is None:
                break
            end = body_end(lines, index + 1, indent + 1)
            body = hanging(without_space(self.source, shifted(line, found.end() - line.start)), lines[index + 1 : end])
            if found["name"].lower() in _METADATA and self._depth == 1 and self._is_at_top:
                self._metadata(lines[index:end])
            else:
                self.page.start("dl", {}, line.start)
                self.text("dt", [Line(*found.span("name"), line.indent)])
                self.element("dd", body, body[0].start)
                self.page.end("dl", line.end)
            index = end
        return index

    def _metadata(self, lines: Sequence[Line]) -> None:
        self._builder.begin(BlockKind.METADATA)
        for line in lines:
            self._builder.copy(line.start, line.end)
        self._builder.end()

    def _line_block(self, lines: Sequence[Line], index: int) -> int:
        """Lines that begin with a bar and stay lines."""
        end = index
        while end < len(lines) and _BAR.match(self.source, lines[end].start, lines[end].end):
            end += 1
        if end > index:
            self.page.start("p", {}, lines[index].start)
            for line in lines[index:end]:
                self.inline([without_space(self.source, shifted(line, 1))])
                self.page.line_break(line.end, line.end)
            self.page.end("p", lines[end - 1].end)
        return end

    def _paragraph(self, lines: Sequence[Line], index: int) -> int:
        """A paragraph with a literal block behind it, a term with its definition, or an indented quote."""
        line = lines[index]
        if line.indent > lines[0].indent and index:
            end = max(body_end(lines, index, lines[0].indent + 1), index + 1)
            self.element("blockquote", lines[index:end], line.start)
            return end
        end = index + 1
        while end < len(lines) and not self._is_empty(lines, end) and lines[end].indent == line.indent:
            end += 1
        if end == index + 1 and end < len(lines) and lines[end].indent > line.indent and not self._is_empty(lines, end):
            return self._definition(lines, index)
        if self.source.endswith("::", line.start, lines[end - 1].end):
            return self._before_literal(lines, index, end)
        self.text("p", lines[index:end])
        return end

    def _definition(self, lines: Sequence[Line], index: int) -> int:
        line = lines[index]
        end = body_end(lines, index + 1, line.indent + 1)
        if not self._written(line).endswith("::") or self._written(line).startswith("::"):
            classifier = _CLASSIFIER.search(self.source, line.start, line.end)
            self.page.start("dl", {}, line.start)
            self.text("dt", [line if classifier is None else line._replace(end=classifier.start())])
            self.element("dd", lines[index + 1 : end], lines[index + 1].start)
            self.page.end("dl", lines[end - 1].end)
            return end
        return self._before_literal(lines, index, index + 1)

    def _before_literal(self, lines: Sequence[Line], index: int, end: int) -> int:
        """A paragraph that ends with two colons, of which one is shown, and the lines behind it as they are."""
        last = lines[end - 1]
        is_alone = last.start == last.end - 2 or self.source[last.end - 3].isspace()
        shown = [*lines[index : end - 1], last._replace(end=last.end - (2 if is_alone else 1))]
        self.text("p", [line for line in shown if line.start < line.end])
        stop = body_end(lines, end, lines[index].indent + 1)
        self.literal([line for line in lines[end:stop] if line.start < line.end])
        return max(stop, end)

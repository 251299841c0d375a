"""The AsciiDoc reader: its blocks, line by line, as the elements of a page.

adoc_lists.py reads the lists, adoc_tables.py the tables and adoc_inline.py the text in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from privlint.decoded import Decoded, joined
from privlint.document import BlockKind, Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.readers.adoc_inline import Inline
from privlint.readers.adoc_lists import item_mark, show_list
from privlint.readers.adoc_tables import cells_of
from privlint.readers.front_matter import read_front_matter
from privlint.readers.html import HtmlScanner
from privlint.readers.page import Page
from privlint.readers.source_lines import Line, lines_of, paragraph, shifted, without_space

_HEADING = re.compile(r"(?P<marks>={1,6}|#{1,6})[ \t]+(?=\S)")
_DELIMITER = re.compile(r"(?P<kind>[-=.*_+/])(?P=kind){3,}|--|[|,:!]===+|```\S*")
_ATTRIBUTE = re.compile(r":!?(?P<name>\w[\w-]*)!?:(?:[ \t]+(?P<value>.*))?")
_BLOCK_ATTRIBUTES = re.compile(r"\[(?:\[[^\[\]]*\]|[^\[\]\"]*+(?:\"[^\"]*+\"[^\[\]\"]*+)*+|[^\[\]]*+)\]")
_NAMED = re.compile(r"(?P<name>[\w-]+)\s*=\s*(?:\"(?P<quoted>[^\"]*)\"|(?P<plain>[^,\]]*))")
_TITLE = re.compile(r"\.(?![.\s])")
_DIRECTIVE = re.compile(r"(?P<name>\w+)::(?P<target>\S*?)\[(?P<text>.*)\]")
_CONDITION = re.compile(r"(?:ifn?def|ifeval|endif)::\S*\[(?P<text>.*)\]")
_ADMONITION = re.compile(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+")
_RULE = re.compile(r"'{3,}|<{3,}|-{3}|\*{3}|- - -|\* \* \*")
_UNDERLINES = {"=": "h1", "-": "h2", "~": "h3", "^": "h4", "+": "h5"}
_DEEPEST = 30  # blocks inside each other


@dataclass(slots=True)
class Given:
    """What the lines above a block say of it."""

    style: str = ""
    options: str = ""
    named: dict[str, str] = field(default_factory=dict)
    title: Line | None = None


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a site shows for the AsciiDoc `source`."""
    builder = DocumentBuilder(path, source)
    lines = [line for line in lines_of(source, read_front_matter(builder, source)) if not _is_condition(source, line)]
    page = Page(builder, source)
    reader = AdocReader(source, builder, page, follow, dict(_attributes(source, lines)))
    reader.body(lines)
    reader.end()
    page.finish()
    return builder.build()


def _is_condition(source: str, line: Line) -> bool:
    """Whether a line only says when those below it are shown; all are read."""
    found = _CONDITION.fullmatch(source, line.start, line.end)
    return found is not None and (not found["text"] or source.startswith("ifeval", line.start))


def _attributes(source: str, lines: Sequence[Line]) -> Iterator[tuple[str, Decoded]]:
    for line in lines:
        found = _ATTRIBUTE.fullmatch(source, line.start, line.end) if source.startswith(":", line.start) else None
        if found is not None and found["value"] and found["value"].strip():
            yield found["name"].lower(), joined(source, [(None, found.start("value"), line.end)])


class AdocReader:
    """Tells `page` of bodies: lines of blocks one after the other."""

    def __init__(
        self, source: str, builder: DocumentBuilder, page: Page, follow: Follow, attributes: dict[str, Decoded]
    ) -> None:
        self.source = source
        self.page = page
        self._builder = builder
        self._follow = follow
        self._inline = Inline(page, source, attributes)
        self._html: HtmlScanner | None = None
        self._depth = 0
        self._missing: list[set[str]] = []  # what ends a block but does not come any more, in each open body
        self._given = Given()

    def body(self, lines: Sequence[Line]) -> None:
        """Tell of the blocks in `lines`."""
        if self._depth >= _DEEPEST:
            self.text("p", [line for line in lines if line.start < line.end])
            return
        self._depth += 1
        self._missing.append(set())
        index = 0
        while index < len(lines):
            index = self.block(lines, index)
        self._missing.pop()
        self._depth -= 1

    def end(self) -> None:
        """The page ends with the footnotes."""
        for note in self._inline.footnotes:
            self.page.start("p", {}, len(self.source))
            self._inline.show(note)
            self.page.end("p", len(self.source))

    def text(self, name: str, lines: Sequence[Line]) -> None:
        """Tell of an element with text in it."""
        if lines:
            self.page.start(name, {}, lines[0].start)
            self.inline(lines)
            self.page.end(name, lines[-1].end)

    def inline(self, lines: Sequence[Line]) -> None:
        """Tell of the text in `lines`, with its inline marks."""
        self._inline.show(paragraph(self.source, lines, "\n"))

    def written(self, line: Line) -> str:
        """What stands in a line."""
        return self.source[line.start : line.end]

    def is_empty(self, lines: Sequence[Line], index: int) -> bool:
        """Whether there is no line at `index`, or an empty one."""
        return index >= len(lines) or lines[index].start == lines[index].end

    def is_special(self, line: Line) -> bool:
        """Whether a line ends the text above it: a delimiter, attributes of a block, or a comment."""
        text = self.written(line)
        return (
            text == "+"
            or text.startswith("//")
            or ("::" in text and _DIRECTIVE.fullmatch(text) is not None)
            or _DELIMITER.fullmatch(text) is not None
            or (text.startswith("[") and _BLOCK_ATTRIBUTES.fullmatch(text) is not None)
        )

    def block(self, lines: Sequence[Line], index: int) -> int:
        """Tell of the block that begins at `index`; returns the index after it."""
        line = lines[index]
        text = self.written(line)
        if not text or text == "+":
            return index + 1
        if self.is_about_the_next(line):
            return index + 1
        given, self._given = self._given, Given()
        if _DELIMITER.fullmatch(text):
            return self._delimited(lines, index, given)
        heading = _HEADING.match(text)
        if heading is not None and self._depth == 1 and not line.indent:
            self._heading(line, heading)
            return self._header(lines, index + 1) if heading["marks"] in "=#" else index + 1
        if given.title is not None:
            self.text("p", [given.title])
        if self._is_underlined(lines, index):
            self.text(_UNDERLINES[self.written(lines[index + 1])[0]], [line])
            return index + 2
        if _RULE.fullmatch(text):
            self.page.start("hr", {}, line.start)
            return index + 1
        if "::" in text and (found := _DIRECTIVE.fullmatch(self.source, line.start, line.end)) is not None:
            self._directive(found)
            return index + 1
        if item_mark(self.source, line) is not None:
            return show_list(self, lines, index)
        return self._paragraph(lines, index, given)

    def is_about_the_next(self, line: Line) -> bool:
        """Whether a line shows nothing: a comment, an attribute, or what is said of the block below it."""
        text = self.written(line)
        if text.startswith("//") and not _DELIMITER.fullmatch(text):
            return True
        if text.startswith(":") and _ATTRIBUTE.fullmatch(text):
            return True
        if text.startswith("[") and _BLOCK_ATTRIBUTES.fullmatch(text):
            named = {found["name"]: found["quoted"] or found["plain"] or "" for found in _NAMED.finditer(text)}
            self._given.named.update(named)
            self._given.style = text[1:-1].partition(",")[0].strip() or self._given.style
            self._given.options += text
            return True
        if _TITLE.match(text):
            self._given.title = shifted(line, 1)
            return True
        return False

    def _heading(self, line: Line, found: re.Match[str]) -> None:
        end = line.end
        closing = " " + found["marks"]
        if self.source.endswith(closing, line.start, line.end):
            end -= len(closing)
        title = without_space(self.source, Line(line.start + found.end(), end, 0))
        self.text(f"h{len(found['marks'])}", [title])

    def _header(self, lines: Sequence[Line], index: int) -> int:
        """The lines below the title of the document: who wrote it and when, and attributes."""
        while not self.is_empty(lines, index):
            text = self.written(lines[index])
            if text.startswith(":"):
                self._builder.begin(BlockKind.METADATA)
                self._builder.copy(lines[index].start, lines[index].end)
                self._builder.end()
            elif _HEADING.match(text) or self.is_special(lines[index]) and not text.startswith("//"):
                break
            elif not text.startswith("//"):
                self.text("p", [lines[index]])
            index += 1
        return index

    def _is_underlined(self, lines: Sequence[Line], index: int) -> bool:
        """Whether a line is a heading for the line below it, which is about as long."""
        if self._depth > 1 or self.is_empty(lines, index + 1) or (index and not self.is_empty(lines, index - 1)):
            return False
        text, under = self.written(lines[index]), self.written(lines[index + 1])
        is_line = under[0] in _UNDERLINES and under == under[0] * len(under)
        return is_line and len(under) > 1 and abs(len(text) - len(under)) <= 2 and any(map(str.isalpha, text))

    def _directive(self, found: re.Match[str]) -> None:
        name = found["name"]
        if name == "include":
            document = self._follow(self._inline.target(found["target"]))
            if document is not None:
                self.page.include(document)
        elif name in ("ifdef", "ifndef") and found["text"]:
            self.text("p", [Line(*found.span("text"), 0)])

    def _delimited(self, lines: Sequence[Line], index: int, given: Given) -> int:
        """A block between two lines that are the same; without the second the first is none."""
        line = lines[index]
        delimiter = self.written(line)
        closing = "```" if delimiter.startswith("```") else delimiter
        end = index + 1 if closing not in self._missing[-1] else len(lines)
        while end < len(lines) and self.written(lines[end]) != closing:
            end += 1
        if end == len(lines):
            if closing in self._missing[-1]:
                return index + 1
            self._missing[-1].add(closing)
            if not self._builder.is_remarked:
                self._builder.remark("dit blok wordt nergens gesloten", "this block does not end", line.start, line.end)
            return index + 1
        self._show_delimited(delimiter, lines[index + 1 : end], line, given)
        return end + 1

    def _show_delimited(self, delimiter: str, content: Sequence[Line], first: Line, given: Given) -> None:
        if delimiter.startswith(("//", "``", "---")):
            return  # a comment, or code
        end = content[-1].end if content else first.end
        self.page.start("div", {}, first.start)
        if given.title is not None:
            self.text("summary" if "collapsible" in given.options else "p", [given.title])
        if delimiter[0] in "|!,:":
            self._table(content, first, given, delimiter)
        elif delimiter[0] == ".":
            self.literal(content)
        elif delimiter[0] == "+":
            self._passthrough(content)
        else:
            self.body(content)
        self.page.end("div", end)

    def _table(self, lines: Sequence[Line], first: Line, given: Given, delimiter: str) -> None:
        self.page.start("table", {}, first.start)
        row = -1
        for cell in cells_of(self.source, lines, given.named, given.options, delimiter):
            if cell.row != row:
                self.page.start("tr", {}, first.start)
                row = cell.row
            name = "th" if cell.is_header else "td"
            self.page.start(name, {"colspan": str(cell.columns), "rowspan": str(cell.rows)}, first.start)
            self.body(cell.lines)
            self.page.end(name, first.start)
        self.page.end("table", first.start)

    def _passthrough(self, lines: Sequence[Line]) -> None:
        """HTML."""
        if lines:
            self._html = self._html or HtmlScanner(self.source, self.page, self._follow)
            self._html.feed(lines[0].start, lines[-1].end)

    def literal(self, lines: Sequence[Line]) -> None:
        """Tell of text that is shown line by line."""
        if lines:
            self.page.start("p", {}, lines[0].start)
            for line in lines:
                self.page.text(line.start, line.end)
                self.page.line_break(line.end, line.end)
            self.page.end("p", lines[-1].end)

    def _paragraph(self, lines: Sequence[Line], index: int, given: Given) -> int:
        """Lines up to an empty or a special one; an indented one begins text that stays as it is."""
        end = index + 1
        while not self.is_empty(lines, end) and not self.is_special(lines[end]):
            end += 1
        shown = [line for line in lines[index:end] if not self.written(line).startswith("//")]
        if given.style in ("source", "listing", "stem", "latexmath"):
            return end
        if lines[index].indent and given.style != "normal":
            self.literal(shown)
            return end
        label = _ADMONITION.match(self.source, shown[0].start, shown[0].end)
        if label is not None:
            shown[0] = shifted(shown[0], label.end() - label.start())
        if "hardbreaks" in given.options:
            self.page.start("p", {}, shown[0].start)
            for line in shown:
                self.inline([line])
                self.page.line_break(line.end, line.end)
            self.page.end("p", shown[-1].end)
        else:
            self.text("p", shown)
        return end

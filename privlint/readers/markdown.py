"""The Markdown reader: CommonMark with tables, footnotes, front matter and HTML.

The library marko parses the text; it tells of every block and every piece of text
inside it where it stands. This reader walks through what marko found and tells it
to a `Page` as the HTML elements it stands for. All text is taken from the file
itself, at the offsets that marko gives; markdown_source.py says what marko gets
to see of the file, and how its offsets lead back.
"""

from __future__ import annotations

import re

from marko import block, inline
from marko.element import Element
from marko.ext import footnote
from marko.ext.gfm import elements as gfm
from marko.parser import Parser
from marko.source import Source

from privlint.document import Document, DocumentBuilder
from privlint.readers.front_matter import read_front_matter
from privlint.readers.html import HtmlScanner
from privlint.readers.markdown_inline import BareUrl, InlineReader
from privlint.readers.markdown_source import MarkdownSource, prepare
from privlint.readers.page import Page

LARGEST = 500_000
"""Characters: what is larger is no statement, and read as plain text, because marko may take seconds for so much."""

_DELIMITERS = re.compile(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", re.MULTILINE)


class _Table(gfm.Table):
    """A table, by the whole line below its header; marko takes the item `- a` for such a line."""

    @classmethod
    def match(cls, source: Source) -> bool:
        """Whether a table begins at the line where `source` stands."""
        source.next_line(require_prefix=False)
        line = source.match
        if line is None or not _DELIMITERS.match(line.string, line.end()):
            return False
        return bool(super().match(source))  # type: ignore[no-untyped-call]


_EXTENSIONS: tuple[type[Element], ...] = (
    gfm.Paragraph,  # with the box of a task list
    gfm.Strikethrough,
    _Table,
    gfm.TableRow,
    gfm.TableCell,
    gfm.Alert,
    footnote.Document,
    footnote.FootnoteDef,
    footnote.FootnoteRef,
    BareUrl,
)


def read(path: str, source: str) -> Document:
    """The document that a site shows for the Markdown `source`.

    What no writer makes, a text larger than `LARGEST` or emphasis nested hundreds deep, is read as plain text.
    """
    if len(source) <= LARGEST:
        try:
            return _read(path, source)
        except RecursionError:
            pass
    from privlint.readers import text

    return text.read(path, source)


def _read(path: str, source: str) -> Document:
    builder = DocumentBuilder(path, source)
    start = read_front_matter(builder, source)
    page = Page(builder, source)
    prepared = prepare(source, start)
    blocks = _BlockReader(source, page, prepared)
    for element in _parser().parse(prepared.text).children:
        blocks.read(element)
    page.finish()
    return builder.build()


def _parser() -> Parser:
    parser = Parser()
    for element in _EXTENSIONS:
        parser.add_element(element)
    return parser


class _BlockReader:
    """Tells `page` of one block after the other; the offsets of blocks are those of the prepared text."""

    def __init__(self, source: str, page: Page, prepared: MarkdownSource) -> None:
        self._page = page
        self._prepared = prepared
        self._html = HtmlScanner(source, page)
        self._inline = InlineReader(source, page, self._html, prepared)
        self._quotes = 0  # open block quotes

    def read(self, element: Element) -> None:
        """Read a block with all that is in it. Definitions of links and blank lines show nothing."""
        if isinstance(element, (block.Heading, block.SetextHeading)):
            self._text_block(element, f"h{element.level}")
        elif isinstance(element, block.Paragraph):
            self._text_block(element, "p")
        elif isinstance(element, block.Quote):
            self._quotes += 1
            self._container(element, "blockquote")
            self._quotes -= 1
        elif isinstance(element, block.List):
            self._container(element, "ol" if element.ordered else "ul")
        elif isinstance(element, block.ListItem):
            self._container(element, "li")
        elif isinstance(element, footnote.FootnoteDef):
            self._container(element, "div")
        elif isinstance(element, gfm.Table):
            self._container(element, "table")
        elif isinstance(element, gfm.TableRow):
            self._container(element, "tr")
        elif isinstance(element, gfm.TableCell):
            if element.source_span is not None:  # not one that a short row lacks
                self._text_block(element, "th" if element.header else "td")
        elif isinstance(element, block.ThematicBreak):
            self._page.start("hr", {}, self._span(element)[0])
        elif isinstance(element, block.HTMLBlock):
            self._html_block(element)
        elif isinstance(element, (block.FencedCode, block.CodeBlock)):
            self._code_block(element)

    def _span(self, element: Element) -> tuple[int, int]:
        """Where a block begins and ends in the source."""
        assert element.source_span is not None
        start, end = element.source_span
        return self._prepared.offset(start), self._prepared.offset(end)

    def _container(self, element: block.BlockElement, name: str) -> None:
        start, end = self._span(element)
        self._page.start(name, {}, start)
        for child in element.children:
            self.read(child)
        self._page.end(name, end)

    def _text_block(self, element: block.BlockElement, name: str) -> None:
        start, end = self._span(element)
        self._page.start(name, {}, start)
        self._inline.read(element.children)
        self._page.end(name, end)

    def _html_block(self, element: block.HTMLBlock) -> None:
        if self._quotes:  # the marks of the quote are no part of it
            for start, end in self._lines(element, element.body, skipped=0):
                self._html.feed(start, end)
        else:
            self._html.feed(*self._span(element))

    def _code_block(self, element: block.FencedCode | block.CodeBlock) -> None:
        content = element.children[0]
        assert isinstance(content, inline.RawText)
        start, end = self._span(element)
        self._page.start("p", {}, start)
        for line_start, line_end in self._lines(element, content.children, isinstance(element, block.FencedCode)):
            self._page.text(line_start, line_end)
            self._page.line_break(line_end, line_end)
        self._page.end("p", end)

    def _lines(self, element: Element, content: str, skipped: int) -> list[tuple[int, int]]:
        """Where in the source the lines of `content` stand, with their newlines.

        Marko has taken indentation and the marks of containers away in front of
        them. `skipped` lines of the block come before them.
        """
        assert element.source_span is not None
        start, stop = element.source_span
        lines = []
        for number, line in enumerate([""] * skipped + content.removesuffix("\n").split("\n")):
            newline = self._prepared.text.find("\n", start, stop)
            end = newline if newline >= 0 else stop
            line_start, start = max(end - len(line), start), min(end + 1, stop)
            if number >= skipped:
                lines.append((self._prepared.offset(line_start), self._prepared.offset(start)))
        return lines

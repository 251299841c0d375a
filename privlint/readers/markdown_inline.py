"""Text inside a Markdown block: emphasis, links, code, references, HTML and escapes.

The marks disappear and the text goes to the page with its offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from marko import inline
from marko.element import Element

from privlint.readers.content import Break
from privlint.readers.html import HtmlScanner
from privlint.readers.markdown_source import MarkdownSource
from privlint.readers.page import Page
from privlint.readers.text_marks import TEMPLATE_TAG, reference_at

# A new line in the source, with the marks and indentation of the blocks that hold the text.
_NEWLINE = r"(?:\r\n|\r|\n)[ \t>]*+"
_NEWLINE_OR_BAR = rf"(?P<newline>{_NEWLINE})|(?P<bar>\\\|)"  # the bar is escaped, in a table
_CODE = re.compile(_NEWLINE_OR_BAR)
_TEXT = re.compile(rf"{_NEWLINE_OR_BAR}|(?P<reference>&(?=[#A-Za-z]))|{TEMPLATE_TAG}")


class BareUrl(inline.AutoLink):
    """An address on the web, written in the text as it is; punctuation at its end belongs to the sentence."""

    priority = 5
    pattern = re.compile(r"\b(https?://[^\s<>\"*\[\]()]{3,2000}(?<![?!.,:;_~']))")


class InlineReader:
    """Tells `page` of the text of one block after the other."""

    def __init__(self, source: str, page: Page, html: HtmlScanner, prepared: MarkdownSource) -> None:
        self._source = source
        self._page = page
        self._html = html
        self._prepared = prepared
        self._in_link = False

    def read(self, elements: Iterable[Element]) -> None:
        """Read the `elements` of a block. Images and references to footnotes show nothing."""
        for element in elements:
            if element.source_span is None or isinstance(element, inline.Image):
                continue
            start, end = (self._prepared.offset(position) for position in element.source_span)
            if isinstance(element, inline.RawText):
                self._text(start, end)
            elif isinstance(element, inline.LineBreak):
                self._page.line_break(start, end, Break.SOFT if element.soft else Break.HARD)
            elif isinstance(element, inline.Literal):
                self._page.text(end - 1, end)
            elif isinstance(element, inline.CodeSpan):
                self._code(element)
            elif isinstance(element, inline.InlineHTML):
                self._html.feed(start, end)
            elif isinstance(element, (inline.Link, inline.AutoLink)):
                self._link(element, start, end)
            elif isinstance(element, inline.StrongEmphasis):
                self._page.start("strong", {}, start)
                self.read(_children(element))
                self._page.end("strong", end)
            else:
                self.read(_children(element))

    def _link(self, element: inline.Link | inline.AutoLink, start: int, end: int) -> None:
        if self._in_link:  # an address as the text of a link
            self.read(_children(element))
            return
        self._in_link = True
        self._page.start("a", {"href": self._target(element)}, start)
        self.read(_children(element))
        self._page.end("a", end)
        self._in_link = False

    def _target(self, element: inline.Link | inline.AutoLink) -> str:
        if isinstance(element, inline.Link) and element.dest_span is not None:
            start, end = (self._prepared.offset(position) for position in element.dest_span)
            written = self._source[start:end]
            return unescape(inline.Literal.strip_backslash(written.removeprefix("<").removesuffix(">")))
        return unescape(element.dest)

    def _code(self, element: inline.CodeSpan) -> None:
        assert element.syntax_spans is not None
        (_, start), (end, _) = element.syntax_spans
        start, end = self._prepared.offset(start), self._prepared.offset(end)
        for mark in _CODE.finditer(self._source, start, end):
            if mark["newline"] or "\\|" not in element.children:
                self._page.text(start, mark.start())
                start = self._newline_or_bar(mark)
        self._page.text(start, end)

    def _text(self, start: int, end: int) -> None:
        """Tell the page of the source from `start` to `end`, in which only references and template tags are marks."""
        for mark in _TEXT.finditer(self._source, start, end):
            self._page.text(start, mark.start())
            if mark["reference"]:
                start = self._reference(mark.start(), end)
            else:
                start = self._newline_or_bar(mark)
        self._page.text(start, end)

    def _newline_or_bar(self, mark: re.Match[str]) -> int:
        """Tell the page of a mark in text or code; returns where the text goes on."""
        if mark["bar"]:
            return mark.end() - 1
        if mark["newline"]:
            self._page.line_break(*mark.span(), Break.SOFT)
        return mark.end()

    def _reference(self, start: int, end: int) -> int:
        """Tell the page of the character reference, if it is one, at `start`; returns where the text goes on."""
        reference = reference_at(self._source, start, end, needs_semicolon=True)
        if reference is None:
            return start
        character, stop = reference
        self._page.replace(character, start, stop)
        return stop


def _children(element: Element) -> Iterable[Element]:
    children = getattr(element, "children", ())
    return () if isinstance(children, str) else children

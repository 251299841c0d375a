"""The text of a file that holds none, such as DOCX and PDF, written out line by line.

A reader writes all that the file shows, a line for each paragraph or for each line of
a page, and says along the way what a page is to be told of it. The text that comes of it
takes the place of a source: findings point into it, and reports show its lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from privlint.document import Document, Unit
from privlint.document_builder import DocumentBuilder
from privlint.readers.content import Break
from privlint.readers.page import Page

_LINE_END = re.compile(r"[\r\n\f]")  # within a line, for the text, these are white space
_NOTHING: Mapping[str, str] = {}

Event = Callable[[Page], None]


class Transcript:
    """Collects the lines of a text and what to tell a page of them; `unit` is what its places are counted in."""

    def __init__(self, path: str, unit: Unit) -> None:
        self._path = path
        self._unit = unit
        self._written: list[str] = []
        self._length = 0
        self._events: list[Event] = []
        self._remarks: list[tuple[str, str, int, int]] = []

    @property
    def length(self) -> int:
        """The number of characters so far: where the next one will stand."""
        return self._length

    def start(self, name: str, attributes: Mapping[str, str] = _NOTHING) -> None:
        """An element of HTML begins."""
        offset = self._length
        self._events.append(lambda page: page.start(name, attributes, offset))

    def end(self, name: str) -> None:
        """An element of HTML ends."""
        offset = self._length
        self._events.append(lambda page: page.end(name, offset))

    def text(self, text: str) -> None:
        """`text` is shown, and belongs to what a visitor reads."""
        start = self._length
        self.aside(text)
        end = self._length
        self._events.append(lambda page: page.text(start, end))

    def shown(self, start: int, end: int) -> None:
        """What was written from `start` to `end` belongs to what a visitor reads, at this place in it."""
        self._events.append(lambda page: page.text(start, end))

    def aside(self, text: str) -> None:
        """`text` is shown, but is no part of what is said, such as a bullet or the number of a page."""
        if text:
            self._written.append(_LINE_END.sub(" ", text))
            self._length += len(text)

    def line_break(self) -> None:
        """The block goes on in a new line, which is written behind a space."""
        self.aside(" ")
        self.go_on(Break.HARD)

    def go_on(self, kind: Break, offset: int | None = None) -> None:
        """The block goes on in this line, or behind `offset`, as after a break of this kind."""
        start, end = (max(self._length - 1, 0), self._length) if offset is None else (offset, offset)
        self._events.append(lambda page: page.line_break(start, end, kind))

    def end_line(self) -> None:
        """The line ends."""
        self._written.append("\n")
        self._length += 1

    def end_page(self) -> None:
        """The page ends, behind the end of a line."""
        self._written.append("\f")
        self._length += 1

    def remark(self, nl: str, en: str) -> None:
        """Record what the reader has to say of the place where the next character will stand."""
        self._remarks.append((nl, en, self._length, self._length))

    def document(self) -> Document:
        """The document that a page makes of what was told."""
        source = "".join(self._written)
        builder = DocumentBuilder(self._path, source, self._unit)
        page = Page(builder, source)
        for event in self._events:
            event(page)
        page.finish()
        for remark in self._remarks:
            builder.remark(*remark)
        return builder.build()

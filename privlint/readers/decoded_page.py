"""A part of a page that stands in the value of a string."""

from __future__ import annotations

from privlint.decoded import Decoded
from privlint.document import Document
from privlint.readers.page import Attributes, Page


class DecodedPage:
    """Receives what a scanner reads in `decoded` and tells `page` of it, with the places in the source."""

    def __init__(self, page: Page, decoded: Decoded) -> None:
        self._page = page
        self._decoded = decoded

    def text(self, start: int, end: int) -> None:
        """The characters of the text from `start` to `end`."""
        for part in self._decoded.source_of(start, end):
            if part.is_verbatim:
                self._page.text(part.source_start, part.source_end)
            else:
                self._page.replace(self._decoded.text[part.start : part.end], part.source_start, part.source_end)

    def replace(self, text: str, start: int, end: int) -> None:
        """`text`, for which the characters from `start` to `end` stand."""
        self._page.replace(text, self._offset(start), self._offset(end))

    def start(self, name: str, attributes: Attributes, offset: int, can_hide: bool = True) -> None:
        """An element begins at `offset`."""
        self._page.start(name, attributes, self._offset(offset), can_hide)

    def end(self, name: str, offset: int) -> None:
        """An element ends at `offset`."""
        self._page.end(name, self._offset(offset))

    def include(self, document: Document) -> None:
        """A part of the page that stands in a file of its own."""
        self._page.include(document)

    def _offset(self, offset: int) -> int:
        """The source offset of the character at `offset` of the text, or of its end."""
        for part in self._decoded.source_of(offset, offset + 1):
            return part.source_start
        return self._decoded.parts[-1].source_end if self._decoded.parts else 0

"""What a page can be told: elements, text and breaks, with offsets in a source. `Page` is one; see page.py."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from privlint.document import Document
from privlint.readers.content import Break


class Receiver(Protocol):
    """Receives the elements and the text of a page, as the methods of `Page` tell."""

    def text(self, start: int, end: int) -> None:
        """The source characters from `start` to `end`, as they are."""

    def replace(self, text: str, start: int, end: int) -> None:
        """`text`, which the source writes as the characters from `start` to `end`."""

    def line_break(self, start: int, end: int, kind: Break = Break.HARD) -> None:
        """A break inside the block, of the page or of the source only."""

    def start(self, name: str, attributes: Mapping[str, str], offset: int, can_hide: bool = True) -> None:
        """An element begins at `offset`."""

    def end(self, name: str, offset: int) -> None:
        """An element ends at `offset`."""

    def unended(self, start: int, end: int) -> None:
        """What begins from `start` to `end` has no end, which may leave out what stands behind it."""

    def include(self, document: Document) -> None:
        """A part of the page that stands in a file of its own."""

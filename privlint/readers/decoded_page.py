"""A part of a page that stands in the value of a string."""

from __future__ import annotations

from collections.abc import Mapping

from privlint.decoded import Decoded, Part
from privlint.document import Document
from privlint.readers.content import Break
from privlint.readers.elements import HEADINGS
from privlint.readers.receiver import Receiver


class DecodedPage:
    """Receives what a text says with offsets in that text, and tells `page` of it with those in `source`.

    Headings in the text come `deeper` levels down.
    """

    def __init__(self, page: Receiver, source: str, decoded: Decoded, deeper: int = 0) -> None:
        self._page = page
        self._source = source
        self._decoded = decoded
        self._deeper = deeper
        whole = _whole(decoded)
        self._shift = whole.source_start if whole is not None else None

    def text(self, start: int, end: int) -> None:
        """The characters of the text from `start` to `end`."""
        if self._shift is not None:
            self._page.text(start + self._shift, end + self._shift)
            return
        for part in self._decoded.source_of(start, end):
            written = self._decoded.text[part.start : part.end]
            if part.is_verbatim and self._source.startswith(written, part.source_start):
                self._page.text(part.source_start, part.source_end)
            else:
                self._page.replace(written, part.source_start, part.source_end)

    def replace(self, text: str, start: int, end: int) -> None:
        """`text` for the characters from `start` to `end`."""
        self._page.replace(text, *self._range(start, end))

    def line_break(self, start: int, end: int, kind: Break = Break.HARD) -> None:
        """A break that stands at `start` to `end`."""
        self._page.line_break(*self._range(start, end), kind)

    def start(self, name: str, attributes: Mapping[str, str], offset: int, can_hide: bool = True) -> None:
        """An element begins at `offset`."""
        if name in HEADINGS:
            name = f"h{min(HEADINGS[name] + self._deeper, 6)}"
        self._page.start(name, attributes, self._range(offset, offset)[0], can_hide)

    def end(self, name: str, offset: int) -> None:
        """An element ends at `offset`."""
        self._page.end(name, self._range(offset, offset)[0])

    def unended(self, start: int, end: int) -> None:
        """What begins from `start` to `end` of the text has no end."""
        self._page.unended(*self._range(start, end))

    def include(self, document: Document) -> None:
        """A part of the page that stands in a file of its own."""
        self._page.include(document)

    def _range(self, start: int, end: int) -> tuple[int, int]:
        """Where in the source the characters from `start` to `end` stand."""
        if self._shift is not None:
            return start + self._shift, end + self._shift
        parts = list(self._decoded.source_of(start, max(end, start + 1)))
        if not parts:
            last = self._decoded.parts[-1].source_end if self._decoded.parts else 0
            return last, last
        return parts[0].source_start, parts[-1].source_end if end > start else parts[0].source_start


def show_text(page: Receiver, source: str, decoded: Decoded) -> None:
    """Tell `page` of all of a text."""
    whole = _whole(decoded)
    if whole is not None:
        page.text(whole.source_start, whole.source_end)
    else:
        DecodedPage(page, source, decoded).text(0, len(decoded.text))


def _whole(decoded: Decoded) -> Part | None:
    """The part that the source writes as all of the text, which then has no escapes."""
    parts = decoded.parts
    return parts[0] if len(parts) == 1 and parts[0].is_verbatim else None

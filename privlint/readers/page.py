"""What a browser makes of a page: elements and text in, blocks of a document out.

Both HTML and Markdown are read as the start and end of HTML elements with text in
between. What is seen of them, and looks how, stands here; what an element means for the
structure of the text, in page_blocks.py.
"""

from __future__ import annotations

from privlint.decoded import Decoded
from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.readers.broken import remark_unended
from privlint.readers.content import Break, Piece
from privlint.readers.elements import (
    BOLD,
    BOLD_CLASS,
    BOLD_STYLE,
    BREAKING,
    CONTAINERS,
    HIDING_STYLE,
    LEFT_OUT,
    MAY_BE_BOLD,
    TABLE_PARTS,
    TITLE_CLASS,
    UNSEEN,
    is_toggle,
)
from privlint.readers.hidden import Hidden
from privlint.readers.layout_tables import LayoutTables
from privlint.readers.page_blocks import Attributes, Blocks


class Page:
    """Receives the elements and the text of a page in reading order and fills `builder`.

    Offsets are those of the source. `attributes` are those of a start tag, by their
    names in lower case. Whatever the nesting, no text is lost but that of LEFT_OUT.
    """

    def __init__(self, builder: DocumentBuilder, source: str) -> None:
        self._builder = builder
        self._source = source
        self._blocks = Blocks(builder, source)
        self._layout = LayoutTables(source)
        self._bold = 0
        self._styled: list[tuple[str, int]] = []  # elements that are bold by their style, with their depth
        self._hidden: Hidden | None = None  # the element whose content is left out, and its name
        self._hidden_name = ""

    def text(self, start: int, end: int) -> None:
        """The source characters from `start` to `end`, as they are."""
        if start >= end or self._hidden is not None:
            return
        if self._blocks.preformatted:
            self._preformatted_text(start, end)
        else:
            self._blocks.content.add(Piece(start, end, None, self._bold > 0, self._blocks.link))

    def replace(self, text: str, start: int, end: int) -> None:
        """`text`, which the source writes as the characters from `start` to `end`."""
        if self._hidden is None:
            self._add(start, end, text)

    def line_break(self, start: int, end: int, kind: Break = Break.HARD) -> None:
        """A break inside the block, of the page or of the source only."""
        if self._hidden is None:
            self._blocks.content.line_break(start, end, kind)

    def start(self, name: str, attributes: Attributes, offset: int, can_hide: bool = True) -> None:
        """An element begins at `offset`; `name` is in lower case.

        `can_hide` is false for an element that has no end: it cannot leave out what follows.
        """
        if self._hidden is not None:
            if not self._hidden.starts(name):
                return
            self._hidden = None
        if name == "button" and self._blocks.begins_heading:
            return  # the title of what it opens and closes
        if can_hide and (name in LEFT_OUT or attributes) and _is_hidden(name, attributes):
            self._hide(name, offset)
        elif name == "br":
            self._blocks.content.line_break(offset, offset)
        elif name == "a":
            self._blocks.start_link(attributes.get("href"))
        elif name in BOLD:
            self._bold += 1
        elif name in TABLE_PARTS and self._layout.starts(name, offset):
            self._blocks.new_line(offset)
        else:
            if self._blocks.start(name, attributes, offset):
                self._bold = 0  # whatever was not closed before
            if attributes or self._styled:
                self._start_style(name, attributes)

    def end(self, name: str, offset: int) -> None:
        """An element ends at `offset`; an end without a start does nothing."""
        if self._hidden is not None:
            if not self._hidden.ends(name):
                return
            self._hidden = None
            if name == self._hidden_name:
                return
        if name == "a":
            self._blocks.link = None
        elif name in BOLD:
            self._bold = max(self._bold - 1, 0)
        elif name in TABLE_PARTS and self._layout.ends(name):
            self._blocks.new_line(offset)
        else:
            self._blocks.end(name, offset)
            if self._styled:
                self._end_style(name)

    def embed(self, document: Document, decoded: Decoded, deeper: int = 0) -> None:
        """A part of the page that is a document of its own, read from `decoded`: the text of a string literal.

        Its headings come `deeper` levels down.
        """
        if self._hidden is None:
            self._blocks.interrupt()
            self._builder.append(document, decoded, deeper)

    def include(self, document: Document) -> None:
        """A part of the page that stands in a file of its own."""
        if self._hidden is None:
            self._blocks.interrupt()
            self._builder.append(document)

    def unended(self, start: int, end: int) -> None:
        """What begins from `start` to `end` has no end, which may leave out what stands behind it."""
        remark_unended(self._builder, start, end)

    def value(self, start: int, end: int, *, inner: bool = False) -> None:
        """The source from `start` to `end` is a value that is filled in elsewhere; `inner`: into another value."""
        self._builder.value(start, end, inner=inner)

    def finish(self) -> None:
        """The page ends; what is still open ends too."""
        self._blocks.finish()

    def _add(self, start: int, end: int, text: str | None) -> None:
        self._blocks.content.add(Piece(start, end, text, self._bold > 0, self._blocks.link))

    def _preformatted_text(self, start: int, end: int) -> None:
        source = self._source
        while start < end:
            newline = source.find("\n", start, end)
            stop = newline if newline >= 0 else end
            if start < stop:
                self._add(start, stop, None)
            if newline >= 0:
                self._blocks.content.line_break(newline, newline + 1)
            start = stop + 1

    def _hide(self, name: str, offset: int) -> None:
        self._hidden, self._hidden_name = Hidden(name), name
        if name in BREAKING or name in ("nav", "dialog"):
            self._blocks.new_line(offset)
        elif name not in UNSEEN:
            self._add(offset, offset, " ")  # a button between two words

    def _start_style(self, name: str, attributes: Attributes) -> None:
        if self._styled and self._styled[-1][0] == name:
            self._styled[-1] = (name, self._styled[-1][1] + 1)
        elif attributes and _looks_bold(name, attributes):
            self._styled.append((name, 1))
            self._bold += 1

    def _end_style(self, name: str) -> None:
        if self._styled[-1][0] == name:
            depth = self._styled.pop()[1] - 1
            if depth:
                self._styled.append((name, depth))
            else:
                self._bold = max(self._bold - 1, 0)


def _is_hidden(name: str, attributes: Attributes) -> bool:
    if name in LEFT_OUT and not is_toggle(name, attributes):
        return True
    if name == "a" and attributes.get("aria-hidden") == "true":
        return True  # the sign beside a heading that links to it
    if "hidden" in attributes:
        return attributes["hidden"] != "until-found"
    return _is_hidden_by_style(name, attributes)


def _is_hidden_by_style(name: str, attributes: Attributes) -> bool:
    """Whether an element has a style that hides it, and nothing by which a script could find it to show it later."""
    if len(attributes) != 1 or HIDING_STYLE.search(attributes.get("style", "")) is None:
        return False
    return name not in CONTAINERS


def _looks_bold(name: str, attributes: Attributes) -> bool:
    """Whether an element is bold or a heading by its style, its class or its role."""
    if BOLD_STYLE.search(attributes.get("style", "")) or attributes.get("role") == "heading":
        return True
    classes = attributes.get("class", "") if name in MAY_BE_BOLD else ""
    return bool(classes) and bool(BOLD_CLASS.search(classes) or (name == "div" and TITLE_CLASS.search(classes.lower())))

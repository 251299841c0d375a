"""What a browser makes of a page: elements and text in, blocks of a document out.

Both HTML and Markdown are read as the start and end of HTML elements with text in
between; what an element means for the structure of the text stands only here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from privlint.decoded import Decoded
from privlint.document import BlockKind, Document
from privlint.document_builder import DocumentBuilder
from privlint.readers.broken import remark_unended
from privlint.readers.content import Break, Content, Piece, write_block, write_paragraph
from privlint.readers.elements import (
    BOLD,
    BOLD_CLASS,
    BOLD_STYLE,
    BREAKING,
    CELLS,
    ENDED_BY,
    HEADINGS,
    ITEMS,
    LEFT_OUT,
    LISTS,
    MAY_BE_BOLD,
    TABLE_PARTS,
    TITLE_CLASS,
    UNSEEN,
    is_toggle,
)
from privlint.readers.hidden import Hidden
from privlint.readers.layout_tables import layout_tables
from privlint.readers.table import Table

_DEEPEST = 200  # open elements; browsers stop at 512

Attributes = Mapping[str, str]


@dataclass(slots=True)
class _Item:
    """An open list item: its block once it is written; an item that holds a heading is no item but a section."""

    level: int
    block: int | None = None
    is_section: bool = False


class Page:
    """Receives the elements and the text of a page in reading order and fills `builder`.

    Offsets are those of the source. `attributes` are those of a start tag, by their
    names in lower case. Whatever the nesting, no text is lost but that of LEFT_OUT.
    """

    def __init__(self, builder: DocumentBuilder, source: str) -> None:
        self._builder = builder
        self._content = Content(source)
        self._open: list[str] = []  # lists, items and parts of tables
        self._open_count: dict[str, int] = {}
        self._items: list[_Item | None] = []  # for each open list, its open item
        self._tables: list[Table] = []
        self._only_places: list[bool] = []  # for each open table, whether it only places things on the page
        self._heading: str | None = None
        self._heading_level = 0  # of the last real heading
        self._bold = 0
        self._styled: list[tuple[str, int]] = []  # elements that are bold by their style, with their depth
        self._link: int | None = None
        self._hidden: Hidden | None = None  # the element whose content is left out, and its name
        self._hidden_name = ""
        self._preformatted = 0
        self._footers = 0

    def text(self, start: int, end: int) -> None:
        """The source characters from `start` to `end`, as they are."""
        if start >= end or self._hidden is not None:
            return
        if self._preformatted:
            self._preformatted_text(start, end)
        else:
            self._content.add(Piece(start, end, None, self._bold > 0, self._link))

    def replace(self, text: str, start: int, end: int) -> None:
        """`text`, which the source writes as the characters from `start` to `end`."""
        if self._hidden is None:
            self._add(start, end, text)

    def line_break(self, start: int, end: int, kind: Break = Break.HARD) -> None:
        """A break inside the block, of the page or of the source only."""
        if self._hidden is None:
            self._content.line_break(start, end, kind)

    def start(self, name: str, attributes: Attributes, offset: int, can_hide: bool = True) -> None:
        """An element begins at `offset`; `name` is in lower case.

        `can_hide` is false for an element that has no end: it cannot leave out what follows.
        """
        if self._hidden is not None:
            if not self._hidden.starts(name):
                return
            self._hidden = None
        if name == "button" and self._heading is not None and not self._content.has_text:
            return  # the title of what it opens and closes
        if can_hide and (name in LEFT_OUT or attributes) and _is_hidden(name, attributes):
            self._hide(name, offset)
        elif name == "br":
            self._content.line_break(offset, offset)
        elif name in TABLE_PARTS and self._starts_layout(name, offset):
            self._break(offset)
        elif name == "a":
            self._start_link(attributes.get("href"))
        elif name in BOLD:
            self._bold += 1
        else:
            self._start_block(name, attributes, offset)
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
            self._link = None
        elif name in TABLE_PARTS and self._ends_layout(name):
            self._break(offset)
        elif name in BOLD:
            self._bold = max(self._bold - 1, 0)
        else:
            self._end_block(name, offset)
            if self._styled:
                self._end_style(name)

    def embed(self, document: Document, decoded: Decoded, deeper: int = 0) -> None:
        """A part of the page that is a document of its own, read from `decoded`: the text of a string literal.

        Its headings come `deeper` levels down.
        """
        if self._hidden is None:
            self._end_heading()
            self._flush()
            self._builder.append(document, decoded, deeper)

    def include(self, document: Document) -> None:
        """A part of the page that stands in a file of its own."""
        if self._hidden is None:
            self._end_heading()
            self._flush()
            self._builder.append(document)

    def unended(self, start: int, end: int) -> None:
        """What begins from `start` to `end` has no end, which may leave out what stands behind it."""
        remark_unended(self._builder, start, end)

    def value(self, start: int, end: int, *, inner: bool = False) -> None:
        """The source from `start` to `end` is a value that is filled in elsewhere; `inner`: into another value."""
        self._builder.value(start, end, inner=inner)

    def finish(self) -> None:
        """The page ends; what is still open ends too."""
        self._close_to(0, len(self._content.source))
        self._flush()

    def _add(self, start: int, end: int, text: str | None) -> None:
        self._content.add(Piece(start, end, text, self._bold > 0, self._link))

    def _preformatted_text(self, start: int, end: int) -> None:
        source = self._content.source
        while start < end:
            newline = source.find("\n", start, end)
            stop = newline if newline >= 0 else end
            if start < stop:
                self._add(start, stop, None)
            if newline >= 0:
                self._content.line_break(newline, newline + 1)
            start = stop + 1

    def _hide(self, name: str, offset: int) -> None:
        self._hidden, self._hidden_name = Hidden(name), name
        if name in BREAKING or name in ("nav", "dialog"):
            self._break(offset)
        elif name not in UNSEEN:
            self._add(offset, offset, " ")  # a button between two words

    def _start_link(self, target: str | None) -> None:
        self._link = None
        if target is not None and not (target in ("", "#") and self._footers):
            self._content.links.append(target)
            self._link = len(self._content.links) - 1

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

    def _start_block(self, name: str, attributes: Attributes, offset: int) -> None:
        if name in HEADINGS or name in ("summary", "button"):
            self._start_heading(name, offset)
        elif name in LISTS:
            self._start_list(name, offset)
        elif name in ITEMS:
            self._start_item(name, offset)
        elif name in TABLE_PARTS:
            self._start_table_part(name, attributes, offset)
        elif name in BREAKING:
            self._preformatted += name == "pre"
            self._footers += name == "footer"
            if name == "p" and self._content.has_text:
                self._end_heading()  # a heading that was not closed
            self._break(offset)

    def _end_block(self, name: str, offset: int) -> None:
        if self._heading is not None and (name == self._heading or name in HEADINGS):
            self._end_heading()
        elif name in ITEMS and self._items and not any(map(self._open_count.get, LISTS)):  # an item outside a list
            if self._cell_is_open():
                self._break(offset)
            else:
                self._flush()
                self._items.clear()
        elif name in LISTS or name in ITEMS or name in TABLE_PARTS:
            if not self._open_count.get(name) and name in LISTS:
                name = next((other for other in reversed(self._open) if other in LISTS), name)
            if self._open_count.get(name):
                self._close_to(self._depth_of(name), offset)
        elif name in BREAKING or name in HEADINGS:
            self._break(offset)
            if name == "pre":
                self._preformatted = max(self._preformatted - 1, 0)
            elif name == "footer":
                self._footers = max(self._footers - 1, 0)
        elif name == "br":  # browsers read </br> as <br>
            self._content.line_break(offset, offset)

    def _start_heading(self, name: str, offset: int) -> None:
        level = HEADINGS.get(name, self._heading_level + 1)
        if self._cell_is_open() and level > 3:
            self._break(offset)  # a heading for its looks, inside a table
            return
        self._flush()
        item = self._item()
        if item is not None and item.block is None:
            item.is_section = True
        self._heading = name
        self._bold = 0  # whatever was not closed before

    def _end_heading(self) -> None:
        if self._heading is not None:
            self._flush()
            self._heading_level = HEADINGS.get(self._heading, self._heading_level)
            self._heading = None

    def _start_list(self, name: str, offset: int) -> None:
        if self._cell_is_open():
            self._break(offset)
        else:
            self._end_heading()
            self._flush()
        if self._push(name):
            self._items.append(None)

    def _start_item(self, name: str, offset: int) -> None:
        siblings = ("dt", "dd") if name in ("dt", "dd") else ("li",)
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth] in siblings:
                self._close_to(depth, offset)
                break
            if self._open[depth] in LISTS or self._open[depth] in CELLS:
                break
        if self._cell_is_open():
            self._break(offset)
        else:
            self._end_heading()
            self._flush()
        item = _Item(max(len(self._items), 1) + (name == "dd"))
        if not self._items:
            self._items.append(item)  # an item outside a list
        elif self._push(name):
            self._items[-1] = item

    def _start_table_part(self, name: str, attributes: Attributes, offset: int) -> None:
        if name == "table":
            self._end_heading()
            self._flush()
            if self._push(name):
                self._tables.append(Table(self._builder.new_table(), len(self._open) - 1))
            return
        if not self._tables:
            self._break(offset)
            return
        table = self._tables[-1].depth
        inside = self._open[table:]
        ended = ENDED_BY[name]
        if not ended.isdisjoint(inside):
            self._close_to(next(table + depth for depth, part in enumerate(inside) if part in ended), offset)
            inside = self._open[table:]
        self._flush()
        if name in CELLS:
            if "tr" not in inside:
                self._push("tr")
            if self._push(name):
                is_header = name == "th" or "thead" in inside
                columns = _number(attributes, "colspan") if attributes else 1
                rows = _number(attributes, "rowspan") if attributes else 1
                self._tables[-1].start_cell(is_header, columns, rows)
        else:
            self._push(name)

    def _starts_layout(self, name: str, offset: int) -> bool:
        """Whether a part of a table that begins at `offset` belongs to one that only places things on the page."""
        if name == "table":
            self._only_places.append(offset in self._layout_tables)
        return bool(self._only_places) and self._only_places[-1]

    def _ends_layout(self, name: str) -> bool:
        """The same, of a part that ends."""
        if not self._only_places:
            return False
        return self._only_places.pop() if name == "table" else self._only_places[-1]

    @cached_property
    def _layout_tables(self) -> frozenset[int]:
        return layout_tables(self._content.source)

    def _cell_is_open(self) -> bool:
        return self._tables[-1].is_in_cell if self._tables else False

    def _item(self) -> _Item | None:
        return self._items[-1] if self._items else None

    def _push(self, name: str) -> bool:
        if len(self._open) >= _DEEPEST:
            return False
        self._open.append(name)
        self._open_count[name] = self._open_count.get(name, 0) + 1
        return True

    def _depth_of(self, name: str) -> int:
        """The depth of the innermost open element `name`, of which there is one."""
        depth = len(self._open) - 1
        while self._open[depth] != name:
            depth -= 1
        return depth

    def _close_to(self, depth: int, offset: int) -> None:
        """Close the open elements until `depth` are left."""
        while len(self._open) > depth:
            name = self._open.pop()
            self._open_count[name] -= 1
            if not self._cell_is_open():
                self._flush()
            elif name in CELLS:
                self._tables[-1].end_cell(self._renewed_content())
                continue
            else:
                self._content.line_break(offset, offset)
            if name in LISTS:
                self._items.pop()
            elif name in ITEMS and self._items:
                self._items[-1] = None
            elif name == "tr":
                self._tables[-1].end_row(self._builder)
            elif name == "table":
                self._tables.pop()

    def _break(self, offset: int) -> None:
        """A block begins or ends: a new paragraph, or a new line of an item or a cell."""
        item = self._item()
        if self._heading is not None:
            self._content.line_break(offset, offset, Break.SOFT)
        elif self._cell_is_open() or (item is not None and not item.is_section):
            self._content.line_break(offset, offset)
        else:
            self._flush()

    def _flush(self) -> None:
        """Write the content so far as a block."""
        if not self._content.has_text:
            if self._content.pieces:
                self._renewed_content()
            return
        content = self._renewed_content()
        is_cell = self._cell_is_open()
        if is_cell:
            self._tables[-1].end_cell(content)
        if self._tables and self._tables[-1].has_waiting_cells:
            self._tables[-1].end_row(self._builder)  # something else interrupts the row
        if is_cell:
            return
        if self._heading is not None:
            level = HEADINGS.get(self._heading, self._heading_level + 1)
            write_block(self._builder, content, BlockKind.HEADING, level=level)
        else:
            self._write_text(content)

    def _renewed_content(self) -> Content:
        """The content so far, after making room for the next block; a link may go on there."""
        content, self._content = self._content, Content(self._content.source)
        if self._link is not None:
            self._start_link(content.links[self._link])
        return content

    def _write_text(self, content: Content) -> None:
        item = self._item()
        if item is None or item.is_section:
            write_paragraph(self._builder, content, self._heading_level + 1)
        elif item.block is None:
            item.block = write_block(self._builder, content, BlockKind.ITEM, level=item.level)
        else:  # text of the item after a list inside it
            write_block(self._builder, content, BlockKind.ITEM, level=item.level, introduced_by=item.block)


def _is_hidden(name: str, attributes: Attributes) -> bool:
    if name in LEFT_OUT and not is_toggle(name, attributes):
        return True
    if name == "a" and attributes.get("aria-hidden") == "true":
        return True  # the sign beside a heading that links to it
    return "hidden" in attributes and attributes["hidden"] != "until-found"


def _looks_bold(name: str, attributes: Attributes) -> bool:
    """Whether an element is bold or a heading by its style, its class or its role."""
    if BOLD_STYLE.search(attributes.get("style", "")) or attributes.get("role") == "heading":
        return True
    classes = attributes.get("class", "") if name in MAY_BE_BOLD else ""
    return bool(classes) and bool(BOLD_CLASS.search(classes) or (name == "div" and TITLE_CLASS.search(classes.lower())))


def _number(attributes: Attributes, name: str) -> int:
    """The value of a span attribute, between 1 and 1000 as the HTML standard says."""
    value = attributes.get(name, "").strip()
    return min(max(int(value), 1), 1000) if value.isascii() and value.isdigit() and len(value) < 6 else 1

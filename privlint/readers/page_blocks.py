"""The blocks of a page: what its elements make of the text in them, as headings, paragraphs, items and cells."""

from __future__ import annotations

from collections.abc import Mapping

from privlint.document import BlockKind
from privlint.document_builder import DocumentBuilder
from privlint.readers.content import Break, Content, write_block, write_paragraph
from privlint.readers.elements import BREAKING, CELLS, ENDED_BY, HEADINGS, ITEMS, LISTS, TABLE_PARTS
from privlint.readers.table import Table

_DEEPEST = 200  # open elements; browsers stop at 512

Attributes = Mapping[str, str]


class _Item:
    """An open list item: its block once it is written; an item that holds a heading is no item but a section."""

    def __init__(self, level: int) -> None:
        self.level = level
        self.block: int | None = None
        self.is_section = False


class Blocks:
    """Receives the elements of a page that are blocks, or hold them, and fills `builder` with the `content` that
    stands in them; `preformatted` and `footers` count the open elements of those kinds, `link` is the open link.
    """

    def __init__(self, builder: DocumentBuilder, source: str) -> None:
        self.content = Content(source)
        self.link: int | None = None
        self.preformatted = 0
        self.footers = 0
        self._builder = builder
        self._open: list[str] = []  # lists, items and parts of tables
        self._open_count: dict[str, int] = {}
        self._items: list[_Item | None] = []  # for each open list, its open item
        self._tables: list[Table] = []
        self._heading: str | None = None
        self._heading_level = 0  # of the last real heading

    @property
    def begins_heading(self) -> bool:
        """Whether a heading is open, without text so far."""
        return self._heading is not None and not self.content.has_text

    def start(self, name: str, attributes: Attributes, offset: int) -> bool:
        """A block or another element begins; whether it is a heading."""
        if name in HEADINGS or name in ("summary", "button"):
            return self._start_heading(name, offset)
        if name in LISTS:
            self._start_list(name, offset)
        elif name in ITEMS:
            self._start_item(name, offset)
        elif name in TABLE_PARTS:
            self._start_table_part(name, attributes, offset)
        elif name in BREAKING:
            self.preformatted += name == "pre"
            self.footers += name == "footer"
            if name == "p" and self.content.has_text:
                self.end_heading()  # a heading that was not closed
            self.new_line(offset)
        return False

    def end(self, name: str, offset: int) -> None:
        """An element ends."""
        if self._heading is not None and (name == self._heading or name in HEADINGS):
            self.end_heading()
        elif name in ITEMS and self._items and not any(map(self._open_count.get, LISTS)):  # an item outside a list
            if self._cell_is_open():
                self.new_line(offset)
            else:
                self.flush()
                self._items.clear()
        elif name in LISTS or name in ITEMS or name in TABLE_PARTS:
            if not self._open_count.get(name) and name in LISTS:
                name = next((other for other in reversed(self._open) if other in LISTS), name)
            if self._open_count.get(name):
                self._close_to(self._depth_of(name), offset)
        elif name in BREAKING or name in HEADINGS:
            self.new_line(offset)
            if name == "pre":
                self.preformatted = max(self.preformatted - 1, 0)
            elif name == "footer":
                self.footers = max(self.footers - 1, 0)
        elif name == "br":  # browsers read </br> as <br>
            self.content.line_break(offset, offset)

    def end_heading(self) -> None:
        """The heading ends that is open, if there is one."""
        if self._heading is not None:
            self.flush()
            self._heading_level = HEADINGS.get(self._heading, self._heading_level)
            self._heading = None

    def new_line(self, offset: int) -> None:
        """A block begins or ends: a new paragraph, or a new line of an item or a cell."""
        item = self._item()
        if self._heading is not None:
            self.content.line_break(offset, offset, Break.SOFT)
        elif self._cell_is_open() or (item is not None and not item.is_section):
            self.content.line_break(offset, offset)
        else:
            self.flush()

    def flush(self) -> None:
        """Write the content so far as a block."""
        if not self.content.has_text:
            if self.content.pieces:
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

    def start_link(self, target: str | None) -> None:
        """A link begins to `target`, if it has one."""
        self.link = None
        if target is not None and not (target in ("", "#") and self.footers):
            self.content.links.append(target)
            self.link = len(self.content.links) - 1

    def interrupt(self) -> None:
        """Something else stands between the blocks so far and those that follow."""
        self.end_heading()
        self.flush()

    def finish(self) -> None:
        """The page ends; what is still open ends too."""
        self._close_to(0, len(self.content.source))
        self.flush()

    def _start_heading(self, name: str, offset: int) -> bool:
        level = HEADINGS.get(name, self._heading_level + 1)
        if self._cell_is_open() and level > 3:
            self.new_line(offset)  # a heading for its looks, inside a table
            return False
        self.flush()
        item = self._item()
        if item is not None and item.block is None:
            item.is_section = True
        self._heading = name
        return True

    def _start_list(self, name: str, offset: int) -> None:
        if self._cell_is_open():
            self.new_line(offset)
        else:
            self.end_heading()
            self.flush()
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
            self.new_line(offset)
        else:
            self.end_heading()
            self.flush()
        item = _Item(max(len(self._items), 1) + (name == "dd"))
        if not self._items:
            self._items.append(item)  # an item outside a list
        elif self._push(name):
            self._items[-1] = item

    def _start_table_part(self, name: str, attributes: Attributes, offset: int) -> None:
        if name == "table":
            self.end_heading()
            self.flush()
            if self._push(name):
                self._tables.append(Table(self._builder.new_table(), len(self._open) - 1))
            return
        if not self._tables:
            self.new_line(offset)
            return
        table = self._tables[-1].depth
        inside = self._open[table:]
        ended = ENDED_BY[name]
        if not ended.isdisjoint(inside):
            self._close_to(next(table + depth for depth, part in enumerate(inside) if part in ended), offset)
            inside = self._open[table:]
        if self.content.pieces:
            self.flush()
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
            if self._tables and self._tables[-1].is_in_cell:
                if name in CELLS:
                    self._tables[-1].end_cell(self._renewed_content())
                    continue
                self.content.line_break(offset, offset)
            elif self.content.pieces:
                self.flush()
            if name in LISTS:
                self._items.pop()
            elif name in ITEMS and self._items:
                self._items[-1] = None
            elif name == "tr":
                self._tables[-1].end_row(self._builder)
            elif name == "table":
                self._tables.pop()

    def _renewed_content(self) -> Content:
        """The content so far, after making room for the next block; a link may go on there."""
        content, self.content = self.content, Content(self.content.source)
        if self.link is not None:
            self.start_link(content.links[self.link])
        return content

    def _write_text(self, content: Content) -> None:
        item = self._item()
        if item is None or item.is_section:
            write_paragraph(self._builder, content, self._heading_level + 1)
        elif item.block is None:
            item.block = write_block(self._builder, content, BlockKind.ITEM, level=item.level)
        else:  # text of the item after a list inside it
            write_block(self._builder, content, BlockKind.ITEM, level=item.level, introduced_by=item.block)


def _number(attributes: Attributes, name: str) -> int:
    """The value of a span attribute, between 1 and 1000 as the HTML standard says."""
    value = attributes.get(name, "").strip()
    return min(max(int(value), 1), 1000) if value.isascii() and value.isdigit() and len(value) < 6 else 1

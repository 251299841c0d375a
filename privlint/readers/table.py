"""A table that is being read: rows wait until they are whole, since only then it shows which is the header."""

from __future__ import annotations

from privlint.document import BlockKind, Cell
from privlint.document_builder import DocumentBuilder
from privlint.readers.content import Content, is_bold, write_block


class Table:
    """Collects the cells of one table row by row; `number` is the table's number in the document.

    `depth` is that of the table in the open elements, for who reads it; `is_in_cell` tells whether text now belongs to
    a cell.
    """

    def __init__(self, number: int, depth: int) -> None:
        self.depth = depth
        self._number = number
        self._row = 0
        self._column = 0
        self._cells: list[tuple[int, bool, Content]] = []
        self._taken: dict[int, int] = {}  # columns that cells of earlier rows reach into, and for how many rows
        self._open: tuple[int, bool] | None = None
        self.is_in_cell = False

    @property
    def has_waiting_cells(self) -> bool:
        """Whether cells of a row are read but not written yet."""
        return bool(self._cells)

    def start_cell(self, is_header: bool, columns: int = 1, rows: int = 1) -> None:
        """A cell begins that spans `columns` columns and `rows` rows."""
        while self._taken.get(self._column):
            self._column += 1
        self._open, self.is_in_cell = (self._column, is_header), True
        if rows > 1:
            self._taken.update(dict.fromkeys(range(self._column, self._column + columns), rows))
        self._column += columns

    def end_cell(self, content: Content) -> None:
        """The open cell ends; `content` is what it holds."""
        if self._open is not None:
            column, is_header = self._open
            self._cells.append((column, is_header, content))
            self._open, self.is_in_cell = None, False

    def end_row(self, builder: DocumentBuilder) -> None:
        """The row ends: write its cells. A first row that is bold throughout is a header."""
        cells, self._cells = self._cells, []
        self._taken = {column: rows - 1 for column, rows in self._taken.items() if rows > 1}
        self._column = 0
        if not cells:
            return
        is_bold_header = self._row == 0 and all(is_bold(content) or not content.has_text for _, _, content in cells)
        for column, is_header, content in cells:
            cell = Cell(self._number, self._row, column, is_header or is_bold_header)
            write_block(builder, content, BlockKind.CELL, cell=cell)
        self._row += 1

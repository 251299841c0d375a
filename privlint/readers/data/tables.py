"""Tables in data files: rows of cells, as lists or as objects with the same keys, with or without a row of headers."""

from __future__ import annotations

from collections.abc import Sequence

from privlint.readers.data.keys import Role, role_of
from privlint.readers.data.tree import Fields, Items, Node, Text, texts
from privlint.readers.data.value import write_value
from privlint.readers.page import Page

_LONGEST_CELL = 300
_LONGEST_PARAGRAPH = 150


def columns_of(fields: Fields) -> Node | None:
    """The headers of the table that `fields` hold."""
    for key, value in fields.values.items():
        role = role_of(key)
        if not isinstance(value, Text) and (
            role is Role.COLUMNS or (role is Role.HEADING and isinstance(value, Items) and _are_texts(value.values))
        ):
            others = [other for name, other in fields.values.items() if name != key and isinstance(other, Items)]
            if others and any(not isinstance(row, Text) for other in others for row in other.values):
                return value
    return None


def rows_of(key: str, items: Items) -> list[Node] | None:
    """The rows of the table that `items` look like; None if they are something else."""
    values = items.values
    if len(values) < 2 or any(isinstance(value, Text) for value in values):
        return None
    is_named = role_of(key) is Role.ROWS
    if all(isinstance(value, Items) for value in values):
        lengths = {len(list(texts(value))) for value in values}
        return values if is_named or (len(lengths) == 1 and lengths.pop() > 1) else None
    if not all(isinstance(value, Fields) and _are_cells(value, is_named) for value in values):
        return None
    keys = [set(value.values) for value in values if isinstance(value, Fields)]
    return values if is_named or all(len(keys[0] & other) >= 2 for other in keys) else None


def write_table(page: Page, source: str, rows: Node, columns: Node | None) -> None:
    """Tell `page` of the table with `rows`, under `columns`."""
    values = rows.values if isinstance(rows, Items) else []
    keys = list(dict.fromkeys(key for row in values if isinstance(row, Fields) for key in row.values))
    keys = [key for key in keys if role_of(key) is not Role.LEFT_OUT]
    if isinstance(columns, Fields) and set(keys) <= set(columns.values):
        keys = [key for key in columns.values if key in keys]
    start = next(texts(rows), Text(0, 0)).start
    page.start("table", {}, start)
    if columns is not None:
        _write_row(page, source, [("th", text) for text in _headers(columns)])
    for row in values:
        if isinstance(row, Fields) and all(isinstance(value, Text) for value in row.values.values()):
            cells = [("th" if role_of(key) is Role.NAME and not columns else "td", row.values.get(key)) for key in keys]
        else:
            cells = [("td", text) for text in texts(row)]
        _write_row(page, source, cells)
    page.end("table", start)


def _write_row(page: Page, source: str, cells: Sequence[tuple[str, Node | None]]) -> None:
    offset = next((cell.start for _, cell in cells if isinstance(cell, Text)), 0)
    page.start("tr", {}, offset)
    for name, cell in cells:
        page.start(name, {}, offset)
        if isinstance(cell, Text):
            write_value(page, source, cell, 6, is_block=False)
            offset = cell.end
        page.end(name, offset)
    page.end("tr", offset)


def _headers(columns: Node) -> list[Text]:
    """The text of each header: of an object with more texts the one that is a title or a label."""
    headers: list[Text] = []
    for value in (
        columns.values.values() if isinstance(columns, Fields) else columns.values if isinstance(columns, Items) else []
    ):
        if isinstance(value, Text):
            headers.append(value)
        elif isinstance(value, Fields):
            found = [text for text in value.values.items() if isinstance(text[1], Text)]
            named = [text for key, text in found if role_of(key) in (Role.NAME, Role.HEADING)]
            headers += [text for text in (named or [text for _, text in found])[:1] if isinstance(text, Text)]
    return headers


def _are_texts(values: Sequence[Node]) -> bool:
    return all(isinstance(value, Text) for value in values)


def _are_cells(fields: Fields, is_named: bool) -> bool:
    seen = [(key, value) for key, value in fields.values.items() if role_of(key) is not Role.LEFT_OUT]
    if is_named:
        return bool(seen)
    return len(seen) > 1 and all(
        isinstance(value, Text)
        and role_of(key) is not Role.HEADING
        and value.end - value.start <= (_LONGEST_PARAGRAPH if role_of(key) is Role.PARAGRAPH else _LONGEST_CELL)
        for key, value in seen
    )

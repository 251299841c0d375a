"""Tables in the constants of a script and in the properties of components: lists of lists or of objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from privlint.readers import components
from privlint.readers.key_names import is_unseen_key
from privlint.readers.script import Value
from privlint.readers.script_lists import elements
from privlint.readers.script_text import string

if TYPE_CHECKING:
    from privlint.readers.rendering import Renderer

_LONGEST = 80  # characters of a value in a table whose columns have no heads
_TITLES = ("title", "titel", "heading", "question", "vraag", "kop", "q")
_HEADS = ("label", "title", "header", "heading", "name", "titel", "naam", "Header")


def is_row(renderer: Renderer, value: Value) -> bool:
    """Whether an object is a row of a table: some short values, and none that is a text under a heading."""
    if value.node.type != "object":
        return False
    row = [(key, given) for key, given in renderer.script.properties(value).items() if not is_unseen_key(key)]
    texts = [decoded.text for _, given in row if (decoded := string(renderer.script, given)) is not None]
    under_heading = any(key in components.TEXTS for key, _ in row) or any(key in _TITLES for key, _ in row)
    return (
        len(row) > 1 and len(texts) == len(row) and not under_heading and all(len(text) <= _LONGEST for text in texts)
    )


def show_table(renderer: Renderer, rows: list[Value], heads: Value | None) -> None:
    """Show objects or lists as the rows of a table; `heads` are texts, or objects that also name a key of the rows."""
    columns = (elements(renderer.script, heads) or []) if heads is not None else []
    titles, keys = _titles(renderer, columns), _keys(renderer, columns)
    cells = [row for value in rows if (row := _cells(renderer, value, keys))]
    if not cells:
        return
    with renderer.inside("table", rows[0].node):
        if titles:
            _show_row(renderer, "th", titles)
        for row in cells:
            _show_row(renderer, "td", row)


def _show_row(renderer: Renderer, cell: str, values: list[Value]) -> None:
    with renderer.inside("tr", values[0].node):
        for value in values:
            renderer.block(cell, value)


def _titles(renderer: Renderer, columns: list[Value]) -> list[Value]:
    """The texts that the heads of columns are, or have."""
    found: list[Value] = []
    for column in columns:
        own = renderer.script.properties(column) if column.node.type == "object" else {}
        title = next((own[key] for key in _HEADS if key in own), None)
        if column.node.type != "object" or title is not None:
            found.append(title or column)
    return found


def _keys(renderer: Renderer, columns: list[Value]) -> list[str]:
    """The keys of rows that the heads of columns name, if all do."""
    keys: list[str] = []
    for column in columns:
        own = renderer.script.properties(column) if column.node.type == "object" else {}
        named = next((own[key] for key in components.COLUMN_KEYS if key in own), None)
        decoded = string(renderer.script, named) if named is not None else None
        keys.append(decoded.text if decoded is not None else "")
    return keys if all(keys) else []


def _cells(renderer: Renderer, value: Value, keys: list[str]) -> list[Value]:
    if value.node.type == "array":
        return elements(renderer.script, value) or []
    own = renderer.script.properties(value)
    if keys:
        return [own[key] for key in keys if key in own]
    return [given for key, given in own.items() if not is_unseen_key(key)]

"""Text in the constants of a script: lists and objects such as `[{ title: "…", body: "…" }]`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from privlint.decoded import Decoded
from privlint.readers import components
from privlint.readers.key_names import is_heading_key, is_text, is_unseen_key
from privlint.readers.script import STRINGS, Value

if TYPE_CHECKING:
    from privlint.readers.rendering import Renderer

_DEEPEST = 30
_FEWEST_WORDS = 25  # of a constant that nothing in the file shows: less is a label or a name for a style
_SHORT = 80  # characters of a value in a table
_PARAGRAPHS = frozenset("paragraphs alineas body text tekst content inhoud description intro".split())
_HTML = re.compile(r"<(?:p|h[1-6]|ul|ol|li|br|strong|b|em|a|div|table|section)\b[^<>]*>", re.IGNORECASE)
_MARKDOWN = re.compile(r"(?m)^#{1,6} |^\s*[-*] \S|\*\*\S|\]\(\S|\n\s*\n")


def show_content(renderer: Renderer, name: str, value: Value) -> None:
    """Show a constant that holds text for people and was not shown where it is used."""
    nodes = [value.node, *renderer.script.tree.walk(value.node)]
    strings = [node for node in nodes if node.type in STRINGS]
    if any(node.id in renderer.shown for node in nodes):
        return
    texts = [decoded.text for node in strings if (decoded := renderer.script.string(Value(node)))]
    if sum(len(text.split()) for text in texts if is_text(text)) >= _FEWEST_WORDS:
        _show(renderer, name, value, 2, 0)


def show_list(renderer: Renderer, elements: list[Value], heads: Value | None = None, *, is_open: bool = False) -> None:
    """Show a list that is given to a component: of texts, of objects with a heading, or of rows; `heads` are those of
    the columns. `is_open`: the list element is open already."""
    script = renderer.script
    found = [resolved for element in elements if (resolved := script.resolved(element)) is not None]
    if found and all(value.node.type == "object" for value in found):
        rows = [script.properties(value) for value in found]
        if all(_is_row(renderer, row) for row in rows):
            _show_table(renderer, [[given for _, given in row] for row in rows], heads)
        else:
            for value in found:
                _show(renderer, "", value, 3, 0)
    elif found and all(value.node.type == "array" for value in found):
        _show_table(renderer, [script.elements(value) or [] for value in found], heads)
    elif elements:
        start, end = script.tree.span(elements[0].node)
        if not is_open:
            renderer.page.start("ul", {}, start)
        for element in elements:
            renderer.block("li", element)
        if not is_open:
            renderer.page.end("ul", end)


def _is_row(renderer: Renderer, row: list[tuple[str, Value]]) -> bool:
    """Whether an object is a row of a table: some short values, and none that is a text under a heading."""
    texts = [decoded.text for _, given in row if (decoded := renderer.script.string(given)) is not None]
    under_heading = any(key in components.TEXTS and key != "value" for key, _ in row)
    return len(row) > 1 and len(texts) == len(row) and not under_heading and all(len(text) <= _SHORT for text in texts)


def _show_table(renderer: Renderer, rows: list[list[Value]], heads: Value | None) -> None:
    columns = renderer.script.elements(heads) if heads is not None else None
    whole = [*([("th", columns)] if columns else []), *(("td", row) for row in rows if row)]
    if not whole:
        return
    start = renderer.script.tree.span(whole[0][1][0].node)[0]
    renderer.page.start("table", {}, start)
    for cell, values in whole:
        renderer.page.start("tr", {}, start)
        for value in values:
            renderer.block(cell, value)
        renderer.page.end("tr", start)
    renderer.page.end("table", start)


def _show(renderer: Renderer, key: str, value: Value, level: int, depth: int) -> None:
    """Show the text behind a key, and in the lists and objects behind it, headings at `level` and below."""
    script = renderer.script
    found = script.resolved(value)
    if depth > _DEEPEST or found is None or is_unseen_key(key):
        return
    if found.node.type == "object":
        own = script.properties(found)
        has_heading = any(is_heading_key(name) and script.string(given) is not None for name, given in own)
        for name, given in own:
            deeper = level + 1 if has_heading and not is_heading_key(name) else level
            _show(renderer, name, given, deeper, depth + 1)
    elif found.node.type == "array":
        elements = script.elements(found) or []
        if key not in _PARAGRAPHS and elements and all(script.string(element) is not None for element in elements):
            show_list(renderer, elements)
        else:
            for element in elements:
                _show(renderer, "", element, level, depth + 1)
    else:
        decoded = script.string(found)
        if decoded is not None and (is_heading_key(key) or is_text(decoded.text)):
            renderer.shown.add(found.node.id)
            _show_text(renderer, key, found, decoded, level)


def _show_text(renderer: Renderer, key: str, value: Value, decoded: Decoded, level: int) -> None:
    if is_heading_key(key) and "\n" not in decoded.text.strip():
        renderer.block(f"h{min(level, 6)}", value)
    elif _HTML.search(decoded.text):
        renderer.markup(decoded)
    elif _MARKDOWN.search(decoded.text):
        from privlint.readers import markdown

        renderer.page.embed(markdown.read("", decoded.text), decoded)
    else:
        renderer.block("p", value)

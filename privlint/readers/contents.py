"""Text in the constants of a script and in the properties of components: lists and objects of texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from privlint.readers import components
from privlint.readers.content_choice import statement_of
from privlint.readers.content_tables import is_row, show_table
from privlint.readers.key_names import is_heading_key, is_text, is_unseen_key, other_forms
from privlint.readers.script import FUNCTIONS, JSX, STRINGS, Value
from privlint.readers.script_lists import elements
from privlint.readers.script_text import string

if TYPE_CHECKING:
    from privlint.readers.rendering import Renderer

_DEEPEST = 30
# Of a constant that nothing in the file shows: less is a label or a name for a style. In a file without elements it
# is content for another.
_FEWEST_WORDS, _FEWEST_OF_CONTENT = 25, 6
_PARAGRAPHS = frozenset("paragraphs alineas body text tekst content inhoud description intro answer antwoord".split())
_HTML = re.compile(r"</?(?:p|h[1-6]|ul|ol|li|br|strong|b|em|a|div|table|section)\b[^<>]*>", re.IGNORECASE)
_MARKDOWN = re.compile(r"(?m)^#{1,6} |^[ \t]*[-*] \S|\*\*\S|\]\(\S|\n[ \t]*\n")
# Not a sentence, but for people all the same: "Facturatie", "7 jaar", an address.
_SHORT_TEXT = re.compile(r"[A-ZÀ-Ý][^\s/]*[a-zà-ÿ][^\s/]*|\S*@\S+\.\S+|[\d+(][\d ()-]{6,}|\d+ \w{2,}[\w ]*")


def show_content(renderer: Renderer, name: str, value: Value, *, is_page: bool = True) -> None:
    """Show a constant that holds text for people and was not shown where it is used; `is_page` if the file shows
    something by itself."""
    script = renderer.script
    nodes = [value.node, *script.tree.walk(value.node)]
    if any(node.id in renderer.shown for node in nodes):
        return
    words = 0
    for node in nodes:
        if node.type == "jsx_text":
            words += len(script.text(node).split())
        elif node.type in STRINGS and (decoded := string(script, Value(node))) is not None and is_text(decoded.text):
            words += len(decoded.text.split())
    if words >= (_FEWEST_WORDS if is_page else _FEWEST_OF_CONTENT):
        _show(renderer, name, value if is_page else statement_of(script, value), 2, 0)


def show_list(renderer: Renderer, listed: list[Value], heads: Value | None = None, *, is_open: bool = False) -> None:
    """Show a list that is given to a component: of texts, of objects with a heading, or of rows; `heads` are those of
    the columns. `is_open`: the list element is open already."""
    script = renderer.script
    found = [resolved for element in listed if (resolved := script.resolved(element)) is not None]
    kinds = {value.node.type for value in found}
    if kinds == {"object"}:
        if heads is not None or all(is_row(renderer, value) for value in found):
            show_table(renderer, found, heads)
        else:
            above, level = renderer.heading_level, _level_below(renderer)
            for value in found:
                _show(renderer, "", value, level, 0)
            renderer.heading_level = above
    elif kinds == {"array"}:
        show_table(renderer, found, heads)
    elif listed and is_open:
        for element in listed:
            renderer.block("li", element)
    elif listed:
        with renderer.inside("ul", listed[0].node):
            for element in listed:
                renderer.block("li", element)


def show_texts(renderer: Renderer, key: str, listed: list[Value]) -> None:
    """Show a list that is given to a component as its text `key`: each element a paragraph, or an object of texts."""
    _show_elements(renderer, key if key in _PARAGRAPHS else "text", listed, _level_below(renderer), 0)


def are_sections(renderer: Renderer, listed: list[Value]) -> bool:
    """Whether the elements of a list are objects that have a title and a text for people each."""
    return all(_is_section(renderer, element) for element in listed)


def show_text(renderer: Renderer, key: str, value: Value, level: int = 0, *, is_html: bool = False) -> None:
    """Show a text that may be HTML or Markdown, as a heading at `level` if its `key` says that it is one; with
    `is_html`, one that is none of these is HTML without elements."""
    decoded = string(renderer.script, value)
    if decoded is None:
        renderer.block("div", value)
    elif level and is_heading_key(key) and "\n" not in decoded.text.strip():
        renderer.block(f"h{min(level, 6)}", value)
    elif _HTML.search(decoded.text):
        renderer.markup(decoded, value)
    elif _MARKDOWN.search(decoded.text):
        renderer.markdown(decoded, value)
    elif is_html:
        renderer.markup(decoded, value)
    else:
        renderer.block("p", value)


def _show(renderer: Renderer, key: str, value: Value, level: int, depth: int) -> None:
    """Show the text behind a key, and in the lists and objects behind it, headings at `level` and below."""
    script = renderer.script
    found = script.resolved(value)
    if depth > _DEEPEST or found is None or is_unseen_key(key) or key.startswith("@"):
        return
    if found.node.type == "object":
        message = script.properties(found).get("defaultMessage")
        if message is not None:
            _show(renderer, key, message, level, depth + 1)
        else:
            _show_object(renderer, found, level, depth)
    elif found.node.type in JSX or found.node.type in FUNCTIONS:
        renderer.block("div", found)
    elif (listed := elements(script, found)) is not None:
        _show_elements(renderer, key, listed, level, depth)
    else:
        decoded = string(script, found)
        if decoded is not None and (is_heading_key(key) or _is_for_people(decoded.text)):
            renderer.shown.add(found.node.id)
            show_text(renderer, key, found, level)


def _show_object(renderer: Renderer, found: Value, level: int, depth: int) -> None:
    script = renderer.script
    own = script.properties(found)
    heads = next((own[key] for key in components.COLUMNS if key in own), None)
    has_heading = any(is_heading_key(name) and string(script, given) is not None for name, given in own.items())
    others = other_forms(own)
    for name, given in own.items():
        if name in others:
            continue
        listed = elements(script, given) if heads is not None and name in components.LISTS else None
        if listed is not None:
            show_list(renderer, listed, heads)
        elif given is not heads:
            deeper = level + 1 if has_heading and not is_heading_key(name) else level
            _show(renderer, name, given, deeper, depth + 1)


def _show_elements(renderer: Renderer, key: str, listed: list[Value], level: int, depth: int) -> None:
    script = renderer.script
    found = [resolved for element in listed if (resolved := script.resolved(element)) is not None]
    is_texts = bool(listed) and all(string(script, element) is not None for element in listed)
    is_table = bool(found) and all(value.node.type == "array" or is_row(renderer, value) for value in found)
    if is_table or (is_texts and key not in _PARAGRAPHS):
        show_list(renderer, listed)
    else:
        for element in listed:
            _show(renderer, "", element, level, depth + 1)


def _level_below(renderer: Renderer) -> int:
    """The level of the headings of what stands under the last one."""
    return min(renderer.heading_level + 1, 6) if renderer.heading_level else 3


def _is_section(renderer: Renderer, element: Value) -> bool:
    script = renderer.script
    found = script.resolved(element)
    if found is None or found.node.type != "object":
        return False
    own = script.properties(found)
    has_title = any(key in own and string(script, own[key]) is not None for key in components.HEADINGS)
    return has_title and any(key in own and _holds_text(renderer, own[key]) for key in components.TEXTS)


def _holds_text(renderer: Renderer, value: Value) -> bool:
    """Whether a value is a text for people, or elements, or a list of these."""
    script = renderer.script
    decoded = string(script, value)
    if decoded is not None:
        return is_text(decoded.text)
    listed = elements(script, value)
    if listed is not None:
        return any(_holds_text(renderer, element) for element in listed)
    found = script.resolved(value)
    return found is not None and found.node.type in JSX


def _is_for_people(text: str) -> bool:
    return is_text(text) or (len(text) < 80 and _SHORT_TEXT.fullmatch(text.strip()) is not None)

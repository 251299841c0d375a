"""Showing components from elsewhere: their properties that are text or lists, and what stands inside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from privlint.readers import components
from privlint.readers.contents import are_sections, show_list, show_text, show_texts
from privlint.readers.elements import HEADINGS, LISTS
from privlint.readers.script import Value
from privlint.readers.script_lists import elements
from privlint.readers.script_text import string

if TYPE_CHECKING:
    from privlint.readers.rendering import Renderer

Properties = Mapping[str, Value]

_KNOWN = frozenset((*components.TEXTS, *components.LISTS, *components.COLUMNS, components.PARAGRAPHS))
_VARIANTS = ("as", "variant", "tag", "component", "level", "order", "asChild")


def show_component(
    renderer: Renderer, name: str, value: Value, properties: Properties, imported: Callable[[], None] | None = None
) -> None:
    """Show a component that is not in this file; one whose file is in the repository as that file shows it, or as
    `imported` does."""
    element = components.element_of(name, _variant(renderer, properties))
    if element in components.UNSEEN and not (element == "nav" and _has_title(renderer, properties)):
        renderer.left_out.add(value.node.id)
        return
    if name in components.MARKDOWN and _show_markdown(renderer, value, properties):
        return
    if not _has_content(renderer, value, properties):
        if imported is not None:
            imported()
            return
        if renderer.include(name, value.node):
            return
    if element in ("", "nav") or (element not in HEADINGS and is_pair(renderer, properties)):
        _show_container(renderer, name, value, properties)
        return
    attributes = {"href": target} if (target := _text(renderer, properties, "href", "to")) else {}
    if element == "thead" and not any(child.type.startswith("jsx_el") for child in value.node.named_children):
        element = "th"
    with renderer.inside(element, value.node, attributes):
        _show_properties(renderer, name, properties, value, is_heading=element in HEADINGS)


def _show_container(renderer: Renderer, name: str, value: Value, properties: Properties) -> None:
    """Show a component of which only its title, if any, tells what it is."""
    if renderer.is_inline:
        if value.node.type != "jsx_self_closing_element":
            renderer.show(_children(value))
        else:
            show_inline(renderer, properties)
        return
    with renderer.inside("li" if renderer.is_in_list else "div", value.node):
        if is_pair(renderer, properties):
            show_pair(renderer, properties)
        else:
            _show_properties(renderer, name, properties, value, is_heading=False)


def show_text_properties(renderer: Renderer, name: str, properties: Properties, *, is_heading: bool) -> bool:
    """Show the properties of a component that are text or lists; whether it has a title above what it holds."""
    titles = [properties[key] for key in components.HEADINGS if key in properties]
    titles = [title for title in titles if _is_shown(renderer, title, is_title=True)]
    for number, title in enumerate(titles):
        if is_heading:
            renderer.block("span", title)
        elif renderer.is_in_item or number:
            renderer.block("strong" if renderer.is_in_item else "p", title)
        else:
            renderer.block(title_element(renderer, name), title)
    for key in (*components.TEXTS, components.PARAGRAPHS):
        if key in properties and (listed := elements(renderer.script, properties[key])) is not None:
            show_texts(renderer, key, listed)
        elif key in properties and _is_shown(renderer, properties[key]):
            show_text(renderer, key, properties[key])
    heads = next((properties[key] for key in components.COLUMNS if key in properties), None)
    for key in (*components.LISTS, *lists_of_sections(renderer, properties)):
        if key in properties and (listed := elements(renderer.script, properties[key])) is not None:
            show_list(renderer, listed, heads, is_open=renderer.is_in(LISTS))
    return bool(titles)


def lists_of_sections(renderer: Renderer, properties: Properties) -> list[str]:
    """The properties whose names do not tell that they are shown, but which are lists of texts with a title each:
    `tabs={[{ label, content }]}`."""
    found: list[str] = []
    for key, value in properties.items():
        if key not in _KNOWN and (listed := elements(renderer.script, value)) and are_sections(renderer, listed):
            found.append(key)
    return found


def _show_properties(renderer: Renderer, name: str, properties: Properties, value: Value, *, is_heading: bool) -> None:
    """Show the properties of a component, and what stands inside it."""
    is_empty = value.node.type == "jsx_self_closing_element"
    above, is_titled = renderer.heading_level, False
    # What a link has as its title shows when someone points at it.
    if components.shows_properties(name) and (is_empty or not renderer.is_phrase):
        is_titled = show_text_properties(renderer, name, properties, is_heading=is_heading)
    else:
        for key in components.DATES:
            if key in properties and _is_shown(renderer, properties[key]):
                show_text(renderer, key, properties[key])
    renderer.titled += is_titled
    if not is_empty:
        renderer.show(_children(value))
    elif "children" in properties:
        renderer.show(properties["children"])
    renderer.titled -= is_titled
    if is_titled and not is_heading and not components.is_page(name):
        renderer.heading_level = above


def title_element(renderer: Renderer, name: str) -> str:
    """The heading that the title of a component is: below the one above it, as those of its kind before."""
    if components.is_page(name) and not renderer.heading_level:
        return "h1"
    key = (name, renderer.titled)
    level = renderer.title_levels.setdefault(key, min(max(renderer.heading_level + 1, 2), 6))
    return f"h{level}"


def show_inline(renderer: Renderer, properties: Properties) -> None:
    for key in (*components.HEADINGS, *components.TEXTS):
        if key in properties and _is_shown(renderer, properties[key]):
            renderer.block("span", properties[key])


def is_pair(renderer: Renderer, properties: Properties) -> bool:
    """Whether a component is a term with what it means: `<Row label="Bewaartermijn" value="7 jaar" />`."""
    return any(key in properties for key in components.TERMS) and any(
        key in properties and _is_shown(renderer, properties[key], is_title=True) for key in components.MEANINGS
    )


def show_pair(renderer: Renderer, properties: Properties) -> None:
    term = next(properties[key] for key in components.TERMS if key in properties)
    meaning = next(properties[key] for key in components.MEANINGS if key in properties)
    with renderer.inside("dl", term.node):
        renderer.block("dt", term)
        renderer.block("dd", meaning)


def _children(value: Value) -> Value:
    return Value(value.node, value.names, inside=True)


def _variant(renderer: Renderer, properties: Properties) -> str:
    """What the properties of a component say of the element that it is, such as "h2"."""
    for key in _VARIANTS:
        text = _text(renderer, properties, key)
        if text:
            return f"h{text}" if text.isdecimal() else text
    return ""


def _text(renderer: Renderer, properties: Properties, *keys: str) -> str:
    for key in keys:
        if key in properties and (found := string(renderer.script, properties[key])) is not None:
            return found.text
    return ""


def _has_title(renderer: Renderer, properties: Properties) -> bool:
    return any(key in properties and _is_shown(renderer, properties[key]) for key in ("title", "heading", "titel"))


def _is_shown(renderer: Renderer, value: Value, *, is_title: bool = False) -> bool:
    """Whether a property is a text for people, or elements; a name such as "item-1" is not."""
    if not renderer.is_text(value):
        return False
    found = string(renderer.script, value)
    return found is None or not components.is_name(found.text, is_title)


def _has_content(renderer: Renderer, value: Value, properties: Properties) -> bool:
    if value.node.type != "jsx_self_closing_element" and len(value.node.named_children) > 2:
        return True
    return has_text(renderer, properties)


def has_text(renderer: Renderer, properties: Properties) -> bool:
    """Whether a component is given something to show by its properties."""
    shown = (*components.HEADINGS, *components.TEXTS, *components.LISTS, components.PARAGRAPHS)
    given = any(key in properties and not renderer.script.is_parameter(properties[key]) for key in shown)
    return given or bool(lists_of_sections(renderer, properties))


def _show_markdown(renderer: Renderer, value: Value, properties: Properties) -> bool:
    """Show the Markdown inside an element or in one of its properties, if it is a text."""
    given = [properties[key] for key in ("children", "source", "content", "markdown", "value") if key in properties]
    for child in value.node.named_children:
        if child.type == "jsx_expression" and child.named_children:
            given.append(Value(child.named_children[0], value.names))
    for text in given:
        if (decoded := string(renderer.script, text)) is not None:
            renderer.markdown(decoded, text)
            return True
    return False

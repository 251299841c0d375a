"""Showing the elements of JSX: those of HTML, the components of the file itself, and the text between tags."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tree_sitter import Node

from privlint.readers import components
from privlint.readers.character_references import reference_at
from privlint.readers.contents import show_text
from privlint.readers.jsx_components import show_component
from privlint.readers.script import FUNCTIONS, OPEN, STRINGS, Script, Value
from privlint.readers.script_binding import bound
from privlint.readers.script_text import string

if TYPE_CHECKING:
    from privlint.readers.rendering import Renderer

_LINE_END = re.compile(r"(?:\r\n|\r|\n)[ \t\r\n]*")
_OPENING = ("jsx_opening_element", "jsx_self_closing_element")
_ATTRIBUTES = "href colSpan rowSpan style className class role aria-hidden data-toggle data-bs-toggle".split()
_PLAIN = re.compile(r"(?:motion|m|animated|chakra|styled|a)\.([a-z]\w*)")
_DEEPEST = 20  # styled components of styled components


def show_element(renderer: Renderer, value: Value) -> None:
    """Show an element with all that it holds."""
    script = renderer.script
    renderer.shown.add(value.node.id)
    opening, name, component = script.once(_opening, value.node)
    if name is None:
        show_children(renderer, value)  # <>…</>
        return
    properties = _properties(script, opening, value) if len(opening.named_children) > 1 else {}
    target = None
    if name.type in ("identifier", "member_expression") and not _is_html(component):
        target = script.resolved(Value(name, value.names))
    tag = _tag(script, component, target)
    if tag:
        _show_html(renderer, tag, value, properties)
    elif target is not None and target.node.type in FUNCTIONS and target.given is None:
        _show_own_component(renderer, target, value, properties)
    else:
        show_component(renderer, component, value, properties)


def _opening(script: Script, element: Node) -> tuple[Node, Node | None, str]:
    """The tag with which an element begins, the node of its name, and the name."""
    opening = element
    if element.type != "jsx_self_closing_element" and element.named_children:
        opening = element.named_children[0]
    name = opening.child_by_field_name("name") if opening.type in _OPENING else None
    return opening, name, script.text(name) if name is not None else ""


def show_children(renderer: Renderer, value: Value) -> None:
    """Show what stands between the tags of an element; text as React does, without the white space around lines."""
    if value.node.type == "jsx_self_closing_element":
        return
    script = renderer.script
    text: tuple[int, int] | None = None
    is_sentence = script.once(_holds_text, value.node) or (renderer.is_phrase and renderer.is_beside_text)
    for child in value.node.named_children:
        kind = child.type
        if kind in ("jsx_text", "html_character_reference"):
            start, end = script.tree.span(child)
            text = (text[0] if text else start, end)
            continue
        if text is not None:
            _show_text(renderer, *text)
            text = None
        if kind not in ("jsx_opening_element", "jsx_closing_element", "comment"):
            renderer.is_beside_text = is_sentence
            renderer.show(Value(child, value.names))
    if text is not None:
        _show_text(renderer, *text)


def _holds_text(_: Script, element: Node) -> bool:
    return any(child.type == "jsx_text" and not (child.text or b"").isspace() for child in element.named_children)


def _tag(script: Script, component: str, target: Value | None) -> str:
    """The element of HTML that a component is: itself, `motion.h2`, or what `styled.h2` made; empty if it is none."""
    if _is_html(component):
        return component
    if plain := _PLAIN.fullmatch(component):
        return plain[1]
    for _ in range(_DEEPEST):
        if target is None or target.given is not None:
            return ""
        if target.node.type in STRINGS:
            return script.key(target.node)  # const Heading = "h2"
        made = components.styled(script.source[slice(*script.tree.span(target.node))][:80])
        if not made:
            return ""
        if made[:1].islower():
            return made
        target = script.named(made, target)
    return ""


def _is_html(component: str) -> bool:
    return component[:1].islower() and "." not in component


def _show_html(renderer: Renderer, name: str, value: Value, properties: dict[str, Value]) -> None:
    attributes: dict[str, str] = {}
    for key in _ATTRIBUTES if properties else ():
        if key in properties and (given := string(renderer.script, properties[key])) is not None:
            attributes["class" if key == "className" else key.lower()] = given.text
    if "style" in properties and (weight := _weight(renderer.script, properties["style"])):
        attributes["style"] = f"font-weight:{weight}"
    if "hidden" in properties:
        attributes["hidden"] = ""
    with renderer.inside(name, value.node, attributes):
        if "dangerouslySetInnerHTML" in properties:
            _show_inner_html(renderer, properties["dangerouslySetInnerHTML"])
        show_children(renderer, value)


def _weight(script: Script, style: Value) -> str:
    """The weight of the letters in `style={{ fontWeight: "bold" }}`."""
    found = script.resolved(style)
    weight = script.properties(found).get("fontWeight") if found is not None else None
    return script.text(weight.node).strip("\"'") if weight is not None else ""


def _show_inner_html(renderer: Renderer, value: Value) -> None:
    found = renderer.script.resolved(value)
    own = renderer.script.properties(found).get("__html") if found is not None else None
    if own is not None and string(renderer.script, own) is not None:
        show_text(renderer, "", own)


def _show_own_component(renderer: Renderer, function: Value, value: Value, properties: dict[str, Value]) -> None:
    """Render a component of this file with its properties."""
    renderer.shown.add(function.node.id)
    given = dict(properties)
    if value.node.type != "jsx_self_closing_element":
        given["children"] = Value(value.node, value.names, inside=True)
    names = bound(renderer.script, function, [Value(value.node, value.names, given=given)])
    for returned in renderer.script.body(function.node):
        if returned.type not in ("object", "null", "number"):
            renderer.show(Value(returned, names))


def _properties(script: Script, opening: Node, value: Value) -> dict[str, Value]:
    """The properties of an element: strings, the expressions in braces, and those of `{...others}`."""
    found: dict[str, Value] = {}
    for attribute in opening.named_children[1:]:
        parts = [child for child in attribute.named_children if child.type != "comment"]
        if attribute.type == "jsx_expression" and parts and parts[0].type == "spread_element":
            inner = parts[0].named_children
            whole = script.resolved(Value(inner[0], value.names)) if inner else None
            found.update(script.properties(whole) if whole is not None else {OPEN: Value(opening)})
        elif attribute.type == "jsx_attribute" and parts:
            given = parts[-1]
            if given.type == "jsx_expression":
                given = next((child for child in given.named_children if child.type != "comment"), given)
            if len(parts) > 1 or parts[0].type != "property_identifier":
                found[script.text(parts[0])] = Value(given, value.names)
            else:
                found[script.text(parts[0])] = Value(opening, value.names, given={})  # <details open>
    return found


def _show_text(renderer: Renderer, start: int, end: int) -> None:
    """Show the text between tags from `start` to `end`: its lines, without the white space around them."""
    source = renderer.script.source
    is_first = True
    while start < end:
        found = _LINE_END.search(source, start, end)
        stop = found.start() if found is not None else end
        while found is not None and stop > start and source[stop - 1] in " \t":
            stop -= 1
        if start < stop:
            if not is_first:
                renderer.page.replace(" ", start, start)
            _show_line(renderer, start, stop)
            is_first = False
        start = found.end() if found is not None else end


def _show_line(renderer: Renderer, start: int, end: int) -> None:
    source = renderer.script.source
    while (mark := source.find("&", start, end)) >= 0:
        renderer.page.text(start, mark)
        found = reference_at(source, mark, end, needs_semicolon=True)
        if found is None:
            renderer.page.text(mark, mark + 1)
        else:
            renderer.page.replace(found[0], mark, found[1])
        start = found[1] if found is not None else mark + 1
    renderer.page.text(start, end)

"""Showing the elements of JSX: those of HTML, the components of the file itself, and the text between tags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from tree_sitter import Node

from privlint.readers import components
from privlint.readers.character_references import reference_at
from privlint.readers.contents import show_text
from privlint.readers.jsx_components import show_component
from privlint.readers.script import FUNCTIONS, OPEN, STRINGS, Script, Value
from privlint.readers.script_binding import bound
from privlint.readers.script_text import Piece, string

if TYPE_CHECKING:
    from privlint.readers.rendering import Renderer

_LINE_END = re.compile(r"(?:\r\n|\r|\n)[ \t\r\n]*")
_TEXTS = ("jsx_text", "html_character_reference")
_TAGS = ("jsx_opening_element", "jsx_closing_element")
_OPENING = ("jsx_opening_element", "jsx_self_closing_element")
ATTRIBUTES = "href colSpan rowSpan style className class role aria-hidden data-toggle data-bs-toggle".split()
_PLAIN = re.compile(r"(?:motion|m|animated|chakra|styled|a)\.([a-z]\w*)")
_DEEPEST = 20  # styled components of styled components


class _Part(NamedTuple):
    """What stands between tags: the `pieces` of a text, or the `node` of an element or an expression; `around` is
    where that stands with its braces."""

    node: Node | None
    around: tuple[int, int] | None = None
    pieces: tuple[Piece, ...] = ()


class Form(NamedTuple):
    """An element as it is written; one that is shown for each element of a list is looked at only once.

    `html` is the element of HTML that it names; empty for a component, and for <>…</>, which has no `name`.
    """

    span: tuple[int, int]
    opening: Node
    name: Node | None
    component: str
    html: str
    has_properties: bool
    parts: tuple[_Part, ...]
    holds_text: bool


def show_element(renderer: Renderer, value: Value) -> None:
    """Show an element with all that it holds."""
    script = renderer.script
    renderer.shown.add(value.node.id)
    form = form_of(script, value.node)
    properties = properties_of(script, form.opening, value) if form.has_properties else {}
    if form.html:
        _show_html(renderer, form.html, form, value, properties)
        return
    if form.name is None:
        _show_parts(renderer, form, value)
        return
    target = None
    if form.name.type in ("identifier", "member_expression"):
        target = script.resolved(Value(form.name, value.names))
    tag = _tag(script, form.component, target)
    if tag:
        _show_html(renderer, tag, form, value, properties)
    elif target is None or target.node.type not in FUNCTIONS or target.given is not None:
        show_component(renderer, form.component, value, properties)
    elif script.module_of(target.node) == script.module_of(value.node):
        _show_own_component(renderer, target, value, properties)
    else:
        imported = partial(_show_own_component, renderer, target, value, properties)
        show_component(renderer, form.component, value, properties, imported)


def show_children(renderer: Renderer, value: Value) -> None:
    """Show what stands between the tags of an element."""
    _show_parts(renderer, form_of(renderer.script, value.node), value)


def form_of(script: Script, element: Node) -> Form:
    """The form of an element."""
    return script.once(_form, element)


def _show_parts(renderer: Renderer, form: Form, value: Value) -> None:
    is_sentence = form.holds_text or (renderer.is_beside_text and renderer.is_phrase)
    for node, around, pieces in form.parts:
        if node is not None:
            renderer.is_beside_text = is_sentence
            renderer.show(Value(node, value.names), around)
        for text, start, end in pieces:
            if text is None:
                renderer.page.text(start, end)
            else:
                renderer.page.replace(text, start, end)


def _form(script: Script, element: Node) -> Form:
    children = element.named_children
    is_empty = element.type == "jsx_self_closing_element"
    opening = children[0] if children and not is_empty else element
    name = opening.child_by_field_name("name") if opening.type in _OPENING else None
    component = script.text(name) if name is not None else ""
    html = component if component[:1].islower() and "." not in component else ""
    has_properties = name is not None and opening.named_child_count > 1
    holds_text = any(child.type == "jsx_text" and not script.text(child).isspace() for child in children)
    parts = () if is_empty else tuple(_parts(script, children))
    span = script.tree.span(element)
    return Form(span, opening, name, component, html, has_properties, parts, holds_text)


def _parts(script: Script, children: list[Node]) -> Iterator[_Part]:
    """What stands between tags."""
    texts: list[Node] = []  # one behind the other
    for node in children:
        kind = node.type
        if kind in _TEXTS:
            texts.append(node)
            continue
        if texts:
            yield _part_of(script, texts)
            texts = []
        if kind == "jsx_expression":
            yield from (_Part(inner, script.tree.span(node)) for inner in node.named_children)
        elif kind not in _TAGS:
            yield _Part(node)
    if texts:
        yield _part_of(script, texts)


def _part_of(script: Script, texts: list[Node]) -> _Part:
    start, end = script.tree.span(texts[0])[0], script.tree.span(texts[-1])[1]
    return _Part(None, pieces=tuple(_pieces(script.source, start, end)))


def _tag(script: Script, component: str, target: Value | None) -> str:
    """The element of HTML that a component is: `motion.h2`, or what `styled.h2` made; empty if it is none."""
    if plain := _PLAIN.fullmatch(component):
        return plain[1]
    for _ in range(_DEEPEST):
        if target is None or target.given is not None:
            return ""
        if target.node.type in STRINGS:
            return script.key(target.node)  # const Heading = "h2"
        made = components.styled(script.beginning(target.node, 80))
        if not made:
            return ""
        if made[:1].islower():
            return made
        target = script.named(made, target)
    return ""


def _show_html(renderer: Renderer, name: str, form: Form, value: Value, properties: dict[str, Value]) -> None:
    start, end = form.span
    if not properties:
        renderer.start(name, start)
        _show_parts(renderer, form, value)
        renderer.end(name, end)
        return
    attributes = attributes_of(renderer.script, properties)
    renderer.start(name, start, attributes)
    if "dangerouslySetInnerHTML" in properties:
        _show_inner_html(renderer, properties["dangerouslySetInnerHTML"])
    _show_parts(renderer, form, value)
    renderer.end(name, end)


def attributes_of(script: Script, properties: Mapping[str, Value]) -> dict[str, str]:
    """The attributes of HTML that the properties of an element give it, as far as they count."""
    attributes: dict[str, str] = {}
    for key in ATTRIBUTES:
        if key in properties and (given := string(script, properties[key])) is not None:
            attributes["class" if key == "className" else key.lower()] = given.text
    if "style" in properties and (weight := _weight(script, properties["style"])):
        attributes["style"] = f"font-weight:{weight}"
    if "hidden" in properties:
        attributes["hidden"] = ""
    return attributes


def _weight(script: Script, style: Value) -> str:
    """The weight of the letters in `style={{ fontWeight: "bold" }}`."""
    found = script.resolved(style)
    weight = script.properties(found).get("fontWeight") if found is not None else None
    return script.text(weight.node).strip("\"'") if weight is not None else ""


def _show_inner_html(renderer: Renderer, value: Value) -> None:
    found = renderer.script.resolved(value)
    own = renderer.script.properties(found).get("__html") if found is not None else None
    if own is not None and string(renderer.script, own) is not None:
        show_text(renderer, "", own, is_html=True)


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


def properties_of(script: Script, opening: Node, value: Value) -> dict[str, Value]:
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


def _pieces(source: str, start: int, end: int) -> Iterator[Piece]:
    """The text between tags from `start` to `end` as React shows it: its lines, without the white space around them."""
    is_first = True
    while start < end:
        found = _LINE_END.search(source, start, end)
        stop = found.start() if found is not None else end
        while found is not None and stop > start and source[stop - 1] in " \t":
            stop -= 1
        if start < stop:
            if not is_first:
                yield " ", start, start
            yield from _pieces_of_line(source, start, stop)
            is_first = False
        start = found.end() if found is not None else end


def _pieces_of_line(source: str, start: int, end: int) -> Iterator[Piece]:
    while (mark := source.find("&", start, end)) >= 0:
        yield None, start, mark
        found = reference_at(source, mark, end, needs_semicolon=True)
        stop = found[1] if found is not None else mark + 1
        yield (found[0] if found is not None else None), mark, stop
        start = stop
    yield None, start, end

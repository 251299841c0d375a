"""Lists of texts that a function shows one by one: `items.map((item) => <li key={item}>{item}</li>)`.

What stands around the texts is looked at once, so that each of them is shown in one step.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from tree_sitter import Node

from privlint.readers.jsx_elements import ATTRIBUTES, Form, attributes_of, form_of, properties_of
from privlint.readers.script import Script, Value
from privlint.readers.script_binding import only_parameter
from privlint.readers.script_text import string

if TYPE_CHECKING:
    from privlint.readers.rendering import Renderer

PHRASES = frozenset({"span", "a", "strong", "b", "em", "i", "small"})
"""Elements of HTML that are part of a sentence."""

_COUNT = frozenset({*ATTRIBUTES, "hidden", "dangerouslySetInnerHTML"})
_DEEPEST = 5  # elements inside each other


class _Element(NamedTuple):
    name: str
    start: int
    end: int
    attributes: Mapping[str, str]


class Around(NamedTuple):
    """The elements of HTML around a text, from outside to inside, and the name that stands there for the text."""

    elements: tuple[_Element, ...]
    nodes: frozenset[int]
    name: Node


def around_parameter(script: Script, function: Node) -> Around | None:
    """What a function puts around what it is given, if it returns nothing else."""
    returned = script.body(function)
    parameter = only_parameter(script, function)
    if len(returned) != 1 or not parameter:
        return None
    node, nodes = returned[0], {function.id}
    elements: list[_Element] = []
    while node.type == "jsx_element" and len(elements) < _DEEPEST:
        form = form_of(script, node)
        attributes = _attributes(script, form, node)
        inner = form.parts[0].node if len(form.parts) == 1 else None
        if not form.html or attributes is None or inner is None:
            return None
        elements.append(_Element(form.html, *form.span, attributes))
        nodes.add(node.id)
        node = inner
    is_block = bool(elements) and elements[0].name not in PHRASES
    if not is_block or node.type != "identifier" or script.text(node) != parameter:
        return None
    return Around(tuple(elements), frozenset(nodes), node)


def show_in(renderer: Renderer, around: Around, element: Value) -> bool:
    """Show the element of a list, if it is a text, with what a function puts around it; whether it is one."""
    found = renderer.script.resolved(element)
    if found is None or found.node.type != "string" or found.given is not None or found.inside:
        return False
    decoded = string(renderer.script, found)
    if decoded is None or not renderer.may_show(len(around.elements) + 1):
        return False
    renderer.shown |= around.nodes
    renderer.shown.add(found.node.id)
    renderer.is_beside_text = False
    for name, start, _, attributes in around.elements:
        renderer.start(name, start, attributes)
    renderer.string(decoded, Value(around.name), found)
    for name, _, end, _ in reversed(around.elements):
        renderer.end(name, end)
    return True


def _attributes(script: Script, form: Form, element: Node) -> Mapping[str, str] | None:
    """The attributes of an element; None if they depend on the values of names."""
    if not form.has_properties:
        return {}
    for attribute in form.opening.named_children[1:]:
        if attribute.type != "jsx_attribute":
            return None
        name, *values = attribute.named_children
        if script.text(name) in _COUNT and [value.type for value in values] != ["string"]:
            return None
    return attributes_of(script, properties_of(script, form.opening, Value(element)))

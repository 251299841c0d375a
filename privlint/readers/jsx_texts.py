"""Lists of texts that a function shows one by one: `items.map((item) => <li key={item}>{item}</li>)`.

What stands around the texts is looked at once, so that each of them is shown in one step; and so are the rows of a
table, each a list of texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from tree_sitter import Node

from privlint.readers.jsx_elements import ATTRIBUTES, Form, attributes_of, form_of, properties_of
from privlint.readers.script import FUNCTIONS, MEMBERS, Script, Value
from privlint.readers.script_binding import only_parameter
from privlint.readers.script_lists import elements as elements_of
from privlint.readers.script_text import string

if TYPE_CHECKING:
    from privlint.readers.rendering import Renderer

PHRASES = frozenset({"span", "a", "strong", "b", "em", "i", "small"})
"""Elements of HTML that are part of a sentence."""

MAPS = frozenset({"map", "flatMap"})
"""Methods of a list that show each of its elements as a function does."""

_COUNT = frozenset({*ATTRIBUTES, "hidden", "dangerouslySetInnerHTML"})
_DEEPEST = 5  # elements inside each other


class _Element(NamedTuple):
    name: str
    start: int
    end: int
    attributes: Mapping[str, str]


class Around(NamedTuple):
    """The elements of HTML around a text, from outside to inside, and the name that stands there for the text.

    With a `function` the name stands for a list, each element of which that function shows in `inner`.
    """

    elements: tuple[_Element, ...]
    nodes: frozenset[int]
    name: Node
    function: Node | None = None
    inner: Around | None = None


def around_parameter(script: Script, function: Node) -> Around | None:
    """What a function puts around a text, or a list of texts, that it is given, if it returns nothing else."""
    elements, nodes, node = _elements(script, function)
    if not elements or node is None or node.type != "call_expression":
        return around_text(script, function)
    name, inside = _mapped(script, node)
    inner = script.once(around_text, inside) if inside is not None else None
    if inner is None or not _is_parameter(script, name, function):
        return None
    return Around(elements, nodes, name, inside, inner)


def around_text(script: Script, function: Node) -> Around | None:
    """What a function puts around a text that it is given, if it returns nothing else."""
    elements, nodes, node = _elements(script, function)
    if not elements or node is None or not _is_parameter(script, node, function):
        return None
    return Around(elements, nodes, node)


def form_of_call(script: Script, call: Node) -> tuple[Node | None, str, list[Node]]:
    """The function that is called, its name if it is a method, and its arguments."""
    function, arguments = call.child_by_field_name("function"), call.child_by_field_name("arguments")
    is_method = function is not None and function.type in MEMBERS
    name = script.text(function.named_children[-1]) if function is not None and is_method else ""
    return function, name, arguments.named_children if arguments is not None else []


def show_in(renderer: Renderer, around: Around, element: Value) -> bool:
    """Show the element of a list with what a function puts around it, if it is a text or with `inner` a list; whether
    it is one."""
    script = renderer.script
    found = script.resolved(element)
    if found is None or found.given is not None or found.inside or not renderer.may_show(len(around.elements) + 1):
        return False
    kind = found.node.type
    decoded = string(script, found) if kind == "string" and around.inner is None else None
    listed = elements_of(script, found) if kind == "array" and around.inner is not None else None
    if decoded is None and not listed:
        return False
    renderer.shown |= around.nodes
    renderer.is_beside_text = False
    for name, start, _, attributes in around.elements:
        renderer.start(name, start, attributes)
    if decoded is not None:
        renderer.shown.add(found.node.id)
        renderer.string(decoded, Value(around.name), found)
    elif listed and around.function is not None:
        renderer.each(Value(around.function), around.inner, listed)
    for name, _, end, _ in reversed(around.elements):
        renderer.end(name, end)
    return True


def _elements(script: Script, function: Node) -> tuple[tuple[_Element, ...], frozenset[int], Node | None]:
    """The elements of HTML, one inside the other, that a function returns, all nodes of these, and what stands inside
    the last; no elements if there is more, or if the outermost is part of a sentence."""
    returned = script.body(function)
    node, nodes = returned[0] if len(returned) == 1 else function, {function.id}
    found: list[_Element] = []
    while node.type == "jsx_element" and len(found) < _DEEPEST:
        form = form_of(script, node)
        attributes = _attributes(script, form, node)
        inside = form.parts[0].node if len(form.parts) == 1 else None
        if not form.html or attributes is None or inside is None or (not found and form.html in PHRASES):
            return (), frozenset(), None
        found.append(_Element(form.html, *form.span, attributes))
        nodes.add(node.id)
        node = inside
    return tuple(found), frozenset(nodes), node


def _is_parameter(script: Script, node: Node, function: Node) -> bool:
    """Whether a node is the name of the only parameter of a function."""
    return node.type == "identifier" and script.text(node) == only_parameter(script, function)


def _mapped(script: Script, call: Node) -> tuple[Node, Node | None]:
    """The list and the function of `list.map(function)`; no function if the call is none of these."""
    function, method, given = script.once(form_of_call, call)
    if function is None or method not in MAPS or len(given) != 1 or given[0].type not in FUNCTIONS:
        return call, None
    return function.named_children[0], given[0]


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

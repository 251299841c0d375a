"""Where in a script with the texts of a whole site the privacy statement is."""

from __future__ import annotations

from privlint.readers.data.choice import statement_in
from privlint.readers.data.tree import Fields, Items, Node, Text
from privlint.readers.script import STRINGS, Script, Value

_DEEPEST = 30  # objects in objects
_MOST_PARTS = 50_000  # of an object; one that holds itself has no end


def statement_of(script: Script, value: Value) -> Value:
    """The part of the object `value` that is the privacy statement, as in a data file; or `value` itself."""
    values: dict[int, Value] = {}
    root = _node(script, value, values, 0)
    found = statement_in(script.source, root) if isinstance(root, Fields) else root
    return values.get(id(found), value)


def _node(script: Script, value: Value, values: dict[int, Value], depth: int) -> Node:
    """The texts in `value`, under their keys and in lists; `values` holds what each part stands for."""
    resolved = script.resolved(value) if depth < _DEEPEST and len(values) < _MOST_PARTS else None
    node: Node = Items()
    if resolved is None:
        pass
    elif resolved.node.type == "object":
        given = script.properties(resolved).items()
        node = Fields({name: _node(script, one, values, depth + 1) for name, one in given})
    elif resolved.node.type == "array":
        children = resolved.node.named_children
        node = Items([_node(script, Value(child, resolved.names), values, depth + 1) for child in children])
    elif resolved.node.type in STRINGS:
        start, end = script.tree.span(resolved.node)
        node = Text(start + 1, max(end - 1, start + 1))
    values[id(node)] = value
    return node

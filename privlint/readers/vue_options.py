"""What the options of a Vue component (`data`, `computed`, `setup`) give the names in its template."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from privlint.readers.markup.playing import Names
from privlint.readers.markup.program import Program
from privlint.readers.script import FUNCTIONS, Script, Value

_RETURNING = ("data", "setup", "asyncData")
_OF_FUNCTIONS = ("computed",)


def names_of_options(program: Program) -> Names:
    """The names that `export default { … }` gives, with what they stand for."""
    script = program.script
    found: dict[str, Value | None] = {}
    for options in _options(script):
        for member in options.named_children:
            name, value = _member(script, member)
            if name in _RETURNING and value is not None:
                found.update(_returned(script, value))
            elif name in _OF_FUNCTIONS and value is not None and value.type == "object":
                for inner in value.named_children:
                    key, function = _member(script, inner)
                    result = next(iter(script.body(function)), None) if function is not None else None
                    if key and result is not None:
                        found[key] = Value(result)
    return found


def _options(script: Script) -> Iterator[Node]:
    """The objects that the scripts export, or give to `defineComponent`."""
    for statement in script.tree.root.named_children:
        if statement.type != "export_statement":
            continue
        for node in statement.named_children:
            if node.type == "call_expression":
                arguments = node.child_by_field_name("arguments")
                node = arguments.named_children[0] if arguments is not None and arguments.named_children else node
            if node.type == "object":
                yield node


def _member(script: Script, node: Node) -> tuple[str, Node | None]:
    """The name of a property or a method, and its value."""
    if node.type == "method_definition":
        name = node.child_by_field_name("name")
        return (script.text(name) if name is not None else "", node)
    if node.type == "pair" and len(node.named_children) > 1:
        return script.key(node.named_children[0]), node.named_children[-1]
    return "", None


def _returned(script: Script, value: Node) -> Iterator[tuple[str, Value]]:
    """The properties of the object that a function returns, or of an object."""
    results = script.body(value) if value.type in FUNCTIONS else iter([value])
    for result in results:
        found = script.resolved(Value(result))
        if found is not None:
            yield from script.properties(found).items()

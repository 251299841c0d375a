"""What the names in a pattern, and the parameters of a function, stand for."""

from __future__ import annotations

from tree_sitter import Node

from privlint.readers.script import Script, Value

Names = dict[str, Value | None]

_DEEPEST = 10  # patterns inside each other


def bound(script: Script, function: Value, arguments: list[Value | None]) -> Names:
    """What the names in a function stand for that is called with `arguments`; None for what is not known."""
    found: Names = dict(function.names)
    for number, (name, pattern, default) in enumerate(script.once(_parameters, function.node)):
        value = arguments[number] if number < len(arguments) else None
        if value is None and default is not None:
            value = Value(default)
        if name:
            found[name] = value
        else:
            _bind(script, pattern, value, found, 0)
    return found


def _parameters(script: Script, function: Node) -> list[tuple[str, Node, Node | None]]:
    """The parameters of a function: the name of each or nothing, its pattern, and its default."""
    parameters = function.child_by_field_name("parameters") or function.child_by_field_name("parameter")
    if parameters is None:
        return []
    nodes = parameters.named_children if parameters.type == "formal_parameters" else [parameters]
    found: list[tuple[str, Node, Node | None]] = []
    for node in nodes:
        if node.type != "comment":
            pattern = node.child_by_field_name("pattern") or node
            name = script.text(pattern) if pattern.type == "identifier" else ""
            found.append((name, pattern, node.child_by_field_name("value")))
    return found


def only_parameter(script: Script, function: Node) -> str:
    """The name of the parameter of a function; empty if it has none, more than one, or one that is no plain name."""
    parameters = script.once(_parameters, function)
    name, _, default = parameters[0] if len(parameters) == 1 else ("", None, None)
    return name if default is None else ""


def takes_more_than_one(script: Script, function: Value) -> bool:
    """Whether a function has more than one parameter."""
    return len(script.once(_parameters, function.node)) > 1


def bindings(script: Script, pattern: Node, value: Value) -> Names:
    """What the names in `pattern` stand for that is given `value`."""
    found: Names = {}
    _bind(script, pattern, value, found, 0)
    return found


def _bind(script: Script, pattern: Node, value: Value | None, names: Names, depth: int) -> None:
    if depth > _DEEPEST or not script.spend():
        return
    if pattern.type in ("identifier", "shorthand_property_identifier_pattern"):
        names[script.text(pattern)] = value
    elif pattern.type in ("assignment_pattern", "object_assignment_pattern"):
        _bind(script, pattern.named_children[0], value or Value(pattern.named_children[-1]), names, depth + 1)
    elif pattern.type == "array_pattern":
        parts = _parts(script, value)
        for number, part in _numbered(pattern):
            _bind(script, part, parts[number] if number < len(parts) else None, names, depth + 1)
    elif pattern.type == "object_pattern":
        _bind_properties(script, pattern, script.resolved(value) if value is not None else None, names, depth)


def _bind_properties(script: Script, pattern: Node, whole: Value | None, names: Names, depth: int) -> None:
    """Bind the names in `{ title, body: text, rest = "…", ...others }`."""
    rest = dict(script.properties(whole)) if whole is not None else {}
    for part in pattern.named_children:
        if part.type == "rest_pattern":
            if part.named_children and whole is not None:
                names[script.text(part.named_children[0])] = Value(whole.node, whole.names, given=rest)
        elif part.named_children or part.type == "shorthand_property_identifier_pattern":
            key = script.key(part.named_children[0] if part.named_children else part)
            target = part.named_children[-1] if part.type == "pair_pattern" else part
            has_default = part.type == "object_assignment_pattern" or target.type == "assignment_pattern"
            given = rest.pop(key, None)
            if given is None and whole is not None and not has_default:
                given = script.member(whole, key)
            _bind(script, target, given, names, depth + 1)


def _parts(script: Script, value: Value | None) -> list[Value]:
    """The elements of a list; the key and the value of a property that `Object.entries` gives."""
    from privlint.readers.script_lists import elements

    if value is None:
        return []
    if value.node.type == "pair" and value.given is None:
        return [Value(node, value.names) for node in (value.node.named_children[0], value.node.named_children[-1])]
    return elements(script, value) or []


def _numbered(pattern: Node) -> list[tuple[int, Node]]:
    """The parts of an array pattern with their numbers; `[, second]` leaves one out."""
    found: list[tuple[int, Node]] = []
    number = 0
    for child in pattern.children:
        if child.type == ",":
            number += 1
        elif child.is_named and child.type != "comment":
            found.append((number, child))
    return found

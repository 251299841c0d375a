"""What the lists in a script hold, also after `filter`, `Object.entries` and the like."""

from __future__ import annotations

from tree_sitter import Node

from privlint.decoded import Decoded
from privlint.readers.script import FUNCTIONS, Script, Value

_SAME = frozenset("filter slice sort toSorted reverse toReversed flat concat values".split())
_OBJECTS = frozenset({"Object.values", "Object.entries", "Object.keys"})
_DEEPEST = 30  # lists in lists, and calls after each other


def elements(script: Script, value: Value, depth: int = 0) -> list[Value] | None:
    """The elements of the list that `value` stands for; None if it stands for none or the file does not tell."""
    found = script.resolved(value)
    if found is None or found.given is not None or found.inside or depth > _DEEPEST or not script.spend():
        return None
    if found.node.type == "array":
        return _of_array(script, found, depth)
    return _of_call(script, found, depth) if found.node.type == "call_expression" else None


def _of_array(script: Script, array: Value, depth: int) -> list[Value]:
    nodes, has_others = script.once(_listed, array.node)
    if not has_others:
        return [Value(node, array.names) for node in nodes]
    listed: list[Value] = []
    for child in nodes:
        if child.type == "spread_element":
            inner = Value(child.named_children[0], array.names) if child.named_children else None
            listed += (elements(script, inner, depth + 1) or []) if inner is not None else []
        else:
            listed.append(Value(child, array.names))
    return listed


def _listed(script: Script, array: Node) -> tuple[list[Node], bool]:
    """What stands in an array, and whether `...others` are among that."""
    nodes = [node for node in array.named_children if node.type != "comment"]
    return nodes, any(node.type == "spread_element" for node in nodes)


def _of_call(script: Script, call: Value, depth: int) -> list[Value] | None:
    function = call.node.child_by_field_name("function")
    arguments = call.node.child_by_field_name("arguments")
    if function is None or arguments is None:
        return None
    given = [Value(node, call.names) for node in arguments.named_children]
    if function.type != "member_expression":
        returned = script.returned(call)
        return elements(script, returned, depth + 1) if returned is not None else None
    name = script.text(function)
    if name in _OBJECTS and given:
        return _of_object(script, name, given[0])
    method = name.rpartition(".")[2]
    whole = Value(function.named_children[0], call.names)
    if method in _SAME:
        return elements(script, whole, depth + 1)
    if method == "map" and given:
        return _mapped(script, whole, given[0], depth)
    if method == "split" and given:
        return _split(script, whole, given[0])
    returned = script.returned(call)
    return elements(script, returned, depth + 1) if returned is not None else None


def _of_object(script: Script, name: str, value: Value) -> list[Value] | None:
    whole = script.resolved(value)
    if whole is None or whole.node.type != "object" or whole.given is not None:
        return None
    pairs = [node for node in whole.node.named_children if node.type == "pair" and len(node.named_children) > 1]
    if name == "Object.entries":
        return [Value(pair, whole.names) for pair in pairs]
    return [Value(pair.named_children[0 if name == "Object.keys" else -1], whole.names) for pair in pairs]


def _mapped(script: Script, whole: Value, argument: Value, depth: int) -> list[Value] | None:
    """What a function returns for each element of a list."""
    from privlint.readers.script_binding import bound

    function = script.resolved(argument)
    listed = elements(script, whole, depth + 1)
    if function is None or function.node.type not in FUNCTIONS or listed is None:
        return None
    found: list[Value] = []
    for element in listed:
        names = bound(script, function, [element])
        found += [Value(node, names) for node in script.body(function.node)]
    return found


def _split(script: Script, whole: Value, argument: Value) -> list[Value] | None:
    """The parts of a text between separators."""
    from privlint.readers.script_text import string

    decoded, separator = string(script, whole), string(script, argument)
    if decoded is None:
        return None
    mark = separator.text if separator is not None and separator.text else "\n"
    parts: list[Value] = []
    start = 0
    while start <= len(decoded.text):
        end = decoded.text.find(mark, start)
        end = end if end >= 0 else len(decoded.text)
        parts.append(Value(whole.node, whole.names, given=part_of(decoded, start, end)))
        start = end + len(mark)
    return parts


def part_of(decoded: Decoded, start: int, end: int) -> Decoded:
    """The part of a text from the character `start` to `end`."""
    parts = tuple(
        part._replace(start=part.start - start, end=part.end - start) for part in decoded.source_of(start, end)
    )
    return Decoded(decoded.text[start:end], parts)

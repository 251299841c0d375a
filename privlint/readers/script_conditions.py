"""Whether a condition holds, as far as the constants of a script tell."""

from __future__ import annotations

import re

from privlint.decoded import Decoded
from privlint.readers.script import JSX, MEMBERS, STRINGS, Script, Value

_IS_ARRAY = re.compile(r"Array\.isArray")
_TYPES = {"string": STRINGS, "object": frozenset({"object", "array"}) | JSX}
_THINGS = frozenset({"object", "array"}) | JSX
_DEEPEST = 20


def holds(script: Script, condition: Value, depth: int = 0) -> bool | None:
    """Whether `condition` holds; None if the file does not tell, or only tells by a switch that may be turned."""
    node = condition.node
    if depth > _DEEPEST or condition.given is not None or not script.spend():
        return None
    if node.type == "parenthesized_expression" and node.named_children:
        return holds(script, Value(node.named_children[0], condition.names), depth + 1)
    if node.type == "unary_expression" and node.named_children and script.text(node).startswith("!"):
        inner = holds(script, Value(node.named_children[0], condition.names), depth + 1)
        return None if inner is None else not inner
    if node.type == "call_expression":
        return _is_array(script, condition)
    if node.type == "binary_expression":
        return _is_of_type(script, condition)
    if node.type in MEMBERS or node.type == "identifier":
        return _is_there(script, condition)
    return None


def _is_array(script: Script, call: Value) -> bool | None:
    function, arguments = call.node.child_by_field_name("function"), call.node.child_by_field_name("arguments")
    if function is None or arguments is None or not arguments.named_children:
        return None
    if _IS_ARRAY.fullmatch(script.text(function)) is None:
        return None
    found = script.resolved(Value(arguments.named_children[0], call.names))
    return found.node.type == "array" if found is not None and found.given is None else None


def _is_of_type(script: Script, comparison: Value) -> bool | None:
    """Whether `typeof content === "string"` holds."""
    left, right = (comparison.node.named_children * 2)[:2]
    operator = comparison.node.child_by_field_name("operator")
    if operator is None or operator.type not in ("==", "===", "!=", "!==") or left.type != "unary_expression":
        return None
    kinds = _TYPES.get(script.key(right))
    if kinds is None or not script.text(left).startswith("typeof") or not left.named_children:
        return None
    found = script.resolved(Value(left.named_children[0], comparison.names))
    if found is None or found.given is not None:
        return None
    return (found.node.type in kinds) == (operator.type in ("==", "==="))


def _is_there(script: Script, value: Value) -> bool | None:
    """Whether a property is one that its object literal has, or a name one of a text, a list or an object."""
    found = script.resolved(value)
    if found is None:
        return None
    if isinstance(found.given, Decoded):
        return bool(found.given.text)
    is_text = found.node.type in STRINGS and len(script.text(found.node)) > len('""')
    return True if found.given is None and (found.node.type in _THINGS or is_text) else None

"""The text that an expression of a script gives, with the places of its characters."""

from __future__ import annotations

import html
import re

from tree_sitter import Node

from privlint.decoded import Decoded, joined
from privlint.readers.key_names import is_text
from privlint.readers.script import Script, Value
from privlint.readers.script_conditions import holds
from privlint.readers.script_lists import elements

Piece = tuple[str | None, int, int]

_ESCAPES = {"n": "\n", "t": "\t", "r": "", "b": "", "f": "", "v": "", "0": "", "\n": "", "\r\n": "", "\r": ""}
CLEANING = frozenset("trim toString toUpperCase toLowerCase replace replaceAll trimEnd trimStart normalize".split())
"""Methods that give the text of which they are."""
_TEXT_TAGS = frozenset("t msg dedent String.raw outdent stripIndent stripIndents md markdown".split())
_DEFAULTS = ("defaultMessage", "defaultValue", "message")
_DEEPEST = 30  # texts in texts


def string(script: Script, value: Value) -> Decoded | None:
    """The text that `value` gives; names in it that the file does not know stand there as they are written.

    None if it gives no text.
    """
    if value.node.type == "string" and value.given is None and not value.inside:
        return script.once(_literal_text, value.node)
    pieces = _pieces(script, value, 0)
    return joined(script.source, pieces) if pieces is not None else None


def _literal_text(script: Script, literal: Node) -> Decoded | None:
    pieces = _pieces(script, Value(literal), 0)
    return joined(script.source, pieces) if pieces is not None else None


def _pieces(script: Script, value: Value, depth: int) -> list[Piece] | None:
    node = value.node
    kind = node.type
    if isinstance(value.given, Decoded):
        return _pieces_of_part(script, value.given)
    if value.given is not None or value.inside or depth > _DEEPEST or not script.spend():
        return None
    if kind == "string":
        return [piece for part in node.named_children for piece in _literal(script, part)]
    if kind == "template_string":
        return _template(script, value, depth)
    if kind == "binary_expression":
        return _operation(script, value, depth)
    if kind == "ternary_expression":
        return _either(script, value, depth)
    if kind == "call_expression":
        return _call(script, value, depth)
    if kind in ("number", "property_identifier"):
        return [(None, *script.tree.span(node))]
    found = script.resolved(value)
    if found is None or (found.node.id == node.id and found.given is None):
        return None
    if isinstance(found.given, int):
        return [(str(found.given), *script.tree.span(node))]
    return _pieces(script, found, depth + 1)


def _pieces_of_part(script: Script, decoded: Decoded) -> list[Piece]:
    pieces: list[Piece] = []
    for part in decoded.parts:
        written = decoded.text[part.start : part.end]
        is_source = part.is_verbatim and script.source.startswith(written, part.source_start)
        pieces.append((None if is_source else written, part.source_start, part.source_end))
    return pieces


def _literal(script: Script, part: Node) -> list[Piece]:
    """A part of a string literal: characters, an escape or a character reference."""
    start, end = script.tree.span(part)
    written = script.source[start:end]
    if part.type == "escape_sequence":
        return [(_meaning(written), start, end)]
    if part.type == "html_character_reference":
        return [(html.unescape(written), start, end)]
    return [(None, start, end)]


def _template(script: Script, value: Value, depth: int) -> list[Piece]:
    pieces: list[Piece] = []
    for part in value.node.named_children:
        if part.type != "template_substitution" or not part.named_children:
            pieces += _literal(script, part)
            continue
        inner = _pieces(script, Value(part.named_children[0], value.names), depth + 1)
        if inner is None or not script.spend(len(inner)):
            inner = [(None, *script.tree.span(part))]
        pieces += inner
    return pieces


def _operation(script: Script, value: Value, depth: int) -> list[Piece] | None:
    """The text of `a + b`, or of the side that a logical operation shows."""
    operator = value.node.child_by_field_name("operator")
    if operator is not None and operator.type == "+":
        return _sum(script, value, depth)
    sides = [Value(node, value.names) for node in value.node.named_children]
    if operator is None or operator.type not in ("||", "??", "&&"):
        return None
    if operator.type == "&&":
        return _pieces(script, sides[-1], depth + 1)
    return next((found for side in sides if (found := _pieces(script, side, depth + 1))), None)


def _sum(script: Script, value: Value, depth: int) -> list[Piece] | None:
    terms = [Value(node, value.names) for node in _terms(value.node)]
    numbers = [_number(script, term) for term in terms]
    known = [number for number in numbers if number is not None]
    if len(known) == len(terms):
        return [(str(sum(known)), *script.tree.span(value.node))]
    parts = [_pieces(script, term, depth + 1) for term in terms]
    if all(part is None or number is not None for part, number in zip(parts, numbers, strict=True)):
        return None  # a sum of numbers that the file does not know
    pieces: list[Piece] = []
    for term, part in zip(terms, parts, strict=True):
        pieces += part if part is not None else [(None, *script.tree.span(term.node))]
    return pieces if script.spend(len(pieces)) else None


def _terms(node: Node) -> list[Node]:
    """The terms of a sum of any length, in order."""
    terms: list[Node] = []
    while node.type == "binary_expression" and len(node.named_children) == 2:
        operator = node.child_by_field_name("operator")
        if operator is None or operator.type != "+":
            break
        left, right = node.named_children
        terms.append(right)
        node = left
    return [node, *reversed(terms)]


def _number(script: Script, value: Value) -> int | None:
    found = script.resolved(value) if value.node.type == "identifier" else value
    if found is None or found.given is not None:
        return found.given if found is not None and isinstance(found.given, int) else None
    written = script.text(found.node) if found.node.type == "number" else ""
    return int(written) if written.isascii() and written.isdigit() and len(written) < 7 else None


def _either(script: Script, value: Value, depth: int) -> list[Piece] | None:
    """The texts of both branches of a condition, one after the other."""
    condition, *nodes = (Value(node, value.names) for node in value.node.named_children)
    decided = holds(script, condition)
    if decided is not None and len(nodes) == 2:
        return _pieces(script, nodes[0 if decided else 1], depth + 1)
    branches = [_pieces(script, node, depth + 1) for node in nodes]
    if len(branches) != 2 or any(branch is None for branch in branches):
        return None
    first, second = (branch or [] for branch in branches)
    between: list[Piece] = [(" ", second[0][1], second[0][1])] if first and second else []
    return [*first, *between, *second] if script.spend(len(first) + len(second)) else None


def _call(script: Script, value: Value, depth: int) -> list[Piece] | None:
    """The text that is given to a function for translation or cleaning: `t("Wij bewaren niets")`, `x.trim()`."""
    function = value.node.child_by_field_name("function")
    arguments = value.node.child_by_field_name("arguments")
    if function is None or arguments is None:
        return None
    name = script.text(function) if function.end_byte - function.start_byte < 200 else ""
    if arguments.type == "template_string":
        return _template(script, Value(arguments, value.names), depth) if name in _TEXT_TAGS else None
    given = [Value(node, value.names) for node in arguments.named_children]
    if function.type == "member_expression" and function.named_children:
        method = script.text(function.named_children[-1])
        whole = Value(function.named_children[0], value.names)
        if method in CLEANING:
            return _pieces(script, whole, depth + 1)
        if method == "join":
            return _join(script, whole, given, depth)
    returned = script.returned(value)
    if returned is not None:
        return _pieces(script, returned, depth + 1)
    return next((found for argument in given[:3] if (found := _argument(script, argument, depth))), None)


def _argument(script: Script, value: Value, depth: int) -> list[Piece] | None:
    """The text of an argument, if it is one for people: a key for a translation is not."""
    whole = script.resolved(value)
    if whole is not None and whole.node.type == "object" and whole.given is None:
        own = script.properties(whole)
        default = next((own[key] for key in _DEFAULTS if key in own), None)
        return _argument(script, default, depth + 1) if default is not None and depth < _DEEPEST else None
    pieces = _pieces(script, value, depth + 1)
    return pieces if pieces and is_text(joined(script.source, pieces).text) else None


def _join(script: Script, whole: Value, given: list[Value], depth: int) -> list[Piece] | None:
    listed = elements(script, whole)
    parts = [_pieces(script, element, depth + 1) for element in listed] if listed else []
    if not parts or all(part is None for part in parts):
        return None
    separator = string(script, given[0]) if given else None
    pieces: list[Piece] = []
    for part in parts:
        if part and pieces:
            pieces.append((separator.text if separator is not None else ",", part[0][1], part[0][1]))
        pieces += part or []
    return pieces if script.spend(len(pieces)) else None


def _meaning(escape: str) -> str:
    r"""What an escape such as `\n`, `\'` or `\u00e9` stands for."""
    if match := re.fullmatch(r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))", escape):
        code = int(match[1] or match[2] or match[3], 16)
        return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    return _ESCAPES.get(escape[1:], escape[1:])

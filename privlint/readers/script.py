"""A JavaScript or TypeScript source: what its names stand for, and the text that an expression gives.

Nothing is executed. A name is followed to the constant, the function or the property of an
object literal in the same file that it stands for; what is not there is unknown.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

import tree_sitter_typescript
from tree_sitter import Language, Node

from privlint.decoded import Decoded, joined
from privlint.readers.key_names import is_text
from privlint.readers.syntax_tree import Tree
from privlint.record import Record

FUNCTIONS = frozenset({"function_declaration", "arrow_function", "function_expression", "method_definition"})
JSX = frozenset({"jsx_element", "jsx_self_closing_element", "jsx_fragment"})
STRINGS = frozenset({"string", "template_string"})

_WRAPPERS = frozenset(
    {"parenthesized_expression", "as_expression", "satisfies_expression", "await_expression", "non_null_expression"}
)
_DEEPEST = 40  # names that stand for each other
_ESCAPES = {"n": "\n", "t": "\t", "r": "", "b": "", "f": "", "v": "", "0": "", "\n": "", "\r\n": ""}

Piece = tuple[str | None, int, int]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Value(Record):
    """A node of the source, with what the names in it stand for besides the constants of the file; None for what is
    not known. `inside` is meant of an element what stands between its tags."""

    node: Node
    names: Mapping[str, Value | None] = field(default_factory=dict)
    inside: bool = False


class Script:
    """The source of a script; `is_typed` if it is TypeScript without JSX, in which `<T>x` means something else.

    With `ranges` only these parts of the source are script, one after the other.
    """

    def __init__(self, source: str, *, is_typed: bool = False, ranges: Sequence[tuple[int, int]] | None = None) -> None:
        self.source = source
        self.tree = Tree(source, _language(is_typed), ranges)
        self.constants: dict[str, Node] = {}
        self.imports: dict[str, str] = {}
        self.used: set[str] = set()  # the components that the file renders, and the functions that it calls
        for node in self.tree.walk():
            self._note(node)

    def text(self, node: Node) -> str:
        """The source of `node`."""
        start, end = self.tree.span(node)
        return self.source[start:end]

    def resolved(self, value: Value) -> Value | None:
        """What `value` stands for: a literal, an element, a function or a call; None if the file does not tell."""
        for _ in range(_DEEPEST):
            node = value.node
            if value.inside:
                return value
            if node.type in _WRAPPERS:
                inner = node.named_children[0] if node.named_children else None
                if inner is None:
                    return None
                value = Value(inner, value.names)
            elif node.type == "identifier":
                found = self._named(self.text(node), value)
                if found is None:
                    return None
                value = found
            elif node.type in ("member_expression", "subscript_expression"):
                found = self._member(value)
                if found is None:
                    return None
                value = found
            else:
                return value
        return None

    def is_parameter(self, value: Value) -> bool:
        """Whether `value` is (a property of) a name that is known to be given by nobody in this file."""
        node = value.node
        while node.type in ("member_expression", "subscript_expression") and node.named_children:
            node = node.named_children[0]
        name = self.text(node)
        return node.type == "identifier" and name in value.names and value.names[name] is None

    def elements(self, value: Value) -> list[Value] | None:
        """The elements of an array, or None if `value` is none; those of `Object.values(x)` too."""
        found = self.resolved(value)
        if found is not None and found.node.type == "call_expression":
            found = self._of_call(found)
        if found is None:
            return None
        if found.node.type == "array":
            return [Value(child, found.names) for child in found.node.named_children if child.type != "comment"]
        if found.node.type == "object":
            return [
                Value(pair.named_children[-1], found.names) for pair in found.node.named_children if pair.type == "pair"
            ]
        return None

    def properties(self, value: Value) -> list[tuple[str, Value]]:
        """The names and values of an object literal."""
        found: list[tuple[str, Value]] = []
        for pair in value.node.named_children:
            if pair.type == "pair" and len(pair.named_children) > 1:
                found.append((self._key(pair.named_children[0]), Value(pair.named_children[-1], value.names)))
            elif pair.type == "shorthand_property_identifier":
                target = self._named(self.text(pair), value)
                if target is not None:
                    found.append((self.text(pair), target))
        return found

    def string(self, value: Value) -> Decoded | None:
        """The text that `value` gives; names in it that the file does not know stand there as they are written.

        None if it gives no text.
        """
        pieces = self._pieces(value, 0)
        return joined(self.source, pieces) if pieces is not None else None

    def body(self, function: Node) -> Iterator[Node]:
        """What a function returns, in every one of its branches."""
        body = function.child_by_field_name("body")
        if body is None:
            return
        if body.type != "statement_block":
            yield body
            return
        for node in self.tree.walk(body, into=_STATEMENTS):
            if node.type == "return_statement" and node.named_children:
                yield node.named_children[0]

    def bound(
        self, function: Node, arguments: list[Value | None], names: Mapping[str, Value | None]
    ) -> dict[str, Value | None]:
        """What the names in a function stand for that is called with `arguments`; None for what is not known."""
        found = dict(names)
        parameters = function.child_by_field_name("parameters") or function.child_by_field_name("parameter")
        if parameters is None:
            return found
        nodes = parameters.named_children if parameters.type == "formal_parameters" else [parameters]
        for number, parameter in enumerate(node for node in nodes if node.type != "comment"):
            pattern = parameter.child_by_field_name("pattern") or parameter
            self._bind(pattern, arguments[number] if number < len(arguments) else None, found)
        return found

    def bound_to_properties(self, component: Node, properties: Mapping[str, Value]) -> dict[str, Value | None]:
        """What the names in a component stand for that is rendered with `properties`."""
        names: dict[str, Value | None] = {}
        parameters = component.child_by_field_name("parameters") or component.child_by_field_name("parameter")
        if parameters is None or not parameters.named_children:
            return names
        first = parameters.named_children[0] if parameters.type == "formal_parameters" else parameters
        pattern = first.child_by_field_name("pattern") or first
        if pattern.type == "identifier":
            name = self.text(pattern)
            return {name: None, **{f"{name}.{key}": value for key, value in properties.items()}}
        self._bind_parts(pattern, properties, names)
        return names

    def _bind(self, pattern: Node, value: Value | None, names: dict[str, Value | None]) -> None:
        if pattern.type == "identifier":
            names[self.text(pattern)] = value
            return
        given = self.resolved(value) if value is not None else None
        own = dict(self.properties(given)) if given is not None and given.node.type == "object" else {}
        self._bind_parts(pattern, own, names)

    def _bind_parts(self, pattern: Node, own: Mapping[str, Value], names: dict[str, Value | None]) -> None:
        """Bind the names in `{ title, body: text, rest = "…" }`."""
        for part in pattern.named_children:
            key = part.named_children[0] if part.named_children else part
            name = part.named_children[-1] if part.type == "pair_pattern" else key
            value = own.get(self.text(key))
            if value is None and part.type == "object_assignment_pattern":
                value = Value(part.named_children[-1])
            names[self.text(name)] = value

    def _note(self, node: Node) -> None:
        """Remember what a declaration or an import says."""
        if node.type == "variable_declarator":
            name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
            if name is not None and value is not None and name.type == "identifier":
                self.constants.setdefault(self.text(name), value)
        elif node.type == "function_declaration":
            name = node.child_by_field_name("name")
            if name is not None:
                self.constants.setdefault(self.text(name), node)
        elif node.type in _USES and node.named_children:
            self.used.add(self.text(node.named_children[0]))
        elif node.type == "import_statement":
            module = node.child_by_field_name("source")
            if module is not None:
                for part in self.tree.walk(node):
                    if part.type == "identifier":
                        self.imports[self.text(part)] = self.text(module)[1:-1]

    def _named(self, name: str, value: Value) -> Value | None:
        if name in value.names:
            return value.names[name]
        constant = self.constants.get(name)
        return Value(constant) if constant is not None else None

    def _member(self, value: Value) -> Value | None:
        """The property that `content.title` or `rows[0]` stands for."""
        node = value.node
        if self.text(node) in value.names:
            return value.names[self.text(node)]
        if len(node.named_children) < 2:
            return None
        whole = self.resolved(Value(node.named_children[0], value.names))
        if whole is None:
            return None
        name = self.text(node.named_children[-1]).strip("\"'`")
        if whole.node.type == "array" and name.isdecimal():
            elements = whole.node.named_children
            return Value(elements[int(name)], whole.names) if len(name) < 6 and int(name) < len(elements) else None
        return dict(self.properties(whole)).get(name) if whole.node.type == "object" else None

    def _of_call(self, call: Value) -> Value | None:
        """The object or array that `Object.values(x)`, `Object.entries(x)` or `x.filter(…)` goes over."""
        function = call.node.child_by_field_name("function")
        arguments = call.node.child_by_field_name("arguments")
        if function is None or function.type != "member_expression":
            return None
        if self.text(function).startswith("Object.") and arguments is not None and arguments.named_children:
            return self.resolved(Value(arguments.named_children[0], call.names))
        return self.resolved(Value(function.named_children[0], call.names))

    def _pieces(self, value: Value, depth: int) -> list[Piece] | None:
        node = value.node
        if depth > _DEEPEST:
            return None
        if node.type == "string":
            return self._pieces_of_string(node)
        if node.type == "template_string":
            pieces: list[Piece] = []
            for part in node.named_children:
                if part.type == "template_substitution" and part.named_children:
                    inner = self._pieces(Value(part.named_children[0], value.names), depth + 1)
                    pieces += inner if inner is not None else [(None, *self.tree.span(part))]
                else:
                    pieces += self._pieces_of_string_part(part)
            return pieces
        if node.type == "binary_expression" and node.child_by_field_name("operator") is not None:
            return self._pieces_of_sum(value, depth)
        if node.type == "call_expression":
            return self._pieces_of_call(value, depth)
        if node.type == "number":
            return [(None, *self.tree.span(node))]
        found = self.resolved(value)
        return self._pieces(found, depth + 1) if found is not None and found.node.id != node.id else None

    def _pieces_of_string(self, node: Node) -> list[Piece]:
        return [piece for part in node.named_children for piece in self._pieces_of_string_part(part)]

    def _pieces_of_string_part(self, part: Node) -> list[Piece]:
        start, end = self.tree.span(part)
        if part.type == "escape_sequence":
            return [(_meaning(self.source[start:end]), start, end)]
        if part.type == "html_character_reference":
            return [(html.unescape(self.source[start:end]), start, end)]
        return [(None, start, end)]

    def _pieces_of_sum(self, value: Value, depth: int) -> list[Piece] | None:
        operator = value.node.child_by_field_name("operator")
        if operator is None or operator.type not in ("+", "||", "??"):
            return None
        parts = [self._pieces(Value(child, value.names), depth + 1) for child in value.node.named_children]
        if all(part is None for part in parts):
            return None
        if operator.type != "+":
            return next(part for part in reversed(parts) if part is not None)
        written = [(None, *self.tree.span(child)) for child in value.node.named_children]
        return [
            piece for part, own in zip(parts, written, strict=True) for piece in (part if part is not None else [own])
        ]

    def _pieces_of_call(self, value: Value, depth: int) -> list[Piece] | None:
        """The text that is given to a function for translation or cleaning: `t("Wij bewaren niets")`, `x.trim()`."""
        function = value.node.child_by_field_name("function")
        arguments = value.node.child_by_field_name("arguments")
        if function is not None and function.type == "member_expression" and self.text(function).endswith(_CLEANING):
            return self._pieces(Value(function.named_children[0], value.names), depth + 1)
        first = arguments.named_children[0] if arguments is not None and arguments.named_children else None
        pieces = self._pieces(Value(first, value.names), depth + 1) if first is not None else None
        return pieces if pieces is not None and is_text(joined(self.source, pieces).text) else None

    def _key(self, node: Node) -> str:
        return self.text(node).strip("\"'`")


_USES = frozenset({"jsx_opening_element", "jsx_self_closing_element", "call_expression"})
_CLEANING = (".trim", ".toString", ".toUpperCase", ".toLowerCase", ".replace", ".replaceAll", ".join")
_STATEMENTS = frozenset(
    """statement_block if_statement else_clause switch_statement switch_body switch_case switch_default try_statement
    catch_clause finally_clause""".split()
)


@cache
def _language(is_typed: bool) -> Language:
    grammar = tree_sitter_typescript.language_typescript if is_typed else tree_sitter_typescript.language_tsx
    return Language(grammar())


def _meaning(escape: str) -> str:
    r"""What an escape such as `\n`, `\'` or `é` stands for."""
    if match := re.fullmatch(r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))", escape):
        code = int(match[1] or match[2] or match[3], 16)
        return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    return _ESCAPES.get(escape[1:], escape[1:])

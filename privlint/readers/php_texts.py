"""The texts that expressions of PHP give: strings, what is put together of them, and variables that are set to one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tree_sitter import Node

from privlint.decoded import Decoded, joined
from privlint.readers.syntax_tree import Tree

STRINGS = frozenset({"string", "encapsed_string", "heredoc", "nowdoc"})
SHOWS = frozenset({"_e", "esc_html_e", "_ex", "printf", "vprintf"})
_TRANSLATES = frozenset(
    """__ _x esc_html__ esc_html_x trans t lang gettext _ wp_kses_post wp_kses sprintf vsprintf nl2br wpautop esc_html e
    htmlspecialchars htmlentities trim ucfirst""".split()
)
_GIVE_TEXT = _TRANSLATES | SHOWS
ASSIGNS = frozenset({"assignment_expression", "augmented_assignment_expression"})
BINDS = frozenset(
    {
        *("simple_parameter", "foreach_statement", "pair", "by_ref", "list_literal", "global_declaration"),
        *("update_expression", "static_variable_declaration", "catch_clause"),
    }
)
_MOST_VALUES = 4  # variables in variables
_MOST_EXPANDED = 1_000_000  # characters of their texts
_TEXT_IN_STRING = frozenset({"string_content", "nowdoc_string"})
_NAMES = frozenset({"variable_name", "subscript_expression", "member_access_expression"})
_UNKNOWN = frozenset(
    {"name", "class_constant_access_expression", "member_call_expression", "scoped_call_expression", "integer"}
    | {"function_call_expression"}
)
"""Expressions of which only the running site knows the text."""
_INSIDE_STRING = frozenset({"heredoc_body", "nowdoc_body"})
_ESCAPES = {"n": "\n", "t": "\t", "r": " ", "v": " ", "e": " ", "f": " ", "0": " "}


class Texts:
    """Gives the texts of expressions in `tree`, which is that of `source`; `assigning` are the nodes in it that give
    variables a value, with their types.

    `built` are the variables that are set more than once, each time to a text, `expanded` those of which the text was
    given.
    """

    def __init__(self, source: str, tree: Tree, assigning: Sequence[tuple[str, Node]]) -> None:
        self._source = source
        self._tree = tree
        self._texts: dict[str, Node | None] = {}  # the strings that variables are set to, None if to something else
        self.built: set[str] = set()
        self.expanded: set[str] = set()
        self._values: list[tuple[int, int, bool]] = []  # in the text that is being put together
        self._left = _MOST_EXPANDED
        self._find_texts(assigning)

    def text_of(self, node: Node) -> str:
        """What the file writes for `node`."""
        return self._source[slice(*self._tree.span(node))]

    def name_of_call(self, node: Node) -> str:
        """The name of the function that `node` calls; empty if it is no call."""
        name = node.child_by_field_name("function") if node.type == "function_call_expression" else None
        return self._source[slice(*self._tree.span(name))] if name is not None else ""

    def strings(self, parts: list[Node]) -> list[Node]:
        """The strings among `parts`, with those that a choice may give."""
        found: list[Node] = []
        for part in parts:
            if part.type in STRINGS:
                found.append(part)
            elif _is_choice(part, part.type):
                found += (string for string in self._tree.walk(part) if string.type in STRINGS)
        return found

    def parts(self, node: Node) -> list[Node]:
        """The parts of the text that the operands or arguments of an expression give."""
        return self.parts_of(node.named_children)

    def parts_of(self, expressions: Sequence[Node]) -> list[Node]:
        """The parts of the text that `expressions` give: strings, choices between texts, and what the file does not
        know."""
        nodes: list[Node] = []
        waiting = list(reversed(expressions))
        while waiting:
            child = waiting.pop()
            kind = child.type
            if kind in STRINGS or kind in _NAMES or _is_choice(child, kind):
                nodes.append(child)
            elif kind == "arguments":
                waiting += child.named_children[:1]  # behind the text stands only for whom it is
            elif kind == "function_call_expression" and self.name_of_call(child) in _GIVE_TEXT:
                waiting += [part for part in reversed(child.named_children) if part.type != "name"]
            elif kind in _UNKNOWN or _operator(child, kind) not in ("", "."):
                nodes += [child] if _is_operand(child) else []
            else:
                waiting += reversed(child.named_children)
        return nodes

    def is_known(self, node: Node) -> bool:
        """Whether `node` is a variable that is set once, to a text."""
        return self._texts.get(self.text_of(node)) is not None

    def shown(self, nodes: list[Node]) -> tuple[Decoded, tuple[tuple[int, int, bool], ...]]:
        """The text of `nodes`, and where the texts of variables in it stand."""
        self._values = []
        return self.decoded(nodes), tuple(self._values)

    def decoded(self, nodes: list[Node]) -> Decoded:
        """The text of strings and variables, one after the other."""
        return joined(self._source, self._pieces(nodes, 0))

    def _find_texts(self, assigning: Sequence[tuple[str, Node]]) -> None:
        """Note what the variables are set to."""
        values: dict[str, list[Node | None]] = {}
        for kind, node in assigning:
            if kind in ASSIGNS and len(node.named_children) > 1:
                name, value = node.named_children[0], node.named_children[-1]
                is_text = value.type in STRINGS or value.type == "binary_expression"
                values.setdefault(self.text_of(name), []).append(value if is_text else None)
            elif kind in BINDS:
                for child in node.named_children:
                    if child.type == "variable_name":
                        values.setdefault(self.text_of(child), []).append(None)
        for variable, given in values.items():
            self._texts[variable] = given[0] if len(given) == 1 else None
            if len(given) > 1 and None not in given:
                self.built.add(variable)

    def _pieces(self, nodes: list[Node], depth: int) -> Iterator[tuple[str | None, int, int]]:
        for node in nodes:
            if _is_choice(node, node.type) and depth < _MOST_VALUES:
                for number, branch in enumerate(_branches(node)):
                    if number:
                        start = self._tree.span(branch)[0]
                        yield " ", start, start
                    yield from self._pieces(self.parts_of([branch]), depth + 1)
                continue
            if node.type not in STRINGS:
                if self.text_of(node) == "PHP_EOL":
                    yield "\n", *self._tree.span(node)
                    continue
                yield from self._pieces_of_variable(node, depth)
                continue
            for part in self._tree.walk(node, into=_INSIDE_STRING):
                kind, (start, end) = part.type, self._tree.span(part)
                if kind == "escape_sequence":
                    yield _meaning(self._source[start:end], node.type), start, end
                elif kind == "variable_name":
                    yield from self._pieces_of_variable(part, depth)
                elif kind in _TEXT_IN_STRING or kind.endswith("expression"):
                    yield None, start, end

    def _pieces_of_variable(self, node: Node, depth: int) -> Iterator[tuple[str | None, int, int]]:
        """The text that the file sets a variable to, or else the variable as it is written."""
        name = self.text_of(node)
        value = self._texts.get(name) if depth < _MOST_VALUES else None
        self._left -= len(self.text_of(value)) if value is not None else 0
        if value is None or self._left < 0:
            yield None, *self._tree.span(node)
            return
        self.expanded.add(name)
        self._values.append((*self._tree.span(value), depth > 0))
        yield from self._pieces(self.parts_of([value]), depth + 1)


def _operator(node: Node, kind: str) -> str:
    """The sign between the operands of `node`; empty if it has none."""
    sign = node.child_by_field_name("operator") if kind == "binary_expression" else None
    return sign.type if sign is not None else ""


def _is_choice(node: Node, kind: str) -> bool:
    """Whether `node` is one of two texts: `$a ? 'b' : 'c'`, `$a ?? 'b'`."""
    return kind == "conditional_expression" or _operator(node, kind) == "??"


def _branches(choice: Node) -> list[Node]:
    """The texts that a choice may be, without its condition."""
    names = ("body", "alternative") if choice.type == "conditional_expression" else ("right",)
    return [branch for branch in map(choice.child_by_field_name, names) if branch is not None and branch.type != "null"]


def _is_operand(node: Node) -> bool:
    """Whether a value stands in a text that is put together."""
    return node.parent is not None and node.parent.type == "binary_expression"


def _meaning(escape: str, kind: str) -> str:
    """What an escape such as `\\n` or `\\'` stands for in a string of this kind."""
    if kind == "string":
        return escape[1:] if escape[1:] in ("'", "\\") else escape
    if match := re.fullmatch(r"\\u\{([0-9A-Fa-f]{1,6})\}|\\x([0-9A-Fa-f]{1,2})", escape):
        code = int(match[1] or match[2], 16)
        return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    return _ESCAPES.get(escape[1:], escape[1:])

"""What a script declares, imports and uses by name, and where its names can be used."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

from tree_sitter import Node

from privlint.readers.syntax_tree import Tree
from privlint.record import Record

FUNCTIONS = frozenset({"function_declaration", "arrow_function", "function_expression", "method_definition"})
JSX = frozenset({"jsx_element", "jsx_self_closing_element", "jsx_fragment"})

_USES = frozenset({"jsx_opening_element", "jsx_self_closing_element", "call_expression"})
_MARKUP = JSX | {"jsx_attribute", "jsx_text"}
_SCOPES = FUNCTIONS | {"statement_block", "class_body"}
# What holds no other node and declares nothing: half of all nodes.
_LEAVES = frozenset({"identifier", "property_identifier", "string_fragment", "number", "escape_sequence"})
_MOST_NAMESAKES = 50
_LONGEST_NAME = 200  # bytes
_LATE_IMPORT = re.compile(r"\bimport\(\s*[\"'`]([^\"'`\n]+)")
_LONGEST_IMPORT = 300  # characters


class Declared(Record):
    """A declaration: what is declared, by which pattern of names, from which byte to which it can be used."""

    value: Node
    pattern: Node | None
    start: int
    end: int
    is_local: bool


@dataclass(slots=True)
class Declarations:
    """The names of a script: of its constants and functions, of `own` members of classes, of what it imports, and
    of the components and functions that it `used`; `markup` are its elements, attributes and texts in order, and
    `passed_on` the modules of which it exports something as its own. Behind `size` (bytes) stand other modules."""

    declared: dict[str, list[Declared]] = field(default_factory=dict)
    own: dict[str, Node] = field(default_factory=dict)
    imports: dict[str, str] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    markup: list[Node] = field(default_factory=list)
    passed_on: list[str] = field(default_factory=list)
    node_count: int = 0
    size: int = sys.maxsize

    def of(self, name: str, node: Node) -> Declared | None:
        """The declaration of `name` that counts at `node`: the innermost around it."""
        known = self.declared.get(name, [])
        around = [declared for declared in known if declared.start <= node.start_byte < declared.end]
        if around:
            return min(around, key=lambda declared: declared.end - declared.start)
        is_own = node.start_byte < self.size
        return next((declared for declared in known if (declared.value.start_byte < self.size) is is_own), None)

    def within(self, name: str, start: int, end: int) -> Declared | None:
        """The declaration of `name` at the top of the module that stands between these bytes."""
        known = [declared for declared in self.declared.get(name, []) if start <= declared.value.start_byte < end]
        return max(known, key=lambda declared: declared.end - declared.start, default=None)


def read_declarations(source: str, tree: Tree, size: int = sys.maxsize) -> Declarations:
    """The declarations, imports and uses in `tree`, which was read from `source`; behind the byte `size`, only the
    declarations."""
    found = Declarations(size=size)
    reader = _Reader(source, tree, found)
    waiting: list[tuple[Node, Node | None]] = [(tree.root, None)]  # with the block in which they can be used
    while waiting:
        node, scope = waiting.pop()
        found.node_count += 1
        kind = node.type
        if kind in _LEAVES:
            continue
        reader.note(node, kind, scope)
        inner = node if kind in _SCOPES else scope
        waiting += [(child, inner) for child in reversed(node.named_children)]
    return found


class _Reader:
    """Takes down what the nodes of a tree declare."""

    def __init__(self, source: str, tree: Tree, found: Declarations) -> None:
        self._source = source
        self._tree = tree
        self._found = found

    def note(self, node: Node, kind: str, scope: Node | None) -> None:
        """Take down what `node` of the type `kind` declares, imports or uses; its names can be used in `scope`, or
        everywhere."""
        is_own = node.start_byte < self._found.size
        if kind in _MARKUP:
            if is_own:
                self._found.markup.append(node)
        elif kind == "variable_declarator":
            name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
            self._declare(name, value, scope)
            if is_own:
                self._note_late_import(name, value)
        elif kind == "export_statement":
            module = node.child_by_field_name("source")
            if module is not None and is_own:
                self._found.passed_on.append(self._text(module)[1:-1])
        elif kind == "function_declaration":
            self._declare(node.child_by_field_name("name"), node, scope)
        elif kind in ("method_definition", "public_field_definition"):
            name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
            if name is not None and (value is not None or kind == "method_definition"):
                self._found.own.setdefault(self._text(name), value or node)
        elif kind == "arguments":
            self._found.used.update(self._text(child) for child in node.named_children if child.type == "identifier")
        elif kind == "import_statement":
            module = node.child_by_field_name("source")
            if module is not None and is_own:
                for part in self._tree.walk(node):
                    if part.type == "identifier":
                        self._found.imports[self._text(part)] = self._text(module)[1:-1]
        if kind in _USES and is_own:  # `<A />` is markup too
            name = node.child_by_field_name("name") or node.child_by_field_name("function")
            if name is not None and name.end_byte - name.start_byte <= _LONGEST_NAME:
                self._found.used.add(self._text(name))

    def _note_late_import(self, name: Node | None, value: Node | None) -> None:
        """Take down the module of `const Tekst = dynamic(() => import("./Tekst"))`."""
        if name is None or value is None or value.type != "call_expression":
            return
        start, end = self._tree.span(value)
        late = _LATE_IMPORT.search(self._source, start, min(end, start + _LONGEST_IMPORT))
        if late is not None:
            self._found.imports.setdefault(self._text(name), late[1])

    def _declare(self, pattern: Node | None, value: Node | None, scope: Node | None) -> None:
        if pattern is None or value is None:
            return
        start, end = (scope.start_byte, scope.end_byte) if scope is not None else (0, self._tree.root.end_byte + 1)
        is_name = pattern.type == "identifier"
        declared = Declared(value, None if is_name else pattern, start, end, scope is not None)
        for name in [pattern] if is_name else _names_in(pattern):
            known = self._found.declared.setdefault(self._text(name), [])
            if len(known) < _MOST_NAMESAKES:
                known.append(declared)

    def _text(self, node: Node) -> str:
        start, end = self._tree.span(node)
        return self._source[start:end]


def _names_in(pattern: Node) -> Iterator[Node]:
    """The names that a pattern such as `{ title, body: [first] }` declares."""
    waiting = [pattern]
    while waiting:
        node = waiting.pop()
        if node.type in ("identifier", "shorthand_property_identifier_pattern"):
            yield node
        elif node.type == "pair_pattern":
            waiting += node.named_children[1:]
        elif node.type in ("object_assignment_pattern", "assignment_pattern"):
            waiting += node.named_children[:1]
        elif node.type in ("object_pattern", "array_pattern", "rest_pattern"):
            waiting += node.named_children

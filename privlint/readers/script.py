"""A JavaScript or TypeScript source and what the names in it stand for.

Nothing is executed. A name is followed to the constant, the function, the parameter or the
property of an object literal in the same file that it stands for; what is not there is unknown.
What text a value gives is told by script_text.py, what a list holds by script_lists.py.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeVar

import tree_sitter_typescript
from tree_sitter import Language, Node

from privlint.decoded import Decoded
from privlint.readers.linking import ALL, DEFAULT, Linked, Module
from privlint.readers.script_declarations import FUNCTIONS, JSX, read_declarations
from privlint.readers.syntax_tree import Tree

__all__ = ["FUNCTIONS", "JSX", "MEMBERS", "OPEN", "STRINGS", "Script", "Value"]

STRINGS = frozenset({"string", "template_string"})
MEMBERS = frozenset({"member_expression", "subscript_expression"})

OPEN = "..."
"""Among the properties that a component is given: there are others, which the file does not tell."""

_WRAPPERS = frozenset(
    {"parenthesized_expression", "as_expression", "satisfies_expression", "await_expression", "non_null_expression"}
)
_STAND_FOR_OTHERS = _WRAPPERS | MEMBERS | {"identifier"}
_STATEMENTS = frozenset(
    """statement_block if_statement else_clause switch_statement switch_body switch_case switch_default try_statement
    catch_clause finally_clause""".split()
)
# Functions of which the result is what they are given.
_SAME = frozenset("Object.freeze useMemo React.useMemo ref reactive readonly computed $state $derived".split())
_DEFINES = re.compile(r"define[A-Z]\w{2,30}")
# An ampersand that begins no character reference is text in JSX, which the grammar does not know; `|` fits anywhere.
_AMPERSAND = re.compile(r"(?<!&)&(?!&|#?\w{1,32};)")
_DUTCH = re.compile(r"(?:nl|be|dutch|nederlands)(?:[-_][A-Za-z]{2})?", re.IGNORECASE)
_DEEPEST = 40  # names that stand for each other
_MOST_STEPS = 100_000
Answer = TypeVar("Answer")
_NO_NAMES: Mapping[str, Value | None] = {}


class Value(NamedTuple):
    """A node of the source, with what the names in it stand for besides the constants of the file; None for what is
    not known.

    `inside`: meant is what stands between the tags of the element `node`. `given` is what no node writes: the
    properties that a component is given, the number of an element of a list, or a part of a text; an empty text is
    also what a property gives that an object does not have.
    """

    node: Node
    names: Mapping[str, Value | None] = _NO_NAMES
    inside: bool = False
    given: Mapping[str, Value] | Decoded | int | None = None


class Script:
    """The source of a script; `is_typed` if it is TypeScript without JSX, in which `<T>x` means something else.

    With `ranges` only these parts of the source are script, one after the other. If it is `linked`, the source is that
    of all modules.
    """

    def __init__(
        self,
        source: str,
        *,
        is_typed: bool = False,
        ranges: Sequence[tuple[int, int]] | None = None,
        linked: Linked | None = None,
    ) -> None:
        self.source = source
        self.linked = linked
        self.tree = Tree(_AMPERSAND.sub("|", source), _language(is_typed), ranges)
        size = self.tree.byte(linked.modules[0].end) if linked is not None else sys.maxsize
        declared = read_declarations(source, self.tree, size)
        self.imports, self.used, self.markup = declared.imports, declared.used, declared.markup
        self.passed_on = declared.passed_on
        self.node_count = declared.node_count
        self._declared = declared
        self._properties: dict[int, Mapping[str, Value]] = {}  # of objects in constants, by their nodes
        self._answers: defaultdict[object, dict[int, Any]] = defaultdict(dict)
        self._depth = 0
        self._steps = _MOST_STEPS + 20 * self.node_count

    @property
    def is_exhausted(self) -> bool:
        """Whether the names of the file stand for so much that it was not all followed."""
        return self._steps <= 0

    def spend(self, steps: int = 1) -> bool:
        """Whether there is still time for `steps` more: constants made of constants may grow without end."""
        self._steps -= steps
        return self._steps > 0

    def text(self, node: Node) -> str:
        """The source of `node`."""
        start, end = self.tree.span(node)
        return self.source[start:end]

    def beginning(self, node: Node, most: int) -> str:
        """The first `most` characters of the source of `node`, which may be all of the script."""
        start, end = self.tree.span(node)
        return self.source[start : min(end, start + most)]

    def once(self, question: Callable[[Script, Node], Answer], node: Node) -> Answer:
        """What `question` answers of `node`; a node that is shown for each element of a list is asked only once."""
        answers = self._answers[question]
        try:
            answer: Answer = answers[node.id]
        except KeyError:
            answer = answers[node.id] = question(self, node)
        return answer

    def resolved(self, value: Value) -> Value | None:
        """What `value` stands for: a literal, an element, a function or a call; None if the file does not tell."""
        if value.node.type not in _STAND_FOR_OTHERS or value.inside or value.given is not None:
            return value if self.spend() else None
        if self._depth >= _DEEPEST:
            return None
        self._depth += 1
        try:
            return self._resolved(value)
        finally:
            self._depth -= 1

    def named(self, name: str, value: Value) -> Value | None:
        """What `name` stands for where `value` stands; None if the file does not tell."""
        if name in value.names:
            return value.names[name]
        declared = self._declared.of(name, value.node)
        if declared is None:
            return self._imported(name, value.node) if self.linked is not None else None
        given = Value(declared.value, value.names if declared.is_local else {})
        if declared.pattern is None:
            return given
        from privlint.readers.script_binding import bindings

        return bindings(self, declared.pattern, given).get(name)

    def module_of(self, node: Node) -> Module | None:
        """The module from another file in which `node` stands; None if it stands in the script itself."""
        if self.linked is None or node.start_byte < self._declared.size:
            return None
        return self.linked.module_at(self.tree.span(node)[0])

    def _imported(self, name: str, node: Node) -> Value | None:
        """What a name stands for that is imported from a linked module where `node` stands."""
        linked = self.linked
        module = self.module_of(node) or (linked.modules[0] if linked is not None else None)
        if linked is None or module is None or name not in module.imports:
            return None
        from privlint.readers.script_exports import default_of, exports_of

        number, export = module.imports[name]
        start, end = (self.tree.byte(offset) for offset in linked.modules[number][1:3])
        if export == ALL and not linked.modules[number].file.path.endswith(".json"):
            return self.once(exports_of, self.tree.at(start, end))
        if export in (ALL, DEFAULT):
            found = self.once(default_of, self.tree.at(start, end))
            whole = self.resolved(Value(found)) if found is not None else None
            return whole if whole is not None and whole.node.type not in FUNCTIONS else None
        declared = self._declared.within(export, start, end)
        if declared is None or declared.pattern is not None:
            return None
        return Value(declared.value)

    def is_parameter(self, value: Value) -> bool:
        """Whether `value` is (a property of) a name that is known to be given by nobody in this file."""
        node = value.node
        while node.type in MEMBERS and node.named_children:
            node = node.named_children[0]
        name = self.text(node)
        return node.type == "identifier" and name in value.names and value.names[name] is None

    def properties(self, value: Value) -> Mapping[str, Value]:
        """The names and values of an object literal, or of what a component is given."""
        if isinstance(value.given, Mapping):
            return value.given
        if value.node.type != "object":
            return {}
        known = self._properties.get(value.node.id)
        if known is not None and not value.names:
            return known
        found: dict[str, Value] = {}
        pairs = value.node.named_children
        for pair in pairs if self.spend(len(pairs)) else ():
            if pair.type == "pair" and len(pair.named_children) > 1:
                found[self.key(pair.named_children[0])] = Value(pair.named_children[-1], value.names)
            elif pair.type == "shorthand_property_identifier":
                target = self.named(self.text(pair), value)
                if target is not None:
                    found[self.text(pair)] = target
            elif pair.type == "spread_element" and pair.named_children:
                whole = self.resolved(Value(pair.named_children[0], value.names))
                found.update(self.properties(whole) if whole is not None and whole.node.id != value.node.id else {})
        if not value.names:
            self._properties[value.node.id] = found
        return found

    def member(self, whole: Value, name: str) -> Value | None:
        """The property `name` of an object literal, or of what a component is given; None if the file does not tell."""
        if whole.given is None and (plain := self.once(_plain_properties, whole.node)) is not None:
            node = plain.get(name)
            return Value(node, whole.names) if node is not None else Value(whole.node, given=Decoded("", ()))
        own = self.properties(whole)
        if name in own:
            return own[name]
        if isinstance(whole.given, Mapping):
            is_whole = OPEN not in whole.given
        else:
            is_whole = whole.node.type == "object" and whole.given is None
            is_whole = is_whole and all(node.type in ("pair", "comment") for node in whole.node.named_children)
        return Value(whole.node, given=Decoded("", ())) if is_whole else None

    def key(self, node: Node) -> str:
        """The name that the key of a property gives it."""
        return self.text(node).strip("\"'`")

    def body(self, function: Node) -> Sequence[Node]:
        """What a function returns, in every one of its branches."""
        return self.once(_returns, function)

    def returned(self, call: Value) -> Value | None:
        """What a call of a function of this file gives, or one that gives what it is given."""
        from privlint.readers.script_binding import bound

        function = call.node.child_by_field_name("function")
        arguments = call.node.child_by_field_name("arguments")
        if function is None or arguments is None or not self.spend():
            return None
        given = [Value(node, call.names) for node in arguments.named_children]
        if given and (self.text(function) in _SAME or _DEFINES.fullmatch(self.text(function)) is not None):
            called = self.resolved(given[0])
            given = []
            if called is None or called.node.type not in FUNCTIONS:
                return called
        else:
            called = self.resolved(Value(function, call.names))
        if called is None or called.node.type not in FUNCTIONS:
            return None
        names = bound(self, called, list(given))
        results = (self.resolved(Value(node, names)) for node in self.body(called.node))
        return next((result for result in results if result is not None), None)

    def _resolved(self, value: Value) -> Value | None:
        for _ in range(_DEEPEST):
            if not self.spend():
                return None
            node = value.node
            kind = node.type
            found: Value | None
            if value.inside or value.given is not None or kind not in _STAND_FOR_OTHERS:
                return value
            if kind in _WRAPPERS:
                found = Value(node.named_children[0], value.names) if node.named_children else None
            elif kind == "identifier":
                found = self.named(self.text(node), value)
            else:
                found = self._member(value)
            if found is None:
                return None
            value = found
        return None

    def _member(self, value: Value) -> Value | None:
        """The property that `content.title`, `rows[0]` or `this.title` stands for."""
        node = value.node
        if len(node.named_children) < 2:
            return None
        name = self.key(node.named_children[-1])
        if node.named_children[0].type == "this":
            own = self._declared.own.get(name)
            return Value(own, value.names) if own is not None else None
        whole = self.resolved(Value(node.named_children[0], value.names))
        if whole is not None and whole.node.type == "call_expression" and whole.given is None:
            whole = self.returned(whole)
        if whole is None:
            return None
        if node.type == "subscript_expression" and node.named_children[-1].type not in (*STRINGS, "number"):
            index = self.resolved(Value(node.named_children[-1], value.names))
            if index is None or index.node.type not in STRINGS:
                return self._dutch(whole)
            name = self.key(index.node)
        if whole.node.type == "array" and whole.given is None:
            elements = [child for child in whole.node.named_children if child.type != "comment"]
            known = name.isdecimal() and len(name) < 6 and int(name) < len(elements)
            return Value(elements[int(name)], whole.names) if known else None
        return self.member(whole, name)

    def _dutch(self, whole: Value) -> Value | None:
        """The Dutch part of an object with a part for each language."""
        found = self.properties(whole)
        return next((given for key, given in found.items() if _DUTCH.fullmatch(key)), None)


def _returns(script: Script, function: Node) -> Sequence[Node]:
    body = function.child_by_field_name("body")
    if body is None or body.type != "statement_block":
        return [body] if body is not None else []
    nodes = script.tree.walk(body, into=_STATEMENTS)
    return [node.named_children[0] for node in nodes if node.type == "return_statement" and node.named_children]


def _plain_properties(script: Script, node: Node) -> Mapping[str, Node] | None:
    """The names and values of an object literal that has nothing else, such as `...others`."""
    if node.type != "object" or any(part.type not in ("pair", "comment") for part in node.named_children):
        return None
    pairs = [part.named_children for part in node.named_children if part.type == "pair"]
    is_plain = script.spend(len(pairs)) and all(len(pair) > 1 for pair in pairs)
    return {script.key(pair[0]): pair[-1] for pair in pairs} if is_plain else None


@cache
def _language(is_typed: bool) -> Language:
    grammar = tree_sitter_typescript.language_typescript if is_typed else tree_sitter_typescript.language_tsx
    return Language(grammar())

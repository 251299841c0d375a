"""The scripts of a component and the expressions of its markup, parsed as one program."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from tree_sitter import Node

from privlint.readers.linking import Linked, parsed_with_modules
from privlint.readers.markup.code import Segment
from privlint.readers.script import Script, Value

_NOT_OF_LINES = re.compile(r"[^\n]")
_PATTERN = re.compile(r"[\w$\s,{}\[\]:.]+")
_SKIPPED = frozenset({"comment", "hash_bang_line"})


class Program:
    """The `segments` of `source` as one script: what stands between them is blank, so that all places stay the same.
    What they import stands behind it, if `link` gives it for what stands behind the source, without modules at some
    paths.

    Behind them come functions with the `patterns` of loops as their parameters: who knows what a function is given,
    knows what the names in its pattern stand for.
    """

    def __init__(
        self,
        source: str,
        segments: Sequence[Segment],
        patterns: Iterable[str] = (),
        link: Callable[[str, Collection[str]], Linked | None] = lambda behind, broken: None,
    ) -> None:
        text, functions = _program(source, segments, patterns)
        self.script, linked = parsed_with_modules(
            lambda broken: link(text[len(source) :], broken),
            lambda whole: Script(text + whole.text[whole.modules[0].end :], is_typed=True, linked=whole),
        ) or (Script(text, is_typed=True), None)
        text = self.script.source
        if functions and _runs_on(self.script, len(source)):
            text, functions, linked = source, {}, None
            self.script = Script(_program(source, segments, ())[0], is_typed=True)
        self.script.source = source + text[len(source) :]  # what is blank to the parser is text of the markup
        self.linked = linked
        self._size = len(source)
        self._nodes: dict[int, Node] = {}
        self._functions: dict[str, Node] = {}
        self._index(functions)

    @property
    def root(self) -> Node:
        """The node of the whole program."""
        return self.script.tree.root

    def node(self, start: int, end: int) -> Node | None:
        """The expression that stands from `start` to `end`; None if there is none."""
        source = self.script.source
        while start < end and source[start].isspace():
            start += 1
        return self._nodes.get(start)

    def function(self, pattern: str) -> Value | None:
        """The function with the names of `pattern` as its parameters."""
        node = self._functions.get(pattern)
        return Value(node) if node is not None else None

    def first_error(self) -> tuple[int, int] | None:
        """Where the first code stands that cannot be read; None if all can be."""
        found = self.script.tree.first_error()
        if found is None or found[0] >= self._size:
            return None
        return found[0], min(max(found[1], found[0] + 1), self._size)

    def note(self, array: Node) -> None:
        """Make the expressions known that stand in `array`, which stands for an element in an expression."""
        for node in array.named_children:
            if node.type not in _SKIPPED:
                self._nodes.setdefault(self.script.tree.span(node)[0], node)

    def _index(self, functions: dict[int, str]) -> None:
        for node in _expressions(self.root):
            start = self.script.tree.span(node)[0]
            if start in functions:
                self._functions[functions[start]] = _inside(node)
            else:
                self._nodes.setdefault(start, node)
                inner = _inside(node)
                self._nodes.setdefault(self.script.tree.span(inner)[0], inner)


def _program(source: str, segments: Sequence[Segment], patterns: Iterable[str]) -> tuple[str, dict[int, str]]:
    """The text of the program, and the offsets of the functions behind the segments with their patterns."""
    parts: list[str] = []
    offset, after = 0, ""
    for segment in segments:
        if segment.start < offset:
            continue  # in a source that is broken: a script in braces that another one begins
        parts += [_gap(source[offset : segment.start], after, segment.before), source[segment.start : segment.end]]
        offset, after = segment.end, segment.after
    parts.append(_gap(source[offset:], after, ""))
    functions: dict[int, str] = {}
    length = len(source)
    for pattern in dict.fromkeys(patterns):
        if _PATTERN.fullmatch(pattern):
            functions[length + 1] = pattern
            parts.append(f";(({pattern})=>0);")
            length += len(parts[-1])
    return "".join(parts), functions


def _runs_on(script: Script, end: int) -> bool:
    """Whether code before `end`, such as a text without its closing mark, takes what stands behind it as its own:
    more than the semicolon there."""
    for node in reversed(script.tree.root.children):
        start, stop = script.tree.span(node)
        if stop <= end + 1:
            return False
        if start < end:
            return True
    return False


def _gap(text: str, after: str, before: str) -> str:
    """`text` as blanks, with the marks `after` what stands before it and `before` what comes; line ends stay."""
    blank = _NOT_OF_LINES.sub(" ", text)
    if len(after) + len(before) > len(blank):
        return blank
    return after + blank[len(after) : len(blank) - len(before)] + before


def _expressions(root: Node) -> Iterator[Node]:
    """The expressions that are statements of their own, also in what the parser could not read as a whole."""
    for statement in root.named_children:
        if statement.type == "expression_statement" or statement.is_error:
            yield from (node for node in statement.named_children if node.type not in _SKIPPED)


def _inside(node: Node) -> Node:
    """What stands in the brackets of `node`, if it has some."""
    if node.type != "parenthesized_expression":
        return node
    return next((child for child in node.named_children if child.type not in _SKIPPED), node)

"""Markup with components and expressions: Vue, Svelte and Astro.

The expressions of the markup and the script of the file are parsed as one program, so that an
expression knows the constants of the script. See rendering.py for what an expression shows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tree_sitter import Node

from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow
from privlint.readers import components
from privlint.readers.contents import show_content
from privlint.readers.elements import CELLS, HEADINGS, ITEMS, LISTS
from privlint.readers.html import Attributes, HtmlScanner
from privlint.readers.jsx import contents
from privlint.readers.page import Page
from privlint.readers.rendering import Renderer
from privlint.readers.script import Script, Value
from privlint.readers.tags import Tag
from privlint.record import Record

_HOLDS = LISTS | ITEMS | CELLS | {"p", "span", "a", "strong"} | frozenset(HEADINGS)
_STRING_PROPERTY = r"""(?<![\w:@.-]){name}\s*=\s*(?P<quote>["'])(?P<text>[^"'{{}}]*)(?P=quote)"""
_PART_OF_CODE = re.compile(
    r"//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\\n])*'|\"(?:\\.|[^\"\\\n])*\"|`(?:\\.|[^`\\])*`|[{}]", re.DOTALL
)
LONGEST_EXPRESSION = 20_000  # characters
MOST_UNENDED = 20
"""How many braces without an end are looked at before the rest of a file counts as text."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Expression(Record):
    """An expression of the markup, with its marks, from `start` to `end`; the braces of its code begin at `code`.

    It shows nothing if `code` is None: a condition, a loop, a comment.
    """

    start: int
    end: int
    code: int | None = None
    stop: int = 0
    names: Mapping[str, Value | None] | None = None


def read_markup(
    path: str,
    source: str,
    follow: Follow,
    markup: tuple[int, int],
    scripts: Sequence[tuple[int, int]],
    expressions: Sequence[Expression],
) -> Document:
    """The document of the markup from one offset to another; `scripts` are where its scripts stand."""
    builder = DocumentBuilder(path, source)
    page = Page(builder, source)
    code = [(expression.code, expression.stop) for expression in expressions if expression.code is not None]
    script = Script(source, ranges=sorted([*scripts, *code]))
    renderer = Renderer(script, page, follow)
    blocks = {script.tree.offset(node.start_byte): node for node in script.tree.root.named_children}
    tags = [Tag(one.start, one.end, show=_shower(one, blocks, renderer)) for one in expressions]
    _ComponentScanner(source, page, follow, tags, renderer, blocks).feed(*markup)
    for name, node in contents(script):
        show_content(renderer, name, Value(node))
    page.finish()
    broken = renderer.gave_up or script.tree.first_error()
    if broken is not None:
        builder.remark(
            "dit is niet goed te lezen: wat hier staat, kan ontbreken",
            "this cannot be read well: what stands here may be missing",
            *broken,
        )
    return builder.build()


def end_of_code(source: str, start: int) -> int:
    """Where the code ends whose opening brace stands at `start`, behind its closing brace; -1 if it does not end."""
    depth = 0
    for part in _PART_OF_CODE.finditer(source, start, start + LONGEST_EXPRESSION):
        depth += {"{": 1, "}": -1}.get(part.group(), 0)
        if not depth:
            return part.end()
    return -1


def _shower(expression: Expression, blocks: Mapping[int, Node], renderer: Renderer) -> _Shower | None:
    block = blocks.get(expression.code) if expression.code is not None else None
    return _Shower(expression, block, renderer) if block is not None else None


@dataclass(frozen=True, slots=True)
class _Shower:
    """Shows an expression when the scanner comes to it."""

    expression: Expression
    block: Node
    renderer: Renderer

    def __call__(self) -> None:
        value = _value_in(self.block)
        if value is not None:
            names = self.expression.names or {}
            self.renderer.show(Value(value, names), (self.expression.start, self.expression.end))


def _value_in(block: Node) -> Node | None:
    """The expression in the braces `{ … }`, which the parser takes for a block of statements."""
    for statement in block.named_children:
        if statement.type == "expression_statement" and statement.named_children:
            return statement.named_children[0]
    return None


class _ComponentScanner(HtmlScanner):
    """Tells the page also of the text in the properties of components."""

    def __init__(
        self,
        source: str,
        page: Page,
        follow: Follow,
        tags: Sequence[Tag],
        renderer: Renderer,
        blocks: Mapping[int, Node],
    ) -> None:
        super().__init__(source, page, follow, tags)
        self._receiver = page
        self._renderer = renderer
        self._blocks = blocks
        self._opened: list[tuple[str, str]] = []  # components and the elements that they stand for

    def start_tag(self, name: str, attributes: Attributes, start: int, end: int, is_empty: bool) -> None:
        """A component shows its properties that are text, and is the element that its name tells."""
        component = self._component(start)
        if not component:
            super().start_tag(name, attributes, start, end, is_empty)
            if not is_empty and name in _HOLDS:
                self._renderer.opened(name)
            return
        element = components.element_of(component, dict(attributes).get("as") or dict(attributes).get("tag") or "")
        if is_empty and self._renderer.include(component):
            return
        element = {"head": "template", "": "div"}.get(element, element)
        super().start_tag(element, attributes, start, end, is_empty)
        if not is_empty:
            self._opened.append((name, element))
        if element not in ("template", "nav", "button") and components.shows_properties(component):
            self._properties(start, end, is_heading=element in HEADINGS)
        if is_empty:
            super().end_tag(element, end)

    def end_tag(self, name: str, start: int) -> None:
        """The end of a component is that of its element."""
        if self._opened and self._opened[-1][0] == name and self._component(start + 1):
            name = self._opened.pop()[1]
        self._renderer.closed(name)
        super().end_tag(name, start)

    def _component(self, start: int) -> str:
        """The name of the component whose tag begins at `start`; empty if it is an element of HTML."""
        found = re.compile(r"<?/?(?P<name>[A-Z][\w.]*)").match(self._source, start)
        return found["name"] if found is not None else ""

    def _properties(self, start: int, end: int, *, is_heading: bool) -> None:
        for key in (*components.HEADINGS, *components.TEXTS):
            found = re.compile(_STRING_PROPERTY.format(name=key)).search(self._source, start, end)
            if found is not None and found["text"].strip():
                block = "p" if key in components.TEXTS else "span" if is_heading else "summary"
                self._receiver.start(block, {}, found.start("text"))
                self.text(*found.span("text"))
                self._receiver.end(block, found.end("text"))
        given: dict[str, Value] = {}
        for found in re.compile(r"(?<![\w.-])(?P<name>\w+)=(?=\{)").finditer(self._source, start, end):
            block_node = self._blocks.get(found.end())
            value = _value_in(block_node) if block_node is not None else None
            if value is not None:
                given[found["name"]] = Value(value)
        self._renderer.text_properties(given, is_heading)

"""The components and expressions of MDX, shown with what the script of the file knows.

The expressions and the imports and exports are parsed as one program, so that an expression knows the constants of
the script. See rendering.py for what an expression shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tree_sitter import Node

from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow
from privlint.readers import components
from privlint.readers.broken import remark_broken
from privlint.readers.contents import show_content
from privlint.readers.elements import CELLS, HEADINGS, ITEMS, LISTS
from privlint.readers.html import HtmlScanner
from privlint.readers.html_tags import Attributes
from privlint.readers.jsx import contents
from privlint.readers.page import Page
from privlint.readers.rendering import Renderer
from privlint.readers.script import FUNCTIONS, Script, Value
from privlint.readers.tags import Tag
from privlint.record import Record

_HOLDS = LISTS | ITEMS | CELLS | {"p", "span", "a", "strong"} | frozenset(HEADINGS)
_MOST_OPEN = 200  # elements, as on a page
_STRING_PROPERTY = re.compile(
    rf"""(?<![\w:@.-])(?P<name>{"|".join((*components.HEADINGS, *components.TEXTS))})"""
    r"""\s*=\s*(?P<quote>["'])(?P<text>[^"'{}]*)(?P=quote)"""
)
_COMPONENT = re.compile(r"<?/?(?P<name>[A-Z][\w.]*)")
_CODE_PROPERTY = re.compile(r"(?<![\w.-])(?P<name>\w+)=(?=\{)")
_PART_OF_CODE = re.compile(  # a comment or a template without end goes on to the end, which takes one search
    r"//[^\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|'(?:\\.|[^'\\\n])*+'|\"(?:\\.|[^\"\\\n])*+\""
    r"|`(?:\\.|[^`\\])*+(?:`|\Z)|[{}]",
    re.DOTALL,
)
_WORD = re.compile(r"[^\W\d_]")
_TAG = re.compile(r"<[^<>]*>")
_LINE_END = re.compile(r"[\r\n]")
_LONGEST_LINE = 1000  # characters beside a component that are looked at
LONGEST_EXPRESSION = 20_000  # characters
MOST_UNENDED = 20
"""How many braces without an end are looked at before the rest of a file counts as text."""


class Expression(Record):
    """An expression from the brace at `start` to the one before `end`."""

    start: int
    end: int


def read_parts(
    builder: DocumentBuilder,
    source: str,
    follow: Follow,
    scripts: Sequence[tuple[int, int]],
    expressions: Sequence[Expression],
    tell: Callable[[Page, ComponentScanner], None],
    unended: Sequence[tuple[int, int]] = (),
) -> Document:
    """The document of a file with such scripts and expressions; `tell` tells the page of its markup in their order.

    `unended` is where tags and expressions without an end begin.
    """
    page = Page(builder, source)
    code = [(expression.start, expression.end) for expression in expressions]
    script = Script(source, ranges=sorted([*scripts, *code]))
    renderer = MdxRenderer(script, page, follow)
    blocks = {script.tree.offset(node.start_byte): node for node in script.tree.root.named_children}
    showers = {one.start: _Shower(one, blocks[one.start], renderer) for one in expressions if one.start in blocks}
    tags = [Tag(one.start, one.end, value=one.start not in blocks) for one in expressions]
    tell(page, ComponentScanner(source, page, follow, tags, renderer, blocks, showers))
    for name, node in contents(script):
        show_content(renderer, name, Value(node))
    page.finish()
    broken = renderer.gave_up or script.tree.first_error()
    remark_broken(builder, min([*unended, *([broken] if broken is not None else [])], default=None))
    return builder.build()


def end_of_code(source: str, start: int) -> int:
    """Where the code ends whose opening brace stands at `start`, behind its closing brace; -1 if it does not end."""
    depth = 0
    for part in _PART_OF_CODE.finditer(source, start, start + LONGEST_EXPRESSION):
        depth += {"{": 1, "}": -1}.get(part.group(), 0)
        if not depth:
            return part.end()
    return -1


@dataclass(frozen=True, slots=True)
class _Shower:
    """Shows an expression when the scanner comes to it."""

    expression: Expression
    block: Node
    renderer: MdxRenderer

    def __call__(self) -> None:
        value = _value_in(self.block)
        if value is not None:
            self.renderer.show(Value(value), (self.expression.start, self.expression.end))
        elif any(child.type != "comment" for child in self.block.named_children):
            self.renderer.page.text(self.expression.start, self.expression.end)  # no code, but text in braces


def _value_in(block: Node) -> Node | None:
    """The expression in the braces `{ … }`, which the parser takes for a block of statements."""
    for statement in block.named_children:
        if statement.type == "expression_statement" and statement.named_children:
            return statement.named_children[0]
    return None


class MdxRenderer(Renderer):
    """Shows values between elements that something else tells the page of."""

    def opened(self, element: str) -> None:
        """An element begins: what is shown now stands in it."""
        if len(self._inside) < _MOST_OPEN:
            self._inside.append(element)

    def closed(self, element: str) -> None:
        """It ends, and with it what is open in it."""
        if element in self._inside:
            del self._inside[len(self._inside) - 1 - self._inside[::-1].index(element) :]

    def own(self, name: str) -> bool:
        """Show the component `name` if this file defines it."""
        found = self.script.named(name, Value(self.script.tree.root))
        function = self.script.resolved(found) if found is not None else None
        if function is None or function.node.type not in FUNCTIONS:
            return False
        self.show(function)
        return True


class ComponentScanner(HtmlScanner):
    """Tells the page also of the text in the properties of components."""

    def __init__(
        self,
        source: str,
        page: Page,
        follow: Follow,
        tags: Sequence[Tag],
        renderer: MdxRenderer,
        blocks: Mapping[int, Node],
        showers: Mapping[int, Callable[[], None]],
    ) -> None:
        super().__init__(source, page, follow, tags)
        self.tags = tags
        self._showers = showers
        self._receiver = page
        self.renderer = renderer
        self._blocks = blocks
        self._opened: list[tuple[str, str]] = []  # components and the elements that they stand for

    def start_tag(self, name: str, attributes: Attributes, start: int, end: int, is_empty: bool) -> None:
        """A component shows its properties that are text, and is the element that its name tells."""
        component = self._component(start)
        if not component:
            self.renderer.heading_level = HEADINGS.get(name, self.renderer.heading_level)
            super().start_tag(name, attributes, start, end, is_empty)
            if not is_empty and name in _HOLDS:
                self.renderer.opened(name)
            return
        element = components.element_of(component, dict(attributes).get("as") or dict(attributes).get("tag") or "")
        if is_empty and (self.renderer.include(component) or self.renderer.own(component)):
            return
        is_inline = self._is_inline(component, start, end, is_empty)
        element = {"head": "template", "": "span" if is_inline else "div"}.get(element, element)
        super().start_tag(element, attributes, start, end, is_empty)
        if not is_empty:
            self._opened.append((name, element))
        if is_inline:
            self._inline(start, end if is_empty and element == "span" else start)
        elif element not in ("template", "nav", "button") and components.shows_properties(component):
            self._properties(start, end, is_heading=element in HEADINGS)
        if is_empty:
            super().end_tag(element, end)

    def end_tag(self, name: str, start: int) -> None:
        """The end of a component is that of its element."""
        if self._opened and self._opened[-1][0] == name and self._component(start + 1):
            name = self._opened.pop()[1]
        self.renderer.closed(name)
        super().end_tag(name, start)

    def show(self, tag: Tag) -> None:
        """Show an expression."""
        self.tag(tag)

    def tag(self, tag: Tag) -> None:
        if tag.start in self._showers:
            self._showers[tag.start]()
        else:
            super().tag(tag)

    def _component(self, start: int) -> str:
        """The name of the component whose tag begins at `start`; empty if it is an element of HTML."""
        found = _COMPONENT.match(self._source, start)
        return found["name"] if found is not None else ""

    def _inline(self, start: int, end: int) -> None:
        """Show the text in the properties of a component in a sentence."""
        for found in _STRING_PROPERTY.finditer(self._source, start, end):
            if not components.is_name(found["text"]):
                self.text(*found.span("text"))

    def _is_inline(self, component: str, start: int, end: int, is_empty: bool) -> bool:
        """Whether a component stands in a line with text beside it, and so in a sentence."""
        line = max(self._source.rfind("\n", 0, start), self._source.rfind("\r", 0, start)) + 1
        if _WORD.search(_TAG.sub("", self._source[max(line, start - _LONGEST_LINE) : start])) is not None:
            return True
        close = end
        if not is_empty:
            closing = f"</{component}>"
            close = self._source.find(closing, end, end + _LONGEST_LINE)
            if close < 0 or _LINE_END.search(self._source, end, close) is not None:
                return False
            close += len(closing)
        behind = self._source[close : close + _LONGEST_LINE]
        return _WORD.search(_TAG.sub("", _LINE_END.split(behind, 1)[0])) is not None

    def _properties(self, start: int, end: int, *, is_heading: bool) -> None:
        component = self._component(start)
        has_title = False
        texts = {found["name"]: found for found in _STRING_PROPERTY.finditer(self._source, start, end)}
        for key in (*components.HEADINGS, *components.TEXTS) if texts else ():
            found = texts.get(key)
            if found is not None and found["text"].strip():
                block = "p" if key in components.TEXTS else "span" if is_heading else "summary"
                has_title = has_title or block == "summary"
                if block == "summary" and components.is_page(component) and not self.renderer.heading_level:
                    block = "h1"
                    self.renderer.heading_level = 1
                self._receiver.start(block, {}, found.start("text"))
                self.text(*found.span("text"))
                self._receiver.end(block, found.end("text"))
        given: dict[str, Value] = {}
        for found in _CODE_PROPERTY.finditer(self._source, start, end):
            block_node = self._blocks.get(found.end())
            value = _value_in(block_node) if block_node is not None else None
            if value is not None:
                given[found["name"]] = Value(value)
        level = self.renderer.heading_level
        self.renderer.heading_level += has_title and level > 0
        self.renderer.text_properties(given, is_heading)
        self.renderer.heading_level = level

"""Rendering what the functions and constants of a script show into a page, without running anything."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from tree_sitter import Node

from privlint.decoded import Decoded
from privlint.following import Follow
from privlint.readers.decoded_page import DecodedPage, show_text
from privlint.readers.elements import CELLS, HEADINGS, ITEMS, LISTS
from privlint.readers.html import HtmlScanner
from privlint.readers.jsx_components import show_text_properties
from privlint.readers.jsx_elements import show_children, show_element
from privlint.readers.jsx_texts import MAPS, PHRASES, Around, around_parameter, form_of_call, show_in
from privlint.readers.key_names import is_message
from privlint.readers.page import Page
from privlint.readers.script import FUNCTIONS, JSX, STRINGS, Script, Value
from privlint.readers.script_binding import bound, takes_more_than_one
from privlint.readers.script_conditions import holds
from privlint.readers.script_lists import elements
from privlint.readers.script_text import string

VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "wbr", "source", "area", "col"})
INLINE = PHRASES | {"p"} | frozenset(HEADINGS)

_DEEPEST = 100  # elements and functions inside each other
_STEPS_OF_NODE = 3
_STEPS_OF_TEXT = 40  # that is shown for the first time: a list of short texts may be shown with much around each
_LOGICAL = ("&&", "||", "??")
_NOTHING = frozenset("undefined null true false children props.children this.props.children".split())
_NO_TEXT = frozenset(
    """object null undefined true false new_expression comment spread_element unary_expression update_expression
    assignment_expression""".split()
)


class Renderer:
    """Shows values of `script` on `page`; `gave_up` is where it had to stop, if anywhere."""

    def __init__(self, script: Script, page: Page, follow: Follow) -> None:
        self.script = script
        self.page = page
        self.follow = follow
        self.gave_up: tuple[int, int] | None = None
        self.shown: set[int] = set()  # the nodes of strings, elements and functions that were shown
        self.left_out: set[int] = set()  # those of elements that no reader sees
        self.heading_level = 0  # of the heading above
        self.title_levels: dict[tuple[str, int], int] = {}  # of the titles of components, by name and depth
        self.titled = 0  # components with a title around what is shown
        self._followed: set[tuple[str, Follow | None]] = set()
        self.is_beside_text = False  # what is shown: part of a sentence, not all that an element shows
        self._inside: list[str] = []  # open elements
        self._depth = 0
        self._steps = 10_000 + _STEPS_OF_NODE * script.node_count

    def root(self, value: Value) -> None:
        """Show a function that nothing calls, unless something did: its parameters are not known."""
        if value.node.id not in self.shown:
            self.show(value)

    def show(self, value: Value, around: tuple[int, int] | None = None) -> None:
        """Show what an expression gives; `around` is where it stands with its braces, for what is not known."""
        self._steps -= 1
        if self._depth >= _DEEPEST or self._steps < 0:
            self.gave_up = self.gave_up or self.script.tree.span(value.node)
            return
        self._depth += 1
        self._show(value, around)
        self._depth -= 1

    def may_show(self, levels: int) -> bool:
        """Whether so many more elements and texts may be shown, inside each other; they are counted."""
        self._steps -= levels
        return self._depth + levels < _DEEPEST and self._steps > 0

    def string(self, decoded: Decoded, value: Value, found: Value | None) -> None:
        """Show a text, which `value` gives, as part of the block that is open; `found` is what the value stands for."""
        self._mark_values(decoded, value, found)
        show_text(self.page, self.script.source, decoded)

    def markup(self, decoded: Decoded, value: Value) -> None:
        """Show a text that is HTML, which `value` gives."""
        self._mark_values(decoded, value, self.script.resolved(value))
        inside = DecodedPage(self.page, self.script.source, decoded)
        HtmlScanner(decoded.text, inside, self.follow).feed(0, len(decoded.text))

    def markdown(self, decoded: Decoded, value: Value) -> None:
        """Show a text that is Markdown, which `value` gives."""
        from privlint.readers import markdown

        self._mark_values(decoded, value, self.script.resolved(value))
        self.page.embed(markdown.read("", decoded.text), decoded)

    def block(self, element: str, value: Value) -> None:
        """Show a value in an element of its own."""
        with self.inside(element, value.node):
            self.show(value)

    def include(self, name: str, node: Node | None = None) -> bool:
        """Show the component `name`, which `node` shows, from its own file, if that is in the repository; each once."""
        name = name.partition(".")[0]
        around = self.script.module_of(node) if node is not None else None
        if around is None:
            return self.include_module(self.script.imports.get(name))
        return self.include_module(around.names.get(name), around.follow)

    def include_module(self, module: str | None, follow: Follow | None = None) -> bool:
        """Show what the file `module` shows, if it is in the repository; each once."""
        if module is None or (module, follow) in self._followed:
            return False
        self._followed.add((module, follow))
        document = (follow or self.follow)(module)
        if document is not None:
            self.page.include(document)
        return document is not None

    def text_properties(self, properties: Mapping[str, Value], is_heading: bool, name: str = "") -> None:
        """Show the properties of the component `name` that are text or lists of texts."""
        show_text_properties(self, name, properties, is_heading=is_heading)

    @contextmanager
    def inside(self, element: str, node: Node, attributes: dict[str, str] | None = None) -> Iterator[None]:
        """An element of the page around what is shown meanwhile, which stands where `node` does."""
        start, end = self.script.tree.span(node)
        self.start(element, start, attributes)
        yield
        self.end(element, end)

    def start(self, element: str, start: int, attributes: Mapping[str, str] | None = None) -> None:
        """An element of the page begins at the offset `start`; an item without a list gets one."""
        if element == "li" and LISTS.isdisjoint(self._inside):
            self.page.start("ul", {}, start)
        self.page.start(element, attributes or {}, start, element not in VOID)
        self._inside.append(element)

    def end(self, element: str, end: int) -> None:
        """The element of the page ends at the offset `end`."""
        self._inside.pop()
        if element not in VOID:
            self.page.end(element, end)
        if element == "li" and LISTS.isdisjoint(self._inside):
            self.page.end("ul", end)
        self.heading_level = HEADINGS.get(element, self.heading_level)

    @property
    def is_inline(self) -> bool:
        """Whether what is shown now is part of a sentence."""
        return bool(self._inside) and self._inside[-1] in INLINE

    @property
    def is_phrase(self) -> bool:
        """Whether what is shown now stands in an element that is itself part of a sentence, such as a link."""
        return bool(self._inside) and self._inside[-1] in PHRASES

    @property
    def is_in_list(self) -> bool:
        """Whether what is shown now is to be an item of a list."""
        return bool(self._inside) and self._inside[-1] in LISTS - {"dl"}

    @property
    def is_in_item(self) -> bool:
        """Whether what is shown now stands in an item of a list or in a cell."""
        return bool(self._inside) and self._inside[-1] in ITEMS | CELLS

    def is_in(self, names: frozenset[str]) -> bool:
        """Whether one of the elements `names` is open."""
        return not names.isdisjoint(self._inside)

    def is_text(self, value: Value) -> bool:
        """Whether a value gives text or elements."""
        decoded = string(self.script, value)
        if value.inside or decoded is not None:
            return decoded is None or bool(decoded.text)
        found = self.script.resolved(value)
        return found is not None and (found.node.type in JSX or found.inside)

    def _mark_values(self, decoded: Decoded, value: Value, found: Value | None) -> None:
        """Tell the page which parts of a text stand elsewhere than where it is shown: in the literals of constants.

        `found` is what the value stands for.
        """
        here = start, end = self.script.tree.span(value.node)
        literal = first, last = self.script.tree.span(found.node) if found is not None else here
        for _, _, part_start, part_end in decoded.parts:
            if value.given is not None or not start <= part_start <= part_end <= end:
                if first <= part_start <= part_end <= last:
                    self.page.value(first, last)
                else:
                    self.page.value(part_start, part_end, inner=literal != here)

    def _show(self, value: Value, around: tuple[int, int] | None) -> None:
        node = value.node
        kind = node.type
        if kind == "identifier" or value.given is not None:
            self._text_or_name(value, around)
        elif value.inside:
            show_children(self, value)
        elif kind in JSX:
            show_element(self, value)
        elif kind in FUNCTIONS:
            self._function(value, [])
        elif kind == "ternary_expression":
            self._branches(value)
        elif kind == "binary_expression" and self._operator(node) in _LOGICAL:
            self._logical(value)
        elif kind == "call_expression":
            self._call(value, around)
        elif kind == "array":
            for element in elements(self.script, value) or ():
                self.show(element)
        elif kind == "jsx_expression":
            for child in node.named_children:
                if child.type not in _NO_TEXT:
                    self.show(Value(child, value.names), self.script.tree.span(node))
        elif kind not in _NO_TEXT:
            self._text_or_name(value, around)

    def _operator(self, node: Node) -> str:
        operator = node.child_by_field_name("operator")
        return operator.type if operator is not None else ""

    def _branches(self, value: Value) -> None:
        """Show both branches of a condition, one after the other; one if the constants of the file decide."""
        if len(value.node.named_children) < 3:
            return
        condition, first, second = value.node.named_children[:3]
        decided = holds(self.script, Value(condition, value.names))
        if decided is not False:
            self.show(Value(first, value.names))
        if decided is None and not (_is_nothing(first) or _is_nothing(second)):
            start = self.script.tree.span(second)[0]
            self.page.replace(" ", start, start)
        if decided is not True:
            self.show(Value(second, value.names))

    def _logical(self, value: Value) -> None:
        """Show what follows a condition, or the first known side of `a ?? b`."""
        left, right = (Value(node, value.names) for node in value.node.named_children[:2])
        if self._operator(value.node) == "&&":
            if holds(self.script, left) is not False:
                self.show(right)
        elif not self.is_text(left):
            self.show(right)
        else:
            self.show(left)

    def _text_or_name(self, value: Value, around: tuple[int, int] | None) -> None:
        """Show a string, what a name stands for, or a name that the file does not know as it is written."""
        found = self.script.resolved(value)
        decoded = string(self.script, found if found is not None and found.given is None else value)
        if decoded is not None:
            if found is not None and found.node.id not in self.shown:
                self.shown.add(found.node.id)
                self._steps += _STEPS_OF_TEXT
            self.string(decoded, value, found)
        elif found is not None and (found.inside or found.node.id != value.node.id):
            if found.given is None:
                self.show(found, around or self.script.tree.span(value.node))
        elif value.given is None:
            self._unknown(value, around)

    def _unknown(self, value: Value, around: tuple[int, int] | None) -> None:
        """Show an expression that only the running site knows as it is written, such as `{company.name}`."""
        if around is None or self.script.text(value.node) in _NOTHING:
            return
        if not self.script.is_parameter(value) or self.is_beside_text:
            self.page.text(*around)

    def _call(self, value: Value, around: tuple[int, int] | None) -> None:
        function, name, arguments = self.script.once(form_of_call, value.node)
        given = [Value(node, value.names) for node in arguments]
        if function is not None and name in MAPS and given:
            self._mapped(Value(function.named_children[0], value.names), given[0])
            return
        called = self.script.resolved(Value(function, value.names)) if function is not None else None
        if name == "createElement" and given:
            self._created(given)
        elif called is not None and called.node.type in FUNCTIONS:
            self._function(called, list(given))
        elif (decoded := string(self.script, value)) is not None:
            self.string(decoded, value, self.script.resolved(value))
        elif (listed := elements(self.script, value)) is not None:
            for element in listed:
                self.show(element)
        elif any(child.type in JSX for child in self.script.tree.walk(value.node)):
            for (
                argument
            ) in given:  # memo(() => …), createPortal(<p/>, …), t.rich("key", { b: (text) => <b>{text}</b> })
                if (written := string(self.script, argument)) is None or is_message(written.text):
                    self.show(argument)
        else:
            self._unknown(value, around)

    def _created(self, given: list[Value]) -> None:
        """Show what `React.createElement("p", properties, …)` makes."""
        name = string(self.script, given[0])
        with self.inside(name.text if name is not None else "div", given[0].node):
            for child in given[2:]:
                self.show(child)

    def _mapped(self, whole: Value, argument: Value) -> None:
        """Show a list as a function shows each of its elements; one of them if the list is not known."""
        function = self.script.resolved(argument)
        if function is None or function.node.type not in FUNCTIONS:
            return
        listed = elements(self.script, whole)
        self.each(function, self.script.once(around_parameter, function.node), listed or ())
        if not listed and not self.include(
            re.split(r"\W", self.script.beginning(whole.node, 100), maxsplit=1)[0], whole.node
        ):
            self._function(function, [None])

    def each(self, function: Value, around: Around | None, listed: Sequence[Value]) -> None:
        """Show each element of a list as a function does, which may do no more than put it in the elements `around`."""
        takes_number = around is None and takes_more_than_one(self.script, function)
        for number, element in enumerate(listed):
            if around is None or not show_in(self, around, element):
                self._function(function, [element, Value(element.node, given=number) if takes_number else None])

    def _function(self, function: Value, arguments: list[Value | None]) -> None:
        """Show what a function returns for these arguments."""
        self.shown.add(function.node.id)
        names = bound(self.script, function, arguments)
        for returned in self.script.once(_shown_results, function.node):
            self.show(Value(returned, names))


def _shown_results(script: Script, function: Node) -> list[Node]:
    """What a function returns that shows something."""
    return [node for node in script.body(function) if node.type not in _NO_TEXT and node.type != "number"]


def _is_nothing(node: Node) -> bool:
    return node.type in _NO_TEXT or (node.type in STRINGS and node.end_byte - node.start_byte == len('""'))

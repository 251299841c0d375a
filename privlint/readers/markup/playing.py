"""Playing the events of markup: what a browser shows of them, without running anything."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from tree_sitter import Node

from privlint.decoded import Decoded
from privlint.following import Follow
from privlint.readers.contents import show_text
from privlint.readers.elements import HEADINGS
from privlint.readers.html import HtmlScanner
from privlint.readers.jsx_components import title_element
from privlint.readers.markup.code import Code, Kind
from privlint.readers.markup.events import Event
from privlint.readers.markup.program import Program
from privlint.readers.markup.translations import Messages
from privlint.readers.page import Page
from privlint.readers.rendering import Renderer
from privlint.readers.script import MEMBERS, Value
from privlint.readers.script_binding import bound
from privlint.readers.script_lists import elements
from privlint.readers.script_text import string
from privlint.record import Record, replace

Names = Mapping[str, Value | None]

_DEEPEST = 25  # loops in loops
_STEPS_OF_EVENT = 20
_OF_STATEMENT = re.compile(r"privacy|avg\b|gdpr|cookie|juridisch|legal|verklaring", re.IGNORECASE)
_CONTENT = (".json", ".md", ".mdx", ".html", ".yaml", ".yml", ".txt")
_ATTRIBUTES = ("?raw", "?html", "?url", "?inline")


class Closing(Record):
    """What is to be done at the end of an element: it ends on the page, and what was around it counts again."""

    element: str
    inside: int
    heading_level: int | None = None  # of the heading above, where the element had a title of its own


class Player(Renderer):
    """Shows the `events` of `source`; `in_tags` is the code in its tags, `elements` are those in code.

    With `finds_components`, a component needs no import to be found.
    """

    def __init__(
        self,
        source: str,
        program: Program,
        page: Page,
        follow: Follow,
        events: Sequence[Event],
        in_tags: Mapping[int, Code],
        elements: Mapping[int, int],
        messages: Messages,
        *,
        finds_components: bool,
    ) -> None:
        from privlint.readers.markup.elements import show_tag  # which shows what it finds with this player

        super().__init__(program.script, page, follow)
        self._show_tag = show_tag
        self.source = source
        self.program = program
        self.events = events
        self.in_tags = in_tags
        self.messages = messages
        self.closings: dict[int, Closing] = {}
        self._elements = elements
        self._finds_components = finds_components
        self._scanner = HtmlScanner(source, page, follow)
        self._starts = [event.start for event in events]
        self._steps += _STEPS_OF_EVENT * len(events)
        self._snippets = self._called_snippets()
        self._loops = 0
        self._components: list[tuple[str, int]] = []  # that are open, with the numbers of the events that end them
        self._read: set[str] = set()  # the modules that were followed, and are shown

    def play(self, first: int, last: int, names: Names) -> None:
        """Show the events from number `first` to `last`, with what the names of loops around them stand for."""
        number = first
        while number < last:
            event = self.events[number]
            self._steps -= 1
            if self._steps < 0:
                self.gave_up = self.gave_up or (event.start, event.end)
                return
            number = self._event(event, number, names)

    def loop(self, code: Code, names: Names) -> list[Names]:
        """What the names stand for in each round of a loop; in one round, without values, if its list is unknown."""
        if self._loops >= _DEEPEST:
            self.gave_up = self.gave_up or (code.start, code.end)
            return []
        node = self.program.node(code.first, code.last)
        function = self.program.function(code.pattern)
        whole = self.messages.translated(Value(node, names)) if node is not None else None
        if function is None:
            return [{**names, **dict.fromkeys(re.findall(r"[\w$]+", code.pattern))}]
        function = Value(function.node, names)
        listed = self._listed(whole) if whole is not None else None
        if not listed:
            if whole is not None and self.include_value(whole):
                return []
            return [bound(self.script, function, [])]
        return [
            bound(self.script, function, [element, Value(element.node, given=number)])
            for number, element in enumerate(listed)
        ]

    def play_round(self, first: int, last: int, names: Names) -> None:
        """Show one round of a loop."""
        self._loops += 1
        self.play(first, last, names)
        self._loops -= 1

    def open(self, element: str, attributes: Mapping[str, str], event: Event) -> None:
        """An element begins on the page; the end of it is told when the event comes that ends it, or at once."""
        closing = Closing(element, len(self._inside))
        self.page.start(element, attributes, event.start, can_hide=event.match > 0)
        self._inside.append(element)
        if event.match:
            self.closings[event.match] = closing

    def between_branches(self, offset: int) -> None:
        """Another branch of a condition begins, of which a visitor sees one: their texts are no one sentence."""
        self.page.replace(" ", offset, offset)

    def close(self, event: Event, element: str, level: int | None = None) -> None:
        """An element that `open` began has no event of its own that ends it."""
        self._close(Closing(element, max(len(self._inside) - 1, 0), level), event.end)

    def leave(self) -> None:
        """An element that `open` began has no end; it is none that counts for what follows."""
        del self._inside[-1:]

    def enter(self, name: str, number: int) -> None:
        """A component begins, which event `number` ends."""
        self._components.append((name, number))

    def title(self, event: Event) -> None:
        """The title of the component around it begins: its slot for one."""
        name, number = self._components[-1] if self._components else ("", 0)
        above = self.heading_level
        self.open(title_element(self, name), {}, event)
        if number in self.closings and self.closings[number].heading_level is None:
            self.restore_at(number, above)
            self.titled += 1

    def restore_at(self, number: int, level: int | None) -> None:
        """At the event that ends an element, `level` is again that of the heading above, if it is not None."""
        if number in self.closings:
            self.closings[number] = replace(self.closings[number], heading_level=level)

    def html(self, value: Value) -> None:
        """Show a text that is HTML; that of an imported file as that file is read."""
        value = self.messages.translated(value)
        found = self.script.resolved(value)
        if string(self.script, value) is not None:
            if found is not None:
                self.shown.add(found.node.id)
            show_text(self, "", value, is_html=True)
        elif not self.include_value(value) and found is not None and found.node.id != value.node.id:
            self.show(found)

    def include(self, name: str, node: Node | None = None) -> bool:
        """Show a component, or what was imported as `name`, from its own file; each file once."""
        module = self.script.imports.get(name.partition(".")[0])
        if module is None and self._finds_components:
            module = name
        if module is None:
            return False
        for attribute in _ATTRIBUTES:
            module = module.removesuffix(attribute)
        if (module, None) in self._followed:
            return module in self._read
        self._followed.add((module, None))
        document = self.follow(module)
        if document is not None:
            self._read.add(module)
            self.page.include(document)
        return document is not None

    def include_value(self, value: Value) -> bool:
        """Show the file from which `value` was imported."""
        name = self._root_of(value)
        return name in self.script.imports and self.include(name)

    def _event(self, event: Event, number: int, names: Names) -> int:
        """Show an event; the number of the next one."""
        if event.code is not None:
            return self._code(event, event.code, number, names)
        if event.is_end:
            closing = self.closings.pop(number, None)
            while self._components and self._components[-1][1] <= number:
                self._components.pop()
            if closing is not None:
                self._close(closing, event.start)
            elif event.name.islower():
                self.page.end(event.name, event.start)
            return number + 1
        if event.name:
            return self._show_tag(self, number, names)
        self._scanner.text(event.start, event.end)
        return number + 1

    def _code(self, event: Event, code: Code, number: int, names: Names) -> int:
        if code.kind is Kind.LOOP:
            rounds = self.loop(code, names)
            last = event.other or event.match
            if last > number:
                for inner in rounds:
                    self.play_round(number + 1, last, inner)
                return event.match if event.match > last else last
        elif code.kind in (Kind.SHOW, Kind.HTML):
            node = self.program.node(code.first, code.last)
            if node is not None and code.kind is Kind.SHOW:
                self.is_beside_text = self._is_beside_text(number)
                self.show(self.messages.translated(Value(node, names)), (code.start, code.end))
            elif node is not None:
                self.html(Value(node, names))
            return max(bisect_left(self._starts, code.end), number + 1)
        elif code.kind is Kind.SNIPPET and self.source[code.first : code.last] in self._snippets:
            return event.match
        elif code.kind is Kind.CALL:
            self._render(code, names)
            return max(bisect_left(self._starts, code.end), number + 1)
        elif code.kind is Kind.ELSE:
            self.between_branches(code.start)
        return number + 1

    def _called_snippets(self) -> Mapping[str, int]:
        """The numbers of the events that begin the snippets that the markup calls, by their names."""
        called = set()
        found = {}
        for number, event in enumerate(self.events):
            code = event.code
            if code is not None and code.kind is Kind.CALL:
                called.add(self.source[code.first : code.last].partition("(")[0].removesuffix("?.").strip())
            elif code is not None and code.kind is Kind.SNIPPET and event.match:
                found[self.source[code.first : code.last]] = number
        return {name: number for name, number in found.items() if name in called}

    def _render(self, code: Code, names: Names) -> None:
        """Show the snippet that `code` calls, with what it is given."""
        node = self.program.node(code.first, code.last)
        called = node.child_by_field_name("function") if node is not None else None
        number = self._snippets.get(self.program.script.text(called)) if called is not None else None
        snippet = self.events[number].code if number is not None else None
        arguments = node.child_by_field_name("arguments") if node is not None else None
        if number is None or snippet is None or arguments is None or self._loops >= _DEEPEST:
            return
        function = self.program.function(snippet.pattern)
        given: list[Value | None] = [Value(argument, names) for argument in arguments.named_children]
        inner = bound(self.script, Value(function.node), given) if function is not None else {}
        self.play_round(number + 1, self.events[number].match, {**names, **inner})

    def _close(self, closing: Closing, offset: int) -> None:
        if closing.element:
            self.page.end(closing.element, offset)
            self.heading_level = HEADINGS.get(closing.element, self.heading_level)
        if closing.heading_level is not None:
            self.heading_level = closing.heading_level
            self.titled -= 1
        del self._inside[closing.inside :]

    def _is_beside_text(self, number: int) -> bool:
        """Whether text stands right before or behind an event."""
        for event in self.events[max(number - 1, 0) : number + 2]:
            if not event.name and event.code is None and self.source[event.start : event.end].strip():
                return True
        return False

    def _listed(self, whole: Value) -> list[Value] | None:
        found = self.script.resolved(whole)
        if found is not None and found.node.type == "object" and found.given is None:
            return list(self.script.properties(found).values())
        return elements(self.script, whole)

    def _show(self, value: Value, around: tuple[int, int] | None) -> None:
        if value.node.type == "array" and value.given is None:
            start = self.script.tree.span(value.node)[0]
            if start in self._elements:
                self.program.note(value.node)
                first, last = bisect_left(self._starts, start), bisect_left(self._starts, self._elements[start])
                self.play(first, last, value.names)
                return
        super()._show(value, around)

    def _mapped(self, whole: Value, argument: Value) -> None:
        if elements(self.script, whole) is None and self.include_value(whole):
            return
        super()._mapped(whole, argument)

    def _unknown(self, value: Value, around: tuple[int, int] | None) -> None:
        name = self._root_of(value)
        module = self.script.imports.get(name, "")
        if module in self._read:
            return
        if module.endswith(_CONTENT) and _OF_STATEMENT.search(module) and self.include(name):
            return
        if not self.messages.hides(value):
            super()._unknown(value, around)

    def _root_of(self, value: Value) -> str:
        """The name with which an expression begins: `data` of `data.parts.filter(…)`."""
        node: Node = value.node
        while node.named_children and (node.type in MEMBERS or node.type in ("call_expression", "await_expression")):
            node = node.named_children[0]
        return self.script.text(node) if node.type == "identifier" else ""

    def _mark_values(self, decoded: Decoded, value: Value, found: Value | None) -> None:
        if value.node.id != self.program.root.id:  # the value of an attribute stands where it is shown
            super()._mark_values(decoded, value, found)

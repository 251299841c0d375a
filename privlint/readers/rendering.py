"""Rendering the elements of JSX into a page, without running anything."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tree_sitter import Node

from privlint.decoded import Decoded
from privlint.following import Follow
from privlint.readers import components
from privlint.readers.character_references import reference_at
from privlint.readers.decoded_page import DecodedPage
from privlint.readers.elements import BREAKING, CELLS, HEADINGS, ITEMS, LISTS, TABLE_PARTS
from privlint.readers.html import HtmlScanner
from privlint.readers.page import Page
from privlint.readers.script import FUNCTIONS, JSX, Script, Value

_DEEPEST = 150  # elements and functions inside each other
_MOST_STEPS = 400_000
_LINE_END = re.compile(r"[ \t]*(?:\r\n|\r|\n)\s*")
_VARIANTS = ("as", "variant", "tag", "component", "level", "asChild")
_VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "wbr", "source", "area", "col"})
_BLOCKS = BREAKING | LISTS | TABLE_PARTS | ITEMS | frozenset(HEADINGS)
_TEXT_BLOCKS = frozenset({"p", "span", "a", "strong", "b", "em", "small"}) | CELLS | ITEMS | frozenset(HEADINGS)
_MARKDOWN = frozenset({"ReactMarkdown", "Markdown", "MDXRemote", "Remark", "MarkdownContent", "PortableText"})
_ELEMENTS = ("jsx_opening_element", "jsx_self_closing_element")
_LOGICAL = ("&&", "||", "??")


class Renderer:
    """Shows values of `script` on `page`; `gave_up` is where it had to stop, if anywhere."""

    def __init__(self, script: Script, page: Page, follow: Follow) -> None:
        self.script = script
        self.page = page
        self.gave_up: tuple[int, int] | None = None
        self.shown: set[int] = set()  # the nodes of strings and functions that were shown
        self._follow = follow
        self._followed: set[str] = set()
        self._inside: list[str] = []  # open elements
        self._depth = 0
        self._steps = 0

    def root(self, value: Value) -> None:
        """Show a function that nothing calls, unless something did: its parameters are not known."""
        if value.node.id not in self.shown:
            self.show(value)

    def show(self, value: Value, around: tuple[int, int] | None = None) -> None:
        """Show what an expression gives; `around` is where it stands with its braces, for what is not known."""
        self._steps += 1
        if self._depth >= _DEEPEST or self._steps > _MOST_STEPS:
            self.gave_up = self.gave_up or self.script.tree.span(value.node)
            return
        self._depth += 1
        try:
            self._show(value, around or self.script.tree.span(value.node))
        finally:
            self._depth -= 1

    def string(self, decoded: Decoded) -> None:
        """Show a text as part of the block that is open."""
        DecodedPage(self.page, self.script.source, decoded).text(0, len(decoded.text))

    def markup(self, decoded: Decoded) -> None:
        """Show a text that is HTML."""
        inside = DecodedPage(self.page, self.script.source, decoded)
        HtmlScanner(decoded.text, inside, self._follow).feed(0, len(decoded.text))

    def block(self, element: str, value: Value) -> None:
        """Show a value in an element of its own."""
        start, end = self.script.tree.span(value.node)
        self.page.start(element, {}, start)
        self._inside.append(element)
        self.show(value)
        self._inside.pop()
        self.page.end(element, end)

    def _show(self, value: Value, around: tuple[int, int]) -> None:
        node = value.node
        if value.inside:
            self._children(value)
        elif node.type in JSX:
            self._element(value)
        elif node.type in FUNCTIONS:
            self._function(value, [])
        elif node.type == "ternary_expression":
            for branch in node.named_children[1:]:
                self.show(Value(branch, value.names))
        elif node.type == "binary_expression" and self._operator(node) in _LOGICAL:
            for part in node.named_children[1:] if self._operator(node) == "&&" else node.named_children:
                self.show(Value(part, value.names))
        elif node.type == "call_expression":
            self._call(value, around)
        elif node.type == "array":
            for child in node.named_children:
                self.show(Value(child, value.names))
        elif node.type == "jsx_expression":
            for child in node.named_children:
                if child.type not in ("comment", "spread_element"):
                    self.show(Value(child, value.names), self.script.tree.span(node))
        else:
            self._text_or_name(value, around)

    def _operator(self, node: Node) -> str:
        operator = node.child_by_field_name("operator")
        return operator.type if operator is not None else ""

    def _text_or_name(self, value: Value, around: tuple[int, int]) -> None:
        """Show a string, what a name stands for, or a name that the file does not know as it is written."""
        decoded = self.script.string(value)
        found = self.script.resolved(value)
        if decoded is not None:
            if found is not None:
                self.shown.add(found.node.id)
            self.string(decoded)
        elif found is not None and found.node.id != value.node.id:
            self.show(found, around)
        elif found is None and value.node.type in ("identifier", "member_expression", "subscript_expression"):
            if not self.script.is_parameter(value) and not self._is_absent(value):
                self.page.text(*around)

    def _is_absent(self, value: Value) -> bool:
        return self.script.text(value.node) in ("undefined", "children", "null", "props.children")

    def _call(self, value: Value, around: tuple[int, int]) -> None:
        function = value.node.child_by_field_name("function")
        arguments = value.node.child_by_field_name("arguments")
        given = [Value(node, value.names) for node in (arguments.named_children if arguments is not None else ())]
        called = self.script.resolved(Value(function, value.names)) if function is not None else None
        if (
            function is not None
            and function.type == "member_expression"
            and self.script.text(function).endswith(".map")
        ):
            self._mapped(Value(function.named_children[0], value.names), given)
        elif called is not None and called.node.type in FUNCTIONS:
            self._function(called, list(given))
        elif (decoded := self.script.string(value)) is not None:
            self.string(decoded)
        elif any(child.type in JSX for child in self.script.tree.walk(value.node)):
            for argument in given:
                self.show(argument)  # memo(() => …), createPortal(<p/>, …)
        elif around != self.script.tree.span(value.node):
            self.page.text(*around)

    def _mapped(self, whole: Value, given: list[Value]) -> None:
        """Show a list as a function shows each of its elements; one of them if the list is not known."""
        function = self.script.resolved(given[0]) if given else None
        if function is None or function.node.type not in FUNCTIONS:
            return
        elements: list[Value | None] = [*(self.script.elements(whole) or ())]
        for element in elements or [None]:
            self._function(function, [element])

    def _function(self, function: Value, arguments: list[Value | None]) -> None:
        """Show what a function returns for these arguments."""
        self.shown.add(function.node.id)
        names = self.script.bound(function.node, arguments, function.names)
        for returned in self.script.body(function.node):
            if self._shows(returned):
                self.show(Value(returned, names))

    def _shows(self, returned: Node) -> bool:
        """Whether what a function returns may be part of a page, rather than data or another function."""
        return returned.type not in ("object", "number", "null", "undefined", "true", "false", "new_expression")

    def _element(self, value: Value) -> None:
        self.shown.add(value.node.id)
        opening = value.node if value.node.type == "jsx_self_closing_element" else value.node.named_children[0]
        if (
            opening.type not in _ELEMENTS
            or not opening.named_children
            or opening.named_children[0].type == "jsx_attribute"
        ):
            self._children(value)  # <>…</>
            return
        name = self.script.text(opening.named_children[0])
        properties = self._properties(opening, value.names)
        component = self.script.constants.get(name)
        if name[:1].islower() and "." not in name:
            self._html(name, value, properties)
        elif component is not None and component.type in FUNCTIONS:
            self._own_component(component, value, properties)
        else:
            self._foreign_component(name, value, properties)

    def _own_component(self, function: Node, value: Value, properties: Mapping[str, Value]) -> None:
        """Render a component of this file with its properties."""
        self.shown.add(function.id)
        given = {**properties, "children": Value(value.node, value.names, inside=True)}
        names = self.script.bound_to_properties(function, given)
        for returned in self.script.body(function):
            if self._shows(returned):
                self.show(Value(returned, names))

    def _html(self, name: str, value: Value, properties: Mapping[str, Value]) -> None:
        start, end = self.script.tree.span(value.node)
        attributes = {key.lower(): decoded.text for key, given in properties.items() if (decoded := self._given(given))}
        if "hidden" in properties:
            attributes["hidden"] = ""
        self.page.start(name, attributes, start, name not in _VOID)
        self._inside.append(name)
        if "dangerouslySetInnerHTML" in properties:
            self._inner_html(properties["dangerouslySetInnerHTML"])
        self._children(value)
        self._inside.pop()
        if name not in _VOID:
            self.page.end(name, end)

    def _given(self, value: Value) -> Decoded | None:
        return self.script.string(value) if not value.inside else None

    def _inner_html(self, value: Value) -> None:
        found = self.script.resolved(value)
        own = dict(self.script.properties(found)).get("__html") if found is not None else None
        decoded = self.script.string(own) if own is not None else None
        if decoded is not None:
            self.markup(decoded)

    def _foreign_component(self, name: str, value: Value, properties: Mapping[str, Value]) -> None:
        """Show a component that is not in this file: its properties that are text, and what stands inside it."""
        variant = next((text.text for key in _VARIANTS if (text := self._text_of(properties, key))), "")
        element = components.element_of(name, f"h{variant}" if variant.isdecimal() else variant)
        if element in ("head", "nav", "button"):
            return
        if name in _MARKDOWN and self._markdown(value):
            return
        if not self._has_content(value, properties) and self.include(name):
            return
        start, end = self.script.tree.span(value.node)
        if element == "thead" and not any(child.type in JSX for child in value.node.named_children):
            element = "th"
        if not element and not (self._inside and self._inside[-1] in _TEXT_BLOCKS):
            element = "div"
        attributes = (
            {"href": text.text}
            if (text := self._text_of(properties, "href") or self._text_of(properties, "to"))
            else {}
        )
        if element:
            self.page.start(element, attributes, start, element not in _VOID)
            self._inside.append(element)
        if components.shows_properties(name):
            self.text_properties(properties, is_heading=element in HEADINGS)
        self._children(value)
        if element:
            self._inside.pop()
            self.page.end(element, end)

    def _text_of(self, properties: Mapping[str, Value], key: str) -> Decoded | None:
        return self._given(properties[key]) if key in properties else None

    def text_properties(self, properties: Mapping[str, Value], is_heading: bool) -> None:
        """Show the properties of a component that are text or lists of texts."""
        from privlint.readers.contents import show_list

        for key in components.HEADINGS:
            if key in properties and self._is_shown(properties[key]):
                self.block("span" if is_heading else "summary", properties[key])
        for key in components.TEXTS:
            if key in properties and self._is_shown(properties[key]):
                self.block("p", properties[key])
        heads = next((properties[key] for key in components.COLUMNS if key in properties), None)
        for key in components.LISTS:
            if key in properties and (elements := self.script.elements(properties[key])) is not None:
                show_list(self, elements, heads, is_open=self._inside[-1:] == ["ul"])

    def _is_shown(self, value: Value) -> bool:
        """Whether a property gives text or elements."""
        if self.script.string(value) is not None:
            return True
        found = self.script.resolved(value)
        return found is not None and found.node.type in JSX

    def _has_content(self, value: Value, properties: Mapping[str, Value]) -> bool:
        if value.node.type != "jsx_self_closing_element" and len(value.node.named_children) > 2:
            return True
        shown = (*components.HEADINGS, *components.TEXTS, *components.LISTS)
        return any(key in properties and not self.script.is_parameter(properties[key]) for key in shown)

    def _markdown(self, value: Value) -> bool:
        """Show the Markdown inside an element, if it is a text."""
        from privlint.readers import markdown

        for child in value.node.named_children:
            inner = child.named_children[0] if child.type == "jsx_expression" and child.named_children else None
            decoded = self.script.string(Value(inner, value.names)) if inner is not None else None
            if decoded is not None:
                self.page.embed(markdown.read("", decoded.text), decoded)
                return True
        return False

    def include(self, name: str) -> bool:
        """Show the component `name` from its own file, if that is in the repository; each once."""
        module = self.script.imports.get(name.partition(".")[0])
        if module is None or module in self._followed:
            return False
        self._followed.add(module)
        document = self._follow(module)
        if document is not None:
            self.page.include(document)
        return document is not None

    def _properties(self, opening: Node, names: Mapping[str, Value | None]) -> dict[str, Value]:
        """The properties of an element: strings, and the expressions in braces."""
        found: dict[str, Value] = {}
        for attribute in opening.named_children[1:]:
            if attribute.type != "jsx_attribute" or len(attribute.named_children) < 2:
                continue
            name, given = attribute.named_children[0], attribute.named_children[-1]
            if given.type == "jsx_expression":
                inner = [child for child in given.named_children if child.type != "comment"]
                if not inner:
                    continue
                given = inner[0]
            found[self.script.text(name)] = Value(given, names)
        return found

    def _children(self, value: Value) -> None:
        """Show what stands between the tags of an element; text as React does, without the white space around lines."""
        if value.node.type == "jsx_self_closing_element":
            return
        text: tuple[int, int] | None = None
        for child in value.node.named_children:
            if child.type in ("jsx_text", "html_character_reference"):
                start, end = self.script.tree.span(child)
                text = (text[0] if text else start, end)
                continue
            if text is not None:
                self._jsx_text(*text)
                text = None
            if child.type not in ("jsx_opening_element", "jsx_closing_element", "comment"):
                self.show(Value(child, value.names))
        if text is not None:
            self._jsx_text(*text)

    def _jsx_text(self, start: int, end: int) -> None:
        source = self.script.source
        first = True
        while start < end:
            found = _LINE_END.search(source, start, end)
            stop = found.start() if found is not None else end
            if start < stop:
                if not first:
                    self.page.replace(" ", start, start)
                self._line(start, stop)
                first = False
            elif found is not None and first and stop == start:
                pass
            start = found.end() if found is not None else end

    def _line(self, start: int, end: int) -> None:
        source = self.script.source
        while (mark := source.find("&", start, end)) >= 0:
            self.page.text(start, mark)
            found = reference_at(source, mark, end, needs_semicolon=True)
            character, stop = found if found is not None else ("&", mark + 1)
            self.page.replace(character, mark, stop)
            start = stop
        self.page.text(start, end)

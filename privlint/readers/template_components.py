"""Components in templates: `<x-section title="…">` of Blade, `<.section title="…">` of Phoenix and their like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from privlint.following import Follow
from privlint.patterns import compile_later
from privlint.readers import components
from privlint.readers.elements import ITEMS
from privlint.readers.html import HtmlScanner
from privlint.readers.html_tags import Attributes
from privlint.readers.key_names import is_message
from privlint.readers.page import Page
from privlint.readers.tags import Tag

_COMPONENT = compile_later(r"</?(?:x-|c-|twig:|(?P<bare>[.:]))(?P<name>[A-Za-z][\w.:-]*)")
_BARE = compile_later(r"(</?)[.:](?=[a-z])")
_PROPERTY = compile_later(
    rf"(?<![\w:@.-])(?P<code>:?)(?P<key>{'|'.join((*components.HEADINGS, *components.TEXTS))})\s*="
    r"\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<braces>\{[^{}]*\}))"
)
_LITERAL = compile_later(r"\s*(?:\w+\(\s*)?(?P<quote>[\"'])(?P<text>[^\"']*)(?P=quote)\s*\)?\s*")


class ComponentScanner(HtmlScanner):
    """Tells the page also of the components of a template: blocks, with their properties that are text."""

    def __init__(self, source: str, page: Page, follow: Follow, tags: Sequence[Tag], has_bare_names: bool) -> None:
        super().__init__(source, page, follow, tags)
        if has_bare_names:
            self._visible = _BARE.sub(r"\1x", self._visible)  # what the parser takes for the name of an element

    def start_tag(self, name: str, attributes: Attributes, start: int, end: int, is_empty: bool) -> None:
        """A component is the element that its name tells, or a block."""
        component = self._component(start)
        if not component:
            super().start_tag(name, attributes, start, end, is_empty)
            return
        element = self._element(component, start, end)
        shows = element not in components.UNSEEN and components.shows_properties(component)
        texts = list(self._texts(start, end, is_item=element in ITEMS)) if shows else []
        if is_empty and not texts:
            return
        values = {name: value or "" for name, value in attributes if name == "href"}
        can_hide = self._closing(self._source[start + 1 : start + 1 + len(name)], end) >= 0
        self._page.start("template" if element == "head" else element, values, start, can_hide)
        for block, begin, stop in texts:
            self._page.start(block, {}, begin)
            self.text(begin, stop)
            self._page.end(block, stop)
        if is_empty:
            self._page.end(element, end)

    def end_tag(self, name: str, start: int) -> None:
        """The end of a component is that of its element."""
        component = self._component(start)
        element = self._element(component, start, start) if component else name
        if component == "slot":  # which one, its end does not say
            super().end_tag("summary", start)
        super().end_tag("template" if component and element == "head" else element, start)

    def _component(self, start: int) -> str:
        found = _COMPONENT.match(self._source, start)
        return "" if found is None else f":{found['name']}" if found["bare"] == ":" else found["name"]

    def _element(self, component: str, start: int, end: int) -> str:
        if component.startswith(("slot", ":")):
            named = re.search(r"\bname=[\"']([\w-]+)", self._source[start:end])
            slot = named[1] if named is not None else component.rpartition(":")[2]
            return "summary" if slot.lower() in components.TITLE_SLOTS else components.element_of(slot) or "div"
        if component == "header":
            return "h1"  # of Phoenix
        element = components.element_of(component)
        return "div" if not element or (element in ITEMS and "." in component) else element

    def _texts(self, start: int, end: int, *, is_item: bool) -> Iterator[tuple[str, int, int]]:
        """The elements that the properties of the component from `start` to `end` are, and where their texts stand."""
        has_title = False
        for found in _PROPERTY.finditer(self._visible, start, end):
            begin, stop = next(found.span(name) for name in ("double", "single", "braces") if found[name] is not None)
            if found["code"]:
                literal = _LITERAL.fullmatch(self._source, begin, stop)
                if literal is None or not is_message(literal["text"]):
                    continue
                begin, stop = literal.span("text")
            key = found["key"]
            is_title = key in components.HEADINGS
            text = self._source[begin:stop]
            if not text.strip() or components.is_name(text, is_title and key not in ("name", "label")):
                continue
            yield ("summary" if is_title and not has_title and not is_item else "p"), begin, stop
            has_title = has_title or is_title

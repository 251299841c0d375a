"""The HTML reader. Markdown files use it too, for the HTML inside them.

html_tags.py tells of every tag where it stands and what its attributes are; html_source.py
says what it gets to see of the page.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from copy import copy
from functools import cached_property

from privlint.decoded import Decoded
from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.patterns import compile_later
from privlint.readers.character_references import reference_at
from privlint.readers.decoded_page import DecodedPage, show_text
from privlint.readers.elements import KNOWN
from privlint.readers.front_matter import read_front_matter
from privlint.readers.html_source import RAW, prepare
from privlint.readers.html_tags import Attributes, tags_of
from privlint.readers.page import Page
from privlint.readers.receiver import Receiver
from privlint.readers.tags import Tag, masked
from privlint.readers.template_tags import TEMPLATE_TAG, closed_shortcodes, included, is_value

_SPECIAL = compile_later(rf"(?P<reference>&(?=[#A-Za-z]))|{TEMPLATE_TAG}")
_HREF = compile_later(r"(?<![\w-])href\s*+=\s*+(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')", re.IGNORECASE)
_PLACEHOLDER = compile_later(r"<[a-z][a-z -]{2,40}>")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
_VALUES = compile_later(r"(?:\{\{[^{}]*\}\}|\{!![^{}]*!!\}|<%=[^%]*%>|\s|[^\w\s{<])+")
_MAY_HOLD_TAGS = re.compile(r"\{[{%#]")
_HIDES_TO_THE_END = frozenset({"title", "textarea", "template"})  # in a browser, if they have no end


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a browser shows for the HTML `source`; front matter becomes metadata.

    Tags of template languages in it are read as in the files that these have for their own.
    """
    if _MAY_HOLD_TAGS.search(source) is not None:
        from privlint.readers import template  # most pages are no templates

        return template.read(path, source, follow)
    builder = DocumentBuilder(path, source)
    start = read_front_matter(builder, source)
    page = Page(builder, source)
    HtmlScanner(source, page, follow).feed(start, len(source))
    page.finish()
    return builder.build()


class HtmlScanner:
    """Tells `page` what the HTML in `source` says, part by part; `tags` are those of a template language in it."""

    def __init__(
        self,
        source: str,
        page: Receiver,
        follow: Follow = follow_nothing,
        tags: Sequence[Tag] = (),
    ) -> None:
        self._source = source
        self._page = page
        self._follow = follow
        self._set_tags(tags)
        self._visible = masked(source, tags)
        self._closings: dict[str, tuple[int, int]] = {}

    def feed(self, start: int, end: int) -> None:
        """Read the HTML from `start` to `end`."""

        def unended(first: int, last: int) -> None:
            self._page.unended(start + first, start + last)

        prepared = prepare(self._outside_loops(start, end), unended)
        offset = start
        for tag in tags_of(prepared):
            first, behind = start + tag.start, start + tag.end
            if offset < first:
                self.text(offset, first)
            offset = behind
            if tag.is_end:
                self.end_tag(tag.name, first)
            elif tag.name:
                self.start_tag(tag.name, tag.attributes, first, behind, tag.is_empty)
        if offset < end:
            self.text(offset, end)

    def _set_tags(self, tags: Sequence[Tag]) -> None:
        self._tags = tags  # in the order of the source
        self._starts = [tag.start for tag in tags]
        self._loops = [tag for tag in tags if tag.body[1]]

    def _among(self, tags: Sequence[Tag]) -> HtmlScanner:
        """This scanner, but with other `tags`: those inside a loop."""
        other = copy(self)
        other._set_tags(tags)
        return other

    def _outside_loops(self, start: int, end: int) -> str:
        """What is visible from `start` to `end`, without the loops in it: these are read by themselves."""
        parts: list[str] = []
        for loop in self._loops[bisect_left(self._loops, start, key=_start) :]:
            if loop.end > end:
                break
            parts += [self._visible[start : loop.start], "x" * (loop.end - loop.start)]
            start = loop.end
        return "".join([*parts, self._visible[start:end]])

    def start_tag(self, name: str, attributes: Attributes, start: int, end: int, is_empty: bool) -> None:
        """Tell the page of the start tag from `start` to `end`; `is_empty` if it is written as <name/>."""
        if not is_empty and self._is_placeholder(name, start, end):
            self._page.text(start, end)
            return
        is_empty = is_empty or name in _VOID
        can_hide = not is_empty and (name in RAW or self._closing(name, end) >= 0)
        if not can_hide and not is_empty and name in _HIDES_TO_THE_END:
            self._page.unended(start, end)
        values = {name: value or "" for name, value in reversed(attributes)}  # the first of a name counts
        if self._tags and values.get("href"):
            values["href"] = self._target(start, end) or values["href"]
        self._page.start(name, values, start, can_hide)

    def _target(self, start: int, end: int) -> str:
        """The target of the link from `start` to `end` as it is written, with the tags in it."""
        found = _HREF.search(self._visible, start, end)
        return self._source[slice(*found.span("double" if found["single"] is None else "single"))] if found else ""

    def _is_placeholder(self, name: str, start: int, end: int) -> bool:
        """Whether what looks like a tag is a text that was to be replaced: "<naam contactpersoon>", without an end."""
        if name in KNOWN or not _PLACEHOLDER.fullmatch(self._source, start, end):
            return False
        return self._closing(name, end) < 0

    def end_tag(self, name: str, start: int) -> None:
        """Tell the page of the end tag that begins at `start`."""
        self._page.end(name, start)

    def text(self, start: int, end: int) -> None:
        """Tell the page of the text from `start` to `end`, with its references and template tags."""
        number = bisect_left(self._starts, start)
        while number < len(self._tags) and self._tags[number].start < end:
            tag = self._tags[number]
            number += 1
            self._plain_text(start, tag.start)
            self.tag(tag)
            start = tag.end
        self._plain_text(start, end)

    def _plain_text(self, start: int, end: int) -> None:
        if start >= end:
            return  # between two tags
        for special in _SPECIAL.finditer(self._source, start, end):
            target = included(special.group())
            if not target and is_value(special, self._closed_shortcodes):
                continue
            self._page.text(start, special.start())
            start = special.end()
            if special["reference"]:
                start = special.start()
                reference = reference_at(self._source, start, end, needs_semicolon=False)
                if reference is not None:
                    character, stop = reference
                    self._page.replace(character, start, stop)
                    start = stop
            elif target:
                self._include(target)
        self._page.text(start, end)

    @cached_property
    def _closed_shortcodes(self) -> frozenset[str]:
        return closed_shortcodes(self._source)

    def tag(self, tag: Tag) -> None:
        """Tell the page what a visitor sees of a tag."""
        if tag.value:
            self._page.text(tag.start, tag.end)
        elif tag.target and self._include_with(tag):
            pass
        elif tag.text is not None:
            self._tag_with_text(tag, tag.text)
        elif tag.markdown is not None:
            self._page_itself().embed(_from_markdown(tag.markdown.text), tag.markdown)
        elif tag.repeats:
            for tags in () if tag.is_definition else tag.repeats:
                self._among(tags).feed(*tag.body)
        elif tag.element.startswith("/"):
            self._page.end(tag.element[1:], tag.start)
        elif tag.element:
            self._page.start(tag.element, {}, tag.start)

    def _tag_with_text(self, tag: Tag, text: Decoded) -> None:
        if tag.element:
            self._page.start(tag.element, {}, tag.start)
        for start, end, is_inner in tag.values:
            self._page_itself().value(start, end, inner=is_inner)
        if "<" in text.text or _SPECIAL.search(text.text):
            inside = DecodedPage(self._page, self._source, text)
            HtmlScanner(text.text, inside, self._follow).feed(0, len(text.text))
        else:
            show_text(self._page, self._source, text)
        if tag.element:
            self._page.end(tag.element, tag.end)

    def _page_itself(self) -> Page:
        assert isinstance(self._page, Page)  # what stands in a string has no tags
        return self._page

    def _include(self, target: str) -> bool:
        document = self._follow(target)
        if document is not None:
            self._page.include(document)
        return document is not None

    def _include_with(self, tag: Tag) -> bool:
        """Tell the page of the file that `tag` names, if it is in the repository; of one that shows what it is given,
        of what the tag gives it."""
        document = self._follow(tag.target)
        if document is None:
            return False
        texts = [document[block.span] for block in document.visible_blocks()]
        values = [text for text in texts if _VALUES.fullmatch(text)] if tag.text is not None else []
        if values and tag.text is not None:
            self._tag_with_text(tag, tag.text)
        if not values or len(values) < len(texts):
            self._page.include(document)
        return True

    def _closing(self, name: str, start: int) -> int:
        """The offset of the first end tag of `name` at or after `start`, or -1."""
        searched_from, found = self._closings.get(name, (-1, 0))
        if searched_from < 0 or not searched_from <= start <= (found if found >= 0 else start):
            match = re.compile(rf"</{re.escape(name)}(?=[\s/>])", re.IGNORECASE).search(self._source, start)
            found = match.start() if match is not None else -1
            self._closings[name] = (start, found)
        return found


def _start(tag: Tag) -> int:
    return tag.start


def _from_markdown(text: str) -> Document:
    from privlint.readers import markdown  # few templates hold Markdown

    return markdown.read("", text)

"""The Markdown reader: CommonMark with tables, footnotes, front matter and HTML.

The library pyromark (pulldown-cmark) parses the text and tells, one event after the
other, what begins, ends or stands at which bytes. This reader tells a `Page` of
them as the HTML elements that they stand for. All text is taken from the file
itself; markdown_source.py says what the parser gets to see of the file, and how its
offsets lead back.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pyromark import Options

from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.patterns import compile_later
from privlint.readers.content import Break
from privlint.readers.front_matter import read_front_matter
from privlint.readers.markdown_damaged import parse
from privlint.readers.markdown_source import BARE_URL, MarkdownSource, prepare, without_tags
from privlint.readers.page import Page
from privlint.readers.receiver import Receiver
from privlint.readers.tags import Tag
from privlint.readers.template_tags import TEMPLATE_TAG, closed_shortcodes, included, is_value

if TYPE_CHECKING:
    from privlint.readers.html import HtmlScanner

_OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_HEADING_ATTRIBUTES
    | Options.ENABLE_GFM
    | Options.ENABLE_DEFINITION_LIST
)
_ELEMENTS = {
    "Paragraph": "p",
    "BlockQuote": "blockquote",
    "List": "ul",
    "Item": "li",
    "FootnoteDefinition": "div",
    "Table": "table",
    "TableHead": "tr",
    "TableRow": "tr",
    "CodeBlock": "p",
    "DefinitionList": "dl",
    "DefinitionListTitle": "dt",
    "DefinitionListDefinition": "dd",
    "Strong": "strong",
}
_MARK_IN_TEXT = compile_later(
    rf"(?P<url>{BARE_URL})|(?<![\w:])(?::[a-z][\w-]*)?\[(?P<span>[^\[\]\r\n]{{1,300}})\]\{{[^{{}}\r\n]{{0,300}}\}}"
    rf"|(?<![\w:]):[a-z][\w-]*\[(?P<inline>[^\[\]\r\n]{{1,300}})\]|(?<=\))\{{:?[^{{}}\r\n]{{0,300}}=[^{{}}\r\n]{{0,300}}\}}"
    rf"|{TEMPLATE_TAG}"
)
_MAY_HOLD_TAGS = re.compile(r"\{[{%#]")
_MAY_BE_MARK = re.compile(r"[:\[{](?:(?<=:)//|(?<=[\[{]))")
_MARK_IN_CODE = compile_later(r"(?P<newline>(?:\r\n|\r|\n)[ \t>]*+)|\\(?=\|)")
_LABEL = compile_later(r"[ \t>*_]*[^\W\d_a-z][\w/() -]{1,40}(?:\*\*|__)?:(?:[*_]*[ \t]+\S|[*_ \t]*(?=[\r\n]|\Z))")
_LINE = compile_later(r"(?P<text>[^\r\n]+)|\r\n|\r|\n")
_TARGET = compile_later(r"\]\(\s*<?(?P<target>[^\r\n]*?)>?\s*\)\Z")
_BLANK_REST = compile_later(r"\s*\Z")
_UNENDED_FENCE = compile_later(
    r"(?P<mark>(?P<tick>[`~])(?P=tick){2,})[^\r\n]*(?:\r\n|\r|\n)"
    r"(?:(?![ \t>]*(?P=mark))[^\r\n]*(?:\r\n|\r|\n))*+(?![ \t>]*(?P=mark))[^\r\n]*\Z"
)


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a site shows for the Markdown `source`."""
    builder = DocumentBuilder(path, source)
    start = read_front_matter(builder, source)
    if _MAY_HOLD_TAGS.search(source) is None:
        return _read(builder, source, start, follow)
    from privlint.readers.markdown_loops import expanded, shown  # most Markdown is no template
    from privlint.readers.template import tags_of_markdown

    tags = tags_of_markdown(source, path, start)
    loops = expanded(source, tags)
    if loops is None:
        return _read(builder, source, start, follow, shown(source, tags))
    text = loops.markdown.text
    tags = shown(text, tags_of_markdown(text, path, start))
    builder = DocumentBuilder(path, text)
    return loops.apart(_read(builder, text, read_front_matter(builder, text), follow, tags, loops.values), source)


def _read(
    builder: DocumentBuilder,
    source: str,
    start: int,
    follow: Follow,
    tags: Sequence[Tag] = (),
    values: Sequence[tuple[int, int]] = (),
) -> Document:
    """The document of the Markdown in `source` from `start` on, with the `tags` of a template language in it; at
    `values` something is filled in."""
    page = Page(builder, source)
    for value in values:
        page.value(*value)
    feed_prepared(source, page, prepare(without_tags(source, tags), start), follow, tags=tags)
    page.finish()
    return builder.build()


def feed(source: str, page: Receiver, start: int = 0, follow: Follow = follow_nothing) -> None:
    """Tell `page` what the Markdown in `source` from `start` on says."""
    feed_prepared(source, page, prepare(source, start), follow)


def feed_prepared(
    source: str,
    page: Receiver,
    prepared: MarkdownSource,
    follow: Follow = follow_nothing,
    html: HtmlScanner | None = None,
    tags: Sequence[Tag] = (),
) -> None:
    """Tell `page` what the Markdown in `source` says, of which the parser gets to see `prepared`; `html` reads HTML,
    and `tags` are those of a template language, in order."""
    _Reader(source, page, prepared, follow, html, tags).read()


class _Reader:
    """Tells `page` of one event after the other."""

    def __init__(
        self,
        source: str,
        page: Receiver,
        prepared: MarkdownSource,
        follow: Follow,
        html: HtmlScanner | None,
        tags: Sequence[Tag],
    ) -> None:
        self._tags = tags
        self._ends = [tag.end for tag in tags]
        self._given_html = html
        self._source = source
        self._follow = follow
        self._page = page
        self._prepared, self._events, self._unended = parse(prepared, _OPTIONS)
        self._html_lines: list[tuple[int, int]] = []  # of the open HTML block
        self._text: tuple[int, int] | None = None  # text so far: the parser tells of it in pieces
        self._quotes = 0  # open block quotes
        self._images = 0  # open images; what they hold is shown to nobody who sees them
        self._in_link = False
        self._in_code_block = False
        self._cell = "td"

    def read(self) -> None:
        """Read all. Definitions of links, references to footnotes and the boxes of task lists show nothing."""
        offset = self._prepared.offset
        for unended in self._unended:
            self._page.unended(*unended)
        for event, place in self._events:
            start, end = offset(place["start"]), offset(place["end"])
            if not isinstance(event, str) and "Text" in event:
                self._read_text(event["Text"], start, end)
                continue
            self._write_text()
            if isinstance(event, str):
                self._read_mark(event, start, end)
            elif "Start" in event:
                self._start(*_named(event["Start"]), start, end)
            elif "End" in event:
                self._end(_named(event["End"])[0], start, end)
            elif "Html" in event:
                self._html_lines.append((start, end))
            elif "InlineHtml" in event and not self._images:
                self._html.feed(start, end)
            elif "Code" in event and not self._images:
                self._read_code(event["Code"], start, end)

    @cached_property
    def _html(self) -> HtmlScanner:
        from privlint.readers.html import HtmlScanner  # most Markdown has no HTML in it

        return self._given_html or HtmlScanner(self._source, self._page, self._follow, self._tags)

    @cached_property
    def _closed_shortcodes(self) -> frozenset[str]:
        return closed_shortcodes(self._source)

    def _read_text(self, text: str, start: int, end: int) -> None:
        if self._images:
            return
        if self._in_code_block:
            for line in _LINE.finditer(self._source, start, end):
                if line["text"]:
                    self._page.text(*line.span())
                else:
                    self._page.line_break(*line.span())
        elif not self._prepared.shows(text, start, end):
            self._write_text()
            self._page.replace(text, start, end)  # a character reference
        elif self._text is not None and self._text[1] == start:
            self._text = self._text[0], end
        else:
            self._write_text()
            self._text = start, end

    def _write_text(self) -> None:
        """Tell the page of the text so far, in which only bare addresses and template tags are marks."""
        if self._text is None:
            return
        (start, end), self._text = self._text, None
        for number in range(bisect_right(self._ends, start), len(self._ends)):
            tag = self._tags[number]
            if tag.start >= end:
                break
            self._write_marks(start, tag.start)
            if tag.start >= start:
                self._html.tag(tag)
            start = tag.end
        self._write_marks(start, end)

    def _write_marks(self, start: int, end: int) -> None:
        """Tell the page of the text from `start` to `end`, without tags that show a text."""
        if start >= end:
            return
        if not _MAY_BE_MARK.search(self._source, start, end):
            self._page.text(start, end)
            return
        for mark in _MARK_IN_TEXT.finditer(self._source, start, end):
            url = mark["url"]
            target = included(mark.group())
            if not target and is_value(mark, self._closed_shortcodes):
                continue
            if url is None or not self._in_link:
                self._page.text(start, mark.start())
                start = mark.end()
            shown = "span" if mark["span"] else "inline"
            if mark[shown]:  # :badge[text]{color="red"} or [text]{.red} of MDC
                self._page.text(*mark.span(shown))
            elif target:
                document = self._follow(target)
                if document is not None:
                    self._page.include(document)
            if url is not None and not self._in_link:
                self._page.start("a", {"href": url}, mark.start())
                self._page.text(*mark.span())
                self._page.end("a", mark.end())
        self._page.text(start, end)

    def _read_code(self, code: str, start: int, end: int) -> None:
        written = self._source[start:end]
        marks = len(written) - len(written.lstrip("`"))
        start, end = start + marks, end - marks
        for mark in _MARK_IN_CODE.finditer(self._source, start, end):
            if mark["newline"] or "\\|" not in code:  # in a table, the escaped bar is a bar
                self._page.text(start, mark.start())
                start = mark.end()
            if mark["newline"]:
                self._page.line_break(*mark.span(), Break.SOFT)
        self._page.text(start, end)

    def _read_mark(self, name: str, start: int, end: int) -> None:
        if name == "Rule":
            self._page.start("hr", {}, start)
            if self._source[start] in ":!?#{":  # no rule, but what the parser sees of a component
                from privlint.readers.markdown_components import show_component

                show_component(self._page, self._source, start)
        elif not self._images:
            is_soft = name == "SoftBreak" and not self._divides_labels(start, end)
            self._page.line_break(start, end, Break.SOFT if is_soft else Break.HARD)

    def _divides_labels(self, start: int, end: int) -> bool:
        """Whether a line break stands between two lines that each begin with a label: "Doel: …", "Grondslag: …"."""
        line = max(self._source.rfind("\n", 0, start), self._source.rfind("\r", 0, start)) + 1
        return all(_LABEL.match(self._source, begin) for begin in (line, end))

    def _start(self, name: str, value: Any, start: int, end: int) -> None:
        if name == "Image":
            self._images += 1
        elif name == "Link":
            self._in_link = True
            self._page.start("a", {"href": self._target(value, start, end)}, start)
        elif name == "Heading":
            self._page.start(value["level"].lower(), {}, start)
        elif name == "TableCell":
            self._page.start(self._cell, {}, start)
        elif name in _ELEMENTS:
            self._quotes += name == "BlockQuote"
            self._in_code_block = name == "CodeBlock"
            if name in ("TableHead", "TableRow"):
                self._cell = "th" if name == "TableHead" else "td"
            self._page.start("ol" if name == "List" and value is not None else _ELEMENTS[name], {}, start)

    def _end(self, name: str, start: int, end: int) -> None:
        if name == "Image":
            self._images -= 1
        elif name == "Link":
            self._in_link = False
            self._page.end("a", end)
        elif name == "HtmlBlock":
            self._read_html(start, end)
        elif name == "Heading":
            self._page.end("h1", end)  # the page closes the heading that is open
        elif name == "TableCell":
            self._page.end(self._cell, end)
        elif name in _ELEMENTS:
            self._quotes -= name == "BlockQuote"
            self._in_code_block = False
            if name == "CodeBlock" and _BLANK_REST.match(self._source, end) is not None:
                fence = _UNENDED_FENCE.match(self._source, start)
                if fence is not None:
                    self._page.unended(*fence.span("mark"))
            self._page.end(_ELEMENTS[name], end)  # the page closes the list that is open

    def _read_html(self, start: int, end: int) -> None:
        lines, self._html_lines = self._html_lines, []
        if self._quotes:  # the marks of the quote are no part of it
            for line in lines:
                self._html.feed(*line)
        else:
            self._html.feed(start, end)

    def _target(self, link: Mapping[str, Any], start: int, end: int) -> str:
        if link["link_type"] == "Email":
            return f"mailto:{link['dest_url']}"
        written = self._source[start:end]
        if not self._prepared.shows(written, start, end):  # a template makes the target, or part of it
            target = _TARGET.search(written)
            if target is not None:
                return target["target"]
        return str(link["dest_url"])


def _named(tag: str | Mapping[str, Any]) -> tuple[str, Any]:
    """The name of a tag, and what is known of it."""
    if isinstance(tag, str):
        return tag, None
    ((name, value),) = tag.items()
    return name, value

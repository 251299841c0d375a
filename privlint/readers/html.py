"""The HTML reader. Markdown files use it too, for the HTML inside them."""

from __future__ import annotations

import re

from privlint.document import Document, DocumentBuilder
from privlint.readers.front_matter import read_front_matter
from privlint.readers.markup import Searcher, Tag, comment_end, reference_at, tag_at, template_tag_end
from privlint.readers.page import Page

_SPECIAL = re.compile(r"<(?=[A-Za-z/!?%])|&(?=[#A-Za-z])|\{(?=[%#])")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
_RAW = frozenset({"script", "style"})


def read(path: str, source: str) -> Document:
    """The document that a browser shows for the HTML `source`; front matter becomes metadata."""
    builder = DocumentBuilder(path, source)
    start = read_front_matter(builder, source)
    page = Page(builder, source)
    HtmlScanner(source, page).feed(start, len(source))
    page.finish()
    return builder.build()


class HtmlScanner:
    """Tells `page` what the HTML in `source` says, part by part."""

    def __init__(self, source: str, page: Page) -> None:
        self._source = source
        self._page = page
        self.searcher = Searcher(source)
        self._closings: dict[str, tuple[int, int]] = {}

    def feed(self, start: int, end: int) -> None:
        """Read the HTML from `start` to `end`."""
        offset = start
        while offset < end:
            special = _SPECIAL.search(self._source, offset, end)
            stop = special.start() if special is not None else end
            self._page.text(offset, stop)
            offset = self._special(stop, end) if special is not None else end

    def start_tag(self, tag: Tag, offset: int) -> None:
        """Tell the page of a tag that begins at `offset`."""
        if tag.is_end:
            self._page.end(tag.name, offset)
            return
        is_empty = tag.is_empty or tag.name in _VOID
        can_hide = not is_empty and (tag.name in _RAW or self._closing(tag.name, tag.stop) >= 0)
        self._page.start(tag.name, tag.attributes, offset, can_hide)

    def _special(self, start: int, end: int) -> int:
        """Read what begins at `start` with a special character; returns where to go on."""
        if self._source[start] == "&":
            reference = reference_at(self._source, start, end, needs_semicolon=False)
            if reference is not None:
                self._page.replace(reference[0], start, reference[1])
                return reference[1]
            return self._literal(start, start + 1)
        if self._source[start] == "{":
            stop = template_tag_end(self._source, self.searcher, start)
            return stop if stop is not None and stop <= end else self._literal(start, start + 1)
        stop = comment_end(self._source, self.searcher, start)
        if stop is not None:
            return stop if 0 <= stop <= end else end
        tag = tag_at(self._source, start, end)
        if isinstance(tag, int):
            return self._literal(start, tag)
        was_hidden = self._page.is_hidden
        self.start_tag(tag, start)
        if tag.name in _RAW and self._page.is_hidden and not was_hidden:
            closing = self._closing(tag.name, tag.stop)
            return closing if 0 <= closing < end else end
        return tag.stop

    def _literal(self, start: int, end: int) -> int:
        self._page.text(start, end)
        return end

    def _closing(self, name: str, start: int) -> int:
        """The offset of the first end tag of `name` at or after `start`, or -1."""
        searched_from, found = self._closings.get(name, (-1, 0))
        if searched_from < 0 or not searched_from <= start <= (found if found >= 0 else start):
            match = re.compile(rf"</{re.escape(name)}(?=[\s/>])", re.IGNORECASE).search(self._source, start)
            found = match.start() if match is not None else -1
            self._closings[name] = (start, found)
        return found

"""What a visitor sees of the tree of a data file: sections, paragraphs, lists and tables, by the names of the keys."""

from __future__ import annotations

import re
from collections.abc import Sequence

from privlint.readers.data.keys import Role, role_of, words
from privlint.readers.data.rich_text import element_of, write_rich
from privlint.readers.data.strings import decoded
from privlint.readers.data.tables import columns_of, rows_of, write_table
from privlint.readers.data.tree import Fields, Items, Node, Style, Text
from privlint.readers.data.value import write_value
from privlint.readers.page import Page

_LONGEST_HEADING = 160
_LONGEST_LINE = 70
_LONGEST_ITEM = 160
_LONGEST_NAME = 30
_TOP = frozenset({"hero", "header", "banner", "page", "pagina", "heading", "kop", "intro"})
_TARGETS = ("href", "url", "link", "to")
_NO_TEXT = re.compile(r"(?:https?:/|\.{0,2}/|#|mailto:|tel:)\S*|[a-z]+(?:-[a-z0-9]+)+|\d{4}-\d\d-\d\dT[\d:.Z+-]+|\s*")
_SENTENCE_END = re.compile(r"[.!?:;]\s*\Z")


def write(page: Page, source: str, root: Node) -> None:
    """Tell `page` of all that a visitor sees of `root`."""
    _Writer(page, source).node("", root, 1)


class _Writer:
    """Writes nodes to `page`; `level` is always that of a heading that would stand there."""

    def __init__(self, page: Page, source: str) -> None:
        self._page = page
        self._source = source

    def node(self, key: str, node: Node, level: int) -> None:
        """Write `node`, which stands under `key`."""
        if isinstance(node, Text):
            if self._is_seen(key, node):
                self._text(key, node, level)
        elif isinstance(node, Fields):
            self._fields(node, level)
        else:
            self._items(key, node, level)

    def _is_seen(self, key: str, node: Node) -> bool:
        role = role_of(key)
        if not isinstance(node, Text):
            return role is not Role.LEFT_OUT
        if role is Role.LEFT_OUT or (node.style is Style.NUMBER and "-" not in self._source[node.start : node.end]):
            return False
        return not (node.end - node.start < 300 and self._is_no_text(key, role, node))

    def _is_no_text(self, key: str, role: Role, text: Text) -> bool:
        written = self._source[text.start : text.end]
        if not _NO_TEXT.fullmatch(written):
            return False
        return not (written.startswith("http") and words(key)[-1] in ("website", "site", "web", "homepage"))

    def _fields(self, fields: Fields, level: int) -> None:
        if element_of(self._source, fields) is not None:
            write_rich(self._page, self._source, fields, level)
            return
        target = self._target(fields)
        seen = [(key, value) for key, value in fields.values.items() if self._is_seen(key, value)]
        if target and len(seen) == 1 and isinstance(seen[0][1], Text):
            self._link(seen[0][1], target)
            return
        if any(len(key) > _LONGEST_NAME and " " in key for key in fields.values):
            self._sentences(seen, level)
            return
        title = _title(seen)
        pairs = _in_order(seen, title)
        below = level
        lines: list[Text] = []
        for number, (key, value) in enumerate(pairs):
            is_line = key != title and isinstance(value, Text) and self._is_line(key, value)
            if lines and not is_line:
                self._lines(lines)
                lines = []
            if is_line and isinstance(value, Text):
                lines.append(value)
            elif key == title:
                self.node(key, value, level)
                below = level + 1
            elif isinstance(value, Text) and role_of(key) is Role.HEADING:
                self._text(key, value, below)
            elif self._is_table(fields, key, value):
                write_table(self._page, self._source, value, columns_of(fields))
            elif columns_of(fields) is not value:
                self.node(key, value, below)
                if not number and not title and _is_top(key, value):
                    below = level + 1
        if lines:
            self._lines(lines)

    def _sentences(self, pairs: Sequence[tuple[str, Node]], level: int) -> None:
        """Write texts whose keys are sentences in another language: a short text before a long one is a heading."""
        for number, (key, value) in enumerate(pairs):
            following = pairs[number + 1][1] if number + 1 < len(pairs) else None
            if not isinstance(value, Text):
                self.node(key, value, level)
            elif isinstance(following, Text) and self._heads(value, following):
                self._heading(value, level + (number > 0))
            else:
                self._paragraph(value, level)

    def _heads(self, text: Text, following: Text) -> bool:
        written, below = (decoded(self._source, each).text for each in (text, following))
        if len(written) > _LONGEST_LINE or not written[:1].isupper() or written.rstrip().endswith((".", ":", "!", ",")):
            return False
        return "\n" not in written and (len(below) > _LONGEST_LINE or bool(_SENTENCE_END.search(below)))

    def _is_table(self, fields: Fields, key: str, value: Node) -> bool:
        return (
            isinstance(value, Items)
            and value is not columns_of(fields)
            and (
                (columns_of(fields) is not None and all(not isinstance(row, Text) for row in value.values))
                or rows_of(key, value) is not None
            )
        )

    def _items(self, key: str, items: Items, level: int) -> None:
        role = role_of(key)
        values = [value for value in items.values if not isinstance(value, Text) or self._is_seen("", value)]
        single = [self._single(value) for value in values]
        only = [text for text in single if text is not None]
        if values and len(only) == len(values):
            self._texts(role, only, level)
        elif rows_of(key, items) is not None and not any(
            isinstance(value, Fields) and element_of(self._source, value) for value in values
        ):
            write_table(self._page, self._source, items, None)
        else:
            for value in values:
                if isinstance(value, Text):
                    self._texts(role if role is Role.ITEM else Role.PARAGRAPH, [value], level)
                else:
                    self.node(key, value, level)

    def _single(self, node: Node) -> Text | None:
        """The only text that a visitor sees of an item, if it is no heading."""
        if isinstance(node, Text):
            return node
        if isinstance(node, Items) or element_of(self._source, node) is not None or self._target(node):
            return None
        seen = [(key, value) for key, value in node.values.items() if self._is_seen(key, value)]
        if len(seen) != 1 or role_of(seen[0][0]) is Role.HEADING or not isinstance(seen[0][1], Text):
            return None
        return seen[0][1]

    def _texts(self, role: Role, texts: Sequence[Text], level: int) -> None:
        """Write `texts` as the items of a list, or as paragraphs."""
        if role is Role.ITEM or (role is not Role.PARAGRAPH and self._are_items(texts)):
            self._page.start("ul", {}, texts[0].start)
            for text in texts:
                self._page.start("li", {}, text.start)
                write_value(self._page, self._source, text, level, is_block=False)
                self._page.end("li", text.end)
            self._page.end("ul", texts[-1].end)
        else:
            for text in texts:
                self._paragraph(text, level)

    def _are_items(self, texts: Sequence[Text]) -> bool:
        sentences = sum(bool(_SENTENCE_END.search(self._source[text.start : text.end])) for text in texts)
        length = sum(text.end - text.start for text in texts)
        return len(texts) > 1 and length < _LONGEST_ITEM * len(texts) and 2 * sentences <= len(texts)

    def _text(self, key: str, text: Text, level: int) -> None:
        role = role_of(key)
        written = self._source[text.start : text.end]
        if role is Role.ITEM:
            self._texts(role, [text], level)
        elif role is Role.HEADING and len(written) <= _LONGEST_HEADING and "\n" not in written.strip():
            digit = key[1:] if re.fullmatch(r"h[1-6]", key) else ""
            self._heading(text, max(level, int(digit or 1)))
        else:
            self._paragraph(text, level)

    def _heading(self, text: Text, level: int) -> None:
        name = f"h{min(level, 6)}"
        self._page.start(name, {}, text.start)
        write_value(self._page, self._source, text, level, is_block=False)
        self._page.end(name, text.end)

    def _paragraph(self, text: Text, level: int) -> None:
        self._page.start("p", {}, text.start)
        write_value(self._page, self._source, text, level, is_block=True)
        self._page.end("p", text.end)

    def _lines(self, lines: Sequence[Text]) -> None:
        """Short texts below each other, such as those of an address, as one paragraph."""
        self._page.start("p", {}, lines[0].start)
        for number, text in enumerate(lines):
            if number:
                self._page.line_break(text.start, text.start)
            write_value(self._page, self._source, text, 6, is_block=False)
        self._page.end("p", lines[-1].end)

    def _is_line(self, key: str, text: Text) -> bool:
        written = self._source[text.start : text.end]
        is_short = len(written) <= _LONGEST_LINE and "\n" not in written and not _SENTENCE_END.search(written)
        return is_short and role_of(key) in (Role.OTHER, Role.NAME) and "<" not in written

    def _link(self, text: Text, target: Text) -> None:
        self._page.start("p", {}, text.start)
        self._page.start("a", {"href": decoded(self._source, target).text}, text.start)
        write_value(self._page, self._source, text, 6, is_block=False)
        self._page.end("a", text.end)
        self._page.end("p", text.end)

    def _target(self, fields: Fields) -> Text | None:
        for key in _TARGETS:
            target = fields.values.get(key)
            if isinstance(target, Text) and _NO_TEXT.fullmatch(self._source, target.start, target.end):
                return target
        return None


def _title(pairs: Sequence[tuple[str, Node]]) -> str | None:
    """The key of the heading of all that is in `pairs`, if there is one."""
    headings = [key for key, value in pairs if isinstance(value, Text) and role_of(key) is Role.HEADING]
    plain = [key for key in headings if len(words(key)) == 1]
    if plain:
        return plain[0]
    if headings:
        return headings[0] if len(headings) == 1 else None
    names = [key for key, value in pairs if isinstance(value, Text) and role_of(key) is Role.NAME]
    has_more = any(
        not isinstance(value, Text) or role_of(key) in (Role.PARAGRAPH, Role.INTRODUCTION) for key, value in pairs
    )
    return names[0] if names and has_more else None


def _in_order(pairs: list[tuple[str, Node]], title: str | None) -> list[tuple[str, Node]]:
    """`pairs` with the heading first, and in a sorted file what introduces next; more headings stay where they are."""
    headings = sum(isinstance(value, Text) and role_of(key) is Role.HEADING for key, value in pairs)
    if headings > 1:
        return pairs
    names = [key for key, _ in pairs]
    first = {Role.INTRODUCTION} if len(names) > 3 and names == sorted(names) else set()
    return sorted(pairs, key=lambda pair: 0 if pair[0] == title else 1 if role_of(pair[0]) in first else 2)


def _is_top(key: str, value: Node) -> bool:
    """Whether `value` is the top of a page, whose title heads all that follows."""
    return (
        isinstance(value, Fields)
        and words(key)[-1] in _TOP
        and any(isinstance(inner, Text) and role_of(name) is Role.HEADING for name, inner in value.values.items())
    )

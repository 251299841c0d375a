"""The PHP reader: the HTML around the code, and the texts that the code shows.

Shown is what `echo` and `print` write, what the functions of WordPress and Laravel for
translation are given, and the texts of arrays (`'title' => 'Privacy'`): language files and
content files hold nothing else. A value that only the running site knows stands in the
text as its code is written: `<?= $naam ?>`. Both branches of a condition are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import tree_sitter_php
from tree_sitter import Language, Node

from privlint.decoded import Decoded
from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.readers.html import HtmlScanner
from privlint.readers.key_names import is_heading_key, is_message, is_text, is_unseen_key
from privlint.readers.page import Page
from privlint.readers.php_functions import Functions
from privlint.readers.php_texts import ASSIGNS, BINDS, SHOWS, STRINGS, Texts
from privlint.readers.syntax_tree import Tree
from privlint.readers.tags import Tag
from privlint.readers.template_shown import begins_branch, space

# What functions of WordPress write that only the running site knows.
_VALUE = re.compile(r"the_(?:title|content|excerpt|field|sub_field|date|time|modified_\w+|author\w*)|bloginfo")
_OPENING, _CLOSING = re.compile(r"<\?(?:php\b|=)\s*\Z"), re.compile(r"\s*;?\s*\?>")
_WRITES = frozenset({"echo_statement", "print_intrinsic"})
_INCLUDES = frozenset(
    {"include_expression", "include_once_expression", "require_expression", "require_once_expression"}
)
_MAY_SHOW = frozenset(
    {
        *(*_WRITES, *_INCLUDES, "expression_statement", "function_call_expression", "array_element_initializer"),
        *(*ASSIGNS, "return_statement", "function_definition"),
    }
)
_MARKS = frozenset({"php_tag", "php_end_tag"})
_MAY_BE_TEXT = STRINGS | {
    *("binary_expression", "conditional_expression", "function_call_expression", "parenthesized_expression")
}
_ELEMENT = re.compile(r"<[a-z][a-z\d]*[^<>]*>")
_DEEPEST = 50  # arrays inside arrays whose depth counts


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a site shows for the PHP `source`."""
    builder = DocumentBuilder(path, source)
    page = Page(builder, source)
    reader = _Reader(source)
    HtmlScanner(source, page, follow, reader.tags()).feed(0, len(source))
    page.finish()
    if reader.broken is not None and not builder.is_remarked:
        builder.remark(
            "deze PHP is niet goed te lezen: wat hier staat, kan ontbreken",
            "this PHP cannot be read well: what stands here may be missing",
            *reader.broken,
        )
    return builder.build()


@cache
def _language() -> Language:
    return Language(tree_sitter_php.language_php())


class _Reader:
    """Finds the code in `source` and what it shows; `broken` is where the first mistake stands."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._tree = Tree(source, _language())
        self._marks: list[tuple[str, Node]] = []  # the beginnings and the ends of code, with their types
        self._assigning: list[tuple[str, Node]] = []  # what gives variables a value
        self._showing: list[Node] = []  # what may show something
        self._definitions: list[Node] = []  # of functions
        self._sort_nodes()
        self.broken = self._tree.first_error()
        self._texts = Texts(source, self._tree, self._assigning)
        calls = (node for node in self._showing if node.type == "function_call_expression")
        self._functions = Functions(self._texts, self._definitions, calls)

    def tags(self) -> list[Tag]:
        """The code between the parts that are HTML, as tags in text order."""
        found = list(self._shown())
        shown = (tag for name, tag in found if name not in self._texts.expanded)
        following = next(shown, None)
        tags: list[Tag] = []
        position = 0
        for start, end in self._code():
            offset = max(start, position)
            while following is not None and following.start < end:
                if following.start >= offset:
                    tags += [Tag(offset, following.start), following]
                    offset = following.end
                following = next(shown, None)
            position = max(end, offset)
            is_branch = offset == start and begins_branch(self._source, start)
            tags.append(space(offset, position) if is_branch else Tag(offset, position))
        return [tag for tag in tags if tag.start < tag.end]

    def _code(self) -> Iterator[tuple[int, int]]:
        """Where code begins and ends, with its marks `<?php` and `?>`."""
        start: int | None = None
        for kind, node in self._marks:
            if kind == "php_tag" and start is None:
                start = self._tree.offset(node.start_byte)
            elif kind == "php_end_tag" and start is not None:
                yield start, self._tree.offset(node.end_byte)
                start = None
        if start is not None:  # what the parser did not read is HTML from the next end of code on
            closing = self._source.find("?>", self._tree.end)
            yield start, closing + len("?>") if closing >= 0 else len(self._source)

    def _sort_nodes(self) -> None:
        """Look at all nodes once, for what they may be needed for."""
        for node in self._tree.walk():
            kind = node.type
            if kind in _MARKS:
                self._marks.append((kind, node))
            if kind in ASSIGNS or kind in BINDS:
                self._assigning.append((kind, node))
            if kind in _MAY_SHOW:
                self._showing.append(node)
            if kind == "function_definition":
                self._definitions.append(node)

    def _shown(self) -> Iterator[tuple[str, Tag]]:
        """What the code shows, in text order, and the variable that is set there; none overlaps another."""
        end = 0
        for node in self._showing:
            if self._tree.offset(node.start_byte) < end:
                continue
            for tag in self._tags(node):
                yield self._texts.text_of(node.named_children[0]) if node.type in ASSIGNS else "", tag
                end = tag.end

    def _tags(self, node: Node) -> list[Tag]:
        """What a statement, call or element of an array shows, in text order; nothing if it shows nothing itself."""
        if self._functions.has(node):
            arguments = self._functions.arguments(node)
            return [
                self._tag_with(*self._tree.span(given), self._texts.parts(given), name) for name, given in arguments
            ]
        tag = self._tag(node)
        return [tag] if tag is not None else []

    def _tag(self, node: Node) -> Tag | None:
        """What a statement, call or element of an array shows; None if it shows nothing itself."""
        kind = node.type
        if kind in _WRITES or (kind == "expression_statement" and self._is_behind_short_tag(node)):
            return self._writes(node)
        if kind == "array_element_initializer":
            return self._element(node)
        start, end = self._tree.span(node)
        if kind == "function_definition":
            return Tag(start, end) if self._functions.is_shown(node) else None
        if kind == "function_call_expression":
            name = self._texts.name_of_call(node)
            if name in SHOWS:
                return self._tag_with(start, end, self._texts.parts(node))
            return self._value(start, end) if _VALUE.fullmatch(name) else None
        if kind in _INCLUDES:
            target = self._first_string(node)
            return Tag(start, end, target=target.text.lstrip("/")) if target is not None else None
        if kind in ASSIGNS or kind == "return_statement":
            value = node.named_children[-1] if node.named_children else None
            if value is not None and (value.type in STRINGS or value.type == "binary_expression"):
                tag = self._tag_with(start, end, self._texts.parts_of([value]))
                if tag.text is not None and (is_text(tag.text.text) or _ELEMENT.search(tag.text.text)):
                    return tag
        return None

    def _writes(self, node: Node) -> Tag | None:
        """What `echo …` or `<?= … ?>` shows: texts, or the code itself if only the running site knows."""
        start, end = self._tree.span(node)
        parts = self._texts.parts(node)
        if not parts and any(map(self._functions.has, node.named_children)):
            return None  # the call shows it
        if len(parts) == 1 and self._texts.text_of(parts[0]) in self._texts.built:
            return Tag(start, end)  # it was shown where it was built
        if self._texts.strings(parts) or any(map(self._texts.is_known, parts)):
            return self._tag_with(start, end, parts)
        return self._value(start, end)

    def _value(self, start: int, end: int) -> Tag:
        """The tag of code that is shown as it is written, with its marks if it stands alone between them."""
        before = _OPENING.search(self._source, max(start - 20, 0), start)
        behind = _CLOSING.match(self._source, end)
        if before is None or behind is None:
            return Tag(start, end, value=True)
        return Tag(before.start(), behind.end(), value=True)

    def _element(self, node: Node) -> Tag | None:
        """The text of an element of an array, as a heading or a paragraph."""
        value = node.named_children[-1] if node.named_children else None
        parts = self._texts.parts_of([value]) if value is not None and value.type in _MAY_BE_TEXT else []
        is_string = value is not None and value.type in STRINGS
        strings = parts if is_string else self._texts.strings(parts)
        if value is None or not strings:
            return None
        key = self._texts.decoded(node.named_children[:1]).text if len(node.named_children) > 1 else ""
        text = self._texts.decoded(parts)
        written = text.text if is_string else self._texts.decoded(strings).text
        is_title = is_heading_key(key) and (value.type in STRINGS or is_message(text.text))
        if is_unseen_key(key) or not text.text or not (is_title or is_text(written)):
            return None
        element = f"h{min(1 + self._depth(node), 6)}" if is_heading_key(key) else "p" if key else "li"
        return self._tag_with(*self._tree.span(value), parts, element)

    def _tag_with(self, start: int, end: int, nodes: list[Node], element: str = "") -> Tag:
        text, values = self._texts.shown(nodes)
        return Tag(start, end, text=text, values=values, element=element)

    def _depth(self, node: Node) -> int:
        """In how many arrays an element stands."""
        depth = 0
        parent = node.parent
        while parent is not None and depth < _DEEPEST:
            depth += parent.type == "array_creation_expression"
            parent = parent.parent
        return depth

    def _is_behind_short_tag(self, node: Node) -> bool:
        start = self._tree.offset(node.start_byte)
        return self._source[max(start - 20, 0) : start].rstrip().endswith("<?=")

    def _first_string(self, node: Node) -> Decoded | None:
        found = next((child for child in self._tree.walk(node) if child.type in STRINGS), None)
        return self._texts.decoded([found]) if found is not None else None

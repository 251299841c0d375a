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

from privlint.decoded import Decoded, joined
from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.readers.html import HtmlScanner
from privlint.readers.key_names import is_heading_key, is_text, is_unseen_key
from privlint.readers.page import Page
from privlint.readers.syntax_tree import Tree
from privlint.readers.tags import Tag

_STRINGS = frozenset({"string", "encapsed_string", "heredoc", "nowdoc"})
_SHOWS = frozenset({"_e", "esc_html_e", "_ex"})
_TRANSLATES = frozenset({"__", "_x", "esc_html__", "esc_html_x", "trans", "t", "lang", "gettext", "_", "wp_kses_post"})
_WRITES = frozenset({"echo_statement", "print_intrinsic"})
_INCLUDES = frozenset(
    {"include_expression", "include_once_expression", "require_expression", "require_once_expression"}
)
_MAY_SHOW = frozenset(
    {
        *(*_WRITES, *_INCLUDES, "expression_statement", "function_call_expression", "array_element_initializer"),
        *("assignment_expression", "return_statement"),
    }
)
_TEXT_IN_STRING = frozenset({"string_content", "nowdoc_string", "variable_name"})
_INSIDE_STRING = frozenset({"heredoc_body", "nowdoc_body"})
_DEEPEST = 50  # arrays inside arrays whose depth counts
_ESCAPES = {"n": "\n", "t": "\t", "r": " ", "v": " ", "e": " ", "f": " ", "0": " "}


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a site shows for the PHP `source`."""
    builder = DocumentBuilder(path, source)
    page = Page(builder, source)
    reader = _Reader(source)
    HtmlScanner(source, page, follow, reader.tags()).feed(0, len(source))
    page.finish()
    if reader.broken is not None:
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
        self._nodes = list(self._tree.walk())
        self.broken = self._tree.first_error()

    def tags(self) -> list[Tag]:
        """The code between the parts that are HTML, as tags in text order."""
        shown = iter(list(self._shown()))
        following = next(shown, None)
        tags: list[Tag] = []
        for offset, end in self._code():
            while following is not None and following.start < end:
                if following.start >= offset:
                    tags += [Tag(offset, following.start), following]
                    offset = following.end
                following = next(shown, None)
            tags.append(Tag(offset, max(end, offset)))
        return [tag for tag in tags if tag.start < tag.end]

    def _code(self) -> Iterator[tuple[int, int]]:
        """Where code begins and ends, with its marks `<?php` and `?>`."""
        start: int | None = None
        for node in self._nodes:
            if node.type == "php_tag" and start is None:
                start = self._tree.offset(node.start_byte)
            elif node.type == "php_end_tag" and start is not None:
                yield start, self._tree.offset(node.end_byte)
                start = None
        if start is not None:
            yield start, len(self._source)

    def _shown(self) -> Iterator[Tag]:
        """What the code shows, in text order; none overlaps another."""
        end = 0
        for node in self._nodes:
            if node.type in _MAY_SHOW and self._tree.offset(node.start_byte) >= end:
                tag = self._tag(node)
                if tag is not None:
                    yield tag
                    end = tag.end

    def _tag(self, node: Node) -> Tag | None:
        """What a statement, call or element of an array shows; None if it shows nothing itself."""
        start, end = self._tree.span(node)
        if node.type in _WRITES:
            return Tag(start, end, text=self._written(node))
        if node.type == "expression_statement" and self._is_behind_short_tag(node):
            written = self._written(node)
            if any(child.type in _STRINGS or self._name_of_call(child) in _TRANSLATES for child in node.named_children):
                return Tag(start, end, text=written)
            closing = self._source.find("?>", end)
            return Tag(self._source.rfind("<?=", 0, start), closing + 2 if closing >= 0 else end, value=True)
        if node.type == "function_call_expression" and self._name_of_call(node) in _SHOWS:
            return Tag(start, end, text=self._written(node))
        if node.type in _INCLUDES:
            target = self._first_string(node)
            return Tag(start, end, target=target.text.lstrip("/")) if target is not None else None
        if node.type == "array_element_initializer":
            return self._element(node)
        if node.type in ("assignment_expression", "return_statement"):
            value = node.named_children[-1] if node.named_children else None
            if value is not None and value.type in _STRINGS and is_text(self._decoded([value]).text):
                return Tag(start, end, text=self._decoded([value]))
        return None

    def _element(self, node: Node) -> Tag | None:
        """The text of an element of an array, as a heading or a paragraph."""
        value = node.named_children[-1] if node.named_children else None
        if value is None or value.type not in _STRINGS:
            return None
        key = self._decoded(node.named_children[:1]).text if len(node.named_children) > 1 else ""
        text = self._decoded([value])
        if is_unseen_key(key) or not text.text or not (is_text(text.text) or is_heading_key(key)):
            return None
        element = f"h{min(1 + self._depth(node), 6)}" if is_heading_key(key) else "p" if key else "li"
        start, end = self._tree.span(value)
        return Tag(start, end, text=text, element=element)

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

    def _name_of_call(self, node: Node) -> str:
        name = node.child_by_field_name("function") if node.type == "function_call_expression" else None
        return self._source[slice(*self._tree.span(name))] if name is not None else ""

    def _first_string(self, node: Node) -> Decoded | None:
        found = next((child for child in self._tree.walk(node) if child.type in _STRINGS), None)
        return self._decoded([found]) if found is not None else None

    def _written(self, node: Node) -> Decoded:
        """The text that an expression gives: its strings, and its variables as they are written."""
        nodes: list[Node] = []
        waiting = list(reversed(node.named_children))
        while waiting:
            child = waiting.pop()
            name = self._name_of_call(child)
            if child.type in _STRINGS or child.type == "variable_name":
                nodes.append(child)
            elif child.type == "arguments":
                waiting += child.named_children[:1]  # behind the text stands only for whom it is
            elif child.type != "function_call_expression" or name in _TRANSLATES | _SHOWS:
                waiting += [part for part in reversed(child.named_children) if part.type != "name"]
        return self._decoded(nodes)

    def _decoded(self, nodes: list[Node]) -> Decoded:
        """The text of strings and variables, one after the other."""
        pieces: list[tuple[str | None, int, int]] = []
        for node in nodes:
            if node.type not in _STRINGS:
                pieces.append((None, *self._tree.span(node)))
                continue
            for part in self._tree.walk(node, into=_INSIDE_STRING):
                start, end = self._tree.span(part)
                if part.type == "escape_sequence":
                    pieces.append((_meaning(self._source[start:end], node.type), start, end))
                elif part.type in _TEXT_IN_STRING or part.type.endswith("expression"):
                    pieces.append((None, start, end))
        return joined(self._source, pieces)


def _meaning(escape: str, kind: str) -> str:
    """What an escape such as `\\n` or `\\'` stands for in a string of this kind."""
    if kind == "string":
        return escape[1:] if escape[1:] in ("'", "\\") else escape
    if match := re.fullmatch(r"\\u\{([0-9A-Fa-f]{1,6})\}|\\x([0-9A-Fa-f]{1,2})", escape):
        code = int(match[1] or match[2], 16)
        return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    return _ESCAPES.get(escape[1:], escape[1:])

"""The PHP reader: the HTML around the code, and the texts that the code shows.

Shown is what `echo` and `print` write, what the functions of WordPress and Laravel for
translation are given, and the texts of arrays (`'title' => 'Privacy'`): language files and
content files hold nothing else. A value that only the running site knows stands in the
text as its code is written: `<?= $naam ?>`. Both branches of a condition are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import tree_sitter_php
from tree_sitter import Language, Node

from privlint.decoded import Decoded, joined
from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.readers.html import HtmlScanner
from privlint.readers.key_names import is_heading_key, is_message, is_text, is_unseen_key
from privlint.readers.page import Page
from privlint.readers.syntax_tree import Tree
from privlint.readers.tags import Tag

_STRINGS = frozenset({"string", "encapsed_string", "heredoc", "nowdoc"})
_SHOWS = frozenset({"_e", "esc_html_e", "_ex", "printf", "vprintf"})
_TRANSLATES = frozenset(
    """__ _x esc_html__ esc_html_x trans t lang gettext _ wp_kses_post wp_kses sprintf vsprintf nl2br wpautop esc_html e
    htmlspecialchars htmlentities trim ucfirst""".split()
)
_GIVE_TEXT = _TRANSLATES | _SHOWS
# What functions of WordPress write that only the running site knows.
_VALUE = re.compile(r"the_(?:title|content|excerpt|field|sub_field|date|time|modified_\w+|author\w*)|bloginfo")
_ASSIGNS = frozenset({"assignment_expression", "augmented_assignment_expression"})
_BINDS = frozenset(
    {
        *("simple_parameter", "foreach_statement", "pair", "by_ref", "list_literal", "global_declaration"),
        *("update_expression", "static_variable_declaration", "catch_clause"),
    }
)
_OPENING, _CLOSING = re.compile(r"<\?(?:php\b|=)\s*\Z"), re.compile(r"\s*;?\s*\?>")
_MOST_VALUES = 4  # variables in variables
_MOST_EXPANDED = 1_000_000  # characters of their texts
_WRITES = frozenset({"echo_statement", "print_intrinsic"})
_INCLUDES = frozenset(
    {"include_expression", "include_once_expression", "require_expression", "require_once_expression"}
)
_MAY_SHOW = frozenset(
    {
        *(*_WRITES, *_INCLUDES, "expression_statement", "function_call_expression", "array_element_initializer"),
        *(*_ASSIGNS, "return_statement"),
    }
)
_MARKS = frozenset({"php_tag", "php_end_tag"})
_TEXT_IN_STRING = frozenset({"string_content", "nowdoc_string"})
_NAMES = frozenset({"variable_name", "subscript_expression", "member_access_expression"})
_MAY_BE_TEXT = _STRINGS | {
    *("binary_expression", "conditional_expression", "function_call_expression", "parenthesized_expression")
}
_UNKNOWN = frozenset(
    {"name", "class_constant_access_expression", "member_call_expression", "scoped_call_expression", "integer"}
    | {"function_call_expression"}
)
"""Expressions of which only the running site knows the text."""
_ELEMENT = re.compile(r"<[a-z][a-z\d]*[^<>]*>")
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
        self._sort_nodes()
        self.broken = self._tree.first_error()
        self._texts: dict[str, Node | None] = {}  # the strings that variables are set to, None if to something else
        self._built: set[str] = set()  # the variables that are set more than once, each time to a text
        self._expanded: set[str] = set()  # the variables of which the text was shown
        self._values: list[tuple[int, int, bool]] = []  # the values in the text that was decoded last
        self._left = _MOST_EXPANDED
        self._find_texts()

    def tags(self) -> list[Tag]:
        """The code between the parts that are HTML, as tags in text order."""
        found = list(self._shown())
        shown = (tag for name, tag in found if name not in self._expanded)
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
            if kind in _ASSIGNS or kind in _BINDS:
                self._assigning.append((kind, node))
            if kind in _MAY_SHOW:
                self._showing.append(node)

    def _find_texts(self) -> None:
        """Note what the variables are set to."""
        values: dict[str, list[Node | None]] = {}
        for kind, node in self._assigning:
            if kind in _ASSIGNS and len(node.named_children) > 1:
                name, value = node.named_children[0], node.named_children[-1]
                is_text = value.type in _STRINGS or value.type == "binary_expression"
                values.setdefault(self._text(name), []).append(value if is_text else None)
            elif kind in _BINDS:
                for child in node.named_children:
                    if child.type == "variable_name":
                        values.setdefault(self._text(child), []).append(None)
        for variable, given in values.items():
            self._texts[variable] = given[0] if len(given) == 1 else None
            if len(given) > 1 and None not in given:
                self._built.add(variable)

    def _text(self, node: Node) -> str:
        return self._source[slice(*self._tree.span(node))]

    def _shown(self) -> Iterator[tuple[str, Tag]]:
        """What the code shows, in text order, and the variable that is set there; none overlaps another."""
        end = 0
        for node in self._showing:
            if self._tree.offset(node.start_byte) >= end:
                tag = self._tag(node)
                if tag is not None:
                    yield self._text(node.named_children[0]) if node.type in _ASSIGNS else "", tag
                    end = tag.end

    def _tag(self, node: Node) -> Tag | None:
        """What a statement, call or element of an array shows; None if it shows nothing itself."""
        kind = node.type
        if kind in _WRITES or (kind == "expression_statement" and self._is_behind_short_tag(node)):
            return self._writes(node)
        if kind == "array_element_initializer":
            return self._element(node)
        start, end = self._tree.span(node)
        if kind == "function_call_expression":
            name = self._name_of_call(node)
            if name in _SHOWS:
                return self._tag_with(start, end, self._parts(node))
            return self._value(start, end) if _VALUE.fullmatch(name) else None
        if kind in _INCLUDES:
            target = self._first_string(node)
            return Tag(start, end, target=target.text.lstrip("/")) if target is not None else None
        if kind in _ASSIGNS or kind == "return_statement":
            value = node.named_children[-1] if node.named_children else None
            if value is not None and (value.type in _STRINGS or value.type == "binary_expression"):
                tag = self._tag_with(start, end, [value] if value.type in _STRINGS else self._parts(value))
                if tag.text is not None and (is_text(tag.text.text) or _ELEMENT.search(tag.text.text)):
                    return tag
        return None

    def _writes(self, node: Node) -> Tag:
        """What `echo …` or `<?= … ?>` shows: texts, or the code itself if only the running site knows."""
        start, end = self._tree.span(node)
        parts = self._parts(node)
        if len(parts) == 1 and self._text(parts[0]) in self._built:
            return Tag(start, end)  # it was shown where it was built
        if self._strings(parts) or any(self._texts.get(self._text(part)) is not None for part in parts):
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
        parts = self._parts_of([value]) if value is not None and value.type in _MAY_BE_TEXT else []
        is_string = value is not None and value.type in _STRINGS
        strings = parts if is_string else self._strings(parts)
        if value is None or not strings:
            return None
        key = self._decoded(node.named_children[:1]).text if len(node.named_children) > 1 else ""
        text = self._decoded(parts)
        written = text.text if is_string else self._decoded(strings).text
        is_title = is_heading_key(key) and (value.type in _STRINGS or is_message(text.text))
        if is_unseen_key(key) or not text.text or not (is_title or is_text(written)):
            return None
        element = f"h{min(1 + self._depth(node), 6)}" if is_heading_key(key) else "p" if key else "li"
        return self._tag_with(*self._tree.span(value), parts, element)

    def _tag_with(self, start: int, end: int, nodes: list[Node], element: str = "") -> Tag:
        self._values = []
        text = self._decoded(nodes)
        return Tag(start, end, text=text, values=tuple(self._values), element=element)

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

    def _strings(self, parts: list[Node]) -> list[Node]:
        """The strings among `parts`, with those that a choice may give."""
        found: list[Node] = []
        for part in parts:
            if part.type in _STRINGS:
                found.append(part)
            elif _is_choice(part, part.type):
                found += (string for string in self._tree.walk(part) if string.type in _STRINGS)
        return found

    def _parts(self, node: Node) -> list[Node]:
        """The parts of the text that the operands or arguments of an expression give."""
        return self._parts_of(node.named_children)

    def _parts_of(self, expressions: Sequence[Node]) -> list[Node]:
        """The parts of the text that `expressions` give: strings, choices between texts, and what the file does not
        know."""
        nodes: list[Node] = []
        waiting = list(reversed(expressions))
        while waiting:
            child = waiting.pop()
            kind = child.type
            if kind in _STRINGS or kind in _NAMES or _is_choice(child, kind):
                nodes.append(child)
            elif kind == "arguments":
                waiting += child.named_children[:1]  # behind the text stands only for whom it is
            elif kind == "function_call_expression" and self._name_of_call(child) in _GIVE_TEXT:
                waiting += [part for part in reversed(child.named_children) if part.type != "name"]
            elif kind in _UNKNOWN or _operator(child, kind) not in ("", "."):
                nodes += [child] if _is_operand(child) else []
            else:
                waiting += reversed(child.named_children)
        return nodes

    def _decoded(self, nodes: list[Node]) -> Decoded:
        """The text of strings and variables, one after the other."""
        return joined(self._source, self._pieces(nodes, 0))

    def _pieces(self, nodes: list[Node], depth: int) -> Iterator[tuple[str | None, int, int]]:
        for node in nodes:
            if _is_choice(node, node.type) and depth < _MOST_VALUES:
                for number, branch in enumerate(_branches(node)):
                    if number:
                        start = self._tree.span(branch)[0]
                        yield " ", start, start
                    yield from self._pieces(self._parts_of([branch]), depth + 1)
                continue
            if self._text(node) == "PHP_EOL":
                yield "\n", *self._tree.span(node)
                continue
            if node.type not in _STRINGS:
                yield from self._pieces_of_variable(node, depth)
                continue
            for part in self._tree.walk(node, into=_INSIDE_STRING):
                kind, (start, end) = part.type, self._tree.span(part)
                if kind == "escape_sequence":
                    yield _meaning(self._source[start:end], node.type), start, end
                elif kind == "variable_name":
                    yield from self._pieces_of_variable(part, depth)
                elif kind in _TEXT_IN_STRING or kind.endswith("expression"):
                    yield None, start, end

    def _pieces_of_variable(self, node: Node, depth: int) -> Iterator[tuple[str | None, int, int]]:
        """The text that the file sets a variable to, or else the variable as it is written."""
        name = self._text(node)
        value = self._texts.get(name) if depth < _MOST_VALUES else None
        self._left -= len(self._text(value)) if value is not None else 0
        if value is None or self._left < 0:
            yield None, *self._tree.span(node)
            return
        self._expanded.add(name)
        self._values.append((*self._tree.span(value), depth > 0))
        yield from self._pieces([value] if value.type in _STRINGS else self._parts(value), depth + 1)


def _operator(node: Node, kind: str) -> str:
    """The sign between the operands of `node`; empty if it has none."""
    sign = node.child_by_field_name("operator") if kind == "binary_expression" else None
    return sign.type if sign is not None else ""


def _is_choice(node: Node, kind: str) -> bool:
    """Whether `node` is one of two texts: `$a ? 'b' : 'c'`, `$a ?? 'b'`."""
    return kind == "conditional_expression" or _operator(node, kind) == "??"


def _branches(choice: Node) -> list[Node]:
    """The texts that a choice may be, without its condition."""
    names = ("body", "alternative") if choice.type == "conditional_expression" else ("right",)
    return [branch for branch in map(choice.child_by_field_name, names) if branch is not None and branch.type != "null"]


def _is_operand(node: Node) -> bool:
    """Whether a value stands in a text that is put together."""
    return node.parent is not None and node.parent.type == "binary_expression"


def _meaning(escape: str, kind: str) -> str:
    """What an escape such as `\\n` or `\\'` stands for in a string of this kind."""
    if kind == "string":
        return escape[1:] if escape[1:] in ("'", "\\") else escape
    if match := re.fullmatch(r"\\u\{([0-9A-Fa-f]{1,6})\}|\\x([0-9A-Fa-f]{1,2})", escape):
        code = int(match[1] or match[2], 16)
        return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    return _ESCAPES.get(escape[1:], escape[1:])

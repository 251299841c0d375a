"""Syntax trees of programming languages, by the grammars of tree-sitter, with offsets in characters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from tree_sitter import Language, Node, Parser
from tree_sitter import Tree as SyntaxTree

from privlint.readers.open_generics import too_many_open

_MOST_UNENDED = 20
_CHUNK = 4096  # bytes
# Of a hundred operations each. Most sources take one in 400 bytes, and only senseless ones twenty: of their errors the
# parser makes a list that it goes through for each of them.
_MOST_STEPS = 300
_MOST_STEPS_OF_BYTE = 0.05
# Longer sources are first read in part, and no further if there are so many errors in it.
_FIRST_PART = 20_000  # bytes
_MOST_ERRORS = 200
_OF_ONE_ERROR = 25  # senseless parts; an error with more of them counts for more
# What a list or a text has many of: where the first part of a sound source ends, all that is open there is an error.
_SENSIBLE = frozenset({",", ";", "string_fragment", "jsx_text", "comment"})
# Sound sources are read once or twice; of a string without an end, all that follows is read for each error.
_MOST_READ = 2_000_000  # bytes
_MOST_READ_OF_BYTE = 10
# What the grammar of TypeScript misses in correct sources, such as "styled.li<Props>`…`".
_OPTIONAL = frozenset({"!"})


class Tree:
    """The syntax tree of a source text, or of only the `ranges` of it, which are in order."""

    def __init__(self, source: str, language: Language, ranges: Sequence[tuple[int, int]] | None = None) -> None:
        read = source[: _unended_comments(source)]
        text = read if ranges is None else _only(read, ranges)
        data = text[: too_many_open(text)].encode("utf-8", "surrogatepass")
        self._tree, end = _parsed(Parser(language), data)
        self._continued = [] if data.isascii() else [n for n, byte in enumerate(data) if byte & 0xC0 == 0x80]
        self._unread = (self.offset(end), len(source))

    @property
    def root(self) -> Node:
        """The node of the whole text."""
        return self._tree.root_node

    def span(self, node: Node) -> tuple[int, int]:
        """The offsets in characters where `node` begins and ends."""
        if not self._continued:
            return node.start_byte, node.end_byte
        return self.offset(node.start_byte), self.offset(node.end_byte)

    def offset(self, byte: int) -> int:
        """The offset in characters of the byte at `byte`."""
        return byte - bisect_left(self._continued, byte)

    def byte(self, offset: int) -> int:
        """The byte at which the character at `offset` begins."""
        low = offset
        while (missing := offset - self.offset(low)) > 0:
            low += missing
        return low

    def at(self, start: int, end: int) -> Node:
        """The smallest named node that holds the bytes from `start` to `end`."""
        return self.root.named_descendant_for_byte_range(start, end) or self.root

    @property
    def end(self) -> int:
        """The offset at which the tree ends: that of the end of the text, unless its parser gave up."""
        return self._unread[0]

    def first_error(self) -> tuple[int, int] | None:
        """Where the first part stands that the grammar does not understand; None if it understands all."""
        stop, end = self._unread
        if stop < end:
            return stop, min(stop + 2, end)
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if node.is_error or (node.is_missing and node.type not in _OPTIONAL):
                start, end = self.span(node)
                return start, max(end, start + 1)
            waiting.extend(child for child in reversed(node.children) if child.has_error)
        return None

    def walk(self, start: Node | None = None, *, into: frozenset[str] | None = None) -> Iterator[Node]:
        """The named nodes below `start` (the root) in text order, without recursion; with `into`, only below nodes of
        these types."""
        waiting = list(reversed((start or self.root).named_children))
        while waiting:
            node = waiting.pop()
            yield node
            if into is None or node.type in into:
                waiting.extend(reversed(node.named_children))


def _parsed(parser: Parser, data: bytes) -> tuple[SyntaxTree, int]:
    """The tree of `data`, and where it ends: where the parser takes more and more steps for each byte, it goes no
    further. Broken sources may have it try everything with everything."""
    size = _FIRST_PART
    while size < len(data):
        tree, end = _parsed_at_once(parser, data[:size])
        if end < size or _has_many_errors(tree):
            return tree, end
        size += size // 2
    return _parsed_at_once(parser, data)


def _has_many_errors(tree: SyntaxTree) -> bool:
    count = 0
    waiting = [tree.root_node]
    while waiting and count <= _MOST_ERRORS:
        node = waiting.pop()
        children = node.children
        count += node.is_missing or (1 + _senseless(children) // _OF_ONE_ERROR if node.is_error else 0)
        waiting.extend(child for child in children if child.has_error)
    return count > _MOST_ERRORS


def _senseless(parts: list[Node]) -> int:
    """How many of the parts of an error are no whole parts of a program, such as brackets and names without commas."""
    if len(parts) < _OF_ONE_ERROR:
        return 0
    count = 0
    last = ""
    for part in parts:
        kind = part.type
        if part.child_count == 0:
            count += kind not in _SENSIBLE and not (last == "," and part.is_named)
        else:
            count += kind == "jsx_opening_element" or kind == last == "string"  # which have no end, or no comma
        last = kind
    return count


def _parsed_at_once(parser: Parser, data: bytes) -> tuple[SyntaxTree, int]:
    end = len(data)
    count = reached = given = 0

    def read(offset: int, _: object) -> bytes:
        nonlocal given
        chunk = data[offset : offset + _CHUNK]
        given += len(chunk)
        return chunk

    def is_too_much(offset: int, _: bool) -> bool:
        nonlocal count, reached
        count, reached = count + 1, max(reached, offset)
        return count > _MOST_STEPS + _MOST_STEPS_OF_BYTE * reached or given > _MOST_READ + _MOST_READ_OF_BYTE * len(
            data
        )

    try:
        return parser.parse(read, progress_callback=is_too_much), end
    except ValueError:
        parser.reset()
        return parser.parse(data[:reached]), reached


def _only(source: str, ranges: Sequence[tuple[int, int]]) -> str:
    """The source with spaces for all but the ranges and the ends of lines: a parser takes quadratic time for a text of
    many ranges."""
    parts: list[str] = []
    end = 0
    for start, stop in (*ranges, (len(source), len(source))):
        parts += ["\n".join(" " * len(line) for line in source[end:start].split("\n")), source[start:stop]]
        end = stop
    return "".join(parts)


def _unended_comments(source: str) -> int:
    """Where the first of many comments without an end begins, for which a parser takes quadratic time; else the end."""
    start = source.find("/*", source.rfind("*/") + len("*/"))
    return start if start >= 0 and source.count("/*", start) > _MOST_UNENDED else len(source)

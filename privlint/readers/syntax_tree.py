"""Syntax trees of programming languages, by the grammars of tree-sitter, with offsets in characters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from tree_sitter import Language, Node, Parser

_MOST_UNENDED = 20


class Tree:
    """The syntax tree of a source text."""

    def __init__(self, source: str, language: Language) -> None:
        data = source[: _unended_comments(source)].encode("utf-8", "surrogatepass")
        self._source = source
        self._tree = Parser(language).parse(data)
        self._continued = [] if data.isascii() else [n for n, byte in enumerate(data) if byte & 0xC0 == 0x80]

    @property
    def root(self) -> Node:
        """The node of the whole text."""
        return self._tree.root_node

    def span(self, node: Node) -> tuple[int, int]:
        """The offsets in characters where `node` begins and ends."""
        return self.offset(node.start_byte), self.offset(node.end_byte)

    def offset(self, byte: int) -> int:
        """The offset in characters of the byte at `byte`."""
        return byte - bisect_left(self._continued, byte)

    def first_error(self) -> tuple[int, int] | None:
        """Where the first part stands that the grammar does not understand; None if it understands all."""
        stop = _unended_comments(self._source)
        if stop < len(self._source):
            return stop, stop + 2
        if not self.root.has_error:
            return None
        found = next((node for node in self.walk() if node.is_error or node.is_missing), self.root)
        start, end = self.span(found)
        return start, max(end, start + 1)

    def walk(self, start: Node | None = None, *, into: frozenset[str] | None = None) -> Iterator[Node]:
        """The named nodes below `start` (the root) in text order, without recursion; with `into`, only below nodes of
        these types."""
        waiting = list(reversed((start or self.root).named_children))
        while waiting:
            node = waiting.pop()
            yield node
            if into is None or node.type in into:
                waiting.extend(reversed(node.named_children))


def _unended_comments(source: str) -> int:
    """Where the first of many comments without an end begins, for which a parser takes quadratic time; else the end."""
    start = source.find("/*", source.rfind("*/") + len("*/"))
    return start if start >= 0 and source.count("/*", start) > _MOST_UNENDED else len(source)

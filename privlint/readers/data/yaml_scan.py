"""The scanner of YAML: block mappings and lists by their indentation, texts in all five styles.

It reads on after a mistake, and knows no tags that make objects. An alias of a text is that text; one of a mapping or
a list is left out, so that a small file stays small.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from privlint.readers.data.flow import YAML, scan
from privlint.readers.data.strings import decoded, is_nothing, is_number
from privlint.readers.data.tree import DEEPEST, MOST_PROBLEMS, Fields, Items, Node, Problem, Style, Text, Tree, put

_SPACE = r" \t\r\n"  # a form feed or a space of another width is text
_LINE = re.compile(r"(?P<indent>[ \t]*+)(?P<text>[^\r\n]*+)(?P<newline>\r\n|\r|\n|\Z)")
_KEY = re.compile(
    r"(?:\?[ \t]+)?(?:\"(?P<double>(?:[^\"\\\r\n]|\\[^\r\n])*+)\"|'(?P<single>(?:[^'\r\n]|'')*+)'"
    rf"|(?P<plain>(?![\[{{\"'&*!|>%@`#])(?:[^{_SPACE}:#]|:(?![{_SPACE}]|\Z)|(?<![{_SPACE}])\#"
    rf"|[ \t]++(?![{_SPACE}#:]|\Z))++))[ \t]*+:(?=[{_SPACE}]|\Z)"
)
_ITEM = re.compile(r"-(?=[ \t\r\n]|\Z)")
_SEPARATOR = re.compile(r"(?:---|\.\.\.)(?=\s|\Z)")
_PROPERTIES = re.compile(r"(?:(?:&(?P<anchor>[^\s,\[\]{}]+)|![^\s]*)(?:[ \t]+|(?=[\r\n]|\Z)))+")
_ALIAS = re.compile(r"\*(?P<name>[^\s,\[\]{}]+)")
_BLOCK = re.compile(r"(?P<kind>[|>])(?:[-+]|(?P<indent>[1-9]))*[ \t]*(?:\#[^\r\n]*)?(?P<newline>\r\n|\r|\n|\Z)")
_DOUBLE = re.compile(r'"(?P<text>(?:[^"\\]|\\[\s\S])*+)"')
_SINGLE = re.compile(r"'(?P<text>(?:[^']|'')*+)'")
_PLAIN = re.compile(rf"(?:[^{_SPACE}#]|(?<![{_SPACE}])\#|[ \t]++(?![{_SPACE}#]|\Z))++")
_BLANK = re.compile(r"(?P<space>[ \t]*+)(?:(?:\#[^\r\n]*+)?(?P<newline>\r\n|\r|\n|\Z))?")


@dataclass(slots=True)
class _Frame:
    """An open mapping or list, whose keys or dashes stand at the column `indent`; `waits` for a value, under `key`."""

    node: Fields | Items
    indent: int
    waits: bool = True
    key: str = ""
    key_start: int = 0


def scan_yaml(source: str, start: int = 0) -> Tree:
    """The tree of all documents in `source` from `start` on."""
    scanner = _Scanner(source)
    scanner.scan(start)
    values = scanner.root.values
    return Tree(values[0] if len(values) == 1 else scanner.root, scanner.problems)


class _Scanner:
    def __init__(self, source: str) -> None:
        self._source = source
        self.problems: list[Problem] = []
        self.root = Items()
        self._stack = [_Frame(self.root, -1)]
        self._anchors: dict[str, Text] = {}
        self._anchor = ""  # of the value that comes
        self._aliased = 0  # characters so far

    def scan(self, offset: int) -> None:
        source = self._source
        while offset < len(source):
            line = _LINE.match(source, offset)
            assert line is not None
            text = line["text"]
            if not text or text[0] in "#":
                offset = line.end()
            elif not line["indent"] and (text[0] == "%" or _SEPARATOR.match(text)):
                del self._stack[1:]
                self._stack[0].waits = True
                rest = line.start("text") + 3
                offset = self._value(rest, -1) if text.startswith("--- ") else line.end()
            else:
                if "\t" in line["indent"]:
                    self._problem(
                        line.start(), line.end("indent"), "een tab kan niet inspringen", "a tab cannot indent a line"
                    )
                offset = self._line(line.start("text"), len(line["indent"]))

    def _line(self, offset: int, column: int) -> int:
        """Read what begins at `offset`, at `column` of its line; returns the offset of the line after it."""
        source = self._source
        while True:
            is_item = _ITEM.match(source, offset)
            key = None if is_item else _KEY.match(source, offset)
            self._leave(column, is_item is not None)
            if is_item:
                self._start(Items, column, offset)
                blank = _BLANK.match(source, offset + 1)
                assert blank is not None
                column += blank.end("space") - offset
                offset = blank.end("space")
                if blank["newline"] is not None:
                    return blank.end()
                properties = _PROPERTIES.match(source, offset)
                if properties is not None and properties.end() < len(source):
                    self._anchor = properties["anchor"] or ""
                    column += properties.end() - offset
                    offset = properties.end()
            elif key:
                frame = self._start(Fields, column, offset)
                kind = key.lastgroup or "plain"
                styles = {"double": Style.ESCAPED, "single": Style.FOLDED_QUOTED}
                frame.key = decoded(source, Text(*key.span(kind), styles.get(kind, Style.VERBATIM))).text.rstrip()
                frame.key_start = key.start(kind)
                frame.waits = True
                return self._value(key.end(), column)
            else:
                return self._value(offset, self._stack[-1].indent)

    def _leave(self, column: int, is_item: bool) -> None:
        """Close what is indented more than `column`, and a list whose mapping goes on there."""
        stack = self._stack
        while stack[-1].indent > column or (
            not is_item and stack[-1].indent == column and isinstance(stack[-1].node, Items)
        ):
            stack.pop()

    def _start(self, kind: type[Fields] | type[Items], column: int, offset: int) -> _Frame:
        """The frame of the mapping or list that goes on or begins at `column`."""
        frame = self._stack[-1]
        goes_on = isinstance(frame.node, kind) and (frame.indent == column or (frame.indent >= 0 and not frame.waits))
        if goes_on and frame.indent != column:
            self._misplaced(offset)
        elif not goes_on and len(self._stack) <= DEEPEST:
            node: Fields | Items = kind()
            if not self._add(node):
                self._misplaced(offset)
                if isinstance(frame.node, Fields):
                    frame.node.values[str(len(frame.node.values))] = node  # nothing waits for it
            frame = _Frame(node, column, waits=False)
            self._stack.append(frame)
        frame.waits = frame.waits or kind is Items
        return frame

    def _add(self, node: Node) -> bool:
        """Add `node` to the innermost open mapping or list, if that waits for it."""
        frame = self._stack[-1]
        is_waiting, frame.waits = frame.waits, False
        if isinstance(frame.node, Items):
            frame.node.values.append(node)
        elif is_waiting:
            put(frame.node, frame.key, node, frame.key_start, frame.key_start + max(len(frame.key), 1), self.problems)
        if self._anchor and isinstance(node, Text):
            self._anchors[self._anchor] = node
        self._anchor = ""
        return is_waiting

    def _value(self, offset: int, indent: int) -> int:
        """Read the value at `offset`, of a key or dash at the column `indent`; returns where the next line begins."""
        source = self._source
        line = _LINE.match(source, offset)
        assert line is not None
        start = line.start("text")
        properties = _PROPERTIES.match(source, start)
        if properties is not None:
            self._anchor = properties["anchor"] or ""
            start = properties.end()
        if start >= line.end("text") or source[start] == "#":
            return line.end()
        first = source[start]
        if first in "|>" and (header := _BLOCK.match(source, start)):
            return self._block(header, indent)
        if first in "\"'":
            quoted = (_DOUBLE if first == '"' else _SINGLE).match(source, start)
            if quoted is not None:
                style = Style.FOLDED_ESCAPED if first == '"' else Style.FOLDED_QUOTED
                return self._after(self._text(Text(*quoted.span("text"), style), quoted.end()))
            nl, en = (
                "het aanhalingsteken dat hier opent, wordt niet gesloten",
                "the quote that opens here is not closed",
            )
            self._problem(start, start + 1, nl, en)
            return self._plain(start + 1, indent)
        if first in "[{":
            node, end = scan(source, start, YAML, self.problems)
            if node is not None:
                self._add(node)
            return self._after(end)
        if first == "*" and (alias := _ALIAS.match(source, start)):
            text = self._anchors.get(alias["name"])
            if text is not None and self._aliased + text.end - text.start <= len(source):
                self._aliased += text.end - text.start
                self._add(text)
            return line.end()
        return self._plain(start, indent)

    def _plain(self, start: int, indent: int) -> int:
        """A text without quotes, which goes on over lines that are indented more."""
        source = self._source
        plain = _PLAIN.match(source, start)
        end = plain.end() if plain is not None else start
        line = _LINE.match(source, end)
        assert line is not None
        offset = line.end()
        while offset < len(source) and not line["text"]:  # a comment ends the text
            following = _LINE.match(source, offset)
            assert following is not None
            text = following["text"]
            if text:
                if len(following["indent"]) <= indent or text[0] == "#" or (indent < 0 and _SEPARATOR.match(text)):
                    break
                if _KEY.match(source, following.start("text")):
                    break
                more = _PLAIN.match(source, following.start("text"))
                end = more.end() if more is not None else end
                line = _LINE.match(source, end)
                assert line is not None
                offset = line.end()
            else:
                offset = following.end()
        word = source[start:end]
        if not is_nothing(word):
            self._text(Text(start, end, Style.NUMBER if is_number(word) else Style.FOLDED_PLAIN), end)
        else:
            self._stack[-1].waits = False
        return offset

    def _block(self, header: re.Match[str], indent: int) -> int:
        """A literal or folded text: the lines below that are indented more than its key."""
        source = self._source
        depth = max(indent, 0) + int(header["indent"]) if header["indent"] else 0
        start = offset = end = header.end()
        while offset < len(source):
            line = _LINE.match(source, offset)
            assert line is not None
            if line["text"]:
                if not depth:
                    depth = len(line["indent"])
                if len(line["indent"]) < depth or depth <= indent:
                    break
                end = line.end("text")
            offset = line.end()
        if end > start:
            self._text(Text(start, end, Style.BLOCK if header["kind"] == "|" else Style.FOLDED_BLOCK, depth), end)
        return offset

    def _text(self, text: Text, end: int) -> int:
        if not self._add(text):
            self._problem(
                text.start, text.start + 1, "deze regel past niet bij de vorige", "this line does not line up"
            )
        return end

    def _after(self, offset: int) -> int:
        """Where the line after `offset` begins; a comment may stand before it, other text may not."""
        line = _LINE.match(self._source, offset)
        assert line is not None
        if line["text"] and line["text"][0] != "#":
            nl, en = "na deze waarde hoort niets meer te staan", "nothing can follow this value"
            self._problem(line.start("text"), line.end("text"), nl, en)
        return line.end()

    def _misplaced(self, offset: int) -> None:
        self._problem(offset, offset + 1, "deze regel springt niet goed in", "this line is not indented well")

    def _problem(self, start: int, end: int, nl: str, en: str) -> None:
        rest = "de rest is gelezen zoals het er staat", "the rest has been read as it stands"
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(
                Problem(start, end, f"geen geldige YAML: {nl}; {rest[0]}", f"not valid YAML: {en}; {rest[1]}")
            )

"""The scanner of values in brackets: all of JSON, the values of TOML, the flow collections of YAML.

It takes what people write: comments, commas at the end, keys without quotes, strings that are not closed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from privlint.readers.data.strings import decoded, is_nothing, is_number
from privlint.readers.data.tree import DEEPEST, MOST_PROBLEMS, Fields, Items, Node, Problem, Style, Text, put

_DOUBLE = r'"(?P<double>(?:[^"\\\r\n]|\\(?:\r\n|[\s\S]))*+)"'
_CLOSED_LATER = re.compile(r"""(?P<quote>["'])(?P<text>(?:(?!(?P=quote))[^\\]|\\[\s\S])*+)(?P=quote)(?=\s*[,:=}\]])""")
_TO_LINE_END = re.compile(r"[^\r\n]*")


@dataclass(frozen=True, slots=True)
class Syntax:
    """How a format writes values: a pattern for the next token, and the style of each kind of string."""

    name: str
    token: re.Pattern[str]
    double: Style
    single: Style
    bare: Style = Style.VERBATIM
    has_bare_texts: bool = False


def _token(bare: str, *more: str) -> re.Pattern[str]:
    return re.compile("|".join((*more, _DOUBLE, r"(?P<mark>[{}\[\],:=])", rf"(?P<bare>{bare})")))


JSON = Syntax(
    "JSON",
    _token(
        r"[^\s{}\[\],:\"'/]+|/",
        r"(?P<skip>\s+|//[^\r\n]*|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|\#[^\r\n]*)",
        r"'(?P<single>(?:[^'\\\r\n]|\\(?:\r\n|[\s\S]))*+)'",
    ),
    Style.ESCAPED,
    Style.ESCAPED,
)
TOML = Syntax(
    "TOML",
    _token(
        r"[^\s{}\[\],=\"'#]+",
        r"(?P<skip>\s+|\#[^\r\n]*)",
        r'"""(?:\r\n|\r|\n)?(?P<long>(?:[^"\\]|\\[\s\S]|"(?!""))*+"{0,2}?)(?:"""|\Z)',
        r"'''(?:\r\n|\r|\n)?(?P<raw>(?:[^']|'(?!''))*+'{0,2}?)(?:'''|\Z)",
        r"'(?P<single>[^'\r\n]*+)'",
    ),
    Style.ESCAPED,
    Style.VERBATIM,
)
YAML = Syntax(
    "YAML",
    re.compile(
        r"(?P<skip>\s+|\#[^\r\n]*|[&!*][^\s,\[\]{}]*)"
        r'|"(?P<double>(?:[^"\\]|\\[\s\S])*+)"'
        r"|'(?P<single>(?:[^']|'')*+)'"
        r"|(?P<mark>[{}\[\],]|:(?=[\s,\[\]{}]|\Z|(?<=[\"']:)))"
        r"|(?P<bare>(?:[^\s,\[\]{}:]|:(?![\s,\[\]{}]|\Z))"
        r"(?:[^,\[\]{}\r\n:# \t]|:(?![\s,\[\]{}]|\Z)|(?<![ \t])\#|[ \t]++(?![#\r\n]))*+)"
    ),
    Style.FOLDED_ESCAPED,
    Style.FOLDED_QUOTED,
    Style.FOLDED_PLAIN,
    has_bare_texts=True,
)


@dataclass(slots=True)
class _Frame:
    """An open list or mapping; `key` waits for its value, `scalar` may turn out to be a key; `needs_comma` before the
    next element."""

    node: Fields | Items
    key: tuple[str, int, int] | None = None
    scalar: Text | None = None
    needs_comma: bool = False


def scan(source: str, start: int, syntax: Syntax, problems: list[Problem]) -> tuple[Node | None, int]:
    """The first value at or after `start`, and where it ends; None if nothing or no text (null) stands there."""
    scanner = _Scanner(source, syntax, problems)
    end = scanner.scan(start)
    return (scanner.root.values[0] if scanner.root.values else None), end


class _Scanner:
    def __init__(self, source: str, syntax: Syntax, problems: list[Problem]) -> None:
        self._source = source
        self._syntax = syntax
        self._problems = problems
        self.root = Items()
        self._stack = [_Frame(self.root)]
        self._open = {Fields: 0, Items: 1}

    def scan(self, start: int) -> int:
        """Read one value from `start` on; returns where it ends."""
        source, match = self._source, self._syntax.token.match
        offset = start
        while offset < len(source):
            token = match(source, offset)
            if token is None:
                offset = self._unclosed(offset) if source[offset] in "\"'" else offset + 1
            else:
                offset = token.end()
                if token.lastgroup == "skip":
                    continue
                self._read(token)
                if token.lastgroup in ("long", "raw") and not token[0][3:].endswith(token[0][:3]):
                    self._problem(
                        token.start(), "de aanhalingstekens worden niet gesloten", "the quotes are not closed"
                    )
            if len(self._stack) == 1:
                return offset
        if len(self._stack) > 1:
            self._problem(
                len(source.rstrip()), "hier houdt het bestand op, maar er staat nog iets open", "the file ends too soon"
            )
        while len(self._stack) > 1:
            self._close()
        return offset

    def _read(self, token: re.Match[str]) -> None:
        kind = token.lastgroup
        if kind == "mark":
            self._mark(token[0], token.start())
        elif kind == "bare":
            self._bare(*token.span())
        else:
            syntax = self._syntax
            styles = {"double": syntax.double, "single": syntax.single, "long": Style.WRAPPED, "raw": Style.VERBATIM}
            self._value(Text(*token.span(kind or 0), styles[kind or "double"]), token.start())

    def _bare(self, start: int, end: int) -> None:
        word = self._source[start:end]
        frame = self._stack[-1]
        if isinstance(frame.node, Fields) and frame.key is None:
            self._value(Text(start, end), start)  # a key without quotes
        elif is_nothing(word):
            self._element(frame, start)
            frame.key = None
        elif self._syntax.has_bare_texts or is_number(word):
            self._value(Text(start, end, Style.NUMBER if is_number(word) else self._syntax.bare), start)
        else:
            frame.key = None
            self._problem(start, f'"{word[:40]}" hoort hier niet', f'"{word[:40]}" does not belong here')

    def _mark(self, mark: str, start: int) -> None:
        frame = self._stack[-1]
        if mark in "{[":
            self._start_container(Fields() if mark == "{" else Items(), start)
        elif mark in "}]":
            wanted: type[Fields] | type[Items] = Fields if mark == "}" else Items
            if type(frame.node) is not wanted:
                self._problem(start, f'deze "{mark}" past bij geen haakje', f'this "{mark}" closes nothing')
            if self._open[wanted] > (wanted is Items):
                while type(self._stack[-1].node) is not wanted:
                    self._close()
                self._close()
        elif mark == ",":
            frame.key = None
            frame.scalar = None
            frame.needs_comma = False
        elif isinstance(frame.node, Fields) and frame.scalar is not None:
            scalar, frame.scalar = frame.scalar, None
            frame.key = decoded(self._source, scalar).text, scalar.start, scalar.end
        elif mark == ":" and isinstance(frame.node, Items):
            self._problem(start, "een dubbele punt hoort hier niet", "a colon does not belong here")

    def _start_container(self, node: Fields | Items, start: int) -> None:
        if len(self._stack) > DEEPEST:
            node = self._stack[-1].node  # too deep: part of what holds it
        else:
            self._value(node, start)
        self._stack.append(_Frame(node))
        self._open[type(node)] += 1

    def _close(self) -> None:
        self._open[type(self._stack.pop().node)] -= 1

    def _element(self, frame: _Frame, start: int) -> None:
        """An element of a list begins at `start`, or a key or a value of a mapping."""
        if frame.key is None and frame.needs_comma and not self._syntax.has_bare_texts:
            self._problem(start, "hier ontbreekt een komma", "a comma is missing here")
        frame.needs_comma = frame.key is not None or isinstance(frame.node, Items)

    def _value(self, node: Node, start: int) -> None:
        frame = self._stack[-1]
        if len(self._stack) > 1:
            self._element(frame, start)
        if isinstance(frame.node, Items):
            frame.node.values.append(node)
        elif frame.key is not None:
            put(frame.node, *_with(node, frame.key), self._problems)
            frame.key = None
        elif isinstance(node, Text):
            frame.scalar = node
        else:
            frame.node.values[str(len(frame.node.values))] = node  # a value without a key

    def _unclosed(self, start: int) -> int:
        """A string that does not end on its line: it ends where a quote closes a value, or else at the line end."""
        source = self._source
        later = _CLOSED_LATER.match(source, start)
        if later is not None:
            self._problem(
                start, "een tekst in aanhalingstekens mag niet over regels lopen", "a text in quotes cannot span lines"
            )
            self._value(Text(*later.span("text"), self._syntax.double), start)
            return later.end()
        line = _TO_LINE_END.match(source, start)
        assert line is not None
        self._problem(
            start, "het aanhalingsteken dat hier opent, wordt niet gesloten", "the quote that opens here is not closed"
        )
        self._value(
            Text(start + 1, max(start + len(line[0].rstrip().rstrip(",")), start + 1), self._syntax.double), start
        )
        self._stack[-1].scalar = None
        return line.end()

    def _problem(self, offset: int, nl: str, en: str) -> None:
        offset = min(offset, max(len(self._source) - 1, 0))
        rest = "de rest is gelezen zoals het er staat", "the rest has been read as it stands"
        name = self._syntax.name
        if len(self._problems) < MOST_PROBLEMS:
            self._problems.append(
                Problem(
                    offset, offset + 1, f"geen geldige {name}: {nl}; {rest[0]}", f"not valid {name}: {en}; {rest[1]}"
                )
            )


def _with(node: Node, key: tuple[str, int, int]) -> tuple[str, Node, int, int]:
    return key[0], node, key[1], key[2]

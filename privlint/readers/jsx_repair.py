"""A script whose elements, expressions or brackets are not closed, with the ends that it lacks.

A parser of programs does not know which of two elements is not closed. Who writes pages does: no paragraph holds a
heading, and what stands after an expression in braces is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from privlint.decoded import Decoded, joined
from privlint.readers.elements import BREAKING, HEADINGS, LISTS

_MOST = 20  # mistakes; more than that are no mistakes in elements
_CODE = re.compile(
    r"//[^\r\n]*+|/\*(?:[^*]|\*(?!/))*+\*/|'(?:\\.|[^'\\\r\n])*+'|\"(?:\\.|[^\"\\\r\n])*+\"|`(?:\\.|[^`\\])*+`"
    r"|(?P<open>[({\[])|(?P<close>[)}\]])|(?P<tag></?(?=[A-Za-z>]))",
    re.DOTALL,
)
_CONTENT = re.compile(
    r"(?P<open>\{)|(?P<close>\})|(?P<tag></?(?=[A-Za-z>]))"
    r"|(?P<line>(?<=[\r\n])[ \t]*[)}][)};,]*[ \t]*(?=[\r\n]|\Z))"
)
_TAG = re.compile(r"\"[^\"<>]*+\"|'[^'<>]*+'|(?P<open>\{)|(?P<end>/?>)|(?P<tag><)|[\"']")
_QUOTES = "\"'"
_VALUE = re.compile(r"[^\"'<>{}\r\n]*+")
_NAME = re.compile(r"</?(?P<name>[\w.:-]*)")
_BEFORE_ELEMENT = re.compile(r"(?:[(,>?:&|\[{;=}]|\breturn|\A)\s*\Z")
_FIRST_NAME = re.compile(r"\{\s*[\w$]+(?:\??\.[\w$]+)*")
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_TEXT_ONLY = frozenset({"p", *HEADINGS})  # no block may stand in them
_BLOCKS = BREAKING | LISTS | frozenset({*HEADINGS, "table"})
_DEEPEST = 100
_FARTHEST = 60  # characters before an element


class Repaired(NamedTuple):
    """A script without its mistakes, and where the first of them stands; what only lacks its end at the end of the
    script counts if there are no others."""

    script: Decoded
    place: tuple[int, int]


@dataclass(slots=True)
class _Open:
    """A bracket, a tag (`kind` is "<") or an element (">") without its end so far: `last` is where the last part of
    it ends. `is_expression`: braces in a tag or in what an element holds."""

    kind: str
    start: int
    last: int
    name: str = ""
    is_expression: bool = False


class _TooManyError(Exception):
    """There are so many mistakes that this is something else than a page."""


def repaired(source: str) -> Repaired | None:
    """`source` with the ends that are missing in it, and without those that end nothing; None if that is not known."""
    try:
        return _Repairer(source).repair()
    except _TooManyError:
        return None


class _Repairer:
    def __init__(self, source: str) -> None:
        self._source = source
        self._open: list[_Open] = []
        self._expressions: list[int] = []  # the depths of those that are open
        self._edits: list[tuple[str, int, int]] = []  # what stands for the characters from one offset to another
        self._places: list[tuple[int, int]] = []

    def repair(self) -> Repaired | None:
        """Go through all of the source."""
        offset: int | None = 0
        while offset is not None:
            top = self._open[-1].kind if self._open else ""
            offset = self._tag(offset) if top == "<" else self._content(offset) if top == ">" else self._code(offset)
        mistakes = list(self._places)
        self._close_to(0, len(self._source.rstrip()))
        if not self._places:
            return None
        pieces: list[tuple[str | None, int, int]] = []
        offset = 0
        for text, start, end in sorted(self._edits, key=lambda edit: edit[1]):
            pieces += [(None, offset, start), (text, start, end)]
            offset = end
        pieces.append((None, offset, len(self._source)))
        return Repaired(joined(self._source, pieces), min(mistakes or self._places))

    def _code(self, offset: int) -> int | None:
        mark = _CODE.search(self._source, offset)
        if mark is None:
            return None
        if mark["open"] is not None:
            self._push(mark.group(), mark.start())
        elif mark["close"] is not None:
            self._close_bracket(mark)
        elif mark["tag"] is not None:
            depth = self._last_expression()
            if depth >= 0 and (mark.group() == "</" or self._is_behind_all_of(depth, mark.start())):
                return self._end_expression(depth, mark.start())
            before = self._source[max(mark.start() - _FARTHEST, 0) : mark.start()]
            if mark.group() == "<" and _BEFORE_ELEMENT.search(before) is not None:
                return self._start_tag(mark.start())
        return mark.end()

    def _is_behind_all_of(self, depth: int, tag: int) -> bool:
        """Whether only white space stands between the tag at `tag` and an element or a bracket that ended in the
        expression at `depth`."""
        last = self._open[-1].last
        return depth == len(self._open) - 1 and last > self._open[-1].start + 1 and last == self._end_before(tag)

    def _close_bracket(self, mark: re.Match[str]) -> None:
        for depth in self._inner():
            opened = self._open[depth]
            if opened.kind not in _CLOSING or (opened.is_expression and _CLOSING[opened.kind] != mark.group()):
                return
            if _CLOSING[opened.kind] == mark.group():
                self._close_to(depth + 1, self._end_before(mark.start()))
                self._pop(mark.end())
                return

    def _end_expression(self, depth: int, tag: int) -> int:
        """End the expression that was not closed before the tag at `tag`; where what follows it begins."""
        expression = self._open[depth]
        name = _FIRST_NAME.match(self._source, expression.start)
        if expression.last > expression.start + 1:
            end = expression.last
        else:
            end = name.end() if name is not None else self._end_before(tag)
        self._edits = [edit for edit in self._edits if edit[1] < end]
        while len(self._open) > depth + 1:
            self._pop(end)
        self._close_to(depth, end)
        return end

    def _tag(self, offset: int) -> int | None:
        mark = _TAG.search(self._source, offset)
        if mark is None:
            return None
        tag = self._open[-1]
        if mark["open"] is not None:
            self._push("{", mark.start(), is_expression=True)
        elif mark["tag"] is not None:
            self._report(tag.start, tag.start + 1 + len(tag.name))
            self._insert(">", self._end_before(mark.start()))
            tag.kind = ">"
            return mark.start()
        elif mark.group() == "/>":
            self._pop(mark.end())
        elif len(mark.group()) == 1 and mark.group() in _QUOTES:
            return self._end_quote(mark)
        elif mark["end"] is not None:
            tag.kind, tag.last = ">", mark.end()
        return mark.end()

    def _end_quote(self, mark: re.Match[str]) -> int:
        """End the value in a tag whose quote has no other half where the tag seems to end; where that is."""
        value = _VALUE.match(self._source, mark.end())
        end = mark.end() + (len(value.group().rstrip(" \t/")) if value is not None else 0)
        self._report(*mark.span())
        self._insert(mark.group(), end)
        return end

    def _content(self, offset: int) -> int | None:
        mark = _CONTENT.search(self._source, offset)
        if mark is None:
            return None
        if mark["line"] is not None:
            return self._closing_line(mark)
        if mark["open"] is not None:
            self._push("{", mark.start(), is_expression=True)
        elif mark["close"] is not None:
            self._stray_brace(mark)
        elif mark.group() == "</":
            return self._end_tag(mark.start())
        else:
            return self._start_tag(mark.start())
        return mark.end()

    def _start_tag(self, start: int) -> int:
        found = _NAME.match(self._source, start)
        assert found is not None
        name = found["name"]
        top = self._open[-1] if self._open else None
        if (
            top is not None
            and top.kind == ">"
            and ((top.name in _TEXT_ONLY and name in _BLOCKS) or top.name == name == "li")
        ):
            self._close_to(len(self._open) - 1, self._end_before(start))
        self._push("<", start, name)
        return found.end()

    def _end_tag(self, start: int) -> int:
        found = _NAME.match(self._source, start)
        assert found is not None
        stop = self._source.find(">", found.end())
        end = stop + 1 if stop >= 0 and not self._source[found.end() : stop].strip() else found.end()
        if end == found.end():
            self._report(start, end)
            self._insert(">", end)
        for depth in self._inner():
            opened = self._open[depth]
            if opened.kind != ">" and not opened.is_expression:
                break
            if opened.kind == ">" and opened.name == found["name"]:
                self._close_to(depth + 1, self._end_before(start))
                self._pop(end)
                return end
        self._report(start, end)
        self._edits.append(("", start, end))
        return end

    def _stray_brace(self, mark: re.Match[str]) -> None:
        depth = self._last_expression()
        line = re.compile(rf"[^\r\n]*?</{re.escape(self._open[-1].name)}\s*>")
        if depth >= 0 and line.match(self._source, mark.end()) is None:
            self._close_to(depth + 1, self._end_before(mark.start()))
            self._pop(mark.end())
        else:
            self._report(*mark.span())
            self._edits.append(("", *mark.span()))

    def _closing_line(self, mark: re.Match[str]) -> int:
        """A line of closing brackets ends the elements in the brackets that it closes."""
        bracket = mark.group().strip()[0]
        depth = next((depth for depth in self._inner() if self._open[depth].kind != ">"), -1)
        if depth < 0 or _CLOSING.get(self._open[depth].kind) != bracket:
            return mark.end()
        self._close_to(depth + 1, self._end_before(mark.start()))
        return mark.start()

    def _last_expression(self) -> int:
        """The depth of the innermost expression in an element or a tag; -1 if there is none."""
        return self._expressions[-1] if self._expressions else -1

    def _inner(self) -> range:
        """The depths of what is open, from the innermost on, as far as a mistake may go."""
        return range(len(self._open) - 1, max(len(self._open) - _DEEPEST, 0) - 1, -1)

    def _close_to(self, depth: int, offset: int) -> None:
        """End at `offset` what is open, until `depth` are left."""
        while len(self._open) > depth:
            opened = self._open[-1]
            self._report(opened.start, opened.start + 1 + len(opened.name))
            end = f"</{opened.name}>" if opened.kind == ">" else "/>" if opened.kind == "<" else _CLOSING[opened.kind]
            self._insert(end, offset)
            self._pop(offset)

    def _push(self, kind: str, start: int, name: str = "", *, is_expression: bool = False) -> None:
        if is_expression:
            self._expressions.append(len(self._open))
        self._open.append(_Open(kind, start, start + 1, name, is_expression))

    def _pop(self, end: int) -> None:
        if self._open.pop().is_expression:
            self._expressions.pop()
        if self._open:
            self._open[-1].last = end

    def _insert(self, text: str, offset: int) -> None:
        self._edits.append((text, offset, offset))

    def _report(self, start: int, end: int) -> None:
        self._places.append((start, end))
        if len(self._places) > _MOST:
            raise _TooManyError

    def _end_before(self, offset: int) -> int:
        """Where what stands before `offset` ends, without the white space behind it."""
        while offset and self._source[offset - 1].isspace():
            offset -= 1
        return offset

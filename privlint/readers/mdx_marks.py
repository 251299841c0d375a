"""What MDX has besides Markdown, and where it stands: scripts, tags of components, expressions and code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum

from privlint.readers.elements import KNOWN
from privlint.readers.html_damaged import Ends
from privlint.readers.markdown_damaged import prose_behind
from privlint.readers.mdx_components import MOST_UNENDED, end_of_code
from privlint.record import Record


class Kind(Enum):
    """What a mark is."""

    SCRIPT = "script"  # imports and exports, up to an empty line
    TAG = "tag"
    EXPRESSION = "expression"
    CODE = "code"  # in which nothing is a mark


class Mark(Record):
    """A mark from `start` to `end`; `braces` are the expressions inside a tag."""

    kind: Kind
    start: int
    end: int
    name: str = ""
    braces: tuple[tuple[int, int], ...] = ()


_MARK = re.compile(
    r"(?P<fence>^[ \t]*(?P<ticks>`{3,}|~{3,}))"
    r"|(?P<code>`++)"
    r"|\\[\\`{<]"
    r"|(?P<comment><!--)"
    r"|(?P<text>\{[{#%:])"  # {{ variable }}, {#name-of-heading}, {% tag %}, {:.class}
    r"|(?P<brace>\{)"
    r"|(?P<tag></?(?P<name>(?:[A-Za-z][\w.:-]*)?)(?=[\s/>]))"
    r"|(?P<script>(?:^|(?<=\A\ufeff))"
    r"(?:import\s+(?:[\"'{*]|\w+\s*,|\w+\s+from\b)|export\s+(?:const|let|var|default|function|async|class|[{*])))",
    re.MULTILINE,
)
_FENCE_END = {mark: re.compile(rf"^[ \t]*{re.escape(mark)}{{3,}}[ \t]*$", re.MULTILINE) for mark in "`~"}
_PART_OF_TAG = re.compile(r"\"[^\"<>]*\"|'[^'<>]*'|\"[^\"]{0,2000}\"|'[^']{0,2000}'|[{<>]")
_PART_OF_SCRIPT = re.compile(
    r"//[^\r\n]*|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|'(?:\\.|[^'\\\r\n])*+'|\"(?:\\.|[^\"\\\r\n])*+\"|`(?:\\.|[^`\\])*+(?:`|\Z)"
    r"|[{}()\[\]]|(?P<end>(?:\r\n|\n|\r)[ \t]*(?=\r|\n|\Z))",
    re.DOTALL,
)
_EMPTY_LINE = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?=\r|\n|\Z)")
_CLOSING = {"{": 1, "(": 1, "[": 1, "}": -1, ")": -1, "]": -1}
_LONGEST_TAG = 20_000
_LONGEST_CODE = 1000


def find_marks(source: str, start: int, report: Callable[[int, int], None]) -> Iterator[Mark]:
    """The marks in `source` from `start`, in order; none overlaps another. `report` is told of one without end."""
    ends, fences = Ends(source, len(source)), _Fences(source)
    unended = 0  # braces and tags: after many, what is left of the file counts as text
    while (found := _MARK.search(source, start)) is not None:
        start = found.end()
        mark: Mark | None = None
        if found["fence"] is not None:
            mark = fences.mark(found)
        elif found["code"] is not None:
            mark = _code(source, found)
        elif found["comment"] is not None:
            mark = Mark(Kind.CODE, found.start(), ends.of_comment(found.start()))
        elif found["script"] is not None:
            mark = Mark(Kind.SCRIPT, found.start(), _end_of_script(source, found.start()))
        elif (found["brace"] or found["tag"]) and unended <= MOST_UNENDED:
            mark = _expression(source, found.start()) if found["brace"] else _tag(source, found)
            unended += mark is None
            if mark is None and (found["brace"] or found["name"][:1].isupper() or found["name"] in KNOWN):
                report(*found.span())
        if mark is not None:
            yield mark
            start = max(start, mark.end)


class _Fences:
    """Finds where fences end; the source is searched once for what is not there."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._unended: dict[str, int] = {}  # the least number of ticks that have no end
        self._prose = -1

    def mark(self, found: re.Match[str]) -> Mark:
        """The code behind the fence `found`; a fence that is never closed, with prose behind it, holds none."""
        tick, count = found["ticks"][0], len(found["ticks"])
        end: re.Match[str] | None = None
        if count < self._unended.get(tick, count + 1):
            end = _FENCE_END[tick].search(self._source, found.end())
            while end is not None and len(end.group().strip()) < count:
                end = _FENCE_END[tick].search(self._source, end.end())
        if end is not None:
            return Mark(Kind.CODE, found.start(), end.end())
        self._unended[tick] = count
        if self._prose < found.end():
            self._prose = prose_behind(self._source, found.end())
        return Mark(Kind.CODE, found.start(), found.end() if self._prose >= 0 else len(self._source))


def _code(source: str, found: re.Match[str]) -> Mark | None:
    """The code between backticks, on one line or the next ones."""
    ticks = re.escape(found["code"])
    end = re.compile(rf"(?<!`){ticks}(?!`)").search(source, found.end(), found.end() + _LONGEST_CODE)
    if end is None or _EMPTY_LINE.search(source, found.end(), end.start()):
        return None
    return Mark(Kind.CODE, found.start(), end.end())


def _expression(source: str, start: int) -> Mark | None:
    end = end_of_code(source, start)
    return Mark(Kind.EXPRESSION, start, end) if end > 0 else None


def _tag(source: str, found: re.Match[str]) -> Mark | None:
    braces: list[tuple[int, int]] = []
    offset = found.end()
    limit = offset + _LONGEST_TAG
    while (part := _PART_OF_TAG.search(source, offset, limit)) is not None:
        offset = part.end()
        if part.group() == ">":
            return Mark(Kind.TAG, found.start(), offset, found["name"], tuple(braces))
        if part.group() == "<":
            return None
        if part.group() == "{":
            offset = end_of_code(source, part.start())
            if offset < 0:
                return None
            braces.append((part.start(), offset))
    return None


def _end_of_script(source: str, start: int) -> int:
    """Where imports or exports end: at an empty line outside brackets, or without one at the next empty line."""
    depth = 0
    for part in _PART_OF_SCRIPT.finditer(source, start):
        depth += _CLOSING.get(part.group(), 0)
        if part["end"] is not None and depth <= 0:
            return part.start()
    if depth <= 0:
        return len(source)
    end = _EMPTY_LINE.search(source, start)
    return end.start() if end is not None else len(source)

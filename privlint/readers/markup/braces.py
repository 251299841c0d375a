"""Where the code in braces stands in the markup of Svelte and Astro; in Astro, markup may stand in that code again."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from privlint.readers.html_damaged import Ends, unended_raw_end
from privlint.readers.markup.code import Code, Kind, Segment

_MARKUP = re.compile(r"<!--|<(?P<raw>script|style)\b|</?(?P<name>[A-Za-z][\w:.-]*)|</?>|\{", re.IGNORECASE)
_IN_TAG = re.compile(r"\"[^\"]*+\"|'[^']*+'|(?<==)`[^`]*+`|\{|(?P<end>/?>)")
_IN_CODE = re.compile(
    r"//[^\n]*+|(?P<comment>/\*)|'(?:\\.|[^'\\\n])*+'|\"(?:\\.|[^\"\\\n])*+\"|`(?:\\.|[^`\\])*+`"
    r"|(?P<brace>[{}])|(?P<element><(?=[A-Za-z>]))",
    re.DOTALL,
)
_BEFORE_ELEMENT = re.compile(r"(?:[(,>?:&|\[{;=]|\breturn)\s*$")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_NO_EXPRESSIONS = ("...", "#", ":", "/ ", "/if", "/each", "/await", "/key", "/snippet", "@")
_MOST_UNENDED = 20
_DEEPEST = 100


@dataclass(slots=True)
class Braces:
    """What a file holds in braces: `codes` in its text and in its tags (`in_tags`, by where they begin), the
    `segments` of code for the program, the `pieces` of the file that are code and no markup, the `elements` that
    stand in code (from where to where), and where the first brace stands that has no end."""

    codes: list[Code] = field(default_factory=list)
    in_tags: dict[int, Code] = field(default_factory=dict)
    segments: list[Segment] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)
    elements: dict[int, int] = field(default_factory=dict)
    unended: int | None = None


@dataclass(slots=True)
class _Open:
    """Code that was begun: its brace, how deep braces in it are, where its last segment begins and with which mark."""

    start: int
    first: int
    before: str
    is_in_tag: bool
    is_kept: bool
    depth: int = 0


@dataclass(slots=True)
class _Element:
    """An element in code that was begun: how many elements are open in it."""

    start: int
    depth: int = 0


def find_braces(source: str, start: int, end: int, *, has_elements: bool) -> Braces:
    """What stands in braces between `start` and `end`; with `has_elements`, `<p>` in code is an element."""
    found = Braces()
    unended = 0
    while True:
        finder = _Finder(source, end, has_elements)
        stop = finder.find(start)
        kept = len(source) if stop is None else stop
        found.codes += [code for code in finder.found.codes if code.end <= kept]
        found.segments += [segment for segment in finder.found.segments if segment.end <= kept]
        found.pieces += [piece for piece in finder.found.pieces if piece[1] <= kept]
        found.in_tags.update(finder.found.in_tags)
        found.elements.update(finder.found.elements)
        if stop is None:
            break
        found.unended = stop if found.unended is None else found.unended
        unended += 1
        if unended > _MOST_UNENDED:
            break
        start = stop + 1
    found.codes.sort(key=lambda code: code.start)
    found.pieces.sort()
    found.segments.sort(key=lambda segment: (segment.start, segment.end))
    return found


class _Finder:
    def __init__(self, source: str, end: int, has_elements: bool) -> None:
        self.found = Braces()
        self._source = source
        self._end = end
        self._has_elements = has_elements
        self._open: list[_Open | _Element] = []
        self._ends_of_html = Ends(source, end)
        self._ends = [comment.end() for comment in re.finditer(r"\*/", source)] if "/*" in source else []

    def find(self, start: int) -> int | None:
        """Find all from `start` on; where the brace stands that has no end, if there is one."""
        offset: int | None = start
        while offset is not None:
            is_code = self._open and isinstance(self._open[-1], _Open)
            offset = self._code(offset) if is_code else self._markup(offset)
        return self._open[0].start if self._open else None

    def _markup(self, offset: int) -> int | None:
        mark = _MARKUP.search(self._source, offset, self._end)
        if mark is None:
            return None
        written = mark.group()
        if written == "<!--":
            return self._ends_of_html.of_comment(mark.start())
        if written == "{":
            return self._begin(mark.start(), is_in_tag=False)
        if mark["raw"] is not None or mark["name"] is not None:
            return self._tag(mark)
        self.found.pieces.append(mark.span())  # no tag of HTML
        return self._ended_tag(mark.end(), written == "</>", is_empty=False)

    def _tag(self, mark: re.Match[str]) -> int | None:
        """Go through a tag up to its end, or to the code in it; the code goes on there."""
        name = (mark["raw"] or mark["name"]).lower()
        is_end = mark.group().startswith("</")
        offset = mark.end()
        while (part := _IN_TAG.search(self._source, offset, self._end)) is not None:
            offset = part.end()
            if part.group() == "{":
                stop = self._skip_code(part.start())
                if stop is None:
                    return None
                offset = stop
            elif part["end"] is not None:
                is_empty = part["end"] == "/>" or name in _VOID
                if mark["raw"] is not None and not is_empty:
                    closing = self._ends_of_html.of_raw(name, offset)
                    return closing or unended_raw_end(self._source, name, offset, self._end)
                return self._ended_tag(offset, is_end, is_empty)
        return None

    def _skip_code(self, start: int) -> int | None:
        """Go through the code in a tag; where it ends."""
        depth = len(self._open)
        offset: int | None = self._begin(start, is_in_tag=True)
        while offset is not None and len(self._open) > depth:
            is_code = isinstance(self._open[-1], _Open)
            offset = self._code(offset) if is_code else self._markup(offset)
        return offset

    def _ended_tag(self, end: int, is_end: bool, is_empty: bool) -> int:
        """A tag ended: that of an element in code may end that element."""
        element = self._open[-1] if self._open else None
        if isinstance(element, _Element):
            element.depth += -1 if is_end else 0 if is_empty else 1
            if element.depth <= 0:
                self._open.pop()
                self.found.elements[element.start] = end
                code = self._open[-1]
                assert isinstance(code, _Open)
                code.first, code.before = end, "]"
        return end

    def _begin(self, start: int, *, is_in_tag: bool) -> int:
        in_element = any(isinstance(part, _Element) for part in self._open[-1:])
        has_name = is_in_tag and self._source[start - 1] == "="
        is_spread = is_in_tag and not has_name and self._source.startswith("...", start + 1)
        before = "," if in_element else ";(" if has_name or is_spread else ";"
        first = start + 4 if is_spread else start + 1
        is_kept = is_spread or not self._source.startswith(_NO_EXPRESSIONS, start + 1)
        self._open.append(_Open(start, first, before, is_in_tag, is_kept))
        return first

    def _code(self, offset: int) -> int | None:
        code = self._open[-1]
        assert isinstance(code, _Open)
        part = _IN_CODE.search(self._source, offset, self._end)
        if part is None:
            return None
        if part["comment"] is not None:
            number = bisect_left(self._ends, part.end() + 2)
            return self._ends[number] if number < len(self._ends) else None
        if part["brace"] == "{":
            code.depth += 1
        elif part["brace"] == "}":
            code.depth -= 1
            if code.depth < 0:
                self._end_code(code, part.end())
        elif part["element"] is not None and self._has_elements and self._begins_element(code, part.start()):
            self._segment(code, part.start(), "[")
            self._open.append(_Element(part.start()))
            return part.start()
        return part.end()

    def _begins_element(self, code: _Open, start: int) -> bool:
        if len(self._open) > _DEEPEST:
            return False
        before = self._source[max(code.first, start - 60) : start]
        return not before.strip() or _BEFORE_ELEMENT.search(before) is not None

    def _end_code(self, code: _Open, end: int) -> None:
        self._open.pop()
        in_element = bool(self._open)
        self._segment(code, end - 1, "," if in_element else ")" if code.before == ";(" else ";")
        found = Code(code.start, end, code.start + 1, end - 1, Kind.SHOW)
        if code.is_in_tag:
            pieces = self.found.pieces  # what elements it may hold, nobody looks for inside a tag
            while pieces and pieces[-1][0] >= code.start:
                pieces.pop()
            pieces.append((code.start, end))
            self.found.in_tags[code.start] = found
        else:
            self.found.codes.append(found)

    def _segment(self, code: _Open, end: int, after: str) -> None:
        self.found.pieces.append((code.first - (code.first == code.start + 1), end + (after != "[")))
        if code.is_kept:
            self.found.segments.append(Segment(code.first, end, code.before, after))

"""The lines of a plain text in groups, and whether a line goes on in the next one."""

from __future__ import annotations

import re
from itertools import pairwise

from privlint.readers.text_lines import TextLine, has_heading_mark, is_capitals, looks_like_title

_WORD = re.compile(r"\S+")
_HYPHEN = re.compile(r"[a-zà-ÿ]-\Z")
_BETWEEN_HALVES = frozenset({"en", "of", "als", "dan", "tot", "naar", "resp.", "en/of"})

_SHORTEST_WRAP = 45  # columns: narrower text is an address, not a wrapped paragraph


def groups_of(source: str, lines: list[TextLine], wrapping: Wrapping) -> tuple[list[list[TextLine]], set[int]]:
    """The groups of `lines` that belong together: between blank lines, and apart from headings without one.

    Also where the lines begin that are headings for the line under them.
    """
    grouper = _Grouper(source, wrapping)
    return grouper.groups(lines), grouper.underlined


class Wrapping:
    """Where the writer of the text in `lines` ended a line, and where it was only full."""

    def __init__(self, source: str, lines: list[TextLine]) -> None:
        self._source = source
        self._width = _wrap_width(lines)

    def is_broken(self, line: TextLine, following: TextLine) -> bool:
        """Whether the writer ended the line on purpose: the next word would still have fitted."""
        if not self._width:
            return True
        word = _WORD.match(self._source, following.start, following.end)
        length = len(word.group()) if word is not None else 0
        return line.indent + line.length + 1 + length < self._width * 0.87

    def is_hyphenated(self, line: TextLine, following: TextLine) -> bool:
        """Whether a word goes on behind the hyphen at the end of the line; "in-" and "en uitschrijven" are two."""
        text = self._source
        if not _HYPHEN.search(text, max(line.end - 3, line.start), line.end):
            return False
        word = _WORD.match(text, following.start, following.end)
        return word is not None and word.group()[0].islower() and word.group() not in _BETWEEN_HALVES


class _Grouper:
    def __init__(self, source: str, wrapping: Wrapping) -> None:
        self._source = source
        self._wrapping = wrapping
        self.underlined: set[int] = set()

    def groups(self, lines: list[TextLine]) -> list[list[TextLine]]:
        """The groups of `lines`."""
        groups: list[list[TextLine]] = []
        group: list[TextLine] = []
        for index, line in enumerate(lines):
            following = lines[index + 1] if index + 1 < len(lines) else None
            if line.kind in ("rule", "blank"):
                groups.append(group)
                group = []
            elif (not group and self._is_underlined(line, following)) or self._stands_above(
                line, following, bool(group)
            ):
                groups.extend((group, [line]))
                group = []
            else:
                group.append(line)
        groups.append(group)
        return [group for group in groups if group]

    def _is_underlined(self, line: TextLine, following: TextLine | None) -> bool:
        if following is None or following.kind != "rule" or not looks_like_title(self._source, line):
            return False
        self.underlined.add(line.start)
        return True

    def _stands_above(self, line: TextLine, following: TextLine | None, in_group: bool) -> bool:
        """Whether the line is a heading with its text directly below it."""
        if following is None or following.kind == "blank" or not self._wrapping.is_broken(line, following):
            return False
        source = self._source
        if (is_capitals(source, line) or has_heading_mark(source, line)) and not in_group:
            return True
        if in_group and not (line.kind == "number" and not line.is_parenthesised):
            return False
        if line.kind not in ("text", "number") or not looks_like_title(source, line):
            return False
        if following.kind == "number" and following.number == (*line.number, 1) and line.number:
            return True  # "5. Rights" above "5.1 You may …"
        if following.kind == "number":
            return line.kind == "text" and following.number[0] == 1 and looks_like_title(source, following)
        if following.kind != "text" or following.indent > line.indent + 1:
            return following.kind in ("bullet", "letter") and line.kind == "number"
        text = source[following.start : following.end]
        is_prose = following.length >= _SHORTEST_WRAP or text.endswith((".", ":"))
        return is_prose and text[0].isupper() and "?" not in text[:-1]


def _wrap_width(lines: list[TextLine]) -> int:
    """The columns at which the text is wrapped, or 0 if its paragraphs are single lines."""
    inner = sorted(
        line.indent + line.length
        for line, following in pairwise(lines)
        if (following.kind == "text" or (following.kind == "number" and line.kind == "text"))
        and line.kind not in ("blank", "rule")
        and line.length >= _SHORTEST_WRAP
    )
    wrapped = [length for length in inner if length <= 130]
    return wrapped[len(wrapped) // 2] if len(wrapped) >= 2 else 0

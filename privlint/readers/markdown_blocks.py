"""The blocks of Markdown: by which marks a line begins one, and how a table row is divided."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from privlint.readers.markup import tag_at

HEADING = re.compile(r"(?P<marks>#{1,6})(?=[ \t]|$)")
_HEADING_END = re.compile(r"(?:[ \t]+#+)?[ \t]*(?:\{[#.:][^{}]*\})?[ \t]*$")
_RULE = re.compile(r"(?:(?:\*[ \t]*+){3,}|(?:-[ \t]*+){3,}|(?:_[ \t]*+){3,})$")
UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*$")
_FENCE = re.compile(r"`{3,}(?=[^`]*$)|~{3,}")
MARKER = re.compile(r"(?P<bullet>[-+*])(?=[ \t]|$)|(?P<number>\d{1,9})(?P<stop>[.)])(?=[ \t]|$)")
_DELIMITER = re.compile(r":?-+:?")
FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,100}\]:[ \t]*")
_RAW_START = re.compile(r"<(?:(?P<raw>script|pre|style|textarea)(?=[\s>]|$)|(?P<mark>!--|\?|!(?=[A-Za-z\[])))", re.I)
_BLOCK_TAG = re.compile(
    r"</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|"
    r"dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|"
    r"main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|"
    r"title|tr|track|ul)(?=[\s>]|/>|$)",
    re.I,
)
_RAW_END = {"!--": "-->", "?": "?>", "!": ">"}
_BAR = re.compile(r"\\.|\|")


@dataclass(slots=True)
class Leaf:
    """An open block that holds text: its kind and its lines as source offsets.

    Kinds: paragraph, fence, code, html, table, rule. `closing` ends a fence or HTML.
    """

    kind: str
    lines: list[tuple[int, int]] = field(default_factory=list)
    closing: str = ""
    columns: int = 0


def leaf_at(source: str, start: int, end: int, is_paragraph: bool) -> Leaf | None:
    """The fence, rule or HTML block that the line from `start` to `end` begins, below a paragraph or not."""
    character = source[start]
    if character == "<":
        return _html_at(source, start, end, is_paragraph)
    if character in "*-_":
        return Leaf("rule") if _RULE.match(source, start, end) else None
    fence = _FENCE.match(source, start, end) if character in "`~" else None
    return Leaf("fence", closing=fence.group()) if fence is not None else None


def begins_block(source: str, start: int, end: int) -> bool:
    """Whether the line begins something that ends a table."""
    return source[start] in "><" or any(
        pattern.match(source, start, end) is not None for pattern in (HEADING, _FENCE, MARKER)
    )


def heading_end(source: str, start: int, end: int) -> int:
    """Where the text of a heading ends, before closing marks and a list of attributes such as `{#id}`."""
    ending = _HEADING_END.search(source, max(start, end - 200), end)
    return ending.start() if ending is not None else end


def columns_of(source: str, start: int, end: int) -> int:
    """The number of columns if the line is the one below the header of a table, else 0."""
    if "|" not in source[start:end]:
        return 0
    cells = split_row(source, start, end)
    return len(cells) if all(_DELIMITER.fullmatch(source, *cell) for cell in cells) else 0


def split_row(source: str, start: int, end: int) -> list[tuple[int, int]]:
    """The cells of a table row, without the white space around them."""
    start, end = _stripped(source, start, end)
    bounds = [match.start() for match in _BAR.finditer(source, start, end) if source[match.start()] == "|"]
    if not bounds or bounds[0] != start:
        bounds.insert(0, start - 1)
    if len(bounds) < 2 or bounds[-1] != end - 1:
        bounds.append(end)
    return [_stripped(source, before + 1, after) for before, after in pairwise(bounds)]


def _stripped(source: str, start: int, end: int) -> tuple[int, int]:
    while start < end and source[start].isspace():
        start += 1
    while end > start and source[end - 1].isspace():
        end -= 1
    return start, end


def _html_at(source: str, start: int, end: int, is_paragraph: bool) -> Leaf | None:
    raw = _RAW_START.match(source, start, end)
    if raw is not None:
        closing = f"</{raw['raw'].lower()}>" if raw["raw"] else _RAW_END[raw["mark"]]
        return Leaf("html", [(start, end)], closing)
    if _BLOCK_TAG.match(source, start, end):
        return Leaf("html", [(start, end)])
    tag = tag_at(source, start, end)
    if not is_paragraph and not isinstance(tag, int) and not source[tag.stop : end].strip():
        return Leaf("html", [(start, end)])
    return None

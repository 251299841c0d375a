"""Markdown with a comment, a script or a fence that has no end, so that the parser sees nothing else in what follows.

By CommonMark the rest of the file belongs to it. Its author does not know that yet, and wants to hear of all else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from pyromark import Options, events_with_range

from privlint.patterns import compile_later
from privlint.readers.html_damaged import unended_comment_end, unended_raw_end
from privlint.readers.markdown_source import MarkdownSource
from privlint.record import NamedTuple

_MOST = 10  # parts without an end; behind so many, what the parser sees counts
_BLOCKS = ("CodeBlock", "HtmlBlock")
_CONTAINERS = frozenset(
    {"BlockQuote", "List", "Item", "FootnoteDefinition", "DefinitionList", "DefinitionListDefinition"}
)
_COMMENT = compile_later(r"\s{0,3}(?P<mark><!--)")
_RAW = compile_later(r"\s{0,3}(?P<mark><(?P<name>script|style)\b[^<>]*>?)", re.IGNORECASE)
_FENCE = compile_later(r"(?P<mark>(?P<tick>[`~])(?P=tick){2,})[^\r\n]*+")
_SENTENCE = r"[*_>\[-]*[A-ZÀ-Ý][^\s;{}=]*[ ][^;{}=\r\n]*[.:?!][*_)\"”’]{0,3}[ \t]*$"
_PROSE = compile_later(rf"^[ \t>]*(?:\#{{2,6}}[ ]\S|{_SENTENCE})", re.MULTILINE)
_AFTER_RAW = compile_later(rf"(?:\r\n|\r|\n)[ \t]*+(?:\r\n|\r|\n)(?=\#{{1,6}}[ ]\S|{_SENTENCE})", re.MULTILINE)


class Parsed(NamedTuple):
    """The `events` of the Markdown in `source`, in which nothing stands of what has no end; `unended` is where that
    begins in the file."""

    source: MarkdownSource
    events: Sequence[tuple[Any, Any]]
    unended: Sequence[tuple[int, int]]


def parse(source: MarkdownSource, options: Options) -> Parsed:
    """What the parser tells of `source`."""
    unended: list[tuple[int, int]] = []
    events = list(events_with_range(source.text, options=options))
    while (position := _last_block(events)) is not None and len(unended) < _MOST:
        start = position - bisect_left(source.continued, position)
        found = _unended(source.text, start)
        if found is None:
            break
        mark, end = found
        offset = source.offset(position)
        unended.append((offset + mark[0] - start, offset + mark[1] - start))
        source = source.without(mark[0], end)
        events = list(events_with_range(source.text, options=options))
    return Parsed(source, events, unended)


def prose_behind(text: str, start: int) -> int:
    """Where the first heading or sentence begins in what looks like code without an end from `start` on; or -1."""
    found = _PROSE.search(text, start)
    return found.start() if found is not None else -1


def _last_block(events: Sequence[tuple[Any, Any]]) -> int | None:
    """The byte at which the last block begins, if it is one of code or HTML."""
    for event, place in reversed(events):
        ended = event.get("End") if isinstance(event, dict) else None
        name = ended if isinstance(ended, str) else next(iter(ended)) if ended else ""
        if name in _BLOCKS:
            start: int = place["start"]
            return start
        if name not in _CONTAINERS:
            return None
    return None


def _unended(text: str, start: int) -> tuple[tuple[int, int], int] | None:
    """Where the mark stands that opens the block at `start`, and where that seems to end, if it has no end."""
    if (comment := _COMMENT.match(text, start)) is not None:
        mark = comment.span("mark")
        return (mark, unended_comment_end(text, mark[0], len(text))) if text.find("-->", mark[1]) < 0 else None
    if (raw := _RAW.match(text, start)) is not None:
        mark = raw.span("mark")
        if re.search(rf"</{raw['name']}", text[mark[1] :], re.IGNORECASE) is not None:
            return None
        end = unended_raw_end(text, raw["name"], mark[1], len(text))
        after = _AFTER_RAW.search(text, mark[1], end)
        return mark, after.end() if after is not None else end
    if (fence := _FENCE.match(text, start)) is not None:
        closing = re.compile(rf"^[ \t>]*{fence['mark']}{fence['tick']}*[ \t]*$", re.MULTILINE)
        if closing.search(text, fence.end()) is None and prose_behind(text, fence.end()) >= 0:
            return fence.span("mark"), fence.end()
    return None

"""Where comments, scripts and styles end that have no end: where the page seems to go on.

To a browser, the rest of the page belongs to them; their author does not know that yet, and wants to hear of all else.
"""

from __future__ import annotations

import re
from functools import cache

from privlint.patterns import compile_later

_BLOCK = (
    r"</?(?:address|article|aside|blockquote|body|caption|center|d[dlt]|details|div|fieldset|figure|footer|form|h[1-6]"
    r"|head|header|hr|html|li|main|nav|ol|p|pre|section|summary|t(?:able|body|[dhr]|head|foot)|template|ul)(?=[\s/>])"
)
_OF_PAGE = r"(?:script|style|template|i18n)(?=[\s/>])|[A-Z]"  # blocks and components
_LINE = r"(?>\r\n|\r|\n)"
_AFTER_COMMENT = compile_later(
    rf"(?P<next><!--)|(?:--|->|-- >|[\u2013\u2014]>)[ \t]*{_LINE}"
    rf"|{_LINE}[ \t]*(?=[\r\n]|(?i:{_BLOCK})|</?(?:{_OF_PAGE}))"
)
_ANY_BLOCK = compile_later(_BLOCK, re.IGNORECASE)
_END_OF_LINE = compile_later(_LINE)


def unended_comment_end(source: str, start: int, end: int) -> int:
    """Where the comment seems to end that begins with four characters at `start` and has no end before `end`.

    That is what looks like its end (`->`) at the end of a line, or before a blank line or a line that begins with a
    block or a component; else before the first block behind it, or at the end of its line. The next comment is no
    part of it.
    """
    start += len("<!--")
    after = _AFTER_COMMENT.search(source, start, end)
    if after is not None and after["next"] is None:
        return after.end()
    end = after.start() if after is not None else end
    other = _ANY_BLOCK.search(source, start, end)
    if other is not None:
        return other.start()
    line = _END_OF_LINE.search(source, start, end)
    return line.start() if line is not None else end


def unended_raw_end(source: str, name: str, start: int, end: int) -> int:
    """Where the script or style `name` seems to end that holds what stands from `start` and has no end before `end`.

    That is before the first line that begins with a block of a page, or with another such element; else at `end`.
    """
    found = _after_raw(name.lower()).search(source, start, end)
    return found.end() if found is not None else end


class Ends:
    """Where the comments, scripts and styles of `source` end before `end`; each part of it is searched once."""

    def __init__(self, source: str, end: int) -> None:
        self._source = source
        self._end = end
        self._last_comment = source.rfind("-->", 0, end)
        self._found: dict[str, tuple[int, int] | None] = {}

    def has_comment_end(self, start: int) -> bool:
        """Whether the comment that begins with four characters at `start` has an end."""
        return self._last_comment >= start + len("<!--")

    def of_comment(self, start: int) -> int:
        """Where the comment that begins at `start` ends, or seems to."""
        if not self.has_comment_end(start):
            return unended_comment_end(self._source, start, self._end)
        return self._source.index("-->", start + len("<!--")) + len("-->")

    def of_raw(self, name: str, start: int) -> int | None:
        """Where the end tag ends of the element `name` that holds what stands from `start`.

        None if there is none, or if another such element begins on a line of its own before it.
        """
        name = name.lower()
        tag = self._found.get(name, (-1, -1))
        if tag is not None and tag[0] < start:
            found = _end_tag(name).search(self._source, start, self._end)
            tag = self._found[name] = found.span() if found is not None else None
        if tag is None or _another(name).search(self._source, start, tag[0]) is not None:
            return None
        return tag[1]


@cache
def _end_tag(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{re.escape(name)}(?=[\s/>])[^<>]*+>", re.IGNORECASE)


@cache
def _another(name: str) -> re.Pattern[str]:
    return re.compile(rf"{_LINE}[ \t]*<{re.escape(name)}(?=[\s/>])", re.IGNORECASE)


@cache
def _after_raw(name: str) -> re.Pattern[str]:
    return re.compile(rf"{_LINE}[ \t]*(?={_BLOCK}|<{re.escape(name)}(?=[\s/>]))", re.IGNORECASE)

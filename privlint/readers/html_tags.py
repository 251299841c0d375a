"""The tags of a page in which nothing else is special (html_source.py), one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple

Attributes = Sequence[tuple[str, str | None]]

_PLAIN_TAG = re.compile(r"<(?P<slash>/?)(?P<name>[A-Za-z][-.A-Za-z\d:_]*)[ \t\n\r\f]*>")
# The others are read as the parser of the standard library does, but without its many steps.
_GAP = r"(?:\s|/(?!>))*"
_NAME = re.compile(rf"(?P<name>[A-Za-z][^\t\n\r\f />\x00]*){_GAP}")
_ATTRIBUTE = re.compile(
    r"(?P<name>(?<=['\"\s/])[^\s/>][^\s/=>]*)"
    rf"(?P<value>\s*=+\s*(?:'(?P<single>[^']*)'|\"(?P<double>[^\"]*)\"|(?!['\"])(?P<bare>[^>\s]*)))?{_GAP}"
)
_END = re.compile(r"\s*(?P<slash>/?)>")
_LONG = 1000  # characters of a tag without an end
_MOST_UNENDED = 50


class HtmlTag(NamedTuple):
    """A tag from `start` to `end`; `is_end` if it ends an element, `is_empty` if it is written as <name/>.

    A comment has no name.
    """

    start: int
    end: int
    name: str
    attributes: Attributes = ()
    is_end: bool = False
    is_empty: bool = False


def tags_of(page: str) -> Iterator[HtmlTag]:
    """The tags and comments of a prepared `page`; none behind many long ones without an end, for there every quote is
    open or closed otherwise than it seems."""
    start = page.find("<")
    unended = 0
    while start >= 0 and unended < _MOST_UNENDED:
        found = _tag_at(page, start)
        if isinstance(found, HtmlTag):
            yield found
        elif found - start > _LONG:
            unended += 1
        start = page.find("<", found.end if isinstance(found, HtmlTag) else start + 1)


def _tag_at(page: str, start: int) -> HtmlTag | int:
    """The tag or comment that begins at `start`; if what stands there is text, how far that was looked at."""
    plain = _PLAIN_TAG.match(page, start)
    if plain is not None:
        return HtmlTag(start, plain.end(), plain["name"].lower(), is_end=bool(plain["slash"]))
    if page.startswith("<!", start):
        return HtmlTag(start, page.index(">", start) + 1, "")
    is_end = page.startswith("</", start)
    name = _NAME.match(page, start + len("</" if is_end else "<"))
    if name is None:
        return start
    if is_end:
        return HtmlTag(start, page.index(">", name.end()) + 1, name["name"].lower(), is_end=True)
    attributes: list[tuple[str, str | None]] = []
    offset = name.end()
    while (attribute := _ATTRIBUTE.match(page, offset)) is not None:
        attributes.append((attribute["name"].lower(), _value(attribute)))
        offset = attribute.end()
    end = _END.match(page, offset)
    if end is None:
        return offset
    return HtmlTag(start, end.end(), name["name"].lower(), attributes, is_empty=bool(end["slash"]))


def _value(attribute: re.Match[str]) -> str | None:
    """The value of an attribute with its references resolved; None if it is written without."""
    written = attribute["single"] or attribute["double"] or attribute["bare"]
    if written:
        return unescape(written)
    return None if attribute["value"] is None else ""

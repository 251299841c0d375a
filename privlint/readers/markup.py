"""The smallest parts of HTML: tags, comments, template tags and character references, with their offsets.

The standard library's html.parser is not used, because on Python 3.11.7 it needs
quadratic time for unclosed tags and comments: 20 kB of `<a b="` take 0.8 s, 40 kB
3.4 s. Here every search is remembered, so that reading is linear in the size of
the source.
"""

from __future__ import annotations

import html
import re
from html.entities import html5
from typing import NamedTuple

_NAME = re.compile(r"</?(?P<name>[A-Za-z][^\s/<>]*+)")
_ATTRIBUTE = re.compile(
    r"[\s/]*+(?P<name>[^\s\"'<>/=]++)"
    r"(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^\s\"'<>]++)))?+"
)
_REFERENCE = re.compile(r"&(?:#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7});?|(?P<name>[A-Za-z][A-Za-z0-9]{1,31}))(?P<stop>;?)")
_LONGEST_TEMPLATE_TAG = 1000


class Tag(NamedTuple):
    """A start or end tag, up to the source offset `stop`."""

    stop: int
    name: str
    attributes: dict[str, str]
    is_end: bool
    is_empty: bool  # written as <name/>


class Searcher:
    """Finds strings in a source from increasing offsets without looking at any part of it twice."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._found: dict[str, tuple[int, int]] = {}

    def find(self, wanted: str, start: int) -> int:
        """The offset of the first `wanted` at or after `start`, or -1."""
        searched_from, found = self._found.get(wanted, (-1, 0))
        if searched_from < 0 or not searched_from <= start <= (found if found >= 0 else start):
            found = self._source.find(wanted, start)
            self._found[wanted] = (start, found)
        return found


def tag_at(source: str, start: int, end: int) -> Tag | int:
    """The tag that begins with the `<` at `start`; where it breaks off, if it is not closed before another `<`."""
    name = _NAME.match(source, start, end)
    if name is None:
        return start + 1
    attributes: dict[str, str] = {}
    offset = name.end()
    while offset < end:
        character = source[offset]
        if character == ">":
            is_empty = source[offset - 1] == "/"
            return Tag(offset + 1, name["name"].lower(), attributes, source[start + 1] == "/", is_empty)
        if character == "<":
            return offset
        attribute = _ATTRIBUTE.match(source, offset, end)
        if attribute is None:
            offset += 1  # a stray quote or equals sign
        else:
            value = attribute["double"] or attribute["single"] or attribute["bare"] or ""
            attributes.setdefault(attribute["name"].lower(), html.unescape(value))
            offset = attribute.end()
    return offset


def comment_end(source: str, searcher: Searcher, start: int) -> int | None:
    """Where the comment, declaration or instruction ends that begins at `start`.

    -1 if it is not closed; None if none begins there.
    """
    if source.startswith("<!--", start):
        if source.startswith((">", "->"), start + 4):
            return source.index(">", start) + 1
        closing = "-->"
    elif source.startswith("<%", start):
        closing = "%>"
    elif source.startswith(("<?php", "<?="), start):
        closing = "?>"
    elif source.startswith(("<!", "<?"), start):
        closing = ">"
    else:
        return None
    found = searcher.find(closing, start + 2)
    return found + len(closing) if found >= 0 else -1


def template_tag_end(source: str, searcher: Searcher, start: int) -> int | None:
    """Where the template tag ends that begins at `start`: `{% … %}`, `{# … #}`, `{{< … >}}`, `{{% … %}}`.

    None if there is none. A `{{ variable }}` is text, and so is a tag that runs on over several lines.
    """
    for opening, closing in (("{%", "%}"), ("{#", "#}"), ("{{<", ">}}"), ("{{%", "%}}")):
        if source.startswith(opening, start):
            found = searcher.find(closing, start + len(opening))
            if 0 <= found - start < _LONGEST_TEMPLATE_TAG and "\n" not in source[start:found]:
                return found + len(closing)
    return None


def reference_at(source: str, start: int, end: int, needs_semicolon: bool) -> tuple[str, int] | None:
    """The character that the reference (`&eacute;`, `&#39;`) at `start` stands for, and where it ends."""
    match = _REFERENCE.match(source, start, end)
    if match is None:
        return None
    name = match["name"]
    if name is None:
        character = html.unescape(match.group())
        return (character, match.end()) if character != match.group() else None
    if needs_semicolon and not match["stop"]:
        return None
    found = html5.get(name + match["stop"])
    return (found, match.end()) if found is not None else None

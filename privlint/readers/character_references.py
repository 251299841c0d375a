"""Character references in HTML and in Markdown, such as `&eacute;`."""

from __future__ import annotations

import html
from html.entities import html5

from privlint.patterns import compile_later

_REFERENCE = compile_later(
    r"&(?:#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7});?|(?P<name>[A-Za-z][A-Za-z0-9]{1,31}))(?P<stop>;?)"
)


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

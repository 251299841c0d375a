"""Names that a template gives a text: `{% set naam = "…" %}`, `@php $naam = '…' @endphp`, `{% capture naam %}`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.decoded import Decoded

STRING = r"(?P<quote>[\"'`])(?P<text>(?:\\.|(?!(?P=quote))[^\\])*+)(?P=quote)"
"""A pattern for a string between quotes, the groups `quote` and `text`."""

_ASSIGNED = re.compile(
    r"(?:\A\s*+|(?<=[;\n])[ \t]*+)(?:(?:set|assign|const|let|var)\s++)?[$@]?(?P<name>[A-Za-z_]\w*+)\s*+:?="
    rf"\s*+{STRING}[ \t\r]*+(?=;|\n|\s*+\Z)"
)
_BLOCK = re.compile(
    r"\{%-?\s*+(?:capture|set)\s++(?P<name>\w++)\s*+-?%\}(?P<text>[^{}<>]*+)\{%-?\s*+end(?:capture|set)\s*+-?%\}"
)
_NAME = re.compile(r"\s*[$@]?(?P<name>[A-Za-z_]\w*)\s*(?:\|\s*(?:e|escape|raw|safe|strip|trim)\s*)*")
_LONGEST = 1000  # characters of a text that may be shown over and over


class TemplateValues:
    """The texts of the names that a template sets once, as far as it is read."""

    def __init__(self) -> None:
        self._texts: dict[str, Decoded | None] = {}

    def set(self, name: str, text: Decoded) -> None:
        """`name` is `text`; of a name that is set again nothing is known."""
        self._texts[name] = None if name in self._texts or len(text.text) > _LONGEST else text

    def text_of(self, content: str) -> Decoded | None:
        """The text that a tag with such a content shows, if it only names it."""
        found = _NAME.fullmatch(content)
        return self._texts.get(found["name"]) if found is not None else None


def assignments(code: str) -> Iterator[re.Match[str]]:
    """The places in `code` where a name is given a string, with the groups `name` and `text`."""
    return _ASSIGNED.finditer(code)


def block_at(source: str, start: int) -> re.Match[str] | None:
    """The block that begins at `start` and gives its plain text a name, with the groups `name` and `text`."""
    return _BLOCK.match(source, start)

"""Values that a component or a template fills in on the page: `{company.name}`, `${contact.email}`, `<?= $naam ?>`.

What they hold the text cannot tell, only that something stands there; so it is not missing.
"""

from __future__ import annotations

import re
from pathlib import PurePath

from privlint.document import Span
from privlint.grammars.reading import Reading
from privlint.patterns import compile_later

_TAGS = r"\{\{[^{}\n]{1,80}\}\}|[$%#]\{[^{}\n]{1,80}\}|<\?(?:=|php echo)[^\n]{1,80}?\?>|<%[=-]?[^\n]{1,80}?%>"
_BRACED = compile_later(rf"{_TAGS}|\{{[A-Za-z_$][^{{}}\n]{{0,80}}\}}")
_TAGGED = re.compile(_TAGS)
_OF_EXPRESSIONS = frozenset({".tsx", ".jsx", ".ts", ".js", ".mdx", ".astro", ".svelte", ".json", ".yaml", ".yml"})
"""The suffixes of formats in which a single brace holds an expression, or the name of a value."""

_CHANNELS = (
    ("email", re.compile(r"e?mail", re.IGNORECASE)),
    ("phone", re.compile(r"phone|tel(?![a-z])|telefoon", re.I)),
)


def filled_in(within: Span, reading: Reading) -> list[Span]:
    """The values inside `within` that are filled in on the page, in order."""
    suffix = PurePath(reading.document.path.lower()).suffix
    pattern = _BRACED if suffix in _OF_EXPRESSIONS else _TAGGED
    return [Span(*match.span()) for match in pattern.finditer(reading.document.text, within.start, within.end)]


def channel_of(value: str) -> str:
    """The channel of contact that the name of a value tells (email or phone); empty if it tells of none."""
    return next((channel for channel, named in _CHANNELS if named.search(value)), "")

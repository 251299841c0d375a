"""Values that a component or a template fills in on the page: `{company.name}`, `${contact.email}`, `<?= $naam ?>`.

What they hold the text cannot tell, only that something stands there; so it is not missing.
"""

from __future__ import annotations

import re

from privlint.document import Document, Span
from privlint.grammars.reading import Reading
from privlint.patterns import compile_later

_TAGS = (  # begins with one class of characters: see patterns.py
    r"[{$%#<](?:(?<=\{)\{[^{}\n]{1,80}\}\}|(?<=[$%#])\{[^{}\n]{1,80}\}"
    r"|(?<=<)\?(?:=|php echo)[^\n]{1,80}?\?>|(?<=<)%[=-]?[^\n]{1,80}?%>)"
)
_BRACED = compile_later(rf"{_TAGS}|\{{[A-Za-z_$][^{{}}\n]{{0,80}}\}}")
_TAGGED = compile_later(_TAGS)
_OF_EXPRESSIONS = (".tsx", ".jsx", ".mdx", ".astro", ".svelte")
_OF_NAMED_VALUES = (".ts", ".js", ".mjs", ".cjs", ".mts", ".cts", ".json", ".jsonc", ".json5", ".arb", ".yaml", ".yml")

_CHANNELS = (
    ("email", compile_later(r"mail", re.IGNORECASE)),
    ("phone", compile_later(r"phone|tel(?![a-z])|telefoon", re.IGNORECASE)),
)


def filled_in(within: Span, reading: Reading) -> list[Span]:
    """The values inside `within` that are filled in on the page, in order."""
    text = reading.document.text[within.start : within.end]
    if "{" not in text and "<" not in text:
        return []  # as most texts
    is_braced = holds_expressions(reading.document) or reading.document.path.lower().endswith(_OF_NAMED_VALUES)
    pattern = _BRACED if is_braced else _TAGGED
    return [Span(*match.span()) for match in pattern.finditer(reading.document.text, within.start, within.end)]


def holds_expressions(document: Document) -> bool:
    """Whether a single brace in the format of `document` holds an expression."""
    return document.path.lower().endswith(_OF_EXPRESSIONS)


def channel_of(value: str) -> str:
    """The channel of contact that the name of a value tells (email or phone); empty if it tells of none."""
    return next((channel for channel, named in _CHANNELS if named.search(value)), "")

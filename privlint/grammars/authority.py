"""The supervisory authorities that a text names (rules/vocabulary/authorities.yaml)."""

from __future__ import annotations

import re

from privlint.document import Span
from privlint.grammars.reading import Reading
from privlint.lexicon import Mention

TERM = "authority-"
_REGISTERED = re.compile(r"-(?:vergunning|register|registratie|erkenning|nummer)")
_DIGITS = re.compile(r"\b[1-9]\d{3}\s?\Z")


def authorities(reading: Reading, within: Span | None = None) -> list[Mention]:
    """The mentions of authorities in a span, or in the document; the letters of a postcode ("9934 AP") are none, nor
    are those of what one has of it ("AFM-vergunning")."""
    text = reading.document.text
    return [
        mention
        for mention in reading.scan.starting_with(TERM, within)
        if not _DIGITS.search(text, max(mention.span.start - 6, 0), mention.span.start)
        and not _REGISTERED.match(text, mention.span.end)
    ]

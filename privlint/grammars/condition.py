"""How a sentence says when something is done: "Huurt u een fiets, dan maken wij …", "Als u opzegt, wissen wij …"."""

from __future__ import annotations

import re

from privlint.patterns import compile_later

_VERB_FIRST = r"[^\W\d_]+t (?:u|jij|iemand)\b|[^\W\d_]+ (?:je|jullie)\b"

WHEN_SOMEBODY = re.compile(
    rf"(?:(?:en|ook|maar) )?(?:{_VERB_FIRST}|wie\b|degenen? die\b)[^?]*(?:,| dan )"
    r"|[^\W\d_]+t (?:uw|jouw|een|de|het) [^?.;]* dan ",
    re.IGNORECASE,
)
"""The beginning of a sentence on what is done when somebody does something: "Huurt u …, dan", "Wie lid wordt, …"."""

ASKS_READER = re.compile(
    r"(?:, (?:dan )?| dan )"
    r"(?:bel|mail|laat|stuur|meld|vraag|neem|schrijf|spreek|zeg|geef|kijk|lees|klik|vul|zoek|praat"
    r"|let|zorg|probeer|houd|kies|bedenk|onthoud|vermijd|verwijder)\b"
    r"(?! (?:dan )?(?:ik|wij|we)\b)",
    re.IGNORECASE,
)
"""What the reader is asked to do: ", bel dan eerst even", "dan laat je het weten"."""

EVENT = re.compile(
    r"(?:(?:als|wanneer|zodra|indien|nadat)\b|(?:is|zijn|eindigt|stopt|loopt) (?:de|het|uw|jouw|je|een|alle)\b"
    rf"|(?!(?:wilt?|wenst?|vraagt?|verzoekt?) )(?:{_VERB_FIRST}))[^,?]*(?=,)",
    re.IGNORECASE,
)
"""The first clause of a sentence on what is done after an event; whoever asks for it ("Wilt u …") names none."""

ASKS_WHO = compile_later(
    r"(?!(?:wil|mag|kun|kan|moet|heb|heef|vind|weet|vraag|zie|hoef|mogen|kunnen)t? )"
    r"[^\W\d_]+ (?:je|jij|u|jullie)\b",
    re.IGNORECASE,
)
"""The heading of what is done for those who do something: "Word je donateur?", "Laat u ons alles installeren?"."""

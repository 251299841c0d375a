"""Whether a sentence goes on about the one before it: "Die gegevens zijn nodig om …", "Ook dit doen wij omdat …"."""

from __future__ import annotations

import re

from privlint.document import Sentence
from privlint.grammars.reading import Reading

_BEGINNING = 8  # characters: "De grondslag hiervoor is …"
_PRONOUN = r"(?:ze|die|deze|dit|dat|het|hem)"
_OBJECT = re.compile(
    rf"(?:We|Wij|Ik) [a-z]+ {_PRONOUN} (?:alleen|ook|niet|nodig|om|voor|op|met|zodat|uitsluitend|pas|omdat|en)\b"
)
"""The thing before as the object: "We gebruiken ze alleen om …"."""
_NEEDED = re.compile(r"(?:Het|De|Uw|Je|Jouw) [\w-]+ (?:is|zijn) (?:alleen |daarbij |ook )?nodig\b")
"""One of the data before: "Het gsm-nummer is nodig om …"."""


def goes_on(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence tells more of the one before: "Die gegevens zijn nodig om …", "De verwerking berust …"."""
    text = reading.text(sentence)
    if reading.has(("speaks-of-activity", "speaks-of-all"), sentence):
        return True
    if reading.begins(("refers-back", "also-this"), sentence) or _OBJECT.match(text) or _NEEDED.match(text):
        return True
    heads = reading.find("basis-head", sentence)
    return bool(heads) and heads[0].span.start < sentence.span.start + _BEGINNING

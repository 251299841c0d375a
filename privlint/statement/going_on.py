"""Whether a sentence goes on about the one before it: "Die gegevens zijn nodig om …", "Ook dit doen wij omdat …"."""

from __future__ import annotations

from privlint.document import Sentence
from privlint.grammars.reading import Reading
from privlint.patterns import compile_later

_BEGINNING = 8  # characters: "De grondslag hiervoor is …"
_PRONOUNS = ("ze", "die", "deze", "dit", "dat", "het", "hem")
_OBJECT = compile_later(
    rf"(?:We|Wij|Ik) [a-z]+ (?:{'|'.join(_PRONOUNS)})"
    r" (?:alleen|ook|niet|nodig|om|voor|op|met|zodat|uitsluitend|pas|omdat|en)\b"
)
"""The thing before as the object: "We gebruiken ze alleen om …"."""
_NEEDED = compile_later(r"(?:Het|De|Uw|Je|Jouw) [\w-]+ (?:is|zijn) (?:alleen |daarbij |ook )?nodig\b")
"""One of the data before: "Het gsm-nummer is nodig om …"."""


def goes_on(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence tells more of the one before: "Die gegevens zijn nodig om …", "De verwerking berust …"."""
    text = reading.text(sentence)
    if reading.has(("speaks-of-activity", "speaks-of-all"), sentence):
        return True
    if reading.begins(("refers-back", "also-this"), sentence) or _speaks_of_it(text):
        return True
    heads = reading.find("basis-head", sentence)
    return bool(heads) and heads[0].span.start < sentence.span.start + _BEGINNING


def _speaks_of_it(text: str) -> bool:
    third = next(iter(text.split(" ", 3)[2:]), "")
    if third in _PRONOUNS:
        return _OBJECT.match(text) is not None
    return third in ("is", "zijn") and _NEEDED.match(text) is not None

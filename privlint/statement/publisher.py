"""What kind of controller publishes the statement: its country, and whether it is a public authority (AVG 37(1)(a)).

The configuration may tell it; otherwise it is read from the text.
"""

from __future__ import annotations

import re

from privlint.document import Span
from privlint.facts import Controller, Publisher
from privlint.grammars.reading import Reading
from privlint.organisation import Organisation

# These begin with one class of characters, and then look back: see patterns.py.
_DUTCH_MARKS = re.compile(
    r"[1-9@+B](?:(?<=\d)(?<!\w.)\d{3}\s?[A-Z]{2}\b|(?<=@)[\w.-]+\.nl\b|(?<=\+)31|(?<=B)(?<!\w.)\.V\.)"
)
_BELGIAN_MARKS = re.compile(
    r"[@+B0](?:(?<=@)[\w.-]+\.be\b|(?<=\+)32|(?<!\w.)(?:(?<=B)E\s?0|(?<=0))\d{3}\.\d{3}\.\d{3}\b|(?<=B)(?<!\w.)-\d{4}\b)"
)
_BEGIN = 3  # the first third of the text
_NOUN_PHRASE = 80  # characters from "het college …" to the name of the municipality
_OFFICER = {None: "", True: "appointed", False: "absent"}


def publisher_of(reading: Reading, controllers: list[Controller], organisation: Organisation) -> Publisher:
    """The publisher fact, at the first name of the controller (or the start of the text)."""
    is_public = organisation.kind == "public-authority" if organisation.kind else _is_public_body(reading, controllers)
    return Publisher(
        span=controllers[0].span if controllers else Span(0, 0),
        public_authority=is_public,
        country=organisation.country or _country(reading, controllers),
        kind=organisation.kind,
        officer=_OFFICER[organisation.has_officer],
    )


def _country(reading: Reading, controllers: list[Controller]) -> str:
    """The country of marks such as a postcode, and of a town beside the name of the controller."""
    text = reading.document.text
    dutch = len(reading.find("dutch-clue")) + 2 * _count(_DUTCH_MARKS, text)
    dutch += any(reading.has("netherlands", reading.document.sentence_at(name.span.start)) for name in controllers)
    towns = [clue for clue in reading.find("belgian-clue") if not text.endswith("Van ", 0, clue.span.start)]  # a name
    belgian = len(towns) + 2 * _count(_BELGIAN_MARKS, text)
    return "be" if belgian > dutch else "nl" if dutch else ""


def _is_public_body(reading: Reading, controllers: list[Controller]) -> bool:
    explicit = [controller.span.end for controller in controllers if controller.explicit]
    begin = min(explicit, default=len(reading.document.text) // _BEGIN)
    if reading.document.blocks:
        begin = max(begin, reading.document.blocks[0].span.end)  # the title
    return any(_is_public(controller, reading) for controller in _main_party(controllers, begin))


def _count(marks: re.Pattern[str], text: str) -> int:
    """How many of `marks` stand in `text`."""
    return sum(1 for _ in marks.finditer(text))


def _main_party(controllers: list[Controller], begin: int) -> list[Controller]:
    """The names that the text says are responsible and those it begins with; others may be mentioned in passing."""
    return [controller for controller in controllers if controller.explicit or controller.span.start < begin]


def _is_public(controller: Controller, reading: Reading) -> bool:
    """Whether a public body stands in the name, or directly before it as in "het college van de gemeente X"."""
    if reading.has("public-body", controller.span):
        return True
    sentence = reading.document.sentence_at(controller.span.start)
    if not controller.explicit and reading.has("binds-writer", sentence):
        return False  # "De gemeente verplicht ons een nachtregister bij te houden"
    start = max(sentence.span.start, controller.span.start - _NOUN_PHRASE)
    before = reading.find("public-body", Span(start, controller.span.end)) if start < controller.span.start else []
    return bool(before) and controller.span.start - before[-1].span.end <= 4

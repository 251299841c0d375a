"""Durations: "vier weken", "7 (zeven) jaar", "2 à 3 jaar", "anderhalf jaar", "20 werkdagen", "24 uur".

    duration ::= quantity [ (TO quantity) ] [ADJECTIVE] UNIT
    quantity ::= number [ "(" number ")" ]
    number   ::= DIGITS | NUMBER-WORD | [een] half | anderhalf

The units are the anchors; the words stand in rules/vocabulary/durations.yaml.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import ceil
from typing import TYPE_CHECKING

from privlint.document import Span
from privlint.grammars.expression import expression, named
from privlint.lexicon import Lexicon, Mention, Scan, fold
from privlint.patterns import compile_later
from privlint.record import NamedTuple

if TYPE_CHECKING:
    import pyparsing as pp

UNITS = {
    "unit-hour": 1 / 24,
    "unit-day": 1,
    "unit-working-day": 7 / 5,
    "unit-week": 7,
    "unit-month": 30,
    "unit-quarter": 91,
    "unit-half-year": 182.5,
    "unit-year": 365,
}
"""The days that each unit counts for: a month is 30 days, as AVG 12(3) is usually reckoned, and 12 months a year."""

_CLOCK_REACH = 24  # characters before a time of the day
_BEFORE_CLOCK_TIME = compile_later(
    r"\b(?:tussen|van|vanaf|om|rond|voor|na)\s+[\d.:]+\s*(?:uur\s*)?(?:en|tot|–|-)\s*\Z|\b(?:om|rond|vanaf)\s+\Z", re.I
)
_IN_NUMBER = re.compile(r"\d[.,:]")  # before the digits behind a point: "9.00 uur"
_PER_DAY = compile_later(r"\s+(?:per|op een) dag\b", re.I)
_LONGEST = 7  # words from the first number to the unit: "twee tot en met drie volle jaren"


_AMOUNTS = {"half": 0.5, "three_quarters": 0.75, "within_the": 1.0, "one_and_a_half": 1.5}
"""What those elements of the grammar stand for that always say the same."""

_BEGIN = ("anderhal", "hal", "driekwart", "binnen")  # of durations without a number


class Duration(NamedTuple):
    """A length of time at `span`; `days` is its upper bound, rounded up to whole days."""

    span: Span
    days: int
    unit: str


def durations(scan: Scan) -> dict[int, list[Duration]]:
    """The durations of `scan`, per sentence number, in text order."""
    numbers = number_words(scan.lexicon)
    begin = frozenset(map(fold, numbers))
    found: dict[int, list[Duration]] = {}
    for anchor in scan.find(tuple(UNITS)):
        duration = _ending_at(anchor, scan, numbers, begin)
        if duration is not None:
            found.setdefault(anchor.sentence, []).append(duration)
    return found


def _days(amount: float, unit: str) -> int:
    """The whole days of an amount of units, rounded up; "24 maanden" is as long as "twee jaar"."""
    if unit == "unit-month":
        years, months = divmod(amount, 12)
        return _days(years, "unit-year") + ceil(months * UNITS[unit]) if years else max(ceil(months * UNITS[unit]), 1)
    return max(ceil(round(amount * UNITS[unit], 3)), 1)


def _ending_at(anchor: Mention, scan: Scan, numbers: Mapping[str, int], begin: frozenset[str]) -> Duration | None:
    """The longest duration that ends with the unit at `anchor`; `begin` are the words for `numbers`, folded."""
    sentence = scan.document.sentences[anchor.sentence]
    for number in range(max(anchor.first - _LONGEST, 0), anchor.first):
        word, start = scan.tokens.words[number], scan.tokens.starts[number]
        if not (word in begin or word[0].isdigit() or word.startswith(_BEGIN)):
            continue
        if start < sentence.span.start or _IN_NUMBER.search(scan.document.text, start - 2, start):
            continue
        match = expression(_grammar).match(scan.document.text, start, anchor.span.start)
        amounts = _amounts(match, numbers) if match else []
        if not amounts:
            continue
        if anchor.term == "unit-hour" and _is_clock_time(scan, start, anchor):
            return None
        days = _days(max(amounts), anchor.term)
        return Duration(Span(start, anchor.span.end), days, anchor.term)
    return None


def _is_clock_time(scan: Scan, start: int, anchor: Mention) -> bool:
    """Whether what looks like a number of hours is a time of the day or an opening time: "tussen 9 en 17 uur"."""
    text = scan.document.text
    return bool(
        _BEFORE_CLOCK_TIME.search(text, max(start - _CLOCK_REACH, 0), start) or _PER_DAY.match(text, anchor.span.end)
    )


def _amounts(match: re.Match[str], numbers: Mapping[str, int]) -> list[float]:
    """The numbers of units that what looks like a duration gives; empty if a word in it is no number."""
    amounts: list[float] = []
    for name, text in named(match):
        if name == "number":
            number = float(text.replace(",", ".")) if text[0].isdecimal() else numbers.get(text.lower())
            if number is None:
                return []
            amounts.append(number)
        elif name == "with_half":
            amounts.append(float(text.rstrip(" ½")) + 0.5)
        elif name == "and_a_half":
            amounts[-1] += 0.5
        else:
            amounts.append(_AMOUNTS[name])
    return amounts


def number_words(lexicon: Lexicon) -> dict[str, int]:
    """The number words of the vocabulary in lower case, with their values: the terms number-1, number-2 …"""
    return {
        word.lower(): int(term.removeprefix("number-"))
        for term, words in lexicon.wordings.items()
        if term.startswith("number-")
        for word in words.splitlines()
    }


def _grammar() -> pp.ParserElement:
    """What stands before the unit."""
    import pyparsing as pp

    def ignoring_case(pattern: str) -> pp.Regex:
        return pp.Regex(pattern, re.IGNORECASE)

    digits = pp.Regex(r"(?!(?:19|20)\d\d)\d{1,4}(?:[.,]\d)?(?!\d)")("number")
    word = pp.Regex(r"[^\W\d_]+\b")("number")  # if it is one: see _amounts
    half = ignoring_case(r"(?:(?:een|één)\s+)?hal(?:f|ve)\b")("half")
    one_and_a_half = ignoring_case(r"anderhal(?:f|ve)\b")("one_and_a_half")
    three_quarters = ignoring_case(r"driekwart\b")("three_quarters")
    and_a_half = ignoring_case(r"en\s+(?:een\s+)?hal(?:f|ve)\b")("and_a_half")
    with_half = pp.Regex(r"\d{1,3}\s?½")("with_half")
    number = with_half | one_and_a_half | three_quarters | half | ((digits | word) + pp.Opt(and_a_half))
    quantity = number + pp.Opt(pp.Regex(r"\(\s*[\w,.]+\s*\)"))
    to = ignoring_case(r"(?:-|–|à|a|of|tot(?: en met| maximaal)?|t/m)(?=\s|\d)")
    adjective = ignoring_case(r"(?:volle|hele|gehele|extra|verdere|volledige|opeenvolgende)\b")
    within_the = ignoring_case(r"binnen\s+(?:de|het|'t)\b")("within_the")  # "binnen de maand": in Flanders
    return (within_the | quantity) + pp.Opt(to + quantity) + pp.Opt(adjective) + pp.StringEnd()

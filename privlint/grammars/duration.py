"""Durations: "vier weken", "7 (zeven) jaar", "2 à 3 jaar", "anderhalf jaar", "20 werkdagen", "24 uur".

    duration ::= quantity [ (TO quantity) ] [ADJECTIVE] UNIT
    quantity ::= number [ "(" number ")" ]
    number   ::= DIGITS | NUMBER-WORD | [een] half | anderhalf

The units are the anchors; the words stand in rules/vocabulary/durations.yaml.
"""

from __future__ import annotations

import re
from functools import cache
from math import ceil
from typing import NamedTuple

import pyparsing as pp

from privlint.document import Span
from privlint.lexicon import Lexicon, Mention, Scan, fold

UNITS = {
    "unit-hour": 1 / 24,
    "unit-day": 1,
    "unit-working-day": 7 / 5,
    "unit-week": 7,
    "unit-month": 30,
    "unit-quarter": 91,
    "unit-year": 365,
}
"""The days that each unit counts for: a month is 30 days, as AVG 12(3) is usually reckoned, and 12 months a year."""

_CLOCK_REACH = 24  # characters before a time of the day
_BEFORE_CLOCK_TIME = re.compile(
    r"\b(?:tussen|van|vanaf|om|rond|voor|na)\s+[\d.:]+\s*(?:uur\s*)?(?:en|tot|–|-)\s*\Z|\b(?:om|rond|vanaf)\s+\Z", re.I
)
_IN_NUMBER = re.compile(r"\d[.,:]")  # before the digits behind a point: "9.00 uur"
_PER_DAY = re.compile(r"\s+(?:per|op een) dag\b", re.I)
_LONGEST = 7  # words from the first number to the unit: "twee tot en met drie volle jaren"


_BEGIN = ("anderhal", "hal", "driekwart", "binnen")  # of durations without a number


class Duration(NamedTuple):
    """A length of time at `span`; `days` is its upper bound, rounded up to whole days."""

    span: Span
    days: int
    unit: str


def durations(scan: Scan) -> dict[int, list[Duration]]:
    """The durations of `scan`, per sentence number, in text order."""
    numbers = _numbers(scan.lexicon)
    grammar = _grammar(numbers)
    begin = frozenset(fold(word) for word, _ in numbers)
    found: dict[int, list[Duration]] = {}
    for anchor in scan.find(tuple(UNITS)):
        duration = _ending_at(anchor, scan, grammar, begin)
        if duration is not None:
            found.setdefault(anchor.sentence, []).append(duration)
    return found


def _days(amount: float, unit: str) -> int:
    """The whole days of an amount of units, rounded up; "24 maanden" is as long as "twee jaar"."""
    if unit == "unit-month":
        years, months = divmod(amount, 12)
        return _days(years, "unit-year") + ceil(months * UNITS[unit]) if years else max(ceil(months * UNITS[unit]), 1)
    return max(ceil(round(amount * UNITS[unit], 3)), 1)


def _ending_at(anchor: Mention, scan: Scan, grammar: pp.ParserElement, begin: frozenset[str]) -> Duration | None:
    """The longest duration that ends with the unit at `anchor`; `begin` are the words for numbers."""
    sentence = scan.document.sentences[anchor.sentence]
    for number in range(max(anchor.first - _LONGEST, 0), anchor.first):
        token = scan.tokens[number]
        if not (token.word in begin or token.word[0].isdigit() or token.word.startswith(_BEGIN)):
            continue
        if token.start < sentence.span.start or _IN_NUMBER.search(scan.document.text, token.start - 2, token.start):
            continue
        try:
            parsed = grammar.parse_string(scan.document.text[token.start : anchor.span.start])
        except pp.ParseException:
            continue
        if anchor.term == "unit-hour" and _is_clock_time(scan, token.start, anchor):
            return None
        days = _days(max(parsed["amounts"]), anchor.term)
        return Duration(Span(token.start, anchor.span.end), days, anchor.term)
    return None


def _is_clock_time(scan: Scan, start: int, anchor: Mention) -> bool:
    """Whether what looks like a number of hours is a time of the day or an opening time: "tussen 9 en 17 uur"."""
    text = scan.document.text
    return bool(
        _BEFORE_CLOCK_TIME.search(text, max(start - _CLOCK_REACH, 0), start) or _PER_DAY.match(text, anchor.span.end)
    )


def _numbers(lexicon: Lexicon) -> tuple[tuple[str, int], ...]:
    """The number words of the vocabulary with their values: the terms number-1, number-2 …"""
    return tuple(
        (word, int(term.removeprefix("number-")))
        for term, words in lexicon.wordings.items()
        if term.startswith("number-")
        for word in words.splitlines()
    )


@cache
def _grammar(numbers: tuple[tuple[str, int], ...]) -> pp.ParserElement:
    """What stands before the unit."""
    values = {word.lower(): float(value) for word, value in numbers}
    digits = pp.Regex(r"(?!(?:19|20)\d\d)\d{1,4}(?:[.,]\d)?(?!\d)").set_parse_action(
        lambda found: float(found[0].replace(",", "."))
    )
    word = pp.Regex(r"[^\W\d_]+\b").add_condition(lambda found: found[0].lower() in values)
    word.add_parse_action(lambda found: values[found[0].lower()])
    half = _ignoring_case(r"(?:(?:een|één)\s+)?hal(?:f|ve)\b").set_parse_action(lambda: 0.5)
    one_and_a_half = _ignoring_case(r"anderhal(?:f|ve)\b").set_parse_action(lambda: 1.5)
    and_a_half = (digits | word) + pp.Suppress(_ignoring_case(r"en\s+(?:een\s+)?hal(?:f|ve)\b"))
    and_a_half.set_parse_action(lambda found: found[0] + 0.5)
    with_half = pp.Regex(r"\d{1,3}\s?½").set_parse_action(lambda found: float(found[0].rstrip(" ½")) + 0.5)
    three_quarters = _ignoring_case(r"driekwart\b").set_parse_action(lambda: 0.75)
    number = (with_half | and_a_half | digits | one_and_a_half | three_quarters | half | word).set_name("number")
    quantity = number + pp.Opt(pp.Suppress(pp.Regex(r"\(\s*[\w,.]+\s*\)")))
    to = pp.Suppress(_ignoring_case(r"(?:-|–|à|a|of|tot(?: en met| maximaal)?|t/m)(?=\s|\d)"))
    adjective = pp.Suppress(_ignoring_case(r"(?:volle|hele|gehele|extra|verdere|volledige|opeenvolgende)\b"))
    within_the = _ignoring_case(r"binnen\s+(?:de|het|'t)\b").set_parse_action(
        lambda: 1.0
    )  # "binnen de maand": in Flanders
    grammar = ((within_the | quantity) + pp.Opt(to + quantity))("amounts") + pp.Opt(adjective) + pp.StringEnd()
    return grammar.set_name("duration").parse_with_tabs()


def _ignoring_case(pattern: str) -> pp.Regex:
    return pp.Regex(pattern, re.IGNORECASE)

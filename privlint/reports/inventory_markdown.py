"""The inventory of a statement in Markdown: the beginning of a record of processing activities (AVG 30)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from privlint.reports.inventory_words import (
    PARTS_BEFORE,
    PROPERTIES,
    RUNS,
    Cited,
    number_name,
    number_of,
    parts,
    properties,
    together,
)
from privlint.reports.markdown import escape, row
from privlint.reports.wording import say


def render(data: Mapping[str, Any], language: str) -> str:
    """Three tables of GitHub Flavored Markdown: who is responsible, a row for each activity, and the rest; ends in a
    newline. What the text does not give is an empty cell, for the author of the record to fill in."""
    return "\n".join(_lines(data, language)) + "\n"


def _lines(data: Mapping[str, Any], language: str) -> Iterator[str]:
    yield f"# {say('what it says', language)}: {escape(data['file'])}"
    yield ""
    of_parts = parts(data, language)
    yield from _parts({part: of_parts.pop(part) for part in PARTS_BEFORE}, language)
    yield ""
    yield f"## {say('activities', language)}"
    yield ""
    yield from _activities(data["activities"], number_name(data, language), language)
    yield ""
    yield f"## {say('the rest', language)}"
    yield ""
    yield from _parts(of_parts, language)


def _activities(activities: Sequence[Mapping[str, Any]], name: str, language: str) -> Iterator[str]:
    if not activities:
        yield say("nothing found", language)
        return
    yield from _header(name, *(say(key, language) for key in PROPERTIES))
    for activity in activities:
        found = properties(activity, language)
        yield row(str(number_of(activity)), *(_cell(key, values, language) for key, values in found.items()))


def _parts(of_parts: Mapping[str, Sequence[Cited]], language: str) -> Iterator[str]:
    yield from _header(say("part", language), say("what it says", language))
    for part, values in of_parts.items():
        yield row(say(part, language), _cell(part, values, language))


def _header(*names: str) -> Iterator[str]:
    yield row(*names)
    yield row(*("---" for _ in names))


def _cell(key: str, values: Sequence[Cited], language: str) -> str:
    shown = together(values) if key in RUNS else values
    return "<br>".join(escape(cited.in_words(language)) for cited in shown)

"""The inventory of a statement for the terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from privlint.record import replace
from privlint.reports.inventory_words import PARTS_BEFORE, RUNS, Cited, parts, properties, together
from privlint.reports.terminal import paint, safe
from privlint.reports.wording import say

LONGEST = 120
"""The number of characters of a purpose or quotation that is shown; the other formats have all of it."""

_ALWAYS = ("basis", "retention")
"""What AVG 13 asks of every purpose: that it is not there is worth a line."""


def render(data: Mapping[str, Any], language: str, *, width: int = 100, colour: bool = False) -> str:
    """The activities, each with what is tied to it, and the other facts around them, in at most `width` columns; ends
    in a newline."""
    return "\n".join(_lines(data, language, width, colour)).strip("\n") + "\n"


def _lines(data: Mapping[str, Any], language: str, width: int, colour: bool) -> Iterator[str]:
    yield paint(safe(data["file"]), "bold", colour)
    of_parts = parts(data, language)
    for part in PARTS_BEFORE:
        yield from _part(part, of_parts[part], language, width, colour)
    yield from _title("activities", data["activities"], language, colour)
    for number, activity in enumerate(data["activities"]):
        yield from [""] if number else []
        yield from _activity(properties(activity, language), language, width, colour)
    for part, values in of_parts.items():
        if part not in PARTS_BEFORE:
            yield from _part(part, values, language, width, colour)


def _title(part: str, values: Sequence[Any], language: str, colour: bool) -> Iterator[str]:
    yield ""
    title = paint(say(part, language), "bold", colour)
    yield title if values else f"{title}: {say('nothing found', language)}"


def _part(part: str, values: Sequence[Cited], language: str, width: int, colour: bool) -> Iterator[str]:
    yield from _title(part, values, language, colour)
    for text in _texts(values, language) if part not in RUNS else [_run(values, language)]:
        yield from textwrap.wrap(text, width, initial_indent="  ", subsequent_indent="    ")


def _activity(found: Mapping[str, Sequence[Cited]], language: str, width: int, colour: bool) -> Iterator[str]:
    """The purpose, and below it what is tied to it, a line for each property that the text gives."""
    for line in textwrap.wrap(_run(found["purpose"], language), width - 2, subsequent_indent="  "):
        yield f"  {paint(line, 'bold', colour)}"
    shown = [key for key in found if key != "purpose" and (found[key] or key in _ALWAYS)]
    names = {key: say(key, language) for key in shown}
    beside = 4 + max(map(len, names.values())) + 2
    for key in shown:
        first, *more = textwrap.wrap(_run(found[key], language) or "-", width - beside)
        yield f"    {names[key]}".ljust(beside) + first
        yield from (" " * beside + line for line in more)


def _run(values: Sequence[Cited], language: str) -> str:
    """All of the values on one line, those that stand together cited together."""
    return "; ".join(_texts(together(replace(cited, value=_short(cited.value)) for cited in values), language))


def _texts(values: Sequence[Cited], language: str) -> list[str]:
    return [safe(replace(cited, value=_short(cited.value)).in_words(language)) for cited in values]


def _short(text: str) -> str:
    """`text` cut at a word if it is longer than `LONGEST`."""
    return textwrap.shorten(text, LONGEST, placeholder="…")

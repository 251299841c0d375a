"""The entries of an inventory in words: what all its reports have in common.

A part of the inventory becomes a list of values, each once, with the lines where
the text says it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from privlint.document import Unit
from privlint.record import Record
from privlint.reports.terms import term
from privlint.reports.wording import say

Entry = Mapping[str, Any]
Describe = Callable[[Entry, str], str]
Described = tuple[str, Entry]
"""A value in words, and the entry that it describes."""

PROPERTIES = ("purpose", "data", "basis", "interest", "retention", "recipients", "transfers")
"""What an activity consists of, by the keys of their names in `wording`."""

RUNS = ("data", "data_categories")
"""What has so many short values that those on the same lines stand together where that reads better."""

PARTS_BEFORE = ("controllers", "contacts", "officers")
"""The parts that reports show before the activities."""


class Cited(Record):
    """A value and the lines of the file where it stands, or its paragraphs or pages: `unit` tells which."""

    value: str
    lines: tuple[int, ...]
    unit: Unit = Unit.LINE

    def in_words(self, language: str) -> str:
        """For example "toestemming (regels 12, 30)"."""
        lines = ", ".join(map(str, self.lines))
        return f"{self.value} ({say(self.unit if len(self.lines) == 1 else f'{self.unit}s', language)} {lines})"


def properties(activity: Entry, language: str) -> dict[str, list[Cited]]:
    """What an activity consists of: all of `PROPERTIES` in their order, also the empty ones."""
    return {key: _cited(found) for key, found in described(activity, language).items()}


def described(activity: Entry, language: str) -> dict[str, list[Described]]:
    """The same with the entry of each value, which tells its place; a value may be there more than once."""
    tied = activity["tied"]
    return {
        "purpose": _described(tied["purpose"], lambda entry, _: activity["purpose"], language),
        "data": _described(tied["data"], _category, language),
        "basis": _described(tied["basis"], _basis, language),
        "interest": _described(tied["interest"], lambda entry, _: activity["interest"], language),
        "retention": _described(tied["retention"], _term, language),
        "recipients": _described(tied["recipient"], _recipient, language),
        "transfers": _described(tied["transfer"], _transfer, language),
    }


def parts(data: Mapping[str, Any], language: str) -> dict[str, list[Cited]]:
    """What the inventory says besides the activities, by part, in the order in which reports show it."""
    entries = {part: data[part] for part in _PARTS} | {"controllers": _responsible(data["controllers"])}
    return {part: _cited(_described(entries[part], describe, language)) for part, describe in _PARTS.items()}


def together(values: Iterable[Cited]) -> list[Cited]:
    """Values that stand on the same lines joined to one: "naam, adres" on line 12."""
    by_lines: dict[tuple[Unit, tuple[int, ...]], list[str]] = {}
    for cited in values:
        by_lines.setdefault((cited.unit, cited.lines), []).append(cited.value)
    return [Cited(", ".join(of_lines), lines, unit) for (unit, lines), of_lines in by_lines.items()]


def unit_of(entry: Entry) -> Unit:
    """What the place of an entry is counted in."""
    return next((unit for unit in (Unit.PAGE, Unit.PARAGRAPH) if unit in entry), Unit.LINE)


def number_of(entry: Entry) -> int:
    """The line of an entry, or its paragraph or page."""
    number: int = entry[unit_of(entry)]
    return number


def number_name(data: Mapping[str, Any], language: str) -> str:
    """The name of the numbers of the activities: "Regel", "Alinea" or "Pagina"."""
    unit = next(map(unit_of, data["activities"]), Unit.LINE)
    return say(f"{unit} number", language)


def _described(entries: Iterable[Entry], describe: Describe, language: str) -> list[Described]:
    return [(" ".join(describe(entry, language).split()), entry) for entry in entries]


def _cited(found: Iterable[Described]) -> list[Cited]:
    """Each description once, whatever its capitals, with the lines where it stands."""
    values: dict[str, str] = {}
    lines: dict[str, dict[int, None]] = {}
    unit = Unit.LINE
    for value, entry in found:
        values.setdefault(value.casefold(), value)
        unit = unit_of(entry)
        lines.setdefault(value.casefold(), {})[number_of(entry)] = None
    return [Cited(values[key], tuple(lines[key]), unit) for key in values]


def _responsible(controllers: Sequence[Entry]) -> Sequence[Entry]:
    """Where the text says who is responsible: that party only, and not the names that merely might be."""
    parties = {entry["party"] for entry in controllers if entry["explicit"]}
    return [entry for entry in controllers if entry["party"] in parties] or controllers


def _text(entry: Entry, language: str) -> str:
    return str(entry["text"])


def _controller(entry: Entry, language: str) -> str:
    return str(entry["name"])


def _contact(entry: Entry, language: str) -> str:
    owner = "" if entry["owner"] == "controller" else f" ({term(entry['owner'], language)})"
    return f"{term(entry['channel'], language)}: {entry['value']}{owner}"


def _category(entry: Entry, language: str) -> str:
    return str(entry["category"])


def _basis(entry: Entry, language: str) -> str:
    return term(entry["basis"], language)


def _term(entry: Entry, language: str) -> str:
    return str(entry["term"])


def _right(entry: Entry, language: str) -> str:
    return term(entry["right"], language)


def _deadline(entry: Entry, language: str) -> str:
    return f"{term(entry['stage'], language)}: {entry['term'] or entry['text']}"


def _recipient(entry: Entry, language: str) -> str:
    name = str(entry["name"] or entry["text"])
    processor = term("processor", language)
    return f"{name} ({processor})" if entry["processor"] and name.lower() != processor else name


def _transfer(entry: Entry, language: str) -> str:
    safeguard = f" ({entry['safeguard']})" if entry["safeguard"] else ""
    return f"{term(entry['kind'], language)}: {entry['where'] or entry['text']}{safeguard}"


def _date(entry: Entry, language: str) -> str:
    return str(entry["date"])


_PARTS: dict[str, Describe] = {
    "controllers": _controller,
    "contacts": _contact,
    "officers": _text,
    "rights": _right,
    "response_deadlines": _deadline,
    "complaints": _text,
    "data_categories": _category,
    "retention": _text,
    "recipients": _recipient,
    "transfers": _transfer,
    "dates": _date,
}

"""The inventory of a statement, for the terminal and as JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from privlint.reports.table import table
from privlint.reports.terminal import paint, safe
from privlint.reports.terms import term
from privlint.reports.wording import say

LONGEST = 120
"""The number of characters of a purpose or quotation that a table shows; the JSON has all of it."""

Entry = Mapping[str, Any]
Describe = Callable[[Entry, str], str]


def render_json(data: Mapping[str, Any]) -> str:
    """The inventory as one JSON object."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def render(data: Mapping[str, Any], language: str, *, width: int = 100, colour: bool = False) -> str:
    """The activities as a table of at most `width` columns, with the other facts around it; ends in a newline."""
    return "\n".join(_lines(data, language, width, colour)).strip("\n") + "\n"


def _lines(data: Mapping[str, Any], language: str, width: int, colour: bool) -> Iterator[str]:
    yield paint(safe(data["file"]), "bold", colour)
    for part, describe in _BEFORE.items():
        entries = _responsible(data[part]) if part == "controllers" else data[part]
        yield from _list(part, entries, describe, language, width, colour)
    yield ""
    title = paint(say("activities", language), "bold", colour)
    yield title if data["activities"] else f"{title}: {say('nothing found', language)}"
    if data["activities"]:
        headers = [say(key, language) for key in ("line column", "purpose", "basis", "retention", "recipients")]
        rows = [_activity(entry, language) for entry in data["activities"]]
        yield table(headers, rows, width=width, colour=colour)
    for part, describe in _AFTER.items():
        yield from _list(part, data[part], describe, language, width, colour)


def _list(
    part: str, entries: Sequence[Entry], describe: Describe, language: str, width: int, colour: bool
) -> Iterator[str]:
    """The entries of one part, each description once, with the lines where it stands."""
    yield ""
    title = paint(say(part, language), "bold", colour)
    if not entries:
        yield f"{title}: {say('nothing found', language)}"
        return
    yield title
    places: dict[str, dict[str, None]] = {}
    for entry in entries:
        places.setdefault(safe(describe(entry, language)), {})[str(entry["line"])] = None
    for description, lines in places.items():
        text = f"{description} ({say('line' if len(lines) == 1 else 'lines', language)} {', '.join(lines)})"
        yield from textwrap.wrap(text, width, initial_indent="  ", subsequent_indent="    ")


def _responsible(controllers: Sequence[Entry]) -> Sequence[Entry]:
    """Where the text says who is responsible: that party only, and not the names that merely might be."""
    parties = {entry["party"] for entry in controllers if entry["explicit"]}
    return [entry for entry in controllers if entry["party"] in parties] or controllers


def _activity(entry: Entry, language: str) -> list[str]:
    bases = [
        f"{term(basis, language)} ({entry['interest']})"
        if basis == "legitimate-interest" and entry["interest"]
        else term(basis, language)
        for basis in entry["basis"]
    ]
    return [
        str(entry["line"]),
        _short(entry["purpose"]),
        "; ".join(bases) or "-",
        "; ".join(entry["retention"]) or "-",
        "; ".join(entry["recipient"]) or "-",
    ]


def _text(entry: Entry, language: str) -> str:
    return _short(str(entry["text"]))


def _short(text: str) -> str:
    """`text` on one line of at most `LONGEST` characters, cut at a word."""
    return textwrap.shorten(text, LONGEST, placeholder="…")


def _controller(entry: Entry, language: str) -> str:
    return str(entry["name"])


def _contact(entry: Entry, language: str) -> str:
    owner = "" if entry["owner"] == "controller" else f" ({term(entry['owner'], language)})"
    return f"{term(entry['channel'], language)}: {entry['value']}{owner}"


def _right(entry: Entry, language: str) -> str:
    return term(entry["right"], language)


def _deadline(entry: Entry, language: str) -> str:
    return f"{term(entry['stage'], language)}: {_short(entry['term'] or entry['text'])}"


def _recipient(entry: Entry, language: str) -> str:
    name = _short(str(entry["name"] or entry["text"]))
    processor = term("processor", language)
    return f"{name} ({processor})" if entry["processor"] and name.lower() != processor else name


def _transfer(entry: Entry, language: str) -> str:
    safeguard = f" ({entry['safeguard']})" if entry["safeguard"] else ""
    return f"{term(entry['kind'], language)}: {_short(entry['where'] or entry['text'])}{safeguard}"


def _date(entry: Entry, language: str) -> str:
    return str(entry["date"])


_BEFORE: dict[str, Describe] = {"controllers": _controller, "contacts": _contact, "officers": _text}
_AFTER: dict[str, Describe] = {
    "rights": _right,
    "response_deadlines": _deadline,
    "complaints": _text,
    "retention": _text,
    "recipients": _recipient,
    "transfers": _transfer,
    "dates": _date,
}

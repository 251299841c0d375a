"""The inventory of a statement as CSV (RFC 4180), for a spreadsheet: a row for each processing activity."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any

from privlint.reports.inventory_words import PROPERTIES, Cited, number_name, number_of, parts, properties
from privlint.reports.terminal import safe
from privlint.reports.wording import say

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that a spreadsheet takes for a formula: the text of a statement comes from anyone."""


def render(data: Mapping[str, Any], language: str) -> str:
    """A header, and a row for each activity: what is tied to it, then what the statement says for all activities.

    Lines end in CR LF. The values of a cell are "waarde (regel 12)", with a semicolon between them.
    """
    of_all = parts(data, language)
    own_names = [number_name(data, language), *(say(key, language) for key in PROPERTIES)]
    names = [say(part, language) for part in of_all]
    general_names = [f"{say('the rest', language)}: {name}" if name in own_names else name for name in names]
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([*own_names, *general_names])
    general = [_cell(values, language) for values in of_all.values()]
    for activity in data["activities"]:
        own = [_cell(values, language) for values in properties(activity, language).values()]
        writer.writerow([number_of(activity), *own, *general])
    return text.getvalue()


def _cell(values: Sequence[Cited], language: str) -> str:
    cell = safe("; ".join(cited.in_words(language) for cited in values))
    return f"'{cell}" if cell.startswith(_FORMULA) else cell

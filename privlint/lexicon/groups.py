"""A table of JSON values in a few long texts, of which only the values that are asked for are parsed.

The cache holds tens of thousands of values, and a statement needs a few hundred: to make an object of each, even if
only a text, takes longer than all that is done with them. Keys are words and numbers, the values hold no space:

    {"ver": " verkoop [1,[2]] verzoek [3,[]] ", …}
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

_BEGIN = 3  # characters of a key that tell its group
_decode = json.JSONDecoder().raw_decode  # unlike `loads` it begins where it is told


def grouped(values: Mapping[str, Any]) -> dict[str, str]:
    """The groups that hold `values`."""
    groups: dict[str, list[str]] = {}
    for key, value in values.items():
        groups.setdefault(key[:_BEGIN], [""]).extend((key, json.dumps(value, separators=(",", ":"))))
    return {begin: " ".join([*parts, ""]) for begin, parts in groups.items()}


def value_in(groups: Mapping[str, str], key: str) -> Any:
    """The value of `key`; None if it has none."""
    group = groups.get(key[:_BEGIN])
    if group is None:
        return None
    start = group.find(f" {key} ")
    return None if start < 0 else _decode(group, start + len(key) + 2)[0]

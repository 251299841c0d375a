from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from privlint.toml_places import Keys, places

TEXT = '''\
a.b . "c.d" = {x = 1, y = [ 'a"]', """b""\\"]"""" , [1,2], ], z={}} # c ]
"\\u00e9" = '#'
[[q]]
d = 1979-05-27 07:32:00 # a date with a space
[[q]]
d = [ # comment ]
 1, # x
 2
]
 [ t . "u" ]  # header
'e' = \'\'\'x]
y'\'\'\'\'
[t]
f = -1e5
'''


def paths(data: Any, keys: Keys = ()) -> Iterator[tuple[Keys, Any]]:
    """The ways to everything in plain data."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield (*keys, key), value
        yield from paths(value, (*keys, key))


@pytest.mark.parametrize(
    "text",
    [TEXT, "", "# none", (Path(__file__).resolve().parent.parent / "pyproject.toml").read_text(encoding="utf-8")],
)
def test_everything_that_tomllib_reads_has_a_place(text: str) -> None:
    assert places(text).keys() == {keys for keys, _ in paths(tomllib.loads(text))}


def test_each_place_is_that_of_its_key_and_value() -> None:
    found = places(TEXT)
    for keys, value in paths(tomllib.loads(TEXT)):
        key_at, value_at = found[keys]
        if isinstance(keys[-1], str) and TEXT[key_at] != "[":
            assert TEXT[key_at:].startswith((keys[-1], f'"{keys[-1]}"', f"'{keys[-1]}'", '"\\u00e9"'))
        if isinstance(value, str | int) and not isinstance(value, bool):
            assert TEXT[value_at:].lstrip("\"'").startswith((str(value)[:1], "-1"))

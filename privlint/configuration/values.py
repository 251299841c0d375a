"""The values that count, in the order of the keys, each with where it comes from: what `privlint config` shows."""

from __future__ import annotations

from typing import NamedTuple

from privlint.configuration.keys import KEYS, ORGANISATION_KEYS
from privlint.configuration.model import Configuration, Origin, Setting
from privlint.settings import DEFAULTS


class Value(NamedTuple):
    """The value at `keys`, None if nothing is set; `origin` is None for a default."""

    keys: tuple[str, ...]
    value: str | bool | list[str] | None
    origin: Origin | None = None


def values_of(configuration: Configuration) -> list[Value]:
    """What is set, and of each key that is not set the default."""
    values = []
    for key in KEYS:
        found = [
            Value(
                keys if key in ("level", "per-file-ignores", "organisation") else (key,),
                _plain(setting),
                setting.origin,
            )
            for keys, setting in configuration.settings.items()
            if keys[0] == key
        ]
        if key == "organisation":
            given = {value.keys: value for value in found}
            found = [given.get((key, name), Value((key, name), None)) for name in ORGANISATION_KEYS]
        values += found or [Value((key,), _DEFAULTS.get(key))]
    return values


def _plain(setting: Setting) -> str | bool | list[str]:
    return [entry.text for entry in setting.value] if isinstance(setting.value, tuple) else setting.value


_DEFAULTS: dict[str, str | bool | list[str]] = {
    **DEFAULTS,
    "extends": "privlint:recommended",
    "select": ["*"],
    "preview": False,
    "require": False,
}

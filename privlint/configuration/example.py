"""What a mistaken value could be, written as the file would have it: in YAML, or in TOML."""

from __future__ import annotations

import json
import re

from privlint.cache import JSON

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def written(value: JSON, *, toml: bool) -> str:
    """`value`, a text or lists and mappings of these, on one line."""
    if isinstance(value, list):
        return f"[{', '.join(written(item, toml=toml) for item in value)}]"
    if isinstance(value, dict):
        equals = " = " if toml else ": "
        pairs = ", ".join(f"{_key(key)}{equals}{written(item, toml=toml)}" for key, item in value.items())
        return f"{{{pairs}}}"
    return json.dumps(value, ensure_ascii=False) if toml else str(value)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else json.dumps(key, ensure_ascii=False)

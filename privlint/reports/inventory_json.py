"""The inventory of a statement as JSON; docs/inventory.md describes its keys."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def render(data: Mapping[str, Any]) -> str:
    """The inventory as one JSON object."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"

"""Regular expressions that are compiled when they are first used.

To compile one takes a tenth of a millisecond. A check needs some two hundred; for those that few statements need, this
is what to write instead of `re.compile`.
"""

from __future__ import annotations

import re
from typing import Any, cast


def compile_later(expression: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` makes of the same, when something of it is asked for: its methods and attributes are there."""
    return cast("re.Pattern[str]", _Uncompiled(expression, flags))


class _Uncompiled:
    def __init__(self, expression: str, flags: int) -> None:
        self._given = expression, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._given), name)
        setattr(self, name, found)  # so that it is only asked for once
        return found

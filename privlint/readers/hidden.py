"""Elements that are left out, and where they end, also when their end tag is missing."""

from __future__ import annotations

from privlint.readers.elements import BREAKING, HEADINGS, LEFT_OUT, LISTS, NESTABLE

_TABLES = frozenset({"table"})
_AFTER_CELL = frozenset({"td", "th", "tr"})

# The HTML standard lets the end tag of these elements be left out before the elements named.
_ENDED_BY = {
    "head": frozenset({"body"}),
    "p": BREAKING | LISTS | _TABLES | frozenset(HEADINGS),
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "td": _AFTER_CELL,
    "th": _AFTER_CELL,
    "tr": frozenset({"tr"}),
}
# They end with their container, too; inside another container of that kind their siblings are not theirs.
_CONTAINERS = {"li": LISTS, "dt": LISTS, "dd": LISTS, "td": _TABLES, "th": _TABLES, "tr": _TABLES}


class Hidden:
    """An element `name` of which nothing is shown, with what opens and closes inside it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._ended_by = _ENDED_BY.get(name, frozenset())
        self._nesting = _CONTAINERS.get(name, frozenset({name} if name in NESTABLE or name not in LEFT_OUT else ()))
        self._depth = 1

    def starts(self, name: str) -> bool:
        """An element `name` begins; whether it begins after the hidden one, which has no end tag."""
        if self._depth == 1 and name in self._ended_by:
            return True
        self._depth += name in self._nesting
        return False

    def ends(self, name: str) -> bool:
        """An element `name` ends; whether the hidden one ends with it."""
        if name in self._nesting:
            self._depth -= 1
            return not self._depth
        return self._depth == 1 and (name == self._name or (name == "tr" and name in self._ended_by))

"""What the frozen dataclasses of privlint share: equality, hash and text.

Each class that makes its own costs a third of a millisecond at every start, and
there are eighty of them; a class that is compared often makes its own all the same.
"""

from __future__ import annotations

from dataclasses import fields


class Record:
    """The base of a dataclass made with `eq=False, repr=False`: equal if of the same class with equal values."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and _values(other) == _values(self)

    def __hash__(self) -> int:
        return hash((type(self), *(value for _, value in _values(self))))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in _values(self))})"


def _values(record: object) -> list[tuple[str, object]]:
    return [(field.name, getattr(record, field.name)) for field in fields(record)]  # type: ignore[arg-type]

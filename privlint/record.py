"""Values with typed fields that never change, as a frozen dataclass has them.

The code of a dataclass is generated anew at every start: that takes a third of a millisecond, and a check needs sixty
of them. A record needs none: what all of them do is written here. A named tuple is made as `typing` makes it, which
also compiles the type of each field: that takes as long as all the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast, dataclass_transform

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple  # the same to those who use it
else:
    from collections import namedtuple

    class _NamedTupleType(type):
        def __new__(cls, name: str, bases: tuple[type, ...], own: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, own)
            fields = own.get("__annotations__", {})
            made = namedtuple(name, fields, defaults=[own[field] for field in fields if field in own])
            for key, found in own.items():
                if key not in fields:
                    setattr(made, key, found)
            return made

    class NamedTuple(metaclass=_NamedTupleType):
        """The base of a class of tuples with names for their members: its annotated names, of which the last may have
        values that count where they are left out."""


@dataclass_transform(frozen_default=True)
class Record:
    """The base of a class with fields: the annotated names of the class and its bases, given in their order or by name.

    One that has a value in the class may be left out. Records are equal if of the same class with equal values. The
    fields that are `unshown` are left out where a record is printed.
    """

    _fields: ClassVar[dict[str, str]] = {}
    _defaults: ClassVar[dict[str, Any]] = {}
    _unshown: ClassVar[Sequence[str]] = ()

    def __init_subclass__(cls, *, unshown: Sequence[str] = ()) -> None:
        super().__init_subclass__()
        own = {name: kind for name, kind in cls.__annotations__.items() if not kind.startswith("ClassVar")}
        cls._fields = cls._fields | own
        cls._defaults = cls._defaults | {name: value for name, value in vars(cls).items() if name in own}
        cls._unshown = (*cls._unshown, *unshown)
        cls.__match_args__ = tuple(cls._fields)  # type: ignore[attr-defined, misc]

    def __init__(self, *values: Any, **named: Any) -> None:
        given = self.__dict__
        given.update(self._defaults)
        if values:
            given.update(zip(self._fields, values, strict=False))
        given.update(named)
        if given.keys() != self._fields.keys() or len(values) > len(self._fields):
            raise TypeError(f"{type(self).__name__} has the fields {', '.join(self._fields)}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a {type(self).__name__} never changes")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a {type(self).__name__} never changes")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and _values(other) == _values(self)

    def __hash__(self) -> int:
        return hash((type(self), *_values(self)))

    def __repr__(self) -> str:
        shown = (f"{name}={getattr(self, name)!r}" for name in self._fields if name not in self._unshown)
        return f"{type(self).__name__}({', '.join(shown)})"


AnyRecord = TypeVar("AnyRecord", bound=Record)


def replace(record: AnyRecord, **changes: Any) -> AnyRecord:
    """A record that is like `record`, but for the fields in `changes`."""
    return type(record)(**{**dict(zip(fields(record), _values(record), strict=True)), **changes})


Row = TypeVar("Row", bound=tuple[Any, ...])


def made_of(kind: type[Row], rows: Iterable[tuple[Any, ...]]) -> list[Row]:
    """A named tuple of `kind` for each of `rows`, which hold its fields in order: in a third of the time that its own
    class takes, where they are made by the thousand."""
    return list(map(cast("partial[Row]", partial(tuple.__new__, kind)), rows))


def fields(record: Record | type[Record]) -> dict[str, str]:
    """The names of the fields of a record or of a class of them, in order, each with its type as it is written."""
    return record._fields


def _values(record: Record) -> list[Any]:
    return [record.__dict__[name] for name in record._fields]

"""Records: values with typed fields that never change."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import ClassVar

import pytest

from privlint.record import NamedTuple, Record, fields, made_of, replace


class Point(Record):
    """A place on a plane."""

    NAME: ClassVar[str] = "point"
    x: int
    y: int = 0


class Marked(Point, unshown=["secret"]):
    """A point with a mark."""

    mark: str
    secret: str = "hidden"


def test_fields_are_given_in_their_order_or_by_name() -> None:
    marked = Marked(1, 2, mark="a")
    assert (marked.x, marked.y, marked.mark, marked.secret) == (1, 2, "a", "hidden")
    assert fields(Marked) == {"x": "int", "y": "int", "mark": "str", "secret": "str"}


@pytest.mark.parametrize(("values", "named"), [((), {}), ((1, 2, 3), {}), ((1,), {"z": 3})])
def test_other_fields_are_refused(values: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="Point has the fields x, y"):
        Point(*values, **named)


def test_records_are_equal_if_of_the_same_class_with_equal_values() -> None:
    assert Point(1) == Point(x=1, y=0)
    assert len({Point(1), Point(1, 0), Point(1, 2)}) == 2
    assert Point(1) != Marked(1, mark="")
    assert Point(1) != (1, 0)


def test_a_record_never_changes() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="a Point never changes"):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(AttributeError, match="a Point never changes"):
        del point.x
    assert replace(point, y=5) == Point(1, 5)
    assert point == Point(1)


def test_a_record_can_be_matched_printed_and_sent_to_another_process() -> None:
    match Marked(1, 2, "a"):
        case Marked(x, y, mark):
            assert (x, y, mark) == (1, 2, "a")
    assert repr(Marked(1, 2, "a")) == "Marked(x=1, y=2, mark='a')"
    assert pickle.loads(pickle.dumps(Marked(1, 2, "a"))) == Marked(1, 2, "a")


def test_a_check_generates_no_code() -> None:
    script = "import sys, privlint.commands.check, privlint.readers.markdown; print('dataclasses' in sys.modules)"
    finished = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert finished.stdout == "False\n"


class Place(NamedTuple):
    """Where something stands."""

    line: int
    column: int = 1

    @property
    def is_first(self) -> bool:
        return self == (1, 1)


def test_a_named_tuple_is_what_typing_makes() -> None:
    line, column = Place(3)
    assert (line, column) == (3, 1)
    assert Place(1).is_first
    assert Place(3)._replace(column=2) == Place(column=2, line=3) == (3, 2)
    assert repr(Place(3)) == "Place(line=3, column=1)"
    assert Place.__doc__ == "Where something stands."
    assert pickle.loads(pickle.dumps(Place(3))) == Place(3)
    with pytest.raises(TypeError):
        Place()  # type: ignore[call-arg]


def test_many_named_tuples_are_made_at_once() -> None:
    made = made_of(Place, [(1, 2), (3, 4)])
    assert made == [Place(1, 2), Place(3, 4)]
    assert [place.column for place in made] == [2, 4]

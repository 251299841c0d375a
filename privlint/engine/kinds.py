"""What the rule language knows of facts: the kinds, their attributes and the type of each.

All of it is read from the classes in `privlint/facts.py`, so that a new kind or
attribute can be used in a rule without a change here.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from privlint.facts import KINDS, PLACES, Fact
from privlint.record import fields


class AttributeType(StrEnum):
    """What an attribute holds, in the words of the rule language."""

    TEXT = "text"
    NUMBER = "number"
    TRUTH = "truth value"
    LIST = "list of texts"


_TYPES = {
    "str": AttributeType.TEXT,
    "int": AttributeType.NUMBER,
    "int | None": AttributeType.NUMBER,
    "bool": AttributeType.TRUTH,
    "tuple[str, ...]": AttributeType.LIST,
}

Value = str | int | bool | tuple[str, ...] | None


@cache
def attributes(kind: str) -> dict[str, AttributeType]:
    """The attributes of the facts of `kind`, by their names with hyphens, in the order of the class."""
    return {
        name.replace("_", "-"): _TYPES[written] for name, written in fields(KINDS[kind]).items() if name not in PLACES
    }


def value(fact: Fact, attribute: str) -> Value:
    """The value of `attribute` (its name with hyphens) of `fact`."""
    found: Value = getattr(fact, attribute.replace("-", "_"))
    return found


def is_present(found: Value) -> bool:
    """Whether an attribute says anything: an empty text or list and None do not, a number or a truth value does."""
    return found is not None and found != "" and found != ()


def is_judgement(attribute: str) -> bool:
    """Whether an attribute tells that a reader can judge something of the fact: `basis-judged`."""
    return attribute.endswith("-judged")

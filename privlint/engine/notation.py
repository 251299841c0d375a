"""From the tree of a query back to the text of a query: what `query.py` reads, this writes."""

from __future__ import annotations

import re

from privlint.engine.kinds import attributes
from privlint.engine.model import (
    And,
    AnyFact,
    AtLeast,
    Compare,
    Condition,
    EveryFact,
    Has,
    Holds,
    Is,
    NoFact,
    Not,
    Or,
    Query,
    SameValue,
    Selector,
)
from privlint.engine.query import KEYWORDS


def query_text(query: Query) -> str:
    """The query in the rule language; reading it gives the same tree."""
    match query:
        case And(parts):
            return " and ".join(_in_parentheses(part, And, Or) for part in parts)
        case Or(parts):
            return " or ".join(_in_parentheses(part, Or) for part in parts)
        case Not(part):
            return f"not {_in_parentheses(part, And, Or)}"
        case AnyFact(selector):
            return f"any {selector_text(selector)}"
        case NoFact(selector, beside, same):
            return f"no {beside_text(selector, beside, same)}"
        case EveryFact(selector, wanted):
            return f"every {selector_text(selector)} has {' or '.join(wanted)}"
        case SameValue(attribute, selector, group):
            return f"same {attribute} of {selector_text(selector)}" + (f" by {group}" if group is not None else "")
        case AtLeast(number, selector):
            return f"at least {number} {selector_text(selector)}"
        case _:
            raise AssertionError(query)


def selector_text(selector: Selector) -> str:
    """The selector in the rule language."""
    if selector.condition is None:
        return selector.kind
    return f"{selector.kind} where {_condition(selector.condition, selector.kind)}"


def beside_text(selector: Selector, beside: Selector | None, same: tuple[str, ...]) -> str:
    """What a query with `no` looks for, in the rule language: `F`, `F beside G` or `F beside G with same a`."""
    text = selector_text(selector)
    if beside is not None:
        text += f" beside {selector_text(beside)}"
    return f"{text} with same {' and '.join(same)}" if same else text


def _in_parentheses(query: Query, *forms: type) -> str:
    """The text of `query`, in parentheses if it is one of `forms`."""
    text = query_text(query)
    return f"({text})" if isinstance(query, forms) else text


def _condition(condition: Condition, kind: str) -> str:
    match condition:
        case And(parts):
            return " and ".join(_part(part, kind, And, Or) for part in parts)
        case Or(parts):
            # What follows "a is b or" would be read as one more value of a.
            return " or ".join(_part(part, kind, And, Or, Is, Not) for part in parts)
        case Not(Is(attribute, values)):
            return f"{attribute} is not {_values(values, kind)}"
        case Not(part):
            return f"not {_part(part, kind, And, Or)}"
        case Is(attribute, values):
            return f"{attribute} is {_values(values, kind)}"
        case Compare(attribute, operator, number):
            return f"{attribute} {operator} {number}"
        case Has(attribute):
            return f"has {attribute}"
        case Holds(attribute):
            return attribute
        case _:
            raise AssertionError(condition)


def _part(condition: Condition, kind: str, *forms: type) -> str:
    text = _condition(condition, kind)
    return f"({text})" if isinstance(condition, forms) else text


def _values(values: tuple[str | int, ...], kind: str) -> str:
    return " or ".join(_value(value, kind) for value in values)


def _value(value: str | int, kind: str) -> str:
    """A value, in quotation marks unless it can only be a value."""
    if isinstance(value, int):
        return str(value)
    is_word = re.fullmatch(r"[^\W\d][\w-]*", value) is not None
    if is_word and value not in KEYWORDS and value not in attributes(kind):
        return value
    return f"'{value}'" if '"' in value else f'"{value}"'

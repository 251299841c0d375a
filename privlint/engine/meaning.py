"""What the parts of a query mean: the parse actions of `query.py`.

Each takes the text, the offset and the tokens of one element of the grammar and
makes its part of the tree. A condition becomes a function of the kind of fact,
because only the selector around it knows which attributes there are.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

import pyparsing as pp

from privlint.engine.kinds import AttributeType, attributes
from privlint.engine.model import (
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
    Query,
    SameValue,
    Selector,
)
from privlint.errors import did_you_mean
from privlint.facts import KINDS

PendingCondition: TypeAlias = Callable[[str], Condition]
Tokens: TypeAlias = pp.ParseResults
COMPARISONS = ("<", "<=", ">", ">=")


class Mistake(pp.ParseSyntaxException):
    """A query that is well formed and cannot be meant."""

    def __init__(self, offset: int, message: str, remedy: str) -> None:
        super().__init__("", offset, message)
        self.message = message  # pyparsing may put another one into `msg` on the way out
        self.remedy = remedy


class Word(NamedTuple):
    """A word of the query; `is_bare` if it is not in quotation marks."""

    text: str
    offset: int
    is_bare: bool = True


def make_number(_text: str, _at: int, found: Tokens) -> int:
    return int(found[0])


def make_word(_text: str, at: int, found: Tokens) -> Word:
    return Word(found[0], at)


def make_quoted(_text: str, at: int, found: Tokens) -> Word:
    return Word(found[0][1:-1], at, is_bare=False)


def make_operator(_text: str, at: int, found: Tokens) -> str:
    operator = str(found[0])
    if operator not in COMPARISONS:
        remedy = {"=": 'write "is"', "==": 'write "is"', "!=": 'write "is not"', "≠": 'write "is not"'}.get(operator)
        raise Mistake(at, f'"{operator}" is not a comparison', remedy or "write <, <=, > or >=")
    return operator


def make_is(_text: str, _at: int, found: Tokens) -> PendingCondition:
    attribute, negation, words = found

    def build(kind: str) -> Condition:
        of_type = _type(attribute, kind)
        if of_type is AttributeType.TRUTH:
            name = attribute.text
            raise Mistake(attribute.offset, f'"{name}" is a truth value', f'write "{name}" or "not {name}"')
        for word in words[1:]:
            if word.is_bare and word.text in attributes(kind):
                remedy = "put quotation marks around the value, or parentheses around the condition before it"
                raise Mistake(word.offset, f'"{word.text}" is an attribute of {kind} and might be a value', remedy)
        condition = Is(attribute.text, tuple(_value(word, attribute.text, of_type) for word in words))
        return Not(condition) if negation else condition

    return build


def _value(word: Word, attribute: str, of_type: AttributeType) -> str | int:
    is_number = word.is_bare and re.fullmatch("[0-9]{1,9}", word.text) is not None
    if of_type is AttributeType.NUMBER:
        if not is_number:
            raise Mistake(word.offset, f'"{attribute}" is a number, "{word.text}" is not', "compare it with a number")
        return int(word.text)
    if is_number:
        raise Mistake(word.offset, f'"{attribute}" is a {of_type}, not a number', "put it in quotation marks")
    return word.text


def make_compare(_text: str, _at: int, found: Tokens) -> PendingCondition:
    attribute, operator, number = found

    def build(kind: str) -> Condition:
        of_type = _type(attribute, kind)
        if of_type is not AttributeType.NUMBER:
            raise Mistake(attribute.offset, f'"{attribute.text}" is a {of_type}: it has no {operator}', _numbers(kind))
        return Compare(attribute.text, operator, number)

    return build


def _numbers(kind: str) -> str:
    numbers = [name for name, of_type in attributes(kind).items() if of_type is AttributeType.NUMBER]
    return f"the numbers of {kind} are: {', '.join(numbers)}" if numbers else f"{kind} has no numbers"


def make_has(_text: str, _at: int, found: Tokens) -> PendingCondition:
    (attribute,) = found
    return lambda kind: Has(_checked_for_presence(attribute, kind))


def make_holds(_text: str, _at: int, found: Tokens) -> PendingCondition:
    (attribute,) = found

    def build(kind: str) -> Condition:
        of_type = _type(attribute, kind)
        if of_type is not AttributeType.TRUTH:
            name = attribute.text
            remedy = f'write "{name} is …" or "has {name}"'
            raise Mistake(attribute.offset, f'"{name}" is a {of_type}, not a truth value', remedy)
        return Holds(attribute.text)

    return build


def make_not_condition(_text: str, _at: int, found: Tokens) -> PendingCondition:
    (part,) = found
    return lambda kind: Not(part(kind))


def make_joined_conditions(join: Callable[[tuple[Condition, ...]], Condition]) -> Callable[..., PendingCondition]:
    def action(_text: str, _at: int, found: Tokens) -> PendingCondition:
        parts: list[PendingCondition] = list(found)
        return parts[0] if len(parts) == 1 else lambda kind: join(tuple(part(kind) for part in parts))

    return action


def make_selector(_text: str, _at: int, found: Tokens) -> Selector:
    kind, *conditions = found
    if kind.text not in KINDS:
        remedy = did_you_mean(kind.text, KINDS) or "docs/rule-language.md lists the kinds"
        raise Mistake(kind.offset, f'unknown kind of fact "{kind.text}"', remedy)
    return Selector(kind.text, conditions[0](kind.text) if conditions else None)


def make_any(_text: str, _at: int, found: Tokens) -> Query:
    return AnyFact(found[0])


def make_no(_text: str, _at: int, found: Tokens) -> Query:
    selector, *rest = found
    beside: Selector | None = rest[0] if rest else None
    same: list[Word] = list(rest[1]) if len(rest) > 1 else []
    for attribute in same:
        assert beside is not None
        if _type(attribute, selector.kind) is not _type(attribute, beside.kind):
            message = f'"{attribute.text}" is not of the same type in {selector.kind} and {beside.kind}'
            raise Mistake(attribute.offset, message, "compare another attribute")
    return NoFact(selector, beside, tuple(attribute.text for attribute in same))


def make_every(_text: str, _at: int, found: Tokens) -> Query:
    selector, wanted = found
    return EveryFact(selector, tuple(_checked_for_presence(attribute, selector.kind) for attribute in wanted))


def make_same(_text: str, _at: int, found: Tokens) -> Query:
    attribute, selector, *group = found
    for word in (attribute, *group):
        _type(word, selector.kind)
    return SameValue(attribute.text, selector, group[0].text if group else None)


def make_at_least(text: str, at: int, found: Tokens) -> Query:
    number, selector = found
    if number == 0:
        raise Mistake(text.index("0", at), '"at least 0" always holds', f'write "at least 1", or "any {selector.kind}"')
    return AtLeast(number, selector)


def make_not_query(_text: str, _at: int, found: Tokens) -> Query:
    return Not(found[0])


def make_joined_queries(join: Callable[[tuple[Query, ...]], Query]) -> Callable[..., Query]:
    def action(_text: str, _at: int, found: Tokens) -> Query:
        parts: tuple[Query, ...] = tuple(found)
        return parts[0] if len(parts) == 1 else join(parts)

    return action


def _type(attribute: Word, kind: str) -> AttributeType:
    known = attributes(kind)
    if attribute.text not in known:
        names = f"its attributes are: {', '.join(known)}" if known else "it has no attributes"
        remedy = did_you_mean(attribute.text, known) or names
        raise Mistake(attribute.offset, f'{kind} has no attribute "{attribute.text}"', remedy)
    return known[attribute.text]


def _checked_for_presence(attribute: Word, kind: str) -> str:
    if _type(attribute, kind) is AttributeType.TRUTH:
        name = attribute.text
        message = f'"{name}" is a truth value: it is always there'
        raise Mistake(attribute.offset, message, f'write "{name}" in a condition')
    return attribute.text

"""What the text shows of rules besides findings: the facts that satisfy a check, or keep a rule from applying.

All of it follows from the trees that `evaluation.py` asks of the statement: a query
that holds has support, one that does not has what speaks against it, and each
is told from the other by `not`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from privlint.document import Span
from privlint.engine.evaluation import Statement, quotation, selected, violations
from privlint.engine.kinds import is_judgement
from privlint.engine.model import (
    And,
    AnyFact,
    AtLeast,
    Condition,
    EveryFact,
    Has,
    Holds,
    NoFact,
    Not,
    Or,
    Query,
    Rule,
    SameValue,
    Selector,
)
from privlint.engine.notation import beside_text, query_text, selector_text
from privlint.evidence import MOST_PLACES, Evidence, Outcome, Quoted
from privlint.facts import Fact

Grounds = Iterator[Fact | str]
"""Why a query holds, or does not: the facts that show it, and as text of the rule language what is not there."""


def evidence(rules: Sequence[Rule], statement: Statement) -> tuple[Evidence, ...]:
    """What the text shows of each of `rules`, in their order: where it satisfies a rule, that a rule does not apply,
    and what could not be judged. A rule with findings has only the last of these."""
    return tuple(found for rule in rules for found in _of_rule(rule, statement))


def none_judged(rules: Sequence[Rule]) -> tuple[Evidence, ...]:
    """The same for a file that is not judged as a whole."""
    return tuple(Evidence(rule.id, Outcome.NOT_JUDGED) for rule in rules)


def in_another(rules: Iterable[Rule]) -> Iterator[Evidence]:
    """The same for rules that this statement does not satisfy, but another one to which it links does."""
    return (Evidence(rule.id, Outcome.NOT_JUDGED, terms=("in another",)) for rule in rules)


def _of_rule(rule: Rule, statement: Statement) -> Iterator[Evidence]:
    if rule.when is not None and violations(rule.when, statement):
        facts, _ = _sorted_out(_against(rule.when, statement))
        yield _evidence(rule, Outcome.DOES_NOT_APPLY, facts, [query_text(rule.when)], statement)
        return
    if not violations(rule.check, statement):
        facts, absent = _sorted_out(_support(rule.check, statement))
        yield _evidence(rule, Outcome.SATISFIED, facts, absent, statement)
    for selector in _selectors(rule.check):
        for attribute, unclear in _unclear(selector):
            if facts := selected(unclear, statement):
                yield _evidence(rule, Outcome.NOT_JUDGED, facts, [attribute], statement)


def _evidence(
    rule: Rule, outcome: Outcome, facts: Iterable[Fact], terms: Iterable[str], statement: Statement
) -> Evidence:
    document = statement.document
    spans = _outermost({fact.span for fact in facts})
    places = tuple(Quoted(document.place(span), quotation(document[span])) for span in spans[:MOST_PLACES])
    return Evidence(rule.id, outcome, places, len(spans) - len(places), tuple(dict.fromkeys(terms)))


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """`spans` in text order, without those inside another: "in te zien" in "gegevens in te zien"."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.end > kept[-1].end:
            kept.append(span)
    return kept


def _sorted_out(grounds: Iterable[Fact | str]) -> tuple[Sequence[Fact], list[str]]:
    facts: list[Fact] = []
    absent: list[str] = []
    for ground in grounds:
        if isinstance(ground, str):
            absent.append(ground)
        else:
            facts.append(ground)
    return facts, absent


def _support(query: Query, statement: Statement) -> Grounds:
    """Why `query`, which holds, does."""
    match query:
        case And(parts):
            for part in parts:
                yield from _support(part, statement)
        case Or(parts):
            for part in parts:
                if not violations(part, statement):
                    yield from _support(part, statement)
        case Not(part):
            yield from _against(part, statement)
        case NoFact(selector, beside, same):
            yield beside_text(selector, beside, same)
        case AnyFact(selector) | AtLeast(_, selector) | EveryFact(selector, _):
            yield from _chosen(selector, statement)
        case SameValue(attribute, selector, group):
            compared = _narrowed(selector, [Has(name) for name in (attribute, group) if name is not None])
            yield from _chosen(compared, statement)
        case _:
            raise AssertionError(query)


def _chosen(selector: Selector, statement: Statement) -> Grounds:
    """The facts of `selector`, or that there are none."""
    facts = selected(selector, statement)
    yield from facts
    if not facts:
        yield selector_text(selector)


def _against(query: Query, statement: Statement) -> Grounds:
    """Why `query`, which does not hold, does not."""
    match query:
        case And(parts) | Or(parts):
            for part in parts:
                if violations(part, statement):
                    yield from _against(part, statement)
        case Not(part):
            yield from _support(part, statement)
        case AnyFact(selector):
            yield selector_text(selector)
        case AtLeast(_, selector):
            yield from selected(selector, statement)
            yield query_text(query)
        case NoFact() | EveryFact() | SameValue():
            for culprit in violations(query, statement):
                yield from (fact for fact in (culprit.fact, culprit.other) if fact is not None)
        case _:
            raise AssertionError(query)


def _selectors(query: Query) -> Iterator[Selector]:
    """The selectors of all clauses of `query`."""
    match query:
        case And(parts) | Or(parts):
            for part in parts:
                yield from _selectors(part)
        case Not(part):
            yield from _selectors(part)
        case _:
            yield query.selector


def _unclear(selector: Selector) -> Iterator[tuple[str, Selector]]:
    """Each `…-judged` that a selector asks for, with the selector of the facts that it leaves out for that reason."""
    conditions = _conditions(selector)
    for number, condition in enumerate(conditions):
        if isinstance(condition, Holds) and is_judgement(condition.attribute):
            others = Selector(selector.kind, _joined([*conditions[:number], *conditions[number + 1 :]]))
            yield condition.attribute, _narrowed(others, [Not(condition)])


def _narrowed(selector: Selector, conditions: Sequence[Condition]) -> Selector:
    """The facts of `selector` that meet `conditions` too."""
    return Selector(selector.kind, _joined([*_conditions(selector), *conditions]))


def _conditions(selector: Selector) -> tuple[Condition, ...]:
    """The conditions that a fact of `selector` has to meet, each of them."""
    match selector.condition:
        case None:
            return ()
        case And(parts):
            return parts
        case condition:
            return (condition,)


def _joined(conditions: Sequence[Condition]) -> Condition | None:
    if len(conditions) > 1:
        return And(tuple(conditions))
    return conditions[0] if conditions else None

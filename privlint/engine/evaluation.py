"""Asking the rules of a statement: from query trees to findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter, ge, gt, le, lt
from typing import Protocol

from privlint.document import Document, Place, Span
from privlint.engine.kinds import Value, attributes, is_present, value
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
    Rule,
    SameValue,
    Selector,
)
from privlint.engine.template import fill
from privlint.facts import Fact
from privlint.findings import Finding, Related
from privlint.record import NamedTuple, replace

LONGEST_QUOTATION = 60  # characters of {here} and {there}


class Statement(Protocol):
    """What the engine knows of a statement."""

    @property
    def document(self) -> Document:
        """The text the statement was read from."""

    @property
    def is_informal(self) -> bool:
        """Whether it says je to its readers, rather than u."""

    def facts(self, kind: str) -> Sequence[Fact]:
        """The facts of `kind`, in text order."""

    def place_of(self, topic: str) -> Span:
        """Where something that is missing from `topic` belongs."""


class Culprit(NamedTuple):
    """What a violated check points at: a fact and the other fact it goes with, or None for something absent."""

    fact: Fact | None = None
    other: Fact | None = None


def evaluate_all(rules: Sequence[Rule], statement: Statement, language: str) -> list[Finding]:
    """The findings of all `rules`, file by file in text order; at one place the most serious first, then by rule."""
    findings = [finding for rule in rules for finding in evaluate(rule, statement, language)]
    return in_text_order(findings, statement.document)


def in_text_order(findings: Iterable[Finding], document: Document) -> list[Finding]:
    """`findings` file by file in text order; at one place the most serious first, then by rule."""
    files = {file.path: number for number, file in enumerate(document.files)}

    def order(finding: Finding) -> tuple[int, int, Place, int, str]:
        return files[finding.path], finding.place.page, finding.place, -finding.level, finding.rule

    return sorted(findings, key=order)


def evaluate(rule: Rule, statement: Statement, language: str) -> list[Finding]:
    """The findings of `rule` in text order, one for each place, with messages in `language` (nl or en)."""
    if rule.when is not None and violations(rule.when, statement):
        return []
    findings: dict[Span, Finding] = {}
    for culprit in violations(rule.check, statement):
        span = culprit.fact.span if culprit.fact is not None else _place_of_absence(rule, statement)
        finding = _finding(rule, statement, span, culprit, language)
        if span in findings:
            both = dict.fromkeys(findings[span].related + finding.related)
            finding = replace(findings[span], related=tuple(both))
        findings[span] = finding
    return [findings[span] for span in sorted(findings)]


def violations(query: Query, statement: Statement) -> list[Culprit]:
    """What makes `query` fail, in the order of its clauses and of the text; empty if and only if it holds."""
    match query:
        case And(parts):
            return [culprit for part in parts for culprit in violations(part, statement)]
        case Or(parts):
            return _violations_of_all(parts, statement)
        case Not(part):
            return [] if violations(part, statement) else [Culprit()]
        case AnyFact(selector):
            return [] if selected(selector, statement) else [Culprit()]
        case AtLeast(number, selector):
            return [] if len(selected(selector, statement)) >= number else [Culprit()]
        case NoFact(selector, None, _):
            return [Culprit(fact) for fact in selected(selector, statement)]
        case NoFact(selector, beside, same) if beside is not None:
            return _beside(selected(selector, statement), selected(beside, statement), same)
        case EveryFact(selector, wanted):
            return [
                Culprit(fact)
                for fact in selected(selector, statement)
                if not any(is_present(value(fact, attribute)) for attribute in wanted)
            ]
        case SameValue(attribute, selector, group):
            return _differing(selected(selector, statement), attribute, group)
        case _:
            raise AssertionError(query)


def _violations_of_all(parts: Sequence[Query], statement: Statement) -> list[Culprit]:
    """Empty if one of `parts` holds, else the violations of the first one that points at a fact."""
    of_parts = []
    for part in parts:
        found = violations(part, statement)
        if not found:
            return []
        of_parts.append(found)
    with_fact = (found for found in of_parts if any(culprit.fact is not None for culprit in found))
    return next(with_fact, [Culprit()])


def _beside(facts: Sequence[Fact], others: Sequence[Fact], same: Sequence[str]) -> list[Culprit]:
    """Each of `facts` with the first different one of `others` that equals it in the attributes `same`."""
    # The first two of each value are enough: at most one of them is the fact itself.
    by_value: dict[tuple[Value, ...], list[Fact]] = {}
    for other in others:
        alike = by_value.setdefault(tuple(value(other, attribute) for attribute in same), [])
        if len(alike) < 2:
            alike.append(other)
    culprits = []
    for fact in facts:
        alike = by_value.get(tuple(value(fact, attribute) for attribute in same), [])
        different = next((other for other in alike if other is not fact), None)
        if different is not None:
            culprits.append(Culprit(fact, different))
    return culprits


def _differing(facts: Sequence[Fact], attribute: str, group: str | None) -> list[Culprit]:
    """The first fact with each value of `attribute` other than the first value, beside the first fact."""
    firsts: dict[Value, Fact] = {}
    seen: set[tuple[Value, Value]] = set()
    culprits = []
    for fact in facts:
        found, member_of = value(fact, attribute), value(fact, group) if group is not None else True
        if not is_present(found) or not is_present(member_of):
            continue
        first = firsts.setdefault(member_of, fact)
        if value(first, attribute) != found and (member_of, found) not in seen:
            culprits.append(Culprit(fact, first))
        seen.add((member_of, found))
    return culprits


def selected(selector: Selector, statement: Statement) -> Sequence[Fact]:
    """The facts of a statement that a selector chooses, in text order."""
    facts, condition = statement.facts(selector.kind), selector.condition
    return facts if condition is None else _meeting(facts, condition)


def _chooses(selector: Selector, fact: Fact) -> bool:
    return selector.kind == fact.NAME and (selector.condition is None or bool(_meeting([fact], selector.condition)))


_COMPARISONS = {"<": lt, "<=": le, ">": gt, ">=": ge}


def _meeting(facts: Sequence[Fact], condition: Condition) -> Sequence[Fact]:
    """Those of `facts` for which `condition` holds, in their order. It is taken apart once for all of them."""
    match condition:
        case Is(attribute, values):
            return [fact for fact, found in _with_values(facts, attribute) if _is_one_of(found, values)]
        case And(parts):
            for part in parts:
                facts = _meeting(facts, part) if facts else ()
            return facts
        case Not(part):
            others = set(map(id, _meeting(facts, part)))
            return [fact for fact in facts if id(fact) not in others]
        case Or(parts):
            some = {id(fact) for part in parts for fact in _meeting(facts, part)}
            return [fact for fact in facts if id(fact) in some]
        case Compare(attribute, operator, number):
            compare = _COMPARISONS[operator]
            return [
                fact
                for fact, found in _with_values(facts, attribute)
                if isinstance(found, int) and compare(found, number)
            ]
        case Has(attribute):
            return [fact for fact, found in _with_values(facts, attribute) if is_present(found)]
        case Holds(attribute):
            return [fact for fact, found in _with_values(facts, attribute) if found is True]
        case _:
            raise AssertionError(condition)


def _with_values(facts: Sequence[Fact], attribute: str) -> Iterable[tuple[Fact, Value]]:
    """Each of `facts` with its value of `attribute`."""
    return zip(facts, map(attrgetter(attribute.replace("-", "_")), facts), strict=True)


def _is_one_of(found: Value, values: tuple[str | int, ...]) -> bool:
    return any(member in values for member in found) if isinstance(found, tuple) else found in values


def _place_of_absence(rule: Rule, statement: Statement) -> Span:
    facts = selected(rule.at, statement) if rule.at is not None else ()
    return facts[0].span if facts else statement.place_of(rule.topic)


def _finding(rule: Rule, statement: Statement, span: Span, culprit: Culprit, language: str) -> Finding:
    from privlint.engine.remedies import suggestion  # a statement without findings needs none
    from privlint.engine.replacement import replacement

    document = statement.document
    fields = {"here": quotation(document[span])}
    if culprit.fact is not None:
        for attribute in attributes(culprit.fact.NAME):
            fields[attribute] = _as_text(value(culprit.fact, attribute), language)
    related: tuple[Related, ...] = ()
    if culprit.other is not None:
        fields["there"] = quotation(document[culprit.other.span])
        note = rule.related[language] if rule.related is not None else "{there}"
        related = (Related(document.place(culprit.other.span), fill(note, fields)),)
    place = document.place(span)
    absent = culprit.fact is None and not (rule.at is not None and selected(rule.at, statement))
    edit, hindrance = replacement(rule.fix, document, span) if rule.fix is not None else (None, None)
    return Finding(
        rule=rule.id,
        kind=rule.kind,
        level=rule.level,
        path=place.path,
        place=place,
        message=fill(_message(rule, culprit)[language], fields),
        help=fill(rule.help[language], fields),
        law=rule.law,
        related=related,
        words=" ".join(document[span].split()),
        suggestion=suggestion(rule, statement, span, fields, language, absent=absent),
        edit=edit,
        hindrance=hindrance,
    )


def _message(rule: Rule, culprit: Culprit) -> dict[str, str]:
    """The message of a finding, by language."""
    for selector, texts in rule.messages:
        if culprit.fact is not None and _chooses(selector, culprit.fact):
            return texts
    return rule.message


def quotation(text: str) -> str:
    """`text` on one line, shortened to `LONGEST_QUOTATION` characters at the end of a word."""
    line = " ".join(text.split())
    if len(line) <= LONGEST_QUOTATION:
        return line
    cut = line[: LONGEST_QUOTATION - 1]
    if not line[LONGEST_QUOTATION - 1].isspace():
        cut = cut.rpartition(" ")[0] or cut
    return cut.rstrip(" ,;:.–-(") + "…"


def _as_text(found: Value, language: str) -> str:
    if isinstance(found, bool):
        return {"nl": ("nee", "ja"), "en": ("no", "yes")}[language][found]
    if isinstance(found, tuple):
        return ", ".join(found)
    return "" if found is None else str(found)

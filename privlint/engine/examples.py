"""Running the examples of rules: each rule must fire on its `fails` and stay silent on its `passes`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from privlint.engine.evaluation import Statement, evaluate, quotation, violations
from privlint.engine.kinds import attributes, is_present, value
from privlint.engine.model import And, Example, NoFact, Not, Or, Query, Rule
from privlint.evidence import Quoted
from privlint.facts import Fact
from privlint.findings import Finding
from privlint.record import Record


class Recognised(Record):
    """A fact of a kind that a rule asks about, with its words, and its attributes in the terms of the rule language:
    `days is 14`, `not concrete`."""

    kind: str
    quoted: Quoted
    attributes: tuple[str, ...]


class ExampleResult(Record):
    """What `rule` found in `example`; `must_fire` if it is one of the `fails`.

    `applies`: whether the rule applies to it, by its `when`. `recognised` are the facts
    of the kinds in its queries, the `kinds`.
    """

    rule: Rule
    example: Example
    must_fire: bool
    findings: tuple[Finding, ...]
    applies: bool = True
    kinds: tuple[str, ...] = ()
    recognised: tuple[Recognised, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the rule did what the example says."""
        return bool(self.findings) == self.must_fire

    @property
    def problem(self) -> str:
        """What went wrong, for a person; empty if nothing did."""
        if self.passed:
            return ""
        where = f"{self.rule.path}:{self.example.line}: {self.rule.id}: {self.example.name}"
        if self.must_fire:
            return f"{where}: the rule must fire here, and stays silent"
        return f"{where}: the rule must stay silent, and fires"


def run_examples(
    rules: Sequence[Rule], read_statement: Callable[[str], Statement], language: str = "nl"
) -> list[ExampleResult]:
    """The result of each example of `rules`, in the order of the files.

    `read_statement` makes a statement of a text in Markdown; messages are in `language`.
    """
    return [
        _result(rule, example, must_fire, read_statement(example.text), language)
        for rule in rules
        for must_fire, examples in ((True, rule.examples.fails), (False, rule.examples.passes))
        for example in examples
    ]


def _result(rule: Rule, example: Example, must_fire: bool, statement: Statement, language: str) -> ExampleResult:
    queries = [rule.check] if rule.when is None else [rule.when, rule.check]
    kinds = tuple(dict.fromkeys(kind for query in queries for kind in _kinds(query)))
    facts = sorted((fact for kind in kinds for fact in statement.facts(kind)), key=lambda fact: fact.span)
    return ExampleResult(
        rule,
        example,
        must_fire,
        tuple(evaluate(rule, statement, language)),
        rule.when is None or not violations(rule.when, statement),
        kinds,
        tuple(_recognised(fact, statement) for fact in facts),
    )


def _kinds(query: Query) -> Iterator[str]:
    """The kinds of fact that `query` asks about."""
    match query:
        case And(parts) | Or(parts):
            for part in parts:
                yield from _kinds(part)
        case Not(part):
            yield from _kinds(part)
        case _:
            yield query.selector.kind
            if isinstance(query, NoFact) and query.beside is not None:
                yield query.beside.kind


def _recognised(fact: Fact, statement: Statement) -> Recognised:
    document = statement.document
    quoted = Quoted(document.place(fact.span), quotation(document[fact.span]))
    return Recognised(fact.NAME, quoted, tuple(_attributes(fact, quoted.text)))


def _attributes(fact: Fact, words: str) -> Iterator[str]:
    for attribute in attributes(fact.NAME):
        found = value(fact, attribute)
        if isinstance(found, bool):
            yield attribute if found else f"not {attribute}"
        elif is_present(found):
            texts = [quotation(str(text)) for text in (found if isinstance(found, tuple) else (found,))]
            is_said_already = texts == [words]
            yield f"has {attribute}" if is_said_already else f"{attribute} is {' or '.join(map(_quoted, texts))}"


def _quoted(text: str) -> str:
    return text if re.fullmatch(r"[\w-]+", text) else f'"{text}"'

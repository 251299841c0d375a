"""Running the examples of rules: each rule must fire on its `fails` and stay silent on its `passes`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from privlint.engine.evaluation import Statement, evaluate
from privlint.engine.model import Example, Rule
from privlint.findings import Finding


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """What `rule` found in `example`; `must_fire` if it is one of the `fails`."""

    rule: Rule
    example: Example
    must_fire: bool
    findings: tuple[Finding, ...]

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
        first = self.findings[0]
        return (
            f"{where}: the rule must stay silent, and fires at {first.place.line}:{first.place.column}: {first.message}"
        )


def run_examples(
    rules: Sequence[Rule], read_statement: Callable[[str], Statement], language: str = "nl"
) -> list[ExampleResult]:
    """The result of each example of `rules`, in the order of the files.

    `read_statement` makes a statement of a text in Markdown; messages are in `language`.
    """
    return [
        ExampleResult(rule, example, must_fire, tuple(evaluate(rule, read_statement(example.text), language)))
        for rule in rules
        for must_fire, examples in ((True, rule.examples.fails), (False, rule.examples.passes))
        for example in examples
    ]

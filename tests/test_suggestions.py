"""A statement to which the suggestion of a finding is added no longer has that finding."""

from __future__ import annotations

import pytest

from privlint.engine import Rule, evaluate, load_rules
from privlint.engine.evaluation import Statement
from privlint.resources import rules_directory
from privlint.statement import read_statement
from tests.suggesting import complete, informal_text, read_example, with_suggestions

RULES = load_rules([rules_directory()])
WITH_SUGGESTION = [rule for rule in RULES if rule.suggestion is not None]
FAILING = [
    pytest.param(rule, example.text, id=f"{rule.id}: {example.name}")
    for rule in WITH_SUGGESTION
    for example in rule.examples.fails
]


def statement(text: str) -> Statement:
    return read_statement(read_example(text))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_what_is_missing_or_incomplete_has_a_suggestion(rule: Rule) -> None:
    assert rule.suggestion is not None or rule.kind not in ("missing", "incomplete")


@pytest.mark.parametrize("informal", [False, True], ids=["u", "je"])
@pytest.mark.parametrize(("rule", "text"), FAILING)
def test_the_suggestion_mends_the_finding(rule: Rule, text: str, informal: bool) -> None:
    if informal:
        text = informal_text(text)
    findings = evaluate(rule, statement(text), "nl")
    assert findings
    sentences = []
    for finding in findings:
        assert finding.suggestion is not None
        sentences.append(complete(rule, finding.suggestion.text, "nl", informal="je" in finding.suggestion.text))
    better = with_suggestions(text, findings, sentences)
    assert evaluate(rule, statement(better), "nl") == [], better

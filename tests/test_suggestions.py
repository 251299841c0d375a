"""A statement to which the suggestion of a finding is added no longer has that finding."""

from __future__ import annotations

from pathlib import Path

import pytest

from privlint.engine import Rule, load_rules
from privlint.engine.evaluation import Statement, evaluate, evaluate_all
from privlint.resources import rules_directory
from privlint.statement import read_statement
from tests.suggesting import complete, informal_text, read_example, with_suggestions

WRONG_STILL = ("Google is aangesloten bij het Privacy\nShield.", " zolang dat zakelijk nodig is.")
"""What has to go besides: no sentence behind it makes the Privacy Shield valid again, or a vague term clear."""
NOT_UNDERSTOOD = {
    "retention-per-purpose: A group of data that the list of terms passes over": "a term in the item of its own group",
}
RULES = load_rules([rules_directory()])
WITH_SUGGESTION = [rule for rule in RULES if rule.suggestion is not None]
FAILING = [
    pytest.param(
        rule,
        example.text,
        id=f"{rule.id}: {example.name}",
        marks=[pytest.mark.xfail(strict=True, reason=NOT_UNDERSTOOD[name])]
        if (name := f"{rule.id}: {example.name}") in NOT_UNDERSTOOD
        else [],
    )
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
    read = statement(informal_text(text) if informal else text)
    better = statement(_mended(rule, read))
    assert evaluate(rule, better, "nl") == [], better.document.source
    assert _contradictions(better) <= _contradictions(read), better.document.source


def _mended(rule: Rule, read: Statement) -> str:
    """The text of a statement with what `rule` suggests for its findings."""
    findings = evaluate(rule, read, "nl")
    assert findings
    sentences = []
    for finding in findings:
        assert finding.suggestion is not None
        sentences.append(complete(rule, finding.suggestion.text, "nl", informal=read.is_informal))
    better = with_suggestions(read.document.source, findings, sentences)
    for words in WRONG_STILL:
        better = better.replace(words, "")
    return better


def _contradictions(read: Statement) -> set[str]:
    """The rules on what is wrong, rather than missing, that a statement breaks."""
    findings = evaluate_all(RULES, read, "nl")
    return {finding.rule for finding in findings if finding.kind not in ("missing", "incomplete")}


def test_all_suggestions_together_complete_a_whole_statement() -> None:
    text = (Path(__file__).parent.parent / "examples" / "gebrekkig.md").read_text(encoding="utf-8")
    read = statement(text)
    rules = {rule.id: rule for rule in WITH_SUGGESTION if rule.kind == "missing"}
    findings = evaluate_all(tuple(rules.values()), read, "nl")
    sentences = [
        complete(rules[finding.rule], finding.suggestion.text, "nl", informal=False)
        for finding in findings
        if finding.suggestion is not None
    ]
    assert len(findings) > 3
    assert evaluate_all(tuple(rules.values()), statement(with_suggestions(text, findings, sentences)), "nl") == []

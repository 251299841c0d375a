"""The built-in rules by their own examples."""

from __future__ import annotations

import pytest

from privlint.engine import Rule, load_rules
from privlint.engine.examples import run_examples
from privlint.readers import read
from privlint.resources import rules_directory
from privlint.statement import Statement, read_statement


def _statement(text: str) -> Statement:
    return read_statement(read("example.md", text))


@pytest.mark.parametrize("rule", load_rules([rules_directory()]), ids=lambda rule: rule.id)
def test_the_rule_fires_and_stays_silent_on_its_own_examples(rule: Rule) -> None:
    wrong = [result for result in run_examples([rule], _statement) if not result.passed]
    assert wrong == []

"""Short statements, by the rule that must fire in them or must not, each written by somebody who saw only what the rule
is to mean.

`fires` and `silent` hold those in which privlint does as it should. In `missed` the rule should fire and does not yet,
in `accused` it does and should not: when one of these is judged rightly, its test fails and it moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from privlint import yaml_file
from privlint.engine import load_rules
from privlint.engine.evaluation import evaluate_all
from privlint.readers import read
from privlint.resources import rules_directory
from privlint.statement import read_statement

FOLDER = Path(__file__).parent
RULES = {rule.id: rule for rule in load_rules([rules_directory()])}
EXPECTED = {"fires": True, "missed": True, "silent": False, "accused": False}
NOT_YET = {"missed", "accused"}


def pairs() -> Iterator[ParameterSet]:
    for file in sorted(FOLDER.glob("*.yaml")):
        for kind, texts in yaml_file.load(file).items():
            marks = [pytest.mark.xfail(reason="not judged rightly yet", strict=True)] if kind in NOT_YET else []
            for number, text in enumerate(texts):
                yield pytest.param(file.stem, text, EXPECTED[kind], marks=marks, id=f"{file.stem}-{kind}-{number}")


@pytest.mark.parametrize(("rule", "text", "expected"), list(pairs()))
def test_the_rule_tells_them_apart(rule: str, text: str, expected: bool) -> None:
    assert bool(evaluate_all([RULES[rule]], read_statement(read("privacy.md", text)), "nl")) is expected


def test_every_file_is_of_a_rule_and_holds_both_sides() -> None:
    for file in FOLDER.glob("*.yaml"):
        assert file.stem in RULES
        assert {"fires", "silent"} <= set(yaml_file.load(file)) <= set(EXPECTED)

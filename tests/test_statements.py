"""The labelled statements that benchmarks/accuracy.py measures on: every label is about something that is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from privlint import yaml_file
from privlint.engine import load_rules
from privlint.resources import rules_directory

STATEMENTS = Path(__file__).parent / "statements"
LABELS = sorted((STATEMENTS / "gold").glob("*.yaml"))


@pytest.fixture(scope="module")
def rules() -> frozenset[str]:
    return frozenset(rule.id for rule in load_rules([rules_directory()]))


@pytest.mark.parametrize("path", LABELS, ids=lambda path: path.stem)
def test_a_label_names_rules_and_lines_that_exist(path: Path, rules: frozenset[str]) -> None:
    label: Any = yaml_file.load(path)
    lines = (STATEMENTS / "docs" / label["doc"]).read_text(encoding="utf-8").splitlines()
    named = [*(label["findings"] or ()), *(label["undecided"] or ())]
    assert {finding["rule"] for finding in named} <= rules
    assert all(0 < line <= len(lines) for finding in label["findings"] or () for line in finding["lines"])


def test_every_statement_has_its_label() -> None:
    labelled = {yaml_file.load(path)["doc"] for path in LABELS}
    assert labelled == {path.name for path in (STATEMENTS / "docs").iterdir()}

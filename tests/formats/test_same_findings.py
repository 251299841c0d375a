"""The same statement in every format gives the same findings, each on the line with its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from privlint.engine import Rule, load_rules
from privlint.findings import Finding
from privlint.linter import check_file
from privlint.outcome import Criteria
from privlint.resources import rules_directory

FOLDER = Path(__file__).parent / "statement"
ORIGINAL = FOLDER / "privacy.md"
OTHERS = sorted(file for file in FOLDER.iterdir() if file != ORIGINAL)


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return load_rules([rules_directory()])


def findings(file: Path, rules: tuple[Rule, ...]) -> tuple[Finding, ...]:
    return check_file(str(file), file.read_text(encoding="utf-8"), Criteria(rules)).findings


def test_the_statement_has_findings_of_all_kinds_of_blocks(rules: tuple[Rule, ...]) -> None:
    assert [(finding.rule, finding.place.line) for finding in findings(ORIGINAL, rules)] == [
        ("legal-basis-per-purpose", 11),
        ("retention-per-purpose", 11),
        ("right-restriction", 25),
        ("response-deadline-too-long", 27),
        ("outdated-law", 27),
        ("complaint-authority", 27),
    ]


@pytest.mark.parametrize("file", OTHERS, ids=lambda file: file.name)
def test_every_format_gives_the_same_findings(file: Path, rules: tuple[Rule, ...]) -> None:
    expected = sorted((finding.rule, finding.message) for finding in findings(ORIGINAL, rules))
    assert sorted((finding.rule, finding.message) for finding in findings(file, rules)) == expected


@pytest.mark.parametrize("file", OTHERS, ids=lambda file: file.name)
def test_every_finding_stands_on_the_line_with_its_words(file: Path, rules: tuple[Rule, ...]) -> None:
    original = ORIGINAL.read_text(encoding="utf-8").splitlines()
    expected = {finding.rule: words(finding, original) for finding in findings(ORIGINAL, rules)}
    source = file.read_text(encoding="utf-8").splitlines()
    for finding in findings(file, rules):
        assert expected[finding.rule] in source[finding.place.line - 1][finding.place.column - 1 :]


def words(finding: Finding, lines: list[str]) -> str:
    """The words at the place of a finding, which is on one line."""
    place = finding.place
    return lines[place.line - 1][place.column - 1 : place.end_column - 1]

"""The two statements in examples/, and privlint's check of its own repository."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from privlint.cli import main
from privlint.engine import Rule, load_rules
from privlint.linter import check_file
from privlint.outcome import Criteria
from privlint.resources import rules_directory

ROOT = Path(__file__).resolve().parent.parent
DEFECTS = {
    ("complaint-right", 1),
    ("outdated-law", 6),
    ("consent-by-use", 6),
    ("placeholder-left", 9),
    ("consent-for-contract", 15),
    ("legal-basis-per-purpose", 20),
    ("retention-per-purpose", 25),
    ("minors-age", 29),
    ("sharing-contradiction", 33),
    ("transfer-contradiction", 36),
    ("transfer-safeguards", 37),
    ("retention-conflict", 41),
    ("right-portability", 43),
    ("right-withdraw-consent", 43),
    ("identity-copy", 46),
    ("controller-name-conflict", 53),
    ("response-deadline-conflict", 54),
    ("response-deadline-too-long", 54),
}
NOTES = {("automated-decisions", 1), ("provision-obligation", 1), ("form-of-address", 29)}


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return load_rules([rules_directory()])


def findings(name: str, rules: tuple[Rule, ...]) -> list[tuple[str, int]]:
    path = ROOT / "examples" / name
    found = check_file(str(path), path.read_text(encoding="utf-8"), Criteria(rules)).findings
    return [(finding.rule, finding.place.line) for finding in found]


def test_the_good_statement_passes_every_rule(rules: tuple[Rule, ...]) -> None:
    assert findings("goed.md", rules) == []


def test_the_defective_statement_has_these_defects_and_no_others(rules: tuple[Rule, ...]) -> None:
    assert sorted(findings("gebrekkig.md", rules)) == sorted(DEFECTS | NOTES)


def test_our_own_repository_holds_no_other_statements(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Documentation about privacy statements is not taken for one; those for the tests are left aside."""
    monkeypatch.chdir(ROOT)
    main(["check", "--format", "json"])
    files = [file["file"] for file in json.loads(capsys.readouterr().out)["files"]]
    assert [file for file in files if not file.startswith("tests/")] == ["examples/gebrekkig.md", "examples/goed.md"]

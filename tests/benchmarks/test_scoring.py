"""The figures of benchmarks/accuracy.py, on labels and findings small enough to compute by hand."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from accuracy import figures, mistakes
from scoring import Pair, Score, compared, macro_f1, measured, per_purpose_lines, placed, pooled

from privlint.engine import Rule, load_rules
from privlint.errors import PrivlintError
from privlint.resources import rules_directory

LABEL = {
    "doc": "kapper.md",
    "findings": [
        {"rule": "retention-vague", "lines": [4], "why": "zolang als nodig"},
        {"rule": "retention-per-purpose", "lines": [7, 20], "why": "geen termijn"},
        {"rule": "complaint-right", "lines": [], "why": "geen klacht"},
    ],
    "undecided": [{"rule": "rights-fee", "why": "onduidelijk"}],
}
STATEMENT = """\
# Privacyverklaring Kapsalon De Schaar

Kapsalon De Schaar, Kade 3, 4331 AA Middelburg, post@deschaar.example, verwerkt uw persoonsgegevens om afspraken te
maken. Wij bewaren uw naam en telefoonnummer niet langer dan noodzakelijk is. U hebt recht op inzage in uw gegevens, en
wij delen uw gegevens met onze boekhouder.
"""


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return load_rules([rules_directory()])


def pairs_of(rules: tuple[Rule, ...], *findings: tuple[str, int]) -> list[Pair]:
    return compared(LABEL, findings, rules)


def outcomes(pairs: list[Pair], *rules: str) -> list[str]:
    return [pair.outcome for rule in rules for pair in pairs if pair.rule == rule]


def pair(rule: str, labelled: tuple[int, ...] | None, found: tuple[int, ...] | None, kind: str = "incomplete") -> Pair:
    return Pair("kapper.md", rule, kind, labelled, found)


def test_a_rule_fires_rightly_wrongly_not_or_not_where_it_should(rules: tuple[Rule, ...]) -> None:
    pairs = pairs_of(rules, ("retention-vague", 30), ("legal-basis", 1))
    names = ("retention-vague", "legal-basis", "complaint-right", "purposes")
    assert outcomes(pairs, *names) == ["right", "wrong", "missed", "silent"]
    assert pooled(pairs) == Score(right=1, wrong=1, missed=2)


def test_every_rule_counts_once_for_a_statement_but_what_is_undecided(rules: tuple[Rule, ...]) -> None:
    pairs = pairs_of(rules, ("retention-vague", 4), ("retention-vague", 9), ("rights-fee", 3))
    assert len(pairs) == len(rules) - 1
    assert outcomes(pairs, "rights-fee") == []
    assert pooled(pairs) == Score(right=1, wrong=0, missed=2)


def test_precision_recall_and_f1() -> None:
    score = Score(right=3, wrong=1, missed=2)
    assert (score.precision, score.recall, score.f1) == (3 / 4, 3 / 5, 6 / 9)
    nothing = Score(0, 0, 0)
    assert all(map(math.isnan, (nothing.precision, nothing.recall, nothing.f1)))


def test_the_macro_figure_is_over_rules_with_three_positives() -> None:
    often = [pair("often", (1,), (1,)), pair("often", (1,), (1,)), pair("often", (1,), None)]
    seldom = [pair("seldom", (1,), None), pair("seldom", (1,), None), pair("seldom", None, (1,))]
    assert macro_f1(often + seldom) == (4 / 5, 1)
    mean, rules = macro_f1(seldom)
    assert math.isnan(mean)
    assert rules == 0


def test_placed_is_within_a_line_of_a_label_and_only_for_rules_that_point_at_words() -> None:
    pairs = [
        pair("next-line", (4, 9), (20, 10)),
        pair("too-far", (4,), (6,)),
        pair("no-line-labelled", (), (4,)),
        pair("at-the-heading", (4,), (4,), kind="missing"),
        pair("wrong", None, (4,)),
    ]
    assert placed(pairs) == (1, 2)


def test_per_purpose_findings_count_line_by_line() -> None:
    pairs = [
        pair("legal-basis-per-purpose", (7, 20), (8, 30)),
        pair("retention-per-purpose", None, (5,)),
        pair("retention-vague", (4,), (4,)),
    ]
    assert per_purpose_lines(pairs) == Score(right=1, wrong=2, missed=1)


def write(folder: Path, label: str) -> Path:
    for name in ("docs", "gold"):
        (folder / name).mkdir()
    (folder / "docs" / "kapper.md").write_text(STATEMENT, encoding="utf-8")
    (folder / "gold" / "kapper.md.yaml").write_text(label, encoding="utf-8")
    return folder


def test_a_folder_is_measured(tmp_path: Path, rules: tuple[Rule, ...]) -> None:
    label = """\
doc: kapper.md
findings:
- {rule: retention-vague, lines: [4], why: niet langer dan noodzakelijk}
- {rule: outdated-law, lines: [1], why: bewerker}
undecided:
"""
    pairs = measured(write(tmp_path, label), rules)
    assert outcomes(pairs, "retention-vague", "outdated-law") == ["right", "missed"]
    assert placed(pairs) == (1, 1)
    report = "\n".join(figures(pairs))
    assert "statements: 1" in report
    assert "placed on a labelled line: 1 of 1" in report
    listed = list(mistakes(pairs))
    assert "missed  kapper.md: outdated-law (line 1)" in listed
    assert not any("retention-vague" in line for line in listed)


def test_a_label_without_its_statement_is_an_error(tmp_path: Path, rules: tuple[Rule, ...]) -> None:
    with pytest.raises(PrivlintError, match=r"weg\.md"):
        measured(write(tmp_path, "doc: weg.md\nfindings: []\n"), rules)


def test_every_figure_stands_in_the_report(rules: tuple[Rule, ...]) -> None:
    lines = list(figures(pairs_of(rules, ("retention-vague", 4), ("legal-basis", 1))))
    rows = {line[:36].strip(): line[36:].split() for line in lines}
    assert rows["retention-vague"] == ["1", "1", "1", "0", "0", "1.000", "1.000", "1.000"]
    assert rows["legal-basis"] == ["0", "1", "0", "1", "0", "0.000", "–", "0.000"]
    assert rows["kind incomplete"][:5] == ["2", str(sum(rule.kind == "incomplete" for rule in rules)), "1", "0", "1"]
    assert rows["pooled"] == ["3", str(len(rules) - 1), "1", "1", "2", "0.500", "0.333", "0.400"]
    assert rows["per-purpose findings, line by line"] == ["2", "0", "0", "2", "–", "0.000", "0.000"]
    assert set(rows) >= {rule.id for rule in rules if rule.id != "rights-fee"}

"""docs/accuracy.md tells of every key that a label in tests/statements has, and shows a label that can be scored."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from scoring import measured, pooled

from privlint import yaml_file
from privlint.engine import load_rules
from privlint.resources import rules_directory

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "docs" / "accuracy.md").read_text(encoding="utf-8")
LABELS = sorted((ROOT / "tests" / "statements" / "gold").glob("*.yaml"))


def test_every_key_of_a_label_is_explained() -> None:
    explained = set(re.findall(r"^\| `(\w+)` \|", TEXT, re.MULTILINE))
    assert {key for label in LABELS for key in yaml_file.load(label)} <= explained


def test_the_label_shown_can_be_scored(tmp_path: Path) -> None:
    shown = re.search(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
    assert shown
    for name in ("docs", "gold"):
        (tmp_path / name).mkdir()
    (tmp_path / "docs" / "bakkerij.md").write_text("# Nog leeg\n", encoding="utf-8")
    (tmp_path / "gold" / "bakkerij.md.yaml").write_text(shown[1], encoding="utf-8")
    pairs = measured(tmp_path, load_rules([rules_directory()]))
    missed = [pair.rule for pair in pairs if pair.outcome == "missed"]
    assert missed == ["complaint-right", "legal-basis-per-purpose", "response-deadline-conflict"]
    assert pooled(pairs).wrong == 0
    assert "recipients-vague" not in {pair.rule for pair in pairs}


@pytest.mark.parametrize("target", re.findall(r"\]\(#([^)]+)\)", TEXT))
def test_its_links_lead_to_its_headings(target: str) -> None:
    headings = re.findall(r"^## (.*)$", TEXT, re.MULTILINE)
    assert target in {heading.lower().replace(" ", "-") for heading in headings}

"""What the READMEs show is what the program prints. PRIVLINT_UPDATE_GOLDEN=1 writes those parts anew."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from privlint.cli import main
from privlint.engine import load_rules
from privlint.reports.rule_list import render_markdown
from privlint.resources import rules_directory

ROOT = Path(__file__).resolve().parent.parent
READMES = ("README.md", "README.nl.md")
SAMPLE = [
    "check",
    "examples/gebrekkig.md",
    "--select",
    "transfer-contradiction,complaint-right,response-deadline-conflict",
]


def compare(readme: str, part: str, expected: str) -> None:
    """Compare what stands between the marks of `part` in a README with `expected`."""
    file = ROOT / readme
    text = file.read_text(encoding="utf-8")
    found = re.search(rf"(?<=<!-- {part}: )([^\n]*-->\n)(.*?)(?=<!-- end of {part} -->)", text, re.DOTALL)
    assert found
    if os.environ.get("PRIVLINT_UPDATE_GOLDEN"):
        file.write_text(text[: found.start(2)] + expected + text[found.end(2) :], encoding="utf-8", newline="\n")
    else:
        assert found[2] == expected


@pytest.mark.parametrize("readme", READMES)
def test_the_sample_is_real_output(
    readme: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("NO_COLOR", "1")
    assert main(SAMPLE) == 1
    command = f"$ privlint {' '.join(SAMPLE)}"
    compare(readme, "sample", f"```text\n{command}\n{capsys.readouterr().out}```\n")


@pytest.mark.parametrize(("readme", "language"), [("README.md", "en"), ("README.nl.md", "nl")])
def test_the_table_of_rules_is_current(readme: str, language: str) -> None:
    compare(readme, "rules", render_markdown(load_rules([rules_directory()]), language) + "\n")


def commands(readme: str) -> list[str]:
    return re.findall(r"```console\n(.*?)\n```", (ROOT / readme).read_text(encoding="utf-8"), re.DOTALL)


def test_both_readmes_begin_with_the_same_two_commands() -> None:
    first, second = commands("README.md")
    assert [first, second] == commands("README.nl.md")
    assert "privlint check examples/" in first
    assert "\n" not in first + second


def test_ci_runs_the_second_command() -> None:
    assert commands("README.md")[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("readme", READMES)
def test_the_files_that_a_readme_points_at_exist(readme: str) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)]+)\)", text) if "://" not in target]
    assert targets
    assert all((ROOT / target).exists() for target in targets)

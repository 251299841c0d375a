"""What docs/suggestions.md shows is what the program prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from privlint.cli import main

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "docs" / "suggestions.md").read_text(encoding="utf-8")
STATEMENT = re.findall(r"```markdown\n(.*?)```", TEXT, re.DOTALL)
COMMANDS = re.findall(r"```console\n\$ privlint ([^\n]*)\n(.*?)```", TEXT, re.DOTALL)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with the file of the page and those of examples/, which is the current one."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)
    Path("examples").symlink_to(ROOT / "examples")
    [text] = STATEMENT
    Path("privacy.md").write_text(text, encoding="utf-8")


def test_there_is_an_example_of_both_commands() -> None:
    assert [command.split()[0] for command, _ in COMMANDS] == ["suggest", "check"]


@pytest.mark.parametrize(("command", "shown"), COMMANDS)
def test_an_example_is_real_output(command: str, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(command.split())
    output = capsys.readouterr()
    assert (output.out + output.err).rstrip() == shown.rstrip()

"""The completion scripts, run by the shells that they are for."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from pathlib import Path

import pytest

from privlint.cli import COMMANDS, main
from privlint.reports.formats import AUTO, FORMATS
from privlint.resources import rules_directory
from privlint.suppression.rules import SUPPRESSION_RULES

RULES = sorted([*(file.stem for file in rules_directory().glob("*.yaml")), *(rule.id for rule in SUPPRESSION_RULES)])
LINES = [
    ("privlint ", sorted(COMMANDS)),
    ("privlint exp", ["explain"]),
    ("privlint check --fail", ["--fail-level"]),
    ("privlint check --format ", sorted((AUTO, *FORMATS))),
    ("privlint check --lang e", ["en"]),
    ("privlint explain ", RULES),
    ("privlint explain purposes right-a", ["right-access"]),
    ("privlint check priv", ["privacy.md"]),
    ("privlint check --config priv", ["privacy.md"]),
    ("privlint test --rule purp", ["purposes"]),
    ("privlint check --select purposes,right-a", ["purposes,right-access"]),
    ("privlint new-rule x --fact response", ["response-deadline"]),
    ("privlint new-rule x --directory ru", ["rules/"]),
    ("privlint init --dry", ["--dry-run"]),
    ("privlint completion f", ["fish"]),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a file and a folder to complete."""
    (tmp_path / "privacy.md").touch()
    (tmp_path / "rules").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def script(shell: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    capsys.readouterr()
    assert main(["completion", shell]) == 0
    file = folder / f".completion.{shell}"
    file.write_text(capsys.readouterr().out, encoding="utf-8")
    return file


def output(*command: str) -> str:
    finished = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


# compopt only works within a completion that the user asked for.
BASH = """
source "$1"; compopt() { :; }
COMP_WORDS=("${@:2}"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _privlint; printf '%s\\n' "${COMPREPLY[@]}"
"""


def completed_by_bash(file: Path, words: list[str]) -> list[str]:
    return sorted(output("bash", "--noprofile", "-c", BASH, "bash", str(file), *words).split())


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is needed")
def test_bash(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = script("bash", folder, capsys)
    for line, expected in LINES:
        assert completed_by_bash(file, line.split(" ")) == [word.rstrip("/") for word in expected], line


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is needed")
def test_bash_takes_an_option_with_its_value_as_three_words(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = script("bash", folder, capsys)
    assert completed_by_bash(file, ["privlint", "check", "--format", "="]) == sorted((AUTO, *FORMATS))
    assert completed_by_bash(file, ["privlint", "check", "--format", "=", "js"]) == ["json"]


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is needed")
def test_fish(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = script("fish", folder, capsys)
    for line, expected in LINES:
        found = output("fish", "--no-config", "-c", f"source {file}; complete -C'{line}'")
        assert sorted(proposal.partition("\t")[0] for proposal in found.splitlines()) == expected, line


@pytest.mark.skipif(shutil.which("zsh") is None, reason="zsh is needed")
def test_zsh(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = script("zsh", folder, capsys)
    for line, expected in LINES:
        begun = line.split(" ")[-1] if len(expected) == 1 else ""  # what stands there already
        rest = [word.rstrip("/").removeprefix(begun) for word in expected]
        shown = shown_by_zsh(file, line, rest)
        assert [word for word in rest if word not in shown] == [], line


def shown_by_zsh(file: Path, line: str, expected: list[str]) -> str:
    """What an interactive zsh shows after the line and two tabs: its completions work nowhere else."""
    import pty

    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(TERM="dumb", ZDOTDIR=str(file.parent))
        os.execvp("zsh", ["zsh", "-f", "-i"])
    size = "stty -echo cols 200 rows 200"
    os.write(terminal, f"{size}; LISTMAX=0; autoload -Uz compinit; compinit -u -D; . {file}; PS1=re''ady\n".encode())
    _read_until(terminal, ["ready"])
    os.write(terminal, f"{line}\t\t".encode())
    shown = _read_until(terminal, expected)
    os.close(terminal)
    os.waitpid(process, 0)
    return shown


def _read_until(terminal: int, words: list[str]) -> str:
    """What the terminal shows until it has shown all `words`, or has been silent for long."""
    shown = ""
    while not all(word in shown for word in words) and select.select([terminal], [], [], 10)[0]:
        shown += os.read(terminal, 65536).decode("utf-8", errors="replace")
    return shown

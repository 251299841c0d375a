"""The hook, in a real git repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GOOD = ROOT / "examples" / "goed.md"
BAD = ROOT / "examples" / "gebrekkig.md"

pytestmark = [pytest.mark.network, pytest.mark.skipif(shutil.which("git") is None, reason="git is needed")]


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    # A surrounding commit hook leaves variables that would make git work on another repository.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return subprocess.run(
        command, cwd=folder, env=environment | {"LC_ALL": "C.UTF-8"}, capture_output=True, encoding="utf-8", check=False
    )


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"]
    finished = run(["git", *identity, *arguments], folder)
    assert finished.returncode == 0, finished.stderr


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with what the hook is installed from, as it stands in the working tree."""
    folder = tmp_path_factory.mktemp("privlint")
    shutil.copytree(ROOT / "privlint", folder / "privlint", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "rules", folder / "rules")
    for name in (".pre-commit-hooks.yaml", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "privlint")
    return folder


@pytest.fixture
def site(tmp_path: Path) -> Path:
    git(tmp_path, "init", "--quiet")
    return tmp_path


def try_hook(hooks: Path, site: Path) -> subprocess.CompletedProcess[str]:
    git(site, "add", "--all")
    return run([sys.executable, "-m", "pre_commit", "try-repo", "--color=never", str(hooks), "privlint"], site)


def test_a_bad_statement_is_rejected_and_a_good_one_accepted(hooks: Path, site: Path) -> None:
    page = site / "content" / "privacybeleid" / "index.md"
    page.parent.mkdir(parents=True)
    (site / "content" / "contact.md").write_text(BAD.read_text(encoding="utf-8"), encoding="utf-8")

    shutil.copy(BAD, page)
    rejected = try_hook(hooks, site)
    assert rejected.returncode == 1, rejected.stdout + rejected.stderr
    assert "- exit code: 1" in rejected.stdout
    assert "content/privacybeleid/index.md:" in rejected.stdout
    assert "contact.md" not in rejected.stdout

    shutil.copy(GOOD, page)
    accepted = try_hook(hooks, site)
    assert accepted.returncode == 0, accepted.stdout + accepted.stderr
    assert "Passed" in accepted.stdout

"""A project to configure."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from privlint.errors import PrivlintError

WORDS = "right-access:\n  - meekijken\n"
Write = Callable[[str, str], Path]


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: the top of a repository, with a folder of words."""
    top = tmp_path / "project"
    (top / ".git").mkdir(parents=True)
    (top / "words").mkdir()
    (top / "words" / "rights.yaml").write_text(WORDS, encoding="utf-8")
    monkeypatch.chdir(top)
    monkeypatch.setenv("PRIVLINT_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    return top


@pytest.fixture
def write() -> Write:
    """Writes a file of the project."""

    def write_file(name: str, text: str) -> Path:
        file = Path(name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    return write_file


@pytest.fixture
def refused() -> Callable[[Callable[[], object]], PrivlintError]:
    """The error that a call raises."""

    def raised_by(call: Callable[[], object]) -> PrivlintError:
        with pytest.raises(PrivlintError) as caught:
            call()
        return caught.value

    return raised_by

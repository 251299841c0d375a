"""The built-in rules are found in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

import pytest

from privlint import resources
from privlint.errors import PrivlintError


def test_in_this_checkout() -> None:
    assert (resources.rules_directory() / "vocabulary").is_dir()


def test_where_the_rules_may_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path.resolve() / "privlint"
    package.mkdir()
    monkeypatch.setattr(resources, "__file__", str(package / "resources.py"))
    with pytest.raises(PrivlintError, match="install privlint again"):
        resources.rules_directory()
    (tmp_path / "rules").mkdir()
    assert resources.rules_directory() == tmp_path.resolve() / "rules"
    (package / "rules").mkdir()
    assert resources.rules_directory() == package / "rules"

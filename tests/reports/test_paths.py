from __future__ import annotations

from pathlib import Path

import pytest

from privlint.reports.paths import relative, uri


def test_file_names_are_those_of_the_repository(tmp_path: Path) -> None:
    assert relative(str(tmp_path / "site" / "privacy.md"), tmp_path) == "site/privacy.md"
    assert relative("/elsewhere/privacy.md", tmp_path) == "/elsewhere/privacy.md"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("site/privacy.md", "site/privacy.md"),
        ("map met spatie/50%#a?.md", "map%20met%20spatie/50%25%23a%3F.md"),
        ("a:b.md", "a%3Ab.md"),  # else a would be the scheme
        ("privé.md", "priv%C3%A9.md"),
        ("priv\udce9.md", "priv%E9.md"),  # a name that is not UTF-8, as Python gives it
        ("/elders/a b.md", "file:///elders/a%20b.md"),
    ],
)
def test_a_path_as_uri(path: str, expected: str) -> None:
    assert uri(path) == expected

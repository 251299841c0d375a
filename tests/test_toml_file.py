from __future__ import annotations

from pathlib import Path

import pytest

from privlint.errors import PrivlintError
from privlint.toml_file import TomlTable, read_table

PYPROJECT = """\
[project]
name = "website"

[tool.privlint]
vocabulary = ["words", 'more']
"quoted" = 3
nested.key = 4
several = [
    "one",
    "two",
]

[tool.other]
vocabulary = "not ours"
"""


def table(text: str, folder: Path) -> TomlTable | None:
    file = folder / "pyproject.toml"
    file.write_text(text, encoding="utf-8")
    return read_table(file, "tool", "privlint")


def test_a_table_is_plain_data(tmp_path: Path) -> None:
    found = table(PYPROJECT, tmp_path)
    assert found is not None
    assert found.data["vocabulary"] == ["words", "more"]
    assert found.path == tmp_path / "pyproject.toml"


@pytest.mark.parametrize("text", ["", "[tool]\nother = 1\n", "[tool.other]\n", "tool = 3\n"])
def test_a_file_without_the_table_has_none(text: str, tmp_path: Path) -> None:
    assert table(text, tmp_path) is None


def test_the_places_of_keys_and_values(tmp_path: Path) -> None:
    found = table(PYPROJECT, tmp_path)
    assert found is not None
    places = found.places()
    assert places[()] == ((4, 1), (4, 1))
    assert places["vocabulary",] == ((5, 1), (5, 14))
    assert places["vocabulary", 1][1] == (5, 24)
    assert places["quoted",] == ((6, 1), (6, 12))
    assert places["nested", "key"] == ((7, 8), (7, 14))
    assert places["several", 1][1] == (10, 5)


def test_a_table_that_is_written_otherwise_has_places_too(tmp_path: Path) -> None:
    found = table('[tool]\nprivlint.vocabulary = ["words"]\n', tmp_path)
    assert found is not None
    assert found.places()["vocabulary", 0] == ((2, 24), (2, 24))


@pytest.mark.parametrize(
    ("content", "message", "place"),
    [
        (b"[tool.privlint]\nvocabulary = \n", "not TOML: invalid value", (2, 14)),
        (b'[tool.privlint]\nvocabulary = ["a"', "not TOML: unclosed array", (2, 18)),
        (b"[tool.privlint]\n# caf\xe9\n", "not UTF-8", (None, None)),
    ],
)
def test_what_is_no_toml_is_refused_at_its_place(
    content: bytes, message: str, place: tuple[int | None, int | None], tmp_path: Path
) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_bytes(content)
    with pytest.raises(PrivlintError) as refused:
        read_table(file, "tool", "privlint")
    assert message in refused.value.message
    assert (refused.value.line, refused.value.column) == place
    assert refused.value.remedy


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PrivlintError, match="cannot be read"):
        read_table(tmp_path / "pyproject.toml", "tool", "privlint")

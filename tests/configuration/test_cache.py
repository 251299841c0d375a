"""A configuration is read once, and nothing in the cache is trusted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from privlint.configuration import load_configuration
from privlint.errors import PrivlintError

Write = Callable[[str, str], Path]


def test_a_chain_of_files_is_read_once(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("base.toml", '[tool.privlint]\nextends = "privlint:strict"\n')
    write("privlint.yaml", "vocabulary: [words]\nextends: base.toml\n")
    before = load_configuration()
    monkeypatch.setattr("privlint.yaml_file.read", None)
    monkeypatch.setattr("privlint.toml_file.read_table", None)
    assert load_configuration() == before


def test_an_edited_file_is_read_anew(write: Write) -> None:
    write("base.yaml", "vocabulary: [words]\n")
    write("privlint.yaml", "extends: base.yaml\n")
    assert load_configuration().vocabulary == (Path("words"),)
    write("base.yaml", "vocabulary: []\n")
    assert load_configuration().vocabulary == ()


def test_a_folder_that_goes_away_is_noticed(write: Write) -> None:
    write("privlint.yaml", "vocabulary: [words]\n")
    load_configuration()
    Path("words/rights.yaml").unlink()
    with pytest.raises(PrivlintError, match="there is no vocabulary file"):
        load_configuration()


@pytest.mark.parametrize(
    "value",
    [
        "3",
        '["words"]',
        "[3,[]]",
        '[{"vocabulary":"words"},[]]',
        '[{"own":[]},[]]',
        '[{"vocabulary":["words"]},[["vocabulary",[1,1]]]]',
        '[{"vocabulary":["words"]},[[[["x"]],[1,1],[1,1]]]]',
        '[{"vocabulary":["words"]},[[["vocabulary"],["a","b"],[1,1]]]]',
    ],
)
def test_what_makes_no_sense_is_made_anew(value: str, tmp_path: Path, write: Write) -> None:
    write("privlint.yaml", "vocabulary: [words]\n")
    before = load_configuration()
    [entry] = (tmp_path / "cache").glob("configuration-*.json")
    key = entry.read_text(encoding="utf-8").split('"')[3]
    entry.write_text(f'{{"key":"{key}","value":{value}}}', encoding="utf-8")
    assert load_configuration() == before

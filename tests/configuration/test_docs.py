"""What docs/configuration.md tells is true."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from privlint.cli import main
from privlint.configuration import Configuration, load_configuration
from privlint.configuration.keys import KEYS, ORGANISATION_KEYS

Write = Callable[[str, str], Path]

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "configuration.md").read_text(encoding="utf-8")
PAIRS = re.findall(r"```yaml\n([^`]+)```\n\n```toml\n([^`]+)```", TEXT)


def read(name: str, text: str, write: Write) -> dict[str, object]:
    """What an example sets; its places aside."""
    file = write(name, text)
    found = load_configuration(str(file))
    file.unlink()
    entries = {
        "baseline": found.baseline and found.baseline.text,
        "level": {entry.text: level for entry, level in found.level},
        "per_file_ignores": {glob.text: [name.text for name in names] for glob, names in found.per_file_ignores},
        **{key: [entry.text for entry in getattr(found, key)] for key in ("select", "ignore", "exclude")},
    }
    others = {key: value for key, value in found._asdict().items() if key not in ("path", "settings")}
    return {**others, **entries}


@pytest.fixture(autouse=True)
def _others(write: Write) -> None:
    write("our-rules/own.yaml", "")
    write("../shared/privlint.yaml", "require: true\n")


@pytest.mark.parametrize(("yaml", "toml"), PAIRS)
def test_both_forms_of_an_example_set_the_same(yaml: str, toml: str, write: Write) -> None:
    found = read("privlint.yaml", yaml, write)
    assert found == read("pyproject.toml", toml, write)
    assert found != read("privlint.yaml", "", write)


def test_every_key_has_a_row_and_an_example() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \|", TEXT, re.MULTILINE)
    assert [row for row in rows if row in KEYS] == list(KEYS)
    examples = "\n".join(yaml for yaml, _ in PAIRS)
    for key in (*KEYS, *ORGANISATION_KEYS):
        assert re.search(rf"^ *{key}:", examples, re.MULTILINE), key


def test_the_mistake_looks_like_that(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    write("privlint.yaml", "ignore:\n  - right-access\n  - right-acces\n")
    assert main(["check"]) == 2
    assert capsys.readouterr().err in TEXT


def test_the_defaults_are_those_of_the_table() -> None:
    assert Configuration() == load_configuration()
    for key, default in (("show-level", "warning"), ("fail-level", "error"), ("format", "auto")):
        assert re.search(rf"^\| `{key}` \|.*\| `{default}`", TEXT, re.MULTILINE)

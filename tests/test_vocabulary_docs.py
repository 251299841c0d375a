"""What docs/vocabulary.md tells about phrases is true."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from privlint.cli import main
from privlint.errors import PrivlintError
from privlint.lexicon import Lexicon, scan
from privlint.lexicon.vocabulary import compile_files
from privlint.readers import read

TEXT = (Path(__file__).resolve().parent.parent / "docs" / "vocabulary.md").read_text(encoding="utf-8")
BLOCKS = [re.sub(r"^ {3}", "", block, flags=re.M) if block.startswith("   ") else block
          for block in re.findall(r"```(?:yaml|toml)\n(.*?) *```", TEXT, re.DOTALL)]  # fmt: skip
CONFIGURATIONS = {("privlint.yaml" if "#" in block else "pyproject.toml"): block
                  for block in BLOCKS if re.search(r"^vocabulary\b", block, re.M)}  # fmt: skip
FILES = [block for block in BLOCKS if block not in CONFIGURATIONS.values()]
ROWS = re.findall(r"^\| (?:`[^|`]*(?:\\\|[^|`]*)*` ?)+\| .*? \| `(.*?)` \| (.*?) \| (.*?) \|$", TEXT, re.MULTILINE)
PAUSED = "U kunt ons vragen uw gegevens een tijdje op pauze te zetten."
VIDEO = "u kunt de video op pauze zetten"
STATEMENT = """\
# Privacyverklaring Fotostudio Zwaan

Fotostudio Zwaan, Havenstraat 5, 8011 AB Zwolle, verwerkt uw naam en e-mailadres om foto's te leveren. Dat is nodig voor
de uitvoering van de overeenkomst. Wij bewaren deze gegevens twee jaar.
"""


def found(yaml: str, term: str, sentence: str, folder: Path) -> bool:
    return bool(scan(read("a.txt", sentence), Lexicon(compiled(yaml, folder))).find(term))


def compiled(yaml: str, folder: Path) -> dict[str, Any]:
    file = folder / "words.yaml"
    file.write_text(yaml, encoding="utf-8")
    return compile_files([file])


@pytest.mark.parametrize(("phrase", "yes", "no"), ROWS)
def test_each_notation(phrase: str, yes: str, no: str, tmp_path: Path) -> None:
    yaml = f'a-term-of-our-own:\n  - "{phrase.replace(chr(92) + "|", "|")}"\n'
    assert found(yaml, "a-term-of-our-own", yes, tmp_path)
    assert not found(yaml, "a-term-of-our-own", no, tmp_path)


def test_the_table_is_whole() -> None:
    assert len(ROWS) == 7
    assert len(FILES) == 5
    assert set(CONFIGURATIONS) == {"privlint.yaml", "pyproject.toml"}


@pytest.mark.parametrize("yaml", FILES)
def test_the_files_shown_are_well_formed(yaml: str, tmp_path: Path) -> None:
    content = compiled(yaml, tmp_path)
    assert content["phrases"] or content["inflections"]


def test_the_exceptions_shown(tmp_path: Path) -> None:
    yaml = next(yaml for yaml in FILES if "except:" in yaml).replace("right-restriction", "our-own")
    assert found(yaml, "our-own", "U kunt het gebruik laten beperken.", tmp_path)
    assert not found(yaml, "our-own", "Wij zullen het gebruik beperken tot wat nodig is.", tmp_path)


def test_the_services_shown(tmp_path: Path) -> None:
    yaml = next(yaml for yaml in FILES if "vendors:" in yaml)
    assert found(yaml, "vendor:Postduifje", "Wij gebruiken postduif nieuwsbrieven.", tmp_path)
    assert found(yaml, "vendor:Wolk", "Onze site staat bij Wolk in Ede.", tmp_path)
    assert not found(yaml, "vendor:Wolk", "Er hangt een wolk.", tmp_path)


@pytest.mark.parametrize("name", ["privlint.yaml", "pyproject.toml"])
def test_the_worked_example(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert PAUSED in TEXT
    assert VIDEO in TEXT
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PRIVLINT_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "rights.yaml").write_text(next(yaml for yaml in FILES if "pauze" in yaml), encoding="utf-8")

    def fires(sentence: str) -> bool:
        (tmp_path / "privacy.md").write_text(f"{STATEMENT}\n{sentence}\n", encoding="utf-8")
        status = main(["check", "--select", "right-restriction", "privacy.md"])
        assert "1 verklaring" in capsys.readouterr().out
        return status == 1

    assert fires(PAUSED)
    (tmp_path / name).write_text(CONFIGURATIONS[name], encoding="utf-8")
    assert not fires(PAUSED)
    assert fires(f"U{VIDEO[1:]}.")
    assert not fires(PAUSED)
    main(["inventory", "privacy.md", "--format", "json"])
    assert [right["right"] for right in json.loads(capsys.readouterr().out)["rights"]] == ["restriction"]


def test_the_program_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "rights.yaml").write_text(next(yaml for yaml in FILES if "pauze" in yaml), encoding="utf-8")
    (tmp_path / "privacy.md").write_text(f"## Uw rechten\n\n{PAUSED}\n", encoding="utf-8")
    program = re.search(r"```python\n(.*?)```", TEXT, re.DOTALL)
    assert program
    exec(program[1], {})
    assert capsys.readouterr().out == "['restriction']\n"


def test_the_mistake_shown(tmp_path: Path) -> None:
    with pytest.raises(PrivlintError) as error:
        compiled('right-access:\n  - "{inzage|inzien"\n', tmp_path)
    shown = re.search(r"rights\.yaml:8:6(: .*)", TEXT)
    assert shown
    assert str(error.value).endswith(f":2:6{shown[1]}")


@pytest.mark.parametrize(
    ("words", "configuration"), [("right-restricton", "words"), ("right-restriction", "wrds")], ids=["term", "folder"]
)
def test_the_other_mistakes_shown(
    words: str, configuration: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "rights.yaml").write_text(f"{words}:\n  - op pauze\n", encoding="utf-8")
    (tmp_path / "privlint.yaml").write_text(f"vocabulary:\n  - {configuration}\n", encoding="utf-8")
    assert main(["check"]) == 2
    message, *_ = capsys.readouterr().err.splitlines()
    assert f"    {message.removeprefix('privlint: ')}\n" in TEXT

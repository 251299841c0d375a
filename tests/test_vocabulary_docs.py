"""What docs/vocabulary.md tells about phrases is true."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from privlint.errors import PrivlintError
from privlint.lexicon import Lexicon, load_lexicon, scan
from privlint.lexicon.vocabulary import compile_files
from privlint.readers import read
from privlint.statement import read_statement

TEXT = (Path(__file__).resolve().parent.parent / "docs" / "vocabulary.md").read_text(encoding="utf-8")
FILES = [re.sub(r"^ {3}", "", block, flags=re.M) if block.startswith("   ") else block
         for block in re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)]  # fmt: skip
ROWS = re.findall(r"^\| (?:`[^|`]*(?:\\\|[^|`]*)*` ?)+\| .*? \| `(.*?)` \| (.*?) \| (.*?) \|$", TEXT, re.MULTILINE)
PAUSED = "U kunt ons vragen uw gegevens een tijdje op pauze te zetten."


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
    assert len(FILES) == 4


@pytest.mark.parametrize("yaml", FILES)
def test_the_files_shown_are_well_formed(yaml: str, tmp_path: Path) -> None:
    assert compiled(yaml, tmp_path)["phrases"]


def test_the_exceptions_shown(tmp_path: Path) -> None:
    yaml = next(yaml for yaml in FILES if "except:" in yaml).replace("right-restriction", "our-own")
    assert found(yaml, "our-own", "U kunt het gebruik laten beperken.", tmp_path)
    assert not found(yaml, "our-own", "Wij zullen het gebruik beperken tot wat nodig is.", tmp_path)


def test_the_services_shown(tmp_path: Path) -> None:
    yaml = next(yaml for yaml in FILES if "vendors:" in yaml)
    assert found(yaml, "vendor:Postduifje", "Wij gebruiken postduif nieuwsbrieven.", tmp_path)
    assert found(yaml, "vendor:Wolk", "Onze site staat bij Wolk in Ede.", tmp_path)
    assert not found(yaml, "vendor:Wolk", "Er hangt een wolk.", tmp_path)


def test_the_worked_example(tmp_path: Path) -> None:
    assert PAUSED in TEXT
    document = read("privacy.md", f"## Uw rechten\n\n{PAUSED}\n")
    assert [fact.right for fact in read_statement(document).facts("right")] == []  # type: ignore[attr-defined]
    (tmp_path / "words.yaml").write_text(next(yaml for yaml in FILES if "pauze" in yaml), encoding="utf-8")
    rights = read_statement(document, load_lexicon([tmp_path])).facts("right")
    assert [fact.right for fact in rights] == ["restriction"]  # type: ignore[attr-defined]


def test_the_mistake_shown(tmp_path: Path) -> None:
    with pytest.raises(PrivlintError) as error:
        compiled('right-access:\n  - "{inzage|inzien"\n', tmp_path)
    shown = re.search(r"rights\.yaml:8:7(: .*not well formed: )….*(\(see .*\))", TEXT)
    assert shown
    assert shown[1] in str(error.value)
    assert shown[2] in str(error.value)

"""A statement that stands in two files of a folder is judged once."""

from __future__ import annotations

from pathlib import Path

import pytest

from privlint.cli import main

SENTENCES = (
    "Bakkerij De Korenaar B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens.",
    "Wij verwerken uw naam en adres om uw bestelling te bezorgen.",
    "Dat is nodig voor de uitvoering van de overeenkomst.",
    "Wij bewaren deze gegevens twee jaar.",
    "U hebt recht op inzage in uw gegevens.",
    "Mail daarvoor naar info@korenaar.example.",
)
MARKDOWN = "# Privacyverklaring\n\n" + "\n\n".join(SENTENCES) + "\n"
PAGE = "<h1>Privacyverklaring</h1>\n" + "\n".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(*arguments: str, files: dict[str, str]) -> int:
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")
    return main(["check", *arguments])


def test_the_page_that_was_made_of_a_source_is_not_judged_again(capsys: pytest.CaptureFixture[str]) -> None:
    check(files={"docs/privacy.html": PAGE, "src/privacy.md": MARKDOWN})
    shown = capsys.readouterr().out
    assert "docs/privacy.html: niet beoordeeld: hier staat dezelfde tekst als in src/privacy.md" in shown
    assert shown.rstrip().endswith("in 1 verklaring")


def test_a_file_that_is_named_is_always_judged(capsys: pytest.CaptureFixture[str]) -> None:
    check("src/privacy.md", "docs/privacy.html", files={"docs/privacy.html": PAGE, "src/privacy.md": MARKDOWN})
    assert capsys.readouterr().out.rstrip().endswith("in 2 verklaringen")


def test_another_statement_in_part_the_same_words_is_judged(capsys: pytest.CaptureFixture[str]) -> None:
    other = MARKDOWN.replace("twee jaar", "drie jaar").replace("bestelling te bezorgen", "vraag te beantwoorden")
    check(files={"winkel/privacy.md": MARKDOWN, "forum/privacy.md": other})
    assert capsys.readouterr().out.rstrip().endswith("in 2 verklaringen")


def test_what_a_page_includes_is_judged_with_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    page = f"{MARKDOWN}\n{{% include_relative privacy-rechten.md %}}\n"
    rights = "## Uw rechten\n\n" + " ".join(["U mag uw persoonsgegevens laten verwijderen en verbeteren."] * 8) + "\n"
    check("--evidence", files={"privacy.md": page, "privacy-rechten.md": rights})
    shown = capsys.readouterr().out
    assert "privacy-rechten.md: niet beoordeeld: dit is gelezen als deel van privacy.md" in shown
    assert "privacy-rechten.md:3:" in shown.split("satisfied[right-erasure]")[0].splitlines()[-1]


def test_a_required_statement_that_is_not_there_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert check("--require", files={"index.md": "# Welkom\n"}) == 1
    assert "hier hoort een privacyverklaring te staan (--require)" in capsys.readouterr().err
    assert check(files={}) == 0

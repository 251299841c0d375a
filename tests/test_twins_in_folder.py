"""A statement that stands in two files of a folder is judged once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint.cli import main
from privlint.result import FileReport, Status
from privlint.twins import without_twins

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


PER_FILE_IGNORES = "per-file-ignores: {%s: [complaint-right]}\n"


def test_what_is_ignored_in_the_source_only_is_seen_in_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    files = {"docs/privacy.html": PAGE, "src/privacy.md": MARKDOWN, "privlint.yaml": PER_FILE_IGNORES % "src/"}
    check(files=files)
    shown = capsys.readouterr().out
    assert "docs/privacy.html:1:5: error[complaint-right]" in shown
    assert "src/privacy.md:1:3: error[complaint-right]" not in shown
    assert shown.rstrip().endswith("in 2 verklaringen")


@pytest.mark.parametrize("ignored", ["docs/", "'*'", "elsewhere/"])
def test_what_is_not_ignored_in_the_source_or_in_neither_is_told_once(
    ignored: str, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {"docs/privacy.html": PAGE, "src/privacy.md": MARKDOWN, "privlint.yaml": PER_FILE_IGNORES % ignored}
    check(files=files)
    shown = capsys.readouterr().out
    assert "docs/privacy.html: niet beoordeeld: hier staat dezelfde tekst als in src/privacy.md" in shown
    assert ("complaint-right" in shown) is (ignored != "'*'")


def test_an_ignored_rule_without_findings_makes_no_second_statement(capsys: pytest.CaptureFixture[str]) -> None:
    ignores = "per-file-ignores: {src/: [transfer-contradiction]}\n"
    check(files={"docs/privacy.html": PAGE, "src/privacy.md": MARKDOWN, "privlint.yaml": ignores})
    assert capsys.readouterr().out.rstrip().endswith("in 1 verklaring")


def test_of_two_sources_the_one_is_judged_in_which_less_is_ignored(capsys: pytest.CaptureFixture[str]) -> None:
    files = {"archive/privacy.md": MARKDOWN, "new/privacy.md": MARKDOWN, "privlint.yaml": PER_FILE_IGNORES % "archive/"}
    check(files=files)
    shown = capsys.readouterr().out
    assert "archive/privacy.md: niet beoordeeld: hier staat dezelfde tekst als in new/privacy.md" in shown
    assert "new/privacy.md:1:3: error[complaint-right]" in shown


def test_what_is_ignored_in_a_part_of_a_statement_only_is_seen_in_its_twin(capsys: pytest.CaptureFixture[str]) -> None:
    page = PAGE + "<p>Wij houden ons aan de Wet bescherming persoonsgegevens.</p>"
    source = f"{MARKDOWN}\n{{% include_relative privacy-wet.md %}}\n"
    ignores = "per-file-ignores: {src/privacy-wet.md: [outdated-law]}\n"
    files = {"docs/privacy.html": page, "src/privacy.md": source, "privlint.yaml": ignores}
    check(files={**files, "src/privacy-wet.md": "Wij houden ons aan de Wet bescherming persoonsgegevens.\n"})
    shown = capsys.readouterr().out
    assert "src/privacy-wet.md:1" not in shown
    assert "[outdated-law]" in shown


def test_another_statement_in_part_the_same_words_is_judged(capsys: pytest.CaptureFixture[str]) -> None:
    other = MARKDOWN.replace("twee jaar", "drie jaar").replace("bestelling te bezorgen", "vraag te beantwoorden")
    check(files={"winkel/privacy.md": MARKDOWN, "forum/privacy.md": other})
    assert capsys.readouterr().out.rstrip().endswith("in 2 verklaringen")


TOWNS = ("Edam", "Goes", "Urk", "Hoorn")
LONG = "\n\n".join((MARKDOWN, *(f"Onze winkel in {town} is elke dag open." for town in TOWNS)))


def test_two_sources_of_which_each_has_a_sentence_of_its_own_are_two_statements(
    capsys: pytest.CaptureFixture[str],
) -> None:
    check(files={"a/privacy.md": LONG, "b/privacy.md": LONG.replace("De Korenaar", "De Vlaai")})
    assert capsys.readouterr().out.rstrip().endswith("in 2 verklaringen")


def test_a_page_in_which_more_is_wrong_than_in_its_source_is_judged(capsys: pytest.CaptureFixture[str]) -> None:
    complaint = "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens."
    page = "\n".join(f"<p>{paragraph}</p>" for paragraph in LONG.split("\n\n"))
    check(files={"privacy.md": f"{LONG}\n\n{complaint}\n", "old/privacy.html": page})
    shown = capsys.readouterr().out
    assert "old/privacy.html:1:4: error[complaint-right]" in shown
    assert shown.rstrip().endswith("in 2 verklaringen")


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


@given(
    st.lists(
        st.tuples(
            st.frozensets(st.sampled_from([f"Zin {number}." for number in range(14)]), min_size=4),
            st.sampled_from((".md", ".html")),
        ),
        max_size=8,
    )
)
def test_a_twin_is_found_whichever_sentences_it_shares(texts: list[tuple[frozenset[str], str]]) -> None:
    reports = [
        FileReport(f"{number}{suffix}", Status.CHECKED, "nl", sentences=sentences)
        for number, (sentences, suffix) in enumerate(texts)
    ]
    found = {report.path: report.status for report in without_twins(reports, frozenset())}
    judged: list[FileReport] = []
    for report in sorted(reports, key=lambda report: report.path.endswith(".html")):
        is_twin = any(_says_the_same(report, other) for other in judged)
        assert found[report.path] is (Status.NOT_JUDGED if is_twin else Status.CHECKED)
        judged += [] if is_twin else [report]


def _says_the_same(report: FileReport, other: FileReport) -> bool:
    fewest = min(len(report.sentences), len(other.sentences))
    share = 1 if report.path[-2:] == other.path[-2:] else 0.9
    return fewest >= 5 and len(report.sentences & other.sentences) >= share * fewest

"""`--fix` changes the words that its findings point at, and nothing else."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.cli import main
from privlint.engine import load_rules
from privlint.findings import Finding, Hindrance
from privlint.linter import check_file
from privlint.outcome import Criteria
from privlint.resources import rules_directory

RULES = [rule for rule in load_rules([rules_directory()]) if rule.fix is not None]
# Long enough to be judged as a statement.
BEGIN = """\
# Privacyverklaring Bakkerij De Korst

Bakkerij De Korst B.V. is verantwoordelijk voor de verwerking van uw persoonsgegevens. Wij gebruiken uw naam en adres om
uw bestelling te bezorgen, omdat dat nodig is voor de overeenkomst. Wij bewaren deze gegevens twee jaar na uw laatste
bestelling en delen ze met onze bezorgdienst. U hebt recht op inzage, rectificatie en verwijdering van uw gegevens.

"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    return tmp_path


def findings(text: str, name: str = "privacy.md") -> tuple[Finding, ...]:
    return check_file(name, text, Criteria(RULES)).findings


def fixed(text: str | bytes, name: str = "privacy.md") -> bytes:
    """What the file holds after `--fix`."""
    Path(name).write_bytes(text.encode() if isinstance(text, str) else text)
    main(["check", "--fix", name, "--no-config", "--select", "outdated-law"])
    return Path(name).read_bytes()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "volgens de Wet bescherming persoonsgegevens (Wbp).",
            "volgens de Algemene verordening gegevensbescherming (AVG).",
        ),
        ("Wij volgen de WBP.", "Wij volgen de AVG."),
        ("Klagen kan bij het College bescherming persoonsgegevens.", "Klagen kan bij de Autoriteit Persoonsgegevens."),
        ("Het CBP houdt toezicht.", "De Autoriteit Persoonsgegevens houdt toezicht."),
        ("Klagen kan bij het CBP.", "Klagen kan bij de Autoriteit Persoonsgegevens."),
        ("HET CBP HOUDT TOEZICHT.", "DE AUTORITEIT PERSOONSGEGEVENS HOUDT TOEZICHT."),
        ("Bewerkersovereenkomsten sluiten wij altijd.", "Verwerkersovereenkomsten sluiten wij altijd."),
        ("Onze bewerkers en subbewerkers.", "Onze verwerkers en subverwerkers."),
        ("ONZE BEWERKERS.", "ONZE VERWERKERS."),
        ("Klagen kan bij de Privacycommissie.", "Klagen kan bij de Gegevensbeschermingsautoriteit."),
        (
            "Wij volgen de Wet bescherming\npersoonsgegevens.",
            "Wij volgen de Algemene verordening\ngegevensbescherming.",
        ),
    ],
)
def test_an_old_name_becomes_that_of_today_with_its_article_case_and_ending(old: str, new: str) -> None:
    after = fixed(BEGIN + old + "\n").decode()
    assert after == BEGIN + new + "\n"
    assert findings(after) == ()


@pytest.mark.parametrize(
    "text",
    [
        "De AVG vervangt sinds 25 mei 2018 de Wet bescherming persoonsgegevens (Wbp).",
        "Klagen kan bij de Autoriteit Persoonsgegevens (voorheen het College bescherming persoonsgegevens).",
        "Op Saba geldt de Wet bescherming persoonsgegevens BES.",
        "Google is aangesloten bij het Privacy Shield.",
    ],
)
def test_history_and_what_has_no_successor_stay(text: str) -> None:
    assert fixed(BEGIN + text + "\n").decode() == BEGIN + text + "\n"


@pytest.mark.parametrize(
    ("text", "hindrance"),
    [
        ("Volgens artikel 35 Wbp kunt u uw gegevens inzien.", Hindrance.CONTEXT),
        ("De verwerking is gemeld bij het CBP.", Hindrance.CONTEXT),
        ("Wij houden ons aan de AVG en de Wbp.", Hindrance.CONTEXT),
        ("Wij volgen de **Wet** bescherming persoonsgegevens.", Hindrance.MARKUP),
        ("Wij volgen de Wet bescherming&nbsp;persoonsgegevens.", Hindrance.MARKUP),
        ("Zie [cbpweb.nl](https://www.cbpweb.nl).", Hindrance.MARKUP),
    ],
)
def test_what_is_not_safe_is_left_and_told(text: str, hindrance: Hindrance, capsys: pytest.CaptureFixture[str]) -> None:
    assert {finding.hindrance for finding in findings(BEGIN + text)} == {hindrance}
    assert fixed(BEGIN + text) == (BEGIN + text).encode()
    assert "niet hersteld" in capsys.readouterr().err


def test_a_name_and_its_abbreviation_are_one_edit() -> None:
    found = findings(f"{BEGIN}Wij volgen de Wet bescherming persoonsgegevens (Wbp).")
    assert len(found) == 2
    assert len({finding.edit for finding in found}) == 1


def test_a_second_time_there_is_nothing_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    once = fixed(f"{BEGIN}Wij volgen de Wbp. Onze bewerker heet Balans.")
    assert fixed(once) == once
    assert "niets dat veilig te herstellen is" in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_encoding_mark_and_line_ends_are_kept(encoding: str, line_end: str) -> None:
    text = f"{BEGIN}Wij volgen de Wbp: één keer, café.\n".replace("\n", line_end)
    assert fixed(text.encode(encoding)) == text.replace("Wbp", "AVG").encode(encoding)


def test_bytes_that_cannot_be_written_back_are_left(capsys: pytest.CaptureFixture[str]) -> None:
    data = f"{BEGIN}Wij volgen de Wbp: één keer, café en zo. ".encode() + b"\xe9\n"
    assert fixed(data) == data
    assert "UTF-8" in capsys.readouterr().err


def test_a_generated_file_is_left(capsys: pytest.CaptureFixture[str]) -> None:
    text = f"<!-- @generated by build.js -->\n\n{BEGIN}Wij volgen de Wbp.\n"
    assert fixed(text) == text.encode()
    assert "gemaakt uit een ander" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="links and modes of Unix")
def test_a_link_stays_a_link_and_the_mode_is_kept() -> None:
    Path("real.md").write_text(f"{BEGIN}Wij volgen de Wbp.\n", encoding="utf-8")
    Path("real.md").chmod(0o664)
    Path("privacy.md").symlink_to("real.md")
    main(["check", "--fix", "privacy.md", "--no-config"])
    assert Path("privacy.md").is_symlink()
    assert Path("real.md").read_text(encoding="utf-8").endswith("Wij volgen de AVG.\n")
    assert stat.S_IMODE(Path("real.md").stat().st_mode) == 0o664
    assert sorted(path.name for path in Path().iterdir()) == ["privacy.md", "real.md"]


def test_a_page_in_html_keeps_its_markup() -> None:
    title, begin = BEGIN.removeprefix("# ").split("\n", 1)
    page = f"<h1>{title}</h1>\n<p>{begin}</p>\n<p>Wij verwerken <b>gegevens</b> volgens de <i>Wbp</i>.</p>\n"
    assert fixed(page, "privacy.html").decode() == page.replace("Wbp", "AVG")


def test_a_dry_run_only_shows_a_diff_that_git_applies(capsys: pytest.CaptureFixture[str]) -> None:
    text = f"{BEGIN}Wij volgen de Wbp. Groeten,\r\nDe bakker"
    Path("privacy.md").write_bytes(text.encode())
    assert main(["check", "--fix-dry-run", "privacy.md", "--no-config"]) == 1
    assert Path("privacy.md").read_bytes() == text.encode()
    Path("fix.patch").write_bytes(capsys.readouterr().out.encode())
    subprocess.run(["git", "apply", "fix.patch"], check=True)
    assert Path("privacy.md").read_bytes() == text.replace("Wbp", "AVG").encode()
    assert main(["check", "--fix-dry-run", "privacy.md", "--no-config"]) == 0


def test_a_diff_of_files_in_a_folder_named_in_full_can_be_applied(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("site").mkdir()
    Path("site/privacy.md").write_text(f"{BEGIN}Wij volgen de Wbp.\n", encoding="utf-8")
    assert main(["check", "--fix-dry-run", str(folder / "site"), "--no-config"]) == 1
    Path("fix.patch").write_text(capsys.readouterr().out, encoding="utf-8")
    subprocess.run(["git", "apply", "fix.patch"], check=True)
    assert "Wij volgen de AVG." in Path("site/privacy.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "options",
    [
        ["--output", "html=z.html"],
        ["--format", "json"],
        ["--diff", "nope"],
        ["--baseline", "b.json"],
        ["--evidence"],
        ["--statistics"],
        ["--require"],
    ],
)
def test_a_dry_run_refuses_what_it_does_not_do(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    Path("privacy.md").write_text(f"{BEGIN}Wij volgen de Wbp.\n", encoding="utf-8")
    assert main(["check", "--fix-dry-run", "privacy.md", *options]) == 2
    assert capsys.readouterr() == (
        "",
        f"privlint: --fix-dry-run shows a diff and makes no report, so it does nothing with {options[0]} "
        "(leave out one of the two)\n",
    )
    assert main(["check", "--fix-dry-run", "privacy.md", "--format", "text"]) == 1


def test_the_report_tells_what_is_left_and_json_stays_json(capsys: pytest.CaptureFixture[str]) -> None:
    import json

    Path("privacy.md").write_text(f"{BEGIN}Wij volgen de Wbp. Volgens artikel 35 Wbp mag dat.", encoding="utf-8")
    select = ["--select", "outdated-law", "--no-config"]
    assert main(["check", "--fix", "privacy.md", "--format", "json", *select]) == 1
    printed = capsys.readouterr()
    assert [finding["line"] for finding in json.loads(printed.out)["findings"]] == [7]
    assert "+Wij volgen de AVG." in printed.err
    assert "1 bevinding hersteld in 1 bestand" in printed.err


def test_standard_input_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--fix", "-"]) == 2
    assert "standard input cannot be fixed" in capsys.readouterr().err


WORDS = st.sampled_from(
    [
        "de Wbp",
        "het CBP",
        "bewerker",
        "Bewerkersovereenkomst",
        "de *Wbp*",
        "artikel 3 Wbp",
        "uw naam",
        "AVG.",
        "\n\n",
        "é",
        "de Wet bescherming\npersoonsgegevens (Wbp)",
        "het College bescherming persoonsgegevens",
        "voorheen",
        "- ",
        "ok.",
    ]
)


@given(st.lists(WORDS, max_size=25))
@settings(max_examples=60, deadline=None)
def test_only_the_characters_of_the_edits_change(words: list[str]) -> None:
    from privlint.edits import edited, without_overlaps

    text = BEGIN + " ".join(words)
    edits = without_overlaps(finding.edit for finding in findings(text) if finding.edit is not None)
    after = edited(text, edits)
    end_before = end_after = 0
    for edit in edits:
        kept = edit.start - end_before
        assert text[end_before : edit.start] == after[end_after : end_after + kept]
        end_after += kept
        assert after[end_after : end_after + len(edit.replacement)] == edit.replacement
        end_before, end_after = edit.end, end_after + len(edit.replacement)
    assert text[end_before:] == after[end_after:]
    assert not [finding for finding in findings(after) if finding.edit is not None]

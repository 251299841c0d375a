"""The baseline: a run reports only what is not in it."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from privlint.cli import main

NAME = "privlint-baseline.json"
RULES = "--select=retention-vague,complaint-right,rights-fee,statement-date"
VAGUE = "Wij bewaren uw gegevens niet langer dan nodig."
FEE = "Voor een verzoek om inzage rekenen wij 25 euro."
STATEMENT = f"""\
# Privacyverklaring Bakkerij De Korenaar

Bakkerij De Korenaar B.V., Molenstraat 1, 1234 AB Oudewater, info@korenaar.example, is verantwoordelijk voor de
verwerking van persoonsgegevens zoals beschreven in deze privacyverklaring.

## Bestellingen

Wij verwerken uw naam en adres om uw bestelling te bezorgen. Dat is nodig voor de uitvoering van de overeenkomst.
{VAGUE}

## Uw rechten

U hebt recht op inzage, rectificatie en verwijdering van uw persoonsgegevens.
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder, in which no environment asks for another report."""
    for name in ("GITHUB_ACTIONS", "GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def checked(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    """The JSON report of a check with the baseline, with the comparison in it."""
    capsys.readouterr()
    main(["check", *(arguments or ["."]), RULES, "--level=note", f"--baseline={NAME}", "--format=json"])
    report: dict[str, object] = json.loads(capsys.readouterr().out)
    return report


def rules_of(report: dict[str, object], key: str = "findings") -> list[str]:
    found = report[key] if key == "findings" else report["comparison"][key]  # type: ignore[index]
    return [finding["rule"] for finding in found]  # type: ignore[index, union-attr]


def known_of(report: dict[str, object]) -> int:
    return report["comparison"]["known"]  # type: ignore[index, no-any-return]


def test_after_a_baseline_nothing_is_new(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    assert main(["baseline"]) == 0
    assert main(["check", "--baseline", NAME]) == 0
    output = capsys.readouterr().out
    assert "geen bevindingen in 1 verklaring\n" in output
    assert f"bekende bevindingen staan in de baseline {NAME} en zijn weggelaten." in output


def test_what_is_new_is_reported_and_fails(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    main(["baseline"])
    write("privacy.md", f"{STATEMENT}\n{FEE}\n")
    report = checked(capsys)
    assert (rules_of(report), known_of(report)) == (["rights-fee"], 3)
    assert main(["check", "--baseline", NAME, "--fail-level=warning"]) == 1


def test_what_moves_or_is_wrapped_otherwise_stays_known(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    main(["baseline"])
    moved = STATEMENT.replace("## Best", "Welkom bij onze bakkerij.\n\n## Best").replace("langer dan", "langer\n   dan")
    write("privacy.md", moved.replace("verklaring Bakkerij", "beleid van Bakkerij"))
    report = checked(capsys)
    assert (rules_of(report), known_of(report), rules_of(report, "resolved")) == ([], 3, [])


def test_a_second_one_with_the_same_words_is_new(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", f"{STATEMENT}\n{FEE}\n")
    main(["baseline"])
    write("privacy.md", f"{STATEMENT}\n{FEE}\n\n{FEE}\n")
    assert rules_of(checked(capsys)) == ["rights-fee"]


def test_what_is_resolved_is_named_with_the_command_that_updates(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    main(["baseline"])
    write("privacy.md", STATEMENT.replace(VAGUE, "Wij bewaren uw gegevens twee jaar."))
    assert rules_of(checked(capsys), "resolved") == ["retention-vague"]
    main(["check", RULES, "--baseline", NAME])
    output = capsys.readouterr().out
    assert "1 bevinding uit de baseline is opgelost:\n  privacy.md: retention-vague: " in output
    assert f"privlint baseline --output {NAME}\n" in output
    assert main(["baseline"]) == 0
    assert "(0 erbij, 1 eraf)" in capsys.readouterr().out
    assert rules_of(checked(capsys), "resolved") == []


def test_a_rule_that_does_not_run_is_not_resolved(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    main(["baseline"])
    assert rules_of(checked(capsys), "resolved") == []  # more than RULES are in the baseline


def test_a_file_that_is_not_checked_is_not_resolved(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    write("winkel/privacy.md", f"{STATEMENT}\nDit geldt voor de winkel.\n\n{FEE}\n")
    main(["baseline", "privacy.md", "winkel/privacy.md"])
    report = checked(capsys, "privacy.md")
    assert (rules_of(report), rules_of(report, "resolved")) == ([], [])


def test_a_file_that_is_renamed_stays_known(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    main(["baseline"])
    Path("privacy.md").rename("privacyverklaring.md")
    report = checked(capsys)
    assert (rules_of(report), known_of(report), rules_of(report, "resolved")) == ([], 3, [])


def test_a_copy_of_a_file_that_is_there_is_new(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    main(["baseline"])
    write("winkel/privacy.md", STATEMENT)
    assert len(rules_of(checked(capsys, "winkel/privacy.md"))) == 3


def test_a_file_that_is_gone_is_resolved(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    main(["baseline"])
    Path("privacy.md").unlink()
    assert "retention-vague" in rules_of(checked(capsys), "resolved")


def test_a_suppressed_finding_is_in_no_baseline() -> None:
    comment = "<!-- privlint: ignore[retention-vague] zie de bijlage -->"
    write("privacy.md", STATEMENT.replace("Wij verwerken", f"{comment}\nWij verwerken"))
    main(["baseline"])
    assert "retention-vague" not in Path(NAME).read_text(encoding="utf-8")


def test_paths_are_those_from_the_folder_of_the_baseline(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    write("site/privacy.md", STATEMENT)
    write("config/x", "")
    assert main(["baseline", "site", "--output", "config/known.json"]) == 0
    data = json.loads(Path("config/known.json").read_text(encoding="utf-8"))
    assert {finding["file"] for finding in data["findings"]} == {"../site/privacy.md"}
    os.chdir("site")
    assert main(["check", "--baseline", "../config/known.json"]) == 0


def test_the_file_is_sorted_and_the_same_each_time() -> None:
    write("b-privacy.md", STATEMENT)
    write("a-privacy.md", f"{STATEMENT}\n{FEE}\n")
    main(["baseline", "b-privacy.md", "a-privacy.md"])
    first = Path(NAME).read_text(encoding="utf-8")
    main(["baseline", "a-privacy.md", "b-privacy.md"])
    assert Path(NAME).read_text(encoding="utf-8") == first
    findings = json.loads(first)["findings"]
    keys = [(finding["file"], finding["rule"]) for finding in findings]
    assert keys == sorted(keys)
    assert list(findings[0]) == ["file", "rule", "fingerprint", "message"]
    assert '"line"' not in first


def test_a_baseline_of_one_file_keeps_what_it_knows_of_others() -> None:
    write("a-privacy.md", STATEMENT)
    write("b-privacy.md", f"{STATEMENT}\n{FEE}\n")
    main(["baseline", "a-privacy.md", "b-privacy.md"])
    before = Path(NAME).read_text(encoding="utf-8")
    main(["baseline", "a-privacy.md"])
    assert Path(NAME).read_text(encoding="utf-8") == before
    Path("b-privacy.md").unlink()
    main(["baseline", "a-privacy.md"])
    assert "b-privacy.md" not in Path(NAME).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ('{\n  "privlint-baseline": 1,\n<<<<<<< HEAD\n', ":3:1:", "this is no JSON"),
        ("[]", ":", "this is no baseline of privlint"),
        ('{"version": "2.1.0", "runs": []}', ":", "this is no baseline of privlint"),
        ('{"privlint-baseline": true, "findings": []}', ":", "this is no baseline of privlint"),
        (
            '{"privlint-baseline": 2, "findings": []}',
            ":",
            "version 2, and this privlint knows version 1 (update privlint",
        ),
        ('{"privlint-baseline": 1}', ":", "no list of findings"),
        ('{"privlint-baseline": 1, "findings": [{"file": "a.md", "rule": 3}]}', ":", "finding 1 of the baseline"),
        ('{"privlint-baseline": 1, "findings": ["a.md"]}', ":", "finding 1 of the baseline"),
        ("café", ":1:1:", "this is no JSON"),
    ],
)
@pytest.mark.parametrize("command", [["check", "--baseline", NAME], ["baseline"]])
def test_a_file_that_is_no_baseline_is_named_with_a_remedy(
    text: str, place: str, message: str, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    write("privacy.md", STATEMENT)
    write(NAME, text)
    assert main(command) == 2
    error = capsys.readouterr().err.splitlines()[0]
    assert error.startswith(f"privlint: {NAME}{place} ")
    assert message in error
    assert error.endswith(")")
    assert Path(NAME).read_text(encoding="utf-8") == text


def test_a_baseline_that_is_not_there_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    assert main(["check", "--baseline", "known.json"]) == 2
    assert 'known.json: there is no such baseline (check the name; "privlint baseline"' in capsys.readouterr().err


def test_bytes_that_are_no_text_are_no_baseline(capsys: pytest.CaptureFixture[str]) -> None:
    Path(NAME).write_bytes(b"\xff\xfe\x00")
    assert main(["check", "--baseline", NAME]) == 2
    assert "this is no baseline of privlint" in capsys.readouterr().err


@pytest.mark.parametrize("paths", [["privacy.md", "nergens.md"], ["openingstijden.md"], ["-"]])
def test_without_a_judgement_of_all_nothing_is_written(paths: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    write("openingstijden.md", "# Openingstijden\n\nWij zijn op zaterdag open.\n")
    assert main(["baseline", *paths]) == 2
    assert not Path(NAME).exists()
    assert "baseline" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    assert main(["baseline", "--output", "nergens/known.json"]) == 2
    assert "name a file in a folder that is there" in capsys.readouterr().err


def test_other_formats_tell_it_beside_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    write("privacy.md", STATEMENT)
    main(["baseline"])
    capsys.readouterr()
    assert main(["check", "--baseline", NAME, "--format", "sarif"]) == 0
    output = capsys.readouterr()
    json.loads(output.out)
    assert "bekende bevindingen" in output.err


def test_baseline_and_diff_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--baseline", NAME, "--diff", "HEAD"]) == 2
    assert "not allowed with" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere file names are Unicode")
def test_a_file_name_may_hold_bytes_that_are_no_text(capsys: pytest.CaptureFixture[str]) -> None:
    Path(os.fsdecode(b"privacy-\xe9.md")).write_text(STATEMENT, encoding="utf-8")
    assert main(["baseline"]) == 0
    assert json.loads(Path(NAME).read_text(encoding="utf-8"))["findings"][0]["file"] == "privacy-\udce9.md"
    report = checked(capsys)
    assert rules_of(report) == []
    assert known_of(report) > 0


def test_a_baseline_that_cannot_be_written_stays_as_it_was(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write("privacy.md", STATEMENT)
    main(["baseline"])
    before = Path(NAME).read_bytes()

    def fail(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    write("privacy.md", f"{STATEMENT}\n{FEE}\n")
    assert main(["baseline"]) == 2
    assert f"{NAME}: the baseline cannot be written: No space left on device" in capsys.readouterr().err
    assert Path(NAME).read_bytes() == before

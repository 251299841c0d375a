"""Suppressions on the command line: what a run reports of them, and how to see what they hide."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from privlint.cli import main

VAGUE = "Wij bewaren uw gegevens niet langer dan nodig."
STATEMENT = f"""\
# Privacyverklaring Bakkerij De Korenaar

Bakkerij De Korenaar B.V., Molenstraat 1, 1234 AB Oudewater, info@korenaar.example, is verantwoordelijk voor de
verwerking van persoonsgegevens. Wij verwerken uw naam en adres om uw bestelling te bezorgen. Dat is nodig voor de
uitvoering van de overeenkomst. U hebt recht op inzage, rectificatie en verwijdering van uw gegevens.

<!-- privlint: ignore[retention-vague] zie de bijlage -->
{VAGUE}
"""
ONLY = "--select=retention-vague"


@pytest.fixture(autouse=True)
def statement(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a statement of which one finding is suppressed."""
    for name in ("GITHUB_ACTIONS", "GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    file = Path("privacy.md")
    file.write_text(STATEMENT, encoding="utf-8")
    return file


def test_the_summary_counts_them_and_the_run_does_not_fail(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "privacy.md", ONLY]) == 0
    assert capsys.readouterr().out == "geen bevindingen in 1 verklaring; 1 onderdrukt\n"


def test_the_json_report_lists_them_with_reason_and_comment(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "privacy.md", ONLY, "--format=json"])
    report = json.loads(capsys.readouterr().out)
    assert report["findings"] == []
    (suppressed,) = report["suppressed"]
    assert (suppressed["rule"], suppressed["line"], suppressed["reason"]) == ("retention-vague", 8, "zie de bijlage")
    assert suppressed["comment"] == {"file": "privacy.md", "line": 7, "column": 1, "end_line": 7, "end_column": 58}


def test_on_request_they_are_reported_as_if_there_were_no_comments(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "privacy.md", ONLY, "--no-suppressions"]) == 1
    output = capsys.readouterr().out
    assert "privacy.md:8:25: error[retention-vague]" in output
    assert "onderdrukt" not in output


def test_an_unused_one_is_a_warning(statement: Path, capsys: pytest.CaptureFixture[str]) -> None:
    statement.write_text(STATEMENT.replace(VAGUE, "Wij bewaren uw gegevens twee jaar."), encoding="utf-8")
    selected = f"{ONLY},suppression-unused"
    assert main(["check", "privacy.md", selected]) == 0
    assert "privacy.md:7:23: warning[suppression-unused]" in capsys.readouterr().out
    assert main(["check", "privacy.md", selected, "--fail-level=warning"]) == 1


def test_the_rules_about_comments_can_be_ignored(statement: Path, capsys: pytest.CaptureFixture[str]) -> None:
    statement.write_text(STATEMENT.replace(" zie de bijlage", ""), encoding="utf-8")
    main(["check", "privacy.md", "--format=json"])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert "suppression-without-reason" in [finding["rule"] for finding in found]
    main(["check", "privacy.md", "--format=json", "--ignore=suppression-without-reason"])
    report = json.loads(capsys.readouterr().out)
    assert "suppression-without-reason" not in [finding["rule"] for finding in report["findings"]]
    assert [finding["rule"] for finding in report["suppressed"]] == ["retention-vague"]


def test_in_a_text_that_is_not_judged_no_comment_is(statement: Path, capsys: pytest.CaptureFixture[str]) -> None:
    statement.write_text("# Openingstijden\n\n<!-- privlint: ignore[x] -->\nWij zijn open.\n", encoding="utf-8")
    main(["check", "privacy.md", "--format=json"])
    assert json.loads(capsys.readouterr().out)["findings"] == []


def test_a_comment_in_a_component_that_one_of_two_pages_needs_is_not_unused(
    statement: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    statement.unlink()
    identity = STATEMENT.split("\n\n")[1]
    for name, more in (("een", ""), ("twee", "<p>Facturen bewaren wij zeven jaar.</p>")):
        page = f"import {{ Termijn }} from './Termijn';\nexport default () => <main><h1>Privacyverklaring {name}</h1>"
        Path(f"privacy-{name}.tsx").write_text(f"{page}<p>{identity}</p><Termijn />{more}</main>;\n", encoding="utf-8")
    component = (
        f"export const Termijn = () => <section>\n{{/* privlint: ignore[retention-vague] zie de bijlage */}}\n"
        f"<p>{VAGUE}</p></section>;\n"
    )
    Path("Termijn.tsx").write_text(component, encoding="utf-8")
    selected = f"{ONLY},suppression-unused"
    assert main(["check", "privacy-twee.tsx", selected, "--fail-level=warning"]) == 1
    assert main(["check", "privacy-een.tsx", "privacy-twee.tsx", selected, "--fail-level=warning"]) == 0
    assert "geen bevindingen in 2 verklaringen; 1 onderdrukt" in capsys.readouterr().out


def test_explain_knows_the_rules_about_comments(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "suppression-unused"]) == 0
    output = capsys.readouterr().out
    assert output.startswith("warning[suppression-unused] Overbodige onderdrukking\nsuppression\n")
    assert "ignore[suppression-unused]" not in output
    assert "/suppressions/" in output


def test_no_text_about_the_rules_has_a_field_that_is_not_filled_in(
    statement: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", "suppression-*"]) == 0
    explained = capsys.readouterr().out
    assert "{" not in explained
    assert "ignore-end[retention-vague]" in explained
    main(["check", str(statement), "--format", "sarif"])
    [run] = json.loads(capsys.readouterr().out)["runs"]
    about_comments = [rule for rule in run["tool"]["driver"]["rules"] if rule["id"].startswith("suppression-")]
    assert len(about_comments) == 5
    assert not [rule for rule in about_comments if "{" in rule["help"]["text"]]

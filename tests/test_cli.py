from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from privlint.cli import COMMANDS, main
from privlint.engine import load_rules
from privlint.reports.links import rule_url
from privlint.resources import rules_directory
from privlint.suppression.rules import SUPPRESSION_RULES

# Says who, what for and on what ground, and not that one can complain.
TITLE = "# Privacyverklaring Bakkerij De Korenaar"
BAD = f"""\
{TITLE}

Bakkerij De Korenaar B.V., Molenstraat 1, 1234 AB Oudewater, info@korenaar.example, is verantwoordelijk voor de
verwerking van persoonsgegevens zoals beschreven in deze privacyverklaring.

## Bestellingen

Wij verwerken uw naam en adres om uw bestelling te bezorgen. Dat is nodig voor de uitvoering van de overeenkomst.
Wij bewaren deze gegevens twee jaar.

## Uw rechten

U hebt recht op inzage, rectificatie en verwijdering van uw persoonsgegevens.
"""
OTHER = "# Openingstijden\n\nWij zijn op zaterdag open van acht tot vijf.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder, and an environment in which nothing asks for colour or annotations."""
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS", "GITHUB_WORKSPACE", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name: str, text: str | bytes) -> str:
    file = Path(name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return name


class Standard(io.TextIOWrapper):
    """Standard input that holds a text."""

    def __init__(self, text: str) -> None:
        super().__init__(io.BytesIO(text.encode()), encoding="utf-8")


class TestCommand:
    def test_a_misspelt_command_is_named_with_the_nearest(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["chek", "privacy.md"]) == 2
        assert capsys.readouterr().err == 'privlint: there is no command "chek" (did you mean "check"?)\n'

    def test_a_path_without_a_command_is_one_to_check(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([write("privacy.md", BAD)]) == 2
        assert 'did you mean "privlint check privacy.md"?' in capsys.readouterr().err

    def test_what_is_like_no_command_gets_the_list(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["qqq"]) == 2
        assert f"the commands are {', '.join(COMMANDS)}" in capsys.readouterr().err


class TestCheck:
    def test_a_finding_shows_its_place_the_law_and_the_help(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", write("privacy.md", BAD)]) == 1
        output = capsys.readouterr()
        assert "privacy.md:1:3: error[complaint-right] " in output.out
        assert f"\n1 | {TITLE}\n  |   {'^' * (len(TITLE) - 2)}\n  = AVG art. 13(2)(d)" in output.out
        assert "\n  = help: " in output.out
        assert output.out.rstrip().endswith(" in 1 verklaring")
        assert output.err == ""

    def test_without_a_path_the_current_folder_is_searched(self, capsys: pytest.CaptureFixture[str]) -> None:
        write("content/privacy.md", BAD)
        write("content/overig.md", BAD.replace("Privacyverklaring Bakkerij", "Bakkerij"))
        write("content/open.md", OTHER)
        assert main(["check", "--format", "json"]) == 1
        files = json.loads(capsys.readouterr().out)["files"]
        assert [file["file"] for file in files] == ["content/overig.md", "content/privacy.md"]

    def test_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--format", "json", write("privacy.md", BAD)]) == 1
        report = json.loads(capsys.readouterr().out)
        assert report["files"] == [{"file": "privacy.md", "status": "checked", "language": "nl"}]
        [finding] = [finding for finding in report["findings"] if finding["rule"] == "complaint-right"]
        assert (finding["file"], finding["line"], finding["column"], finding["end_line"]) == ("privacy.md", 1, 3, 1)
        assert finding["level"] == "error"

    def test_github(self, capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("GITHUB_WORKSPACE", str(folder))
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", write("summary.md", "eerder\n"))
        assert main(["check", "--format", "github", str(folder / write("site/privacy.md", BAD))]) == 1
        assert "::error file=site/privacy.md,line=1,endLine=1,col=3," in capsys.readouterr().out
        summary = Path("summary.md").read_text(encoding="utf-8")
        assert summary.startswith("eerder\n### privlint\n")
        assert "| error | site/privacy.md:1 | complaint-right |" in summary

    def test_standard_input(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        html = f"<h2>Privacyverklaring</h2><p>{BAD}</p>"
        monkeypatch.setattr(sys, "stdin", Standard(html))
        assert main(["check", "-", "--stdin-filename", "site/privacy.html", "--format", "json"]) == 1
        report = json.loads(capsys.readouterr().out)
        assert report["files"] == [{"file": "site/privacy.html", "status": "checked", "language": "nl"}]

    def test_select_and_ignore(self, capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", BAD)
        assert main(["check", "--select", "complaint-right,right-objection", "--ignore", "right-objection"]) == 1
        output = capsys.readouterr().out
        assert "error[complaint-right]" in output
        assert output.rstrip().endswith("1 fout in 1 verklaring")
        assert main(["check", "--select", "purposes", "--select", "legal-basis"]) == 0
        assert capsys.readouterr().out == "geen bevindingen in 1 verklaring\n"

    @pytest.mark.parametrize(
        "options", [["--ignore", "*"], ["--select", "purposes", "--ignore", "purposes"], ["--config", "off.yaml"]]
    )
    def test_a_run_without_rules_says_so(self, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", BAD)
        write("off.yaml", "level: {'*': off}\n")
        assert main(["check", *options]) == 0
        assert capsys.readouterr().err.startswith("privlint: geen enkele regel staat aan, dus er is niets nagekeken; ")
        assert main(["check", "--lang", "en", *options]) == 0
        assert capsys.readouterr().err.startswith("privlint: no rule is on, so nothing was checked; ")
        assert main(["check", "--select", "purposes"]) == 0
        assert capsys.readouterr().err == ""

    def test_a_baseline_without_rules_says_so(self, capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", BAD)
        write("privlint.yaml", "ignore: ['*']\n")
        assert main(["baseline"]) == 0
        assert capsys.readouterr().err.startswith("privlint: geen enkele regel staat aan")

    @pytest.mark.parametrize("option", ["--select", "--ignore"])
    def test_an_unknown_rule_is_named_with_the_nearest(self, option: str, capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", BAD)
        assert main(["check", option, "complaint-rihgt"]) == 2
        output = capsys.readouterr()
        assert output.out == ""
        assert output.err == 'privlint: there is no rule "complaint-rihgt" (did you mean "complaint-right"?)\n'

    @pytest.mark.parametrize("ids", ["", " , "])
    def test_an_empty_list_of_rules_is_refused(self, ids: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--select", ids]) == 2
        assert "argument --select: name at least one rule" in capsys.readouterr().err

    def test_levels(self, capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", BAD)
        only_warnings = ["check", "--select", "retention-per-purpose,complaint-authority,controller-identity"]
        assert main([*only_warnings, "--level", "note"]) == 0
        capsys.readouterr()
        assert main(["check", "--level", "error", "--format", "json"]) == 1
        levels = {finding["level"] for finding in json.loads(capsys.readouterr().out)["findings"]}
        assert levels == {"error"}

    def test_messages_in_english_on_request(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--lang", "en", write("privacy.md", BAD)]) == 1
        output = capsys.readouterr().out
        assert "GDPR art. 13(2)(d)" in output
        assert output.rstrip().endswith(" in 1 statement")

    def test_what_is_no_statement_is_never_everything_missing(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", write("privacy.md", OTHER)]) == 0
        output = capsys.readouterr().out
        assert output.startswith("privacy.md: geen privacyverklaring")
        assert output.endswith("\n\ngeen privacyverklaring gevonden\n")

    def test_why_a_file_is_not_judged_is_told_in_the_language_of_the_report(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        write("privacy.md", OTHER)
        assert main(["check"]) == 0
        assert capsys.readouterr().out.startswith("privacy.md: geen privacyverklaring: de tekst telt maar 10 woorden\n")
        assert main(["check", "--lang", "en"]) == 0
        assert capsys.readouterr().out.startswith("privacy.md: not a privacy statement: the text has only 10 words\n")

    def test_a_format_that_cannot_be_read_is_not_judged(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", write("privacy.doc", b"PK\x03\x04\0")]) == 0
        assert capsys.readouterr().out == (
            'privacy.doc: niet beoordeeld: privlint leest geen bestanden van het type ".doc"\n\n'
            "geen verklaring beoordeeld\n"
        )

    def test_evidence_shows_what_satisfies_a_rule(self, capsys: pytest.CaptureFixture[str]) -> None:
        only = ["--select", "complaint-right,right-access,data-source,rights-fee"]
        assert main(["check", "--evidence", *only, write("privacy.md", BAD)]) == 1
        block = capsys.readouterr().out.split("\n\n")[1]
        assert block.splitlines() == [
            "privacy.md: does-not-apply[data-source] geldt alleen als: any source",
            'privacy.md:13:8: satisfied[right-access] "recht op inzage"',
            "privacy.md: satisfied[rights-fee] niet gevonden: fee",
        ]

    def test_evidence_leaves_the_exit_status_alone(self, capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", BAD)
        assert main(["check", "--evidence", "--select", "purposes"]) == 0
        assert main(["check", "--evidence", "--ignore", "purposes"]) == 1
        assert "[purposes]" in capsys.readouterr().out.split(" in 1 verklaring\n")[0]

    def test_evidence_in_json_only_on_request(self, capsys: pytest.CaptureFixture[str]) -> None:
        command = ["check", "--select", "purposes", "--format", "json", write("privacy.md", BAD)]
        assert main(command) == 0
        assert "evidence" not in json.loads(capsys.readouterr().out)["files"][0]
        assert main([*command, "--evidence"]) == 0
        report = json.loads(capsys.readouterr().out)
        assert report["version"] == 1
        [evidence] = report["files"][0]["evidence"]
        assert (evidence["rule"], evidence["outcome"], evidence["more"]) == ("purposes", "satisfied", 0)
        assert [place["line"] for place in evidence["places"]] == [8]

    def test_evidence_as_annotations_is_refused(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--evidence", "--format", "github", write("privacy.md", BAD)]) == 2
        output = capsys.readouterr()
        assert (output.out, output.err) == (
            "",
            "privlint: --evidence shows nothing in the format github (choose --format text or json or html)\n",
        )

    def test_html_shows_the_text_and_what_satisfies_the_rules(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "--format", "html", write("privacy.md", BAD)]) == 1
        page = capsys.readouterr().out
        assert page.startswith("<!DOCTYPE html>\n")
        assert "complaint-right" in page
        assert "Wij bewaren deze gegevens" in page
        assert "“recht op inzage”" in page

    def test_what_html_shows_does_not_change_the_other_reports(self, capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", BAD)
        for form in ("text", "json"):
            assert main(["check", "--format", form]) == 1
            alone = capsys.readouterr().out
            assert main(["check", "--format", form, "--output", "html=report.html"]) == 1
            assert capsys.readouterr().out == alone
        assert "“recht op inzage”" in Path("report.html").read_text(encoding="utf-8")

    def test_a_report_in_html_is_not_taken_for_a_statement(self, capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", BAD)
        for name in ("report.html", "privacy-report.html"):
            for _ in range(2):
                assert main(["check", "--output", f"html={name}"]) == 1
                assert capsys.readouterr().err == ""
        write("privacy.html", "<h1>Privacyverklaring</h1><p>Wij verwerken persoonsgegevens.</p>")
        main(["check", "--format", "json"])
        files = [file["file"] for file in json.loads(capsys.readouterr().out)["files"]]
        assert files == ["privacy.html", "privacy.md"]

    def test_html_tells_what_a_baseline_leaves_out(self, capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", BAD)
        assert main(["baseline", "--output", "known.json"]) == 0
        capsys.readouterr()
        assert main(["check", "--baseline", "known.json", "--format", "html"]) == 0
        page = capsys.readouterr().out
        assert "bekende bevindingen staan in de baseline known.json en zijn weggelaten." in page
        complaint = page[page.index('id="s1-complaint"') :].partition("</li>")[0]
        assert "(bekend: staat in de baseline)" in complaint
        assert "aanwezig" not in complaint

    def test_html_folds_what_a_comment_suppresses(self, capsys: pytest.CaptureFixture[str]) -> None:
        comment = "<!-- privlint: ignore-file[complaint-right] staat in de app -->\n\n"
        main(["check", "--format", "html", write("privacy.md", comment + BAD)])
        page = capsys.readouterr().out
        assert "<summary>Onderdrukte bevindingen (1)</summary>" in page
        assert "onderdrukt: staat in de app" in page

    def test_evidence_may_go_to_a_file_that_shows_it(self) -> None:
        write("privacy.md", BAD)
        assert main(["check", "--evidence", "--format", "github", "--output", "json=report.json"]) == 1
        assert json.loads(Path("report.json").read_text())["files"][0]["evidence"]

    def test_in_github_actions_annotations_are_the_default(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("GITHUB_ACTIONS", "true")
        assert main(["check", write("privacy.md", BAD)]) == 1
        assert capsys.readouterr().out.startswith("::error file=privacy.md,")

    def test_a_summary_that_cannot_be_written_costs_no_annotations(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", "nergens/summary.md")
        assert main(["check", "--format", "github", write("privacy.md", BAD)]) == 1
        output = capsys.readouterr()
        assert output.out.startswith("::error file=privacy.md,")
        reason = "the summary of the step cannot be written: No such file or directory"
        assert output.err == f"privlint: nergens/summary.md: {reason}\n"

    def test_statistics_count_the_findings_of_each_rule(self, capsys: pytest.CaptureFixture[str]) -> None:
        only = ["--select", "complaint-right,right-objection", "--statistics"]
        write("privacy.md", BAD)
        write("privacyverklaring.md", BAD.replace("Korenaar", "Halm"))
        for form in ("text", "concise"):
            assert main(["check", *only, "--format", form]) == 1
            *_, first, second, summary = capsys.readouterr().out.rstrip().replace("\n\n", "\n").split("\n")
            assert [first, second] == ["2  error[complaint-right]", "2  error[right-objection]"]
            assert summary == "4 fouten in 2 verklaringen"

    def test_several_reports_of_one_run(self, capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", BAD)
        reports = ["--output", "sarif=uit.sarif", "--output", "junit=uit.xml", "--output", "text=uit.txt"]
        assert main(["check", "--format", "concise", *reports]) == 1
        assert capsys.readouterr().out.startswith("privacy.md:1:3: error[complaint-right] ")
        [run] = json.loads(Path("uit.sarif").read_text(encoding="utf-8"))["runs"]
        assert run["invocations"][0]["exitCode"] == 1
        assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {
            *(file.stem for file in rules_directory().glob("*.yaml")),
            *(rule.id for rule in SUPPRESSION_RULES),
        }
        assert '<testcase name="complaint-right" classname="privacy.md">' in Path("uit.xml").read_text(encoding="utf-8")
        assert "\n1 | # Privacyverklaring" in Path("uit.txt").read_text(encoding="utf-8")

    def test_a_report_never_overwrites_the_statement(self, capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", BAD)
        assert main(["check", "--output", "markdown=privacy.md"]) == 2
        assert capsys.readouterr().err == (
            "privlint: privacy.md: --output would overwrite this file, which is one of those to check "
            "(name another file)\n"
        )
        assert Path("privacy.md").read_text() == BAD

    def test_files_that_cannot_be_read_are_told_in_the_reports(self, capsys: pytest.CaptureFixture[str]) -> None:
        write("privacy.md", b"\x89PNG\r\n\0\0")
        assert main(["check", "--format", "sarif"]) == 2
        output = capsys.readouterr()
        [invocation] = json.loads(output.out)["runs"][0]["invocations"]
        assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
        assert output.err.startswith("privlint: privacy.md:")

    def test_a_long_run_shows_its_progress_on_a_terminal_only(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("privlint.progress._SECONDS_WITHOUT", 0)
        monkeypatch.setattr("privlint.progress.FEWEST_FILES", 1)
        monkeypatch.setenv("TERM", "xterm")
        write("privacy.md", BAD)
        main(["check"])
        assert capsys.readouterr().err == ""
        monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
        main(["check"])
        output = capsys.readouterr()
        assert output.err.endswith("0/1\r\x1b[K")
        assert "\x1b" not in output.out

    def test_colour_on_request(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        write("privacy.md", BAD)
        monkeypatch.setenv("FORCE_COLOR", "1")
        main(["check"])
        assert "\x1b[1;31merror[complaint-right]\x1b[0m" in capsys.readouterr().out

    def test_a_defect_is_not_taken_for_findings(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("privlint.linter.read_statement", lambda *_, **__: 1 / 0)
        assert main(["check", write("privacy.md", BAD)]) == 2
        error = capsys.readouterr().err
        assert "ZeroDivisionError" in error
        assert error.endswith("privlint: this is a defect of privlint: please report it with the lines above\n")


class TestBadInput:
    """Each gives its message and exit status 2, or is judged as far as it goes; none stops the other files."""

    def check(self, name: str, text: str | bytes, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
        status = main(["check", write(name, text), write("andere.md", BAD), "--select", "complaint-right"])
        output = capsys.readouterr()
        assert "andere.md:1:3: error[complaint-right]" in output.out
        return status, output.out, output.err

    def test_a_binary_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        status, _, error = self.check("privacy.md", b"\x89PNG\r\n\0\0", capsys)
        assert status == 2
        assert error.startswith("privlint: privacy.md:")
        assert "binary" in error

    @pytest.mark.parametrize(("encoding", "name"), [("cp1252", "WINDOWS-1252"), ("utf-16", "UTF-16LE")])
    def test_a_file_that_is_not_utf_8(self, encoding: str, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        status, output, error = self.check("privacy.md", BAD.replace("# ", "# Privé: ").encode(encoding), capsys)
        assert (status, error) == (1, "")
        assert "privacy.md:1:3: error[complaint-right]" in output
        column = 7 if encoding == "cp1252" else 1
        assert f"privacy.md:1:{column}: let op: dit bestand is geen UTF-8, vanaf byte {column - 1}" in output
        assert f"gelezen als {name} (zet het om met: iconv -f {name} -t UTF-8 privacy.md > privacy.md.utf8)" in output

    def test_standard_input_that_is_not_utf_8(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        data = io.TextIOWrapper(io.BytesIO(f"Privé\n\n{BAD}".encode("cp1252")), encoding="utf-8")
        monkeypatch.setattr("sys.stdin", data)
        assert main(["check", "-", "--stdin-filename", "privacy.html"]) == 1
        assert "privacy.html:1:5: let op: dit bestand is geen UTF-8" in capsys.readouterr().out

    def test_an_empty_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        status, output, error = self.check("privacy.md", "", capsys)
        assert (status, error) == (1, "")
        assert "privacy.md: geen privacyverklaring" in output

    def test_a_file_of_20_megabytes(self, capsys: pytest.CaptureFixture[str]) -> None:
        status, _, error = self.check("privacy.md", BAD.encode() * (20_000_000 // len(BAD)), capsys)
        assert status == 2
        assert "privacy.md: the file is larger than 10 MB" in error

    def test_a_hundred_thousand_nested_list_items(self, capsys: pytest.CaptureFixture[str]) -> None:
        status, output, _ = self.check("privacy.html", "<ul><li>punt" * 100_000, capsys)
        assert status == 1
        assert "privacy.html: geen privacyverklaring" in output

    def test_a_hundred_thousand_nested_list_items_in_markdown(self, capsys: pytest.CaptureFixture[str]) -> None:
        status, output, _ = self.check("privacy.md", "- " * 100_000 + "punt\n", capsys)
        assert status == 1
        assert "privacy.md: geen privacyverklaring" in output

    def test_an_unclosed_tag(self, capsys: pytest.CaptureFixture[str]) -> None:
        html = "<h1>Privacyverklaring</h1><p>" + BAD.replace("\n\n", "<p>") + "<div class='"
        status, output, error = self.check("privacy.html", html, capsys)
        assert (status, error) == (1, "")
        assert "privacy.html:" in output

    def test_a_path_that_is_not_there(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "privcy.md", write("privacy.md", BAD)]) == 2
        output = capsys.readouterr()
        assert "error[complaint-right]" in output.out
        assert output.err.startswith("privlint: privcy.md: no such file or folder")

    @pytest.mark.parametrize("command", ["check", "baseline", "suggest", "inventory", "config"])
    def test_all_commands_say_it_in_the_same_words(self, command: str, capsys: pytest.CaptureFixture[str]) -> None:
        write("map.md/x.md", OTHER)
        told = {
            "nix.md": "nix.md: no such file or folder (check the spelling of the path)",
            "": 'an empty path names no file or folder (is a variable of the shell empty? "." is the current folder)',
        }
        if command in ("suggest", "inventory"):
            told |= {"map.md": "map.md: this is a folder (name a file in it)"}
        for path, message in told.items():
            assert main([command, path]) == 2
            assert capsys.readouterr().err.startswith(f"privlint: {message}\n")

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
    @pytest.mark.parametrize("command", ["check", "suggest", "inventory"])
    def test_a_pipe_is_not_waited_for(self, command: str, capsys: pytest.CaptureFixture[str]) -> None:
        os.mkfifo("fifo.md")
        assert main([command, "fifo.md"]) == 2
        assert capsys.readouterr().err == (
            "privlint: fifo.md: this is a pipe or a device, not a file "
            "(privlint check - < fifo.md reads it from standard input)\n"
        )

    def test_where_nothing_can_be_read_the_errors_are_all(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["check", "privcy.md"]) == 2
        output = capsys.readouterr()
        assert output.out == ""
        assert output.err == "privlint: privcy.md: no such file or folder (check the spelling of the path)\n"
        assert main(["check", "privcy.md", "--format", "json"]) == 2
        assert json.loads(capsys.readouterr().out)["files"] == []

    @pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="everyone may read every file")
    def test_a_file_that_may_not_be_read(self, capsys: pytest.CaptureFixture[str]) -> None:
        Path(write("privacy.md", BAD)).chmod(0)
        assert main(["check", "privacy.md"]) == 2
        assert "privacy.md: the file cannot be read" in capsys.readouterr().err


def test_the_help_shows_each_command_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    lines = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    assert [tuple(line) for line in lines if line[:1] and line[0] in COMMANDS] == list(COMMANDS.items())


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["check", "--levle", "note"], 'privlint check has no option "--levle" (did you mean "--level"?)'),
        (["check", "--Fail-level=note"], 'privlint check has no option "--Fail-level" (did you mean "--fail-level"?)'),
        (["check", "--zzz"], 'privlint check has no option "--zzz" ("privlint check --help" tells more)'),
        (["rules", "right"], 'privlint rules does not take "right" ("privlint rules --help" tells more)'),
        (["--level", "note"], '"--level" stands before the command (write for example: privlint check --level)'),
        (
            ["check", "--level", "hoog"],
            "argument --level/--show-level: invalid choice: 'hoog' (choose from 'error', 'warning', 'note') "
            '("privlint check --help" tells more)',
        ),
        (
            ["explain"],
            'the following arguments are required: RULE ("privlint explain --help" tells more)',
        ),
    ],
)
def test_a_wrong_argument_is_told_with_what_helps(
    arguments: list[str], error: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr() == ("", f"privlint: {error}\n")


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert "check privacy statements" in output.err


class TestRules:
    def test_the_table(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["rules", "--lang", "en"]) == 0
        output = capsys.readouterr().out
        assert all(len(line) <= 100 for line in output.splitlines())
        assert [line.split()[:2] for line in output.splitlines() if line.startswith("legal-basis ")] == [
            ["legal-basis", "missing"]
        ]

    def test_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["rules", "--format", "json"]) == 0
        rules = json.loads(capsys.readouterr().out)
        assert {rule["id"] for rule in rules} == {
            *(file.stem for file in rules_directory().glob("*.yaml")),
            *(rule.id for rule in SUPPRESSION_RULES),
        }
        assert main(["config", "--format", "json"]) == 0  # which counts the same ones
        assert len(json.loads(capsys.readouterr().out)["rules"]) == len(rules)
        assert all(set(rule["title"]) == {"nl", "en"} for rule in rules)

    def test_explain(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["explain", "retention-vague"]) == 0
        output = capsys.readouterr().out
        assert output.startswith("error[retention-vague] ")
        for heading in ("Waarom", "Zo herstelt u het", "Slaat aan op", "Goed is bijvoorbeeld"):
            assert f"\n{heading}\n" in output
        # What it reports is what it reports: no braces of a template.
        assert '\nMeldt bijvoorbeeld\nAan "niet langer dan noodzakelijk" kan de lezer' in output
        assert "\ncheck: any retention where concrete and subject is not cookies\n" in output
        assert "\n  <!-- privlint: ignore[retention-vague] reden -->\n" in output
        assert output.endswith(f"\n{rule_url('retention-vague', 'nl')}\n")

    def test_explain_several_rules_once_each_in_the_order_asked_for(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["explain", "purposes", "legal-basis", "purposes"]) == 0
        output = capsys.readouterr().out
        assert re.findall(r"^error\[(.*?)\]", output, re.MULTILINE) == ["purposes", "legal-basis"]

    def test_explain_as_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["explain", "legal-basis", "purposes", "--format", "json", "--lang", "en"]) == 0
        first, second = json.loads(capsys.readouterr().out)
        assert (first["id"], second["id"]) == ("legal-basis", "purposes")
        assert first["url"] == rule_url("legal-basis")
        assert first["queries"]["check"].startswith("any ")
        assert all(example["findings"] for example in first["examples"]["fails"])
        assert first["examples"]["passes"]

    def test_explain_as_markdown_shows_all_examples_under_their_names(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["explain", "right-access", "--format", "markdown", "--lang", "en"]) == 0
        output = capsys.readouterr().out
        assert output.startswith("# Right of access is missing\n\n`right-access` · missing · error · GDPR art. ")
        [rule] = [rule for rule in load_rules([rules_directory()]) if rule.id == "right-access"]
        examples = (*rule.examples.fails, *rule.examples.passes)
        assert all(f"```markdown\n{example.text.rstrip()}\n```\n" in output for example in examples)
        assert "### Access of employees is no right of the reader\n" in output
        assert "### fails 1" not in output

    def test_explain_a_group_of_rules_each_once(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["explain", "retention-c*", "retention-conflict", "--format", "json"]) == 0
        assert [rule["id"] for rule in json.loads(capsys.readouterr().out)] == ["retention-conflict"]
        assert main(["explain", "rechten-*"]) == 2
        assert 'there is no group of rules "rechten-*"' in capsys.readouterr().err

    def test_explain_an_unknown_rule(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["explain", "purposes", "legal-bassis"]) == 2
        output = capsys.readouterr()
        assert output.err == 'privlint: there is no rule "legal-bassis" (did you mean "legal-basis"?)\n'
        assert output.out == ""


class TestTest:
    @pytest.fixture
    def rule(self) -> Path:
        """A copy of a rule to spoil."""
        Path("regels").mkdir()
        return Path(shutil.copy(rules_directory() / "purposes.yaml", "regels"))

    def test_good_examples(self, rule: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["test", "regels"]) == 0
        assert capsys.readouterr().out.endswith(" examples of 1 rule: all as they should be\n")

    def test_an_example_that_is_wrong_is_shown(self, rule: Path, capsys: pytest.CaptureFixture[str]) -> None:
        text = rule.read_text(encoding="utf-8")
        begin = text.index("\n  passes:\n")
        rule.write_text(
            f"{text[:begin]}\n    - name: Geen doel te vergeten\n      text: |\n{BAD_EXAMPLE}{text[begin:]}"
        )
        assert main(["test", "regels"]) == 1
        output = capsys.readouterr().out
        assert "purposes: Geen doel te vergeten: the rule must fire here, and stays silent\n" in output
        assert "    1 | # Privacyverklaring Bakkerij De Korenaar\n" in output
        assert "      = the check holds: any activity\n" in output
        assert re.search(
            r"^      = 8:1 activity: .*\(purpose is\n        Bestellingen, basis is contract, ", output, re.MULTILINE
        )
        assert "      = help: narrow the check" in output
        assert output.endswith(": 1 went wrong\n")

    def test_an_example_that_must_be_silent_shows_where_the_rule_fires(
        self, rule: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        text = rule.read_text(encoding="utf-8")
        rule.write_text(text.replace("\n  passes:\n", "\n  passes:\n    - Wij zijn open van acht tot vijf.\n"))
        assert main(["test", "regels"]) == 1
        line = text[: text.index("\n  passes:\n")].count("\n") + 3
        assert capsys.readouterr().out.splitlines()[:6] == [
            f"regels/purposes.yaml:{line}: purposes: passes 1: the rule must stay silent, and fires",
            ">   1 | Wij zijn open van acht tot vijf.",
            f"      | {'^' * 32} Nergens staat waarvoor de persoonsgegevens worden gebruikt",
            "      = the check does not hold: any activity",
            "      = nothing in it is recognised as activity",
            "      = help: write it in words that are recognised (privlint inventory FILE shows what is), or add",
        ]

    def test_only_the_rules_asked_for(self, rule: Path, capsys: pytest.CaptureFixture[str]) -> None:
        shutil.copy(rules_directory() / "recipients.yaml", "regels")
        assert main(["test", "regels", "--rule", "purposes"]) == 0
        assert " of 1 rule: " in capsys.readouterr().out
        assert main(["test", "regels", "--rule", "purpose"]) == 2
        assert 'there is no rule "purpose" (did you mean "purposes"?)' in capsys.readouterr().err

    def test_several_folders_and_the_vocabulary_of_the_project(
        self, rule: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        write("privlint.yaml", "vocabulary: [words]\n")
        write(
            "words/rights.yaml", 'right-restriction:\n  - "{gegevens|persoonsgegevens} … op pauze {zetten|te zetten}"\n'
        )
        own = (rules_directory() / "right-restriction.yaml").read_text(encoding="utf-8")
        example = "    - U kunt ons vragen uw gegevens een tijdje op pauze te zetten.\n"
        write("eigen/right-restriction.yaml", own.replace("\n  passes:\n", f"\n  passes:\n{example}"))
        assert main(["test", "regels", "eigen"]) == 0
        assert " of 2 rules: all as they should be\n" in capsys.readouterr().out
        assert main(["test", "regels", "eigen", "--no-config"]) == 1

    def test_without_a_path_the_rules_of_the_configuration_count_too(
        self, rule: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        text = rule.read_text(encoding="utf-8").replace("id: purposes", "id: our-purposes")
        rule.unlink()
        write("regels/our-purposes.yaml", text.replace("\n  passes:\n", "\n  passes:\n    - Wij zijn open.\n"))
        write("privlint.yaml", "rules: [regels]\n")
        assert main(["test", "--rule", "our-purposes,purposes"]) == 1
        output = capsys.readouterr().out
        assert "regels/our-purposes.yaml" in output
        assert " of 2 rules: 1 went wrong\n" in output
        assert main(["test", "--rule", "our-purposes", "--no-config"]) == 2

    def test_a_rule_file_may_be_named_also_twice(self, rule: Path, capsys: pytest.CaptureFixture[str]) -> None:
        write("regels/broken.yaml", "id: broken\n")
        assert main(["test", "regels/purposes.yaml", "./regels/purposes.yaml"]) == 0
        assert capsys.readouterr().out.endswith(" of 1 rule: all as they should be\n")
        write("regels.txt", "")
        for path, message in {
            "regels.txt": "a rule file ends in .yaml (name the file of a rule, or its folder)",
            "regle": "no such file or folder (check the spelling of the path)",
        }.items():
            assert main(["test", path]) == 2
            assert capsys.readouterr().err == f"privlint: {path}: {message}\n"

    def test_a_typo_in_a_rule_is_named_with_its_place(self, rule: Path, capsys: pytest.CaptureFixture[str]) -> None:
        text = rule.read_text(encoding="utf-8")
        line = text[: text.index("check: any activity")].count("\n") + 1
        rule.write_text(text.replace("check: any activity", "check: any activty"), encoding="utf-8")
        assert main(["test", "regels"]) == 2
        error = capsys.readouterr().err
        assert error.startswith(f"privlint: regels/purposes.yaml:{line}:12: ")
        assert 'did you mean "activity"?' in error

    def test_a_folder_without_rules(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["test", str(folder)]) == 2
        assert "there is no rule file here" in capsys.readouterr().err


BAD_EXAMPLE = "".join(f"        {line}\n" if line else "\n" for line in BAD.splitlines())


class TestInventory:
    def test_the_table(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["inventory", write("privacy.md", BAD)]) == 0
        output = capsys.readouterr().out
        assert "\n  Bakkerij De Korenaar" in output
        assert "\n  e-mail: info@korenaar.example (regel 3)\n" in output
        assert re.search(
            r"\n    Grondslag +overeenkomst \(regel 8\)\n    Bewaartermijn +twee jaar \(regel 9\)\n", output
        )
        assert "\n  inzage (regel 13)\n" in output
        assert all(len(line) <= 100 for line in output.splitlines())

    def test_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["inventory", "--format", "json", write("privacy.md", BAD)]) == 0
        data = json.loads(capsys.readouterr().out)
        assert data["version"] == 1
        assert (data["file"], data["language"]) == ("privacy.md", "nl")
        assert {right["right"] for right in data["rights"]} == {"access", "rectification", "erasure"}
        assert {right["line"] for right in data["rights"]} == {13}
        assert any(contact["value"] == "info@korenaar.example" for contact in data["contacts"])

    def test_markdown(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["inventory", "--format", "markdown", write("privacy.md", BAD)]) == 0
        assert re.search(
            r"\n\| 8 \|.*\| overeenkomst \(regel 8\) \|  \| twee jaar \(regel 9\) \|", capsys.readouterr().out
        )

    def test_csv_in_the_language_asked_for(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["inventory", "--format", "csv", "--lang", "en", write("privacy.md", BAD)]) == 0
        header, row = capsys.readouterr().out.splitlines()
        assert header.startswith("Line,Purpose,Personal data,Legal basis,")
        assert ",contract (line 8),,twee jaar (line 9)," in row

    def test_a_fragment_is_shown_with_a_warning(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["inventory", write("stuk.md", "U hebt recht op inzage van uw gegevens.\n")]) == 0
        output = capsys.readouterr()
        assert "inzage" in output.out
        assert output.err.startswith("privlint: stuk.md: ")

    def test_a_format_that_cannot_be_read(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["inventory", write("privacy.doc", "x")]) == 2
        assert 'does not read files of type ".doc"' in capsys.readouterr().err


class TestSuggest:
    def test_the_sentence_stands_on_a_line_of_its_own(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["suggest", write("privacy.md", BAD), "--rule", "right-portability,right-access"]) == 0
        printed = capsys.readouterr().out
        assert 'onder het kopje "Uw rechten" (regel 11)' in printed
        assert "\n    U kunt de gegevens die u ons gaf " in printed
        assert "right-access" not in printed  # there is no such finding

    def test_in_english_on_request(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["suggest", write("privacy.md", BAD), "--rule", "right-portability", "--lang", "en"]) == 0
        assert "\n    You can get the data you gave us " in capsys.readouterr().out

    def test_nothing_to_suggest_is_no_failure(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["suggest", write("privacy.md", BAD), "--rule", "right-access"]) == 0
        assert capsys.readouterr().out == "privacy.md: geen bevindingen\n"
        assert main(["suggest", write("hours.md", OTHER)]) == 0
        assert "hours.md: geen privacyverklaring" in capsys.readouterr().out

    def test_standard_input(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(sys, "stdin", Standard(BAD))
        assert main(["suggest", "-", "--rule", "complaint-right", "--format", "json"]) == 0
        assert [one["put"] for one in json.loads(capsys.readouterr().out)["suggestions"]] == ["new-section"]

    def test_a_mistake_is_named(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["suggest", write("privacy.md", BAD), "--rule", "right-acces"]) == 2
        assert 'did you mean "right-access"?' in capsys.readouterr().err


class TestConfiguration:
    """A project with a word of its own for the right to restriction."""

    @pytest.fixture(autouse=True)
    def _project(self) -> None:
        write("privacy.md", f"{BAD}\nU kunt ons vragen uw gegevens op pauze te zetten.\n")
        write("words/rights.yaml", "right-restriction: [gegevens op pauze te zetten]\n")
        write("privlint.yaml", "vocabulary: [words]\n")

    def check(self, *options: str) -> int:
        return main(["check", "privacy.md", "--select", "right-restriction", *options])

    def test_the_words_count_in_check(self) -> None:
        assert self.check() == 0
        assert self.check("--no-config") == 1

    def test_the_words_count_in_inventory(self, capsys: pytest.CaptureFixture[str]) -> None:
        found = {}
        for option in ([], ["--no-config"]):
            main(["inventory", "privacy.md", "--format", "json", *option])
            found[" ".join(option)] = {right["right"] for right in json.loads(capsys.readouterr().out)["rights"]}
        assert found[""] - found["--no-config"] == {"restriction"}

    def test_another_file_can_be_named(self) -> None:
        assert self.check("--config", write("other/empty.yaml", "vocabulary: []\n")) == 1
        assert self.check("--config", "privlint.yaml") == 0

    def test_an_edited_word_counts_at_once(self) -> None:
        assert self.check() == 0
        write("words/rights.yaml", "right-restriction: [in de wacht]\n")
        assert self.check() == 1

    @pytest.mark.parametrize("command", ["check", "inventory"])
    def test_a_mistake_gives_status_2(self, command: str, capsys: pytest.CaptureFixture[str]) -> None:
        write("privlint.yaml", "vocabulry: [words]\n")
        assert main([command, "privacy.md"]) == 2
        output = capsys.readouterr()
        assert output.out == ""
        assert output.err == (
            'privlint: privlint.yaml:1:1: there is no key "vocabulry" (did you mean "vocabulary"?)\n'
            "  |\n1 | vocabulry: [words]\n  | ^\n"
        )

    def test_both_options_make_no_sense(self) -> None:
        assert self.check("--config", "privlint.yaml", "--no-config") == 2


class TestProcess:
    """What only shows in a process of its own."""

    def run(self, *arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "privlint", *arguments]
        return subprocess.run(command, capture_output=True, check=False, **options)  # type: ignore[call-overload,no-any-return]

    def test_a_wrong_option_gives_status_2(self) -> None:
        assert self.run("check", "--levl", "error").returncode == 2
        assert self.run().returncode == 2

    def test_output_is_utf_8_wherever_it_goes(self) -> None:
        write("privacy.md", BAD.replace("Molenstraat", "Café"))
        environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        finished = self.run("check", "privacy.md", "--level", "note", env=environment)
        assert finished.returncode == 1
        assert "verklaring" in finished.stdout.decode("utf-8")

    def test_csv_is_utf_8_with_the_line_ends_of_its_standard(self) -> None:
        write("privacy.md", BAD.replace("De Korenaar B.V.", "Het Café B.V."))
        environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        output = self.run("inventory", "--format", "csv", "privacy.md", env=environment).stdout
        assert output.count(b"\r\n") == output.count(b"\n") == 2
        assert "Het Café B.V. (regel 3)" in output.decode("utf-8")

    def test_a_reader_that_has_seen_enough_is_no_error(self) -> None:
        write("privacy.md", BAD)
        command = f'"{sys.executable}" -m privlint check privacy.md --level note | true'
        finished = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
        assert b"Traceback" not in finished.stderr
        assert b"BrokenPipe" not in finished.stderr

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
    @pytest.mark.parametrize("buffered", ["", "1"])
    @pytest.mark.parametrize("command", ["--help", "rules", "check privacy.md --format json"])
    def test_an_output_that_cannot_be_written_is_told(self, command: str, buffered: str) -> None:
        write("privacy.md", BAD)
        environment = {**os.environ, "PYTHONUNBUFFERED": buffered}
        finished = subprocess.run(
            ["bash", "-c", f'"{sys.executable}" -m privlint {command} >/dev/full'],
            capture_output=True,
            check=False,
            env=environment,
        )
        assert finished.returncode == 2
        assert finished.stderr == (
            b"privlint: standard output cannot be written: No space left on device "
            b"(send it to a file, a pipe or a terminal that can be written)\n"
        )

    @pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
    def test_a_closed_output_is_told_and_a_closed_error_is_no_matter(self) -> None:
        write("privacy.md", BAD)
        command = f'"{sys.executable}" -m privlint check privacy.md'
        closed = subprocess.run(["bash", "-c", f"{command} >&-"], capture_output=True, check=False)
        assert closed.returncode == 2
        assert closed.stderr.startswith(b"privlint: standard output is closed (send it to a file")
        silent = subprocess.run(["bash", "-c", f"{command} 2>&-"], capture_output=True, check=False)
        assert silent.returncode == 1
        assert b"complaint-right" in silent.stdout

    def test_the_version_needs_nothing_heavy(self) -> None:
        script = (
            "import sys\n"
            "from privlint.cli import main\n"
            "try:\n    main(['--version'])\nexcept SystemExit:\n    pass\n"
            "heavy = {'pyparsing', 'ruamel', 'pyromark', 'json', 'subprocess', 'privlint.engine'}\n"
            "print(sorted(heavy & set(sys.modules)))\n"
        )
        finished = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        version, imported = finished.stdout.splitlines()
        assert version.startswith("privlint ")
        assert imported == "[]"

    @pytest.mark.parametrize("configuration", ["", "vocabulary: [words]\n"])
    def test_a_check_with_a_warm_cache_needs_no_yaml(self, configuration: str) -> None:
        write("privacy.md", BAD)
        if configuration:
            write("privlint.yaml", configuration)
            write("words/rights.yaml", "right-restriction: [op pauze]\n")
        script = (
            "import sys\n"
            "from privlint.cli import main\n"
            "main(['check', 'privacy.md'])\n"
            "print('ruamel.yaml' in sys.modules, file=sys.stderr)\n"
            "assert not {'privlint.evidence', 'privlint.engine.evidence', 'csv'} & set(sys.modules)\n"
            "assert not {'privlint.presentation', 'privlint.elements', 'privlint.reports.html'} & set(sys.modules)\n"
        )
        for expected in ("True", "False"):
            environment = {**os.environ, "PRIVLINT_CACHE_DIR": str(Path("cache").absolute())}
            finished = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment)
            assert finished.stderr.strip() == expected

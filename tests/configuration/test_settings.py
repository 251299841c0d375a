"""What a run goes by: options before the configuration, before the defaults."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from privlint.cli import main
from privlint.reports.links import SITE
from privlint.resources import rules_directory

Write = Callable[[str, str], Path]
Check = Callable[..., tuple[int, dict[str, Any]]]

STATEMENT = """\
# Privacyverklaring Bakkerij De Korenaar

Bakkerij De Korenaar B.V., Molenstraat 1, 1234 AB Oudewater, info@korenaar.example, is verantwoordelijk voor de
verwerking van persoonsgegevens zoals beschreven in deze privacyverklaring.

Wij verwerken uw naam en adres om uw bestelling te bezorgen. Dat is nodig voor de uitvoering van de overeenkomst.
Wij bewaren deze gegevens twee jaar. U hebt recht op inzage, rectificatie en verwijdering van uw persoonsgegevens.
"""
OWN_RULE = """\
id: our-website
kind: style
level: warning
law: [AVG 12(1)]
title: {nl: Website van de bakkerij, en: Website of the bakery}
topic: controller
check: any contact where channel is page
message: {nl: De contactpagina staat er niet bij, en: The contact page is not named}
help: {nl: Noem de contactpagina., en: Name the contact page.}
why: {nl: Dat is onze huisstijl., en: That is our style.}
examples:
  fails: ["# Privacyverklaring\\n\\nBakkerij De Korst verwerkt uw naam."]
  passes: ["# Privacyverklaring\\n\\nBakkerij De Korst, zie [onze contactpagina](/contact), verwerkt uw naam."]
"""


@pytest.fixture
def check(write: Write, capsys: pytest.CaptureFixture[str]) -> Check:
    """Checks a statement with options; gives the exit status and the JSON report."""
    write("privacy.md", STATEMENT)

    def run(*options: str) -> tuple[int, dict[str, Any]]:
        capsys.readouterr()
        status = main(["check", "privacy.md", "--format", "json", *options])
        return status, json.loads(capsys.readouterr().out)

    return run


def rules(report: dict[str, Any]) -> set[str]:
    return {finding["rule"] for finding in report["findings"]}


class TestRules:
    def test_select_by_group_and_by_kind(self, check: Check, write: Write) -> None:
        write("privlint.yaml", "select: ['right-*', kind:style]\n")
        assert rules(check()[1]) == {"right-objection", "right-portability", "right-restriction"}

    def test_the_same_notation_on_the_command_line(self, check: Check) -> None:
        _, report = check("--select", "right-*,kind:inconsistent", "--ignore", "*-portability")
        assert rules(report) == {"right-objection", "right-restriction"}

    def test_a_star_may_stand_anywhere(self, check: Check) -> None:
        assert rules(check("--select", "*-r*t*n")[1]) == {"right-restriction"}

    def test_ignored_on_the_command_line_is_ignored_too(self, check: Check, write: Write) -> None:
        write("privlint.yaml", "select: ['right-*']\nignore: [right-objection]\n")
        assert rules(check("--ignore", "right-portability")[1]) == {"right-restriction"}

    def test_selected_on_the_command_line_is_checked_whatever_is_configured(self, check: Check, write: Write) -> None:
        write("privlint.yaml", "ignore: [right-objection]\nlevel: {right-objection: off, right-portability: off}\n")
        assert rules(check("--select", "right-objection")[1]) == {"right-objection"}
        assert "right-portability" not in rules(check()[1])

    def test_off_and_ignored_may_be_said_of_one_rule(self, check: Check, write: Write) -> None:
        write("privlint.yaml", "ignore: [right-objection]\nlevel: {right-objection: off}\nselect: ['right-*']\n")
        assert rules(check()[1]) == {"right-portability", "right-restriction"}


class TestLevels:
    def levels(self, check: Check, write: Write, text: str) -> dict[str, str]:
        write("privlint.yaml", f"{text}\nselect: ['right-*', 'complaint-right']\nshow-level: note\n")
        return {finding["rule"]: finding["level"] for finding in check()[1]["findings"]}

    def test_a_rule_gets_another_level(self, check: Check, write: Write) -> None:
        found = self.levels(check, write, "level: {right-objection: note}")
        assert (found["right-objection"], found["right-portability"]) == ("note", "error")

    def test_what_is_named_more_exactly_wins(self, check: Check, write: Write) -> None:
        text = "level: {right-objection: error, 'right-*': note, 'right-p*': warning, kind:missing: off}"
        assert self.levels(check, write, text) == {
            "right-objection": "error",
            "right-portability": "warning",
            "right-restriction": "note",
        }

    def test_the_level_decides_on_the_exit_status(self, check: Check, write: Write) -> None:
        write("privlint.yaml", "select: ['right-*']\nlevel: {'right-*': warning}\n")
        assert check()[0] == 0
        assert check("--fail-level", "warning")[0] == 1

    @pytest.mark.parametrize("option", ["--level", "--show-level"])
    def test_options_win_over_the_configuration(self, option: str, check: Check, write: Write) -> None:
        write("privlint.yaml", "show-level: error\nfail-level: note\nlang: en\n")
        status, report = check("--select", "statement-date", option, "note")
        assert (status, rules(report)) == (1, {"statement-date"})
        assert report["findings"][0]["message"].startswith("The ")
        status, report = check("--select", "statement-date", "--fail-level", "error", option, "note", "--lang", "nl")
        assert status == 0
        assert report["findings"][0]["message"].startswith("Er staat ")
        assert rules(check("--select", "statement-date")[1]) == set()


def test_the_format_may_be_configured(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    write("privlint.yaml", "format: json\n")
    write("privacy.md", STATEMENT)
    main(["check", "privacy.md"])
    assert json.loads(capsys.readouterr().out)["version"] == 1
    main(["check", "privacy.md", "--format", "text"])
    assert "error[complaint-right]" in capsys.readouterr().out


def test_a_statement_may_be_required(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    write("privlint.yaml", "require: true\n")
    assert main(["check", "."]) == 1
    assert main(["check", ".", "--no-require"]) == 0
    write("privlint.yaml", "require: false\n")
    assert main(["check", "."]) == 0
    assert main(["check", ".", "--require"]) == 1


class TestPreview:
    @pytest.fixture(autouse=True)
    def _rule(self, write: Write) -> None:
        write("our-rules/our-website.yaml", f"{OWN_RULE}preview: true\n")

    @pytest.mark.parametrize(
        ("text", "options", "counts"),
        [
            ("", [], False),
            ("preview: true", [], True),
            ("preview: true", ["--no-preview"], False),
            ("preview: false", ["--preview"], True),
            ("select: [our-website]", [], True),
            ("preview: true\nignore: [our-website]", [], False),
            ("select: ['our-*']", [], False),
            ("select: ['our-*']\npreview: true", [], True),
        ],
    )
    def test_rules_in_preview_count_by_a_key_or_an_option(
        self, text: str, options: list[str], counts: bool, check: Check, write: Write
    ) -> None:
        write("privlint.yaml", f"rules: [our-rules]\n{text}\n")
        assert ("our-website" in rules(check(*options)[1])) is counts

    def test_the_other_commands_go_by_the_key(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        write("privlint.yaml", "rules: [our-rules]\npreview: true\n")
        write("privacy.md", STATEMENT)
        assert main(["config", "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out)["rules"]["our-website"] == "warning"
        assert main(["baseline"]) == 0
        assert '"our-website"' in Path("privlint-baseline.json").read_text(encoding="utf-8")


class TestBaseline:
    @pytest.fixture(autouse=True)
    def _project(self, write: Write) -> None:
        write("privlint.yaml", "baseline: data/known.json\n")
        write("privacy.md", STATEMENT)
        write("data/index.md", "")

    def test_it_is_written_and_then_only_what_is_new_is_reported(self, check: Check, write: Write) -> None:
        assert main(["baseline"]) == 0
        assert json.loads(Path("data/known.json").read_text(encoding="utf-8"))["findings"][0]["file"] == "../privacy.md"
        status, report = check()
        assert (status, report["findings"], report["comparison"]["baseline"]) == (0, [], "data/known.json")
        write("privacy.md", STATEMENT.replace("twee jaar", "niet langer dan nodig"))
        assert rules(check()[1]) == {"retention-vague"}

    def test_options_win(self, check: Check) -> None:
        main(["baseline"])
        assert main(["baseline", "--output", "none.json", "data/index.md"]) == 2  # no statement there
        Path("none.json").write_text('{"privlint-baseline": 1, "findings": []}', encoding="utf-8")
        for options in (["--no-baseline"], ["--no-config"], ["--baseline", "none.json"]):
            assert check(*options)[0] == 1

    def test_it_is_relative_to_the_file_that_names_it(self, check: Check, write: Write) -> None:
        main(["baseline"])
        write("shared/base.yaml", "baseline: ../data/known.json\n")
        write("privlint.yaml", "extends: shared/base.yaml\n")
        assert check()[0] == 0
        write("privlint.yaml", "extends: shared/base.yaml\nbaseline: other.json\n")
        assert main(["check"]) == 2

    def test_it_is_found_from_another_folder(self, monkeypatch: pytest.MonkeyPatch) -> None:
        main(["baseline"])
        monkeypatch.chdir("data")
        assert main(["check", "../privacy.md"]) == 0
        Path("known.json").unlink()
        assert main(["baseline", ".."]) == 0
        assert Path("known.json").is_file()

    @pytest.mark.parametrize(
        ("name", "message"),
        [
            ("known.json", 'there is no baseline "known.json" ("privlint baseline" writes it)'),
            ("data/knwn.json", 'there is no baseline "data/knwn.json" (did you mean "known.json"?)'),
            ("data", '"data" is a folder (name a file in it)'),
        ],
    )
    def test_one_that_is_not_there_stops_the_run_at_its_place(
        self, name: str, message: str, write: Write, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main(["baseline"])
        write("privlint.yaml", f"lang: nl\nbaseline: {name}\n")
        assert main(["check"]) == 2
        error = f"privlint: privlint.yaml:2:11: {message}\n  |\n2 | baseline: {name}\n  |           ^\n"
        assert capsys.readouterr().err == error
        assert main(["config"]) == main(["explain", "purposes"]) == 0

    def test_the_option_names_what_is_not_told_yet(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        main(["baseline"])
        assert "--baseline" not in capsys.readouterr().out
        write("privlint.yaml", "")
        main(["baseline"])
        assert "privlint check --baseline privlint-baseline.json" in capsys.readouterr().out


class TestOwnRules:
    @pytest.fixture(autouse=True)
    def _rules(self, write: Write) -> None:
        write("our-rules/our-website.yaml", OWN_RULE)
        write("privlint.yaml", "rules: [our-rules]\nlevel: {our-website: error}\n")

    def test_they_are_checked_beside_the_built_in_ones(self, check: Check) -> None:
        status, report = check()
        assert status == 1
        assert {"our-website", "complaint-right"} <= rules(report)
        assert next(found["level"] for found in report["findings"] if found["rule"] == "our-website") == "error"
        assert "our-website" not in rules(check("--no-config")[1])

    def test_they_are_listed_and_explained(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["rules"]) == 0
        assert "our-website" in capsys.readouterr().out
        assert main(["explain", "our-website"]) == 0
        assert "Dat is onze huisstijl." in capsys.readouterr().out
        assert main(["explain", "our-website", "--no-config"]) == 2

    def test_no_report_links_to_a_page_that_they_do_not_have(
        self, write: Write, capsys: pytest.CaptureFixture[str]
    ) -> None:
        write("privacy.md", STATEMENT)
        given = ["check", "--select=our-website,complaint-right", "privacy.md"]
        main([*given, "--format=sarif"])
        described = json.loads(capsys.readouterr().out)["runs"][0]["tool"]["driver"]["rules"]
        assert {rule["id"]: "helpUri" in rule for rule in described} == {"complaint-right": True, "our-website": False}
        main([*given, "--format=rdjson"])
        codes = [diagnostic["code"] for diagnostic in json.loads(capsys.readouterr().out)["diagnostics"]]
        assert {code["value"]: "url" in code for code in codes} == {"complaint-right": True, "our-website": False}
        for form in ("text", "markdown"):
            assert main(["explain", "our-website", "--format", form]) == 0
            assert SITE not in capsys.readouterr().out
        assert main(["explain", "our-website", "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out)[0]["url"] is None

    def test_their_examples_are_read_with_the_words_of_the_project(
        self, write: Write, capsys: pytest.CaptureFixture[str]
    ) -> None:
        own_words = OWN_RULE.replace("any contact where channel is page", "any right where right is access")
        write(
            "our-rules/our-website.yaml",
            own_words.replace("zie [onze contactpagina](/contact),", "laat u meekijken en"),
        )
        assert main(["test", "our-rules"]) == 1
        write("privlint.yaml", "vocabulary: [words]\n")
        assert main(["test", "our-rules"]) == 0

    def test_an_id_that_is_there_twice_is_refused(self, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        built_in = rules_directory() / "purposes.yaml"
        write("our-rules/purposes.yaml", built_in.read_text(encoding="utf-8"))
        assert main(["check", "."]) == 2
        error = capsys.readouterr().err
        assert error.startswith('privlint: our-rules/purposes.yaml:1:5: the id "purposes" is taken by ')
        assert error.endswith("  |\n1 | id: purposes\n  |     ^\n")


def test_a_rule_cannot_take_the_id_of_one_on_suppressions(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    write("our-rules/suppression-unused.yaml", OWN_RULE.replace("our-website", "suppression-unused"))
    write("privlint.yaml", "rules: [our-rules]\n")
    assert main(["check", "."]) == 2
    assert 'suppression-unused.yaml: the id "suppression-unused" is taken by privlint' in capsys.readouterr().err


def test_an_unknown_rule_is_shown_in_its_line(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    write("privlint.yaml", "ignore:\n  - right-access\n  - right-acces   # typo\n")
    assert main(["check", "."]) == 2
    assert capsys.readouterr().err == (
        'privlint: privlint.yaml:3:5: there is no rule "right-acces" (did you mean "right-access"?)\n'
        "  |\n"
        "3 |   - right-acces   # typo\n"
        "  |     ^\n"
    )

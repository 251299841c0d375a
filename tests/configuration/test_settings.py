"""What a run goes by: options before the configuration, before the defaults."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from privlint.cli import main
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

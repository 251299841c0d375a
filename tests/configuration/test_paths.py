"""Files that are left out, and rules that are ignored in some."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from privlint.cli import main

Write = Callable[[str, str], Path]
Check = Callable[..., dict[str, Any]]

STATEMENT = """\
# Privacyverklaring {name}

{name}, Molenstraat 1, 1234 AB Oudewater, info@korenaar.example, is verantwoordelijk voor de verwerking van
persoonsgegevens. Wij verwerken uw naam en adres om uw bestelling te bezorgen, en bewaren die
gegevens twee jaar. U hebt recht op rectificatie van uw persoonsgegevens.
"""
NEW, OLD = "site/privacy.md", "site/archive/privacy-2019.md"


@pytest.fixture
def check(write: Write, capsys: pytest.CaptureFixture[str]) -> Check:
    """Checks paths in a project with two statements, and gives the JSON report."""
    write(NEW, STATEMENT.format(name="Bakkerij De Korenaar"))
    write(OLD, STATEMENT.format(name="Molen De Hoop"))

    def run(*arguments: str) -> dict[str, Any]:
        main(["check", "--format", "json", *arguments])
        output = capsys.readouterr()
        assert output.err == ""
        report: dict[str, Any] = json.loads(output.out)
        return report

    return run


def files(report: dict[str, Any]) -> dict[str, str]:
    return {file["file"]: file["status"] for file in report["files"]}


class TestExclude:
    @pytest.mark.parametrize("glob", ["archive/", "archive", "site/archive/", "*-2019.md", "/site/*/", "**/archive/**"])
    def test_what_is_excluded_is_not_found(self, glob: str, check: Check, write: Write) -> None:
        write("privlint.yaml", f"exclude: ['{glob}']\n")
        assert files(check()) == {NEW: "checked"}

    def test_it_stays_excluded_when_it_is_named(self, check: Check, write: Write) -> None:
        write("privlint.yaml", "lang: en\nexclude: [archive/]\n")
        report = check(NEW, OLD)
        assert files(report) == {NEW: "checked", OLD: "not-judged"}
        assert {finding["file"] for finding in report["findings"]} == {NEW}

    def test_the_report_says_by_what(self, check: Check, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
        write("privlint.yaml", "lang: en\nexclude: [archive/]\n")
        assert main(["check", OLD]) == 0
        assert f'{OLD}: not judged: excluded by "archive/" in privlint.yaml:2' in capsys.readouterr().out

    def test_standard_input_has_a_name_too(self, check: Check, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
        write("privlint.yaml", "exclude: [archive/]\n")
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(Path(OLD).read_bytes())))
        assert files(check("-", "--stdin-filename", OLD)) == {OLD: "not-judged"}

    def test_a_glob_is_relative_to_the_file_that_holds_it(
        self, check: Check, write: Write, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write("config/base.yaml", "exclude: [/site/archive/]\n")
        write("privlint.yaml", "extends: config/base.yaml\n")
        assert files(check()) == {NEW: "checked", OLD: "checked"}
        write("privlint.yaml", "exclude: [/site/archive/]\n")
        monkeypatch.chdir("site")
        assert files(check()) == {"privacy.md": "checked"}
        assert files(check("../site/archive")) == {}

    def test_the_absolute_path_of_a_file_is_the_same_file(self, check: Check, write: Write) -> None:
        write("privlint.yaml", "exclude: [archive/]\n")
        assert set(files(check(str(Path(OLD).absolute()))).values()) == {"not-judged"}

    def test_a_file_outside_the_project_is_not_covered(self, check: Check, write: Write, tmp_path: Path) -> None:
        write("privlint.yaml", "exclude: ['*']\n")
        other = write(str(tmp_path / "privacy.md"), Path(NEW).read_text(encoding="utf-8"))
        assert files(check(str(other))) == {str(other): "checked"}


class TestPerFileIgnores:
    def rules(self, report: dict[str, Any], file: str) -> set[str]:
        return {finding["rule"] for finding in report["findings"] if finding["file"] == file}

    def test_the_rules_are_ignored_there_only(self, check: Check, write: Write) -> None:
        before = check()
        write("privlint.yaml", "per-file-ignores:\n  archive/: ['right-*', complaint-right]\n  site/privacy.md: []\n")
        after = check()
        assert self.rules(after, NEW) == self.rules(before, NEW)
        gone = self.rules(before, OLD) - self.rules(after, OLD)
        assert {"complaint-right", "right-access"} <= gone
        assert all(rule == "complaint-right" or rule.startswith("right-") for rule in gone)

    def test_what_is_ignored_does_not_fail_the_run(self, check: Check, write: Write) -> None:
        write("privlint.yaml", "per-file-ignores: {'*.md': ['*']}\n")
        assert main(["check"]) == 0

    def test_the_evidence_leaves_it_out_too(self, check: Check, write: Write) -> None:
        write("privlint.yaml", "per-file-ignores: {archive/: [purposes]}\n")
        report = check("--evidence")
        shown = {file["file"]: {found["rule"] for found in file["evidence"]} for file in report["files"]}
        assert "purposes" in shown[NEW]
        assert "purposes" not in shown[OLD]

    def test_a_misspelt_rule_shows_also_where_no_file_is_covered(
        self, write: Write, capsys: pytest.CaptureFixture[str]
    ) -> None:
        write("privlint.yaml", "per-file-ignores:\n  nowhere/: [purpose]\n")
        assert main(["check"]) == 2
        assert 'privlint.yaml:2:14: there is no rule "purpose"' in capsys.readouterr().err

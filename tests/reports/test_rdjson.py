from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from privlint.document import Place, SourceFile
from privlint.findings import Edit, Finding, Level
from privlint.record import replace
from privlint.reports import rdjson
from privlint.result import CheckResult, FileReport, Status

SCHEMA = "rdformat.schema.json"


def test_looks_as_it_did(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("rdjson.json", rdjson.render(replace(result, level=Level.NOTE), Path.cwd()))


def test_is_what_reviewdog_describes(
    result: CheckResult, hostile: CheckResult, valid_json: Callable[[str, str], Any]
) -> None:
    for shown in (result, hostile):
        assert valid_json(SCHEMA, rdjson.render(shown, Path.cwd()))["diagnostics"]


def test_columns_count_bytes(valid_json: Callable[[str, str], Any]) -> None:
    finding = Finding("x", "style", Level.ERROR, "a.md", Place(1, 3, 1, 6, "a.md"), "Zie", "", ())
    files = (SourceFile("a.md", "\ufeff\U0001f600é een\n"),)
    result = CheckResult((FileReport("a.md", Status.CHECKED, "nl", findings=(finding,), files=files),))
    [diagnostic] = valid_json(SCHEMA, rdjson.render(result, Path.cwd()))["diagnostics"]
    assert diagnostic["location"]["range"] == {"start": {"line": 1, "column": 7}, "end": {"line": 1, "column": 10}}


def test_a_safe_change_is_a_suggestion(result: CheckResult, valid_json: Callable[[str, str], Any]) -> None:
    diagnostics = valid_json(SCHEMA, rdjson.render(result, Path.cwd()))["diagnostics"]
    [suggestions] = [diagnostic["suggestions"] for diagnostic in diagnostics if "suggestions" in diagnostic]
    place = {"start": {"line": 3, "column": 55}, "end": {"line": 3, "column": 76}}
    assert suggestions == [{"range": place, "text": "twee jaar"}]


def test_a_change_in_another_file_is_no_suggestion_since_that_cannot_be_said(
    result: CheckResult, valid_json: Callable[[str, str], Any]
) -> None:
    report = result.files[0]
    edit = Edit(Place(1, 1, 1, 4, "content/anders.md"), 0, 3, "AVG")
    changed = replace(report, findings=(replace(report.findings[0], edit=edit),))
    [diagnostic] = valid_json(SCHEMA, rdjson.render(CheckResult((changed,)), Path.cwd()))["diagnostics"]
    assert "suggestions" not in diagnostic


def test_a_file_without_lines_has_no_range(hostile: CheckResult, valid_json: Callable[[str, str], Any]) -> None:
    diagnostics = valid_json(SCHEMA, rdjson.render(hostile, Path.cwd()))["diagnostics"]
    [pdf] = [diagnostic for diagnostic in diagnostics if diagnostic["location"]["path"] == "privacy.pdf"]
    assert "range" not in pdf["location"]
    assert pdf["message"].startswith("Pagina 3: ")

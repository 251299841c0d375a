from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from privlint.findings import Level
from privlint.reports import json as json_report
from privlint.result import CheckResult


def test_looks_as_it_did(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("report.json", json_report.render(replace(result, level=Level.NOTE)))


def test_has_the_documented_keys(result: CheckResult) -> None:
    report = json.loads(json_report.render(result))
    assert list(report) == ["version", "files", "findings"]
    assert report["version"] == 1
    assert {file["status"] for file in report["files"]} == {"checked", "not-a-statement", "not-judged"}
    assert all(list(file) == ["file", "status", "language"] for file in report["files"])
    place = ["line", "column", "end_line", "end_column"]
    for finding in report["findings"]:
        assert list(finding) == ["rule", "kind", "level", "file", *place, "message", "help", "law", "related"]
        assert all(list(related) == [*place, "message"] for related in finding["related"])


def test_level_applies(result: CheckResult) -> None:
    assert {finding["level"] for finding in json.loads(json_report.render(result))["findings"]} == {"error", "warning"}

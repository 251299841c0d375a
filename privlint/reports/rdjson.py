"""Reviewdog's diagnostics: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from privlint.document import Place, Unit
from privlint.findings import Finding, Level
from privlint.reports.excerpt import lines_of
from privlint.reports.links import REPOSITORY, rule_url
from privlint.reports.listed import listed, message_with_place
from privlint.reports.paths import relative
from privlint.result import CheckResult

_SEVERITIES = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.NOTE: "INFO"}

Lines = Mapping[str, list[str]]
"""The lines of each file by its path."""


def render(result: CheckResult, root: Path) -> str:
    """A JSON object with a diagnostic for each finding, its path relative to `root`, the top of the repository.

    Columns count bytes of UTF-8, as the format asks.
    """
    lines = {file.path: lines_of(file.text) for report in result.files for file in report.files}
    diagnostics = [
        _diagnostic(finding, lines, root, result.language)
        for report in result.files
        for finding in listed(report, result)
    ]
    report = {"source": {"name": "privlint", "url": REPOSITORY}, "diagnostics": diagnostics}
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(finding: Finding, lines: Lines, root: Path, language: str) -> dict[str, Any]:
    url = rule_url(finding.rule, language)
    diagnostic: dict[str, Any] = {
        "message": "\n".join(filter(None, (message_with_place(finding, language), finding.help))),
        "location": _location(finding.place, lines, root),
        "severity": _SEVERITIES[finding.level],
        "code": {"value": finding.rule, "url": url} if url else {"value": finding.rule},
    }
    edit = finding.edit
    if edit is not None and edit.place.path == finding.place.path:  # a suggestion has no path of its own
        diagnostic["suggestions"] = [{"range": _range(edit.place, lines), "text": edit.replacement}]
    if finding.related:
        diagnostic["related_locations"] = [
            {"message": related.message, "location": _location(related.place, lines, root)}
            for related in finding.related
        ]
    return diagnostic


def _location(place: Place, lines: Lines, root: Path) -> dict[str, Any]:
    location: dict[str, Any] = {"path": relative(place.path, root)}
    if place.unit is Unit.LINE:
        location["range"] = _range(place, lines)
    return location


def _range(place: Place, lines: Lines) -> dict[str, Any]:
    of_file = lines.get(place.path, [])
    return {
        "start": _position(place.line, place.column, of_file),
        "end": _position(place.end_line, place.end_column, of_file),
    }


def _position(line: int, column: int, lines: list[str]) -> dict[str, int]:
    before = lines[line - 1][: column - 1] if line <= len(lines) else ""
    more = len(before.encode("utf-8", "surrogatepass")) - len(before)
    return {"line": line, "column": column + more}

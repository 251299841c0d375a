"""The JSON report: stable and versioned, for programs. DESIGN and README describe its keys."""

from __future__ import annotations

import json
from typing import Any

from privlint.document import Place
from privlint.findings import Finding
from privlint.reports.wording import in_language
from privlint.result import CheckResult, FileReport

VERSION = 1


def render(result: CheckResult) -> str:
    """One JSON object; lines and columns count from 1, columns in characters, ends exclusive."""
    report: dict[str, Any] = {
        "version": VERSION,
        "files": [_file(report, result.language) for report in result.files],
        "findings": [{**_finding(finding), **_fix(finding)} for finding in result.all_shown()],
    }
    suppressed = [
        {**_finding(finding), "reason": reason, "comment": _located(place)}
        for finding, reason, place in result.suppressed()
    ]
    if suppressed:
        report["suppressed"] = suppressed
    if result.comparison is not None:
        from privlint.reports.comparison import as_data  # only who asks for it pays for it

        report["comparison"] = as_data(result.comparison, result.language)
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _file(report: FileReport, language: str) -> dict[str, Any]:
    file: dict[str, Any] = {"file": report.path, "status": str(report.status), "language": report.language}
    if len(report.files) > 1:
        file["parts"] = [part.path for part in report.files]
    if report.remarks:
        file["remarks"] = [
            {**_located(remark.place), "message": in_language(remark.message, language)} for remark in report.remarks
        ]
    if report.evidence is not None:
        from privlint.reports.evidence import reason  # only who asks for it pays for it

        file["evidence"] = [
            {
                "rule": evidence.rule,
                "outcome": str(evidence.outcome),
                "reason": reason(evidence, report, language),
                "places": [{**_located(quoted.place), "text": quoted.text} for quoted in evidence.places],
                "more": evidence.more,
            }
            for evidence in report.evidence
        ]
    return file


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "kind": finding.kind,
        "level": str(finding.level),
        "file": finding.path,
        **finding.place.numbers(),
        "message": finding.message,
        "help": finding.help,
        "law": list(finding.law),
        "related": [{**_located(related.place), "message": related.message} for related in finding.related],
    }


def _fix(finding: Finding) -> dict[str, Any]:
    edit = finding.edit
    return {} if edit is None else {"fix": {**_located(edit.place), "replacement": edit.replacement}}


def _located(place: Place) -> dict[str, Any]:
    return {"file": place.path, **place.numbers()}

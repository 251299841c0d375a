"""SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import privlint
from privlint.document import Place, Remark, Unit
from privlint.errors import PrivlintError
from privlint.findings import Edit, Finding, Suppressed
from privlint.reports.described import RuleDescription
from privlint.reports.links import REPOSITORY, rule_url
from privlint.reports.listed import REMARK, message_with_place, with_fingerprints
from privlint.reports.markdown import escape
from privlint.reports.paths import relative, uri
from privlint.reports.suggestions import as_data as suggestion_data
from privlint.reports.wording import cite, describe_edit, describe_status, in_language, say
from privlint.result import CheckResult, FileReport, Status

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_FINGERPRINT = "privlint/v1"
_UNREADABLE = "unreadable"
_STATUSES = {0: "nothing at or above the fail level", 1: "findings at or above the fail level", 2: "not all was done"}


def render(
    result: CheckResult,
    rules: Sequence[RuleDescription],
    root: Path,
    errors: Sequence[PrivlintError] = (),
    exit_status: int = 0,
) -> str:
    """A log with one run: the `rules` that were asked, the findings of the files, those that were suppressed among
    them, and as notifications what was not judged or, by `errors`, not read.

    Paths are relative to `root`, the top of the repository, which itself stays unnamed; columns count characters.
    """
    paths = list(dict.fromkeys(path for report in result.files for path in _paths(report)))
    artifacts = _Artifacts(root, {path: number for number, path in enumerate(paths)})
    results = [found for report in result.files for found in _results(report, result, rules, artifacts)]
    run = {
        "tool": {"driver": _driver(rules, result.language)},
        "invocations": [_invocation(result, artifacts, errors, exit_status)],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The top of the repository."}}},
        "artifacts": [{"location": artifacts.location(path), "roles": ["analysisTarget"]} for path in paths],
        "results": results,
        "columnKind": "unicodeCodePoints",
        "defaultEncoding": "utf-8",
        "language": result.language,
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


class _Artifacts:
    """The files of the log: where each lies, and its number in the list of them."""

    def __init__(self, root: Path, numbers: Mapping[str, int]) -> None:
        self.root = root
        self._numbers = numbers

    def location(self, path: str) -> dict[str, Any]:
        """An artifactLocation."""
        found = relative(path, self.root)
        location: dict[str, Any] = {"uri": uri(found)}
        if not Path(found).is_absolute():
            location["uriBaseId"] = _ROOT
        if path in self._numbers:
            location["index"] = self._numbers[path]
        return location

    def place(self, place: Place) -> dict[str, Any]:
        """A physicalLocation; without a region in a file without lines."""
        physical: dict[str, Any] = {"artifactLocation": self.location(place.path)}
        if place.unit is Unit.LINE:
            physical["region"] = _region(place)
        return physical

    def fix(self, edit: Edit, language: str) -> dict[str, Any]:
        """A fix (3.55) that replaces the words of `edit`."""
        replacement = {"deletedRegion": _region(edit.place), "insertedContent": {"text": edit.replacement}}
        change = {"artifactLocation": self.location(edit.place.path), "replacements": [replacement]}
        return {"description": {"text": describe_edit(edit, language)}, "artifactChanges": [change]}


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _paths(report: FileReport) -> list[str]:
    return [report.path, *(file.path for file in report.files)]


def _driver(rules: Sequence[RuleDescription], language: str) -> dict[str, Any]:
    return {
        "name": "privlint",
        "version": privlint.__version__,
        "semanticVersion": privlint.__version__,
        "informationUri": REPOSITORY,
        "rules": [_rule(rule, language) for rule in rules],
        "notifications": [
            {"id": Status.NOT_A_STATEMENT, "shortDescription": {"text": "The file holds no privacy statement."}},
            {"id": Status.NOT_JUDGED, "shortDescription": {"text": "The file cannot be judged."}},
            {"id": REMARK, "shortDescription": {"text": "A part of the file was read in another way than it says."}},
            {"id": _UNREADABLE, "shortDescription": {"text": "The file cannot be read."}},
        ],
    }


def _rule(rule: RuleDescription, language: str) -> dict[str, Any]:
    why, repair = " ".join(rule.why.split()), say("help", language)
    law = f"\n\n{cite(rule.law, language)}" if rule.law else ""
    url = rule_url(rule.id, language)
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": why},
        "help": {
            "text": f"{why}\n\n{repair}: {rule.help}{law}",
            "markdown": f"{escape(why)}\n\n**{escape(repair)}**: {escape(rule.help)}{law}",
        },
        **({"helpUri": url} if url else {}),
        "defaultConfiguration": {"level": str(rule.level)},
        "properties": {"tags": [rule.kind, *rule.law]},
    }


def _results(
    report: FileReport, result: CheckResult, rules: Sequence[RuleDescription], artifacts: _Artifacts
) -> list[dict[str, Any]]:
    """The results of a file, also those suppressed, in text order."""
    reasons = {id(suppressed.finding): suppressed for suppressed in report.suppressed}
    hidden = [suppressed.finding for suppressed in report.suppressed if suppressed.finding.level >= result.level]
    findings = sorted([*result.shown(report), *hidden], key=lambda finding: finding.place)
    numbers = {rule.id: number for number, rule in enumerate(rules)}
    return [
        _result(finding, fingerprint, reasons.get(id(finding)), numbers, artifacts, result.language)
        for finding, fingerprint in with_fingerprints(findings, artifacts.root)
    ]


def _result(
    finding: Finding,
    fingerprint: str,
    suppressed: Suppressed | None,
    numbers: Mapping[str, int],
    artifacts: _Artifacts,
    language: str,
) -> dict[str, Any]:
    message = message_with_place(finding, language)
    found: dict[str, Any] = {"ruleId": finding.rule}
    if finding.rule in numbers:
        found["ruleIndex"] = numbers[finding.rule]
    found |= {
        "level": str(finding.level),
        "message": {"text": f"{message}\n{finding.help}" if finding.help else message},
        "locations": [{"physicalLocation": artifacts.place(finding.place)}],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
        "suppressions": [],  # where some results have them, all must say so (3.27.23)
    }
    if finding.related:
        found["relatedLocations"] = [
            {"id": number, "physicalLocation": artifacts.place(related.place), "message": {"text": related.message}}
            for number, related in enumerate(finding.related, start=1)
        ]
    if finding.edit is not None and not suppressed:
        found["fixes"] = [artifacts.fix(finding.edit, language)]
    if finding.suggestion is not None:
        found["properties"] = {"suggestion": suggestion_data(finding.suggestion)}
    if suppressed:
        found["suppressions"] = [
            {
                "kind": "inSource",
                "justification": suppressed.reason,
                "location": {"physicalLocation": artifacts.place(suppressed.place)},
            }
        ]
    return found


def _invocation(
    result: CheckResult, artifacts: _Artifacts, errors: Sequence[PrivlintError], exit_status: int
) -> dict[str, Any]:
    return {
        "executionSuccessful": not errors,
        "exitCode": exit_status,
        "exitCodeDescription": _STATUSES[exit_status],
        "toolExecutionNotifications": [
            *(_unjudged(report, artifacts, result.language) for report in result.unjudged()),
            *(_remark(remark, artifacts, result.language) for report in result.files for remark in report.remarks),
            *(_unreadable(error, artifacts) for error in errors),
        ],
    }


def _unjudged(report: FileReport, artifacts: _Artifacts, language: str) -> dict[str, Any]:
    status = describe_status(report.status, report.reason, language)
    return _notification(report.status, "note", status, {"artifactLocation": artifacts.location(report.path)})


def _remark(remark: Remark, artifacts: _Artifacts, language: str) -> dict[str, Any]:
    return _notification(REMARK, "note", in_language(remark.message, language), artifacts.place(remark.place))


def _unreadable(error: PrivlintError, artifacts: _Artifacts) -> dict[str, Any]:
    message = f"{error.message} ({error.remedy})" if error.remedy else error.message
    location = {"artifactLocation": artifacts.location(error.path)} if error.path else None
    return _notification(_UNREADABLE, "error", message, location)


def _notification(descriptor: str, level: str, message: str, location: dict[str, Any] | None) -> dict[str, Any]:
    notification: dict[str, Any] = {
        "descriptor": {"id": descriptor},
        "level": level,
        "message": {"text": message},
    }
    return notification | {"locations": [{"physicalLocation": location}]} if location else notification

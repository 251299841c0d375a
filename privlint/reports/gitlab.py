"""GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from privlint.document import Unit
from privlint.findings import Finding, Level
from privlint.reports.listed import line_of, listed, message_with_place, with_fingerprints
from privlint.reports.paths import relative
from privlint.reports.terminal import safe
from privlint.result import CheckResult

_SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.NOTE: "info"}


def render(result: CheckResult, root: Path) -> str:
    """A JSON list of issues with paths relative to `root`, the top of the repository, each with a fingerprint by which
    GitLab tells what is new in a merge request."""
    findings = [finding for report in result.files for finding in listed(report, result)]
    issues = [_issue(finding, known, root, result.language) for finding, known in with_fingerprints(findings, root)]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(finding: Finding, fingerprint: str, root: Path, language: str) -> dict[str, Any]:
    place = finding.place
    end = place.end_line if place.unit is Unit.LINE else line_of(place)
    return {
        "description": safe(message_with_place(finding, language)),
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.level],
        "location": {"path": relative(place.path, root), "lines": {"begin": line_of(place), "end": end}},
    }

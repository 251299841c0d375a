"""The report of Checkstyle, which most programs that collect findings read.

There is no published schema; the elements are those of Checkstyle's own XMLLogger:
https://checkstyle.org/apidocs/com/puppycrawl/tools/checkstyle/XMLLogger.html
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as Tree

from privlint.document import Unit
from privlint.findings import Finding, Level
from privlint.reports.listed import line_of, listed, message_with_place
from privlint.reports.paths import relative
from privlint.reports.xml import element, file_of
from privlint.result import CheckResult

_VERSION = "8.0"  # of Checkstyle, whose form this is
_SEVERITIES = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "info"}


def render(result: CheckResult, root: Path) -> str:
    """XML with an element for each file, its name relative to `root`, the top of the repository."""
    by_file: dict[str, list[Finding]] = {}
    for report in result.files:
        by_file.setdefault(report.path, [])
        for finding in listed(report, result):
            by_file.setdefault(finding.path, []).append(finding)
    files = (
        element("file", *(_error(finding, result.language) for finding in findings), name=relative(path, root))
        for path, findings in by_file.items()
    )
    return file_of(element("checkstyle", *files, version=_VERSION))


def _error(finding: Finding, language: str) -> Tree.Element:
    place = {"line": str(line_of(finding.place))}
    if finding.place.unit is Unit.LINE:
        place["column"] = str(finding.place.column)
    return element(
        "error",
        **place,
        severity=_SEVERITIES[finding.level],
        message="\n".join(filter(None, (message_with_place(finding, language), finding.help))),
        source=f"privlint.{finding.rule}",
    )

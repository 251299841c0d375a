"""All that a run has to say, as one list of findings, for reports that know nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from privlint.document import Place, Unit
from privlint.findings import Finding, Level
from privlint.fingerprint import fingerprints
from privlint.record import replace
from privlint.reports.paths import relative
from privlint.reports.places import in_words
from privlint.reports.wording import describe_status, in_language
from privlint.result import CheckResult, FileReport, Status

REMARK = "remark"
"""Stands as the rule where a reader remarks something of a file, as its status does where a file is not judged."""


def listed(report: FileReport, result: CheckResult) -> list[Finding]:
    """The findings of a file that are shown, and as notes what its reader remarks and why it was not judged."""
    language = result.language
    told = [*result.shown(report)]
    told += [_note(REMARK, remark.place, in_language(remark.message, language)) for remark in report.remarks]
    if report.status is not Status.CHECKED:
        status = describe_status(report.status, report.reason, language)
        told.append(_note(str(report.status), Place(1, 1, 1, 1, report.path), status))
    return told


def with_fingerprints(findings: Sequence[Finding], root: Path) -> list[tuple[Finding, str]]:
    """Each finding with its fingerprint, in which its path is that from `root`, as in other runs."""
    known = fingerprints(replace(finding, path=relative(finding.path, root)) for finding in findings)
    return list(zip(findings, known, strict=True))


def message_with_place(finding: Finding, language: str) -> str:
    """The message, after the paragraph or the page if the file has no lines by which a program could tell it."""
    if finding.place.unit is Unit.LINE:
        return finding.message
    where = in_words(finding.place, language)
    return f"{where[0].upper()}{where[1:]}: {finding.message}"


def line_of(place: Place) -> int:
    """The line for a program that must have one: the first if the file has no lines."""
    return place.line if place.unit is Unit.LINE else 1


def _note(rule: str, place: Place, message: str) -> Finding:
    return Finding(rule, "", Level.NOTE, place.path, place, message, "", ())

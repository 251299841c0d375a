"""What a run of `privlint check` found: the one thing that the reports print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from privlint.document import Remark, SourceFile
from privlint.findings import Finding, Level, Suppressed
from privlint.record import Record, replace

if TYPE_CHECKING:
    from privlint.comparison import Comparison
    from privlint.evidence import Evidence
    from privlint.presentation import Presentation


class Status(StrEnum):
    """What became of a file."""

    CHECKED = "checked"
    NOT_A_STATEMENT = "not-a-statement"
    NOT_JUDGED = "not-judged"


class FileReport(Record, unshown=["sentences"]):
    """One file: its findings if it was checked, else the `reason` why not, by language (nl and en).

    `language` is that of the text (nl, en, …), empty if it is unknown.
    `files` are the file and those in which other parts of its statement stand, with their texts for the excerpts;
    `remarks` is what the reader says of them; `sentences` are its own, by which a twin is known. `evidence` is what
    the text shows of the rules besides findings, and `presentation` the text itself; None if that was not asked for.
    `suppressed` are the findings that a comment in the source leaves out, `known` those that are left out because they
    were there before.
    """

    path: str
    status: Status
    language: str
    reason: Mapping[str, str] = {}
    findings: tuple[Finding, ...] = ()
    files: tuple[SourceFile, ...] = ()
    remarks: tuple[Remark, ...] = ()
    sentences: frozenset[str] = frozenset()
    evidence: tuple[Evidence, ...] | None = None
    suppressed: tuple[Suppressed, ...] = ()
    presentation: Presentation | None = None
    known: tuple[Finding, ...] = ()


class CheckResult(Record):
    """All files of a run, with the lowest level to show, the lowest level that fails the run, and the
    language of the report; `comparison` is what was left out, if the run is compared with an earlier one."""

    files: tuple[FileReport, ...]
    level: Level = Level.WARNING
    fail_level: Level = Level.ERROR
    language: str = "nl"
    comparison: Comparison | None = None

    def shown(self, report: FileReport) -> tuple[Finding, ...]:
        """The findings of a file at or above `level`, in text order."""
        return tuple(finding for finding in report.findings if finding.level >= self.level)

    def all_shown(self) -> Iterator[Finding]:
        """The findings of all files at or above `level`."""
        for report in self.files:
            yield from self.shown(report)

    def suppressed(self) -> Iterator[Suppressed]:
        """The findings of all files at or above `level` that a comment in the source leaves out."""
        for report in self.files:
            yield from (suppressed for suppressed in report.suppressed if suppressed.finding.level >= self.level)

    def without_evidence(self) -> CheckResult:
        """The same for a report that is not to show the evidence."""
        return replace(self, files=tuple(replace(report, evidence=None) for report in self.files))

    def checked(self) -> int:
        """The number of statements that were judged."""
        return sum(report.status is Status.CHECKED for report in self.files)

    def unjudged(self) -> tuple[FileReport, ...]:
        """The files that have no findings because they hold no statement or could not be judged."""
        return tuple(report for report in self.files if report.status is not Status.CHECKED)

    def fails(self) -> bool:
        """Whether any finding is at or above `fail_level`."""
        return any(finding.level >= self.fail_level for report in self.files for finding in report.findings)

    def failing_but_hidden(self) -> int:
        """The number of findings that fail the run without being shown."""
        return sum(
            self.fail_level <= finding.level < self.level for report in self.files for finding in report.findings
        )

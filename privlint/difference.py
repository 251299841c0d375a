"""What a change introduces: findings that a statement did not have in an earlier revision, and what it has no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from privlint.checking import Checking
from privlint.comparison import Comparison, Known, Removed
from privlint.discovery import Candidate
from privlint.document import Place
from privlint.evidence import Evidence, Outcome
from privlint.findings import Finding
from privlint.fingerprint import fingerprints
from privlint.record import replace
from privlint.result import FileReport, Status
from privlint.revision import Revision, checked_out, folder_of


class _Pair(NamedTuple):
    """A statement as it is, and as it was."""

    now: FileReport
    then: FileReport


def introduced(
    reports: Sequence[FileReport], revision: str, paths: Sequence[str], checking: Checking
) -> tuple[list[FileReport], Comparison]:
    """`reports` with the findings that the statements had in `revision` of git too as `known`, and how they differ from
    what there was then at `paths`, the files and folders of this run.

    Raises PrivlintError if there is no such revision.
    """
    statements = [report for report in reports if report.status is Status.CHECKED]
    first = Path(statements[0].path if statements else next(iter(paths), "."))
    with checked_out(revision, folder_of(first)) as then:
        pairs = {report.path: pair for report in statements if (pair := _pair(report, then, checking)) is not None}
        remaining = [_only_new(report, pairs.get(report.path)) for report in reports]
        new = {report.path: report for report in remaining}
        return remaining, Comparison(
            revision,
            is_revision=True,
            known=sum(len(report.known) for report in remaining),
            resolved=tuple(known for pair in pairs.values() for known in _resolved(pair)),
            removed=tuple(removed for path, pair in pairs.items() for removed in _removed(new[path], pair, checking)),
            added=tuple(report.path for report in statements if report.path not in pairs),
            gone=tuple(_gone(reports, paths, then, checking)),
        )


def _pair(report: FileReport, then: Revision, checking: Checking) -> _Pair | None:
    """A statement with what it was; None if it was not there, or was no statement."""
    for path in (report.path, *(file.path for file in report.files)):
        file = then.file_of(path)
        if file is None:
            continue
        candidate = Candidate(str(file), named=True, given=True)
        anew = checking._replace(caches=False)  # of a folder that will not be there again
        found, _ = anew.check([candidate], evidence=True, located=lambda report: _located(report, then))
        old = next((report for report in found if report.status is Status.CHECKED), None)
        if old is not None:
            return _Pair(report, old)
    return None


def _gone(reports: Sequence[FileReport], paths: Sequence[str], then: Revision, checking: Checking) -> Iterator[str]:
    """The paths of the statements of then that are none now: their files are gone, or changed beyond recognition."""
    known = {
        Path(path).resolve()
        for report in reports
        if report.status is not Status.NOT_A_STATEMENT
        for path in (report.path, *(file.path for file in report.files))
    }
    known.update((then.top / now).resolve() for now in then.renamed)
    before = {str(file) for file in then.renamed.values()}
    places = [str(place) for path in paths if (place := then.at(path)) is not None]
    candidates = [
        candidate
        for candidate in checking.find(places).candidates
        if Path(then.path_of(candidate.path)).resolve() not in known
        and Path(candidate.path).relative_to(then.folder).as_posix() not in before
        and _differs(Path(candidate.path), Path(then.path_of(candidate.path)))
    ]
    anew = checking._replace(caches=False)
    for candidate in candidates:  # each by itself: twins are gone both
        found, _ = anew.check([candidate], located=lambda report: _located(report, then))
        yield from (report.path for report in found if report.status is Status.CHECKED)


def _differs(then: Path, now: Path) -> bool:
    return not now.is_file() or then.read_bytes() != now.read_bytes()


def _located(report: FileReport, then: Revision) -> FileReport:
    """The report of a file of then, with the paths that it had in the repository."""
    evidence = tuple(
        replace(found, places=tuple(replace(place, place=_placed(place.place, then)) for place in found.places))
        for found in report.evidence or ()
    )
    findings = tuple(replace(finding, path=then.path_of(finding.path)) for finding in report.findings)
    return replace(report, path=then.path_of(report.path), findings=findings, evidence=evidence)


def _placed(place: Place, then: Revision) -> Place:
    return replace(place, path=then.path_of(place.path))


def _identities(findings: Sequence[Finding]) -> tuple[str, ...]:
    """What findings of one statement are known by, in whichever of its files they stand."""
    return fingerprints(replace(finding, path="") for finding in findings)


def _only_new(report: FileReport, pair: _Pair | None) -> FileReport:
    if pair is None:
        return report
    known = frozenset(_identities(pair.then.findings))
    identified = list(zip(report.findings, _identities(report.findings), strict=True))
    return replace(
        report,
        findings=tuple(finding for finding, identity in identified if identity not in known),
        known=tuple(finding for finding, identity in identified if identity in known),
    )


def _resolved(pair: _Pair) -> Iterator[Known]:
    now = frozenset(_identities((*pair.now.findings, *(suppressed.finding for suppressed in pair.now.suppressed))))
    for finding, identity in zip(pair.then.findings, _identities(pair.then.findings), strict=True):
        if identity not in now:
            yield Known(finding.rule, finding.path, finding.message)


def _removed(new: FileReport, pair: _Pair, checking: Checking) -> Iterator[Removed]:
    """The elements that are missing now, of which the text showed then where they stood."""
    titles = {rule.id: rule.title for rule in checking.settings.rules}
    satisfied = _satisfied(pair.then.evidence or ())
    for finding in new.findings:
        if finding.kind == "missing" and (evidence := satisfied.get(finding.rule)) is not None:
            yield Removed(finding.rule, titles[finding.rule], pair.now.path, evidence.places)


def _satisfied(evidence: Sequence[Evidence]) -> Mapping[str, Evidence]:
    return {found.rule: found for found in evidence if found.outcome is Outcome.SATISFIED}

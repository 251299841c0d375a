"""All files of a run: which are judged, in which order, and what one tells of another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from privlint.discovery import STANDARD_INPUT, Candidate
from privlint.errors import PrivlintError
from privlint.outcome import Criteria, Judge
from privlint.result import FileReport, Status
from privlint.twins import IgnoredIn, nothing_ignored, without_twins


def check_all(
    candidates: Sequence[Candidate],
    criteria: Criteria,
    judge: Judge | None = None,
    ignored_in: IgnoredIn = nothing_ignored,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[list[FileReport], list[PrivlintError]]:
    """The reports of all files, and an error for each file that could not be read.

    A file that was only guessed to be a statement is left out unless it is one. `judge` gives what becomes of each
    file by these `criteria`, by default by judging it now; `ignored_in` tells what is ignored in a file, which counts
    where two say the same. `progress` is told before each file how many are done, and how many there are.
    """
    reports: list[FileReport] = []
    errors: list[PrivlintError] = []
    judge = judge or _judging(criteria)
    given = {candidate.path for candidate in candidates if candidate.given}
    is_first: dict[Path, bool] = {}  # of the files of statements of several files that were judged
    waiting = list(candidates)
    for done, candidate in enumerate(waiting):  # which grows by the files with the texts of a page
        if progress:
            progress(done, len(waiting))
        path = criteria.stdin_filename if candidate.path == STANDARD_INPUT else candidate.path
        place = Path(path).resolve() if is_first else None
        if place in is_first:
            if candidate.named and not is_first[place]:
                reports.append(_unjudged(path, criteria))  # below it is told what it is a part of
            continue
        outcome = judge(candidate)
        errors += [outcome.error] if outcome.error is not None else []
        report = outcome.report
        if report is None:
            continue
        if outcome.texts and all(Path(other.path).resolve() != Path(outcome.texts).resolve() for other in waiting):
            waiting.append(Candidate(outcome.texts, named=True))
        if len(report.files) > 1:
            is_first |= {Path(file.path).resolve(): number == 0 for number, file in enumerate(report.files)}
            if not is_first[Path(path).resolve()]:  # the first part of a statement stands for all
                given |= {report.path} if candidate.given else set()
                reports += [_unjudged(path, criteria)] if candidate.named else []
        if candidate.named or report.status is Status.CHECKED:
            reports.append(report)
    reports = without_twins(reports, frozenset(given), ignored_in)
    if any(report.suppressed for report in reports):
        from privlint.suppression.shared import without_used_elsewhere  # few statements have suppressions

        reports = without_used_elsewhere(reports)
    return reports, errors


def _judging(criteria: Criteria) -> Judge:
    from privlint.linter import judging  # not needed for a file of which the result is known

    return judging(criteria)


def _unjudged(path: str, criteria: Criteria) -> FileReport:
    from privlint.linter import unjudged

    return unjudged(path, {}, criteria)

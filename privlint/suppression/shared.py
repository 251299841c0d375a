"""Comments in a file of which two statements show parts, such as a component: each judges them by its own findings."""

from __future__ import annotations

from collections.abc import Sequence

from privlint.document import Place
from privlint.findings import Finding
from privlint.record import replace
from privlint.result import FileReport
from privlint.suppression.rules import UNUSED


def without_used_elsewhere(reports: Sequence[FileReport]) -> list[FileReport]:
    """`reports` in the same order, without findings that a suppression is unused that another statement uses."""
    used: dict[tuple[str, str], list[Place]] = {}
    for report in reports:
        for suppressed in report.suppressed:
            used.setdefault((suppressed.place.path, suppressed.finding.rule), []).append(suppressed.place)

    def is_used(finding: Finding) -> bool:
        places = used.get((finding.path, finding.words), ()) if finding.rule == UNUSED else ()
        return any(_holds(place, finding.place) for place in places)

    return [
        replace(report, findings=tuple(finding for finding in report.findings if not is_used(finding)))
        for report in reports
    ]


def _holds(around: Place, inside: Place) -> bool:
    begins = (around.line, around.column) <= (inside.line, inside.column)
    return begins and (inside.end_line, inside.end_column) <= (around.end_line, around.end_column)

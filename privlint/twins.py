"""The same statement in two files of a folder: a page made of a source, or a part that is read with its page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path, PurePath

from privlint.record import replace
from privlint.result import FileReport, Status

_SAME = 0.9
"""The part of the sentences of the shorter text that also stand in the other, from which they are one statement."""
_FEWEST = 5  # sentences: less is said in the same words by two statements
_RENDERED = (".html", ".htm", ".xhtml", ".txt", ".pdf", ".docx")


def without_twins(reports: Sequence[FileReport], given: frozenset[str]) -> list[FileReport]:
    """`reports` in the same order, of which those of a twin and of a part of another statement are not judged.

    Of two twins the source is judged, else the one that comes first; a twin in `given`, the files that the user names,
    is judged too.
    """
    part_of = _parts(reports)
    judged = _Judged()
    replaced: dict[str, FileReport] = {}
    for report in sorted(reports, key=lambda report: (report.path not in given, _is_rendered(report.path))):
        if part_of and (whole := part_of.get(Path(report.path).resolve())):
            nl, en = f"dit is gelezen als deel van {whole}", f"this was read as part of {whole}"
            replaced[report.path] = _unjudged(report, nl, en)
        elif report.path in given:
            judged.add(report)
        elif report.status is Status.CHECKED and (twin := judged.twin_of(report)):
            nl, en = f"hier staat dezelfde tekst als in {twin.path}", f"this is the same text as {twin.path}"
            replaced[report.path] = _unjudged(report, nl, en)
        else:
            judged.add(report)
    return [replaced.get(report.path, report) for report in reports]


def _parts(reports: Sequence[FileReport]) -> dict[Path, str]:
    """The files that are read with another one, each with the path of that."""
    part_of: dict[Path, str] = {}
    for report in reports:
        if Path(report.path).resolve() not in part_of:
            part_of |= {Path(file.path).resolve(): report.path for file in report.files[1:]}
    return part_of


class _Judged:
    """The statements so far, by their sentences."""

    def __init__(self) -> None:
        self._reports: list[FileReport] = []
        self._numbers: dict[str, list[int]] = {}

    def add(self, report: FileReport) -> None:
        for sentence in report.sentences:
            self._numbers.setdefault(sentence, []).append(len(self._reports))
        self._reports.append(report)

    def twin_of(self, report: FileReport) -> FileReport | None:
        """The first report that says the same as `report`."""
        shared = Counter(number for sentence in report.sentences for number in self._numbers.get(sentence, ()))
        for number, count in sorted(shared.items()):
            fewest = min(len(report.sentences), len(self._reports[number].sentences))
            if fewest >= _FEWEST and count >= _SAME * fewest:
                return self._reports[number]
        return None


def _is_rendered(path: str) -> bool:
    return PurePath(path).suffix.lower() in _RENDERED


def _unjudged(report: FileReport, nl: str, en: str) -> FileReport:
    reason = {"nl": nl, "en": en}
    return replace(report, status=Status.NOT_JUDGED, reason=reason, findings=(), suppressed=(), evidence=None)

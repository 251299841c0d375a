"""The same statement in two files of a folder: a page made of a source, or a part that is read with its page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from math import ceil
from pathlib import Path, PurePath
from typing import TypeAlias

from privlint.record import replace
from privlint.result import FileReport, Status

_SAME = 0.9
"""The part of the sentences of the shorter text that also stand in the other, from which a page is made of a source: it
may have been made some time ago. Two sources or two pages are one statement only if one has all of the other."""
_FEWEST = 5  # sentences: less is said in the same words by two statements
_RENDERED = (".html", ".htm", ".xhtml", ".txt", ".pdf", ".docx")


IgnoredIn: TypeAlias = Callable[[str], frozenset[str]]
"""The ids of the rules that the configuration ignores in a file, by its path."""


def nothing_ignored(path: str) -> frozenset[str]:
    """An `IgnoredIn` without a configuration."""
    return frozenset()


def without_twins(
    reports: Sequence[FileReport], given: frozenset[str], ignored_in: IgnoredIn = nothing_ignored
) -> list[FileReport]:
    """`reports` in the same order, of which those of a twin and of a part of another statement are not judged.

    Of two twins the source is judged, else the one in which the fewest rules are ignored, else the one that comes
    first. A twin in `given`, the files that the user names, is judged too, and so is one in which a rule finds
    something that it does not find in the other, or that would not be seen because it is ignored there.
    """
    part_of = _parts(reports)
    judged = _Judged(reports)
    replaced: dict[str, FileReport] = {}
    for report in sorted(
        reports,
        key=lambda report: (report.path not in given, _is_rendered(report.path), len(ignored_in(report.path))),
    ):
        if part_of and (whole := part_of.get(Path(report.path).resolve())):
            nl, en = f"dit is gelezen als deel van {whole}", f"this was read as part of {whole}"
            replaced[report.path] = _unjudged(report, nl, en)
        elif report.path in given:
            judged.add(report)
        elif report.status is Status.CHECKED and (twin := _twin(report, judged, ignored_in)):
            nl, en = f"hier staat dezelfde tekst als in {twin.path}", f"this is the same text as {twin.path}"
            replaced[report.path] = _unjudged(report, nl, en)
        else:
            judged.add(report)
    return [replaced.get(report.path, report) for report in reports]


def _twin(report: FileReport, judged: _Judged, ignored_in: IgnoredIn) -> FileReport | None:
    """The statement that speaks for `report` too: it says the same, and its findings are those of `report` and seen."""
    seen = {finding.rule for finding in report.findings if finding.rule not in ignored_in(finding.path)}
    for twin in judged.twins_of(report):
        found = {finding.rule for finding in twin.findings}
        ignored = (seen & ignored_in(path) for path in (twin.path, *(file.path for file in twin.files)))
        if seen <= found and not any(ignored):
            return twin
    return None


def _parts(reports: Sequence[FileReport]) -> dict[Path, str]:
    """The files that are read with another one, each with the path of that."""
    part_of: dict[Path, str] = {}
    for report in reports:
        if Path(report.path).resolve() not in part_of:
            part_of |= {Path(file.path).resolve(): report.path for file in report.files[1:]}
    return part_of


class _Judged:
    """The statements so far, by their sentences.

    Of two twins the shorter one shares one of any of its sentences that are more than may differ. So only those of its
    sentences are looked for that the fewest statements have: many share the rest with hundreds.
    """

    def __init__(self, reports: Sequence[FileReport]) -> None:
        self._frequency = Counter(sentence for report in reports for sentence in report.sentences)
        self._reports: list[FileReport] = []
        self._with: dict[str, list[int]] = {}
        self._with_rare: dict[str, list[int]] = {}

    def add(self, report: FileReport) -> None:
        for sentence in report.sentences:
            self._with.setdefault(sentence, []).append(len(self._reports))
        for sentence in self._rare(report):
            self._with_rare.setdefault(sentence, []).append(len(self._reports))
        self._reports.append(report)

    def twins_of(self, report: FileReport) -> Iterator[FileReport]:
        """The reports that say the same as `report`."""
        longer = {number for sentence in self._rare(report) for number in self._with.get(sentence, ())}
        shorter = {number for sentence in report.sentences for number in self._with_rare.get(sentence, ())}
        for number in sorted(longer | shorter):
            other = self._reports[number]
            fewest = min(len(report.sentences), len(other.sentences))
            share = _SAME if _is_rendered(report.path) != _is_rendered(other.path) else 1
            if fewest >= _FEWEST and len(report.sentences & other.sentences) >= share * fewest:
                yield other

    def _rare(self, report: FileReport) -> list[str]:
        """The sentences of `report` that the fewest statements have, one more than a twin need not have."""
        number = len(report.sentences) - ceil(_SAME * len(report.sentences)) + 1
        return sorted(report.sentences, key=lambda sentence: (self._frequency[sentence], sentence))[:number]


def _is_rendered(path: str) -> bool:
    return PurePath(path).suffix.lower() in _RENDERED


def _unjudged(report: FileReport, nl: str, en: str) -> FileReport:
    reason = {"nl": nl, "en": en}
    return replace(report, status=Status.NOT_JUDGED, reason=reason, findings=(), suppressed=(), evidence=None)

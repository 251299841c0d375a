"""What the configuration says of single files: which are left out, and which rules are ignored in them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path

from privlint.configuration import Configuration, Entry
from privlint.discovery import STANDARD_INPUT, Candidate
from privlint.engine import Rule
from privlint.record import NamedTuple, replace
from privlint.result import FileReport, Status
from privlint.selection import named_by


class PathSettings(NamedTuple):
    """What counts for the file or folder `path`: the glob of `exclude` by which it is left out, if it is, and the
    globs of `per-file-ignores` that cover it, with the rules that they name."""

    path: str
    exclusion: Entry | None
    ignores: tuple[tuple[Entry, tuple[Entry, ...]], ...]


def path_settings(path: str, configuration: Configuration) -> PathSettings:
    """What the configuration says of `path`."""
    file = (
        os.path.join(path, "privacy.md") if os.path.isdir(path) else path
    )  # what covers a folder covers what is in it
    ignores = configuration.per_file_ignores
    covering = tuple((glob, names) for glob, names in ignores if _covering((glob,))(file) is not None)
    return PathSettings(path, _covering(configuration.exclude)(file), covering)


def without_excluded(
    candidates: Sequence[Candidate], stdin_filename: str, configuration: Configuration
) -> tuple[list[Candidate], list[FileReport]]:
    """The candidates that are not left out, and for each other one that was named itself a report that says so."""
    if not configuration.exclude:
        return list(candidates), []
    exclusion = _covering(configuration.exclude)
    kept, reports = [], []
    for candidate in candidates:
        path = stdin_filename if candidate.path == STANDARD_INPUT else candidate.path
        glob = exclusion(path)
        if glob is None:
            kept.append(candidate)
        elif candidate.given or candidate.path == STANDARD_INPUT:
            reports.append(FileReport(path, Status.NOT_JUDGED, "", _reason(glob)))
    return kept, reports


def with_path_settings(
    reports: Iterable[FileReport], rules: Sequence[Rule], configuration: Configuration
) -> list[FileReport]:
    """`reports` without files that are left out though a page reads its text from them, and without what the
    configuration ignores in the others.

    Raises PrivlintError for a name that no rule has.
    """
    ignored_in = ignored_rules(rules, configuration)
    exclusion = _covering(configuration.exclude)
    return [
        _without_ignored(report, ignored_in) if configuration.per_file_ignores else report
        for report in reports
        if report.status is not Status.CHECKED or len(report.files) > 1 or exclusion(report.path) is None
    ]


def ignored_rules(rules: Sequence[Rule], configuration: Configuration) -> Callable[[str], frozenset[str]]:
    """What tells of the path of a file which of the `rules`, by their ids, are ignored in it.

    Raises PrivlintError for a name that no rule has.
    """
    ignores = [
        (_covering((glob,)), named_by(rules, names)) for glob, names in configuration.per_file_ignores
    ]  # also where no file is covered, so that a misspelt rule always shows

    @cache
    def ignored_in(path: str) -> frozenset[str]:
        return frozenset(rule for covers, ids in ignores if covers(path) is not None for rule in ids)

    return ignored_in


def _without_ignored(report: FileReport, ignored_in: Callable[[str], frozenset[str]]) -> FileReport:
    """The report without the findings in files where their rules are ignored, and without evidence of such rules."""
    findings = tuple(finding for finding in report.findings if finding.rule not in ignored_in(finding.path))
    evidence = report.evidence
    if evidence is not None:
        evidence = tuple(found for found in evidence if found.rule not in ignored_in(report.path))
    return replace(report, findings=findings, evidence=evidence)


def _covering(entries: Sequence[Entry]) -> Callable[[str], Entry | None]:
    """What tells of a path by which of the globs `entries`, all of one file, it is covered."""
    if not entries:
        return lambda path: None
    from privlint.configuration.folder import folder_of
    from privlint.globs import deciding, parse

    globs = [parse(entry.text) for entry in entries]
    top = os.path.realpath(folder_of(entries[0]))

    def deciding_glob(path: str) -> Entry | None:
        place = Path(path)
        within = os.path.relpath(Path(os.path.realpath(place.parent), place.name), top)
        names = Path(within).parts
        number = None if ".." in names else deciding(globs, names)
        return None if number is None else entries[number]

    return deciding_glob


def _reason(glob: Entry) -> dict[str, str]:
    """Why a file is not judged, by language."""
    where = "" if glob.origin is None else f"{glob.origin.file}:{glob.origin.line}"
    return {
        "nl": f'uitgesloten door "{glob.text}" in {where}',
        "en": f'excluded by "{glob.text}" in {where}',
    }

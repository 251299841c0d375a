"""The baseline: a file with the findings that a project knows of, so that a run reports only what is new.

An entry holds no line: a finding is known again by its file, its rule and its words
(fingerprint.py). Paths are relative to the folder of the baseline.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from privlint.comparison import Comparison, Known
from privlint.errors import PrivlintError
from privlint.findings import Finding
from privlint.fingerprint import fingerprints
from privlint.record import replace
from privlint.result import FileReport, Status

DEFAULT_NAME = "privlint-baseline.json"
VERSION = 1

_MARK = "privlint-baseline"  # the key of the version, by which the file is known
_KEYS = ("file", "rule", "fingerprint", "message")
_ANEW = 'write it anew with "privlint baseline"'
_WRITTEN = f'name the file that "privlint baseline" wrote; if it is damaged, delete it and {_ANEW}'
_INSTEAD = f"delete it and {_ANEW}"


class Entry(NamedTuple):
    """One known finding; the fingerprint is that within its file. The message is for people."""

    file: str
    rule: str
    fingerprint: str
    message: str


class Baseline(NamedTuple):
    """The entries of the file at `path`."""

    path: Path
    entries: tuple[Entry, ...]


def load_baseline(path: Path) -> Baseline:
    """The baseline in the file at `path`. Raises PrivlintError, with the place, if it is not there or is none."""
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise PrivlintError(
            "there is no such baseline", str(path), remedy='check the name; "privlint baseline" writes one'
        ) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise PrivlintError(f"the baseline cannot be read: {reason}", str(path), remedy="name a file") from None
    except json.JSONDecodeError as error:
        message = f"this is no JSON: {error.msg}"
        raise PrivlintError(message, str(path), error.lineno, error.colno, _WRITTEN) from None
    except (UnicodeDecodeError, RecursionError):
        raise PrivlintError("this is no baseline of privlint", str(path), remedy=_WRITTEN) from None
    if not isinstance(data, dict) or type(data.get(_MARK)) is not int:
        remedy = 'name another file; "privlint baseline" writes one'
        raise PrivlintError("this is no baseline of privlint", str(path), remedy=remedy)
    if data[_MARK] > VERSION:
        message = f"this baseline is of version {data[_MARK]}, and this privlint knows version {VERSION}"
        raise PrivlintError(message, str(path), remedy=f"update privlint, or {_INSTEAD}")
    findings = data.get("findings")
    if not isinstance(findings, list):
        raise PrivlintError("the baseline has no list of findings", str(path), remedy=_INSTEAD)
    return Baseline(path, tuple(_entry(path, number, found) for number, found in enumerate(findings, start=1)))


def _entry(path: Path, number: int, found: Any) -> Entry:
    values = [found[key] for key in _KEYS if isinstance(found.get(key), str)] if isinstance(found, dict) else []
    if len(values) < len(_KEYS):
        message = f"finding {number} of the baseline does not have the keys {', '.join(_KEYS)}, each with a text"
        raise PrivlintError(message, str(path), remedy=f"mend it, or {_INSTEAD}")
    return Entry(*values)


def written(entries: Sequence[Entry]) -> str:
    """The text of a baseline with `entries`: sorted, so that a difference shows what became known or was resolved.

    A byte of a file name that is no UTF-8, which Python keeps as a surrogate, is written as the escape of that.
    """
    findings = [entry._asdict() for entry in sorted(entries)]
    text = json.dumps({_MARK: VERSION, "findings": findings}, ensure_ascii=False, indent=2) + "\n"
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)


def entries_of(reports: Sequence[FileReport], folder: Path) -> list[Entry]:
    """The entries of all findings of `reports`, for a baseline in `folder`."""
    return [entry for report in reports for _, entry in _identified(report.findings, folder)]


def kept(baseline: Baseline, reports: Sequence[FileReport]) -> list[Entry]:
    """The entries of files that are there, but that this run did not judge."""
    folder = baseline.path.parent
    judged = _judged(reports, folder)
    return [entry for entry in baseline.entries if entry.file not in judged and (folder / entry.file).exists()]


def without_known(
    reports: Sequence[FileReport], baseline: Baseline, not_run: Container[str] = ()
) -> tuple[list[FileReport], Comparison]:
    """`reports` with the findings that `baseline` knows as `known`, and what that differs.

    `not_run` are the rules that were not chosen for this run: what the baseline knows of these is not resolved. Where
    the file of an entry is gone, the finding is looked for in files that the baseline does not know: one of these has
    the text now.
    """
    folder = baseline.path.parent
    open_entries = {(entry.file, entry.fingerprint): entry for entry in baseline.entries}
    known_files = {entry.file for entry in baseline.entries}
    moved: dict[str, list[Entry]] = {}
    for entry in baseline.entries:
        if not (folder / entry.file).exists():
            moved.setdefault(entry.fingerprint, []).append(entry)

    def is_known(entry: Entry) -> bool:
        found = open_entries.pop((entry.file, entry.fingerprint), None)
        if found is None and entry.file not in known_files and moved.get(entry.fingerprint):
            before = moved[entry.fingerprint].pop(0)
            found = open_entries.pop((before.file, before.fingerprint), None)
        return found is not None

    remaining = []
    for report in reports:
        judged_before = [(finding, is_known(entry)) for finding, entry in _identified(report.findings, folder)]
        new = tuple(finding for finding, known in judged_before if not known)
        remaining.append(replace(report, findings=new, known=tuple(found for found, known in judged_before if known)))
    judged = _judged(reports, folder)
    resolved = tuple(
        Known(entry.rule, entry.file, entry.message)
        for entry in sorted(open_entries.values())
        if entry.rule not in not_run and (entry.file in judged or not (folder / entry.file).exists())
    )
    number_known = sum(len(report.known) for report in remaining)
    return remaining, Comparison(str(baseline.path), is_revision=False, known=number_known, resolved=resolved)


def _identified(findings: Sequence[Finding], folder: Path) -> Iterator[tuple[Finding, Entry]]:
    """Each finding with its entry, in the same order."""
    by_file: dict[str, list[int]] = {}
    for number, finding in enumerate(findings):
        by_file.setdefault(finding.path, []).append(number)
    identities = [""] * len(findings)
    for numbers in by_file.values():
        # The path stands beside the fingerprint, not in it, so that a file that is renamed is known again.
        of_file = fingerprints(replace(findings[number], path="") for number in numbers)
        for number, fingerprint in zip(numbers, of_file, strict=True):
            identities[number] = fingerprint
    for finding, fingerprint in zip(findings, identities, strict=True):
        yield finding, Entry(_relative(finding.path, folder), finding.rule, fingerprint, finding.message)


def _judged(reports: Sequence[FileReport], folder: Path) -> set[str]:
    """The files of the statements that were judged, relative to `folder`."""
    paths = {path for report in reports if report.status is Status.CHECKED for path in _paths(report)}
    return {_relative(path, folder) for path in paths}


def _paths(report: FileReport) -> Iterator[str]:
    yield report.path
    yield from (file.path for file in report.files)


def _relative(path: str, folder: Path) -> str:
    absolute = Path(path).resolve()
    try:
        return Path(os.path.relpath(absolute, folder.resolve())).as_posix()
    except ValueError:  # another drive of Windows
        return absolute.as_posix()

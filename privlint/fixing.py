"""Which files of a run change, and how: the safe edits of its findings, tried before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from privlint.edits import edited, encoding_of, without_overlaps
from privlint.findings import Edit, Finding, Hindrance
from privlint.record import replace
from privlint.result import FileReport
from privlint.source import decode

Check = Callable[[str, bytes], FileReport]
"""What the rules find in the bytes of the file with that path, by itself."""


@dataclass(frozen=True, slots=True)
class Change:
    """A file that changes: its text and bytes before and after, and the findings that this mends."""

    path: str
    before: str
    after: str
    data: bytes
    findings: tuple[Finding, ...]


def plan(
    reports: Sequence[FileReport], load: Callable[[str], bytes], check: Check
) -> tuple[list[Change], list[Finding]]:
    """The files that change, and the findings for which their rule has other words that are not put there, each with
    its `hindrance`.

    `load` gives the bytes of a file. Raises PrivlintError if one cannot be read.
    """
    findings = [finding for report in reports for finding in report.findings]
    left = [finding for finding in findings if finding.edit is None and finding.hindrance is not None]
    texts = {file.path: file.text for report in reports for file in report.files}
    changes = []
    for path in dict.fromkeys(finding.edit.place.path for finding in findings if finding.edit is not None):
        of_file = [finding for finding in findings if finding.edit is not None and finding.edit.place.path == path]
        change = _change(path, load(path), texts[path], of_file, check)
        if isinstance(change, Hindrance):
            left += [replace(finding, edit=None, hindrance=change) for finding in of_file]
        else:
            changes.append(change)
    return changes, sorted(left, key=lambda finding: (finding.path, finding.place))


def _change(path: str, data: bytes, text: str, findings: Sequence[Finding], check: Check) -> Change | Hindrance:
    """What becomes of one file, or why it stays as it is."""
    if decode(data, path).text != text:
        return Hindrance.FORMAT  # what was judged is not what the file holds
    if not (encoding := encoding_of(data, path)):
        return Hindrance.ENCODING
    edits = without_overlaps(_edits(findings))
    after = edited(text, edits)
    try:
        changed = after.encode(encoding)
    except UnicodeEncodeError:
        return Hindrance.ENCODING
    mended = tuple(finding for finding in findings if finding.edit in edits)
    if not _is_better(check(path, data), check(path, changed), mended):
        return Hindrance.RESULT
    return Change(path, text, after, changed, mended)


def _edits(findings: Sequence[Finding]) -> list[Edit]:
    return [finding.edit for finding in findings if finding.edit is not None]


def _is_better(before: FileReport, after: FileReport, mended: Sequence[Finding]) -> bool:
    """Whether the mended findings are gone, and none came in their place."""
    found, left = (Counter(finding.rule for finding in report.findings) for report in (before, after))
    gone = Counter(finding.rule for finding in mended)
    if not found:  # a part of a statement, that is none by itself
        return not left
    return all(count <= max(found[rule] - gone[rule], 0) for rule, count in left.items())

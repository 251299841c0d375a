"""`privlint baseline`: a file with the findings that there are, for `privlint check --baseline`."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from privlint.baseline import DEFAULT_NAME, Entry, entries_of, kept, load_baseline, written
from privlint.checking import prepare
from privlint.commands.check import language_of_report
from privlint.configuration.folder import file_of
from privlint.configuration.model import Entry as Named
from privlint.discovery import STANDARD_INPUT
from privlint.errors import PrivlintError
from privlint.outputs import write
from privlint.reports.terminal import safe
from privlint.reports.wording import say
from privlint.result import Status


def run(arguments: Namespace) -> int:
    """Write the baseline, and print how it differs from the one that was there; 0.

    Raises PrivlintError if a file cannot be read or no statement was judged: then
    nothing is written, for what is not judged would seem to be resolved.
    """
    if STANDARD_INPUT in arguments.paths:
        raise PrivlintError("standard input has no place in a baseline", remedy="name files or folders")
    checking = prepare(arguments)
    configured = checking.configuration.baseline
    output = _output(arguments.output, configured)
    before = load_baseline(output) if output.exists() else None
    found = checking.find(arguments.paths)
    reports, unreadable = checking.check(found.candidates)
    errors = [*found.missing, *unreadable]
    if errors:
        for error in errors:
            print(f"privlint: {error}", file=sys.stderr)
        remedy = "mend what stands above, or leave it out"
        raise PrivlintError("the baseline is not written", str(output), remedy=remedy)
    if not any(report.status is Status.CHECKED for report in reports):
        remedy = "name the file or the folder that holds a privacy statement"
        raise PrivlintError("no statement was judged, so the baseline is not written", str(output), remedy=remedy)
    entries = entries_of(reports, output.parent)
    if before is not None:
        entries += kept(before, reports)
    write(output, written(entries), "baseline")
    language = language_of_report(checking.settings.language, reports)
    if not (checking.settings.rules or checking.settings.suppressions.own):
        print(f"privlint: {say('no rules', language)}", file=sys.stderr)
    known = {_identity(entry) for entry in before.entries} if before is not None else set()
    now = {_identity(entry) for entry in entries}
    counts = {"count": len(now), "added": len(now - known), "gone": len(known - now), "file": safe(str(output))}
    print(say("baseline written" if before is None else "baseline updated", language, **counts))
    if before is None and configured is None:
        print(say("use baseline", language, file=safe(str(output))))
    return 0


def _output(named: str | None, configured: Named | None) -> Path:
    """The file to write: the one `named` on the command line, else that of the configuration."""
    if named is not None:
        return Path(named)
    return Path(DEFAULT_NAME) if configured is None else file_of(configured)


def _identity(entry: Entry) -> tuple[str, str]:
    return entry.file, entry.fingerprint

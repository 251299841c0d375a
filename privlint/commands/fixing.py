"""`privlint check --fix`: the safe changes of the findings, shown as a diff and, unless that is all, written."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from privlint.edits import write
from privlint.errors import PrivlintError
from privlint.fixing import plan
from privlint.linter import check_file
from privlint.outcome import Criteria
from privlint.reports import diff
from privlint.reports.formats import AUTO
from privlint.reports.terminal import wants_colour
from privlint.reports.wording import describe_fixes, describe_hindrance
from privlint.result import FileReport
from privlint.settings import Settings
from privlint.source import load_bytes

_REPORTING = ("output", "statistics", "evidence", "baseline", "diff", "require")
"""The options of a report, which a dry run does not make."""


def refuse_beside_dry_run(arguments: Namespace) -> None:
    """Raise PrivlintError for an option that a dry run would do nothing with."""
    beside = [name for name in _REPORTING if getattr(arguments, name)]
    beside += ["format"] if arguments.format not in ("", AUTO, "text") else []
    if beside:
        message = f"--fix-dry-run shows a diff and makes no report, so it does nothing with --{beside[0]}"
        raise PrivlintError(message, remedy="leave out one of the two")


def fix(reports: Sequence[FileReport], settings: Settings, *, dry: bool, language: str) -> bool:
    """Show the changes, write them unless `dry`, and tell what is not changed; whether there is any.

    Raises PrivlintError if a file cannot be read or written.
    """
    changes, left = plan(
        reports,
        lambda path: load_bytes(Path(path)),
        lambda path, data: check_file(path, data, Criteria(settings.rules, lexicon=settings.lexicon)),
    )
    # The diff is all that a dry run says; with --fix it must leave the report of another format alone.
    stream = sys.stdout if dry or settings.format == "text" else sys.stderr
    colour = wants_colour(stream, os.environ)
    stream.write(diff.render(changes, colour=colour, for_terminal=stream.isatty()))
    if changes and not dry and stream is sys.stdout:
        stream.write("\n")
    stream.flush()
    if not dry:
        for change in changes:
            write(change.path, change.data)
    for finding in left:
        print(f"privlint: {describe_hindrance(finding, language)}", file=sys.stderr)
    print(f"privlint: {describe_fixes(changes, language, dry=dry)}", file=sys.stderr)
    return bool(changes)

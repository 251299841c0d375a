"""`privlint check --fix`: the safe changes of the findings, shown as a diff and, unless that is all, written."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from privlint.edits import write
from privlint.engine import Rule
from privlint.fixing import plan
from privlint.lexicon import Lexicon
from privlint.linter import check_file
from privlint.reports import diff
from privlint.reports.terminal import wants_colour
from privlint.reports.wording import describe_fixes, describe_hindrance
from privlint.result import FileReport
from privlint.source import load_bytes


def fix(
    reports: Sequence[FileReport], rules: Sequence[Rule], lexicon: Lexicon | None, arguments: Namespace, language: str
) -> bool:
    """Show the changes, write them unless `--fix-dry-run` is given, and tell what is not changed; whether there is any.

    Raises PrivlintError if a file cannot be read or written.
    """
    changes, left = plan(
        reports,
        lambda path: load_bytes(Path(path)),
        lambda path, data: check_file(path, data, rules, lexicon=lexicon),
    )
    # The diff is all that a dry run says; with --fix it must leave the report of another format alone.
    stream = sys.stdout if arguments.fix_dry_run or arguments.format == "text" else sys.stderr
    colour = wants_colour(stream, os.environ)
    stream.write(diff.render(changes, colour=colour, for_terminal=stream.isatty()))
    if changes and not arguments.fix_dry_run and stream is sys.stdout:
        stream.write("\n")
    stream.flush()
    if not arguments.fix_dry_run:
        for change in changes:
            write(change.path, change.data)
    for finding in left:
        print(f"privlint: {describe_hindrance(finding, language)}", file=sys.stderr)
    print(f"privlint: {describe_fixes(changes, language, dry=arguments.fix_dry_run)}", file=sys.stderr)
    return bool(changes)

"""`privlint check`: what is missing, vague, contradictory or outdated in the statements at the given paths."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from privlint.checking import prepare
from privlint.errors import PrivlintError
from privlint.findings import Level
from privlint.reports.wording import DEFAULT_LANGUAGE, LANGUAGES, say
from privlint.result import CheckResult, FileReport, Status

if TYPE_CHECKING:
    from privlint.baseline import Baseline


def run(arguments: Namespace) -> int:
    """Print the report; 0 if nothing reaches the fail level, 1 if something does or a statement that is required is
    not there, 2 if a file could not be read.

    Raises PrivlintError for options that cannot be together, a rule that is not there, or a
    mistake in the configuration.
    """
    if arguments.evidence and arguments.format == "github":
        raise PrivlintError("--evidence has no annotations", remedy="choose --format text or json")
    checking = prepare(arguments)
    baseline = _baseline(arguments.baseline) if arguments.baseline is not None else None
    reports, errors = checking.check_paths(arguments.paths)
    comparison = None
    if baseline is not None:
        from privlint.baseline import without_known  # only who asks for it pays for it

        reports, comparison = without_known(reports, baseline, checking.not_run)
    elif arguments.diff is not None:
        from privlint.difference import introduced  # only who asks for it pays for it

        reports, comparison = introduced(reports, arguments.diff, checking)
    result = CheckResult(
        tuple(reports),
        Level[arguments.level.upper()],
        Level[arguments.fail_level.upper()],
        language_of_report(arguments.lang, reports),
        comparison,
    )
    if reports or not errors or arguments.format != "text":  # else "no statement found" would only distract
        sys.stdout.write(_rendered(result, arguments.format))
        sys.stdout.flush()
    if comparison is not None and arguments.format not in ("text", "json"):
        from privlint.reports.comparison import lines

        print(*lines(comparison, result.language), sep="\n", file=sys.stderr)
    for error in errors:
        print(f"privlint: {error}", file=sys.stderr)
    if errors:
        return 2
    if arguments.require and not result.checked():
        print(f"privlint: {say('required', result.language)}", file=sys.stderr)
        return 1
    return 1 if result.fails() else 0


def _baseline(name: str) -> Baseline:
    from privlint.baseline import load_baseline  # only who asks for it pays for it

    return load_baseline(Path(name))


def language_of_report(wanted: str, reports: list[FileReport]) -> str:
    """The language of the report as a whole: the one asked for, else that of the first statement that is judged, or if
    there is none of the first file."""
    judged_first = sorted(reports, key=lambda report: report.status is not Status.CHECKED)
    return wanted or next((file.language for file in judged_first if file.language in LANGUAGES), DEFAULT_LANGUAGE)


def _rendered(result: CheckResult, form: str) -> str:
    if form == "json":
        from privlint.reports import json

        return json.render(result)
    if form == "github":
        from privlint.reports import github

        root = Path(os.environ.get("GITHUB_WORKSPACE") or Path.cwd())
        _append_step_summary(result, root)
        return github.render(result, root)
    from privlint.reports import terminal, text

    return text.render(
        result, width=terminal.width_of(sys.stdout), colour=terminal.wants_colour(sys.stdout, os.environ)
    )


def _append_step_summary(result: CheckResult, root: Path) -> None:
    """Append the table of findings to the summary of the step, where GitHub Actions asks for one."""
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if file:
        from privlint.reports import summary

        with open(file, "a", encoding="utf-8") as stream:
            stream.write(summary.render(result, root))

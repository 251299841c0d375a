"""`privlint check`: what is missing, vague, contradictory or outdated in the statements at the given paths."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from privlint.configuration import load_configuration
from privlint.discovery import Candidate, find
from privlint.errors import PrivlintError
from privlint.linter import check_all
from privlint.loading import STANDARD_INPUT
from privlint.path_settings import with_path_settings, without_excluded
from privlint.readers import can_read
from privlint.reports.wording import DEFAULT_LANGUAGE, LANGUAGES, say
from privlint.result import CheckResult, FileReport, Status
from privlint.settings import settings
from privlint.source import LARGEST


def run(arguments: Namespace) -> int:
    """Print the report; 0 if nothing reaches the fail level, 1 if something does or a statement that is required is
    not there, 2 if a file could not be read.

    Raises PrivlintError for options that cannot be together, a rule that is not there, or a
    mistake in the configuration.
    """
    if (arguments.fix or arguments.fix_dry_run) and STANDARD_INPUT in arguments.paths:
        raise PrivlintError("standard input cannot be fixed", remedy="name the file that holds the statement")
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    wanted = settings(arguments, configuration)
    if arguments.evidence and wanted.format == "github":
        raise PrivlintError("--evidence has no annotations", remedy="choose --format text or json")
    paths = [path for path in arguments.paths if path != STANDARD_INPUT]
    candidates, missing = find(paths, can_read, LARGEST)
    if len(paths) < len(arguments.paths):
        candidates.insert(0, Candidate(STANDARD_INPUT, named=True))
    candidates, excluded = without_excluded(candidates, arguments.stdin_filename, configuration)

    def check() -> tuple[list[FileReport], list[PrivlintError]]:
        reports, unreadable = check_all(
            candidates,
            wanted.rules,
            wanted.language,
            arguments.stdin_filename,
            wanted.lexicon,
            wanted.organisation,
            evidence=arguments.evidence,
            suppressions=None if arguments.no_suppressions else wanted.suppressions,
        )
        return [*with_path_settings(reports, wanted.all_rules, configuration), *excluded], unreadable

    reports, unreadable = check()
    if arguments.fix or arguments.fix_dry_run:
        from privlint.commands.fixing import fix  # few runs fix anything

        changed = fix(reports, wanted, dry=arguments.fix_dry_run, language=_language(wanted.language, reports))
        if arguments.fix_dry_run:
            return _status_of_dry_run([*missing, *unreadable], changed=changed)
        reports, unreadable = check()
    result = CheckResult(tuple(reports), wanted.level, wanted.fail_level, _language(wanted.language, reports))
    errors = [*missing, *unreadable]
    if reports or not errors or wanted.format != "text":  # else "no statement found" would only distract
        sys.stdout.write(_rendered(result, wanted.format))
        sys.stdout.flush()
    for error in errors:
        print(f"privlint: {error}", file=sys.stderr)
    if errors:
        return 2
    if wanted.require and not result.checked():
        print(f"privlint: {say('required', result.language)}", file=sys.stderr)
        return 1
    return 1 if result.fails() else 0


def _status_of_dry_run(errors: list[PrivlintError], *, changed: bool) -> int:
    """Print what could not be read; 2 if that is anything, 1 if there is something to fix."""
    for error in errors:
        print(f"privlint: {error}", file=sys.stderr)
    return 2 if errors else int(changed)


def _language(wanted: str, reports: list[FileReport]) -> str:
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

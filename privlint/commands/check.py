"""`privlint check`: what is missing, vague, contradictory or outdated in the statements at the given paths."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from privlint.configuration import load_configuration
from privlint.discovery import Candidate, find
from privlint.engine import Rule, load_rules
from privlint.errors import PrivlintError
from privlint.findings import Level
from privlint.lexicon import load_lexicon
from privlint.linter import check_all
from privlint.loading import STANDARD_INPUT
from privlint.outputs import outputs, refuse_to_overwrite, write
from privlint.progress import Progress, wants_progress
from privlint.readers import can_read
from privlint.reports import formats
from privlint.reports.wording import DEFAULT_LANGUAGE, LANGUAGES, in_language, say
from privlint.resources import rules_directory
from privlint.result import CheckResult, FileReport, Status
from privlint.selection import select
from privlint.source import LARGEST

if TYPE_CHECKING:
    from privlint.reports.described import RuleDescription


def run(arguments: Namespace) -> int:
    """Print the report; 0 if nothing reaches the fail level, 1 if something does or a statement that is required is
    not there, 2 if a file could not be read.

    Raises PrivlintError for options that cannot be together, a rule that is not there, or a
    mistake in the configuration.
    """
    details = [f"--{name}" for name in ("evidence", "statistics") if getattr(arguments, name)]
    form = formats.chosen(arguments.format, os.environ, details)
    wanted = outputs(arguments.output, formats.FORMATS) if arguments.output else []
    _refuse_unseen(details, [form, *(output.format for output in wanted)])
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    rules = select(load_rules([rules_directory()]), arguments.select, arguments.ignore)
    lexicon = load_lexicon(configuration.vocabulary) if configuration.vocabulary else None
    paths = [path for path in arguments.paths if path != STANDARD_INPUT]
    candidates, missing = find(paths, can_read, LARGEST)
    if len(paths) < len(arguments.paths):
        candidates.insert(0, Candidate(STANDARD_INPUT, named=True))
    refuse_to_overwrite(wanted, (candidate.path for candidate in candidates))
    progress = Progress(sys.stderr) if wants_progress(sys.stderr, os.environ) else None
    try:
        reports, unreadable = check_all(
            candidates,
            rules,
            arguments.lang,
            arguments.stdin_filename,
            lexicon,
            evidence=arguments.evidence,
            progress=progress,
        )
    finally:
        if progress:
            progress.clear()
    result = CheckResult(
        tuple(reports),
        Level[arguments.level.upper()],
        Level[arguments.fail_level.upper()],
        _language(arguments.lang, reports),
    )
    errors = [*missing, *unreadable]
    is_absent = arguments.require and not result.checked()
    status = 2 if errors else 1 if is_absent or result.fails() else 0
    setting = formats.Setting(
        Path(os.environ.get("GITHUB_WORKSPACE") or Path.cwd()),
        lambda: _described(rules, result.language),
        errors,
        status,
        statistics=arguments.statistics,
    )
    if reports or not errors or form not in ("text", "concise"):  # else "no statement found" would only distract
        _print(form, result, setting)
    for error in errors:
        print(f"privlint: {error}", file=sys.stderr)
    if is_absent and not errors:
        print(f"privlint: {say('required', result.language)}", file=sys.stderr)
    for output in wanted:
        write(output.path, formats.render(output.format, result, setting))
    return status


def _refuse_unseen(details: Sequence[str], forms: Sequence[str]) -> None:
    """Raise PrivlintError for an option whose details none of the reports in `forms` shows."""
    for option in details:
        having = formats.DETAILS[option]
        if not set(having) & set(forms):
            message = f"{option} shows nothing in the format {' or '.join(dict.fromkeys(forms))}"
            raise PrivlintError(message, remedy=f"choose --format {' or '.join(having)}")


def _language(wanted: str, reports: list[FileReport]) -> str:
    """The language of the report as a whole: the one asked for, else that of the first statement that is judged, or if
    there is none of the first file."""
    judged_first = sorted(reports, key=lambda report: report.status is not Status.CHECKED)
    return wanted or next((file.language for file in judged_first if file.language in LANGUAGES), DEFAULT_LANGUAGE)


def _described(rules: Sequence[Rule], language: str) -> list[RuleDescription]:
    """What the reports may say of the rules."""
    from privlint.reports.described import RuleDescription

    return [
        RuleDescription(
            rule.id,
            rule.kind,
            rule.level,
            rule.law,
            in_language(rule.title, language),
            in_language(rule.why, language),
            in_language(rule.help, language),
        )
        for rule in rules
    ]


def _print(form: str, result: CheckResult, setting: formats.Setting) -> None:
    """Print the report; of annotations also the table for the summary of the step."""
    if form == "github":
        _append_step_summary(result, setting.root)
    if form in ("text", "concise"):
        from privlint.reports import terminal

        width, colour = terminal.width_of(sys.stdout), terminal.wants_colour(sys.stdout, os.environ)
        setting = replace(setting, width=width, colour=colour)
    sys.stdout.write(formats.render(form, result, setting))
    sys.stdout.flush()


def _append_step_summary(result: CheckResult, root: Path) -> None:
    """Append the table of findings to the summary of the step, where GitHub Actions asks for one."""
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if file:
        from privlint.reports import summary

        with open(file, "a", encoding="utf-8", errors="replace") as stream:
            stream.write(summary.render(result, root))

"""`privlint check`: what is missing, vague, contradictory or outdated in the statements at the given paths."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from privlint.checking import Checking, Found, prepare
from privlint.discovery import STANDARD_INPUT
from privlint.errors import PrivlintError
from privlint.outputs import outputs, refuse_to_overwrite, write
from privlint.record import replace
from privlint.reports import formats
from privlint.reports.wording import DEFAULT_LANGUAGE, LANGUAGES, in_language, say
from privlint.result import CheckResult, FileReport, Status

if TYPE_CHECKING:
    from privlint.comparison import Comparison
    from privlint.configuration import Configuration
    from privlint.engine import Rule
    from privlint.reports.described import RuleDescription


def run(arguments: Namespace) -> int:
    """Print the report; 0 if nothing reaches the fail level, 1 if something does or a statement that is required is
    not there, 2 if a file could not be read.

    Raises PrivlintError for options that cannot be together, a rule that is not there, or a
    mistake in the configuration.
    """
    if (arguments.fix or arguments.fix_dry_run) and STANDARD_INPUT in arguments.paths:
        raise PrivlintError("standard input cannot be fixed", remedy="name the file that holds the statement")
    if arguments.fix_dry_run:
        from privlint.commands.fixing import refuse_beside_dry_run  # few runs fix anything

        refuse_beside_dry_run(arguments)
    checking = prepare(arguments)
    wanted = checking.settings
    details = [f"--{name}" for name in ("evidence", "statistics") if getattr(arguments, name)]
    wanted = wanted._replace(format=formats.chosen(wanted.format, os.environ, details))
    files = outputs(arguments.output, formats.FORMATS) if arguments.output else []
    _refuse_unseen(details, [wanted.format, *(output.format for output in files)])
    shows_text = "html" in (wanted.format, *(output.format for output in files))
    found = checking.find(arguments.paths)
    refuse_to_overwrite(files, (candidate.path for candidate in found.candidates))
    compare = _comparing(arguments, checking, found)

    def check() -> tuple[list[FileReport], list[PrivlintError]]:
        reports, unreadable = checking.check(
            found.candidates, evidence=arguments.evidence or shows_text, presentation=shows_text
        )
        return [*reports, *found.excluded], unreadable

    reports, unreadable = check()
    if arguments.fix or arguments.fix_dry_run:
        from privlint.commands.fixing import fix  # few runs fix anything

        changed = fix(reports, wanted, dry=arguments.fix_dry_run, language=language_of_report(wanted.language, reports))
        if arguments.fix_dry_run:
            return _status_of_dry_run([*found.missing, *unreadable], changed=changed)
        reports, unreadable = check()
    reports, comparison = compare(reports)
    language = language_of_report(wanted.language, reports)
    result = CheckResult(tuple(reports), wanted.level, wanted.fail_level, language, comparison)
    errors = [*found.missing, *unreadable]
    is_absent = wanted.require and not result.checked()
    status = 2 if errors else 1 if is_absent or result.fails() else 0
    setting = formats.Setting(
        Path(os.environ.get("GITHUB_WORKSPACE") or Path.cwd()),
        lambda: _described((*wanted.rules, *wanted.suppressions.own), result.language),
        errors,
        status,
        statistics=arguments.statistics,
    )
    plain = result if arguments.evidence or not shows_text else result.without_evidence()  # which html shows always
    if reports or not errors or wanted.format not in ("text", "concise"):  # "no statement found" would only distract
        _print(wanted.format, result if wanted.format == "html" else plain, setting)
    if comparison is not None and wanted.format not in ("text", "json"):
        from privlint.reports.comparison import lines  # the other formats have no room for it

        for line in lines(comparison, result.language):
            print(line, file=sys.stderr)
    for error in errors:
        print(f"privlint: {error}", file=sys.stderr)
    if not (wanted.rules or wanted.suppressions.own):
        print(f"privlint: {say('no rules', result.language)}", file=sys.stderr)
    if is_absent and not errors:
        print(f"privlint: {say('required', result.language)}", file=sys.stderr)
    for output in files:
        shown = result if output.format == "html" else plain
        write(output.path, formats.render(output.format, shown, setting))
    return status


def _comparing(
    arguments: Namespace, checking: Checking, found: Found
) -> Callable[[list[FileReport]], tuple[list[FileReport], Comparison | None]]:
    """What takes known findings out of the reports, if the user wants that. Raises PrivlintError for a wrong baseline,
    or a revision that is not there, before anything is checked or changed."""
    path = _baseline(arguments, checking.configuration)
    if path is not None:
        from privlint.baseline import load_baseline, without_known  # only who asks for it pays for it

        baseline = load_baseline(path)
        own = checking.suppressions.own if checking.suppressions is not None else ()
        not_run = {rule.id for rule in checking.settings.all_rules} - {
            rule.id for rule in (*checking.settings.rules, *own)
        }
        return lambda reports: without_known(reports, baseline, not_run)
    if arguments.diff is not None:
        from privlint.difference import introduced  # only who asks for it pays for it
        from privlint.revision import folder_of, require_revision

        first = found.candidates[0].path if found.candidates else next(iter(arguments.paths), ".")
        require_revision(arguments.diff, folder_of(Path(first)))
        return lambda reports: introduced(reports, arguments.diff, arguments.paths, checking)
    return lambda reports: (reports, None)


def _baseline(arguments: Namespace, configuration: Configuration) -> Path | None:
    """The baseline of this run: that of the option, or else of the configuration. Raises PrivlintError if the latter
    is not there."""
    if arguments.baseline is not None:
        return Path(arguments.baseline)
    if configuration.baseline is None or arguments.no_baseline or arguments.diff is not None:
        return None
    from privlint.configuration.folder import existing_file

    return existing_file(configuration.baseline, "baseline", '"privlint baseline" writes it')


def _refuse_unseen(details: Sequence[str], forms: Sequence[str]) -> None:
    """Raise PrivlintError for an option whose details none of the reports in `forms` shows."""
    for option in details:
        having = formats.DETAILS[option]
        if not set(having) & set(forms):
            message = f"{option} shows nothing in the format {' or '.join(dict.fromkeys(forms))}"
            raise PrivlintError(message, remedy=f"choose --format {' or '.join(having)}")


def _status_of_dry_run(errors: list[PrivlintError], *, changed: bool) -> int:
    """Print what could not be read; 2 if that is anything, 1 if there is something to fix."""
    for error in errors:
        print(f"privlint: {error}", file=sys.stderr)
    return 2 if errors else int(changed)


def language_of_report(wanted: str, reports: list[FileReport]) -> str:
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
    """Append the table of findings to the summary of the step, where GitHub Actions asks for one; if that cannot be
    done, it is told."""
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if file:
        from privlint.reports import summary

        try:
            with open(file, "a", encoding="utf-8", errors="replace") as stream:
                stream.write(summary.render(result, root))
        except OSError as error:  # the annotations say the same
            reason = error.strerror or error
            print(f"privlint: {file}: the summary of the step cannot be written: {reason}", file=sys.stderr)

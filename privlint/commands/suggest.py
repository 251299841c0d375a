"""`privlint suggest FILE`: sentences that would mend the findings, ready to copy."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from privlint.configuration import load_configuration, unused_configurations
from privlint.discovery import STANDARD_INPUT, Candidate, require_file
from privlint.outcome import Criteria
from privlint.reports import suggestions
from privlint.reports.terminal import wants_colour
from privlint.reports.wording import LANGUAGES
from privlint.result import FileReport, Status
from privlint.run import check_all
from privlint.settings import all_rules, chosen_rules, loaded_lexicon
from privlint.suppression.policy import divide


def run(arguments: Namespace) -> int:
    """Print the sentences, or that there is none to suggest; always 0.

    Raises PrivlintError if the file cannot be read, for a rule that is not there, or for a mistake in the
    configuration.
    """
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    for note in unused_configurations([arguments.path], configuration, arguments.config, ignored=arguments.no_config):
        print(f"privlint: {note}", file=sys.stderr)
    known = all_rules(configuration)
    rules, _ = divide(known, chosen_rules(known, configuration, arguments.rule))
    wanted = arguments.lang or configuration.lang
    if arguments.path != STANDARD_INPUT:
        require_file(arguments.path)
    candidate = Candidate(arguments.path, named=True, given=True)
    reports, errors = check_all(
        [candidate],
        Criteria(
            rules, language=wanted, stdin_filename=arguments.stdin_filename, lexicon=loaded_lexicon(configuration)
        ),
    )
    if errors:
        raise errors[0]
    report = _judged(reports)
    language = wanted or (report.language if report.language in LANGUAGES else "nl")
    sys.stdout.write(_rendered(report, language, arguments.format))
    return 0


def _judged(reports: list[FileReport]) -> FileReport:
    """The report of the statement: of a page that only names its texts, that of those."""
    return next((report for report in reports if report.status is Status.CHECKED), reports[0])


def _rendered(report: FileReport, language: str, form: str) -> str:
    if form == "json":
        return suggestions.render_json(report)
    if form == "markdown":
        return suggestions.render_markdown(report, language)
    return suggestions.render(report, language, colour=wants_colour(sys.stdout, os.environ))

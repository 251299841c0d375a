"""Checking with the settings of a run: what `privlint check` and `privlint baseline` have in common."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from privlint.configuration import Configuration, load_configuration, unused_configurations
from privlint.discovery import STANDARD_INPUT, Candidate, find
from privlint.disk import LARGEST
from privlint.errors import PrivlintError, SourceError
from privlint.judges import judge_of
from privlint.outcome import Criteria
from privlint.path_settings import ignored_rules, with_path_settings, without_excluded
from privlint.progress import Progress, wants_progress
from privlint.readers import can_read
from privlint.record import NamedTuple
from privlint.result import FileReport
from privlint.run import check_all
from privlint.settings import Settings, settings
from privlint.stored_results import Results, results_by
from privlint.suppression.policy import Policy


class Found(NamedTuple):
    """The files to check at the paths that the user gives, reports on those that are left out, and an error for each
    path that is not there."""

    candidates: list[Candidate]
    excluded: list[FileReport]
    missing: list[SourceError]


class Checking(NamedTuple):
    """What a run checks with; `suppressions` is None if comments in the source are not heeded. `caches` tells whether
    results of earlier runs count; `jobs` is the number of processes, 0 for as many as pay."""

    settings: Settings
    configuration: Configuration
    stdin_filename: str
    suppressions: Policy | None
    caches: bool
    jobs: int

    def find(self, given: Sequence[str]) -> Found:
        """What is found at the paths `given`."""
        paths = [path for path in given if path != STANDARD_INPUT]
        candidates, missing = find(paths, can_read, LARGEST)
        if len(paths) < len(given):
            candidates.insert(0, Candidate(STANDARD_INPUT, named=True))
        candidates, excluded = without_excluded(candidates, self.stdin_filename, self.configuration)
        return Found(candidates, excluded, missing)

    def check(
        self,
        candidates: Sequence[Candidate],
        *,
        evidence: bool = False,
        presentation: bool = False,
        located: Callable[[FileReport], FileReport] = lambda report: report,
    ) -> tuple[list[FileReport], list[PrivlintError]]:
        """The reports of `candidates`, and an error for each that cannot be read.

        With `evidence` the reports also hold what the text shows besides findings, with `presentation` the text as
        the HTML report shows it. `located` gives a report the paths
        by which the configuration knows its files.
        """
        criteria = Criteria(
            self.settings.rules,
            self.settings.language,
            self.stdin_filename,
            self.settings.lexicon,
            self.settings.organisation,
            evidence=evidence,
            presentation=presentation,
            suppressions=self.suppressions,
        )
        ignored_in = ignored_rules(self.settings.all_rules, self.configuration)
        progress = Progress(sys.stderr) if wants_progress(sys.stderr, os.environ) else None
        try:
            with judge_of(candidates, criteria, self._results(criteria), self.jobs) as judge:
                reports, unreadable = check_all(candidates, criteria, judge, ignored_in, progress)
        finally:
            if progress:
                progress.clear()
        reports = with_path_settings(map(located, reports), self.settings.all_rules, self.configuration)
        return reports, unreadable

    def _results(self, criteria: Criteria) -> Results | None:
        return results_by(criteria, self.configuration.vocabulary) if self.caches else None


def prepare(arguments: Namespace) -> Checking:
    """What a run with these arguments checks with. Raises PrivlintError for a rule that is not there, or a mistake in
    the configuration."""
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    for note in unused_configurations(arguments.paths, configuration, arguments.config, ignored=arguments.no_config):
        print(f"privlint: {note}", file=sys.stderr)
    wanted = settings(arguments, configuration)
    suppressions = None if arguments.no_suppressions else wanted.suppressions
    caches = not arguments.no_cache
    return Checking(wanted, configuration, arguments.stdin_filename, suppressions, caches, arguments.jobs)

"""What a run checks with: the rules that the user chose, the vocabulary of the project, the suppressions that count."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import NamedTuple

from privlint.configuration import load_configuration
from privlint.discovery import Candidate, find
from privlint.engine import Rule, load_rules
from privlint.errors import PrivlintError
from privlint.lexicon import Lexicon, load_lexicon
from privlint.linter import check_all
from privlint.loading import STANDARD_INPUT
from privlint.readers import can_read
from privlint.resources import rules_directory
from privlint.result import FileReport
from privlint.selection import select
from privlint.source import LARGEST
from privlint.suppression.policy import Policy, divide
from privlint.suppression.rules import SUPPRESSION_RULES


class Checking(NamedTuple):
    """The `rules` of the run and the ids of those that are `not_run`; the rest is as in `check_all`."""

    rules: tuple[Rule, ...]
    not_run: frozenset[str]
    language: str
    stdin_filename: str
    lexicon: Lexicon | None
    evidence: bool
    suppressions: Policy | None

    def check_paths(self, given: Sequence[str]) -> tuple[list[FileReport], list[PrivlintError]]:
        """The reports of what is found at the paths that the user gives, and an error for each that cannot be read."""
        paths = [path for path in given if path != STANDARD_INPUT]
        candidates, missing = find(paths, can_read, LARGEST)
        if len(paths) < len(given):
            candidates.insert(0, Candidate(STANDARD_INPUT, named=True))
        reports, unreadable = self.check(candidates, evidence=self.evidence)
        return reports, [*missing, *unreadable]

    def check(self, candidates: Sequence[Candidate], *, evidence: bool) -> tuple[list[FileReport], list[PrivlintError]]:
        """The same of `candidates`."""
        return check_all(
            candidates,
            self.rules,
            self.language,
            self.stdin_filename,
            self.lexicon,
            evidence=evidence,
            suppressions=self.suppressions,
        )


def prepare(arguments: Namespace) -> Checking:
    """What a run with these arguments checks with. Raises PrivlintError for a rule that is not there, or a mistake in
    the configuration."""
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    known = (*load_rules([rules_directory()]), *SUPPRESSION_RULES)
    chosen = select(known, arguments.select, arguments.ignore)
    rules, policy = divide(known, chosen)
    return Checking(
        rules,
        frozenset(rule.id for rule in known) - frozenset(rule.id for rule in chosen),
        arguments.lang,
        arguments.stdin_filename,
        load_lexicon(configuration.vocabulary) if configuration.vocabulary else None,
        arguments.evidence,
        None if arguments.no_suppressions else policy,
    )

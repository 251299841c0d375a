"""What the tests of suppressions share: checking one text with the rules of which the tests speak."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from privlint.configuration import Entry
from privlint.engine import load_rules
from privlint.findings import Finding
from privlint.linter import check_document
from privlint.outcome import Criteria
from privlint.readers import read
from privlint.resources import rules_directory
from privlint.result import FileReport
from privlint.selection import select
from privlint.suppression.policy import divide
from privlint.suppression.rules import SUPPRESSION_RULES


@dataclass(frozen=True)
class Checked:
    """A report, with the findings about comments apart from the others."""

    report: FileReport

    @property
    def found(self) -> list[tuple[str, int]]:
        """The rules about the statement that fire, each with its line."""
        return [(finding.rule, finding.place.line) for finding in self.report.findings if finding.kind != "suppression"]

    @property
    def about_comments(self) -> list[Finding]:
        """The findings about comments."""
        return [finding for finding in self.report.findings if finding.kind == "suppression"]

    @property
    def suppressed(self) -> list[tuple[str, int, str]]:
        """The rules that are suppressed, each with its line and the reason."""
        return [(finding.rule, finding.place.line, reason) for finding, reason, _ in self.report.suppressed]


Check = Callable[..., Checked]


@pytest.fixture(scope="session")
def check() -> Check:
    """`check(source, path="privacy.md", rules=("retention-vague",), language="")`: what a run with these rules, and
    those about suppressions, finds in a text."""
    known = (*load_rules([rules_directory()]), *SUPPRESSION_RULES)

    def checked(
        source: str, path: str = "privacy.md", rules: tuple[str, ...] = ("retention-vague",), language: str = ""
    ) -> Checked:
        names = (*rules, *(rule.id for rule in SUPPRESSION_RULES))
        judging, policy = divide(known, select(known, [Entry(name) for name in names], []))
        return Checked(check_document(read(path, source), Criteria(judging, language=language, suppressions=policy)))

    return checked

"""What the pages of a rule share, in whatever form: its queries, what it reports and how it is suppressed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from privlint.reports.wording import say
from privlint.suppression.rules import KIND

if TYPE_CHECKING:
    from privlint.engine import Rule
    from privlint.engine.examples import ExampleResult


def queries(rule: Rule) -> dict[str, str]:
    """The keys `when`, `check` and `at` of the rule, as far as it has them, with their queries as text."""
    from privlint.engine.notation import query_text, selector_text  # needs pyparsing

    texts = {
        "when": "" if rule.when is None else query_text(rule.when),
        "check": query_text(rule.check),
        "at": "" if rule.at is None else selector_text(rule.at),
    }
    return {key: text for key, text in texts.items() if text}


def messages(results: Sequence[ExampleResult]) -> list[str]:
    """The messages of the findings in the examples, each once."""
    return list(dict.fromkeys(finding.message for result in results for finding in result.findings))


def suppression(rule: Rule, language: str) -> list[tuple[str, str]]:
    """The ways to keep the rule silent: where each is written, and what is written there."""
    here = (say("suppress here", language), f"<!-- privlint: ignore[{rule.id}] {say('reason', language)} -->")
    everywhere = (say("suppress everywhere", language), f"ignore: [{rule.id}]")
    return [everywhere] if rule.kind == KIND else [here, everywhere]

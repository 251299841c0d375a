"""What became of the examples of rules: the ones that went wrong, with their text, and a count."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from privlint.reports.terminal import paint, safe

if TYPE_CHECKING:
    from privlint.engine.examples import ExampleResult


def render(results: Sequence[ExampleResult], *, colour: bool = False) -> str:
    """The report; ends in a newline."""
    wrong = [result for result in results if not result.passed]
    parts = [f"{paint(safe(result.problem), 'error', colour)}\n{_text(result)}\n" for result in wrong]
    rules = len({result.rule.id for result in results})
    count = f"{len(results)} examples of {rules} rules"
    parts.append(f"{count}: {len(wrong)} went wrong\n" if wrong else f"{count}: all as they should be\n")
    return "\n".join(parts)


def _text(result: ExampleResult) -> str:
    """The text of the example with its line numbers; a line that a finding points at is marked."""
    marked = {finding.place.line for finding in result.findings}
    return "\n".join(
        f"{'>' if number in marked else ' '} {number:>3} | {safe(line)}".rstrip()
        for number, line in enumerate(result.example.text.rstrip().splitlines(), start=1)
    )

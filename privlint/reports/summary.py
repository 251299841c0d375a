"""The summary of a GitHub Actions step: a Markdown table of all findings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from privlint.reports.markdown import escape, row
from privlint.reports.paths import relative
from privlint.reports.places import brief
from privlint.reports.wording import cite, describe_status, say
from privlint.reports.wording import summary as summary_line
from privlint.result import CheckResult

# GitHub takes at most 1 MiB of summary per step.
MOST_ROWS = 500


def render(result: CheckResult, root: Path) -> str:
    """Markdown: the counts, a row per finding with the most serious first, and the files that were not judged."""
    return "\n".join(_lines(result, root)) + "\n"


def _lines(result: CheckResult, root: Path) -> Iterator[str]:
    language = result.language
    findings = sorted(result.all_shown(), key=lambda finding: -finding.level)
    yield "### privlint"
    yield ""
    yield escape(summary_line(result))
    if findings:
        yield ""
        yield row(*(say(key, language) for key in ("level", "place", "rule", "finding", "law")))
        yield row("---", "---", "---", "---", "---")
    for finding in findings[:MOST_ROWS]:
        place = f"{relative(finding.path, root)}:{brief(finding.place)}"
        cells = (str(finding.level), place, finding.rule, finding.message, cite(finding.law, language))
        yield row(*(escape(cell) for cell in cells))
    if len(findings) > MOST_ROWS:
        yield ""
        yield say("rows left out", language, count=len(findings) - MOST_ROWS)
    unjudged = result.unjudged()
    if unjudged:
        yield ""
    for report in unjudged:
        status = describe_status(report.status, report.reason, language)
        yield f"- {escape(relative(report.path, root))}: {escape(status)}"

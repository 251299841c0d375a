"""The report as Markdown, for a comment, an issue or a page: the findings of each file with their words and help."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from privlint.findings import Finding, Related
from privlint.reports.markdown import escape
from privlint.reports.paths import relative
from privlint.reports.places import in_words
from privlint.reports.wording import cite, describe_status, in_language, say, summary
from privlint.result import CheckResult, Status


def render(result: CheckResult, root: Path) -> str:
    """Markdown with paths relative to `root`, the top of the repository; ends in a newline."""
    return "\n".join(_lines(result, root)) + "\n"


def _lines(result: CheckResult, root: Path) -> Iterator[str]:
    language = result.language
    yield "## privlint"
    yield ""
    yield escape(summary(result))
    for report in result.files:
        findings = result.shown(report)
        is_unjudged = report.status is not Status.CHECKED
        if findings or report.remarks or is_unjudged:
            yield ""
            yield f"### {escape(relative(report.path, root))}"
        if is_unjudged:
            yield ""
            yield escape(describe_status(report.status, report.reason, language))
        for finding in findings:
            yield ""
            yield from _finding(finding, report.path, root, language)
        for remark in report.remarks:
            where = _where(remark.place.path, in_words(remark.place, language), report.path, root)
            yield ""
            yield f"- {say('remark', language)}, {where}: {escape(in_language(remark.message, language))}"


def _finding(finding: Finding, path: str, root: Path, language: str) -> Iterator[str]:
    where = _where(finding.path, in_words(finding.place, language), path, root)
    law = f" ({escape(cite(finding.law, language))})" if finding.law else ""
    yield f"- **{finding.level}** `{finding.rule}`, {where}: {escape(finding.message)}{law}"
    for related in finding.related:
        yield f"  - {_related(related, path, root, language)}"
    if finding.words:
        yield ""
        yield f"  > {escape(finding.words)}"
    if finding.help:
        yield ""
        yield f"  {escape(finding.help)}"


def _related(related: Related, path: str, root: Path, language: str) -> str:
    where = _where(related.place.path, in_words(related.place, language), path, root)
    return f"{where}: {escape(related.message)}"


def _where(path: str, words: str, of_section: str, root: Path) -> str:
    """The line, and the file too if it is not the one of the section."""
    return words if path == of_section else f"{escape(relative(path, root))}, {words}"

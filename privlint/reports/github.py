"""Annotations for GitHub Actions, as workflow commands.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
GitHub shows at most ten annotations of each kind per step, so the most serious
come first, and what exceeds the ten is printed to the log instead.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from privlint.findings import Finding, Level
from privlint.reports.terminal import safe
from privlint.reports.wording import cite, count_of_findings, describe_status, say
from privlint.result import CheckResult

MOST_OF_A_KIND = 10
_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def render(result: CheckResult, root: Path) -> str:
    """Workflow commands with file names relative to `root`, the top of the repository; ends in a newline."""
    findings = sorted(result.all_shown(), key=lambda finding: -finding.level)
    annotated: list[str] = []
    left_out: list[Finding] = []
    room = Counter({level: MOST_OF_A_KIND for level in Level})
    room[Level.NOTE] -= 1  # the summary is a notice too
    for level, group in groupby(findings, key=lambda finding: finding.level):
        of_level = list(group)
        annotated += [_annotation(finding, result.language, root) for finding in of_level[: room[level]]]
        left_out += of_level[room[level] :]
        room[level] -= min(room[level], len(of_level))
    notes = [
        _command("notice", describe_status(report.status, report.reason, result.language), file=relative(report.path, root))
        for report in result.unjudged()
    ]
    annotated += notes[: room[Level.NOTE]]
    summary = count_of_findings(findings, result.checked(), result.language)
    lines = [*annotated, _command("notice", summary, title="privlint")]
    if left_out:
        lines += _log(left_out, result.language, root)
    return "\n".join(lines) + "\n"


def relative(path: str, root: Path) -> str:
    """`path` as GitHub knows the file: from the top of the repository, with forward slashes."""
    file = Path(path)
    if file.is_absolute():
        return file.relative_to(root).as_posix() if file.is_relative_to(root) else file.as_posix()
    return file.as_posix()


def _annotation(finding: Finding, language: str, root: Path) -> str:
    place = finding.place
    properties = {"file": relative(finding.path, root), "line": str(place.line), "endLine": str(place.end_line)}
    if place.line == place.end_line:
        # GitHub refuses columns on an annotation that spans lines.
        properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    law = cite(finding.law, language)
    properties["title"] = f"{finding.rule} ({law})" if law else finding.rule
    text = [finding.message]
    text += [f"{say('line', language)} {related.place.line}: {related.message}" for related in finding.related]
    text += [finding.help] if finding.help else []
    return _command(_COMMANDS[finding.level], "\n".join(text), **properties)


def _command(name: str, message: str, **properties: str) -> str:
    listed = ",".join(f"{key}={_escape_property(value)}" for key, value in properties.items())
    return f"::{name} {listed}::{_escape(message)}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")


def _log(findings: list[Finding], language: str, root: Path) -> Iterator[str]:
    yield f"::group::{_escape(say('not shown', language, count=len(findings)))}"
    for finding in findings:
        line = (
            f"{relative(finding.path, root)}:{finding.place.line}:{finding.place.column}: "
            f"{finding.level}[{finding.rule}] {finding.message}"
        )
        # A line of the log that begins with :: or holds ##[ would be read as a command.
        yield f"- {safe(line).replace('##[', '# #[')}"
    yield "::endgroup::"

"""Annotations for GitHub Actions, as workflow commands.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
GitHub shows at most ten annotations of each kind per step, so the most serious
come first, and what exceeds the ten is printed to the log instead.
"""

from __future__ import annotations

from pathlib import Path

from privlint.document import Remark, Unit
from privlint.findings import Finding, Level, Related
from privlint.reports.paths import relative
from privlint.reports.places import brief, in_words, spot
from privlint.reports.terminal import safe
from privlint.reports.wording import cite, describe_status, in_language, say, summary
from privlint.result import CheckResult, FileReport

MOST_OF_A_KIND = 10
_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def render(result: CheckResult, root: Path) -> str:
    """Workflow commands with file names relative to `root`, the top of the repository; ends in a newline."""
    language = result.language
    commands: list[str] = []
    log: list[str] = []
    for level, command in _COMMANDS.items():
        findings = [finding for finding in result.all_shown() if finding.level is level]
        room = MOST_OF_A_KIND - 1 if command == "notice" else MOST_OF_A_KIND  # the summary is a notice too
        commands += [_annotation(command, finding, root, language) for finding in findings[:room]]
        log += [_log_line(_concise(finding, root)) for finding in findings[room:]]
        if command == "notice":
            room = max(room - len(findings), 0)
            commands += [_notice(report, root, language) for report in result.unjudged()[:room]]
            log += [_log_line(_unjudged(report, root, language)) for report in result.unjudged()[room:]]
            log += [_log_line(_remark(remark, root, language)) for report in result.files for remark in report.remarks]
    commands.append(_command("notice", summary(result), title="privlint"))
    if log:
        commands += [f"::group::{say('more', language, count=len(log))}", *log, "::endgroup::"]
    return "\n".join(commands) + "\n"


def _annotation(command: str, finding: Finding, root: Path, language: str) -> str:
    place = finding.place
    properties = {"file": relative(finding.path, root)}
    if place.unit is Unit.LINE:
        properties |= {"line": str(place.line), "endLine": str(place.end_line)}
        if place.line == place.end_line:
            # GitHub refuses columns on an annotation that spans lines.
            properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    law = cite(finding.law, language)
    properties["title"] = f"{finding.rule} ({law})" if law else finding.rule
    text = [finding.message if place.unit is Unit.LINE else f"{brief(place)}: {finding.message}"]
    text += [f"{_elsewhere(related, finding, root, language)}: {related.message}" for related in finding.related]
    text += [finding.help] if finding.help else []
    return _command(command, "\n".join(text), **properties)


def _elsewhere(related: Related, finding: Finding, root: Path, language: str) -> str:
    """Where a related place stands: its line (or paragraph, or page), and its file if that is another one."""
    line = in_words(related.place, language)
    other = related.place.path != finding.place.path
    return f"{relative(related.place.path, root)}, {line}" if other else line


def _notice(report: FileReport, root: Path, language: str) -> str:
    status = describe_status(report.status, report.reason, language)
    return _command("notice", status, file=relative(report.path, root))


def _unjudged(report: FileReport, root: Path, language: str) -> str:
    return f"{relative(report.path, root)}: {describe_status(report.status, report.reason, language)}"


def _remark(remark: Remark, root: Path, language: str) -> str:
    place = f"{relative(remark.place.path, root)}:{spot(remark.place)}"
    return f"{place}: {in_language(remark.message, language)}"


def _concise(finding: Finding, root: Path) -> str:
    place = f"{relative(finding.path, root)}:{spot(finding.place)}"
    return f"{place}: {finding.level}[{finding.rule}] {finding.message}"


def _log_line(text: str) -> str:
    """`text` as a line of the log that is not read as a command: those begin with :: or hold ##[."""
    return f"- {safe(text).replace('##[', '# #[')}"


def _command(name: str, message: str, **properties: str) -> str:
    listed = ",".join(f"{key}={_escape_property(value)}" for key, value in properties.items())
    return f"::{name} {listed}::{_escape(message)}"


def _escape(text: str) -> str:
    text = "\n".join(map(safe, text.split("\n")))
    return text.replace("%", "%25").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")

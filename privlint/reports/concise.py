"""The report with one line per finding, for grep, editors and long lists."""

from __future__ import annotations

from collections.abc import Iterator

from privlint.document import Place
from privlint.findings import Finding
from privlint.reports import statistics as counts
from privlint.reports.places import spot
from privlint.reports.terminal import paint, safe
from privlint.reports.wording import describe_status, in_language, say, summary
from privlint.result import CheckResult


def render(result: CheckResult, *, colour: bool = False, statistics: bool = False) -> str:
    """A line for each finding, each remark and each file that was not judged, with `statistics` one for each rule, and
    the summary; ends in a newline."""
    return "\n".join(_lines(result, colour, statistics)) + "\n"


def _lines(result: CheckResult, colour: bool, statistics: bool) -> Iterator[str]:
    language = result.language
    for report in result.files:
        yield from (_finding(finding, colour) for finding in result.shown(report))
        for remark in report.remarks:
            label = paint(say("remark", language), "place", colour)
            yield f"{_place(remark.place, colour)} {label}: {safe(in_language(remark.message, language))}"
    for report in result.unjudged():
        path = paint(f"{safe(report.path)}:", "bold", colour)
        yield f"{path} {safe(describe_status(report.status, report.reason, language))}"
    if statistics:
        yield from counts.lines(result, colour=colour)
    yield summary(result)


def _finding(finding: Finding, colour: bool) -> str:
    level = str(finding.level)
    rule = paint(f"{level}[{finding.rule}]", level, colour)
    return f"{_place(finding.place, colour)} {rule} {safe(finding.message)}"


def _place(place: Place, colour: bool) -> str:
    return paint(f"{safe(place.path)}:{spot(place)}:", "bold", colour)

"""The report for people: findings with an excerpt of the source, and a one-line summary."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from functools import lru_cache

from privlint.document import Place, Remark
from privlint.findings import Finding
from privlint.reports.excerpt import excerpt, pages_of
from privlint.reports.places import brief, spot
from privlint.reports.terminal import columns, paint, safe
from privlint.reports.wording import cite, describe_status, in_language, say, summary
from privlint.result import CheckResult, Status

Lines = Mapping[tuple[str, int], list[str]]
"""The lines of each file, or of each of its pages, by its path and the number of the page."""


def render(result: CheckResult, *, width: int = 100, colour: bool = False, statistics: bool = False) -> str:
    """The report in at most `width` columns where the text allows it, with `statistics` also a line for each rule;
    ends in a newline."""
    parts = []
    for report in result.files:
        lines = {(file.path, page): of_page for file in report.files for page, of_page in pages_of(file)}
        parts += [
            "\n".join(_finding(finding, lines, result.language, width, colour)) + "\n"
            for finding in result.shown(report)
        ]
        parts += [f"{_remark(remark, result.language, colour)}\n" for remark in report.remarks]
        if report.evidence and report.status is Status.CHECKED:
            from privlint.reports.evidence import block  # only who asks for it pays for it

            parts.append(block(report, result.language, width=width, colour=colour))
    unjudged = "\n".join(
        f"{paint(safe(report.path), 'bold', colour)}: "
        f"{safe(describe_status(report.status, report.reason, result.language))}"
        for report in result.unjudged()
    )
    if unjudged:
        parts.append(f"{unjudged}\n")
    if statistics and any(result.all_shown()):
        from privlint.reports.statistics import lines as counts

        parts.append("\n".join(counts(result, colour=colour)) + "\n")
    parts.append(f"{summary(result)}\n")
    if result.comparison is not None:
        from privlint.reports.comparison import lines as lines_on  # only who asks for it pays for it

        told = "".join(f"{line}\n" for line in lines_on(result.comparison, result.language))
        parts += [told] if told else []
    return "\n".join(parts)


def _remark(remark: Remark, language: str, colour: bool) -> str:
    place = paint(f"{safe(remark.place.path)}:{spot(remark.place)}:", "bold", colour)
    return f"{place} {paint(say('remark', language), 'place', colour)}: {safe(in_language(remark.message, language))}"


def _finding(finding: Finding, lines: Lines, language: str, width: int, colour: bool) -> Iterator[str]:
    level = str(finding.level)
    place = f"{safe(finding.path)}:{spot(finding.place)}:"
    rule = paint(f"{level}[{finding.rule}]", level, colour)
    yield f"{paint(place, 'bold', colour)} {rule} {safe(finding.message)}"
    last = max([finding.place.line, *(related.place.line for related in finding.related)])
    gutter = len(str(last))
    bar = paint(f"{' ' * gutter} |", "place", colour)
    yield bar
    yield from _source(finding.place, lines, gutter, "^", level, "", width, colour)
    for related in finding.related:
        if (related.place.path, related.place.page) != (finding.place.path, finding.place.page):
            yield paint(f"{' ' * gutter}::: {safe(related.place.path)}:{brief(related.place)}", "place", colour)
        elif related.place.line != finding.place.line + 1:
            yield paint(f"{' ' * gutter} :", "place", colour)
        yield from _source(related.place, lines, gutter, "-", "place", related.message, width, colour)
    equals = paint(f"{' ' * gutter} =", "place", colour)
    if finding.law:
        yield f"{equals} {cite(finding.law, language)}"
    if finding.help:
        wrapped = _wrapped_help(finding.help, width - gutter - 3)
        yield f"{equals} {wrapped[0]}"
        yield from (f"{' ' * (gutter + 3)}{line}" for line in wrapped[1:])


@lru_cache(maxsize=256)  # of a rule, which finds the same in many files
def _wrapped_help(text: str, width: int) -> tuple[str, ...]:
    lines = textwrap.wrap(
        f"help: {safe(text)}",
        width,
        subsequent_indent=" " * len("help: "),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return tuple(lines)


def _source(
    place: Place, lines: Lines, gutter: int, mark: str, paint_as: str, label: str, width: int, colour: bool
) -> Iterator[str]:
    room = width - gutter - 3
    part = excerpt(lines.get((place.path, place.page), []), place, room)
    number = paint(f"{place.line:>{gutter}} |", "place", colour)
    empty = paint(f"{' ' * gutter} |", "place", colour)
    yield f"{number} {part.text}".rstrip()
    below = _label(safe(label), part.indent, part.length, room)
    marks = " ".join([mark * part.length, *below[:1]]).rstrip()
    yield f"{empty} {' ' * part.indent}{paint(marks, paint_as, colour)}"
    for line in below[1:]:
        text = line.lstrip()
        yield f"{empty} {' ' * (len(line) - len(text))}{paint(text, paint_as, colour)}"


def _label(label: str, indent: int, length: int, room: int) -> list[str]:
    """The label of a mark: what stands behind the mark, then the lines below it if it does not fit there."""
    if indent + length + 1 + columns(label) <= room:
        return [label]
    lines = textwrap.wrap(label, room, break_on_hyphens=False)
    widest = max(map(columns, lines), default=0)
    return ["", *(" " * min(indent, room - widest) + line for line in lines)]

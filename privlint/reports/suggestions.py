"""The sentences that the rules suggest for a statement: for people, as Markdown, and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from textwrap import shorten
from typing import Any

from privlint.findings import Finding, Put, Suggestion
from privlint.reports.markdown import escape
from privlint.reports.places import in_words, spot
from privlint.reports.terminal import paint, safe
from privlint.reports.wording import cite, describe_status, say
from privlint.result import FileReport, Status

VERSION = 1
_LONGEST_QUOTATION = 60


def render(report: FileReport, language: str, *, colour: bool = False) -> str:
    """Each sentence on a line of its own, ready to copy, below the place where it belongs; ends in a newline."""
    found = suggested(report)
    if not found:
        return f"{_none(report, language)}\n"
    parts = ["\n".join(_lines(finding, suggestion, language, colour)) for finding, suggestion in found]
    return "\n\n".join([*parts, _advice(language)]) + "\n"


def render_markdown(report: FileReport, language: str) -> str:
    """The same in Markdown, with a heading for each place; ends in a newline."""
    lines = [f"# {say('suggestions', language)}: {escape(report.path)}", ""]
    found = suggested(report)
    for where, pairs in groupby(found, key=lambda pair: _where(pair[0], pair[1], language)):
        lines += [f"## {escape(_capitalised(where))}", ""]
        for finding, suggestion in pairs:
            lines += [f"`{finding.rule}` ({cite(finding.law, language)}): {escape(finding.message)}", ""]
            lines += [f"> {escape(suggestion.text)}", ""]
            if suggestion.blanks:
                lines += [escape(_capitalised(_fill_in(suggestion, language))), ""]
    return "\n".join([*lines, _advice(language) if found else escape(_none(report, language))]) + "\n"


def render_json(report: FileReport) -> str:
    """One JSON object; docs/suggestions.md describes its keys."""
    data = {
        "version": VERSION,
        "file": report.path,
        "status": str(report.status),
        "language": report.language,
        "suggestions": [
            {
                "rule": finding.rule,
                "kind": finding.kind,
                "level": str(finding.level),
                "law": list(finding.law),
                "message": finding.message,
                "file": finding.path,
                **finding.place.numbers(),
                **as_data(suggestion),
            }
            for finding, suggestion in suggested(report)
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def as_data(suggestion: Suggestion) -> dict[str, Any]:
    """A suggestion by itself as the JSON object has it."""
    return {
        "put": str(suggestion.put),
        "heading": suggestion.heading,
        "text": suggestion.text,
        "blanks": [blank._asdict() for blank in suggestion.blanks],
    }


def suggested(report: FileReport) -> list[tuple[Finding, Suggestion]]:
    """The findings that have a suggestion, in the order of the statement; new sections come at its end, each with all
    its sentences."""
    found = [(finding, finding.suggestion) for finding in report.findings if finding.suggestion is not None]
    here = [pair for pair in found if pair[1].put is not Put.NEW_SECTION]
    new: dict[str, list[tuple[Finding, Suggestion]]] = {}
    for pair in found:
        if pair[1].put is Put.NEW_SECTION:
            new.setdefault(pair[1].heading, []).append(pair)
    return [*here, *(pair for of_section in new.values() for pair in of_section)]


def _lines(finding: Finding, suggestion: Suggestion, language: str, colour: bool) -> Iterator[str]:
    level = str(finding.level)
    place = paint(f"{safe(finding.path)}:{spot(finding.place)}:", "bold", colour)
    yield f"{place} {paint(f'{level}[{finding.rule}]', level, colour)} {safe(finding.message)}"
    yield f"  = {cite(finding.law, language)}"
    yield f"  = {safe(_where(finding, suggestion, language))}:"
    yield ""
    yield f"    {safe(suggestion.text)}"
    if suggestion.blanks:
        yield ""
        yield f"  = {safe(_fill_in(suggestion, language))}"


def _where(finding: Finding, suggestion: Suggestion, language: str) -> str:
    """Where the sentence belongs, for example: onder het kopje "Uw rechten" (regel 12)."""
    place = in_words(finding.place, language)
    if suggestion.put is Put.NEW_SECTION:
        return say("put new-section", language, heading=suggestion.heading)
    if suggestion.put is Put.SECTION:
        key = "put section" if suggestion.heading else "put anywhere"
        return say(key, language, heading=suggestion.heading, place=place)
    return say(f"put {suggestion.put}", language, words=_shortened(finding.words), place=place)


def _fill_in(suggestion: Suggestion, language: str) -> str:
    """Which blanks to fill in, each with its example."""
    each = (say("for example", language, words=blank.words, example=blank.example) for blank in suggestion.blanks)
    return f"{say('fill in', language)}: {'; '.join(each)}"


def _shortened(words: str) -> str:
    return shorten(words, _LONGEST_QUOTATION, placeholder="…")


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _none(report: FileReport, language: str) -> str:
    if report.status is not Status.CHECKED:
        return f"{safe(report.path)}: {describe_status(report.status, report.reason, language)}"
    key = "no suggestions" if report.findings else "none"
    return f"{safe(report.path)}: {say(key, language)}"


def _advice(language: str) -> str:
    return say("suggestions are drafts", language)

"""What the text shows of the rules besides findings: its words, and the block of it in the report for people."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from privlint.evidence import Evidence, Outcome
from privlint.reports.places import spot
from privlint.reports.terminal import paint, safe
from privlint.reports.wording import in_language, say
from privlint.result import FileReport


def block(report: FileReport, language: str, *, width: int, colour: bool) -> str:
    """The evidence of a file: a line for each place, and for what has none; ends in a newline.

    A line names the file, so that editors and grep can use it; it is wrapped at `width`.
    """
    lines = (line for evidence in report.evidence or () for line in _lines(evidence, report, language, width, colour))
    return "\n".join(lines) + "\n"


def reason(evidence: Evidence, report: FileReport, language: str) -> str:
    """What the places alone do not tell, for example "niet gevonden: implied-consent"; empty if they tell all."""
    terms = "; ".join(evidence.terms)
    match evidence.outcome:
        case Outcome.SATISFIED:
            return say("absent", language, terms=terms) if terms else ""
        case Outcome.DOES_NOT_APPLY:
            return say("applies only if", language, terms=terms)
        case _:
            return say(terms, language) if terms else in_language(report.reason, language)


def _lines(evidence: Evidence, report: FileReport, language: str, width: int, colour: bool) -> Iterator[str]:
    path = safe(report.path)
    label = f"{evidence.outcome}[{evidence.rule}]"
    why = reason(evidence, report, language)
    texts = [f'"{safe(quoted.text)}"' for quoted in evidence.places]
    if evidence.outcome is Outcome.NOT_JUDGED and texts:
        texts = [f"{text}: {why}" for text in texts]
    elif why:
        yield from _line(f"{path}:", label, why, width, colour)
    if evidence.more:
        texts[-1] += f" ({say('more', language, count=evidence.more)})"
    for quoted, text in zip(evidence.places, texts, strict=True):
        place = f"{safe(quoted.place.path)}:{spot(quoted.place)}:"
        yield from _line(place, label, text, width, colour)


def _line(place: str, label: str, text: str, width: int, colour: bool) -> Iterator[str]:
    first, *more = textwrap.wrap(
        f"{place} {label} {text}", width, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
    )
    start = f"{place} {label}"
    if first.startswith(start):
        first = f"{paint(place, 'bold', colour)} {paint(label, 'place', colour)}{first[len(start) :]}"
    yield first
    yield from more

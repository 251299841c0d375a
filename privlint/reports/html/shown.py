"""A statement as the report shows it: its numbered findings, and the names of the places that are linked to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from privlint.comparison import Comparison
from privlint.document import Document, Place, Span
from privlint.findings import Finding, Level, Suppressed
from privlint.presentation import Presentation
from privlint.reports.html.markup import Html, element
from privlint.reports.inventory_words import Entry, unit_of
from privlint.reports.places import in_words
from privlint.result import CheckResult, FileReport

Numbered = tuple[int, Finding]
Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Shown:
    """The statement with this `number` in the report; `findings` are those at or above the level of the run, from 1,
    and `suppressed` those that comments leave out; `language` is that of the report, `comparison` that with an
    earlier run, whose findings are left out."""

    number: int
    report: FileReport
    presentation: Presentation
    findings: tuple[Numbered, ...]
    suppressed: tuple[Suppressed, ...]
    language: str
    comparison: Comparison | None

    @property
    def id(self) -> str:
        """The name of its section."""
        return f"s{self.number}"

    @property
    def document(self) -> Document:
        """Its text."""
        return self.presentation.document

    def id_of_finding(self, number: int) -> str:
        """The name of the note of a finding."""
        return f"f{self.number}-{number}"

    def id_of_words(self, span: Span) -> str:
        """The name of words in the text."""
        return f"t{self.number}-{span.start}-{span.end}"

    def number_of(self, finding: Finding) -> int | None:
        """The number of `finding`; None if it is below the level of the run."""
        return self._numbers.get(finding)

    def link(self, place: Place, *content: str, **attributes: str | None) -> Html:
        """`content` as a link to the words at `place`; without a link if these are not in the text."""
        span = self.presentation.span_at(place)
        target = f"#{self.id_of_words(span)}" if span in self.linked else None
        return element("a" if target else "span", *content, href=target, **attributes)

    def in_words(self, place: Place) -> str:
        """For example "regel 12", with the file if the statement has several."""
        words = in_words(place, self.language)
        return f"{place.path}, {words}" if len(self.document.files) > 1 else words

    @cached_property
    def linked(self) -> frozenset[Span]:
        """All words that something in the report links to."""
        spans = map(self.presentation.span_at, self._places())
        return frozenset(span for span in spans if span is not None and span.end > span.start)

    def place_of(self, entry: Entry) -> Place:
        """Where an entry of the inventory stands."""
        return Place(
            entry["line"],
            entry["column"],
            entry["end_line"],
            entry["end_column"],
            entry.get("file", self.document.path),
            entry.get("page", 0),
            unit_of(entry),
        )

    @cached_property
    def linked_in(self) -> dict[int, list[Span]]:
        """The same by the blocks that hold them, wholly or in part."""
        return _by_block(((span, span) for span in sorted(self.linked)), self.document)

    @cached_property
    def findings_in(self) -> dict[int, list[Numbered]]:
        """The findings by the blocks that hold their words, wholly or in part."""
        return _by_block(((self.span_of(found[1]), found) for found in self.findings), self.document)

    @cached_property
    def levels(self) -> dict[Span, Level]:
        """The most serious level of the findings at the same words, without what is missing: that does not make the
        words wrong at which it belongs."""
        levels: dict[Span, Level] = {}
        for _, finding in self.findings:
            if finding.kind != "missing":
                span = self.span_of(finding)
                levels[span] = max(finding.level, levels.get(span, finding.level))
        return levels

    def span_of(self, finding: Finding) -> Span:
        """The words of a finding; nothing if they are not in the text."""
        return self.presentation.span_at(finding.place) or Span(0, 0)

    @cached_property
    def _numbers(self) -> dict[Finding, int]:
        return {finding: number for number, finding in self.findings}

    def _places(self) -> Iterator[Place]:
        for _, finding in self.findings:
            yield finding.place
            yield from (related.place for related in finding.related)
        for evidence in self.report.evidence or ():
            yield from (quoted.place for quoted in evidence.places)
        for suppressed in self.suppressed:
            yield suppressed.finding.place
        for activity in self.presentation.inventory["activities"]:
            yield from (self.place_of(entry) for entries in activity["tied"].values() for entry in entries)


def _by_block(placed: Iterable[tuple[Span, Thing]], document: Document) -> dict[int, list[Thing]]:
    """Things by the numbers of the blocks in which their words stand."""
    things: dict[int, list[Thing]] = {}
    for span, thing in placed:
        if document.blocks:
            index = document.block_at(span.start).index
            things.setdefault(index, []).append(thing)
            while index + 1 < len(document.blocks) and document.blocks[index + 1].span.start < span.end:
                index += 1
                things.setdefault(index, []).append(thing)
    return things


def shown_statements(result: CheckResult) -> list[Shown]:
    """The statements of a run that were judged, in its order."""
    reports = [report for report in result.files if report.presentation is not None]
    return [
        Shown(
            number,
            report,
            report.presentation,
            tuple(enumerate(result.shown(report), start=1)),
            tuple(suppressed for suppressed in report.suppressed if suppressed.finding.level >= result.level),
            result.language,
            result.comparison,
        )
        for number, report in enumerate(reports, start=1)
        if report.presentation is not None
    ]

"""What reports that show the text have of it: the words at every place that they name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from privlint.document import Place
from privlint.engine import Rule, load_rules
from privlint.linter import check_document
from privlint.outcome import Criteria
from privlint.presentation import Presentation
from privlint.readers import can_read, read
from privlint.resources import rules_directory
from privlint.result import FileReport, Status

TESTS = Path(__file__).resolve().parent
# A few of every format.
STATEMENTS = [
    file
    for folder in (TESTS / "statements" / "docs", TESTS / "readers" / "fixtures")
    for suffix in sorted({file.suffix for file in folder.rglob("*")})
    for file in sorted(folder.rglob(f"*{suffix}"))[:3]
    if file.is_file() and can_read(file.name)
]


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return load_rules([rules_directory()])


@pytest.mark.parametrize("file", STATEMENTS, ids=lambda file: file.name)
def test_every_place_of_a_report_is_in_the_text(file: Path, rules: tuple[Rule, ...]) -> None:
    report = check_document(read(file.name, file.read_bytes()), Criteria(rules, evidence=True, presentation=True))
    if report.status is not Status.CHECKED:
        assert report.presentation is None
        return
    assert report.presentation is not None
    document = report.presentation.document
    for finding in report.findings:
        span = report.presentation.span_at(finding.place)
        assert span is not None
        assert " ".join(document[span].split()) == finding.words
    for place in other_places(report, report.presentation):
        span = report.presentation.span_at(place)
        assert span is not None
        assert document.place(span) == place


def other_places(report: FileReport, presentation: Presentation) -> Iterator[Place]:
    for finding in report.findings:
        yield from (related.place for related in finding.related)
    for evidence in report.evidence or ():
        yield from (quoted.place for quoted in evidence.places)
    for activity in presentation.inventory["activities"]:
        for entries in activity["tied"].values():
            for entry in entries:
                numbers = (entry[key] for key in ("line", "column", "end_line", "end_column"))
                yield Place(*numbers, presentation.document.path, entry.get("page", 0))


def test_without_asking_there_is_no_presentation(rules: tuple[Rule, ...]) -> None:
    document = read("privacy.md", (TESTS.parent / "examples" / "goed.md").read_bytes())
    assert check_document(document, Criteria(rules)).presentation is None

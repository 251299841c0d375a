from __future__ import annotations

from privlint.findings import Level
from privlint.record import replace
from privlint.reports import statistics, text
from privlint.result import CheckResult


def test_the_most_serious_and_then_the_most_frequent_come_first(result: CheckResult) -> None:
    first, *others = result.files
    retention, basis, conflict, address = first.findings
    findings = (retention, *[basis] * 2, *[conflict] * 11, address)
    many = replace(result, files=(replace(first, findings=findings), *others), level=Level.NOTE)
    assert list(statistics.lines(many)) == [
        "11  error[response-deadline-conflict]",
        " 2  error[legal-basis-per-purpose]",
        " 1  warning[retention-vague]",
        " 1  note[form-of-address]",
    ]


def test_they_stand_before_the_summary_of_the_text_report(result: CheckResult) -> None:
    *_, counted, summary = text.render(result, statistics=True).split("\n\n")
    assert counted.splitlines() == list(statistics.lines(result))
    assert summary == "2 fouten en 1 waarschuwing in 2 verklaringen; 1 onderdrukt\n"
    assert "1  error[" not in text.render(result)


def test_without_findings_nothing_is_counted() -> None:
    assert text.render(CheckResult(()), statistics=True) == text.render(CheckResult(()))

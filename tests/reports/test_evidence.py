"""What the reports show of the rules besides findings, where that is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from privlint.document import Place
from privlint.engine.kinds import attributes, is_judgement
from privlint.evidence import Evidence, Outcome, Quoted
from privlint.facts import KINDS
from privlint.record import replace
from privlint.reports import json as json_report
from privlint.reports import text
from privlint.reports.wording import WORDS
from privlint.result import CheckResult, FileReport

PATH = "content/privacy.md"
EVIDENCE = (
    Evidence("complaint-authority", Outcome.SATISFIED, (Quoted(Place(7, 1, 7, 7, PATH), "U krijgt"),)),
    Evidence("consent-by-use", Outcome.SATISFIED, terms=("implied-consent",)),
    Evidence("data-source", Outcome.DOES_NOT_APPLY, terms=("any source where specific",)),
    Evidence(
        "legal-basis-per-purpose",
        Outcome.NOT_JUDGED,
        (Quoted(Place(5, 1, 5, 15, PATH), "## Nieuwsbrief"), Quoted(Place(9, 1, 9, 4, PATH), "Wij\x1b")),
        more=4,
        terms=("basis-judged",),
    ),
    Evidence(
        "transfer-undisclosed",
        Outcome.DOES_NOT_APPLY,
        (Quoted(Place(3, 1, 3, 4, PATH), "Wij"),),
        terms=("no transfer where kind is stated",),
    ),
)


@pytest.fixture
def with_evidence(result: CheckResult) -> CheckResult:
    """The result of the other tests, in which the first file has evidence, the second none, and the rest was not
    judged."""

    def evidence_of(number: int, report: FileReport) -> tuple[Evidence, ...]:
        if number < 2:
            return EVIDENCE if number == 0 else ()
        return (Evidence("data-source", Outcome.NOT_JUDGED),)

    files = (replace(report, evidence=evidence_of(number, report)) for number, report in enumerate(result.files))
    return replace(result, files=tuple(files))


def test_text_looks_as_it_did(with_evidence: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("evidence.txt", text.render(with_evidence))


def test_text_looks_as_it_did_in_colour_and_english(
    with_evidence: CheckResult, golden: Callable[[str, str], None]
) -> None:
    golden("evidence-colour-en.txt", text.render(replace(with_evidence, language="en"), width=70, colour=True))


def test_json_looks_as_it_did(with_evidence: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("evidence.json", json_report.render(with_evidence))


def test_json_has_evidence_for_every_file_only_if_it_was_asked_for(
    result: CheckResult, with_evidence: CheckResult
) -> None:
    assert all("evidence" not in file for file in json.loads(json_report.render(result))["files"])
    files = json.loads(json_report.render(with_evidence))["files"]
    assert [len(file["evidence"]) for file in files] == [len(EVIDENCE), 0, 1, 1]
    assert files[2]["evidence"][0]["reason"] == "te weinig tekst"
    for entry in files[0]["evidence"]:
        assert list(entry) == ["rule", "outcome", "reason", "places", "more"]
        place = ["file", "line", "column", "end_line", "end_column", "text"]
        assert all(list(quoted) == place for quoted in entry["places"])


def test_everything_that_may_be_hard_to_judge_has_words() -> None:
    judgements = {name for kind in KINDS for name in attributes(kind) if is_judgement(name)}
    assert judgements
    assert all(set(WORDS[name]) == {"nl", "en"} for name in judgements)

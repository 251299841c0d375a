"""The suggestions as people and programs read them."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from privlint.document import Place
from privlint.findings import Blank, Finding, Level, Put, Suggestion
from privlint.reports import suggestions
from privlint.result import FileReport, Status


def finding(rule: str, line: int, suggestion: Suggestion | None) -> Finding:
    path = "content/privacy.md"
    return Finding(
        rule=rule,
        kind="missing",
        level=Level.ERROR,
        path=path,
        place=Place(line, 3, line, 13, path),
        message="Er staat niet <hoe>",
        help="",
        law=("AVG 13(2)(b)", "AVG 15"),
        words="niet langer dan nodig",
        suggestion=suggestion,
    )


@pytest.fixture
def report() -> FileReport:
    findings = (
        finding("right-access", 1, Suggestion("U kunt uw gegevens inzien.", Put.NEW_SECTION, "Uw rechten")),
        finding("complaint-right", 1, Suggestion("U kunt klagen.", Put.NEW_SECTION, "Klachten")),
        finding("right-erasure", 1, Suggestion("U kunt uw gegevens laten wissen.", Put.NEW_SECTION, "Uw rechten")),
        finding(
            "retention-vague",
            4,
            Suggestion("Wij bewaren ze [hoe lang].", Put.INSTEAD, "", (Blank("[hoe lang]", "twee jaar"),)),
        ),
        finding("outdated-law", 5, None),
        finding("recipients", 7, Suggestion("Wij delen niets.", Put.SECTION, "Delen")),
    )
    return FileReport("content/privacy.md", Status.CHECKED, "nl", findings=findings)


def test_text(report: FileReport, golden: Callable[[str, str], None]) -> None:
    golden("suggestions.txt", suggestions.render(report, "nl"))


def test_markdown(report: FileReport, golden: Callable[[str, str], None]) -> None:
    golden("suggestions.md", suggestions.render_markdown(report, "en"))


def test_json(report: FileReport, golden: Callable[[str, str], None]) -> None:
    printed = suggestions.render_json(report)
    golden("suggestions.json", printed)
    assert [one["rule"] for one in json.loads(printed)["suggestions"]] == [
        "retention-vague",
        "recipients",
        "right-access",
        "right-erasure",
        "complaint-right",
    ]


def test_nothing_to_suggest_is_said() -> None:
    none = FileReport("privacy.md", Status.CHECKED, "nl")
    other = FileReport("privacy.md", Status.CHECKED, "nl", findings=(finding("outdated-law", 5, None),))
    unjudged = FileReport("privacy.md", Status.NOT_JUDGED, "nl", {"nl": "te kort", "en": "too short"})
    assert suggestions.render(none, "nl") == "privacy.md: geen bevindingen\n"
    assert "geen zin voor te stellen" in suggestions.render(other, "nl")
    assert suggestions.render(unjudged, "en") == "privacy.md: not judged: too short\n"
    assert json.loads(suggestions.render_json(unjudged))["suggestions"] == []

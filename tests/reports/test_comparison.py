"""What reports tell of a comparison with a baseline or a revision."""

from __future__ import annotations

import pytest

from privlint.comparison import Comparison, Known, Removed
from privlint.document import Place
from privlint.evidence import Quoted
from privlint.record import replace
from privlint.reports import text
from privlint.reports.comparison import lines
from privlint.result import CheckResult

BASELINE = Comparison(
    "privlint-baseline.json",
    is_revision=False,
    known=3,
    resolved=(Known("recipients", "privacy.md", "Nergens staat wie de gegevens ontvangt"),),
)
REVISION = Comparison(
    "main",
    is_revision=True,
    known=1,
    resolved=(Known("recipients", "privacy.md", "Nergens staat\x1b[31m iets"), Known("purposes", "a.md", "Geen doel")),
    removed=(
        Removed(
            "complaint-right",
            {"nl": "Klachtrecht ontbreekt", "en": "Right to complain is missing"},
            "privacy.md",
            (Quoted(Place(79, 18, 79, 45, "oud/privacy.md"), "een klacht indienen"),),
        ),
        Removed("purposes", {"nl": "Geen doel", "en": "No purpose"}, "privacy.md", ()),
    ),
    added=("nieuw/privacy.md",),
)


@pytest.mark.parametrize(
    ("comparison", "language", "told"),
    [
        (
            BASELINE,
            "nl",
            [
                "3 bekende bevindingen staan in de baseline privlint-baseline.json en zijn weggelaten.",
                "1 bevinding uit de baseline is opgelost:",
                "  privacy.md: recipients: Nergens staat wie de gegevens ontvangt",
                "Werk de baseline bij met: privlint baseline --output privlint-baseline.json",
            ],
        ),
        (
            REVISION,
            "en",
            [
                "nieuw/privacy.md is new since main: all findings count.",
                "This was still there in main, and is gone now:",
                "  privacy.md: complaint-right: Right to complain is missing "
                '(stood at oud/privacy.md:79:18: "een klacht indienen")',
                "  privacy.md: purposes: No purpose",
                "1 finding was there in main too and is left out.",
                "2 findings are resolved since main:",
                "  privacy.md: recipients: Nergens staat\N{REPLACEMENT CHARACTER}[31m iets",
                "  a.md: purposes: Geen doel",
            ],
        ),
        (Comparison("main", is_revision=True, known=0), "nl", []),
    ],
)
def test_the_lines_below_the_summary(comparison: Comparison, language: str, told: list[str]) -> None:
    assert list(lines(comparison, language)) == told


def test_the_text_report_ends_in_them(result: CheckResult) -> None:
    report = text.render(replace(result, comparison=BASELINE))
    assert report.startswith(text.render(result))
    assert report.endswith("\n\n" + "\n".join(lines(BASELINE, "nl")) + "\n")


def test_without_anything_to_tell_the_text_report_is_as_always(result: CheckResult) -> None:
    nothing = Comparison("main", is_revision=True, known=0)
    assert text.render(replace(result, comparison=nothing)) == text.render(result)

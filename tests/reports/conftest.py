"""A result to print, and the comparison with the file that holds what was printed before."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from privlint.document import Place, SourceFile
from privlint.findings import Finding, Level, Related
from privlint.result import CheckResult, FileReport, Status

SOURCE = """# Privacyverklaring

Wij van Bakkerij De Korenaar B.V. bewaren uw gegevens niet langer dan nodig.

## Nieuwsbrief

U krijgt binnen vier weken antwoord op uw vraag.

Wij reageren binnen een maand op elk verzoek.
"""


@pytest.fixture
def result() -> CheckResult:
    """Findings of each level in one file, a second file without any, and two that were not judged."""
    path = "content/privacy.md"
    findings = (
        Finding(
            rule="retention-vague",
            kind="incomplete",
            level=Level.WARNING,
            path=path,
            place=Place(3, 55, 3, 76, path),
            message="Geen bewaartermijn die een lezer kan toepassen",
            help='noem een termijn of criterium, bijvoorbeeld "tot twee jaar na uw laatste bestelling"',
            law=("AVG 13(2)(a)", "WP260"),
        ),
        Finding(
            rule="legal-basis-per-purpose",
            kind="incomplete",
            level=Level.ERROR,
            path=path,
            place=Place(5, 1, 5, 15, path),
            message='Geen grondslag bij het doel "Nieuwsbrief"',
            help='noem de grondslag, bijvoorbeeld "op basis van uw toestemming"',
            law=("AVG 13(1)(c)", "AVG 6(1)"),
        ),
        Finding(
            rule="response-deadline-conflict",
            kind="inconsistent",
            level=Level.ERROR,
            path=path,
            place=Place(9, 14, 9, 30, path),
            message='Antwoordtermijn van "binnen een maand", maar elders "binnen vier weken"',
            help="Noem overal dezelfde termijn; de wet geeft hoogstens een maand.",
            law=("AVG 12(3)",),
            related=(Related(Place(7, 10, 7, 27, path), 'hier staat "binnen vier weken"'),),
        ),
        Finding(
            rule="form-of-address",
            kind="style",
            level=Level.NOTE,
            path=path,
            place=Place(7, 1, 9, 12, path),
            message="100% u, en dan je: 2, of 3",
            help="",
            law=(),
        ),
    )
    return CheckResult(
        (
            FileReport(path, Status.CHECKED, "nl", findings=findings, files=(SourceFile(path, SOURCE),)),
            FileReport("content/en/privacy.md", Status.CHECKED, "en"),
            FileReport(
                "content/blog/privacy.md",
                Status.NOT_A_STATEMENT,
                "nl",
                {"nl": "te weinig tekst", "en": "too little text"},
            ),
            FileReport(
                "content/datenschutz.md", Status.NOT_JUDGED, "", {"nl": "onbekende taal", "en": "unknown language"}
            ),
        )
    )


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compares a text with tests/reports/golden/NAME; PRIVLINT_UPDATE_GOLDEN=1 writes it instead."""

    def compare(name: str, text: str) -> None:
        file = Path(__file__).parent / "golden" / name
        if os.environ.get("PRIVLINT_UPDATE_GOLDEN"):
            file.write_text(text, encoding="utf-8", newline="\n")
        assert text == file.read_text(encoding="utf-8")

    return compare

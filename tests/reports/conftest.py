"""A result to print, and the comparison with the file that holds what was printed before."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import validators
from lxml import etree

from privlint.document import Place, Remark, SourceFile, Unit
from privlint.findings import Blank, Edit, Finding, Level, Put, Related, Suggestion, Suppressed
from privlint.record import replace
from privlint.reports.described import RuleDescription
from privlint.result import CheckResult, FileReport, Status

SOURCE = """# Privacyverklaring

Wij van Bakkerij De Korenaar B.V. bewaren uw gegevens niet langer dan nodig.

## Nieuwsbrief

U krijgt binnen vier weken antwoord op uw vraag.

Wij reageren binnen een maand op elk verzoek.
"""


@pytest.fixture
def result() -> CheckResult:
    """Findings of each level in one file, one of them suppressed, a second file without any, and two that were not
    judged."""
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
            words="niet langer dan nodig",
            suggestion=Suggestion(
                "Wij bewaren ze [termijn].", Put.BEHIND, blanks=(Blank("[termijn]", "twee jaar na uw bestelling"),)
            ),
            edit=Edit(Place(3, 55, 3, 76, path), SOURCE.index("niet langer"), SOURCE.index(".\n\n##"), "twee jaar"),
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
            words="Nieuwsbrief",
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
            words="binnen een maand",
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
    suppressed = Suppressed(
        Finding(
            rule="recipients-vague",
            kind="incomplete",
            level=Level.WARNING,
            path=path,
            place=Place(3, 1, 3, 4, path),
            message="Niet te zien is wie de gegevens ontvangt",
            help="Noem de ontvangers of de soorten ontvangers.",
            law=("AVG 13(1)(e)",),
            words="Wij",
        ),
        "de lijst staat in de bijlage",
        Place(2, 1, 2, 30, path),
    )
    return CheckResult(
        (
            FileReport(
                path,
                Status.CHECKED,
                "nl",
                findings=findings,
                files=(SourceFile(path, SOURCE),),
                suppressed=(suppressed,),
            ),
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
def rules() -> tuple[RuleDescription, ...]:
    """The rules of the findings, and one that has none."""
    return (
        RuleDescription(
            "complaint-right",
            "missing",
            Level.ERROR,
            ("AVG 13(2)(d)", "AVG 77"),
            "Klachtrecht ontbreekt",
            "Wie zijn gegevens geeft,\nmoet weten waar hij kan klagen.",
            "Noem de toezichthouder.",
        ),
        RuleDescription(
            "legal-basis-per-purpose",
            "incomplete",
            Level.ERROR,
            ("AVG 13(1)(c)",),
            "Doel zonder grondslag",
            "Elk doel heeft een grondslag nodig: *ook* dit.",
            "Noem de grondslag.",
        ),
        RuleDescription(
            "recipients-vague",
            "incomplete",
            Level.WARNING,
            ("AVG 13(1)(e)", "WP260"),
            "Ontvangers te vaag",
            "Een lezer moet weten wie zijn gegevens krijgt.",
            "Noem de ontvangers.",
        ),
    )


@pytest.fixture
def hostile() -> CheckResult:
    """A result with everything that would break a report that does not expect it, and files without lines."""
    path = "map met spatie/50%#a\udce9.md"
    words = "\x00\x1b[31m ]]> \"'<&> a|b\r\n::error file=x::y \U0001f600 \ud800 \uffff ##[command]"
    other = Related(Place(1, 1, 1, 3, "C:\\site\\privacy.md"), words)
    finding = Finding(
        "placeholder-left",
        "invalid",
        Level.ERROR,
        path,
        Place(1, 3, 1, 4, path),
        words,
        words,
        ("AVG 12(1)",),
        (other,),
        words,
    )
    document = Place(12, 1, 12, 5, "/elders/privacy.docx", unit=Unit.PARAGRAPH)
    page = Place(4, 2, 4, 9, "privacy.pdf", 3, Unit.PAGE)
    files = (
        FileReport(
            path,
            Status.CHECKED,
            "nl",
            findings=(finding, finding),
            files=(SourceFile(path, "\U0001f600éa\n"),),
            remarks=(Remark(Place(1, 1, 1, 2, path), {"nl": words}),),
            suppressed=(Suppressed(finding, words, Place(1, 1, 1, 2, path)),),
        ),
        FileReport(
            document.path, Status.CHECKED, "nl", findings=(replace(finding, path=document.path, place=document),)
        ),
        FileReport(page.path, Status.CHECKED, "nl", findings=(replace(finding, path=page.path, place=page),)),
        FileReport("a:b.md", Status.NOT_JUDGED, "", {"nl": words}),
    )
    return CheckResult(files, level=Level.NOTE)


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compares a text with tests/reports/golden/NAME; PRIVLINT_UPDATE_GOLDEN=1 writes it instead."""

    def compare(name: str, text: str) -> None:
        file = Path(__file__).parent / "golden" / name
        if os.environ.get("PRIVLINT_UPDATE_GOLDEN"):
            file.write_text(text, encoding="utf-8", newline="\n")
        assert text == file.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def valid_json() -> Callable[[str, str], Any]:
    """`valid_json(schema, text)`: the value in `text`, which must be valid by tests/reports/schemas/SCHEMA."""

    def read(schema: str, text: str) -> Any:
        value = json.loads(text)
        loaded = json.loads((Path(__file__).parent / "schemas" / schema).read_text(encoding="utf-8"))
        validators.validator_for(loaded)(loaded).validate(value)
        return value

    return read


@pytest.fixture
def valid_xml() -> Callable[[str, str], etree._Element]:
    """`valid_xml(schema, text)`: the element in `text`, which must be valid by tests/reports/schemas/SCHEMA."""

    def read(schema: str, text: str) -> etree._Element:
        root = etree.fromstring(text.encode("utf-8", "replace"))
        etree.XMLSchema(etree.parse(Path(__file__).parent / "schemas" / schema)).assertValid(root)
        return root

    return read

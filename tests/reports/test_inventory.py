"""The inventory for the terminal, in Markdown, as CSV and as JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

from privlint.facts import (
    Activity,
    Contact,
    Controller,
    DataCategory,
    LegalBasis,
    Recipient,
    ResponseDeadline,
    Retention,
    Right,
    Transfer,
)
from privlint.inventory import inventory
from privlint.readers import read
from privlint.reports import inventory_csv, inventory_json, inventory_markdown, inventory_text
from privlint.reports.terminal import columns

TEXT = """\
# Privacy bij Korenaar|Molen

## Nieuwsbrief

Voor de nieuwsbrief gebruiken wij uw naam en e-mailadres, met uw toestemming; ook om klanten te behouden.
Mailchimp verstuurt hem. Schrijf aan info@korenaar.example.

## Bestellingen

=SOM(A1) is geen doel.

## Verder

De adressen gaan naar de Verenigde Staten, met modelcontracten. Uw e-mailadres bewaren wij tot u zich afmeldt.
U mag uw gegevens inzien, en nog eens inkijken. U krijgt binnen een maand antwoord.
"""
NAME = (DataCategory, "naam", {"category": "naam"})
EMAIL = (DataCategory, "e-mailadres", {"category": "e-mailadres"})
EMAIL_AGAIN = (DataCategory, "Uw e-mailadres", {"category": "E-mailadres"})
MAILCHIMP = (Recipient, "Mailchimp", {"name": "Mailchimp", "specific": True, "processor": True})
OUTSIDE = (
    Transfer,
    "Verenigde Staten",
    {"kind": "stated", "where": "Verenigde Staten", "safeguard": "modelcontracten"},
)
TERM = (Retention, "tot u zich afmeldt", {"concrete": True, "term": "tot u zich afmeldt", "days": None, "subject": ""})
FACTS = (
    (Controller, "Korenaar|Molen", {"name": "Korenaar|Molen", "party": "korenaar", "explicit": False}),
    (Contact, "info@korenaar.example", {"channel": "email", "owner": "officer", "value": "info@korenaar.example"}),
    (
        Activity,
        "Voor de nieuwsbrief",
        {
            "purpose": "Nieuwsbrief",
            "interest": "klanten te behouden",
            "named": "Nieuwsbrief",
            "tied": (
                (LegalBasis, "toestemming", {"basis": "consent"}),
                (LegalBasis, "ook om", {"basis": "legitimate-interest", "interest": "klanten te behouden"}),
                TERM,
                MAILCHIMP,
                NAME,
                EMAIL,
                EMAIL_AGAIN,
                OUTSIDE,
            ),
        },
    ),
    (Activity, "=SOM(A1) is geen doel", {"purpose": "=SOM(A1) is <b>geen</b> doel | maar *iets*"}),
    NAME,
    EMAIL,
    EMAIL_AGAIN,
    TERM,
    MAILCHIMP,
    OUTSIDE,
    (Right, "inzien", {"right": "access"}),
    (Right, "inkijken", {"right": "access"}),
    (ResponseDeadline, "binnen een maand", {"stage": "first", "term": "binnen een maand", "days": 30, "total": 30}),
)


@pytest.fixture
def data(statement_with: Callable[..., Any]) -> dict[str, Any]:
    return inventory(statement_with(TEXT, *FACTS))


def test_text_looks_as_it_did(data: dict[str, Any], golden: Callable[[str, str], None]) -> None:
    golden("inventory.txt", inventory_text.render(data, "nl", width=80))


def test_text_looks_as_it_did_in_colour_and_english(data: dict[str, Any], golden: Callable[[str, str], None]) -> None:
    golden("inventory-colour-en.txt", inventory_text.render(data, "en", width=100, colour=True))


def test_markdown_looks_as_it_did(data: dict[str, Any], golden: Callable[[str, str], None]) -> None:
    golden("inventory.md", inventory_markdown.render(data, "nl"))


def test_csv_looks_as_it_did(data: dict[str, Any], golden: Callable[[str, str], None]) -> None:
    lines = inventory_csv.render(data, "en").split("\r\n")
    golden("inventory.csv", "\n".join(lines))


def test_json_holds_the_inventory(data: dict[str, Any]) -> None:
    assert json.loads(inventory_json.render(data)) == data


@pytest.mark.parametrize("width", [50, 80, 100])
def test_text_fits(data: dict[str, Any], width: int) -> None:
    assert all(columns(line) <= width for line in inventory_text.render(data, "nl", width=width).splitlines())


def test_without_activities_it_says_so(data: dict[str, Any]) -> None:
    empty = data | {"activities": []}
    assert "\nVerwerkingen: niets gevonden\n" in inventory_text.render(empty, "nl")
    assert "\n## Verwerkingen\n\nniets gevonden\n" in inventory_markdown.render(empty, "nl")
    assert inventory_csv.render(empty, "nl").count("\r\n") == 1


def test_a_purpose_that_is_a_whole_paragraph_is_shortened_for_the_terminal_only(data: dict[str, Any]) -> None:
    purpose = "nieuwsbrieven sturen " * 40
    data["activities"][0]["purpose"] = purpose
    shown = inventory_text.render(data, "nl", width=100)
    assert 3 <= shown.count("nieuwsbrieven") <= inventory_text.LONGEST // len("nieuwsbrieven ")
    assert "…" in shown
    for complete in (inventory_markdown.render(data, "nl"), inventory_csv.render(data, "nl")):
        assert purpose.strip() in complete
    assert purpose in inventory_json.render(data)


def test_the_party_that_is_said_to_be_responsible_hides_the_names_that_only_might_be(
    statement_with: Callable[..., Any],
) -> None:
    text = "Broodhuis\n\nVan Broodhuis B.V. is verantwoordelijk. Belastingdienst.\n"

    def controller(name: str, explicit: bool) -> tuple[type[Controller], str, dict[str, Any]]:
        return Controller, name, {"name": name, "party": name.split()[0], "explicit": explicit}

    possible = [controller("Broodhuis", False), controller("Belastingdienst", False)]
    unclear = inventory_text.render(inventory(statement_with(text, *possible)), "nl")
    assert "\n  Broodhuis (regel 1)\n  Belastingdienst (regel 3)\n" in unclear
    clear = inventory_text.render(inventory(statement_with(text, *possible, controller("Broodhuis B.V.", True))), "nl")
    assert "\n  Broodhuis (regel 1)\n  Broodhuis B.V. (regel 3)\n\n" in clear


def rows(data: dict[str, Any], language: str = "nl") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(inventory_csv.render(data, language), newline="")))


def test_csv_has_a_row_for_each_activity_with_the_lines_of_each_value(data: dict[str, Any]) -> None:
    first, second = rows(data)
    assert first["Regel"] == "5"
    assert first["Persoonsgegevens"] == "naam (regel 5); e-mailadres (regels 5, 14)"
    assert first["Bewaartermijn"] == "tot u zich afmeldt (regel 14)"
    assert first["Doorgifte"] == "doorgifte: Verenigde Staten (modelcontracten) (regel 14)"
    assert first["Rechten"] == second["Rechten"] == "inzage (regel 15)"
    assert second["Grondslag"] == ""


def test_the_names_of_the_columns_differ(data: dict[str, Any]) -> None:
    for language in ("nl", "en"):
        header = inventory_csv.render(data, language).split("\r\n")[0].split(",")
        assert len(set(header)) == len(header) == 19


@pytest.mark.parametrize("purpose", ["=1+1", "+1", "-1", "@SOM(A1)"])
def test_a_cell_that_a_spreadsheet_would_calculate_is_text(purpose: str, data: dict[str, Any]) -> None:
    data["activities"][0]["purpose"] = purpose
    assert rows(data)[0]["Doel"] == f"'{purpose} (regel 3)"


def test_markdown_means_the_words_of_the_text_and_nothing_else(data: dict[str, Any]) -> None:
    shown = read("inventory.md", inventory_markdown.render(data, "nl"))
    cells = [shown[block.span] for block in shown.blocks if block.cell is not None and block.cell.row == 2]
    assert "=SOM(A1) is <b>geen</b> doel | maar *iets* (regel 10)" in cells
    assert any("Korenaar|Molen (regel 1)" in shown[block.span] for block in shown.blocks)

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from privlint.facts import Activity, DataCategory, LegalBasis, ResponseDeadline, Retention
from privlint.inventory import inventory
from privlint.readers import read
from privlint.statement import read_statement

TEXT = """\
# Privacy

## Nieuwsbrief

Wij mailen u met uw toestemming, of om klanten te behouden. Wij gebruiken uw e-mailadres.

U krijgt binnen een maand antwoord. Adressen van lezers bewaren wij tot zij zich afmelden.
"""
CONSENT = (LegalBasis, "toestemming", {"basis": "consent"})
INTEREST = (LegalBasis, "of om", {"basis": "legitimate-interest", "interest": "klanten te behouden"})
TERM = (Retention, "tot zij zich afmelden", {"concrete": True, "term": "tot zij zich afmelden", "days": None,
                                            "subject": "lezers"})  # fmt: skip
DATA = (DataCategory, "e-mailadres", {"category": "e-mailadres"})
PART_OF_DATA = (DataCategory, "mailadres", {"category": "mailadres"})
ACTIVITY = (
    Activity,
    "Wij mailen u met uw toestemming",
    {
        "purpose": "Nieuwsbrief",
        "basis": ("consent", "legitimate-interest"),
        "interest": "klanten te behouden",
        "retention": ("tot zij zich afmelden",),
        "named": "Nieuwsbrief",
        "tied": (CONSENT, INTEREST, TERM, DATA, PART_OF_DATA),
    },
)
DEADLINE = (
    ResponseDeadline,
    "binnen een maand",
    {"stage": "first", "term": "binnen een maand", "days": 30, "total": 30},
)


@pytest.fixture
def data(statement_with: Callable[..., Any]) -> dict[str, Any]:
    return inventory(statement_with(TEXT, ACTIVITY, DATA, PART_OF_DATA, DEADLINE))


def test_a_fact_has_its_attributes_words_and_place(data: dict[str, Any]) -> None:
    [deadline] = data["response_deadlines"]
    assert deadline == {
        "stage": "first",
        "term": "binnen een maand",
        "days": 30,
        "total": 30,
        "limited": False,
        "text": "binnen een maand",
        "line": 7,
        "column": 10,
        "end_line": 7,
        "end_column": 26,
    }


def test_all_parts_are_there_also_the_empty_ones(data: dict[str, Any]) -> None:
    assert (data["version"], data["file"], data["language"]) == (1, "privacy.md", "nl")
    assert data["recipients"] == data["dates"] == data["officers"] == []
    assert data["activities"][0]["basis"] == ["consent", "legitimate-interest"]


def test_an_activity_has_the_places_of_what_is_tied_to_it(data: dict[str, Any]) -> None:
    [activity] = data["activities"]
    assert (activity["line"], activity["text"]) == (5, "Wij mailen u met uw toestemming")
    assert "named" not in activity
    tied = {part: [(entry["text"], entry["line"]) for entry in entries] for part, entries in activity["tied"].items()}
    assert tied == {
        "purpose": [("Nieuwsbrief", 3)],
        "interest": [("klanten te behouden", 5)],
        "data": [("e-mailadres", 5)],
        "basis": [("toestemming", 5), ("of om", 5)],
        "retention": [("tot zij zich afmelden", 7)],
        "recipient": [],
        "transfer": [],
    }
    assert activity["tied"]["basis"][0]["basis"] == "consent"
    assert (activity["tied"]["interest"][0]["column"], activity["tied"]["interest"][0]["end_column"]) == (40, 59)


def test_an_interest_that_is_the_purpose_stands_where_the_purpose_does(statement_with: Callable[..., Any]) -> None:
    attributes = {**ACTIVITY[2], "interest": "Nieuwsbrief", "tied": ()}
    [activity] = inventory(statement_with(TEXT, (Activity, ACTIVITY[1], attributes)))["activities"]
    assert [(entry["text"], entry["line"]) for entry in activity["tied"]["interest"]] == [("Nieuwsbrief", 3)]


def test_a_part_of_the_word_for_data_is_no_category_of_its_own(data: dict[str, Any]) -> None:
    assert [entry["category"] for entry in data["data_categories"]] == ["e-mailadres"]


@pytest.mark.parametrize(
    ("part", "text", "words"),
    [
        ("recipients", "Wij delen uw gegevens met bepaalde derden.", ["bepaalde derden"]),
        ("rights", "U hebt recht op inzage in uw gegevens, en recht op verwijdering.", ["erasure", "access"]),
    ],
)
def test_a_part_of_the_words_for_something_is_not_named_again(part: str, text: str, words: list[str]) -> None:
    source = f"# Privacyverklaring\n\n## Ontvangers en rechten\n\n{text}\n"
    entries = inventory(read_statement(read("privacy.md", source)))[part]
    assert [entry["right" if part == "rights" else "name"] for entry in entries] == words


def test_an_interest_that_does_not_stand_behind_its_basis_has_the_place_of_the_basis(
    statement_with: Callable[..., Any],
) -> None:
    tied = ((LegalBasis, "klanten te behouden", {"basis": "legitimate-interest", "interest": "Nieuwsbrief"}),)
    attributes = {**ACTIVITY[2], "interest": "Nieuwsbrief", "tied": tied}
    [activity] = inventory(statement_with(TEXT, (Activity, ACTIVITY[1], attributes)))["activities"]
    assert [entry["text"] for entry in activity["tied"]["interest"]] == ["klanten te behouden"]


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Wij vragen geen BSN, geboortedatum of medische gegevens.", []),
        ("Wij bewaren uw naam, maar geen geboortedatum.", ["naam"]),
        ("Wij vragen geen geboortedatum. Wel noteren wij uw adres.", ["adres"]),
        ("Dit kost geen geld: wij gebruiken uw e-mailadres.", ["e-mailadres"]),
        ("Wij leggen uw internetprotocol (IP)-adres vast.", ["IP-adres"]),
    ],
)
def test_data_that_are_not_asked_are_not_used(sentence: str, named: list[str]) -> None:
    statement = read_statement(read("privacy.md", f"# Privacyverklaring\n\n{sentence}\n"))
    assert [entry["category"] for entry in inventory(statement)["data_categories"]] == named

from __future__ import annotations

import json
from typing import Any

import pytest

from privlint.document import Document, Span
from privlint.facts import Activity, Contact, Controller, Fact, ResponseDeadline, Right, Transfer
from privlint.inventory import inventory
from privlint.readers import read
from privlint.reports import inventory_table
from privlint.reports.terminal import columns

TEXT = """\
# Privacy

Voor de nieuwsbrief gebruiken wij uw e-mailadres, met uw toestemming, tot u zich afmeldt. U mag uw gegevens inzien, en
nog eens inzien. U krijgt binnen een maand antwoord. Uw gegevens gaan naar de Verenigde Staten.
Schrijf aan info@korenaar.example.
"""


class FakeStatement:
    """A statement with the facts that a test gives it."""

    language = "nl"

    def __init__(self, document: Document, facts: list[Fact]) -> None:
        self.document = document
        self._facts = facts

    def facts(self, kind: str) -> tuple[Fact, ...]:
        return tuple(fact for fact in self._facts if kind == fact.NAME)


@pytest.fixture
def data() -> dict[str, Any]:
    document = read("privacy.md", TEXT)

    def at(words: str, after: str = "") -> Span:
        start = document.text.index(words, document.text.index(after))
        return Span(start, start + len(words))

    facts: list[Fact] = [
        Activity(
            span=at("nieuwsbrief"),
            purpose="nieuwsbrief",
            basis=("consent", "legitimate-interest"),
            interest="klanten behouden",
            retention=("tot u zich afmeldt",),
        ),
        Contact(span=at("info@korenaar.example"), channel="email", owner="officer", value="info@korenaar.example"),
        Right(span=at("inzien"), right="access"),
        Right(span=at("inzien", after="nog eens"), right="access"),
        ResponseDeadline(span=at("binnen een maand"), stage="first", term="binnen een maand", days=30, total=30),
        Transfer(span=at("Verenigde Staten"), kind="stated", where="Verenigde Staten", safeguard=""),
    ]
    return inventory(FakeStatement(document, facts))  # type: ignore[arg-type]


def test_a_fact_has_its_attributes_words_and_place(data: dict[str, Any]) -> None:
    [deadline] = data["response_deadlines"]
    line = TEXT.splitlines()[3]
    column = line.index("binnen een maand") + 1
    assert deadline == {
        "stage": "first",
        "term": "binnen een maand",
        "days": 30,
        "total": 30,
        "text": "binnen een maand",
        "line": 4,
        "column": column,
        "end_line": 4,
        "end_column": column + len("binnen een maand"),
    }


def test_all_parts_are_there_also_the_empty_ones(data: dict[str, Any]) -> None:
    assert (data["version"], data["file"], data["language"]) == (1, "privacy.md", "nl")
    assert data["recipients"] == data["dates"] == data["officers"] == []
    assert data["activities"][0]["basis"] == ["consent", "legitimate-interest"]


def test_json_holds_the_same(data: dict[str, Any]) -> None:
    assert json.loads(inventory_table.render_json(data)) == data


def test_the_table_names_things_in_the_language_asked_for(data: dict[str, Any]) -> None:
    dutch = inventory_table.render(data, "nl")
    assert "toestemming; gerechtvaardigd" in dutch
    assert "\n  inzage (regels 3, 4)\n" in dutch
    assert "\n  e-mail: info@korenaar.example (functionaris gegevensbescherming) (regel 5)\n" in dutch
    assert "\n  doorgifte: Verenigde Staten (regel 4)\n" in dutch
    assert "\nOntvangers: niets gevonden\n" in dutch
    english = inventory_table.render(data, "en")
    assert "\n  access (lines 3, 4)\n" in english
    assert "\n  answer: binnen een maand (line 4)\n" in english


@pytest.mark.parametrize("width", [50, 80, 100])
def test_the_table_fits(data: dict[str, Any], width: int) -> None:
    assert all(columns(line) <= width for line in inventory_table.render(data, "nl", width=width).splitlines())


def test_without_activities_it_says_so(data: dict[str, Any]) -> None:
    assert "\nVerwerkingen: niets gevonden\n" in inventory_table.render(data | {"activities": []}, "nl")


def test_a_purpose_that_is_a_whole_paragraph_is_shortened_in_the_table_only(data: dict[str, Any]) -> None:
    purpose = "nieuwsbrieven sturen " * 40
    data["activities"][0]["purpose"] = purpose
    shown = inventory_table.render(data, "nl", width=100)
    assert 3 <= shown.count("nieuwsbrieven") <= inventory_table.LONGEST // len("nieuwsbrieven ")
    assert "…" in shown
    assert purpose in inventory_table.render_json(data)


def test_the_party_that_is_said_to_be_responsible_hides_the_names_that_only_might_be() -> None:
    document = read("privacy.md", "Broodhuis\n\nBroodhuis B.V. is verantwoordelijk. Belastingdienst.\n")

    def controller(name: str, explicit: bool) -> Controller:
        start = document.text.index(name)
        return Controller(span=Span(start, start + len(name)), name=name, party=name.split()[0], explicit=explicit)

    possible = [controller("Broodhuis", False), controller("Belastingdienst", False)]
    unclear = inventory_table.render(inventory(FakeStatement(document, list(possible))), "nl")  # type: ignore[arg-type]
    assert "\n  Broodhuis (regel 1)\n  Belastingdienst (regel 3)\n" in unclear
    facts: list[Fact] = [*possible, controller("Broodhuis B.V.", True)]
    clear = inventory_table.render(inventory(FakeStatement(document, facts)), "nl")  # type: ignore[arg-type]
    assert "\n  Broodhuis (regel 1)\n  Broodhuis B.V. (regel 3)\n\n" in clear

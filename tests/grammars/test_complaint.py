"""The complaint with a supervisory authority."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]


@pytest.mark.parametrize(
    ("source", "written", "authority", "competent"),
    [
        (
            "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.\n",
            "Autoriteit Persoonsgegevens",
            "ap",
            True,
        ),
        ("U mag een klacht indienen. Dat doet u bij de AP.\n", "AP", "ap", True),
        (
            "## Klachten\n\nBij de Autoriteit Persoonsgegevens kunt u terecht.\n",
            "Autoriteit Persoonsgegevens",
            "ap",
            True,
        ),
        ("U hebt het recht een klacht in te dienen bij de toezichthouder.\n", "toezichthouder", "", True),
        (
            "Klaagt u liever bij een ander, ga dan naar het College bescherming persoonsgegevens.\n",
            "College bescherming persoonsgegevens",
            "cbp",
            False,
        ),
    ],
)
def test_a_complaint_names_its_authority(
    source: str, written: str, authority: str, competent: bool, facts: Facts
) -> None:
    assert facts("complaint", source, "authority", "competent") == [(written, authority, competent)]


@pytest.mark.parametrize(
    ("address", "competent"),
    [
        ("Dorpsstraat 5, 3511 AB Utrecht, info@zeilschool.nl", False),
        ("Kerkstraat 5, B-9000 Gent, info@zeilschool.be", True),
    ],
)
def test_the_authority_of_the_country_of_the_controller_is_competent(
    address: str, competent: bool, facts: Facts
) -> None:
    source = f"{address}\n\nU kunt een klacht indienen bij de Gegevensbeschermingsautoriteit.\n"
    assert facts("complaint", source, "authority", "competent") == [
        ("Gegevensbeschermingsautoriteit", "gba", competent)
    ]


def test_the_name_tells_which_supervisor_is_meant(facts: Facts) -> None:
    source = "U kunt klagen bij de toezichthouder, de **Autoriteit**\nPersoonsgegevens.\n"
    assert facts("complaint", source, "authority") == [("Autoriteit**\nPersoonsgegevens", "ap")]


@pytest.mark.parametrize(
    "source",
    [
        "Een datalek melden wij binnen 72 uur bij de Autoriteit Persoonsgegevens.\n",
        "Bij een datalek doen wij een melding bij de Autoriteit Persoonsgegevens.\n",
        "Meer informatie over privacy vindt u op de website van de Autoriteit Persoonsgegevens.\n",
        "Onze functionaris gegevensbescherming is aangemeld bij de Autoriteit Persoonsgegevens.\n",
        "## De Autoriteit Persoonsgegevens\n\nDeze instantie houdt toezicht op de privacywet.\n",
        "## Klachten\n\nMeer informatie vindt u op de website van de Autoriteit Persoonsgegevens.\n",
        "## Een klacht bij de Autoriteit Persoonsgegevens\n\nBel eerst ons.\n",
        "Hebt u een klacht over ons, bel dan het bestuur van de vereniging.\n",
    ],
)
def test_what_is_no_complaint_with_an_authority(source: str, facts: Facts) -> None:
    assert facts("complaint", source, "authority") == []


def test_a_named_authority_counts_before_an_unnamed_one(facts: Facts) -> None:
    source = (
        "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.\n\n"
        "In het buitenland kunt u ook klagen bij een toezichthouder.\n"
    )
    assert facts("complaint", source, "authority") == [("Autoriteit Persoonsgegevens", "ap")]


def test_the_letters_of_a_postcode_are_no_authority(facts: Facts) -> None:
    assert facts("complaint", "## Klachten\n\nMeld uw klacht bij ons, Kade 5, 9934 AP Delfzijl.\n", "authority") == []


def test_the_office_of_its_successor_does_not_make_an_abolished_authority_competent(facts: Facts) -> None:
    source = "Een klacht kan naar de Privacycommissie, Drukpersstraat 35, 1000 Brussel.\n"
    assert facts("complaint", source, "authority", "competent") == [("Privacycommissie", "privacycommissie", False)]

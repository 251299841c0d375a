"""What kind of controller publishes the statement."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]


@pytest.mark.parametrize(
    ("line", "country"),
    [
        ("Dorpsstraat 5, 3511 AB Utrecht", "nl"),
        ("Mail naar info@zeilschool.nl", "nl"),
        ("Bel +31 30 123 45 67", "nl"),
        ("Mail naar info@zeilschool.be", "be"),
        ("Ons ondernemingsnummer is 0123.456.789", "be"),
        ("Wij zeilen op het meer", ""),
    ],
)
def test_the_country_of_the_publisher(line: str, country: str, facts: Facts) -> None:
    assert [of for _, of in facts("publisher", f"# Over ons\n\n{line}.\n", "country")] == [country]


@pytest.mark.parametrize(
    ("source", "public"),
    [
        ("# Privacyverklaring\n\nGemeente Randijk is verantwoordelijk voor de verwerking.\n", True),
        ("# Privacyverklaring\n\nHet college van de gemeente Randijk is verantwoordelijk voor de verwerking.\n", True),
        ("# Privacyverklaring\n\nZeilschool Molenzicht is verantwoordelijk voor de verwerking.\n", False),
        (
            "# Privacyverklaring\n\nZeilschool Molenzicht is verantwoordelijk voor de verwerking. Soms geven wij "
            "gegevens aan de gemeente.\n",
            False,
        ),
        ("# Privacyverklaring\n\nDe gemeente Randijk verplicht ons een register van gasten bij te houden.\n", False),
        ("# Privacyverklaring\n\nProtestantse Gemeente Randijk is verantwoordelijk voor de verwerking.\n", False),
    ],
)
def test_whether_the_publisher_is_a_public_authority(source: str, public: bool, facts: Facts) -> None:
    assert [value for _, value in facts("publisher", source, "public_authority")] == [public]


def test_the_publisher_stands_at_the_first_name_of_the_controller(facts: Facts) -> None:
    source = (
        "<h1>Privacyverklaring</h1><p><b>Gemeente</b>\n &Eacute;lsmeer is verantwoordelijk voor de verwerking.</p>"
        "<p>Gemeente &Eacute;lsmeer verwerkt uw gegevens.</p>"
    )
    assert facts("publisher", source, suffix=".html") == [("Gemeente</b>\n &Eacute;lsmeer",)]


def test_a_ministry_that_is_mentioned_in_passing_does_not_publish_the_statement(facts: Facts) -> None:
    source = (
        "# Privacyreglement Verre Reizen\n\nVerre Reizen B.V. is verantwoordelijk.\n\n## Reizen\n\n"
        + "Wij boeken uw reis en gebruiken daarvoor uw naam.\n\n" * 5
        + "## Website\n\nWij verwijzen naar het ministerie van Buitenlandse Zaken. Buitenlandse Zaken geeft advies.\n"
    )
    assert [public for _, public in facts("publisher", source, "public_authority")] == [False]

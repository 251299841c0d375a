"""Consent inferred from use, a form or silence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        (
            "Door onze website te bezoeken gaat u akkoord met deze privacyverklaring.",
            "Door onze website te bezoeken gaat u akkoord",
        ),
        (
            "U geeft toestemming voor de verwerking door het formulier in te vullen.",
            "geeft toestemming voor de verwerking door het formulier in te vullen",
        ),
        ("U wordt geacht akkoord te zijn.", "wordt geacht akkoord"),
        ("Wij gaan ervan uit dat u geen bezwaar hebt.", "gaan ervan uit dat u geen bezwaar"),
        ("Uw aanmelding geldt als toestemming.", "geldt als toestemming"),
        ("Hoor ik niks, dan ga ik ervan uit dat je het leuk vindt.", "ervan uit dat je het leuk vindt"),
        ("Uw gebruik van de site wordt geacht uw acceptatie te zijn.", "geacht uw acceptatie"),
        ("Iedereen die meezingt vindt dat goed.", "Iedereen die meezingt vindt dat goed"),
    ],
)
def test_consent_is_inferred(sentence: str, written: str, facts: Facts) -> None:
    assert facts("implied-consent", f"# Privacyverklaring\n\n{sentence}\n") == [(written,)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Door het vinkje te zetten geeft u toestemming voor de nieuwsbrief.",
        "Door op de knop akkoord te klikken geeft u toestemming voor cookies.",
        "Door onze website te bezoeken geeft u geen toestemming.",
        "Als u onze website bezoekt en niet akkoord gaat met cookies, plaatsen wij die niet.",
        "Wij vragen uw toestemming voordat wij cookies plaatsen.",
        "Door een bestelling te plaatsen gaat u akkoord met onze algemene voorwaarden.",
        "Als wij toestemming van de ouders hebben, mag uw kind meedoen.",
        "Door onze website te bezoeken laat u gegevens achter.",
    ],
)
def test_a_choice_is_not_inferred(sentence: str, facts: Facts) -> None:
    assert facts("implied-consent", f"# Privacyverklaring\n\n{sentence}\n") == []


def test_inferred_consent_is_a_basis_as_well(facts: Facts) -> None:
    source = "# Privacyverklaring\n\nDoor verder te surfen gaat u akkoord met cookies.\n"
    assert facts("legal-basis", source, "basis") == [("Door verder te surfen gaat u akkoord", "consent")]


def test_where_inferred_consent_stands(facts: Facts) -> None:
    written = "Door <b>caf&eacute;\n molen.example</b> te bezoeken gaat u&nbsp;akkoord"
    assert facts("implied-consent", f"<p>{written} met dit beleid.</p>", suffix=".html") == [(written,)]


def test_asking_whether_the_reader_agrees_infers_nothing(facts: Facts) -> None:
    assert facts("implied-consent", "Bij de inschrijving vragen wij of je hiermee akkoord gaat.\n") == []

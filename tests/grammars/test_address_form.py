"""How the reader is addressed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("U kunt uw gegevens zelf wijzigen.", [("U", "u"), ("uw", "u")]),
        ("Je kunt jouw gegevens zelf wijzigen als jij dat wilt.", [("Je", "je"), ("jouw", "je"), ("jij", "je")]),
        ("Wij bewaren uw naam zolang je lid bent.", [("uw", "u"), ("je", "je")]),
        ("Wij bewaren de naam van elk lid.", []),
        ('Vink aan: "ja, stuur mij je nieuwsbrief".', []),
        ("Kies “Verwijder je account” in het menu.", []),
        ("De JE-regeling en de JE geldt hier.", []),
    ],
)
def test_words_that_address_the_reader(sentence: str, expected: list[tuple[str, str]], facts: Facts) -> None:
    assert facts("address", f"# Privacyverklaring\n\n{sentence}\n", "form") == expected


def test_front_matter_addresses_nobody(facts: Facts) -> None:
    source = "---\ntitle: Wat doen wij met je gegevens?\n---\n\nWij zijn er voor u.\n"
    assert facts("address", source, "form") == [("u", "u")]


def test_where_the_words_stand(facts: Facts) -> None:
    source = "<p>Caf&eacute; De Boom &amp; co<br>bewaart <b>u</b>w\n naam.</p>"
    assert facts("address", source, "form", suffix=".html") == [("u</b>w", "u")]

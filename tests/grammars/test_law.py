"""Law, bodies and terms that no longer apply."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]


@pytest.mark.parametrize(
    ("sentence", "written", "topic"),
    [
        ("Wij houden ons aan de Wet bescherming persoonsgegevens.", "Wet bescherming persoonsgegevens", "wbp"),
        ("Dat staat in de Wbp.", "Wbp", "wbp"),
        ("Klachten gaan naar het College bescherming persoonsgegevens.", "College bescherming persoonsgegevens", "cbp"),
        ("Google is aangesloten bij het Privacy Shield.", "Privacy Shield", "privacy-shield"),
        ("De doorgifte valt onder Safe Harbor.", "Safe Harbor", "safe-harbor"),
        ("Wij volgen richtlijn 95/46/EG.", "95/46/EG", "directive"),
        ("Met onze hoster is een bewerkersovereenkomst gesloten.", "bewerkersovereenkomst", "processor-contract"),
        ("Onze bewerker houdt zich aan de wet.", "bewerker", "bewerker"),
    ],
)
def test_lapsed_law_is_outdated(sentence: str, written: str, topic: str, facts: Facts) -> None:
    found = facts("outdated-reference", f"# Privacyverklaring\n\n{sentence}\n", "topic", "replacement")
    assert (written, topic) in [fact[:2] for fact in found]
    assert {of for _, of, _ in found} == {topic}
    assert all(replacement for _, _, replacement in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "De AVG heeft de Wbp vervangen.",
        "Het Privacy Shield is ongeldig verklaard.",
        "Op Bonaire geldt de Wbp BES.",
        "Wij houden ons aan de Algemene verordening gegevensbescherming.",
        "Met onze hoster is een verwerkersovereenkomst gesloten.",
    ],
)
def test_history_and_present_law_are_not(sentence: str, facts: Facts) -> None:
    assert facts("outdated-reference", f"# Privacyverklaring\n\n{sentence}\n", "topic") == []


def test_where_the_reference_stands(facts: Facts) -> None:
    source = "<p>Caf&eacute; De Boom volgt de Wet\n  bescherming <i>persoons</i>gegevens.</p>"
    assert facts("outdated-reference", source, "topic", suffix=".html") == [
        ("Wet\n  bescherming <i>persoons</i>gegevens", "wbp")
    ]

"""The six legal bases, where the text gives one for a processing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]

TITLE = "# Privacyverklaring\n\n## Waarvoor wij gegevens gebruiken\n\n"


@pytest.mark.parametrize(
    ("sentence", "written", "basis"),
    [
        ("Wij sturen u de nieuwsbrief met uw toestemming.", "toestemming", "consent"),
        (
            "Wij gebruiken uw adres voor de uitvoering van de overeenkomst.",
            "uitvoering van de overeenkomst",
            "contract",
        ),
        (
            "Facturen bewaren wij omdat wij wettelijk verplicht zijn een administratie te voeren.",
            "wettelijk verplicht",
            "legal-obligation",
        ),
        (
            "In noodgevallen geven wij uw bloedgroep door om uw vitale belangen te beschermen.",
            "vitale belangen",
            "vital-interest",
        ),
        (
            "Wij verwerken uw gegevens voor een taak van algemeen belang.",
            "taak van algemeen belang",
            "public-task",
        ),
        (
            "Wij filmen de ingang op grond van ons gerechtvaardigd belang.",
            "gerechtvaardigd belang",
            "legitimate-interest",
        ),
    ],
)
def test_each_basis_is_found_where_it_is_named(sentence: str, written: str, basis: str, facts: Facts) -> None:
    assert facts("legal-basis", TITLE + sentence + "\n", "basis") == [(written, basis)]


@pytest.mark.parametrize(
    ("letter", "basis"),
    [
        ("a", "consent"),
        ("b", "contract"),
        ("c", "legal-obligation"),
        ("d", "vital-interest"),
        ("e", "public-task"),
        ("f", "legitimate-interest"),
    ],
)
def test_each_letter_of_article_six_is_a_basis(letter: str, basis: str, facts: Facts) -> None:
    source = TITLE + f"De grondslag is artikel 6, lid 1, onder {letter}, van de AVG.\n"
    assert facts("legal-basis", source, "basis") == [(f"artikel 6, lid 1, onder {letter}", basis)]


@pytest.mark.parametrize(
    ("sentence", "interest"),
    [
        (
            "Wij filmen de ingang op grond van ons gerechtvaardigd belang om diefstal te voorkomen.",
            "om diefstal te voorkomen",
        ),
        ("Wij meten het bezoek op basis van ons gerechtvaardigd belang.", ""),
        ("Wij meten het bezoek op basis van het gerechtvaardigd belang van onze organisatie.", ""),
    ],
)
def test_the_interest_is_named_or_not(sentence: str, interest: str, facts: Facts) -> None:
    assert facts("legal-basis", TITLE + sentence + "\n", "basis", "interest") == [
        ("gerechtvaardigd belang", "legitimate-interest", interest)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bent u jonger dan 16 jaar, dan hebben wij toestemming van uw ouders nodig.",
        "Is iemand jonger dan 16 jaar, dan vragen wij thuis om toestemming.",
        "Als wij toestemming van de ouders hebben, plaatsen wij een klassenfoto.",
        "Zonder uw toestemming delen wij uw gegevens nooit met anderen.",
        "U kunt uw toestemming altijd intrekken.",
        "Met onze hostingpartij hebben wij een verwerkersovereenkomst gesloten.",
    ],
)
def test_what_is_no_ground_of_a_processing(sentence: str, facts: Facts) -> None:
    assert facts("legal-basis", TITLE + sentence + "\n", "basis") == []


@pytest.mark.parametrize(
    "source",
    [
        "## Ontvangers\n\nAlleen met uw toestemming geven wij uw gegevens aan andere bedrijven.\n",
        "## Uw rechten\n\nRust de verwerking op toestemming, dan mag u uw gegevens meenemen.\n",
        "## Beveiliging\n\nOns beleid voldoet aan de wettelijke verplichtingen.\n",
    ],
)
def test_a_condition_in_another_part_is_no_basis(source: str, facts: Facts) -> None:
    assert facts("legal-basis", source, "basis") == []


def test_bases_in_a_column(facts: Facts) -> None:
    source = (
        "| Doel | Grondslag |\n| --- | --- |\n| Nieuwsbrief versturen | Toestemming |\n"
        "| Bestelling leveren | Uitvoering van de overeenkomst |\n"
    )
    assert facts("legal-basis", source, "basis") == [
        ("Toestemming", "consent"),
        ("Uitvoering van de overeenkomst", "contract"),
    ]


@pytest.mark.parametrize(
    ("source", "suffix", "written"),
    [
        (TITLE + "Wij mailen u op basis van ons **gerechtvaardigd**\nbelang.\n", ".md", "gerechtvaardigd**\nbelang"),
        (
            "<p>Caf&eacute; De Boom mailt u met uw <i>toe</i>stemming.</p>",
            ".html",
            "toe</i>stemming",
        ),
    ],
)
def test_where_a_basis_stands(source: str, suffix: str, written: str, facts: Facts) -> None:
    assert facts("legal-basis", source, suffix=suffix) == [(written,)]


@pytest.mark.parametrize(
    ("text", "interest"),
    [
        (
            "Wij willen weten welke pagina's u leest. Dat is ons gerechtvaardigd belang.",
            "Wij willen weten welke pagina's u leest.",
        ),
        (
            "Niet iedereen mag naar binnen. Dat tegengaan is ons gerechtvaardigd belang.",
            "Niet iedereen mag naar binnen.",
        ),
        ("Wij meten het bezoek. Wij beroepen ons op het gerechtvaardigd belang van ons of van een ander.", ""),
    ],
)
def test_an_interest_may_stand_in_the_sentence_before(text: str, interest: str, facts: Facts) -> None:
    found = facts("legal-basis", "## Statistiek\n\n" + text + "\n", "basis", "interest")
    assert [(basis, named) for _, basis, named in found] == [("legitimate-interest", interest)]


@pytest.mark.parametrize(
    "text",
    [
        "Mijn belang: fouten vinden. Ik steun op het gerechtvaardigd belang.",
        "Cookies beschermen het formulier tegen spam, hetgeen ons gerechtvaardigd belang is.",
        "Wij willen de zaal graag vol hebben, een gerechtvaardigd belang.",
    ],
)
def test_an_interest_that_stands_before_the_basis_is_named(text: str, facts: Facts) -> None:
    assert [bool(interest) for _, interest in facts("legal-basis", TITLE + text + "\n", "interest")] == [True]


def test_a_box_below_a_form_has_nothing_to_do_with_age(facts: Facts) -> None:
    source = (
        TITLE + "Je e-mailadres gebruiken we alleen met jouw toestemming, die je geeft met het vinkje onder de test.\n"
    )
    assert [basis for _, basis in facts("legal-basis", source, "basis")] == ["consent"]


def test_consent_for_keeping_longer_is_no_basis(facts: Facts) -> None:
    source = TITLE + "Uw cv wissen wij na vier weken, of na een jaar als u daarvoor toestemming hebt gegeven.\n"
    assert facts("legal-basis", source) == []

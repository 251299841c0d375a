"""Provision of data, automated decisions, sources, fees, identity documents and the age of children."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]

TITLE = "# Privacyverklaring\n\n"
RIGHTS = "## Uw rechten\n\n"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("U bent niet verplicht uw gegevens te geven.", True),
        ("Zonder uw adres kunnen wij het pakket niet bezorgen.", True),
        ("Als u de cookies weigert, werkt de website minder goed.", False),
        ("Wij zijn verplicht facturen zeven jaar te bewaren.", False),
        ("Zonder uw toestemming delen wij niets.", False),
        ("Onze instructeurs zijn verplicht om vertrouwelijk met uw gegevens om te gaan.", False),
        ("Zonder giften kan de kerk niet bestaan.", False),
    ],
)
def test_whether_data_must_be_given(sentence: str, found: bool, facts: Facts) -> None:
    assert bool(facts("provision-notice", TITLE + sentence + "\n")) is found


def test_where_the_notice_stands(facts: Facts) -> None:
    source = TITLE + "U bent **niet\nverplicht** uw gegevens te geven.\n"
    assert ("bent **niet\nverplicht",) in [(text,) for (text,) in facts("provision-notice", source)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Wij nemen geen automatische besluiten.", [("automatische besluiten", True)]),
        ("Over uw aanvraag nemen wij een geautomatiseerd besluit.", [("geautomatiseerd besluit", False)]),
        ("Lees meer in mijn LinkedIn-profiel.", []),
    ],
)
def test_automated_decisions_are_denied_or_described(
    sentence: str, expected: list[tuple[object, ...]], facts: Facts
) -> None:
    assert facts("automated-decision", TITLE + sentence + "\n", "denied") == expected


@pytest.mark.parametrize(
    ("sentence", "specific"),
    [
        ("Wij ontvangen uw gegevens van de gemeente.", [True]),
        ("Soms ontvangen wij uw gegevens van derden.", [False]),
        ("Wij ontvangen uw betaling op onze rekening.", []),
        ("Wij ontvangen uw naam en adres van uzelf.", []),
    ],
)
def test_the_source_of_data(sentence: str, specific: list[bool], facts: Facts) -> None:
    assert [value for _, value in facts("source", TITLE + sentence + "\n", "specific")] == specific


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Voor een kopie van uw gegevens rekenen wij administratiekosten.", ["administratiekosten"]),
        ("Een verzoek om inzage is gratis.", []),
        ("Voor een verzoek om inzage betaalt u geen kosten.", []),
        ("Voor een extra kopie van uw gegevens vragen wij een vergoeding.", []),
        ("Bij buitensporige verzoeken mogen wij kosten in rekening brengen.", []),
    ],
)
def test_a_fee_for_exercising_a_right(sentence: str, written: list[str], facts: Facts) -> None:
    assert [text for (text,) in facts("fee", RIGHTS + sentence + "\n")] == written


def test_the_price_of_a_service_is_no_fee(facts: Facts) -> None:
    assert facts("fee", "## Betalen\n\nVoor een kopie van het diploma betaalt u tien euro.\n") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Stuur met uw verzoek een kopie van uw identiteitsbewijs mee.",
            [("Stuur met uw verzoek een kopie van uw identiteitsbewijs", False)],
        ),
        (
            "Stuur met uw verzoek een kopie van uw identiteitsbewijs mee. Maak uw pasfoto daarop zwart.",
            [("Stuur met uw verzoek een kopie van uw identiteitsbewijs", True)],
        ),
        ("Wij vragen nooit een kopie van uw identiteitsbewijs.", []),
    ],
)
def test_a_copy_of_an_identity_document(sentence: str, expected: list[tuple[object, ...]], facts: Facts) -> None:
    assert facts("identity-copy", RIGHTS + sentence + "\n", "masked") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Bent u jonger dan 16 jaar, dan hebben wij toestemming van uw ouders nodig.",
            [("jonger dan 16 jaar", 16, True)],
        ),
        ("Onder de zestien jaar vragen wij toestemming van een ouder of voogd.", [("Onder de zestien jaar", 16, True)]),
        ("Onder de 18 jaar vragen wij toestemming van een ouder of voogd.", [("Onder de 18 jaar", 18, False)]),
        ("Kinderen jonger dan 12 jaar krijgen korting.", []),
        ("Alcohol verkopen wij niet aan wie jonger dan 18 jaar is, ook niet met toestemming van de ouders.", []),
    ],
)
def test_the_age_under_which_parents_decide(sentence: str, expected: list[tuple[object, ...]], facts: Facts) -> None:
    assert facts("age-limit", TITLE + sentence + "\n", "age", "lawful") == expected


@pytest.mark.parametrize(("age", "lawful"), [("13", True), ("16", False)])
def test_the_age_in_belgium(age: str, lawful: bool, facts: Facts) -> None:
    source = TITLE + (
        f"Kerkstraat 5, B-9000 Gent, info@zeilschool.be\n\nBent u jonger dan **{age}**\njaar, dan vragen wij "
        "toestemming van uw ouders.\n"
    )
    assert facts("age-limit", source, "age", "lawful") == [(f"jonger dan **{age}**\njaar", int(age), lawful)]


@pytest.mark.parametrize(
    ("sentence", "specific"),
    [
        ("Soms krijgen wij gegevens van anderen, zoals het UWV of uw zorgaanbieder.", True),
        ("Soms krijgen wij gegevens van anderen.", False),
    ],
)
def test_examples_say_who_the_source_is(sentence: str, specific: bool, facts: Facts) -> None:
    source = "## Waar komen de gegevens vandaan?\n\n" + sentence + "\n"
    assert [value for _, value in facts("source", source, "specific")] == [specific]


@pytest.mark.parametrize(
    "sentence",
    [
        "De huurder is gehouden deze gegevens te verstrekken.",
        "U kunt een melding ook anoniem doen.",
        "Inschrijven lukt alleen na opgave van een e-mailadres.",
        "Niet-verstrekking betekent dat de offerte uitblijft.",
    ],
)
def test_whether_data_must_be_given_in_other_words(sentence: str, facts: Facts) -> None:
    assert facts("provision-notice", TITLE + sentence + "\n") != []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Over uw aanvraag beslist altijd een mens.", True),
        ("Of u op rekening mag kopen, bepaalt een rekenmodel.", True),
        ("Ons kantoor profileert zich als specialist.", False),
    ],
)
def test_who_decides_in_other_words(sentence: str, told: bool, facts: Facts) -> None:
    assert bool(facts("automated-decision", TITLE + sentence + "\n")) is told


@pytest.mark.parametrize("words", ["jonger bent dan 18 jaar", "jonger als 18 jaar", "jonger is dan achttien jaar"])
def test_an_age_with_the_verb_inside(words: str, facts: Facts) -> None:
    source = TITLE + f"Wie {words} heeft toestemming van een ouder nodig.\n"
    assert [(age, lawful) for _, age, lawful in facts("age-limit", source, "age", "lawful")] == [(18, False)]


def test_a_fee_for_what_the_sentences_before_ask(facts: Facts) -> None:
    asked = "## Uw rechten\n\nU hebt recht op inzage. Stuur een brief. Mail naar post@anker.example."
    assert len(facts("fee", f"{asked} Wij rekenen hiervoor € 5,- administratiekosten.\n")) == 1
    assert facts("fee", f"{asked} Annuleren kan ook; dat kost € 5,-.\n") == []

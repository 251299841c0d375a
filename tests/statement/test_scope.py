"""How far what a sentence says reaches: to which purposes a basis speaks, where one activity ends, and what announces
others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Facts = Callable[..., list[tuple[Any, ...]]]


def test_a_basis_for_these_purposes_is_for_those_above(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Waarvoor\n\nWij gebruiken je gegevens:\n\n- om je weekdoel te berekenen;\n"
        "- om storingen op te lossen.\n\nVoor al deze doelen is de grondslag de overeenkomst met jou.\n\n"
        "## Beoordelingen\n\nNa je verblijf sturen we je een e-mail met de vraag of je een beoordeling schrijft.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("contract",), ("contract",), ()]


def test_a_list_right_below_a_question_on_purposes_is_one_of_purposes(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Waar doen we het voor?\n\n- (a) Je uitnodigen voor vragenlijsten.\n"
        "- (b) De cadeaubonnen verloten.\n- (c) Nagaan waarom leden stoppen.\n\n## Mag dat?\n\n"
        "Voor (a) vragen we je toestemming. Voor (b) geldt de overeenkomst in het spelreglement.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("consent",), ("contract",), ()]


def test_letters_behind_a_sentence_that_announces_purposes(facts: Facts) -> None:
    source = (
        "# Privacyreglement\n\n**3.** Het kantoor verwerkt gegevens voor de navolgende doeleinden en op de daarbij "
        "vermelde grondslag:\n\na. het samenstellen van jaarrekeningen – uitvoering van de overeenkomst;\n\n"
        "b. het organiseren van seminars.\n\n**4.** De gegevens onder 3.a bewaart het kantoor zeven jaar.\n"
    )
    tied = [(basis, kept) for _, basis, kept in facts("activity", source, "basis", "retention")]
    assert tied == [(("contract",), ("zeven jaar",)), ((), ())]


def test_a_paragraph_with_only_an_aim_beside_those_with_a_basis(facts: Facts) -> None:
    source = (
        "# Privacybeleid\n\n## Welke gegevens\n\n### Profiel\n\nNaam en postcode. Doel: u uitnodigen. Grondslag: de "
        "overeenkomst.\n\n### Uitbetaling\n\nIBAN. Doel: u belonen. Grondslag: de overeenkomst.\n\n"
        "### Techniek\n\nIP-adres. Doel: fraude opsporen.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("contract",), ("contract",), ()]


def test_what_is_done_is_grounded_by_the_duty_told_behind_it(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Ziekte\n\nWordt u ziek, dan noteren wij de datum van de ziekmelding. Als werkgever "
        "zijn wij daartoe verplicht op grond van de Wet verbetering poortwachter. Twee jaar na uw herstel verwijderen "
        "wij deze gegevens.\n"
    )
    assert facts("activity", source, "basis", "retention") == [
        ("Wordt u ziek, dan noteren wij de datum van de ziekmelding.", ("legal-obligation",), ("Twee jaar",))
    ]


def test_by_what_mail_goes_is_no_other_activity(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Nieuwsbrief\n\nMet jouw toestemming sturen we je vier keer per jaar nieuws. "
        "De nieuwsbrief versturen we met Brevo.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("consent",)]


def test_a_question_that_is_denied_tells_of_no_activity(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Bestellen\n\nVoor je bestelling gebruiken we je naam, om de overeenkomst uit te "
        "voeren.\n\n## Geven we het door?\n\nNee, je gegevens blijven bij ons. We geven ze aan niemand.\n"
    )
    assert len(facts("activity", source)) == 1


def test_what_cameras_record_has_one_name(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Camera bij de deur\n\nDe opnamen worden na zeven dagen overschreven.\n\n"
        "## Overzicht\n\n| Gegevens | Termijn |\n|---|---|\n| Camerabeelden | vier weken |\n| Facturen | 7 jaar |\n"
    )
    groups = {term: group for _, term, group in facts("retention", source, "term", "group")}
    assert groups["na zeven dagen"] == groups["vier weken"] != ""
    assert groups["7 jaar"] == ""


def test_what_is_written_in_a_book_or_given_for_an_aim_is_an_activity(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Leden\n\nWij gebruiken uw naam voor de ledenlijst.\n\n## Bezoek\n\nWie op bezoek "
        "komt, schrijft zijn naam in het gastenboek.\n\n## Competitie\n\nVoor de competitie ontvangt de bond uw naam "
        "en geboortedatum.\n"
    )
    assert len(facts("activity", source)) == 3

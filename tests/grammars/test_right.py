"""The rights of the data subject, and the routes to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]

HEADING = "## Uw rechten\n\n"


@pytest.mark.parametrize(
    ("sentence", "written", "right"),
    [
        ("U hebt recht op inzage.", "recht op inzage", "access"),
        ("U mag fouten laten herstellen.", "fouten laten herstellen", "rectification"),
        ("U hebt het recht om vergeten te worden.", "vergeten te worden", "erasure"),
        ("U kunt de verwerking laten beperken.", "verwerking laten beperken", "restriction"),
        ("U hebt recht van bezwaar.", "recht van bezwaar", "objection"),
        ("U hebt recht op dataportabiliteit.", "dataportabiliteit", "portability"),
        ("U kunt uw toestemming altijd intrekken.", "toestemming altijd intrekken", "withdraw-consent"),
    ],
)
def test_each_right_is_found_where_it_is_named(sentence: str, written: str, right: str, facts: Facts) -> None:
    assert (written, right) in facts("right", HEADING + sentence + "\n", "right")
    assert {name for _, name in facts("right", HEADING + sentence + "\n", "right")} == {right}


def test_bare_words_count_in_a_list_of_rights(facts: Facts) -> None:
    source = "U kunt ons vragen om:\n\n- inzage;\n- correctie;\n- verwijdering;\n- *beperking*;\n- overdracht.\n"
    assert facts("right", source, "right") == [
        ("inzage", "access"),
        ("correctie", "rectification"),
        ("verwijdering", "erasure"),
        ("beperking", "restriction"),
        ("overdracht", "portability"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "De boekhouder moet uw gegevens inzien.\n",
        "## Beveiliging\n\nAlleen bevoegde medewerkers hebben inzage in uw gegevens.\n",
        "## Bewaren\n\nNa twee jaar volgt verwijdering van uw gegevens.\n",
        "Wij kunnen deze privacyverklaring wijzigen.\n",
        "U kunt bezwaar maken tegen een besluit van het college.\n",
        "De jaarstukken liggen ter inzage op ons kantoor.\n",
        "Onze aansprakelijkheid is beperkt tot het factuurbedrag.\n",
        "U kunt cookies verwijderen in uw browser.\n",
    ],
)
def test_the_same_words_about_other_things_are_no_right(source: str, facts: Facts) -> None:
    assert facts("right", source, "right") == []


def test_withdrawal_in_the_sentence_behind_the_consent(facts: Facts) -> None:
    source = "Voor de nieuwsbrief vragen wij uw toestemming. Intrekken kan met één mail.\n"
    assert facts("right", source, "right") == [("Intrekken", "withdraw-consent")]


def test_withdrawing_an_order_is_no_withdrawal_of_consent(facts: Facts) -> None:
    source = "Wij vragen uw toestemming. Een bestelling intrekken kan met één mail.\n"
    assert facts("right", source, "right") == []


def test_unsubscribing_withdraws_the_only_consent(facts: Facts) -> None:
    newsletter = "Wij sturen de nieuwsbrief met uw toestemming. Onder elke brief staat een afmeldlink.\n"
    photos = "\nWij plaatsen foto's van leden met hun toestemming.\n"
    assert facts("right", newsletter, "right") == [("afmeldlink", "withdraw-consent")]
    assert facts("right", newsletter + photos, "right") == []


@pytest.mark.parametrize(
    ("source", "written"),
    [
        (HEADING + "Stuur uw verzoek naar privacy@molenzicht.example.\n", ["Stuur uw verzoek naar"]),
        (HEADING + "Neem daarvoor contact met ons op.\n", ["Neem daarvoor contact"]),
        ("## Levering\n\nNeem bij schade aan het pakket contact op met de winkel.\n", []),
    ],
)
def test_routes_stand_where_the_rights_are(source: str, written: list[str], facts: Facts) -> None:
    assert [text for (text,) in facts("rights-route", source)][:1] == written


def test_a_right_over_a_line_end_and_an_entity(facts: Facts) -> None:
    source = "<h2>Uw rechten</h2><p>Caf&eacute;gasten hebben recht\n  op&nbsp;data<b>portabiliteit</b>.</p>"
    assert facts("right", source, "right", suffix=".html") == [("data<b>portabiliteit", "portability")]


def test_a_section_that_names_most_rights_is_about_them_under_any_heading(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Jij bepaalt mee\n\n- Kijken wat we hebben: vraag om inzage.\n"
        "- Verhuisd? Wij wijzigen het.\n- Genoeg van ons? Wij wissen je gegevens.\n"
        "- Twijfel? Dan beperken we het gebruik.\n"
    )
    assert {right for _, right in facts("right", source, "right")} == {
        "access",
        "rectification",
        "erasure",
        "restriction",
    }


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Op uw verzoek zetten wij de gegevens op slot.", "restriction"),
        ("Wilt u weg? Dan gooien wij alles weg zodra u daarom vraagt.", "erasure"),
        ("Klopt uw adres niet, dan wijzigt de secretaris het zodra u het meldt.", "rectification"),
        ("Het staat u vrij uw dossier te raadplegen.", "access"),
        ("Tegen verdere verwerking van uw gegevens kunt u protesteren.", "objection"),
        ("Op uw verzoek sturen wij uw dossier door naar uw nieuwe school.", "portability"),
        ("Wie zijn goedvinden gaf: dat goedvinden blijft herroepbaar.", "withdraw-consent"),
    ],
)
def test_rights_in_everyday_words(sentence: str, right: str, facts: Facts) -> None:
    source = f"# Privacyverklaring\n\n## Tot slot\n\n{sentence}\n"
    assert right in [named for _, named in facts("right", source, "right")]


def test_a_heading_names_a_right_only_where_its_text_is_about_using_it(facts: Facts) -> None:
    transfer = "## Overdracht van uw persoonsgegevens\n\nUw gegevens staan soms op computers in een ander land.\n"
    assert facts("right", transfer, "right") == []
    request = "## Overdracht van uw persoonsgegevens\n\nU kunt ons vragen om een bestand voor een ander bedrijf.\n"
    assert ("Overdracht", "portability") in facts("right", request, "right")


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("U kunt ons mailen om toegang te vragen tot de persoonlijke informatie die u ons gaf.", "access"),
        ("Wil je dat ik iets aanpas of weggooi? Stuur me een mailtje.", "rectification"),
        ("Wil je dat ik iets aanpas of weggooi? Stuur me een mailtje.", "erasure"),
    ],
)
def test_rights_in_the_words_of_translations_and_makers(sentence: str, right: str, facts: Facts) -> None:
    assert right in {name for _, name in facts("right", HEADING + sentence + "\n", "right")}


def test_a_paragraph_that_offers_rights_one_by_one_is_about_them(facts: Facts) -> None:
    offered = (
        "Ieder lid mag de kaartenbak inkijken. Staat er een verkeerd nummer in, meld het dan, dan zetten wij het goed. "
        "Wie niet meer op de lijst wil, kan vragen om verwijderd te worden. Ook mag je bezwaar maken.\n"
    )
    found = facts("right", f"# Privacyverklaring\n\nWij houden een lijst bij.\n\n{offered}", "right")
    assert {right for _, right in found} == {"access", "rectification", "erasure", "objection"}
    alone = "Tegen de contributie mag je bezwaar maken. Wij horen dat graag.\n"
    assert facts("right", f"# Privacyverklaring\n\nWij houden een lijst bij.\n\n{alone}", "right") == []

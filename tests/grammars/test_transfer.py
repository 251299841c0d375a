"""Where data are and whether they leave the EEA."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]

TITLE = "# Privacyverklaring\n\n"


@pytest.mark.parametrize(
    ("sentence", "written", "kind", "safeguard"),
    [
        ("Wij slaan uw gegevens op in de Verenigde Staten.", "Verenigde Staten", "stated", ""),
        (
            "Uw gegevens kunnen worden doorgegeven naar landen buiten de EER.",
            "landen buiten",
            "stated",
            "",
        ),
        (
            "Uw gegevens worden doorgegeven naar India op basis van standaardcontractbepalingen.",
            "India",
            "stated",
            "standaardcontractbepalingen",
        ),
        ("Wij geven uw gegevens niet door buiten de Europese Unie.", "niet door buiten", "denied", ""),
        ("Al uw gegevens blijven binnen de EER.", "blijven binnen de EER", "denied", ""),
        ("De database staat op een server in Duitsland.", "server in Duitsland", "location", ""),
    ],
)
def test_what_the_text_says_on_places(sentence: str, written: str, kind: str, safeguard: str, facts: Facts) -> None:
    found = facts("transfer", TITLE + sentence + "\n", "kind", "safeguard")
    assert [(one, of) for _, one, of in found] == [(kind, safeguard)]
    assert written in found[0][0] or found[0][0] in written


@pytest.mark.parametrize(
    ("sentence", "flat"),
    [
        ("Wij geven uw gegevens nooit door aan landen buiten de EER.", True),
        ("Wij geven uw gegevens niet door aan landen buiten de EER, tenzij u daarom vraagt.", False),
        ("De gegevens in onze database blijven altijd binnen de EER.", False),
        ("Buiten de EER slaan wij van uw gegevens niets op.", True),
    ],
)
def test_a_denial_without_exception_is_flat(sentence: str, flat: bool, facts: Facts) -> None:
    assert [fact[1:] for fact in facts("transfer", TITLE + sentence + "\n", "kind", "flat")] == [("denied", flat)]


@pytest.mark.parametrize(
    ("behind", "safeguard"),
    [
        ("Daarvoor gebruiken wij modelcontracten.", "modelcontracten"),
        ("Wij hebben daarvoor nog geen adequaatheidsbesluit.", ""),
        ("Wij beroepen ons daarvoor op het Privacy Shield.", ""),
    ],
)
def test_the_safeguard_may_stand_in_the_next_sentence(behind: str, safeguard: str, facts: Facts) -> None:
    source = TITLE + "Wij slaan uw gegevens op in de Verenigde Staten. " + behind + "\n"
    assert facts("transfer", source, "kind", "safeguard") == [("Verenigde Staten", "stated", safeguard)]


def test_a_well_known_service_implies_a_transfer(facts: Facts) -> None:
    source = TITLE + "Wij delen uw e-mailadres met *Mailchimp*.\n"
    assert facts("transfer", source, "kind", "where") == [("Mailchimp", "implied", "Mailchimp")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij leveren ook buiten de EU.",
        "Wij sturen boeken naar de Verenigde Staten.",
        "Wij verwerken de gegevens van klanten in de Verenigde Staten op dezelfde manier.",
        "Wij delen uw betaalgegevens met Mollie.",
        "Onze website is ook in het Engels te lezen.",
        "U kunt ons volgen op [Facebook](https://facebook.example/molen).",
    ],
)
def test_goods_links_and_languages_are_no_transfer(sentence: str, facts: Facts) -> None:
    assert facts("transfer", TITLE + sentence + "\n", "kind") == []


def test_a_transfer_over_a_line_end_and_an_entity(facts: Facts) -> None:
    source = "<p>Uw gegevens gaan na&nbsp;akkoord naar servers buiten\n  de <abbr>EER</abbr>.</p>"
    assert facts("transfer", source, "kind", suffix=".html") == [("buiten\n  de <abbr>EER", "stated")]


def test_a_safeguard_may_name_the_country_again(facts: Facts) -> None:
    source = (
        "## Ontvangers\n\nMijn mailprovider zit in Zwitserland. Voor Zwitserland heeft de Europese Commissie een "
        "adequaatheidsbesluit genomen.\n"
    )
    assert {safeguard for _, _, safeguard in facts("transfer", source, "kind", "safeguard")} == {"adequaatheidsbesluit"}


def test_a_safeguard_for_another_country_is_none(facts: Facts) -> None:
    source = (
        "## Ontvangers\n\nUw gegevens staan op een server in India. Voor Zwitserland is er een adequaatheidsbesluit.\n"
    )
    _, kind, safeguard = facts("transfer", source, "kind", "safeguard")[0]
    assert (kind, safeguard) == ("stated", "")


def test_a_safeguard_below_a_table_is_for_the_services_it_names(facts: Facts) -> None:
    source = (
        "## Ontvangers\n\n| Wie | Waar |\n| --- | --- |\n| Zoom | Verenigde Staten |\n"
        "| Mailchimp | Verenigde Staten |\n\n"
        "Met Zoom zijn standaardcontractbepalingen afgesproken.\n"
    )
    stated = [safeguard for _, kind, safeguard in facts("transfer", source, "kind", "safeguard") if kind == "stated"]
    assert stated == ["standaardcontractbepalingen", "", "standaardcontractbepalingen"]


def test_a_transfer_that_does_not_take_place_is_denied(facts: Facts) -> None:
    source = TITLE + "Doorgifte naar derde landen geschiedt niet.\n"
    assert [kind for _, kind in facts("transfer", source, "kind")] == ["denied"]


def test_a_denial_with_an_exception_for_a_country_states_a_transfer(facts: Facts) -> None:
    source = TITLE + "Wij geven niets door buiten de EER, met uitzondering van de chatdienst in de Verenigde Staten.\n"
    assert [(kind, flat) for _, kind, flat in facts("transfer", source, "kind", "flat")] == [
        ("denied", False),
        ("stated", False),
    ]


def test_a_denial_about_what_the_sentence_before_names_is_about_all_of_it(facts: Facts) -> None:
    source = TITLE + "Alle gegevens staan in Groningen. Zij worden nergens buiten de Europese Unie gebracht.\n"
    assert [flat for _, kind, flat in facts("transfer", source, "kind", "flat") if kind == "denied"] == [True]


def test_a_country_in_a_name_is_no_place(facts: Facts) -> None:
    source = "Uw gegevens staan in Sol, het ledensysteem van Scouting Nederland.\n\nUw foto's staan in Nederland.\n"
    assert [written for written, *_ in facts("transfer", source)] == ["staan in Nederland"]


def test_a_service_with_what_is_no_longer_a_safeguard_is_a_transfer_without_one(facts: Facts) -> None:
    source = "De nieuwsbrief versturen wij met Mailchimp, dat is aangesloten bij het Privacy Shield.\n"
    assert facts("transfer", source, "kind", "safeguard") == [("Mailchimp", "stated", "")]


def test_a_mechanism_tells_of_a_transfer_in_the_part_on_transfers(facts: Facts) -> None:
    source = (
        "## Doorgifte buiten de EER\n\nSommige leveranciers laten onderhoud verrichten vanuit landen buiten de EER. "
        "Met hen zijn modelcontractbepalingen overeengekomen.\n"
    )
    assert facts("transfer", source, "kind", "safeguard") == [("landen buiten", "stated", "modelcontractbepalingen")]


def test_countries_outside_are_denied(facts: Facts) -> None:
    source = TITLE + "Wij hebben je gegevens in Europa staan en geven ze niet door aan landen daarbuiten.\n"
    assert [kind for _, kind in facts("transfer", source, "kind")] == ["denied"]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Met deze partijen zijn afspraken gemaakt op grond van het Privacy Shield.", ["stated"]),
        ("Het Privacy Shield gold tot 2020 en is ongeldig verklaard.", []),
        ("Een deel van deze aanbieders zit in de Verenigde Staten.", ["stated"]),
    ],
)
def test_a_mechanism_that_holds_no_longer_tells_of_a_transfer(sentence: str, kinds: list[str], facts: Facts) -> None:
    source = f"## Wie uw gegevens krijgt\n\nOnze hostingpartij en onze drukker verwerken ze voor ons.\n\n{sentence}\n"
    assert [kind for _, kind in facts("transfer", source, "kind")] == kinds


@pytest.mark.parametrize(
    "source",
    [
        "Doorgifte buiten de EER: nee, nooit.\n",
        "| Onderwerp | Antwoord |\n|---|---|\n| Doorgifte buiten Europa | nee |\n| Bewaren | een jaar |\n",
        "**Gaan mijn gegevens naar het buitenland?**\nNee.\n",
        "Niets van wat u met ons deelt gaat de Europese grens over.\n",
        "Uw informatie verlaat de Europese Unie niet.\n",
        "Geen enkel gegeven gaat naar een land buiten de EER.\n",
        "Alle lijsten met gegevens staan bij TransIP en verlaten de EU niet.\n",
        "## Wie krijgt ze?\n\nOnze boekhouder. Buiten de EER komen ze niet.\n",
    ],
)
def test_flat_denials_in_other_words(source: str, facts: Facts) -> None:
    assert ("denied", True) in [fact[1:] for fact in facts("transfer", TITLE + source, "kind", "flat")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Al de rest van uw gegevens blijft binnen de EER.",
        "Beide bewaren alles binnen Europa.",
        "Alle servers van Molenhost staan in Nederland.",
        "Gaan mijn gegevens naar het buitenland? Nee, tenzij u daarom vraagt.",
    ],
)
def test_no_flat_denials(sentence: str, facts: Facts) -> None:
    assert not any(flat for _, flat in facts("transfer", TITLE + sentence + "\n", "flat"))


@pytest.mark.parametrize(
    "source",
    [
        "Wij schakelen een bureau in Ankara (Turkije) in. Dat bureau krijgt uw naam.",
        "Uw naam en foto bezorgen we aan ons kantoor in Goma (Congo).",
        "Tickets worden behandeld door ons zusterbedrijf in India.",
        "Onze boekhoudsoftware bewaart uw facturen in Australië.",
        "De reserveringen staan in een systeem dat in Tel Aviv draait.",
    ],
)
def test_a_party_or_system_abroad_is_a_transfer(source: str, facts: Facts) -> None:
    assert "stated" in [kind for _, kind in facts("transfer", TITLE + source + "\n", "kind")]


def test_data_do_not_go_to_a_country_that_is_denied(facts: Facts) -> None:
    assert facts("transfer", TITLE + "Wij sturen geen gegevens naar de Verenigde Staten.\n", "kind") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij geven les in Bergen op Zoom en verwerken daar uw gegevens.",
        "Wij hebben een pagina op Facebook. Gegevens van leden zetten wij daar niet op.",
        "Een deel van uw gegevens kan afkomstig zijn van LinkedIn.",
    ],
)
def test_towns_own_pages_and_sources_imply_no_transfer(sentence: str, facts: Facts) -> None:
    assert facts("transfer", TITLE + sentence + "\n", "kind") == []

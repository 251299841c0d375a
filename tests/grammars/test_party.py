"""Who the controller is and how to reach it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]

TITLE = "# Privacyverklaring\n\n"


@pytest.mark.parametrize(
    ("source", "name", "party", "explicit"),
    [
        (
            TITLE + "Zeilschool Molenzicht is verantwoordelijk voor de verwerking van uw gegevens.\n",
            "Zeilschool Molenzicht",
            "zeilschool molenzicht",
            True,
        ),
        (
            TITLE + "Bakkerij De Korst B.V. is de verwerkingsverantwoordelijke.\n",
            "Bakkerij De Korst B.V.",
            "bakkerij korst",
            True,
        ),
        (
            TITLE + "De gemeente Oudermeer werkt elke dag met gegevens. Het college is daarvoor verantwoordelijk.\n",
            "Oudermeer",
            "oudermeer",
            False,
        ),
        (
            TITLE + "Achter deze site zit Femke de Boer, die ook beslist wat er met de gegevens gebeurt.\n",
            "Femke de Boer",
            "femke boer",
            False,
        ),
        (
            "# Privacyverklaring Judoclub Randijk\n\nHier leest u alles.\n",
            "Judoclub Randijk",
            "judoclub randijk",
            False,
        ),
        (
            TITLE + "Zeilschool Molenzicht bepaalt waarvoor gegevens worden gebruikt.\n",
            "Zeilschool Molenzicht",
            "zeilschool molenzicht",
            False,
        ),
        (TITLE + "Tempo Flexwerk verwerkt uw gegevens.\n", "Tempo Flexwerk", "tempo flexwerk", False),
    ],
)
def test_a_name_is_the_controller(source: str, name: str, party: str, explicit: bool, facts: Facts) -> None:
    assert facts("controller", source, "name", "party", "explicit") == [(name, name, party, explicit)]


def test_short_and_long_forms_are_one_party(facts: Facts) -> None:
    source = (
        "# Privacyverklaring Bakkerij De Korst\n\nBakkerij De Korst B.V. is verantwoordelijk voor de verwerking.\n\n"
        "De Korst verwerkt uw gegevens.\n"
    )
    assert {party for _, party in facts("controller", source, "party")} == {"bakkerij korst"}


def test_two_legal_forms_are_two_parties(facts: Facts) -> None:
    source = (
        TITLE + "De Korst B.V. is verantwoordelijk voor de verwerking.\n\n## Winkel\n\n"
        "Maatschap De Korst is verantwoordelijk voor de verwerking in de winkel.\n"
    )
    assert len({party for _, party in facts("controller", source, "party")}) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "De Autoriteit Persoonsgegevens houdt toezicht.",
        "Mailchimp verwerkt uw e-mailadres in onze opdracht.",
        "Wij zijn niet verantwoordelijk voor de inhoud van andere websites.",
        "[Naam bedrijf] is verantwoordelijk voor de verwerking.",
    ],
)
def test_authorities_services_and_fields_are_no_controller(sentence: str, facts: Facts) -> None:
    assert facts("controller", TITLE + sentence + "\n", "name") == []


@pytest.mark.parametrize(
    ("sentence", "written", "channel", "owner"),
    [
        ("Mail naar info@molenzicht.example.", "info@molenzicht.example", "email", "controller"),
        ("Bel ons op 030 - 123 45 67.", "030 - 123 45 67", "phone", "controller"),
        ("Schrijf naar Dorpsstraat 12.", "Dorpsstraat 12", "address", "controller"),
        ("Onze postcode is 3511 AB.", "3511 AB", "address", "controller"),
        ("Kantoor Dijkema (AFM-vergunning 12), bel 0597 55 01 30.", "0597 55 01 30", "phone", "controller"),
        ("Bel de gemeente op 14 0599.", "14 0599", "phone", "controller"),
        ("Schrijf naar Postbus 411, Hoogersmilde.", "Postbus 411", "address", "controller"),
        ("Wij zitten aan de Molenhoek 5 in Brakel.", "Molenhoek 5", "address", "controller"),
        ("Gebruik het contactformulier.", "contactformulier", "form", "controller"),
        (
            "Mail onze functionaris gegevensbescherming: fg@molenzicht.example.",
            "fg@molenzicht.example",
            "email",
            "officer",
        ),
    ],
)
def test_the_ways_to_reach_somebody(sentence: str, written: str, channel: str, owner: str, facts: Facts) -> None:
    assert facts("contact", TITLE + sentence + "\n", "channel", "owner") == [(written, channel, owner)]


def test_a_mail_link_is_an_address(facts: Facts) -> None:
    source = TITLE + "[Schrijf **ons**](mailto:info@molenzicht.example) gerust.\n"
    assert facts("contact", source, "channel", "value") == [
        ("Schrijf **ons", "email", "mailto:info@molenzicht.example")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ons KvK-nummer is 12345678.",
        "Laatst gewijzigd op 01-02-2023.",
        "De wet is van 25 mei 2018.",
        "Ons btw-nummer is NL001234567B01.",
    ],
)
def test_other_numbers_are_no_phone(sentence: str, facts: Facts) -> None:
    assert [channel for _, channel in facts("contact", TITLE + sentence + "\n", "channel") if channel == "phone"] == []


def test_a_name_with_an_entity_over_a_line_end(facts: Facts) -> None:
    written = "Caf&eacute;\n  <b>Vrolijk</b> &amp; Zonen"
    source = f"<h1>Privacyverklaring</h1><p>{written} is verantwoordelijk voor de verwerking.</p>"
    assert facts("controller", source, "name", suffix=".html") == [(written, "Café Vrolijk & Zonen")]


def test_letters_beyond_latin_1_begin_a_name(facts: Facts) -> None:
    source = "# Privacy\n\nBakkerij Šimić is verantwoordelijk voor de verwerking van uw persoonsgegevens.\n"
    assert facts("controller", source, "name") == [("Bakkerij Šimić", "Bakkerij Šimić")]


def test_a_name_stands_apart_from_its_address(facts: Facts) -> None:
    source = "# Privacy\n\n## Contact\n\nStichting Dorpshuis Elspeterveld\nKerkpad 3, 8075 AB Elspeet\n"
    assert facts("controller", source) == [("Stichting Dorpshuis Elspeterveld",)]


def test_an_account_number_is_no_telephone_number(facts: Facts) -> None:
    source = "# Privacy\n\n## Contact\n\nOnze rekening is NL12 BANK 0123 4567 89.\n"
    assert facts("contact", source) == []


def test_a_name_with_its_address_behind_it_is_the_controllers(facts: Facts) -> None:
    source = "# Privacy\n\nBij **Krachthonk Fitness** (Industrieweg 12, 5688 DP Oirschot) passen wij op je gegevens.\n"
    assert [name for _, name in facts("controller", source, "name")] == ["Krachthonk Fitness"]


def test_a_word_that_begins_the_sentence_behind_a_dash_is_no_part_of_a_name(facts: Facts) -> None:
    source = "# Privacy\n\n**Bakkerij Korst** – Om uw brood te bezorgen gebruikt Bakkerij Korst uw adres.\n"
    assert {name for _, name in facts("controller", source, "name")} == {"Bakkerij Korst"}


def test_the_short_form_between_brackets_is_the_same_party(facts: Facts) -> None:
    source = TITLE + (
        "Lawn Tennis Club De Kluft (hierna: LTC De Kluft) is de verwerkingsverantwoordelijke.\n\n"
        "LTC De Kluft is verantwoordelijk voor de ledengegevens.\n"
    )
    found = facts("controller", source, "party", "explicit")
    assert {party for _, party, _ in found} == {"lawn tennis club kluft"}
    assert found[0][2] is True


def test_whose_responsibility_the_processing_is(facts: Facts) -> None:
    source = TITLE + "Alles op deze pagina valt onder de verantwoordelijkheid van Stichting Cultuurwerf.\n"
    assert facts("controller", source, "explicit") == [("Stichting Cultuurwerf", True)]


@pytest.mark.parametrize("text", ["1. Algemeen", "2024", "\n1. Algemeen"])
def test_a_title_before_a_number_is_no_street(text: str, facts: Facts) -> None:
    assert facts("contact", f"# Privacyverklaring {text}\n\nWij zijn er.\n", "channel") == []


def test_the_address_of_an_authority_is_no_contact_of_the_controller(facts: Facts) -> None:
    source = TITLE + "Bent u niet akkoord met wat ik doe? Klacht bij de GBA, contact@apd-gba.be.\n"
    assert [owner for _, owner in facts("contact", source, "owner")] == ["authority"]


def test_who_a_statement_is_of_is_responsible(facts: Facts) -> None:
    found = facts(
        "controller", "# Privacyverklaring\n\nDeze privacyverklaring is van Bakkerij De Korenaar.\n", "explicit"
    )
    assert found == [("Bakkerij De Korenaar", True)]


@pytest.mark.parametrize(
    "source",
    [
        "# Privacy bij Wouda Loodgieterswerk\n\nWij bellen u terug.\n",
        "# Privacy\n\nWij bellen u terug.\n\nWouda Loodgieterswerk\nLemmerweg 203\n8608 AA Sneek\nKvK 01155518\n",
    ],
)
def test_a_title_or_the_lines_of_an_address_name_the_controller(source: str, facts: Facts) -> None:
    assert [name for name, *_ in facts("controller", source)] == ["Wouda Loodgieterswerk"]


@pytest.mark.parametrize(
    ("domain", "foreign"),
    [("tandartsdelinde", ["privacy@tandartsdelinde.example"]), ("weverspoort", []), ("tandartsenmondzorg", [])],
)
def test_the_address_of_a_colleague_is_of_another_party(domain: str, foreign: list[str], facts: Facts) -> None:
    source = f"# Privacy\n\nMondzorg van Tandartsen Weverspoort B.V. Vragen? Stuur ze naar privacy@{domain}.example.\n"
    assert [written for (written,) in facts("foreign-party", source)] == foreign


def test_a_name_before_a_street_is_the_controller(facts: Facts) -> None:
    source = "# Privacyreglement\n\n**Autobedrijf Roelofs & Zn., Bedrijvenweg 7, Vriezenveen**\n\nWij bellen u.\n"
    assert [name for name, *_ in facts("controller", source)] == ["Autobedrijf Roelofs & Zn"]


def test_an_address_written_against_robots_is_the_controllers(facts: Facts) -> None:
    assert facts("contact", "Mail naar privacy [at] tuinlog.example.\n", "owner") == [
        ("privacy [at] tuinlog.example", "controller")
    ]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("De organisatie die beslist over uw gegevens is Vereniging Groenoord.", "Vereniging Groenoord"),
        ("Wie is verantwoordelijk? Molen Maas BV, Aalst.", "Molen Maas BV"),
        ("Verantwoordelijk voor de verwerking: Molen Maas B.V., Aalst.", "Molen Maas B.V."),
        ("De app komt van Molen Maas B.V., die de gegevensbeheerder is van uw gegevens.", "Molen Maas B.V."),
        ("Hier leest u hoe Molen Maas B.V., Havenkade 1, als verwerkingsverantwoordelijke werkt.", "Molen Maas B.V."),
        ("Het bestuur van Stichting De Molen is eindverantwoordelijk voor uw gegevens.", "Stichting De Molen"),
        ("| | |\n|---|---|\n| Verwerkingsverantwoordelijke | Stichting De Molen |", "Stichting De Molen"),
    ],
)
def test_who_is_presented_as_the_controller(source: str, name: str, facts: Facts) -> None:
    found = facts("controller", f"# Privacyverklaring\n\n{source}\n", "name", "explicit")
    assert [controller for _, controller, explicit in found if explicit] == [name]


def test_a_trade_name_is_the_same_party(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\nBroodhuis is een handelsnaam van Bakkerij Van Tol B.V.\n\n"
        "Broodhuis is verantwoordelijk voor uw gegevens.\n\nVerwerkingsverantwoordelijke: Bakkerij Van Tol B.V.\n"
    )
    assert len({party for _, party, explicit in facts("controller", source, "party", "explicit") if explicit}) == 1

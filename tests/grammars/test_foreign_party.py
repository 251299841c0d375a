"""Text of another organisation that was left in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]

OWN = (
    "# Privacyverklaring Zeilschool Molenzicht\n\nZeilschool Molenzicht is verantwoordelijk voor de verwerking. "
    "Mail naar info@molenzicht.nl.\n\n## Uw rechten\n\n"
)


@pytest.mark.parametrize(
    "address",
    ["privacy@bakkerijdekorst.nl", "privacy@**bakkerijdekorst**.nl"],
)
def test_an_address_of_an_unrelated_domain(address: str, facts: Facts) -> None:
    assert facts("foreign-party", OWN + f"Stuur uw verzoek naar\n{address}.\n") == [(address,)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Stuur uw verzoek naar privacy@molenzicht.nl.",
        "Stuur uw verzoek naar molenzicht@gmail.com.",
        "Stuur uw verzoek naar privacy@molenzeilers.nl.",
        "Stuur uw verzoek aan onze verwerker via help@drukkerijzwart.nl.",
        "Stuur uw verzoek naar info@zeilschool-molenzicht.nl.",
        "Onze verwerker is Drukkerij Zwart, info@drukkerijzwart.nl.",
    ],
)
def test_own_addresses_and_those_of_others_that_are_presented(sentence: str, facts: Facts) -> None:
    assert facts("foreign-party", OWN + sentence + "\n") == []


def test_no_address_is_foreign_where_no_other_is_known(facts: Facts) -> None:
    assert facts("foreign-party", "# Privacyverklaring\n\nMail naar privacy@bakkerijdekorst.nl.\n") == []


def test_a_service_in_the_section_about_another(facts: Facts) -> None:
    source = (
        "## Google Analytics\n\nWij hebben Facebook niet toegestaan de gegevens van Google Analytics te gebruiken.\n"
    )
    assert facts("foreign-party", source) == [("Facebook",)]
    own = "## Google Analytics\n\nWij hebben Google Analytics niet toegestaan de gegevens te gebruiken.\n"
    assert facts("foreign-party", own) == []


def test_requests_that_go_to_another_organisation(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\nModelspoorclub De Wissel is verantwoordelijk voor uw persoonsgegevens.\n\n"
        "## Uw rechten\n\nU kunt uw gegevens laten verbeteren. Mail het secretariaat van Tennisvereniging Smash: "
        "secretaris@tvsmash.example.\n"
    )
    assert facts("foreign-party", source) == [("secretaris@tvsmash.example",)]


def test_the_address_of_the_authority_beside_its_name_is_not_foreign(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\nKeukens Wissel (info@keukenswissel.be) is verantwoordelijk voor uw gegevens.\n\n"
        "## Klachten\n\nU kunt klacht neerleggen bij de Gegevensbeschermingsautoriteit, contact@apd-gba.be.\n"
    )
    assert facts("foreign-party", source) == []


def test_an_address_that_a_template_fills_in_is_not_judged(facts: Facts) -> None:
    source = (
        "# Privacyverklaring Zeilschool Molenzicht\n\nMail ons: info@zeilschoolmolenzicht.example.\n\n## Uw rechten\n\n"
        "Stuur uw verzoek naar [de secretaris](mailto:{{ site.email }}).\n"
    )
    assert facts("foreign-party", source) == []


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Camping De Zandhoeve behoudt zich het recht voor deze verklaring te wijzigen.", ["Camping De Zandhoeve"]),
        ("Het bestuur van Tennisclub Smash kan deze privacyverklaring aanpassen.", ["Tennisclub Smash"]),
        ("Bakkerij Roos behoudt zich het recht voor deze verklaring te wijzigen.", []),
        ("StapTeller behoudt zich het recht voor deze verklaring te wijzigen.", []),  # may be its app
        ("Accountantskantoor De Vries bewaart uw facturen zeven jaar.", []),
    ],
)
def test_what_another_organisation_says_of_itself(sentence: str, written: list[str], facts: Facts) -> None:
    source = f"Bakkerij Roos B.V. is verantwoordelijk voor de verwerking van uw gegevens.\n\n## Slot\n\n{sentence}\n"
    assert [name for (name,) in facts("foreign-party", source)] == written


def test_a_domain_named_after_the_product_is_that_of_its_maker(facts: Facts) -> None:
    source = (
        "# Privacyverklaring Tulpenveld\n\nTulpenveld is verantwoordelijk. Mail naar info@tulpenveldboekingen.nl.\n\n"
        "## Uw rechten\n\nStuur uw verzoek naar support@boekingen.com.\n"
    )
    assert facts("foreign-party", source) == [("support@boekingen.com",)]


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("U kunt cookies weigeren tijdens uw bezoek aan Bakkerij 't Stoepje.", ["Bakkerij 't Stoepje"]),
        ("Tegen de verwerking van uw gegevens door of in opdracht van Het Dierenmagazijn.", ["Dierenmagazijn"]),
        ("Tijdens uw bezoek aan Salon Zijdezacht zet de site cookies.", []),
        ("Nagelstudio Glans reageert binnen vier weken op uw verzoek.", ["Nagelstudio Glans"]),
        ("Stuur uw verzoek naar post@svbovenland.example, t.a.v. SV Bovenland.", ["post@svbovenland.example"]),
        ("Mail naar info@muziekschool-crescendo.example.", ["info@muziekschool-crescendo.example"]),
        ("Mail naar info@salonzijdezacht.example.", []),
    ],
)
def test_another_in_the_place_of_the_controller(sentence: str, written: list[str], facts: Facts) -> None:
    source = f"# Privacyverklaring Salon Zijdezacht\n\nWij verwerken uw naam.\n\n## Uw rechten\n\n{sentence}\n"
    assert [name for (name,) in facts("foreign-party", source)] == written


MOLEN = "# Privacyverklaring Bakkerij De Molen\n\nBakkerij De Molen is verantwoordelijk voor uw gegevens.\n\n"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Zwemvereniging De Snoek bewaart uw gegevens een jaar.", ["Zwemvereniging De Snoek"]),
        ("De medewerkers van de gemeente Oudwijk zwijgen over wat zij weten.", ["Oudwijk"]),
        ("Ook na uw verblijf in Hotel Bergzicht kunt u om uw gegevens vragen.", ["Hotel Bergzicht"]),
        ("U kunt de directie van Basisschool De Regenboog vragen uw gegevens te wissen.", ["Basisschool De Regenboog"]),
        ("Stuur uw verzoek per post naar: Drukkerij Bos, Postbus 12.", ["Drukkerij Bos"]),
        ("Psycholoog Jan de Bruin neemt uw privacy serieus.", ["Psycholoog Jan de Bruin"]),
        ("Het team van Koffers24 staat voor u klaar: help@koffers24.example.", ["help@koffers24.example"]),
        (
            "Vragen over uw gegevens mailt u naar privacy@autohuisvermeulen.example.",
            ["privacy@autohuisvermeulen.example"],
        ),
        ("| Onderwerp | |\n|---|---|\n| Contact | avg@roos.example, van Slagerij Roos |", ["avg@roos.example"]),
        # parties that are presented, departments, and businesses to whom data go
        ("Ons moederbedrijf Molengroep B.V. behandelt verzoeken: privacy@molengroep.example.", []),
        ("Webbureau Kliek is onze verwerker. Storingen meldt u bij help@webbureaukliek.example.", []),
        ("Stuur uw verzoek naar het Bureau Klantgegevens, Postbus 12.", []),
        ("Administratiekantoor De Vries bewaart uw gegevens zeven jaar.", []),
        ("Mail naar info@jouwdomein.example.", []),
    ],
)
def test_names_and_addresses_that_were_left_in(text: str, written: list[str], facts: Facts) -> None:
    source = f"{MOLEN}## Uw rechten\n\n{text}\n"
    assert [name for (name,) in facts("foreign-party", source)] == written


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Wij hebben Hotjar niet toegestaan de door Google verkregen informatie te gebruiken.", ["Hotjar"]),
        ("Hotjar gebruikt uw gegevens niet voor eigen doelen.", ["Hotjar"]),
        ("Matomo gebruikt uw gegevens niet voor eigen doelen.", []),
    ],
)
def test_a_service_in_a_paragraph_about_another(sentence: str, written: list[str], facts: Facts) -> None:
    source = f"{MOLEN}## Cookies\n\nMet Matomo tellen wij de bezoeken. {sentence}\n"
    assert [name for (name,) in facts("foreign-party", source)] == written


def test_a_domain_of_one_that_is_named_once(facts: Facts) -> None:
    source = f"{MOLEN}## Uw rechten\n\nStuur uw verzoek naar avg@nestor.example.\n\nNestor Hosting verwerkt niets.\n"
    assert facts("foreign-party", source) == [("avg@nestor.example",)]


def test_the_short_name_of_the_controller_is_its_own(facts: Facts) -> None:
    source = (
        '# Privacyverklaring\n\nMaatschap Van Houten Accountants (hierna: "VHR") verwerkt persoonsgegevens.\n\n'
        "VHR reageert binnen een maand op uw verzoek.\n"
    )
    assert facts("foreign-party", source) == []

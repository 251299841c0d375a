"""What the configuration tells of the organisation counts for the rules."""

from __future__ import annotations

import pytest

from privlint.engine import load_rules
from privlint.linter import check_document
from privlint.organisation import KINDS, Organisation
from privlint.outcome import Criteria
from privlint.readers import read
from privlint.resources import rules_directory
from privlint.statement import read_statement

COMPANY = """\
# Privacyverklaring Sportschool De Halter

Sportschool De Halter, info@dehalter.example, is verantwoordelijk voor de verwerking van uw persoonsgegevens. Wij
verwerken uw naam om u in te schrijven, en bewaren die gegevens twee jaar. U hebt recht op inzage en verwijdering van
uw persoonsgegevens. {more}
"""
MUNICIPALITY = COMPANY.replace("Sportschool De Halter", "gemeente Oeverland")
OFFICER = "Wij hebben een functionaris gegevensbescherming aangesteld."


def rules(text: str, organisation: Organisation) -> set[str]:
    report = check_document(
        read("privacy.md", text), Criteria(load_rules([rules_directory()]), organisation=organisation)
    )
    assert report.status == "checked"
    return {finding.rule for finding in report.findings}


@pytest.mark.parametrize(
    ("text", "organisation", "fires"),
    [
        (COMPANY, Organisation(), False),
        (COMPANY, Organisation(has_officer=True), True),
        (COMPANY, Organisation(kind="public-authority"), True),
        (COMPANY, Organisation(kind="business"), False),
        (MUNICIPALITY, Organisation(), True),
        (MUNICIPALITY, Organisation(kind="association"), False),
        (MUNICIPALITY, Organisation(has_officer=False), False),
        (COMPANY.format(more=OFFICER), Organisation(), True),
        (COMPANY.format(more=OFFICER), Organisation(kind="business"), True),
        (COMPANY.format(more=OFFICER), Organisation(has_officer=False), False),
        (COMPANY.format(more="Onze FG: fg@dehalter.example."), Organisation(has_officer=True), False),
    ],
)
def test_who_must_name_a_data_protection_officer(text: str, organisation: Organisation, fires: bool) -> None:
    assert ("dpo-contact" in rules(text, organisation)) is fires


@pytest.mark.parametrize(
    ("authority", "country", "fires"),
    [
        ("Gegevensbeschermingsautoriteit", "be", False),
        ("Gegevensbeschermingsautoriteit", "nl", True),
        ("Autoriteit Persoonsgegevens", "be", True),
        ("Autoriteit Persoonsgegevens", "nl", False),
        ("Gegevensbeschermingsautoriteit", "", False),
    ],
)
def test_the_country_tells_which_authority_is_the_right_one(authority: str, country: str, fires: bool) -> None:
    text = COMPANY.format(more=f"U kunt een klacht indienen bij de {authority}.")
    assert ("complaint-authority" in rules(text, Organisation(country=country))) is fires


@pytest.mark.parametrize(("country", "fires"), [("be", False), ("nl", True)])
def test_the_country_tells_the_age_of_consent(country: str, fires: bool) -> None:
    text = COMPANY.format(more="Ben je jonger dan 13 jaar, dan vragen wij toestemming aan je ouders.")
    assert ("minors-age" in rules(text, Organisation(country=country))) is fires


def test_every_kind_can_be_asked_by_a_rule() -> None:
    for kind in KINDS:
        [publisher] = read_statement(read("privacy.md", COMPANY), organisation=Organisation(kind=kind)).facts(
            "publisher"
        )
        assert (publisher.kind, publisher.public_authority) == (kind, kind == "public-authority")  # type: ignore[attr-defined]

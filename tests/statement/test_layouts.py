"""Activities in lists that have the parts of the statement for items, in lettered sentences and beside labels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]

OUTLINE = (
    "# Privacyverklaring\n\n1. Wat wij bijhouden\n   - naam en adres\n2. Wat wij ermee doen\n"
    "   - de contributie innen\n   - u het clubblad sturen\n3. Wanneer het verdwijnt\n"
    "   - ledengegevens: een jaar na uw opzegging\n4. Uw rechten\n   - inzage in uw gegevens\n"
)


def test_the_parts_of_a_statement_may_be_the_items_of_a_list(facts: Facts) -> None:
    assert facts("activity", OUTLINE, "retention") == [
        ("de contributie innen", ("een jaar",)),
        ("u het clubblad sturen", ("een jaar",)),
    ]
    assert [term for _, term in facts("retention", OUTLINE, "term")] == ["een jaar"]


def test_the_properties_of_an_activity_are_no_parts_of_a_statement(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Kaartverkoop\n\n* Wat: naam en adres\n* Waarom: om de kaarten te sturen\n"
        "* Hoelang: tot een maand na het feest\n"
    )
    assert facts("activity", source, "purpose", "retention") == [
        ("Kaartverkoop", "Kaartverkoop", ("tot een maand",)),
    ]


def test_sentences_with_letters_go_on_from_the_one_that_announces_purposes(facts: Facts) -> None:
    article = "2. Vastlegging geschiedt {announces}:\n\n   a. de pakketten uit te geven;\n\n   b. giften te boeken.\n"
    begin = "# Reglement\n\n1. De stichting legt naam en adres vast.\n\n"
    assert facts("activity", begin + article.format(announces="teneinde"), "purpose") == [
        ("a. de pakketten uit te geven;", "a. de pakketten uit te geven;"),
        ("b. giften te boeken.", "b. giften te boeken."),
    ]
    assert len(facts("activity", begin + article.format(announces="door medewerkers die bevoegd zijn"))) < 2


def test_an_item_behind_om_says_what_is_done_whatever_it_names(facts: Facts) -> None:
    source = (
        "## Doelen\n\nWij gebruiken uw gegevens om:\n\n- u in te schrijven;\n- u te melden of uw straat open ligt.\n"
    )
    assert [found for (found,) in facts("activity", source)] == [
        "u in te schrijven;",
        "u te melden of uw straat open ligt.",
    ]


def test_a_list_of_acts_under_a_heading_on_purposes(facts: Facts) -> None:
    source = "# Privacy\n\n## Waarvoor?\n\n- het plaatsen van een hond\n- het indelen van gastgezinnen\n"
    assert [found for (found,) in facts("activity", source)] == [
        "het plaatsen van een hond",
        "het indelen van gastgezinnen",
    ]


def test_the_name_of_the_bases_is_no_purpose(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Waarvoor?\n\n- het plaatsen van een hond\n- het indelen van gastgezinnen\n\n"
        "Grondslagen. Wij verwerken uw gegevens op basis van toestemming of van een overeenkomst.\n"
    )
    assert len(facts("activity", source)) == 2


@pytest.mark.parametrize(("label", "judged"), [("Kort en goed", False), ("Kaartverkoop", True)])
def test_what_a_text_opens_with_is_no_label(label: str, judged: bool, facts: Facts) -> None:
    source = (
        f"# Zomerfeest\n\n{label}: we gebruiken je naam om je binnen te laten.\n\n"
        "## Doelen\n\n- om je een kaartje te sturen\n- om de poort te bewaken\n"
    )
    assert facts("activity", source, "basis_judged")[0][1] is judged


def test_behind_the_last_label_with_a_basis_only_what_is_surely_an_activity(facts: Facts) -> None:
    paragraph = "**{label}.** Wij leggen uw naam vast op grond van ons gerechtvaardigd belang.\n\n"
    source = "# Privacy\n\n## Wat we gebruiken\n\n" + "".join(
        paragraph.format(label=label) for label in ("Betalen", "Nepprofielen", "Verslagen")
    )
    behind = "**{label}.** Elke maand een verhaal van een stel.\n"
    assert len(facts("activity", source + behind.format(label="Lezersbrief"))) == 4
    assert len(facts("activity", source + behind.format(label="Slotwoord"))) == 3


def test_one_basis_for_all_that_stands_below(facts: Facts) -> None:
    source = (
        "# Privacy\n\nAlles hieronder steunt op uw lidmaatschap, dat een overeenkomst is met ons, behalve waar iets "
        "anders staat.\n\n## Doelen\n\n- de contributie innen\n- u het clubblad sturen\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("contract",), ("contract",)]


def test_a_term_for_each_of_several_things_is_none_for_all_data(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Doelen\n\n- de heffing innen\n- u de nieuwsbrief sturen\n\n## Bewaren\n\n"
        "De gegevens worden bewaard{colon} voor de heffing zeven jaar en voor vergunningen tien jaar.\n"
    )
    of_each = facts("activity", source.format(colon=" volgens de wet:"), "retention")
    assert [bool(terms) for _, terms in of_each] == [True, False]
    of_all = facts("activity", source.format(colon=""), "retention")
    assert [bool(terms) for _, terms in of_all] == [True, True]


def test_a_question_for_purposes_introduces_them_and_is_none_itself(facts: Facts) -> None:
    introduced = (
        "# Privacy\n\nWaarvoor gebruiken wij deze gegevens?\n- het bijhouden van het register\n- uw reservering\n"
    )
    assert [found for (found,) in facts("activity", introduced)] == ["het bijhouden van het register", "uw reservering"]
    among = "# Privacy\n\nHallo.\n\n* Waarom?\n* om lessen te plannen met je naam\n* om je examen aan te vragen\n"
    assert "Waarom?" not in [found for (found,) in facts("activity", among)]


def test_a_heading_above_a_list_of_data_states_what_they_are_for(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Doelen\n\n### Oproep voor de controle\n\n- naam\n- postadres\n\n"
        "Wordt gewist: bij uitschrijving uit de praktijk\n"
    )
    assert facts("activity", source, "purpose") == [("Oproep voor de controle", "Oproep voor de controle")]


@pytest.mark.parametrize(
    "item",
    [
        "Bijhouden van de kleurkaart, zodat wij geen verf gebruiken waar u niet tegen kunt",
        "u een bon te sturen op uw verjaardag",
        "het analyseren van uw gedrag",
        "Vergaderingen: presentielijst en notulen",
        "Werving: toestemming, die te allen tijde kan worden ingetrokken",
    ],
)
def test_an_item_that_begins_with_an_act_or_a_label_is_a_purpose_whatever_else_it_says(item: str, facts: Facts) -> None:
    source = (
        f"# Privacy\n\n## Doelen\n\nWij verwerken uw gegevens voor de volgende doelen:\n\n- de kas voeren\n- {item}\n"
    )
    assert [found for (found,) in facts("activity", source)] == ["de kas voeren", item]
    among_data = source.replace(item, "naam en adres")
    assert [found for (found,) in facts("activity", among_data)] == ["de kas voeren"]

"""Which sentences, rows and items tell of one activity together, and for which of several a basis or a term is."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import Facts

HEAD = "# Privacyverklaring\n\n"


def tied(facts: Facts, source: str, suffix: str = ".md") -> list[tuple[Any, ...]]:
    return [found[1:] for found in facts("activity", source, "basis", "retention", suffix=suffix)]


@pytest.mark.parametrize(
    "ground",
    [
        "Ons gerechtvaardigd belang daarbij is een veilige school.",
        "Daarvoor vragen wij vooraf uw toestemming.",
        "Wij voldoen dus aan een wettelijke plicht.",
        "De opdracht is een overeenkomst en vormt de grondslag.",
        "U geeft daar op het formulier toestemming voor.",
    ],
)
def test_what_only_gives_the_basis_begins_no_activity(ground: str, facts: Facts) -> None:
    source = HEAD + f"## Bezoek\n\nWij noteren uw naam en kenteken om te weten wie er binnen is. {ground}\n"
    assert [len(basis) for basis, _ in tied(facts, source)] == [1]


def test_a_basis_behind_one_that_has_one_begins_another_activity(facts: Facts) -> None:
    source = HEAD + (
        "## Bezoek\n\nWij noteren uw naam om u te ontvangen, met uw toestemming. Ook sturen wij u de nieuwsbrief. "
        "Ons gerechtvaardigd belang daarbij is reclame.\n"
    )
    assert [basis for basis, _ in tied(facts, source)] == [("consent",), ("legitimate-interest",)]


def test_the_data_of_one_paragraph_in_a_series_are_not_all_data(facts: Facts) -> None:
    source = HEAD + (
        "## Doelen\n\nKoopt u een kaartje, dan vragen wij uw naam om u binnen te laten. Uw gegevens bewaren wij "
        "twee jaar.\n\nOm uw fiets te repareren noteren wij uw telefoonnummer.\n\n"
        "Om een rekening te sturen noteren wij uw adres.\n\nOm u te vragen hoe het ging gebruiken wij uw mailadres.\n"
    )
    assert [kept for _, kept in tied(facts, source)] == [("twee jaar",), (), (), ()]


def test_a_term_for_all_data_beside_one_for_some(facts: Facts) -> None:
    source = HEAD + (
        "## Doelen\n\nWij gebruiken uw gegevens om:\n\n- u een account te geven\n- u te bellen over uw afspraak\n\n"
        "## Bewaren\n\nWij hanteren een bewaartermijn van twee jaar na uw laatste bezoek voor al uw gegevens; "
        "alleen de "
        "betaalgegevens bewaren wij zeven jaar.\n"
    )
    assert [kept[0] for _, kept in tied(facts, source)] == ["twee jaar", "twee jaar"]


def test_those_data_behind_a_list_are_those_of_the_list(facts: Facts) -> None:
    source = HEAD + (
        "## Opdracht\n\nWij gebruiken uw gegevens om:\n\n- de paal te plaatsen\n- de montage te plannen\n\n"
        "Die gegevens blijven vijf jaar staan. Facturen zeven jaar, dat is wet.\n"
    )
    assert [kept for _, kept in tied(facts, source)] == [("vijf jaar",), ("vijf jaar",)]


@pytest.mark.parametrize(
    ("kept", "term"),
    [
        ("Wettelijke verplichting (fiscale administratie), zeven jaar.", "zeven jaar"),
        ("Toestemming. Facturen zeven jaar.", "zeven jaar"),
        ("Toestemming. De agenda gaat elke januari bij het oud papier.", "elke januari bij het oud papier"),
        ("Toestemming. Dat stopt zodra u zich afmeldt.", "stopt zodra u zich afmeldt"),
        ("Toestemming. De foto's gebruiken wij maximaal vier jaar.", "maximaal vier jaar"),
        (
            "Toestemming. De lijst verwijderen wij uiterlijk 31 december van dat jaar.",
            "uiterlijk 31 december van dat jaar",
        ),
        ("Toestemming. Het dossier gaat vijf jaar mee.", "vijf jaar"),
    ],
)
def test_terms_in_a_few_words(kept: str, term: str, facts: Facts) -> None:
    source = (
        HEAD + f"## Doelen\n\n- **Bezorgen** – naam en adres, om u te bezorgen. {kept}\n- **Ruilen** – om te ruilen.\n"
    )
    assert tied(facts, source)[0][1] == (term,)


@pytest.mark.parametrize(
    "told",
    [
        "Wij kijken mee om u te helpen. De gegevens worden door ons niet opgeslagen.",
        "Wij vragen uw locatie om u de weg te wijzen. Wij kunnen uw locatie niet zien.",
        "Wij tellen uw bezoek om de drukte te meten. Daar zitten geen namen bij.",
    ],
)
def test_what_is_not_kept_or_of_nobody_lacks_no_term(told: str, facts: Facts) -> None:
    source = f"{HEAD}## Hulp\n\n{told}\n\n## Bestelling\n\nOm u te bezorgen noteren wij uw adres, een jaar lang.\n"
    *found, (_, kept, _) = facts("activity", source, "retention", "retention_judged")
    assert kept == ("een jaar",)
    assert all(is_kept or not is_judged for _, is_kept, is_judged in found)


def test_bases_behind_labels_in_a_list_of_bases(facts: Facts) -> None:
    source = HEAD + (
        "## Waarom\n\n| Waarom | Wat |\n|---|---|\n| Je ticket verkopen | naam |\n| Catering | dieetwens |\n"
        "| Een lezing geven | naam |\n\n## Grondslag\n\n- Tickets en catering: uitvoering van de overeenkomst.\n"
        "- Lezing: overeenkomst, of het voorbereiden daarvan.\n"
    )
    assert [basis for basis, _ in tied(facts, source)] == [("contract",)] * 3


def test_bases_and_terms_for_ranges_of_letters_and_rows_of_them(facts: Facts) -> None:
    source = HEAD + (
        "## Doelen\n\nWij verwerken gegevens voor:\n\na. de behandeling van aanvragen;\n\nb. het toezicht;\n\n"
        "c. de afhandeling van klachten;\n\nd. het relatiemagazine.\n\n## Grondslagen\n\nDe verwerkingen onder "
        "a tot en met c "
        "zijn een taak van algemeen belang.\n\nDe verwerking onder d berust op toestemming.\n\n## Bewaartermijnen\n\n"
        "| Doel | Termijn |\n|---|---|\n| a en b | tien jaar |\n| c | twee jaar |\n| d | tot intrekking |\n"
    )
    assert tied(facts, source) == [
        (("public-task",), ("tien jaar",)),
        (("public-task",), ("tien jaar",)),
        (("public-task",), ("twee jaar",)),
        (("consent",), ("tot intrekking",)),
    ]


def test_items_of_an_ordered_list_have_numbers(facts: Facts) -> None:
    source = (
        "<h1>Privacyverklaring</h1><h2>Waarvoor?</h2><ol><li>Om lessen te geven</li><li>Om een foto te "
        "plaatsen</li></ol>"
        "<h2>Grondslag</h2><p>Voor 1 is dat de lesovereenkomst die u tekent. Voor 2 vraag ik uw toestemming.</p>"
    )
    assert [basis for basis, _ in tied(facts, source, ".html")] == [("contract",), ("consent",)]


def test_a_bare_list_of_bases_is_for_none_of_the_purposes(facts: Facts) -> None:
    source = HEAD + (
        "## Doelen\n\nWij gebruiken uw gegevens om:\n\n- de gasten in te schrijven\n- de rekening te sturen\n\n"
        "## Grondslag\n\nVerwerking vindt plaats op grond van de uitvoering van de overeenkomst, een wettelijke "
        "verplichting, de toestemming van gasten of een gerechtvaardigd belang.\n"
    )
    assert [basis for basis, _ in tied(facts, source)] == [(), ()]


def test_a_bare_list_of_bases_names_no_interest(facts: Facts) -> None:
    source = HEAD + (
        "## Grondslag\n\nWij verwerken gegevens op grond van de overeenkomst (het lidmaatschap), een wettelijke "
        "verplichting, ons gerechtvaardigd belang of uw toestemming.\n"
    )
    assert ("gerechtvaardigd belang", "") in facts("legal-basis", source, "interest")


def test_a_basis_for_the_others(facts: Facts) -> None:
    source = HEAD + (
        "## Waarvoor\n\n- om contributie te innen;\n- om bij te houden hoe vaak u speelt;\n\nDe verwerking van "
        "gegevens voor "
        "de contributie berust op de lidmaatschapsovereenkomst. Voor de overige verwerkingen hebben wij een "
        "gerechtvaardigd belang.\n"
    )
    assert [basis[0] for basis, _ in tied(facts, source)] == ["contract", "legitimate-interest"]


def test_a_definition_list_of_what_why_and_on_what_ground(facts: Facts) -> None:
    source = (
        "<h1>Privacyverklaring</h1><h2>Zorgplan</h2><dl><dt>Wat</dt><dd>Naam en diagnose</dd><dt>Waarom</dt>"
        "<dd>Om u te verzorgen</dd><dt>Grond</dt><dd>De overeenkomst tot zorg</dd><dt>Hoe lang</dt><dd>Twintig "
        "jaar</dd></dl>"
    )
    assert tied(facts, source, ".html") == [(("contract",), ("Twintig jaar",))]


@pytest.mark.parametrize(("behind", "term"), [("het seizoen en de winter erna", True), ("zie onder Betalen", False)])
def test_what_stands_behind_the_label_for_a_term(behind: str, term: bool, facts: Facts) -> None:
    source = HEAD + (
        "## Gastenboek\n\n**Gegevens:** naam\n**Doel:** andere gasten laten lezen hoe het was\n"
        f"**Grondslag:** toestemming\n**Bewaartermijn:** {behind}\n"
    )
    [(_, kept, judged)] = facts("activity", source, "retention", "retention_judged")
    assert (bool(kept), judged) == (term, term)


def test_the_reasons_for_terms_are_no_purposes(facts: Facts) -> None:
    source = HEAD + (
        "## Doelen\n\nOm uw aangifte te doen gebruiken wij uw inkomen.\n\n## Bewaartermijnen\n\n"
        "| Gegevens | Termijn | Waarom |\n|---|---|---|\n| Aangiften | 7 jaar | bewaarplicht |\n| Paspoort | 5 "
        "jaar | Wwft |\n"
    )
    assert len(tied(facts, source)) == 1


def test_a_table_of_two_rows_has_a_thing_in_every_column(facts: Facts) -> None:
    source = (
        "<h1>Privacyverklaring</h1><h2>Hoe lang bewaren wij het?</h2><table><tr><th>Soort</th><td>Dossier</td>"
        "<td>Financi&euml;le gegevens</td></tr><tr><th>Bewaartermijn</th><td>2 jaar</td><td>7 jaar</td></tr></table>"
    )
    assert facts("retention", source, "subject", suffix=".html")[-2:] == [
        ("2 jaar", "Dossier"),
        ("7 jaar", "Financiële gegevens"),
    ]


def test_a_trade_in_the_name_of_the_organisation_says_nothing(facts: Facts) -> None:
    source = HEAD + (
        "## Doelen\n\nWij gebruiken uw gegevens om:\n\n- reserveringen bij Lichtval Fotografie te plannen\n- u "
        "te factureren\n\n"
        "## Bewaren\n\n| Wat | Hoe lang |\n|---|---|\n| Foto's in portfolio | een jaar |\n| Facturen | 7 jaar |\n"
    )
    assert [kept for _, kept in tied(facts, source)] == [(), ("7 jaar",)]


def test_paragraphs_that_give_the_properties_of_one_activity_each(facts: Facts) -> None:
    source = HEAD + (
        "## Gegevens\n\n**Zegels** – hoeveel u er spaart. *Doel:* korting geven. *Grondslag:* overeenkomst.\n\n"
        "**Wasmerk** – het nummer in uw kleding. *Doel:* zoekraken voorkomen. *Bewaren:* twee jaar.\n"
    )
    assert tied(facts, source) == [(("contract",), ()), ((), ("twee jaar",))]


def test_a_question_is_the_label_of_a_property(facts: Facts) -> None:
    source = HEAD + (
        "## U huurt een kano\n\nWij vragen uw naam.\n\n- **Mag dat?** Ja, dat is een overeenkomst.\n"
        "- **Hoe lang?** Een jaar.\n- **Moet u dit geven?** Ja, anders verhuren wij niets.\n"
    )
    assert tied(facts, source) == [(("contract",), ("Een jaar",))]


def test_a_list_of_definitions_gives_the_terms_for_what_it_names(facts: Facts) -> None:
    source = (
        "<h1>Privacyverklaring</h1><h2>Doelen</h2><dl><dt>Kanoverhuur</dt><dd>Naam en adres, om de kano te verhuren."
        "</dd><dt>Zwemlessen</dt><dd>Naam en leeftijd, om de les te geven.</dd></dl><h2>Bewaartermijnen</h2><dl>"
        "<dt>Kanoverhuur</dt><dd>Twee jaar.</dd><dt>Zwemlessen</dt><dd>Vier jaar.</dd></dl>"
    )
    assert [kept for _, kept in tied(facts, source, ".html")] == [("Twee jaar",), ("Vier jaar",)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("De grondslag voor het eerste tot en met het derde punt is de koopovereenkomst.", [1, 1, 1, 0]),
        (
            "De verwerking voor al deze doelen berust op de koopovereenkomst, behalve de nieuwsbrief: die sturen wij "
            "met uw toestemming.",
            [1, 1, 1, 1],
        ),
    ],
)
def test_a_sentence_below_a_list_speaks_for_places_in_that_list(
    sentence: str, expected: list[int], facts: Facts
) -> None:
    source = HEAD + (
        "## Waarvoor\n\nWij verwerken uw zoekgedrag om:\n\n- de winkel te tonen;\n- fraude te voorkomen;\n\nWij "
        "gebruiken uw naam om:\n\n- de bestelling te bezorgen;\n- uw account bij te houden;\n- vragen te "
        f"beantwoorden;\n- de nieuwsbrief te sturen.\n\n{sentence}\n"
    )
    assert [len(basis) for basis, _ in tied(facts, source)] == [0, 0, *expected]


@pytest.mark.parametrize(
    ("sentence", "basis"),
    [
        ("Wij noteren uw allergie om veilig te koken; u tekent daarvoor een toestemmingsformulier.", "consent"),
        ("De gemeente verplicht ons uw naam te noteren om de toeristenbelasting te innen.", "legal-obligation"),
        ("Wij bewaren de sleutelcode om binnen te komen, omdat dat in het zorgcontract is afgesproken.", "contract"),
        ("Wij geven uw nummer aan de monteur om te bellen; dat hoort bij het onderhoudscontract.", "contract"),
    ],
)
def test_a_basis_in_plain_words(sentence: str, basis: str, facts: Facts) -> None:
    assert basis in {found for _, found in facts("legal-basis", HEAD + f"## Doelen\n\n{sentence}\n", "basis")}


def test_the_last_of_a_row_of_bold_names_is_an_activity_too(facts: Facts) -> None:
    rows = [
        "**Verhuur.** Wij gebruiken uw naam voor de huurovereenkomst.",
        "**Lessen.** Wij gebruiken uw leeftijd voor de lesovereenkomst.",
        "**Winkel.** Wij gebruiken uw adres voor de koopovereenkomst.",
        "**Navraag.** Soms doen wij navraag bij uw vorige vereniging.",
    ]
    assert len(tied(facts, HEAD + "## Klanten\n\n" + "\n\n".join(rows) + "\n")) == 4


def test_what_is_done_with_the_consent_of_parents_has_a_basis(facts: Facts) -> None:
    source = HEAD + (
        "## Doelen en grondslagen\n\na. Het uitdelen van boekjes aan kinderen. Dat doen wij alleen met toestemming van "
        "een ouder.\nb. Het bijhouden van giften. Voor kinderen is toestemming van een ouder nodig.\n"
    )
    assert [basis for basis, _ in tied(facts, source)] == [("consent",), ()]


def test_decisions_that_no_machine_takes_are_no_sibling_of_activities(facts: Facts) -> None:
    paragraphs = [
        "**Gevers.** Van gevers noteren wij de naam om de gift te boeken, op grond van de wet.",
        "**Tellers.** Van tellers noteren wij het nummer om hen te bellen, op grond van de overeenkomst.",
        "**Nieuws.** De nieuwsbrief krijgt wie daarvoor toestemming heeft gegeven.",
        "**Besluiten.** De stichting neemt geen besluiten op grond van geautomatiseerde verwerking.",
        "**Reizen.** Van reizigers noteren wij het paspoortnummer, op grond van de overeenkomst.",
    ]
    assert len(tied(facts, HEAD + "\n\n".join(paragraphs) + "\n")) == 4

"""Activities that running text tells of, and what of a basis or a term belongs to which of them."""

from __future__ import annotations

import pytest

from tests.conftest import Facts

OPENING = "# Privacy\n\n## Waarom\n\nOm uw vraag te beantwoorden gebruiken wij uw mailadres.\n\n"


def purposes(facts: Facts, source: str) -> list[str]:
    return [purpose[:20] for _, purpose in facts("activity", source, "purpose")]


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("Van vrienden bewaren wij de naam en het rekeningnummer.", True),
        ("Scholen die een workshop boeken geven ons de naam van een docent.", True),
        ("Plant u een gesprek via de agenda, dan ziet die uw naam en mailadres.", True),
        ("Bestelt uw school bij ons, dan krijgen wij de naam van de contactpersoon.", True),
        ("Laadt u op aan de paal, dan registreert die het nummer, zodat wij de stroom kunnen aanrekenen.", True),
        ("Het systeem slaat op welke sleutel wanneer de deur opent.", True),
        ("Het systeem slaat op welke gegevens het verwerkt.", False),
        ("Ook meten wij of u de app hebt geïnstalleerd.", True),
        ("Onze nieuwsbrief gaat via een drukker en verschijnt vier keer per jaar.", True),
        ("In de bus zit een tracker.", True),
        ("Wij uploaden een lijst met adressen om u op andere sites te bereiken.", True),
        ("Wij kijken met Matomo of er bezoekers zijn.", True),
        ("Wie trouwt, wordt ingeschreven in het trouwboek.", True),
        ("Ik tel met een teller, zonder cookies, hoeveel mensen er langskomen.", True),
        ("Voor de reis hebben wij een kopie van uw paspoort en uw vaccinaties nodig, ook om u te bereiken.", True),
        # No processing of their own
        ("Van vrienden bewaren wij niets.", False),
        ("De drukker ontvangt uw adres.", False),
        ("De meeste gegevens ontvangen wij van uzelf, zoals uw naam.", False),
        ("Zonder uw toestemming vertellen wij een ander niets over uw adres.", False),
        ("Met uw toestemming bewaren wij uw cv een jaar.", False),
        ("Tabel 3. Doelen, en uw adres om u te bereiken.", False),
        ("Wij gebruiken diensten van derden die informatie verzamelen om u te herkennen.", False),
    ],
)
def test_what_running_text_tells_of_data(paragraph: str, found: bool, facts: Facts) -> None:
    assert (len(purposes(facts, OPENING + paragraph + "\n")) == 2) is found


def test_the_sentence_that_the_data_are_told_of_states_the_activity(facts: Facts) -> None:
    source = OPENING + "Vrienden steunen ons met een bijdrage. Van hen bewaren wij de naam en het rekeningnummer.\n"
    assert purposes(facts, source)[1] == "Vrienden steunen ons"


def test_a_paragraph_that_names_several_rights_states_no_purpose(facts: Facts) -> None:
    source = OPENING + (
        "U mag uw gegevens inzien en laten corrigeren. Wilt u weg, dan verwijderen wij alles om u te vergeten; ook "
        "kunt u bezwaar maken tegen de verwerking.\n"
    )
    assert len(purposes(facts, source)) == 1


@pytest.mark.parametrize(
    ("heading", "judged"), [("Word je donateur?", True), ("Ga je mee op reis?", True), ("Wat doen we verder?", False)]
)
def test_a_heading_that_asks_who_does_something_names_an_activity(heading: str, judged: bool, facts: Facts) -> None:
    source = (
        "# Privacy\n\n| Doel | Grondslag |\n|---|---|\n| Cursus geven | overeenkomst |\n\n"
        f"## {heading}\n\nVier keer per jaar sturen wij een brief rond.\n"
    )
    assert [by for _, by in facts("activity", source, "basis_judged")][-1] is judged


def test_a_case_of_its_own_behind_a_list_is_judged(facts: Facts) -> None:
    table = (
        "# Privacy\n\n## Doelen\n\n| Doel | Grondslag |\n|---|---|\n| Cursus geven | overeenkomst |\n"
        "| Facturen sturen | wettelijke plicht |\n\n"
    )
    judged = [
        facts("activity", table + sentence, "basis_judged")[-1][1]
        for sentence in (
            "Doe je mee aan een webinar, dan gebruiken we je mailadres om je de link te sturen.\n",
            "Daarnaast gebruiken we je mailadres om je te vragen wat je vond.\n",
            "Laat u ons langskomen? Dan maakt de monteur foto's van de meterkast.\n",
            "We gebruiken je mailadres om je lessen te geven.\n",
        )
    ]
    assert judged == [True, True, True, False]


def test_what_has_a_row_is_told_again_in_a_section(facts: Facts) -> None:
    source = (
        "# Privacy\n\n| Doel | Grondslag |\n|---|---|\n| Foto's plaatsen | |\n| Lessen | overeenkomst |\n\n"
        "## Foto's\n\nElke dag maken wij foto's van de groep.\n"
    )
    judged = [(words, by) for words, by in facts("activity", source, "basis_judged")]
    assert judged[0] == ("Foto's plaatsen", True)
    assert judged[-1] == ("Elke dag maken wij foto's van de groep.", False)


@pytest.mark.parametrize(
    ("sentence", "bases"),
    [
        ("Voor de eerste twee is de overeenkomst de grondslag.", [("contract",), ("contract",), ()]),
        ("Voor het eerste doel is de overeenkomst de grondslag.", [("contract",), (), ()]),
        ("Net als na de eerste les doen wij de laatste twee met uw toestemming.", [(), ("consent",), ("consent",)]),
        ("De laatste twee doen wij met uw toestemming.", [(), ("consent",), ("consent",)]),
        (
            "De gegevens in deze tabel zijn nodig voor de uitvoering van die overeenkomst, met uitzondering van de "
            "foto's: daarvoor vragen wij toestemming.",
            [("contract",), ("contract",), ("consent",)],
        ),
    ],
)
def test_a_basis_for_some_rows_by_their_place(sentence: str, bases: list[tuple[str, ...]], facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Doelen\n\n| Doel | Gegevens |\n|---|---|\n| Lesgeld innen | rekening |\n| Groepen indelen | "
        f"leeftijd |\n| Foto's voor het boekje | foto's |\n\n{sentence}\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")][:3] == bases


def test_a_basis_for_a_table_is_not_one_for_other_sections(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Huur\n\n| Doel | Gegevens |\n|---|---|\n| Huur innen | rekening |\n| Bellen | nummer |\n\n"
        "Voor alles in deze tabel geldt: het is nodig voor de huurovereenkomst.\n\n"
        "## De sleutel\n\nHet systeem slaat op welke sleutel wanneer de deur opent.\n"
    )
    assert facts("activity", source, "basis")[-1][1] == ()


def test_the_basis_of_one_activity_of_a_section_is_not_that_of_the_next(facts: Facts) -> None:
    section = (
        "# Privacy\n\n## Post en meer\n\nMet uw toestemming mailen wij u het programma.{}Verder meten wij hoe vaak "
    )
    for between in (" ", "\n\n"):
        source = section.format(between) + "u het programma opent, om het te verbeteren.\n"
        assert [basis for _, basis in facts("activity", source, "basis")] == [("consent",), ()]


def test_a_basis_in_another_paragraph_of_the_section(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Webinars en feesten\n\nVoor een webinar vragen wij uw naam, om u de link te sturen. Dat is "
        "nodig voor de overeenkomst.\n\nOp feesten worden foto's gemaakt voor de website.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("contract",), ()]


@pytest.mark.parametrize(
    "second",
    [
        "Ook dit is nodig voor de uitvoering van de overeenkomst.",
        "Wij gebruiken ze alleen met uw toestemming, ook de foto's.",
        "Doen we alleen als u daar toestemming voor geeft, met uw foto's.",
        "Het telefoonnummer is nodig om u te kunnen bellen.",
        "Op het formulier kunt u aankruisen of u dat goed vindt.",
    ],
)
def test_a_sentence_that_goes_on_begins_no_activity(second: str, facts: Facts) -> None:
    source = f"# Privacy\n\n## Foto's\n\nWij maken foto's van de groep om ze in het boekje te plaatsen. {second}\n"
    assert len(facts("activity", source)) == 1


@pytest.mark.parametrize(
    ("second", "bases"),
    [
        ("", [("consent",)]),
        ("De facturen bewaren wij op grond van een wettelijke verplichting.", [(), ("legal-obligation",)]),
    ],
)
def test_agreement_with_all_use_is_the_only_basis(second: str, bases: list[tuple[str, ...]], facts: Facts) -> None:
    source = (
        "# Privacy\n\nAls u onze dienst gebruikt, stemt u in met het verzamelen en gebruiken van informatie.\n\n"
        f"## Fouten\n\nBij een fout gebruiken wij uw IP-adres om de app te verbeteren.\n\n{second}\n"
    )
    found = [basis for words, basis in facts("activity", source, "basis") if not words.startswith("Als u")]
    assert found == bases


def test_the_term_of_another_activity_of_running_text(facts: Facts) -> None:
    def term(first: str, second: str) -> tuple[str, ...]:
        source = f"# Privacy\n\n## Waarom\n\n{first}\n\n{second}\n"
        return tuple(facts("activity", source, "retention")[-1][1])

    kept = "Om uw auto te keuren noteren wij uw adres. De onderhoudshistorie van de auto bewaren wij vijf jaar."
    assert term(kept, "Leent u een auto, dan noteren wij uw rijbewijsnummer om boetes door te geven.") == ()
    assert term(kept, "Om u de onderhoudshistorie van uw auto te sturen, gebruiken wij uw mailadres.") == ("vijf jaar",)


@pytest.mark.parametrize(
    ("term", "kept"),
    [
        ("Wij bewaren uw gegevens zolang u klant bent.", True),
        ("Wij bewaren uw gegevens twee jaar.", True),
        ("Gaat u van het koor af, dan wissen wij uw gegevens na een jaar.", False),
    ],
)
def test_which_general_terms_are_for_visitors_too(term: str, kept: bool, facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Doelen\n\n- om contributie te innen\n- om foto's op de website te plaatsen\n\n"
        f"## Hoe lang\n\n{term}\n"
    )
    assert bool(facts("activity", source, "retention")[-1][1]) is kept


def test_a_term_for_what_holds_the_data_of_a_purpose(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Doelen\n\n- huur innen\n- oud-leerlingen uitnodigen\n\n## Hoe lang\n\n"
        "- Het huurdossier: zeven jaar na vertrek\n- Het leerlingdossier: twee jaar na vertrek\n"
    )
    assert [kept for _, kept in facts("activity", source, "retention")] == [("zeven jaar",), ()]


def test_wifi_has_a_term_of_its_own(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Doelen\n\n- om boeken uit te lenen\n- om wifi aan te bieden\n\n## Hoe lang\n\n"
        "Ledengegevens bewaren wij een jaar na uw laatste bezoek.\n"
    )
    assert [kept for _, kept in facts("activity", source, "retention")] == [("een jaar",), ()]


def test_an_item_that_begins_with_what_is_done_is_no_data(facts: Facts) -> None:
    source = "# Privacy\n\n## Doelen\n\n- de ledenadministratie\n- het bijhouden van IP-adressen van bezoekers\n"
    assert len(facts("activity", source)) == 2


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Naast noodzakelijke cookies zijn er cookies van een videodienst.", True),
        ("De site zet 1 cookie, voor uw taal.", True),
        ("Wij gebruiken geen cookies en houden ook geen cijfers bij.", False),
        ("In uw browser kunt u instellen dat cookies worden geweigerd.", False),
    ],
)
def test_the_cookies_that_there_are(sentence: str, found: bool, facts: Facts) -> None:
    assert bool(facts("activity", f"{OPENING}## Cookies\n\n{sentence}\n")[1:]) is found


def test_what_is_done_with_messages_and_under_a_heading_for_those_who_ask(facts: Facts) -> None:
    told = "Bij een telefoontje noteren wij uw naam en telefoonnummer, om u antwoord te kunnen geven."
    assert len(facts("activity", f"{OPENING}## Vraag of klacht\n\n{told}\n")) == 2
    chat = "Op onze site kun je chatten. De gesprekken bewaren wij dertig dagen, om te lezen wat er is gezegd."
    assert len(facts("activity", f"{OPENING}## Stel je een vraag via de chat?\n\n{chat}\n")) == 2


def test_parts_under_the_name_of_children_are_not_all_about_minors(facts: Facts) -> None:
    source = f"{OPENING}## Uw kind bij ons\n\n### Rekeningen\n\nVoor de rekening wordt uw rekeningnummer vastgelegd.\n"
    assert len(facts("activity", source)) == 2


def test_what_customers_decide_on_is_not_judged(facts: Facts) -> None:
    labelled = (
        "**Tests.** Op de systemen van klanten staan persoonsgegevens. {role}\n\n**Nieuws.** Wij mailen u nieuws.\n"
    )

    def judged(role: str) -> bool:
        return dict(facts("activity", OPENING + labelled.format(role=role), "basis_judged"))["Tests."]

    assert judged("Wij gebruiken ze om fouten te zoeken.")
    assert not judged("Wij gebruiken ze om fouten te zoeken en treden daarbij op als verwerker.")


def test_with_which_service_the_newsletter_goes_is_said_of_the_one_that_has_its_basis(facts: Facts) -> None:
    sent = "De nieuwsbrief versturen we met Mailchimp.\n"
    based = "## Nieuwsbrief\n\nWij sturen je de nieuwsbrief met jouw toestemming.\n\n"
    again = facts("activity", f"{OPENING}{based}## Mailen\n\n{sent}", "basis_judged")
    alone = facts("activity", f"{OPENING}## Mailen\n\n{sent}", "basis_judged")
    assert (again[-1][1], alone[-1][1]) == (False, True)

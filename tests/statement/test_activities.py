"""Processing activities: where the text states them, and what it ties to each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from privlint.facts import Activity
from privlint.readers import read
from privlint.statement import read_statement
from privlint.statement.ties import MOST_PLACES

Facts = Callable[..., list[tuple[Any, ...]]]

TABLE = (
    "# Privacyverklaring\n\n| Doel | Gegevens | Grondslag | Bewaartermijn |\n| --- | --- | --- | --- |\n"
    "| Bestelling leveren | adres | overeenkomst | twee jaar |\n"
    "| Nieuwsbrief **versturen** | e-mailadres | toestemming | totdat u zich afmeldt |\n"
    "| Website verbeteren | IP-adres | gerechtvaardigd belang | |\n"
)
LIST = "## Doelen\n\nWij gebruiken uw gegevens om:\n\n- uw bestelling te *leveren*;\n- de nieuwsbrief te sturen.\n"


# Where they stand


def test_every_row_of_a_table_of_purposes_is_an_activity(facts: Facts) -> None:
    assert facts("activity", TABLE, "purpose") == [
        ("Bestelling leveren", "Bestelling leveren"),
        ("Nieuwsbrief **versturen", "Nieuwsbrief versturen"),
        ("Website verbeteren", "Website verbeteren"),
    ]


def test_every_item_of_a_list_of_purposes_is_an_activity(facts: Facts) -> None:
    assert facts("activity", LIST, "purpose") == [
        ("uw bestelling te *leveren*;", "uw bestelling te leveren;"),
        ("de nieuwsbrief te sturen.", "de nieuwsbrief te sturen."),
    ]


def test_a_heading_names_the_activity_below(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Nieuwsbrief\n\nVoor de nieuwsbrief verwerken wij uw e-mailadres.\n\n"
        "## Camerabeelden\n\nOnze camera's leggen beelden vast om diefstal te voorkomen.\n"
    )
    assert [purpose for _, purpose in facts("activity", source, "purpose")] == ["Nieuwsbrief", "Camerabeelden"]


def test_a_heading_names_the_activity_where_only_a_basis_is_given(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Cameratoezicht\n\nIn de hal hangen camera's voor uw veiligheid. Dit doen wij op "
        "grond van ons gerechtvaardigd belang.\n"
    )
    assert facts("activity", source, "purpose", "interest") == [
        (
            "In de hal hangen camera's voor uw veiligheid.",
            "Cameratoezicht",
            "In de hal hangen camera's voor uw veiligheid.",
        )
    ]


def test_a_sentence_that_says_what_data_are_for_is_an_activity(facts: Facts) -> None:
    sentence = "Wij gebruiken uw adres om uw bestelling te bezorgen."
    source = f"# Privacyverklaring\n\nWelkom bij de zeilschool.\n\n{sentence} Vragen staan vrij.\n"
    assert facts("activity", source, "purpose") == [(sentence, sentence)]


def test_a_heading_with_its_properties_is_one_activity(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Zeilles\n\n- Gegevens: naam en adres\n- Grondslag: uitvoering van de overeenkomst\n"
        "- Bewaartermijn: twee jaar\n"
    )
    assert facts("activity", source, "purpose", "basis", "retention") == [
        ("Zeilles", "Zeilles", ("contract",), ("twee jaar",))
    ]


@pytest.mark.parametrize(
    "source",
    [
        "## Uw rechten\n\nU kunt ons vragen om:\n\n- inzage;\n- verwijdering.\n",
        "## Beveiliging\n\nWij nemen deze maatregelen om uw gegevens te beschermen:\n\n- versleuteling;\n- sloten.\n",
        "## Gegevens\n\nWij verwerken de volgende persoonsgegevens:\n\n- naam;\n- adres.\n",
        "## Ontvangers\n\nWij delen gegevens met:\n\n- de drukker;\n- de accountant.\n",
        "## Ontvangers\n\nWij gebruiken andere bedrijven om:\n\n- uw bestelling te leveren;\n- brieven te sturen.\n",
        "# Cookies\n\n| Cookie | Doel |\n| --- | --- |\n| _sessie | inloggen |\n",
    ],
)
def test_lists_of_other_things_hold_no_activity(source: str, facts: Facts) -> None:
    assert facts("activity", source, "purpose") == []


def test_an_activity_over_a_line_end_with_entities(facts: Facts) -> None:
    written = "Wij gebruiken <b>uw</b> naam &amp; adres\n om uw bestelling te&nbsp;bezorgen."
    source = f"<h1>Caf&eacute; privacy</h1><p>{written}</p>"
    assert facts("activity", source, suffix=".html") == [(written,)]


# What is tied to them


def test_a_row_ties_its_own_cells(facts: Facts) -> None:
    assert [fact[1:] for fact in facts("activity", TABLE, "basis", "retention")] == [
        (("contract",), ("twee jaar",)),
        (("consent",), ("totdat u zich afmeldt",)),
        (("legitimate-interest",), ()),
    ]


def test_an_empty_cell_is_not_filled_from_elsewhere(facts: Facts) -> None:
    source = TABLE + "\nAl uw gegevens bewaren wij zeven jaar.\n"
    assert facts("activity", source, "retention")[-1] == ("Website verbeteren", ())


def test_the_purpose_of_a_legitimate_interest_is_the_interest(facts: Facts) -> None:
    assert [interest for _, interest in facts("activity", TABLE, "interest")] == ["", "", "Website verbeteren"]


def test_an_item_ties_what_it_says_with_its_subitems(facts: Facts) -> None:
    source = (
        "## Doelen\n\nWij gebruiken uw gegevens om:\n\n"
        "- uw bestelling te leveren;\n  - grondslag: uitvoering van de overeenkomst;\n  - wij bewaren ze twee jaar;\n"
        "- de nieuwsbrief te sturen, met uw toestemming.\n"
    )
    assert [fact[1:] for fact in facts("activity", source, "basis", "retention")] == [
        (("contract",), ("twee jaar",)),
        (("consent",), ()),
    ]


@pytest.mark.parametrize(
    "source",
    [
        LIST.replace("Wij gebruiken uw gegevens om:", "Op basis van uw toestemming gebruiken wij uw gegevens om:"),
        LIST + "\nDit doen wij op basis van uw toestemming.\n",
    ],
)
def test_the_sentence_around_a_list_speaks_for_all_items(source: str, facts: Facts) -> None:
    assert [basis for _, basis in facts("activity", source, "basis")] == [("consent",), ("consent",)]


def test_two_bases_for_a_list_belong_to_no_item(facts: Facts) -> None:
    source = LIST + "\nDit doen wij op basis van toestemming of een overeenkomst die wij met u uitvoeren.\n"
    assert [basis for _, basis in facts("activity", source, "basis")] == [(), ()]


def test_a_basis_elsewhere_about_the_same_thing(facts: Facts) -> None:
    source = LIST + "\n## Grondslagen\n\nVoor de nieuwsbrief is de grondslag uw toestemming.\n"
    assert [basis for _, basis in facts("activity", source, "basis")] == [(), ("consent",)]


def test_a_basis_for_all_data(facts: Facts) -> None:
    source = LIST + "\n## Grondslag\n\nDe grondslag voor al deze verwerkingen is uw toestemming.\n"
    assert [basis for _, basis in facts("activity", source, "basis")] == [("consent",), ("consent",)]


def test_terms_elsewhere_for_one_kind_and_for_all_data(facts: Facts) -> None:
    for_one = LIST + "\n## Bewaartermijnen\n\nBestellingen bewaren wij zeven jaar.\n"
    for_all = LIST + "\n## Bewaartermijnen\n\nAl uw persoonsgegevens bewaren wij twee jaar.\n"
    assert [terms for _, terms in facts("activity", for_one, "retention")] == [("zeven jaar",), ()]
    assert [terms for _, terms in facts("activity", for_all, "retention")] == [("twee jaar",), ("twee jaar",)]


def test_a_heading_ties_its_section(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Nieuwsbrief\n\nVoor de nieuwsbrief verwerken wij uw e-mailadres. Dat doen wij met "
        "uw toestemming.\n\nWij bewaren het totdat u zich afmeldt.\n\n## Zeilles\n\nVoor de zeilles gebruiken wij uw "
        "naam om u in te schrijven, voor de uitvoering van de overeenkomst.\n"
    )
    assert [fact[1:] for fact in facts("activity", source, "purpose", "basis", "retention")] == [
        ("Nieuwsbrief", ("consent",), ("totdat u zich afmeldt",)),
        ("Zeilles", ("contract",), ()),
    ]


def test_recipients_are_tied_to_their_row(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n| Doel | Ontvangers |\n| --- | --- |\n| Bestelling leveren | bezorgdienst |\n"
        "| Salarissen betalen | accountant |\n"
    )
    assert [names for _, names in facts("activity", source, "recipient")] == [("bezorgdienst",), ("accountant",)]


@pytest.mark.parametrize(
    ("purpose", "contractual"),
    [("om uw bestelling te bezorgen", True), ("om u de nieuwsbrief te sturen", False)],
)
def test_an_order_is_contractual(purpose: str, contractual: bool, facts: Facts) -> None:
    source = f"# Privacyverklaring\n\nWij gebruiken uw adres {purpose}.\n"
    assert [value for _, value in facts("activity", source, "contractual")] == [contractual]


def test_a_purpose_in_passing_beside_a_table_is_not_judged(facts: Facts) -> None:
    source = TABLE + "\nWij gebruiken uw telefoonnummer om u te bellen.\n"
    judged = [fact[1:] for fact in facts("activity", source, "basis_judged", "retention_judged")]
    assert judged == [(True, True), (True, True), (True, True), (False, False)]


def test_under_a_heading_that_names_an_activity_any_sentence_about_data_states_it(facts: Facts) -> None:
    source = "# Privacyverklaring\n\n## Nieuwsbrief\n\nWij verwerken alleen uw e-mailadres.\n"
    assert facts("activity", source, "purpose") == [("Wij verwerken alleen uw e-mailadres.", "Nieuwsbrief")]


def test_a_term_for_all_data_counts_for_a_purpose_in_running_text(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\nWij gebruiken uw adres om uw bestelling te bezorgen.\n\n## Bewaartermijn\n\n"
        "Alle persoonsgegevens bewaren wij twee jaar.\n"
    )
    assert [terms for _, terms in facts("activity", source, "retention")] == [("twee jaar",)]


def test_a_purpose_in_passing_has_the_basis_of_its_row(facts: Facts) -> None:
    source = TABLE + "\n## E-mail\n\nWij gebruiken uw e-mailadres om de nieuwsbrief te sturen.\n"
    assert facts("activity", source, "basis")[-1] == (
        "Wij gebruiken uw e-mailadres om de nieuwsbrief te sturen.",
        ("consent",),
    )


def test_a_basis_for_the_item_with_its_letter(facts: Facts) -> None:
    source = (
        "PRIVACYVERKLARING\n\nWij gebruiken uw gegevens om:\n\na. uw bestelling te leveren;\n"
        "b. u een kaart te sturen.\n\nGRONDSLAGEN\n\nDe verwerking onder b berust op uw toestemming.\n"
    )
    assert facts("activity", source, "basis", suffix=".txt") == [
        ("uw bestelling te leveren;", ()),
        ("u een kaart te sturen.", ("consent",)),
    ]


def test_an_activity_keeps_the_facts_that_are_tied_to_it() -> None:
    statement = read_statement(read("privacy.md", TABLE))
    order, *_ = statement.facts("activity")
    assert isinstance(order, Activity)
    tied = [(fact.NAME, statement.document[fact.span]) for fact in order.tied]
    assert tied == [("legal-basis", "overeenkomst"), ("retention", "twee jaar"), ("data-category", "adres")]


def test_a_term_and_a_transfer_that_stand_elsewhere_are_kept_with_their_places() -> None:
    source = (
        "# Privacyverklaring\n\n| Doel | Ontvangers |\n| --- | --- |\n| Bestelling leveren | PostNL |\n"
        "| Nieuwsbrief versturen | Mailchimp |\n\n## Bewaartermijnen\n\nDe nieuwsbrief: wij bewaren dit twee jaar.\n\n"
        "## Doorgifte\n\nMailchimp bewaart gegevens in de Verenigde Staten, met modelcontracten.\n"
    )
    statement = read_statement(read("privacy.md", source))
    places = [
        [(fact.NAME, statement.document.place(fact.span).line) for fact in activity.tied if fact.NAME != "recipient"]
        for activity in statement.facts("activity")
        if isinstance(activity, Activity)
    ]
    assert places == [[], [("retention", 10), ("transfer", 6), ("transfer", 14), ("transfer", 14)]]


def test_of_words_that_are_repeated_without_end_only_the_first_are_kept() -> None:
    rows = "| Nieuwsbrief versturen | Mailchimp" + ", Mailchimp" * 50 + " |\n"
    source = f"# Privacyverklaring\n\n| Doel | Ontvangers |\n| --- | --- |\n{rows}"
    [activity] = read_statement(read("privacy.md", source)).facts("activity")
    assert isinstance(activity, Activity)
    assert sum(fact.NAME == "recipient" for fact in activity.tied) == MOST_PLACES


# Known by their place


def test_a_table_with_a_column_for_every_purpose(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n| | Tickets | Nieuwsbrief |\n| --- | --- | --- |\n| Gegevens | naam | e-mailadres |\n"
        "| Waarvoor | entree regelen | u op de hoogte houden |\n| Grondslag | overeenkomst | toestemming |\n"
        "| Hoe lang | zeven jaar | tot u zich afmeldt |\n"
    )
    assert facts("activity", source, "purpose", "basis", "retention") == [
        ("entree regelen", "entree regelen", ("contract",), ("zeven jaar",)),
        ("u op de hoogte houden", "u op de hoogte houden", ("consent",), ("tot u zich afmeldt",)),
    ]


def test_a_table_whose_cells_give_bases_under_any_head(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n| Situatie | Reden volgens de AVG |\n| --- | --- |\n"
        "| U bestelt een fiets | toestemming |\n"
        "| Wij repareren hem | overeenkomst |\n| Wij sturen een seintje | gerechtvaardigd belang |\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [
        ("consent",),
        ("contract",),
        ("legitimate-interest",),
    ]


def test_a_table_of_recipients_states_no_purposes(facts: Facts) -> None:
    source = "## Ontvangers\n\n| Wie | Waarvoor |\n| --- | --- |\n| TransIP | hosting |\n| Mollie | betalingen |\n"
    assert [
        purpose for _, purpose in facts("activity", source, "purpose") if purpose in ("hosting", "betalingen")
    ] == []


SECTIONS = (
    "# Privacyverklaring\n\n## A. Verzuim\n\nWij houden verzuim bij. Dat is onze wettelijke verplichting.\n\n"
    "## B. Ouderbijdrage\n\n{between}\n\n"
    "## C. Foto's\n\nVoor foto's op de site vragen wij toestemming.\n\n"
    "## D. Leermiddelen\n\nDe leveranciers krijgen naam en groep. Deze verwerking dient de publieke taak.\n"
)


def test_a_section_between_activities_is_one_too(facts: Facts) -> None:
    source = SECTIONS.format(between="De administratie houdt bij wie heeft betaald.")
    assert [(purpose, basis) for _, purpose, basis in facts("activity", source, "purpose", "basis")] == [
        ("A. Verzuim", ("legal-obligation",)),
        ("B. Ouderbijdrage", ()),
        ("C. Foto's", ("consent",)),
        ("D. Leermiddelen", ("public-task",)),
    ]


def test_a_denial_between_activities_is_none(facts: Facts) -> None:
    source = SECTIONS.format(between="Een ouderbijdrage vragen wij niet.")
    assert "B. Ouderbijdrage" not in [purpose for _, purpose in facts("activity", source, "purpose")]


def test_items_take_the_basis_of_the_row_about_their_heading(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Waarvoor?\n\nWij verwerken gegevens voor deze doelen:\n\n"
        "### Offerteaanvragen\n\nWij gebruiken uw gegevens om:\n\n- uw vragen te beantwoorden\n- advies te geven\n\n"
        "## Grondslagen\n\n| Verwerking | Grondslag |\n| --- | --- |\n| Offerteaanvragen behandelen | overeenkomst |\n"
        "| Statistiek | gerechtvaardigd belang |\n"
    )
    bases = {purpose: basis for _, purpose, basis in facts("activity", source, "purpose", "basis")}
    assert bases["uw vragen te beantwoorden"] == ("contract",)
    assert bases["advies te geven"] == ("contract",)


def test_what_is_not_done_is_no_activity(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Wat wij niet doen\n\n**Wij gebruiken uw gegevens niet voor:**\n\n"
        "- het tonen van advertenties;\n"
        "- het verkopen van gegevens.\n\n## Nieuwsbrief\n\nVoor de nieuwsbrief gebruiken wij uw e-mailadres.\n"
    )
    assert [purpose for _, purpose in facts("activity", source, "purpose")] == ["Nieuwsbrief"]


# Data of visitors


@pytest.mark.parametrize(
    ("term", "kept"),
    [
        ("Bestellingen bewaren wij zeven jaar.", ()),
        ("Bezoekgegevens bewaren wij 26 maanden.", ("26 maanden",)),
        ("Wij bewaren alle gegevens twee jaar.", ("twee jaar",)),
    ],
)
def test_data_of_visitors_need_a_term_for_such_data_or_for_all(term: str, kept: tuple[str, ...], facts: Facts) -> None:
    source = (
        "## Welke gegevens\n\nWij verwerken deze gegevens:\n\n- naam\n"
        "- gegevens over uw activiteiten op onze website\n\n"
        f"## Bewaren\n\n{term}\n"
    )
    assert facts("visitor-data", source, "retention") == [("activiteiten op onze website", kept)]


def test_the_numbered_paragraphs_of_a_lawyer_are_activities(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Artikel 4. Doeleinden\n\n4.1. Voor het leveren van bestellingen verwerkt De Ketting "
        "uw adres.\n\n4.2. Voor achteraf betalen laat De Ketting uw kredietwaardigheid toetsen.\n\n4.3 Velden met een "
        "ster zijn verplicht.\n"
    )
    assert [purpose[:7] for _, purpose in facts("activity", source, "purpose")] == ["4.1. Vo", "4.2. Vo"]


def test_purposes_in_one_paragraph_each_with_its_basis(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Doelen\n\nWij verwerken uw adres om uw bestelling te bezorgen, op grond van de "
        "overeenkomst. Wij gebruiken uw e-mailadres om de nieuwsbrief te sturen, met uw toestemming. Wij gebruiken uw "
        "gegevens ook om onderzoek te doen.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("contract",), ("consent",), ()]


@pytest.mark.parametrize(
    ("sentence", "terms"),
    [
        ("Wij wissen de gegevens een maand na de trekking.", ()),
        ("Wij wissen al uw gegevens een maand na ons laatste contact.", ("een maand",)),
    ],
)
def test_a_term_under_the_name_of_one_activity_is_for_that(sentence: str, terms: tuple[str, ...], facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Prijsvraag\n\n"
        f"Wij vragen uw naam en e-mailadres om de prijs op te sturen. {sentence}\n\n"
        "## Nieuwsbrief\n\nWij gebruiken uw e-mailadres om u de nieuwsbrief te sturen.\n"
    )
    assert facts("activity", source, "retention")[-1][-1] == terms


def test_deze_gegevens_under_the_name_of_one_activity_are_those(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Woningen\n\n"
        "Wij tonen van elke woning het bouwjaar. Wij verwerken deze gegevens op grond van ons gerechtvaardigd "
        "belang.\n\n## Nieuwsbrief\n\nWij gebruiken uw e-mailadres om u de nieuwsbrief te sturen.\n"
    )
    assert facts("activity", source, "basis")[-1][-1] == ()


def test_the_messages_of_readers_in_the_part_on_contact(facts: Facts) -> None:
    source = (
        "## Contact\n\nBel 020 - 123 45 67. Als u een e-mail stuurt, bewaren wij uw gegevens om u te antwoorden.\n\n"
        "## Bestellen\n\nWij gebruiken uw adres om uw bestelling te bezorgen.\n"
    )
    assert [written for written, *_ in facts("activity", source)][:1] == [
        "Als u een e-mail stuurt, bewaren wij uw gegevens om u te antwoorden."
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Vier keer per jaar versturen wij een digitale nieuwsbrief.", True),
        ("Van concerten plaatsen wij foto's op deze website.", True),
        ("Wij versturen geen nieuwsbrief.", False),
    ],
)
def test_some_activities_need_not_say_what_they_are_for(sentence: str, found: bool, facts: Facts) -> None:
    source = f"Wij gebruiken uw adres om uw bestelling te bezorgen.\n\n## Verder\n\n{sentence}\n"
    assert (sentence in [written for written, *_ in facts("activity", source)]) is found


PARAGRAPHS = (
    "## Wat wij met uw gegevens doen\n\nBrengt u een fiets voor reparatie, dan noteren wij uw naam en nummer. Dat "
    "hoort bij de overeenkomst. Met uw e-mailadres sturen wij u onze nieuwsbrief.\n\nWie een fiets huurt, geeft ons "
    "zijn adres, want dat hebben wij nodig.\n\nBoekt u via een boekingssite, dan krijgen wij uw naam van die site.\n\n"
    "In de winkel hangen camera's; dat is ons gerechtvaardigd belang. De beelden wissen wij na een week.\n"
)


def test_each_paragraph_of_running_text_can_be_an_activity(facts: Facts) -> None:
    found = facts("activity", PARAGRAPHS, "purpose", "basis", "retention")
    assert [(purpose[:12], basis, retention) for _, purpose, basis, retention in found] == [
        ("Brengt u een", ("contract",), ()),
        ("Met uw e-mai", (), ()),
        ("Wie een fiet", (), ()),
        ("In de winkel", ("legitimate-interest",), ("na een week",)),
    ]


def test_images_in_a_paragraph_on_cameras_are_no_pictures(facts: Facts) -> None:
    pictures = PARAGRAPHS + "\n## Foto's\n\nSoms zetten wij een foto van een klant op Instagram.\n"
    assert facts("activity", pictures, "purpose", "retention")[-1][1:] == ("Foto's", ())


def test_several_activities_under_one_name_are_each_judged(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Ledenadministratie\n\nWij gebruiken uw adres voor de ledenadministratie, op grond van de "
        "overeenkomst.\n\n## Online\n\n"
        "Alle leden ontvangen een nieuwsbrief op hun e-mailadres.\n\nWij gebruiken cookies om het bezoek te meten.\n"
    )
    assert [(purpose[:4], judged) for _, purpose, judged in facts("activity", source, "purpose", "basis_judged")] == [
        ("Lede", True),
        ("Alle", True),
        ("Wij ", True),
    ]


def test_a_paragraph_ends_where_the_next_tells_of_something_else(facts: Facts) -> None:
    source = (
        "# Privacy\n\nVoor een offerte verwerken wij uw naam en adres. Zonder die gegevens kunnen wij de overeenkomst "
        "niet uitvoeren.\n\nDat adres wissen wij na een jaar.\n\nDe boekhouding bewaren wij zeven jaar, omdat de wet "
        "ons dat verplicht.\n\nOm afspraken te verzetten gebruiken wij WhatsApp. Uw telefoonnummer staat daarin.\n"
    )
    found = facts("activity", source, "purpose", "basis", "retention")
    assert [(purpose[:16], basis, retention) for _, purpose, basis, retention in found] == [
        ("Voor een offerte", ("contract",), ("na een jaar",)),
        ("De boekhouding b", ("legal-obligation",), ("zeven jaar",)),
        ("Om afspraken te ", (), ()),
    ]


def test_a_list_of_aims_needs_no_colon(facts: Facts) -> None:
    source = "Wij gebruiken deze gegevens\n\n- om de contributie te innen;\n- om jarigen in het zonnetje te zetten.\n"
    assert [purpose for _, purpose in facts("activity", source, "purpose")] == [
        "om de contributie te innen;",
        "om jarigen in het zonnetje te zetten.",
    ]


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("Wie dat wil, zetten wij op de lijst voor de seizoensbrief. Dat doen wij enkel met uw toestemming.", True),
        ("Wie dat wil, komt gerust eens kijken bij een repetitie.", False),
        ("Na een rouwdienst bellen wij de familie om te horen of alles naar wens was.", True),
        ("Vraagt u om inzage, dan sturen wij u een overzicht.", False),
        ("Om de kamer te boeken vragen wij uw naam; zonder uw naam kunnen wij niet boeken.", True),
        ("Zonder uw naam kunnen wij geen kamer voor u boeken.", False),
        ("De wet verplicht ons om van elke gast een politiefiche bij te houden.", True),
    ],
)
def test_what_tells_of_an_activity_in_running_text(paragraph: str, found: bool, facts: Facts) -> None:
    source = f"# Privacy\n\nOm uw vraag te beantwoorden gebruiken wij uw mailadres.\n\n{paragraph}\n"
    assert (len(facts("activity", source)) == 2) is found


def test_several_activities_in_one_paragraph(facts: Facts) -> None:
    source = (
        "# Privacy\n\nBestelt u een boeket, dan leggen wij uw adres vast. Dat is nodig voor de overeenkomst. Na een "
        "rouwdienst bellen wij de familie om te horen of alles naar wens was. De facturen houden wij zeven jaar, omdat "
        "de wet ons dat verplicht. Ieder voorjaar stuur ik u een vragenlijst.\n"
    )
    found = facts("activity", source, "purpose", "basis", "retention")
    assert [(purpose[:13], basis, retention) for _, purpose, basis, retention in found] == [
        ("Bestelt u een", ("contract",), ()),
        ("Na een rouwdi", (), ()),
        ("De facturen h", ("legal-obligation",), ("zeven jaar",)),
        ("Ieder voorjaa", (), ()),
    ]


def test_a_basis_behind_several_activities_for_all_of_them(facts: Facts) -> None:
    source = (
        "# Privacy\n\nWij noteren wat u vertelt, zodat wij u goed kunnen behandelen. Als u dat wilt, maken wij een "
        "verslag voor uw werkgever. Dit alles hoort bij de behandelingsovereenkomst.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("contract",), ("contract",)]


def test_the_event_from_which_a_term_runs_is_not_what_it_is_for(facts: Facts) -> None:
    source = (
        "## Verwerkingen\n\n2.1 De kopie van uw paspoort bewaren wij vijf jaar na het einde van de relatie, omdat de "
        "wet dat verlangt.\n2.2 Relaties sturen wij uitnodigingen, met hun toestemming.\n"
    )
    assert facts("activity", source, "retention")[-1][1] == ()


def test_several_activities_in_one_section_are_set_out_though_another_has_a_heading(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Waarvoor wij gegevens gebruiken\n\nWij gebruiken uw adres om uw boeket te bezorgen, op grond "
        "van de overeenkomst. Om uw verjaardag niet te vergeten, noteren wij de datum.\n\n## Nieuwsbrief\n\nMet uw "
        "toestemming sturen wij u een nieuwsbrief.\n"
    )
    assert [judged for _, judged in facts("activity", source, "basis_judged")] == [True, True, True]


def test_an_item_of_several_activities_but_not_one_with_a_label(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Doelen en grondslagen\n\n1. Voor uw vergunning verwerken wij uw naam, op grond van onze "
        "publieke taak. Telefoongesprekken worden opgenomen om medewerkers op te leiden.\n2. **Bezwaren.** Als u "
        "bezwaar maakt, noteren wij uw gronden, op grond van onze publieke taak.\n"
    )
    assert [(purpose[:12], basis) for _, purpose, basis in facts("activity", source, "purpose", "basis")] == [
        ("Voor uw verg", ("public-task",)),
        ("Telefoongesp", ()),
        ("Bezwaren.", ("public-task",)),
    ]


def test_rows_of_a_file_of_data_in_the_part_on_purposes() -> None:
    source = (
        "titel: Privacyverklaring\nsecties:\n  - kop: Wat doen wij ermee?\n    lijst:\n"
        "      - doel: Uw kind inschrijven\n        uitleg: Dat moet van de wet, een wettelijke verplichting.\n"
        "      - doel: De ouderbijdrage innen\n        uitleg: Dit loopt via de penningmeester.\n"
    )
    found = read_statement(read("privacy.yaml", source)).facts("activity")
    assert [(activity.purpose, activity.basis) for activity in found if isinstance(activity, Activity)] == [
        ("Uw kind inschrijven", ("legal-obligation",)),
        ("De ouderbijdrage innen", ()),
    ]


def test_a_paragraph_behind_a_table_speaks_for_its_rows(facts: Facts) -> None:
    source = (
        "## Doelen\n\n| Soort | Doel |\n|---|---|\n| Rapporten | begeleiden van de leerling |\n"
        "| Adressen | bereikbaarheid |\n\nDit alles hoort bij onze taak van algemeen belang. Wij zijn er voor u.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("public-task",), ("public-task",)]


def test_idem_is_the_basis_of_the_item_before(facts: Facts) -> None:
    source = (
        "## Doelen\n\nWij gebruiken uw gegevens om:\n\n- lessen te plannen (uitvoering van de lesovereenkomst);\n"
        "- het examen aan te vragen, idem;\n- u te appen over een vrije plek.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("contract",), ("contract",), ()]


def test_bases_by_the_numbers_of_the_items(facts: Facts) -> None:
    source = (
        "## Doelen\n\nWij gebruiken uw gegevens om:\n\n1. de app te laten werken\n2. valsspelers op te sporen\n"
        "3. advertenties te tonen\n\nPunt 1 hoort bij de overeenkomst met u. Punt 2 doen we omdat we daar een "
        "gerechtvaardigd belang bij hebben. Voor punt 3 vragen we uw toestemming.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [
        ("contract",),
        ("legitimate-interest",),
        ("consent",),
    ]


def test_a_clause_that_tells_of_something_further(facts: Facts) -> None:
    source = (
        "## Artikel 2 – Doeleinden\n\n1. Wie overlast meldt, verstrekt zijn naam en telefoonnummer. Wij gebruiken deze "
        "gegevens om de klacht te onderzoeken, ter uitvoering van onze publieke taak. Gesprekken worden daarnaast "
        "opgenomen ten behoeve van de opleiding van medewerkers.\n2. Van sollicitanten verwerken wij het cv om te "
        "bezien of een arbeidsovereenkomst kan worden gesloten.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("public-task",), (), ("contract",)]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Met collega's bespreek ik lastige gesprekken. Namen noem ik nooit, zodat niemand je herkent.",
        "Ben je boos op ons, bel dan eerst even: 06 12345678.",
    ],
)
def test_what_is_no_activity_in_running_text(paragraph: str, facts: Facts) -> None:
    source = f"# Privacy\n\nVoor de nieuwsbrief gebruiken wij uw e-mailadres.\n\n{paragraph}\n"
    assert len(facts("activity", source)) == 1


def test_definitions_are_no_activity(facts: Facts) -> None:
    source = (
        "# Privacyreglement\n\n## Begripsbepalingen\n\n- persoonsgegevens: alle informatie over een persoon\n"
        "- grondslag: wat een verwerking rechtmatig maakt\n\n## Doelen\n\nVoor de ledenlijst gebruiken wij uw naam.\n"
    )
    assert [purpose for _, purpose in facts("activity", source, "purpose")] == [
        "Voor de ledenlijst gebruiken wij uw naam."
    ]


def test_the_data_listed_below_a_purpose_are_no_purposes(facts: Facts) -> None:
    source = (
        "## Waarvoor wij gegevens gebruiken\n\nOm nieuwe klanten te benaderen verwerken wij de hieronder genoemde "
        "persoonsgegevens. Dat doen wij op basis van uw toestemming en om u te bereiken:\n\n- functie\n- taal\n"
        "- inhoud van de berichten om u te helpen\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("consent",)]


def test_what_speaks_for_all_data_covers_the_list_above(facts: Facts) -> None:
    source = (
        "## Doelen\n\n- het opstellen van een advies;\n- het sturen van reclame.\n\n"
        "De gegevens worden verwerkt omdat zij nodig zijn voor de uitvoering van de opdracht. Voor reclame vragen wij "
        "vooraf uw toestemming.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")][:1] == [("contract",)]


def test_a_table_of_occasions(facts: Facts) -> None:
    source = (
        "## Wat ik bewaar\n\n| Wanneer | Welke gegevens | Hoe lang? |\n|---|---|---|\n"
        "| Je koopt een cursus | naam | 7 jaar |\n| Je stelt een vraag | nummer | |\n"
    )
    assert facts("activity", source, "retention") == [
        ("Je koopt een cursus", ("7 jaar",)),
        ("Je stelt een vraag", ()),
    ]


def test_a_term_of_several_activities_under_one_name_is_not_for_all(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Nieuwsbrief\n\nVoor de nieuwsbrief gebruiken wij uw e-mailadres.\n\n"
        "## Vrijwilligers\n\nMeld je je aan, dan vragen we je telefoonnummer. Een planner gebruikt die gegevens om je "
        "in te roosteren. Na afloop blijven je gegevens nog een jaar staan.\n"
    )
    assert facts("activity", source, "retention")[0][1] == ()


def test_an_aim_is_the_interest(facts: Facts) -> None:
    source = (
        "## Doelen\n\n- om aan te tonen hoeveel dansers er zijn. Hier beroepen we ons op ons gerechtvaardigd belang\n"
        "- ledenbestand. Hier beroepen we ons op ons gerechtvaardigd belang\n"
    )
    assert [bool(interest) for _, interest in facts("activity", source, "interest")] == [True, False]


@pytest.mark.parametrize(
    ("sentence", "contractual"),
    [
        ("Na uw inschrijving mailen wij u nieuw aanbod. Dat doen wij met uw toestemming.", False),
        ("Voor een account vragen wij uw naam. Dat doen wij met uw toestemming.", True),
        ("U kunt inloggen met uw Google account om te chatten. Dat doen wij met uw toestemming.", False),
    ],
)
def test_what_an_account_needs_and_mail_with_offers(sentence: str, contractual: bool, facts: Facts) -> None:
    source = f"# Privacyverklaring\n\n## Gegevens\n\n{sentence}\n"
    assert [found for _, found in facts("activity", source, "contractual")] == [contractual]


def test_the_reason_for_a_term_is_no_purpose(facts: Facts) -> None:
    first = "# Privacyverklaring\n\nOm je in te delen vragen wij je naam.\n\n"
    kept = "Medische formulieren bewaren wij {term}zodat je ze niet elke zomer opnieuw moet invullen.\n"
    assert len(facts("activity", first + kept.format(term="tot twee jaar na je laatste kamp, "))) == 1
    assert len(facts("activity", first + kept.format(term=""))) == 2


def test_the_duty_to_keep_the_accounts_is_no_basis_of_what_else_the_passage_tells(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Donateurs\n\nWij sturen donateurs ons blad per post. De betalingen bewaren wij zeven jaar, "
        "want dat is wettelijk verplicht.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [()]


def test_the_name_of_all_that_is_known_of_a_customer_in_a_row_is_for_the_listed_purposes(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Doelen\n\n- uw afspraak inplannen\n- u bellen als er iets wijzigt\n\n"
        "## Hoe lang\n\n| Categorie | Bewaartermijn |\n|---|---|\n| {name} | 2 jaar |\n| Facturen | 7 jaar |\n"
    )
    of_all = facts("activity", source.format(name="Personalia"), "retention")
    assert {terms for _, terms in of_all} == {("2 jaar",)}
    of_some = facts("activity", source.format(name="Kleurkaart"), "retention")
    assert {terms for _, terms in of_some} == {()}

"""What the text ties together by a letter, a number or a group of data, and what stands by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Facts = Callable[..., list[tuple[Any, ...]]]

LETTERED = (
    "# Privacyverklaring\n\n## Waarvoor gebruiken wij uw gegevens?\n\nWij gebruiken uw gegevens om:\n\n"
    "a. de nieuwsbrief te sturen;\n\nb. uw bestelling te leveren.\n\n"
)


def test_terms_and_bases_for_the_items_with_a_letter(facts: Facts) -> None:
    source = LETTERED + (
        "## Grondslag\n\nVoor onderdeel a vragen wij uw toestemming.\n\nOnderdeel b is nodig voor de overeenkomst.\n\n"
        "## Bewaartermijn\n\nDe gegevens onder a bewaren wij een jaar.\n\nDe gegevens onder b bewaren wij twee jaar.\n"
    )
    tied = [(basis, kept) for _, basis, kept in facts("activity", source, "basis", "retention")]
    assert tied == [(("consent",), ("een jaar",)), (("contract",), ("twee jaar",))]


def test_what_a_server_records_is_an_activity_beside_the_others(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Doelen\n\n- uw bestelling leveren (overeenkomst)\n- de nieuwsbrief sturen "
        "(toestemming)\n\n## Hosting\n\nDe webserver registreert uw IP-adres in logbestanden.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("contract",), ("consent",), ()]


def test_what_others_do_for_the_organisation_is_no_purpose(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Doelen\n\n- uw bestelling leveren\n- de nieuwsbrief sturen\n\n## Wie helpt ons\n\n"
        "Zo maken wij gebruik van een derde partij voor:\n\n- het voeren van de administratie;\n- de verzekering.\n"
    )
    assert [written for (written,) in facts("activity", source)] == ["uw bestelling leveren", "de nieuwsbrief sturen"]


def test_a_list_of_what_we_do_under_a_question_is_a_list_of_purposes(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Wat doen wij met uw gegevens?\n\n- Wij bellen u terug.\n- Wij maken een offerte.\n"
        "- Met kerst krijgt u een kaart.\n"
    )
    assert len(facts("activity", source)) == 3


def test_groups_of_data_with_the_terms_that_another_list_gives(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Welke gegevens\n\n- Contactgegevens: naam en adres\n- Betaalgegevens: IBAN\n"
        "- Beeldmateriaal: foto's en video's\n\n## Hoe lang wij gegevens bewaren\n\n- Contactgegevens: een jaar\n"
        "- Betaalgegevens: zeven jaar\n"
    )
    assert facts("data-group", source, "retention") == [
        ("Contactgegevens", ("een jaar",)),
        ("Betaalgegevens", ("zeven jaar",)),
        ("Beeldmateriaal", ()),
    ]


def test_bases_for_purposes_by_their_number(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Wat doen wij met uw gegevens?\n\n1. **Medicijnen afleveren.**\n"
        "2. **De rekening versturen.**\n3. **Een sms sturen.**\n\n## Waarom mag dat?\n\n"
        "Onder 1 gaat het om een wettelijke verplichting. De rekening (2) is nodig voor de overeenkomst. De sms (3) "
        "sturen wij alleen met uw toestemming.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [
        ("legal-obligation",),
        ("contract",),
        ("consent",),
    ]


def test_an_age_behind_onder_is_no_number(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Wat doen wij met uw gegevens?\n\n1. De nieuwsbrief sturen.\n\n## Grondslag\n\n"
        "De nieuwsbrief sturen wij met uw toestemming, ook aan lezers onder 18 jaar.\n"
    )
    assert facts("activity", source, "basis") == [("De nieuwsbrief sturen.", ("consent",))]


def test_paragraphs_with_letters_are_purposes_with_what_is_said_under_each(facts: Facts) -> None:
    source = (
        "Privacystatement Vakbond De Schakel\n\nII. Waarvoor wij gegevens gebruiken\n\n"
        "A. Ledenadministratie. Dit is nodig voor de overeenkomst met het lid.\n\n"
        "B. Raadpleging van de achterban over een cao-resultaat.\n\n"
        "C. Het ledenblad. Dit sturen wij met toestemming.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis", suffix=".txt")] == [
        ("contract",),
        (),
        ("consent",),
    ]


def test_paragraphs_with_labels_are_purposes(facts: Facts) -> None:
    source = (
        "# Privacyreglement\n\n## Doeleinden\n\nToewijzing: beoordelen of een kandidaat de huur kan opbrengen.\n\n"
        "Verhuur: opmaken van het contract.\n\nOnderhoud: plannen van reparaties.\n"
    )
    assert len(facts("activity", source)) == 3


def test_named_sections_in_prose_between_activities_are_activities(facts: Facts) -> None:
    source = (
        "De vereniging over gegevens.\n\n## Ledenadministratie\n\nWij gebruiken uw naam om u in te schrijven.\n\n"
        "## Contactlijsten\n\nIeder team heeft een lijst met namen en telefoonnummers. Die wordt daarna vernietigd.\n\n"
        "## Kampen\n\nWij gebruiken uw gegevens om het kamp te organiseren.\n\n"
        "## Foto's\n\nWij gebruiken foto's om de vereniging te tonen.\n"
    )
    assert "Contactlijsten" in [purpose for _, purpose in facts("activity", source, "purpose")]


def test_indefinite_keeping_leaves_a_purpose_without_a_term_that_is_judged(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Doelen\n\nWij gebruiken uw gegevens om:\n\n- u te bellen via uw telefoonnummer;\n"
        "- de nieuwsbrief te sturen.\n\n## Bewaartermijnen\n\n- Telefoonnummers {kept}\n- Nieuwsbrief: een jaar\n"
    )
    judged = [
        facts("activity", source.format(kept=kept), "retention_judged")[0][1]
        for kept in ("bewaren wij voor onbepaalde tijd", "bewaren wij niet langer dan noodzakelijk")
    ]
    assert judged == [True, False]


def test_the_title_announces_purposes_only_where_the_text_lists_none(facts: Facts) -> None:
    source = (
        "# Wat doen wij met uw gegevens?\n\nWelkom.\n\n## Waarvoor?\n\n- uw bestelling leveren (overeenkomst)\n"
        "- de nieuwsbrief sturen (toestemming)\n\n## Wie let op ons?\n\nEr is een functionaris die gegevens bekijkt.\n"
    )
    assert [written for (written,) in facts("activity", source)] == [
        "uw bestelling leveren (overeenkomst)",
        "de nieuwsbrief sturen (toestemming)",
    ]


def test_properties_of_an_activity_under_plain_labels(facts: Facts) -> None:
    source = (
        "<h1>Privacyverklaring</h1><h2>Onze verwerkingen</h2><h3>Rondleidingen</h3><dl><dt>Doel</dt>"
        "<dd>Aanmelden van deelnemers.</dd><dt>Gegevens</dt><dd>Naam</dd><dt>Mag dat?</dt>"
        "<dd>Ja, met uw toestemming.</dd><dt>Weg na</dt><dd>twee weken</dd></dl>"
    )
    found = facts("activity", source, "basis", "retention", suffix=".html")
    assert [(basis, kept) for _, basis, kept in found] == [(("consent",), ("twee weken",))]


def test_paragraphs_with_a_bold_label_that_tell_of_data_are_activities(facts: Facts) -> None:
    source = (
        "# Onze gemeente en uw gegevens\n\n**Waar wij ons op beroepen.** Voor alles wat hieronder staat geldt ons "
        "gerechtvaardigd belang om leden te kennen.\n\n**Het register.** Wij noteren naam en adres van de leden.\n\n"
        "**Kerkbalans.** De penningmeester noteert uw rekeningnummer.\n\n"
        "**Bloemengroet.** De diaconie zet namen en adressen op een lijst en bewaart die.\n"
    )
    assert facts("activity", source, "basis") == [
        ("Het register.", ("legitimate-interest",)),
        ("Kerkbalans.", ("legitimate-interest",)),
        ("Bloemengroet.", ("legitimate-interest",)),
    ]


def test_the_items_of_one_list_do_not_lend_each_other_their_bases(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Doelen en grondslagen\n\nWij gebruiken uw gegevens om:\n\n"
        "- uw bestelling te leveren, ter uitvoering van de overeenkomst;\n- u te bellen over uw bestelling;\n"
        "- u een nieuwsbrief te sturen, met uw toestemming.\n"
    )
    assert [basis for _, basis in facts("activity", source, "basis")] == [("contract",), (), ("consent",)]


def test_the_letters_of_an_ordered_list_on_a_page(facts: Facts) -> None:
    source = (
        '<h1>Privacyreglement</h1><h2>Waarvoor gebruiken wij gegevens?</h2><ol type="a"><li>voor de zorgverlening;</li>'
        "<li>voor het opleiden van artsen.</li></ol><h2>Op welke grond?</h2><p>Onderdeel a steunt op de overeenkomst. "
        "Wat wij onder b doen, gebeurt alleen met uw toestemming.</p>"
    )
    found = facts("activity", source, "basis", suffix=".html")
    assert [basis for _, basis in found] == [("contract",), ("consent",)]


def test_the_paragraph_that_a_table_ends_gives_the_basis_of_its_rows(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n## Doelen\n\nWij verwerken gegevens voor een taak van algemeen belang. Het gaat om:\n\n"
        "| Verwerking | Bewaren |\n|---|---|\n| Behandelen van meldingen | 5 jaar |\n| Verkiezingen | 3 maanden |\n"
    )
    tied = [(basis, kept) for _, basis, kept in facts("activity", source, "basis", "retention")]
    assert tied == [(("public-task",), ("5 jaar",)), (("public-task",), ("3 maanden",))]


def test_what_recognises_nobody_is_no_activity(facts: Facts) -> None:
    counted = "## Statistieken\n\nMet Plausible tel ik bezoekers om te zien wat gelezen wordt."
    assert len(facts("activity", f"# Privacy\n\n{counted}\n")) == 1
    assert facts("activity", f"# Privacy\n\n{counted} Ik kan jou er niet in herkennen.\n") == []


def test_the_letter_before_one_term_is_not_that_of_the_next(facts: Facts) -> None:
    source = (
        "# Reglement\n\n## Artikel 1. Doelen\n\na. het reserveren van een plaats;\n\n"
        "b. het bijhouden van het nachtregister;\n\nc. het sturen van de prijslijst.\n\n## Artikel 2\n\n"
        "De gegevens uit artikel 1 onder a worden twee jaar bewaard, het nachtregister een jaar.\n"
    )
    terms = [retention for _, retention in facts("activity", source, "retention")]
    assert [("een jaar" in found, bool(found)) for found in terms][1:] == [(True, True), (False, False)]

"""How long data are kept: terms, criteria and vague words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]

TITLE = "# Privacyverklaring\n\n"


@pytest.mark.parametrize(
    ("sentence", "written", "days"),
    [
        ("Wij bewaren uw gegevens maximaal twee jaar.", "maximaal twee jaar", 730),
        ("Wij bewaren uw gegevens tot twee jaar na het einde van de overeenkomst.", "tot twee jaar", 730),
        ("Na uiterlijk 4 weken verwijderen wij uw sollicitatie.", "Na uiterlijk 4 weken", 28),
        ("Facturen worden zeven jaar bewaard.", "zeven jaar", 2555),
        ("De bewaartermijn van camerabeelden is 72 uur.", "72 uur", 3),
        ("Wij bewaren uw gegevens zolang u lid bent.", "zolang u lid bent", None),
        ("Wij gebruiken uw e-mailadres totdat u zich afmeldt.", "totdat u zich afmeldt", None),
        ("Wij bewaren uw dossier tot het einde van de behandeling.", "tot het einde van", None),
        ("Stopt u met de lessen, dan wissen wij uw adres.", "Stopt u met de lessen", None),
        ("De statistieken worden gedurende 26 maanden verwerkt.", "gedurende 26 maanden", 790),
    ],
)
def test_concrete_terms_and_criteria(sentence: str, written: str, days: int | None, facts: Facts) -> None:
    assert facts("retention", TITLE + sentence + "\n", "concrete", "days") == [(written, True, days)]


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Wij bewaren uw gegevens niet langer dan noodzakelijk.", "niet langer dan noodzakelijk"),
        ("Wij bewaren uw gegevens zolang dat nodig is.", "zolang dat nodig"),
        ("Wij bewaren uw gegevens zo kort mogelijk.", "zo kort mogelijk"),
        ("Wij bewaren uw gegevens volgens de wettelijke bewaartermijnen.", "volgens de wettelijke bewaartermijnen"),
        ("Wij bewaren uw gegevens zolang wij dat nuttig vinden.", "zolang wij dat nuttig vinden"),
    ],
)
def test_vague_words_are_not_concrete(sentence: str, written: str, facts: Facts) -> None:
    assert facts("retention", TITLE + sentence + "\n", "concrete", "days") == [(written, False, None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kinderen jonger dan 16 jaar vragen wij om toestemming van een ouder.",
        "Bent u 18 jaar of ouder, dan kunt u een account maken.",
        "De factuur moet binnen 14 dagen zijn betaald.",
        "U hebt 30 dagen bedenktijd.",
        "Onze vereniging bestaat vijftig jaar.",
        "Elke twee jaar verwijderen wij oude bestanden.",
        "Wij verwijderen het bericht en antwoorden binnen een maand op uw verzoek.",
        "U kunt ons vragen uw gegevens te verwijderen; wij reageren binnen vier weken op uw verzoek.",
    ],
)
def test_other_durations_are_no_retention(sentence: str, facts: Facts) -> None:
    assert facts("retention", TITLE + sentence + "\n", "term") == []


def test_an_age_beside_a_term_is_no_term(facts: Facts) -> None:
    source = TITLE + "Gegevens van leden jonger dan 16 jaar bewaren wij twee jaar.\n"
    assert facts("retention", source, "days") == [("twee jaar", 730)]


def test_the_answer_term_under_rights_is_no_retention(facts: Facts) -> None:
    source = "## Uw rechten\n\nU kunt uw gegevens laten verwijderen. Wij verwijderen ze binnen een maand.\n"
    assert facts("retention", source, "term") == []


def test_terms_in_a_table_are_for_the_first_cell(facts: Facts) -> None:
    source = (
        "| Gegevens | Hoe lang |\n| --- | --- |\n| Facturen | zeven jaar |\n"
        "| Sollicitaties | 4 weken na de procedure |\n| Nieuwsbrief | totdat u zich afmeldt |\n"
    )
    assert facts("retention", source, "subject", "days") == [
        ("zeven jaar", "Facturen", 2555),
        ("4 weken", "Sollicitaties", 28),
        ("totdat u zich afmeldt", "Nieuwsbrief", None),
    ]


def test_terms_in_a_list_are_for_their_label(facts: Facts) -> None:
    source = "## Hoe lang bewaren wij gegevens?\n\n- Orders: twee jaar.\n- Logbestanden: *drie\n  maanden*.\n"
    assert facts("retention", source, "subject", "days") == [
        ("twee jaar", "Orders", 730),
        ("drie\n  maanden", "Logbestanden", 90),
    ]


def test_terms_for_the_same_data_have_one_group(facts: Facts) -> None:
    source = (
        "## Webwinkel\n\nUw bestelgegevens bewaren wij vijf jaar.\n\n## Bewaartermijnen\n\n"
        "| Gegevens | Hoe lang |\n| --- | --- |\n| Bestelgegevens | zeven jaar |\n| Camerabeelden | vier weken |\n"
    )
    first, second, other = facts("retention", source, "group")
    assert (first[0], second[0], other) == ("vijf jaar", "zeven jaar", ("vier weken", ""))
    assert first[1] == second[1] != ""


def test_terms_for_different_data_have_no_group(facts: Facts) -> None:
    source = "Facturen bewaren wij zeven jaar.\n\nCamerabeelden bewaren wij vier weken.\n"
    assert facts("retention", source, "group") == [("zeven jaar", ""), ("vier weken", "")]


def test_an_ip_address_is_no_address(facts: Facts) -> None:
    rows = "| Adres | 7 jaar |\n| IP-adres | 26 maanden |\n"
    source = "## Bewaartermijnen\n\n| Gegevens | Bewaartermijn |\n| --- | --- |\n" + rows
    assert {group for _, group in facts("retention", source, "group")} == {""}


def test_the_lifetime_of_a_cookie_is_for_cookies(facts: Facts) -> None:
    source = "## Cookies\n\nDe analytische cookie wordt na 13 maanden verwijderd.\n"
    assert facts("retention", source, "subject", "days") == [("na 13 maanden", "cookies", 395)]


@pytest.mark.parametrize(
    ("source", "suffix", "written"),
    [
        ("Wij bewaren uw gegevens **maximaal**\n_twee_ jaar.\n", ".md", "maximaal**\n_twee_ jaar"),
        ("<p>Wij bewaren uw gegevens<br>tot\n &eacute;&eacute;n jaar.</p>", ".html", "tot\n &eacute;&eacute;n jaar"),
    ],
)
def test_where_a_term_stands(source: str, suffix: str, written: str, facts: Facts) -> None:
    assert facts("retention", source, "concrete", suffix=suffix) == [(written, True)]


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Op de dag van vertrek gooien wij het briefje weg.", "Op de dag van vertrek"),
        ("De adreslijst wordt na de vergadering vernietigd.", "na de"),
        ("Zodra de woning verkocht is, wissen wij uw gegevens.", "Zodra"),
        ("Het lijstje gaat na afloop door de shredder.", "na afloop"),
        ("Termijn: tot de woning verkocht is.", "tot de"),
        ("Het verslag maakt deel uit van het dossier.", "maakt deel uit van het dossier"),
    ],
)
def test_removal_at_a_moment_that_a_reader_can_tell_is_a_criterion(sentence: str, written: str, facts: Facts) -> None:
    assert facts("retention", TITLE + sentence + "\n", "concrete", "days") == [(written, True, None)]


def test_the_words_of_a_criterion_go_on_to_the_end_of_its_clause(facts: Facts) -> None:
    source = TITLE + "De lijst wordt na de laatste les vernietigd, en uw adres bewaren wij zolang u lid bent.\n"
    assert [term for _, term in facts("retention", source, "term")] == [
        "na de laatste les vernietigd",
        "zolang u lid bent",
    ]
    long = "Wij wissen uw gegevens zodra het bestuur op de jaarvergadering van alle leden van de club heeft besloten.\n"
    assert facts("retention", TITLE + long, "term") == [
        (
            "wissen uw gegevens zodra",
            "wissen uw gegevens zodra het bestuur op de jaarvergadering van alle leden van de …",
        )
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Na afloop van deze termijnen worden uw gegevens verwijderd.",
        "Nadat de bewaarperiode voorbij is verwijderen wij uw gegevens.",
        "Zodra de termijn waarin wij uw gegevens bewaren is verstreken, worden ze gewist.",
        "Als de bewaartermijn is verlopen, vernietigen wij de gegevens.",
        "Tegoedbonnen zijn twee jaar geldig.",
        "Een cheesecake kunt u drie dagen in de koelkast bewaren.",
        "De opdracht kan worden opgezegd met een termijn van dertig dagen.",
        "U kunt uw toestemming intrekken zolang het stuk niet verschenen is.",
        "Wij maken tijdens een sessie notities.",
        "U kunt een verzoek tot verwijdering doen.",
    ],
)
def test_what_only_looks_like_a_term(sentence: str, facts: Facts) -> None:
    assert [concrete for _, concrete in facts("retention", TITLE + sentence + "\n", "concrete") if concrete] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Wilt u van de lijst af, dan verwijderen wij uw adres.",
        "Als u vermoedt dat wij gegevens van een kind hebben verzameld, dan verwijderen wij deze informatie.",
        "Als dat wettelijk moet, wissen wij uw adres.",
    ],
)
def test_a_wish_or_a_suspicion_is_no_event(sentence: str, facts: Facts) -> None:
    assert facts("retention", TITLE + sentence + "\n") == []


def test_a_time_of_the_day_is_no_duration(facts: Facts) -> None:
    source = TITLE + "Wij bewaren meldingen die vóór 9.00 uur binnenkomen zolang u lid bent.\n"
    assert [days for _, days in facts("retention", source, "days")] == [None]


def test_terms_for_those_who_are_not_hired_are_for_the_same_people(facts: Facts) -> None:
    source = (
        "## Bewaren\n\nSollicitaties vernietigen wij na vier weken.\n\n"
        "## Werken bij ons\n\nBrieven van niet aangenomen kandidaten bewaren wij zes maanden.\n"
    )
    groups = {group for _, group in facts("retention", source, "group")}
    assert len(groups) == 1
    assert groups != {""}


@pytest.mark.parametrize(
    "sentence",
    [
        "Na drie collegejaren wissen wij de albums.",
        "De foto's bewaren wij twee seizoenen.",
        "De lijst gaat elke vrijdag door de versnipperaar.",
        "Wij bewaren uw dossier vijf kalenderjaren.",
    ],
)
def test_terms_of_clubs_and_schools(sentence: str, facts: Facts) -> None:
    found = facts("retention", f"# Privacyverklaring\n\n## Bewaartermijnen\n\n{sentence}\n", "concrete")
    assert [concrete for _, concrete in found] == [True]


def test_the_words_of_limit_stay_in_the_item_of_the_term(facts: Facts) -> None:
    source = "<h1>Privacy</h1><h2>Camera's</h2><dl><dt>Bewaard na</dt><dd>twee weken</dd></dl>"
    assert [written for (written,) in facts("retention", source, suffix=".html")] == ["twee weken"]


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Gegevens van donateurs bewaren wij zo lang als de wet voorschrijft.", True),
        ("Al je andere gegevens bewaren we niet langer dan nodig is.", False),
        ("Wij bewaren uw gegevens niet langer dan nodig is.", False),
    ],
)
def test_vague_words_for_one_kind_of_data_and_for_all(sentence: str, named: bool, facts: Facts) -> None:
    found = facts(
        "retention", f"## Bewaartermijnen\n\nFacturen bewaren wij zeven jaar. {sentence}\n", "concrete", "listed"
    )
    assert [listed for _, concrete, listed in found if not concrete] == [named]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Bestelgegevens bewaren wij twee jaar.", "Gegevens over uw bestelling wissen wij vijf jaar na levering."),
        (
            "Bestelgegevens bewaren wij zeven jaar, want die horen bij onze boekhouding.",
            "Twee jaar na levering verdwijnen bestelgegevens uit al onze systemen.",
        ),
        (
            "Het dossier bewaren wij zeven jaar na afloop.",
            "Gesloten dossiers blijven nog tien jaar in het archief.",
        ),
        (
            "Cv's van kandidaten die niet zijn geplaatst wissen wij na zes maanden.",
            "Wordt u het niet, dan verwijderen wij uw stukken binnen vier weken.",
        ),
        (
            "De gegevens van uw spaarkaart bewaren wij drie jaar.",
            "- Spaarkaartgegevens: 18 maanden na het laatste gebruik",
        ),
        (
            "De gegevens uit het contactformulier bewaren wij een half jaar.",
            "Berichten die via het contactformulier binnenkomen, wissen wij na een jaar.",
        ),
        ("Een klacht bewaren wij twee jaar.", "Uw klacht bewaren wij vijf jaar, daarna wissen wij die."),
    ],
)
def test_the_same_data_in_other_words(first: str, second: str, facts: Facts) -> None:
    groups = {group for _, group in facts("retention", f"{first}\n\n## Bewaren\n\n{second}\n", "group")}
    assert len(groups) == 1
    assert groups != {""}


def test_what_a_term_runs_from_is_not_what_it_is_for(facts: Facts) -> None:
    source = "Facturen bewaren wij zeven jaar na de bestelling.\n\nUw bestelling bewaren wij twee jaar.\n"
    assert {group for _, group in facts("retention", source, "group")} == {""}


def test_rows_of_one_table_are_for_different_data(facts: Facts) -> None:
    source = (
        "## Bewaartermijnen\n\n| Gegevens | Termijn |\n|---|---|\n| Dossier belastingen | 7 jaar |\n"
        "| Wwft-dossier | 5 jaar |\n\n## Belastingen\n\nHet dossier belastingen bewaren wij 10 jaar.\n"
    )
    groups = dict(facts("retention", source, "group"))
    assert groups["7 jaar"] == groups["10 jaar"] != ""
    assert groups["5 jaar"] == ""


@pytest.mark.parametrize(
    ("sentence", "concrete"),
    [
        ("Ons systeem gooit de logbestanden na 14 dagen weg.", True),
        ("Wij houden uw gegevens zolang wij daar een zakelijke reden voor hebben.", False),
    ],
)
def test_what_is_a_term(sentence: str, concrete: bool, facts: Facts) -> None:
    found = facts("retention", f"## Bewaartermijnen\n\n{sentence}\n", "concrete")
    assert [is_concrete for _, is_concrete in found] == [concrete]


def test_what_a_contract_is_for_is_no_term(facts: Facts) -> None:
    source = "## Begrippen\n\nKlant: wie een overeenkomst tot het leveren van hosting heeft gesloten.\n"
    assert facts("retention", source) == []


def test_the_end_of_something_in_a_column_of_terms(facts: Facts) -> None:
    source = "| Doel | Bewaartermijn |\n|---|---|\n| Bardienst plannen | Einde seizoen |\n"
    assert ("Einde seizoen", True) in facts("retention", source, "concrete")


def test_where_data_are_not_kept_is_no_term(facts: Facts) -> None:
    source = "## Delen\n\nPersoonsgegevens worden niet opgeslagen buiten de Europese Economische Ruimte.\n"
    assert facts("retention", source) == []
    assert len(facts("retention", "## Delen\n\nDe beelden worden niet opgeslagen.\n")) == 1


@pytest.mark.parametrize(
    ("sentence", "terms"),
    [
        ("Gegevens van vrijwilligers verwijderen we binnen een half jaar nadat zij zijn gestopt.", 1),
        ("Uw gegevens verwijderen wij binnen een maand nadat u zich hebt afgemeld.", 1),
        ("Uw gegevens verwijderen wij binnen een maand na uw verzoek.", 0),
        ("Uw gegevens verwijderen wij binnen vier weken na uw bericht.", 0),
    ],
)
def test_a_term_runs_from_an_event_and_an_answer_from_a_request(sentence: str, terms: int, facts: Facts) -> None:
    assert len(facts("retention", f"# Privacyverklaring\n\n{sentence}\n")) == terms


def test_idem_in_a_column_of_terms_repeats_the_row_above(facts: Facts) -> None:
    source = (
        "| Gegevens | Bewaartermijn |\n|---|---|\n| Sleutel | 2 jaar |\n| Noodnummer | idem |\n"
        "| Dieet | Idem |\n| Foto's | zie de website |\n"
    )
    assert facts("retention", source, "term", "subject") == [
        ("2 jaar", "2 jaar", "Sleutel"),
        ("idem", "2 jaar", "Noodnummer"),
        ("Idem", "2 jaar", "Dieet"),
    ]


@pytest.mark.parametrize(
    ("head", "event"),
    [("Bewaard tot", "je afmelding"), ("Weg na", "het griepseizoen"), ("Verwijderd na:", "uw vertrek")],
)
def test_a_head_that_goes_on_in_its_cells(head: str, event: str, facts: Facts) -> None:
    source = f"| Doel | {head} |\n|---|---|\n| Oproep | {event} |\n"
    assert facts("retention", source, "concrete") == [(event, True)]


@pytest.mark.parametrize(
    ("sentence", "terms"),
    [
        ("Wij voeren een boekhouding omdat de wet dat eist, gedurende zeven jaar.", ["gedurende zeven jaar"]),
        ("Van wat u betaalt houden wij een kasboek bij, zeven jaar lang.", ["zeven jaar"]),
        ("Wij geven u, drie jaar lang, korting.", []),
        ("Wij mailen u nieuws. Een halfjaar na uw laatste les stopt dat.", ["Een halfjaar"]),
        ("Wij stoppen daarmee een jaar nadat u bent vertrokken.", ["een jaar"]),
        ("Uw antwoorden worden na een jaar losgemaakt van uw naam.", ["na een jaar"]),
        ("Wie drie jaar niets meer gaf, staat niet langer op de lijst.", ["drie jaar"]),
        ("De foto's blijven er hooguit drie seizoenen op.", ["drie seizoenen"]),
        ("Uw adres gebruiken wij tot herroeping.", ["tot herroeping"]),
        ("De lijsten gaan na vijf jaar naar de papierbak.", ["na vijf jaar"]),
        (  # until then, and not a week
            "Toestemming kunt u intrekken, dan halen wij de foto binnen een week offline.",
            ["Toestemming kunt u intrekken, dan halen wij"],
        ),
        ("De bonnen gaan een map in die zeven jaar op zolder staat.", ["zeven jaar"]),
        ("'s Avonds gaat de lijst door de versnipperaar.", ["s Avonds"]),
    ],
)
def test_terms_without_a_verb_of_keeping(sentence: str, terms: list[str], facts: Facts) -> None:
    assert [found for (found,) in facts("retention", f"# Privacyverklaring\n\n{sentence}\n")] == terms


@pytest.mark.parametrize(
    ("cell", "concrete"),
    [
        ("als de auto niet meer op uw naam staat", True),
        ("Zolang ouder lid is", True),
        ("einde van het tuinseizoen", True),
        ("niet bewaard, alleen live", True),
        ("zolang dat nodig is", False),
        ("als de bewaartermijn is verstreken", False),
    ],
)
def test_a_moment_in_a_column_of_terms(cell: str, concrete: bool, facts: Facts) -> None:
    source = f"| Doel | Bewaartermijn |\n|---|---|\n| Oproep | {cell} |\n"
    assert any(found for _, found in facts("retention", source, "concrete")) is concrete


def test_the_last_part_of_an_item_is_a_term_if_it_runs_from_an_event(facts: Facts) -> None:
    source = "# Privacy\n\n## Doelen\n\n- Wedstrijden – naam; {term}.\n- Nieuws – adres.\n"
    assert len(facts("retention", source.format(term="twee maanden na de trekking"))) == 1
    assert facts("retention", source.format(term="twee maanden voor leden")) == []


def test_the_event_from_which_a_term_runs_is_no_term_itself(facts: Facts) -> None:
    source = "| Doel | Bewaartermijn |\n|---|---|\n| Onderzoek | vijf jaar na het einde van de zakelijke relatie |\n"
    assert [found for (found,) in facts("retention", source)] == ["vijf jaar"]

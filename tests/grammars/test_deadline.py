"""Terms for answering requests, with their stage."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]

RIGHTS = "## Uw rechten\n\nU kunt ons vragen om inzage in uw gegevens. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Wij reageren binnen vier weken.", [("binnen vier weken", "first", 28, 28)]),
        ("U krijgt uiterlijk binnen één maand antwoord.", [("uiterlijk binnen één maand", "first", 30, 30)]),
        ("Wij beantwoorden uw verzoek binnen 20 werkdagen.", [("binnen 20 werkdagen", "first", 28, 28)]),
        (
            "U krijgt binnen drie werkdagen een bevestiging en binnen vier weken een antwoord.",
            [("binnen vier weken", "first", 28, 28)],
        ),
        ("Wij bewaren uw verzoek nog een jaar nadat wij het hebben afgehandeld.", []),
        ("U kunt ons op werkdagen tussen 9 en 17 uur bellen; wij beantwoorden dan uw vragen over een verzoek.", []),
        ("Binnen 72 uur hoort u van ons.", [("Binnen 72 uur", "first", 3, 3)]),
        ("We handelen je verzoek af in twee weken.", [("twee weken", "first", 14, 14)]),
        (
            "Wij reageren binnen een maand. Bij een ingewikkeld verzoek kunnen wij deze termijn met twee maanden "
            "verlengen.",
            [("binnen een maand", "first", 30, 30), ("twee maanden", "extension", 60, 90)],
        ),
        (
            "Wij reageren binnen vier weken. Is uw verzoek ingewikkeld, dan kan dit worden verlengd tot maximaal drie "
            "maanden.",
            [("binnen vier weken", "first", 28, 28), ("drie maanden", "total", 90, 90)],
        ),
        (
            "Wij reageren binnen een maand. Lukt dat niet, dan laten wij weten dat wij meer tijd nodig hebben.",
            [("binnen een maand", "first", 30, 30), ("meer tijd", "extension", None, None)],
        ),
        (
            "Wij reageren binnen twee weken op uw verzoek; volgens de wet is dat maximaal een maand.",
            [("binnen twee weken", "first", 14, 14)],
        ),
        (
            "Wij bevestigen de ontvangst binnen drie werkdagen en antwoorden binnen vier weken.",
            [("binnen vier weken", "first", 28, 28)],
        ),
    ],
)
def test_answer_terms(sentence: str, expected: list[tuple[object, ...]], facts: Facts) -> None:
    assert facts("response-deadline", RIGHTS + sentence + "\n", "stage", "days", "total") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Betaalt u de factuur niet binnen 14 dagen, dan reageren wij met een herinnering.",
        "Na uw bestelling hebt u 30 dagen bedenktijd en daarna behandelen wij geen retouren.",
        "Een datalek melden wij binnen 72 uur bij de Autoriteit Persoonsgegevens.",
        "U kunt binnen zes weken bezwaar maken tegen een besluit van het college.",
        "Wij reageren zo snel mogelijk.",
    ],
)
def test_other_terms_are_no_answer_term(sentence: str, facts: Facts) -> None:
    assert facts("response-deadline", RIGHTS + sentence + "\n", "term") == []


@pytest.mark.parametrize(
    "source",
    [
        "## Bestellen\n\nWij leveren binnen vijf werkdagen. Vragen over uw bestelling beantwoorden wij binnen twee "
        "dagen.\n",
        "## Bewaartermijnen\n\nBerichten waarop wij hebben geantwoord, bewaren wij drie maanden.\n",
    ],
)
def test_terms_of_other_parts_are_no_answer_term(source: str, facts: Facts) -> None:
    assert facts("response-deadline", source, "term") == []


def test_two_terms_in_different_parts_are_both_found(facts: Facts) -> None:
    source = (
        RIGHTS + "Wij reageren binnen vier weken.\n\n## Contact\n\nOp een verzoek om inzage krijgt u binnen zes weken "
        "antwoord.\n"
    )
    assert facts("response-deadline", source, "stage", "days") == [
        ("binnen vier weken", "first", 28),
        ("binnen zes weken", "first", 42),
    ]


def test_a_term_in_a_table(facts: Facts) -> None:
    source = (
        "## Uw rechten\n\n| Recht | Wanneer hoort u van ons |\n| --- | --- |\n"
        "| Inzage in uw gegevens | binnen twee weken |\n"
    )
    assert facts("response-deadline", source, "stage", "days") == [("binnen twee weken", "first", 14)]


@pytest.mark.parametrize(
    ("source", "suffix", "written"),
    [
        (RIGHTS + "Wij reageren **binnen &eacute;&eacute;n\nmaand**.\n", ".md", "binnen &eacute;&eacute;n\nmaand"),
        (
            "<h2>Uw rechten</h2><p>U mag uw gegevens inzien.<br>\nWij reageren <em>binnen</em> vier&nbsp;weken.</p>",
            ".html",
            "binnen</em> vier&nbsp;weken",
        ),
    ],
)
def test_where_a_term_stands(source: str, suffix: str, written: str, facts: Facts) -> None:
    assert facts("response-deadline", source, "stage", suffix=suffix) == [(written, "first")]


def test_a_table_about_requests_outside_the_part_on_rights(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n| Wat u vraagt | Wanneer u antwoord krijgt |\n| --- | --- |\n"
        "| Verzoek om inzage | binnen twee weken |\n| Offerte | binnen drie dagen |\n"
    )
    assert facts("response-deadline", source, "days") == [("binnen twee weken", 14)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Wij antwoorden meestal binnen vijf werkdagen, en in elk geval binnen een maand.",
            [("binnen een maand", "first", 30, 30)],
        ),
        (
            "U hebt binnen een week antwoord, en als ik op vakantie ben binnen drie weken.",
            [("binnen een week", "first", 7, 7), ("drie weken", "total", 21, 21)],
        ),
        ("Wij antwoorden binnen de maand.", [("binnen de maand", "first", 30, 30)]),
    ],
)
def test_usual_terms_and_terms_for_another_case(
    sentence: str, expected: list[tuple[object, ...]], facts: Facts
) -> None:
    assert facts("response-deadline", RIGHTS + sentence + "\n", "stage", "days", "total") == expected


def test_a_term_for_the_complaint_that_the_sentence_before_names_is_no_answer_term(facts: Facts) -> None:
    source = RIGHTS + "Klachten over een advies behandelen wij zelf. Wij reageren daarop binnen zes weken.\n"
    assert facts("response-deadline", source) == []


def test_the_paragraph_below_the_rights_gives_the_term(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\n**Verlangens.** U kunt uw dossier inzien, het laten verbeteren en het laten wissen.\n\n"
        "**Antwoord.** Schrijf naar de praktijk. Binnen dertig dagen weet u waar u aan toe bent.\n"
    )
    assert facts("response-deadline", source, "days") == [("Binnen dertig dagen", 30)]


def test_how_long_data_stay_is_no_answer_term(facts: Facts) -> None:
    source = (
        "## Waarom?\n\nUw IP-adres halen wij weg. De cijfers verdwijnen na 90 dagen.\n\n"
        + RIGHTS
        + "Wij antwoorden snel.\n"
    )
    assert facts("response-deadline", source) == []


def test_not_later_than_extends_no_term(facts: Facts) -> None:
    source = RIGHTS + "Zo snel mogelijk, maar niet later dan vier weken, krijgt u ons antwoord op uw verzoek.\n"
    assert [(stage, days) for _, stage, days in facts("response-deadline", source, "stage", "days")] == [("first", 28)]


def test_a_term_before_a_change_of_the_statement_is_no_answer_term(facts: Facts) -> None:
    source = RIGHTS + "Wijzigen wij deze tekst, dan krijgt u daarvan dertig dagen tevoren bericht.\n"
    assert facts("response-deadline", source) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Uw bericht wissen wij een jaar nadat het is beantwoord.",
        "Wij mogen er twee maanden aan toevoegen, mits wij u dat binnen een maand melden.",
    ],
)
def test_terms_for_keeping_and_for_notice_are_no_first_answer_term(sentence: str, facts: Facts) -> None:
    source = RIGHTS + "Wij reageren binnen vier weken. " + sentence + "\n"
    first = [days for _, stage, days in facts("response-deadline", source, "stage", "days") if stage == "first"]
    assert first == [28]


@pytest.mark.parametrize(
    ("heading", "text", "days"),
    [
        ("Hoe snel krijg ik antwoord?", "Meestal binnen 30 dagen.", 30),
        ("Dossier opvragen", "Een kopie van het dossier krijgt u binnen een maand.", 30),
        ("Procedure", "1. U stuurt een verzoek om inzage.\n2. U krijgt binnen drie weken antwoord.", 21),
    ],
)
def test_answer_terms_by_the_heading_and_the_step_before(heading: str, text: str, days: int, facts: Facts) -> None:
    found = facts("response-deadline", f"# Privacy\n\n## {heading}\n\n{text}\n", "stage", "days")
    assert [(stage, found_days) for _, stage, found_days in found] == [("first", days)]


def test_an_extension_in_the_last_step_has_no_maximum(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Procedure\n\n1. U stuurt uw verzoek om inzage.\n2. U krijgt binnen een maand antwoord.\n"
        "3. Zo nodig verdagen wij de beslissing.\n"
    )
    assert ("verdagen", "extension") in facts("response-deadline", source, "stage")


@pytest.mark.parametrize(
    "sentence",
    [
        "Gegevens van vrijwilligers verwijderen we binnen een half jaar nadat zij gestopt zijn.",
        "De e-mail wordt gewist 3 maanden nadat je vraag is beantwoord.",
    ],
)
def test_when_something_is_removed_is_no_answer(sentence: str, facts: Facts) -> None:
    source = f"## Bewaren\n\n{sentence}\n\n{RIGHTS}Wij antwoorden binnen vier weken.\n"
    assert facts("response-deadline", source) == [("binnen vier weken",)]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("Binnen vier weken hoort u van ons. In uitzonderlijke gevallen doen wij er drie maanden over.", [28, 90]),
        ("U ontvangt binnen een maand antwoord. Ontbreekt er iets, dan krijgt u twee weken de tijd.", [30]),
        ("Binnen een maand hoort u meer, tenzij u schrijft dat we uw stukken een jaar mogen vasthouden.", [30]),
    ],
)
def test_exceptional_cases_and_time_for_the_reader(sentence: str, days: list[int], facts: Facts) -> None:
    assert [found for _, found in facts("response-deadline", f"## Uw rechten\n\n{sentence}\n", "days")] == days


def test_a_fee_for_the_next_request_bounds_no_extension(facts: Facts) -> None:
    source = (
        "## Uw rechten\n\nU kunt inzage vragen. Wij beslissen binnen een maand; die termijn kan worden verlengd. Voor "
        "een tweede verzoek binnen een kalenderjaar rekenen wij kosten.\n"
    )
    assert [stage for _, stage in facts("response-deadline", source, "stage")] == ["first", "extension"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "Wij antwoorden binnen 30 dagen. Is een verzoek bewerkelijk, dan mogen wij er 90 dagen aan toevoegen.",
            [("first", 30), ("extension", 120)],
        ),
        (
            "Wij antwoorden binnen vier weken. In uitzonderlijke gevallen doen wij er drie maanden over.",
            [("first", 28), ("total", 90)],
        ),
        (
            "Een verzoek beantwoorden wij in 30 dagen; kost het meer uitzoekwerk, dan uiterlijk binnen 60 dagen.",
            [("first", 30), ("total", 60)],
        ),
        (
            "U krijgt binnen een week antwoord, behalve als ik aan het varen ben, dan binnen drie weken.",
            [("first", 7), ("total", 21)],
        ),
        (
            "Ik antwoord binnen twee weken; gaat dat niet lukken, dan heb je uiterlijk in een maand mijn antwoord.",
            [("first", 14), ("total", 30)],
        ),
        ("We reageren binnen 30 dagen, want na het festival slapen we eerst een week.", [("first", 30)]),
        ("Vragen over je gegevens behandel ik zelf; na vier weken heb je iets van me gehoord.", [("first", 28)]),
        (
            "**Kan ik zien wat jullie van mij hebben?**\nMail ons en je hebt binnen 14 dagen een overzicht.",
            [("first", 14)],
        ),
    ],
)
def test_terms_in_other_words(source: str, expected: list[tuple[str, int]], facts: Facts) -> None:
    found = facts("response-deadline", f"# Privacyverklaring\n\n## Uw rechten\n\n{source}\n", "stage", "total")
    assert [(stage, total) for _, stage, total in found] == expected


@pytest.mark.parametrize(
    ("sentence", "limited"),
    [
        ("Een verzoek dat per post binnenkomt, beantwoorden wij binnen tien weken.", True),
        ("De andere verzoeken handel ik binnen een maand af.", True),
        ("Stuur uw verzoek per post; wij antwoorden binnen een maand.", False),
    ],
)
def test_a_term_for_one_way_of_asking_is_limited(sentence: str, limited: bool, facts: Facts) -> None:
    found = facts("response-deadline", f"# Privacyverklaring\n\n## Uw rechten\n\n{sentence}\n", "limited")
    assert [value for _, value in found] == [limited]


@pytest.mark.parametrize(
    "sentence",
    [
        "Uw antwoorden worden na een jaar losgemaakt van uw naam.",
        "Wedstrijd: naam en antwoord; twee maanden na de trekking.",
        "Je antwoorden zijn na twee jaar niet meer naar jou te herleiden.",
        "Klachten en verzoeken worden een jaar na afhandeling gewist.",
    ],
)
def test_answers_of_readers_are_no_answers_to_requests(sentence: str, facts: Facts) -> None:
    source = f"# Privacyverklaring\n\n## Uw rechten\n\nU hebt recht op inzage. {sentence}\n"
    assert facts("response-deadline", source) == []

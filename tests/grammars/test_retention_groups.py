"""Which terms for keeping are for the same data, so that they should agree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]

TITLE = "# Privacyverklaring\n\n"


def grouped(facts: Facts, *parts: str) -> list[str]:
    """The terms that share a group, in a statement of `parts`: a heading and what stands under it."""
    found = facts("retention", TITLE + "\n\n".join(parts) + "\n", "group")
    return [term for term, group in found if group]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        # nouns that no vocabulary knows
        ("Het plantschema gaat na een jaar weg.", "Plantschema's bewaren wij vijf jaar."),
        ("Na drie maanden vernietigen wij elke gipsafdruk.", "Wij bewaren gipsafdrukken twee jaar."),
        (
            "Bestekken zonder vervolg wissen wij na een half jaar.",
            "Bestekken die niet slagen, houden we twee jaar bij.",
        ),
        # what a pronoun stands for
        (
            "De wet verplicht ons om een zorgdossier bij te houden. Twintig jaar daarna wordt het vernietigd.",
            "Vijftien jaar na de laatste behandeling is het zorgdossier definitief weg.",
        ),
        # people, and where they are put down
        (
            "Een jaar na je laatste les haal ik je uit mijn systeem.",
            "Leerlingen die stoppen, blijven drie jaar in mijn systeem staan.",
        ),
        # a label with more behind it
        ("* Vaarlogboek, met weerberichten: 5 jaar", "Elk vaarlogboek vernietigen wij na tien jaar."),
        # what the part is about, and what a label calls it
        ("Na 24 uur wordt de log leeggemaakt.", "* Poortlog: een week"),
    ],
)
def test_terms_for_the_same_have_one_group(here: str, there: str, facts: Facts) -> None:
    assert len(grouped(facts, "## Poort", here, "## Bewaren", there)) == 2


@pytest.mark.parametrize(
    ("moment", "term"),
    [
        (
            "Zodra u op de afmeldlink klikt, wordt uw e-mailadres direct gewist.",
            "E-mailadressen bewaren wij drie jaar.",
        ),
        ("De dag na de tocht gaat de startlijst door de shredder.", "De startlijst houden wij elf maanden vast."),
        (
            "Wij bewaren het loopbaanrapport tot het einde van de begeleiding.",
            "Het loopbaanrapport vernietigen wij vijf jaar na het einde van de begeleiding.",
        ),
    ],
)
def test_a_moment_is_a_term_of_no_days(moment: str, term: str, facts: Facts) -> None:
    found = facts("retention", f"{TITLE}## Bewaren\n\n{moment}\n\n{term}\n", "group", "days")
    days = [days for _, group, days in found if group]
    assert len(days) == 2
    assert days[0] == 0
    assert days[1] > 31


@pytest.mark.parametrize(
    ("here", "there"),
    [
        # other people, other parts, other adjectives
        ("De foto's van het kamp gaan na een jaar weg.", "De foto's van het toernooi bewaren wij vijf jaar."),
        ("Het IP-adres gaat na 60 dagen weg.", "Uw adres wissen we binnen een week na uw vertrek."),
        # where it goes, and who wants it
        ("Het plantschema gaat na een jaar de prullenbak in.", "Na vijf jaar gaat het bestek de prullenbak in."),
        ("Van de wet houden wij het bestek zeven jaar.", "Het plantschema houden wij van de wet tien jaar."),
        # clearing away after the relation
        (
            "Wij bewaren het profiel zolang je account bestaat.",
            "Na het opheffen van je account wissen wij het profiel binnen 30 dagen.",
        ),
        # an exception
        ("Het plantschema gaat na een jaar weg.", "Enige uitzondering is het plantschema van leden: vijf jaar."),
        # an even longer list of properties
        ("* Bewaring: vijf jaar", "* Bewaring: zeven jaar"),
    ],
)
def test_terms_for_something_else_have_none(here: str, there: str, facts: Facts) -> None:
    assert grouped(facts, "## Tuin", here, "## Overig", there) == []


def test_the_same_word_in_two_parts_is_not_the_same_thing(facts: Facts) -> None:
    here = ["## Jeugdhulp", "Het dossier bewaren we vijftien jaar nadat de hulp is gestopt."]
    there = ["## Uitkering", "Tien jaar nadat de uitkering is gestopt, vernietigen we het dossier."]
    assert grouped(facts, *here, *there) == []


def test_all_data_are_those_of_the_part(facts: Facts) -> None:
    here = ["## Abonnementen", "Een jaar na het abonnement worden de gegevens vernietigd."]
    there = ["## Producties", "Zeven jaar na de productie worden de gegevens vernietigd."]
    assert grouped(facts, *here, *there) == []


def test_lines_with_labels_are_one_row(facts: Facts) -> None:
    lines = [
        "## Logies",
        "Doel: reserveringen",
        "Gegevens: naam",
        "Grondslag: overeenkomst",
        "Bewaartermijn: 24 maanden",
    ]
    there = ["## Bewaren", "De gegevens in het reserveringssysteem wissen wij na vijf jaar."]
    assert len(grouped(facts, lines[0], "\n".join(lines[1:]), *there)) == 2


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Offertes die niet slagen, wissen wij na een half jaar.", "Offertes die wel slagen bewaren wij zeven jaar."),
        ("Offertes bewaren wij zeven jaar.", "Offertes zonder vervolg wissen wij na een half jaar."),
        (
            "Vrijwilligers halen we een jaar na hun vertrek uit het systeem.",
            "Leden blijven twee jaar na hun vertrek in het systeem staan.",
        ),
        ("Wij bewaren het profiel zolang u een account hebt.", "Na twee jaar inactiviteit wissen wij het profiel."),
    ],
)
def test_a_part_of_them_is_not_the_same(here: str, there: str, facts: Facts) -> None:
    assert grouped(facts, "## Tuin", here, "## Overig", there) == []


@pytest.mark.parametrize(
    ("here", "there"),
    [
        # one of two terms of a sentence, each with a noun of its own
        (
            "De tekeningen bewaren wij twee jaar, de facturen zeven jaar.",
            "Na drie maanden gaat de tekenset naar het archief en wissen wij de maten.",
        ),
        # for whom the condition holds
        ("Krijgt u de woning niet, dan wissen wij uw gegevens na 3 maanden.", "Woningdossiers bewaren wij 5 jaar."),
    ],
)
def test_terms_of_one_sentence_or_of_a_case_are_apart(here: str, there: str, facts: Facts) -> None:
    assert grouped(facts, "## U zoekt een woning", here, "## U huurt een woning", there) == []


def test_the_parts_of_a_list_of_definitions_are_apart(facts: Facts) -> None:
    source = (
        "<h1>Privacyverklaring</h1><h2>Van boeking tot vertrek</h2><dl><dt>U boekt</dt><dd>Boekingen bewaren wij "
        "anderhalf jaar.</dd><dt>U gebruikt de wifi</dt><dd>Het netwerk onthoudt welk toestel verbonden was. Na 14 "
        "dagen wordt dit overschreven.</dd></dl>"
    )
    assert [group for _, group in facts("retention", source, "group", suffix=".html")] == ["", ""]

"""References of the text to places in itself that are not there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from privlint.engine import load_rules
from privlint.linter import check_file
from privlint.outcome import Criteria
from privlint.resources import rules_directory

Facts = Callable[..., list[tuple[Any, ...]]]

NUMBERED = "# Privacyverklaring\n\n## 1. Wie wij zijn\n\nZeilschool Molenzicht.\n\n## 2. Uw rechten\n\n"


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Zie hoofdstuk 7 voor de termijnen.", ["hoofdstuk 7"]),
        ("Zie paragraaf 4.2 voor de termijnen.", ["paragraaf 4.2"]),
        ("Lees ook artikel 9 hierboven, zie artikel 9.", ["artikel 9"]),
        ("Zie hoofdstuk 1 voor ons adres.", []),
        ("Dat volgt uit artikel 15 van de AVG.", []),
        ("De grondslag staat in artikel 6, lid 1, onder b, AVG.", []),
    ],
)
def test_references_to_a_number(sentence: str, written: list[str], facts: Facts) -> None:
    assert [text for text, _ in facts("dangling-reference", NUMBERED + sentence + "\n", "target")][-1:] == written


@pytest.mark.parametrize(
    ("below", "found"),
    [("", True), ("\n- naam;\n- adres.\n", False), ("\n## Uw rechten\n\nU mag alles inzien.\n", True)],
)
def test_an_announced_list_must_be_there(below: str, found: bool, facts: Facts) -> None:
    source = "## Gegevens\n\nWij verwerken de volgende gegevens:\n" + below
    assert bool(facts("dangling-reference", source)) is found


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("Lees de voorwaarden in [ons *reglement*](#) als u lid wilt worden.", ["ons *reglement"]),
        ("Lees de voorwaarden in [ons reglement](/reglement) als u lid wilt worden.", []),
        ("[Terug naar boven](#)", []),
        ("Klik hier om [terug](#) te gaan naar het begin van deze pagina.", []),
    ],
)
def test_links_to_nothing(line: str, written: list[str], facts: Facts) -> None:
    assert [text for (text,) in facts("dangling-reference", f"# Privacyverklaring\n\n{line}\n")] == written


def test_a_series_of_headings_that_skips_a_number(facts: Facts) -> None:
    source = NUMBERED + "U mag alles inzien.\n\n## 4. Contact\n\nBel ons gerust.\n"
    assert facts("dangling-reference", source, "target") == [("4. Contact", "3")]


def test_a_series_without_a_gap(facts: Facts) -> None:
    source = NUMBERED + "U mag alles inzien.\n\n## 3. Contact\n\nBel ons gerust.\n"
    assert facts("dangling-reference", source, "target") == []


def test_a_reference_behind_entities_over_a_line_end(facts: Facts) -> None:
    source = "<h2>1. Caf&eacute;</h2><p>Voor caf&eacute;gasten: zie <b>hoofdstuk</b>\n 8 hieronder.</p>"
    assert facts("dangling-reference", source, "target", suffix=".html") == [("hoofdstuk</b>\n 8", "hoofdstuk 8")]


def test_an_appendix_that_is_not_there(facts: Facts) -> None:
    source = (
        "# Privacyverklaring\n\nDe ontvangers staan in bijlage A, het model in bijlage C.\n\n"
        "## Bijlage A. Ontvangers\n\nDe bank.\n"
    )
    assert facts("dangling-reference", source) == [("bijlage C",)]


def test_appendices_elsewhere_are_not_judged(facts: Facts) -> None:
    source = "# Privacyverklaring\n\nHet model staat in bijlage C van de overeenkomst.\n"
    assert facts("dangling-reference", source) == []


@pytest.mark.parametrize(("number", "dangles"), [("2.2", False), ("2.4", True), ("3.1", False)])
def test_a_numbered_paragraph_that_is_not_there(number: str, dangles: bool, facts: Facts) -> None:
    source = (
        f"# Privacyverklaring\n\n## 1. Wie\n\nWij stellen vast wie u bent als in paragraaf {number} hieronder.\n\n"
        "## 2. Hoe\n\n2.1 Wij bellen u.\n\n2.2 Wij schrijven u.\n\n## 3. Waar\n\nIn Zwolle.\n"
    )
    assert bool(facts("dangling-reference", source)) is dangles


CONTENTS = (
    "# Privacyverklaring\n\n1. Over ons\n2. Cookies\n3. Sociale media\n4. Klachten\n\n"
    "## 1. Over ons\n\nWij zijn Pixel.\n\n## 2. Cookies\n\nGeen.\n\n## 4. Klachten\n\nBel ons.\n"
)


def test_an_item_of_the_contents_that_no_heading_has(facts: Facts) -> None:
    assert ("Sociale media",) in facts("dangling-reference", CONTENTS)


def test_a_heading_may_say_it_in_other_words(facts: Facts) -> None:
    source = CONTENTS + "\n## 3. Onze sociale kanalen\n\nWij zijn op Mastodon.\n"
    assert ("Sociale media",) not in facts("dangling-reference", source)


def test_a_link_to_an_anchor_that_is_not_there(facts: Facts) -> None:
    source = (
        '<p>Inhoud: <a href="#wat">Wat</a> | <a href="#delen">Delen</a> | <a href="#vragen">Vragen</a></p>'
        '<h2 id="wat">Wat</h2><p>Uw naam.</p><h2 id="delen">Delen</h2><p>Met de bank.</p>'
    )
    assert facts("dangling-reference", source, "target", suffix=".html") == [("Vragen", "#vragen")]


@pytest.mark.parametrize(
    ("below", "written"),
    [
        ("## Cookies\n\nWij plaatsen geen cookies.\n", [("onderstaande contactgegevens",)]),
        ("## Contact\n\nMail naar info@molenzicht.example.\n", []),
        ("## Contact\n\nMail naar {{ site.email }}.\n", []),
    ],
)
def test_contact_details_that_should_stand_below(below: str, written: list[tuple[str]], facts: Facts) -> None:
    source = "# Privacyverklaring\n\nBel 0118-41 20 30.\n\nZie de onderstaande contactgegevens.\n\n" + below
    assert facts("dangling-reference", source) == written


@pytest.mark.parametrize(
    ("title", "written"), [("Cookies", []), ("Uw rechten als klant", []), ("Grondslagen", ["Grondslagen"])]
)
def test_a_title_in_quotation_marks_that_no_part_has(title: str, written: list[str], facts: Facts) -> None:
    source = f'## Doelen\n\nZie ook het kopje "{title}".\n\n## Cookies\n\nGeen.\n\n## Uw rechten\n\nInzage.\n'
    assert [target for (target,) in facts("dangling-reference", source)] == written


@pytest.mark.parametrize(
    ("below", "dangles"),
    [
        ("Zij verdwijnen na een jaar.", True),
        ("| Cookie | Duur |\n|---|---|\n| taal | een jaar |", False),
        ("Deze zetten wij:\n\n- taal", False),
        ('<script src="https://cookies.example/lijst.js"></script>\n\nZij verdwijnen na een jaar.', False),
        ("![De cookies](cookies.png)\n\nZij verdwijnen na een jaar.", False),
    ],
)
def test_an_announced_table_must_be_there(below: str, dangles: bool, facts: Facts) -> None:
    source = f"## Cookies\n\nIn onderstaande tabel staat welke cookies dat zijn.\n\n{below}\n"
    assert bool(facts("dangling-reference", source)) is dangles


def test_a_term_that_begins_with_the_number_is_no_section(facts: Facts) -> None:
    source = (
        "## 1. Wie wij zijn\n\nDe Bron.\n\n## 2. Termijnen\n\n| Facturen | Bewaren |\n|---|---|\n| 3 jaar | leden |\n\n"
        "## 4. Uw rechten\n\nU mag alles inzien.\n"
    )
    assert facts("dangling-reference", source, "target") == [("4. Uw rechten", "3")]


def test_a_number_alone_in_a_cell_is_no_part(facts: Facts) -> None:
    parts = ["## Artikel 5 Delen", "## Artikel 6 Rechten", "| 7 | Inzage |\n|---|---|\n| 8 | Wissen |"]
    text = "\n\n".join([*parts, "## Artikel 8 Klachten", "Bel ons."])
    assert facts("dangling-reference", text, "target") == [("Artikel 8 Klachten", "7")]


RULES = tuple(rule for rule in load_rules([rules_directory()]) if rule.id == "dangling-reference")
LONG = "Zeilschool Molenzicht verwerkt uw persoonsgegevens zoals in deze privacyverklaring staat. " * 8


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Zie hoofdstuk 9.", 'De tekst verwijst naar "hoofdstuk 9", maar dat onderdeel is er niet'),
        ('Lees het kopje "Grondslagen".', 'De tekst verwijst naar "Grondslagen", maar dat onderdeel is er niet'),
        ("Wij hanteren de volgende bewaartermijnen:", 'Wat "de volgende bewaartermijnen" aankondigt, staat er niet'),
        ("Ons cookiebeleid leest u [hier](#) in het kort.", 'De link "hier" leidt nergens heen'),
        (
            "[Wie](#1-wie-wij-zijn), [Rechten](#2-uw-rechten), [Vragen](#vragen)",
            'De link "Vragen" leidt naar #vragen, maar die plek is er niet op de pagina',
        ),
        (
            "- Wie wij zijn\n- Uw rechten\n- Bewaren\n- Geschillen\n\n## Bewaren\n\nEen jaar.",
            'De inhoudsopgave noemt "Geschillen", maar dat kopje is er niet',
        ),
        ("## 4. Contact", 'De nummering van de kopjes slaat 3 over, vóór "4. Contact"'),
    ],
)
def test_the_message_tells_what_is_wrong(text: str, message: str) -> None:
    found = check_file("privacy.md", f"{NUMBERED}{LONG}\n\n{text}\n", Criteria(RULES)).findings
    assert [finding.message for finding in found] == [message]

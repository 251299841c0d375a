from __future__ import annotations

from collections.abc import Callable

import pytest

from privlint.readers import read

Outline = Callable[[str, str], list[str]]

WRAPPED = (
    "De vereniging bewaart de gegevens van haar leden zolang zij lid zijn en\n"
    "daarna nog twee jaar. De penningmeester bewaart de rekeningen zeven jaar\n"
    "omdat de wet dat van ons vraagt."
)
JOINED = WRAPPED.replace("\n", " ")

CASES = {
    "headings stand alone": (
        f"Privacyverklaring\n\nBewaren\n\n{WRAPPED}\n\nHebt u vragen?\n\nBel ons gerust.",
        [
            "heading 1: Privacyverklaring",
            "heading 2: Bewaren",
            f"paragraph: {JOINED}",
            "heading 2: Hebt u vragen?",
            "paragraph: Bel ons gerust.",
        ],
    ),
    "headings stand right above their text": (
        f"ZANGKOOR DE LIJSTER\n\nBEWAREN\n{WRAPPED}\n\nWat kunt u vragen?\n{WRAPPED}",
        [
            "heading 1: ZANGKOOR DE LIJSTER",
            "heading 2: BEWAREN",
            f"paragraph: {JOINED}",
            "heading 2: Wat kunt u vragen?",
            f"paragraph: {JOINED}",
        ],
    ),
    "underlined headings": (
        f"Privacy bij ons\n===============\n\nBewaren\n-------\n{WRAPPED}\n------\nEinde.",
        ["heading 1: Privacy bij ons", "heading 2: Bewaren", f"paragraph: {JOINED}", "paragraph: Einde."],
    ),
    "headings between stars": (
        f"Privacyverklaring\n\n* Bewaren *\n\n{WRAPPED}",
        ["heading 1: Privacyverklaring", "heading 2: Bewaren", f"paragraph: {JOINED}"],
    ),
    "a word over a line end, and a hyphen that belongs there": (
        "De vereniging bewaart van haar leden en van haar vrijwilligers de persoons-\n"
        "gegevens van de inschrijving en, voor wie zich meldt bij een commissie, in-\n"
        "en uitschrijvingen van die commissie zolang de vereniging ze nodig heeft.",
        [
            "paragraph: De vereniging bewaart van haar leden en van haar vrijwilligers de persoonsgegevens van de "
            "inschrijving en, voor wie zich meldt bij een commissie, in- en uitschrijvingen van die commissie zolang "
            "de vereniging ze nodig heeft."
        ],
    ),
    "numbered headings": (
        f"1. Wie wij zijn\n\nWij zijn een koor.\n\n3.1 U zingt mee\n\n{WRAPPED}\n\n4. Klachten\n"
        "Wij luisteren naar elke klacht die u heeft over het koor.",
        [
            "heading 2: 1. Wie wij zijn",
            "paragraph: Wij zijn een koor.",
            "heading 3: 3.1 U zingt mee",
            f"paragraph: {JOINED}",
            "heading 2: 4. Klachten",
            "paragraph: Wij luisteren naar elke klacht die u heeft over het koor.",
        ],
    ),
    "a table of contents is a list": (
        "Inhoud\n\n1. Wie wij zijn\n\n2. Wat wij doen\n\n1. Wie wij zijn\n\nWij zijn een koor.",
        [
            "heading 1: Inhoud",
            "item 1: Wie wij zijn",
            "item 1: Wat wij doen",
            "heading 2: 1. Wie wij zijn",
            "paragraph: Wij zijn een koor.",
        ],
    ),
    "numbered clauses are paragraphs": (
        "Regels\n\n2.1 Het koor is verantwoordelijk voor alle gegevens die het van leden en bezoekers krijgt.",
        [
            "heading 1: Regels",
            "paragraph: 2.1 Het koor is verantwoordelijk voor alle gegevens die het van leden en bezoekers krijgt.",
        ],
    ),
    "bullets": (
        "Wij vragen:\n\n• naam\n\n• adres\n  - straat\n  - plaats\n* leeftijd\no geslacht",
        [
            "paragraph: Wij vragen:",
            "item 1: naam",
            "item 1: adres",
            "item 2: straat",
            "item 2: plaats",
            "item 1: leeftijd",
            "item 1: geslacht",
        ],
    ),
    "an item goes on in the indented lines below it": (
        "  • Gegevens van gebruik\n    Dat zijn de tijden waarop u inlogt.\n    • tijden\n\n    Meer niet.\n  • Naam",
        [
            "item 1: Gegevens van gebruik\nDat zijn de tijden waarop u inlogt.",
            "item 2: tijden",
            "item 1: Meer niet.",
            "item 1: Naam",
        ],
    ),
    "an indented paragraph that follows no item": (
        "Tekst.\n\n    Ingesprongen.",
        ["paragraph: Tekst.", "paragraph: Ingesprongen."],
    ),
    "numbered and lettered items": (
        f"{WRAPPED}\n\n1) Les. Je naam en\n   je adres.\n2) Examen.\na. namen;\n(b) adressen.\nDit is alles.",
        [
            f"paragraph: {JOINED}",
            "item 1: Les. Je naam en\nje adres.",
            "item 1: Examen.",
            "item 1: namen;",
            "item 1: adressen.",
            "paragraph: Dit is alles.",
        ],
    ),
    "short lines after a colon are a list": (
        "1. Wie\n\nWij zijn het.\n\n2. Wat\n\nWij vragen uw:\n\nNaam\n\nAdres (van thuis)\n\n"
        "Meer vragen wij u niet.\n\n3. Waarom\n\nDaarom.",
        [
            "heading 2: 1. Wie",
            "paragraph: Wij zijn het.",
            "heading 2: 2. Wat",
            "paragraph: Wij vragen uw:",
            "item 1: Naam",
            "item 1: Adres (van thuis)",
            "paragraph: Meer vragen wij u niet.",
            "heading 2: 3. Waarom",
            "paragraph: Daarom.",
        ],
    ),
    "long lettered clauses are paragraphs": (
        "A. Om u lid te maken van het koor verwerken wij de gegevens die u op het formulier invult:\n\n- naam\n"
        "- B. Om de contributie te innen verwerken wij de gegevens die u ons daarvoor heeft gegeven:\n- rekening",
        [
            "paragraph: A. Om u lid te maken van het koor verwerken wij de gegevens die u op het formulier invult:",
            "item 1: naam",
            "paragraph: B. Om de contributie te innen verwerken wij de gegevens die u ons daarvoor heeft gegeven:",
            "item 1: rekening",
        ],
    ),
    "an address keeps its lines": (
        f"Contact\n\nKoor De Lijster\nKade 1\n8011 AB Zwolle\n\n{WRAPPED}",
        ["heading 1: Contact", "paragraph: Koor De Lijster\nKade 1\n8011 AB Zwolle", f"paragraph: {JOINED}"],
    ),
    "a date is no heading": (
        "Privacy\n\n25 mei 2018\n\nTekst.",
        ["heading 1: Privacy", "paragraph: 25 mei 2018", "paragraph: Tekst."],
    ),
    "a number in a wrapped sentence is no item": (
        WRAPPED.replace("daarna nog", "1. daarna nog"),
        [f"paragraph: {JOINED.replace('daarna nog', '1. daarna nog')}"],
    ),
    "form feeds and tabs are white space": (
        "Een\ttab.\f\n\nNieuwe pagina.",
        ["paragraph: Een tab.", "paragraph: Nieuwe pagina."],
    ),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("name", CASES)
def test_structure(name: str, newline: str, outline: Outline) -> None:
    source, expected = CASES[name]
    assert outline(source.replace("\n", newline), ".txt") == expected


def test_links_are_recorded_and_kept_as_text() -> None:
    document = read("a.txt", "Meld u [hier](#aan) of op <https://koor.example/af>.")
    assert document.text == "Meld u [hier](#aan) of op <https://koor.example/af>.\n"
    assert [(document[link.span], link.target) for link in document.links] == [
        ("hier", "#aan"),
        ("https://koor.example/af", "https://koor.example/af"),
    ]

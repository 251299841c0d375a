"""Who receives the data, and the statement that nobody does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]

HEADING = "## Met wie delen wij gegevens?\n\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Wij delen uw adres met de bezorgdienst.", [("bezorgdienst", True, False)]),
        ("Uw gegevens gaan naar onze boekhouder.", [("boekhouder", True, False)]),
        ("In onze opdracht bewaart een hostingbedrijf uw gegevens.", [("hostingbedrijf", True, True)]),
        ("Soms delen wij uw gegevens met derden.", [("derden", False, False)]),
        ("Wij gebruiken Mailchimp voor de nieuwsbrief.", [("Mailchimp", True, False)]),
    ],
)
def test_recipients_are_specific_or_not(sentence: str, expected: list[tuple[object, ...]], facts: Facts) -> None:
    assert facts("recipient", HEADING + sentence + "\n", "specific", "processor") == expected


def test_organisations_are_recipients_by_name(facts: Facts) -> None:
    source = HEADING + "Uw polis ligt bij Polderborg Verzekeringen, uw salaris bij **Van der\nMeer** Administraties.\n"
    assert facts("recipient", source, "name") == [
        ("Polderborg Verzekeringen", "Polderborg Verzekeringen"),
        ("Van der\nMeer** Administraties", "Van der Meer Administraties"),
    ]


def test_the_controller_itself_is_no_recipient(facts: Facts) -> None:
    source = (
        "# Privacyverklaring Zeilschool Molenzicht\n\nZeilschool Molenzicht is verantwoordelijk voor de verwerking.\n\n"
        + HEADING
        + "Uw gegevens komen bij Zeilschool Molenzicht en bij de drukker.\n"
    )
    assert facts("recipient", source) == [("drukker",)]


@pytest.mark.parametrize(
    "source",
    [
        "Volg ons op [Facebook](https://facebook.example/molen).\n",
        "## Links naar andere websites\n\nOp onze website staan links naar YouTube.\n",
        HEADING + "Wij geven uw gegevens niet aan derden.\n",
        "Wij gebruiken geen Google Analytics.\n",
        "## Uw rechten\n\nU kunt zich laten bijstaan door een advocaat.\n",
        "Mail ons via molenzicht@gmail.example.\n",
        "Onze website bevat links naar websites van derden.\n",
        "[LinkedIn](https://linkedin.example/molen)\n",
        "Via de knoppen kunt u berichten delen op Facebook.\n",
        "## Uw rechten\n\nU kunt ons vragen uw gegevens te geven aan een andere verzekeraar.\n",
    ],
)
def test_links_denials_and_helpers_are_no_recipient(source: str, facts: Facts) -> None:
    assert facts("recipient", source) == []


@pytest.mark.parametrize(
    ("sentence", "flat"),
    [
        ("Wij delen uw gegevens nooit met derden.", True),
        ("Niemand anders krijgt uw gegevens.", True),
        ("Wij geven uw gegevens niet aan anderen, tenzij de wet ons daartoe verplicht.", False),
        ("Wij verkopen uw gegevens niet aan derden.", False),
        ("Wij geven nooit gegevens aan andere partijen waarmee wij geen verwerkersovereenkomst hebben.", False),
        ("Wij delen uw gegevens niet met derden voor commerciële doelen.", False),
    ],
)
def test_a_denial_is_flat_or_has_an_exception(sentence: str, flat: bool, facts: Facts) -> None:
    assert facts("sharing-denial", HEADING + sentence + "\n", "flat") == [(sentence, flat)]


@pytest.mark.parametrize(
    "exception",
    ["Dat doen wij alleen als de wet ons daartoe verplicht.", "Enkel onze boekhouder krijgt de facturen te zien."],
)
def test_an_exception_in_the_next_sentence_counts(exception: str, facts: Facts) -> None:
    source = f"{HEADING}Wij delen uw gegevens niet met derden. {exception}\n"
    assert facts("sharing-denial", source, "flat")[0] == ("Wij delen uw gegevens niet met derden.", False)


def test_the_rest_after_those_named_is_no_flat_denial(facts: Facts) -> None:
    source = HEADING + "De accountant ziet de facturen. Anderen krijgen geen gegevens.\n"
    assert facts("sharing-denial", source, "flat") == [("Anderen krijgen geen gegevens.", False)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij zijn niet verantwoordelijk voor wat derden met gegevens doen.",
        "Wij delen uw gegevens met derden.",
        "Wij bewaren uw gegevens niet langer dan twee jaar.",
    ],
)
def test_other_sentences_deny_no_sharing(sentence: str, facts: Facts) -> None:
    assert facts("sharing-denial", HEADING + sentence + "\n") == []


def test_a_denial_over_entities_and_line_ends(facts: Facts) -> None:
    written = "Wij delen <b>uw</b> foto&rsquo;s\n en gegevens nooit met&nbsp;derden."
    assert facts("sharing-denial", f"<h2>Delen</h2><p>{written}</p>", suffix=".html") == [(written,)]


def test_a_browser_is_no_recipient(facts: Facts) -> None:
    source = (
        "# Privacy\n\n## Cookies\n\nIn Google Chrome en Microsoft Edge kunt u cookies met uw gegevens verwijderen.\n"
    )
    assert facts("recipient", source) == []


@pytest.mark.parametrize(
    ("sentence", "flat"),
    [
        ("De club geeft uw gegevens in geen enkel geval aan derden.", True),
        ("Uw gegevens houden wij voor onszelf.", True),
        ("Anderen krijgen uw gegevens niet, op de drukker na.", False),
        ("Meer dan nodig is geven wij niet aan anderen.", None),
    ],
)
def test_denials_in_other_words(sentence: str, flat: bool | None, facts: Facts) -> None:
    expected = [] if flat is None else [flat]
    assert [value for _, value in facts("sharing-denial", HEADING + sentence + "\n", "flat")] == expected


@pytest.mark.parametrize(
    ("sentence", "flat", "legal"),
    [
        ("Wij maken uw gegevens niet openbaar aan derde partijen.", True, False),
        ("Andere bedrijven krijgen van ons geen enkel gegeven over u.", True, False),
        ("Uw gegevens komen niet bij anderen terecht.", True, False),
        ("Je gegevens blijven in je eigen handen.", True, False),
        ("Uw gegevens verlaten onze praktijk niet.", True, False),
        ("Wij sturen uw gegevens nooit door.", True, False),
        ("Verstrekking aan derden vindt niet plaats.", True, False),
        ("Wij delen uw gegevens met geen enkele andere partij, tenzij een wet ons dwingt.", False, True),
        ("Behalve wanneer een wet dat opdraagt, krijgen anderen uw gegevens niet.", False, True),
        ("Behalve de genoemde bedrijven krijgt niemand uw gegevens, tenzij een wet dat vraagt.", False, False),
        ("Wij delen niets met derden, tenzij de wet of uw bestelling dat nodig maakt.", False, False),
        ("Wat u ons vertelt over uw gezondheid, delen wij met niemand buiten de praktijk.", False, False),
        ("Brieven van tipgevers worden niet gedeeld met wie dan ook.", False, False),
        ("Wij verhandelen uw gegevens niet aan derden.", False, False),
    ],
)
def test_a_denial_may_except_the_law_only(sentence: str, flat: bool, legal: bool, facts: Facts) -> None:
    source = f"# Privacyverklaring\n\n## Zo werken wij\n\n{sentence}\n"
    assert facts("sharing-denial", source, "flat", "legal") == [(sentence, flat, legal)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Uw gegevens blijven bij ons zo kort als het kan.",
        "Uw gegevens worden niet gedeeld via de openbare agenda.",
        "De toetsenborden verlaten ons kantoor niet.",
    ],
)
def test_what_only_looks_like_a_denial(sentence: str, facts: Facts) -> None:
    assert facts("sharing-denial", f"# Privacyverklaring\n\n## Zo werken wij\n\n{sentence}\n") == []


def test_officials_are_recipients_by_law(facts: Facts) -> None:
    source = HEADING + "Wij geven uw gegevens door aan de politie en aan een reclamebureau.\n"
    assert facts("recipient", source, "official") == [("politie", True), ("reclamebureau", False)]

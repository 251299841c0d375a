"""Template text that was left in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Facts = Callable[..., list[tuple[Any, ...]]]


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("[Naam organisatie] verwerkt uw gegevens.", "[Naam organisatie]"),
        ("Wij bewaren uw gegevens XXX jaar.", "XXX"),
        ("Wij heten [naam] – en zijn gevestigd in Utrecht.", "[naam]"),
        ("Ons KvK-nummer is ______.", "______"),
        ("Mail naar «e-mailadres».", "«e-mailadres»"),
        ("Wij zijn %BEDRIJFSNAAM% uit Utrecht.", "%BEDRIJFSNAAM%"),
        ("De bewaartermijn moeten wij nog invullen.", "nog invullen"),
        ("Lorem ipsum dolor sit amet.", "Lorem ipsum"),
        ("Doel: %%custom_purpose_name%%", "%%custom_purpose_name%%"),
        ("Mail naar info@jouwdomein.nl.", "info@jouwdomein.nl"),
    ],
)
def test_placeholders(sentence: str, written: str, facts: Facts) -> None:
    assert facts("placeholder", f"# Privacyverklaring\n\n{sentence}\n") == [(written,)]


@pytest.mark.parametrize(
    "source",
    [
        "Lees de [privacyverklaring van onze bank](https://bank.example/privacy).\n",
        "Mail naar info[at]molenzicht.example.\n",
        "Meer hierover staat in de wet.[1]\n",
        "Uw IP-adres wordt ingekort tot 192.168.1.xxx.\n",
        "[betaling]   Wij verwerken uw IBAN.\n",
        "- [x] Gelezen door het bestuur\n",
        "---\ntitle: '[Naam organisatie]'\n---\n\nWij verwerken uw gegevens.\n",
        "KvK-nummer: 12345678\n",
        "Artikel 4. [vervallen]\n",
        "Mail naar info@mijndomeinnamen.example.\n",
    ],
)
def test_links_masks_and_labels_are_no_placeholder(source: str, facts: Facts) -> None:
    assert facts("placeholder", source) == []


def test_a_value_that_stays_empty(facts: Facts) -> None:
    source = "# Privacyverklaring\n\nKvK-nummer:\n\n## Contact\n\nBel ons gerust.\n"
    assert facts("placeholder", source) == [("KvK-nummer:",)]


def test_a_placeholder_behind_entities_and_emphasis(facts: Facts) -> None:
    source = "<p>Caf&eacute; <b>De Boom</b> bewaart uw gegevens [aantal\n  jaren invullen].</p>"
    assert facts("placeholder", source, suffix=".html") == [("[aantal\n  jaren invullen]",)]


@pytest.mark.parametrize(("suffix", "count"), [(".astro", 0), (".svelte", 0), (".mdx", 0), (".html", 1), (".md", 1)])
def test_an_expression_of_the_format_is_no_placeholder(suffix: str, count: int, facts: Facts) -> None:
    assert len(facts("placeholder", "<p>Wij van {BEDRIJF} bewaren uw gegevens niet.</p>\n", suffix=suffix)) == count


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("Mail met <naam contactpersoon> of <e-mailadres>.", ["<naam contactpersoon>", "<e-mailadres>"]),
        ("Regel een<br>en een <b>woord.", []),
        ("<app-voet>Tot ziens</app-voet>", []),
        ("Een <v-icon /> en <Naam>.", []),  # parts of a site have an end, or a capital
    ],
)
def test_a_tag_of_no_element_is_a_placeholder(line: str, written: list[str], facts: Facts) -> None:
    assert [text for text, *_ in facts("placeholder", f"# Privacyverklaring\n\n{line}\n")] == written

"""Headings and lists that are none in Markdown or HTML but look like one, and headings with a line below them."""

from __future__ import annotations

from collections.abc import Callable

Outline = Callable[..., list[str]]


def test_headings_with_a_line_below_them(placed: Outline) -> None:
    source = "Privacyverklaring\n===\n\nDoelen van de\nverwerking\n---\n\nTekst.\n\n---\n\nMeer.\n"
    assert placed(source, ".md") == [
        "1:1 heading 1: Privacyverklaring",
        "4:1 heading 2: Doelen van de verwerking",
        "8:1 paragraph: Tekst.",
        "12:1 paragraph: Meer.",
    ]


def test_bold_lines_in_markdown(placed: Outline) -> None:
    source = """# Privacy

**Uw rechten**

Tekst.

**Bewaartermijnen:**
Wij bewaren facturen zeven jaar.

__3. Delen__
Wij delen niets.

***Klachten***

<b>Cookies</b><br>
Wij plaatsen cookies.

**Dit is een zin die vet is.**

**Let op:** dit is geen kop.

<p>- een</p>
<p>- twee</p>
"""
    assert placed(source, ".md") == [
        "1:3 heading 1: Privacy",
        "3:3 heading 2: Uw rechten",
        "5:1 paragraph: Tekst.",
        "7:3 heading 2: Bewaartermijnen:",
        "8:1 paragraph: Wij bewaren facturen zeven jaar.",
        "10:3 heading 2: 3. Delen",
        "11:1 paragraph: Wij delen niets.",
        "13:4 heading 2: Klachten",
        "15:4 heading 2: Cookies",
        "16:1 paragraph: Wij plaatsen cookies.",
        "18:3 paragraph: Dit is een zin die vet is.",
        "20:3 paragraph: Let op: dit is geen kop.",
        "22:6 item 1: een",
        "23:6 item 1: twee",
    ]


def test_bold_lines_in_html(placed: Outline) -> None:
    source = """<div><b>Privacyverklaring</b><br><br>
Wij bewaren niets.<br><br>
<strong>Doelen</strong> <br/>
Wij bakken.<br>
- brood<br>
&bull; taart</div>
<p>&bull; een</p><p>&#8226;&nbsp;twee</p><p>&ndash; drie</p>
<p><strong>Rechten:</strong><br>U mag alles.</p>
<p><u>Onderstreept</u></p>
<p><strong>1.</strong> <strong>Genummerd</strong></p>
<p>Een <u>woord</u> en &mdash; tekst.</p>
"""
    assert placed(source, ".html") == [
        "1:9 heading 1: Privacyverklaring",
        "2:1 paragraph: Wij bewaren niets.",
        "3:9 heading 1: Doelen",
        "4:1 paragraph: Wij bakken.",
        "5:3 item 1: brood",
        "6:8 item 1: taart",
        "7:11 item 1: een",
        "7:34 item 1: twee",
        "7:53 item 1: drie",
        "8:12 heading 1: Rechten:",
        "8:33 paragraph: U mag alles.",
        "9:7 heading 1: Onderstreept",
        "10:12 heading 1: 1. Genummerd",
        "11:4 paragraph: Een woord en — tekst.",
    ]


def test_headings_by_their_role_style_or_class(placed: Outline) -> None:
    source = """<p role="heading" aria-level="2">Doelen</p><p>Tekst een.</p>
<p style="font-weight:700">Rechten</p><p>Tekst twee.</p>
<p class="text-2xl font-semibold mb-4">Delen</p><p>Tekst drie.</p>
<span class="fw-bold">Bewaren</span><p>Tekst vier.</p>
<div class="h4">Klachten</div><p>Tekst <span class="font-bold">vijf</span> is lang.</p>
"""
    assert placed(source, ".html") == [
        "1:34 heading 1: Doelen",
        "1:47 paragraph: Tekst een.",
        "2:28 heading 1: Rechten",
        "2:42 paragraph: Tekst twee.",
        "3:40 heading 1: Delen",
        "3:52 paragraph: Tekst drie.",
        "4:23 heading 1: Bewaren",
        "4:40 paragraph: Tekst vier.",
        "5:17 heading 1: Klachten",
        "5:34 paragraph: Tekst vijf is lang.",
    ]


def test_numbered_clauses_on_lines_of_one_paragraph(placed: Outline) -> None:
    source = (
        "**Artikel 2**\n2.1 Wij noteren uw naam.\nDat moet.\n2.2 Wij wissen alles.\n\nSinds versie\n2.1 is dat zo.\n"
    )
    assert placed(source, ".md") == [
        "1:3 heading 1: Artikel 2",
        "2:1 paragraph: 2.1 Wij noteren uw naam. Dat moet.",
        "4:1 paragraph: 2.2 Wij wissen alles.",
        "6:1 paragraph: Sinds versie 2.1 is dat zo.",
    ]
    assert placed("<p>1.1 Wij verwerken.<br>1.2 Wij wissen.</p>", ".html") == [
        "1:4 paragraph: 1.1 Wij verwerken.",
        "1:26 paragraph: 1.2 Wij wissen.",
    ]

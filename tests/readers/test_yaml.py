"""YAML in the styles of sites: translations, sections, blocks of a page builder and tables."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from privlint.readers import read

Shown = Callable[[str, str, list[str]], None]

FIXTURES = [
    pytest.param(
        ".yaml",
        """\
nl:
  privacy:
    show:
      title: Privacyverklaring
      intro_html: "Camping <strong>De Heide</strong> bewaart gegevens van gasten."
      guests:
        one: "%{count} gast"
        other: "%{count} gasten in een jaar."
""",
        [
            "4:14 heading 1: Privacyverklaring",
            "5:20 paragraph: Camping De Heide bewaart gegevens van gasten.",
            "8:17 paragraph: %{count} gasten in een jaar.",
        ],
        id="yaml: the translations of Rails",
    ),
    pytest.param(
        ".yaml",
        """\
title: "Privacybeleid"
lastUpdated: '1 maart 2026'
sections:
- heading: Doelen
  body: |-
    Wij gebruiken uw gegevens voor:

    * de *boeking*
    * de rekening
- heading: Vragen
  faq:
    - q: Verkopen jullie gegevens?
      a: >
        Nee, dat doen
        wij niet.
""",
        [
            "1:9 heading 1: Privacybeleid",
            "2:15 paragraph: 1 maart 2026",
            "4:12 heading 2: Doelen",
            "6:5 paragraph: Wij gebruiken uw gegevens voor:",
            "8:7 item 1: de boeking",
            "9:7 item 1: de rekening",
            "10:12 heading 2: Vragen",
            "12:10 heading 3: Verkopen jullie gegevens?",
            "14:9 paragraph: Nee, dat doen wij niet.",
        ],
        id="yaml: sections with lists and questions",
    ),
    pytest.param(
        ".yaml",
        """\
page:
  slug: privacy
  blocks:
    - type: heading
      text: Uw rechten
    - type: list
      items: [inzage, "verbetering", 'vergetelheid']
    - type: text
      text: Bel ons
        op werkdagen.
""",
        [
            "5:13 heading 2: Uw rechten",
            "7:15 item 1: inzage",
            "7:24 item 1: verbetering",
            "7:39 item 1: vergetelheid",
            "9:13 paragraph: Bel ons op werkdagen.",
        ],
        id="yaml: blocks of a page builder",
    ),
    pytest.param(
        ".yaml",
        """\
termijn: &termijn Wij bewaren dit zeven jaar.
rekening:
  title: Rekeningen
  text: *termijn
post:
  title: Brieven
  text: 'Wij bewaren brieven ''kort''.'
""",
        [
            "1:19 paragraph: Wij bewaren dit zeven jaar.",
            "3:10 heading 1: Rekeningen",
            "1:19 paragraph: Wij bewaren dit zeven jaar.",
            "6:10 heading 1: Brieven",
            "7:10 paragraph: Wij bewaren brieven 'kort'.",
        ],
        id="yaml: anchors and merges",
    ),
    pytest.param(
        ".yaml",
        """\
title: Bewaartermijnen
columns: [Gegeven, Termijn]
rows:
  - [Rekening, 7 jaar]
  - [Kenteken, "24 uur"]
""",
        [
            "1:8 heading 1: Bewaartermijnen",
            "2:11 cell: Gegeven",
            "2:20 cell: Termijn",
            "4:6 cell: Rekening",
            "4:16 cell: 7 jaar",
            "5:6 cell: Kenteken",
            "5:17 cell: 24 uur",
        ],
        id="yaml: a table of terms",
    ),
    pytest.param(
        ".yaml",
        """\
privacy.title: Privacyverklaring
privacy.rights.title: "Uw rechten"
privacy.rights.text: U mag alles inzien, {name}.
privacy.contact.title: Contact
privacy.contact.text: "Mail privacy{'@'}heide.example."
""",
        [
            "1:16 heading 1: Privacyverklaring",
            "2:24 heading 2: Uw rechten",
            "3:22 paragraph: U mag alles inzien, {name}.",
            "4:24 heading 2: Contact",
            "5:24 paragraph: Mail privacy@heide.example.",
        ],
        id="yaml: flat keys of a module for translations",
    ),
    pytest.param(
        ".yaml",
        ('\ufefftitle: Cafe\u0301 🍞\t# kop\r\ntext: >-\r\n  Wij 👩‍👩‍👧 bewaren\r\n  niets.\r\n\r\n  Echt "waar".\r\n'),
        [
            "1:8 heading 1: Cafe\u0301 🍞",
            "3:3 paragraph: Wij 👩‍👩‍👧 bewaren niets.",
            '6:3 paragraph: Echt "waar".',
        ],
        id="yaml: Windows line ends, a mark, tabs and emoji",
    ),
]


@pytest.mark.parametrize(("suffix", "source", "expected"), FIXTURES)
def test_what_a_visitor_sees_and_where_it_stands(
    assert_shown: Shown, suffix: str, source: str, expected: list[str]
) -> None:
    assert_shown(source, suffix, expected)


@pytest.mark.parametrize("space", ["\x0b", "\x0c", "\x1c", "\x85", "\xa0", "\u2003", "\u2028"])
def test_other_white_space_than_spaces_and_tabs_is_text(space: str) -> None:
    source = f"tekst: Wij bewaren\n  {space}uw gegevens\n  {space}\nnaam{space}van: Bol\n{space}\n"
    text = read("privacy.yaml", source).text
    assert "Wij bewaren" in text
    assert "uw gegevens" in text

"""ARB, the translations of Flutter: descriptions, placeholders and numbered keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Shown = Callable[[str, str, list[str]], None]

FIXTURES = [
    pytest.param(
        ".arb",
        """\
{
  "@@locale": "nl",
  "@@last_modified": "2025-03-01T10:00:00",
  "privacyTitle": "Privacyverklaring",
  "@privacyTitle": {"description": "Title of the page"},
  "privacyIntro": "Dansschool Pas de Deux bewaart gegevens van leerlingen.",
  "@privacyIntro": {"description": "First paragraph", "type": "text"}
}
""",
        [
            "4:20 heading 1: Privacyverklaring",
            "6:20 paragraph: Dansschool Pas de Deux bewaart gegevens van leerlingen.",
        ],
        id="arb: texts with a description of each",
    ),
    pytest.param(
        ".arb",
        """\
{
  "privacyText": "Wij mailen {naam} op {datum}.",
  "@privacyText": {
    "placeholders": {"naam": {"type": "String", "example": "Anna"}, "datum": {"type": "DateTime", "format": "yMd"}}
  }
}
""",
        [
            "2:19 paragraph: Wij mailen {naam} op {datum}.",
        ],
        id="arb: placeholders",
    ),
    pytest.param(
        ".arb",
        """\
{
  "privacySection1Title": "Wat wij bewaren",
  "privacySection1Body": "Uw naam en uw e-mailadres.",
  "privacySection2Title": "Hoe lang",
  "privacySection2Body": "Twee jaar na de laatste les."
}
""",
        [
            "2:28 heading 1: Wat wij bewaren",
            "3:27 paragraph: Uw naam en uw e-mailadres.",
            "4:28 heading 1: Hoe lang",
            "5:27 paragraph: Twee jaar na de laatste les.",
        ],
        id="arb: sections by number, in the order of their keys",
    ),
    pytest.param(
        ".arb",
        """\
{
  "rightsTitle": "Uw rechten",
  "rightsIntro": "U mag:",
  "rightsItem1": "uw gegevens inzien",
  "rightsItem2": "uw gegevens laten wissen"
}
""",
        [
            "2:19 heading 1: Uw rechten",
            "3:19 paragraph: U mag:",
            "4:19 item 1: uw gegevens inzien",
            "5:19 item 1: uw gegevens laten wissen",
        ],
        id="arb: lists by number",
    ),
    pytest.param(
        ".arb",
        """\
{
  "policyTitle": "Caf\\u00e9 \\ud83c\\udf5e",
  "policyBody": "Wij delen \\"niets\\".\\n\\nOok geen foto's.\\tNooit."
}
""",
        [
            "2:19 heading 1: Café 🍞",
            '3:18 paragraph: Wij delen "niets".',
            "3:42 paragraph: Ook geen foto's. Nooit.",
        ],
        id="arb: escapes and paragraphs",
    ),
    pytest.param(
        ".arb",
        """\
{
  "a_text": "Mail <b>ons</b> &amp; <a href=\\"mailto:les@dans.example\\">de school</a>.",
  "b_text": "Lees **dit** en [dat](https://dans.example/dat)."
}
""",
        [
            "2:14 paragraph: Mail ons & de school.",
            "3:14 paragraph: Lees dit en dat.",
        ],
        id="arb: HTML and Markdown",
    ),
    pytest.param(
        ".arb",
        ('\ufeff{\r\n\t"@@locale": "nl",\r\n\t"title": "Cafe\u0301 🍞",\r\n\t"text":\t"Wij 👩‍👩‍👧 bewaren."\r\n}\r\n'),
        [
            "3:12 heading 1: Cafe\u0301 🍞",
            "4:11 paragraph: Wij 👩‍👩‍👧 bewaren.",
        ],
        id="arb: Windows line ends, a mark, tabs and emoji",
    ),
]


@pytest.mark.parametrize(("suffix", "source", "expected"), FIXTURES)
def test_what_a_visitor_sees_and_where_it_stands(
    assert_shown: Shown, suffix: str, source: str, expected: list[str]
) -> None:
    assert_shown(source, suffix, expected)

"""PO in the styles of projects: texts over lines, plurals, contexts, and what gettext does not use."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Shown = Callable[[str, str, list[str]], None]

FIXTURES = [
    pytest.param(
        ".po",
        """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: nl\\n"

#: templates/privacy.html:4
msgid "privacy.title"
msgstr "Privacyverklaring"

#: templates/privacy.html:8
msgid "privacy.text"
msgstr ""
"Museum De Schuur bewaart uw naam "
"en uw adres, zolang u vriend van ons "
"bent."
""",
        [
            "8:9 heading 1: Privacyverklaring",
            "13:2 paragraph: Museum De Schuur bewaart uw naam en uw adres, zolang u vriend van ons bent.",
        ],
        id="po: a translation over many lines",
    ),
    pytest.param(
        ".po",
        """\
#: src/legal.c:12
#, c-format
msgid "We keep %d photo of you."
msgid_plural "We keep %d photos of you."
msgstr[0] "Wij bewaren %d foto van u."
msgstr[1] "Wij bewaren %d foto's van u."
""",
        [
            "5:12 paragraph: Wij bewaren %d foto van u.",
        ],
        id="po: plurals",
    ),
    pytest.param(
        ".po",
        """\
msgctxt "privacy.rights.title"
msgid "Rights"
msgstr "Uw rechten"

msgctxt "privacy.rights.text"
msgid "Rights"
msgstr "U mag alles inzien en laten wissen."
""",
        [
            "3:9 heading 1: Uw rechten",
            "7:9 paragraph: U mag alles inzien en laten wissen.",
        ],
        id="po: the same identifier in two contexts",
    ),
    pytest.param(
        ".po",
        """\
#, fuzzy, python-format
#| msgid "We sell %s"
msgid "We share nothing with %s."
msgstr "Wij verkopen %s."

msgid "We delete everything after a year."
msgstr "Wij wissen alles na een jaar."

#~ msgid "We keep everything."
#~ msgstr "Wij bewaren alles."
#~| msgid "We kept everything."
""",
        [
            "3:8 paragraph: We share nothing with %s.",
            "7:9 paragraph: Wij wissen alles na een jaar.",
        ],
        id="po: what is fuzzy is untranslated, and what is obsolete is gone",
    ),
    pytest.param(
        ".po",
        """\
msgid "intro"
msgstr "Uw \\"account\\" heet bij ons \\\\pas.\\nDaar staat\\tuw naam op."
""",
        [
            '2:9 paragraph: Uw "account" heet bij ons \\pas.\nDaar staat uw naam op.',
        ],
        id="po: quotes, tabs and line breaks with a backslash",
    ),
    pytest.param(
        ".po",
        """\
msgid "body"
msgstr ""
"<h2>Delen</h2>\\n"
"<p>Wij delen <em>niets</em> met "
"<a href=\\"https://partners.example\\">partners</a>, caf&eacute;s of banken.</p>\\n"
"<ul><li>ook niet</li><li>uw&nbsp;naam</li></ul>"
""",
        [
            "3:6 heading 2: Delen",
            "4:5 paragraph: Wij delen niets met partners, cafés of banken.",
            "6:10 item 1: ook niet",
            "6:27 item 1: uw naam",
        ],
        id="po: HTML in a translation, over many lines",
    ),
    pytest.param(
        ".po",
        """\
# Vertaald door: vrijwilligers
#. Heading of the page
#: pages/privacy.tsx:3
msgid "How long we keep the data of our members"
msgstr "Hoe lang wij bewaren"

#: pages/privacy.tsx:7
msgid "We keep the data of our members for as long as they are with us."
msgstr "Wij bewaren de gegevens van onze leden zolang zij lid zijn van de vereniging."

#: pages/privacy.tsx:9
msgid "Ask the board."
msgstr ""
""",
        [
            "5:9 heading 1: Hoe lang wij bewaren",
            "9:9 paragraph: Wij bewaren de gegevens van onze leden zolang zij lid zijn van de vereniging.",
            "12:8 paragraph: Ask the board.",
        ],
        id="po: sentences as identifiers, with an untranslated one",
    ),
    pytest.param(
        ".po",
        ('\ufeffmsgid "a"\r\nmsgstr\t"Cafe\u0301 🍞 bewaart "\r\n\t"niets 👩‍👩‍👧 van u."\r\n'),
        [
            "2:9 paragraph: Cafe\u0301 🍞 bewaart niets 👩‍👩‍👧 van u.",
        ],
        id="po: Windows line ends, a mark, tabs and emoji",
    ),
]


@pytest.mark.parametrize(("suffix", "source", "expected"), FIXTURES)
def test_what_a_visitor_sees_and_where_it_stands(
    assert_shown: Shown, suffix: str, source: str, expected: list[str]
) -> None:
    assert_shown(source, suffix, expected)

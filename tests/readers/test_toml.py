"""TOML in the styles of sites: translations, front matter, tables in tables and texts of many lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Shown = Callable[[str, str, list[str]], None]

FIXTURES = [
    pytest.param(
        ".toml",
        """\
# i18n/nl.toml
[privacyTitle]
other = "Privacyverklaring"

[privacyIntro]
description = "Shown on top of the page"
other = "Fietsenmaker Spaak bewaart gegevens van klanten."

[privacyReparaties]
one = "Wij bewaren {{ .Count }} reparatie."
other = "Wij bewaren {{ .Count }} reparaties, twee jaar lang."
""",
        [
            "3:10 heading 1: Privacyverklaring",
            "7:10 paragraph: Fietsenmaker Spaak bewaart gegevens van klanten.",
            "11:10 paragraph: Wij bewaren {{ .Count }} reparaties, twee jaar lang.",
        ],
        id="toml: the translations of Hugo, with plurals",
    ),
    pytest.param(
        ".toml",
        """\
"privacy.intro" = "Bel ons gerust."

["privacy.heading"]
hash = "sha1-0a1b2c"
other = "Uw rechten"

["privacy.text"]
hash = "sha1-3d4e5f"
other = "U mag uw gegevens inzien & laten wissen."
""",
        [
            "5:10 heading 1: Uw rechten",
            "1:20 paragraph: Bel ons gerust.",
            "9:10 paragraph: U mag uw gegevens inzien & laten wissen.",
        ],
        id="toml: the messages of go-i18n, with a hash",
    ),
    pytest.param(
        ".toml",
        """\
title = "Privacyverklaring"
date = 2025-03-01
template = "page.html"
draft = false

[extra]
intro = "Imkerij De Raat verwerkt gegevens van kopers."
weight = 3

[extra.contact]
title = "Contact"
text = \"""Mail ons via \\"de raat\\"
of kom langs.\"""
""",
        [
            "1:10 heading 1: Privacyverklaring",
            "2:8 paragraph: 2025-03-01",
            "7:10 paragraph: Imkerij De Raat verwerkt gegevens van kopers.",
            "11:10 heading 2: Contact",
            '12:11 paragraph: Mail ons via "de raat"\nof kom langs.',
        ],
        id="toml: the front matter of Zola as a file, with a table of extras",
    ),
    pytest.param(
        ".toml",
        """\
[privacy]
title = "Privacybeleid"
[privacy.wie]
title = "Wie wij zijn"
text = "Zwembad Het Ruim, in Meppel."
[privacy.wie.functionaris]
title = "Functionaris"
text = "Bereikbaar op werkdagen."
[privacy.delen]
title = "Delen"
text = "Wij delen niets."
""",
        [
            "2:10 heading 1: Privacybeleid",
            "4:10 heading 2: Wie wij zijn",
            "5:9 paragraph: Zwembad Het Ruim, in Meppel.",
            "7:10 heading 3: Functionaris",
            "8:9 paragraph: Bereikbaar op werkdagen.",
            "10:10 heading 2: Delen",
            "11:9 paragraph: Wij delen niets.",
        ],
        id="toml: tables in tables",
    ),
    pytest.param(
        ".toml",
        """\
title = "Privacyverklaring"

[[sections]]
heading = "Welke gegevens"
intro = "Wij bewaren:"
items = [
  "uw naam", # ook die van uw kind
  'uw adres',
]

  [[sections.questions]]
  question = "Ook mijn e-mail?"
  answer = "Ja, voor de bevestiging."

[[sections]]
heading = "Hoe lang"
text = "Een jaar."
""",
        [
            "1:10 heading 1: Privacyverklaring",
            "4:12 heading 2: Welke gegevens",
            "5:10 paragraph: Wij bewaren:",
            "7:4 item 1: uw naam",
            "8:4 item 1: uw adres",
            "12:15 heading 3: Ook mijn e-mail?",
            "13:13 paragraph: Ja, voor de bevestiging.",
            "16:12 heading 2: Hoe lang",
            "17:9 paragraph: Een jaar.",
        ],
        id="toml: lists of tables with lists of their own",
    ),
    pytest.param(
        ".toml",
        """\
heading = 'Ook "beelden"'
text = '''
Wij plaatsen \\n geen foto's.

Nooit **zonder** toestemming.'''
body = \"""
Caf\\u00e9 \\
    't Anker\\tbewaart \\"niets\\".\"""
""",
        [
            '1:12 heading 1: Ook "beelden"',
            "3:1 paragraph: Wij plaatsen \\n geen foto's.",
            "5:1 paragraph: Nooit zonder toestemming.",
            '7:1 paragraph: Café \'t Anker bewaart "niets".',
        ],
        id="toml: texts of many lines, literal and with escapes",
    ),
    pytest.param(
        ".toml",
        """\
site.name = "Kapper Krul"
privacy.title = "Privacy & u"
privacy.text = "Wij bewaren <strong>uw naam</strong> &eacute;&eacute;n jaar. <a href=\\"/contact\\">Mail ons</a>."
privacy.rights = { title = "Uw rechten", items = ["inzage", "wissen"] }
""",
        [
            "1:14 paragraph: Kapper Krul",
            "2:18 heading 1: Privacy & u",
            "3:17 paragraph: Wij bewaren uw naam één jaar. Mail ons.",
            "4:29 heading 2: Uw rechten",
            "4:52 item 1: inzage",
            "4:62 item 1: wissen",
        ],
        id="toml: dotted keys, inline tables and HTML",
    ),
    pytest.param(
        ".toml",
        ('\ufeff[a]\r\n\tother = "Cafe\u0301 🍞"\r\n[b]\r\n\tother = """\r\n\tWij 👩‍👩‍👧 bewaren\r\n\r\n\tdit."""\r\n'),
        [
            "2:11 paragraph: Cafe\u0301 🍞",
            "5:2 paragraph: Wij 👩‍👩‍👧 bewaren",
            "7:2 paragraph: dit.",
        ],
        id="toml: Windows line ends, a mark, tabs and emoji",
    ),
]


@pytest.mark.parametrize(("suffix", "source", "expected"), FIXTURES)
def test_what_a_visitor_sees_and_where_it_stands(
    assert_shown: Shown, suffix: str, source: str, expected: list[str]
) -> None:
    assert_shown(source, suffix, expected)

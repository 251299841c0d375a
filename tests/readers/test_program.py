"""Dart, Kotlin and Swift: the texts in the string constants and widgets of an app, with their places."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.document import Document
from privlint.readers import read

Outline = Callable[..., list[str]]


def test_a_page_of_widgets(placed: Outline) -> None:
    source = """import 'package:flutter/material.dart';

// 'Dit is niet te zien'
class PrivacyPage extends StatelessWidget {
  static const route = '/privacy';

  Widget build(BuildContext context) => Scaffold(
    appBar: AppBar(title: const Text('Privacyverklaring')),
    body: ListView(children: [
      Text('Wij bewaren uw naam en '
          "uw adres voor ${klant.naam}. Caf\\u00e9 d\\'Or."),
      Text(
        'Uw rechten',
        style: Theme.of(context).textTheme.titleLarge,
      ),
      const Text('Let op', style: TextStyle(fontWeight: FontWeight.bold)),
      RichText(text: TextSpan(text: 'Mail ', children: [TextSpan(text: 'ons'), TextSpan(text: ' gerust.')])),
      Image.asset('assets/een plaatje.png'),
      ElevatedButton(onPressed: () {}, child: Text('Ik ga akkoord')),
    ]),
  );
}
"""
    assert placed(source, ".dart") == [
        "8:39 heading 1: Privacyverklaring",
        "10:13 paragraph: Wij bewaren uw naam en uw adres voor ${klant.naam}. Café d'Or.",
        "13:10 heading 2: Uw rechten",
        "16:19 heading 2: Let op",
        "17:38 paragraph: Mail ons gerust.",
    ]


def test_functions_of_the_page_itself(placed: Outline) -> None:
    source = """
_section('1. Bewaren', 'Wij bewaren facturen zeven jaar.\\n\\nDaarna niet meer.'),
PolicyCard(title: 'Delen', content: 'Wij delen niets met anderen.'),
_bullet('uw naam en adres'),
BulletList(items: ['uw naam', "uw e-mail adres"]),
_sectionTitle('Klachten'),
"""
    assert placed(source, ".dart") == [
        "2:11 heading 2: 1. Bewaren",
        "2:25 paragraph: Wij bewaren facturen zeven jaar.",
        "2:61 paragraph: Daarna niet meer.",
        "3:20 heading 2: Delen",
        "3:38 paragraph: Wij delen niets met anderen.",
        "4:10 item 1: uw naam en adres",
        "5:21 item 1: uw naam",
        "5:32 item 1: uw e-mail adres",
        "6:16 heading 2: Klachten",
    ]


def test_a_constant_of_many_lines_in_markdown(placed: Outline) -> None:
    source = """const String privacyPolicy = '''
  # Privacybeleid

  Wij bewaren **niets** voor $naam.

  - een ding
  - nog een ding
''';
"""
    assert placed(source, ".dart") == [
        "2:5 heading 1: Privacybeleid",
        "4:3 paragraph: Wij bewaren niets voor $naam.",
        "6:5 item 1: een ding",
        "7:5 item 1: nog een ding",
    ]


def test_a_constant_of_many_lines_in_html_or_plain_text(placed: Outline) -> None:
    source = '''final html = r"""<h1>Privacy</h1>
<p>De kosten: $5 &euro;</p>""";
final plain = """
PRIVACYVERKLARING

Wij bewaren niets van u, en dat blijft zo.

1. Uw rechten

U mag alles inzien wat wij van u hebben.
""";
'''
    assert placed(source, ".dart") == [
        "1:22 heading 1: Privacy",
        "2:4 paragraph: De kosten: $5 €",
        "4:1 heading 1: PRIVACYVERKLARING",
        "6:1 paragraph: Wij bewaren niets van u, en dat blijft zo.",
        "8:1 heading 2: 1. Uw rechten",
        "10:1 paragraph: U mag alles inzien wat wij van u hebben.",
    ]


def test_constants_are_shown_where_they_are_used(placed: Outline) -> None:
    source = """const bedrijf = 'Bakkerij De Korenaar';
const uitleg = 'Wij bewaren niets van u.';
final secties = [
  {'title': 'Wie', 'body': '$bedrijf bakt brood.'},
];
var pagina = Column(children: [Text('Eerst dit hier.'), Text(uitleg)]);
"""
    assert placed(source, ".dart") == [
        "4:14 heading 2: Wie",
        "4:37 paragraph: Bakkerij De Korenaar bakt brood.",
        "6:38 paragraph: Eerst dit hier.",
        "2:17 paragraph: Wij bewaren niets van u.",
    ]


def test_kotlin_and_swift(placed: Outline) -> None:
    kotlin = """import androidx.compose.material.Text
@Composable fun Privacy() {
    Text("Uw rechten", style = MaterialTheme.typography.titleLarge)
    Text(text = "Wij van $bedrijf bewaren niets.")
}
"""
    assert placed(kotlin, ".kt") == [
        "3:11 heading 2: Uw rechten",
        "4:18 paragraph: Wij van $bedrijf bewaren niets.",
    ]
    swift = """let policy = \"\"\"
    Wij van \\(bedrijf) bewaren niets.
    \"\"\"
var body: some View { VStack { Text("Uw rechten").font(.title) } }
"""
    assert placed(swift, ".swift") == [
        "2:5 paragraph: Wij van \\(bedrijf) bewaren niets.",
        "4:38 heading 2: Uw rechten",
    ]


def test_windows_line_ends_a_mark_tabs_and_emoji(placed: Outline) -> None:
    source = (
        '\ufeffText(\'Café\u0301 🍞 bewaart niets.\'),\r\n\tText("""\r\n\tEen 🍞 regel.\r\n\r\n\tNog een regel.""")\r\n'
    )
    assert placed(source, ".dart") == [
        "1:7 paragraph: Café\u0301 🍞 bewaart niets.",
        "3:2 paragraph: Een 🍞 regel.",
        "5:2 paragraph: Nog een regel.",
    ]


def test_a_string_without_end_has_a_remark(placed: Outline) -> None:
    source = "Text('Wij bewaren niets.'),\nText('Wij delen\n),\nText('Wij vragen niets.')"
    assert placed(source, ".dart") == ["1:7 paragraph: Wij bewaren niets.", "4:7 paragraph: Wij vragen niets."]
    (remark,) = read("privacy.dart", source).remarks
    assert (remark.place.line, remark.message["en"][:24]) == (2, "this string does not end")


@pytest.mark.parametrize(
    "part", ["'", '"""', "(", "Text(", "'a b' ", "/*", "$", "'${'", "['x y', ", "const a = 'b c';"]
)
def test_much_of_the_same_is_read(part: str) -> None:
    assert "Wij bewaren niets." in read("privacy.dart", "Text('Wij bewaren niets.');\n" + part * 5000).text


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "'",
                    '"',
                    "'''",
                    '"""',
                    "r'",
                    "(",
                    ")",
                    "[",
                    "]",
                    "{",
                    "}",
                    ":",
                    ",",
                    ";",
                    "=",
                    "+",
                    "\n",
                    "\r\n",
                    "\r",
                ),
                *(
                    "Text(",
                    "title",
                    "é\u0301",
                    "🍞",
                    "&euml;",
                    "\ufeff",
                    "\0",
                    "woord twee ",
                    "\\n",
                    "\\u00e9",
                    "\\",
                    "$a",
                ),
                *(
                    "${a}",
                    "const a = 'drie vier';",
                    "TextSpan(",
                    "RichText(",
                    "# Kop\n\n",
                    "**x** ",
                    "<p>y z</p>",
                    "//",
                    "/*",
                ),
            ]
        ),
        max_size=30,
    ),
    st.sampled_from([".dart", ".kt", ".swift"]),
)
def test_whatever_stands_in_it_its_places_are_right(
    assert_structured: Callable[[Document], None], parts: list[str], suffix: str
) -> None:
    assert_structured(read(f"privacy{suffix}", "".join(parts)))

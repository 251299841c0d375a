"""Kotlin and Swift in the styles of apps: screens, constants and lists of sections."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Shown = Callable[[str, str, list[str]], None]

FIXTURES = [
    pytest.param(
        ".kt",
        """\
@Composable
fun PrivacyScreen() = Column {
    Text(text = "Privacyverklaring", style = MaterialTheme.typography.headlineLarge)
    Text("De bibliotheek bewaart uw naam, $naam.")
    // Text("oud en weg")
}
""",
        [
            "3:18 heading 2: Privacyverklaring",
            "4:11 paragraph: De bibliotheek bewaart uw naam, $naam.",
        ],
        id="kt: Compose: a column of texts",
    ),
    pytest.param(
        ".kt",
        """\
const val PRIVACY = \"""
# Privacy

Wij bewaren **niets** van u.

- geen naam
- geen adres
\"""
""",
        [
            "2:3 heading 1: Privacy",
            "4:1 paragraph: Wij bewaren niets van u.",
            "6:3 item 1: geen naam",
            "7:3 item 1: geen adres",
        ],
        id="kt: a constant of many lines",
    ),
    pytest.param(
        ".kt",
        """\
data class Deel(val title: String, val body: String)
val delen = listOf(
    Deel(title = "Doelen", body = "Wij lenen boeken uit."),
    Deel(title = "Bewaren", body = "Een jaar na \\"het laatste\\" boek."),
)
""",
        [
            "3:19 heading 2: Doelen",
            "3:36 paragraph: Wij lenen boeken uit.",
            "4:19 heading 2: Bewaren",
            '4:37 paragraph: Een jaar na "het laatste" boek.',
        ],
        id="kt: a list of sections",
    ),
    pytest.param(
        ".kt",
        """\
val uitleg = "Wij delen uw gegevens " +
    "met niemand, ${lid.naam}."
fun kop() = Text("Uw rechten", fontWeight = FontWeight.Bold)
""",
        [
            "1:15 paragraph: Wij delen uw gegevens met niemand, ${lid.naam}.",
            "3:19 heading 2: Uw rechten",
        ],
        id="kt: texts that are put together",
    ),
    pytest.param(
        ".kt",
        """\
Text("Caf\\u00e9 De Boekenkast\\nbewaart niets.")
Text("Kosten: \\$5 per jaar.")
""",
        [
            "1:7 paragraph: Café De Boekenkast\nbewaart niets.",
            "2:7 paragraph: Kosten: $5 per jaar.",
        ],
        id="kt: escapes",
    ),
    pytest.param(
        ".kt",
        ('\ufeffText("Cafe\u0301 🍞 bewaart niets.")\r\n\tText("""\r\n\tEen 👩‍👩‍👧 regel.""")\r\n'),
        [
            "1:7 paragraph: Cafe\u0301 🍞 bewaart niets.",
            "3:2 paragraph: Een 👩‍👩‍👧 regel.",
        ],
        id="kt: Windows line ends, a mark, tabs and emoji",
    ),
    pytest.param(
        ".swift",
        """\
struct PrivacyView: View {
    var body: some View {
        ScrollView {
            Text("Privacyverklaring").font(.largeTitle)
            Text("De sportschool bewaart uw naam, \\(naam).")
            Button("Ik ga akkoord") { sluit() }
        }
    }
}
""",
        [
            "4:19 heading 2: Privacyverklaring",
            "5:19 paragraph: De sportschool bewaart uw naam, \\(naam).",
        ],
        id="swift: SwiftUI: texts with styles",
    ),
    pytest.param(
        ".swift",
        """\
let tekst = \"""
    ## Bewaren

    Wij bewaren **niets** \\
    van u.
    \"""
""",
        [
            "2:8 heading 2: Bewaren",
            "4:5 paragraph: Wij bewaren niets van u.",
        ],
        id="swift: a string of many lines",
    ),
    pytest.param(
        ".swift",
        """\
Section(header: Text("Uw rechten")) {
    Text("U mag alles inzien.")
    Text("U mag alles \\"wissen\\".")
}
""",
        [
            "1:23 heading 2: Uw rechten",
            "2:11 paragraph: U mag alles inzien.",
            '3:11 paragraph: U mag alles "wissen".',
        ],
        id="swift: sections with headers",
    ),
    pytest.param(
        ".swift",
        """\
let delen = [
    Deel(title: "Doelen", body: "Wij houden bij wie er traint."),
    Deel(title: "Delen", body: "Wij delen niets met anderen."),
]
""",
        [
            "2:18 heading 2: Doelen",
            "2:34 paragraph: Wij houden bij wie er traint.",
            "3:18 heading 2: Delen",
            "3:33 paragraph: Wij delen niets met anderen.",
        ],
        id="swift: a list of sections",
    ),
    pytest.param(
        ".swift",
        """\
let a = "Caf\\u{e9} De Halter " + "bewaart niets van u."
Text(NSLocalizedString("Vraag het aan de balie.", comment: ""))
""",
        [
            "1:10 paragraph: Café De Halter bewaart niets van u.",
            "2:25 paragraph: Vraag het aan de balie.",
        ],
        id="swift: escapes and what is put together",
    ),
    pytest.param(
        ".swift",
        ('\ufeffText("Cafe\u0301 🍞 bewaart niets.")\r\n\tText("""\r\n\tEen 👩‍👩‍👧 regel.\r\n\t""")\r\n'),
        [
            "1:7 paragraph: Cafe\u0301 🍞 bewaart niets.",
            "3:2 paragraph: Een 👩‍👩‍👧 regel.",
        ],
        id="swift: Windows line ends, a mark, tabs and emoji",
    ),
]


@pytest.mark.parametrize(("suffix", "source", "expected"), FIXTURES)
def test_what_a_visitor_sees_and_where_it_stands(
    assert_shown: Shown, suffix: str, source: str, expected: list[str]
) -> None:
    assert_shown(source, suffix, expected)

"""AsciiDoc: headings, lists, tables, blocks, attributes and inline marks, with their places."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.document import Document
from privlint.linter import load_document
from privlint.readers import read

Outline = Callable[..., list[str]]


def links(source: str) -> list[tuple[str, str]]:
    document = read("privacy.adoc", source)
    return [(document[link.span], link.target) for link in document.links]


def test_headings_and_what_stands_below_the_title(placed: Outline) -> None:
    source = """= Privacyverklaring: De Korenaar
Anna Bakker <anna@korenaar.example>
v1.2, 3 maart 2025
:toc:
:bedrijf: Bakkerij *De Korenaar*

{bedrijf} bewaart
uw gegevens voor {klant}.

== Doelen ==

=== Bestellen

Wij bakken.

// niet te zien
////
Ook dit niet.
////

Uw rechten
----------
U mag alles inzien.

'''

Tot slot.
"""
    assert placed(source, ".adoc") == [
        "1:3 heading 1: Privacyverklaring: De Korenaar",
        "2:1 paragraph: Anna Bakker <anna@korenaar.example>",
        "3:1 paragraph: v1.2, 3 maart 2025",
        "4:1 metadata: :toc:",
        "5:1 metadata: :bedrijf: Bakkerij *De Korenaar*",
        "7:10 paragraph: Bakkerij De Korenaar bewaart uw gegevens voor {klant}.",
        "10:4 heading 2: Doelen",
        "12:5 heading 3: Bestellen",
        "14:1 paragraph: Wij bakken.",
        "21:1 heading 2: Uw rechten",
        "23:1 paragraph: U mag alles inzien.",
        "27:1 paragraph: Tot slot.",
    ]


def test_lists(placed: Outline) -> None:
    source = """Wij bewaren:

* uw naam, voor de bezorging
  aan huis
** en die van de buren
* [x] uw adres
+
Alleen voor de bezorging.
+
|===
|a |b
|===

Rechten:

. kijken
. antwoorden

Bewaartermijn:: hoe lang
  wij bewaren
Doel::

  waarom wij bewaren

Noten:

<1> Alleen bij bestellen
"""
    assert placed(source, ".adoc") == [
        "1:1 paragraph: Wij bewaren:",
        "3:3 item 1: uw naam, voor de bezorging aan huis",
        "5:4 item 2: en die van de buren",
        "6:7 item 1: uw adres\nAlleen voor de bezorging.",
        "11:2 cell: a",
        "11:5 cell: b",
        "14:1 paragraph: Rechten:",
        "16:3 item 1: kijken",
        "17:3 item 1: antwoorden",
        "19:1 item 2: Bewaartermijn",
        "19:17 item 3: hoe lang wij bewaren",
        "21:1 item 2: Doel",
        "23:3 item 3: waarom wij bewaren",
        "25:1 paragraph: Noten:",
        "27:5 item 1: Alleen bij bestellen",
    ]


def test_tables(placed: Outline) -> None:
    source = """.Bewaartermijnen
[cols="1,2a", options="header"]
|===
| Doel | Termijn

| Bestelling
| 7 jaar

* of langer
2+| over twee kolommen
.2+| klacht | 1 jaar
| 2 jaar
|===

|===
|Wie |Waar \\| wanneer

|Boekhouder |Breda
|===
"""
    assert placed(source, ".adoc") == [
        "1:2 paragraph: Bewaartermijnen",
        "4:3 cell: Doel",
        "4:10 cell: Termijn",
        "6:3 cell: Bestelling",
        "7:3 cell: 7 jaar\nof langer",
        "10:5 cell: over twee kolommen",
        "11:6 cell: klacht",
        "11:15 cell: 1 jaar",
        "12:3 cell: 2 jaar",
        "16:2 cell: Wie",
        "16:7 cell: Waar | wanneer",
        "18:2 cell: Boekhouder",
        "18:14 cell: Breda",
    ]
    document = read("privacy.adoc", source)
    cells = [block.cell for block in document.blocks if block.cell is not None]
    assert [(cell.row, cell.column, cell.is_header) for cell in cells] == [
        *((0, 0, True), (0, 1, True), (1, 0, False), (1, 1, False), (2, 0, False)),
        *((3, 0, False), (3, 1, False), (4, 1, False)),
        *((0, 0, True), (0, 1, True), (1, 0, False), (1, 1, False)),
    ]


def test_blocks(placed: Outline) -> None:
    source = """NOTE: Let op: wij delen niets.

.Goed om te weten
[TIP]
====
Wij bakken zelf.

* met liefde
====

[%collapsible]
.Mag ik klagen?
====
Ja, bij de AP.
====

[source,js]
----
niet.zien()
----

....
Straat 1
 Breda
....

____
Citaat
____

++++
<p>Rauw <b>vet</b> &eacute;n</p>
++++

[%hardbreaks]
Regel een
Regel twee

ifdef::winkel[]
Voor de winkel.
endif::[]
image::brood.png[Een brood]
"""
    assert placed(source, ".adoc") == [
        "1:7 paragraph: Let op: wij delen niets.",
        "3:2 paragraph: Goed om te weten",
        "6:1 paragraph: Wij bakken zelf.",
        "8:3 item 1: met liefde",
        "12:2 heading 1: Mag ik klagen?",
        "14:1 paragraph: Ja, bij de AP.",
        "23:1 paragraph: Straat 1\nBreda",
        "28:1 paragraph: Citaat",
        "32:4 paragraph: Rauw vet én",
        "36:1 paragraph: Regel een\nRegel twee",
        "40:1 paragraph: Voor de winkel.",
    ]


def test_inline_marks_links_and_characters(placed: Outline) -> None:
    source = """:ap: https://ap.example

Wij *bewaren* **d**rie _dingen_, `e-mail`, [.let-op]#dit# en \\*ster*, 2 * 3 * 4, snake_case_woord. +
Zie https://a.example/b_c_d[onze _site_], link:/cookies["cookies", window=_blank], {ap}/klacht[de AP] of
<<rechten,uw rechten>>. Mail mailto:anna@a.example[Anna] of kijk op https://b.example.
Een noot.footnote:[Zie *de wet*.] image:x.png[weg] (C) &eacute;n -- ja{nbsp}hoor.
"""
    assert placed(source, ".adoc") == [
        "3:1 paragraph: Wij bewaren drie dingen, e-mail, dit en *ster*, 2 * 3 * 4, snake_case_woord.\nZie onze site, "
        "cookies, de AP of uw rechten. Mail Anna of kijk op https://b.example. Een noot. © én — ja hoor.",
        "6:20 paragraph: Zie de wet.",
    ]
    assert links(source) == [
        ("onze site", "https://a.example/b_c_d"),
        ("cookies", "/cookies"),
        ("de AP", "https://ap.example/klacht"),
        ("uw rechten", "#rechten"),
        ("Anna", "mailto:anna@a.example"),
        ("https://b.example", "https://b.example"),
    ]


def test_windows_line_ends_a_mark_tabs_and_emoji(placed: Outline) -> None:
    source = "\ufeff= Privacy 🍞\r\n\r\n*\tcafé\u0301 *🍞*\r\n*\ttwee\r\n\r\n|===\r\n|a 🍞 |b\r\n|===\r\n"
    assert placed(source, ".adoc") == [
        "1:3 heading 1: Privacy 🍞",
        "3:3 item 1: café\u0301 🍞",
        "4:3 item 1: twee",
        "7:2 cell: a 🍞",
        "7:7 cell: b",
    ]


def test_a_block_without_end_has_a_remark(placed: Outline) -> None:
    source = "= Privacy\n\n====\nWij bewaren niets.\n\n*open _los {a\n"
    assert placed(source, ".adoc") == [
        "1:3 heading 1: Privacy",
        "4:1 paragraph: Wij bewaren niets.",
        "6:1 paragraph: *open _los {a",
    ]
    (remark,) = read("privacy.adoc", source).remarks
    assert (remark.place.line, remark.message["en"]) == (3, "this block does not end")


def test_an_included_file(tmp_path: Path) -> None:
    (tmp_path / "rechten.adoc").write_text("== Uw rechten\n")
    (tmp_path / "privacy.adoc").write_text("= Privacy\n:deel: rechten\n\ninclude::{deel}.adoc[leveloffset=+1]\n")
    document = load_document(str(tmp_path / "privacy.adoc"))
    assert [document[block.span] for block in document.visible_blocks()] == ["Privacy", "Uw rechten"]
    assert Path(document.place(document.blocks[-1].span).path).name == "rechten.adoc"


@pytest.mark.parametrize(
    "part",
    [
        *(
            "*a ",
            "**a ",
            "_a ",
            "`a ",
            "link:x[",
            "{a}[",
            "<<",
            "((",
            "[",
            "\n* a\n",
            "\n[x]\n",
            "\n====\n",
            "\n|===\n",
        ),
        *("|a ", "a::\n", "\n+\n", '[a="', "\n:a: b\n", "https://", "\\", "footnote:[", "\n....\n"),
    ],
)
def test_much_of_the_same_is_read(part: str) -> None:
    assert "Wij bewaren niets." in read("privacy.adoc", "Wij bewaren niets.\n\n" + part * 3000).text


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *("* ", "** ", ". ", "\n", "\n\n", "\r\n", "\r", "\t", "  ", "woord ", "*", "_", "`", "#", "+", "+\n"),
                *(
                    "é\u0301",
                    "🍞",
                    "&euml;",
                    "\ufeff",
                    "\0",
                    "= Kop\n",
                    "== Kop\n",
                    "----\n",
                    "|===\n",
                    "|a ",
                    "====\n",
                ),
                *(
                    ":a: b *c*\n",
                    "{a}",
                    "{b}",
                    "[cols='1,2']\n",
                    ".Titel\n",
                    "term:: ",
                    "NOTE: ",
                    "link:x[y]",
                    "<<a,b>>",
                ),
                *(
                    "https://x.y[z]",
                    "footnote:[v]",
                    "++++\n",
                    "<p>c</p>\n",
                    "\\",
                    "//",
                    "////\n",
                    "....\n",
                    " +\n",
                    "2+|",
                    "(C)",
                ),
            ]
        ),
        max_size=30,
    )
)
def test_whatever_stands_in_it_its_places_are_right(
    assert_structured: Callable[[Document], None], parts: list[str]
) -> None:
    assert_structured(read("privacy.adoc", "".join(parts)))


def test_a_table_with_a_mistake_in_every_row_is_read() -> None:
    document = read("a.adoc", "|===\n|" + "a | b\n--|--\n" * 20_000 + "\n|===\n")
    assert document.text.startswith("a\n")
    assert [remark.place.line for remark in document.remarks] == [3]


def test_tables_of_values_with_commas_between_them(placed: Outline) -> None:
    source = (
        '[%header,format=csv]\n|===\nDoel,Termijn\n"Foto\'s, video",1 jaar\n|===\n\n'
        '[options="header"]\n,===\nGegeven, Termijn\n\n*Adres*, 7 jaar\n,===\n\n'
        ":===\nnaam:2 jaar\n:===\n\n[format=dsv,separator=;]\n|===\ne-mail;3 jaar\n|===\n\n[format=csv]\n|===\n|===\n"
    )
    assert placed(source, ".adoc") == [
        *("3:1 cell: Doel", "3:6 cell: Termijn"),
        *("4:2 cell: Foto's, video", "4:17 cell: 1 jaar"),
        *("9:1 cell: Gegeven", "9:10 cell: Termijn"),
        *("11:2 cell: Adres", "11:10 cell: 7 jaar"),
        *("15:1 cell: naam", "15:6 cell: 2 jaar"),
        *("20:1 cell: e-mail", "20:8 cell: 3 jaar"),
    ]

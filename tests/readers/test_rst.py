"""reStructuredText: sections, lists, tables, directives and inline marks, with their places."""

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
    document = read("privacy.rst", source)
    return [(document[link.span], link.target) for link in document.links]


def test_sections_by_their_lines_and_the_fields_of_a_site_generator(placed: Outline) -> None:
    source = """==================
Privacyverklaring
==================

:date: 2024-01-01
:slug: privacy

Bakkerij De Korenaar bewaart
uw gegevens.

Doelen
======

Wij bakken.

Bestellen
---------

Uw rechten
==========

U mag alles inzien.

    Zo staat het in de wet.

----

Tot slot.
"""
    assert placed(source, ".rst") == [
        "2:1 heading 1: Privacyverklaring",
        "5:1 metadata: :date: 2024-01-01",
        "6:1 metadata: :slug: privacy",
        "8:1 paragraph: Bakkerij De Korenaar bewaart uw gegevens.",
        "11:1 heading 2: Doelen",
        "14:1 paragraph: Wij bakken.",
        "16:1 heading 3: Bestellen",
        "19:1 heading 2: Uw rechten",
        "22:1 paragraph: U mag alles inzien.",
        "24:5 paragraph: Zo staat het in de wet.",
        "28:1 paragraph: Tot slot.",
    ]


def test_lists(placed: Outline) -> None:
    source = """Wij bewaren:

- uw naam, voor de bezorging
  aan huis

  - en die van de buren
- uw adres

#. eerst kijken wij
#. dan antwoorden wij

(a) bellen
(b) mailen

2020 was een goed jaar.

Bewaartermijn : duur
    Hoe lang wij
    iets bewaren.

:Contact: Anna Bakker,
          Breda
"""
    assert placed(source, ".rst") == [
        "1:1 paragraph: Wij bewaren:",
        "3:3 item 1: uw naam, voor de bezorging aan huis",
        "6:5 item 2: en die van de buren",
        "7:3 item 1: uw adres",
        "9:4 item 1: eerst kijken wij",
        "10:4 item 1: dan antwoorden wij",
        "12:5 item 1: bellen",
        "13:5 item 1: mailen",
        "15:1 paragraph: 2020 was een goed jaar.",
        "17:1 item 1: Bewaartermijn",
        "18:5 item 2: Hoe lang wij iets bewaren.",
        "21:2 item 1: Contact",
        "21:11 item 2: Anna Bakker, Breda",
    ]


def test_grid_and_simple_tables(placed: Outline) -> None:
    source = """+------------+-------------+
| Doel       | Termijn     |
+============+=============+
| Bestelling | 7 jaar      |
| leveren    +-------------+
|            | - of langer |
+------------+-------------+
| Over beide kolommen heen |
+--------------------------+

========  ==========
Gegeven   Bewaard
========  ==========
Klacht 🍞 1 jaar
          na afloop
Nieuws    tot u zich afmeldt bij ons
========  ==========

Einde.
"""
    assert placed(source, ".rst") == [
        "2:3 cell: Doel",
        "2:16 cell: Termijn",
        "4:3 cell: Bestelling leveren",
        "4:16 cell: 7 jaar",
        "6:18 cell: of langer",
        "8:3 cell: Over beide kolommen heen",
        "12:1 cell: Gegeven",
        "12:11 cell: Bewaard",
        "14:1 cell: Klacht 🍞",
        "14:10 cell: 1 jaar na afloop",
        "16:1 cell: Nieuws",
        "16:11 cell: tot u zich afmeldt bij ons",
        "19:1 paragraph: Einde.",
    ]
    document = read("privacy.rst", source)
    cells = [block.cell for block in document.blocks if block.cell is not None]
    assert [(cell.table, cell.row, cell.column, cell.is_header) for cell in cells[:6]] == [
        (0, 0, 0, True),
        (0, 0, 1, True),
        (0, 1, 0, False),
        (0, 1, 1, False),
        (0, 2, 1, False),
        (0, 3, 0, False),
    ]
    assert [(cell.table, cell.is_header) for cell in cells[6:9]] == [(1, True), (1, True), (1, False)]


def test_directives(placed: Outline) -> None:
    source = """.. meta::
   :description: niet te zien

.. note:: Let op:
   wij delen niets.

.. admonition:: Goed om te weten
   :class: tip

   Wij bakken zelf.

.. dropdown:: Mag ik klagen?

   Ja, bij de AP.

.. image:: brood.png
   :alt: een brood

.. figure:: winkel.png

   Onze winkel

.. list-table:: Bewaren
   :header-rows: 1

   * - Wat
     - Hoe lang
   * - Factuur
     - 7 jaar

.. csv-table::
   :header: "Wie", "Waar"

   "Boekhouder, extern", Breda

.. raw:: html

   <p>Rauw <b>vet</b> &eacute;n</p>

.. code-block:: js

   niet.zien()

.. Dit is commentaar
   van twee regels.
..
   En dit ook.

Adres::

   Straat 1
   Breda

| Regel een
| Regel twee
"""
    assert placed(source, ".rst") == [
        "4:11 paragraph: Let op: wij delen niets.",
        "7:17 paragraph: Goed om te weten",
        "10:4 paragraph: Wij bakken zelf.",
        "12:15 heading 1: Mag ik klagen?",
        "14:4 paragraph: Ja, bij de AP.",
        "21:4 paragraph: Onze winkel",
        "23:17 paragraph: Bewaren",
        "26:8 cell: Wat",
        "27:8 cell: Hoe lang",
        "28:8 cell: Factuur",
        "29:8 cell: 7 jaar",
        "32:14 cell: Wie",
        "32:21 cell: Waar",
        "34:5 cell: Boekhouder, extern",
        "34:26 cell: Breda",
        "38:7 paragraph: Rauw vet én",
        "49:1 paragraph: Adres:",
        "51:4 paragraph: Straat 1\nBreda",
        "54:3 paragraph: Regel een\nRegel twee",
    ]


def test_inline_marks_links_and_substitutions(placed: Outline) -> None:
    source = """Wij van |bedrijf| en |partner| bewaren *uw* **naam**, ``e-mail`` en :sup:`twee` dingen\\ :sub:`x`, zie
`onze site <https://korenaar.example>`_ of AP_ en `de AP`__, :doc:`cookies </cookies>` of https://ap.example.
Een_woord, 2 * 3 * 4 en \\*ster\\* zijn gewoon tekst [1]_.

.. |bedrijf| replace:: Bakkerij *De Korenaar*
.. _AP: https://autoriteit.example
.. [1] Dit is
   een voetnoot.
"""
    assert placed(source, ".rst") == [
        "1:1 paragraph: Wij van Bakkerij De Korenaar en |partner| bewaren uw naam, e-mail en twee dingenx, zie "
        "onze site of AP en de AP, cookies of https://ap.example. Een_woord, 2 * 3 * 4 en *ster* zijn gewoon tekst.",
        "7:8 paragraph: Dit is een voetnoot.",
    ]
    assert links(source) == [
        ("onze site", "https://korenaar.example"),
        ("AP", "https://autoriteit.example"),
        ("de AP", "de AP"),
        ("cookies", "/cookies"),
        ("https://ap.example", "https://ap.example"),
    ]


def test_windows_line_ends_a_mark_tabs_and_emoji(placed: Outline) -> None:
    source = "\ufeffPrivacy 🍞\r\n==========\r\n\r\n-\tcafé\u0301 **🍞**\r\n-\ttwee\r\n\r\n.. note::\r\n\tLet op\r\n"
    assert placed(source, ".rst") == [
        "1:1 heading 1: Privacy 🍞",
        "4:3 item 1: café\u0301 🍞",
        "5:3 item 1: twee",
        "8:2 paragraph: Let op",
    ]


def test_broken_tables_and_marks_are_text(placed: Outline) -> None:
    source = "+---+\n| a\n\n**open `los |x\n\n====\n\n.. onbekend:: weg\n\n   Toch tekst.\n"
    assert placed(source, ".rst") == [
        "1:1 paragraph: +---+ | a",
        "4:1 paragraph: **open `los |x",
        "10:4 paragraph: Toch tekst.",
    ]


def test_an_included_file(tmp_path: Path) -> None:
    (tmp_path / "rechten.rst").write_text("Uw rechten\n----------\n")
    (tmp_path / "privacy.rst").write_text("Privacy\n=======\n\n.. include:: rechten.rst\n")
    document = load_document(str(tmp_path / "privacy.rst"))
    assert [document[block.span] for block in document.blocks] == ["Privacy", "Uw rechten"]
    assert Path(document.place(document.blocks[1].span).path).name == "rechten.rst"


@pytest.mark.parametrize(
    "part",
    ["``a ", "**a ", "`a ", ":a", "|a ", "- ", "\n- a\n", ".. a::\n", "+-+\n", "== ==\n", "\n\n", "[a", "a_ ", "\\"],
)
def test_much_of_the_same_is_read(part: str) -> None:
    assert "Wij bewaren niets." in read("privacy.rst", "Wij bewaren niets.\n\n" + part * 3000).text


def test_deep_nesting_is_read() -> None:
    lists = "\n\n".join(f"{' ' * 2 * depth}- woord" for depth in range(1000))
    assert read("privacy.rst", lists).text.count("woord") == 1000


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "- ",
                    "1. ",
                    "#. ",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\t",
                    "   ",
                    "woord ",
                    "**",
                    "*",
                    "`",
                    "``",
                    "`_ ",
                    "|",
                ),
                *("é\u0301", "🍞", "&euml;", "\ufeff", "\0", "====\n", "----\n", "+--+--+\n", "|a |b |\n", "== ==\n"),
                *(
                    ".. note::",
                    ".. |a| replace:: b\n",
                    "|a|",
                    ".. _x: http://y\n",
                    "x_ ",
                    ":rol:`z`",
                    ":veld: ",
                    "::\n",
                ),
                *(
                    ".. list-table::\n",
                    ".. csv-table::\n",
                    '   "a, b", c\n',
                    ".. raw:: html\n",
                    "   <p>c</p>\n",
                    "\\",
                    ".. ",
                ),
            ]
        ),
        max_size=30,
    )
)
def test_whatever_stands_in_it_its_places_are_right(
    assert_structured: Callable[[Document], None], parts: list[str]
) -> None:
    assert_structured(read("privacy.rst", "".join(parts)))

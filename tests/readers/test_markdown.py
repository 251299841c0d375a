from __future__ import annotations

from collections.abc import Callable

import pytest

from privlint.readers import read

Outline = Callable[[str, str], list[str]]

CASES = {
    "headings of both kinds": (
        "Privacyverklaring\n=====\n\nWie zijn wij\n---\n\n### Contact ###\nTekst.",
        ["heading 1: Privacyverklaring", "heading 2: Wie zijn wij", "heading 3: Contact", "paragraph: Tekst."],
    ),
    "an attribute list is no part of a heading": ("## Cookies {#cookies .smal}", ["heading 2: Cookies"]),
    "soft breaks become spaces": ("Wij bewaren\nuw gegevens.", ["paragraph: Wij bewaren uw gegevens."]),
    "lines that each begin with a label stay apart": (
        "Doel: verhuur\n**Gegevens:** naam\nTermijn: een jaar,\ntenzij anders",
        ["paragraph: Doel: verhuur\nGegevens: naam\nTermijn: een jaar, tenzij anders"],
    ),
    "a label in running text divides nothing": (
        "Wij bewaren dit\nLet op: een jaar.",
        ["paragraph: Wij bewaren dit Let op: een jaar."],
    ),
    "hard breaks stay": (
        "De Bron B.V.  \nKade 1\\\nZwolle",
        ["paragraph: De Bron B.V.\nKade 1\nZwolle"],
    ),
    "emphasis, code, links and escapes": (
        "Het *recht* op **inz**age, `cookie` en [u](a.nl) \\*sic\\* snake_case_woord",
        ["paragraph: Het recht op inzage, cookie en u *sic* snake_case_woord"],
    ),
    "emphasis across links": ("**Zie [de *hele* tekst](b.md 'titel')**, hier", ["paragraph: Zie de hele tekst, hier"]),
    "reference links": (
        "Lees [de regels][ap] of [ap].\n\n[ap]: https://ap.example 'AP'\n",
        ["paragraph: Lees de regels of ap."],
    ),
    "placeholders in brackets stay": ("KvK: [nummer] en [ ] leeg", ["paragraph: KvK: [nummer] en [ ] leeg"]),
    "images are left out": ("![logo](a.png) Welkom ![](b.png)", ["paragraph: Welkom"]),
    "entities": ("pati&euml;nten &amp; co&#8217;s AT&T &onzin;", ["paragraph: patiënten & co’s AT&T &onzin;"]),
    "lists nest": (
        "Wij delen:\n\n- naam\n  - voornaam\n    1. roepnaam\n- adres",
        ["paragraph: Wij delen:", "item 1: naam", "item 2: voornaam", "item 3: roepnaam", "item 1: adres"],
    ),
    "an item keeps its bold start": (
        "- **Naam**: tot 1 jaar\n- **Adres**",
        ["item 1: Naam: tot 1 jaar", "item 1: Adres"],
    ),
    "paragraphs of an item belong to the item": (
        "1. Nieuwsbrief.\n\n   Met uw toestemming.\n\n2. Offerte.",
        ["item 1: Nieuwsbrief.\nMet uw toestemming.", "item 1: Offerte."],
    ),
    "text of an item after its sublist": (
        "- buiten\n  - binnen\n\n  vervolg",
        ["item 1: buiten", "item 2: binnen", "item 1: vervolg"],
    ),
    "a wrapped item": ("- wij bewaren\ndit lang\n- kort", ["item 1: wij bewaren dit lang", "item 1: kort"]),
    "a number in a wrapped sentence is no item": (
        "Wij bewaren dit sinds\n2018. Daarna niet.",
        ["paragraph: Wij bewaren dit sinds 2018. Daarna niet."],
    ),
    "task lists": ("- [x] Akkoord\n- [ ] Niet akkoord", ["item 1: Akkoord", "item 1: Niet akkoord"]),
    "a bold line alone is a heading": (
        "# Privacy\n\n**Uw rechten:**\n\n**Let op: dit is een zin.**\n\n**Klachten**:\n\nTekst.",
        [
            "heading 1: Privacy",
            "heading 2: Uw rechten:",
            "paragraph: Let op: dit is een zin.",
            "heading 2: Klachten:",
            "paragraph: Tekst.",
        ],
    ),
    "a bold line above its text is a heading": (
        "**Bewaren**\nZeven jaar.\n\n**Delen**  \nMet niemand.",
        ["heading 1: Bewaren", "paragraph: Zeven jaar.", "heading 1: Delen", "paragraph: Met niemand."],
    ),
    "bold at the start of a sentence is no heading": (
        "**Je foto's.** Die maak ik.",
        ["paragraph: Je foto's. Die maak ik."],
    ),
    "a bold date is no heading": ("**Laatst gewijzigd: 3 mei 2024**", ["paragraph: Laatst gewijzigd: 3 mei 2024"]),
    "bullets typed by hand": (
        "Wij vragen:\n• naam\n• adres",
        ["paragraph: Wij vragen:", "item 1: naam", "item 1: adres"],
    ),
    "letters typed by hand": (
        "3.1 Wij verwerken:\na. namen;\nb. adressen.",
        ["paragraph: 3.1 Wij verwerken:", "item 1: namen;", "item 1: adressen."],
    ),
    "tables": (
        "| Doel | Termijn |\n|:--|--:|\n| **Facturen** | 7 jaar |\n| a \\| b |\n\nKlaar",
        ["cell: Doel", "cell: Termijn", "cell: Facturen", "cell: 7 jaar", "cell: a | b", "paragraph: Klaar"],
    ),
    "quotes": (
        "> Wij **citeren**\n> de wet.\ndoor\n\nEigen tekst.",
        ["paragraph: Wij citeren de wet. door", "paragraph: Eigen tekst."],
    ),
    "code blocks are shown": ("```\nregel a\nregel b\n```", ["paragraph: regel a\nregel b"]),
    "footnotes": ("Zie noot[^1].\n\n[^1]: De noot.", ["paragraph: Zie noot.", "paragraph: De noot."]),
    "html blocks": (
        '<div class="smal">\n\n## Kop\n\n<ul>\n<li>een</li>\n</ul>\n</div>\n\nTekst<br>regel <!-- stil -->twee',
        ["heading 2: Kop", "item 1: een", "paragraph: Tekst\nregel twee"],
    ),
    "hidden html hides markdown": ("<nav>\n\n- menu\n\n</nav>\n\nTekst", ["paragraph: Tekst"]),
    "details": (
        "## Vragen\n\n<details>\n<summary>Hoe lang?</summary>\n\nEen **jaar**.\n\n</details>",
        ["heading 2: Vragen", "heading 3: Hoe lang?", "paragraph: Een jaar."],
    ),
    "template tags": (
        "# {{ page.title }}\n\n{% include menu.html %}\nTekst {% if a %}met{% endif %} tag.\n{{< kader >}}\nEinde.",
        ["heading 1: {{ page.title }}", "paragraph: Tekst met tag.", "paragraph: Einde."],
    ),
    "a template variable as a target": ("[Agenda]({{ '/agenda/' | relative_url }})", ["paragraph: Agenda"]),
    "components": (
        "::page-header\n---\nkleur: rood\n---\n#title\n# Privacy\n::\n\n:::note\nLet op.\n:::",
        ["heading 1: Privacy", "paragraph: Let op."],
    ),
    "mdx": (
        "import Kop from '../kop'\nexport const a = 1\n\n# Privacy\n\n{/* stil */}\n<Kop naam=\"x\" />\n\nTekst.",
        ["heading 1: Privacy", "paragraph: Tekst."],
    ),
    "front matter in yaml": (
        "---\ntitle: Privacy\n# stil\nseo:\n  titel: Ons beleid\ndatum: 2024-05-01\n---\nTekst",
        [
            "metadata: title: Privacy",
            "metadata: seo:\ntitel: Ons beleid",
            "metadata: datum: 2024-05-01",
            "paragraph: Tekst",
        ],
    ),
    "front matter in toml": ("+++\ntitle = 'Privacy'\n+++\nTekst", ["metadata: title = 'Privacy'", "paragraph: Tekst"]),
    "a rule at the top is no front matter": ("---\nTekst.\n\n---\nMeer.", ["paragraph: Tekst.", "paragraph: Meer."]),
    "front matter without an end is text": (
        "---\ntitle: Privacy\n\nTekst",
        ["paragraph: title: Privacy", "paragraph: Tekst"],
    ),
    "soft hyphens do not split words": ("per\u00adsoons&shy;gegevens", ["paragraph: persoonsgegevens"]),
    "an unclosed tag loses nothing": ("als a <b en c", ["paragraph: als a <b en c"]),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("name", CASES)
def test_structure(name: str, newline: str, outline: Outline) -> None:
    source, expected = CASES[name]
    assert outline(source.replace("\n", newline), ".md") == expected


def test_links_keep_their_targets() -> None:
    document = read("a.md", "[wij](a.md 'x'), <https://b.nl/x>, [c][d], https://e.nl/f_g. <i@j.nl>\n\n[d]: <h i>")
    found = [(document[link.span], link.target) for link in document.links]
    assert found == [
        ("wij", "a.md"),
        ("https://b.nl/x", "https://b.nl/x"),
        ("c", "h i"),
        ("https://e.nl/f_g", "https://e.nl/f_g"),
        ("i@j.nl", "mailto:i@j.nl"),
    ]


def test_table_cells_know_their_column() -> None:
    document = read("a.md", "a|b\n-|-\n1|\n|3|4\n")
    cells = [
        (document[block.span], block.cell.row, block.cell.column, block.cell.is_header)
        for block in document.blocks
        if block.cell
    ]
    assert cells == [("a", 0, 0, True), ("b", 0, 1, True), ("1", 1, 0, False), ("3", 2, 0, False), ("4", 2, 1, False)]
    assert {column: document[block.span] for column, block in document.column_headers(0).items()} == {0: "a", 1: "b"}


def test_places_count_lines_and_columns_of_the_file() -> None:
    source = "\ufeff---\r\ntitel: x\r\n---\r\n\r\n> - Het **recht** op\r\n>   inzage\r\n"
    document = read("a.md", source)
    sentence = document.sentences[-1]
    assert document[sentence.span] == "Het recht op inzage"
    place = document.place(sentence.span)
    assert (place.line, place.column, place.end_line, place.end_column) == (5, 5, 6, 11)


def test_mdx_is_markdown_without_its_code(outline: Outline) -> None:
    source = """import { Kaart } from '../components/Kaart'
export const jaar = 7

# Privacyverklaring

{/* vroeger: wij bewaren alles */}

<Kaart>

U mag **alles** inzien.

</Kaart>

Wij bewaren {jaar} jaar.
"""
    assert outline(source, ".mdx") == [
        "heading 1: Privacyverklaring",
        "paragraph: U mag alles inzien.",
        "paragraph: Wij bewaren 7 jaar.",
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("underline", ["---", "==="])
def test_a_numbered_title_that_is_underlined(newline: str, underline: str, outline: Outline) -> None:
    source = newline.join(["1. Wie wij zijn", underline, "De Bron.", "", "2. een", "3. twee", "---", "Einde."])
    level = 1 if underline == "===" else 2
    assert outline(source, "a.md")[:2] == [f"heading {level}: 1. Wie wij zijn", "paragraph: De Bron."]
    assert [line for line in outline(source, "a.md") if line.startswith("item")] == ["item 1: een", "item 1: twee"]

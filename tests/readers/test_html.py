from __future__ import annotations

from collections.abc import Callable

import pytest

from privlint.readers import read

Outline = Callable[[str, str], list[str]]

CASES = {
    "headings and paragraphs": (
        "<h1>Privacy</h1><p>Wij\n  bewaren <b>niets</b>.</p><section><h2>Cookies</h2>Geen.</section>",
        ["heading 1: Privacy", "paragraph: Wij bewaren niets.", "heading 2: Cookies", "paragraph: Geen."],
    ),
    "a div inside a heading": ("<h2><div>Uw <span>rechten</span></div></h2>", ["heading 2: Uw rechten"]),
    "a heading that is not closed": ("<h2>Cookies<p>Geen.</p>", ["heading 2: Cookies", "paragraph: Geen."]),
    "a heading closed as another": ("<h2>Cookies</h3><p>Geen.", ["heading 2: Cookies", "paragraph: Geen."]),
    "a block of the class of titles": (
        '<div class="page-title">Cookies</div><div class="intro">Geen.</div>',
        ["heading 1: Cookies", "paragraph: Geen."],
    ),
    "lists nest": (
        "<ul><li>naam<ul><li>voornaam</li></ul>volledig</li><li>adres</ol><p>Klaar",
        ["item 1: naam", "item 2: voornaam", "item 1: volledig", "item 1: adres", "paragraph: Klaar"],
    ),
    "items without end tags": ("<ol><li>een<li>twee</ol>", ["item 1: een", "item 1: twee"]),
    "items without a list": ("<li>een<li>twee", ["item 1: een", "item 1: twee"]),
    "paragraphs inside an item": ("<li><p>een</p><p>twee</p></li>", ["item 1: een\ntwee"]),
    "a heading inside an item makes it a section": (
        "<ul><li><h3>Bewaren</h3><p>Een jaar.</p></li></ul>",
        ["heading 3: Bewaren", "paragraph: Een jaar."],
    ),
    "definition lists": (
        "<dl><dt>Naam</dt><dd>voor facturen</dd><dd>voor post</dd><dt>IP</dt><dd>nooit</dd></dl>",
        ["item 1: Naam", "item 2: voor facturen", "item 2: voor post", "item 1: IP", "item 2: nooit"],
    ),
    "a table that only places things is none": (
        "<table border=0><tr><td><p><b><a href=x>Welkom</a></b><td><p><b>1. Doel</b><p>Wij mailen u."
        "<p><b>2. Bewaren</b><p>Een jaar.<table><tr><td>Factuur<td>7 jaar</table><p>Meer niet.</table><p>Einde.",
        [
            "heading 1: Welkom",
            "heading 1: 1. Doel",
            "paragraph: Wij mailen u.",
            "heading 1: 2. Bewaren",
            "paragraph: Een jaar.",
            "cell: Factuur",
            "cell: 7 jaar",
            "paragraph: Meer niet.",
            "paragraph: Einde.",
        ],
    ),
    "a table for presentation": (
        '<table role="presentation"><tr><td>Wij mailen u.</td><td>Een jaar.</td></tr></table>',
        ["paragraph: Wij mailen u.", "paragraph: Een jaar."],
    ),
    "line breaks": ("<p>De Bron<br>Kade 1<br/>Zwolle</p>", ["paragraph: De Bron\nKade 1\nZwolle"]),
    "two line breaks begin a paragraph": ("<p>Een.<br><br>\nTwee.</p>", ["paragraph: Een.", "paragraph: Twee."]),
    "bold headings": (
        "<h1>Privacy</h1><p><strong>Uw rechten</strong></p><p><b>Inzage</b>:<br>Altijd.</p>"
        "<p><span style='font-weight: 700'>Klacht</span></p><p><b>Let op!</b></p>",
        [
            "heading 1: Privacy",
            "heading 2: Uw rechten",
            "heading 2: Inzage:",
            "paragraph: Altijd.",
            "heading 2: Klacht",
            "paragraph: Let op!",
        ],
    ),
    "bullets typed by hand": (
        "<p>- naam</p><p>• adres<br>• plaats</p>",
        ["item 1: naam", "item 1: adres", "item 1: plaats"],
    ),
    "what a visitor does not read": (
        "<head><title>Kop</title></head><body><nav><ul><li>Menu</ul></nav><script>a<b</script><style>p{}</style>"
        "<!-- stil --><template>x</template><noscript>y</noscript><svg><title>z</title></svg><p hidden>weg</p>"
        "<div hidden>weg <div>ook</div></div><button>Klik</button><select><option>A</select><iframe>f</iframe>"
        "<header>Boven</header><footer>Onder</footer>",
        ["paragraph: Boven", "paragraph: Onder"],
    ),
    "what a style hides": (
        "<p style='color:red; display: NONE'>weg</p><p>Een <span style='display:none'>weg <b>ook</b></span>zin.</p>"
        "<ul><li style=display:none>weg</li><li>Twee</li></ul><h2 style='display:none;'>weg</h2>"
        "<p style='a:b'>Drie.</p>",
        ["paragraph: Een zin.", "item 1: Twee", "paragraph: Drie."],
    ),
    "what a script may show again": (
        "<p style='display:none' id=a>Een.</p><p style='display:none' x-show=b>Twee.</p><div style='display:none'>Drie."
        "</div><p class=c style='display:none'>Vier.</p><p style='display:nonet'>Vijf.</p>",
        ["paragraph: Een.", "paragraph: Twee.", "paragraph: Drie.", "paragraph: Vier.", "paragraph: Vijf."],
    ),
    "what opens later is not hidden": ("<p hidden=until-found>Vraag", ["paragraph: Vraag"]),
    "an unclosed menu loses nothing": ("<nav><p>Tekst</p><p hidden>Meer", ["paragraph: Tekst", "paragraph: Meer"]),
    "a head without an end": ("<head><title>Kop</title><body>Tekst", ["paragraph: Tekst"]),
    "hidden elements without end tags end where the next begins": (
        "<p hidden>weg<p>Een</p><p hidden>weg<h2>Twee</h2><ul><li hidden>weg<ul><li>ook weg</ul><li>Drie</ul>"
        "<ul><li hidden>weg</ul>Vier<table><tr><td hidden>weg<td>Vijf<tr hidden><td>weg<tr><td>Zes</table>"
        "<dl><dt>Zeven<dd hidden>weg<dt>Acht</dl><p></p><li></li><td></td></tr></dd>",
        [
            "paragraph: Een",
            "heading 2: Twee",
            "item 1: Drie",
            "paragraph: Vier",
            "cell: Vijf",
            "cell: Zes",
            "item 1: Zeven",
            "item 1: Acht",
        ],
    ),
    "hidden elements inside themselves": (
        "<div hidden>weg<div>weg</div>weg</div>Een<nav>weg<nav>weg</nav>weg</nav>Twee"
        "<button>A<button>B</button>Drie<script></script>!",
        ["paragraph: Een", "paragraph: Twee Drie!"],
    ),
    "a script may hold anything": ("<script>var a = '<!-- </p' + '<nav>';</script>Tekst", ["paragraph: Tekst"]),
    "empty elements hide nothing": ("<svg/><input hidden>Tekst", ["paragraph: Tekst"]),
    "stray characters": (
        "<p>5 < 6 & 7 > 3; a<b en <c, </ x> </onzin> <a href='x>tekst</p>",
        ["paragraph: 5 < 6 & 7 > 3; a<b en <c, </ x> tekst"],
    ),
    "references": (
        "&eacute;&euro;&#39;&#x41;&nbsp;&copy 2024 &onzin; &amp;lt;",
        ["paragraph: é€'A © 2024 &onzin; &lt;"],
    ),
    "a reference that breaks off does not end the page": (
        "<p>AT&#T <b>&</b> Co &#x; &a</p><p>Meer &am",
        ["paragraph: AT&#T & Co &#x; &a", "paragraph: Meer &am"],
    ),
    "a script that ends as a browser ends it": ("<script>a</script b>Tekst<style>c", ["paragraph: Tekst"]),
    "comments of all kinds": (
        "<!DOCTYPE html>Een<!-->, <!-- > -- --> twee<![CDATA[x]]><?php x > y ?>, drie<!-- stil",
        ["paragraph: Een, twee, drie"],
    ),
    "a title without an end": ("<title>Privacy<p>Tekst", ["paragraph: Privacy", "paragraph: Tekst"]),
    "template tags": (
        "{% if a %}<p>{{ naam }} bewaart {# stil #}niets.</p>{% endif %}<% kop %>",
        ["paragraph: {{ naam }} bewaart niets."],
    ),
    "front matter": ("---\ntitle: Privacy\n---\n<p>Tekst", ["metadata: title: Privacy", "paragraph: Tekst"]),
    "preformatted text": ("<pre>Kade 1\nZwolle</pre>", ["paragraph: Kade 1\nZwolle"]),
    "details": (
        "<h2>Vragen</h2><details><summary><h4>Hoe lang?</h4></summary>Een jaar.</details>"
        "<details><summary>Waarom?</summary>Daarom.</details>",
        [
            "heading 2: Vragen",
            "heading 4: Hoe lang?",
            "paragraph: Een jaar.",
            "heading 5: Waarom?",
            "paragraph: Daarom.",
        ],
    ),
    "a heading in a list of cells is no heading": (
        "<table><tr><td><h4>Doel</h4>Post<td>x</table>",
        ["cell: Doel\nPost", "cell: x"],
    ),
    "an item without visible text is none": ("<ul><li>&shy;\u200b</li><li>een</ul>", ["item 1: een"]),
    "text between cells ends the row": (
        "<table><tr><td>a</td>los<td>b</td></tr></table>",
        ["cell: a", "paragraph: los", "cell: b"],
    ),
    "a list inside a cell": ("<table><tr><td>a<ul><li>b<li>c</ul><td>d</table>", ["cell: a\nb\nc", "cell: d"]),
}


@pytest.mark.parametrize("name", CASES)
def test_structure(name: str, outline: Outline) -> None:
    source, expected = CASES[name]
    assert outline(source, ".html") == expected


def cells(source: str) -> list[tuple[str, int, int, int, bool]]:
    document = read("a.html", source)
    return [
        (document[block.span], block.cell.table, block.cell.row, block.cell.column, block.cell.is_header)
        for block in document.blocks
        if block.cell
    ]


def test_header_cells() -> None:
    assert cells(
        "<table><thead><tr><td>A</thead><tr><th>b</table><table><tr><td><b>C</b><td><b>D</b><tr><td>e</table>"
    ) == [
        ("A", 0, 0, 0, True),
        ("b", 0, 1, 0, True),
        ("C", 1, 0, 0, True),
        ("D", 1, 0, 1, True),
        ("e", 1, 1, 0, False),
    ]


def test_cells_that_span_columns_and_rows() -> None:
    found = cells("<table><tr><td colspan=2>a<td rowspan=2>b<td>c<tr><td>d<td>e<td>f</table>")
    assert [(text, row, column) for text, _, row, column, _ in found] == [
        ("a", 0, 0),
        ("b", 0, 2),
        ("c", 0, 3),
        ("d", 1, 0),
        ("e", 1, 1),
        ("f", 1, 3),
    ]


def test_a_table_inside_a_table_has_a_number_of_its_own() -> None:
    found = cells("<table><tr><th>a<table><tr><td>b</td></tr></table></th></tr><tr><td>c</table>")
    assert [(text, table) for text, table, *_ in found] == [("a", 0), ("b", 1), ("c", 0)]


def test_only_a_whole_header_row_names_the_columns() -> None:
    document = read("a.html", "<table><tr><th>Naam<td>De Bron</table>")
    assert document.column_headers(0) == {}


def test_links() -> None:
    document = read(
        "a.html", "<a href='a.html?x&amp;y'> Lees <b>dit</b> </a><a name=x>niet</a><a href=b><p>c</p><p>d</p></a>"
    )
    assert [(document[link.span], link.target) for link in document.links] == [
        ("Lees dit", "a.html?x&y"),
        ("c", "b"),
        ("d", "b"),
    ]

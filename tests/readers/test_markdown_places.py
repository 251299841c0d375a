"""Where the blocks of Markdown stand in the file, for what is hard in CommonMark and its extensions.

The places were counted in the source: line and column of the first character and of the end, as editors count them.
"""

from __future__ import annotations

import pytest

from privlint.readers import read

CASES = [
    (
        "# Kop\n\nEen *alinea* met __vet__ en `code`\n\n- een\n- twee\n\n  vervolg\n\n1. drie\n2. vier",
        [
            "heading 1 1:3-1:6 Kop",
            "paragraph 3:1-3:34 Een alinea met vet en code",
            "item 1 5:3-5:6 een",
            "item 1 6:3-8:10 twee\nvervolg",
            "item 1 10:4-10:8 drie",
            "item 1 11:4-11:8 vier",
        ],
    ),
    (
        "a*b*c **d*e*f** _g_h_ __i__ ***j*** **k *l m** n*",
        [
            "paragraph 1:1-1:49 abc def g_h i j k l m n",
        ],
    ),
    (
        "*a `b*` c* [d *e](f) g* **h [i](j)** \\[k](l) [m\\](n)",
        [
            "paragraph 1:2-1:53 a b* c d *e g* h i [k](l) [m](n)",
        ],
    ),
    (
        "> citaat\nvervolg\n> - item\n>\n>   meer\n\nerbuiten",
        [
            "paragraph 1:3-2:8 citaat vervolg",
            "item 1 3:5-5:9 item\nmeer",
            "paragraph 7:1-7:9 erbuiten",
        ],
    ),
    (
        "- a\n - b\n  - c\n   - d\n\n    - e",
        [
            "item 1 1:3-1:4 a",
            "item 1 2:4-2:5 b",
            "item 1 3:5-3:6 c",
            "item 1 4:6-4:7 d",
            "item 1 6:7-6:8 e",
        ],
    ),
    (
        "1) a\n1) b\n\n3. c\n\n* d\n+ e",
        [
            "item 1 1:4-1:5 a",
            "item 1 2:4-2:5 b",
            "item 1 4:4-4:5 c",
            "item 1 6:3-6:4 d",
            "item 1 7:3-7:4 e",
        ],
    ),
    (
        "- a\n\n\n- b\n\n  c\n- d",
        [
            "item 1 1:3-1:4 a",
            "item 1 4:3-6:4 b\nc",
            "item 1 7:3-7:4 d",
        ],
    ),
    (
        "| a | b |\n|---|:-:|\n| *c* | `d` |\n| e |\n\n| geen | tabel\n\ntekst",
        [
            "cell 1:3-1:4 a",
            "cell 1:7-1:8 b",
            "cell 3:4-3:5 c",
            "cell 3:10-3:11 d",
            "cell 4:3-4:4 e",
            "paragraph 6:1-6:15 | geen | tabel",
            "paragraph 8:1-8:6 tekst",
        ],
    ),
    (
        "kop\n***\n- a\n***\ntekst\n---",
        [
            "paragraph 1:1-1:4 kop",
            "item 1 3:3-3:4 a",
            "heading 2 5:1-5:6 tekst",
        ],
    ),
    (
        "[a]: /url 'titel'\n[a] [b][a] [c][] ![d](e) [f]( <g h> )",
        [
            "paragraph 2:2-2:28 a b [c][] f",
        ],
    ),
    (
        "&copy; &#65; &#x41; &amp;lt; <b>vet</b> <br/> <i\nattr='a>b'>x</i>",
        [
            "paragraph 1:1-2:13 © A A &lt; vet\nx",
        ],
    ),
    (
        "\tcode\n\ntekst\n    vervolg\n\n-\tmet tab\n\n\tnog",
        [
            "paragraph 1:2-1:6 code",
            "paragraph 3:1-4:12 tekst vervolg",
            "item 1 6:3-8:5 met tab\nnog",
        ],
    ),
    (
        "a  \nb\\\nc\nd\\",
        [
            "paragraph 1:1-4:3 a\nb\nc d\\",
        ],
    ),
    (
        "<div>\n*geen nadruk*\n</div>\n\n*nadruk*\n\n<!-- x\n\ny -->\nz",
        [
            "paragraph 2:1-2:14 *geen nadruk*",
            "paragraph 5:2-5:8 nadruk",
            "paragraph 10:1-10:2 z",
        ],
    ),
    (
        "## a ##\n#b\n####### c\n# \n#\td",
        [
            "heading 2 1:4-1:5 a",
            "paragraph 2:1-3:10 #b ####### c",
            "heading 1 5:3-5:4 d",
        ],
    ),
    (
        "*a**b**c* **a*b*c** a**b* *c**d _a__b__c_ foo_bar_ _(x)_y",
        [
            "paragraph 1:2-1:58 abc abc ab* *cd a__b__c foo_bar_ _(x)_y",
        ],
    ),
    (
        "10. a\n    b\n\n    c\n11. d\n\n-   e\n\n    f",
        [
            "item 1 1:5-4:6 a b\nc",
            "item 1 5:5-5:6 d",
            "item 1 7:5-9:6 e\nf",
        ],
    ),
    (
        "-\n  a\n-\n- b\n\n- - c\n- 1. d",
        [
            "item 1 2:3-2:4 a",
            "item 1 4:3-4:4 b",
            "item 2 6:5-6:6 c",
            "item 2 7:6-7:7 d",
        ],
    ),
    (
        "[a [b](c) d](e) [![f](g)](h) [i](j (k) l) <https://m.nl> [n](<o)p>)",
        [
            "paragraph 1:1-1:60 [a b d](e) [i](j (k) l) https://m.nl n",
        ],
    ),
    (
        "> ```\n> regel *a*\n>   b\n> ```\n",
        [
            "paragraph 2:3-3:6 regel *a*\nb",
        ],
    ),
    (
        "> Zie `een\n> code` en <b\n> class=x>vet</b>\n",
        [
            "paragraph 1:3-3:14 Zie een code en class=x>vet",
        ],
    ),
    (
        "- <p>een</p>\n\n  > <p>twee\n  > drie</p>\n",
        [
            "item 1 1:6-4:9 een\ntwee drie",
        ],
    ),
    (
        "| a \\| b | `c \\| d` |\n|---|---|\n| **e** f | &eacute;\\*g |\n",
        [
            "cell 1:3-1:9 a | b",
            "cell 1:13-1:19 c | d",
            "cell 3:5-3:10 e f",
            "cell 3:13-3:24 é*g",
        ],
    ),
    (
        "Kop {#a}\n===\n\n## Kop *twee* ## {.b}\n",
        [
            "heading 1 1:1-1:4 Kop",
            "heading 2 4:4-4:13 Kop twee",
        ],
    ),
    (
        "Noot[^1] en[^2].\n\n[^1]: Een *noot*.\n\n    Vervolg.\n",
        [
            "paragraph 1:1-1:17 Noot en[^2].",
            "paragraph 3:7-3:18 Een noot.",
            "paragraph 5:5-5:13 Vervolg.",
        ],
    ),
    (
        "> [!NOTE]\n> Let op.\n",
        [
            "paragraph 2:3-2:10 Let op.",
        ],
    ),
    (
        "~~weg~~ a\\~b",
        [
            "paragraph 1:3-1:13 weg a~b",
        ],
    ),
    (
        "- [x] *ja*\n- [ ] nee\n",
        [
            "item 1 1:8-1:10 ja",
            "item 1 2:7-2:10 nee",
        ],
    ),
    (
        "tekst {% if a_b %}met_{% endif %} `{{ c }}` {{ d_e_f }} [g]({{ 'h i' }})\n",
        [
            "paragraph 1:1-1:59 tekst met_ {{ c }} {{ d_e_f }} g",
        ],
    ),
]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize(("source", "expected"), CASES)
def test_blocks_stand_where_they_are_written(source: str, expected: list[str], newline: str) -> None:
    document = read("a.md", source.replace("\n", newline))
    found = []
    for block in document.blocks:
        place = document.place(block.span)
        level = f" {block.level}" if block.level else ""
        found.append(
            f"{block.kind.value}{level} {place.line}:{place.column}-{place.end_line}:{place.end_column} "
            f"{document[block.span]}"
        )
    assert found == expected


def test_links_stand_where_they_are_written() -> None:
    document = read("a.md", "> Zie\r\n> [de *regels*](a_b.md) en [https://c.nl](https://d.nl).\r\n")
    links = [(link.target, document.place(link.span)) for link in document.links]
    assert [(target, place.line, place.column, place.end_column) for target, place in links] == [
        ("a_b.md", 2, 4, 14),
        ("https://d.nl", 2, 29, 41),
    ]


def test_however_deep_the_nesting_the_text_stands_where_it_is_written() -> None:
    source = "> " * 300 + "tekst\n\n" + "- " * 3000 + "punt\n\n" + "*a " * 900 + "b*" * 900
    document = read("a.md", source)
    texts = [document[block.span] for block in document.blocks]
    assert texts[:2] == ["tekst", "punt"]
    assert document.place(document.blocks[1].span).column == 6001
    assert texts[2].startswith("a a a")
    assert texts[2].endswith("bb")


@pytest.mark.parametrize("length", [3, 40, 41, 42, 80])
def test_a_long_line_still_underlines_a_heading(length: int) -> None:
    document = read("a.md", f"Kop\n{'-' * length}\n\nTekst")
    assert [document[block.span] for block in document.blocks] == ["Kop", "Tekst"]


@pytest.mark.parametrize("written", ["https://voorbeeld.nl/a_b_c~d~?e=1&f=2", "https://voorbeeld.nl/_map_/a"])
def test_a_bare_address_is_a_link(written: str) -> None:
    document = read(
        "a.md", f"Zie *nu* {written}. En [_x_](https://b.nl/_c_) en <https://d.nl/_e_>.\n\n[f]\n\n[f]: https://g.nl/_h_"
    )
    assert [link.target for link in document.links] == [
        written,
        "https://b.nl/_c_",
        "https://d.nl/_e_",
        "https://g.nl/_h_",
    ]
    assert document[document.links[0].span] == written
    assert document[document.blocks[0].span] == f"Zie nu {written}. En x en https://d.nl/_e_."


def test_a_link_whose_target_a_template_makes_keeps_it() -> None:
    document = read("a.md", '[contact]({{ site.url }}/contact) en [x](../{{< ref "y" >}})')
    assert [link.target for link in document.links] == ["{{ site.url }}/contact", '../{{< ref "y" >}}']


def test_an_address_for_mail_is_a_link_to_it() -> None:
    assert [link.target for link in read("a.md", "<info@voorbeeld.nl>").links] == ["mailto:info@voorbeeld.nl"]

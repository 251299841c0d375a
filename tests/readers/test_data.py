"""The readers of JSON, YAML, TOML and PO: what a visitor sees of them, and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest
import ruamel.yaml
from hypothesis import given
from hypothesis import strategies as st

from privlint.document import Document, Span
from privlint.readers import read
from privlint.readers.data.strings import decoded
from privlint.readers.data.tree import Fields, Node, Text
from privlint.readers.data.yaml_scan import scan_yaml

Outline = Callable[..., list[str]]


def place(document: Document, words: str) -> str:
    """Where `words` stand: "line:column"."""
    start = document.text.index(words)
    found = document.place(Span(start, start + len(words)))
    return f"{found.line}:{found.column}"


def remarks(document: Document) -> list[tuple[int, int]]:
    return [(remark.place.line, remark.place.column) for remark in document.remarks]


SECTIONS = """\
{
  "title": "Privacyverklaring",
  "updated": "Laatst gewijzigd: 1 maart 2026",
  "sections": [
    {"body": "Bakkerij De Korst bakt brood. Zij is verantwoordelijk voor uw gegevens.", "title": "Wie zijn wij?"},
    {
      "id": "gegevens",
      "icon": "shield-check",
      "title": "Welke gegevens",
      "intro": "Wij bewaren:",
      "items": ["uw naam", "uw e-mailadres"],
      "outro": "Niets anders. Zie <a href=\\"/cookies\\">onze \\u201Ccookies\\u201D</a>.\\n\\nVragen?"
    }
  ],
  "contact": {"title": "Contact", "company": "De Korst", "street": "Markt 1", "email": "info@korst.example"}
}
"""


def test_sections_of_a_content_file(outline: Outline) -> None:
    assert outline(SECTIONS, ".json") == [
        "heading 1: Privacyverklaring",
        "paragraph: Laatst gewijzigd: 1 maart 2026",
        "heading 2: Wie zijn wij?",
        "paragraph: Bakkerij De Korst bakt brood. Zij is verantwoordelijk voor uw gegevens.",
        "heading 2: Welke gegevens",
        "paragraph: Wij bewaren:",
        "item 1: uw naam",
        "item 1: uw e-mailadres",
        "paragraph: Niets anders. Zie onze “cookies”.",
        "paragraph: Vragen?",
        "heading 2: Contact",
        "paragraph: De Korst\nMarkt 1\ninfo@korst.example",
    ]


def test_places_in_a_content_file() -> None:
    document = read("privacy.json", SECTIONS)
    assert place(document, "De Korst bakt") == "5:24"
    assert place(document, "uw e-mailadres") == "11:29"
    assert place(document, "“cookies”") == "12:61"
    assert place(document, "Vragen?") == "12:89"
    assert document.links[0].target == "/cookies"


SITE = """\
{
  "nav": {"home": "Home", "privacy": "Privacy"},
  "home": {"title": "Vers brood", "text": "Elke dag om zes uur uit de oven, ook op zondag."},
  "legal": {
    "terms": {"title": "Voorwaarden", "text": "Betalen kan contant of met een pas."},
    "privacy": {
      "meta": {"title": "Privacy | De Korst"},
      "title": "Privacyverklaring",
      "who": "De Korst verwerkt persoonsgegevens van klanten die bij ons bestellen of zich voor een proeverij opgeven.",
      "why": "Wij gebruiken uw gegevens om de bestelling te leveren, en bewaren uw gegevens daarna nog zeven jaar.",
      "rights": "U mag uw gegevens inzien en laten verwijderen. Vraag het in de winkel of schrijf ons een brief.",
      "button": "Akkoord"
    }
  },
  "footer": {"privacy": "Lees onze privacyverklaring"}
}
"""


def test_only_the_statement_of_a_file_with_all_texts_of_a_site(outline: Outline) -> None:
    blocks = outline(SITE, ".json")
    assert blocks[0] == "heading 1: Privacyverklaring"
    assert [block[:23] for block in blocks[1:]] == [
        "paragraph: De Korst ver",
        "paragraph: Wij gebruike",
        "paragraph: U mag uw geg",
    ]


FLAT = """\
{
  "footer_privacy": "Privacy",
  "privacy_intro": "Fysiopraktijk Het Anker verwerkt gegevens van pati\\u00ebnten.",
  "privacy_s1_p1": "Uw dossier bewaren wij twintig jaar.",
  "privacy_s1_p2": "Daarna wordt het vernietigd.",
  "privacy_s1_title": "Hoe lang",
  "privacy_s10_p1": "Bel ons gerust.",
  "privacy_s10_title": "Vragen",
  "privacy_s2_item1": "inzage",
  "privacy_s2_item2": "verbetering",
  "privacy_s2_p1": "U hebt recht op:",
  "privacy_s2_title": "Uw rechten",
  "privacy_title": "Privacyverklaring"
}
"""


def test_flat_and_sorted_keys_are_grouped_and_ordered(outline: Outline) -> None:
    assert outline(FLAT, ".json") == [
        "paragraph: Privacy",
        "heading 1: Privacyverklaring",
        "paragraph: Fysiopraktijk Het Anker verwerkt gegevens van patiënten.",
        "heading 2: Hoe lang",
        "paragraph: Uw dossier bewaren wij twintig jaar.",
        "paragraph: Daarna wordt het vernietigd.",
        "heading 2: Uw rechten",
        "paragraph: U hebt recht op:",
        "item 1: inzage",
        "item 1: verbetering",
        "heading 2: Vragen",
        "paragraph: Bel ons gerust.",
    ]
    document = read("nl.json", FLAT)
    assert [place(document, words) for words in ("patiënten", "Uw rechten", "Vragen")] == ["3:67", "12:24", "8:25"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('{"privacy.kop.title": "Een", "privacy.kop.text": "Tekst."}', ["heading 1: Een", "paragraph: Tekst."]),
        ('{"title_delen": "Delen", "text_delen": "Nooit."}', ["heading 1: Delen", "paragraph: Nooit."]),
        ('{"delenTitle": "Delen", "delenText": "Nooit."}', ["heading 1: Delen", "paragraph: Nooit."]),
        (
            '{"title1": "A", "text1": "Een.", "title2": "B", "text2": "Twee."}',
            ["heading 1: A", "paragraph: Een.", "heading 1: B", "paragraph: Twee."],
        ),
        ('[{"vraag": "Wat?", "antwoord": "Niets."}]', ["heading 1: Wat?", "paragraph: Niets."]),
        ('{"h2": "Kop", "paragraphs": ["Een", "Twee"]}', ["heading 2: Kop", "paragraph: Een", "paragraph: Twee"]),
        ('{"en": {"title": "Privacy statement"}, "nl": {"title": "Privacybeleid"}}', ["heading 1: Privacybeleid"]),
        ('{"title": {"nl-NL": "Beleid", "en-GB": "Policy"}}', ["heading 1: Beleid"]),
        ('{"title": {"message": "Beleid", "description": "Title of the page"}}', ["heading 1: Beleid"]),
        ('{"@@locale": "nl", "title": "Beleid", "@title": {"description": "Title"}}', ["heading 1: Beleid"]),
        (
            '{"rows": [["Naam", "7 jaar"], ["Adres", "1 jaar"]]}',
            ["cell: Naam", "cell: 7 jaar", "cell: Adres", "cell: 1 jaar"],
        ),
        (
            '{"text": "Mail info{\'@\'}a.nl, {{naam}} of <1>hier</1>."}',
            ["paragraph: Mail info@a.nl, {{naam}} of hier."],
        ),
        ('{"text": "Wij <strong>delen</strong> niets &amp; nooit"}', ["paragraph: Wij delen niets & nooit"]),
        ('{"list": ["**naam**", "adres"]}', ["item 1: naam", "item 1: adres"]),
        ('{"type": "h3", "text": "Kop"}', ["heading 3: Kop"]),
        ('{"a": true, "b": null, "c": 12, "url": "/privacy", "d": "#fff", "e": "text-lg"}', []),
    ],
)
def test_what_keys_and_values_mean(outline: Outline, source: str, expected: list[str]) -> None:
    assert outline(source, ".json") == expected


def test_a_table_with_headers() -> None:
    source = '{"headers": ["Gegeven", "Termijn"], "rows": [{"wat": "Naam", "termijn": "7 jaar"}]}'
    document = read("a.json", source)
    assert [
        (document[block.span], block.cell.row, block.cell.is_header) for block in document.blocks if block.cell
    ] == [
        ("Gegeven", 0, True),
        ("Termijn", 0, True),
        ("Naam", 1, False),
        ("7 jaar", 1, False),
    ]


def test_rich_text_of_an_editor(outline: Outline) -> None:
    source = """{"type": "doc", "content": [
      {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "Uw rechten"}]},
      {"type": "paragraph", "content": [{"type": "text", "text": "U mag "}, {"type": "text", "text": "klagen."}]},
      {"type": "bulletList", "content": [{"type": "listItem", "content": [
        {"type": "paragraph", "content": [{"type": "text", "text": "inzage"}]}]}]}]}"""
    assert outline(source, ".json") == ["heading 2: Uw rechten", "paragraph: U mag klagen.", "item 1: inzage"]


YAML = """\
# teksten van de pagina
title: Privacyverklaring
date: 2026-03-01
sections:
  - heading: 'Foto''s'   # kop
    text: >-
      Wij plaatsen foto's
      van leden.

      Met toestemming.
  - heading: Rechten
    text: |
      U mag **inzage** vragen.

      - een
      - twee
    extra: &mail "Mail ons,\\
      \\u00e9\\u00e9n keer"
  - {heading: Contact, text: *mail}
"""


def test_yaml(outline: Outline) -> None:
    assert outline(YAML, ".yaml") == [
        "heading 1: Privacyverklaring",
        "paragraph: 2026-03-01",
        "heading 2: Foto's",
        "paragraph: Wij plaatsen foto's van leden.",
        "paragraph: Met toestemming.",
        "heading 2: Rechten",
        "paragraph: U mag inzage vragen.",
        "item 1: een",
        "item 1: twee",
        "paragraph: Mail ons,één keer",
        "heading 2: Contact",
    ]
    document = read("privacy.yml", YAML)
    words = ("Foto's", "van leden", "Met toestemming", "inzage", "twee", "één")
    assert [place(document, word) for word in words] == ["5:15", "8:7", "10:7", "13:15", "16:9", "18:7"]


TOML = """\
[privacy_title]
other = "Privacyverklaring"
[privacy_text]
other = \"\"\"
Wij bewaren \\
   uw gegevens.

Echt waar.\"\"\"
[[partners]]
naam = "Mollie"
doel = 'betalingen'
[[partners]]
naam = "PostNL"
doel = "bezorging \\U0001F4E6"
"""


def test_toml(outline: Outline) -> None:
    assert outline(TOML, ".toml") == [
        "heading 1: Privacyverklaring",
        "paragraph: Wij bewaren uw gegevens.",
        "paragraph: Echt waar.",
        "cell: Mollie",
        "cell: betalingen",
        "cell: PostNL",
        "cell: bezorging 📦",
    ]
    document = read("nl.toml", TOML)
    assert [place(document, word) for word in ("uw gegevens", "Echt", "bezorging", "📦")] == [
        "6:4",
        "8:1",
        "14:9",
        "14:19",
    ]


PO = """\
msgid ""
msgstr ""
"Language: nl\\n"

#: templates/home.html
msgid "Welcome to our shop, where the bread is always fresh."
msgstr "Welkom in onze winkel, waar het brood altijd vers is."

#: templates/privacy.html
msgid "Privacy statement of the bakery"
msgstr "Privacyverklaring"

#: templates/privacy.html
msgid "We keep your data for seven years and only use your data to deliver your order."
msgstr ""
"Wij bewaren uw gegevens zeven jaar "
"en gebruiken uw \\"gegevens\\" alleen voor de bestelling."

#: templates/privacy.html
#, fuzzy
msgid "Bye"
msgstr "Dag"
"""


def test_po(outline: Outline) -> None:
    assert outline(PO, ".po") == [
        "paragraph: Welkom in onze winkel, waar het brood altijd vers is.",
        "heading 1: Privacyverklaring",
        'paragraph: Wij bewaren uw gegevens zeven jaar en gebruiken uw "gegevens" alleen voor de bestelling.',
        "paragraph: Bye",
    ]
    document = read("nl.po", PO)
    assert [place(document, words) for words in ("zeven jaar", '"gegevens"')] == ["16:26", "17:18"]


@pytest.mark.parametrize(
    ("suffix", "source", "text", "remark"),
    [
        (".json", '{\n "a": "Open,\n "b": "Dicht."}', "Open\nDicht.", (2, 7)),
        (".json", '{"a": "Een." "b": "Twee."', "Een.\nTwee.", (1, 14)),
        (".json", '{"a": "Een\nregel.", "b": ["x y"}', "Een\nregel.\nx y", (1, 7)),
        (".json", '{"a": "Oud.", "a": "Nieuw."}', "Nieuw.", (1, 16)),
        (".yaml", "a: Een.\n  b: Twee.\nc: Drie.", "Een.\nTwee.\nDrie.", (2, 3)),
        (".yaml", 'a: "Open\nb: Twee.', "Open\nTwee.", (1, 4)),
        (".toml", 'a = "Een."\nzomaar iets\nb = "Twee."', "Een.\nTwee.", (2, 1)),
        (".po", 'msgid "a"\nmsgstr "Een."\nonzin\nmsgid "b"\nmsgstr "Twee."', "Een.\nTwee.", (3, 1)),
    ],
)
def test_broken_files_are_read_on(suffix: str, source: str, text: str, remark: tuple[int, int]) -> None:
    document = read(f"a{suffix}", source)
    assert document.text.strip() == text
    assert remarks(document) == [remark]


@pytest.mark.parametrize(
    "source",
    ['// a\n{"a": "Een.", /* b */ "b": \'Twee.\',}', '{a: "Een.", b: "Twee."}', '\ufeff{"a":"Een.","b":"Twee."}'],
)
def test_what_people_write_in_json_is_no_mistake(source: str) -> None:
    document = read("a.json5", source)
    assert (document.text.strip(), document.remarks) == ("Een.\nTwee.", ())


def test_an_alias_is_read_but_does_not_multiply() -> None:
    assert read("a.yaml", "a: &x Tekst hier.\nb: *x\n").text.split("\n")[:2] == ["Tekst hier."] * 2
    bomb = "a: &a " + "woord " * 100 + "\n" + "b: [*a]\nc: *a\n" * 1000
    assert len(read("a.yaml", bomb).text) < 2 * len(bomb)


@pytest.mark.parametrize("suffix", [".json", ".yaml", ".toml", ".po"])
@pytest.mark.parametrize(
    "piece",
    ["[", "{", "{'a':", '{"a":[', "- ", "a: ", "]", "}", '"', "'", "\\", "[a]\n", "a.", "&a ", "<p>", "**", ":", "\0"],
)
def test_repetition_is_harmless(suffix: str, piece: str) -> None:
    read(f"a{suffix}", piece * 10_000)


@given(
    st.lists(
        st.sampled_from(
            [
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                '"',
                "'",
                '"Wij bewaren"',
                '"\\u00e9\\n"',
                "title",
                " ",
                "\n",
                "\r\n",
                "\t",
                "- ",
                "a: ",
                "|\n  ",
                ">\n ",
                "&a ",
                "*a ",
                "#",
                "//",
                "<b>",
                "&amp;",
                "**",
                "\ufeff",
                "👩‍👩‍👧",
                "e\u0301",
                "=",
                '"""',
                "'''",
                "[x]\n",
                'msgid "a"\n',
                'msgstr "b"\n',
                "\\",
                "\\ud83d",
                "nl",
                "{'@'}",
            ]
        ),
        max_size=40,
    ).map("".join),
    st.sampled_from([".json", ".yaml", ".toml", ".po"]),
)
def test_nothing_fails(assert_structured: Callable[[Document], None], source: str, suffix: str) -> None:
    assert_structured(read(f"a{suffix}", source))


WORDS = st.lists(
    st.sampled_from(["Wij", "bewaren", "gegevens", "één", "e\u0301e\u0301n", "👩‍👩‍👧", "naïef", "(AVG)", "zeven jaar"]),
    min_size=1,
    max_size=12,
).map(" ".join)


@given(
    st.lists(WORDS, min_size=1, max_size=5),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["", "\ufeff"]),
    st.sampled_from([".json", ".yaml", ".toml"]),
)
def test_every_word_stands_where_it_is_said_to(texts: list[str], newline: str, mark: str, suffix: str) -> None:
    if suffix == ".json":
        source = "{\n" + ",\n".join(f'\t"t{index}x": "{text}.\\n"' for index, text in enumerate(texts)) + "\n}"
    elif suffix == ".yaml":
        source = "".join(f"t{index}x: >\n  {text}.\n" for index, text in enumerate(texts))
    else:
        source = "".join(f't{index}x = """\n{text}."""\n' for index, text in enumerate(texts))
    source = mark + source.replace("\n", newline)
    document = read(f"a{suffix}", source)
    assert document.text.split() == " ".join(f"{text}." for text in texts).split()
    for sentence in document.sentences:
        start, end = document.source_range(sentence.span)
        assert source[start:end] == document[sentence.span]


def _plain(source: str, node: Node) -> object:
    if isinstance(node, Text):
        return decoded(source, node).text.rstrip("\n")
    if isinstance(node, Fields):
        return {key: _plain(source, value) for key, value in node.values.items()}
    return [_plain(source, value) for value in node.values]


@pytest.mark.parametrize(
    "source",
    [
        "a: b\nc:\n- x y\n- d: e # f\n  g: 'it''s'\n-   - h\n    - i\n",
        "a: |\n  een\n    twee\n\n  drie\nb: >-\n  een\n  twee\n\n  drie\n\n    vier\n  vijf\n",
        'a: een\n  twee\n\n  drie\nb: "een\n  twee\n\n  \\u00e9 \\\n  drie"\n',
        "a: {b: c d, \"e\":f, g: [h, 'i', {j: k}]}\nl: http://x.nl:80/#m\n",
        "- a\n- b: c\n  d:\n    e: f\n- - g\n  - h\n",
        '--- \nnl:\n    een twee: drie\n    "vier: vijf": zes\n...\n',
        "a: |2\n    x\n   y\nb: c\n",
    ],
)
def test_yaml_is_what_a_yaml_library_makes_of_it(source: str) -> None:
    def stripped(value: object) -> object:
        if isinstance(value, dict):
            return {key: stripped(inner) for key, inner in value.items()}
        return [stripped(inner) for inner in value] if isinstance(value, list) else str(value).rstrip("\n")

    for text in (source, dedent(source).replace("\n", "\r\n")):
        assert _plain(text, scan_yaml(text).root) == stripped(ruamel.yaml.YAML(typ="base", pure=True).load(text))


def test_the_texts_of_a_value_with_html_stand_where_they_are_said_to() -> None:
    source = '{"text": "<p class=\\"a\\">Wij \\u2013 <em>en</em>\\n u&nbsp;👩‍👩‍👧 &euro;5</p>"}'
    document = read("a.json", source)
    assert document[document.blocks[0].span] == "Wij – en u 👩‍👩‍👧 €5"
    for word, written in {"–": "\\u2013", "en": "en", "👩‍👩‍👧": "👩‍👩‍👧", "€": "&euro;", "5": "5"}.items():
        start = document.text.index(word)
        first, last = document.source_range(Span(start, start + len(word)))
        assert source[first:last] == written

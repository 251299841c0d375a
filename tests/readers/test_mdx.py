"""MDX: Markdown with components, expressions and the constants of the file, with their places."""

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


def test_components_with_their_text_in_properties(placed: Outline) -> None:
    source = """---
title: Privacy
---
import Section from '../components/Section'
import { Vragen } from "./vragen"

# Privacyverklaring

<Section title="Welke gegevens" style={{ color: "red" }}>
    Wij bewaren uw **naam** en
    uw adres.

    - voor de bezorging
    - voor de factuur
</Section>

<FAQ
  title="Vragen"
  items={[
    { q: "Mag ik klagen?", a: "Ja, bij de AP." },
    { question: "Hoe lang?", answer: `Zeven jaar.` },
  ]}
/>
"""
    assert placed(source, ".mdx") == [
        "2:1 metadata: title: Privacy",
        "7:3 heading 1: Privacyverklaring",
        "9:17 heading 2: Welke gegevens",
        "10:5 paragraph: Wij bewaren uw naam en uw adres.",
        "13:7 item 1: voor de bezorging",
        "14:7 item 1: voor de factuur",
        "18:10 heading 2: Vragen",
        "20:11 heading 3: Mag ik klagen?",
        "20:32 paragraph: Ja, bij de AP.",
        "21:18 heading 3: Hoe lang?",
        "21:39 paragraph: Zeven jaar.",
    ]


def test_constants_are_filled_in_where_they_are_used(placed: Outline) -> None:
    source = """export const bedrijf = "Bakkerij De Korenaar"
export const meta = {
  title: 'Niet te zien',

  index: 1,
}
export const doelen = ['uw bestelling leveren', "de nieuwsbrief sturen"]

## Wie zijn wij {#wij}

{bedrijf} en {props.klant}, zie <Link href="/cookies">cookies</Link>.

{doelen.map((doel) => (
  <li key={doel}>{doel}</li>
))}

| Doel | Termijn |
|---|---|
| Klant van {bedrijf} | {7} jaar |
"""
    assert placed(source, ".mdx") == [
        "9:4 heading 2: Wie zijn wij",
        "11:10 paragraph: Bakkerij De Korenaar en {props.klant}, zie cookies.",
        "7:25 item 1: uw bestelling leveren",
        "7:50 item 1: de nieuwsbrief sturen",
        "17:3 cell: Doel",
        "17:10 cell: Termijn",
        "19:3 cell: Klant van Bakkerij De Korenaar",
        "19:26 cell: 7 jaar",
    ]
    document = read("privacy.mdx", source)
    assert [(document[link.span], link.target) for link in document.links] == [("cookies", "/cookies")]


def test_a_component_of_the_file_itself(placed: Outline) -> None:
    source = """export const Rechten = () => (
  <>
    <h2>Uw rechten</h2>
    <p>U mag inzage vragen.</p>
  </>
)

# Privacy

<Rechten />
"""
    assert placed(source, ".mdx") == [
        "8:3 heading 1: Privacy",
        "3:9 heading 2: Uw rechten",
        "4:8 paragraph: U mag inzage vragen.",
    ]


def test_components_between_and_within_paragraphs(placed: Outline) -> None:
    source = """# Privacy
<Callout type="info">Let **op**: wij delen niets.</Callout>
Wij zijn <Highlight color={kleur}>zuinig</Highlight> op
uw gegevens.
<Button>Akkoord</Button>

<Steps>
    ### Vraag het aan ons
    Mail ons.

        Bellen mag ook.
</Steps>

1. Eerst kijken wij.

   <Note>Dat duurt even.</Note>

2. Dan antwoorden wij.
"""
    assert placed(source, ".mdx") == [
        "1:3 heading 1: Privacy",
        "2:22 paragraph: Let op: wij delen niets.",
        "3:1 paragraph: Wij zijn zuinig op uw gegevens.",
        "8:9 heading 3: Vraag het aan ons",
        "9:5 paragraph: Mail ons.",
        "11:9 paragraph: Bellen mag ook.",
        "14:4 item 1: Eerst kijken wij.\nDat duurt even.",
        "18:4 item 1: Dan antwoorden wij.",
    ]


def test_what_looks_like_mdx_but_is_text_or_code(placed: Outline) -> None:
    source = """# Privacy

import van gegevens doen wij niet. Bij leeftijd < 16 vragen wij toestemming.

Tekst met `{code}`, {{ site.naam }} en \\{haken}.

Wij zijn
{naam}
gevestigd te Breda.

<!-- {weg} -->

~~~js
const {x} = <a/>
~~~
"""
    assert placed(source, ".mdx") == [
        "1:3 heading 1: Privacy",
        "3:1 paragraph: import van gegevens doen wij niet. Bij leeftijd < 16 vragen wij toestemming.",
        "5:1 paragraph: Tekst met {code}, {{ site.naam }} en {haken}.",
        "7:1 paragraph: Wij zijn {naam} gevestigd te Breda.",
        "14:1 paragraph: const {x} = <a/>",
    ]


def test_windows_line_ends_and_emoji(placed: Outline) -> None:
    source = (
        '\ufeffexport const a = "é\u0301 🍞"\r\n\r\n## Bewaren 🍞\r\n\r\n'
        '<Kaart\r\n\ttitle="Uw 🍞 recht"\r\n>\r\n\tTekst {a} &euml;n\r\n</Kaart>\r\n'
    )
    assert placed(source, ".mdx") == [
        "3:4 heading 2: Bewaren 🍞",
        "6:9 heading 3: Uw 🍞 recht",
        "8:2 paragraph: Tekst é\u0301 🍞 ën",
    ]


def test_code_that_cannot_be_read_has_a_remark(placed: Outline) -> None:
    source = "# Privacy\n\nWij vragen {naam invullen} aan u.\n\n<Kaart title='x\n\nWij bewaren niets.\n"
    assert placed(source, ".mdx") == [
        "1:3 heading 1: Privacy",
        "3:1 paragraph: Wij vragen {naam invullen} aan u.",
        "5:1 paragraph: <Kaart title='x",
        "7:1 paragraph: Wij bewaren niets.",
    ]
    (remark,) = read("privacy.mdx", source).remarks
    assert remark.place.line == 3


def test_a_part_in_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text("{}")
    (tmp_path / "_rechten.mdx").write_text("## Uw rechten\n")
    (tmp_path / "privacy.mdx").write_text("import Rechten from './_rechten.mdx'\n\n# Privacy\n\n<Rechten />\n")
    document = load_document(str(tmp_path / "privacy.mdx"))
    assert [document[block.span] for block in document.blocks] == ["Privacy", "Uw rechten"]
    assert Path(document.place(document.blocks[1].span).path).name == "_rechten.mdx"


@pytest.mark.parametrize("part", ["{ ", "<A b={", "<A>\n", "`", "``` ", "export const a = {\n", "{/*", "<>", "}\n\n"])
def test_much_of_the_same_is_read(part: str) -> None:
    assert "Wij bewaren niets." in read("privacy.mdx", "Wij bewaren niets.\n\n" + part * 3000).text


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *("# ", "- ", "1. ", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "woord ", "**", "`", "```\n", "[a](b)"),
                *("é\u0301", "🍞", "&euml;", "\ufeff", "\0", "|a|b|\n|-|-|\n", "<Kaart titel='een twee'>", "</Kaart>"),
                *(
                    "<br/>",
                    "<p>",
                    "</p>",
                    "{",
                    "}",
                    "{a}",
                    "{'een twee'}",
                    "<A b={[{q: 'Een twee?'}]}/>",
                    "<!--",
                    "-->",
                ),
                *(
                    "export const a = 'drie vier'\n",
                    "import x from 'y'\n",
                    "{/* c */}",
                    "{'een twee'}",
                    "{a.map((x) => <i>{x}</i>)}",
                ),
            ]
        ),
        max_size=25,
    )
)
def test_whatever_stands_in_it_its_places_are_right(
    assert_structured: Callable[[Document], None], parts: list[str]
) -> None:
    assert_structured(read("privacy.mdx", "".join(parts)))

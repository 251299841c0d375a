"""Vue, Svelte and Astro: the markup with the texts of its script, with their places."""

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


def places(suffix: str, source: str) -> dict[str, tuple[int, int]]:
    document = read(f"privacy{suffix}", source)
    found = [(document[block.span], document.place(block.span)) for block in document.blocks]
    return {text: (place.line, place.column) for text, place in found}


VUE = """<script setup lang="ts">
import Kop from './Kop.vue'
const bedrijf = "Bakkerij De Korenaar"
const rechten = [
  { titel: "Inzage", tekst: "U mag uw gegevens altijd inzien bij ons in de winkel of per e-mail." },
  { titel: "Wissen", tekst: "U mag ons vragen uw gegevens te wissen, en dat doen wij dan ook." },
]
</script>

<template>
  <main>
    <h1>Privacyverklaring</h1>
    <p v-if="a > 1">{{ bedrijf }} bewaart {{ jaar }} caf&eacute;s. {{ $t('Wij delen niets.') }}</p>
    <Section title="Uw rechten">
      <div v-for="recht in rechten" :key="recht.titel"><h3>{{ recht.titel }}</h3></div>
    </Section>
    <template v-if="x"><p>Binnen.</p></template>
    <button>Sluiten</button>
  </main>
</template>

<style scoped>
.x { color: red }
</style>
"""


def test_a_component_of_vue(outline: Outline) -> None:
    assert outline(VUE, ".vue") == [
        "heading 1: Privacyverklaring",
        "paragraph: Bakkerij De Korenaar bewaart {{ jaar }} cafés. Wij delen niets.",
        "heading 2: Uw rechten",
        "heading 2: Inzage",
        "paragraph: U mag uw gegevens altijd inzien bij ons in de winkel of per e-mail.",
        "heading 2: Wissen",
        "paragraph: U mag ons vragen uw gegevens te wissen, en dat doen wij dan ook.",
    ]
    found = places(".vue", VUE)
    assert found["Privacyverklaring"] == (12, 9)
    assert found["Uw rechten"] == (14, 21)
    assert found["Inzage"] == (5, 13)


def test_vue_with_crlf_and_an_options_api(outline: Outline) -> None:
    source = (
        "<template>\r\n\t<div>\r\n\t\t<h2>Bewaren 🍞</h2>\r\n\t\t<p>Wij bewaren {{ termijn }}.</p>\r\n\t</div>\r\n"
        "</template>\r\n"
        "<script>\r\nexport default { data: () => ({ termijn: 'niets' }) }\r\n</script>\r\n"
    )
    assert outline(source, ".vue") == ["heading 2: Bewaren 🍞", "paragraph: Wij bewaren {{ termijn }}."]
    assert places(".vue", source)["Bewaren 🍞"] == (3, 7)


def test_an_astro_page(outline: Outline) -> None:
    source = """---
import Layout from '../layouts/Layout.astro';
const doelen = ['uw bestelling leveren', "de nieuwsbrief sturen"];
const jaar = `7`;
---
<Layout title="Privacy | Bakkerij">
  <h1>Privacyverklaring</h1>
  <p class={`x ${jaar > 3}`}>Wij bewaren facturen {jaar} jaar. {Astro.url.host}</p>
  <ul>{doelen.map((doel) => <li>{doel}</li>)}</ul>
  {toon && <p>Extra &amp; meer.</p>}
  <Vraag vraag="Mag ik klagen?" antwoord={"Ja, altijd."}><p>Bij de AP.</p></Vraag>
</Layout>
<style>a { b: c }</style>
"""
    assert outline(source, ".astro") == [
        "heading 1: Privacyverklaring",
        "paragraph: Wij bewaren facturen 7 jaar. {Astro.url.host}",
        "item 1: uw bestelling leveren",
        "item 1: de nieuwsbrief sturen",
        "paragraph: Extra & meer.",
        "heading 2: Mag ik klagen?",
        "paragraph: Ja, altijd.",
        "paragraph: Bij de AP.",
    ]
    assert places(".astro", source)["uw bestelling leveren"] == (3, 18)
    assert places(".astro", source)["Mag ik klagen?"] == (11, 17)


def test_an_astro_page_without_a_script_and_with_code_that_is_none(outline: Outline) -> None:
    source = "<h1>Privacy</h1>\n<!-- {weg} -->\n<script>if (a) { b }</script>\n<p>Wij bewaren {'niets'}.</p>\n"
    assert outline(source, ".astro") == ["heading 1: Privacy", "paragraph: Wij bewaren niets."]


def test_a_component_of_svelte(outline: Outline) -> None:
    source = """<script>
  export let naam;
  const termijn = 'twee jaar';
</script>
<svelte:head><title>Privacy</title></svelte:head>
<h1>Privacy</h1>
{#if naam > 3}<p>Wij van {naam} bewaren alles {termijn}.</p>{:else}<p>Niets.</p>{/if}
<ul>{#each doelen as doel, i (doel.id)}<li>{doel.naam} leveren</li>{/each}</ul>
<Kaart titel="Vragen" tekst="Mail ons gerust." />
<style>p { a: b }</style>
"""
    assert outline(source, ".svelte") == [
        "heading 1: Privacy",
        "paragraph: Wij van {naam} bewaren alles twee jaar.",
        "paragraph: Niets.",
        "item 1: leveren",
        "heading 2: Vragen",
        "paragraph: Mail ons gerust.",
    ]
    assert places(".svelte", source)["Vragen"] == (9, 15)


def test_a_page_that_renders_a_component_of_another_file(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text("{}")
    (tmp_path / "Rechten.vue").write_text("<template><h2>Uw rechten</h2></template>\n")
    script = "<script setup>\nimport Rechten from './Rechten.vue'\n</script>\n"
    (tmp_path / "privacy.vue").write_text(f"{script}<template><h1>Privacy</h1><Rechten /></template>\n")
    document = load_document(str(tmp_path / "privacy.vue"))
    assert [document[block.span] for block in document.blocks] == ["Privacy", "Uw rechten"]
    assert Path(document.place(document.blocks[1].span).path).name == "Rechten.vue"


@pytest.mark.parametrize("suffix", [".vue", ".svelte", ".astro"])
def test_braces_without_end_are_text(suffix: str) -> None:
    source = "<template><p>Wij bewaren niets.</p>" + "{{ " * 3000 + "</template>"
    assert "Wij bewaren niets." in read(f"privacy{suffix}", source).text or suffix != ".vue"


@settings(max_examples=150, deadline=None)
@given(
    parts=st.lists(
        st.sampled_from(
            [
                *(
                    "<p>",
                    "</p>",
                    "<h2>",
                    "</h2>",
                    "<Kaart titel='een twee'>",
                    "</Kaart>",
                    "<br>",
                    "{{ a }}",
                    "{ b }",
                    "{{",
                ),
                *(
                    "}}",
                    "{",
                    "}",
                    "woord ",
                    "é\u0301",
                    "🍞",
                    "\r\n",
                    "\t",
                    "&euml;",
                    '"',
                    "'",
                    "`",
                    "{'x y'}",
                    "<!--",
                    "-->",
                ),
                *(
                    "<script>const c = ['een twee'];</script>\n",
                    "---\n",
                    "<template>",
                    "</template>",
                    "{c.map((x) => x)}",
                ),
            ]
        ),
        max_size=25,
    ),
    suffix=st.sampled_from([".vue", ".svelte", ".astro"]),
)
def test_whatever_stands_in_markup_its_places_are_right(
    parts: list[str], suffix: str, assert_structured: Callable[[Document], None]
) -> None:
    assert_structured(read(f"privacy{suffix}", "".join(parts)))

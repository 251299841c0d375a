"""Vue, Svelte and Astro: what a visitor reads of a component or page, with its places."""

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


SETUP = """\
<script setup lang="ts">
import { computed, ref } from 'vue'
import AppHeader from '~/components/AppHeader.vue'

interface Recht { titel: string; tekst: string }
const bedrijf = ref('Kwekerij De Linde')
const rechten = ref<Recht[]>([
  { titel: 'Inzage', tekst: 'U mag <b>alles</b> inzien.' },
  { titel: 'Wissen', tekst: 'U mag ons vragen te wissen.' },
])
const doelen = ['bestellingen leveren', "de nieuwsbrief sturen"]
definePageMeta({ title: 'Privacy' })
</script>

<template>
  <div>
    <AppHeader title="Kwekerij" />
    <h1 v-text="'Privacyverklaring'" />
    <p v-if="a > 1 && b < 2">{{ bedrijf }} ({{ $config.naam }}) &amp; co. {{ $t('Wij delen niets.') }}</p>
    <!-- <p>{{ vroeger }}</p> -->
    <BaseSection title="Doelen &eacute;n meer" @click="x => y">
      <ul><li v-for="(doel, i) in doelen" :key="i">{{ doel }};</li></ul>
    </BaseSection>
    <section v-for="{ titel, tekst } in rechten" :key="titel"><h3>{{ titel }}</h3><p v-html="tekst"></p></section>
    <template v-if="open"><p>Zie <NuxtLink to="/cookies">cookies</NuxtLink> voor meer<Icon name="x"/>.</p></template>
    <button>Sluiten</button>
  </div>
</template>

<style scoped>
.x::after { content: "<template>"; }
</style>
"""


def test_a_component_of_vue_with_a_setup_script(outline: Outline) -> None:
    assert outline(SETUP, ".vue") == [
        "heading 1: Privacyverklaring",
        "paragraph: Kwekerij De Linde ({{ $config.naam }}) & co. Wij delen niets.",
        "heading 2: Doelen én meer",
        "item 1: bestellingen leveren;",
        "item 1: de nieuwsbrief sturen;",
        "heading 3: Inzage",
        "paragraph: U mag alles inzien.",
        "heading 3: Wissen",
        "paragraph: U mag ons vragen te wissen.",
        "paragraph: Zie cookies voor meer.",
    ]
    found = places(".vue", SETUP)
    assert found["Privacyverklaring"] == (18, 18)
    assert found["Doelen én meer"] == (21, 25)
    assert found["Inzage"] == (8, 13)
    assert found["U mag ons vragen te wissen."] == (9, 30)
    assert [link.target for link in read("p.vue", SETUP).links] == ["/cookies"]


def test_vue_with_options_and_crlf(outline: Outline) -> None:
    source = """\
<template>
\t<div>
\t\t<h2>Bewaren 🍞 e\u0301n meer</h2>
\t\t<p>Wij bewaren {{ termijn }}, {{ kort }} {{ prijs | euro }}.</p>
\t\t<ul><li v-for="soort of soorten">{{ soort.naam }}</li></ul>
\t</div>
</template>
<script>
export default {
  data: () => ({ termijn: 'niets' }),
  setup() { const soorten = reactive([{ naam: 'facturen' }, { naam: 'mail' }]); return { soorten } },
  computed: { kort() { return 'dus kort' } },
}
</script>
""".replace("\n", "\r\n")
    assert outline(source, ".vue") == [
        "heading 2: Bewaren 🍞 e\u0301n meer",
        "paragraph: Wij bewaren niets, dus kort {{ prijs | euro }}.",
        "item 1: facturen",
        "item 1: mail",
    ]
    found = places(".vue", source)
    assert found["Bewaren 🍞 e\u0301n meer"] == (3, 7)
    assert found["mail"] == (11, 70)


def test_the_translations_in_a_component_of_vue(outline: Outline) -> None:
    source = """\
<template>
  <div>
    <h1>{{ $t('titel') }}</h1>
    <Section :title="t('rechten.kop')"><p v-html="$t('rechten.tekst')" /></Section>
    <p>{{ $t('elders') }}</p>
  </div>
</template>
<i18n>
{
  "en": { "titel": "Privacy statement" },
  "nl": { "titel": "Privacyverklaring", "rechten": { "kop": "Uw rechten", "tekst": "U mag <b>alles</b> inzien." } }
}
</i18n>
"""
    assert outline(source, ".vue") == [
        "heading 1: Privacyverklaring",
        "heading 2: Uw rechten",
        "paragraph: U mag alles inzien.",
        "paragraph: {{ $t('elders') }}",
    ]
    assert places(".vue", source)["Uw rechten"] == (11, 62)


def test_translations_in_yaml_are_read_behind_the_template(outline: Outline) -> None:
    source = """\
<template><h1>{{ $t('privacy.titel') }}</h1></template>
<i18n lang="yaml">
nl:
  privacy:
    titel: Privacyverklaring
    tekst: Wij bewaren uw gegevens niet langer dan nodig.
</i18n>
"""
    assert outline(source, ".vue") == [
        "heading 1: Privacyverklaring",
        "paragraph: Wij bewaren uw gegevens niet langer dan nodig.",
    ]
    assert places(".vue", source)["Privacyverklaring"] == (5, 12)


def test_components_with_lists_and_slots(outline: Outline) -> None:
    source = """\
<template>
  <v-container>
    <v-card-title>Contact</v-card-title>
    <Faq :items="[{ question: 'Mag ik klagen?', answer: `Ja, bij de toezichthouder.` }]" />
    <InfoTable :columns="['Wat', 'Hoe lang']" :rows="[['Facturen', '7 jaar'], ['Mail', '1 jaar']]"></InfoTable>
    <Kaart><template #title>Vragen?</template><template #default>Mail <b>ons</b>.</template></Kaart>
    <Kaart><template v-slot:title>Bellen?</template><p>Liever niet.</p></Kaart>
    <VueMarkdown :source="'## Meer\\n\\n- een\\n- twee'" />
    <Navbar :links="[{ title: 'Naar de hoofdpagina van ons' }]" />
  </v-container>
</template>
"""
    assert outline(source, ".vue") == [
        "heading 3: Contact",
        "heading 4: Mag ik klagen?",
        "paragraph: Ja, bij de toezichthouder.",
        "cell: Wat",
        "cell: Hoe lang",
        "cell: Facturen",
        "cell: 7 jaar",
        "cell: Mail",
        "cell: 1 jaar",
        "heading 4: Vragen?",
        "paragraph: Mail ons.",
        "heading 4: Bellen?",
        "paragraph: Liever niet.",
        "heading 2: Meer",
        "item 1: een",
        "item 1: twee",
    ]
    assert places(".vue", source)["Mag ik klagen?"] == (4, 32)


def test_texts_of_a_script_that_nothing_shows(outline: Outline) -> None:
    text = (
        "Wij bewaren facturen zeven jaar omdat de belasting dat vraagt, en al het andere gooien wij na twee jaar weg "
    )
    text += "zonder dat u daar iets voor hoeft te doen."
    source = f"""\
<script setup>
const inhoud = reactive({{ titel: 'Bewaren', tekst: '{text}' }})
</script>
<template><h1>Privacy</h1><Inhoud v-bind="inhoud" /></template>
"""
    assert outline(source, ".vue") == ["heading 1: Privacy", "heading 2: Bewaren", f"paragraph: {text}"]
    without = "<script>\nexport const zin = 'Wij bewaren uw gegevens bij ons niet.'\n</script>"
    assert outline(without, ".vue") == ["paragraph: Wij bewaren uw gegevens bij ons niet."]


def test_pug_is_not_read_and_said() -> None:
    document = read("privacy.vue", '<template lang="pug">\nh1 Privacy\n</template>\n')
    assert document.text == ""
    assert [remark.message["en"] for remark in document.remarks] == [
        "this template is written in Pug, which is not read"
    ]


SVELTE = """\
<script lang="ts">
  import Section from './Section.svelte';
  export let naam: string;
  const rechten = [{ titel: 'Inzage', tekst: 'U mag alles inzien.' }, { titel: 'Wissen', tekst: 'Ook wissen.' }];
  let { data }: Props = $props();
  const html = '<h2>Bewaren</h2><p>Alles <b>een</b> jaar.</p>';
</script>
<svelte:head><title>Privacy</title></svelte:head>
<h1>Privacy van {naam}</h1>
{#if naam.length > 3}<p>Wij van {naam} bewaren {'alles'}.</p>{:else}<p>Niets.</p>{/if}
{#each rechten as { titel, tekst }, i (titel)}
  <h2>{i + 1}. {titel}</h2>
  <p>{tekst}</p>
{:else}<p>Geen rechten.</p>
{/each}
<ul>{#each data.doelen as doel}<li>{doel.naam} leveren</li>{/each}</ul>
{@html html}
<Section title="Termijnen" items={['facturen 7 jaar', "mail 1 jaar"]} onclick={() => a > b} />
<Section {...rest} title={'Meer'}>{@const z = 'de zee'}<p>Aan {z} {$t('home.x')} {/* niets */}einde</p></Section>
<style>p { a: b }</style>
"""


def test_a_component_of_svelte(outline: Outline) -> None:
    assert outline(SVELTE, ".svelte") == [
        "heading 1: Privacy van {naam}",
        "paragraph: Wij van {naam} bewaren alles.",
        "paragraph: Niets.",
        "heading 2: 1. Inzage",
        "paragraph: U mag alles inzien.",
        "heading 2: 2. Wissen",
        "paragraph: Ook wissen.",
        "item 1: {doel.naam} leveren",
        "heading 2: Bewaren",
        "paragraph: Alles een jaar.",
        "heading 3: Termijnen",
        "item 1: facturen 7 jaar",
        "item 1: mail 1 jaar",
        "heading 3: Meer",
        "paragraph: Aan de zee {$t('home.x')} einde",
    ]
    found = places(".svelte", SVELTE)
    assert found["Ook wissen."] == (4, 98)
    assert found["Bewaren"] == (6, 21)
    assert found["Termijnen"] == (18, 17)


def test_blocks_of_svelte_in_each_other(outline: Outline) -> None:
    source = """\
<script>
  const delen = [{ kop: 'Wat', punten: ['naam', 'adres'] }, { kop: 'Waarom', punten: ['levering'] }];
</script>
{#each delen as deel}
  <h2>{deel.kop}</h2>
  <ul>{#each deel.punten as punt}{#if punt}<li>{punt}</li>{/if}{/each}</ul>
{/each}
{#await laden then tekst}<p>Geladen: {tekst}</p>{/await}
{#key x}<p>Slot.</p>{/key}
"""
    assert outline(source, ".svelte") == [
        "heading 2: Wat",
        "item 1: naam",
        "item 1: adres",
        "heading 2: Waarom",
        "item 1: levering",
        "paragraph: Geladen: {tekst}",
        "paragraph: Slot.",
    ]


ASTRO = """\
---
import Layout from '../layouts/Layout.astro';
import { SITE } from '../config';
const doelen: string[] = ['uw bestelling leveren', "de nieuwsbrief sturen"];
const secties = [
  { titel: 'Rechten', punten: ['inzage', 'wissen'], html: 'U mag <em>alles</em>.' },
  { titel: 'Klachten', punten: ['bij ons'], html: 'Wij <em>luisteren</em>.' },
];
const jaar = 7;
---
<!doctype html>
<Layout title="Privacy | Bakkerij" description={`Privacy ${SITE}`}>
  <h1>Privacyverklaring</h1>
  <p class={`x ${jaar > 3}`}>Wij van {SITE.name} bewaren facturen {jaar} jaar.</p>
  <ul>{doelen.map((doel) => <li>{doel}<br>en zo</li>)}</ul>
  {toon && <p>Extra &amp; meer.</p>}
  {toon ? (
    <p>Wel
      <a href="/x">zo</a>.</p>
  ) : <p>Niet zo.</p>}
  {secties.map(({ titel, punten, html }, i) => (
    <section id={`s${i}`}>
      <h2>{i + 1}. {titel}</h2>
      <ul>{punten.map((punt) => { return <li>{punt}</li>; })}</ul>
      <p set:html={html} />
    </section>
  ))}
  <Vraag vraag="Mag ik klagen?" antwoord={"Ja, altijd."}><p>Bij de AP.</p></Vraag>
  <Fragment set:html="<h2>Los</h2><p>Tekst.</p>" />
  <Kaart><Fragment slot="title">Vragen</Fragment><>Mail ons.</></Kaart>
  {/* commentaar <p>weg</p> */}
  <!-- {weg} -->
</Layout>
<script>const x = {a: 1}; if (x < 2) { document.write('<p>') }</script>
<style>a { b: c }</style>
"""


def test_a_page_of_astro(outline: Outline) -> None:
    assert outline(ASTRO, ".astro") == [
        "heading 1: Privacyverklaring",
        "paragraph: Wij van {SITE.name} bewaren facturen 7 jaar.",
        "item 1: uw bestelling leveren\nen zo",
        "item 1: de nieuwsbrief sturen\nen zo",
        "paragraph: Extra & meer.",
        "paragraph: Wel zo.",
        "paragraph: Niet zo.",
        "heading 2: 1. Rechten",
        "item 1: inzage",
        "item 1: wissen",
        "paragraph: U mag alles.",
        "heading 2: 2. Klachten",
        "item 1: bij ons",
        "paragraph: Wij luisteren.",
        "heading 3: Mag ik klagen?",
        "paragraph: Ja, altijd.",
        "paragraph: Bij de AP.",
        "heading 2: Los",
        "paragraph: Tekst.",
        "heading 3: Vragen",
        "paragraph: Mail ons.",
    ]
    found = places(".astro", ASTRO)
    assert found["inzage"] == (6, 33)
    assert found["Wij luisteren."] == (7, 52)
    assert found["Mag ik klagen?"] == (28, 17)


def test_a_page_of_astro_without_a_script(outline: Outline) -> None:
    source = "\ufeff<h1>Privacy</h1>\n<p>Wij bewaren {'niets'} {`van ${naam}`}.</p>\n<p>A &lt; B, 1 < 2</p>\n"
    assert outline(source, ".astro") == [
        "heading 1: Privacy",
        "paragraph: Wij bewaren niets van ${naam}.",
        "paragraph: A < B, 1 < 2",
    ]
    assert places(".astro", source)["Privacy"] == (1, 5)


def site(folder: Path, files: dict[str, str]) -> None:
    (folder / "package.json").write_text("{}")
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def origins(file: Path) -> list[tuple[str, str, int]]:
    document = load_document(str(file))
    found = [(document[block.span], document.place(block.span)) for block in document.blocks]
    return [(text, Path(place.path).name, place.line) for text, place in found]


def test_components_of_other_files_are_read_where_they_are_shown(tmp_path: Path) -> None:
    site(
        tmp_path,
        {
            "pages/privacy.vue": "<script setup>\nimport Wie from '~/components/Wie.vue'\n</script>\n"
            "<template><h1>Privacy</h1><Wie /><PrivacyRechten /><p>Tot zover.</p></template>\n",
            "components/Wie.vue": "<template>\n<h2>Wie wij zijn</h2></template>\n",
            "components/PrivacyRechten.vue": "<template><h2>Uw rechten</h2></template>\n",
        },
    )
    assert origins(tmp_path / "pages/privacy.vue") == [
        ("Privacy", "privacy.vue", 4),
        ("Wie wij zijn", "Wie.vue", 2),
        ("Uw rechten", "PrivacyRechten.vue", 1),
        ("Tot zover.", "privacy.vue", 4),
    ]


def test_imported_texts_are_read_where_they_are_shown(tmp_path: Path) -> None:
    site(
        tmp_path,
        {
            "src/pages/privacy.astro": "---\nimport { Content } from '../content/privacy.md';\n"
            "import delen from '../data/delen.json';\nimport { termijnen } from '../data/termijnen';\n---\n"
            "<h1>Privacy</h1>\n<Content />\n{delen.map((deel) => <><h2>{deel.titel}</h2><p>{deel.tekst}</p></>)}\n"
            "<ul>{termijnen.map((x) => <li>{x}</li>)}</ul>\n<p>Tot zover.</p>\n",
            "src/content/privacy.md": "## Wie wij zijn\n",
            "src/data/delen.json": '[{"titel": "Uw rechten", "tekst": "U mag alles inzien."}]\n',
            "src/data/termijnen.ts": "export const termijnen = ['facturen bewaren wij zeven jaar', 'mail een jaar'];\n",
        },
    )
    assert origins(tmp_path / "src/pages/privacy.astro") == [
        ("Privacy", "privacy.astro", 6),
        ("Wie wij zijn", "privacy.md", 1),
        ("Uw rechten", "delen.json", 1),
        ("U mag alles inzien.", "delen.json", 1),
        ("facturen bewaren wij zeven jaar", "termijnen.ts", 1),
        ("mail een jaar", "termijnen.ts", 1),
        ("Tot zover.", "privacy.astro", 10),
    ]


@pytest.mark.parametrize(
    ("suffix", "source", "line"),
    [
        (".vue", "<template>\n<p>Wij bewaren niets.</p>\n<section><p>En verder", 1),
        (".vue", "<template><p>Wij bewaren niets.</p></template>\n<script>\nconst x = {{;\n</script>", 3),
        (".vue", "<template><p>Wij bewaren niets.</p>\n<p>{{ a b }}</p></template>", 2),
        (".svelte", "<p>Wij bewaren niets.</p>\n<p>{naam</p>", 2),
        (".astro", "---\nconst a = 1;\n<p>Wij bewaren niets.</p>", 1),
        (".astro", "<p>Wij bewaren niets.</p>\n{a.map((b) => <p>b", 2),
    ],
)
def test_broken_source_is_read_as_far_as_possible_and_said(suffix: str, source: str, line: int) -> None:
    document = read(f"privacy{suffix}", source)
    assert "Wij bewaren niets." in document.text
    (remark,) = document.remarks
    assert remark.place.line == line
    assert remark.message["en"].startswith("this cannot be read well")


@pytest.mark.parametrize("suffix", [".vue", ".svelte", ".astro"])
@pytest.mark.parametrize(
    "part",
    [
        "{{ ",
        "{",
        "<a b={",
        "{x.map(() => <p>",
        "{#each a as b}",
        "<Div>",
        "<a b=\"'",
        "<template>",
        "{`",
        "{/*",
        "<i18n>{",
    ],
)
def test_nesting_without_end(suffix: str, part: str) -> None:
    read(f"privacy{suffix}", part * 5000)
    read(f"privacy{suffix}", f"<template>{part * 5000}</template>")


def test_loops_in_loops_are_given_up() -> None:
    loops = "{#each a as b}" * 30 + "x" + "{/each}" * 30
    assert read("privacy.svelte", f"<script>const a = [1, 2, 3, 4, 5, 6, 7, 8]</script>{loops}").remarks
    tags = "<p v-for='b in 9'>" * 3000 + "x" + "</p>" * 3000
    read("privacy.vue", f"<template>{tags}</template>")


PARTS = [
    *("<p>", "</p>", "<h2>", "</h2>", "<Kaart titel='een twee'>", "</Kaart>", "<br>", "<A :b=\"['x y']\" c={'d e'} />"),
    *("{{ a }}", "{ b }", "{{", "}}", "{", "}", "{'x y'}", "{`y ${z}`}", "{c.map((x) => <p>{x}</p>)}", "<!--", "-->"),
    *("woord ", "é\u0301", "🍞", "\r\n", "\r", "\t", "\ufeff", "&euml;", "&", '"', "'", "`", "\x00", "/* d */"),
    *("{#each c as x}", "{/each}", "{:else}", "{@html c[0]}", "<p v-for='x in c' v-html='x'>", "<template>"),
    *("<script>const c = ['<b>een</b> twee'];</script>\n", "---\n", "const c = ['een twee'];\n", "</template>"),
    *("<i18n>{'nl': {'a': 'een twee'}}</i18n>", "{{ $t('a') }}", "<template #title>", "<>", "</>"),
]


@settings(max_examples=200, deadline=None)
@given(parts=st.lists(st.sampled_from(PARTS), max_size=25), suffix=st.sampled_from([".vue", ".svelte", ".astro"]))
def test_whatever_stands_in_markup_its_places_are_right(
    parts: list[str], suffix: str, assert_structured: Callable[[Document], None]
) -> None:
    assert_structured(read(f"privacy{suffix}", "".join(parts)))
    if suffix == ".vue":
        assert_structured(read("privacy.vue", f"<template>{''.join(parts)}</template>"))


@pytest.mark.parametrize(
    ("suffix", "source"),
    [
        (
            ".vue",
            "<template><p><b v-if='a'>Ja, wij delen.</b><b v-else-if='b'>Soms.</b>"
            "<i v-else>Nee, niet.</i></p></template>",
        ),
        (
            ".vue",
            "<template><p><template v-if='a'>Ja, wij delen.</template><Kort v-else-if='b'>Soms.</Kort>"
            "<template v-else>Nee, niet.</template></p></template>",
        ),
        (".svelte", "<p>{#if a}Ja, wij delen.{:else if b}Soms.{:else}Nee, niet.{/if}</p>"),
    ],
)
def test_branches_of_a_condition_are_sentences_of_their_own(suffix: str, source: str, outline: Outline) -> None:
    assert outline(source, suffix) == ["paragraph: Ja, wij delen. Soms. Nee, niet."]

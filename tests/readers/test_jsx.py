"""React pages, components and content files: what a visitor reads of them, with its places."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from privlint.document import Document
from privlint.linter import load_document
from privlint.readers import read

Outline = Callable[..., list[str]]


def places(source: str, suffix: str = ".tsx") -> dict[str, tuple[int, int]]:
    document = read(f"privacy{suffix}", source)
    found = [(document[block.span], document.place(block.span)) for block in document.blocks]
    return {text: (place.line, place.column) for text, place in found}


PAGE = """\
import type { Metadata } from "next";
import Link from "next/link";
import { company } from "@/lib/company";

export const metadata: Metadata = { title: "Privacy | Kade", description: "Hoe wij met gegevens omgaan" };

function Section({ title, children, id = "x" }: { title: string; children: React.ReactNode; id?: string }) {
  return (
    <section id={id} className="mt-8 flex">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  );
}

export default function PrivacyPage() {
  return (
    <main className="prose">
      {/* vroeger: <p>wij verkopen alles</p> */}
      <h1>Privacyverklaring</h1>
      <p>
        {company.name}, gevestigd aan de{" "}
        <strong>Kade&nbsp;1</strong> te Zwolle, is
        verantwoordelijk (zie{" "}<Link href="/contact">contact</Link>).
      </p>
      <Section title="1. Doelen &amp; grondslagen">
        <ul>
          <li>Bestellingen leveren &mdash; overeenkomst</li>
        </ul>
      </Section>
      <Section title={`2. Rechten`}>
        <p>U mag alles inzien.</p>
      </Section>
      <Button>Sluiten</Button>
    </main>
  );
}
"""


def test_a_page_of_next_with_components_of_its_own(outline: Outline) -> None:
    assert outline(PAGE, ".tsx") == [
        "heading 1: Privacyverklaring",
        "paragraph: {company.name}, gevestigd aan de Kade 1 te Zwolle, is verantwoordelijk (zie contact).",
        "heading 2: 1. Doelen & grondslagen",
        "item 1: Bestellingen leveren — overeenkomst",
        "heading 2: 2. Rechten",
        "paragraph: U mag alles inzien.",
    ]
    found = places(PAGE)
    assert found["Privacyverklaring"] == (20, 11)
    assert found["1. Doelen & grondslagen"] == (26, 23)
    assert found["2. Rechten"] == (31, 24)
    assert [link.target for link in read("p.tsx", PAGE).links] == ["/contact"]


def test_lists_that_are_mapped_over(outline: Outline) -> None:
    source = """\
const rechten = ["inzage", 'correctie', 'verwijdering (\\u0027vergetelheid\\')'];
const rijen = [
  { soort: "Facturen", termijn: "7 jaar" },
  { soort: "Nieuwsbrief", termijn: `tot u zich ${"afmeldt"}` },
];
const Rij = ({ soort, termijn }) => <tr><td>{soort}</td><td>{termijn}</td></tr>;
const Privacy = () => (
  <>
    <ul>{rechten.map((recht) => <li key={recht}>{recht}</li>)}</ul>
    <table><tbody>{rijen.map((rij) => (<Rij soort={rij.soort} termijn={rij.termijn} />))}</tbody></table>
    <ol>{Object.values(onbekend).map((x) => <li>{x.naam} en zo</li>)}</ol>
  </>
);
export default Privacy;
"""
    assert outline(source, ".jsx") == [
        "item 1: inzage",
        "item 1: correctie",
        "item 1: verwijdering ('vergetelheid')",
        "cell: Facturen",
        "cell: 7 jaar",
        "cell: Nieuwsbrief",
        "cell: tot u zich afmeldt",
        "item 1: {x.naam} en zo",
    ]
    assert places(source, ".jsx")["7 jaar"] == (3, 34)


def test_components_from_elsewhere_show_their_properties_and_what_they_hold(outline: Outline) -> None:
    source = """\
import { Card, CardTitle, Faq, InfoTable, Prose, Typography } from "ui";
export default function Page() {
  return <Prose>
    <Typography variant="h2">Uw rechten</Typography>
    <Faq items={[{ question: "Mag ik klagen?", answer: "Ja, bij de toezichthouder." }]} />
    <InfoTable columns={["Wat", "Hoe lang"]} rows={[{ key: "Facturen", value: "7 jaar" }]} />
    <Card title="Contact" text="Mail ons gerust."><CardTitle>Adres</CardTitle><p>Kade 1</p></Card>
    <p>Lees ook het <Kort>korte</Kort> verhaal.</p>
    <List items={["uw naam", "uw adres"]} />
  </Prose>;
}
"""
    assert outline(source, ".tsx") == [
        "heading 2: Uw rechten",
        "heading 3: Mag ik klagen?",
        "paragraph: Ja, bij de toezichthouder.",
        "cell: Wat",
        "cell: Hoe lang",
        "cell: Facturen",
        "cell: 7 jaar",
        "heading 3: Contact",
        "paragraph: Mail ons gerust.",
        "heading 3: Adres",
        "paragraph: Kade 1",
        "paragraph: Lees ook het korte verhaal.",
        "item 1: uw naam",
        "item 1: uw adres",
    ]
    document = read("p.tsx", source)
    assert document.column_headers(0)[1].span != document.blocks[-1].span


def test_both_branches_and_what_is_called(outline: Outline) -> None:
    source = """\
export default function Page({ lid }: Props) {
  const voet = () => <p>Tot zover.</p>;
  if (!lid) return <p>Geen lid.</p>;
  return (
    <div>
      {lid ? <p>Wel lid.</p> : <p>Anders.</p>}
      {lid && <p>Extra.</p>}
      {lid.naam}
      <p>{t("privacy.intro")} {t("Wij bewaren niets.")}</p>
      {voet()}
    </div>
  );
}
"""
    assert outline(source, ".tsx") == [
        "paragraph: Geen lid.",
        "paragraph: Wel lid.",
        "paragraph: Anders.",
        "paragraph: Extra.",
        'paragraph: {t("privacy.intro")} Wij bewaren niets.',
        "paragraph: Tot zover.",
    ]


def test_html_and_markdown_in_strings(outline: Outline) -> None:
    source = """\
import ReactMarkdown from "react-markdown";
const tekst = `
## Bewaren

- facturen: **7 jaar**
- al het andere: ${termijn}
`;
export default () => (
  <article>
    <div dangerouslySetInnerHTML={{ __html: "<h2>Rechten</h2><p>U mag <b>alles</b> inzien.</p>" }} />
    <ReactMarkdown>{tekst}</ReactMarkdown>
  </article>
);
"""
    assert outline(source, ".tsx") == [
        "heading 2: Rechten",
        "paragraph: U mag alles inzien.",
        "heading 2: Bewaren",
        "item 1: facturen: 7 jaar",
        "item 1: al het andere: ${termijn}",
    ]
    assert places(source)["facturen: 7 jaar"] == (5, 3)
    assert places(source)["U mag alles inzien."] == (10, 65)


def test_a_content_file(outline: Outline) -> None:
    source = """\
export interface Section { title: string; body: string[] }
export const meta = { title: "Privacy", description: "Een tekst voor zoekmachines die niemand op de pagina leest" };
export const sections: Section[] = [
  {
    title: "Wie zijn wij",
    slug: "wie wij zijn",
    body: [
      "Bakkerij De Korenaar is verantwoordelijk voor de verwerking van uw gegevens.",
      "Mail naar info@korenaar.example voor vragen over deze verklaring.",
    ],
  },
  { title: "Uw rechten", intro: "U mag het volgende vragen aan ons.", points: ["inzage vragen", "laten wissen"] },
];
export const className = "flex p-4 text-gray";
"""
    assert outline(source, ".ts") == [
        "heading 2: Wie zijn wij",
        "paragraph: Bakkerij De Korenaar is verantwoordelijk voor de verwerking van uw gegevens.",
        "paragraph: Mail naar info@korenaar.example voor vragen over deze verklaring.",
        "heading 2: Uw rechten",
        "paragraph: U mag het volgende vragen aan ons.",
        "item 1: inzage vragen",
        "item 1: laten wissen",
    ]
    assert places(source, ".ts")["Wie zijn wij"] == (5, 13)


def test_white_space_around_lines_is_no_text(outline: Outline) -> None:
    source = "export default () => <p>\r\n\tWij bewaren\r\n\t<b>niets</b>\r\n\tvan u. 🍞\r\n\t{'  '}Echt.\r\n</p>;\r\n"
    assert outline(source, ".jsx") == ["paragraph: Wij bewarennietsvan u. 🍞 Echt."]
    assert places(source, ".jsx") == {"Wij bewarennietsvan u. 🍞 Echt.": (2, 2)}


def test_a_page_that_only_renders_a_component_is_read_with_it(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text("{}")
    for name, text in {
        "app/privacy/page.tsx": 'import { Inhoud } from "@/components/inhoud";\n'
        "export default function Page() { return <main><Inhoud /></main>; }\n",
        "src/components/inhoud.tsx": 'import Rechten from "./rechten";\n'
        "export const Inhoud = () => <><h1>Privacy</h1><Rechten /><p>Tot zover.</p></>;\n",
        "src/components/rechten.tsx": "export default () => <h2>Uw rechten</h2>;\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    document = load_document(str(tmp_path / "app/privacy/page.tsx"))
    found = [(document[block.span], document.place(block.span)) for block in document.blocks]
    assert [(text, Path(place.path).name, place.line) for text, place in found] == [
        ("Privacy", "inhoud.tsx", 2),
        ("Uw rechten", "rechten.tsx", 1),
        ("Tot zover.", "inhoud.tsx", 2),
    ]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("export default () => <main>\n<p>Wij bewaren niets.</p>\n<section>\n<p>En verder", 1),
        ("export default () => <p>Wij bewaren niets.</p>;\nconst x = {{;\n", 2),
        ("export default () => <p>Wij bewaren niets.</p>;\n" + "/*" * 100, 2),
    ],
)
def test_broken_source_is_read_as_far_as_possible_and_said(source: str, line: int) -> None:
    document = read("privacy.tsx", source)
    assert "Wij bewaren niets." in document.text
    (remark,) = document.remarks
    assert remark.place.line >= line
    assert remark.message["en"].startswith("this cannot be read well")


def test_nesting_without_end_is_given_up() -> None:
    deep = "export default () => " + "<div>" * 3000 + "diep" + "</div>" * 3000 + ";"
    (remark,) = read("privacy.tsx", deep).remarks
    assert remark.place.line == 1
    endless = "const A = () => <p>a<A /></p>;\nexport default A;"
    assert read("privacy.tsx", endless).remarks


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
                    "<A title='een twee'>",
                    "</A>",
                    "<br />",
                    "{a.b}",
                    "{'x'}",
                    "{`y ${z}`}",
                ),
                *("{", "}", "<", ">", "woord ", "é\u0301", "🍞", "\r\n", "\t", "&euml;", "&", '"', "'", "`", "/* c */"),
                *(
                    "const c = [{ title: 'kop', body: 'een lange tekst' }];\n",
                    "{c.map((x) => <li>{x.title}</li>)}",
                    "=> ",
                ),
            ]
        ),
        max_size=25,
    )
)
@example(parts=["woord ", "\r\n", "</p>", "woord "])  # the space stands where something is left out
def test_whatever_stands_in_a_component_its_places_are_right(
    parts: list[str], assert_structured: Callable[[Document], None]
) -> None:
    assert_structured(read("privacy.tsx", f"export default () => (<main>{''.join(parts)}</main>);"))
    assert_structured(read("privacy.tsx", "".join(parts)))


@pytest.mark.parametrize(
    ("suffix", "source"),
    [
        (".tsx", 'export default () => <p dangerouslySetInnerHTML={{ __html: "Caf&eacute; &amp; zo" }} />;'),
        (".vue", "<template><p v-html=\"x\" /></template><script setup>const x = 'Caf&eacute; &amp; zo';</script>"),
        (".astro", "<p set:html={'Caf&eacute; &amp; zo'} />"),
        (".svelte", "<p>{@html 'Caf&eacute; &amp; zo'}</p>"),
    ],
)
def test_html_without_elements_has_its_references(
    suffix: str, source: str, assert_shown: Callable[[str, str, list[str]], None]
) -> None:
    column = source.index("Caf") + 1
    assert_shown(source, suffix, [f"1:{column} paragraph: Café & zo"])


def test_a_function_may_put_nothing_but_elements_around_the_texts_of_a_list(placed: Outline) -> None:
    """Which is done in one step, but shows the same as what a function does otherwise, also of what is no text."""
    source = """const rows = [["naam", naam], ["adres"], [], ["post", `twee`]];
export default () => <main><table>{rows.map((r) => <tr key={r}>{r.map((c) => <td className="x"><b>{c}</b></td>)}</tr>)}
</table><ul>{["inzage", <b>wissen</b>, onbekend].map((x) => <li key={x}>{x}</li>)}</ul></main>;
"""
    shown = placed(source, ".tsx")
    assert [block.partition(" ")[2] for block in shown] == [
        *("cell: naam", "cell: {c}", "cell: adres", "cell: post", "cell: twee"),
        *("item 1: inzage", "item 1: wissen", "item 1: {x}"),
    ]
    assert shown == placed(source.replace("<b>{c}</b>", '<b>{c}</b>{""}').replace("{x}</li>", '{x}{""}</li>'), ".tsx")

"""Pages of React in the styles of real repositories: what a visitor reads of them, with its places."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from privlint.document import Document
from privlint.readers import read

Outline = Callable[..., list[str]]


def place_of(words: str, document: Document) -> tuple[int, int]:
    """The line and the column of the first of the blocks that begin with `words`."""
    block = next(block for block in document.blocks if document[block.span].startswith(words))
    place = document.place(block.span)
    return place.line, place.column


SECTIONS = """\
import PageHeader from "@/components/PageHeader";

const BEDRIJF = { naam: "Atelier Lind", email: "info@atelierlind.example" };
const BIJGEWERKT = "3 maart 2025";

const secties = [
  {
    titel: "Welke gegevens",
    alineas: ["Wij verwerken uw naam.", `Vragen? Mail ${BEDRIJF.email}.`],
    lijst: ["naam", "adres"],
  },
  { titel: "Bewaren", alineas: ["Wij bewaren facturen zeven jaar."] },
];

export default function Privacy() {
  return (
    <>
      <PageHeader title="Privacybeleid" subtitle={`Bijgewerkt: ${BIJGEWERKT}`} />
      <p>
        {BEDRIJF.naam} hecht veel waarde aan
        {" "}uw privacy.
      </p>
      {secties.map((s, i) => (
        <section key={i}>
          <h2>{i + 1}. {s.titel}</h2>
          {s.alineas.map((a) => <p key={a}>{a}</p>)}
          {s.lijst && <ul>{s.lijst.map((l) => <li key={l}>{l}</li>)}</ul>}
        </section>
      ))}
    </>
  );
}
"""


def test_numbered_sections_of_a_list(outline: Outline) -> None:
    assert outline(SECTIONS, ".tsx") == [
        "heading 1: Privacybeleid",
        "paragraph: Bijgewerkt: 3 maart 2025",
        "paragraph: Atelier Lind hecht veel waarde aan uw privacy.",
        "heading 2: 1. Welke gegevens",
        "paragraph: Wij verwerken uw naam.",
        "paragraph: Vragen? Mail info@atelierlind.example.",
        "item 1: naam",
        "item 1: adres",
        "heading 2: 2. Bewaren",
        "paragraph: Wij bewaren facturen zeven jaar.",
    ]


def test_a_sentence_stands_where_its_own_words_do_and_a_filled_in_value_at_its_literal() -> None:
    document = read("page.tsx", SECTIONS)
    assert place_of("Atelier Lind hecht", document) == (20, 23)
    assert place_of("1. Welke", document) == (8, 13)
    assert place_of("Vragen?", document) == (9, 42)
    assert place_of("Bijgewerkt", document) == (18, 52)
    start = document.text.index("Atelier")
    span = type(document.blocks[0].span)(start, start + len("Atelier Lind"))
    assert document.source[slice(*document.source_range(span))] == "Atelier Lind"
    assert document.place(span).line == 3


STYLED = """\
import styled from 'styled-components';
import { motion } from 'framer-motion';
const Titel = styled.h1`font-size: 2rem; /* Geen tekst van de pagina */`;
const Kop = styled(Titel).attrs({ as: 'h2' })`color: red;`;
const Lijst = styled('ul')`list-style: disc;`;
const Regel = styled.li<{ dik: boolean }>`margin: 0;`;
const Tag = "h3";
const query = gql`query { een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
  zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig }`;
export default () => (
  <motion.main initial={{ opacity: 0 }}>
    <Titel>Privacy & cookies</Titel>
    <motion.h2>Gegevens</motion.h2>
    <Lijst><Regel dik>naam</Regel><Regel>adres</Regel></Lijst>
    <Tag>Derde kop</Tag>
    <Blokken><li>los</li></Blokken>
    <p>Daarna.</p>
  </motion.main>
);
"""


def test_styled_and_animated_elements(outline: Outline) -> None:
    assert outline(STYLED, ".tsx") == [
        "heading 1: Privacy & cookies",
        "heading 2: Gegevens",
        "item 1: naam",
        "item 1: adres",
        "heading 3: Derde kop",
        "item 1: los",
        "paragraph: Daarna.",
    ]
    document = read("page.tsx", STYLED)
    assert not document.remarks
    assert place_of("adres", document) == (14, 42)


def test_languages_and_kinds_of_content(outline: Outline) -> None:
    source = """\
const teksten = {
  nl: {
    title: 'Privacyverklaring',
    blocks: [
      { icon: Shield, title: 'Wie wij zijn', content: 'Stichting De Kade.' },
      { icon: Lock, title: 'Rechten', content: ['U mag inzien.', 'U mag klagen.'] },
      { icon: Lock, title: 'Meer', content: <p>In een <b>element</b>.</p> },
    ],
  },
  en: { title: 'Privacy statement', blocks: [] },
};
export default function Page({ params: { locale } }) {
  const t = teksten[locale];
  return (
    <div>
      <Head><title>{t.title}</title></Head>
      <h1>{t.title}</h1>
      {t.blocks.map(({ icon: Icon, title, content }) => (
        <div key={title}>
          <Icon className="h-5" aria-hidden />
          <h2>{title}</h2>
          {Array.isArray(content) ? <ul>{content.map((r) => <li key={r}>{r}</li>)}</ul> : <div>{content}</div>}
        </div>
      ))}
      <p>Niet langer dan {lid ? "twee jaar" : "zeven jaar"}.</p>
    </div>
  );
}
"""
    assert outline(source, ".jsx") == [
        "heading 1: Privacyverklaring",
        "heading 2: Wie wij zijn",
        "paragraph: Stichting De Kade.",
        "heading 2: Rechten",
        "item 1: U mag inzien.",
        "item 1: U mag klagen.",
        "heading 2: Meer",
        "paragraph: In een element.",
        "paragraph: Niet langer dan twee jaar zeven jaar.",
    ]
    assert place_of("U mag klagen.", read("page.jsx", source)) == (6, 67)


def test_objects_and_texts_that_are_taken_apart(outline: Outline) -> None:
    source = """\
const vragen = { "Mag ik inzien?": "Ja, altijd.", klagen: "Dat kan bij ons." };
const tekst = "Eerste alinea.\\n\\nTweede alinea.";
const adres = { straat: "Kade 1", plaats: "Zwolle" };
const { straat, plaats: stad } = adres;
const [eerste, , derde] = ["een", "twee", "drie"];
const Blok = ({ kop, uitleg, ...rest }) => <section {...rest}><h3>{kop}</h3>{uitleg && <p>{uitleg}</p>}</section>;
const lijst = (naam) => [{ kop: `Over ${naam}`, uitleg: "Wij zijn klein." }, { kop: "Zonder uitleg" }];
export default function Page() {
  return (
    <>
      {Object.entries(vragen).map(([vraag, antwoord]) => <div key={vraag}><h2>{vraag}</h2><p>{antwoord}</p></div>)}
      {tekst.split("\\n\\n").map((alinea) => <p>{alinea}</p>)}
      <p>{straat} te {stad}, {eerste} en {derde}; {["naam", "adres"].join(", ")}.</p>
      {lijst("ons").map((blok) => <Blok key={blok.kop} {...blok} />)}
    </>
  );
}
"""
    assert outline(source, ".tsx") == [
        "heading 2: Mag ik inzien?",
        "paragraph: Ja, altijd.",
        "heading 2: klagen",
        "paragraph: Dat kan bij ons.",
        "paragraph: Eerste alinea.",
        "paragraph: Tweede alinea.",
        "paragraph: Kade 1 te Zwolle, een en drie; naam, adres.",
        "heading 3: Over ons",
        "paragraph: Wij zijn klein.",
        "heading 3: Zonder uitleg",
    ]
    document = read("page.tsx", source)
    assert place_of("Mag ik", document) == (1, 19)
    assert place_of("Tweede", document) == (2, 34)


def test_a_layout_shows_of_which_day_its_text_is(outline: Outline) -> None:
    source = """\
export default function Page() {
  return <LegalLayout title="Privacy | Site" updated="22 januari 2025"><p>Wij verwerken gegevens.</p></LegalLayout>;
}
"""
    assert outline(source, ".tsx") == ["paragraph: 22 januari 2025", "paragraph: Wij verwerken gegevens."]


def test_components_of_a_library(outline: Outline) -> None:
    source = """\
export default function Page() {
  return (
    <Layout title="Privacy | Site" description="Een tekst voor zoekmachines die niemand leest">
      <Hero title="Privacyverklaring" />
      <Section heading="Contact">
        <Callout type="info" title="Let op">Dit geldt ook voor leden.</Callout>
        <FAQ question="Mag ik bezwaar maken?" answer="Ja, altijd." />
        <Row label="Bewaartermijn" value="7 jaar" />
        <Table columns={[{ key: "w", label: "Wat" }, { key: "l", label: "Hoe lang" }]}
          rows={[{ id: 4, l: "1 jaar", w: "Logboek" }]} />
        <Table headers={["Wie", "Waar"]} data={[["Hosting", "Zwolle"]]} />
      </Section>
      <Section heading="Rechten">
        <Accordion.Item value="item-1">
          <Accordion.Header><Accordion.Trigger>Hoe klaag ik?</Accordion.Trigger></Accordion.Header>
          <Accordion.Content>Per brief. <Tooltip title="Niet tonen">Of mail</Tooltip>.</Accordion.Content>
        </Accordion.Item>
        <RichText content="<p>Opgemaakte <b>tekst</b>.</p>" />
        <Markdown source={"- een\\n- twee"} />
        <FormattedMessage id="a.b" defaultMessage="Het bericht zelf." />
        <ul><Punt>een punt</Punt></ul>
        <p>Bel <a href={`tel:${tel}`}>{props.tel}</a> nu.</p>
      </Section>
      <Button>Sluiten maar</Button><Navbar items={["een twee", "drie vier"]} /><Image alt="Een plaatje" />
    </Layout>
  );
}
"""
    assert outline(source, ".tsx") == [
        "heading 1: Privacyverklaring",
        "heading 2: Contact",
        "heading 3: Let op",
        "paragraph: Dit geldt ook voor leden.",
        "heading 3: Mag ik bezwaar maken?",
        "paragraph: Ja, altijd.",
        "item 1: Bewaartermijn",
        "item 2: 7 jaar",
        "cell: Wat",
        "cell: Hoe lang",
        "cell: Logboek",
        "cell: 1 jaar",
        "cell: Wie",
        "cell: Waar",
        "cell: Hosting",
        "cell: Zwolle",
        "heading 2: Rechten",
        "heading 3: Hoe klaag ik?",
        "paragraph: Per brief. Of mail.",
        "paragraph: Opgemaakte tekst.",
        "item 1: een",
        "item 1: twee",
        "paragraph: Het bericht zelf.",
        "item 1: een punt",
        "paragraph: Bel {props.tel} nu.",
    ]
    assert place_of("Logboek", read("page.tsx", source)) == (10, 44)


def test_classes_and_calls(outline: Outline) -> None:
    source = """\
class Privacy extends React.Component {
  state = { termijn: "zeven jaar" };
  renderIntro() { return <p>Inleiding.</p>; }
  render() {
    return (<div><h1>Privacy</h1>{this.renderIntro()}<p>Wij bewaren alles {this.state.termijn}.</p></div>);
  }
}
export const Ander = React.memo(function Ander() {
  const rijen = [];
  for (const x of lijst) rijen.push(<p key={x}>Een geduwde alinea.</p>);
  return React.createElement("section", null, React.createElement("h2", { className: "x y" }, "Gemaakt"), rijen);
});
export default connect(mapState)(Privacy);
"""
    assert outline(source, ".jsx") == [
        "heading 1: Privacy",
        "paragraph: Inleiding.",
        "paragraph: Wij bewaren alles zeven jaar.",
        "heading 2: Gemaakt",
        "paragraph: Een geduwde alinea.",
    ]


@pytest.mark.parametrize("suffix", [".ts", ".js", ".mjs", ".tsx"])
def test_content_in_constants(outline: Outline, suffix: str) -> None:
    source = """\
export default {
  title: 'Privacy',
  updated: "2025-03-03",
  contact: { email: "info@korenaar.example", telefoon: "038 123 45 67", icon: "Mail" },
  faq: [{ q: "Hoe lang bewaren jullie mijn dossier?", a: "Twintig jaar, zoals de wet vraagt." }],
  termijnen: { columns: ["Wat", "Hoe lang"], rows: [["Dossier", "20 jaar"], ["Factuur", "7 jaar"]] },
  partijen: [{ naam: "Kantoor Balans", doel: "boekhouding" }, { naam: "Hostwerk", doel: "hosting" }],
  html: '<p>U mag <b>alles</b> inzien &amp; laten wissen.</p>',
  markdown: `## Klachten\\n\\n- bij ons`,
};
"""
    assert outline(source, suffix) == [
        "heading 2: Privacy",
        "paragraph: 2025-03-03",
        "paragraph: info@korenaar.example",
        "paragraph: 038 123 45 67",
        "heading 3: Hoe lang bewaren jullie mijn dossier?",
        "paragraph: Twintig jaar, zoals de wet vraagt.",
        "cell: Wat",
        "cell: Hoe lang",
        "cell: Dossier",
        "cell: 20 jaar",
        "cell: Factuur",
        "cell: 7 jaar",
        "cell: Kantoor Balans",
        "cell: boekhouding",
        "cell: Hostwerk",
        "cell: hosting",
        "paragraph: U mag alles inzien & laten wissen.",
        "heading 2: Klachten",
        "item 1: bij ons",
    ]


def test_what_is_code_is_left_out(outline: Outline) -> None:
    source = """\
export async function generateMetadata() { return { title: "Privacy", description: "Wat niemand op de pagina leest" }; }
export default function Page() {
  useEffect(() => { document.title = "Geen tekst hier"; console.log("Ook geen tekst"); }, []);
  if (!data) throw new Error("Dit ziet niemand ooit");
  return (
    <main className={clsx("een twee drie", x && "vier vijf")} aria-label="Voor de schermlezer" data-x="a b c">
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify({ a: "b c d" }) }} />
      <Suspense fallback={<p>Even laden graag</p>}><p>Dit wel.{/* dit niet */}</p></Suspense>
      <img alt="Een slot op een deur" /><input placeholder="Vul uw naam in" />{null}{undefined}{false}{}
    </main>
  );
}
"""
    assert outline(source, ".tsx") == ["paragraph: Dit wel."]

"""Pages that show texts, lists and components of other scripts: each where the page shows it, at its place there."""

from __future__ import annotations

from pathlib import Path

import pytest

from privlint.document import Document
from privlint.linter import load_document

PAGE = """\
import { Rechten, Bewaren } from "./delen";
import { bedrijf as onderneming, JAREN } from "@/lib/bedrijf";
import teksten from "./teksten.json";
import { Kader } from "@/ui/kader";
const bedrijf = "niet dit";
export default function Page() {
  return (
    <main>
      <h1>{teksten.kop}</h1>
      <p>{onderneming.naam} is de 🔑 houder: <a href={`mailto:${onderneming.mail}`}>{onderneming.mail}</a>.</p>
      <h2>Bewaren</h2>
      <Bewaren />
      <h2>Rechten</h2>
      <Rechten wie="u" />
      <ul>{teksten.punten.map((punt) => <li key={punt}>{punt}</li>)}</ul>
      <Kader title="Let op">Wij zijn {bedrijf}.</Kader>
    </main>
  );
}
"""
FILES = {
    "package.json": "{}",
    "app/privacy/page.tsx": PAGE,
    "app/privacy/delen.tsx": 'import { JAREN } from "../../lib/bedrijf";\n'
    "export function Rechten({ wie }: { wie: string }) { return <p>Inzage krijgt {wie} van ons.</p>; }\n"
    "export const Bewaren = () => <p>Wij bewaren alles {JAREN} jaar.</p>;\n"
    "export function Cookies() { return <p>Wij plaatsen cookies van Google.</p>; }\n",
    "lib/bedrijf.ts": '\ufeff// café\r\nconst NAAM = "Bakkerij Café é́n Co";\r\nexport const JAREN = 7;\r\n'
    'export const bedrijf = { naam: NAAM, mail: "info@bakker.example" } as const;\r\n',
    "app/privacy/teksten.json": '{\n  "kop": "Privacy \\u0026 u",\n  "punten": ["naam 👩‍🍳", "adres"],\n  '
    '"tip": "Deze zin toont de pagina niet."\n}\n',
    "ui/kader.tsx": "export function Kader({ title, children }) { return <Icoon><b>{children}</b></Icoon>; }\n",
}


def documented(folder: Path, name: str, files: dict[str, str]) -> Document:
    """The document of the file `name` of a repository with these files; all its places are proved right."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
    (folder / ".git").mkdir()
    document = load_document(str(folder / name))
    for run in document.runs:
        written = document.files[run.file].text[run.source_start : run.source_end]
        assert not run.is_verbatim or written == document.text[run.text_start : run.text_end]
    for file in document.files:
        assert file.text == Path(file.path).read_bytes().decode()
    return document


def places(document: Document) -> list[str]:
    """Every block as "file:line:column: text"."""
    found = []
    for block in document.blocks:
        place = document.place(block.span)
        found.append(f"{Path(place.path).name}:{place.line}:{place.column}: {document[block.span]}")
    return found


def test_each_is_shown_where_the_page_does_and_stands_in_its_own_file(tmp_path: Path) -> None:
    document = documented(tmp_path, "app/privacy/page.tsx", FILES)
    assert places(document) == [
        "teksten.json:2:11: Privacy & u",
        "page.tsx:10:28: Bakkerij Café é́n Co is de 🔑 houder: info@bakker.example.",
        "page.tsx:11:11: Bewaren",
        "delen.tsx:3:33: Wij bewaren alles 7 jaar.",
        "page.tsx:13:11: Rechten",
        "delen.tsx:2:63: Inzage krijgt u van ons.",
        "teksten.json:3:15: naam 👩‍🍳",
        "teksten.json:3:27: adres",
        "page.tsx:16:21: Let op",
        "page.tsx:16:29: Wij zijn niet dit.",
    ]
    assert not document.remarks
    assert [Path(file.path).name for file in document.files] == ["page.tsx", "teksten.json", "bedrijf.ts", "delen.tsx"]
    start = document.text.index("info@")
    place = document.place(type(document.blocks[0].span)(start, start + 19))
    assert (Path(place.path).name, place.line, place.column, place.end_column) == ("bedrijf.ts", 4, 45, 64)


MARKUP = {
    "src/rechten.json": '[{"naam": "Inzage", "uitleg": "U mag alles inzien.", "tip": "Dat toont niemand."}]',
    "src/bedrijf.ts": 'export const bedrijf = { naam: "Bakkerij Jansen" };\n',
}


@pytest.mark.parametrize(
    ("name", "source"),
    [
        (
            "src/privacy.astro",
            "---\nimport rechten from './rechten.json';\nimport { bedrijf } from './bedrijf';\n---\n"
            "<p>Wij zijn {bedrijf.naam}.</p>\n"
            "{rechten.map(({ naam, uitleg }) => <><h3>{naam}</h3><p>{uitleg}</p></>)}\n",
        ),
        (
            "src/privacy.vue",
            "<script setup>\nimport rechten from './rechten.json'\nimport { bedrijf } from './bedrijf'\n</script>"
            "<template>\n<p>Wij zijn {{ bedrijf.naam }}.</p><template v-for='r in rechten'><h3>{{ r.naam }}</h3>"
            "<p>{{ r.uitleg }}</p></template></template>",
        ),
        (
            "src/privacy.svelte",
            "<script>\nimport rechten from './rechten.json';\nimport { bedrijf } from './bedrijf';\n</script>\n"
            "<p>Wij zijn {bedrijf.naam}.</p>{#each rechten as r}<h3>{r.naam}</h3><p>{r.uitleg}</p>{/each}",
        ),
    ],
)
def test_so_are_those_of_components(name: str, source: str, tmp_path: Path) -> None:
    document = documented(tmp_path, name, {**MARKUP, "package.json": "{}", name: source})
    assert places(document) == [
        f"{Path(name).name}:5:4: Wij zijn Bakkerij Jansen.",
        "rechten.json:1:12: Inzage",
        "rechten.json:1:32: U mag alles inzien.",
    ]


@pytest.mark.parametrize(
    "damaged",
    [
        {"lib/bedrijf.ts": 'export const bedrijf = { naam: "Bakkerij'},
        {"lib/bedrijf.ts": "}\n"},
        {"app/privacy/teksten.json": '{"kop": "Privacy"'},
        {"ui/kader.tsx": "export const x = <p>;"},
    ],
)
def test_a_damaged_module_does_not_damage_the_page(damaged: dict[str, str], tmp_path: Path) -> None:
    document = documented(tmp_path, "app/privacy/page.tsx", {**FILES, **damaged})
    assert "Wij zijn niet dit." in document.text
    assert "houder" in document.text
    assert all(Path(remark.place.path).name != "page.tsx" for remark in document.remarks)


def test_a_damaged_module_costs_only_what_it_exports(tmp_path: Path) -> None:
    files = {
        "package.json": "{}",
        "privacy.tsx": 'import { a } from "./a";\nimport { b } from "./b";\n'
        "export default () => <p>Wij van {a.x} en {b.y} bewaren niets.</p>;\n",
        "a.ts": 'export const a = { x: "Bakkerij Jansen" };\n',
        "b.ts": "const f = <T>(x: T) => x;\nexport const b = { y: <string>f('Jan') };\n",
    }
    document = documented(tmp_path, "privacy.tsx", files)
    assert places(document) == ["privacy.tsx:3:25: Wij van Bakkerij Jansen en {b.y} bewaren niets."]
    assert not document.remarks


def test_modules_that_import_each_other_end(tmp_path: Path) -> None:
    files = {
        "package.json": "{}",
        "privacy.tsx": 'import { a } from "./a";\nexport default () => <p>Wij van {a.x} bewaren niets.</p>;\n',
        "a.ts": 'import { b } from "./b";\nexport const a = { x: b.y, z: "aap" };\n',
        "b.ts": 'import { a } from "./a";\nimport { c } from "./c";\nexport const b = { y: a.x };\n',
    }
    assert places(documented(tmp_path, "privacy.tsx", files)) == ["privacy.tsx:2:25: Wij van {a.x} bewaren niets."]


TEXTS = """\
export const titel = "Privacyverklaring", intro = "Wij bewaren uw gegevens twee jaar.";
const geheim = "Dit staat er niet.";
export const rechten = ["inzage", "verbetering"], jaren = 7;
export default { slot: "Mail ons gerust." };
"""
SHOWN = [
    "teksten.ts:1:23: Privacyverklaring",
    "teksten.ts:1:52: Wij bewaren uw gegevens twee jaar.",
    *("teksten.ts:3:26: inzage", "teksten.ts:3:36: verbetering"),
]
WHOLE = {
    "page.tsx": 'import * as t from "./teksten";\nexport default () => (\n  <main><h1>{t.titel}</h1><p>{t.intro}</p>\n'
    "    <ul>{t.rechten.map((r) => <li key={r}>{r}</li>)}</ul></main>\n);\n",
    "taken-apart.tsx": 'import * as t from "./teksten";\nconst { titel, intro } = t;\nexport default () => (\n'
    "  <main><h1>{titel}</h1><p>{intro}</p><ul>{t.rechten.map((r) => <li key={r}>{r}</li>)}</ul></main>\n);\n",
    "page.vue": '<script setup>\nimport * as t from "./teksten";\n</script>\n<template>\n'
    '<h1>{{ t.titel }}</h1><p>{{ t.intro }}</p><ul><li v-for="r in t.rechten">{{ r }}</li></ul>\n</template>\n',
    "page.astro": '---\nimport * as t from "./teksten";\n---\n'
    "<h1>{t.titel}</h1><p>{t.intro}</p><ul>{t.rechten.map((r) => <li>{r}</li>)}</ul>\n",
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_module_may_be_imported_as_a_whole(name: str, tmp_path: Path) -> None:
    assert places(documented(tmp_path, name, {name: WHOLE[name], "teksten.ts": TEXTS})) == SHOWN


def test_a_whole_module_has_a_default_and_nothing_that_it_keeps(tmp_path: Path) -> None:
    page = (
        'import own, * as t from "./teksten";\nimport * as data from "./adres.json";\nexport default () => (\n'
        "  <main><p>{t.default.slot}</p><p>{own.slot}</p><p>{t.geheim} {t.jaren} jaar</p><p>{data.adres}</p>"
        "</main>\n);\n"
    )
    files = {"page.tsx": page, "teksten.ts": TEXTS, "adres.json": '{"adres": "Kade 1"}\n'}
    assert places(documented(tmp_path, "page.tsx", files)) == [
        *("teksten.ts:4:25: Mail ons gerust.", "teksten.ts:4:25: Mail ons gerust."),
        *("page.tsx:4:72: 7 jaar", "adres.json:1:12: Kade 1"),
    ]


def test_components_of_a_whole_module_are_read_from_its_file(tmp_path: Path) -> None:
    page = 'import * as Delen from "./delen";\nexport default () => <main><h1>Privacy</h1><Delen.Contact /></main>;\n'
    delen = "export function Contact() { return <p>Bel ons gerust.</p>; }\n"
    files = {"page.tsx": page, "delen.tsx": delen}
    assert places(documented(tmp_path, "page.tsx", files))[-1] == "delen.tsx:1:39: Bel ons gerust."

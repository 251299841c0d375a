"""How long each reader takes for a statement of 15 kB, and how that grows with the size.

    python benchmarks/reader_speed.py [--runs N] [--largest MB] [FORMAT…]

The statements are made here: the same sections over and over, written as each
format is in website repositories, and `dense` as it seldom is. The figures are
the best of N runs in this process, after import; a wanted maximum of 15 ms is
what the project asks of itself. With a `largest` size the rows go on, each twice
as large as the one before.

Documents hold 15 kB of text, whatever the size of their file: a PDF file of it is
smaller, for it has no fonts of its own and repeats itself; a DOCX file is larger,
for python-docx begins with a template of 36 kB, the styles of ninety tables in it,
where Word itself writes some 12 kB and those that are used.
"""

from __future__ import annotations

import argparse
import gc
import io
import json
from collections.abc import Callable, Iterator
from time import perf_counter

from privlint.readers import read

SIZE = 15_000  # bytes
SECTIONS = (
    (
        "Welke gegevens wij verwerken",
        "Voor uw bestelling verwerken wij uw naam, uw adres en uw e-mailadres. Dat is nodig om de overeenkomst met u "
        "uit te voeren. Zonder deze gegevens kunnen wij niets bezorgen.",
        ("uw naam en adres", "uw e-mailadres en telefoonnummer", "wat u bij ons hebt besteld"),
    ),
    (
        "Hoe lang wij ze bewaren",
        "De Belastingdienst wil dat wij facturen zeven jaar bewaren. Andere gegevens verwijderen wij twee jaar na uw "
        "laatste bestelling, tenzij u ons vraagt dat eerder te doen.",
        ("facturen: zeven jaar", "bestellingen: twee jaar", "de nieuwsbrief: tot u zich afmeldt"),
    ),
    (
        "Met wie wij ze delen",
        "Wij geven uw adres aan de bezorgdienst en uw e-mailadres aan de dienst die onze nieuwsbrief verstuurt. Met "
        "beide hebben wij afspraken gemaakt over uw privacy.",
        ("de bezorgdienst", "onze boekhouder", "de dienst voor de nieuwsbrief"),
    ),
    (
        "Uw rechten",
        "U mag uw gegevens inzien, verbeteren en laten verwijderen. Mail ons, dan antwoorden wij binnen een maand. "
        "Bent u niet tevreden, dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.",
        ("inzage", "verbetering", "verwijdering"),
    ),
)
Section = tuple[str, str, tuple[str, ...]]


def main() -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--largest", type=float, default=0, metavar="MB", help="double the size up to this many MB")
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help="such as tsx (default: all)")
    arguments = parser.parse_args()
    gc.set_threshold(5_000_000)  # as the command does
    chosen = {name: make for name, make in FORMATS.items() if not arguments.formats or name in arguments.formats}
    print_formats(chosen, arguments.runs)
    if arguments.largest:
        print_growth(chosen, arguments.largest)


def print_formats(formats: dict[str, Make], runs: int) -> None:
    """Print for each format how long a statement of 15 kB takes."""
    print(f"{'format':<26}{'bytes':>8}{'ms':>8}{'wanted':>9}")
    for name, make in formats.items():
        source = sized(make, SIZE)
        taken = best(name, source, runs)
        print(f"{name:<26}{len(source):>8}{taken * 1000:>8.1f}{'≤ 15':>9}", flush=True)


def print_growth(formats: dict[str, Make], largest: float) -> None:
    """Print for each format the milliseconds per 15 kB at each size: a reader in linear time has the same in a row."""
    sizes = [SIZE * 2**power for power in range(4, 20) if SIZE * 2**power <= largest * 1_000_000]
    print(f"\n{'ms per 15 kB, of':<26}" + "".join(f"{size / 1_000_000:>8.2f}" for size in sizes) + "  MB")
    for name, make in formats.items():
        print(f"{name:<26}", end="")
        for size in sizes:
            source = sized(make, size)
            length = len(source) if isinstance(source, str) else size  # a document is packed
            print(f"{best(name, source, 1) * 1000 * SIZE / length:>8.1f}", end="", flush=True)
        print()


def best(name: str, source: str | bytes, runs: int) -> float:
    """The least seconds that it takes to read `source`, after a run that does not count."""
    path = f"privacy.{name.split(' ')[0].rstrip(',')}"
    read(path, read_first(source))
    times = []
    for _ in range(runs):
        start = perf_counter()
        read(path, source)
        times.append(perf_counter() - start)
    return min(times)


def read_first(source: str | bytes) -> str | bytes:
    """What is read once for the imports: a beginning, if that can be read."""
    return source if isinstance(source, bytes) else source[:1000]


def sized(make: Make, size: int) -> str | bytes:
    """What `make` makes of enough sections for `size` bytes."""
    is_text = isinstance(make([*SECTIONS]), str)
    measured = make if is_text else _text  # a document is as large as its text
    once, twice = len(measured([*SECTIONS])), len(measured([*SECTIONS] * 2))
    rounds = max(round((size - once) / (twice - once)) + 1, 1)
    return make([*SECTIONS] * rounds)


def _markdown(sections: list[Section]) -> str:
    return "# Privacyverklaring\n\n" + "\n".join(
        f"## {title}\n\n{text}\n\n" + "".join(f"- {item}\n" for item in items) for title, text, items in sections
    )


def _html(sections: list[Section]) -> str:
    return '<!doctype html>\n<html lang="nl"><body><main class="container">\n<h1>Privacyverklaring</h1>\n' + "".join(
        f'<section class="mb-8">\n  <h2 class="text-xl">{title}</h2>\n  <p>{text}</p>\n  <ul>\n'
        + "".join(f"    <li>{item}</li>\n" for item in items)
        + "  </ul>\n</section>\n"
        for title, text, items in sections
    )


def _text(sections: list[Section]) -> str:
    return "PRIVACYVERKLARING\n\n" + "\n".join(
        f"{title}\n{'-' * len(title)}\n\n{text}\n\n" + "".join(f"- {item}\n" for item in items)
        for title, text, items in sections
    )


def _rst(sections: list[Section]) -> str:
    return "Privacyverklaring\n=================\n\n" + "\n".join(
        f"{title}\n{'-' * len(title)}\n\n{text}\n\n" + "".join(f"* {item}\n" for item in items)
        for title, text, items in sections
    )


def _adoc(sections: list[Section]) -> str:
    return "= Privacyverklaring\n\n" + "\n".join(
        f"== {title}\n\n{text}\n\n" + "".join(f"* {item}\n" for item in items) for title, text, items in sections
    )


def _mdx(sections: list[Section]) -> str:
    return "import Section from './Section';\n\n# Privacyverklaring\n\n" + "\n".join(
        f'<Section title="{title}">\n\n{text}\n\n' + "".join(f"- {item}\n" for item in items) + "\n</Section>\n"
        for title, text, items in sections
    )


def _tsx(sections: list[Section]) -> str:
    body = "".join(
        f'      <section className="mb-8">\n        <h2 className="text-xl">{title}</h2>\n        <p>{text}</p>\n'
        "        <ul>\n"
        + "".join(f"          <li>{item}</li>\n" for item in items)
        + "        </ul>\n      </section>\n"
        for title, text, items in sections
    )
    return f"export default function Page() {{\n  return (\n    <main>\n{body}    </main>\n  );\n}}\n"


def _tsx_of_data(sections: list[Section]) -> str:
    listed = "".join(
        f"  {{\n    title: '{title}',\n    body: '{text}',\n    items: {list(items)},\n  }},\n"
        for title, text, items in sections
    )
    return (
        f"const sections = [\n{listed}];\n\nexport default function Page() {{\n  return <main>{{sections.map((s) => (\n"
        "    <section key={s.title}><h2>{s.title}</h2><p>{s.body}</p>\n"
        "      <ul>{s.items.map((item) => <li key={item}>{item}</li>)}</ul></section>\n  ))}</main>;\n}\n"
    )


def _tsx_dense(sections: list[Section]) -> str:
    """Short lists of the file that are shown three times, in tables."""
    listed = "".join(f"  [{', '.join(repr(item) for item in items)}],\n" for _, _, items in sections)
    shown = "<table>{rows.map((r) => <tr>{r.map((c) => <td><b>{c}</b></td>)}</tr>)}</table>"
    texts = "".join(f"<h2>{title}</h2>\n<p>{text}</p>\n" for title, text, _ in sections)
    return f"const rows = [\n{listed}];\nexport default () => <main>{texts}{shown}{shown}{shown}</main>;\n"


def _vue(sections: list[Section]) -> str:
    return f"<template>\n{_markup(sections)}</template>\n<script setup>\nconst naam = 'De Korenaar';\n</script>\n"


def _vue_of_data(sections: list[Section]) -> str:
    listed = json.dumps([{"title": title, "body": text, "items": items} for title, text, items in sections], indent=2)
    return (
        f"<script setup>\nconst sections = {listed};\n</script>\n<template><main>\n"
        '<section v-for="s in sections" :key="s.title"><h2>{{ s.title }}</h2><p>{{ s.body }}</p>\n'
        '<ul><li v-for="item in s.items">{{ item }}</li></ul></section></main></template>\n'
    )


def _svelte(sections: list[Section]) -> str:
    return f"<script>\nconst naam = 'De Korenaar';\n</script>\n{_markup(sections)}"


def _astro(sections: list[Section]) -> str:
    return f"---\nimport Layout from '../Layout.astro';\n---\n<Layout>\n{_markup(sections)}</Layout>\n"


def _markup(sections: list[Section]) -> str:
    return "".join(
        f'<section class="mb-8">\n  <h2>{title}</h2>\n  <p>{text}</p>\n  <ul>\n'
        + "".join(f"    <li>{item}</li>\n" for item in items)
        + "  </ul>\n</section>\n"
        for title, text, items in sections
    )


def _php(sections: list[Section]) -> str:
    return "<?php include 'header.php'; ?>\n" + "".join(
        f"<h2><?php _e('{title}', 'thema'); ?></h2>\n<p>{text}</p>\n<ul>\n"
        + "".join(f"<li>{item}</li>\n" for item in items)
        + "</ul>\n"
        for title, text, items in sections
    )


def _php_dense(sections: list[Section]) -> str:
    """A tag every sixty characters."""
    return "<?php include 'header.php'; ?>\n" + "".join(
        f"<h2><?= __('{title}', 'thema') ?></h2>\n"
        + "".join(f"<p><?php echo '{part}'; ?></p>\n" for part in _parts(text))
        + "".join(f"<li><?= __('{item}') ?></li>\n" for item in items)
        for title, text, items in sections
    )


def _php_of_data(sections: list[Section]) -> str:
    return (
        "<?php\n\nreturn [\n"
        + "".join(
            f"    's{number}_title' => '{title}',\n    's{number}_text' => '{text}',\n"
            + "".join(f"    's{number}_li{place}' => '{item}',\n" for place, item in enumerate(items))
            for number, (title, text, items) in enumerate(sections)
        )
        + "];\n"
    )


def _blade(sections: list[Section]) -> str:
    return "@extends('layouts.app')\n@section('content')\n" + "".join(
        f"<h2>{{{{ __('{title}') }}}}</h2>\n<p>{text}</p>\n@if($lijst)\n<ul>\n"
        + "".join(f"<li>{item}</li>\n" for item in items)
        + "</ul>\n@endif\n"
        for title, text, items in sections
    )


def _twig(sections: list[Section]) -> str:
    return "{% extends 'base.html' %}\n{% block content %}\n" + "".join(
        f'<h2>{{{{ "{title}"|trans }}}}</h2>\n<p>{text}</p>\n{{% if lijst %}}\n<ul>\n'
        + "".join(f"<li>{item}</li>\n" for item in items)
        + "</ul>\n{% endif %}\n"
        for title, text, items in sections
    )


def _erb(sections: list[Section]) -> str:
    return "".join(
        f"<h2><%= t('{title}') %></h2>\n<p>{text}</p>\n<ul>\n"
        + "".join(f"<li><%= '{item}' %></li>\n" for item in items)
        + "</ul>\n"
        for title, text, items in sections
    )


def _hbs(sections: list[Section]) -> str:
    return "".join(
        f"<h2>{title}</h2>\n<p>{text}</p>\n{{{{#if lijst}}}}<ul>\n"
        + "".join(f"<li>{item}</li>\n" for item in items)
        + "</ul>{{/if}}\n"
        for title, text, items in sections
    )


def _json(sections: list[Section]) -> str:
    listed = [{"title": title, "text": text, "items": items} for title, text, items in sections]
    return json.dumps({"privacy": {"title": "Privacyverklaring", "sections": listed}}, indent=2, ensure_ascii=False)


def _json_dense(sections: list[Section]) -> str:
    """A key for each short text."""
    texts = {
        f"privacy_s{number}_{name}": text
        for number, (title, text, items) in enumerate(sections)
        for name, text in (("title", title), *((f"p{place}", part) for place, part in enumerate(_parts(text))))
    }
    return json.dumps({"title": "Privacyverklaring", **texts}, indent=2, ensure_ascii=False)


def _yaml(sections: list[Section]) -> str:
    return "privacy:\n  title: Privacyverklaring\n  sections:\n" + "".join(
        f'    - title: {title}\n      text: "{text}"\n      items:\n'
        + "".join(f'        - "{item}"\n' for item in items)
        for title, text, items in sections
    )


def _toml(sections: list[Section]) -> str:
    return 'title = "Privacyverklaring"\n\n' + "".join(
        f'[[sections]]\ntitle = "{title}"\ntext = "{text}"\nitems = {json.dumps(items)}\n\n'
        for title, text, items in sections
    )


def _po(sections: list[Section]) -> str:
    return 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n' + "".join(
        f'#: templates/privacy.html:{number}\nmsgid "s{number}.{name}"\nmsgstr "{text}"\n\n'
        for number, (title, text, _) in enumerate(sections)
        for name, text in (("title", title), ("text", text))
    )


def _dart(sections: list[Section]) -> str:
    return "const privacy = '''\n" + _markdown(sections) + "''';\n"


def _docx(sections: list[Section]) -> bytes:
    import docx

    document = docx.Document()
    document.add_heading("Privacyverklaring", 0)
    for title, text, items in sections:
        document.add_heading(title, 1)
        document.add_paragraph(text)
        for item in items:
            document.add_paragraph(item, "List Bullet")
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _pdf(sections: list[Section]) -> bytes:
    import fpdf

    document = fpdf.FPDF()
    document.add_page()
    for title, text, items in sections:
        document.set_font("Helvetica", "B", 14)
        document.multi_cell(0, 8, title, new_x="LMARGIN", new_y="NEXT")
        document.set_font("Helvetica", "", 11)
        document.multi_cell(0, 6, text, new_x="LMARGIN", new_y="NEXT")
        for item in items:
            document.multi_cell(0, 6, f"- {item}", new_x="LMARGIN", new_y="NEXT")
    return bytes(document.output())


def _parts(text: str) -> Iterator[str]:
    """`text` in pieces of some sixty characters."""
    words, part = text.split(), ""
    for word in words:
        part = f"{part} {word}".strip()
        if len(part) > 50:
            yield part
            part = ""
    if part:
        yield part


Make = Callable[[list[Section]], str | bytes]

FORMATS: dict[str, Make] = {
    "md": _markdown,
    "mdx": _mdx,
    "html": _html,
    "txt": _text,
    "rst": _rst,
    "adoc": _adoc,
    "tsx": _tsx,
    "tsx of data": _tsx_of_data,
    "tsx, dense": _tsx_dense,
    "vue": _vue,
    "vue of data": _vue_of_data,
    "svelte": _svelte,
    "astro": _astro,
    "php": _php,
    "php of data": _php_of_data,
    "php, dense": _php_dense,
    "blade.php": _blade,
    "twig": _twig,
    "erb": _erb,
    "hbs": _hbs,
    "json": _json,
    "json, dense": _json_dense,
    "yaml": _yaml,
    "toml": _toml,
    "po": _po,
    "dart": _dart,
    "docx": _docx,
    "pdf": _pdf,
}

if __name__ == "__main__":
    main()

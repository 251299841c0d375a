"""Damaged sources: nothing crashes, what stands before the damage is read, and at most one remark tells of it."""

from __future__ import annotations

import pytest

from privlint.readers import read

HTML = "<h1>Privacy</h1>\n<p>Eerste zin.</p>\n{}\n<p>Laatste zin.</p>\n"
MARKDOWN = "# Privacy\n\nEerste zin.\n{}\n\nLaatste zin.\n"
VUE = f"<template>\n{HTML}</template>\n<script setup>\nconst a = 1\n</script>\n"
SVELTE = f"<script>\nlet a = 1\n</script>\n{HTML}"
ASTRO = f"---\nconst a = 1\n---\n{HTML}"
TSX = "export default () => (\n<main>\n<p>Eerste zin.</p>\n{}\n<p>Laatste zin.</p>\n</main>\n);\n"
SECTIONS = """\
export const t = [
  {{ title: "Een", text: "Eerste zin." }}, {{ title: "Twee", text: "Tweede zin." }},
{}
  {{ title: "Drie", text: "Laatste zin." }},
];
"""
JSON = '{{\n"titel": "Privacy", "een": "Eerste zin.",\n{}\n"drie": "Laatste zin."\n}}\n'
YAML = "titel: Privacy\neen: Eerste zin.\n{}\ndrie: Laatste zin.\n"
TOML = 'titel = "Privacy"\neen = "Eerste zin."\n{}\ndrie = "Laatste zin."\n'
PO = 'msgid "a"\nmsgstr "Eerste zin."\n\n{}\n\nmsgid "c"\nmsgstr "Laatste zin."\n'
ADOC = "= Privacy\n\nEerste zin.\n{}\n\nLaatste zin.\n"
RST = "Privacy\n=======\n\nEerste zin.\n\n{}\n\nLaatste zin.\n"
APP = 'Column(children: [\n  Text("Eerste zin."),\n{}\n  Text("Laatste zin."),\n]);\n'

# The name of the file, what stands in it around the damage, the damage, and the line of the remark (0 if it has none).
# With "!" before the name, the damage leaves out what stands behind it, as it does where the file is used.
DAMAGES = [
    ("a.html", HTML, "<!-- weg", 3),
    ("a.html", HTML, "<script>let a", 3),
    ("a.html", HTML, "<style>p {{", 3),
    ("a.html", HTML, "<script>\nlet a = 1\n\nlet b", 3),
    ("a.html", HTML, "<title>Titel", 3),
    ("a.html", HTML, "<textarea>", 3),
    ("a.html", HTML, "<template>", 3),
    ("a.html", HTML, '<p class="a>Tweede.</p><p class="b">Derde.</p>', 3),
    ("a.html", HTML, '<p class="a>Tweede.</p>', 3),
    ("a.html", HTML, "<p>Tweede <b", 3),
    ("a.html", HTML, "<section><p>Tweede", 0),
    ("a.md", MARKDOWN, "\n<!-- weg", 5),
    ("a.md", MARKDOWN, "\n<script>", 5),
    ("a.md", MARKDOWN, "\n```", 5),
    ("a.md", MARKDOWN, "\n[hier](tekst", 0),
    ("a.md", MARKDOWN, '\n<p class="a>Tweede.</p>', 5),
    ("a.md", "---\ntitle: Privacy\n\nEerste zin.\n{}\n\nLaatste zin.\n", "", 1),
    ("a.mdx", MARKDOWN, "\n{{/* weg", 5),
    ("a.mdx", MARKDOWN, "\n{{a.map(", 5),
    ("a.mdx", MARKDOWN, '\n<Vak title="a', 5),
    ("a.mdx", MARKDOWN, "\n<!-- weg", 5),
    ("a.mdx", MARKDOWN, "\n```", 5),
    ("a.mdx", MARKDOWN, '\nexport const a = {{ b: "c"', 5),
    ("a.vue", VUE, "<!-- weg", 4),
    ("a.vue", VUE, '<p class="a>Tweede.</p>', 4),
    ("a.vue", VUE, "<style>p {{", 4),
    ("a.vue", VUE.replace("<template>", "<!-- weg\n<template>", 1), "", 1),
    ("a.vue", VUE, "<section>", 4),
    ("a.vue", VUE, "<p>{{{{ a </p>", 4),
    ("a.vue", VUE[: VUE.index("</template>")], "", 1),
    ("a.vue", VUE[: VUE.index("</script>")], "", 7),
    ("a.vue", VUE.replace("</template>", ""), "", 1),
    ("a.vue", f"<script setup>\nconst a = 1\n{VUE[: VUE.index('<script')]}", "", 1),
    ("a.svelte", SVELTE, "<!-- weg", 6),
    ("a.svelte", SVELTE, "<script>\nlet b", 6),
    ("a.svelte", SVELTE, "{{#if a}}", 6),
    ("a.svelte", SVELTE, "{{#each a as b}}", 6),
    ("a.svelte", SVELTE, "<p>{{a</p>", 6),
    ("a.svelte", SVELTE, "<section>", 6),
    ("a.astro", ASTRO, "<!-- weg", 6),
    ("a.astro", ASTRO, "<style>p {{", 6),
    ("a.astro", ASTRO, "<p>{{a</p>", 6),
    ("a.astro", ASTRO, "<section>", 6),
    ("a.astro", ASTRO.replace("1\n---", "1"), "", 1),
    ("a.tsx", TSX, "<section>", 4),
    ("a.tsx", TSX, '<p className="a>Tweede.</p>', 4),
    ("a.tsx", TSX, "{{a && <p>Tweede.</p>", 4),
    ("a.tsx", TSX, "{{/* weg", 4),
    ("a.ts", SECTIONS, '{{ title: "a, text: "b" }},', 3),
    ("a.ts", SECTIONS, '{{ title: "a", text: ["b" }},', 3),
    ("a.ts", SECTIONS, "{{ title: `a }},", 3),
    ("!a.ts", SECTIONS, "/* weg", 3),
    ("!a.ts", SECTIONS[: SECTIONS.index("{}") + 2], '  {{ title: "Vier", text: "Vierde zin', 1),
    ("a.blade.php", HTML, "{{{{-- weg", 3),
    ("a.blade.php", HTML, "@php $a", 3),
    ("a.twig", HTML, "{{# weg", 3),
    ("a.twig", HTML, "<!-- weg", 3),
    ("a.liquid", HTML, "{{% if a", 3),
    ("a.njk", HTML, "{{{{ a", 3),
    ("a.html", HTML, "{{% if a", 3),
    ("a.html", HTML, "{{{{ a", 0),
    ("a.html", HTML, "<script>a = {{{{b: {{}}; {{% c</script>", 0),
    ("a.erb", HTML, "<% if a", 3),
    ("a.ejs", HTML, "<%# weg", 3),
    ("a.hbs", HTML, "{{{{!-- weg", 3),
    ("!a.php", HTML, "<?php echo 'a; ?>", 3),
    ("!a.php", HTML, "<?php echo <<<EINDE\na ?>", 3),
    ("a.php", HTML, "<!-- weg", 3),
    ("a.json", JSON, '"twee": "Tweede zin.,', 3),
    ("!a.json", JSON, '"twee": ["Tweede zin.",', 4),
    ("a.json", JSON, '"twee": "Tweede zin."', 4),
    ("a.json", JSON, '"twee": ["Tweede zin." "Derde zin."],', 3),
    ("a.json", JSON, '"twee": null "drie": 3,', 3),
    ("a.json", JSON, '"twee": [1, {{}}, [2], "drie",],', 0),
    ("a.toml", TOML, 'twee = ["Tweede zin." "Derde zin."]', 3),
    ("a.yaml", YAML, 'twee: "Tweede zin.', 3),
    ("a.yaml", YAML, "twee: [Tweede zin.,", 4),
    ("a.toml", TOML, 'twee = "Tweede zin.', 3),
    ("a.toml", TOML, 'twee = """Tweede zin.', 3),
    ("a.toml", TOML, 'twee = ["Tweede zin."', 4),
    ("a.po", PO, 'msgid "b"\nmsgstr "Tweede zin.', 5),
    ("a.adoc", ADOC, "\n////\nweg", 5),
    ("a.adoc", ADOC, "\n|===\n| a", 5),
    ("a.rst", RST, "+---+---+\n| a | b |\n+---+--", 0),
    ("a.rst", RST, "``code", 0),
    *(
        (f"{mark}a.{suffix}", APP, *damage)
        for suffix in ("dart", "kt", "swift")
        for mark, *damage in [
            ("", '  Text("Tweede zin),', 3),
            ("!", "/* weg", 3),
        ]
    ),
]


@pytest.mark.parametrize(("name", "source", "damage", "line"), DAMAGES)
def test_what_stands_before_the_damage_is_read(name: str, source: str, damage: str, line: int) -> None:
    document = read(name.removeprefix("!"), source.format(damage.format()))
    assert "Eerste zin." in document.text
    assert name.startswith("!") or "Laatste zin." in document.text
    assert [remark.place.line for remark in document.remarks] == ([line] if line else [])


MARKUP = {"a.html": HTML, "a.vue": VUE, "a.svelte": SVELTE, "a.astro": ASTRO, "a.twig": HTML, "a.erb": HTML}
TAGS_WITHOUT_END = {
    "<span": [],
    "<span class='a' :b=\"c\" d={e}\n": [],
    "<h2\n  class='a'\nTwee</h2>": [("heading", "Twee")],
    "<h2>Twee</h2\n<p>Drie": [("heading", "Twee"), ("paragraph", "Drie")],
    "<ul><li\n<b>Twee</b></ul\n": [("item", "Twee")],
    "<p>Twee <b\n</p>": [("paragraph", "Twee")],
    "<a href='/a' Twee</a>": [("paragraph", "Twee")],
    "<section class='a'\n<p>Twee</p></section>": [("paragraph", "Twee")],
}


@pytest.mark.parametrize("name", MARKUP)
@pytest.mark.parametrize("damage", TAGS_WITHOUT_END)
def test_a_tag_that_is_not_closed_is_no_text(damage: str, name: str) -> None:
    document = read(name, MARKUP[name].format(damage))
    read_between = [(block.kind.value, document[block.span]) for block in document.blocks[2:-1]]
    assert read_between == TAGS_WITHOUT_END[damage]
    line = MARKUP[name][: MARKUP[name].index("{}")].count("\n") + 1
    assert [remark.place.line for remark in document.remarks] == [line]


@pytest.mark.parametrize("name", ["a.vue", "a.svelte", "a.astro"])
def test_a_component_that_is_not_closed_shows_its_title(name: str) -> None:
    document = read(name, MARKUP[name].format("<Vak title='De titel'\n<p>Tweede zin.</p></Vak>"))
    assert document.text.split("\n")[2:4] == ["De titel", "Tweede zin."]
    assert len(document.remarks) == 1


COMMENTS = {
    "at an end that is mistyped": ("<!-- weg\nook weg ->\nZin.", "Zin."),
    "before a blank line": ("<!-- weg\nook weg\n\nZin.", "Zin."),
    "before a block": ("<!-- weg\n  ook weg\n  <h2>Zin.</h2>", "Zin."),
    "before a component": ("<!-- weg\n<Vak>Zin.</Vak>", "Zin."),
    "not before the words of another line": ("<!-- weg\nook <b>weg</b>\n\nZin.", "Zin."),
    "on a page of one line": ("<!-- weg <p>Zin.</p>", "Zin."),
    "at the end of its line": ("<!-- weg\nZin.", "Zin."),
    "before the next comment": ("<!-- weg\nZin. <!-- weg", "Zin."),
}


@pytest.mark.parametrize("name", COMMENTS)
def test_a_comment_without_an_end_ends_where_the_page_goes_on(name: str) -> None:
    source, text = COMMENTS[name]
    document = read("a.html", source)
    assert document.text == f"{text}\n"
    assert [(remark.place.line, remark.place.column) for remark in document.remarks] == [(1, 1)]


def test_a_script_without_an_end_does_not_take_the_end_of_the_next_one() -> None:
    document = read("a.html", HTML.format("<script src='a'>") + "<script>\nlet a\n</script>\n<p>Einde.</p>")
    assert document.text == "Privacy\nEerste zin.\nLaatste zin.\nEinde.\n"
    assert [remark.place.line for remark in document.remarks] == [3]


UNENDED_IN_MARKDOWN = {
    "a comment": "<!-- weg\nook weg",
    "a script": "<script>\nlet a = 1;",
    "a style": "<style>\n\np { color: red }",
    "a fence": "```",
    "a fence with a language": "~~~~ bash",
    "two": "<!-- weg\n\n```",
}


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        *((name, suffix) for name in UNENDED_IN_MARKDOWN for suffix in ("md", "mdc")),
        *((name, "mdx") for name in UNENDED_IN_MARKDOWN if name not in ("a script", "a style")),
    ],
)
def test_behind_what_has_no_end_the_markdown_has_its_headings(name: str, suffix: str) -> None:
    damage = UNENDED_IN_MARKDOWN[name]
    document = read(f"a.{suffix}", f"# Één\n\nEerste zin.\n\n{damage}\n\n## Twee\n\nHier staat *meer*.\n\n- Drie\n")
    expected = read("a.md", "# Één\n\nEerste zin.\n\n## Twee\n\nHier staat *meer*.\n\n- Drie\n")
    assert [(block.kind, block.level) for block in document.blocks] == [
        (block.kind, block.level) for block in expected.blocks
    ]
    assert document.text == expected.text
    assert [(remark.place.line, remark.place.column) for remark in document.remarks] == [(5, 1)]
    places = [document.place(block.span).line for block in document.blocks]
    assert places == [1, 3, *(line + damage.count("\n") for line in (7, 9, 11))]


def test_code_without_an_end_stays_code() -> None:
    document = read("a.md", "# Een\n\nEerste zin.\n\n```yaml\n# naam: waarde\nnaam: waarde\n")
    assert [block.kind.name for block in document.blocks] == ["HEADING", "PARAGRAPH", "PARAGRAPH"]
    assert [remark.place.line for remark in document.remarks] == [5]


FORMATS = {
    "a.html": HTML,
    "a.md": MARKDOWN,
    "a.mdx": MARKDOWN,
    "a.txt": "Eerste zin.\n\n{}\n\nLaatste zin.\n",
    "a.vue": VUE,
    "a.svelte": SVELTE,
    "a.astro": ASTRO,
    "a.tsx": TSX,
    "a.ts": SECTIONS,
    "a.blade.php": HTML,
    "a.twig": HTML,
    "a.erb": HTML,
    "a.hbs": HTML,
    "a.php": HTML,
    "a.json": JSON,
    "a.yaml": YAML,
    "a.toml": TOML,
    "a.po": PO,
    "a.adoc": ADOC,
    "a.rst": RST,
    "a.dart": APP,
    "a.kt": APP,
    "a.swift": APP,
}


@pytest.mark.parametrize("name", FORMATS)
def test_a_merge_that_was_not_finished_has_one_remark(name: str) -> None:
    source = FORMATS[name].format("<<<<<<< HEAD\n=======\n>>>>>>> tak")
    document = read(name, source)
    assert "Eerste zin." in document.text
    assert "Laatste zin." in document.text
    assert not any(mark in document.text for mark in "<=>")
    line = source[: source.index("<<<<<<<")].count("\n") + 1
    assert [remark.place.line for remark in document.remarks] == [line]


def test_both_sides_of_a_merge_are_read() -> None:
    source = MARKDOWN.format("\n<<<<<<< HEAD\nOnze kant.\n||||||| eerst\n\n=======\nHun kant.\n>>>>>>> tak")
    document = read("a.md", source)
    assert document.text == "Privacy\nEerste zin.\nOnze kant.\nHun kant.\nLaatste zin.\n"
    assert [document.place(block.span).line for block in document.blocks] == [1, 3, 6, 10, 13]


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_that_is_cut_off_anywhere_has_at_most_one_remark(name: str) -> None:
    source = FORMATS[name].format("")
    for end in range(len(source)):
        document = read(name, source[:end])
        assert len(document.remarks) <= 1, source[:end]


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_in_another_encoding_is_read_with_a_remark(name: str) -> None:
    source = FORMATS[name].format("").replace("Eerste", "Eén")
    document = read(name, source.encode("cp1252"))
    assert document.text == read(name, source).text
    [remark] = document.remarks
    before = source[: source.index("é")]
    assert remark.place.line == before.count("\n") + 1
    assert remark.place.column == len(before) - before.rfind("\n")


def test_text_of_a_statement_that_is_damaged_stands_where_it_stands() -> None:
    source = TSX.format("<section>")
    document = read("a.tsx", source)
    assert document.source == source
    places = [document.place(block.span) for block in document.blocks]
    assert [(place.line, place.column) for place in places] == [(3, 4), (5, 4)]


def test_a_component_behind_a_fence_without_an_end_is_shown() -> None:
    document = read(
        "a.mdx", "# Een\n\n```\n\nHier staat een zin.\n\n<Vak title='Twee'>\n\nDrie.\n\n</Vak>\n\n~~~\n\nVier.\n"
    )
    assert document.text.split() == "Een Hier staat een zin. Twee Drie. Vier.".split()
    assert [remark.place.line for remark in document.remarks] == [3]


def test_what_a_script_lacks_at_its_end_has_a_place_in_it() -> None:
    source = "const t = {\n  titel: 'Privacy',\n  tekst:\n    'Wij bewaren uw gegevens niet langer dan nodig. ' +(\n"
    source += "    'De grondslag is de overeenkomst.',\n  punten: ['uw naam en adres', 'uw telefoonnummer'],\n};\n"
    document = read("a.js", source)
    assert "Wij bewaren uw gegevens niet langer dan nodig." in document.text
    assert max(run.source_end for run in document.runs) <= len(source)


def test_of_many_blocks_without_an_end_one_is_remarked() -> None:
    document = read("a.adoc", "= Privacy\n\nEerste zin.\n\n====\n\nTweede zin.\n\n----\n\nDerde zin.\n")
    assert [remark.place.line for remark in document.remarks] == [5]

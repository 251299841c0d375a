"""What names and expressions of a script stand for, also of a part of a source; and hostile scripts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tree_sitter import Node

from privlint.document import Document, Span
from privlint.readers import read
from privlint.readers.script import Script, Value
from privlint.readers.script_conditions import holds
from privlint.readers.script_lists import elements
from privlint.readers.script_text import string


def expression(script: Script, text: str) -> Value:
    """The expression that is written as `text`, where it stands last."""
    found: list[Node] = [node for node in script.tree.walk() if script.text(node) == text]
    return Value(found[-1])


def text_of(source: str, written: str) -> str | None:
    script = Script(f"{source}\n({written});")
    decoded = string(script, expression(script, written))
    return decoded.text if decoded is not None else None


CONSTANTS = """\
const naam = "De \\"Kade\\"", jaren = 7;
const inhoud = { titel: `Over ${naam}`, "vraag een": 'ja', lijst: ["a", "b"], ...basis } as const;
const { titel: kop = "x", lijst: [eerste, , derde = "c"] } = inhoud;
const basis = { onder: "basis" };
function binnen() { const naam = "binnen"; return naam; }
"""


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("naam", 'De "Kade"'),
        ("inhoud.titel", 'Over De "Kade"'),
        ("inhoud['vraag een']", "ja"),
        ("inhoud.lijst[1]", "b"),
        ("inhoud.onder", "basis"),
        ("kop", 'Over De "Kade"'),
        ("eerste + derde", "ac"),
        ("jaren + 1", "8"),
        ("jaren + ' jaar'", "7 jaar"),
        ("`${jaren} jaar ${lang}`", "7 jaar ${lang}"),
        ("binnen()", "binnen"),
        ("inhoud.lijst.join(' en ')", "a en b"),
        ("x ? 'ja' : 'nee'", "ja nee"),
        ("onbekend ?? 'anders'", "anders"),
        ("t('key.een', 'Tekst van de sleutel')", "Tekst van de sleutel"),
        ("t({ defaultMessage: 'Nog een tekst' })", "Nog een tekst"),
        ("'\\u00e9\\x41\\u{1F600}\\n\\\nx'", "éA😀\nx"),
        ("naam.trim().toUpperCase()", 'De "Kade"'),
        ("t('alleen.een.sleutel')", None),
        ("onbekend.naam", None),
        ("i + 1", None),
        ("css`color: red`", None),
        ("() => 'tekst'", None),
    ],
)
def test_the_text_of_an_expression(written: str, text: str | None) -> None:
    assert text_of(CONSTANTS, written) == text


def test_parts_of_a_source_are_read_with_the_places_of_the_whole() -> None:
    source = """\
<p title="Geen script">é 🍞 {{ bedrijf.naam }} &amp; meer</p>
<script setup lang="ts">
const bedrijf = { naam: 'De \\'Korenaar\\'' };
</script>
"""
    begin = source.index("{ bedrijf")
    ranges = [(begin, source.index("}}") + 1), (source.index("const"), source.index("</script>"))]
    script = Script(source, ranges=ranges)
    assert script.tree.first_error() is None
    decoded = string(script, expression(script, "bedrijf.naam"))
    assert decoded is not None
    assert decoded.text == "De 'Korenaar'"
    assert source.startswith("De \\'Korenaar", decoded.parts[0].source_start)


def test_lists_after_calls() -> None:
    calls = ["Object.keys(o).concat()", "l.filter(Boolean).map((x) => x + '!')"]
    script = Script(f"const o = {{ a: 'x', b: 'y' }}; const l = ['p', ...['q', 'r']];\n({calls[0]});({calls[1]});")
    for written, texts in zip(calls, (["a", "b"], ["p!", "q!", "r!"]), strict=True):
        found = elements(script, expression(script, written))
        assert found is not None
        assert [decoded.text for value in found if (decoded := string(script, value))] == texts


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Array.isArray(inhoud.lijst)", True),
        ("!Array.isArray(naam)", True),
        ("typeof naam === 'string'", True),
        ("typeof inhoud.lijst !== 'string'", True),
        ("basis.onder", True),
        ("basis.anders", False),
        ("inhoud.anders", None),
        ("onbekend", None),
        ("jaren > 3", None),
    ],
)
def test_conditions_that_the_constants_decide(written: str, expected: bool | None) -> None:
    script = Script(f"{CONSTANTS}\n({written});")
    assert holds(script, expression(script, written)) is expected


BOMBS = {
    "constants in constants": "const a0='ha ha';"
    + "".join(f"const a{i + 1}=`${{a{i}}}${{a{i}}}`;" for i in range(50))
    + "export default () => <p>{a50}</p>;",
    "sums": "const a0='ha ha';"
    + "".join(f"const a{i + 1}=a{i}+a{i};" for i in range(50))
    + "export default () => <p>{a50}</p>;",
    "components in components": "const C0=()=><p>ha ha</p>;"
    + "".join(f"const C{i + 1}=()=><><C{i}/><C{i}/></>;" for i in range(50))
    + "export default () => <C50/>;",
    "lists in lists": "const a0=['ha ha'];"
    + "".join(f"const a{i + 1}=[...a{i},...a{i}];" for i in range(50))
    + "export default () => a50.map(x => <p>{x}</p>);",
    "names of themselves": "const a = a.b; const {c} = c; const [d] = d; const e = `${e}${e}`; const f = () => f();"
    "export default () => <p>{a}{c}{d}{e}{f()} en meer</p>;",
    "maps in maps": f"const x=[{'1,' * 300}]; export default () => x.map(() => x.map(() => x.map(() => <i>a b</i>)));",
}


@pytest.mark.parametrize("name", BOMBS)
def test_what_stands_for_ever_more_is_given_up(name: str) -> None:
    document = read("privacy.tsx", BOMBS[name])
    assert len(document.text) < 1_000_000
    assert document.remarks


@pytest.mark.parametrize(
    "source",
    [
        *(
            f"export default () => {mark * 20_000}"
            for mark in ("<div>", "(", "[", "{a:", "`${", "</p>", "f(", "/*", "a=>")
        ),
        *(mark * 100_000 for mark in ("[", "{", "<", "&", "`", "a<")),
        "export default () => <p>{" + " + ".join(["'een twee '"] * 20_000) + "}</p>;",
        "export default () => <p>{x" + ".filter(Boolean)" * 20_000 + "}</p>;",
        "export default () => <p>{" + "a ? 'b c' : " * 20_000 + "'d'}</p>;",
        "export default () => <p>{x" + "[0]" * 20_000 + "}</p>;",
        "function a() {" * 20_000 + "}" * 20_000,
        "export default () => <p>a" + " " * 1_000_000 + "b</p>;",
        *(mark * (400_000 // len(mark)) for mark in ("**a** ", "[x](y) ", "const a = f(() => {")),
        "export default () => " + "<A title='een twee'>" * 3_000 + "x" + "</A>" * 3_000,
        "\ufeff\0\ud800<p>\0",
    ],
)
def test_hostile_scripts_are_read(source: str) -> None:
    document = read("privacy.tsx", source)
    for sentence in document.sentences[:20]:
        assert document.place(sentence.span).line >= 1


def test_what_a_parser_cannot_make_sense_of_is_remarked_and_what_stands_before_it_is_read() -> None:
    document = read("privacy.tsx", "export default () => <p>Wij bewaren niets.</p>;\n" + "**a** " * 50_000)
    assert document.text == "Wij bewaren niets.\n"
    assert [remark.place.line for remark in document.remarks] == [2]


def test_a_long_sum_of_texts_is_whole() -> None:
    source = "export default () => <p>{" + " +\n".join(f"'woord{i} '" for i in range(500)) + "}</p>;"
    assert read("privacy.tsx", source).text.split() == [f"woord{i}" for i in range(500)]


def lines(line: str, count: int) -> str:
    return "".join(line.replace("N", str(number)) for number in range(count))


SHORT = "const s = [\n" + lines('  "Nummer N blijft.",\n', 5000) + "];\n"
AROUND = "<li><Icon a='x' /><div><span>-</span> <b>{x}</b></div><Kader a='1' b='2'><i>!</i></Kader></li>"


@pytest.mark.parametrize(
    ("suffix", "source", "blocks"),
    [
        (".ts", "export default {\n" + lines('  kN: "Wij bewaren gegeven N niet.",\n', 4000) + "};\n", 4000),
        (".ts", "export const s = [\n" + lines('  { title: "Deel N", body: "Wij doen niets." },\n', 4000) + "];", 8000),
        (".tsx", "export default () => <main>\n" + lines("  <p>Wij bewaren gegeven N.</p>\n", 6000) + "</main>;", 6000),
        (".tsx", f"{SHORT}export default () => <ul>{{s.map((x) => {AROUND})}}</ul>;", 5000),
        (".astro", f"---\n{SHORT}---\n<ul>{{s.map((x) => {AROUND})}}</ul>", 5000),
        (".svelte", f"<script>\n{SHORT}</script>\n<ul>{{#each s as x}}{AROUND}{{/each}}</ul>", 5000),
    ],
    ids=["object", "list", "elements", "short texts", "astro", "svelte"],
)
def test_a_long_sound_source_is_whole_and_not_remarked(suffix: str, source: str, blocks: int) -> None:
    document = read(f"privacy{suffix}", source)
    assert not document.remarks
    assert len(document.blocks) == blocks


def test_deep_elements_are_shown_and_remarked() -> None:
    document = read("privacy.tsx", "export default () => " + "<div>" * 3000 + "diep onder" + "</div>" * 3000 + ";")
    assert document.text == "diep onder\n"
    assert document.remarks


WORDS = "Wij bewaren niets. Café e\u0301e\u0301n 👩\u200d👩\u200d👧 🍞 (AVG) naïef Q&A".split()
# How JSX and JavaScript write a word X, and what stands between words.
WRAPPERS = ["X", "<b>X</b>", "{'X'}", '{"X"}', "{`X`}", "{/* c */}X", "<a href='y'>X</a>", "{c.X}", "{x ? 'X' : null}"]
SPACES = [" ", '{" "}', "&nbsp;", "\r\n  {' '}\r\n\t", "\t", "<br />", "</p><p>", "</p>\n<h2>k</h2>\n<p>"]
PARTS = st.tuples(st.sampled_from(WORDS), st.sampled_from(WRAPPERS), st.sampled_from(SPACES))


@settings(deadline=None, max_examples=200)
@given(parts=st.lists(PARTS, min_size=1, max_size=12), mark=st.sampled_from(["", "\ufeff"]))
def test_every_word_stands_where_the_document_says(
    parts: list[tuple[str, str, str]], mark: str, assert_structured: Callable[[Document], None]
) -> None:
    body, constants, words = "", [], []
    for number, (word, wrapper, space) in enumerate(parts):
        if wrapper == "{c.X}":
            constants.append(f'w{number}: "{word}"')
            body += f"{{c.w{number}}}{space}"
        else:
            body += wrapper.replace("X", word) + space
        words.append(word)
    source = f"{mark}const c = {{ {', '.join(constants)} }};\r\nexport default () => <main><p>{body}</p></main>;\r\n"
    document = read("privacy.tsx", source)
    assert_structured(document)
    assert document.text.replace("\nk\n", "\n").split() == words
    offset = 0
    for word in words:
        offset = document.text.index(word, offset)
        start, end = document.source_range(Span(offset, offset + len(word)))
        assert source[start:end] == word
        offset += len(word)

"""Pages of React in which one tag, brace or bracket is missing: nothing is lost, and the remark stands there."""

from __future__ import annotations

import re

import pytest

from privlint.readers import read
from privlint.readers.jsx_repair import repaired

PAGE = """\
export default function Page() {
  const naam = "Bakkerij Bol";
  return (
    <main>
      <h1>Privacyverklaring</h1>
      <p>Wij zijn {naam} uit Leiden.</p>
      <section>
        <h2>Rechten</h2>
        <p>U mag uw gegevens inzien.</p>
        <ul>
          <li>U mag ze wissen.</li>
        </ul>
      </section>
      <Card title="Bewaren">
        <p>Wij bewaren niets langer dan nodig.</p>
      </Card>
      {naam && <p>Deze zin staat er ook.</p>}
      <h2>Contact</h2>
      <p>Mail ons gerust.</p>
    </main>
  );
}
"""
LINES_OF_OPENING = {12: 10, 13: 7, 16: 14, 20: 4, 21: 20, 22: 1}
"""The line of a mistake in a line that ends something, where it is another one: that of what it would end."""
ENDS = [mark.span() for mark in re.finditer(r"</\w+>|[)}]", PAGE) if mark.start() > PAGE.index("return")]


@pytest.mark.parametrize("end", ENDS, ids=lambda end: f"{PAGE[slice(*end)]}-{end[0]}")
def test_an_end_that_is_missing_costs_nothing(end: tuple[int, int]) -> None:
    whole = read("a.tsx", PAGE)
    document = read("a.tsx", PAGE[: end[0]] + PAGE[end[1] :])
    assert [(block.kind, document[block.span]) for block in document.blocks] == [
        (block.kind, whole[block.span]) for block in whole.blocks
    ]
    assert [document.place(block.span).line for block in document.blocks] == [
        whole.place(block.span).line for block in whole.blocks
    ]
    line = PAGE[: end[0]].count("\n") + 1
    assert [remark.place.line for remark in document.remarks] == [LINES_OF_OPENING.get(line, line)]


@pytest.mark.parametrize("brace", ["{naam}", "{naam &&"])
def test_a_brace_that_is_missing_costs_only_its_value(brace: str) -> None:
    document = read("a.tsx", PAGE.replace(brace, brace[1:]))
    for words in ("uit Leiden.", "Rechten", "Bewaren", "Deze zin staat er ook.", "Contact", "Mail ons gerust."):
        assert words in document.text
    line = PAGE[: PAGE.index(brace)].count("\n") + 1
    assert [remark.place.line for remark in document.remarks] == [line]


def test_a_mistake_in_the_page_is_told_rather_than_a_brace_that_is_missing_at_its_end() -> None:
    page = PAGE.replace("<section>", "<section className='a>").removesuffix("}\n")
    document = read("a.tsx", page)
    assert document.text == read("a.tsx", PAGE).text
    assert [(remark.place.line, remark.place.column) for remark in document.remarks] == [(7, 26)]


REPAIRED = {
    "a paragraph before a heading": ("(<p>a\n<h2>b</h2>)", "(<p>a</p>\n<h2>b</h2>)"),
    "an item before the next": ("(<ul><li>a <li>b</li></ul>)", "(<ul><li>a</li> <li>b</li></ul>)"),
    "an end of nothing": ("(<p>a</b> c</p>)", "(<p>a c</p>)"),
    "a brace of nothing": ("(<p>a} c</p>)", "(<p>a c</p>)"),
    "a name without its brace": ("(<p>a {b.c d</p>)", "(<p>a {b.c} d</p>)"),
    "an expression before an element": ("(<p>{a && <b>c</b> <i>d</i></p>)", "(<p>{a && <b>c</b>} <i>d</i></p>)"),
    "an element in an expression": ("(<p>{a && <b>c}\nd</p>)", "(<p>{a && <b>c</b>}\nd</p>)"),
    "a bracket in an expression": ("(<p>{a.map((b) => <b>c</b>}</p>)", "(<p>{a.map((b) => <b>c</b>)}</p>)"),
    "a tag": ("(<p>a <b\n<i>c</i></b></p>)", "(<p>a <b>\n<i>c</i></b></p>)"),
    "an end tag": ("(<p>a</p\n)", "(<p>a</p>\n)"),
    "a quote": ("(<p class='a>b</p>)", "(<p class='a'>b</p>)"),
    "a quote before an end": ('(<p>a<B c="/d />b</p>)', '(<p>a<B c="/d" />b</p>)'),
    "all that is open": ("x = <p>a {b", "x = <p>a {b}</p>"),
}


@pytest.mark.parametrize("name", REPAIRED)
def test_what_is_put_in(name: str) -> None:
    source, expected = REPAIRED[name]
    found = repaired(source)
    assert found is not None
    assert found.script.text == expected


@pytest.mark.parametrize(
    "source",
    ["", "const a = 1 < 2;", "const a: Array<string> = f<T>(b);", "x = <p>a {b.map((c) => (<b>{c}</b>))} d</p>;"],
)
def test_a_sound_script_is_left_alone(source: str) -> None:
    assert repaired(source) is None


def test_what_is_no_page_is_not_repaired() -> None:
    assert repaired("(" + "<p>a</b>" * 100 + ")") is None


def test_a_brace_that_is_left_out_is_no_text() -> None:
    source = "const a = <p>{b.c}} is een woord</p>;"
    document = read("a.jsx", source)
    assert document.text == "{b.c} is een woord\n"
    assert all(
        document.text[run.text_start : run.text_end] == source[run.source_start : run.source_end]
        for run in document.runs
    )

"""Programs with more open angle brackets than their parser can take: they are read up to there, with one remark."""

from __future__ import annotations

import pytest

from privlint.readers import read
from privlint.readers.open_generics import too_many_open

PAGE = """\
export default function Privacy() {
  return (
    <main>
      <h1>Privacyverklaring</h1>
      <p>Wij bewaren uw gegevens twee jaar.</p>
    </main>
  );
}
"""
NESTED = ["a<b,c<d,", "a<b|c<d|", "a<b,c<d>,", "[a<b,", "a<{b:c},", "a<';',b<`;`,", "a</*;*/b,", "a<b,\n"]


@pytest.mark.parametrize("unit", NESTED)
@pytest.mark.parametrize("name", ["privacy.tsx", "privacy.ts"])
def test_what_stands_before_too_many_generics_is_read(name: str, unit: str) -> None:
    source = PAGE if name.endswith("x") else 'export const tekst = "Wij bewaren uw gegevens twee jaar.";\n'
    document = read(name, f"{source}const x = {unit * (80_000 // len(unit))}")
    assert "Wij bewaren uw gegevens twee jaar." in document.text
    (remark,) = document.remarks
    assert remark.place.line > source.count("\n")
    assert remark.message["en"] == "this cannot be read well: what stands here may be missing"


@pytest.mark.parametrize("unit", NESTED)
def test_not_much_is_read_of_too_many(unit: str) -> None:
    assert too_many_open(unit * 10_000) < 10_000


SOUND = {
    "elements": "<p>foto's van <b>u</b><br/>en <i title='a > b'>mij</i></p>\n",
    "types": "const a: Map<string, Array<T>> = new Map<string, Array<T>>(); function f<T extends K<U>>(a: T) {}\n",
    "arrows": "const f = async <T,>(a: Promise<T>): Promise<T> => a.map((b) => b)\n",
    "comparisons": "for (let i = 0; i < n; i++) { if (a < b || c<d) { e = f < g } }\n",
    "comparisons in minified code": "if(a<b)c();else if(d<e)f();g<h&&i();",
    "texts": "`a < b`; 'c < d'; \"e < f\"; // g < h\n/* i < j */",
    "shifts": "a << b, c <= d, e >>= f,\n",
}


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_program_has_as_many_as_it_likes(name: str) -> None:
    source = SOUND[name] * 2000
    assert too_many_open(source) == len(source)


def test_thousands_of_texts_without_commas_are_read_in_part() -> None:
    document = read("privacy.tsx", PAGE + "const x = [" + "'a' 'b' " * 30_000)
    assert "Wij bewaren uw gegevens twee jaar." in document.text
    assert len(document.remarks) == 1

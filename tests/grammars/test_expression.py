"""A grammar and the expression that is made of it find the same."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pyparsing as pp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.grammars import date, duration, duties, reference
from privlint.grammars.expression import expression, named, translate

GRAMMARS = {
    duration._grammar: "een twee 7 1,5 ½ 2024 en half halve anderhalf ( ) tot of - volle binnen de jaar ² é".split(),
    date._grammar: "1 12 31 2 2024 1999 '24 ’19 mei maart. - / . – , st e 2024-05-06 x ²".split(),
    duties._age_grammar: "jonger bent dan onder de leeftijd van 16 21 zestien jaar jarige en of ouder min - +".split(),
    reference._grammar: "artikel Art. punt sectie x 1 12 123 . 2.3".split(),
}
EXAMPLE = Path(__file__).parents[2] / "examples" / "goed.md"


@pytest.mark.parametrize("grammar", GRAMMARS)
@settings(deadline=None)
@given(data=st.data())
def test_an_expression_matches_what_the_grammar_does(
    grammar: Callable[[], pp.ParserElement], data: st.DataObject
) -> None:
    words = st.sampled_from([*GRAMMARS[grammar], *" \t\n\u00a0"])
    text = "".join(data.draw(st.lists(words, max_size=9)))
    found = [match.span() for match in expression(grammar).finditer(text)]
    parsed = grammar().parse_with_tabs().scan_string(text)
    assert found == [(start, min(end, len(text))) for _, start, end in parsed]  # pyparsing ends behind the end


def test_the_elements_of_a_match_have_their_names() -> None:
    def pair() -> pp.ParserElement:
        return (pp.Regex("a+")("letters") | pp.Regex("b+")("letters")) + pp.Opt(pp.Regex("[0-9]+")("digits"))

    match = re.match(translate(pair()), "bb 12")
    assert match is not None
    assert list(named(match)) == [("letters", "bb"), ("digits", "12")]


def test_an_element_that_has_no_expression_is_refused() -> None:
    with pytest.raises(ValueError, match="Word"):
        translate(pp.Word("ab"))


def test_a_check_with_a_cache_imports_no_pyparsing() -> None:
    check = f"from privlint.cli import main; main(['check', {str(EXAMPLE)!r}])"
    code = f"import sys; {check}; print('pyparsing' in sys.modules)"
    outputs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout for _ in range(2)]
    assert outputs[1].endswith("\nFalse\n")

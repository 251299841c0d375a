"""Regular expressions that take less time find the same."""

from __future__ import annotations

import re

import pytest

from privlint.patterns import any_of, compile_later


def test_an_expression_that_is_compiled_later_is_one() -> None:
    later, at_once = compile_later(r"(?P<word>\w+)!", re.IGNORECASE), re.compile(r"(?P<word>\w+)!", re.IGNORECASE)
    assert [later.pattern, later.flags, later.groupindex] == [at_once.pattern, at_once.flags, at_once.groupindex]
    assert [match["word"] for match in later.finditer("Ja! Nee!")] == ["Ja", "Nee"]
    assert later.sub("", "Ja!") == ""
    assert compile_later(rb"\d").search(b"a1") is not None


def test_an_expression_is_not_compiled_before_it_is_used() -> None:
    wrong = compile_later("(")
    with pytest.raises(re.error):
        wrong.search("")


@pytest.mark.parametrize(
    ("text", "holds"), [("wij delen", True), ("mededelen", False), ("verwerken", True), ("", False)]
)
def test_any_of_several_expressions(text: str, holds: bool) -> None:
    assert any_of("verwerk|verzamel", r"\b(?:delen|geven)\b")(text) is holds

"""What is only tried at its anchors finds the same as what is tried everywhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint.document import Span
from privlint.grammars.anchored import matches_at

PATTERN = re.compile(r"(?<!\w)\[[a-z]+\]|<[a-z<]+>|\bxx|\[\[")
ANCHOR = re.compile(r"[\[<x]")


@given(text=st.text("[]<>xa ", max_size=40), bounds=st.tuples(st.integers(0, 40), st.integers(0, 40)))
def test_matches_at_anchors_are_those_of_the_pattern(text: str, bounds: tuple[int, int]) -> None:
    within = Span(*bounds)
    found = [match.span() for match in matches_at(ANCHOR, PATTERN, text, within)]
    assert found == [match.span() for match in PATTERN.finditer(text, *within)]


@pytest.mark.parametrize(
    ("text", "found"), [("[a] xx", [(0, 3), (4, 6)]), ("b[a]", []), ("<a<b>", [(0, 5)]), ("[[a]", [(0, 2)])]
)
def test_matches_do_not_overlap(text: str, found: list[tuple[int, int]]) -> None:
    assert [match.span() for match in matches_at(ANCHOR, PATTERN, text, Span(0, len(text)))] == found

"""What tells where an expression need be tried leaves out no place where it matches."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from privlint.document import Span
from privlint.grammars import contact, reference, template
from privlint.grammars.anchored import matches_at

_PIECES = st.sampled_from(
    "a a. naam+b @ [at] (at) [apenstaartje] voorbeeld .nl - [ ] ( ) < > « » { } % _ __ X xxx XXXX NN NAAM "
    "#abcd .... …… invullen nog hier de \n \u00a0 jaar Straatnaam 1 E-MAILADRES ../../..  kopje hoofdstuk "
    "paragraaf Het \" ' “ ” "
    "Grondslag @jouwdomein %%naam%% bedrijfsnaam) verwerkt".split(" ")
)
_TEXTS = st.lists(st.one_of(_PIECES, st.just(" "), st.text(max_size=3)), max_size=30).map("".join)


@given(text=_TEXTS)
def test_the_signs_in_addresses(text: str) -> None:
    found = [match.span() for match in contact._emails(text)]
    assert found == [match.span() for match in contact.EMAIL.finditer(text)]


@given(text=_TEXTS)
def test_what_is_left_in_of_a_template(text: str) -> None:
    tried = {pattern for _, pattern in template._left_in(text)}
    for begin, pattern in (
        (template._BRACKET_OR_ADDRESS, template._BRACKETED),
        (template._BEGINS_FILLER, template._FILLER),
        (template._BEGINS_CITATION, template._CITATION),
    ):
        found = list(matches_at(begin, pattern, text, Span(0, len(text))))
        assert not found or pattern in tried


@given(text=_TEXTS)
def test_the_marks_of_titles(text: str) -> None:
    marks = [mark.start() for mark in reference._MARK_OF_TITLE.finditer(text)]
    for title in reference._TITLE.finditer(text):
        assert any(title.start() <= mark < title.end() for mark in marks)

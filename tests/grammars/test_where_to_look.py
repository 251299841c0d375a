"""What tells where an expression need be tried leaves out no place where it matches."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from privlint.document import Span
from privlint.grammars import contact, own_nouns, reference, retention, retention_place, template
from privlint.grammars.anchored import matches_at
from privlint.statement import going_on, naming, numbered

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


_WORDS = st.sampled_from(
    "De Uw Wij Ik We Het het de die dat ze deze waarvan zonder van uit over in en voor onder sub letter letters doelen "
    "punten onderdeel artikel nr. nrs nummers bij bewaren gebruiken alleen om omdat nodig is zijn daarbij ook niet "
    "gegevens foto's leden naam eerste tweede laatste derde tot en met t/m doel punt rij kind kinderen jongeren tussen "
    "vanaf 18 1 2.3 a b (a) (1) 3.b geldt vraag , . ( ) – kvk KvK-nummer: laatst gewijzigd n.t.b. volgt …".split(" ")
)
_SENTENCES = st.lists(st.one_of(_WORDS, st.text(max_size=3)), max_size=12).map(" ".join)


@given(text=_SENTENCES)
def test_letters_and_numbers_of_items(text: str) -> None:
    found = (*naming._LETTERS.findall(text), *naming._NUMBERS.findall(text))
    assert naming._named_letters(text) == (found if naming._MAY_BE_LETTER.search(text) else ())


@given(text=_SENTENCES)
def test_nouns_behind_another(text: str) -> None:
    for end in range(len(text)):
        if own_nouns._OF.match(text, end) or own_nouns._OF_DATA.match(text, end):
            assert own_nouns._word_behind(text, end) in own_nouns._TELLS_OF
        if own_nouns._AND.match(text, end):
            assert own_nouns._word_behind(text, end) == "en"
    if own_nouns._LIMIT.match(text.strip()):
        words = text.lower().split()[: own_nouns._LIMIT_WITHIN]
        assert any(word.startswith(own_nouns._BEGIN_OF_LIMIT) for word in words)


@given(text=_SENTENCES)
def test_sentences_that_go_on(text: str) -> None:
    assert going_on._speaks_of_it(text) == bool(going_on._OBJECT.match(text) or going_on._NEEDED.match(text))


@given(text=_SENTENCES)
def test_places_in_a_list(text: str) -> None:
    found = [match.span() for match in numbered._SOME.finditer(text)]
    assert [match.span() for match in numbered._some_in(text)] == found


@given(text=_SENTENCES)
def test_groups_of_an_age(text: str) -> None:
    if retention._AGE_GROUP.search(f"{text} "):
        assert text.rstrip().lower().endswith(retention._BEFORE_AGE)


@given(
    text=st.lists(
        st.sampled_from(
            "uiterlijk maximaal max. ten hoogste niet langer dan een termijn van ca. foto tot na nog x".split()
        ),
        max_size=6,
    ).map(" ".join)
)
def test_limits_before_a_term(text: str) -> None:
    if retention_place._LIMIT.search(f"{text} "):
        assert text.lower().endswith(retention_place._ENDS_LIMIT)

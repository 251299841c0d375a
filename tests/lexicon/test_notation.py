"""What each construct of the phrase notation compiles to, and which phrases are refused."""

from __future__ import annotations

from typing import Any

import pytest

from privlint.lexicon.notation import PhraseError, can_be_empty, compile_phrase, first_words, fold


def word(text: str) -> list[str]:
    return ["word", text]


@pytest.mark.parametrize(
    ("phrase", "tree"),
    [
        ("recht op inzage", [word("recht"), word("op"), word("inzage")]),
        ("Recht OP Inzage", [word("recht"), word("op"), word("inzage")]),
        ("bewaar*", [["prefix", "bewaar"]]),
        ("*verzoek", [["suffix", "verzoek"]]),
        ("*nummer*", [["infix", "nummer"]]),
        ("{inzien|in te zien}", [["one", [[word("inzien")], [word("in"), word("te"), word("zien")]]]]),
        ("(kosteloos) inzien", [["optional", [[word("kosteloos")]]], word("inzien")]),
        ("(gratis|kosteloos) inzien", [["optional", [[word("gratis")], [word("kosteloos")]]], word("inzien")]),
        ("trekt … in", [word("trekt"), ["gap"], word("in")]),
        ("e-mail", [["one", [[word("e"), word("mail")], [word("email")]]]]),
        ("e-mail*", [["one", [[word("e"), ["prefix", "mail"]], [["prefix", "email"]]]]]),
        ("{a|{b|c}} d", [["one", [[word("a")], [["one", [[word("b")], [word("c")]]]]]], word("d")]),
        ("artikel 6, lid 1", [word("artikel"), word("6"), word("lid"), word("1")]),
        ("B.V.", [word("b"), word("v")]),
        ("coöperatie", [word("cooperatie")]),
    ],
)
def test_a_phrase_compiles_to_a_tree(phrase: str, tree: list[Any]) -> None:
    assert compile_phrase(phrase) == tree


@pytest.mark.parametrize(
    ("phrase", "offset", "message"),
    [
        ("", 0, "this phrase is empty"),
        ("recht {op", 6, 'this "{" is not closed'),
        ("{a|b", 0, 'this "{" is not closed'),
        ("{a (b|c} d", 7, 'this "}" stands where a "(" has to be closed'),
        ("recht op}", 8, 'nothing opens this "}"'),
        ("recht (op", 6, 'this "(" is not closed'),
        ("recht {op|}", 10, "there is no word in this alternative"),
        ("recht {}", 7, "there is no word in this alternative"),
        ("inzage {recht|:}", 15, "there is no word in this alternative"),
        ("inzage | wissen", 7, 'a "|" stands between alternatives'),
        ("op inza*ge", 7, 'a "*" stands at the end or the beginning of a word'),
        ("**inzage", 0, 'a "*" stands at the end or the beginning of a word'),
        ("in * zage", 3, 'a "*" stands at the end or the beginning of a word'),
        ("…", 0, "a phrase needs at least one word that is always there"),
        ("(kosteloos) …", 0, "a phrase needs at least one word that is always there"),
        ("… in", 0, "a phrase cannot begin with …"),
        ("(kosteloos) … in", 12, "a phrase cannot begin with …"),
        ("{(a)|b} … in", 8, "a phrase cannot begin with …"),
        ("{(a)|(b)}", 0, "a phrase needs at least one word that is always there"),
        ("!?", 0, "a phrase needs at least one word that is always there"),
    ],
)
def test_a_phrase_that_is_not_well_formed_is_refused_where_it_has_to_be_mended(
    phrase: str, offset: int, message: str
) -> None:
    with pytest.raises(PhraseError) as refused:
        compile_phrase(phrase)
    assert (refused.value.message, refused.value.offset) == (message, offset)
    assert refused.value.remedy


@pytest.mark.parametrize(
    ("phrase", "anchors"),
    [
        ("recht op inzage", [word("recht")]),
        ("(het) recht", [word("het"), word("recht")]),
        ("{inzage*|recht op} inzage", [["prefix", "inzage"], word("recht")]),
        ("{(a)|b} c", [word("a"), word("b"), word("c")]),
        ("(a) (b) c d", [word("a"), word("b"), word("c")]),
    ],
)
def test_the_anchors_are_the_words_that_a_phrase_can_begin_with(phrase: str, anchors: list[Any]) -> None:
    assert first_words(compile_phrase(phrase)) == anchors


def test_an_alternative_of_optional_words_can_be_empty() -> None:
    assert can_be_empty([["one", [[["optional", [[word("a")]]]], [word("b")]]]])
    assert not can_be_empty([["one", [[word("a")], [word("b")]]]])


@pytest.mark.parametrize(
    ("written", "folded"), [("Coöperatie", "cooperatie"), ("INZAGE", "inzage"), ("één", "een"), ("ĲSSEL", "ĳssel")]
)
def test_words_are_compared_without_case_and_diacritics(written: str, folded: str) -> None:
    assert fold(written) == folded

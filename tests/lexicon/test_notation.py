"""What each construct of the phrase notation compiles to, and which phrases are refused."""

from __future__ import annotations

from typing import Any

import pytest

from privlint.lexicon.notation import can_be_empty, compile_phrase, first_words, fold


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
    ("phrase", "message"),
    [
        ("", "column 1: "),
        ("recht {op", "column 7: "),
        ("recht op}", "column 9: "),
        ("recht (op", "column 7: "),
        ("recht {op|}", "column 7: "),
        ("recht {}", "column 7: "),
        ("inzage | wissen", "column 8: "),
        ("op inza*ge", "column 4: "),
        ("**inzage", "column 1: "),
        ("…", "column 1: a phrase needs at least one word"),
        ("(kosteloos) …", "column 1: a phrase needs at least one word"),
        ("… in", "column 1: a phrase cannot begin with …"),
        ("(kosteloos) … in", "column 1: a phrase cannot begin with …"),
        ("{(a)|b} … in", "column 1: a phrase cannot begin with …"),
        ("{(a)|(b)}", "column 1: a phrase needs at least one word"),
        ("inzage {recht|:}", "column 1: an alternative has no word to compare"),
        ("!?", "column 1: a phrase needs at least one word"),
    ],
)
def test_a_phrase_that_is_not_well_formed_is_refused_with_its_column(phrase: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"column") as refused:
        compile_phrase(phrase)
    assert str(refused.value).startswith(message)


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

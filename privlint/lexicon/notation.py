"""The phrase notation of the vocabulary files, and what a phrase compiles to.

    recht op inzage            words, whatever white space or punctuation stands between them
    {inzage|inzien}            one of these
    (kosteloos|gratis)         optional
    bewaar*   *verzoek         any ending, any beginning
    e-mail                     "e-mail", "e mail" and "email"
    toestemming … intrekken    at most eight words in between

A phrase compiles to a tree of plain lists, so that it can be kept as JSON:
`["word", w]`, `["prefix", p]`, `["suffix", s]`, `["infix", i]`, `["one", [sequence, …]]`,
`["optional", [sequence, …]]` and `["gap"]`; a sequence is a list of such nodes.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

from privlint.patterns import compile_later

if TYPE_CHECKING:
    import pyparsing as pp

Node = list[Any]
Sequence = list[Node]

GAP = "…"
MAX_GAP = 8
"""The number of words that `…` may stand for."""

_TOKEN = compile_later(r"[^\W_]+")


_SAME = {"jouw": "je", "accoord": "akkoord"}
"""Words that say the same wherever they stand, or are often misspelt, so that no phrase need give both."""


def fold(word: str) -> str:
    """`word` in lower case without diacritics, as words are compared; "jouw" is "je", "accoord" "akkoord"."""
    word = word.lower()
    if word.isascii():
        return _SAME.get(word, word)
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


class PhraseError(ValueError):
    """A phrase that is not well formed: what is wrong at the 0-based `offset`, and what mends it."""

    def __init__(self, message: str, offset: int, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.remedy = remedy


class _NoWordError(ValueError):
    """An alternative without a word to compare."""


def compile_phrase(phrase: str) -> Sequence:
    """The tree of `phrase`. Raises PhraseError for a phrase that is not well formed."""
    import pyparsing as pp  # only the vocabulary that is not in the cache needs it

    try:
        sequence = _sequence(_grammar().parse_string(phrase, parse_all=True).as_list())
    except (pp.ParseBaseException, _NoWordError):
        from privlint.lexicon.mistakes import mistake_in  # says it to a person

        raise mistake_in(phrase) from None
    if can_be_empty(sequence):
        raise PhraseError("a phrase needs at least one word that is always there", 0, "write it outside ( ) and …")
    if any(node[0] == "gap" for node in first_words(sequence)):
        raise PhraseError(
            f"a phrase cannot begin with {GAP}", phrase.index(GAP), "begin with a word that is always there"
        )
    return sequence


def first_words(sequence: Sequence) -> list[Node]:
    """The leaves with which a match of `sequence` can begin: its anchors."""
    anchors: list[Node] = []
    for node in sequence:
        if node[0] not in ("one", "optional"):
            return [*anchors, node]
        for alternative in node[1]:
            anchors += first_words(alternative)
        if not _can_be_left_out(node):
            return anchors
    return anchors


def can_be_empty(sequence: Sequence) -> bool:
    """Whether `sequence` matches without a single word."""
    return all(_can_be_left_out(node) for node in sequence)


def _can_be_left_out(node: Node) -> bool:
    return node[0] in ("gap", "optional") or (node[0] == "one" and any(map(can_be_empty, node[1])))


@cache
def _grammar() -> pp.ParserElement:
    import pyparsing as pp

    word = pp.Regex(r"\*?[^\s{}()|*…]++(?:\*(?![^\s{}()|…]))?(?!\*)").set_name("word")
    gap = pp.Literal(GAP).set_name(GAP)
    sequence = pp.Forward()
    sequence.set_name("phrase")
    alternatives = pp.DelimitedList(pp.Group(sequence), delim="|")
    one = pp.Group(pp.Literal("{") + alternatives + pp.Suppress("}")).set_name("alternatives")
    optional = pp.Group(pp.Literal("(") + alternatives + pp.Suppress(")")).set_name("optional part")
    sequence <<= pp.OneOrMore(word | gap | one | optional)
    return sequence.parse_with_tabs()


def _sequence(parsed: list[Any]) -> Sequence:
    nodes: Sequence = []
    for item in parsed:
        if isinstance(item, str):
            nodes += _leaves(item)
        else:
            kind = "one" if item[0] == "{" else "optional"
            alternatives = [_sequence(alternative) for alternative in item[1:]]
            if not all(alternatives):
                raise _NoWordError
            nodes.append([kind, alternatives])
    return nodes


def _leaves(word: str) -> Sequence:
    if word == GAP:
        return [["gap"]]
    tokens = [fold(token) for token in _TOKEN.findall(word)]
    if not tokens:
        return []  # punctuation stands between words, it is not compared
    kinds = ["word"] * len(tokens)
    if word.endswith("*"):
        kinds[-1] = "prefix"
    if word.startswith("*"):
        kinds[0] = "infix" if kinds[0] == "prefix" else "suffix"
    apart = [[kind, token] for kind, token in zip(kinds, tokens, strict=True)]
    if len(tokens) == 1 or "-" not in word:
        return apart
    return [["one", [apart, [[kinds[-1], "".join(tokens)]]]]]

"""The query language: from the text of a query to its tree.

    query     ::= all-of { "or" all-of }
    all-of    ::= part { "and" part }
    part      ::= "not" part | "(" query ")" | clause
    clause    ::= "any" selector
                | "no" selector [ "beside" selector [ "with" "same" attribute { "and" attribute } ] ]
                | "every" selector "has" attribute { "or" attribute }
                | "same" attribute "of" selector [ "by" attribute ]
                | "at" "least" number selector
    selector  ::= kind [ "where" condition ]
    condition ::= terms joined by "and", "or", "not" and parentheses
    term      ::= attribute "is" [ "not" ] value { "or" value }
                | attribute ( "<" | "<=" | ">" | ">=" ) number
                | "has" attribute
                | attribute

An `and` or `or` belongs to the condition before it unless a clause follows. Each
element makes its part of the tree with a function of `meaning.py`, which also
checks it, so that every mistake has its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

import pyparsing as pp

from privlint.engine import meaning
from privlint.engine.kinds import attributes
from privlint.engine.model import And, Or, Query, Selector
from privlint.errors import did_you_mean
from privlint.facts import KINDS

KEYWORDS = (
    "any",
    "no",
    "every",
    "same",
    "at",
    "least",
    "where",
    "beside",
    "with",
    "of",
    "by",
    "has",
    "is",
    "not",
    "and",
    "or",
)
LONGEST_QUERY = 2000  # characters


class QueryError(ValueError):
    """A mistake in the text of a query, at the 0-based `offset`."""

    def __init__(self, message: str, offset: int, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.remedy = remedy


def parse_query(text: str) -> Query:
    """The tree of a query such as `any retention where concrete`. Raises QueryError."""
    query: Query = _parsed(_grammar().query, text)
    return query


def parse_selector(text: str) -> Selector:
    """The tree of a selector such as `retention where concrete`. Raises QueryError."""
    selector: Selector = _parsed(_grammar().selector, text)
    return selector


def _parsed(element: pp.ParserElement, text: str) -> Any:
    if len(text) > LONGEST_QUERY:
        raise QueryError(f"longer than {LONGEST_QUERY} characters", LONGEST_QUERY, "divide the rule")
    try:
        return element.parse_string(text, parse_all=True)[0]
    except meaning.Mistake as mistake:
        raise QueryError(mistake.message, mistake.loc, mistake.remedy) from None
    except pp.ParseBaseException as error:
        raise _syntax_error(text, error) from None
    except RecursionError:
        raise QueryError("nested too deeply", 0, "use fewer parentheses") from None


class _Grammar(NamedTuple):
    query: pp.ParserElement
    selector: pp.ParserElement


@cache
def _grammar() -> _Grammar:
    """The grammar, built when the first query is read: pyparsing is slow to construct."""
    any_, no, every, same, at, least, where, beside, with_, of, by, has, is_, not_, and_, or_ = map(_keyword, KEYWORDS)
    left, right = pp.Suppress("(").set_name('"("'), pp.Suppress(")").set_name('")"')
    # An attribute may be called `where` (of a transfer): that keyword never stands where an attribute does.
    attribute = _word(word for word in KEYWORDS if word != "where").set_name("an attribute")
    kind = _word(KEYWORDS).set_name("a kind of fact")
    number = pp.Regex(r"\d{1,9}(?![\w-])").set_parse_action(meaning.make_number).set_name("a number")
    quoted = pp.Regex(r"\"[^\"]+\"|'[^']+'").set_parse_action(meaning.make_quoted).set_name("a value")
    value = (quoted | _word(KEYWORDS)).set_name("a value")
    operator = pp.Regex("[<>=!≤≥≠]+").set_parse_action(meaning.make_operator).set_name("a comparison")
    begins_clause = pp.Regex(rf"(\(\s*|{_any_of(['not'])}\s*)*{_any_of(['any', 'no', 'every', 'same', 'at'])}")
    begins_term = attribute + (is_ | operator) | has | not_ | left | begins_clause
    attributes_with_or = pp.Group(attribute + (or_ + ~begins_clause - attribute)[...])
    attributes_with_and = pp.Group(attribute + (and_ + ~begins_clause - attribute)[...])
    negation = pp.Group(pp.Opt(not_.copy().add_parse_action(pp.replace_with(True))))
    values = pp.Group(value + (or_ + ~begins_term - value)[...])

    term = (
        (attribute + is_ - negation - values).set_parse_action(meaning.make_is)
        | (attribute + operator - number).set_parse_action(meaning.make_compare)
        | (has - attribute).set_parse_action(meaning.make_has)
        | attribute.copy().add_parse_action(meaning.make_holds)
    )
    condition, negatable = pp.Forward(), pp.Forward()
    negated = (not_ - negatable).set_parse_action(meaning.make_not_condition)
    negatable <<= (negated | left - condition - right | term).set_name("a condition")
    all_hold = negatable + (and_ + ~begins_clause - negatable)[...]
    all_hold.set_parse_action(meaning.make_joined_conditions(And))
    one_holds = all_hold + (or_ + ~begins_clause - all_hold)[...]
    condition <<= one_holds.set_parse_action(meaning.make_joined_conditions(Or))
    selector = (kind + pp.Opt(where - condition)).set_parse_action(meaning.make_selector)

    beside_another = beside - selector + pp.Opt(with_ - same - attributes_with_and)
    clause = (
        (any_ - selector).set_parse_action(meaning.make_any)
        | (no - selector + pp.Opt(beside_another)).set_parse_action(meaning.make_no)
        | (every - selector - has - attributes_with_or).set_parse_action(meaning.make_every)
        | (same - attribute - of - selector + pp.Opt(by - attribute)).set_parse_action(meaning.make_same)
        | (at - least - number - selector).set_parse_action(meaning.make_at_least)
    )
    query, part = pp.Forward(), pp.Forward()
    negated_part = (not_ - part).set_parse_action(meaning.make_not_query)
    part <<= (negated_part | left - query - right | clause).set_name("any, no, every, same, at least, not")
    all_of = (part + (and_ - part)[...]).set_parse_action(meaning.make_joined_queries(And))
    query <<= (all_of + (or_ - all_of)[...]).set_parse_action(meaning.make_joined_queries(Or))
    return _Grammar(query.parse_with_tabs(), selector.parse_with_tabs())


def _keyword(word: str) -> pp.ParserElement:
    return pp.Regex(_any_of([word])).suppress().set_name(f'"{word}"')


def _word(reserved: Iterable[str]) -> pp.ParserElement:
    return pp.Regex(rf"(?!{_any_of(reserved)})\w[\w-]*").set_parse_action(meaning.make_word)


def _any_of(words: Iterable[str]) -> str:
    """A pattern for one of `words` as a whole word; a hyphen is part of a word."""
    return rf"(?:{'|'.join(words)})(?![\w-])"


_REMEDIES = {
    "&": 'write "and"',
    "&&": 'write "and"',
    "|": 'write "or"',
    "||": 'write "or"',
    ",": 'write "or" between values and "and" between conditions',
    ")": 'open the parenthesis with "(", or leave this one out',
    "“": "write straight quotation marks",
    "”": "write straight quotation marks",
    "„": "write straight quotation marks",
    "‘": "write straight quotation marks",
    "’": "write straight quotation marks",
}


def _syntax_error(text: str, error: pp.ParseBaseException) -> QueryError:
    """What pyparsing says, for someone who does not know the grammar."""
    offset = error.loc + len(text[error.loc :]) - len(text[error.loc :].lstrip())
    match = re.compile(r"[\w-]+|[^\w\s]+").match(text, offset)
    found = match[0] if match else ""
    expected = str(error.msg).removeprefix("Expected ")
    if expected == "end of text":
        message = f'"{found}" cannot stand here'
    else:
        message = f"expected {expected}, found " + (f'"{found}"' if found else "the end")
    remedy = _remedy(text[:offset], found, expected) or "docs/rule-language.md shows how it is written"
    return QueryError(message, offset, remedy)


def _remedy(before: str, found: str, expected: str) -> str:
    """What to write where `found` stands after `before` instead of what is `expected`; empty if that is not clear."""
    if found[:1] in _REMEDIES or found in _REMEDIES:
        return _REMEDIES.get(found) or _REMEDIES[found[0]]
    if expected == "end of text":
        return _remedy_for_more(before, found)
    if expected == "a number":
        return "write a whole number in figures, nine at most"
    if expected == "a kind of fact" and found in KEYWORDS:
        return "write the kind of fact, without a word of the language"
    if found in KEYWORDS:
        return f'put "{found}" in quotation marks' if expected == "a value" else ""
    if found in KINDS and expected.startswith("any, "):
        return f'write "any {found}" or "no {found}"'
    return did_you_mean(found, re.findall(r"\w+", expected))


def _remedy_for_more(before: str, found: str) -> str:
    """The same where the query could end before `found`."""
    if re.search(r"[<>]=?\s*\d+\s*$", before):
        return "write a whole number, without a unit"
    if re.search(r"\bis\s+(not\s+)?[\w-]+\s+$", before) and found not in KEYWORDS and found.lower() not in KEYWORDS:
        return "put a value of several words in quotation marks"
    if found == "with" or any(found in attributes(kind) for kind in KINDS):
        return 'write "where" before a condition'
    return "" if found in KEYWORDS else did_you_mean(found, KEYWORDS)

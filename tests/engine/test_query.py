"""The query language: every form, and every mistake at its place."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.engine.kinds import AttributeType, attributes
from privlint.engine.model import (
    And,
    AnyFact,
    AtLeast,
    Compare,
    Condition,
    EveryFact,
    Has,
    Holds,
    Is,
    NoFact,
    Not,
    Or,
    Query,
    SameValue,
    Selector,
)
from privlint.engine.query import KEYWORDS, LONGEST_QUERY, QueryError, parse_query, parse_selector
from privlint.facts import KINDS

ANY_FEE = AnyFact(Selector("fee"))
ANY_ROLE = AnyFact(Selector("role"))
NO_FEE = NoFact(Selector("fee"))


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("any fee", ANY_FEE),
        ("no fee", NO_FEE),
        (
            "no sharing-denial where flat beside recipient where not processor",
            NoFact(Selector("sharing-denial", Holds("flat")), Selector("recipient", Not(Holds("processor")))),
        ),
        (
            "no retention beside retention where concrete with same subject and days",
            NoFact(Selector("retention"), Selector("retention", Holds("concrete")), ("subject", "days")),
        ),
        ("every activity has basis", EveryFact(Selector("activity"), ("basis",))),
        (
            "every activity where has interest has basis or retention",
            EveryFact(Selector("activity", Has("interest")), ("basis", "retention")),
        ),
        ("same days of retention", SameValue("days", Selector("retention"))),
        (
            "same days of response-deadline where stage is first by stage",
            SameValue("days", Selector("response-deadline", Is("stage", ("first",))), "stage"),
        ),
        ("at least 2 right", AtLeast(2, Selector("right"))),
        ("not any fee", Not(ANY_FEE)),
        ("not not any fee", Not(Not(ANY_FEE))),
        ("any fee and any role", And((ANY_FEE, ANY_ROLE))),
        ("any fee or any role or no fee", Or((ANY_FEE, ANY_ROLE, NO_FEE))),
        ("any fee or any role and no fee", Or((ANY_FEE, And((ANY_ROLE, NO_FEE))))),
        ("(any fee or any role) and no fee", And((Or((ANY_FEE, ANY_ROLE)), NO_FEE))),
        ("not (any fee and any role)", Not(And((ANY_FEE, ANY_ROLE)))),
        ("  any\n\tfee  ", ANY_FEE),
    ],
)
def test_queries(text: str, tree: Query) -> None:
    assert parse_query(text) == tree


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("concrete", Holds("concrete")),
        ("not concrete", Not(Holds("concrete"))),
        ("has days", Has("days")),
        ("days > 30", Compare("days", ">", 30)),
        ("days<=30", Compare("days", "<=", 30)),
        ("days is 30 or 31", Is("days", (30, 31))),
        ("term is not month or year", Not(Is("term", ("month", "year")))),
        ("term is 'één maand' or \"30\"", Is("term", ("één maand", "30"))),
        ("term is 2018-05-25", Is("term", ("2018-05-25",))),
        ("term is year or days > 3", Or((Is("term", ("year",)), Compare("days", ">", 3)))),
        ("term is year or subject is all or x", Or((Is("term", ("year",)), Is("subject", ("all", "x"))))),
        ("term is year or has days", Or((Is("term", ("year",)), Has("days")))),
        ("term is year or not concrete", Or((Is("term", ("year",)), Not(Holds("concrete"))))),
        ("term is year or (concrete)", Or((Is("term", ("year",)), Holds("concrete")))),
        ("(term is year) or concrete", Or((Is("term", ("year",)), Holds("concrete")))),
        ("concrete and has days or has term", Or((And((Holds("concrete"), Has("days"))), Has("term")))),
        ("concrete and (has days or has term)", And((Holds("concrete"), Or((Has("days"), Has("term")))))),
    ],
)
def test_conditions(text: str, tree: Condition) -> None:
    assert parse_selector(f"retention where {text}") == Selector("retention", tree)


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("any retention where concrete and any fee", And((AnyFact(Selector("retention", Holds("concrete"))), ANY_FEE))),
        ("any retention where concrete or no fee", Or((AnyFact(Selector("retention", Holds("concrete"))), NO_FEE))),
        (
            "any retention where term is year or any fee",
            Or((AnyFact(Selector("retention", Is("term", ("year",)))), ANY_FEE)),
        ),
        (
            "any retention where concrete and not (not any fee)",
            And((AnyFact(Selector("retention", Holds("concrete"))), Not(Not(ANY_FEE)))),
        ),
        (
            "every activity has basis or at least 1 fee",
            Or((EveryFact(Selector("activity"), ("basis",)), AtLeast(1, Selector("fee")))),
        ),
        (
            "no retention beside retention with same days and any fee",
            And((NoFact(Selector("retention"), Selector("retention"), ("days",)), ANY_FEE)),
        ),
    ],
)
def test_a_clause_after_and_or_or_ends_the_condition(text: str, tree: Query) -> None:
    assert parse_query(text) == tree


def test_an_attribute_may_be_called_where() -> None:
    assert parse_selector("transfer where where is usa and has where") == Selector(
        "transfer", And((Is("where", ("usa",)), Has("where")))
    )


def test_every_kind_and_attribute_can_be_written() -> None:
    for kind in KINDS:
        assert parse_query(f"any {kind}") == AnyFact(Selector(kind))
        for attribute, of_type in attributes(kind).items():
            wanted = Holds(attribute) if of_type is AttributeType.TRUTH else Has(attribute)
            text = attribute if of_type is AttributeType.TRUTH else f"has {attribute}"
            assert parse_selector(f"{kind} where {text}") == Selector(kind, wanted)


@pytest.mark.parametrize(
    ("text", "at", "message", "remedy"),
    [
        ("any retenton", "retenton", 'unknown kind of fact "retenton"', 'did you mean "retention"?'),
        ("any xyz", "xyz", 'unknown kind of fact "xyz"', "docs/rule-language.md lists the kinds"),
        ("any fee and no rigt", "rigt", 'unknown kind of fact "rigt"', 'did you mean "right"?'),
        ("no fee beside rol", "rol", 'unknown kind of fact "rol"', 'did you mean "role"?'),
        ("any retention where dais > 3", "dais", 'retention has no attribute "dais"', 'did you mean "days"?'),
        ("any retention where has dais", "dais", 'retention has no attribute "dais"', 'did you mean "days"?'),
        ("any retention where concret", "concret", 'retention has no attribute "concret"', 'did you mean "concrete"?'),
        ("any fee where days > 3", "days", 'fee has no attribute "days"', "it has no attributes"),
        ("any right where xyz", "xyz", 'right has no attribute "xyz"', "its attributes are: right"),
        ("every activity has bases", "bases", 'activity has no attribute "bases"', 'did you mean "basis"?'),
        ("every activity has basis or bases", "bases", 'activity has no attribute "bases"', 'did you mean "basis"?'),
        ("every activity has contractual", "contractual", "truth value: it is always there", "in a condition"),
        ("any activity where has contractual", "contractual", "truth value: it is always there", "in a condition"),
        ("same day of retention", "day", 'retention has no attribute "day"', 'did you mean "days"?'),
        ("same days of retention by subjct", "subjct", 'no attribute "subjct"', 'did you mean "subject"?'),
        ("no contact beside recipient with same value", "value", 'recipient has no attribute "value"', "name"),
        ("no retention beside activity with same retention", "retention", "retention has no attribute", ""),
        ("no activity beside legal-basis with same basis", "basis", "not of the same type", "another attribute"),
        ("any retention where days is three", "three", '"days" is a number, "three" is not', "a number"),
        ("any retention where days is '3'", "'3'", '"days" is a number, "3" is not', "a number"),
        ("any retention where term is 3", "3", '"term" is a text, not a number', "quotation marks"),
        ("any activity where basis is 3", "3", '"basis" is a list of texts, not a number', "quotation marks"),
        ("any retention where concrete is true", "concrete", '"concrete" is a truth value', 'write "concrete" or'),
        ("any retention where concrete > 3", "concrete", "truth value: it has no >", "numbers of retention are: days"),
        ("any right where right > 3", "right > 3", "text: it has no >", "right has no numbers"),
        ("any retention where days", "days", '"days" is a number, not a truth value', '"days is …" or "has days"'),
        ("any retention where term is x or concrete", "concrete", "might be a value", "quotation marks"),
        ("any retention where days = 3", "=", '"=" is not a comparison', 'write "is"'),
        ("any retention where days != 3", "!=", '"!=" is not a comparison', 'write "is not"'),
        ("any retention where days => 3", "=>", '"=>" is not a comparison', "write <, <=, > or >="),
        ("any retention where days > many", "many", 'expected a number, found "many"', "in figures"),
        ("any retention where days > 9999999999", "9999999999", "expected a number", "nine at most"),
        ("any fee and at least 0 right", "0 right", '"at least 0" always holds', 'or "any right"'),
        ("at least two right", "two", 'expected a number, found "two"', "in figures"),
        ("at leest 2 right", "leest", 'expected "least", found "leest"', 'did you mean "least"?'),
        ("anny fee", "anny", 'found "anny"', 'did you mean "any"?'),
        ("any retention wher concrete", "wher", '"wher" cannot stand here', 'did you mean "where"?'),
        ("no fee besides role", "besides", '"besides" cannot stand here', 'did you mean "beside"?'),
        ("every activity hass basis", "hass", 'expected "has", found "hass"', 'did you mean "has"?'),
        ("every activity where contractual", "", 'expected "has", found the end', ""),
        ("same days off retention", "off", 'expected "of", found "off"', 'did you mean "of"?'),
        ("same days of retention for subject", "for", '"for" cannot stand here', ""),
        ("no fee beside role with sane role", "sane", 'expected "same", found "sane"', 'did you mean "same"?'),
        ("any any", "any", 'expected a kind of fact, found "any"', ""),
        ("any (fee)", "(fee)", 'expected a kind of fact, found "("', ""),
        ("any retention where term is any", "any", 'expected a value, found "any"', 'put "any" in quotation marks'),
        ("any retention where term is", "", "expected a value, found the end", ""),
        ("any retention where term is 'x", "'x", "expected a value, found", ""),
        ("any retention where term is a, b", ", b", '"," cannot stand here', 'write "or" between values'),
        ("any retention where", "", "expected a condition, found the end", ""),
        ("any right where right is data access", "access", '"access" cannot', "several words in quotation marks"),
        ("any retention where days > 14.5", ".5", '"." cannot stand here', "whole number, without a unit"),
        ("any retention where days > 14 days", "days", '"days" cannot stand here', "whole number, without a unit"),
        ("any retention concrete", "concrete", '"concrete" cannot stand here', 'write "where" before a condition'),
        ("any retention with concrete", "with", '"with" cannot stand here', 'write "where" before a condition'),
        ("retention where concrete", "retention", "expected any, no", 'write "any retention" or "no retention"'),
        ("any fee or role", "role", "expected any, no", 'write "any role" or "no role"'),
        ("any no fee", "no", "expected a kind of fact", "without a word of the language"),
        ("any right where right is “access”", "“", "expected a value", "straight quotation marks"),
        ("any fee & any role", "& any", '"&" cannot stand here', 'write "and"'),
        ("(any fee", "", 'expected ")", found the end', ""),
        ("any fee)", ")", '")" cannot stand here', 'open the parenthesis with "("'),
        ("any retention where (concrete", "", 'expected ")", found the end', ""),
        ("any fee and", "", "expected any, no, every, same, at least, not, found the end", ""),
        ("any fee or fee", "fee", 'found "fee"', ""),
        ("not", "", "found the end", ""),
        ("", "", "found the end", ""),
        ("   ", "", "found the end", ""),
        ("Any fee", "Any", 'found "Any"', 'did you mean "any"?'),
        ("any\tretention where\tdais > 3", "dais", 'no attribute "dais"', 'did you mean "days"?'),
    ],
)
def test_mistakes(text: str, at: str, message: str, remedy: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse_query(text)
    offset = text.rindex(at) if at else len(text)
    assert message in caught.value.message
    assert caught.value.offset == offset
    assert remedy in caught.value.remedy
    assert caught.value.remedy


def test_a_selector_is_no_query_and_ends_where_it_ends() -> None:
    with pytest.raises(QueryError, match='"and" cannot stand here'):
        parse_selector("fee and any role")
    with pytest.raises(QueryError, match='expected a kind of fact, found "any"'):
        parse_selector("any fee")


@pytest.mark.parametrize(
    "text",
    ["(" * 900 + "any fee", "not " * 450 + "any fee", "any fee where " + "(" * 900, "any fee and " + "( " * 900],
)
def test_deep_nesting_is_a_mistake(text: str) -> None:
    with pytest.raises(QueryError):
        parse_query(text)


def test_a_query_has_a_largest_length() -> None:
    with pytest.raises(QueryError, match="longer than"):
        parse_query("any fee" + " and any fee" * LONGEST_QUERY)


WORDS = [*KEYWORDS, *KINDS, "days", "concrete", "first", "(", ")", "<", ">=", "3", "'a b'", "=", ",", "é", "\t", "\n"]


@settings(max_examples=500, deadline=None)
@given(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)))
def test_no_text_crashes(text: str) -> None:
    with suppress(QueryError):
        parse_query(text)
    try:
        parse_selector(text)
        offset = 0
    except QueryError as error:
        offset = error.offset
    assert 0 <= offset <= len(text)

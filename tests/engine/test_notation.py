"""A query that is written from its tree and read again is the same query."""

from __future__ import annotations

import pytest

from privlint.engine import load_rules
from privlint.engine.notation import query_text, selector_text
from privlint.engine.query import parse_query, parse_selector
from privlint.resources import rules_directory


@pytest.mark.parametrize(
    "text",
    [
        "any complaint where competent",
        "no sharing-denial where flat beside recipient where specific and not processor",
        "no role where role is controller beside role where role is processor with same role and subject",
        "every activity where basis is consent has interest or retention",
        "same days of retention where concrete by subject",
        "at least 2 contact where owner is not controller or officer",
        "(any transfer where kind is denied or no transfer) and not (any fee and any right)",
        "not not any fee or (any right or no fee)",
        "any activity where (basis is consent) or contractual",
        "any activity where (basis is not consent) or (has interest and not (contractual or has basis))",
        "any activity where (basis is consent and contractual) and not not contractual",
        "any response-deadline where (stage is first and days > 31) or total >= 92",
        "any response-deadline where days is 28 or 30",
        "any transfer where where is \"Verenigde Staten\" or 'no' or \"flat\" or '28'",
        "any transfer where where is 'het \"Privacy Shield\"'",
    ],
)
def test_reading_it_gives_the_same_tree(text: str) -> None:
    tree = parse_query(text)
    assert parse_query(query_text(tree)) == tree


def test_a_plain_query_is_written_as_people_write_it() -> None:
    for text in (
        "no transfer where kind is stated or denied or location",
        "any recipient and no sharing-denial where flat",
        "no response-deadline where (stage is first and days > 31) or total > 92",
        'any transfer where where is "Verenigde Staten"',
        "every activity where basis-judged has basis",
    ):
        assert query_text(parse_query(text)) == text


def test_every_query_of_the_rules_can_be_written() -> None:
    for rule in load_rules([rules_directory()]):
        for query in (rule.check, *([rule.when] if rule.when is not None else [])):
            assert parse_query(query_text(query)) == query
        if rule.at is not None:
            assert parse_selector(selector_text(rule.at)) == rule.at

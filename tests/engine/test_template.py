"""Templates: their fields, and which fields the findings of a check have."""

from __future__ import annotations

import pytest

from privlint.engine.kinds import attributes
from privlint.engine.query import parse_query
from privlint.engine.template import TemplateError, fill, message_fields, related_fields, used_fields

RETENTION = set(attributes("retention"))
HERE, THERE = {"here"}, {"here", "there"}


def test_used_fields() -> None:
    assert list(used_fields("a {here} {{not}} {legal-basis}")) == [("here", 2), ("legal-basis", 17)]


@pytest.mark.parametrize(("template", "offset"), [("a { b", 2), ("a } b", 2), ("{a{b}}", 0), ("{a}}", 3)])
def test_single_braces(template: str, offset: int) -> None:
    with pytest.raises(TemplateError) as caught:
        list(used_fields(template))
    assert caught.value.offset == offset


def test_fill() -> None:
    assert fill("{a} {{a}} {b-c}", {"a": "{b-c}", "b-c": "2"}) == "{b-c} {a} 2"


@pytest.mark.parametrize(
    ("check", "of_message", "of_related"),
    [
        ("any retention", HERE, set()),
        ("at least 2 retention", HERE, set()),
        ("not no retention", HERE, set()),
        ("no retention", HERE | RETENTION, set()),
        ("every retention has days", HERE | RETENTION, set()),
        ("no fee beside retention", THERE, THERE),
        ("no retention beside fee", THERE | RETENTION, THERE | RETENTION),
        ("same days of retention", THERE | RETENTION, THERE | RETENTION),
        ("no retention and no fee", HERE, set()),
        ("no retention and same days of retention", HERE | RETENTION, THERE | RETENTION),
        ("any fee and no retention", HERE, set()),
        ("any fee or no retention", HERE | RETENTION, set()),
        ("any fee or any role", HERE, set()),
        ("any fee or (any role and no retention)", HERE, set()),
        ("(any fee and no retention) or no retention", HERE, set()),
        ("same days of retention or any fee", THERE | RETENTION, THERE | RETENTION),
    ],
)
def test_the_fields_of_findings(check: str, of_message: set[str], of_related: set[str]) -> None:
    assert message_fields(parse_query(check)) == of_message
    assert related_fields(parse_query(check)) == of_related

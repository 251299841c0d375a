"""The statement as a whole: the order of its facts, and where a missing element belongs."""

from __future__ import annotations

import pytest

from privlint.document import Span
from privlint.facts import KINDS
from privlint.readers import read
from privlint.statement import read_statement

SOURCE = """\
---
title: Privacy
---

# Privacyverklaring Zeilschool Molenzicht

Zeilschool Molenzicht (info@molenzicht.example) gebruikt uw gegevens om de zeilles te geven.

## Hoe lang bewaren wij **uw gegevens**?

Uw naam bewaren wij twee jaar. Facturen bewaren wij zeven jaar.

## Uw rechten

U hebt recht op inzage. Wij reageren binnen vier weken.

### Klachten

U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.
"""


@pytest.mark.parametrize(
    ("topic", "written"),
    [
        ("retention", "Hoe lang bewaren wij **uw gegevens**?"),
        ("rights", "Uw rechten"),
        ("complaint", "Klachten"),
        ("transfers", "Privacyverklaring Zeilschool Molenzicht"),
        ("no-such-topic", "Privacyverklaring Zeilschool Molenzicht"),
    ],
)
def test_what_is_missing_belongs_under_the_heading_of_its_topic(topic: str, written: str) -> None:
    document = read("privacy.md", SOURCE)
    start, end = document.source_range(read_statement(document).place_of(topic))
    assert SOURCE[start:end] == written


def test_without_a_heading_it_belongs_at_the_first_line() -> None:
    source = "Wij verwerken uw naam.\n\nWij bewaren die twee jaar.\n"
    document = read("privacy.txt", source)
    start, end = document.source_range(read_statement(document).place_of("rights"))
    assert source[start:end] == "Wij verwerken uw naam."


def test_an_empty_text_has_a_place_too() -> None:
    assert read_statement(read("privacy.md", "")).place_of("rights") == Span(0, 0)


def test_facts_are_given_by_kind_in_text_order() -> None:
    statement = read_statement(read("privacy.md", SOURCE))
    for name, kind in KINDS.items():
        found = statement.facts(name)
        assert all(isinstance(fact, kind) for fact in found)
        assert list(found) == sorted(found, key=lambda fact: fact.span)
    assert [statement.document[fact.span] for fact in statement.facts("retention")] == ["twee jaar", "zeven jaar"]
    assert [len(statement.facts(name)) for name in ("complaint", "response-deadline", "transfer")] == [1, 1, 0]


def test_a_kind_that_nobody_knows_has_no_facts() -> None:
    assert read_statement(read("privacy.md", SOURCE)).facts("no-such-kind") == ()


def test_line_ends_of_windows_change_no_fact() -> None:
    def said(source: str) -> list[tuple[str, str, int, int]]:
        statement = read_statement(read("privacy.md", source))
        return [
            (name, statement.document[fact.span], place.line, place.column)
            for name in KINDS
            for fact in statement.facts(name)
            if (place := statement.document.place(fact.span))
        ]

    assert said(SOURCE.replace("\n", "\r\n")) == said(SOURCE) != []

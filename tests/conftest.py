"""What the tests of the grammars and of the statement share: the facts of a small text, with where they stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from privlint.document import Document, Span
from privlint.readers import read
from privlint.statement import Statement, read_statement

Facts = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture(scope="session")
def facts() -> Facts:
    """`facts(kind, source, *attributes, suffix=".md")`: for every fact of a kind its words as they stand in the
    source at the line and column it reports, and the attributes asked for."""

    def facts_of(kind: str, source: str, *attributes: str, suffix: str = ".md") -> list[tuple[Any, ...]]:
        statement = statement_of(source, suffix)
        return [
            (written_at(statement.document, fact.span), *(getattr(fact, attribute) for attribute in attributes))
            for fact in statement.facts(kind)
        ]

    return facts_of


def statement_of(source: str, suffix: str) -> Statement:
    """The statement in `source`, read by the reader of files that end in `suffix`."""
    return read_statement(read(f"privacy{suffix}", source))


def written_at(document: Document, span: Span) -> str:
    """The characters of the source from the line and column where `span` begins to where it ends."""
    lines = document.source.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    place = document.place(span)
    return document.source[
        starts[place.line - 1] + place.column - 1 : starts[place.end_line - 1] + place.end_column - 1
    ]

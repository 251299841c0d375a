"""What the tests of several stations share: the facts of a small text with where they stand, and a text with facts
made by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from privlint.document import Document, Span
from privlint.facts import Fact
from privlint.readers import read
from privlint.statement import Statement, read_statement

Facts = Callable[..., list[tuple[Any, ...]]]
StatementWith = Callable[..., "FakeStatement"]


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


@dataclass(frozen=True)
class FakeStatement:
    """A statement with the facts that a test gives it."""

    document: Document
    given: tuple[Fact, ...]
    language: str = "nl"

    def facts(self, kind: str) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.given if kind == fact.NAME)


@pytest.fixture
def statement_with() -> StatementWith:
    """`statement_with(source, kinds)`: a statement in Markdown with a fact for each `(kind, words, attributes)` in
    `kinds`, at the first place of its words; `named` is given as words, and `tied` as facts of the same form."""

    def make(source: str, *kinds: tuple[type[Fact], str, dict[str, Any]]) -> FakeStatement:
        document = read("privacy.md", source)

        def span(words: str) -> Span:
            start = document.text.index(words)
            return Span(start, start + len(words))

        def fact(kind: type[Fact], words: str, attributes: dict[str, Any]) -> Fact:
            values = dict(attributes)
            if "named" in values:
                values["named"] = span(values["named"])
            values |= {"tied": tuple(fact(*tied) for tied in values["tied"])} if "tied" in values else {}
            return kind(span=span(words), **values)

        return FakeStatement(document, tuple(fact(*given) for given in kinds))

    return make

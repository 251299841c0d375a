"""What a statement says, as plain data: the beginning of a record of processing activities."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from privlint.facts import (
    PLACES,
    Activity,
    Complaint,
    Contact,
    Controller,
    Fact,
    Officer,
    Recipient,
    ResponseDeadline,
    Retention,
    Right,
    StatementDate,
    Transfer,
)

if TYPE_CHECKING:
    from privlint.statement import Statement

VERSION = 1

_PARTS: dict[str, type[Fact]] = {
    "controllers": Controller,
    "contacts": Contact,
    "officers": Officer,
    "activities": Activity,
    "retention": Retention,
    "recipients": Recipient,
    "transfers": Transfer,
    "rights": Right,
    "response_deadlines": ResponseDeadline,
    "complaints": Complaint,
    "dates": StatementDate,
}


def inventory(statement: Statement) -> dict[str, Any]:
    """The statement's facts by part, in text order.

    Each is a mapping of its attributes (see privlint.facts) with `text`, the words
    that state it, and their place: `line`, `column`, `end_line`, `end_column` as in
    the JSON report of findings.
    """
    data: dict[str, Any] = {
        "version": VERSION,
        "file": statement.document.path,
        "language": statement.language,
    }
    for part, kind in _PARTS.items():
        data[part] = list(_entries(statement, statement.facts(kind.NAME)))
    return data


def _entries(statement: Statement, facts: Iterable[Fact]) -> Iterable[dict[str, Any]]:
    for fact in facts:
        place = statement.document.place(fact.span)
        attributes = {field.name: getattr(fact, field.name) for field in fields(fact) if field.name not in PLACES}
        yield {
            **{name: list(value) if isinstance(value, tuple) else value for name, value in attributes.items()},
            "text": statement.document[fact.span],
            "line": place.line,
            "column": place.column,
            "end_line": place.end_line,
            "end_column": place.end_column,
        }

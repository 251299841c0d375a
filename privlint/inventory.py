"""What a statement says, as plain data: the beginning of a record of processing activities (AVG 30)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from privlint.document import Document, Span
from privlint.facts import (
    PLACES,
    Activity,
    Complaint,
    Contact,
    Controller,
    DataCategory,
    Fact,
    LegalBasis,
    Officer,
    Recipient,
    ResponseDeadline,
    Retention,
    Right,
    StatementDate,
    Transfer,
)
from privlint.record import fields

if TYPE_CHECKING:
    from privlint.statement import Statement

VERSION = 1

_PARTS: dict[str, type[Fact]] = {
    "controllers": Controller,
    "contacts": Contact,
    "officers": Officer,
    "activities": Activity,
    "data_categories": DataCategory,
    "retention": Retention,
    "recipients": Recipient,
    "transfers": Transfer,
    "rights": Right,
    "response_deadlines": ResponseDeadline,
    "complaints": Complaint,
    "dates": StatementDate,
}
_TIED: dict[str, type[Fact]] = {
    "data": DataCategory,
    "basis": LegalBasis,
    "retention": Retention,
    "recipient": Recipient,
    "transfer": Transfer,
}


def inventory(statement: Statement) -> dict[str, Any]:
    """The statement's facts by part, in text order.

    Each is a mapping of its attributes (see privlint.facts) with `text`, the words
    that state it, and their place: `line`, `column`, `end_line`, `end_column` as in
    the JSON report of findings. An activity has `tied` besides: the places of its
    purpose and interest, and the facts that are its data, bases, terms, recipients
    and transfers, wherever they stand.
    """
    document = statement.document
    data: dict[str, Any] = {"version": VERSION, "file": document.path, "language": statement.language}
    for part, kind in _PARTS.items():
        data[part] = [_entry(fact, document) for fact in _outermost(statement.facts(kind.NAME))]
    return data


def span_of_interest(activity: Activity, document: Document) -> Span:
    """Where the interest stands: behind its basis, or else it is the purpose itself."""
    for basis in activity.tied:
        if isinstance(basis, LegalBasis) and basis.interest == activity.interest:
            start = document.text.find(basis.interest, basis.span.end)
            return Span(start, start + len(basis.interest)) if start >= 0 else basis.span
    return activity.named or activity.span


def _entry(fact: Fact, document: Document) -> dict[str, Any]:
    attributes = {name: getattr(fact, name) for name in fields(fact) if name not in PLACES}
    entry = {name: list(value) if isinstance(value, tuple) else value for name, value in attributes.items()}
    entry |= _place(fact.span, document)
    if isinstance(fact, Activity):
        entry["tied"] = _tied(fact, document)
    return entry


def _place(span: Span, document: Document) -> dict[str, Any]:
    place = document.place(span)
    file = {"file": place.path} if len(document.files) > 1 else {}
    return {
        "text": document[span],
        **file,
        **place.numbers(),
    }


def _tied(activity: Activity, document: Document) -> dict[str, list[dict[str, Any]]]:
    tied = {
        "purpose": [_place(activity.named or activity.span, document)],
        "interest": [_place(span_of_interest(activity, document), document)] if activity.interest else [],
    }
    for part, kind in _TIED.items():
        of_kind = (fact for fact in activity.tied if isinstance(fact, kind))
        tied[part] = [_entry(fact, document) for fact in _outermost(of_kind)]
    return tied


def _outermost(facts: Iterable[Fact]) -> Iterator[Fact]:
    """`facts` without data, recipients and rights that are a part of the words for another: "mailadres" in
    "e-mailadres", "derden" in "bepaalde derden", "inzage" in "recht op inzage"."""
    around: dict[object, Fact] = {}
    for fact in sorted(facts, key=lambda fact: (fact.span.start, -fact.span.end)):
        if isinstance(fact, DataCategory | Recipient | Right):
            kind = fact.right if isinstance(fact, Right) else type(fact)
            before = around.get(kind)
            if before is not None and fact.span.start < before.span.end:
                continue
            around[kind] = fact
        yield fact

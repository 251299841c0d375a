"""A statement for reports that show the text itself: what they need of it besides findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from privlint.document import Document, Place, Span
from privlint.facts import KINDS, Activity
from privlint.inventory import inventory, span_of_interest
from privlint.record import Record

if TYPE_CHECKING:
    from privlint.statement import Statement


class Presentation(Record):
    """The text of a statement, its inventory, and the words of the text at each place that a finding, evidence or the
    inventory may name: by the path of the file and the place."""

    document: Document
    inventory: Mapping[str, Any]
    spans: Mapping[tuple[str, Place], Span]

    def span_at(self, place: Place) -> Span | None:
        """The words at `place`; None if nothing points there."""
        return self.spans.get((place.path, place))


def present(statement: Statement) -> Presentation:
    """What reports need to show `statement`."""
    document = statement.document
    spans: dict[tuple[str, Place], Span] = {}
    for span in _spans(statement):
        place = document.place(span)
        spans.setdefault((place.path, place), span)
    return Presentation(document, inventory(statement), spans)


def _spans(statement: Statement) -> Iterator[Span]:
    """All that findings, evidence and the inventory point at: facts, what is tied to them, and blocks for what is
    missing."""
    for kind in KINDS:
        for fact in statement.facts(kind):
            yield fact.span
            if isinstance(fact, Activity):
                yield fact.named or fact.span
                yield from (tied.span for tied in fact.tied)
                if fact.interest:
                    yield span_of_interest(fact, statement.document)
    yield from (block.span for block in statement.document.blocks)

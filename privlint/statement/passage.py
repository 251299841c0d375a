"""Where an activity stands in the text."""

from __future__ import annotations

from dataclasses import dataclass

from privlint.document import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """Where an activity stands.

    `span` is the sentence, item or cell that states it; `regions` are all that belongs to it alone; `shared` the
    sentences that speak for its whole list; `heading` is the heading that names it, if one does. `among_bases` holds
    for a row of a table in which a column gives bases, whatever its head is.
    """

    span: Span
    regions: tuple[Span, ...]
    heading: Span | None = None
    listed: bool = False
    shared: tuple[Span, ...] = ()
    among_bases: bool = False

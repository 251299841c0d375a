"""The facts that an activity keeps, so that an inventory can tell where the text says what is tied to it.

They are kept beside the attributes that the rules ask for, and change none of these.
"""

from __future__ import annotations

from collections.abc import Iterable

from privlint.document import Document, Span
from privlint.facts import Fact, Recipient, Transfer

MOST_PLACES = 5
"""How many facts with the same words an activity keeps: a text may repeat them without end."""

_GOES_OUTSIDE = ("stated", "implied")


def first_places(facts: Iterable[Fact], document: Document) -> tuple[Fact, ...]:
    """`facts` in their order, of each kind at most `MOST_PLACES` with the same words, and each once."""
    kept: dict[tuple[str, Span], Fact] = {}
    number: dict[tuple[str, str], int] = {}
    for fact in facts:
        words = fact.NAME, document[fact.span].lower()
        if number.get(words, 0) < MOST_PLACES and (fact.NAME, fact.span) not in kept:
            number[words] = number.get(words, 0) + 1
            kept[fact.NAME, fact.span] = fact
    return tuple(kept.values())


def transfers_by_recipient(
    recipients: Iterable[Recipient], transfers: Iterable[Transfer], document: Document
) -> dict[str, tuple[Fact, ...]]:
    """By the name of a recipient, the transfers out of the EEA in sentences that name it: "Mailchimp bewaart
    gegevens in de Verenigde Staten". A recipient that could be anyone ("derden") has none."""
    in_sentence: dict[int, list[Fact]] = {}
    for transfer in transfers:
        if transfer.kind in _GOES_OUTSIDE:
            in_sentence.setdefault(document.sentence_at(transfer.span.start).index, []).append(transfer)
    found: dict[str, list[Fact]] = {}
    for recipient in recipients:
        if recipient.specific:
            here = in_sentence.get(document.sentence_at(recipient.span.start).index, ())
            found.setdefault(recipient.name, []).extend(here)
    return {name: first_places(of_recipient, document) for name, of_recipient in found.items()}

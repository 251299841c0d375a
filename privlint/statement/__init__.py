"""The statement: everything that the document says, put together.

`read_statement` runs the grammars over a document and ties their facts to each
other; the rules query the result.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from privlint.document import BlockKind, Document, Span
from privlint.facts import Fact, FormOfAddress
from privlint.grammars import (
    address_form,
    complaint,
    consent,
    contact,
    date,
    deadline,
    duties,
    foreign_party,
    law,
    legal_basis,
    party,
    recipient,
    reference,
    retention,
    right,
    role,
    template,
    transfer,
)
from privlint.grammars.reading import Reading, read
from privlint.lexicon import Lexicon, built_in_lexicon
from privlint.organisation import UNKNOWN, Organisation
from privlint.record import Record
from privlint.statement.activities import activities
from privlint.statement.data import data_categories, data_groups, visitor_data
from privlint.statement.publisher import publisher_of


class Statement(Record, unshown=["reading"]):
    """The facts of one privacy statement, by kind and in text order."""

    document: Document
    language: str
    reading: Reading
    _facts: dict[str, tuple[Fact, ...]]

    def facts(self, kind: str) -> tuple[Fact, ...]:
        """The facts of `kind` (a `Fact.NAME`), in text order."""
        return self._facts.get(kind, ())

    @cached_property
    def is_informal(self) -> bool:
        """Whether it says je to its readers, rather than u."""
        return address_form.is_informal(self.facts(FormOfAddress.NAME))

    def place_of(self, topic: str) -> Span:
        """Where a missing element of `topic` belongs: the heading of its section, else the title of the page."""
        for section in self.document.sections:
            heading = self.document.heading_of(section)
            if heading is not None and topic in self.reading.section_topics[section.index]:
                return heading.span
        for block in self.document.blocks:
            if block.kind is not BlockKind.METADATA:
                return block.span
        return Span(0, 0)


def read_statement(
    document: Document,
    lexicon: Lexicon | None = None,
    language: str = "nl",
    organisation: Organisation = UNKNOWN,
) -> Statement:
    """Everything that `document` says, read with `lexicon` (by default the built-in vocabulary), in the light of what
    is known of the `organisation` that publishes it."""
    reading = read(document, lexicon if lexicon is not None else built_in_lexicon())
    facts: dict[str, list[Fact]] = {}
    for fact in _all_facts(reading, organisation):
        facts.setdefault(fact.NAME, []).append(fact)
    ordered = {kind: tuple(sorted(found, key=lambda fact: fact.span)) for kind, found in facts.items()}
    return Statement(document, language, reading, ordered)


def _all_facts(reading: Reading, organisation: Organisation) -> Iterable[Fact]:
    controllers = party.controllers(reading)
    contacts = contact.contacts(reading)
    publisher = publisher_of(reading, controllers, organisation)
    bases = legal_basis.legal_bases(reading)
    retentions = retention.retentions(reading)
    recipients = recipient.recipients(reading, controllers)
    transfers = transfer.transfers(reading)
    categories = data_categories(reading)
    yield publisher
    yield from controllers
    yield from contacts
    yield from role.officers(reading)
    yield from role.roles(reading, controllers)
    yield from bases
    yield from consent.implied_consents(reading)
    yield from categories
    yield from visitor_data(reading, retentions)
    yield from data_groups(reading, retentions)
    yield from retentions
    yield from recipients
    yield from recipient.denials(reading)
    yield from transfers
    rights = right.rights(reading)
    yield from rights
    yield from right.unsubscribing(reading, rights, bases)
    yield from right.routes(reading)
    yield from complaint.complaints(reading, publisher.country)
    yield from deadline.deadlines(reading)
    yield from duties.fees(reading)
    yield from duties.identity_copies(reading)
    yield from duties.provision_notices(reading)
    yield from duties.automated_decisions(reading)
    yield from duties.sources(reading)
    yield from duties.age_limits(reading, publisher.country)
    yield from date.statement_dates(reading)
    yield from law.outdated_references(reading)
    yield from template.placeholders(reading)
    yield from reference.dangling_references(reading, contacts)
    yield from address_form.forms_of_address(reading)
    yield from foreign_party.foreign_parties(reading, contacts, controllers)
    yield from activities(reading, bases, retentions, recipients, categories, transfers)

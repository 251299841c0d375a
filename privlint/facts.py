"""The typed facts that a statement is made of.

Each class is one kind of fact, with the place of the words that state it. The
rule language (docs/rule-language.md) speaks of a kind by its `NAME` and of its
attributes by their field names with hyphens: `any response-deadline where stage
is first and days > 31`. An attribute is a text, a number, a truth value or a
list of texts; an empty one counts as absent (`has days`).
"""

from __future__ import annotations

from typing import ClassVar

from privlint.document import Span
from privlint.record import Record

PLACES = frozenset({"span", "named", "tied"})
"""The fields that tell where something stands: no attributes of the rule language."""


class Fact(Record):
    """Something the statement says, at `span`."""

    NAME: ClassVar[str]
    span: Span


# Who is responsible


class Controller(Fact):
    """A name presented as the party that decides on the processing (AVG 4(7), 13(1)(a)).

    `explicit` holds where the text says that this party is responsible; otherwise
    the name comes from the title, a contact block or an acting subject.
    `party` is the name reduced to what identifies the organisation.
    """

    NAME = "controller"
    name: str
    party: str
    explicit: bool


class Contact(Fact):
    """A way to reach someone. `channel`: email, phone, address, page (a link to a form or page of the site's own) or
    form (one that is only named); `owner`: controller, officer, authority or other."""

    NAME = "contact"
    channel: str
    owner: str
    value: str


class Officer(Fact):
    """A mention of the functionaris gegevensbescherming (AVG 37). `appointed` is false where the text denies one."""

    NAME = "officer"
    appointed: bool
    reachable: bool


class Role(Fact):
    """The organisation says what it is (AVG 4(7)-(8)). `role`: controller or processor; `subject`: for which
    processing, empty for all of it."""

    NAME = "role"
    role: str
    subject: str


class Publisher(Fact):
    """What is known of the kind of controller, from the configuration or else from the text: `public_authority` and
    `country` (nl, be or empty). Only the configuration tells `kind` (public-authority, business, association,
    foundation, person or empty) and `officer`: whether there is a data protection officer (appointed, absent or
    empty)."""

    NAME = "publisher"
    public_authority: bool
    country: str
    kind: str = ""
    officer: str = ""


# What for, and on what ground


class Activity(Fact):
    """A processing activity: a purpose with what the text ties to it.

    `purpose` is the text of the purpose, `basis` the legal bases (those of `legal-basis`),
    `interest` the legitimate interest named with it, `retention` the terms and
    criteria, `recipient` who receives data for it. `contractual` holds for an order,
    a booking, a membership or an account (see rule consent-for-contract).
    `basis_judged` and `retention_judged` are false where a reader could not tell whether a basis or a term is given.
    """

    NAME = "activity"
    purpose: str
    basis: tuple[str, ...] = ()
    interest: str = ""
    retention: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    contractual: bool = False
    basis_judged: bool = True
    retention_judged: bool = True
    named: Span | None = None  # the heading whose words are the purpose, if the words at `span` are not
    tied: tuple[Fact, ...] = ()  # the facts behind the attributes, with the data and transfers: for their places


class LegalBasis(Fact):
    """One of the six bases of AVG 6(1) given for a processing.

    `basis`: consent, contract, legal-obligation, vital-interest, public-task or
    legitimate-interest. `interest` is the interest named with the last one.
    """

    NAME = "legal-basis"
    basis: str
    interest: str = ""


class ImpliedConsent(Fact):
    """Consent or agreement inferred from use, a form or silence (AVG 4(11))."""

    __slots__ = ()
    NAME = "implied-consent"


# What, how long


class DataCategory(Fact):
    """Personal data, or a category of them, that the statement says are processed."""

    NAME = "data-category"
    category: str


class VisitorData(Fact):
    """Data that the site itself collects of its visitors, where they have an item or cell of their own in a list of
    data. `retention`: how long the text says that these are kept, or all data."""

    NAME = "visitor-data"
    data: str
    retention: tuple[str, ...] = ()


class DataGroup(Fact):
    """A group of data that a list gives a name of its own ("Identificatiegegevens: …"), where the terms are given by
    such groups. `retention`: how long the text says that this group is kept."""

    NAME = "data-group"
    data: str
    retention: tuple[str, ...] = ()


class Retention(Fact):
    """Something on how long data are kept. `concrete` holds for a term or a criterion that a reader can apply.

    `days` is the term in days (a month 30, a year 365), which a criterion does not have, and 0 for one that has a
    `group`; `subject` the words that say what it is for; `group` the data or purpose that it shares with a term
    elsewhere in the text, empty if it shares none; `listed` holds for an item or row that names the data or purpose it
    is for.
    """

    NAME = "retention"
    concrete: bool
    term: str
    days: int | None
    subject: str
    group: str = ""
    listed: bool = False


# With whom, and where


class Recipient(Fact):
    """Someone who receives data. `specific` holds for a name or a kind of business, not for bare "derden";
    `processor` where the text presents the recipient as verwerker; `official` for one to whom the law can require that
    data are given."""

    NAME = "recipient"
    name: str
    specific: bool
    processor: bool = False
    official: bool = False


class SharingDenial(Fact):
    """The statement says that data are not given to others. `flat` holds without exception or limitation, `legal` with
    no exception but for what the law requires."""

    NAME = "sharing-denial"
    flat: bool
    legal: bool = False


class Transfer(Fact):
    """Something on where data are or go (AVG 44-49).

    `kind`: stated (data go or may go outside the EEA), denied (they stay inside),
    implied (a recipient that is well known to process outside), location (data are
    kept somewhere inside, without a claim about all data). `safeguard`: the valid
    mechanism named for it, else empty. `flat`: a denial without exception, about all data.
    """

    NAME = "transfer"
    kind: str
    where: str
    safeguard: str = ""
    flat: bool = False


# Rights


class Right(Fact):
    """A right of the data subject that the text names: access, rectification, erasure, restriction,
    objection, portability or withdraw-consent (AVG 7(3), 15-18, 20, 21)."""

    NAME = "right"
    right: str


class RightsRoute(Fact):
    """How or where the rights can be exercised (AVG 12(2)). `form` holds where that is a form or a page."""

    NAME = "rights-route"
    form: bool = False


class Complaint(Fact):
    """A complaint with a supervisory authority (AVG 77). `authority`: its short name (ap, gba, ico, cbp …), or
    empty if unnamed; `competent` holds if it is the controller's own, or is unnamed."""

    NAME = "complaint"
    authority: str
    competent: bool


class ResponseDeadline(Fact):
    """A term for answering requests (AVG 12(3)). `stage`: first, extension or total.

    `days` counts a month as 30 days and a week as 7; an extension without a maximum has none.
    `total` is the number of days with the first term added. `limited` holds where the text gives
    the term for one way of asking, or for the other requests.
    """

    NAME = "response-deadline"
    stage: str
    term: str
    days: int | None
    total: int | None
    limited: bool = False


class Fee(Fact):
    """A fee asked for exercising a right (AVG 12(5)), other than for extra copies or excessive requests."""

    __slots__ = ()
    NAME = "fee"


class IdentityCopy(Fact):
    """A copy of an identity document asked of a data subject. `masked`: the text asks to mask part of it."""

    NAME = "identity-copy"
    masked: bool


# Other duties to inform


class ProvisionNotice(Fact):
    """Whether data must be given, or what happens if they are not (AVG 13(2)(e))."""

    __slots__ = ()
    NAME = "provision-notice"


class AutomatedDecision(Fact):
    """Something on automated decisions or profiling (AVG 22), denied or described."""

    NAME = "automated-decision"
    denied: bool


class Source(Fact):
    """Data that come from others (AVG 14(2)(f)). `specific`: the source or its kind is named."""

    NAME = "source"
    specific: bool


class AgeLimit(Fact):
    """An age under which parental consent is asked for. `lawful`: 16, or 13 for a Belgian controller (AVG 8,
    UAVG 5)."""

    NAME = "age-limit"
    age: int
    lawful: bool


class StatementDate(Fact):
    """A date of last change, entry into force or version. `stale`: before 25 May 2018 (AVG 99)."""

    NAME = "statement-date"
    date: str
    stale: bool


# The text itself


class OutdatedReference(Fact):
    """Law, a body or a term that no longer applies, relied on as if it did. `topic` names it."""

    NAME = "outdated-reference"
    topic: str
    replacement: str


class Placeholder(Fact):
    """Template text that was left in."""

    __slots__ = ()
    NAME = "placeholder"


class DanglingReference(Fact):
    """A reference to a place in the text that is not there. `target` is what it points at; `form`: part (by its number
    or title), announcement (of what should stand below), link (without a target), anchor (a link to a place in the
    page), contents (an item of the table of contents) or number (a heading whose number skips one)."""

    NAME = "dangling-reference"
    target: str
    form: str


class FormOfAddress(Fact):
    """The reader is addressed. `form`: u or je."""

    NAME = "address"
    form: str


class ForeignParty(Fact):
    """Name or address of an unrelated organisation where the controller's own should be."""

    __slots__ = ()
    NAME = "foreign-party"


KINDS: dict[str, type[Fact]] = {
    kind.NAME: kind
    for kind in (
        Controller,
        Contact,
        Officer,
        Role,
        Publisher,
        Activity,
        LegalBasis,
        ImpliedConsent,
        DataCategory,
        VisitorData,
        DataGroup,
        Retention,
        Recipient,
        SharingDenial,
        Transfer,
        Right,
        RightsRoute,
        Complaint,
        ResponseDeadline,
        Fee,
        IdentityCopy,
        ProvisionNotice,
        AutomatedDecision,
        Source,
        AgeLimit,
        StatementDate,
        OutdatedReference,
        Placeholder,
        DanglingReference,
        FormOfAddress,
        ForeignParty,
    )
}
"""Every kind of fact by its name in the rule language."""

"""Processing activities: the purposes of the statement with the bases, terms and recipients tied to them.

What the text ties to an activity is found

1. in its region: the row, the item with its subitems, or the passage up to the next activity of the section;
2. in the sentence that introduces or closes its list ("Dit doen wij op basis van …"), or that tells its place in it
   ("Voor de eerste twee …");
3. in a sentence elsewhere about the same thing ("Toestemming: voor de nieuwsbrief"), by shared content words;
4. in a sentence that covers all data ("Wij verwerken uw gegevens op basis van …"), if it gives one basis.

Sources: AVG 13(1)(c)-(d), 13(2)(a).
"""

from __future__ import annotations

import re
from collections import Counter

from privlint.document import Sentence, Span
from privlint.facts import Activity, DataCategory, Fact, LegalBasis, Recipient, Retention, Transfer
from privlint.grammars.reading import Reading
from privlint.grammars.retention_place import behind_label as behind_label_of_term
from privlint.patterns import compile_later
from privlint.record import replace
from privlint.statement.judging import goes_further, not_to_judge, set_out
from privlint.statement.lists import OPENS_AIM
from privlint.statement.naming import (
    behind_label,
    facts_inside,
    facts_outside,
    kinds,
    letters_in,
)
from privlint.statement.numbered import bases_by_place
from privlint.statement.passage import Passage
from privlint.statement.passages import passages
from privlint.statement.tied_bases import (
    bases_elsewhere,
    covering_bases,
    inherited_bases,
    matching_bases,
    own_bases,
    referred_bases,
    serving_bases,
    subject_of_basis,
)
from privlint.statement.tied_terms import covering_terms, is_for_everything, is_general, matching_terms, terms_elsewhere
from privlint.statement.ties import first_places, transfers_by_recipient

_MOST_BASES = 2  # of a purpose; more are a list of what may be
_GAINS = ("interest-purpose", "kind-newsletter")  # direct marketing is one (AVG, recital 47)
_AIM = compile_later(r"om\b[^.;:]*\bte\b", re.IGNORECASE)
_BESIDE_CONTRACT = frozenset({"kind-newsletter", "kind-notice", "kind-picture", "kind-review", "kind-visit"})
_SERIES = 4  # paragraphs of a part, each on an activity
_BARE_GROUND = 8  # words of a sentence that gives a basis and nothing else
_BASIS_COLUMN = ("topic-legal-basis", "basis-head")
_TERM_COLUMN = ("topic-retention", "retention-strong", "retention-column")


def activities(
    reading: Reading,
    bases: list[LegalBasis],
    retentions: list[Retention],
    recipients: list[Recipient],
    categories: list[DataCategory],
    transfers: list[Transfer],
) -> list[Activity]:
    """The processing activities of the statement, in text order, with what the text ties to each."""
    found = passages(reading)
    regions = [region for passage in found for region in passage.regions]
    free = facts_outside(bases, regions)
    spoken_of = [(basis, letters_in(basis.span, reading), subject_of_basis(basis, reading)) for basis in free]
    covering = covering_bases(free, bases, reading)
    terms = [retention for retention in retentions if retention.concrete]
    told = [passage for passage in found if not passage.listed]
    named = [span for passage in told for span in (*(passage.regions if passage.heading else ()), *passage.shared)]
    named += _series([passage for passage in told if not facts_inside(terms, [passage.span])], reading)
    apart = frozenset(facts_outside(terms, named))
    general = [
        term for term in terms if is_general(term, reading) and (term in apart or is_for_everything(term, reading))
    ]
    elsewhere = terms_elsewhere(terms, regions, reading)
    vague = terms_elsewhere([term for term in retentions if _is_open(term, reading)], regions, reading)
    by_place = bases_by_place(found, bases, reading)
    stated = frozenset(passage.span for passage in told if not reading.has("speaks-of-all", passage.span))
    own = {passage: own_bases(passage, bases, stated, reading) for passage in found}
    elsewhere_based = bases_elsewhere(
        {passage: own[passage] or by_place.get(passage, []) for passage in found}, reading
    )
    out = set_out(found, reading)
    unclear = not_to_judge(found, own, reading)
    transfers_of = transfers_by_recipient(recipients, transfers, reading.document)
    result = []
    for passage in found:
        tied = own[passage]
        if not _has_column(passage, _BASIS_COLUMN, reading):
            tied = (
                tied
                or by_place.get(passage, [])
                or referred_bases(passage, own, reading)
                or matching_bases(passage, spoken_of, reading)
                or inherited_bases(passage, elsewhere_based, reading)
                or covering.of(passage)
                or serving_bases(passage, bases, reading)
            )
        others: list[Span] = []
        if not passage.listed and goes_further(passage, reading):
            others = [region for other in told if other is not passage for region in other.regions]
        kept = _own_terms(passage, terms, others, reading)
        if not _has_column(passage, _TERM_COLUMN, reading):
            kept = kept or matching_terms(passage, elsewhere, reading) or covering_terms(passage, general, reading)
        inside = facts_inside(recipients, passage.regions)
        data = facts_inside(categories, passage.regions)
        moved: list[Fact] = [*facts_inside(transfers, passage.regions)]
        moved += [transfer for recipient in inside for transfer in transfers_of.get(recipient.name, ())]
        result.append(
            Activity(
                span=passage.span,
                purpose=_purpose(passage, reading),
                basis=tuple(dict.fromkeys(basis.basis for basis in tied)),
                interest=next((basis.interest for basis in tied if basis.interest), ""),
                retention=tuple(dict.fromkeys(term.term for term in kept)),
                recipient=tuple(dict.fromkeys(recipient.name for recipient in inside)),
                contractual=_is_contractual(passage, tied, reading),
                basis_judged=bool(tied)
                or (
                    (passage in out or not out)
                    and passage not in unclear
                    and not _refers(passage, _BASIS_COLUMN, reading)
                ),
                retention_judged=bool(kept)
                or (
                    (passage in out or not out)
                    and passage not in unclear
                    and not any(_has_open_term(region, reading) for region in passage.regions)
                    and not matching_terms(passage, vague, reading)
                ),
                named=passage.heading if not passage.listed else None,
                tied=first_places((*tied, *kept, *inside, *data, *moved), reading.document),
            )
        )
    return [_with_interest(activity, reading) for activity in result]


def _series(told: list[Passage], reading: Reading) -> list[Span]:
    """The paragraphs of a part that tells of one activity after another: "uw gegevens" are those of that one."""
    paragraphs = {block.index: block for block in (reading.document.block_at(passage.span.start) for passage in told)}
    in_section = Counter(block.section for block in paragraphs.values())
    return [block.span for block in paragraphs.values() if in_section[block.section] >= _SERIES]


def _own_terms(passage: Passage, terms: list[Retention], others: list[Span], reading: Reading) -> list[Retention]:
    """The terms in the region of a passage, or else the one that what speaks for its list or section gives outside
    `others`; where that gives several, each is for another passage, save that of "Die gegevens …"."""
    inside = facts_inside(terms, passage.regions)
    shared = facts_outside(facts_inside(terms, passage.shared), others)
    of_all = [term for term in shared if reading.begins("these-all", reading.document.sentence_at(term.span.start))]
    return inside or (shared if len({term.term for term in shared}) == 1 else of_all)


def _is_open(term: Retention, reading: Reading) -> bool:
    """Whether what a list says on keeping some data leaves open how long; "onbepaalde tijd" does not: that is none."""
    return term.listed and not term.concrete and not reading.has("retention-indefinite", term.span)


def _has_column(passage: Passage, terms: tuple[str, ...], reading: Reading) -> bool:
    """Whether a passage is a row of a table with a column for this: what its cell leaves open, no other text fills."""
    cell = reading.document.block_at(passage.span.start).cell
    if cell is None:
        return False
    return any(reading.has(terms, header) for header in reading.column_headers(cell.table).values())


def _refers(passage: Passage, terms: tuple[str, ...], reading: Reading) -> bool:
    """Whether the cell of a row in such a column points elsewhere: "zie paragraaf 1"."""
    for region in passage.regions:
        block = reading.document.block_at(region.start)
        header = reading.column_header(block)
        if header is not None and reading.has(terms, header) and reading.has("points-elsewhere", block):
            return True
    return False


def _has_open_term(region: Span, reading: Reading) -> bool:
    """Whether a region says that nothing is kept, or points elsewhere for how long: "Bewaartermijn: zie boven"."""
    if reading.has("not-stored", region):
        return True
    pointing = (reading.document.sentences[mention.sentence] for mention in reading.find("points-elsewhere", region))
    return any(behind_label_of_term(sentence, reading) is not None for sentence in pointing)


def _purpose(passage: Passage, reading: Reading) -> str:
    return reading.text(passage.heading if passage.heading is not None and not passage.listed else passage.span)


def _with_interest(activity: Activity, reading: Reading) -> Activity:
    """A legitimate interest that is not named apart is the purpose itself, where that says what is gained or
    protected."""
    if (
        "legitimate-interest" in activity.basis
        and len(activity.basis) <= _MOST_BASES
        and not activity.interest
        and (reading.has(_GAINS, activity.span) or _is_aim(activity.span, reading))
    ):
        return replace(activity, interest=activity.purpose)
    return activity


def _is_aim(span: Span, reading: Reading) -> bool:
    """Whether a purpose is said as an aim, by itself or behind what opens its list: "Wij gebruiken uw gegevens om:"."""
    sentence = reading.document.sentence_at(span.start)
    opening = reading.introductions(sentence)[:1]
    return _AIM.match(reading.text(span)) is not None or any(OPENS_AIM.search(reading.text(one)) for one in opening)


def _is_contractual(passage: Passage, bases: list[LegalBasis], reading: Reading) -> bool:
    """Whether the passage is about an order, a booking, a membership or an account: in what it states or is based
    on."""
    spans = [passage.span, *([passage.heading] if passage.heading is not None else [])]
    spans += behind_label(passage, reading)
    if reading.has("special-data", passage.span):
        return False  # explicit consent is what the law asks for these (AVG 9(2)(a))
    beside = any(reading.has(("cookie", "beside-contract"), region) for region in passage.regions)
    if beside or kinds(spans, reading) & _BESIDE_CONTRACT:
        return False  # whatever is ordered or booked where the newsletter or the cookies are offered
    grounds = [
        reading.document.sentence_at(basis.span.start)
        for basis in bases
        if any(region.covers(basis.span) for region in passage.regions)
    ]
    spans += [ground.span for ground in grounds]
    spans += [aim.span for ground in grounds for aim in _aim_before(ground, reading)]
    return any(reading.has("contractual-object", span) for span in spans)


def _aim_before(ground: Sentence, reading: Reading) -> list[Sentence]:
    """The sentence before one that gives no more than a basis: "… om je lessen te plannen. De grondslag is …"."""
    if len(reading.scan.words(ground.span)) > _BARE_GROUND:
        return []
    return [
        other
        for other in reading.neighbours(ground, before=1)
        if reading.has("processing-verb", other) and not reading.has(("special-data", *_BESIDE_CONTRACT), other)
    ]

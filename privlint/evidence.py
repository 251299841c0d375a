"""What the text shows of a rule besides findings: what the engine gathers on request and the reports print."""

from __future__ import annotations

from enum import StrEnum

from privlint.document import Place
from privlint.record import Record

MOST_PLACES = 3


class Outcome(StrEnum):
    """What became of a rule, as far as its findings do not tell."""

    SATISFIED = "satisfied"
    DOES_NOT_APPLY = "does-not-apply"
    NOT_JUDGED = "not-judged"


class Quoted(Record):
    """Words of the text, on one line and shortened, with where they stand."""

    place: Place
    text: str


class Evidence(Record):
    """One outcome of `rule`: the first `MOST_PLACES` places that show it, how many `more` there are, and `terms` of
    the rule language.

    The terms are of a satisfied rule what was looked for and not found, of one that
    does not apply its `when`, and of one that is not judged the attribute that was not
    there to judge, or "in another" if a statement to which this one links satisfies it;
    none if the whole file is not judged.
    """

    rule: str
    outcome: Outcome
    places: tuple[Quoted, ...] = ()
    more: int = 0
    terms: tuple[str, ...] = ()

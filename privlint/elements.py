"""What the law wants a statement to tell, element by element, and what became of each in a text.

The elements, with the rules that look at each, are data: rules/law/elements.yaml.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from privlint.evidence import Evidence, Outcome
from privlint.findings import Finding
from privlint.record import Record
from privlint.resources import rules_directory
from privlint.result import FileReport


class State(StrEnum):
    """How a text deals with an element."""

    PRESENT = "present"
    INCOMPLETE = "incomplete"
    CONTRADICTORY = "contradictory"
    INCORRECT = "incorrect"
    MISSING = "missing"
    NOTHING_NOTED = "nothing-noted"
    NOT_JUDGED = "not-judged"
    DOES_NOT_APPLY = "does-not-apply"


class Element(Record):
    """One thing that the law wants told: its name by language, the articles, and the ids of the rules that look whether
    it is there (`shown_by`) and whether it is told well (`marred_by`)."""

    id: str
    title: Mapping[str, str]
    law: tuple[str, ...]
    shown_by: tuple[str, ...]
    marred_by: tuple[str, ...]


class ElementGroup(Record):
    """Elements that stand together in the law."""

    title: Mapping[str, str]
    law: tuple[str, ...]
    elements: tuple[Element, ...]


class ElementState(Record):
    """What became of an element in a text: its findings, those that are suppressed or `known` before too, and the
    evidence that shows it or that something of it could not be judged. `checked` if any of its rules was asked."""

    element: Element
    state: State
    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...]
    known: tuple[Finding, ...]
    evidence: tuple[Evidence, ...]
    not_judged: tuple[Evidence, ...]
    checked: bool


# The most serious first.
_STATES_OF_KINDS = {
    "missing": State.MISSING,
    "inconsistent": State.CONTRADICTORY,
    "invalid": State.INCORRECT,
    "outdated": State.INCORRECT,
    "incomplete": State.INCOMPLETE,
    "style": State.INCOMPLETE,
}


def load_elements() -> tuple[ElementGroup, ...]:
    """The elements of AVG 12, 13 and 14, in the order of the file. Raises PrivlintError if it cannot be read."""
    from privlint.yaml_file import load  # takes 22 ms to import

    return tuple(
        ElementGroup(group["title"], tuple(group["law"]), tuple(map(_element, group["elements"])))
        for group in load(rules_directory() / "law" / "elements.yaml")
    )


def state_of(element: Element, report: FileReport) -> ElementState:
    """What became of `element` in the statement of `report`, which holds the evidence."""
    rules = {*element.shown_by, *element.marred_by}
    findings = tuple(finding for finding in report.findings if finding.rule in rules)
    suppressed = tuple(finding.finding for finding in report.suppressed if finding.finding.rule in rules)
    known = tuple(finding for finding in report.known if finding.rule in rules)
    found = (*findings, *suppressed, *known)
    evidence = [outcome for outcome in report.evidence or () if outcome.rule in rules]
    shown = tuple(outcome for outcome in evidence if _shows(outcome, element))
    not_judged = tuple(outcome for outcome in evidence if outcome.outcome is Outcome.NOT_JUDGED)
    state = _state(found, shown, evidence, element)
    return ElementState(element, state, findings, suppressed, known, shown, not_judged, bool(found or evidence))


def _element(data: Mapping[str, Any]) -> Element:
    return Element(
        id=data["id"],
        title=data["title"],
        law=tuple(data["law"]),
        shown_by=tuple(data.get("shown_by", ())),
        marred_by=tuple(data.get("marred_by", ())),
    )


def _shows(evidence: Evidence, element: Element) -> bool:
    """Whether the places of `evidence` tell the element; also those because of which a rule need not be asked."""
    return evidence.rule in element.shown_by and bool(evidence.places) and evidence.outcome is not Outcome.NOT_JUDGED


def _state(
    findings: Sequence[Finding], shown: Sequence[Evidence], evidence: Sequence[Evidence], element: Element
) -> State:
    kinds = {finding.kind for finding in findings}
    for kind, state in _STATES_OF_KINDS.items():
        if kind in kinds:
            return state
    if shown:
        return State.PRESENT
    outcomes = {found.outcome for found in evidence}
    if Outcome.NOT_JUDGED in outcomes or not outcomes:
        return State.NOT_JUDGED
    of_presence = {found.outcome for found in evidence if found.rule in element.shown_by}
    return State.DOES_NOT_APPLY if of_presence == {Outcome.DOES_NOT_APPLY} else State.NOTHING_NOTED

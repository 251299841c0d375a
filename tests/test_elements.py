"""What the law wants told, and what became of each of it in a text."""

from __future__ import annotations

from collections import Counter

import pytest

from privlint.document import Place
from privlint.elements import Element, State, load_elements, state_of
from privlint.engine import load_rules
from privlint.evidence import Evidence, Outcome, Quoted
from privlint.findings import Finding, Level, Suppressed
from privlint.record import replace
from privlint.resources import rules_directory
from privlint.result import FileReport, Status

PLACE = Place(3, 1, 3, 4, "privacy.md")
QUOTED = (Quoted(PLACE, "wij"),)
ELEMENT = Element("retention", {"nl": "Termijn", "en": "Term"}, ("AVG 13(2)(a)",), ("there",), ("vague", "conflict"))


def finding(rule: str, kind: str) -> Finding:
    return Finding(rule, kind, Level.ERROR, "privacy.md", PLACE, "Er is iets", "", ())


def report(*evidence: Evidence, findings: tuple[Finding, ...] = ()) -> FileReport:
    return FileReport("privacy.md", Status.CHECKED, "nl", findings=findings, evidence=evidence)


def test_every_built_in_rule_belongs_to_one_element() -> None:
    rules = Counter(
        rule
        for group in load_elements()
        for element in group.elements
        for rule in (*element.shown_by, *element.marred_by)
    )
    assert rules == Counter({rule.id: 1 for rule in load_rules([rules_directory()])})


def test_the_elements_have_names_of_their_own_and_titles_in_both_languages() -> None:
    groups = load_elements()
    elements = [element for group in groups for element in group.elements]
    assert len({element.id for element in elements}) == len(elements)
    for titled in (*groups, *elements):
        assert set(titled.title) == {"nl", "en"}
        assert all(titled.title.values())
        assert titled.law


def test_the_elements_of_an_article_stand_in_the_order_of_the_law() -> None:
    for group in load_elements()[:2]:
        laws = [element.law[0] for element in group.elements]
        assert laws == sorted(laws)
        assert all(law.startswith(group.law[0]) for law in laws)


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        ("missing", State.MISSING),
        ("inconsistent", State.CONTRADICTORY),
        ("invalid", State.INCORRECT),
        ("outdated", State.INCORRECT),
        ("incomplete", State.INCOMPLETE),
        ("style", State.INCOMPLETE),
    ],
)
def test_a_finding_tells_the_state(kind: str, state: State) -> None:
    shown = Evidence("there", Outcome.SATISFIED, QUOTED)
    assert state_of(ELEMENT, report(shown, findings=(finding("vague", kind),))).state is state


def test_the_most_serious_kind_counts() -> None:
    found = (finding("vague", "incomplete"), finding("conflict", "inconsistent"), finding("other", "missing"))
    became = state_of(ELEMENT, report(findings=found))
    assert became.state is State.CONTRADICTORY
    assert [each.rule for each in became.findings] == ["vague", "conflict"]


def test_words_that_show_it_make_it_present() -> None:
    shown = Evidence("there", Outcome.SATISFIED, QUOTED)
    became = state_of(ELEMENT, report(shown, Evidence("vague", Outcome.SATISFIED, QUOTED)))
    assert (became.state, became.evidence) == (State.PRESENT, (shown,))


def test_words_because_of_which_a_rule_need_not_be_asked_show_it_too() -> None:
    assert state_of(ELEMENT, report(Evidence("there", Outcome.DOES_NOT_APPLY, QUOTED))).state is State.PRESENT


def test_what_does_not_apply_is_told_from_what_has_no_defects() -> None:
    apart = Evidence("vague", Outcome.SATISFIED, terms=("retention",))
    assert state_of(ELEMENT, report(Evidence("there", Outcome.DOES_NOT_APPLY), apart)).state is State.DOES_NOT_APPLY
    assert state_of(ELEMENT, report(Evidence("there", Outcome.SATISFIED), apart)).state is State.NOTHING_NOTED


def test_what_cannot_be_judged_is_not_present() -> None:
    unclear = Evidence("there", Outcome.NOT_JUDGED, QUOTED, terms=("basis-judged",))
    became = state_of(ELEMENT, report(unclear))
    assert (became.state, became.not_judged, became.checked) == (State.NOT_JUDGED, (unclear,), True)


def test_rules_that_were_not_asked_judge_nothing() -> None:
    became = state_of(ELEMENT, report(Evidence("other", Outcome.SATISFIED, QUOTED)))
    assert (became.state, became.checked) == (State.NOT_JUDGED, False)


def test_a_finding_that_was_known_before_still_tells_the_state() -> None:
    missing, vague = finding("there", "missing"), finding("vague", "incomplete")
    became = state_of(ELEMENT, replace(report(findings=(vague,)), known=(missing, finding("other", "missing"))))
    assert (became.state, became.findings, became.known) == (State.MISSING, (vague,), (missing,))
    assert became.checked


def test_a_suppressed_finding_still_tells_the_state() -> None:
    missing = finding("there", "missing")
    became = state_of(ELEMENT, replace(report(), suppressed=(Suppressed(missing, "later", PLACE),)))
    assert (became.state, became.findings, became.suppressed) == (State.MISSING, (), (missing,))

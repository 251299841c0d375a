"""What satisfies a check, keeps a rule from applying or cannot be judged, for each clause of the rule language."""

from __future__ import annotations

from typing import Any

import pytest

from privlint.engine.evidence import evidence, none_judged
from privlint.evidence import Evidence, Outcome

TEXT = """\
# Privacyverklaring
Wij bewaren facturen zeven jaar en foto's twee jaar.
Wij antwoorden binnen vier weken. U hoort binnen zes weken van ons, uiterlijk binnen vier weken.
"""


def retention(words: str, days: int | None, group: str = "") -> tuple[str, str, dict[str, Any]]:
    return "retention", words, {"concrete": True, "term": words, "days": days, "subject": "", "group": group}


def activity(words: str, **attributes: Any) -> tuple[str, str, dict[str, Any]]:
    return "activity", words, {"purpose": words, **attributes}


def shown(found: tuple[Evidence, ...]) -> list[tuple[str, list[str], tuple[str, ...]]]:
    return [(str(one.outcome), [quoted.text for quoted in one.places], one.terms) for one in found]


@pytest.fixture
def gather(statement: Any, rule: Any) -> Any:
    """The outcomes of a check on `TEXT` with the facts given: (outcome, words quoted, terms)."""

    def find(check: str, *facts: Any, **lines: str) -> list[tuple[str, list[str], tuple[str, ...]]]:
        return shown(evidence([rule(check=check, **lines, message="{nl: x, en: x}")], statement(TEXT, *facts)))

    return find


SEVEN, TWO = retention("zeven jaar", 2555), retention("twee jaar", 730)


def test_any_is_satisfied_by_the_facts_that_make_it_true(gather: Any) -> None:
    assert gather("any retention where days > 1000", SEVEN, TWO) == [("satisfied", ["zeven jaar"], ())]
    assert gather("at least 2 retention", SEVEN, TWO) == [("satisfied", ["zeven jaar", "twee jaar"], ())]


def test_a_rule_with_findings_is_left_to_the_findings(gather: Any) -> None:
    assert gather("any retention where days > 9000", SEVEN) == []
    assert gather("no retention", SEVEN) == []


def test_no_is_satisfied_by_what_is_not_found(gather: Any) -> None:
    assert gather("no retention where days < 100", SEVEN) == [("satisfied", [], ("retention where days < 100",))]
    beside = "retention beside fee"
    assert gather(f"no {beside}", SEVEN) == [("satisfied", [], (beside,))]


def test_every_and_same_are_satisfied_by_the_facts_they_are_about_or_by_their_absence(gather: Any) -> None:
    facturen = activity("facturen", basis=("contract",))
    assert gather("every activity has basis", facturen) == [("satisfied", ["facturen"], ())]
    assert gather("every activity has basis") == [("satisfied", [], ("activity",))]
    grouped = retention("zeven jaar", 2555, "a")
    assert gather("same days of retention where concrete by group", grouped, TWO) == [("satisfied", ["zeven jaar"], ())]
    assert gather("same days of retention where concrete by group", TWO) == [
        ("satisfied", [], ("retention where concrete and has days and has group",))
    ]


def test_and_shows_all_its_parts_and_or_those_that_hold(gather: Any) -> None:
    assert gather("any retention and no fee", SEVEN) == [("satisfied", ["zeven jaar"], ("fee",))]
    assert gather("any fee or any retention", SEVEN) == [("satisfied", ["zeven jaar"], ())]


def test_not_shows_what_speaks_against_its_part(gather: Any) -> None:
    assert gather("not any fee") == [("satisfied", [], ("fee",))]
    assert gather("not no retention", SEVEN) == [("satisfied", ["zeven jaar"], ())]
    assert gather("not at least 2 retention", SEVEN) == [("satisfied", ["zeven jaar"], ("at least 2 retention",))]
    assert gather("not same days of retention", SEVEN, TWO) == [("satisfied", ["zeven jaar", "twee jaar"], ())]
    assert gather("not not any retention", SEVEN) == [("satisfied", ["zeven jaar"], ())]


def test_a_rule_that_does_not_apply_shows_its_condition_and_what_is_against_it(gather: Any) -> None:
    assert gather("any fee", when="any complaint or any fee") == [("does-not-apply", [], ("any complaint or any fee",))]
    assert gather("any fee", SEVEN, TWO, when="no retention where days < 1000") == [
        ("does-not-apply", ["twee jaar"], ("no retention where days < 1000",))
    ]


def test_an_activity_that_cannot_be_judged_is_told_also_beside_findings(gather: Any) -> None:
    passing = activity("foto's", basis_judged=False)
    check = "every activity where basis-judged has basis"
    assert gather(check, activity("facturen", basis=("contract",)), passing) == [
        ("satisfied", ["facturen"], ()),
        ("not-judged", ["foto's"], ("basis-judged",)),
    ]
    assert gather(check, activity("facturen"), passing) == [("not-judged", ["foto's"], ("basis-judged",))]
    narrowed = "every activity where contractual and basis-judged has basis"
    assert gather(narrowed, passing) == [("satisfied", [], ("activity where contractual and basis-judged",))]


def test_at_most_three_places_are_quoted_and_the_rest_counted(statement: Any, rule: Any) -> None:
    facts = [retention(letter, 1) for letter in "ABCDE"]
    [found] = evidence([rule(check="any retention", message="{nl: x, en: x}")], statement("A B C D E", *facts))
    assert [(quoted.text, quoted.place.column) for quoted in found.places] == [("A", 1), ("B", 3), ("C", 5)]
    assert found.more == 2


def test_words_inside_others_are_not_quoted_twice(gather: Any) -> None:
    facts = [retention("zeven jaar", 1), retention("jaar", 1), retention("facturen zeven jaar", 1)]
    assert gather("any retention", *facts) == [("satisfied", ["facturen zeven jaar"], ())]


def test_of_a_file_that_is_not_judged_no_rule_is(rule: Any) -> None:
    [found] = none_judged([rule()])
    assert (found.rule, found.outcome, found.places) == ("response-deadline-conflict", Outcome.NOT_JUDGED, ())

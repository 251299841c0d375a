"""What each clause finds, where, and in which words."""

from __future__ import annotations

from typing import Any

import pytest

from privlint.engine.evaluation import evaluate, evaluate_all
from privlint.findings import Finding, Level

TEXT = """\
# Privacyverklaring
# Bewaren
Wij bewaren facturen zeven jaar en foto's twee jaar.
# Uw rechten
Wij antwoorden binnen vier weken. U hoort binnen zes weken van ons, uiterlijk binnen vier weken.
"""
HERE = "nl: '{here}', en: '{here}'"


def deadline(words: str, days: int | None, stage: str = "first") -> tuple[str, str, dict[str, Any]]:
    return "response-deadline", words, {"stage": stage, "term": words, "days": days, "total": None}


def retention(
    words: str, days: int | None, subject: str = "", concrete: bool = True
) -> tuple[str, str, dict[str, Any]]:
    return "retention", words, {"concrete": concrete, "term": words, "days": days, "subject": subject}


def activity(words: str, **attributes: Any) -> tuple[str, str, dict[str, Any]]:
    return "activity", words, {"purpose": words, **attributes}


def summary(findings: list[Finding]) -> list[tuple[int, int, str]]:
    return [(finding.place.line, finding.place.column, finding.message) for finding in findings]


@pytest.fixture
def findings(statement: Any, rule: Any) -> Any:
    """The (line, column, text) of each finding of a check on `TEXT` with the facts given."""

    def find(check: str, *facts: Any, text: str = TEXT, **lines: str) -> list[tuple[int, int, str]]:
        made = rule(check=check, message=f"{{{HERE}}}", **lines)
        topics = {"rights": "Uw rechten"} if text == TEXT else {}
        return summary(evaluate(made, statement(text, *facts, **topics), "nl"))

    return find


AT_THE_TOPIC = [(4, 3, "Uw rechten")]


def test_any(findings: Any) -> None:
    assert findings("any response-deadline") == AT_THE_TOPIC
    assert findings("any response-deadline", deadline("vier weken", 28)) == []
    assert findings("any response-deadline where days > 30", deadline("vier weken", 28)) == AT_THE_TOPIC


def test_a_missing_finding_stands_at_the_selector_of_at_if_there_is_one(findings: Any) -> None:
    facts = [retention("zeven jaar", 2555, concrete=False), retention("twee jaar", 730)]
    assert findings("any fee", *facts, at="retention") == [(3, 22, "zeven jaar")]
    assert findings("any fee", *facts, at="retention where concrete") == [(3, 43, "twee jaar")]
    assert findings("any fee", *facts, at="contact") == AT_THE_TOPIC


def test_a_topic_without_a_place_of_its_own_is_left_to_the_statement(findings: Any) -> None:
    assert findings("any fee", topic="cookies") == [(1, 3, "Privacyverklaring")]


def test_a_finding_has_the_words_that_it_points_at_whole_and_on_one_line(statement: Any, rule: Any) -> None:
    text = "# Privacyverklaring\nWij bewaren uw gegevens zo lang als dat nodig is\nvoor de afhandeling van uw vraag.\n"
    whole = text.splitlines()[1] + " " + text.splitlines()[2]
    [finding] = evaluate(
        rule(check="no retention", message=f"{{{HERE}}}"),
        statement(text, retention(whole.replace("is ", "is\n"), None)),
        "nl",
    )
    assert finding.words == whole


def test_no(findings: Any) -> None:
    facts = [retention("zeven jaar", 2555), retention("twee jaar", 730)]
    assert findings("no retention", *facts) == [(3, 22, "zeven jaar"), (3, 43, "twee jaar")]
    assert findings("no retention where days < 1000", *facts) == [(3, 43, "twee jaar")]
    assert findings("no retention where days < 100", *facts) == []


def test_every(findings: Any) -> None:
    facts = [
        activity("facturen", basis=("contract",)),
        activity("foto's", retention=("twee jaar",)),
        activity("antwoorden"),
    ]
    assert findings("every activity has basis", *facts) == [(3, 36, "foto's"), (5, 5, "antwoorden")]
    assert findings("every activity has basis or retention", *facts) == [(5, 5, "antwoorden")]
    assert findings("every activity where has basis has basis", *facts) == []
    assert findings("every activity has basis") == []


def test_same_reports_each_differing_value_once_at_the_later_fact(statement: Any, rule: Any) -> None:
    text = "A B C D E F"
    facts = [
        deadline("A", 28),
        deadline("B", 42),
        deadline("C", None),
        deadline("D", 42),
        deadline("E", 28),
        deadline("F", 7),
    ]
    found = evaluate(rule(), statement(text, *facts), "nl")
    assert summary(found) == [
        (1, 3, "Antwoordtermijn van B, maar elders A"),
        (1, 11, "Antwoordtermijn van F, maar elders A"),
    ]
    assert [(note.place.column, note.message) for note in found[0].related] == [(1, "A")]


def test_same_by_compares_within_each_group(findings: Any) -> None:
    text = "A B C D E"
    facts = [
        retention("A", 1, "foto"),
        retention("B", 2, "factuur"),
        retention("C", 2, "foto"),
        retention("D", 2, "factuur"),
        retention("E", 9, ""),
    ]
    assert findings("same days of retention by subject", *facts, text=text) == [(1, 5, "C")]
    assert findings("same days of retention", *facts, text=text) == [(1, 3, "B"), (1, 9, "E")]


def test_same_of_truth_values(findings: Any) -> None:
    officers = [
        ("officer", "A", {"appointed": False, "reachable": False}),
        ("officer", "B", {"appointed": True, "reachable": False}),
    ]
    assert findings("same appointed of officer", *officers, text="A B") == [(1, 3, "B")]
    assert findings("same reachable of officer", *officers, text="A B") == []


def test_the_message_is_the_first_one_for_such_a_fact(statement: Any, rule: Any) -> None:
    made = rule(
        check="no retention and no fee",
        message="{nl: 'anders: {here}', en: x}",
        messages="[{for: retention where days > 5, nl: 'lang: {days}', en: x}, {for: retention, nl: kort, en: x}]",
    )
    facts = [retention("A", 1, "foto"), retention("B", 9, ""), ("fee", "C", {})]
    found = evaluate(made, statement("A B C", *facts), "nl")
    assert [finding.message for finding in found] == ["kort", "lang: 9", "anders: C"]


def test_beside(statement: Any, rule: Any) -> None:
    denial = ("sharing-denial", "niet aan derden", {"flat": True})
    recipients = [
        ("recipient", "Mollie", {"name": "Mollie", "specific": True}),
        ("recipient", "PostNL", {"name": "PostNL", "specific": True}),
    ]
    text = "Wij geven gegevens niet aan derden.\nWij geven ze aan Mollie en PostNL.\n"
    made = rule(
        check="no sharing-denial where flat beside recipient where specific",
        message="{nl: '{here} maar {there}', en: x}",
        related="{nl: 'hier staat {there}', en: x}",
    )
    (finding,) = evaluate(made, statement(text, denial, *recipients), "nl")
    assert finding.message == "niet aan derden maar Mollie"
    assert finding.place.line == 1
    assert [(note.place.line, note.message) for note in finding.related] == [(2, "hier staat Mollie")]
    assert evaluate(made, statement(text, denial), "nl") == []
    assert evaluate(made, statement(text, *recipients), "nl") == []


def test_beside_wants_a_different_fact_with_equal_values(findings: Any) -> None:
    facts = [retention("A", 1, "foto"), retention("B", 2, "factuur"), retention("C", 2, "foto")]
    assert findings("no retention beside retention", facts[0], text="A B C") == []
    assert findings("no retention beside retention with same subject", *facts, text="A B C") == [
        (1, 1, "A"),
        (1, 5, "C"),
    ]
    assert findings("no retention beside retention with same subject and days", *facts, text="A B C") == []
    assert findings("no retention where days < 2 beside retention with same subject", *facts, text="A B C") == [
        (1, 1, "A")
    ]


def test_beside_is_linear_in_the_number_of_facts(findings: Any) -> None:
    words = [f"w{number}." for number in range(3000)]
    facts = [retention(word, 1, "foto") for word in words]
    assert len(findings("no retention beside retention with same subject", *facts, text=" ".join(words))) == 3000


def test_at_least(findings: Any) -> None:
    facts = [retention("zeven jaar", 2555), retention("twee jaar", 730)]
    assert findings("at least 2 retention", *facts) == []
    assert findings("at least 3 retention", *facts) == AT_THE_TOPIC
    assert findings("at least 2 retention where days > 1000", *facts) == AT_THE_TOPIC


def test_not(findings: Any) -> None:
    facts = [retention("zeven jaar", 2555)]
    assert findings("not any retention", *facts) == AT_THE_TOPIC
    assert findings("not no retention", *facts) == []
    assert findings("not no retention") == AT_THE_TOPIC
    assert findings("not (any retention and any fee)", *facts) == []


def test_and_gives_the_findings_of_all_violated_parts(findings: Any) -> None:
    facts = [retention("twee jaar", 730), activity("facturen")]
    check = "any fee and no retention and every activity has basis and any retention"
    assert findings(check, *facts) == [(3, 13, "facturen"), (3, 43, "twee jaar"), *AT_THE_TOPIC]


def test_or_holds_if_one_part_does(findings: Any) -> None:
    assert findings("any fee or no retention") == []
    assert findings("no retention or any retention", retention("twee jaar", 730)) == []


def test_or_gives_the_findings_of_the_first_part_with_a_culprit(findings: Any) -> None:
    facts = [retention("twee jaar", 730), activity("facturen")]
    assert findings("any fee or no retention or every activity has basis", *facts) == [(3, 43, "twee jaar")]
    assert findings("any fee or any role", *facts) == AT_THE_TOPIC
    assert findings("any fee or (any role and no activity)", *facts) == [(3, 13, "facturen"), *AT_THE_TOPIC]


def test_when_is_a_condition_without_findings(findings: Any) -> None:
    facts = [retention("twee jaar", 730)]
    assert findings("no retention", *facts, when="any fee") == []
    assert findings("no retention", *facts, when="any retention and not any fee") == [(3, 43, "twee jaar")]


def test_findings_at_one_place_are_merged(statement: Any, rule: Any) -> None:
    facts = [retention("A", 1, "foto"), retention("B", 2, "foto")]
    twice = rule(check="no retention and no retention where days < 2", message="{nl: '{here}', en: x}")
    assert summary(evaluate(twice, statement("A B", *facts), "nl")) == [(1, 1, "A"), (1, 3, "B")]
    two_others = rule(
        check="no retention where days is 1 beside retention and no retention where days is 1 beside fee",
        message="{nl: '{here} {there}', en: x}",
    )
    (finding,) = evaluate(two_others, statement("A B C", *facts, ("fee", "C", {})), "nl")
    assert finding.message == "A B"
    assert [note.message for note in finding.related] == ["B", "C"]


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("concrete", "A B"),
        ("not concrete", "C"),
        ("has days", "A C"),
        ("not has days", "B"),
        ("has subject", "A B"),
        ("days > 30", "A"),
        ("days >= 30", "A C"),
        ("days < 31", "C"),
        ("days <= 31", "A C"),
        ("not days > 30", "B C"),
        ("days is 30 or 31", "A C"),
        ("days is not 30", "A B"),
        ("subject is foto", "A B"),
        ("subject is not foto", "C"),
        ("concrete and days > 30 or not has subject", "A C"),
        ("concrete and (days > 30 or not has subject)", "A"),
    ],
)
def test_conditions(findings: Any, condition: str, words: str) -> None:
    facts = [retention("A", 31, "foto"), retention("B", None, "foto"), retention("C", 30, "", concrete=False)]
    assert [word for _, _, word in findings(f"no retention where {condition}", *facts, text="A B C")] == words.split()


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("basis is consent", "A B"),
        ("basis is contract or public-task", "B"),
        ("basis is not consent", "C"),
        ("has basis", "A B"),
        ("contractual and not has basis", "C"),
    ],
)
def test_conditions_on_lists(findings: Any, condition: str, words: str) -> None:
    facts = [
        activity("A", basis=("consent",)),
        activity("B", basis=("contract", "consent")),
        activity("C", contractual=True),
    ]
    assert [word for _, _, word in findings(f"no activity where {condition}", *facts, text="A B C")] == words.split()


@pytest.mark.parametrize(
    ("language", "message"),
    [("nl", "foto's: consent, contract; ; ja"), ("en", "foto's; consent, contract; yes; no")],
)
def test_attributes_in_messages(statement: Any, rule: Any, language: str, message: str) -> None:
    made = rule(
        check="no activity",
        message="{nl: '{purpose}: {basis}; {interest}; {contractual}',"
        " en: '{purpose}; {basis}; {contractual}; {basis-judged}'}",
        help="{nl: 'Over {here}: {{zo}}', en: 'On {here}: {{so}}'}",
    )
    fact = activity("foto's", basis=("consent", "contract"), contractual=True, basis_judged=False)
    (finding,) = evaluate(made, statement(TEXT, fact), language)
    assert finding.message == message
    assert finding.help == {"nl": "Over foto's: {zo}", "en": "On foto's: {so}"}[language]


def test_a_number_and_an_absent_number_in_a_message(statement: Any, rule: Any) -> None:
    made = rule(check="no retention", message="{nl: '[{days}]', en: x}")
    found = evaluate(made, statement("A B", retention("A", 31), retention("B", None)), "nl")
    assert [finding.message for finding in found] == ["[31]", "[]"]


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("kort", "kort"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        ("woord " * 20, " ".join(["woord"] * 10) + "…"),
        ("a" * 58 + " bcd", "a" * 58 + "…"),
        ("a" * 59 + " bcd", "a" * 59 + "…"),
        ("a" * 57 + ", bcd", "a" * 57 + "…"),
    ],
)
def test_quotations_are_short_and_end_at_a_word(statement: Any, rule: Any, text: str, quotation: str) -> None:
    made = rule(check="no fee", message="{nl: '{here}', en: x}")
    (finding,) = evaluate(made, statement(text, ("fee", text.strip(), {})), "nl")
    assert finding.message == quotation
    assert len(finding.message) <= 60


def test_a_finding_carries_what_the_rule_says(statement: Any, rule: Any) -> None:
    facts = [deadline("vier weken", 28), deadline("zes weken", 42)]
    (finding,) = evaluate(rule(law="[AVG 12(3), UAVG 34]"), statement(TEXT, *facts), "en")
    assert (finding.rule, finding.kind, finding.level) == ("response-deadline-conflict", "inconsistent", Level.ERROR)
    assert (finding.path, finding.law) == ("verklaring.md", ("AVG 12(3)", "UAVG 34"))
    assert finding.message == "Deadline of zes weken, but elsewhere vier weken"
    assert finding.help == "Name the same deadline everywhere."
    assert (finding.place.line, finding.place.column, finding.place.end_column) == (5, 50, 59)


def test_evaluate_all_sorts_by_place_then_level_then_rule(statement: Any, write_rule: Any) -> None:
    from privlint.engine.rule_file import read_rule

    def made(name: str, level: str, check: str) -> Any:
        lines = {"id": name, "level": level, "check": check, "message": "{nl: x, en: x}"}
        return read_rule(write_rule(file=f"{name}.yaml", **lines))

    rules = [
        made("b-late", "error", "any fee"),
        made("b-note", "note", "no retention"),
        made("b-error", "error", "no retention"),
        made("a-error", "error", "no retention"),
    ]
    found = evaluate_all(rules, statement(TEXT, retention("twee jaar", 730), rights="Uw rechten"), "nl")
    assert [finding.rule for finding in found] == ["a-error", "b-error", "b-note", "b-late"]

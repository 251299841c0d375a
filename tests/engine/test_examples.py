"""Running the examples that stand in rules."""

from __future__ import annotations

from typing import Any

from privlint.engine.examples import run_examples


def test_results_say_what_went_wrong(statement: Any, write_rule: Any) -> None:
    from privlint.engine.rule_file import read_rule

    path = write_rule(check="no fee", message="{nl: 'kosten: {here}', en: x}")
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text[: text.index("  fails:")]
        + "  fails: [Dit kost 10 euro., Dit kost niets.]\n"
        + "  passes:\n    - Dit is gratis.\n    - {text: Dit kost 10 euro., name: te betalen}\n",
        encoding="utf-8",
    )
    rule = read_rule(path)

    def read_statement(text: str) -> Any:
        return statement(text, *([("fee", "10 euro", {})] if "10 euro" in text else []))

    results = run_examples([rule], read_statement)
    assert [(result.must_fire, result.passed) for result in results] == [
        (True, True),
        (True, False),
        (False, True),
        (False, False),
    ]
    first_line = text[: text.index("  fails:")].count("\n") + 1
    where = f"{path}:{{}}: response-deadline-conflict: "
    assert [result.problem for result in results] == [
        "",
        where.format(first_line) + "fails 2: the rule must fire here, and stays silent",
        "",
        where.format(first_line + 3) + "te betalen: the rule must stay silent, and fires",
    ]


def test_results_tell_what_is_recognised_of_what_the_rule_asks_about(statement: Any, rule: Any) -> None:
    made = rule(
        when="any retention",
        check="no fee beside response-deadline",
        message="{nl: x, en: x}",
    )
    term = {"stage": "first", "term": "zes weken", "days": 42, "total": 42}

    def read_statement(text: str) -> Any:
        return statement(text, *([("response-deadline", "binnen zes weken", term)] if "zes" in text else []))

    first, second = run_examples([made], read_statement)
    assert first.kinds == ("retention", "fee", "response-deadline")
    assert not first.applies
    [fact] = first.recognised
    assert (fact.kind, fact.quoted.text, fact.quoted.place.line) == ("response-deadline", "binnen zes weken", 1)
    assert fact.attributes == ("stage is first", 'term is "zes weken"', "days is 42", "total is 42", "not limited")
    assert second.recognised == ()


def test_messages_are_in_the_language_asked_for(statement: Any, rule: Any) -> None:
    made = rule(check="any fee", message="{nl: ontbreekt, en: missing}")
    (result, _) = run_examples([made], statement, "en")
    assert [finding.message for finding in result.findings] == ["missing"]

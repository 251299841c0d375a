from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from lxml.etree import _Element

from privlint.errors import SourceError
from privlint.findings import Level
from privlint.record import replace
from privlint.reports import junit
from privlint.reports.described import RuleDescription
from privlint.result import CheckResult

Render = Callable[..., _Element]


@pytest.fixture
def rendered(valid_xml: Callable[[str, str], _Element], rules: Sequence[RuleDescription]) -> Render:
    """The valid report of a result."""

    def render(result: CheckResult, errors: Sequence[SourceError] = ()) -> _Element:
        return valid_xml("junit-10.xsd", junit.render(result, rules, Path.cwd(), errors))

    return render


def test_looks_as_it_did(
    result: CheckResult, rules: Sequence[RuleDescription], golden: Callable[[str, str], None]
) -> None:
    error = SourceError("the file cannot be read", "content/dicht.md", remedy="give it to yourself")
    golden("junit.xml", junit.render(replace(result, level=Level.NOTE), rules, Path.cwd(), [error]))


def outcomes(root: _Element, suite: str) -> dict[str, list[str]]:
    [found] = [element for element in root if element.get("name") == suite]
    return {str(case.get("name")): [str(outcome.tag) for outcome in case] for case in found}


def test_a_rule_fails_where_a_finding_fails_the_run_and_passes_where_it_has_none(
    result: CheckResult, rendered: Render
) -> None:
    assert outcomes(rendered(result), "content/privacy.md") == {
        "complaint-right": [],
        "legal-basis-per-purpose": ["failure"],
        "recipients-vague": [],
        "retention-vague": ["system-out"],
        "response-deadline-conflict": ["failure"],
        "form-of-address": [],
    }
    strict = rendered(replace(result, level=Level.NOTE, fail_level=Level.NOTE))
    assert sum("failure" in found for found in outcomes(strict, "content/privacy.md").values()) == 4


def test_a_file_that_is_not_judged_is_skipped_and_one_that_cannot_be_read_is_an_error(
    result: CheckResult, rendered: Render
) -> None:
    root = rendered(result, [SourceError("binary", "privacy.md", remedy="convert it")])
    assert outcomes(root, "content/datenschutz.md") == {"not-judged": ["skipped"]}
    assert outcomes(root, "privacy.md") == {"unreadable": ["error"]}
    assert (root.get("failures"), root.get("errors")) == ("2", "1")
    assert root.get("tests") == str(sum(1 for _ in root.iter("testcase")))


def test_nothing_in_a_text_breaks_the_file(hostile: CheckResult, rendered: Render) -> None:
    root = rendered(hostile)
    [case] = [case for case in root[0] if case.get("name") == "placeholder-left"]
    assert "]]> \"'<&> a|b" in str(case[0].text)
    assert "C:\\site\\privacy.md:1:1: " in str(case[0].text)

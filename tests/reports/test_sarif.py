from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from privlint.errors import SourceError
from privlint.findings import Level
from privlint.record import replace
from privlint.reports import sarif
from privlint.reports.described import RuleDescription
from privlint.result import CheckResult

SCHEMA = "sarif-2.1.0.schema.json"
Run = Callable[..., dict[str, Any]]


@pytest.fixture
def run_of(valid_json: Callable[[str, str], Any], rules: Sequence[RuleDescription]) -> Run:
    """The run in the valid log of a result."""

    def read(result: CheckResult, *arguments: Any) -> dict[str, Any]:
        log = valid_json(SCHEMA, sarif.render(result, rules, Path.cwd(), *arguments))
        [run] = log["runs"]
        assert isinstance(run, dict)
        return run

    return read


def test_looks_as_it_did(
    result: CheckResult, rules: Sequence[RuleDescription], golden: Callable[[str, str], None]
) -> None:
    error = SourceError("the file cannot be read", "content/dicht.md", remedy="give it to yourself")
    golden("report.sarif", sarif.render(replace(result, level=Level.NOTE), rules, Path.cwd(), [error], 2))


def test_a_result_points_at_its_rule_its_file_and_its_characters(result: CheckResult, run_of: Run) -> None:
    run = run_of(result)
    assert run["columnKind"] == "unicodeCodePoints"
    [found] = [found for found in run["results"] if found["ruleId"] == "legal-basis-per-purpose"]
    assert run["tool"]["driver"]["rules"][found["ruleIndex"]]["id"] == "legal-basis-per-purpose"
    physical = found["locations"][0]["physicalLocation"]
    assert run["artifacts"][physical["artifactLocation"]["index"]]["location"]["uri"] == "content/privacy.md"
    assert physical["region"] == {"startLine": 5, "startColumn": 1, "endLine": 5, "endColumn": 15}
    assert physical["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]


def test_a_rule_tells_why_and_how_to_repair(result: CheckResult, run_of: Run) -> None:
    rule = run_of(result)["tool"]["driver"]["rules"][1]
    assert rule["fullDescription"]["text"] == "Elk doel heeft een grondslag nodig: *ook* dit."
    assert r"\*ook\*" in rule["help"]["markdown"]
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert rule["properties"]["tags"] == ["incomplete", "AVG 13(1)(c)"]
    assert rule["helpUri"].endswith("/legal-basis-per-purpose/")


def test_a_suppressed_finding_is_a_result_with_its_reason_and_the_others_say_that_they_are_not(
    result: CheckResult, run_of: Run
) -> None:
    by_rule = {found["ruleId"]: found["suppressions"] for found in run_of(result)["results"]}
    [suppression] = by_rule.pop("recipients-vague")
    assert (suppression["kind"], suppression["justification"]) == ("inSource", "de lijst staat in de bijlage")
    assert suppression["location"]["physicalLocation"]["region"]["startLine"] == 2
    assert set(map(str, by_rule.values())) == {"[]"}


def test_a_finding_with_a_safe_change_has_a_fix_that_says_what_it_does(result: CheckResult, run_of: Run) -> None:
    by_rule = {found["ruleId"]: found.get("fixes") for found in run_of(result)["results"]}
    [fix] = by_rule.pop("retention-vague")
    assert fix["description"]["text"] == 'vervang dit door "twee jaar"'
    [change] = fix["artifactChanges"]
    assert change["artifactLocation"]["uri"] == "content/privacy.md"
    [replacement] = change["replacements"]
    assert replacement["deletedRegion"] == {"startLine": 3, "startColumn": 55, "endLine": 3, "endColumn": 76}
    assert replacement["insertedContent"] == {"text": "twee jaar"}
    assert set(by_rule.values()) == {None}


def test_a_suppressed_finding_is_left_as_it_is(result: CheckResult, run_of: Run) -> None:
    report = result.files[0]
    suppressed = tuple(found._replace(finding=report.findings[0]) for found in report.suppressed)
    changed = replace(result, files=(replace(report, findings=(), suppressed=suppressed),))
    [found] = run_of(changed)["results"]
    assert found["suppressions"]
    assert "fixes" not in found


def test_the_suggested_sentence_is_a_property(result: CheckResult, run_of: Run) -> None:
    [suggestion] = [found["properties"]["suggestion"] for found in run_of(result)["results"] if "properties" in found]
    assert suggestion == {
        "put": "behind",
        "heading": "",
        "text": "Wij bewaren ze [termijn].",
        "blanks": [{"words": "[termijn]", "example": "twee jaar na uw bestelling"}],
    }


def test_a_suppressed_finding_below_the_level_is_left_out(result: CheckResult, run_of: Run) -> None:
    rules = {found["ruleId"] for found in run_of(replace(result, level=Level.ERROR))["results"]}
    assert rules == {"legal-basis-per-purpose", "response-deadline-conflict"}


def test_a_finding_keeps_its_fingerprint_where_the_run_is_made_in_another_folder(
    result: CheckResult, rules: Sequence[RuleDescription], tmp_path: Path, valid_json: Callable[[str, str], Any]
) -> None:
    def fingerprints(path: str) -> list[str]:
        files = (
            replace(report, findings=tuple(replace(finding, path=path) for finding in report.findings))
            for report in result.files
        )
        log = valid_json(SCHEMA, sarif.render(replace(result, files=tuple(files)), rules, tmp_path))
        return [found["partialFingerprints"]["privlint/v1"] for found in log["runs"][0]["results"]]

    here = fingerprints(str(tmp_path / "privacy.md"))
    assert here == fingerprints(str(tmp_path / "site" / ".." / "privacy.md"))
    assert here != fingerprints(str(tmp_path / "andere.md"))
    assert len(set(here)) == len(here)


def test_what_was_not_judged_or_not_read_is_a_notification(result: CheckResult, run_of: Run) -> None:
    [clean] = run_of(result, (), 1)["invocations"]
    assert (clean["executionSuccessful"], clean["exitCode"]) == (True, 1)
    told = {told["descriptor"]["id"]: told for told in clean["toolExecutionNotifications"]}
    assert told["not-a-statement"]["message"]["text"] == "geen privacyverklaring: te weinig tekst"
    [location] = told["not-judged"]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "content/datenschutz.md"
    [failed] = run_of(result, [SourceError("binary", "privacy.md", remedy="convert it")], 2)["invocations"]
    assert (failed["executionSuccessful"], failed["exitCode"]) == (False, 2)
    assert failed["toolExecutionNotifications"][-1]["message"]["text"] == "binary (convert it)"
    assert failed["toolExecutionNotifications"][-1]["level"] == "error"


def test_every_notification_is_described(result: CheckResult, run_of: Run) -> None:
    run = run_of(result, [SourceError("binary", "privacy.md")], 2)
    described = {descriptor["id"] for descriptor in run["tool"]["driver"]["notifications"]}
    used = {told["descriptor"]["id"] for told in run["invocations"][0]["toolExecutionNotifications"]}
    assert used <= described


def test_a_file_without_lines_has_no_region_and_the_message_tells_the_place(hostile: CheckResult, run_of: Run) -> None:
    *_, docx, pdf = run_of(hostile)["results"]
    assert docx["message"]["text"].startswith("Alinea 12: ")
    assert pdf["message"]["text"].startswith("Pagina 3: ")
    assert all("region" not in found["locations"][0]["physicalLocation"] for found in (docx, pdf))


def test_names_of_files_are_uris(hostile: CheckResult, run_of: Run) -> None:
    run = run_of(hostile)
    uris = [artifact["location"]["uri"] for artifact in run["artifacts"]]
    assert uris == [
        "map%20met%20spatie/50%25%23a%E9.md",
        "file:///elders/privacy.docx",
        "privacy.pdf",
        "a%3Ab.md",
    ]
    assert ["uriBaseId" in artifact["location"] for artifact in run["artifacts"]] == [True, False, True, True]

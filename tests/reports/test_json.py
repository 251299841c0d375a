from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from privlint.comparison import Comparison, Known, Removed
from privlint.document import Place, Remark, SourceFile
from privlint.engine.model import KINDS_OF_DEFECT
from privlint.evidence import Quoted
from privlint.findings import Level
from privlint.record import replace
from privlint.reports import json as json_report
from privlint.result import CheckResult, FileReport, Status
from privlint.suppression.rules import KIND as SUPPRESSION

SCHEMA = Path(__file__).resolve().parents[2] / "schemas" / f"report-{json_report.VERSION}.schema.json"
GOLDEN = Path(__file__).parent / "golden"


def strict(schema: Any) -> Any:
    """`schema` that admits no key besides those it describes, so that each new one must be described."""
    if isinstance(schema, list):
        return [strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    narrowed = {key: strict(value) for key, value in schema.items()}
    return {**narrowed, "additionalProperties": False} if "required" in schema else narrowed


@pytest.fixture
def validator() -> Draft202012Validator:
    """What the published schema says of the report, with no other keys."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(strict(schema))


@pytest.mark.parametrize("name", ["report.json", "evidence.json"])
def test_the_published_schema_describes_every_key(name: str, validator: Draft202012Validator) -> None:
    validator.validate(json.loads((GOLDEN / name).read_text(encoding="utf-8")))


def test_the_published_schema_describes_paragraphs_pages_and_remarks(
    hostile: CheckResult, validator: Draft202012Validator
) -> None:
    report = json.loads(json_report.render(hostile))
    validator.validate(report)
    assert {finding.get("paragraph", finding.get("page")) for finding in report["findings"]} == {None, 12, 3}


def test_looks_as_it_did(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("report.json", json_report.render(replace(result, level=Level.NOTE)))


def test_the_published_schema_knows_every_kind() -> None:
    finding = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]["finding"]
    assert finding["properties"]["kind"]["enum"] == [*KINDS_OF_DEFECT, SUPPRESSION]


def test_has_the_documented_keys(result: CheckResult) -> None:
    report = json.loads(json_report.render(result))
    assert list(report) == ["version", "files", "findings", "suppressed"]
    assert report["version"] == 1
    assert {file["status"] for file in report["files"]} == {"checked", "not-a-statement", "not-judged"}
    assert all(list(file) == ["file", "status", "language"] for file in report["files"])
    place = ["line", "column", "end_line", "end_column"]
    for finding in report["findings"]:
        assert list(finding)[:12] == ["rule", "kind", "level", "file", *place, "message", "help", "law", "related"]
        assert all(list(related) == ["file", *place, "message"] for related in finding["related"])


def test_a_finding_with_a_safe_change_has_it_and_one_without_has_no_such_key(result: CheckResult) -> None:
    findings = {finding["rule"]: finding.get("fix") for finding in json.loads(json_report.render(result))["findings"]}
    assert findings.pop("retention-vague") == {
        "file": "content/privacy.md",
        "line": 3,
        "column": 55,
        "end_line": 3,
        "end_column": 76,
        "replacement": "twee jaar",
    }
    assert set(findings.values()) == {None}


def test_level_applies(result: CheckResult) -> None:
    assert {finding["level"] for finding in json.loads(json_report.render(result))["findings"]} == {"error", "warning"}


def test_a_statement_in_several_files_names_them_and_what_its_reader_remarks() -> None:
    remark = Remark(Place(7, 3, 7, 9, "b.tsx"), {"nl": "hier breekt het af", "en": "it breaks off here"})
    files = (SourceFile("a.tsx", ""), SourceFile("b.tsx", ""))
    report = FileReport("a.tsx", Status.CHECKED, "nl", files=files, remarks=(remark,))
    (file,) = json.loads(json_report.render(CheckResult((report,))))["files"]
    assert file["parts"] == ["a.tsx", "b.tsx"]
    place = {"file": "b.tsx", "line": 7, "column": 3, "end_line": 7, "end_column": 9}
    assert file["remarks"] == [{**place, "message": "hier breekt het af"}]


@pytest.mark.parametrize("is_revision", [True, False])
def test_a_comparison_is_valid(is_revision: bool, result: CheckResult, validator: Draft202012Validator) -> None:
    quoted = Quoted(Place(7, 3, 7, 9, "b.md"), "een klacht indienen")
    comparison = Comparison(
        "main",
        is_revision=is_revision,
        known=2,
        resolved=(Known("recipients", "a.md", "Geen ontvangers"),),
        removed=(Removed("complaint-right", {"nl": "Geen klachtrecht"}, "a.md", (quoted,)),),
        added=("c.md",),
    )
    report = json.loads(json_report.render(replace(result, comparison=comparison)))
    validator.validate(report)
    assert report["comparison"]["revision" if is_revision else "baseline"] == "main"
    assert report["comparison"]["removed"][0]["places"][0]["text"] == "een klacht indienen"

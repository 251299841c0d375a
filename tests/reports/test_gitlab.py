from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from privlint.findings import Level
from privlint.record import replace
from privlint.reports import gitlab
from privlint.result import CheckResult

SCHEMA = "gitlab-code-quality.schema.json"


def test_looks_as_it_did(result: CheckResult, golden: Callable[[str, str], None]) -> None:
    golden("gitlab.json", gitlab.render(replace(result, level=Level.NOTE), Path.cwd()))


def test_is_what_gitlab_describes(
    result: CheckResult, hostile: CheckResult, valid_json: Callable[[str, str], Any]
) -> None:
    for shown in (result, hostile):
        issues = valid_json(SCHEMA, gitlab.render(shown, Path.cwd()))
        known = [issue["fingerprint"] for issue in issues]
        assert len(set(known)) == len(known)


def test_a_file_that_is_not_judged_never_looks_clean(
    result: CheckResult, valid_json: Callable[[str, str], Any]
) -> None:
    issues = valid_json(SCHEMA, gitlab.render(result, Path.cwd()))
    [foreign] = [issue for issue in issues if issue["location"]["path"] == "content/datenschutz.md"]
    assert (foreign["check_name"], foreign["severity"]) == ("not-judged", "info")
    assert foreign["description"] == "niet beoordeeld: onbekende taal"


def test_in_a_file_without_lines_the_description_tells_the_place(
    hostile: CheckResult, valid_json: Callable[[str, str], Any]
) -> None:
    issues = valid_json(SCHEMA, gitlab.render(hostile, Path.cwd()))
    [pdf] = [issue for issue in issues if issue["location"]["path"] == "privacy.pdf"]
    assert pdf["description"].startswith("Pagina 3: ")
    assert pdf["location"]["lines"] == {"begin": 1, "end": 1}

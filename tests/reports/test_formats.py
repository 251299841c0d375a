from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from privlint.reports import formats
from privlint.reports.described import RuleDescription
from privlint.result import CheckResult


@pytest.mark.parametrize("name", formats.FORMATS)
def test_every_format_takes_any_text_and_any_path(
    name: str, hostile: CheckResult, rules: Sequence[RuleDescription]
) -> None:
    shown = formats.render(name, hostile, formats.Setting(Path.cwd(), lambda: rules))
    assert shown.endswith("\n")
    assert "\x00" not in shown
    assert "\x1b" not in shown
    assert not any(line.startswith("::error file=x") for line in shown.replace("\r", "\n").split("\n"))


@pytest.mark.parametrize("name", formats.FORMATS)
def test_every_format_takes_a_run_without_files(name: str, rules: Sequence[RuleDescription]) -> None:
    assert formats.render(name, CheckResult(()), formats.Setting(Path.cwd(), lambda: rules))


def test_auto_means_annotations_in_github_actions_and_text_elsewhere() -> None:
    assert formats.chosen("auto", {"GITHUB_ACTIONS": "true"}) == "github"
    assert formats.chosen("auto", {"GITHUB_ACTIONS": "false"}) == "text"
    assert formats.chosen("auto", {}) == "text"
    assert formats.chosen("json", {"GITHUB_ACTIONS": "true"}) == "json"


def test_auto_shows_the_details_that_are_asked_for() -> None:
    assert formats.chosen("auto", {"GITHUB_ACTIONS": "true"}, ["--evidence"]) == "text"

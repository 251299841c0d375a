"""`privlint config`: the configuration that counts."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from privlint.cli import main

Write = Callable[[str, str], Path]

PROJECT = """\
extends: base/privlint.yaml
preview: true
level:
  right-portability: note
  statement-date: off
per-file-ignores:
  legacy/: ['right-*', purposes]
exclude: [archive/]
organisation:
  has-dpo: true
vocabulary: [words]
"""
BASE = "extends: privlint:strict\nignore: [form-of-address]\nlang: en\nbaseline: known.json\n"
SHOWN = """\
privlint.yaml

key                           value                from
----------------------------  -------------------  -----------------------
extends                       base/privlint.yaml   privlint.yaml:1
select                        *                    privlint:strict
ignore                        form-of-address      base/privlint.yaml:2
preview                       true                 privlint.yaml:2
level right-portability       note                 privlint.yaml:4
level statement-date          off                  privlint.yaml:5
per-file-ignores legacy/      right-*, purposes    privlint.yaml:7
exclude                       archive/             privlint.yaml:8
baseline                      known.json           base/privlint.yaml:4
show-level                    note                 privlint:strict
fail-level                    warning              privlint:strict
lang                          en                   base/privlint.yaml:3
format                        auto                 default
require                       false                default
organisation controller-kind  unknown              default
organisation has-dpo          true                 privlint.yaml:10
organisation country          unknown              default
vocabulary                    words                privlint.yaml:11
rules                         none                 default

"""


@pytest.fixture
def _project(write: Write) -> None:
    write("privlint.yaml", PROJECT)
    write("base/privlint.yaml", BASE)
    for name in ("privacy.md", "legacy/privacy.md", "archive/privacy.md"):
        write(name, "")


def output(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["config", *arguments]) == 0
    return capsys.readouterr().out


@pytest.mark.usefixtures("_project")
class TestProject:
    def test_each_value_is_shown_with_where_it_comes_from(self, capsys: pytest.CaptureFixture[str]) -> None:
        shown = output(capsys)
        rows = [line.split() for line in SHOWN.splitlines() if not line.startswith("-")]
        assert [line.split() for line in shown.splitlines() if not line.startswith("-")][:-1] == rows
        assert shown.endswith(" rules are on\n")

    def test_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        shown: dict[str, Any] = json.loads(output(capsys, "--format", "json"))
        assert (shown["version"], shown["file"]) == (1, "privlint.yaml")
        settings = {tuple(setting["key"]): setting for setting in shown["settings"]}
        place = {"kind": "file", "file": "privlint.yaml", "line": 5, "column": 3}
        assert settings["level", "statement-date"] == {
            "key": ["level", "statement-date"],
            "value": "off",
            "origin": place,
        }
        assert settings["fail-level",]["origin"] == {"kind": "profile", "profile": "privlint:strict"}
        assert settings["format",] == {"key": ["format"], "value": "auto", "origin": {"kind": "default"}}
        assert settings["organisation", "has-dpo"]["value"] is True
        assert settings["organisation", "country"]["value"] is None
        assert settings["per-file-ignores", "legacy/"]["value"] == ["right-*", "purposes"]
        rules = shown["rules"]
        assert (rules["right-portability"], rules["statement-date"], rules["form-of-address"]) == ("note", "off", "off")
        assert "path" not in shown

    @pytest.mark.parametrize(
        ("path", "last"),
        [
            ("privacy.md", "privacy.md: not excluded, and no rule is ignored there"),
            ("legacy/privacy.md", 'legacy/privacy.md: ignores right-*, purposes by "legacy/" (privlint.yaml:7)'),
            ("legacy", 'legacy: ignores right-*, purposes by "legacy/" (privlint.yaml:7)'),
            ("archive/privacy.md", 'archive/privacy.md: excluded by "archive/" (privlint.yaml:8)'),
        ],
    )
    def test_what_counts_for_a_path(self, path: str, last: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert output(capsys, path).splitlines()[-1] == last

    def test_what_counts_for_a_path_as_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        excluded = json.loads(output(capsys, "archive/privacy.md", "--format", "json"))["path"]
        assert excluded["excluded"]["glob"] == "archive/"
        ignored = json.loads(output(capsys, "legacy/privacy.md", "--format", "json"))["path"]["ignored"]
        assert [(entry["glob"], entry["rules"]) for entry in ignored] == [("legacy/", ["right-*", "purposes"])]


def test_without_a_configuration_all_are_defaults(capsys: pytest.CaptureFixture[str]) -> None:
    shown = output(capsys)
    assert shown.startswith("no configuration: the defaults count\n")
    rows = [line.split() for line in shown.splitlines()[4:-2]]
    assert {row[-1] for row in rows} == {"default"}
    assert ["extends", "privlint:recommended", "default"] in rows


@pytest.mark.parametrize("command", ["config", "check", "suggest", "explain"])
def test_rules_on_suppressions_may_be_configured_for_every_command(command: str, write: Write) -> None:
    write("privlint.yaml", "level: {suppression-unused: error, 'kind:suppression': off}\n")
    target = {"explain": "suppression-unused"}.get(command, str(write("privacy.md", "")))
    assert main([command, target]) == 0


def test_a_path_that_is_not_there_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "privcy.md"]) == 2
    assert "privcy.md: no such file or folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    "text", ["ignore: [purpose]\n", "per-file-ignores: {a: [purpose]}\n", "level: {purpose: note}\n"]
)
def test_a_mistake_shows_here_too(text: str, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    write("privlint.yaml", text)
    assert main(["config"]) == 2
    assert 'there is no rule "purpose" (did you mean "purposes"?)' in capsys.readouterr().err

"""The scripts of action.yml, run as the runner would."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent
FAKE = '#!/bin/sh\nprintf "%s\\n" "$@" > "$RUNNER_TEMP/arguments"\n'


@pytest.fixture
def action() -> dict[str, Any]:
    loaded: dict[str, Any] = YAML(typ="safe").load((ROOT / "action.yml").read_text(encoding="utf-8"))
    return loaded


def step(action: dict[str, Any], name: str) -> dict[str, Any]:
    [found] = [step for step in action["runs"]["steps"] if step["name"] == name]
    assert isinstance(found, dict)
    return found


def run(step: dict[str, Any], folder: Path, **environment: str) -> tuple[int, str, list[str]]:
    """Run the script of a step; returns its status, output, and the arguments that the fake program got."""
    for program in ("python", "privlint/bin/python", "privlint/bin/privlint"):
        file = folder / program
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(FAKE)
        file.chmod(0o755)
    finished = subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
        env={"PATH": os.environ["PATH"], "RUNNER_TEMP": str(folder), "PYTHON": str(folder / "python"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    arguments = folder / "arguments"
    return finished.returncode, finished.stdout, arguments.read_text().splitlines() if arguments.exists() else []


def test_nothing_is_put_into_a_script(action: dict[str, Any]) -> None:
    assert action["runs"]["using"] == "composite"
    scripts = [step["run"] for step in action["runs"]["steps"] if "run" in step]
    assert len(scripts) == 2
    assert not any("${{" in script for script in scripts)


def test_every_input_is_used_and_described(action: dict[str, Any]) -> None:
    used = re.findall(r"\$\{\{ inputs\.([a-z-]+) \}\}", str(action["runs"]))
    assert set(used) == set(action["inputs"]) == {"paths", "level", "fail-level", "version"}
    assert all(described["description"] for described in action["inputs"].values())


def test_the_version_of_the_action_is_installed_by_default(action: dict[str, Any], tmp_path: Path) -> None:
    status, _, arguments = run(step(action, "Install privlint"), tmp_path, VERSION="", ACTION_PATH="/the/action")
    assert (status, arguments[-1]) == (0, "/the/action")


def test_another_version_can_be_asked_for(action: dict[str, Any], tmp_path: Path) -> None:
    status, _, arguments = run(step(action, "Install privlint"), tmp_path, VERSION="1.2.3", ACTION_PATH="/the/action")
    assert (status, arguments[-1]) == (0, "privlint==1.2.3")


@pytest.mark.parametrize("version", ["1 --index-url http://x", "1;touch x", "$(touch x)", "../x"])
def test_a_version_is_only_a_version(action: dict[str, Any], tmp_path: Path, version: str) -> None:
    status, output, arguments = run(step(action, "Install privlint"), tmp_path, VERSION=version, ACTION_PATH="/a")
    assert (status, arguments) == (2, [])
    assert output.startswith("::error ")


def test_paths_are_taken_one_a_line(action: dict[str, Any], tmp_path: Path) -> None:
    paths = "content/privacy.md\n\n$(touch x)\n-x; y\nmet spatie.md\n"
    status, _, arguments = run(
        step(action, "Check the privacy statements"), tmp_path, PATHS=paths, LEVEL="note", FAIL_LEVEL="warning"
    )
    assert status == 0
    options = ["check", "--format", "github", "--level", "note", "--fail-level", "warning"]
    assert arguments == [*options, "--", "content/privacy.md", "$(touch x)", "-x; y", "met spatie.md"]


def test_the_example_workflow_uses_inputs_that_exist(action: dict[str, Any]) -> None:
    workflow = YAML(typ="safe").load((ROOT / "examples" / "privlint-workflow.yml").read_text(encoding="utf-8"))
    [used] = [step for step in workflow["jobs"]["privlint"]["steps"] if "privlint@" in step["uses"]]
    assert set(used["with"]) <= set(action["inputs"])
    assert workflow["permissions"] == {"contents": "read"}

"""`privlint init` in repositories of every kind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

import privlint
from privlint.cli import main
from privlint.errors import PrivlintError
from privlint.pre_commit_config import new_config, with_hook
from privlint.reports.links import REPOSITORY
from privlint.setting_up import WORKFLOW, workflow_text

ROOT = Path(__file__).resolve().parent.parent
GOOD = (ROOT / "examples" / "goed.md").read_text(encoding="utf-8")
CONFIGURATION, HOOKS = "privlint.yaml", ".pre-commit-config.yaml"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git repository with a statement, which is the current folder."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "privacy.md").write_text(GOOD, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_everything_is_written_once_and_is_sound(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / ".github").mkdir()
    assert main(["init"]) == 0
    output = capsys.readouterr().out
    assert output.startswith("privacy statements: content/privacy.md\n")
    for name in (CONFIGURATION, HOOKS, WORKFLOW):
        assert f"{name}: written\n" in output
    assert "#   content/privacy.md\n" in (site / CONFIGURATION).read_text(encoding="utf-8")
    assert main(["check"]) == 0  # the configuration can be read
    [repo] = YAML(typ="safe").load((site / HOOKS).read_text(encoding="utf-8"))["repos"]
    assert repo == {"repo": REPOSITORY, "rev": f"v{privlint.__version__}", "hooks": [{"id": "privlint"}]}
    checked = subprocess.run([sys.executable, "-m", "pre_commit", "validate-config", HOOKS], check=False)
    assert checked.returncode == 0

    before = files(site)
    capsys.readouterr()
    assert main(["init"]) == 0
    assert capsys.readouterr().out.count(": unchanged: ") == 3
    assert files(site) == before


def test_a_dry_run_shows_all_and_writes_nothing(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / HOOKS).write_text("repos:\n- repo: meta\n  hooks:\n  - id: identity\n", encoding="utf-8")
    before = files(site)
    assert main(["init", "--dry-run"]) == 0
    assert files(site) == before
    output = capsys.readouterr().out
    assert f"{HOOKS}: to be changed: the hook is added\n" in output
    assert "\n    +  - id: privlint\n" in output
    assert "\n    +#   content/privacy.md\n" in output


def test_the_workflow_is_that_of_the_examples(site: Path) -> None:
    example = (ROOT / "examples" / "privlint-workflow.yml").read_text(encoding="utf-8")
    assert example.partition("\n")[2] == workflow_text()


@pytest.mark.skipif(shutil.which("git") is None, reason="git is needed")
@pytest.mark.parametrize(
    ("commands", "branch"),
    [
        ([], "hoofd"),
        (["branch master"], "master"),
        (["branch master", "update-ref refs/remotes/origin/x HEAD"], "master"),
        (
            [
                "branch master",
                "update-ref refs/remotes/origin/#1 HEAD",
                "symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/#1",
            ],
            "#1",
        ),
    ],
)
def test_the_workflow_is_for_the_branch_on_which_work_comes_together(
    commands: list[str], branch: str, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in os.environ if name.startswith("GIT")]:
        monkeypatch.delenv(name)
    (site / ".git").rmdir()
    (site / ".github").mkdir()
    identity = "-c user.name=Test -c user.email=test@example.org -c commit.gpgsign=false"
    for command in ("init -q -b hoofd", f"{identity} commit -q --allow-empty -m Begin", *commands):
        subprocess.run(["git", *command.split()], check=True, capture_output=True)
    assert main(["init"]) == 0
    workflow = YAML(typ="safe").load((site / WORKFLOW).read_text(encoding="utf-8"))
    assert workflow["on"]["push"]["branches"] == [branch]


@pytest.mark.parametrize(
    ("remote", "workflow", "hint"),
    [
        ("git@github.com:bakker/site.git", True, False),
        ("https://gitlab.com/bakker/site.git", False, True),
        ("https://git.example/site.git", False, False),
    ],
)
def test_the_host_tells_what_runs_privlint(
    remote: str, workflow: bool, hint: bool, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / ".git" / "config").write_text(f'[remote "origin"]\n\turl = {remote}\n', encoding="utf-8")
    assert main(["init"]) == 0
    assert (site / WORKFLOW).exists() is workflow
    assert ("a job in .gitlab-ci.yml" in capsys.readouterr().out) is hint


def test_in_a_folder_of_the_repository_all_is_written_at_its_top(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(site / "content")
    assert main(["init"]) == 0
    assert {CONFIGURATION, HOOKS} <= files(site).keys()


def test_a_configuration_in_pyproject_stays_the_only_one(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "pyproject.toml").write_text("[tool.privlint]\n", encoding="utf-8")
    assert main(["init"]) == 0
    assert not (site / CONFIGURATION).exists()
    assert "there is a configuration already: [tool.privlint] in pyproject.toml\n" in capsys.readouterr().out


def test_a_workflow_of_another_name_is_seen(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = site / ".github" / "workflows" / "ci.yaml"
    other.parent.mkdir(parents=True)
    other.write_text("steps:\n  - uses: someone/privlint@v1\n", encoding="utf-8")
    assert main(["init"]) == 0
    assert "there is a workflow already: .github/workflows/ci.yaml\n" in capsys.readouterr().out
    assert not (site / WORKFLOW).exists()


def test_a_statement_whose_name_does_not_tell_gets_the_hook_for_the_whole_repository(site: Path) -> None:
    (site / "content" / "privacy.md").rename(site / "content" / "over-ons.md")
    assert main(["init"]) == 0
    assert "id: privlint-repo\n" in (site / HOOKS).read_text(encoding="utf-8")


def test_without_git_only_the_configuration_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init"]) == 0
    assert list(files(tmp_path)) == [CONFIGURATION]
    output = capsys.readouterr().out
    assert "privacy statements: none found\n" in output
    assert "no git repository here" in output


def test_a_broken_configuration_of_pre_commit_is_named_and_nothing_is_written(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / HOOKS).write_text("repos:\n- repo: [\n", encoding="utf-8")
    before = files(site)
    assert main(["init"]) == 2
    assert capsys.readouterr().err.startswith(f"privlint: {HOOKS}:3:1: not YAML: ")
    assert files(site) == before


ENTRY = ["repo: R", "rev: v1", "hooks:", "id: privlint"]


@pytest.mark.parametrize(
    "config",
    [
        "repos:\n- repo: meta\n  hooks:\n  - id: identity\n",
        "repos:\n  - repo: meta\n    hooks:\n      - id: identity",
        "# ours\nrepos:\n-   repo: meta  # why\n    hooks:\n    -   id: identity\n\n# the rest\nexclude: ^a/\n",
        "repos:\n  - repo: meta\n    hooks:\n      - {id: 'identity', args: [a,   b]}\n      # - id: off\n",
        "default: &a\n  - x\nrepos:\r\n  - repo: meta\r\n    hooks: [{id: identity}]\r\nfail_fast: true\r\n",
        "repos:\n  - repo: local\n    hooks:\n      - id: a\n        entry: |\n          # b\n          c\n\nci: {}\n",
    ],
)
def test_the_hook_is_added_and_all_else_stays_byte_for_byte(config: str) -> None:
    added = with_hook(config, "R", "v1", "privlint")
    assert added is not None
    before, after = (YAML(typ="safe").load(text) for text in (config, added))
    assert after["repos"] == [*before["repos"], {"repo": "R", "rev": "v1", "hooks": [{"id": "privlint"}]}]
    assert {**after, "repos": 0} == {**before, "repos": 0}
    lines, kept = added.splitlines(), config.splitlines()
    first = next(number for number, line in enumerate(lines) if line.endswith("repo: R"))
    assert [line.lstrip(" -") for line in lines[first : first + 4]] == ENTRY
    assert lines[:first] + lines[first + 4 :] == kept
    dashes = {line.index("-") for line in (lines[first], next(line for line in kept if "repo: " in line))}
    assert len(dashes) == 1
    assert with_hook(added, "R", "v1", "privlint") is None


@pytest.mark.parametrize(
    ("config", "added"),
    [
        ("", "repos:\n  - repo: R\n    rev: v1\n    hooks:\n      - id: privlint\n"),
        ("# ours", "# ours\nrepos:\n  - repo: R\n    rev: v1\n    hooks:\n      - id: privlint\n"),
        (
            "fail_fast: true\n",
            "fail_fast: true\nrepos:\n  - repo: R\n    rev: v1\n    hooks:\n      - id: privlint\n",
        ),
        (
            "repos: []  # none yet\nfail_fast: true\n",
            "repos:  # none yet\n  - repo: R\n    rev: v1\n    hooks:\n      - id: privlint\nfail_fast: true\n",
        ),
        ("repos:\n", "repos:\n  - repo: R\n    rev: v1\n    hooks:\n      - id: privlint\n"),
        ("repos: [\n]\n", "repos:\n  - repo: R\n    rev: v1\n    hooks:\n      - id: privlint\n"),
        (
            "repos: [{repo: meta, hooks: []}]\n",
            "repos: [{repo: meta, hooks: []}, {repo: R, rev: v1, hooks: [{id: privlint}]}]\n",
        ),
        (
            "repos: [\n  {repo: meta, hooks: []},\n]\n",
            "repos: [\n  {repo: meta, hooks: []}, {repo: R, rev: v1, hooks: [{id: privlint}]}\n]\n",
        ),
        (
            "repos:\n- repo: local\n  hooks: []\n",
            "repos:\n- repo: local\n  hooks: []\n- repo: R\n  rev: v1\n  hooks:\n    - id: privlint\n",
        ),
    ],
)
def test_the_hook_is_added_where_there_is_no_list_of_hooks_yet(config: str, added: str) -> None:
    assert with_hook(config, "R", "v1", "privlint") == added
    assert with_hook(added, "R", "v1", "privlint") is None


@pytest.mark.parametrize(
    ("config", "problem"),
    [
        ("- repo: meta\n", f"{HOOKS}:1:1: this is no configuration of pre-commit ("),
        ("repos: meta\n", f"{HOOKS}:1:8: repos is not a list ("),
        ("{fail_fast: true}\n", f"{HOOKS}: the hook cannot be added to it (add it to repos yourself: {{repo: R, rev: "),
    ],
)
def test_what_nothing_can_be_added_to_says_what_to_write(config: str, problem: str) -> None:
    with pytest.raises(PrivlintError) as caught:
        with_hook(config, "R", "v1", "privlint")
    assert str(caught.value).startswith(problem)
    assert "\n" not in str(caught.value)


def test_a_new_configuration_has_the_hook() -> None:
    assert with_hook(new_config("R", "v1", "privlint"), "R", "v2", "privlint") is None

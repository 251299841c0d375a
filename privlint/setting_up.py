"""The files that set privlint up in a repository: a configuration, the entry of the hook and the workflow.

Nothing is written here: what each file would become is worked out from what is there.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import privlint
from privlint.configuration.nearest import NAME as CONFIGURATION
from privlint.configuration.nearest import PYPROJECT, find_configuration
from privlint.folders import FILES_PATTERN
from privlint.reports.links import REPOSITORY, SITE

WORKFLOW = ".github/workflows/privlint.yml"
WORKFLOW_TEXT = """\
name: privacy statement

on:
  pull_request:
  push:
    branches: [{branch}]

permissions:
  contents: read

jobs:
  privlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: {action}@v{version}
        with:
          paths: .
          level: warning
          fail-level: error
"""
_PLAIN = re.compile(r"[A-Za-z][\w./-]*")
"""The name of a branch that YAML needs no quotation marks for."""
GITLAB = """\
privlint:
  image: python:3.13-slim
  before_script:
    - pip install privlint=={version}
  script:
    - privlint check .
"""


class Step(NamedTuple):
    """A file of the set-up, relative to the repository: `before` is what it holds, None if it is not there, and
    `after` what it is to hold, None if it stays as it is for the reason `kept`."""

    path: str
    before: str | None
    after: str | None
    kept: str = ""


def repository_of(folder: Path) -> Path | None:
    """The top of the git repository that `folder` is in; None if it is in none."""
    return next((path for path in (folder, *folder.parents) if (path / ".git").exists()), None)


def plan(root: Path, statements: Sequence[str], *, in_repository: bool) -> list[Step]:
    """What is to be done in `root`, where the files `statements` are privacy statements.

    A hook and a workflow need a git repository. Raises PrivlintError for a configuration, of privlint or of
    pre-commit, that cannot be read.
    """
    steps = [_configuration(root, statements)]
    if in_repository:
        steps.append(_hook(root, statements))
        if is_on_github(root):
            steps.append(_workflow(root))
    return steps


def is_on_github(root: Path) -> bool:
    """Whether the repository has a folder .github, or a remote on GitHub."""
    return (root / ".github").is_dir() or "github.com" in _remotes(root)


def is_on_gitlab(root: Path) -> bool:
    """Whether the repository has a pipeline of GitLab, or a remote on a host of that name."""
    return (root / ".gitlab-ci.yml").exists() or "gitlab" in _remotes(root)


def gitlab_job() -> str:
    """A job for .gitlab-ci.yml."""
    return GITLAB.format(version=privlint.__version__)


def workflow_text(branch: str = "main") -> str:
    """The workflow for GitHub Actions, for pull requests and what is pushed to `branch`."""
    action = REPOSITORY.removeprefix("https://github.com/")
    written = branch if _PLAIN.fullmatch(branch) else json.dumps(branch)
    return WORKFLOW_TEXT.format(action=action, version=privlint.__version__, branch=written)


def default_branch(root: Path) -> str:
    """The branch on which the work of a repository comes together: what its remote says, else the one of the usual name
    that is there, else the current one."""
    of_remote = _git(root, "symbolic-ref", "--short", "refs/remotes/origin/HEAD").removeprefix("origin/")
    if of_remote:
        return of_remote
    branches = _git(root, "for-each-ref", "--format=%(refname:short)", "refs/heads/main", "refs/heads/master")
    return next(iter(branches.split()), "") or _git(root, "symbolic-ref", "--short", "HEAD") or "main"


def _configuration(root: Path, statements: Sequence[str]) -> Step:
    found = find_configuration()
    if found is not None:
        where = f"[tool.privlint] in {PYPROJECT}" if found.name == PYPROJECT else str(found)
        return Step(CONFIGURATION, None, None, f"there is a configuration already: {where}")
    return Step(CONFIGURATION, None, "\n".join(_configuration_lines(statements)) + "\n")


def _configuration_lines(statements: Sequence[str]) -> Iterator[str]:
    yield f"# The configuration of privlint: {SITE}"
    if statements:
        yield "# privlint init found these privacy statements:"
        yield from (f"#   {path}" for path in statements)
    else:
        yield "# privlint init found no privacy statement here."
    yield ""
    yield "# What can stand here is told in docs/configuration.md. For example:"
    yield "# extends: privlint:strict            # warnings fail too"
    yield "# exclude: [archive/]                 # files that are not checked"
    yield "# organisation: {has-dpo: true}       # what the text does not tell"
    yield "# baseline: privlint-baseline.json    # known findings, which privlint baseline notes"
    yield "# vocabulary: [words]                 # folders with words that privlint does not know"


def _hook(root: Path, statements: Sequence[str]) -> Step:
    from privlint.pre_commit_config import NAME, new_config, with_hook

    hook, revision = hook_for(statements), f"v{privlint.__version__}"
    file = root / NAME
    if not file.is_file():
        return Step(NAME, None, new_config(REPOSITORY, revision, hook))
    before = _text(file)
    after = with_hook(before, REPOSITORY, revision, hook)
    return Step(NAME, before, after, "" if after is not None else "it has a hook of privlint already")


def hook_for(statements: Sequence[str]) -> str:
    """The hook that checks what changed, or that for the whole repository if the name of a statement does not tell."""
    names_tell = all(re.search(FILES_PATTERN, path) for path in statements)
    return "privlint" if names_tell else "privlint-repo"


def _workflow(root: Path) -> Step:
    folder = root / Path(WORKFLOW).parent
    for file in sorted(folder.glob("*.y*ml")):
        if file == root / WORKFLOW or "privlint@" in _text(file):
            path = file.relative_to(root).as_posix()
            return Step(WORKFLOW, None, None, f"there is a workflow already: {path}")
    return Step(WORKFLOW, None, workflow_text(default_branch(root)))


def _text(file: Path) -> str:
    with file.open(encoding="utf-8", errors="surrogateescape", newline="") as stream:
        return stream.read()


def _remotes(root: Path) -> str:
    """The configuration of git, in which the remotes stand; empty where .git is no folder."""
    try:
        return (root / ".git" / "config").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _git(root: Path, *arguments: str) -> str:
    """What git prints; empty if it cannot tell."""
    try:
        finished = subprocess.run(["git", "-C", root, *arguments], capture_output=True, check=False)
    except OSError:
        return ""
    return finished.stdout.decode("utf-8", "replace").strip() if finished.returncode == 0 else ""

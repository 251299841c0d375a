"""`privlint init`: the files that set privlint up in a repository."""

from __future__ import annotations

import difflib
import os
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from privlint.discovery import find
from privlint.disk import LARGEST
from privlint.errors import PrivlintError
from privlint.outcome import Criteria
from privlint.readers import can_read
from privlint.reports.links import REPOSITORY
from privlint.result import Status
from privlint.run import check_all
from privlint.setting_up import Step, gitlab_job, is_on_github, is_on_gitlab, plan, repository_of

_PLACEHOLDER = "OWNER"
"""What stands in the address of the repository as long as nobody has published it."""


def run(arguments: Namespace) -> int:
    """Write what is not there yet, or show it, and say what to do next.

    Raises PrivlintError for a configuration that cannot be read, and for a file that cannot be written.
    """
    repository = repository_of(Path.cwd())
    root = repository or Path.cwd()
    statements = _statements(root)
    steps = plan(root, statements, in_repository=repository is not None)
    print(f"privacy statements: {', '.join(statements) or 'none found'}")
    if repository is None:
        print("no git repository here: no hook and no workflow (git init makes one)")
    for step in steps:
        if step.after is None:
            print(f"{step.path}: unchanged: {step.kept}")
            continue
        done = "written" if step.before is None else "changed: the hook is added"
        print(f"{step.path}: {'to be ' if arguments.dry_run else ''}{done}")
        if arguments.dry_run:
            print("".join(f"    {line}\n" for line in _difference(step)), end="")
        else:
            _write(root / step.path, step)
    for number, line in enumerate(_next(root, steps, statements, dry_run=arguments.dry_run), start=1):
        print(f"{'' if number > 1 else chr(10) + 'Next:' + chr(10)}  {number}. {line}")
    return 0


def _statements(root: Path) -> list[str]:
    """The privacy statements in `root`, as paths from there."""
    candidates, _ = find([os.path.relpath(root)], can_read, LARGEST)
    reports, _ = check_all(candidates, Criteria(()))
    checked = (report.path for report in reports if report.status is Status.CHECKED)
    return sorted(Path(path).resolve().relative_to(root.resolve()).as_posix() for path in checked)


def _difference(step: Step) -> Iterator[str]:
    """The lines that are new, with a few of those around them."""
    before, after = (step.before or "").splitlines(), (step.after or "").splitlines()
    for line in list(difflib.unified_diff(before, after, lineterm=""))[2:]:
        if not line.startswith("@@"):
            yield line


def _write(file: Path, step: Step) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        mode = "x" if step.before is None else "w"
        with file.open(mode, encoding="utf-8", errors="surrogateescape", newline="") as stream:
            stream.write(step.after or "")
    except OSError as error:
        message = f"cannot be written: {error.strerror or error}"
        raise PrivlintError(message, step.path, remedy="check the rights of the folder") from None


def _next(root: Path, steps: Sequence[Step], statements: Sequence[str], *, dry_run: bool) -> Iterator[str]:
    """What is left to do."""
    made = [step.path for step in steps if step.after is not None]
    if dry_run and made:
        yield "privlint init writes this"
    with_address = [step.path for step in steps if step.after is not None and f"{_PLACEHOLDER}/" in step.after]
    if with_address:
        yield f"put the address where privlint is hosted in place of {REPOSITORY}: {', '.join(with_address)}"
    yield "privlint check" if statements else "privlint check PATH, with the file that holds the statement"
    if any(path.startswith(".pre-commit") for path in made):
        yield "pre-commit install, so that every commit is checked (pip install pre-commit)"
    if made and not dry_run:
        yield f"git add {' '.join(made)}"
    if not is_on_github(root) and is_on_gitlab(root):
        yield f"for GitLab, a job in .gitlab-ci.yml:\n\n{gitlab_job()}"

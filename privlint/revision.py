"""The files of an earlier revision, from git, in a folder of their own.

The folder holds all files that privlint reads, so that a statement of several files, or a
page with its components, is read there as it was. Nothing of the repository changes.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from privlint.disk import LARGEST
from privlint.errors import PrivlintError, did_you_mean
from privlint.readers import can_read

_AT_ONCE = 500
"""The number of files that are in memory together."""
_NO_REPOSITORY = "--diff compares with a revision of git, and this is no git repository"
_REGULAR = (b"100644", b"100755")


@dataclass(frozen=True, slots=True)
class Revision:
    """The files of a revision in `folder`; `top` is that of the repository. `renamed` gives the path of then of files
    that the working tree has under another name, both from the top."""

    folder: Path
    top: Path
    renamed: Mapping[str, str]

    def file_of(self, path: str) -> Path | None:
        """The file of then that stands at `path` now; None if there was none, or it is not of this repository."""
        absolute = Path(path).resolve()
        if not absolute.is_relative_to(self.top):
            return None
        now = absolute.relative_to(self.top).as_posix()
        file = self.folder / self.renamed.get(now, now)
        return file if file.is_file() else None

    def at(self, path: str) -> Path | None:
        """The file or folder that stood at `path` then, under that name; None if there was none."""
        absolute = Path(path).resolve()
        if not absolute.is_relative_to(self.top):
            return None
        then = self.folder / absolute.relative_to(self.top)
        return then if then.exists() else None

    def path_of(self, file: str) -> str:
        """The path of then, from the current folder, of a file in `folder`."""
        path = Path(file)
        if not path.is_relative_to(self.folder):
            return file
        return Path(os.path.relpath(self.top / path.relative_to(self.folder))).as_posix()


@contextmanager
def checked_out(name: str, beside: Path) -> Iterator[Revision]:
    """The revision `name` of the repository in which the folder `beside` is; its files are there as long as it is open.

    Raises PrivlintError if there is no git, no repository or no such revision.
    """
    top = _top(beside)
    commit = _commit(name, top)
    with TemporaryDirectory(prefix="privlint-") as temporary:
        folder = Path(temporary).resolve()
        (folder / ".git").mkdir()  # what looks for the top of the repository finds it here
        _write(folder, _blobs(top, commit), top)
        yield Revision(folder, top, _renamed(top, commit))


def require_revision(name: str, beside: Path) -> None:
    """Raise PrivlintError if there is no git, no repository in which `beside` is, or no revision `name` of it."""
    _commit(name, _top(beside))


def folder_of(path: Path) -> Path:
    """The folder at `path`, or that of the file at `path`; the current one if neither is there."""
    return next((folder for folder in (path.resolve(), path.resolve().parent) if folder.is_dir()), Path.cwd())


def _top(beside: Path) -> Path:
    """The top of the repository in which the folder `beside` is."""
    said = _git(beside, "rev-parse", "--show-toplevel", problem=_NO_REPOSITORY)
    return Path(os.fsdecode(said.rstrip(b"\n"))).resolve()


def _commit(name: str, top: Path) -> str:
    try:
        found = _git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    except PrivlintError:
        raise PrivlintError(f'there is no revision "{name}"', remedy=_remedy(name, top)) from None
    return found.decode().split()[-1]


def _remedy(name: str, top: Path) -> str:
    """What to do if there is no revision `name`."""
    names = _git(top, "for-each-ref", "--format=%(refname:short)").decode("utf-8", "replace").split()
    if not names and not _has_commits(top):
        return "this repository has no commits yet: make the first one, or leave out --diff"
    if _git(top, "rev-parse", "--is-shallow-repository").strip() == b"true":
        return "this clone is shallow: fetch the revision first, in GitHub Actions with fetch-depth: 0 for checkout"
    return did_you_mean(name, names) or "name a branch, a tag or a commit of this repository"


def _has_commits(top: Path) -> bool:
    try:
        _git(top, "rev-parse", "--verify", "--quiet", "HEAD")
    except PrivlintError:
        return False
    return True


def _renamed(top: Path, commit: str) -> dict[str, str]:
    """The path of then of each file that is renamed since `commit`."""
    output = _git(
        top, "diff", "--name-status", "-z", "--find-renames", "--diff-filter=R", "--no-ext-diff", commit, "--"
    )
    fields = os.fsdecode(output).split("\0")
    return {now: then for _, then, now in zip(fields[::3], fields[1::3], fields[2::3], strict=False)}


def _blobs(top: Path, commit: str) -> dict[str, bytes]:
    """The id of the contents of each file in `commit` that privlint can read, by its path."""
    blobs = {}
    for line in _git(top, "ls-tree", "-r", "-z", "--long", "--full-tree", commit).split(b"\0"):
        details, _, name = line.partition(b"\t")
        mode, _, blob, size = details.split() if details else (b"", b"", b"", b"")
        path = os.fsdecode(name)
        if mode in _REGULAR and int(size) <= LARGEST and can_read(path) and _is_inside(path):
            blobs[path] = blob
    return blobs


def _is_inside(path: str) -> bool:
    """Whether `path` stays in the folder that it begins at: a tree that git did not make may say otherwise."""
    parts = PurePosixPath(path).parts
    return not Path(path).is_absolute() and ".." not in parts and ".git" not in parts


def _write(folder: Path, blobs: Mapping[str, bytes], top: Path) -> None:
    """Write the contents of `blobs`, by their paths, into `folder`."""
    paths = iter(blobs)
    while some := list(islice(paths, _AT_ONCE)):
        answer = _git(top, "cat-file", "--batch", given=b"".join(blobs[path] + b"\n" for path in some))
        position = 0
        for path in some:  # for each a line that ends in its size, what it holds, and a line end
            end = answer.index(b"\n", position)
            size = int(answer[position:end].split()[-1])
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(answer[end + 1 : end + 1 + size])
            position = end + 1 + size + 1


def _git(folder: Path, *arguments: str, given: bytes = b"", problem: str = "git does not answer") -> bytes:
    """What git prints. Raises PrivlintError if it is not installed, or fails."""
    try:
        finished = subprocess.run(["git", *arguments], cwd=folder, input=given, capture_output=True, check=False)
    except FileNotFoundError:
        raise PrivlintError("git is not installed", remedy="install it, or leave out --diff") from None
    if finished.returncode:
        said = finished.stderr.decode("utf-8", "replace").strip().splitlines()
        raise PrivlintError(problem, str(folder), remedy=said[0] if said else "check the repository")
    return finished.stdout

"""Which files to check for the paths that the user gives."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from privlint.errors import SourceError
from privlint.record import NamedTuple

STANDARD_INPUT = "-"
"""The path by which the user asks for standard input."""


class Candidate(NamedTuple):
    """A file to check. `named`: the user or the file's name says that it is a statement, so that it is
    reported also when it turns out to be none. `given`: the user named the file itself, not a folder around it.
    `part`: it only counts if it is a part of a statement of several files."""

    path: str
    named: bool
    given: bool = False
    part: bool = False


def find(
    paths: Sequence[str], readable: Callable[[str], bool], largest: int
) -> tuple[list[Candidate], list[SourceError]]:
    """The files to check for `paths`: files as they are, and the statements in folders, sorted; each file once.

    `readable` tells by its path whether a file is of a format that can be read; `largest` is the size in
    bytes above which no file is looked into. Paths that do not exist are returned as errors.
    """
    candidates: list[Candidate] = []
    errors: list[SourceError] = []
    seen: set[Path] = set()
    for path in paths:
        if (error := missing(path)) is not None:
            errors.append(error)
            continue
        for candidate in _found_at(path, readable, largest):
            resolved = Path(candidate.path).resolve()
            if resolved not in seen:
                seen.add(resolved)
                candidates.append(candidate)
    return candidates, errors


def missing(path: str) -> SourceError | None:
    """The error for `path` if there is neither a file nor a folder; None if there is."""
    if not path:  # which Python takes for the current folder
        remedy = 'is a variable of the shell empty? "." is the current folder'
        return SourceError("an empty path names no file or folder", remedy=remedy)
    if not os.path.exists(path):
        return SourceError("no such file or folder", path, remedy="check the spelling of the path")
    return None


def require_file(path: str) -> None:
    """Raise SourceError if `path`, which the user gives, is no file."""
    error = missing(path)
    if error is None and os.path.isdir(path):
        error = SourceError("this is a folder", path, remedy="name a file in it")
    if error is not None:
        raise error


def _found_at(path: str, readable: Callable[[str], bool], largest: int) -> Iterable[Candidate]:
    if not Path(path).is_dir():
        return [Candidate(path, named=True, given=True)]
    from privlint.folders import candidates_in  # the hook names files

    return candidates_in(path, readable, largest)

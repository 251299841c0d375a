"""Which files to check for the paths that the user gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from privlint.errors import SourceError

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
        if not Path(path).exists():
            errors.append(SourceError("no such file or folder", path=path, remedy="check the spelling of the path"))
            continue
        for candidate in _found_at(path, readable, largest):
            resolved = Path(candidate.path).resolve()
            if resolved not in seen:
                seen.add(resolved)
                candidates.append(candidate)
    return candidates, errors


def _found_at(path: str, readable: Callable[[str], bool], largest: int) -> Iterable[Candidate]:
    if not Path(path).is_dir():
        return [Candidate(path, named=True, given=True)]
    from privlint.folders import candidates_in  # the hook names files

    return candidates_in(path, readable, largest)

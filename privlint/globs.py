"""Globs as in a .gitignore file (git-scm.com/docs/gitignore): which paths they cover.

A glob with a slash in front or in the middle is relative to the folder of its file;
another one fits at any depth. `*`, `?` and `[a-z]` stay within one name, `**` is any
number of folders, a slash at the end wants a folder, `!` takes back what an earlier
glob covered, and a folder covers all that is in it.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Sequence
from typing import NamedTuple

LONGEST = 1000  # characters
_PARTS = re.compile(r"\\(.)|\[([!^]?)(\]?[^\]]*)\]|(\[)|(.)", re.DOTALL)
_SPECIAL = "*?["
_RANGE = re.compile(r"(.)-(.)", re.DOTALL)


class GlobError(ValueError):
    """A glob that is not well formed: what is wrong, and what mends it."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class Glob(NamedTuple):
    """`names` has a pattern for each name of a path, and None for any number of folders.

    `negated`: it takes back what others cover; `only_folders`: it fits folders.
    """

    names: tuple[re.Pattern[str] | None, ...]
    negated: bool
    only_folders: bool


def parse(text: str) -> Glob:
    """The glob that is written as `text`. Raises GlobError."""
    if len(text) > LONGEST:
        raise GlobError(f"a glob of more than {LONGEST} characters", "divide it over several")
    negated = text.startswith("!")
    body = text[1:] if negated else text
    only_folders = body.endswith("/")
    names = [name for name in body.split("/") if name not in ("", ".")]
    if not names:
        raise GlobError("this glob is empty", "write a path such as archive/ or *.draft.md")
    if ".." in names:
        raise GlobError("a glob cannot leave the folder of its file", "write it from there, without ..")
    if names[-1] == "**":
        names[-1] = "*"  # what is in a folder, which then covers all that is in that
    if "/" not in body.rstrip("/"):
        names.insert(0, "**")
    return Glob(tuple(None if name == "**" else _pattern(name) for name in names), negated, only_folders)


def deciding(globs: Sequence[Glob], names: Sequence[str]) -> int | None:
    """The number of the glob for which the file with the path `names` is covered; None if it is not.

    As in git the last glob that fits decides, and nothing in a folder that is covered can be taken back.
    """
    for length in range(1, len(names) + 1):
        is_folder = length < len(names)
        fitting = (
            number
            for number in range(len(globs) - 1, -1, -1)
            if (is_folder or not globs[number].only_folders) and _fits(globs[number], names[:length])
        )
        last = next(fitting, None)
        if last is not None and not globs[last].negated:
            return last
    return None


def _fits(glob: Glob, names: Sequence[str]) -> bool:
    """Whether the glob fits the whole path; in time that grows with the product of their lengths."""
    places = _with_skipped({0}, glob)
    for name in names:
        after = set()
        for place in places:
            if place == len(glob.names):
                continue
            pattern = glob.names[place]
            if pattern is None:
                after.add(place)
            elif pattern.match(name) is not None:
                after.add(place + 1)
        places = _with_skipped(after, glob)
    return len(glob.names) in places


def _with_skipped(places: set[int], glob: Glob) -> set[int]:
    """`places` in the glob, with those after a `**`, which may stand for no folder at all."""
    reached = set(places)
    for place in range(len(glob.names)):
        if place in reached and glob.names[place] is None:
            reached.add(place + 1)
    return reached


def _pattern(name: str) -> re.Pattern[str]:
    """The pattern of one name of a glob. That of fnmatch never goes back, so that no glob takes long to fit."""
    written = []
    for part in _PARTS.finditer(name):
        escaped, negation, members, opening, character = part.groups()
        if opening is not None or members == "":
            raise GlobError("this glob has a [ that is not closed", "close it, or write \\[ for the character itself")
        if character == "\\":
            raise GlobError("this glob ends in a backslash", "leave it out; a path is written with /")
        if members is not None:
            backwards = next((each for each in _RANGE.finditer(members) if each[1] > each[2]), None)
            if backwards is not None:
                raise GlobError(f"the range {backwards[0]} runs backwards", f"write {backwards[2]}-{backwards[1]}")
            written.append(f"[{'!' if negation else ''}{members}]")
        else:
            written.append(character or (f"[{escaped}]" if escaped in _SPECIAL else escaped))
    return re.compile(fnmatch.translate("".join(written)))

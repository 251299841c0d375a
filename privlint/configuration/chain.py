"""A configuration with all that it extends: what is nearer wins, key by key."""

from __future__ import annotations

import os
from pathlib import Path

from privlint.configuration.file import TABLE, read_configuration
from privlint.configuration.folder import folder_of, near
from privlint.configuration.keys import settings_in
from privlint.configuration.model import Entry, Setting, Settings
from privlint.errors import PrivlintError, did_you_mean
from privlint.resources import rules_directory

PROFILE_PREFIX = "privlint:"
_EXTENDS = ("extends",)


def settings_of(path: Path) -> Settings | None:
    """What the file at `path` and those that it extends set, the nearest first; None if it has no table of ours.

    Raises PrivlintError for a mistake in one of them, one that is not there, and a circle.
    """
    nearest = read_configuration(path, settings_in)
    if nearest is None:
        return None
    settings, last = nearest, nearest
    passed = [path]
    while _EXTENDS in last:
        base = last[_EXTENDS]
        text = str(base.value)
        if text.startswith(PROFILE_PREFIX):
            last = _profile(base, text)
        else:
            file = folder_of(Entry(text, base.origin)) / text
            if any(os.path.realpath(file) == os.path.realpath(other) for other in passed):
                circle = " → ".join(map(str, [*passed, file]))
                raise PrivlintError(f"the files extend each other: {circle}", *base.origin, "take one of them out")
            passed.append(file)
            last = _extended(base, file)
        # Folders add up, and all else that is nearer stands in the way.
        settings = last | settings
    return settings


def _profile(base: Setting, name: str) -> Settings:
    folder = rules_directory() / "profiles"
    names = sorted(PROFILE_PREFIX + file.stem for file in folder.glob("*.yaml"))
    if name not in names:
        remedy = did_you_mean(name, names) or f"the profiles are {', '.join(names)}"
        raise PrivlintError(f'there is no profile "{name}"', *base.origin, remedy)
    return read_configuration(folder / f"{name.removeprefix(PROFILE_PREFIX)}.yaml", settings_in, name) or {}


def _extended(base: Setting, file: Path) -> Settings:
    if not os.path.isfile(file):
        is_profile = (rules_directory() / "profiles" / f"{base.value}.yaml").is_file()
        remedy = f'did you mean "{PROFILE_PREFIX}{base.value}"?' if is_profile else near(file, folders=False)
        message = f'there is no file "{base.value}"'
        raise PrivlintError(message, *base.origin, remedy or "mend the path, which begins at this file")
    settings = read_configuration(file, settings_in)
    if settings is None:
        message = f'there is no table [{".".join(TABLE)}] in "{base.value}"'
        raise PrivlintError(message, *base.origin, "add the table, or extend another file")
    return settings

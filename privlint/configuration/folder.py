"""Folders and files that a configuration names: they are relative to its file, and must be there to be read."""

from __future__ import annotations

import os
from pathlib import Path

from privlint.configuration.model import Entry
from privlint.errors import did_you_mean


def existing_folder(entry: Entry, what: str) -> Path:
    """The folder that `entry` names, with files of a kind: `what` is "vocabulary" or "rule".

    Raises PrivlintError if it is not there, or has no such file.
    """
    folder = folder_of(entry) / entry.text
    # os.path, because to pathlib a name that is too long is a defect of the program.
    if os.path.isdir(folder):
        # One that is called *.yml the loader of rules refuses by name.
        if any(folder.glob("*.yaml")) or (what == "rule" and any(folder.glob("*.yml"))):
            return folder
        message, remedy = f'there is no {what} file in "{entry.text}"', f"a {what} file is called *.yaml"
    elif os.path.exists(folder):
        message, remedy = f'"{entry.text}" is not a folder', f"name the folder that the {what} files are in"
    else:
        message = f'there is no folder "{entry.text}"'
        remedy = near(folder, folders=True) or "make it, or mend the path, which begins at this file"
    raise entry.error(message, remedy)


def existing_file(entry: Entry, what: str, remedy: str) -> Path:
    """The file that `entry` names: `what` is what it holds. Raises PrivlintError, with `remedy`, if it is not there."""
    file = file_of(entry)
    if os.path.isdir(file):
        raise entry.error(f'"{entry.text}" is a folder', "name a file in it")
    if not os.path.exists(file):
        raise entry.error(f'there is no {what} "{entry.text}"', near(file, folders=False) or remedy)
    return file


def file_of(entry: Entry) -> Path:
    """The path that `entry` names, whether there is a file or not."""
    return folder_of(entry) / entry.text


def folder_of(entry: Entry) -> Path:
    """The folder that the paths and globs of the file of `entry` are relative to."""
    return Path(entry.origin.file).parent if entry.origin is not None else Path()


def near(path: Path, *, folders: bool) -> str:
    """`did you mean` with the folder, or file, beside `path` whose name is nearest; empty if none is near."""
    if not os.path.isdir(path.parent):
        return ""
    return did_you_mean(path.name, (other.name for other in path.parent.iterdir() if other.is_dir() == folders))

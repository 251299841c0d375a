"""Finding the configuration that counts, and making it of what its files set."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from privlint.configuration.folder import existing_file
from privlint.configuration.model import Configuration, Entry
from privlint.errors import PrivlintError

NAME = "privlint.yaml"
PYPROJECT = "pyproject.toml"
_MISNAMED = ("privlint.yml", ".privlint.yaml", ".privlint.yml")


def load_configuration(named: str | None = None, *, ignored: bool = False) -> Configuration:
    """The configuration in the file `named`, or in the nearest one; an empty one if there is none or it is `ignored`.

    Raises PrivlintError, with file, line and column, for a file that cannot be read, an unknown key, a wrong value,
    or a folder or file that is not there.
    """
    if ignored:
        return Configuration()
    path = Path(named) if named is not None else find_configuration()
    if path is None:
        return Configuration()
    if named is not None:
        existing_file(Entry(named), "configuration", "check the name, which begins at the current folder")
    from privlint.configuration.chain import settings_of  # most runs have no configuration
    from privlint.configuration.effective import configuration_of
    from privlint.configuration.file import TABLE

    settings = settings_of(path)
    if settings is None:
        remedy = f"add the table, or name a {NAME}"
        raise PrivlintError(f"there is no table [{'.'.join(TABLE)}] in it", str(path), remedy=remedy)
    return configuration_of(path, settings)


def find_configuration() -> Path | None:
    """The configuration nearest to the current folder, as a path from there; None if there is none.

    The search goes upwards as far as the top of the repository or the user's home.
    Raises PrivlintError if a folder has two.
    """
    current = Path.cwd()
    for height, folder in enumerate((current, *current.parents)):
        found = _configuration_in(Path(*[".."] * height))
        if found is not None or (folder / ".git").exists() or folder == _home():
            return found
    return None


def unused_configurations(
    paths: Iterable[str], configuration: Configuration, named: str | None = None, *, ignored: bool = False
) -> Iterator[PrivlintError]:
    """A note on each configuration that somebody might think to count for `paths`, which the user names: it stands in a
    folder between one of them and the current folder, and `configuration` has nothing of it. None if that is `named`
    or `ignored`."""
    if named is not None or ignored:
        return
    for folder in dict.fromkeys(folder for path in paths for folder in _folders_down_to(path)):
        try:
            found = _configuration_in(folder)
        except PrivlintError:  # of one that does not count no mistake matters
            continue
        if found is not None and not any(Path(origin.file) == found for _, origin in configuration.settings.values()):
            remedy = f"run privlint from {folder}, or name it with --config"
            yield PrivlintError("this configuration is not used", str(found), remedy=remedy)


def _folders_down_to(path: str) -> Iterator[Path]:
    """The folders below the current one in which `path` lies, and `path` itself if it is one; none for what lies
    elsewhere."""
    place = Path(path)
    if place.is_absolute():
        if not place.is_relative_to(Path.cwd()):
            return
        place = place.relative_to(Path.cwd())
    if ".." in place.parts:
        return
    yield from list(reversed(place.parents))[1:]
    if place.parts and place.is_dir():
        yield place


def _configuration_in(folder: Path) -> Path | None:
    file, pyproject = folder / NAME, folder / PYPROJECT
    for name in _MISNAMED:
        if (folder / name).is_file():
            raise PrivlintError(f"the configuration is called {NAME}", str(folder / name), remedy="rename it")
    has_table = _has_table(pyproject)
    if not file.is_file():
        return pyproject if has_table else None
    if has_table:
        message = f"there is a configuration in {pyproject} too, in [tool.privlint]"
        raise PrivlintError(message, str(file), remedy="keep one of them")
    return file


def _has_table(pyproject: Path) -> bool:
    """Whether the file has our table; most have not even its name, and need not be read as TOML.

    Raises PrivlintError if it has one of our name that is no tool's.
    """
    try:
        content = pyproject.read_bytes()
    except OSError:  # it is not there, or not for us
        return False
    if b"privlint" not in content:
        return False
    from privlint.configuration.file import TABLE, read_configuration

    if read_configuration(pyproject, lambda file: True):
        return True
    misnamed = re.search(rb"^\[privlint[\].]", content, re.MULTILINE)
    if misnamed is not None:
        line = content.count(b"\n", 0, misnamed.start()) + 1
        raise PrivlintError(f"the table is called [{'.'.join(TABLE)}]", str(pyproject), line, 1, "rename it")
    return False


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:  # the user has no home directory
        return None

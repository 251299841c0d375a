"""The configuration of a project: the file privlint.yaml, or the table [tool.privlint] of pyproject.toml.

What the file says is kept in the cache, so that a run reads YAML or TOML only when
the file has changed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from privlint.cache import cached, rebuilt
from privlint.errors import PrivlintError, did_you_mean

if TYPE_CHECKING:
    from privlint.toml_file import TomlTable
    from privlint.yaml_file import YamlFile

    File: TypeAlias = YamlFile | TomlTable

NAME = "privlint.yaml"
PYPROJECT = "pyproject.toml"
TABLE = ("tool", "privlint")


class Configuration(NamedTuple):
    """What a project sets, and the `path` of the file that says so; None if there is none.

    `vocabulary`: folders whose *.yaml files are added to the built-in vocabulary.
    """

    path: Path | None = None
    vocabulary: tuple[Path, ...] = ()


def load_configuration(named: str | None = None, *, ignored: bool = False) -> Configuration:
    """The configuration in the file `named`, or in the nearest one; an empty one if there is none or it is `ignored`.

    Raises PrivlintError, with file, line and column, for a file that cannot be read, an
    unknown key, a wrong value or a folder that is not there.
    """
    if ignored:
        return Configuration()
    path = Path(named) if named is not None else find_configuration()
    if path is None:
        return Configuration()
    values = _values(path)
    if values is None:
        remedy = f"add the table, or name a {NAME}"
        raise PrivlintError(f"there is no table [{'.'.join(TABLE)}] in it", str(path), remedy=remedy)
    return Configuration(path, tuple(_vocabulary_folder(path, *entry) for entry in values.get("vocabulary", ())))


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


def _configuration_in(folder: Path) -> Path | None:
    file, pyproject, misnamed = folder / NAME, folder / PYPROJECT, folder / "privlint.yml"
    if misnamed.is_file():
        raise PrivlintError(f"the configuration is called {NAME}", str(misnamed), remedy="rename it")
    has_table = _may_have_table(pyproject) and _values(pyproject) is not None
    if not file.is_file():
        return pyproject if has_table else None
    if has_table:
        message = f"there is a configuration in {pyproject} too, in [{'.'.join(TABLE)}]"
        raise PrivlintError(message, str(file), remedy="keep one of them")
    return file


def _may_have_table(pyproject: Path) -> bool:
    """Whether the file has the name of the table at all: most have not, and need not be read as TOML."""
    try:
        return TABLE[-1].encode() in pyproject.read_bytes()
    except OSError:  # it is not there, or not for us
        return False


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:  # the user has no home directory
        return None


def _values(path: Path) -> dict[str, Any] | None:
    """The value of each key that the file at `path` sets, from the cache if it is there; None without our table."""
    sources = [path, *_SOURCES]
    values = cached("configuration", sources, lambda: _read(path))
    if not _is_sound(values):  # something else under our name
        values = rebuilt("configuration", sources, lambda: _read(path))
    sound: dict[str, Any] | None = values
    return sound


def _is_sound(values: Any) -> bool:
    if values is None:
        return True
    folders = values.get("vocabulary", []) if isinstance(values, dict) else None
    return isinstance(folders, list) and values.keys() <= _KEYS.keys() and all(map(_is_folder, folders))


def _is_folder(entry: Any) -> bool:
    return isinstance(entry, list) and list(map(type, entry)) == [str, int, int]


def _read(path: Path) -> dict[str, Any] | None:
    file = _file(path)
    if file is None or file.data is None:
        return None if file is None else {}
    if not isinstance(file.data, dict):
        raise _error(file, [], "the configuration maps keys to values", f"write one of the keys {', '.join(_KEYS)}")
    for key in file.data:
        if key not in _KEYS:
            remedy = did_you_mean(key, _KEYS) or f"the keys are {', '.join(_KEYS)}"
            line, column = file.key_place([key])
            raise PrivlintError(f'there is no key "{key}"', str(path), line, column, remedy)
    return {key: _KEYS[key](file) for key in file.data}


def _file(path: Path) -> File | None:
    if path.suffix == ".toml":
        from privlint.toml_file import read_table

        return read_table(path, *TABLE)
    from privlint.yaml_file import read

    return read(path)


def _vocabulary(file: File) -> list[tuple[str, int, int]]:
    """The folders, each with its line and column: whether they are there is another matter in every run."""
    folders = file.data["vocabulary"]
    if not isinstance(folders, list):
        raise _error(file, ["vocabulary"], "vocabulary is not a list", "write a list of folders: [words]")
    for number, folder in enumerate(folders):
        if not isinstance(folder, str) or not folder:
            raise _error(file, ["vocabulary", number], "this is not the name of a folder", "write a folder as a text")
    return [(folder, *file.place(["vocabulary", number])) for number, folder in enumerate(folders)]


def _vocabulary_folder(path: Path, name: str, line: int, column: int) -> Path:
    """The folder `name`, relative to the file at `path`, in which it stands at this place."""
    folder = path.parent / name
    # os.path, because to pathlib a name that is too long is a defect of the program.
    if os.path.isdir(folder):
        if any(folder.glob("*.yaml")):
            return folder
        message, remedy = f'there is no vocabulary file in "{name}"', "a vocabulary file is called *.yaml"
    elif os.path.exists(folder):
        message, remedy = f'"{name}" is not a folder', "name the folder that the vocabulary files are in"
    else:
        message = f'there is no folder "{name}"'
        remedy = _near(folder) or "make it, or mend the path, which begins at this file"
    raise PrivlintError(message, str(path), line, column, remedy)


def _near(folder: Path) -> str:
    """`did you mean` with the folder beside `folder` whose name is nearest; empty if none is near."""
    if not os.path.isdir(folder.parent):
        return ""
    return did_you_mean(folder.name, (other.name for other in folder.parent.iterdir() if other.is_dir()))


def _error(file: File, keys: list[str | int], message: str, remedy: str) -> PrivlintError:
    line, column = file.place(keys)
    return PrivlintError(message, str(file.path), line, column, remedy)


_KEYS: dict[str, Callable[[File], Any]] = {"vocabulary": _vocabulary}
"""Each key, with what checks its value and makes JSON of it."""

# What the cached values depend on besides the file, so that work on these modules needs no clearing of caches.
_SOURCES = tuple(Path(__file__).with_name(f"{name}.py") for name in ("configuration", "toml_file", "yaml_file"))

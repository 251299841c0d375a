"""One configuration file as plain data with the place of everything, through the cache."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from privlint.cache import JSON, cached, rebuilt
from privlint.configuration.model import Origin
from privlint.errors import PrivlintError
from privlint.record import NamedTuple

TABLE = ("tool", "privlint")

Keys = tuple[str | int, ...]
Place = tuple[int, int]
Checked = TypeVar("Checked")


class ConfigurationFile(NamedTuple):
    """What the file `name` sets: `data` is plain data; `places` are those of each key and its value."""

    name: str
    data: JSON
    places: dict[Keys, tuple[Place, Place]]

    def origin(self, *keys: str | int, at_key: bool = False) -> Origin:
        """The place of the value at `keys`, or of its key; of what has none, that of what holds it."""
        found = next((keys[:length] for length in range(len(keys), 0, -1) if keys[:length] in self.places), ())
        key, value = self.places.get(found, ((1, 1), (1, 1)))
        return Origin(self.name, *(key if at_key else value))

    def written(self, value: JSON) -> str:
        """`value` in the notation of this file, as an example of what to write."""
        from privlint.configuration.example import written  # only a mistake needs it

        return written(value, toml=self.name.endswith(".toml"))

    def error(self, message: str, remedy: str, *keys: str | int, at_key: bool = False) -> PrivlintError:
        """A mistake in the value at `keys`, or in its key."""
        return PrivlintError(message, *self.origin(*keys, at_key=at_key), remedy)


def read_configuration(
    path: Path, check: Callable[[ConfigurationFile], Checked], name: str | None = None
) -> Checked | None:
    """What `check` makes of the file at `path`, called `name` if it is built in; None if it has no table of ours.

    The cache only holds what stands in the file: that is checked in every run, and
    read anew where it is not right, so that a damaged cache makes no mistakes.

    Raises PrivlintError if the file cannot be read, and whatever `check` does.
    """
    kind = "configuration" if name is None else "profile"  # so that the one does not push the other out of the cache
    sources = [path, *_SOURCES]
    try:
        file = _decoded(name or str(path), cached(kind, sources, lambda: _read(path)))
        return None if file is None else check(file)
    except (PrivlintError, ValueError):
        file = _decoded(name or str(path), rebuilt(kind, sources, lambda: _read(path)))
        return None if file is None else check(file)


def _read(path: Path) -> JSON:
    """The data of a file and its places, as JSON; None for a TOML file without our table."""
    if path.suffix == ".toml":
        from privlint.toml_file import read_table

        table = read_table(path, *TABLE)
        if table is None:
            return None
        data, places = table.data, table.places()
    else:
        from privlint.yaml_file import read
        from privlint.yaml_places import places as places_in

        file = read(path)
        data, places = file.data, places_in(file)
    return [_plain(data), [[keys, key, value] for keys, (key, value) in places.items()]]


def _plain(data: JSON) -> JSON:
    """`data` without the dates and times of TOML, which are texts in YAML."""
    if isinstance(data, dict):
        return {key: _plain(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_plain(value) for value in data]
    return data if data is None or isinstance(data, str | int | float) else str(data)


def _decoded(name: str, data: JSON) -> ConfigurationFile | None:
    """The file that `_read` made `data` of. Raises ValueError if it made nothing of the kind."""
    if data is None:
        return None
    try:
        content, found = data
        places = {tuple(keys): (_place(key), _place(value)) for keys, key, value in found}
    except TypeError:
        raise ValueError("not a configuration file") from None
    return ConfigurationFile(name, content, places)


def _place(data: JSON) -> Place:
    line, column = data
    if not (isinstance(line, int) and isinstance(column, int)):
        raise ValueError("not a place")
    return line, column


# What the cached values depend on besides the file, so that work on these modules needs no clearing of caches.
_SOURCES = (
    Path(__file__),
    *(
        Path(__file__).parent.with_name(f"{name}.py")
        for name in ("toml_file", "toml_places", "yaml_file", "yaml_places")
    ),
)

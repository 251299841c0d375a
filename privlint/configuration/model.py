"""What a configuration says, and where each part of it stands."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from privlint.errors import PrivlintError
from privlint.organisation import UNKNOWN, Organisation
from privlint.record import NamedTuple


class Origin(NamedTuple):
    """Where a value stands: a file, or the name of a built-in profile, with 1-based line and column."""

    file: str
    line: int
    column: int


class Entry(NamedTuple):
    """A text of the configuration, such as the name of a rule or a glob; `origin` is None on the command line."""

    text: str
    origin: Origin | None = None

    def error(self, message: str, remedy: str) -> PrivlintError:
        """A mistake in this text."""
        file, line, column = self.origin or ("", None, None)
        return PrivlintError(message, file, line, column, remedy)


class Setting(NamedTuple):
    """One value: a text, a truth value or a list of texts, with the place that sets it."""

    value: str | bool | tuple[Entry, ...]
    origin: Origin


Settings: TypeAlias = dict[tuple[str, ...], Setting]
"""The values by their keys: of a mapping by both, as ("level", "right-access"), and of the folders that are added to
each other by the folder, as ("vocabulary", "words")."""


class Configuration(NamedTuple):
    """What a project sets, all that it extends included; `path` is the file that says so, None if there is none.

    `vocabulary` and `rules` are folders, added to what is built in; `baseline` names a file that need not be there.
    `show_level`, `fail_level`, `lang` and `format` are the values of the options of that name, empty
    where nothing is set. `settings` is the same once more, with the place of each value.
    """

    path: Path | None = None
    vocabulary: tuple[Path, ...] = ()
    rules: tuple[Path, ...] = ()
    select: tuple[Entry, ...] = ()
    ignore: tuple[Entry, ...] = ()
    preview: bool = False
    level: tuple[tuple[Entry, str], ...] = ()
    per_file_ignores: tuple[tuple[Entry, tuple[Entry, ...]], ...] = ()
    exclude: tuple[Entry, ...] = ()
    baseline: Entry | None = None
    lang: str = ""
    show_level: str = ""
    fail_level: str = ""
    format: str = ""
    require: bool = False
    organisation: Organisation = UNKNOWN
    settings: Mapping[tuple[str, ...], Setting] = MappingProxyType({})

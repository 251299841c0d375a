"""Reading one table of a TOML file, with the places of its keys: as yaml_file does for YAML."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

from privlint.errors import PrivlintError
from privlint.record import Record

Keys: TypeAlias = tuple[str | int, ...]
Place: TypeAlias = tuple[int, int]
"""A 1-based line and column."""

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


class TomlTable(Record):
    """What the table `name`, such as ("tool", "privlint"), of a TOML file holds: `data` is plain data."""

    path: Path
    text: str
    name: tuple[str, ...]
    data: Any

    def places(self) -> dict[Keys, tuple[Place, Place]]:
        """The places of the key and the value of everything in the table, by the way to it; `()` is the table."""
        from privlint.toml_places import places  # only a mistake and a cache need them

        starts = [0, *(end.end() for end in re.finditer("\n", self.text))]
        length = len(self.name)
        return {
            keys[length:]: (_place(starts, key), _place(starts, value))
            for keys, (key, value) in places(self.text).items()
            if keys[:length] == self.name
        }


def _place(starts: Sequence[int], offset: int) -> Place:
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def read_table(path: Path, *name: str) -> TomlTable | None:
    """The table `name` of the TOML file at `path`, or None if it has none.

    Raises PrivlintError, with line, column and remedy, if the file cannot be read or is not TOML.
    """
    try:
        text = path.read_text(encoding="utf-8")
        data: Any = tomllib.loads(text)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PrivlintError(f"cannot be read: {reason}", str(path), remedy="check the name and the rights") from None
    except UnicodeDecodeError:
        raise PrivlintError("not UTF-8", str(path), remedy="save the file in UTF-8") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _syntax_error(path, text, str(error)) from None
    for key in name:
        data = data.get(key) if isinstance(data, dict) else None
    return None if data is None else TomlTable(path, text, name, data)


def _syntax_error(path: Path, text: str, problem: str) -> PrivlintError:
    place = _PLACE.search(problem)
    at_end = text.count("\n") + 1, len(text) - text.rfind("\n")
    line, column = (int(place[1]), int(place[2])) if place and place[1] else at_end
    message = _PLACE.sub("", problem)
    remedy = "put a text in quotation marks" if message == "Invalid value" else "mend the syntax"
    return PrivlintError(f"not TOML: {message[:1].lower()}{message[1:]}", str(path), line, column, remedy)

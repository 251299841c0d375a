"""Reading one table of a TOML file, with the places of its keys: as yaml_file does for YAML.

tomllib tells no places, so they are looked for in the text, in the way that people
write a table: `[tool.privlint]` on a line of its own, and each key at the beginning of
a line. Where it is written otherwise, the place is that of the table, or of the first
line that has its name.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from privlint.errors import PrivlintError

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


@dataclass(frozen=True, slots=True)
class TomlTable:
    """What the table `name`, such as ("tool", "privlint"), of a TOML file holds: `data` is plain data."""

    path: Path
    text: str
    name: tuple[str, ...]
    data: Any

    def place(self, keys: Sequence[str | int]) -> tuple[int, int]:
        """The 1-based line and column of the value at the key path `keys`, such as `["vocabulary", 0]`.

        Where the value is not found it is the place of the nearest thing that holds it.
        """
        start = self._key(keys)
        value = re.compile(r"[^=\n]*=[ \t]*").match(self.text, start) if keys else None
        offset = value.end() if value else start
        if len(keys) > 1 and isinstance(keys[1], int):
            item = re.escape(str(self.data[keys[0]][keys[1]]))
            found = re.compile(rf"""["']{item}["']|\b{item}\b""").search(self.text, offset)
            offset = found.start() if found else offset
        return self._line_and_column(offset)

    def key_place(self, keys: Sequence[str | int]) -> tuple[int, int]:
        """The 1-based line and column of the first key of `keys` itself."""
        return self._line_and_column(self._key(keys))

    def _key(self, keys: Sequence[str | int]) -> int:
        """Where the first of `keys` stands, or else the table."""
        name = r"[ \t]*\.[ \t]*".join(map(re.escape, self.name))
        table = re.search(rf"^[ \t]*\[[ \t]*{name}[ \t]*\]", self.text, re.MULTILINE)
        if table is None:
            return max(self.text.find(self.name[-1]), 0)
        key = rf"^[ \t]*([\"']?{re.escape(str(keys[0]))}[\"']?)[ \t]*[.=]" if keys else r"(\[)"
        found = re.compile(key, re.MULTILINE).search(self.text, table.end() if keys else table.start())
        return found.start(1) if found else table.start()

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        before = self.text[:offset]
        return before.count("\n") + 1, offset - before.rfind("\n")


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
    return PrivlintError(f"not TOML: {message[:1].lower()}{message[1:]}", str(path), line, column, "mend the syntax")

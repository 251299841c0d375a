"""The configuration that counts: as a table for the terminal, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from privlint.reports.table import table
from privlint.reports.terminal import safe

if TYPE_CHECKING:
    from privlint.configuration import Entry, Origin
    from privlint.configuration.values import Value
    from privlint.path_settings import PathSettings

_PROFILE = "privlint:"
_UNSET = {"lang": "that of the statement", "organisation": "unknown"}


def render(
    file: str | None,
    values: Sequence[Value],
    levels: Mapping[str, str],
    about: PathSettings | None,
    *,
    width: int = 100,
    colour: bool = False,
) -> str:
    """The configuration in `file`: its values, a line on the rules with these `levels`, and one on the path that is
    asked about. At most `width` columns wide where the text allows it; ends in a newline."""
    rows = [(" ".join(value.keys), _as_text(value), _as_place(value.origin)) for value in values]
    lines = [
        safe(file) if file is not None else "no configuration: the defaults count",
        "",
        table(("key", "value", "from"), rows, width=width, colour=colour),
        "",
        _on_rules(levels),
        *_on_path(about),
    ]
    return "\n".join(lines) + "\n"


def render_json(
    file: str | None, values: Sequence[Value], levels: Mapping[str, str], about: PathSettings | None
) -> str:
    """The same as one JSON object; its keys are stable within a `version`."""
    data: dict[str, Any] = {
        "version": 1,
        "file": file,
        "settings": [
            {"key": list(value.keys), "value": value.value, "origin": _origin(value.origin)} for value in values
        ],
        "rules": dict(levels),
    }
    if about is not None:
        data["path"] = {
            "path": about.path,
            "excluded": None if about.exclusion is None else _glob(about.exclusion),
            "ignored": [{**_glob(glob), "rules": [name.text for name in names]} for glob, names in about.ignores],
        }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _as_text(value: Value) -> str:
    match value.value:
        case None:
            return _UNSET.get(value.keys[0], "none")
        case bool(truth):
            return "true" if truth else "false"
        case list(items):
            return ", ".join(items) or "none"
        case text:
            return text


def _as_place(origin: Origin | None) -> str:
    if origin is None:
        return "default"
    return origin.file if origin.file.startswith(_PROFILE) else f"{origin.file}:{origin.line}"


def _on_rules(levels: Mapping[str, str]) -> str:
    off = [rule for rule, level in levels.items() if level == "off"]
    return f"{len(levels) - len(off)} of {len(levels)} rules are on"


def _on_path(about: PathSettings | None) -> Iterator[str]:
    if about is None:
        return
    path = safe(about.path)
    if about.exclusion is not None:
        yield f'{path}: excluded by "{safe(about.exclusion.text)}" ({_as_place(about.exclusion.origin)})'
        return
    for glob, names in about.ignores:
        ignored = ", ".join(name.text for name in names) or "nothing"
        yield f'{path}: ignores {safe(ignored)} by "{safe(glob.text)}" ({_as_place(glob.origin)})'
    if not about.ignores:
        yield f"{path}: not excluded, and no rule is ignored there"


def _origin(origin: Origin | None) -> dict[str, str | int]:
    if origin is None:
        return {"kind": "default"}
    if origin.file.startswith(_PROFILE):
        return {"kind": "profile", "profile": origin.file}
    return {"kind": "file", "file": origin.file, "line": origin.line, "column": origin.column}


def _glob(entry: Entry) -> dict[str, Any]:
    return {"glob": entry.text, "origin": _origin(entry.origin)}

"""Macros of Jinja, Nunjucks and Twig that a template defines and calls itself: `{{ sectie("Bewaren", "Wij …") }}`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from privlint.decoded import Decoded
from privlint.patterns import compile_later
from privlint.readers.template_literals import Value, arguments_at
from privlint.record import Record

_MACRO = compile_later(
    r"\{%-?\s*macro\s+(?P<name>\w+)\s*\((?P<parameters>[^{}%]{0,500})\)\s*-?%\}(?P<body>(?:(?!\{%-?\s*(?:end)?macro\b).)*+)"
    r"\{%-?\s*endmacro\b[^%]*%\}",
    re.DOTALL,
)
_PARAMETER = compile_later(r"\w+(?=\s*(?:[,=]|\Z))")
_CALL = compile_later(r"\{\{-?\s*(?:\w+\.)?(?P<name>\w+)\s*\(")
_BEHIND = compile_later(r"\s*(?:\|\s*(?:safe|raw)\s*)?-?\}\}")


class Macro(Record):
    """A macro: its `name`, its `parameters` with what they mean if they are not given, where its `body` begins and
    ends, and the `end` of its definition."""

    name: str
    parameters: Mapping[str, Value]
    body: tuple[int, int]
    end: int


def macro_at(source: str, start: int, end: int) -> Macro | None:
    """The macro that is defined from `start` on, before `end`; None if there is none that is called behind that."""
    found = _MACRO.match(source, start, end)
    if found is None or not re.search(rf"\{{\{{-?\s*(?:\w+\.)?{found['name']}\s*\(", source[found.end() :]):
        return None
    defaults = arguments_at(source, found.start("parameters"), found.end("parameters") + 1)
    named = defaults[0] if defaults is not None and isinstance(defaults[0], dict) else {}
    parameters: dict[str, Value] = dict.fromkeys(_PARAMETER.findall(found["parameters"]), Decoded("", ()))
    parameters.update((name, value) for name, (_, value) in named.items())
    return Macro(name=found["name"], parameters=parameters, body=found.span("body"), end=found.end())


def call_at(source: str, start: int, end: int, macros: Mapping[str, Macro]) -> tuple[Macro, Mapping[str, Value]] | None:
    """The macro that the tag from `start` to `end` calls, and what its parameters mean."""
    found = _CALL.match(source, start, end)
    macro = macros.get(found["name"]) if found is not None else None
    read = arguments_at(source, found.end(), end) if found is not None and macro is not None else None
    if macro is None or read is None or _BEHIND.fullmatch(source, read[1], end) is None:
        return None
    given = read[0]
    if isinstance(given, Decoded):
        return None
    if isinstance(given, dict):
        return macro, {**macro.parameters, **{name: value for name, (_, value) in given.items()}}
    return macro, {**macro.parameters, **dict(zip(macro.parameters, given or (), strict=False))}

"""The commands as completion sees them: their options, and what can follow each."""

from __future__ import annotations

from argparse import SUPPRESS, Action, ArgumentParser
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module


class Value(StrEnum):
    """What an argument takes."""

    NOTHING = "nothing"
    CHOICE = "choice"
    LIST = "list"
    """Words with commas between them."""
    FILE = "file"
    FOLDER = "folder"
    TEXT = "text"
    """Anything: nothing is proposed."""


@dataclass(frozen=True, slots=True)
class Argument:
    """An option by its `flags`, or without them what stands on its own: what it takes, and for a choice or a list of
    what `words`."""

    flags: tuple[str, ...]
    what: str
    value: Value
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its `options`, and what it takes besides them, None if that is nothing."""

    name: str
    what: str
    options: tuple[Argument, ...]
    rest: Argument | None


_PATHS = {"PATH": Value.FILE, "FILE": Value.FILE, "DIR": Value.FOLDER}


def describe(commands: Mapping[str, str], words: Mapping[str, tuple[str, ...]]) -> list[Command]:
    """The `commands`, given with what they are for; `words` are those that a metavar such as RULE stands for."""
    return [_command(name, what, words) for name, what in commands.items()]


def _command(name: str, what: str, words: Mapping[str, tuple[str, ...]]) -> Command:
    parser = ArgumentParser(prog=f"privlint {name}")
    import_module(f"privlint.arguments.{name.replace('-', '_')}").add(parser)
    arguments = [_argument(action, words) for action in parser._actions if action.help != SUPPRESS]
    options = tuple(argument for argument in arguments if argument.flags)
    return Command(name, what, options, next((argument for argument in arguments if not argument.flags), None))


def _argument(action: Action, words: Mapping[str, tuple[str, ...]]) -> Argument:
    what = (action.help or "") % {**vars(action), "prog": ""}
    flags = tuple(action.option_strings)
    metavar = str(action.metavar or "")
    if action.nargs == 0:
        return Argument(flags, what, Value.NOTHING)
    if action.choices is not None:
        return Argument(flags, what, Value.CHOICE, tuple(map(str, action.choices)))
    is_list = metavar.endswith(",…")
    if known := words.get(metavar.removesuffix(",…")):
        return Argument(flags, what, Value.LIST if is_list else Value.CHOICE, known)
    return Argument(flags, what, _PATHS.get(metavar, Value.TEXT))

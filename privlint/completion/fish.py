"""Completion for fish (`complete` in its documentation)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from privlint.completion.commands import Argument, Command, Value

_BEFORE = """\
# Completion of privlint for fish: put this into ~/.config/fish/completions/privlint.fish
complete -c privlint -f
complete -c privlint -n __fish_use_subcommand -s h -l help -d help
complete -c privlint -n __fish_use_subcommand -l version -d version
"""


def script(commands: Sequence[Command]) -> str:
    """The script, to be sourced by fish."""
    return _BEFORE + "".join(f"{line}\n" for line in _lines(commands))


def _lines(commands: Sequence[Command]) -> Iterator[str]:
    for command in commands:
        yield f"complete -c privlint -n __fish_use_subcommand -a {command.name} -d {_quoted(command.what)}"
    for command in commands:
        begin = f"complete -c privlint -n '__fish_seen_subcommand_from {command.name}'"
        for option in command.options:
            flags = " ".join(f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags)
            yield " ".join(filter(None, (begin, flags, _proposal(option), f"-d {_quoted(option.what)}")))
        if command.rest is not None and command.rest.value is not Value.TEXT:
            yield f"{begin} {_proposal(command.rest).replace('-r ', '').replace('-x ', '')}"


def _proposal(argument: Argument) -> str:
    """The options of `complete` for what `argument` takes."""
    words = " ".join(argument.words)
    match argument.value:
        case Value.NOTHING:
            return ""
        case Value.CHOICE:
            return f"-x -a {_quoted(words)}"
        case Value.LIST:
            return f"""-x -a '(__fish_complete_list , "string split \\" \\" -- {words}")'"""
        case Value.FILE:
            return "-r -F"
        case Value.FOLDER:
            return "-x -a '(__fish_complete_directories)'"
        case _:
            return "-x"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"

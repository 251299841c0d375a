"""The command line: the arguments, and which command they ask for."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

import privlint
from privlint.errors import PrivlintError, did_you_mean

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_ANY_WIDTH = 80
_ELSEWHERE = "send it to a file, a pipe or a terminal that can be written"
# In the order of the help; each has a module of its name (with _ for -) in privlint/arguments and privlint/commands.
COMMANDS = {
    "check": "check privacy statements",
    "baseline": "write a file with the findings that are known",
    "suggest": "suggest sentences for what is missing or wrong",
    "inventory": "show what a statement says",
    "rules": "list the rules",
    "explain": "explain a rule",
    "config": "show the configuration that counts",
    "test": "run the examples of rules",
    "new-rule": "write a rule file to begin with",
    "init": "set privlint up in a repository",
    "completion": "print the completion of commands for a shell",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` (default: those of the process) ask for; returns the exit status."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        _prepare_output()
        try:
            return _run(given)
        finally:
            sys.stdout.flush()  # here, where it can be told what goes wrong
    except PrivlintError as error:
        _show(error)
        return 2
    except BrokenPipeError:
        # The reader of the output has seen enough (privlint … | head).
        _discard_output()
        return 141
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if isinstance(error, OSError) and error.filename is None:  # what has a name is told by who opens it
            _discard_output()
            _show(PrivlintError(f"standard output cannot be written: {error.strerror or error}", remedy=_ELSEWHERE))
            return 2
        # Python itself would end with 1, which means findings.
        import traceback

        traceback.print_exc()
        print("privlint: this is a defect of privlint: please report it with the lines above", file=sys.stderr)
        return 2


def _run(given: Sequence[str]) -> int:
    """Run the command; returns its exit status. Raises PrivlintError for arguments that are not right, and SystemExit
    once the help or the version is shown."""
    command = _command(given)
    parser, of_command = _parser(command)
    if not given:
        parser.print_help(sys.stderr)
        return 2
    parsed, unknown = parser.parse_known_args(given)
    if unknown:
        raise _unknown(unknown[0], of_command)
    # Imported by name, so that no command pays for what another one imports.
    status: int = import_module(f"privlint.commands.{_module(command)}").run(parsed)
    return status


def _show(error: PrivlintError) -> None:
    """Print an error, with the line that it is about."""
    from privlint.error_excerpt import error_excerpt
    from privlint.reports.terminal import width_of

    print(f"privlint: {error}", file=sys.stderr)
    sys.stderr.write(error_excerpt(error, width_of(sys.stderr)))


def _prepare_output() -> None:
    """Write UTF-8 into files and pipes on every system, and never fail on a character a terminal lacks.

    Raises PrivlintError if standard output is closed; if standard error is, what would go there is lost.
    """
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - until the process ends
    if sys.stdout is None:
        sys.stdout = sys.stderr
        raise PrivlintError("standard output is closed", remedy=_ELSEWHERE)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _discard_output() -> None:
    """Let what is left to print go nowhere: Python would complain of it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _command(given: Sequence[str]) -> str:
    """The command that the arguments begin with; empty if there is none. Raises PrivlintError for an unknown one."""
    first = given[0] if given else "--help"
    if first in COMMANDS:
        return first
    if first == "-h" or any(option.startswith(first) for option in ("--help", "--version")):
        return ""
    if first.startswith("-"):
        raise PrivlintError(f'"{first}" stands before the command', remedy=f"write for example: privlint check {first}")
    is_path = os.path.exists(first)
    remedy = f'did you mean "privlint check {first}"?' if is_path else did_you_mean(first, COMMANDS)
    raise PrivlintError(f'there is no command "{first}"', remedy=remedy or f"the commands are {', '.join(COMMANDS)}")


class _Parser(argparse.ArgumentParser):
    """A parser whose mistakes are shown as all others."""

    def add_argument(self, *names: Any, **options: Any) -> argparse.Action:
        """Add an argument. argparse makes a formatter to check each, and that would ask how wide the terminal is, with
        a module that takes two milliseconds."""
        formatter, self.formatter_class = self.formatter_class, partial(argparse.HelpFormatter, width=_ANY_WIDTH)
        try:
            return super().add_argument(*names, **options)
        finally:
            self.formatter_class = formatter

    def error(self, message: str) -> NoReturn:
        raise PrivlintError(message, remedy=f'"{self.prog} --help" tells more')

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Print the help or the version: argparse itself is silent if that cannot be written."""
        (file or sys.stderr).write(message)


def _parser(command: str) -> tuple[_Parser, _Parser]:
    """The parser of `command` with its arguments, or of all commands without, since building them takes time; and that
    of the command itself."""
    description = "A linter for Dutch privacy statements."
    parser = _Parser(prog="privlint", description=description, formatter_class=_formatter)
    parser.add_argument("--version", action="version", version=f"privlint {privlint.__version__}")
    commands = parser.add_subparsers(
        title="commands", dest="command", required=True, metavar="COMMAND", prog=parser.prog
    )
    parsers = {name: commands.add_parser(name, help=COMMANDS[name]) for name in ([command] if command else COMMANDS)}
    if command:
        import_module(f"privlint.arguments.{_module(command)}").add(parsers[command])
    return parser, parsers.get(command, parser)


def _unknown(argument: str, parser: _Parser) -> PrivlintError:
    """The error for an argument that `parser` does not know."""
    remedy = f'"{parser.prog} --help" tells more'
    if not argument.startswith("-"):
        return PrivlintError(f'{parser.prog} does not take "{argument}"', remedy=remedy)
    name = argument.partition("=")[0]
    options = [option for action in parser._actions for option in action.option_strings]
    return PrivlintError(f'{parser.prog} has no option "{name}"', remedy=did_you_mean(name, options) or remedy)


def _formatter(prog: str) -> argparse.HelpFormatter:
    """A formatter with room for the longest command: argparse forgets how far it indents them."""
    formatter = argparse.HelpFormatter(prog)
    formatter._action_max_length = max(map(len, COMMANDS)) + 2 * formatter._indent_increment
    return formatter


def _module(command: str) -> str:
    return command.replace("-", "_")

"""Completion for zsh (_arguments in the manual of its completion system)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from privlint.completion.commands import Argument, Command, Value

_BEFORE = """\
#compdef privlint
# Completion of privlint for zsh: put this into a file _privlint in a folder of $fpath.
_privlint() {
  local context state line
  local -a commands
"""
_AFTER = """\
}
if [[ $funcstack[1] == _privlint ]]; then
  _privlint "$@"
else
  compdef _privlint privlint
fi
"""


def script(commands: Sequence[Command]) -> str:
    """The script, to be autoloaded or sourced by zsh."""
    return _BEFORE + "\n".join(_body(commands)) + "\n" + _AFTER


def _body(commands: Sequence[Command]) -> Iterator[str]:
    yield "  commands=("
    yield from (f"    {_quoted(f'{command.name}:{command.what}')}" for command in commands)
    yield "  )"
    yield "  _arguments -C '(- *)'{-h,--help}'[help]' '(- *)--version[version]' '1: :->command' '*:: :->arguments'"
    yield "  case $state in"
    yield "    command) _describe command commands ;;"
    yield "    arguments)"
    yield "      case $words[1] in"
    for command in commands:
        arguments = [spec for option in command.options for spec in _specs(option)]
        arguments += [_quoted(f"*:{_proposal(command.rest)}")] if command.rest is not None else []
        yield f"        {command.name})"
        yield "          _arguments \\"
        yield " \\\n".join(f"            {argument}" for argument in arguments) + " ;;"
    yield "      esac ;;"
    yield "  esac"


def _specs(option: Argument) -> Iterator[str]:
    """What _arguments is told of each flag of an option, which may be given more than once."""
    what = option.what.replace("[", "(").replace("]", ")").replace(":", "\\:")
    for flag in option.flags:
        takes = "" if option.value is Value.NOTHING else f":{_proposal(option)}"
        equals = "=" if takes and flag.startswith("--") else ""
        yield _quoted(f"*{flag}{equals}[{what}]{takes}")


def _proposal(argument: Argument) -> str:
    """The message and the action for what `argument` takes."""
    words = " ".join(argument.words)
    match argument.value:
        case Value.CHOICE:
            return f"word:({words})"
        case Value.LIST:
            return f"words:_sequence compadd - {words}"
        case Value.FILE:
            return "file:_files"
        case Value.FOLDER:
            return "folder:_files -/"
        case _:
            return "text: "


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"

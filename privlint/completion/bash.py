"""Completion for bash (Programmable Completion in its manual; 4.1 or later)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from privlint.completion.commands import Argument, Command, Value

_BEFORE = """\
# Completion of privlint for bash: put this into ~/.local/share/bash-completion/completions/privlint
_privlint() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= word
  # bash takes "--option=value" as three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word != -* ]]; then
      command=$word
      break
    fi
  done
  COMPREPLY=()
"""
_AFTER = """\
}
_privlint_words() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}
_privlint_list() {
  local before=
  [[ $current == *,* ]] && before=${current%,*},
  compopt -o nospace
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "${current##*,}"))
}
_privlint_paths() {
  local path
  compopt -o filenames
  while IFS= read -r path; do
    COMPREPLY+=("$path")
  done < <(compgen "$1" -- "$current")
}
complete -F _privlint privlint
"""


def script(commands: Sequence[Command]) -> str:
    """The script, to be sourced by bash."""
    return _BEFORE + "\n".join(_cases(commands)) + "\n" + _AFTER


def _cases(commands: Sequence[Command]) -> Iterator[str]:
    yield "  case $command:$previous in"
    for command in commands:
        for option in command.options:
            if option.value is not Value.NOTHING:
                patterns = "|".join(f"{command.name}:{flag}" for flag in option.flags)
                yield f"    {patterns}) {_proposal(option)}; return ;;"
    yield "  esac"
    yield "  case $command:$current in"
    names = " ".join(command.name for command in commands)
    yield "    :-*) _privlint_words '--help --version' ;;"
    yield f"    :*) _privlint_words '{names}' ;;"
    for command in commands:
        flags = " ".join(flag for option in command.options for flag in option.flags)
        yield f"    {command.name}:-*) _privlint_words '{flags}' ;;"
        if command.rest is not None:
            yield f"    {command.name}:*) {_proposal(command.rest)} ;;"
    yield "  esac"


def _proposal(argument: Argument) -> str:
    """The command that proposes what `argument` takes."""
    words = " ".join(argument.words)
    match argument.value:
        case Value.CHOICE:
            return f"_privlint_words '{words}'"
        case Value.LIST:
            return f"_privlint_list '{words}'"
        case Value.FILE:
            return "_privlint_paths -f"
        case Value.FOLDER:
            return "_privlint_paths -d"
        case _:
            return ":"

"""The command line: the arguments, and which command they ask for."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

import privlint
from privlint.errors import PrivlintError

# Objects made before Python looks for unused ones: by default 700, for which it would look dozens of times before the
# first file is read, and find none. A megabyte of text makes a million and a half, nearly all in use to the end.
_GARBAGE = 5_000_000
_LEVELS = ("error", "warning", "note")
_LANGUAGES = ("nl", "en")
_EXIT_STATUS = """\
exit status:
  0  nothing at or above --fail-level
  1  findings at or above --fail-level
  2  the run could not be done, or a file could not be read
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` (default: those of the process) ask for; returns the exit status."""
    _prepare_output()
    parser = _parser()
    if not (sys.argv[1:] if arguments is None else arguments):
        parser.print_help(sys.stderr)
        return 2
    parsed = parser.parse_args(arguments)
    gc.set_threshold(_GARBAGE)
    try:
        # Imported by name, so that no command pays for what another one imports.
        status: int = import_module(f"privlint.commands.{parsed.command}").run(parsed)
    except PrivlintError as error:
        print(f"privlint: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of the output has seen enough (privlint … | head). Python would complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except KeyboardInterrupt:
        return 130
    except Exception:
        # Python itself would end with 1, which means findings.
        import traceback

        traceback.print_exc()
        print("privlint: this is a defect of privlint: please report it with the lines above", file=sys.stderr)
        return 2
    finally:
        gc.freeze()  # the end of the process need not go over all that is in use
    return status


def _prepare_output() -> None:
    """Write UTF-8 into files and pipes on every system, and never fail on a character a terminal lacks."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="privlint", description="A linter for Dutch privacy statements.")
    parser.add_argument("--version", action="version", version=f"privlint {privlint.__version__}")
    commands = parser.add_subparsers(title="commands", dest="command", required=True, metavar="COMMAND")
    _add_check(commands)
    _add_rules(commands)
    _add_explain(commands)
    _add_test(commands)
    _add_inventory(commands)
    return parser


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = commands.add_parser(
        "check",
        help="check privacy statements",
        description="Check privacy statements and point at what is missing, vague, contradictory\nor no longer law.",
        epilog=_EXIT_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    check.add_argument(
        "paths",
        nargs="*",
        default=["."],
        metavar="PATH",
        help="a file, a folder to search for privacy statements (default: the current one), or - for standard input",
    )
    check.add_argument("--format", choices=("text", "json", "github"), default="text", help="(default: %(default)s)")
    check.add_argument(
        "--level", choices=_LEVELS, default="warning", help="the lowest level to show (default: %(default)s)"
    )
    check.add_argument(
        "--fail-level", choices=_LEVELS, default="error", help="the lowest level that fails (default: %(default)s)"
    )
    check.add_argument(
        "--select", type=_ids, action="extend", default=[], metavar="RULE,…", help="only these rules; may be repeated"
    )
    check.add_argument(
        "--ignore", type=_ids, action="extend", default=[], metavar="RULE,…", help="not these rules; may be repeated"
    )
    check.add_argument(
        "--lang", choices=_LANGUAGES, default="", help="the language of the messages (default: the statement's)"
    )
    check.add_argument(
        "--evidence",
        action="store_true",
        help="also show where the text satisfies each rule, which rules do not apply, and what could not be judged "
        "(with --format text or json)",
    )
    check.add_argument(
        "--require", action="store_true", help="fail if no privacy statement was judged: there should be one here"
    )
    _add_stdin_filename(check)
    _add_configuration(check)


def _add_rules(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    rules = commands.add_parser("rules", help="list the rules", description="List the rules.")
    rules.add_argument("--format", choices=("text", "json"), default="text", help="(default: %(default)s)")
    rules.add_argument("--lang", choices=_LANGUAGES, default="nl", help="(default: %(default)s)")


def _add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    explain = commands.add_parser(
        "explain",
        help="explain a rule",
        description="Explain a rule: the law, why, a text on which it fires, one on which it does not, how to repair.",
    )
    explain.add_argument("rule", metavar="RULE", help="the id of a rule")
    explain.add_argument("--lang", choices=_LANGUAGES, default="nl", help="(default: %(default)s)")


def _add_test(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    test = commands.add_parser(
        "test",
        help="run the examples of rules",
        description="Run the failing and passing examples of the rules in a folder; exit status 1 if one is wrong.",
    )
    test.add_argument("directory", nargs="?", metavar="DIR", help="a folder of rule files (default: privlint's own)")


def _add_inventory(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    inventory = commands.add_parser(
        "inventory",
        help="show what a statement says",
        description="Show what a statement says, with the lines where it says so: each processing activity with its "
        "data, legal basis, retention, recipients and transfers, and the controller, contacts, rights and terms. "
        "In Markdown or CSV it is the beginning of a record of processing activities (GDPR art. 30).",
    )
    inventory.add_argument("path", metavar="PATH", help="a file, or - for standard input")
    inventory.add_argument(
        "--format",
        choices=("text", "json", "markdown", "csv"),
        default="text",
        help="(default: %(default)s); csv has a row for each activity",
    )
    inventory.add_argument(
        "--lang", choices=_LANGUAGES, default="", help="the language of the headings (default: the statement's)"
    )
    _add_stdin_filename(inventory)
    _add_configuration(inventory)


def _add_stdin_filename(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--stdin-filename",
        default="stdin.md",
        metavar="NAME",
        help="what to call standard input; its suffix tells the format (default: %(default)s)",
    )


def _add_configuration(parser: argparse.ArgumentParser) -> None:
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--config",
        metavar="FILE",
        help="the configuration (default: the nearest privlint.yaml or pyproject.toml with [tool.privlint], upwards)",
    )
    either.add_argument("--no-config", action="store_true", help="no configuration")


def _ids(text: str) -> list[str]:
    """The rule ids in a comma-separated list."""
    ids = [rule_id.strip() for rule_id in text.split(",") if rule_id.strip()]
    if not ids:
        raise argparse.ArgumentTypeError("name at least one rule")
    return ids

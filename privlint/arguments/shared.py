"""Arguments that several commands take."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError

LEVELS = ("error", "warning", "note")
_MOST_JOBS = 64
LANGUAGES = ("nl", "en")
"""Those of the report of `privlint check`."""


def add_stdin_filename(parser: ArgumentParser) -> None:
    """What standard input is called."""
    parser.add_argument(
        "--stdin-filename",
        default="stdin.md",
        metavar="NAME",
        help="what to call standard input; its suffix tells the format (default: %(default)s)",
    )


def add_configuration(parser: ArgumentParser) -> None:
    """Which configuration counts."""
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--config",
        metavar="FILE",
        help="the configuration (default: the nearest privlint.yaml or pyproject.toml with [tool.privlint], upwards)",
    )
    either.add_argument("--no-config", action="store_true", help="no configuration")


def add_running(parser: ArgumentParser) -> None:
    """How the work is done, which makes no difference to what comes of it."""
    parser.add_argument(
        "--jobs",
        type=_jobs,
        default=0,
        metavar="N",
        help="the number of processes to spread the files over (default: as many as pay)",
    )
    parser.add_argument(
        "--no-cache", action="store_true", help="judge all files anew, also where the result of an earlier run counts"
    )


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _MOST_JOBS:
        raise ArgumentTypeError(f"give a number of processes from 1 to {_MOST_JOBS}")
    return int(text)


def rule_names(text: str) -> list[str]:
    """The names of rules in a comma-separated list, such as `right-*`. Raises ArgumentTypeError if there is none."""
    ids = [rule_id.strip() for rule_id in text.split(",") if rule_id.strip()]
    if not ids:
        raise ArgumentTypeError("name at least one rule")
    return ids

"""Arguments that several commands take."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError

LEVELS = ("error", "warning", "note")
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


def rule_names(text: str) -> list[str]:
    """The names of rules in a comma-separated list, such as `right-*`. Raises ArgumentTypeError if there is none."""
    ids = [rule_id.strip() for rule_id in text.split(",") if rule_id.strip()]
    if not ids:
        raise ArgumentTypeError("name at least one rule")
    return ids

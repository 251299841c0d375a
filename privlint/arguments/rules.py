"""The arguments of `privlint rules`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import LANGUAGES, add_configuration


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = "List the rules."
    parser.add_argument("--format", choices=("text", "json"), default="text", help="(default: %(default)s)")
    parser.add_argument("--lang", choices=LANGUAGES, default="", help="(default: nl)")
    add_configuration(parser)

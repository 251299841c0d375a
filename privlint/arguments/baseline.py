"""The arguments of `privlint baseline`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import LANGUAGES, add_configuration


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Write the present findings into a file, so that privlint check --baseline FILE only reports what is new."
    )
    parser.add_argument(
        "paths",
        nargs="*",
        default=["."],
        metavar="PATH",
        help="a file, or a folder to search for privacy statements (default: the current one)",
    )
    parser.add_argument(
        "--output",
        default="privlint-baseline.json",
        metavar="FILE",
        help="where to write it; what it knows of other files stays (default: %(default)s)",
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="", help="the language of the messages (default: the statement's)"
    )
    add_configuration(parser)
    # What it shares with privlint check, and has no options of its own for.
    parser.set_defaults(select=[], ignore=[], evidence=False, no_suppressions=False, stdin_filename="stdin.md")

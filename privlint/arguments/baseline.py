"""The arguments of `privlint baseline`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import LANGUAGES, add_configuration, add_running
from privlint.baseline import DEFAULT_NAME


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
        metavar="FILE",
        help="where to write it; what it knows of other files stays (default: the baseline of the configuration, "
        f"else {DEFAULT_NAME})",
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="", help="the language of the messages (default: the statement's)"
    )
    add_running(parser)
    add_configuration(parser)
    # What it shares with privlint check, without options of its own: the configuration says it.
    parser.set_defaults(select=[], ignore=[], preview=None, level="", fail_level="", format="", require=None)
    parser.set_defaults(no_suppressions=False, stdin_filename="stdin.md")

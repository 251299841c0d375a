"""The arguments of `privlint inventory`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import LANGUAGES, add_configuration, add_stdin_filename


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Show what a statement says, with the lines where it says so: each processing activity with its "
        "data, legal basis, retention, recipients and transfers, and the controller, contacts, rights and terms. "
        "In Markdown or CSV it is the beginning of a record of processing activities (GDPR art. 30)."
    )
    parser.add_argument("path", metavar="FILE", help="a file, or - for standard input")
    parser.add_argument(
        "--format",
        choices=("text", "json", "markdown", "csv"),
        default="text",
        help="(default: %(default)s); csv has a row for each activity",
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="", help="the language of the headings (default: the statement's)"
    )
    add_stdin_filename(parser)
    add_configuration(parser)

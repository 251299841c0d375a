"""The arguments of `privlint suggest`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import LANGUAGES, add_configuration, add_stdin_filename, rule_names


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Suggest a sentence for each thing that is missing or wrong, in the statement's own form of address (u or je), "
        "with where to put it and the blanks to fill in."
    )
    parser.add_argument("path", metavar="FILE", help="a file, or - for standard input")
    parser.add_argument(
        "--rule",
        type=rule_names,
        action="extend",
        default=[],
        metavar="RULE,…",
        help="only for the findings of these rules; may be repeated",
    )
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text", help="(default: %(default)s)")
    parser.add_argument(
        "--lang", choices=LANGUAGES, default="", help="the language of the sentences (default: the statement's)"
    )
    add_stdin_filename(parser)
    add_configuration(parser)

"""The arguments of `privlint test`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import add_configuration


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Run the failing and passing examples of the rules in a folder, with the words of the configuration; "
        "exit status 1 if one is wrong."
    )
    parser.add_argument("directory", nargs="?", metavar="DIR", help="a folder of rule files (default: privlint's own)")
    add_configuration(parser)

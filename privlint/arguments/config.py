"""The arguments of `privlint config`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import add_configuration


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Show the configuration that counts here: each value with the file and line that sets it, the built-in profile "
        "that it comes from, or that it is the default. With a PATH also what it says of that file or folder."
    )
    parser.add_argument(
        "path", nargs="?", metavar="PATH", help="a file or folder: is it excluded, what is ignored there"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="(default: %(default)s)")
    add_configuration(parser)

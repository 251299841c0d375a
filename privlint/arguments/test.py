"""The arguments of `privlint test`."""

from __future__ import annotations

from argparse import ArgumentParser


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = "Run the failing and passing examples of the rules in a folder; exit status 1 if one is wrong."
    parser.add_argument("directory", nargs="?", metavar="DIR", help="a folder of rule files (default: privlint's own)")

"""The arguments of `privlint test`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import add_configuration, rule_names


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Run the failing and passing examples of the rules in folders; exit status 1 if one is wrong. The vocabulary "
        "that the configuration names counts."
    )
    parser.add_argument(
        "directories", nargs="*", metavar="DIR", help="a folder of rule files (default: privlint's own)"
    )
    parser.add_argument(
        "--rule",
        type=rule_names,
        action="extend",
        default=[],
        metavar="RULE,…",
        help="only the examples of these rules; may be repeated",
    )
    add_configuration(parser)

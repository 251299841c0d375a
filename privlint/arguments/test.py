"""The arguments of `privlint test`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import add_configuration, rule_names


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Run the failing and passing examples of rules; exit status 1 if one is wrong. The vocabulary that the "
        "configuration names counts."
    )
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a rule file, or a folder of these (default: privlint's own and those of the configuration)",
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

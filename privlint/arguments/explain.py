"""The arguments of `privlint explain`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import LANGUAGES, add_configuration


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Explain a rule: the law, why, a text on which it fires, one on which it does not, how to repair."
    )
    parser.add_argument("rule", metavar="RULE", help="the id of a rule")
    parser.add_argument("--lang", choices=LANGUAGES, default="", help="(default: nl)")
    add_configuration(parser)

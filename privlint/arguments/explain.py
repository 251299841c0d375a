"""The arguments of `privlint explain`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import LANGUAGES, add_configuration


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Explain rules: what they report, the law, why, how to repair, texts on which they fire and on which they do "
        "not, and how to suppress them."
    )
    parser.add_argument("rules", nargs="+", metavar="RULE", help="the id of a rule, or several as 'right-*'")
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text", help="(default: %(default)s)")
    parser.add_argument("--lang", choices=LANGUAGES, default="", help="(default: nl)")
    add_configuration(parser)

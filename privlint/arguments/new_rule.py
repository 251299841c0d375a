"""The arguments of `privlint new-rule`."""

from __future__ import annotations

from argparse import ArgumentParser

from privlint.arguments.shared import LEVELS
from privlint.engine.model import KINDS_OF_DEFECT


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Write a rule file to begin with: it asks for one kind of fact, and its examples are as they should be."
    )
    parser.add_argument("rule", metavar="ID", help="the id of the rule: lower-case words with hyphens between them")
    parser.add_argument(
        "--fact",
        default="retention",
        metavar="FACT",
        help="the kind of fact that it asks for (default: %(default)s); docs/rule-language.md has the list",
    )
    parser.add_argument(
        "--kind",
        choices=KINDS_OF_DEFECT,
        default="missing",
        help="what it reports (default: %(default)s); missing and incomplete ask for the fact, the others refuse it",
    )
    parser.add_argument("--level", choices=LEVELS, default="warning", help="(default: %(default)s)")
    parser.add_argument(
        "--directory", default="rules", metavar="DIR", help="the folder for the file (default: %(default)s)"
    )

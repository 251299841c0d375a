"""`privlint completion SHELL`: the script that completes the command line."""

from __future__ import annotations

import sys
from argparse import Namespace
from importlib import import_module

from privlint.cli import COMMANDS
from privlint.completion.commands import describe
from privlint.engine import load_rules
from privlint.facts import KINDS
from privlint.resources import rules_directory
from privlint.suppression.rules import SUPPRESSION_RULES


def run(arguments: Namespace) -> int:
    """Print the script; the ids of the rules stand in it, so that completing starts no Python."""
    rules = (*load_rules([rules_directory()]), *SUPPRESSION_RULES)
    words = {"RULE": tuple(rule.id for rule in rules), "FACT": tuple(KINDS)}
    shell = import_module(f"privlint.completion.{arguments.shell}")
    sys.stdout.write(shell.script(describe(COMMANDS, words)))
    return 0

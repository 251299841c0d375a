"""`privlint rules`: the list of all rules."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from privlint.engine import load_rules
from privlint.reports import rule_list
from privlint.reports.terminal import wants_colour, width_of
from privlint.resources import rules_directory


def run(arguments: Namespace) -> int:
    """Print the list, as a table or as JSON."""
    rules = load_rules([rules_directory()])
    if arguments.format == "json":
        sys.stdout.write(rule_list.render_json(rules))
    else:
        colour = wants_colour(sys.stdout, os.environ)
        sys.stdout.write(rule_list.render(rules, arguments.lang, width=width_of(sys.stdout), colour=colour))
    return 0

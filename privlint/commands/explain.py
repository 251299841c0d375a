"""`privlint explain RULE`: what a rule is about, and what it does and does not fire on."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from privlint.engine import load_rules
from privlint.reports import rule_page
from privlint.reports.terminal import wants_colour, width_of
from privlint.resources import rules_directory
from privlint.selection import find_rule
from privlint.suppression.rules import SUPPRESSION_RULES


def run(arguments: Namespace) -> int:
    """Print the page of the rule. Raises PrivlintError if there is no such rule."""
    rule = find_rule((*load_rules([rules_directory()]), *SUPPRESSION_RULES), arguments.rule)
    colour = wants_colour(sys.stdout, os.environ)
    sys.stdout.write(rule_page.render(rule, arguments.lang, width=width_of(sys.stdout), colour=colour))
    return 0

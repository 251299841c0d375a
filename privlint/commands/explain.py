"""`privlint explain RULE`: what a rule is about, and what it does and does not fire on."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from privlint.configuration import load_configuration
from privlint.reports import rule_page
from privlint.reports.terminal import wants_colour, width_of
from privlint.reports.wording import DEFAULT_LANGUAGE
from privlint.selection import find_rule
from privlint.settings import loaded_rules


def run(arguments: Namespace) -> int:
    """Print the page of the rule.

    Raises PrivlintError if there is no such rule, or for a mistake in the configuration.
    """
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    rule = find_rule(loaded_rules(configuration), arguments.rule)
    language = arguments.lang or configuration.lang or DEFAULT_LANGUAGE
    colour = wants_colour(sys.stdout, os.environ)
    sys.stdout.write(rule_page.render(rule, language, width=width_of(sys.stdout), colour=colour))
    return 0

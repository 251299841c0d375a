"""`privlint test [DIR…]`: the examples of the rules in folders, for the author of rules."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from privlint import rule_examples
from privlint.configuration import Entry, load_configuration
from privlint.engine import load_rules
from privlint.errors import PrivlintError
from privlint.reports import example_results
from privlint.reports.terminal import wants_colour, width_of
from privlint.resources import rules_directory
from privlint.selection import select
from privlint.settings import loaded_lexicon


def run(arguments: Namespace) -> int:
    """Print what went wrong; 1 if any example did.

    Raises PrivlintError for a folder without rules, a rule that is not there, or a mistake
    in a rule or in the configuration.
    """
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    directories = [Path(directory) for directory in arguments.directories] or [rules_directory()]
    for directory in directories:
        if not load_rules([directory]):
            raise PrivlintError("there is no rule file here", str(directory), remedy="a rule file is called <id>.yaml")
    rules = select(load_rules(directories), [Entry(name) for name in arguments.rule], [], preview=True)
    results = rule_examples.results(rules, lexicon=loaded_lexicon(configuration))
    colour = wants_colour(sys.stdout, os.environ)
    sys.stdout.write(example_results.render(results, width=width_of(sys.stdout), colour=colour))
    return 0 if all(result.passed for result in results) else 1

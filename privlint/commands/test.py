"""`privlint test [PATH…]`: the examples of the rules in folders and files, for the author of rules."""

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
from privlint.selection import select
from privlint.settings import loaded_lexicon, loaded_rules


def run(arguments: Namespace) -> int:
    """Print what went wrong; 1 if any example did.

    Without a path these are all rules that `privlint check` knows here: privlint's own, and those of the configuration.
    Raises PrivlintError for a folder without rules, a rule that is not there, or a mistake
    in a rule or in the configuration.
    """
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    paths = [Path(path) for path in arguments.paths]
    for path in paths:
        if not load_rules([path]):
            raise PrivlintError("there is no rule file here", str(path), remedy="a rule file is called <id>.yaml")
    known = load_rules(paths) if paths else loaded_rules(configuration)
    rules = select(known, [Entry(name) for name in arguments.rule], [], preview=True)
    results = rule_examples.results(rules, lexicon=loaded_lexicon(configuration))
    colour = wants_colour(sys.stdout, os.environ)
    sys.stdout.write(example_results.render(results, width=width_of(sys.stdout), colour=colour))
    return 0 if all(result.passed for result in results) else 1

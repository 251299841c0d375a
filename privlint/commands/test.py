"""`privlint test [DIR]`: the examples of the rules in a folder, for the author of rules."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from privlint.configuration import load_configuration
from privlint.engine import load_rules
from privlint.engine.examples import run_examples
from privlint.errors import PrivlintError
from privlint.readers import read
from privlint.reports import example_results
from privlint.reports.terminal import wants_colour
from privlint.resources import rules_directory
from privlint.settings import loaded_lexicon
from privlint.statement import read_statement


def run(arguments: Namespace) -> int:
    """Print what went wrong; 1 if any example did. Raises PrivlintError for a folder without rules, or for a mistake
    in the configuration."""
    lexicon = loaded_lexicon(load_configuration(arguments.config, ignored=arguments.no_config))
    directory = Path(arguments.directory) if arguments.directory else rules_directory()
    rules = load_rules([directory])
    if not rules:
        raise PrivlintError("there is no rule file here", str(directory), remedy="a rule file is called <id>.yaml")
    results = run_examples(rules, lambda text: read_statement(read("example.md", text), lexicon))
    sys.stdout.write(example_results.render(results, colour=wants_colour(sys.stdout, os.environ)))
    return 0 if all(result.passed for result in results) else 1

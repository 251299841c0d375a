"""`privlint rules`: the list of all rules."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from privlint.configuration import load_configuration
from privlint.reports import rule_list
from privlint.reports.terminal import wants_colour, width_of
from privlint.reports.wording import DEFAULT_LANGUAGE
from privlint.settings import all_rules


def run(arguments: Namespace) -> int:
    """Print the list, as a table or as JSON, with the rules about suppressions last.

    Raises PrivlintError for a mistake in the configuration.
    """
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    rules = all_rules(configuration)
    if arguments.format == "json":
        sys.stdout.write(rule_list.render_json(rules))
    else:
        language = arguments.lang or configuration.lang or DEFAULT_LANGUAGE
        colour = wants_colour(sys.stdout, os.environ)
        sys.stdout.write(rule_list.render(rules, language, width=width_of(sys.stdout), colour=colour))
    return 0

"""`privlint config [PATH]`: the configuration that counts, and where each value comes from."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from privlint.configuration import load_configuration, unused_configurations
from privlint.configuration.values import values_of
from privlint.discovery import missing
from privlint.path_settings import PathSettings, path_settings
from privlint.reports import configuration as report
from privlint.reports.terminal import wants_colour, width_of
from privlint.selection import named_by
from privlint.settings import all_rules, chosen_rules, loaded_lexicon


def run(arguments: Namespace) -> int:
    """Print the configuration. Raises PrivlintError for a mistake in it, in its rules and words among others, or for a
    path that is not there."""
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    for note in unused_configurations(
        filter(None, [arguments.path]), configuration, arguments.config, ignored=arguments.no_config
    ):
        print(f"privlint: {note}", file=sys.stderr)
    rules = all_rules(configuration)
    chosen = {rule.id: rule for rule in chosen_rules(rules, configuration)}
    loaded_lexicon(configuration)
    for _, names in configuration.per_file_ignores:
        named_by(rules, names)
    about: PathSettings | None = None
    if arguments.path is not None:
        if (error := missing(arguments.path)) is not None:
            raise error
        about = path_settings(arguments.path, configuration)
    levels = {rule.id: str(chosen[rule.id].level) if rule.id in chosen else "off" for rule in rules}
    file = None if configuration.path is None else str(configuration.path)
    values = values_of(configuration)
    if arguments.format == "json":
        sys.stdout.write(report.render_json(file, values, levels, about))
    else:
        colour = wants_colour(sys.stdout, os.environ)
        sys.stdout.write(report.render(file, values, levels, about, width=width_of(sys.stdout), colour=colour))
    return 0

"""`privlint inventory FILE`: what a statement says, for people, for a record of processing activities or as JSON."""

from __future__ import annotations

import io
import os
import sys
from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from privlint.configuration import load_configuration, unused_configurations
from privlint.discovery import STANDARD_INPUT, require_file
from privlint.inventory import inventory
from privlint.linter import load_statement
from privlint.reports.wording import describe_status
from privlint.result import Status
from privlint.settings import loaded_lexicon
from privlint.statement import read_statement


def run(arguments: Namespace) -> int:
    """Print the inventory of the file, also of a fragment that is no whole statement: then with a warning.

    Raises PrivlintError if the file cannot be read, or for a mistake in the configuration.
    """
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    for note in unused_configurations([arguments.path], configuration, arguments.config, ignored=arguments.no_config):
        print(f"privlint: {note}", file=sys.stderr)
    if arguments.path != STANDARD_INPUT:
        require_file(arguments.path)
    document, verdict = load_statement(arguments.path, arguments.stdin_filename)
    data = inventory(read_statement(document, loaded_lexicon(configuration), organisation=configuration.organisation))
    language = arguments.lang or configuration.lang or data["language"]
    if verdict.status != "statement":
        status = describe_status(Status(verdict.status), verdict.reason, language)
        print(f"privlint: {document.path}: {status}", file=sys.stderr)
    if arguments.format == "csv" and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")  # the ends of lines are those of CSV already
    sys.stdout.write(_rendered(data, language, arguments.format))
    return 0


def _rendered(data: Mapping[str, Any], language: str, form: str) -> str:
    if form == "json":
        from privlint.reports import inventory_json

        return inventory_json.render(data)
    if form == "markdown":
        from privlint.reports import inventory_markdown

        return inventory_markdown.render(data, language)
    if form == "csv":
        from privlint.reports import inventory_csv

        return inventory_csv.render(data, language)
    from privlint.reports import inventory_text
    from privlint.reports.terminal import wants_colour, width_of

    colour = wants_colour(sys.stdout, os.environ)
    return inventory_text.render(data, language, width=width_of(sys.stdout), colour=colour)

"""`privlint inventory PATH`: what a statement says, as a table or as JSON."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from privlint.inventory import inventory
from privlint.linter import load_document
from privlint.reports import inventory_table
from privlint.reports.terminal import wants_colour, width_of
from privlint.reports.wording import describe_status
from privlint.result import Status
from privlint.statement import read_statement
from privlint.statement.recognition import judgement


def run(arguments: Namespace) -> int:
    """Print the inventory of the file, also of a fragment that is no whole statement: then with a warning.

    Raises PrivlintError if the file cannot be read.
    """
    document = load_document(arguments.path, arguments.stdin_filename)
    verdict = judgement(document)
    data = inventory(read_statement(document))
    language = arguments.lang or data["language"]
    if verdict.status != "statement":
        status = describe_status(Status(verdict.status), verdict.reason, language)
        print(f"privlint: {document.path}: {status}", file=sys.stderr)
    if arguments.format == "json":
        sys.stdout.write(inventory_table.render_json(data))
    else:
        colour = wants_colour(sys.stdout, os.environ)
        sys.stdout.write(inventory_table.render(data, language, width=width_of(sys.stdout), colour=colour))
    return 0

"""`privlint explain RULE…`: what rules are about, and what they do and do not fire on."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from privlint import rule_examples
from privlint.engine import Rule, load_rules
from privlint.engine.examples import ExampleResult
from privlint.reports.links import rule_url
from privlint.reports.terminal import wants_colour, width_of
from privlint.resources import rules_directory
from privlint.selection import find_rule


def run(arguments: Namespace) -> int:
    """Print the pages of the rules. Raises PrivlintError if one of them is not there."""
    rules = load_rules([rules_directory()])
    wanted = [find_rule(rules, rule_id) for rule_id in dict.fromkeys(arguments.rules)]
    pages = [(rule, rule_examples.results([rule], arguments.lang)) for rule in wanted]
    sys.stdout.write(_rendered(pages, arguments.lang, arguments.format))
    return 0


def _rendered(pages: Sequence[tuple[Rule, Sequence[ExampleResult]]], language: str, form: str) -> str:
    if form == "json":
        from privlint.reports import rule_json

        return rule_json.render(pages, language)
    if form == "markdown":
        from privlint.reports import rule_markdown

        markdown = (
            f"{rule_markdown.render(rule, results, language)}\n<{rule_url(rule.id, language)}>\n"
            for rule, results in pages
        )
        return "\n".join(markdown)
    from privlint.reports import rule_page

    width, colour = width_of(sys.stdout), wants_colour(sys.stdout, os.environ)
    texts = (rule_page.render(rule, results, language, width=width, colour=colour) for rule, results in pages)
    return "\n\n".join(texts)

"""`privlint explain RULE…`: what rules are about, and what they do and do not fire on."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from privlint import rule_examples
from privlint.configuration import Entry, load_configuration
from privlint.engine import Rule
from privlint.engine.examples import ExampleResult
from privlint.reports.links import rule_url
from privlint.reports.terminal import wants_colour, width_of
from privlint.reports.wording import DEFAULT_LANGUAGE
from privlint.selection import named_by
from privlint.settings import all_rules, loaded_lexicon
from privlint.suppression.rules import KIND


def run(arguments: Namespace) -> int:
    """Print the pages of the rules.

    Raises PrivlintError if one of them is not there, or for a mistake in the configuration.
    """
    configuration = load_configuration(arguments.config, ignored=arguments.no_config)
    rules = all_rules(configuration)
    named = [named_by(rules, [Entry(name)]) for name in arguments.rules]
    wanted = list({rule.id: rule for ids in named for rule in rules if rule.id in ids}.values())
    language = arguments.lang or configuration.lang or DEFAULT_LANGUAGE
    lexicon = loaded_lexicon(configuration)
    pages = [(rule, [] if rule.kind == KIND else rule_examples.results([rule], language, lexicon)) for rule in wanted]
    sys.stdout.write(_rendered(pages, language, arguments.format))
    return 0


def _rendered(pages: Sequence[tuple[Rule, Sequence[ExampleResult]]], language: str, form: str) -> str:
    if form == "json":
        from privlint.reports import rule_json

        return rule_json.render(pages, language)
    if form == "markdown":
        from privlint.reports import rule_markdown

        texts = (
            f"{rule_markdown.render(rule, results, language)}{_link(rule_url(rule.id, language))}"
            for rule, results in pages
        )
        return "\n".join(texts)
    from privlint.reports import rule_page

    width, colour = width_of(sys.stdout), wants_colour(sys.stdout, os.environ)
    texts = (rule_page.render(rule, results, language, width=width, colour=colour) for rule, results in pages)
    return "\n\n".join(texts)


def _link(url: str) -> str:
    """The last paragraph, with the address of the page on the web; nothing if there is none."""
    return f"\n<{url}>\n" if url else ""

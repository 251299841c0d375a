"""The page of one rule as Markdown: the page of the documentation site, and `privlint explain --format markdown`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from privlint.reports import rule_text
from privlint.reports.markdown import escape
from privlint.reports.wording import cite, in_language, say

if TYPE_CHECKING:
    from privlint.engine import Rule
    from privlint.engine.examples import ExampleResult

_NUMBERED = re.compile(r"(fails|passes) \d+")
"""What an example is called that its author gave no name."""


def render(rule: Rule, results: Sequence[ExampleResult], language: str) -> str:
    """The page, with all examples and what the rule finds in those that must fail; ends in a newline.

    `results` are those of the examples of `rule`.
    """
    return "\n\n".join(_blocks(rule, results, language)) + "\n"


def _blocks(rule: Rule, results: Sequence[ExampleResult], language: str) -> Iterator[str]:
    yield f"# {escape(in_language(rule.title, language))}"
    yield f"`{rule.id}` · {rule.kind} · {rule.level} · {escape(cite(rule.law, language))}"
    if rule.preview:
        yield escape(say("in preview", language, rule=rule.id))
    yield f"## {say('reports', language)}"
    yield "\n".join(f"- {escape(message)}" for message in rule_text.messages(results))
    for key, texts in (("why", rule.why), ("help", rule.help)):
        yield f"## {say(key, language)}"
        yield _paragraphs(in_language(texts, language))
    for key, must_fire in (("fails on", True), ("passes", False)):
        yield f"## {say(key, language)}"
        for result in results:
            if result.must_fire is must_fire:
                yield from _example(result, language)
    yield f"## {say('asks', language)}"
    yield _fence("\n".join(f"{key}: {query}" for key, query in rule_text.queries(rule).items()), "yaml")
    yield f"## {say('suppress', language)}"
    for where, written in rule_text.suppression(rule, language):
        yield escape(where)
        yield _fence(written, "html" if written.startswith("<") else "yaml")


def _paragraphs(text: str) -> str:
    return "\n\n".join(escape(" ".join(paragraph.split())) for paragraph in text.strip().split("\n\n"))


def _example(result: ExampleResult, language: str) -> Iterator[str]:
    if not _NUMBERED.fullmatch(result.example.name):
        yield f"### {escape(result.example.name)}"
    yield _fence(result.example.text, "markdown")
    if result.must_fire and result.findings:
        places = ((f"{say('line', language)} {finding.place.line}", finding) for finding in result.findings)
        yield "\n".join(f"- {place}: {escape(finding.message)}" for place, finding in places)


def _fence(text: str, language: str) -> str:
    """A fenced block, with a fence that is longer than any in the text."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"

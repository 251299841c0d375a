"""The page of one rule for the terminal: what it reports, the law, why, how to repair, examples, how to suppress."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from privlint.reports import rule_text
from privlint.reports.links import rule_url
from privlint.reports.terminal import paint
from privlint.reports.wording import cite, in_language, say

if TYPE_CHECKING:
    from privlint.engine import Example, Rule
    from privlint.engine.examples import ExampleResult

_WIDEST = 100


def render(
    rule: Rule, results: Sequence[ExampleResult], language: str, *, width: int = 100, colour: bool = False
) -> str:
    """The page in at most `width` columns, with the first example of either kind; ends in a newline.

    `results` are those of the examples of `rule`.
    """
    return "\n".join(_lines(rule, results, language, min(width, _WIDEST), colour)) + "\n"


def _lines(rule: Rule, results: Sequence[ExampleResult], language: str, width: int, colour: bool) -> Iterator[str]:
    level = str(rule.level)
    yield f"{paint(f'{level}[{rule.id}]', level, colour)} {paint(in_language(rule.title, language), 'bold', colour)}"
    yield "; ".join(filter(None, (rule.kind, cite(rule.law, language))))
    if rule.preview:
        yield from _wrapped(say("in preview", language, rule=rule.id), width)
    messages = rule_text.messages(results)
    sections = (
        ("reports", _wrapped(messages[0] if messages else "", width)),
        ("why", _wrapped(in_language(rule.why, language), width)),
        ("help", _wrapped(in_language(rule.help, language), width)),
        ("fails on", _quoted(rule.examples.fails, width)),
        ("passes", _quoted(rule.examples.passes, width)),
        ("asks", [f"{key}: {query}" for key, query in rule_text.queries(rule).items()]),
        ("suppress", _suppression(rule, language, width)),
        ("on the web", list(filter(None, [rule_url(rule.id, language)]))),
    )
    for title, lines in sections:
        if lines:
            yield ""
            yield paint(say(title, language), "bold", colour)
            yield from lines


def _suppression(rule: Rule, language: str, width: int) -> list[str]:
    return [
        line
        for where, written in rule_text.suppression(rule, language)
        for line in (*_wrapped(where, width), f"  {written}")
    ]


def _wrapped(text: str, width: int) -> list[str]:
    return [
        line
        for paragraph in text.strip().split("\n\n")
        for line in textwrap.wrap(paragraph, width, break_on_hyphens=False)
    ]


def _quoted(examples: Sequence[Example], width: int) -> list[str]:
    """The first example, which is the plainest, with its prose filled to the width."""
    mark = "  | "
    lines = examples[0].text.rstrip().splitlines() if examples else []
    filled = (textwrap.wrap(line, width - len(mark), break_on_hyphens=False) or [""] for line in _unwrapped(lines))
    return [f"{mark}{part}".rstrip() for parts in filled for part in parts]


def _unwrapped(lines: Sequence[str]) -> list[str]:
    """Markdown with each paragraph on one line; headings, items and table rows keep theirs."""
    joined: list[str] = []
    for line in lines:
        if joined and joined[-1] and line[:1].isalpha() and not joined[-1].startswith(("#", "|")):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
    return joined

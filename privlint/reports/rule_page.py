"""The page of one rule: the law, why, examples, and how to repair."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from privlint.reports.terminal import paint
from privlint.reports.wording import cite, in_language, say

if TYPE_CHECKING:
    from privlint.engine import Example, Rule

_WIDEST = 100


def render(rule: Rule, language: str, *, width: int = 100, colour: bool = False) -> str:
    """The page in at most `width` columns; ends in a newline."""
    return "\n".join(_lines(rule, language, min(width, _WIDEST), colour)) + "\n"


def _lines(rule: Rule, language: str, width: int, colour: bool) -> Iterator[str]:
    level = str(rule.level)
    yield f"{paint(f'{level}[{rule.id}]', level, colour)} {paint(in_language(rule.title, language), 'bold', colour)}"
    yield f"{rule.kind}; {cite(rule.law, language)}"
    sections = (
        (say("why", language), _wrapped(in_language(rule.why, language), width)),
        (say("help", language), _wrapped(in_language(rule.help, language), width)),
        (say("fails on", language), _quoted(rule.examples.fails)),
        (say("passes", language), _quoted(rule.examples.passes)),
    )
    for title, lines in sections:
        shown = list(lines)
        if shown:
            yield ""
            yield paint(title, "bold", colour)
            yield from shown


def _wrapped(text: str, width: int) -> list[str]:
    return [line for paragraph in text.strip().split("\n\n") for line in textwrap.wrap(paragraph, width)]


def _quoted(examples: Sequence[Example]) -> list[str]:
    """The first example, which is the plainest, as it stands in the rule."""
    lines = examples[0].text.rstrip().splitlines() if examples else []
    return [f"  | {line}".rstrip() for line in lines]

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
    yield "; ".join(filter(None, (rule.kind, cite(rule.law, language))))
    sections = (
        (say("why", language), _wrapped(in_language(rule.why, language), width)),
        (say("help", language), _wrapped(in_language(rule.help, language), width)),
        (say("fails on", language), _quoted(rule.examples.fails, width)),
        (say("passes", language), _quoted(rule.examples.passes, width)),
    )
    for title, lines in sections:
        shown = list(lines)
        if shown:
            yield ""
            yield paint(title, "bold", colour)
            yield from shown


def _wrapped(text: str, width: int) -> list[str]:
    return [line for paragraph in text.strip().split("\n\n") for line in textwrap.wrap(paragraph, width)]


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

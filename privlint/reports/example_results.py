"""What became of the examples of rules: the ones that went wrong, with their text and why, and a count."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from privlint.reports import rule_text
from privlint.reports.excerpt import excerpt
from privlint.reports.terminal import paint, safe

if TYPE_CHECKING:
    from privlint.engine.examples import ExampleResult, Recognised
    from privlint.findings import Finding

_INDENT = "      = "
_MOST_FACTS = 8


def render(results: Sequence[ExampleResult], *, width: int = 100, colour: bool = False) -> str:
    """The report in at most `width` columns, but for the first line of each example; ends in a newline."""
    wrong = [result for result in results if not result.passed]
    parts = ["\n".join(_lines(result, width, colour)) + "\n" for result in wrong]
    rules = len({result.rule.id for result in results})
    count = f"{_counted(len(results), 'example')} of {_counted(rules, 'rule')}"
    parts.append(f"{count}: {len(wrong)} went wrong\n" if wrong else f"{count}: all as they should be\n")
    return "\n".join(parts)


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _lines(result: ExampleResult, width: int, colour: bool) -> Iterator[str]:
    yield paint(safe(result.problem), "error", colour)
    yield from _text(result, width, colour)
    for note in (*_reasons(result), f"help: {_remedy(result)}"):
        yield from textwrap.wrap(
            note, width, initial_indent=_INDENT, subsequent_indent=" " * len(_INDENT), break_on_hyphens=False
        )


def _text(result: ExampleResult, width: int, colour: bool) -> Iterator[str]:
    """The example with its line numbers, and under it what each finding points at."""
    lines = result.example.text.rstrip().splitlines()
    found: dict[int, list[Finding]] = {}
    for finding in result.findings:
        found.setdefault(finding.place.line, []).append(finding)
    for number, line in enumerate(lines, start=1):
        if number not in found:
            yield f"  {number:>3} | {safe(line)}".rstrip()
        for finding in found.get(number, ()):
            shown = excerpt(lines, finding.place, width - len("  100 | "))
            yield f"> {number:>3} | {shown.text}"
            yield f"      | {' ' * shown.indent}{paint('^' * shown.length, 'error', colour)} {safe(finding.message)}"


def _reasons(result: ExampleResult) -> Iterator[str]:
    queries = rule_text.queries(result.rule)
    if not result.applies:
        yield f"the rule does not apply to it, when: {queries['when']}"
    elif result.must_fire:
        yield f"the check holds: {queries['check']}"
    else:
        yield f"the check does not hold: {queries['check']}"
    if not result.recognised:
        yield f"nothing in it is recognised as {_enumerated(result.kinds)}"
    yield from (_described(fact) for fact in result.recognised[:_MOST_FACTS])
    if len(result.recognised) > _MOST_FACTS:
        yield f"and {len(result.recognised) - _MOST_FACTS} more"


def _described(fact: Recognised) -> str:
    place = fact.quoted.place
    attributes = f" ({', '.join(fact.attributes)})" if fact.attributes else ""
    return safe(f'{place.line}:{place.column} {fact.kind}: "{fact.quoted.text}"{attributes}')


def _remedy(result: ExampleResult) -> str:
    if not result.recognised:
        return (
            "write it in words that are recognised (privlint inventory FILE shows what is), or add these words to a "
            "vocabulary (docs/vocabulary.md)"
        )
    if not result.applies:
        return 'let the example say what "when" asks for, or ask for less there'
    if result.must_fire:
        return "narrow the check with a condition on what stands above, or take those words out of the example"
    return "let the check allow what stands above, with another condition or a query joined by or; or mend the example"


def _enumerated(words: Sequence[str]) -> str:
    return " or ".join(filter(None, (", ".join(words[:-1]), words[-1])))

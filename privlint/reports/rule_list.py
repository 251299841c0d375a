"""The list of rules: as a table for the terminal, as JSON, and as the Markdown table of the README."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from privlint.reports.table import table
from privlint.reports.wording import cite, in_language, say

if TYPE_CHECKING:
    from privlint.engine import Rule

_HEADERS = ("rule", "kind", "level", "law", "title")
_ROOM_FOR_KIND = 100
"""The number of columns below which the kind would leave too little room for the words of the rest."""


def render(rules: Sequence[Rule], language: str, *, width: int = 100, colour: bool = False) -> str:
    """A table of at most `width` columns, without the kind if that is narrow; ends in a newline."""
    rows = [[say(key, language) for key in _HEADERS], *(_cells(rule, language) for rule in rules)]
    if width < _ROOM_FOR_KIND:
        kind = _HEADERS.index("kind")
        rows = [row[:kind] + row[kind + 1 :] for row in rows]
    return table(rows[0], rows[1:], width=width, colour=colour) + "\n"


def render_json(rules: Sequence[Rule]) -> str:
    """A JSON list of the rules, with their texts in all languages."""
    listed = [
        {
            "id": rule.id,
            "kind": rule.kind,
            "level": str(rule.level),
            "preview": rule.preview,
            "law": list(rule.law),
            "title": dict(rule.title),
            "help": dict(rule.help),
            "why": dict(rule.why),
        }
        for rule in rules
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


def render_markdown(rules: Sequence[Rule], language: str) -> str:
    """A Markdown table, without a final newline."""
    lines = [f"| {' | '.join(say(key, language) for key in _HEADERS)} |", "|---" * len(_HEADERS) + "|"]
    for rule in rules:
        rule_id, *others = (cell.replace("|", "\\|") for cell in _cells(rule, language))
        lines.append(f"| `{rule_id}` | {' | '.join(others)} |")
    return "\n".join(lines)


def _cells(rule: Rule, language: str) -> list[str]:
    title = in_language(rule.title, language)
    if rule.preview:
        title += f" ({say('preview', language)})"
    return [rule.id, rule.kind, str(rule.level), cite(rule.law, language), title]

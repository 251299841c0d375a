"""Rules with all that their files say, as JSON: for editors, and for pages of one's own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from privlint.reports import rule_text
from privlint.reports.links import rule_url

if TYPE_CHECKING:
    from privlint.engine import Rule
    from privlint.engine.examples import ExampleResult


def render(pages: Sequence[tuple[Rule, Sequence[ExampleResult]]], language: str) -> str:
    """A JSON list with an object for each rule; the findings of `fails` are in `language`."""
    return json.dumps([_page(rule, results, language) for rule, results in pages], ensure_ascii=False, indent=2) + "\n"


def _page(rule: Rule, results: Sequence[ExampleResult], language: str) -> dict[str, Any]:
    examples: dict[str, list[dict[str, Any]]] = {"fails": [], "passes": []}
    for result in results:
        example: dict[str, Any] = {"name": result.example.name, "text": result.example.text}
        if result.must_fire:
            example["findings"] = [
                {"line": finding.place.line, "column": finding.place.column, "message": finding.message}
                for finding in result.findings
            ]
        examples["fails" if result.must_fire else "passes"].append(example)
    return {
        "id": rule.id,
        "kind": rule.kind,
        "level": str(rule.level),
        "preview": rule.preview,
        "law": list(rule.law),
        "title": rule.title,
        "message": rule.message,
        "why": rule.why,
        "help": rule.help,
        "queries": rule_text.queries(rule),
        "examples": examples,
        "suppress": [written for _, written in rule_text.suppression(rule, language)],
        "url": rule_url(rule.id, language) or None,
    }

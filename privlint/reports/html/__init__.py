"""The report in HTML: one file for people, with the statement itself and the findings beside the words they are about.

It needs no network and no script, and nothing in a statement can become markup of the report.
"""

from __future__ import annotations

from pathlib import Path

from privlint.elements import load_elements
from privlint.reports.html.page import page
from privlint.reports.html.shown import shown_statements
from privlint.result import CheckResult

_STYLE = ("page", "elements", "statement", "tables", "filter", "narrow", "print")
"""The style sheets in their order: what comes later changes what came before."""


def render(result: CheckResult) -> str:
    """The page; ends in a newline. Statements are shown of which `result` holds the evidence and the presentation."""
    return str(page(result, shown_statements(result), load_elements(), style_sheet()))


def style_sheet() -> str:
    """The style of the page."""
    folder = Path(__file__).with_name("style")
    return "\n".join((folder / f"{name}.css").read_text(encoding="utf-8") for name in _STYLE)

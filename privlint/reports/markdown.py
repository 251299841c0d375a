"""What the reports in Markdown share: rows of a table, and text that means nothing but its words."""

from __future__ import annotations

import re

from privlint.reports.terminal import safe

_MARKS = re.compile(r"([\\`*_\[\]|~#])")


def row(*cells: str) -> str:
    """A row of a table of GitHub Flavored Markdown; the cells are Markdown already."""
    return f"| {' | '.join(cells)} |"


def escape(text: str) -> str:
    """`text` as Markdown and HTML that mean just these words, on one line."""
    text = safe(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _MARKS.sub(r"\\\1", text)

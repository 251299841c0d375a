"""Listings of code in a text: what stands in them is shown as an example, and is no comment."""

from __future__ import annotations

import re

# A row of these characters begins a listing, and the same row ends it.
_FENCE = re.compile(r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})", re.MULTILINE)
_DELIMITER = re.compile(r"^(-{4,}|\.{4,}|\+{4,}|`{3,})[ \t]*\r?$", re.MULTILINE)
_ROWS = {"markdown": _FENCE, "mdx": _FENCE, "adoc": _DELIMITER}

_LITERAL = re.compile(
    r"^(?P<indent>[ \t]*+)(?:\.\. (?:code|code-block|sourcecode|parsed-literal|raw)::[^\r\n]*"
    r"|(?!\.\. )[^\r\n]*::)[ \t]*\r?$",
    re.MULTILINE,
)
_LINE = re.compile(r"\r?\n(?P<indent>[ \t]*)(?P<text>[^\r\n]*)")


def code_in(source: str, form: str) -> list[range]:
    """The ranges of offsets that hold listings, in order; `form` is the name of the reader of `source`."""
    if form == "rst":
        return _literal_blocks(source)
    rows = _ROWS.get(form)
    return _between(source, rows) if rows is not None else []


def _between(source: str, rows: re.Pattern[str]) -> list[range]:
    """What stands between two rows of the same character, of which the second is as long at least."""
    ranges = []
    opened: re.Match[str] | None = None
    for row in rows.finditer(source):
        if opened is None:
            opened = row
        elif row[1].startswith(opened[1]):
            ranges.append(range(opened.start(), row.end()))
            opened = None
    if opened is not None:
        ranges.append(range(opened.start(), len(source)))
    return ranges


def _literal_blocks(source: str) -> list[range]:
    """The lines that are indented deeper than the one that announces a listing (reStructuredText, literal blocks)."""
    ranges: list[range] = []
    for announced in _LITERAL.finditer(source):
        if ranges and announced.start() in ranges[-1]:
            continue
        end = announced.end()
        indent = len(announced["indent"])
        while (line := _LINE.match(source, end)) is not None and (not line["text"] or len(line["indent"]) > indent):
            end = line.end()
        ranges.append(range(announced.end(), end))
    return ranges

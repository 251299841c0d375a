"""The Astro reader: the markup of a page or component, with the texts of its script between fences (`---`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Document
from privlint.following import Follow, follow_nothing
from privlint.readers.components_in_markup import Expression, end_of_code, read_markup

_FENCED = re.compile(r"\ufeff?\s*---[ \t]*\r?\n(?P<code>.*?)^---[ \t]*$", re.MULTILINE | re.DOTALL)
_LEFT_OUT = re.compile(r"<(?P<name>script|style)\b[^>]*>.*?</(?P=name)\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a visitor sees of the page in `source`."""
    fenced = _FENCED.match(source)
    start = fenced.end() if fenced is not None else 0
    scripts = [fenced.span("code")] if fenced is not None else []
    return read_markup(path, source, follow, (start, len(source)), scripts, list(_expressions(source, start)))


def _expressions(source: str, start: int) -> Iterator[Expression]:
    """The `{ … }` of the markup, in order."""
    left_out = iter([*(match.span() for match in _LEFT_OUT.finditer(source, start)), (len(source), len(source))])
    skip = next(left_out)
    while (start := source.find("{", start)) >= 0:
        while skip[1] <= start and skip[0] < len(source):
            skip = next(left_out)
        if skip[0] <= start < skip[1]:
            start = skip[1]
            continue
        end = end_of_code(source, start)
        if end > 0:
            yield Expression(start, end, start, end)
        start = end if end > 0 else start + 1

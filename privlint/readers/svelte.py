"""The Svelte reader: the markup of a component, with the texts of its script.

Blocks such as `{#each}` are read once; a list of the script that only they show is read behind the markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Document
from privlint.following import Follow, follow_nothing
from privlint.readers.components_in_markup import Expression, end_of_code, read_markup
from privlint.readers.script import Value

_SCRIPT = re.compile(r"<script\b[^>]*>(?P<code>.*?)</script\s*>", re.IGNORECASE | re.DOTALL)
_STYLE = re.compile(r"<style\b[^>]*>.*?</style\s*>", re.IGNORECASE | re.DOTALL)
_EACH = re.compile(r"\{#each\s[^}]*?\sas\s+(?P<names>[\w$,\s{}]+?)\s*(?:\(|\})")


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a visitor sees of the component in `source`."""
    scripts = [match.span("code") for match in _SCRIPT.finditer(source)]
    left_out = [match.span() for pattern in (_SCRIPT, _STYLE) for match in pattern.finditer(source)]
    expressions = list(_expressions(source, sorted(left_out)))
    return read_markup(path, source, follow, (0, len(source)), scripts, expressions)


def _expressions(source: str, left_out: list[tuple[int, int]]) -> Iterator[Expression]:
    """The `{ … }` of the markup, in order."""
    unknown: dict[str, Value | None] = {
        name: None for each in _EACH.finditer(source) for name in re.findall(r"[\w$]+", each["names"])
    }
    offset = 0
    skipped = iter([*left_out, (len(source), len(source))])
    skip = next(skipped)
    while (start := source.find("{", offset)) >= 0:
        while skip[1] <= start and skip[0] < len(source):
            skip = next(skipped)
        if skip[0] <= start < skip[1]:
            offset = skip[1]
            continue
        end = end_of_code(source, start)
        if end < 0:
            offset = start + 1
            continue
        offset = end
        is_block = source.startswith(("{#", "{:", "{/", "{@"), start)
        yield Expression(start, end) if is_block else Expression(start, end, start, end, unknown)

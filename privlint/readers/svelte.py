"""The Svelte reader: the markup of a component, with the texts of its scripts.

`{#each}` is shown for each element of a list that the file holds, and once if it does not hold it; both branches of
`{#if}` are shown. `{#snippet}` is shown where `{@render}` calls it.
"""

from __future__ import annotations

import re

from privlint.document import Document
from privlint.following import Follow, follow_nothing
from privlint.readers.markup.braces import find_braces
from privlint.readers.markup.code import Code, Kind, Segment
from privlint.readers.markup.reading import Parts, read_parts
from privlint.record import replace

_SCRIPT = re.compile(
    r"<script\b(?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+>(?P<code>(?:[^<]++|<(?!/script))*+)</script", re.IGNORECASE
)
_END_OF_SCRIPT = re.compile(r"</script", re.IGNORECASE)
_HTML = re.compile(r"\{\s*@html\s")
_DECLARATION = re.compile(r"\{\s*@(?=const\s)")
_EACH = re.compile(
    r"\{\s*#each\s+(?P<list>.+?)(?:\s+as\s+(?P<item>\{[^}]*\}|\[[^\]]*\]|[\w$]+)(?:\s*,\s*(?P<number>[\w$]+))?"
    r"\s*(?:\(.*\))?)?\s*\}",
    re.DOTALL,
)
_SNIPPET = re.compile(r"\{\s*#snippet\s+(?P<name>[\w$]+)\s*\((?P<parameters>[^()]*)\)\s*\}")
_RENDER = re.compile(r"\{\s*@render\s+(?=[\w$]+\s*(?:\?\.)?\()")
_MARKS = {"#": Kind.OPEN, ":": Kind.ELSE, "/": Kind.CLOSE, "@": Kind.NOTHING}


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a visitor sees of the component in `source`."""
    ends = [end.end() for end in _END_OF_SCRIPT.finditer(source)]  # behind the last none is looked for
    scripts = [match.span("code") for match in _SCRIPT.finditer(source, 0, ends[-1])] if ends else []
    found = find_braces(source, 0, len(source), has_elements=False)
    segments = [*found.segments, *(Segment(start, end) for start, end in scripts)]
    codes: list[Code] = []
    for code in found.codes:
        meant, segment = _meant(source, code)
        codes.append(meant)
        if segment is not None:
            segments.append(segment)
    broken = (found.unended, found.unended + 1) if found.unended is not None else None
    parts = Parts((0, len(source)), codes, found.in_tags, segments, found.pieces, broken=broken)
    return read_parts(path, source, follow, parts)


def _meant(source: str, code: Code) -> tuple[Code, Segment | None]:
    """What a piece of code does, and the part of it that is an expression, unless all of it is."""
    kind = _MARKS.get(source[code.first])
    if kind is None or (kind is Kind.CLOSE and source[code.first + 1] in "*/"):
        return code, None
    if html := _HTML.match(source, code.start, code.end):
        return replace(code, kind=Kind.HTML, first=html.end()), Segment(html.end(), code.last)
    if declaration := _DECLARATION.match(source, code.start, code.end):
        return replace(code, kind=Kind.NOTHING), Segment(declaration.end(), code.last)
    if each := _EACH.fullmatch(source, code.start, code.end):
        first, last = each.span("list")
        names = ", ".join(name for name in (each["item"] or "_", each["number"]) if name)
        return replace(code, kind=Kind.LOOP, first=first, last=last, pattern=names), Segment(first, last)
    if snippet := _SNIPPET.fullmatch(source, code.start, code.end):
        first, last = snippet.span("name")
        return replace(code, kind=Kind.SNIPPET, first=first, last=last, pattern=snippet["parameters"].strip()), None
    if call := _RENDER.match(source, code.start, code.end):
        return replace(code, kind=Kind.CALL, first=call.end()), Segment(call.end(), code.last)
    return replace(code, kind=kind), None

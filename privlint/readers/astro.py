"""The Astro reader: the markup of a page or component, with the texts of its script between fences (`---`)."""

from __future__ import annotations

import re

from privlint.document import Document
from privlint.following import Follow, follow_nothing
from privlint.readers.markup.braces import find_braces
from privlint.readers.markup.code import Segment
from privlint.readers.markup.reading import Parts, read_parts

_FENCE = re.compile(r"\ufeff?\s*---[ \t]*(?:\r\n|\r|\n)")
_CLOSING = re.compile(r"^---[ \t]*(?=[\r\n]|\Z)", re.MULTILINE)


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a visitor sees of the page in `source`."""
    fence = _FENCE.match(source)
    closing = _CLOSING.search(source, fence.end()) if fence is not None else None
    start = closing.end() if closing is not None else 1 if source.startswith("\ufeff") else 0
    broken = fence.span() if fence is not None and closing is None else None
    found = find_braces(source, start, len(source), has_elements=True)
    segments = list(found.segments)
    if fence is not None and closing is not None:
        segments.append(Segment(fence.end(), closing.start(), "", ";"))
    if found.unended is not None:
        broken = broken or (found.unended, found.unended + 1)
    parts = Parts(
        (start, len(source)), found.codes, found.in_tags, segments, found.pieces, found.elements, broken=broken
    )
    return read_parts(path, source, follow, parts)

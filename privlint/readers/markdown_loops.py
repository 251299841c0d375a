"""Loops of templates in Markdown: what a site generator writes for each element before the Markdown is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from privlint.decoded import Decoded, joined
from privlint.document import Document, Lines
from privlint.document_builder import in_source
from privlint.patterns import compile_later
from privlint.readers.tags import Tag, flat
from privlint.record import NamedTuple, replace

_ELEMENT = compile_later(r"^[ \t]*</?[A-Za-z]", re.MULTILINE)
_LINES = compile_later(r"[ \t]*(?:\r\n|\r|\n)")
_ROW = compile_later(r"\s*\|")

_Piece = tuple[str | None, int, int]


class Expanded(NamedTuple):
    """The Markdown with what each loop writes in its place, and where in it values are filled in."""

    markdown: Decoded
    values: Sequence[tuple[int, int]]

    def apart(self, document: Document, source: str) -> Document:
        """The document that was read from this Markdown, with the places of that in its own file."""
        written = Lines(document.path, self.markdown.text)
        lines = Lines(document.path, source)
        remarks = list(document.remarks)
        for number, remark in enumerate(remarks):
            if remark.place.path == document.path:
                start = self.markdown.place_of(written.offset(remark.place.line, remark.place.column))
                remarks[number] = remark._replace(place=lines.place(start, min(start + 1, len(source))))
        return replace(in_source(document, self.markdown, source), remarks=tuple(remarks))


def is_html(source: str, tag: Tag) -> bool:
    """Whether what the loop `tag` repeats are elements, which the reader of HTML reads."""
    return _ELEMENT.search(source[slice(*tag.body)]) is not None


def expanded(source: str, tags: Sequence[Tag]) -> Expanded | None:
    """What the loops among `tags` make of `source`; None if none of them repeats Markdown."""
    if not any(tag.repeats and not is_html(source, tag) for tag in tags):
        return None
    pieces: list[_Piece] = []
    values: list[tuple[int, int]] = []
    length = 0
    for piece, is_value in _between(source, tags, 0, len(source), is_repeated=False):
        size = piece[2] - piece[1] if piece[0] is None else len(piece[0])
        if is_value:
            values.append((length, length + size))
        pieces.append(piece)
        length += size
    return Expanded(joined(source, pieces), values)


def shown(source: str, tags: Sequence[Tag]) -> list[Tag]:
    """The `tags` of which a visitor sees otherwise than they are written; of loops that are not read over and over,
    those in them."""
    inner = [
        one
        for tag in tags
        for one in ([tag] if not tag.repeats or is_html(source, tag) else map(_unbound, flat([tag])))
    ]
    return [tag for tag in inner if not tag.value or "|" in source[tag.start : tag.end]]  # no bar between two cells


def _unbound(tag: Tag) -> Tag:
    """`tag`, or that it is a value if it shows the text of a name."""
    return Tag(tag.start, tag.end, value=True) if tag.values else tag


def _between(
    source: str, tags: Iterable[Tag], start: int, end: int, *, is_repeated: bool
) -> Iterator[tuple[_Piece, bool]]:
    """The pieces of the Markdown from `start` to `end`, each with whether it is a value."""
    for tag in tags:
        if tag.repeats and (is_repeated or not is_html(source, tag)):
            yield (None, start, tag.start), False
            for inner in () if tag.is_definition else tag.repeats:
                yield from _between(source, inner, *_body(source, tag), is_repeated=True)
        elif tag.values and tag.text is not None and is_repeated:
            yield (None, start, tag.start), False
            for part in tag.text.parts:
                yield (tag.text.text[part.start : part.end], part.source_start, part.source_end), True
        else:
            continue
        start = tag.end
    yield (None, start, end), False


def _body(source: str, tag: Tag) -> tuple[int, int]:
    """What `tag` repeats; of rows of a table without the end of the line with the tag, which would end the table."""
    start, end = tag.body
    line = _LINES.match(source, start, end)
    return (line.end() if line is not None and _ROW.match(source, start, end) is not None else start), end

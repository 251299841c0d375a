"""Text that a file writes in another way than a visitor reads it, such as the value of a string literal."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from privlint.record import NamedTuple, Record


class Part(NamedTuple):
    """The characters of a text from `start` to `end`, and those of the source that stand for them.

    Of equal lengths they stand for each other one by one, else only as a whole.
    """

    start: int
    end: int
    source_start: int
    source_end: int

    @property
    def is_verbatim(self) -> bool:
        """Whether the source writes these characters as they are."""
        return self.end - self.start == self.source_end - self.source_start


class Decoded(Record):
    """A text and where each of its characters stands in the source; `parts` are in text order, without gaps."""

    text: str
    parts: tuple[Part, ...]

    def source_of(self, start: int, end: int) -> Iterator[Part]:
        """The parts of the text from `start` to `end`; of a part that is not verbatim, all of it."""
        number = max(bisect_right(self._starts, start) - 1, 0)
        for index in range(number, len(self.parts)):  # a slice would copy the rest for each call
            part = self.parts[index]
            if part.start >= end:
                return
            if part.end <= start:
                continue
            if part.is_verbatim:
                first, last = max(start, part.start), min(end, part.end)
                behind = part.source_start - part.start
                yield Part(first, last, first + behind, last + behind)
            else:
                yield Part(max(start, part.start), min(end, part.end), part.source_start, part.source_end)

    def place_of(self, offset: int) -> int:
        """Where in the source the character at `offset` of the text stands; behind the last one, its end."""
        part = next(self.source_of(offset, offset + 1), None)
        return part.source_start if part is not None else max((part.source_end for part in self.parts), default=0)

    @cached_property
    def _starts(self) -> list[int]:
        return [part.start for part in self.parts]


def decode(
    source: str, start: int, end: int, mark: re.Pattern[str], meaning: Callable[[re.Match[str]], str]
) -> Decoded:
    """The text that the source characters from `start` to `end` stand for; `meaning` is that of each `mark` in it."""
    pieces: list[tuple[str | None, int, int]] = []
    for found in mark.finditer(source, start, end):
        pieces += [(None, start, found.start()), (meaning(found), *found.span())]
        start = found.end()
    pieces.append((None, start, end))
    return joined(source, pieces)


def joined(source: str, pieces: Iterable[tuple[str | None, int, int]]) -> Decoded:
    """The text of `pieces`: source characters from one offset to another, or a text that stands for them."""
    texts: list[str] = []
    parts: list[Part] = []
    length = 0
    for text, start, end in pieces:
        written = source[start:end] if text is None else text
        if written:
            texts.append(written)
            parts.append(Part(length, length + len(written), start, end))
            length += len(written)
    return Decoded("".join(texts), tuple(parts))

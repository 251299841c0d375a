"""The tags, texts and pieces of code of markup as events in the order of the file."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from privlint.readers.html import HtmlScanner
from privlint.readers.html_tags import Attributes
from privlint.readers.markup.code import Code, Kind
from privlint.readers.page import Page
from privlint.readers.tags import Tag

_NAME = re.compile(r"</?([^\s/<>{]*)")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_MAY_HAVE_NO_END = frozenset("html head body p li dt dd td th tr thead tbody tfoot option optgroup colgroup".split())


@dataclass(slots=True)
class Event:
    """A tag (with a `name`, as it is written), a piece of `code`, or a text, from `start` to `end`.

    `match` is the number of the event that ends an element or a block, `other` that of its `{:else}`; 0 if none does.
    """

    start: int
    end: int
    name: str = ""
    is_end: bool = False
    is_empty: bool = False
    code: Code | None = None
    match: int = 0
    other: int = 0


def events_of(
    source: str, page: Page, start: int, end: int, codes: Sequence[Code], pieces: Sequence[tuple[int, int]]
) -> list[Event]:
    """The events of the markup from `start` to `end`, with the `codes` in its text; `pieces` are no markup."""
    recorder = _Recorder(source, page, [Tag(*piece) for piece in pieces])
    recorder.feed(start, end)
    events = [*recorder.tags, *_texts(recorder.texts, pieces)]
    events += [Event(code.start, code.end, code=code) for code in codes]
    events.sort(key=lambda event: event.start)
    unended = [*_match_tags(events), *_match_blocks(events)]
    if unended:
        first = min(unended, key=lambda event: event.start)
        page.unended(first.start, first.end)
    return events


class _Recorder(HtmlScanner):
    """Writes down what the scanner finds."""

    def __init__(self, source: str, page: Page, tags: Sequence[Tag]) -> None:
        super().__init__(source, page, tags=tags)
        self.tags: list[Event] = []
        self.texts: list[tuple[int, int]] = []
        self._written = source

    def start_tag(self, name: str, attributes: Attributes, start: int, end: int, is_empty: bool) -> None:
        """Write down a start tag."""
        written = self._name(start) or name
        self.tags.append(Event(start, end, written, is_empty=is_empty or name in _VOID))

    def end_tag(self, name: str, start: int) -> None:
        """Write down an end tag."""
        stop = self._written.find(">", start) + 1
        self.tags.append(Event(start, max(stop, start), self._name(start) or name, is_end=True))

    def text(self, start: int, end: int) -> None:
        """Write down a text."""
        self.texts.append((start, end))

    def _name(self, start: int) -> str:
        found = _NAME.match(self._written, start)
        return found[1] if found is not None else ""


def _texts(texts: Iterable[tuple[int, int]], pieces: Sequence[tuple[int, int]]) -> Iterator[Event]:
    """The parts of `texts` that are no code."""
    for start, end in texts:
        number = max(bisect_left(pieces, (start, start)) - 1, 0)
        while number < len(pieces) and pieces[number][0] < end:
            if start < pieces[number][0]:
                yield Event(start, pieces[number][0])
            start = max(start, pieces[number][1])
            number += 1
        if start < end:
            yield Event(start, end)


def _match_tags(events: Sequence[Event]) -> list[Event]:
    """Find the ends of the elements; returns those that have none and need one."""
    waiting: list[int] = []
    counts: dict[str, int] = {}
    for number, event in enumerate(events):
        if not event.name or event.is_empty:
            continue
        if not event.is_end:
            waiting.append(number)
            counts[event.name] = counts.get(event.name, 0) + 1
        elif counts.get(event.name):
            while True:
                opened = events[waiting.pop()]
                counts[opened.name] -= 1
                if opened.name == event.name:
                    opened.match = number
                    break
    return [
        event
        for event in events
        if event.name
        and not (event.is_end or event.is_empty or event.match)
        and event.name.lower() not in _MAY_HAVE_NO_END
    ]


def _match_blocks(events: Sequence[Event]) -> list[Event]:
    """Find the ends of the blocks; returns those that have none."""
    waiting: list[Event] = []
    for number, event in enumerate(events):
        kind = event.code.kind if event.code is not None else Kind.NOTHING
        if kind in (Kind.LOOP, Kind.OPEN, Kind.SNIPPET):
            waiting.append(event)
        elif kind is Kind.ELSE and waiting and not waiting[-1].other:
            waiting[-1].other = number
        elif kind is Kind.CLOSE and waiting:
            waiting.pop().match = number
    return waiting

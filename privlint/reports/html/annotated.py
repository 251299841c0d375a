"""The text of a statement with the words marked that findings and links point at."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from privlint.document import Block, Span
from privlint.reports.html.markup import Html, element, joined
from privlint.reports.html.shown import Numbered, Shown
from privlint.reports.html.words import word
from privlint.reports.wording import name_of_level


class Layer(NamedTuple):
    """Words with the element around them: a mark of findings of a `level`, a place that is linked to by its `id`, a
    link of the text to a `target`; or between words the reference to the note of a finding."""

    span: Span
    id: str = ""
    level: str = ""
    target: str = ""
    reference: Numbered | None = None


def annotated(block: Block, shown: Shown) -> Html:
    """The text of `block`; behind the words of a finding stands its number, which links to its note."""
    layers = sorted(_layers(block, shown), key=_outermost_first)
    return joined(_nested(block.span, layers, shown))


def begins_in(block: Block, shown: Shown) -> list[Numbered]:
    """The findings whose words begin in `block`; in the first one also those without words."""
    first = block.span.start if block.index else 0
    return [found for found in shown.findings_in.get(block.index, ()) if shown.span_of(found[1]).start >= first]


def _layers(block: Block, shown: Shown) -> Iterator[Layer]:
    """All that is around or between words of `block`, cut off where it ends."""
    within = block.span
    for span in shown.linked_in.get(block.index, ()):
        level = shown.levels.get(span)
        name = shown.id_of_words(span) if span.start >= within.start else ""
        yield Layer(Span(max(span.start, within.start), min(span.end, within.end)), name, str(level or ""))
    for link in shown.document.links_in(within):
        yield Layer(link.span, target=link.target)
    for numbered in begins_in(block, shown):
        end = max(within.start, min(shown.span_of(numbered[1]).end, within.end))
        yield Layer(Span(end, end), reference=numbered)


def _outermost_first(layer: Layer) -> tuple[int, bool, int]:
    """The order in which elements open: what stands between words before those that begin there."""
    return layer.span.start, layer.reference is None, -layer.span.end


def _nested(within: Span, layers: Sequence[Layer], shown: Shown) -> Iterator[Html]:
    """The text of `within` with its layers; one that crosses the end of another is cut in two there."""
    position = within.start
    waiting = deque(layers)
    while waiting:
        layer = waiting.popleft()
        span = layer.span
        yield joined([shown.document.text[position : span.start]])
        inner = []
        while waiting and waiting[0].span.start < span.end:
            inner.append(waiting.popleft())
        rest = [
            other._replace(span=Span(span.end, other.span.end), id="") for other in inner if other.span.end > span.end
        ]
        cut = [other._replace(span=Span(other.span.start, min(other.span.end, span.end))) for other in inner]
        yield _around(joined(_nested(span, cut, shown)), layer, shown)
        while rest and waiting and waiting[0].span.start == span.end:
            rest.append(waiting.popleft())
        waiting.extendleft(sorted(rest, key=_outermost_first, reverse=True))
        position = span.end
    yield joined([shown.document.text[position : within.end]])


def _around(content: Html, layer: Layer, shown: Shown) -> Html:
    if layer.reference is not None:
        return _reference(layer.reference, shown)
    if layer.target:
        return element("span", content, class_="link", title=layer.target)
    if layer.level:
        return element("mark", content, id=layer.id, class_=layer.level)
    return element("span", content, id=layer.id, class_="place")


def _reference(numbered: Numbered, shown: Shown) -> Html:
    number, finding = numbered
    label = f"{word('finding number', shown.language, number=number)}: {name_of_level(finding.level, shown.language)}"
    link = element("a", str(number), href=f"#{shown.id_of_finding(number)}", aria_label=label)
    return element("sup", link, class_=f"reference {finding.level}", lang=shown.language)

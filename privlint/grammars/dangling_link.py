"""Links of the text to places in itself that are not there (AVG 12(1)).

empty    ::= a link to "#" or to nothing
anchor   ::= a link to a place in the page that is not there, where others are
contents ::= an item of the table of contents that no heading has
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from urllib.parse import unquote

from privlint.document import BlockKind, Link
from privlint.facts import DanglingReference
from privlint.grammars.reading import Reading
from privlint.grammars.subject import stems
from privlint.lexicon import unnumbered
from privlint.patterns import compile_later

_MOSTLY_LINK = 0.8
_POINTS = compile_later(r"(?:Zie|Lees|Bekijk)\b.*\.\Z")
_FEWEST_ANCHORS = 2  # of a page that the links of a page find
_FEWEST_TITLES = 3
_ANCHOR_NAME = compile_later(r"""\b(?:id|name)\s*=\s*["']?([^"'\s>]+)|\{#([\w-]+)\}""")


def dangling_links(reading: Reading) -> Iterator[DanglingReference]:
    """The dangling links of the statement, and the items of its table of contents without a heading."""
    yield from _empty_links(reading)
    yield from _missing_anchors(reading)
    yield from _contents(reading)


def _empty_links(reading: Reading) -> Iterator[DanglingReference]:
    for link in reading.document.links:
        if link.target.strip() in ("", "#") and link.span.start < link.span.end and _is_in_running_text(link, reading):
            yield DanglingReference(span=link.span, target=reading.text(link.span), form="link")


def _missing_anchors(reading: Reading) -> Iterator[DanglingReference]:
    """Links to an anchor of the page that is not there, where others are."""
    document = reading.document
    links = [link for link in document.links if len(link.target) > 1 and link.target.startswith("#")]
    if not links:
        return
    anchors = {(match[1] or match[2]).lower() for file in document.files for match in _ANCHOR_NAME.finditer(file.text)}
    anchors |= {_slug(reading.text(block)) for block in document.blocks if block.kind is BlockKind.HEADING}
    missing = [link for link in links if unquote(link.target[1:]).lower() not in anchors]
    if missing and len(links) - len(missing) >= _FEWEST_ANCHORS:
        for link in missing:
            if not reading.has("navigation-link", link.span):
                yield DanglingReference(span=link.span, target=link.target, form="anchor")


def _slug(heading: str) -> str:
    """The anchor that site generators make of a heading: "1. Over ons" is "1-over-ons"."""
    return re.sub(r"\s+", "-", re.sub(r"[^\w\s-]", "", heading.lower()).strip())


def _contents(reading: Reading) -> Iterator[DanglingReference]:
    """Items of a table of contents that no heading has, in other words either, where most items are headings."""
    document = reading.document
    headings = {unnumbered(reading.text(block)) for block in document.blocks if block.kind is BlockKind.HEADING}
    items = [block for block in document.blocks if block.kind is BlockKind.ITEM and block.level == 1]
    for _, group in groupby(items, key=lambda block: (block.section, block.introduced_by)):
        members = list(group)
        absent = [block for block in members if unnumbered(reading.text(block)) not in headings]
        present = len(members) - len(absent)
        if absent and present >= _FEWEST_TITLES and len(members) <= 2 * present:
            words = stems(" ".join(headings))
            for block in absent:
                if stems(unnumbered(reading.text(block))).isdisjoint(words):
                    yield DanglingReference(span=block.span, target=reading.text(block), form="contents")


def _is_in_running_text(link: Link, reading: Reading) -> bool:
    """Whether a link stands in a sentence, rather than in a row of links such as a menu or a footer."""
    sentence = reading.document.sentence_at(link.span.start)
    if reading.has("navigation-link", link.span) or "|" in reading.text(sentence):
        return False
    linked = sum(other.span.end - other.span.start for other in reading.document.links_in(sentence.span))
    length = sentence.span.end - sentence.span.start
    points = _POINTS.match(reading.text(sentence)) is not None  # "Zie onze lijst met leveranciers."
    return linked < _MOSTLY_LINK * length or points or "@" in reading.text(link.span)

"""Showing translated texts of vue-i18n that have elements in them: `<i18n-t keypath="complaint"><template #ap>…`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from privlint.readers.markup.attributes import Attribute, attributes_of
from privlint.readers.markup.events import Event
from privlint.readers.script import Value
from privlint.readers.script_lists import part_of
from privlint.readers.script_text import string

if TYPE_CHECKING:
    from privlint.readers.markup.playing import Names, Player

_PLACE = re.compile(r"\{\s*([\w-]{1,60})\s*\}")
_MOST_PLACES = 20
_KEY = "keypath"


def show_message(
    player: Player, event: Event, number: int, attributes: Sequence[Attribute], names: Names
) -> int | None:
    """Show the text whose key an element has, with what stands inside the element at the places that the text has for
    it; the number of the next event, or None if the element has no such text."""
    written = {one.key: player.source[one.start : one.end] for one in attributes if not one.is_code}
    message = player.messages.of(written.get(_KEY, written.get("path", "")))
    decoded = string(player.script, message) if message is not None else None
    if message is None or decoded is None:
        return None
    player.shown.add(message.node.id)
    player.open(written.get("tag", "span").lower(), {}, event)
    offset = 0
    for place in [*_PLACE.finditer(decoded.text)][:_MOST_PLACES]:
        slot = _slot(player, event, number, place[1])
        if slot is not None:
            player.show(Value(player.program.root, given=part_of(decoded, offset, place.start())))
            first, last = slot
            if first < last:  # what fills a place is a value in the sentence, which stands where the text does
                player.page.value(player.events[first].start, player.events[last - 1].end)
            player.play(first, last, names)
            offset = place.end()
    player.show(Value(player.program.root, given=part_of(decoded, offset, len(decoded.text))))
    return event.match or number + 1


def _slot(player: Player, event: Event, number: int, name: str) -> tuple[int, int] | None:
    """The events that fill a place: those in the slot of its name, or all if it has a number."""
    if name.isdecimal():
        return (number + 1, event.match) if event.match else None
    for inner in range(number + 1, event.match):
        one = player.events[inner]
        if one.name.lower() == "template" and one.match:
            attributes = attributes_of(player.source, one.start, one.end, player.in_tags)
            if any(attribute.key == f"slot:{name}" for attribute in attributes):
                return inner + 1, one.match
    return None

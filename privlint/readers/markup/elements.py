"""Showing the elements and components of markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from privlint.decoded import Decoded, joined
from privlint.readers import components
from privlint.readers.character_references import reference_at
from privlint.readers.elements import HEADINGS, LEFT_OUT
from privlint.readers.jsx_components import has_text, is_pair, show_inline, show_pair, show_text_properties
from privlint.readers.markup.attributes import SPREAD, Attribute, attributes_of
from privlint.readers.markup.events import Event
from privlint.readers.markup.messages import show_message
from privlint.readers.script import Value
from privlint.readers.script_text import string

if TYPE_CHECKING:
    from privlint.readers.markup.playing import Names, Player

_TRANSPARENT = frozenset(
    """template fragment slot svelte:fragment svelte:boundary clientonly client-only i18n-t transition transitiongroup
    transition-group suspense keepalive keep-alive teleport svelte:self nuxtpage nuxtlayout""".split()
)
_MESSAGES = frozenset({"i18n-t", "i18n", "i18nt"})
_ELSE = ("v-else", "v-else-if")
_PLAIN = frozenset({"span", "div", "p"})
_VARIANTS = ("as", "tag", "is", "this", "variant", "level")
_MARKDOWN = re.compile(r"markdown|^mdc$|^contentslot$", re.IGNORECASE)
_PREFIX = re.compile(r"(?:v|q|el|b|n|u|a|base|app|the|nuxt)-(?=\w)|(?:V|Q|El|N|U|A|Base|App|The)(?=[A-Z])")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())


def show_tag(player: Player, number: int, names: Names) -> int:
    """Show the start tag that is event `number`, its element once per round if it is a loop; the number of the next
    event to be shown."""
    event = player.events[number]
    if event.end - event.start == len(event.name) + 2:  # <p>
        return _show(player, event, number, (), names)
    attributes = list(attributes_of(player.source, event.start, event.end, player.in_tags))
    if any(one.key.startswith("v-else") for one in attributes):
        player.page.replace(" ", event.start, event.start)  # between two texts of which a visitor sees one
    loop = next(
        (player.in_tags[one.start] for one in attributes if one.key == "=for" and one.start in player.in_tags), None
    )
    if loop is None:
        return _show(player, event, number, attributes, names)
    last = event.match + 1 if event.match else number + 1
    for inner in player.loop(loop, names):
        player.play_round(_show(player, event, number, attributes, inner), last, inner)
    return last


def _show(player: Player, event: Event, number: int, attributes: Sequence[Attribute], names: Names) -> int:
    name = event.name
    given = dict(_given(player, attributes, names)) if attributes else {}
    if any(one.name in _ELSE for one in attributes):
        player.between_branches(event.start)
    if name.lower() in _MESSAGES and (behind := show_message(player, event, number, attributes, names)) is not None:
        return behind
    if name.lower() in _TRANSPARENT:
        if _is_title(player, event, attributes):
            player.title(event)
        _directives(player, given)
        return number + 1
    if name[:1].isupper() or not name.isalnum():
        return _show_component(player, event, number, attributes, given)
    return _show_html(player, event, number, attributes, given)


def _show_html(
    player: Player, event: Event, number: int, attributes: Sequence[Attribute], given: Mapping[str, Value]
) -> int:
    name = event.name.lower()
    if name in _PLAIN and _is_title(player, event, attributes):
        player.title(event)
    else:
        player.open(name, _attributes(player, attributes, given) if attributes else {}, event)
    if name in LEFT_OUT and event.match:
        return event.match
    _directives(player, given)
    if event.is_empty or not event.match:
        _drop(player, event, name)
    return number + 1


def _is_title(player: Player, event: Event, attributes: Sequence[Attribute]) -> bool:
    """Whether an element fills the slot for the title of the component around it."""
    slot = next((one.key[5:] for one in attributes if one.key.startswith("slot:")), "")
    return event.match > 0 and (slot or _written(player, attributes, "slot")).lower() in components.TITLE_SLOTS


def _drop(player: Player, event: Event, name: str) -> None:
    """An element ends at once, `<div />` and `<br>`, or nobody knows where."""
    if event.is_empty and name not in _VOID:
        player.close(event, name)
    else:
        player.leave()


def _show_component(
    player: Player, event: Event, number: int, attributes: Sequence[Attribute], given: Mapping[str, Value]
) -> int:
    """Show a component: its properties that are text, and what stands inside it; or its file."""
    name = event.name
    behind = event.match + 1 if event.match else number + 1
    element = _element_of(name, next(filter(None, (_written(player, attributes, key) for key in _VARIANTS)), ""))
    if element in components.UNSEEN:
        if element != "head":
            player.page.start(element, {}, event.start)
            player.page.end(element, event.end)
        return behind
    if _MARKDOWN.search(name) and _show_markdown(player, given):
        return behind
    if not _has_content(player, event, number, given) and player.include(name):
        return behind
    is_container = element == "" or (element not in HEADINGS and is_pair(player, given))
    if is_container and player.is_inline:
        if event.is_empty:
            show_inline(player, given)
        return number + 1
    if is_container:
        element = "li" if player.is_in_list else "div"
    above, is_titled = player.heading_level, False
    player.open(element, _attributes(player, attributes, given), event)
    if is_container and is_pair(player, given):
        show_pair(player, given)
    elif components.shows_properties(name) and (event.is_empty or not player.is_phrase):
        is_titled = show_text_properties(player, name, given, is_heading=element in HEADINGS)
    _directives(player, given)
    restores = is_titled and element not in HEADINGS and not components.is_page(name)
    player.titled += restores
    if event.match:
        player.restore_at(event.match, above if restores else None)
        player.enter(name, event.match)
    else:
        player.close(event, element, above if restores else None)
    return number + 1


def _element_of(name: str, variant: str) -> str:
    variant = f"h{variant}" if variant.isdecimal() else variant
    return components.element_of(name, variant) or components.element_of(_PREFIX.sub("", name, count=1), variant)


def _given(player: Player, attributes: Sequence[Attribute], names: Names) -> Iterator[tuple[str, Value]]:
    """The values of the attributes, by what their names mean."""
    for one in attributes:
        if one.is_code:
            node = player.program.node(one.start, one.end)
            if node is not None and one.key == SPREAD:
                whole = player.script.resolved(Value(node, names))
                yield from player.script.properties(whole).items() if whole is not None else ()
            elif node is not None:
                yield one.key, player.messages.translated(Value(node, names))
        elif one.start < one.end:
            yield one.key, Value(player.program.root, given=_decoded(player.source, one.start, one.end))


def _decoded(source: str, start: int, end: int) -> Decoded:
    """The value of an attribute, with its character references."""
    pieces: list[tuple[str | None, int, int]] = []
    while (mark := source.find("&", start, end)) >= 0:
        found = reference_at(source, mark, end, needs_semicolon=True)
        stop = found[1] if found is not None else mark + 1
        pieces += [(None, start, mark), (found[0] if found is not None else None, mark, stop)]
        start = stop
    return joined(source, [*pieces, (None, start, end)])


def _directives(player: Player, given: Mapping[str, Value]) -> None:
    """Show what `v-html`, `set:html`, `v-text`, `set:text` and `v-t` put into an element."""
    if "=html" in given:
        player.html(given["=html"])
    if "=text" in given:
        player.show(given["=text"])
    if "v-t" in given and (key := string(player.script, given["v-t"])) is not None:
        message = player.messages.of(key.text)
        if message is not None:
            player.show(message)


def _attributes(player: Player, attributes: Sequence[Attribute], given: Mapping[str, Value]) -> dict[str, str]:
    """The attributes that the page looks at."""
    found = {
        one.name.lower(): html.unescape(player.source[one.start : one.end])
        for one in reversed(attributes)
        if not one.is_code
    }
    target = next((given[key] for key in ("href", "to") if key in given), None)
    decoded = string(player.script, target) if target is not None else None
    if decoded is not None:
        found["href"] = decoded.text
    return found


def _written(player: Player, attributes: Sequence[Attribute], name: str) -> str:
    """The value of an attribute that is no code."""
    return next((player.source[one.start : one.end] for one in attributes if one.name == name and not one.is_code), "")


def _has_content(player: Player, event: Event, number: int, given: Mapping[str, Value]) -> bool:
    inside = player.events[number + 1 : event.match] if event.match else []
    if any(one.name or one.code is not None or player.source[one.start : one.end].strip() for one in inside[:3]):
        return True
    return has_text(player, given)


def _show_markdown(player: Player, given: Mapping[str, Value]) -> bool:
    for key in ("source", "content", "value", "markdown", "md", "text"):
        if key in given and (decoded := string(player.script, given[key])) is not None:
            player.markdown(decoded, given[key])
            return True
    return False

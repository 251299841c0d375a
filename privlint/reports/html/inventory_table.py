"""The processing activities of a statement in a table, each value linked to the words that say it."""

from __future__ import annotations

from collections.abc import Sequence

from privlint.reports.html.markup import Html, element, joined
from privlint.reports.html.shown import Shown
from privlint.reports.html.words import word
from privlint.reports.inventory_words import PROPERTIES, Described, Entry, described
from privlint.reports.places import brief
from privlint.reports.wording import say

_OF_THE_REPORT = ("basis", "transfers")
"""The properties whose values are in the words of privlint; the others are in those of the statement."""


def inventory_table(shown: Shown) -> Html:
    """A row for each activity, a column for each property; what the text does not give is a dash."""
    language = shown.language
    activities = shown.presentation.inventory["activities"]
    if not activities:
        return element("p", word("no activities", language))
    head = element("tr", *(element("th", say(key, language), scope="col") for key in PROPERTIES))
    rows = (_row(activity, shown) for activity in activities)
    table = element("table", element("thead", head), element("tbody", *rows))
    label = word("activities", language)
    return element("div", table, class_="table inventory", role="region", aria_label=label, tabindex=0)


def _row(activity: Entry, shown: Shown) -> Html:
    properties = described(activity, shown.language)
    return element("tr", *(_cell(key, properties[key], shown) for key in PROPERTIES))


def _cell(key: str, values: Sequence[Described], shown: Shown) -> Html:
    entries: dict[str, list[Described]] = {}
    for value in values:
        entries.setdefault(value[0].casefold(), []).append(value)
    content = joined(element("li", _value(same, shown)) for same in entries.values())
    lang = "" if key in _OF_THE_REPORT else shown.report.language
    filled = element("ul", content, lang=lang) if values else element("span", "–", class_="empty")
    return element("th", filled, scope="row") if key == "purpose" else element("td", filled)


def _value(same: Sequence[Described], shown: Shown) -> Html:
    """A value, linked to the first place where it stands, and the numbers of the lines of the others."""
    (value, first), *others = same
    links = [shown.link(shown.place_of(first), value)]
    for _, entry in others:
        place = shown.place_of(entry)
        label = f"{value}, {shown.in_words(place)}"
        links.append(shown.link(place, brief(place), class_="line-link", aria_label=label))
    return joined(links, " ")

"""How a run differs from a baseline or an earlier revision: below the summary, and in the JSON report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from privlint.comparison import Comparison, Removed
from privlint.reports.places import spot
from privlint.reports.terminal import safe
from privlint.reports.wording import in_language, say


def lines(comparison: Comparison, language: str) -> Iterator[str]:
    """What to tell people, line by line."""
    before = safe(comparison.before)
    for path in comparison.added:
        yield say("added since", language, file=safe(path), before=before)
    for path in comparison.gone:
        yield say("gone since", language, file=safe(path), before=before)
    if comparison.removed:
        yield say("removed since", language, before=before)
        for removed in comparison.removed:
            yield f"  {safe(removed.file)}: {removed.rule}: {_where(removed, language)}"
    if comparison.known:
        one = comparison.known == 1
        key = "known in revision" if comparison.is_revision else "known in baseline"
        yield say(f"{key}, one" if one else key, language, count=comparison.known, before=before)
    if comparison.resolved:
        one = len(comparison.resolved) == 1
        key = "resolved since" if comparison.is_revision else "resolved in baseline"
        yield say(f"{key}, one" if one else key, language, count=len(comparison.resolved), before=before)
        yield from (f"  {safe(known.file)}: {known.rule}: {safe(known.message)}" for known in comparison.resolved)
        if not comparison.is_revision:
            yield say("update baseline", language, before=before)


def _where(removed: Removed, language: str) -> str:
    """The title of the rule, and where the element stood."""
    title = in_language(removed.title, language)
    if not removed.places:
        return title
    quoted = removed.places[0]
    place = f"{safe(quoted.place.path)}:{spot(quoted.place)}"
    return f'{title} ({say("stood at", language, place=place)}: "{safe(quoted.text)}")'


def as_data(comparison: Comparison, language: str) -> dict[str, Any]:
    """The same for programs."""
    return {
        "revision" if comparison.is_revision else "baseline": comparison.before,
        "known": comparison.known,
        "resolved": [known._asdict() for known in comparison.resolved],
        "removed": [
            {
                "rule": removed.rule,
                "title": in_language(removed.title, language),
                "file": removed.file,
                "places": [
                    {"file": quoted.place.path, **quoted.place.numbers(), "text": quoted.text}
                    for quoted in removed.places
                ],
            }
            for removed in comparison.removed
        ],
        "added": list(comparison.added),
        "gone": list(comparison.gone),
    }

"""Choosing rules by their names: an id, a group such as `right-*`, or a kind such as `kind:missing`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from privlint.configuration.model import Entry
from privlint.engine.model import KINDS_OF_DEFECT
from privlint.errors import PrivlintError, did_you_mean
from privlint.findings import Level
from privlint.record import replace

if TYPE_CHECKING:
    from privlint.engine import Rule

KIND_PREFIX = "kind:"
OFF = "off"
"""The level of a rule that is not asked."""


def select(
    rules: Sequence[Rule], wanted: Sequence[Entry], unwanted: Sequence[Entry], *, preview: bool = False
) -> tuple[Rule, ...]:
    """The rules in `wanted` (all if it is empty) that are not in `unwanted`; those in preview only with `preview`, or
    if `wanted` has their id.

    Raises PrivlintError for a name that no rule has.
    """
    chosen = named_by(rules, wanted) if wanted else {rule.id for rule in rules}
    asked = {entry.text for entry in wanted}
    chosen -= {rule.id for rule in rules if rule.preview and not preview and rule.id not in asked}
    chosen -= named_by(rules, unwanted)
    return tuple(rule for rule in rules if rule.id in chosen)


def with_levels(rules: Sequence[Rule], levels: Sequence[tuple[Entry, str]]) -> tuple[Rule, ...]:
    """`rules` with other levels, without those that are off. What is named more exactly wins: an id over a group, a
    longer group over a shorter one, and each over a kind.

    Raises PrivlintError for a name that no rule has.
    """
    level_of: dict[str, str] = {}
    for entry, level in sorted(levels, key=lambda pair: _exactness(pair[0].text)):
        level_of |= dict.fromkeys(named_by(rules, [entry]), level)
    kept = [rule for rule in rules if level_of.get(rule.id) != OFF]
    return tuple(
        replace(rule, level=Level[level_of[rule.id].upper()]) if rule.id in level_of else rule for rule in kept
    )


def named_by(rules: Sequence[Rule], entries: Iterable[Entry]) -> set[str]:
    """The ids of the rules that `entries` name. Raises PrivlintError, at the entry, for a name that no rule has."""
    return {rule_id for entry in entries for rule_id in _named(rules, entry)}


def _named(rules: Sequence[Rule], entry: Entry) -> list[str]:
    name = entry.text
    if name.startswith(KIND_PREFIX):
        if name not in _kinds(rules):
            raise _unknown("kind of rules", entry, _names(rules))
        return [rule.id for rule in rules if rule.kind == name.removeprefix(KIND_PREFIX)]
    ids = [rule.id for rule in rules]
    if "*" in name:
        from fnmatch import filter as matching  # few runs name a group

        found = matching(ids, name)
        if not found:
            raise _unknown("group of rules", entry, _names(rules))
        return found
    if name not in ids:
        raise _unknown("rule", entry, _names(rules))
    return [name]


def _kinds(rules: Sequence[Rule]) -> list[str]:
    return [f"{KIND_PREFIX}{kind}" for kind in dict.fromkeys([*KINDS_OF_DEFECT, *(rule.kind for rule in rules)])]


def _names(rules: Sequence[Rule]) -> list[str]:
    """The names to choose from: ids, the groups of which one thinks first, and kinds."""
    ids = [rule.id for rule in rules]
    return [*ids, *(f"{rule_id.partition('-')[0]}-*" for rule_id in ids if "-" in rule_id), *_kinds(rules)]


def _unknown(what: str, entry: Entry, known: Iterable[str]) -> PrivlintError:
    remedy = did_you_mean(entry.text, known) or 'see "privlint rules" for the list'
    return entry.error(f'there is no {what} "{entry.text}"', remedy)


def _exactness(name: str) -> tuple[bool, bool, int]:
    return "*" not in name and not name.startswith(KIND_PREFIX), "*" in name, len(name)

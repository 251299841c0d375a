"""Choosing rules by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from privlint.errors import PrivlintError, did_you_mean

if TYPE_CHECKING:
    from privlint.engine import Rule


def select(rules: Sequence[Rule], wanted: Sequence[str], unwanted: Sequence[str]) -> tuple[Rule, ...]:
    """The rules in `wanted` (all if it is empty) that are not in `unwanted`.

    Raises PrivlintError for an id that no rule has.
    """
    for rule_id in (*wanted, *unwanted):
        find_rule(rules, rule_id)
    return tuple(rule for rule in rules if (not wanted or rule.id in wanted) and rule.id not in unwanted)


def find_rule(rules: Iterable[Rule], rule_id: str) -> Rule:
    """The rule with this id. Raises PrivlintError if there is none."""
    by_id = {rule.id: rule for rule in rules}
    if rule_id not in by_id:
        remedy = did_you_mean(rule_id, by_id) or 'see "privlint rules" for the list'
        raise PrivlintError(f'there is no rule "{rule_id}"', remedy=remedy)
    return by_id[rule_id]

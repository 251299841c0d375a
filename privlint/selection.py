"""Choosing rules by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from privlint.errors import PrivlintError, did_you_mean

if TYPE_CHECKING:
    from privlint.engine import Rule


def select(
    rules: Sequence[Rule], wanted: Sequence[str], unwanted: Sequence[str], *, preview: bool = False
) -> tuple[Rule, ...]:
    """The rules in `wanted` that are not in `unwanted`.

    If `wanted` is empty it is all of them, of those in preview only with `preview`. Raises PrivlintError for an
    id that no rule has.
    """
    for rule_id in (*wanted, *unwanted):
        find_rule(rules, rule_id)
    on = wanted or [rule.id for rule in rules if preview or not rule.preview]
    return tuple(rule for rule in rules if rule.id in on and rule.id not in unwanted)


def find_rule(rules: Iterable[Rule], rule_id: str) -> Rule:
    """The rule with this id. Raises PrivlintError if there is none."""
    by_id = {rule.id: rule for rule in rules}
    if rule_id not in by_id:
        remedy = did_you_mean(rule_id, by_id) or 'see "privlint rules" for the list'
        raise PrivlintError(f'there is no rule "{rule_id}"', remedy=remedy)
    return by_id[rule_id]

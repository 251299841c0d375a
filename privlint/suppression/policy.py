"""Which suppressions a run heeds, and what it says of them."""

from __future__ import annotations

from collections.abc import Sequence

from privlint.engine import Rule
from privlint.record import NamedTuple
from privlint.suppression.rules import KIND


class Policy(NamedTuple):
    """`known` are the ids of all rules, which a comment may name; `ran` those of the rules of this run; `own` are the
    rules about suppressions that count in it."""

    known: frozenset[str]
    ran: frozenset[str]
    own: tuple[Rule, ...]


def divide(rules: Sequence[Rule], chosen: Sequence[Rule]) -> tuple[tuple[Rule, ...], Policy]:
    """Of the rules that are `chosen` from all `rules` those that judge a statement, and the policy of the run."""
    judging = tuple(rule for rule in chosen if rule.kind != KIND)
    return judging, Policy(
        frozenset(rule.id for rule in rules if rule.kind != KIND),
        frozenset(rule.id for rule in judging),
        tuple(rule for rule in chosen if rule.kind == KIND),
    )

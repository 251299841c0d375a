"""Findings beside labels: the figures that a folder of labelled statements gives.

docs/accuracy.md tells how a label is written and what each figure means. Everything
rests on *pairs*: one statement and one rule, with the lines on which the label wants
a finding and those on which there is one. A pair that the author of the label would
not decide on is left out.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from privlint import yaml_file
from privlint.discovery import Candidate
from privlint.engine import Rule
from privlint.outcome import Criteria
from privlint.run import check_all

NEAR = 1
"""How many lines a finding may stand from a labelled line: a sentence runs on over the end of a line."""
FEWEST_POSITIVES = 3
"""The number of statements in which a rule must have to fire, for its F1 to count in the macro figure."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One statement and one rule. `labelled` and `found` are the lines of the label and of the findings; None where the
    rule should not fire, or does not. A label of something missing has no lines."""

    doc: str
    rule: str
    kind: str
    labelled: tuple[int, ...] | None
    found: tuple[int, ...] | None

    @property
    def outcome(self) -> str:
        """`right`, `wrong` (it fires and should not), `missed`, or `silent` if it rightly does not fire."""
        if self.labelled is None:
            return "silent" if self.found is None else "wrong"
        return "missed" if self.found is None else "right"


@dataclass(frozen=True, slots=True)
class Score:
    """Findings that are right, that are wrong and that are missed; a ratio of nothing is nan."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The part of what was found that is right."""
        return _ratio(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The part of what should be found that is found."""
        return _ratio(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _ratio(2 * self.right, 2 * self.right + self.wrong + self.missed)


def measured(folder: Path, rules: Sequence[Rule]) -> list[Pair]:
    """The pairs of all statements that have a label in `folder`/gold, and of `rules`.

    Raises PrivlintError if a label or a statement cannot be read.
    """
    pairs: list[Pair] = []
    for file in sorted((folder / "gold").glob("*.yaml")):
        label = yaml_file.load(file)
        candidate = Candidate(str(folder / "docs" / label["doc"]), named=True)
        reports, errors = check_all([candidate], Criteria(tuple(rules)))
        if errors:
            raise errors[0]
        pairs += compared(label, [(finding.rule, finding.place.line) for finding in reports[0].findings], rules)
    return pairs


def compared(label: Mapping[str, Any], findings: Iterable[tuple[str, int]], rules: Sequence[Rule]) -> list[Pair]:
    """The pairs of one statement: its label beside its findings, given as (rule, line)."""
    labelled = {entry["rule"]: tuple(entry.get("lines") or ()) for entry in label.get("findings") or ()}
    undecided = {entry if isinstance(entry, str) else entry["rule"] for entry in label.get("undecided") or ()}
    found: dict[str, list[int]] = {}
    for rule, line in findings:
        found.setdefault(rule, []).append(line)
    return [
        Pair(
            label["doc"], rule.id, rule.kind, labelled.get(rule.id), tuple(found[rule.id]) if rule.id in found else None
        )
        for rule in rules
        if rule.id not in undecided
    ]


def pooled(pairs: Iterable[Pair]) -> Score:
    """The score of all pairs together; where in the statement a rule fires makes no difference."""
    outcomes = [pair.outcome for pair in pairs]
    return Score(outcomes.count("right"), outcomes.count("wrong"), outcomes.count("missed"))


def macro_f1(pairs: Sequence[Pair]) -> tuple[float, int]:
    """The mean F1 of the rules that have to fire in at least `FEWEST_POSITIVES` statements, and how many those are."""
    scores = [
        pooled(pair for pair in pairs if pair.rule == rule) for rule in dict.fromkeys(pair.rule for pair in pairs)
    ]
    counting = [score.f1 for score in scores if score.right + score.missed >= FEWEST_POSITIVES]
    return _ratio(math.fsum(counting), len(counting)), len(counting)


def placed(pairs: Iterable[Pair]) -> tuple[int, int]:
    """Of the right pairs of rules that point at words: how many have a finding near a labelled line, and how many
    there are."""
    placeable = [pair for pair in pairs if pair.outcome == "right" and pair.labelled and pair.kind != "missing"]
    return sum(any(_near(line, pair.labelled) for line in pair.found or ()) for pair in placeable), len(placeable)


def per_purpose_lines(pairs: Iterable[Pair]) -> Score:
    """The score of the per-purpose rules line by line: each finding and each labelled line counts."""
    right = wrong = missed = 0
    for pair in pairs:
        if pair.rule.endswith("-per-purpose"):
            labelled, found = pair.labelled or (), pair.found or ()
            hits = sum(_near(line, labelled) for line in found)
            right += hits
            wrong += len(found) - hits
            missed += sum(not _near(line, found) for line in labelled)
    return Score(right, wrong, missed)


def _near(line: int, lines: Iterable[int] | None) -> bool:
    return any(abs(line - other) <= NEAR for other in lines or ())


def _ratio(part: float, whole: int) -> float:
    return part / whole if whole else math.nan

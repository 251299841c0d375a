"""Findings: what the rules report and the reports print."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from privlint.document import Place


class Level(IntEnum):
    """How serious a finding is; a higher number is more serious."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


class Related(NamedTuple):
    """Another place that a finding speaks of, perhaps in another file of the statement."""

    place: Place
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect of a statement: `rule` is the rule's id, `law` the articles it rests on.

    `words` are those at `place`, on one line: by these it is known again when it has moved.
    """

    rule: str
    kind: str
    level: Level
    path: str
    place: Place
    message: str
    help: str
    law: tuple[str, ...]
    related: tuple[Related, ...] = ()
    words: str = ""


class Suppressed(NamedTuple):
    """A finding that a comment in the source, at `place`, says not to report, with the `reason` that it gives."""

    finding: Finding
    reason: str
    place: Place

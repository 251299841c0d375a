"""What a report may say of a rule besides its findings. It is handed this, and knows no rule."""

from __future__ import annotations

from privlint.findings import Level
from privlint.record import Record


class RuleDescription(Record):
    """A rule in one language: its id, kind of defect, level and law, why it is there and what mends its findings."""

    id: str
    kind: str
    level: Level
    law: tuple[str, ...]
    title: str
    why: str
    help: str

"""How often each rule has a finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from privlint.reports.terminal import paint
from privlint.result import CheckResult


def lines(result: CheckResult, *, colour: bool = False) -> Iterator[str]:
    """For each rule and level with findings that are shown how many, the most serious and then the most frequent
    first."""
    counts = Counter((finding.level, finding.rule) for finding in result.all_shown())
    ordered = sorted(counts.items(), key=lambda counted: (-counted[0][0], -counted[1], counted[0][1]))
    width = len(str(max(counts.values(), default=0)))
    for (level, rule), count in ordered:
        yield f"{count:>{width}}  {paint(f'{level}[{rule}]', str(level), colour)}"

"""Fingerprints of findings: by these a finding is known again in another run, also where it has moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import PurePath

from privlint.findings import Finding

_DIGITS = 32  # of the hash, as many as the fields for fingerprints of other programs are used to


def fingerprints(findings: Iterable[Finding]) -> tuple[str, ...]:
    """The fingerprint of each of `findings`, in the same order; no two are equal.

    It is made of the rule, the path, the words that the finding points at, and the number of the finding among those
    that are equal in these, in the order given. So it survives lines that move or are wrapped otherwise, another
    message and another level. What is missing stands at a title that says nothing of it: there the words do not count.

    The path counts as it stands in the finding: whoever compares runs from different folders makes it relative first.
    """
    from hashlib import sha256  # costs 5 ms, and few runs need it

    seen: Counter[tuple[str, str, str]] = Counter()
    made = []
    for finding in findings:
        known_by = (finding.rule, PurePath(finding.path).as_posix(), "" if finding.kind == "missing" else finding.words)
        seen[known_by] += 1
        parts = (*known_by, str(seen[known_by]))
        made.append(sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS])
    return tuple(made)

"""Results of earlier runs: what became of a file, as long as it would become of it again.

An entry is one file of two lines of JSON: what it was worked out from, and the outcome. It counts
only if privlint, the criteria and all that was found on the disk are still the same. Nothing in it
is ever executed, and an entry that cannot be used is made anew, so that the cache can be deleted
at any time.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from privlint.cache import cache_directory, put
from privlint.checksum import checksum
from privlint.discovery import Candidate
from privlint.disk import Trace, holds, traced
from privlint.encoded_outcome import decode, encode
from privlint.installation import identity
from privlint.outcome import Criteria, Judge, Outcome
from privlint.record import NamedTuple
from privlint.resources import rules_directory

_MOST = 5000
"""The number of entries above which the oldest are removed."""
_KEPT = 4000


class Results(NamedTuple):
    """Where results are kept, in `folder`, and the `basis` that those which count have in common."""

    folder: Path
    basis: str


def results_by(criteria: Criteria, vocabulary: Sequence[Path] = ()) -> Results | None:
    """The results of runs with the same criteria, of which the lexicon has the words of the folders `vocabulary` too;
    None if there is no place for them, or they would show the text."""
    directory = cache_directory()
    if directory is None or criteria.presentation:
        return None
    built_in = str(rules_directory())  # which are a part of the installation
    words = [file for folder in vocabulary for file in sorted(folder.glob("*.yaml"))]
    policy = criteria.suppressions
    basis = (
        identity(),
        criteria.language,
        criteria.organisation,
        criteria.evidence,
        [(rule.id, int(rule.level)) for rule in criteria.rules],
        [_sum(Path(rule.path)) for rule in criteria.rules if not rule.path.startswith(built_in)],
        [_sum(file) for file in words],
        policy and [sorted(policy.known), sorted(policy.ran), [(rule.id, int(rule.level)) for rule in policy.own]],
    )
    return Results(directory / "results", checksum(repr(basis).encode(errors="surrogatepass")))


def keeping(results: Results, judge: Judge) -> Judge:
    """What gives the outcome of `judge`, and keeps it for later runs if it lasts."""

    def judged(candidate: Candidate) -> Outcome:
        outcome, trace = traced(lambda: judge(candidate))
        if outcome.lasts:
            _store(results, candidate, outcome, trace)
        return outcome

    return judged


def stored(results: Results, candidate: Candidate, known: Trace) -> Outcome | None:
    """The outcome of `candidate` if there is one that counts; `known` is what was found on the disk in this run, to
    which is added what is looked for now."""
    key = _key(results, candidate)
    try:
        with _entry(results, key).open("rb") as stream:
            head, body = stream.read().split(b"\n")
        basis = json.loads(head)
        if basis["key"] != key or basis["sum"] != checksum(body):
            return None
        trace = {(asked, path): answer for asked, path, answer in basis["found"]}
        return decode(json.loads(body)) if holds(trace, known) else None
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def remove_old(results: Results) -> None:
    """Keep only the newest entries if there are many."""
    with suppress(OSError):
        with os.scandir(results.folder) as entries:
            files = [entry.path for entry in entries]
        if len(files) > _MOST:
            files.sort(key=os.path.getmtime, reverse=True)
            for file in files[_KEPT:]:
                os.unlink(file)


def _store(results: Results, candidate: Candidate, outcome: Outcome, trace: Trace) -> None:
    key = _key(results, candidate)
    body = json.dumps(encode(outcome), separators=(",", ":"))
    found = [[asked, path, answer] for (asked, path), answer in trace.items()]
    head = json.dumps({"key": key, "sum": checksum(body.encode()), "found": found}, separators=(",", ":"))
    put(_entry(results, key), f"{head}\n{body}")


def _key(results: Results, candidate: Candidate) -> str:
    return repr((results.basis, os.getcwd(), *candidate))


def _entry(results: Results, key: str) -> Path:
    return results.folder / f"{checksum(key.encode(errors='surrogatepass'))}.json"


def _sum(file: Path) -> str:
    """What tells a file of the project's own from what it was before; empty if it is not there any more."""
    try:
        return checksum(file.read_bytes())
    except OSError:
        return ""

"""What judges the files of a run: what is known of earlier runs, and then as many processes as pay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import cache, partial

from privlint.discovery import STANDARD_INPUT, Candidate
from privlint.disk import Trace
from privlint.outcome import Criteria, Judge, Outcome
from privlint.stored_results import Results, keeping, remove_old, stored
from privlint.workers import processes_for, spread


@contextmanager
def judge_of(
    candidates: Sequence[Candidate], criteria: Criteria, results: Results | None, jobs: int = 0
) -> Iterator[Judge]:
    """A judge of `candidates` by `criteria`, to be asked in their order.

    What is in `results` counts, and what is not is kept there; None if nothing is kept. `jobs` is the number of
    processes, 0 for as many as pay.
    """
    known: Trace = {}
    before: dict[Candidate, Outcome | None] = {}

    def known_before(candidate: Candidate) -> Outcome | None:
        if results is not None and candidate not in before:
            before[candidate] = stored(results, candidate, known)
        return before.get(candidate)

    files = [file for file in candidates if file.path != STANDARD_INPUT and known_before(file) is None]
    make = partial(_made, criteria, results)
    processes = processes_for(files, jobs)
    with spread(files, make, processes) if processes > 1 else nullcontext(make()) as judge:
        yield lambda candidate: known_before(candidate) or judge(candidate)
    if files and results is not None:
        remove_old(results)


def _made(criteria: Criteria, results: Results | None) -> Judge:
    """What judges files in one process."""

    @cache
    def linter() -> Judge:
        from privlint.linter import judging  # not needed for a file of which the result is known

        return judging(criteria)

    def judge(candidate: Candidate) -> Outcome:
        return linter()(candidate)

    return keeping(results, judge) if results is not None else judge

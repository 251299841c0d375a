"""What judges the files of a run: what is known of earlier runs, and then as many processes as pay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial

from privlint.discovery import STANDARD_INPUT, Candidate
from privlint.disk import Trace
from privlint.outcome import Criteria, Judge, Outcome
from privlint.stored_results import Results, judging_once, remove_old, stored
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
    found: dict[Candidate, Outcome] = {}
    if results is not None:
        found = {file: outcome for file in candidates if (outcome := stored(results, file, known)) is not None}
    rest = [file for file in candidates if file not in found]
    files = [file for file in rest if file.path != STANDARD_INPUT]
    make = partial(_made, criteria, results)
    processes = processes_for(files, jobs)
    if processes > 1:
        with spread(files, make, processes) as ahead:
            yield lambda candidate: found.get(candidate) or ahead(candidate)
    else:
        made = cache(make)  # when it is needed
        yield lambda candidate: found.get(candidate) or made()(candidate)
    if rest and results is not None:
        remove_old(results)


def _made(criteria: Criteria, results: Results | None) -> Judge:
    """What judges files in one process."""

    @cache
    def made() -> Judge:
        from privlint.linter import judging  # not needed for a file of which the result is known

        return judging(criteria)

    def judge(candidate: Candidate) -> Outcome:
        return made()(candidate)

    return judging_once(results, judge) if results is not None else judge

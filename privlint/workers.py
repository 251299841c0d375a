"""Spreading the files of a run over processes."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from typing import TYPE_CHECKING, Any

from privlint.discovery import Candidate
from privlint.outcome import Judge, Outcome
from privlint.record import NamedTuple

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

_PAYS_FROM = 200_000
"""The number of bytes in the files from which more processes save more time than they take to start."""
_MOST = 8  # with more, most wait for the one that puts their results together


def processes_for(candidates: Sequence[Candidate], wanted: int = 0) -> int:
    """How many processes to spread the files over: as many as are `wanted`, or as there are cores if that is 0; but not
    more than there are files, and 1 if these are so small that more do not pay."""
    if not wanted and sum(_size(candidate.path) for candidate in candidates) < _PAYS_FROM:
        return 1
    return max(1, min(wanted or min(_cores(), _MOST), len(candidates)))


@contextmanager
def spread(candidates: Sequence[Candidate], make_judge: Callable[[], Judge], processes: int) -> Iterator[Judge]:
    """A judge of `candidates`, to be asked in their order, for which as many `processes` work ahead of the asking.

    Each of them makes a judge of its own. What is asked besides, and what a process leaves undone, is judged here.
    """
    workers = _started(make_judge, processes)
    order = {candidate: number for number, candidate in enumerate(candidates)}
    waiting = deque(candidates)
    given: dict[Any, deque[Candidate]] = {}  # by the connection with the process that judges them, in order
    done: dict[Candidate, Outcome] = {}
    here = cache(make_judge)

    def give(connection: Any) -> None:
        held = given.setdefault(connection, deque())
        # With one more it need not wait until its answer is taken; the last ones go to whoever is ready first.
        most = 2 if len(waiting) > 2 * processes else 1
        while waiting and len(held) < most:
            held.append(waiting.popleft())
            with suppress(OSError):  # the process has ended, which shows where its answer is waited for
                connection.send(held[-1])
        if not held:
            del given[connection]

    def take_answers() -> None:
        from multiprocessing.connection import wait

        ready: list[Any] = wait(list(given))
        for connection in ready:
            try:
                done[given[connection][0]] = connection.recv()
            except (EOFError, OSError):  # the process has ended
                del given[connection]
                continue
            given[connection].popleft()
            give(connection)

    def judge(candidate: Candidate) -> Outcome:
        while waiting and order[waiting[0]] < order.get(candidate, 0):
            waiting.popleft()  # it was passed over
        while given and (any(candidate in held for held in given.values()) or (waiting and candidate == waiting[0])):
            take_answers()
        return done.pop(candidate) if candidate in done else here()(candidate)

    try:
        for worker in workers:
            give(worker.connection)
        yield judge
    finally:
        for worker in workers:
            worker.process.terminate()
            worker.process.join()


class _Worker(NamedTuple):
    process: BaseProcess
    connection: Any
    """What multiprocessing makes for the system: a Connection or a PipeConnection."""


def _started(make_judge: Callable[[], Judge], processes: int) -> list[_Worker]:
    import multiprocessing  # takes 15 ms

    # Where a copy of this process is safe it has all that is loaded; elsewhere the new one loads it again.
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else None)
    workers: list[_Worker] = []
    sys.stdout.flush()  # a copy would write what is left of it once more
    sys.stderr.flush()
    for _ in range(processes):
        ours, theirs = context.Pipe()
        # A copy also has our ends of the pipes. As long as one is open nobody learns that this process has ended.
        inherited = [*(worker.connection for worker in workers), ours] if sys.platform == "linux" else []
        process = context.Process(target=_work, args=(theirs, inherited, make_judge), daemon=True)
        process.start()
        theirs.close()
        workers.append(_Worker(process, ours))
    return workers


def _work(connection: Any, inherited: Sequence[Any], make_judge: Callable[[], Judge]) -> None:
    """Judge what comes in until nothing more does. What goes wrong ends the process: then it is judged, and goes wrong,
    where it is asked."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that waits
    for foreign in inherited:
        foreign.close()
    with suppress(Exception):
        judge = make_judge()
        while True:
            connection.send(judge(connection.recv()))


def _cores() -> int:
    """The number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _size(path: str) -> int:
    """The size of a file in bytes; 0 if it cannot be told."""
    try:
        return os.path.getsize(path)
    except OSError:
        return 0

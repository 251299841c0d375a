"""A line on the terminal that shows how far a long run is."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TextIO

FEWEST_FILES = 10
"""With fewer files there is nothing to show."""
_SECONDS_WITHOUT = 1.0
_SECONDS_BETWEEN = 0.1
_WIDTH = 30
_CLEAR = "\r\x1b[K"


class Progress:
    """Called with the number of files that are done and that of all, it writes a bar to `stream`, once the run takes
    more than a second; `clear` takes it away. `clock` gives seconds."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._next = clock() + _SECONDS_WITHOUT
        self._shown = False

    def __call__(self, done: int, files: int) -> None:
        now = self._clock()
        if files < FEWEST_FILES or now < self._next:
            return
        filled = _WIDTH * done // files
        self._stream.write(f"{_CLEAR}[{'#' * filled}{'.' * (_WIDTH - filled)}] {done}/{files}")
        self._stream.flush()
        self._shown = True
        self._next = now + _SECONDS_BETWEEN

    def clear(self) -> None:
        """Take away what was written; do this before anything else is."""
        if self._shown:
            self._stream.write(_CLEAR)
            self._stream.flush()


def wants_progress(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether `stream` shows to a person: a terminal that can clear a line."""
    return stream.isatty() and environment.get("TERM") != "dumb"

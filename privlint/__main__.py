"""The process of the command: `privlint` and `python -m privlint`."""

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn

from privlint.cli import main

# Objects made before Python looks for unused ones: by default 700, for which it would look dozens of times before the
# first file is read, and find none. A megabyte of text makes a million and a half, nearly all in use to the end; what
# making the vocabulary anew leaves would, with a higher number, take hundreds of megabytes.
_GARBAGE = 1_000_000


def run() -> NoReturn:
    """Run the command of this process, and end it with the exit status."""
    gc.set_threshold(_GARBAGE)
    try:
        _end(main())
    finally:
        gc.freeze()  # an end that `main` asks for, as behind the help, need not go over all that is in use


def _end(status: int) -> NoReturn:
    """End the process without freeing one object after the other, which takes eight milliseconds and more with much
    text: the system takes back all memory at once. Nothing is left to do: `main` has ended what it started."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # its reader may be gone
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    run()

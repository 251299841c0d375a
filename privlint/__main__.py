"""The process of the command: `privlint` and `python -m privlint`."""

import gc
import sys

from privlint.cli import main

# Objects made before Python looks for unused ones: by default 700, for which it would look dozens of times before the
# first file is read, and find none. A megabyte of text makes a million and a half, nearly all in use to the end; what
# making the vocabulary anew leaves would, with a higher number, take hundreds of megabytes.
_GARBAGE = 1_000_000


def run() -> int:
    """Run the command of this process; returns the exit status."""
    gc.set_threshold(_GARBAGE)
    try:
        return main()
    finally:
        gc.freeze()  # the end of the process need not go over all that is in use


if __name__ == "__main__":
    sys.exit(run())

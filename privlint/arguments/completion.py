"""The arguments of `privlint completion`."""

from __future__ import annotations

from argparse import ArgumentParser

SHELLS = ("bash", "zsh", "fish")


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Print a script that completes commands, options and the ids of rules; its first lines tell where to put it. "
        "Make it anew after an upgrade."
    )
    parser.add_argument("shell", choices=SHELLS, help="the shell that you use")

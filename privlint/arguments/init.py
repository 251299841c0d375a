"""The arguments of `privlint init`."""

from __future__ import annotations

from argparse import ArgumentParser


def add(parser: ArgumentParser) -> None:
    """Give `parser` the arguments."""
    parser.description = (
        "Set privlint up in the git repository around the current folder: a configuration, the entry of the hook in "
        ".pre-commit-config.yaml, and on GitHub a workflow. What is there already stays as it is."
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would be written, and write nothing")

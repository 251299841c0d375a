"""Which privlint this is: what tells that another one, or with other packages, may find something else."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import privlint
from privlint.checksum import checksum
from privlint.resources import rules_directory

# The packages that read or match texts, as their folders in site-packages begin.
_READING = ("lxml-", "pyparsing-", "pypdfium2-", "pyromark-", "tree_sitter-", "tree_sitter_")


def identity() -> str:
    """What is the same only for the same files of privlint, with the same packages and the same Python.

    An installed privlint has a list of its files with their checksums, which the specification of recorded projects
    calls RECORD; those of a checkout are known by size and time, so that work on them needs no clearing of caches.
    """
    package = os.path.dirname(privlint.__file__)
    record = os.path.join(os.path.dirname(package), f"privlint-{privlint.__version__}.dist-info", "RECORD")
    try:
        with open(record, encoding="utf-8") as file:
            files = [file.read()]
    except OSError:
        files = [*_files(package), *_files(str(rules_directory()))]
    return checksum(os.fsencode("\0".join([privlint.__version__, sys.version, *_packages(), *files])))


def _packages() -> Iterator[str]:
    """The names with versions of the installed packages that read texts."""
    for folder in sys.path:
        if folder.endswith("-packages") and os.path.isdir(folder):
            yield from sorted(
                name for name in os.listdir(folder) if name.startswith(_READING) and name.endswith(".dist-info")
            )


def _files(folder: str) -> Iterator[str]:
    """The names of all files in `folder` and its folders, but those that Python writes, with size and time."""
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir():
                yield from _files(entry.path) if entry.name != "__pycache__" else ()
            else:
                state = entry.stat()
                yield f"{entry.name} {state.st_size} {state.st_mtime_ns}"

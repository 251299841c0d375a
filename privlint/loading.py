"""Reading the files of a run, each with what belongs to it: what it includes, and the other parts of its statement."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from privlint.document import Document
from privlint.errors import PrivlintError
from privlint.following import Files, follower, may_be_a_part
from privlint.readers import can_read, is_binary, read
from privlint.source import LARGEST, decode, limited, load, load_bytes

STANDARD_INPUT = "-"


def load_source(path: str, stdin_filename: str) -> str | bytes:
    """The text of the file `path`, or of standard input if it is "-"; the bytes, if its format is no text.

    Raises PrivlintError if it cannot be read.
    """
    name = stdin_filename if path == STANDARD_INPUT else path
    data = limited(sys.stdin.buffer.read(LARGEST + 1), name) if path == STANDARD_INPUT else load_bytes(Path(path))
    return data if is_binary(name) else decode(data, name)


def read_whole(path: str, source: str | bytes, files: Files) -> Document:
    """The document of `source`, the text of the file `path`, with all that it includes, and with the other files of the
    folder that are parts of the same statement.

    Raises PrivlintError if `source` cannot be read.
    """
    if isinstance(source, str) and may_be_a_part(Path(path)):
        from privlint.parts import statement_of_parts  # few files are a part

        if (whole := statement_of_parts(Path(path), files)) is not None:
            return whole
    return read(path, source, follower(path, read, _load_included))


def files_of_run() -> Files:
    """The files of this run, each of which is read once where it may be a part of several."""
    return Files(_load_included, cache(_read_included), {})


def texts_elsewhere(path: str, source: str | bytes) -> str:
    """The path of the file with the texts of which a page has only the keys; empty if it has no such keys."""
    if isinstance(source, bytes):
        return ""
    from privlint.translations import translations_of  # of few files the text is looked for elsewhere

    file = translations_of(path, source)
    return file.as_posix() if file is not None else ""


def _read_included(path: Path) -> Document | None:
    """The document of a file of which another one may be a part, with all that it includes."""
    source, name = _load_included(path), path.as_posix()
    return None if source is None else read(name, source, follower(name, read, _load_included))


def _load_included(path: Path) -> str | None:
    """The text of an included file, if it is one that can be read."""
    try:
        return load(path) if can_read(path.name) and not is_binary(path.name) else None
    except PrivlintError:
        return None

"""Reading the files of a run, each with what belongs to it: what it includes, and the other parts of its statement."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

from privlint.document import Document, Lines, Remark
from privlint.errors import PrivlintError
from privlint.following import Files, follower, may_be_a_part
from privlint.readers import can_read, is_binary, read
from privlint.source import LARGEST, SourceText, decode, limited, load, load_bytes

STANDARD_INPUT = "-"


def load_source(path: str, stdin_filename: str) -> SourceText | bytes:
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


def with_misread(document: Document, path: str, source: SourceText) -> Document:
    """`document`, read from `source`, with a remark on the encoding of the file `path` if it is no UTF-8."""
    if source.misread is None:
        return document
    encoding, command = source.misread.encoding, source.misread.command
    message = {
        "nl": f"dit bestand is geen UTF-8; het is gelezen als {encoding} (zet het om: {command})",
        "en": f"this file is not UTF-8; it was read as {encoding} (convert it: {command})",
    }
    if not command:
        message = {
            "nl": "hier staat geen UTF-8: zulke tekens zijn niet gelezen (sla het bestand opnieuw op als UTF-8)",
            "en": "this is not UTF-8: such characters were not read (save the file again as UTF-8)",
        }
    place = Lines(path, source.text).place(source.misread.offset, source.misread.offset + 1)
    return replace(document, remarks=(Remark(place, message), *document.remarks))


def files_of_run() -> Files:
    """The files of this run, each of which is read once where it may be a part of several."""
    return Files(_load_included, cache(_read_included))


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

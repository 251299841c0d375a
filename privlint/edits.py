"""Carrying out edits: other words in a text, in its bytes and on disk. Nothing else of a file changes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from privlint.errors import SourceError
from privlint.findings import Edit
from privlint.source import decode


def without_overlaps(edits: Iterable[Edit]) -> list[Edit]:
    """The edits of one file in text order, each once; of those that overlap, the first."""
    kept: list[Edit] = []
    for edit in sorted(set(edits), key=lambda edit: (edit.start, -edit.end)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def edited(text: str, edits: Iterable[Edit]) -> str:
    """`text` with the `edits`, which are in text order and do not overlap."""
    return "".join(_pieces(text, edits))


def encoding_of(data: bytes, path: str) -> str:
    """The encoding in which the text of `data` can be written back as it was; empty if there is none.

    Raises SourceError if `data` is no text.
    """
    source = decode(data, path)
    encoding = source.encoding or "utf-8"
    try:
        return encoding if source.text.encode(encoding) == data else ""
    except UnicodeEncodeError:
        return ""


def write(path: str, data: bytes) -> None:
    """Put `data` in the file at `path`, or that to which it links, at once and with the mode that it has.

    Raises SourceError if that cannot be done; the file is then as it was.
    """
    from tempfile import NamedTemporaryFile

    target = Path(path).resolve()
    temporary = ""
    try:
        if not os.access(target, os.W_OK):
            raise PermissionError(None, "it is read-only")
        with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            temporary = file.name
            file.write(data)
        os.chmod(temporary, target.stat().st_mode)
        os.replace(temporary, target)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise SourceError(f"the file cannot be written: {reason}", path, remedy="check its permissions") from None


def _pieces(text: str, edits: Iterable[Edit]) -> Iterator[str]:
    end = 0
    for edit in edits:
        yield text[end : edit.start]
        yield edit.replacement
        end = edit.end
    yield text[end:]

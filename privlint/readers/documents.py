"""What the readers of DOCX and PDF have in common: the libraries of the extra `privlint[documents]`."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from privlint.errors import MissingExtraError, SourceError

_EXTRA = "documents"
_POINTER = b"version https://git-lfs.github.com/"


def installed(library: str, path: str) -> Any:
    """The module `library`, which reads the file `path`. Raises MissingExtraError if it is not installed."""
    try:
        return import_module(library)
    except ImportError as error:
        raise MissingExtraError(path, _EXTRA) from error


def refuse_pointer(data: bytes, path: str) -> None:
    """Raise SourceError if `data` is what Git LFS keeps in the place of a file that was not fetched."""
    if data.startswith(_POINTER):
        raise SourceError("the file itself was not fetched from Git LFS", path, remedy="run: git lfs pull")

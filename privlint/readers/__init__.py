"""Readers: one per source format, each turning a file into a `Document`.

A reader knows how its format writes headings, lists and tables, and nothing of
the law. Each is imported only when a file needs it.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath

from privlint.document import Document

_FORMATS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".mkd": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "text",
    ".text": "text",
    "": "text",
    ".json": "json",
    ".jsonc": "json",
    ".json5": "json",
    ".arb": "json",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".toml": "toml",
    ".po": "po",
}


def can_read(path: str) -> bool:
    """Whether the suffix of `path` names a format that privlint reads."""
    return PurePath(path).suffix.lower() in _FORMATS


def read(path: str, source: str) -> Document:
    """The document that a visitor of `source` sees; never fails, whatever `source` holds.

    The suffix of `path` decides on the format; an unknown suffix is read as plain text.
    """
    reader = import_module(f"privlint.readers.{_FORMATS.get(PurePath(path).suffix.lower(), 'text')}")
    document: Document = reader.read(path, source)
    return document

"""Readers: one per source format, each turning a file into a `Document`.

A reader knows how its format writes headings, lists and tables, and nothing of
the law. Each is imported only when a file needs it.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath

from privlint.document import Document
from privlint.following import Follow, follow_nothing

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
}


def can_read(path: str) -> bool:
    """Whether the suffix of `path` names a format that privlint reads."""
    return PurePath(path).suffix.lower() in _FORMATS


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a visitor of `source` sees; never fails, whatever `source` holds.

    The suffix of `path` decides on the format; an unknown suffix is read as plain text.
    `follow` gives the document of a file that `source` includes, by the name by which it does.
    """
    reader = import_module(f"privlint.readers.{_FORMATS.get(PurePath(path).suffix.lower(), 'text')}")
    document: Document = reader.read(path, source, follow)
    return document

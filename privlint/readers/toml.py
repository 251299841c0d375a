"""The reader of TOML files: texts of a site or of one page, see data/."""

from __future__ import annotations

from privlint.document import Document
from privlint.following import Follow, follow_nothing
from privlint.readers.data.reading import read_tree
from privlint.readers.data.toml_scan import scan_toml


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a site shows for the texts in the TOML `source`."""
    return read_tree(path, source, scan_toml(source, 1 if source.startswith("\ufeff") else 0))

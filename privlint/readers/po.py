"""The reader of PO files: texts of a site or of one page, see data/."""

from __future__ import annotations

from privlint.document import Document
from privlint.following import Follow, follow_nothing
from privlint.readers.data.po_scan import scan_po
from privlint.readers.data.reading import read_tree


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a site shows for the texts in the PO `source`."""
    return read_tree(path, source, scan_po(source, 1 if source.startswith("\ufeff") else 0))

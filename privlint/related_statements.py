"""Other statements that a statement refers to: what it leaves to its cookie statement is not missing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from privlint.document import Document, Link
from privlint.document_builder import DocumentBuilder
from privlint.following import resolved

_NAMES_A_STATEMENT = re.compile(r"privacy|cookie|persoonsgegevens|gegevensbescherming|\bavg\b", re.IGNORECASE)
_MOST = 4  # statements


def with_related(document: Document, read: Callable[[Path], Document | None]) -> Document | None:
    """`document` with the statements behind it that it links to; None if it links to none in the repository.

    `read` gives the document of a file if it is a statement.
    """
    here = Path(document.path).resolve()
    found: dict[Path, Document] = {}
    for target in _targets(document):
        file = resolved(Path(document.path), target)
        if file is not None and file.resolve() != here and file.resolve() not in found and len(found) < _MOST:
            other = read(file)
            if other is not None:
                found[file.resolve()] = other
    if not found:
        return None
    builder = DocumentBuilder(document.path, document.source)
    for part in (document, *found.values()):
        builder.append(part)
    return builder.build()


def _targets(document: Document) -> Iterator[str]:
    """The pages of the same site that links to other statements lead to."""
    for link in document.links:
        target = re.split(r"[?#]", link.target, maxsplit=1)[0].strip()
        if target and not re.match(r"[a-z][a-z+.-]*:|//", target, re.IGNORECASE) and _is_to_statement(link, document):
            yield target.rstrip("/")


def _is_to_statement(link: Link, document: Document) -> bool:
    return bool(_NAMES_A_STATEMENT.search(link.target) or _NAMES_A_STATEMENT.search(document[link.span]))

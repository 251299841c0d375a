"""Other statements that a statement refers to: what it leaves to its cookie statement is not missing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from privlint.document import Document, Link
from privlint.document_builder import joined
from privlint.following import resolved
from privlint.patterns import compile_later

_NAMES_A_STATEMENT = compile_later(r"privacy|cookie|persoonsgegevens|gegevensbescherming|\bavg\b", re.IGNORECASE)
_MOST = 4  # statements


def with_related(document: Document, read: Callable[[Path], Document | None]) -> Document | None:
    """`document` with the statements behind it that it links to; None if it links to none in the repository.

    `read` gives the document of a file if it is a statement.
    """
    known = {Path(file.path).resolve() for file in document.files}
    found: list[Document] = []
    for page, target in _targets(document):
        file = resolved(page, target)
        if file is not None and file.resolve() not in known and len(found) < _MOST:
            known.add(file.resolve())
            other = read(file)
            if other is not None:
                known |= {Path(part.path).resolve() for part in other.files}
                found.append(other)
    return joined((document, *found)) if found else None


def _targets(document: Document) -> Iterator[tuple[Path, str]]:
    """The pages of the same site that links to other statements lead to, each with the file of the link."""
    for link in document.links:
        target = re.split(r"[?#]", link.target, maxsplit=1)[0].strip()
        if target and not re.match(r"[a-z][a-z+.-]*:|//", target, re.IGNORECASE) and _is_to_statement(link, document):
            yield Path(document.place(link.span).path), target.rstrip("/")


def _is_to_statement(link: Link, document: Document) -> bool:
    return bool(_NAMES_A_STATEMENT.search(link.target) or _NAMES_A_STATEMENT.search(document[link.span]))

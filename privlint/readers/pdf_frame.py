"""What stands around the text on each page of a PDF: running headers and footers, and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from privlint.readers.pdf_text import Line, PageText

_PAGE_NUMBER = re.compile(
    r"(?:[-–—|]\s*)?(?P<word>pagina|page|pag\.?|blz\.?|p\.)?\s*(?P<number>\d{1,4})\s*(?P<of>(?:van|of|/)\s*\d{1,4})?(?:\s*[-–—|])?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_OUTER = 0.13  # of the height of a page: where headers and footers stand
_MOST = 5  # lines


def frames_of(pages: Sequence[PageText]) -> list[frozenset[int]]:
    """For each page, the numbers of the lines that are no part of the text."""
    outer = [_outer(page) for page in pages]
    repeated = Counter(key for lines in outer for key in {_key(line) for line in lines.values()})
    enough = max(2, (len(pages) + 1) // 2)
    return [
        frozenset(at for at, line in lines.items() if repeated[_key(line)] >= enough or _is_page_number(line, number))
        for number, lines in enumerate(outer, start=1)
    ]


def _outer(page: PageText) -> dict[int, Line]:
    """The lines at the top and the bottom of the page, by their numbers."""
    ordered = sorted(enumerate(page.lines), key=lambda numbered: numbered[1].y)
    top = {at: line for at, line in ordered[-_MOST:] if line.y % page.height > (1 - _OUTER) * page.height}
    return top | {at: line for at, line in ordered[:_MOST] if line.y % page.height < _OUTER * page.height}


def _key(line: Line) -> tuple[str, int]:
    """What is the same of a running line on every page."""
    return _DIGITS.sub("0", line.text), round(line.y / 4)


def _is_page_number(line: Line, page: int) -> bool:
    found = _PAGE_NUMBER.fullmatch(line.text.strip())
    return found is not None and bool(found["word"] or found["of"] or int(found["number"]) == page)

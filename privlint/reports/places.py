"""Places as reports write them: by lines, or by the paragraphs or pages of a file without lines."""

from __future__ import annotations

from privlint.document import Place, Unit
from privlint.reports.wording import say


def spot(place: Place) -> str:
    """Where in its file: line and column as "12:3", the paragraph as "§12", or the page as "p. 3"."""
    return f"{place.line}:{place.column}" if place.unit is Unit.LINE else brief(place)


def brief(place: Place) -> str:
    """The same without a column: "12", "§12" or "p. 3"."""
    match place.unit:
        case Unit.PARAGRAPH:
            return f"§{place.line}"
        case Unit.PAGE:
            return f"p. {place.page}"
        case _:
            return str(place.line)


def in_words(place: Place, language: str) -> str:
    """The same in a sentence: "regel 12", "alinea 12" or "pagina 3"."""
    return f"{say(place.unit, language)} {place.page if place.unit is Unit.PAGE else place.line}"

"""The line that an error is about, with a caret below the place: read from the file when the error is shown."""

from __future__ import annotations

from pathlib import Path

from privlint.errors import PrivlintError

_LARGEST_FILE = 1_000_000  # bytes; of a larger one the line and column have to do


def error_excerpt(error: PrivlintError, width: int) -> str:
    """The excerpt in at most `width` columns; empty if the error has no place, or its file cannot be shown.

    It has the form of the excerpts of findings, and ends in a newline.
    """
    lines = _lines(Path(error.path)) if error.path and error.line and error.column else []
    if not error.line or not error.column or error.line > len(lines):
        return ""
    from privlint.document import Place
    from privlint.reports.excerpt import excerpt

    gutter = " " * len(str(error.line))
    place = Place(error.line, error.column, error.line, error.column + 1)
    part = excerpt(lines, place, width - len(gutter) - 3)
    source = f"{error.line} | {part.text}".rstrip()
    return f"{gutter} |\n{source}\n{gutter} | {' ' * part.indent}^\n"


def _lines(path: Path) -> list[str]:
    from privlint.reports.excerpt import lines_of

    try:
        if path.stat().st_size > _LARGEST_FILE:
            return []
        return lines_of(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # it went away, is no text, or is a name that no file can have
        return []

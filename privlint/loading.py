"""Reading the files of a run, each with what belongs to it: what it includes, and the other parts of its statement."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from privlint.discovery import STANDARD_INPUT
from privlint.disk import LARGEST, remembered
from privlint.document import Document
from privlint.errors import PrivlintError
from privlint.following import Files, Follow, follower, may_be_a_part
from privlint.readers import can_read, is_binary, read
from privlint.source import decode, limited, load, load_bytes

if TYPE_CHECKING:
    from privlint.part_names import Names, PartName


def load_source(path: str, stdin_filename: str) -> bytes:
    """What the file `path` holds, or standard input if it is "-". Raises PrivlintError if it cannot be read."""
    if path == STANDARD_INPUT:
        return limited(sys.stdin.buffer.read(LARGEST + 1), stdin_filename)
    return load_bytes(Path(path))


def read_whole(path: str, source: bytes, files: Files) -> Document:
    """The document of `source`, which the file `path` holds, with all that it includes, and with the other files of the
    folder that are parts of the same statement.

    Raises PrivlintError if `source` cannot be read.
    """
    if not is_binary(path) and may_be_a_part(Path(path)):
        from privlint.parts import statement_of_parts  # few files are a part

        if (whole := statement_of_parts(Path(path), files)) is not None:
            return whole
    return read(path, source, follower(path, _read_included))


def files_of_run() -> Files:
    """The files of this run, each of which is read once where it may be a part of several."""

    def names(folder: Path) -> Names:
        from privlint.part_names import names_in  # few files are a part

        return names_in(folder)

    def whole(parts: tuple[PartName, ...]) -> Document | None:
        from privlint.parts import one_statement

        return one_statement(parts, read_once)

    def read_with_included(path: Path) -> Document | None:
        return _read_included(path, follower(path.as_posix(), _read_included))

    read_once = remembered(read_with_included)
    return Files(_load_text, read_once, remembered(names), remembered(whole))


def texts_elsewhere(
    path: str, source: str | bytes, is_statement: Callable[[str], bool] = lambda path: True
) -> tuple[str, Mapping[str, str]]:
    """The path of the file with the texts of a page that only has their keys, or reads them from there, and why that
    page is not judged itself, by language; an empty path if there is none. `is_statement` tells whether a file can be
    judged."""
    if is_binary(path):
        return "", {}
    from privlint.read_texts import text_file_of  # of few files the text is looked for elsewhere
    from privlint.translations import translations_of

    text = source if isinstance(source, str) else decode(source, path).text
    if (file := translations_of(path, text)) is not None:
        nl, en = (
            ("die staan in {} en zijn daar beoordeeld", "these stand in {} and are judged there")
            if is_statement(file.as_posix())
            else (
                "die staan in {}, en dat is ook geen privacyverklaring",
                "these stand in {}, which is no statement either",
            )
        )
        nl, en = f"de pagina toont vertaalde teksten; {nl}", f"the page shows translated texts; {en}"
    elif (file := text_file_of(path, text)) is not None:
        nl, en = (
            ("die is daar beoordeeld", "it is judged there")
            if is_statement(file.as_posix())
            else ("dat is ook geen privacyverklaring", "that is no statement either")
        )
        nl, en = f"de pagina leest haar tekst uit {{}}; {nl}", f"the page reads its text from {{}}; {en}"
    else:
        return "", {}
    return file.as_posix(), {"nl": nl.format(file.as_posix()), "en": en.format(file.as_posix())}


def _read_included(path: Path, follow: Follow) -> Document | None:
    """The document of a file that another one includes or of which it may be a part; None if it cannot be read."""
    try:
        return read(path.as_posix(), load_bytes(path), follow) if _is_text(path) else None
    except PrivlintError:
        return None


def _load_text(path: Path) -> str:
    """The text of a file; empty if it cannot be read."""
    try:
        return load(path) if _is_text(path) else ""
    except PrivlintError:
        return ""


def _is_text(path: Path) -> bool:
    return can_read(path.name) and not is_binary(path.name)

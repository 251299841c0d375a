"""Reports that go into files: what the user asks for with `--output FORMAT=PATH`, and writing them."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from pathlib import Path

from privlint.errors import PrivlintError, did_you_mean
from privlint.record import NamedTuple

_OPTION = "--output"


class Output(NamedTuple):
    """A report to write: its format and its file."""

    format: str
    path: Path


def outputs(texts: Iterable[str], formats: Collection[str]) -> list[Output]:
    """What `texts` of the form FORMAT=PATH ask for.

    Raises PrivlintError for a text of another form, a format that is not one of `formats`, a path that is given twice,
    or one at which no file can be made: so a long run does not end in that.
    """
    wanted: list[Output] = []
    for text in texts:
        output = _output(text, formats)
        if any(output.path.resolve() == other.path.resolve() for other in wanted):
            raise PrivlintError(f"{_OPTION} names this file twice", str(output.path), remedy="name two files")
        wanted.append(output)
    return wanted


def refuse_to_overwrite(wanted: Iterable[Output], sources: Iterable[str]) -> None:
    """Raise PrivlintError if one of the files to write is one of `sources`, the files that were checked."""
    checked = {os.path.realpath(source) for source in sources}
    for output in wanted:
        if os.path.realpath(output.path) in checked:
            message = f"{_OPTION} would overwrite this file, which is one of those to check"
            raise PrivlintError(message, str(output.path), remedy="name another file")


def write(path: Path, text: str, what: str = "report") -> None:
    """Write `text` as UTF-8, with what UTF-8 has no character for replaced, so that the file is there whole or as it
    was. Raises PrivlintError, which calls it `what`, if it cannot be written."""
    data = text.encode("utf-8", "replace")
    try:
        if path.exists() and not path.is_file():  # a pipe or a device, which must not be replaced by a file
            path.write_bytes(data)
            return
        target = path.resolve()  # what a link points at is written, the link stays
        beside = target.with_name(f".{target.name}.{os.getpid()}")
        try:
            beside.write_bytes(data)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        message = f"the {what} cannot be written: {error.strerror or error}"
        remedy = "name a file that can be written" if path.parent.is_dir() else "name a file in a folder that is there"
        raise PrivlintError(message, str(path), remedy=remedy) from None


def _output(text: str, formats: Collection[str]) -> Output:
    name, equals, path = text.partition("=")
    if not equals or not name or not path:
        known = name if name in formats else "sarif"
        example = f"{_OPTION} {known}={path or f'report.{known}'}"
        raise PrivlintError(f'{_OPTION} "{text}" names no format and file', remedy=f"write for example {example}")
    if name not in formats:
        remedy = did_you_mean(name, formats) or f"the formats are {', '.join(formats)}"
        raise PrivlintError(f'there is no format "{name}"', remedy=remedy)
    if path == "-":
        raise PrivlintError(f"{_OPTION} writes files, not standard output", remedy=f"write --format {name} instead")
    return Output(name, _writable(Path(path)))


def _writable(path: Path) -> Path:
    if path.is_dir():
        raise PrivlintError("this is a folder, not a file for a report", str(path), remedy="add the name of a file")
    if not path.parent.is_dir():
        remedy = f"make the folder {path.parent} first"
        raise PrivlintError("there is no folder for this file", str(path), remedy=remedy)
    if not os.access(path.parent if not path.exists() else path, os.W_OK):
        raise PrivlintError("the report cannot be written here", str(path), remedy="name a file that can be written")
    return path

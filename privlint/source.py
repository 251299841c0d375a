"""Reading a file from disk, and its bytes as text, with a friendly refusal of what is no text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from privlint.errors import SourceError

LARGEST = 10 * 1024 * 1024
"""The size in bytes above which a file is refused; real statements stay below 100 kB."""

_UTF_16 = {b"\xff\xfe": "UTF-16LE", b"\xfe\xff": "UTF-16BE"}
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\r\f\x1b"))
_MOSTLY_TEXT = 0.95
_HEAD = 1024  # bytes in which a page declares its encoding (HTML Living Standard, 4.2.5.4)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Misread:
    """Of a file that is no UTF-8: at which character of its text that shows first, as what it was read, and the command
    that converts it, if there is one."""

    offset: int
    encoding: str
    command: str = ""


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file, and what is wrong with its encoding, if anything is."""

    text: str
    misread: Misread | None = None


def load(path: Path) -> str:
    """The text of the file at `path`, with its own line ends and byte order mark.

    Raises SourceError when the file is missing, unreadable, larger than
    `LARGEST` or binary.
    """
    return decode(load_bytes(path), str(path)).text


def load_bytes(path: Path) -> bytes:
    """All that the file at `path` holds, if it is not larger than `LARGEST`.

    Raises SourceError when the file is missing or unreadable.
    """
    try:
        with path.open("rb") as file:
            return limited(file.read(LARGEST + 1), str(path))
    except FileNotFoundError:
        raise SourceError("there is no such file", str(path), remedy="check the name") from None
    except IsADirectoryError:
        raise SourceError("this is a directory", str(path), remedy="name a file in it") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise SourceError(f"the file cannot be read: {reason}", str(path), remedy="check its permissions") from None


def limited(data: bytes, path: str) -> bytes:
    """`data`, of which `LARGEST` + 1 bytes were asked for. Raises SourceError if there are that many."""
    if len(data) > LARGEST:
        raise SourceError(
            f"the file is larger than {LARGEST // 1024**2} MB",
            path,
            remedy="a privacy statement is never that long; exclude the file",
        )
    return data


def decode(data: bytes, path: str) -> SourceText:
    """`data` as text: UTF-8, or what it most likely is. `path` only serves the message of the SourceError that is
    raised for what `load` refuses, and the remedy for another encoding."""
    limited(data, path)
    utf_16 = _UTF_16.get(data[:2])
    if utf_16 is not None:
        text = data.decode("utf-16", "replace")
        return SourceText(text, Misread(1 if text.startswith("\ufeff") else 0, utf_16, _convert(utf_16, path)))
    zero = data.find(b"\0")
    if zero >= 0:
        line, column = _position(data, zero)
        raise SourceError("this is a binary file (it holds a zero byte)", path, line, column, remedy="exclude the file")
    try:
        return SourceText(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _misread(data, error.start, path)


def _misread(data: bytes, offset: int, path: str) -> SourceText:
    """The text of `data`, which is no UTF-8 at the byte `offset`: in the encoding that a page declares; else UTF-8 with
    some characters lost, if most are that; else Windows-1252, which editors on Windows wrote."""
    if len(data.translate(None, _CONTROLS)) < _MOSTLY_TEXT * len(data):
        line, column = _position(data, offset)
        raise SourceError("this is a binary file", path, line, column, remedy="exclude the file")
    declared = _DECLARED.search(data, 0, _HEAD)
    if declared is not None:
        try:
            return SourceText(data.decode(declared[1].decode("ascii")))  # as a browser reads it
        except (LookupError, UnicodeDecodeError):
            pass
    replaced = data.decode("utf-8", "replace")
    lost = replaced.count("\ufffd")
    if sum(character > "\x7f" for character in replaced) > 2 * lost:
        return SourceText(replaced, Misread(replaced.index("\ufffd"), "UTF-8"))
    text = data.decode("windows-1252", "replace")
    before = data[:offset].decode("windows-1252", "replace")
    return SourceText(text, Misread(len(before), "Windows-1252", _convert("WINDOWS-1252", path)))


def _position(data: bytes, offset: int) -> tuple[int, int]:
    """The 1-based line and column in characters of the byte at `offset`; all before it is valid UTF-8."""
    before = data[:offset].decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    line_start = before.rfind("\n") + 1
    column = len(before) - line_start + 1
    if not line_start and before.startswith("\ufeff"):
        column -= 1
    return before.count("\n") + 1, column


def _convert(encoding: str, path: str) -> str:
    return f"iconv -f {encoding} -t UTF-8 {path} > {path}.utf8"

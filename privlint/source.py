"""Reading a file from disk, and its bytes as text, with a friendly refusal of what is no text."""

from __future__ import annotations

from pathlib import Path

from privlint.errors import SourceError

LARGEST = 10 * 1024 * 1024
"""The size in bytes above which a file is refused; real statements stay below 100 kB."""


def load(path: Path) -> str:
    """The text of the file at `path`, with its own line ends and byte order mark.

    Raises SourceError when the file is missing, unreadable, larger than
    `LARGEST`, binary or not UTF-8.
    """
    return decode(load_bytes(path), str(path))


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


def decode(data: bytes, path: str) -> str:
    """`data` as text; `path` only serves the message of the SourceError that is raised for what `load` refuses."""
    limited(data, path)
    encoding = "UTF-16LE" if data.startswith(b"\xff\xfe") else "UTF-16BE" if data.startswith(b"\xfe\xff") else None
    if encoding is not None:
        raise SourceError("the file is UTF-16, not UTF-8", path, remedy=_convert(encoding, path))
    zero = data.find(b"\0")
    if zero >= 0:
        line, column = _position(data, zero)
        raise SourceError("this is a binary file (it holds a zero byte)", path, line, column, remedy="exclude the file")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _position(data, error.start)
        raise SourceError(
            f"the file is not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}",
            path,
            line,
            column,
            remedy=_convert("WINDOWS-1252", path),
        ) from None


def _position(data: bytes, offset: int) -> tuple[int, int]:
    """The 1-based line and column in characters of the byte at `offset`; all before it is valid UTF-8."""
    before = data[:offset].decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    line_start = before.rfind("\n") + 1
    column = len(before) - line_start + 1
    if not line_start and before.startswith("\ufeff"):
        column -= 1
    return before.count("\n") + 1, column


def _convert(encoding: str, path: str) -> str:
    return f"convert it, for example: iconv -f {encoding} -t UTF-8 {path} > {path}.utf8"

"""Reading a file from disk, and its bytes as text, with a friendly refusal of what is no text."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from privlint.disk import LARGEST, NotAFileError, content
from privlint.errors import SourceError
from privlint.patterns import compile_later
from privlint.record import Record

UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""The byte order marks with which a file in UTF-16 begins."""

_DECLARED = compile_later(
    rb"<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*[\"']?(?P<name>[\w.:-]+)", re.IGNORECASE
)
_DECLARED_WITHIN = 1024  # bytes, as in a browser
_OF_THE_WEB = compile_later(r"iso8859-\d+|cp\d+|koi8-\w|mac-\w+|gb\w+|big5\w*|euc_\w+|shift_jis\w*")
_READ_AS_WINDOWS = ("iso8859-1", "cp1252")  # a browser, too, takes the one for the other
_WINDOWS = "WINDOWS-1252"
_NO_UTF_8 = compile_later(r"[\udc80-\udcff]")
_NO_ASCII = compile_later(r"[^\x00-\x7f]")
_CONTROL = compile_later(rb"[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS = 50  # one in so many bytes


class SourceText(Record):
    """The text of a file, with its own line ends and byte order mark.

    If it is not UTF-8, `encoding` is what it was read as, `misread` the first character for which that matters,
    `bytes_before` the number of bytes before it; `is_mixed` if all the rest is UTF-8.
    """

    text: str
    encoding: str = ""
    misread: int = 0
    bytes_before: int = 0
    is_mixed: bool = False


def load(path: Path) -> str:
    """The text of the file at `path`, with its own line ends and byte order mark.

    Raises SourceError when the file is missing, unreadable, larger than `LARGEST` or binary.
    """
    return decode(load_bytes(path), str(path)).text


def load_bytes(path: Path) -> bytes:
    """All that the file at `path` holds, if it is not larger than `LARGEST`.

    Raises SourceError when the file is missing or unreadable.
    """
    try:
        return limited(content(path), str(path))
    except FileNotFoundError:
        raise SourceError("no such file or folder", str(path), remedy="check the spelling of the path") from None
    except IsADirectoryError:
        raise SourceError("this is a folder", str(path), remedy="name a file in it") from None
    except NotAFileError:
        remedy = f"privlint check - < {path} reads it from standard input"
        raise SourceError("this is a pipe or a device, not a file", str(path), remedy=remedy) from None
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
    """`data` as text: UTF-16 if it begins with the mark of that, or else UTF-8, what it declares to be or Windows-1252.

    `path` only serves the message of the SourceError that is raised for what `load` refuses.
    """
    limited(data, path)
    for mark, encoding in zip(UTF_16_MARKS, ("UTF-16LE", "UTF-16BE"), strict=True):
        if data.startswith(mark):
            text = data.decode(encoding, "replace")
            if "\0" in text:
                raise _binary(text[: text.index("\0")], path, "a zero character")
            return SourceText(text, encoding)
    if b"\0" in data:
        raise _binary(_text_before(data, data.index(b"\0")), path, "a zero byte")
    try:
        return SourceText(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _misread(data, error.start, path)


def _misread(data: bytes, offset: int, path: str) -> SourceText:
    """The text of `data`, which is not UTF-8 at `offset`."""
    controls = [control.start() for control in _CONTROL.finditer(data)]
    if len(controls) * _MOST_CONTROLS > len(data):
        raise _binary(_text_before(data, controls[0]), path, "control characters")
    encoding = _declared(data) or _WINDOWS
    text = data.decode("utf-8", "surrogateescape")
    wrong = len(_NO_UTF_8.findall(text))
    if len(_NO_ASCII.findall(text)) > 2 * wrong:  # UTF-8 with a few bytes that are not, such as half a character
        text = _NO_UTF_8.sub(lambda byte: bytes([ord(byte.group()) - 0xDC00]).decode("cp1252", "replace"), text)
        return SourceText(text, _WINDOWS, len(data[:offset].decode("utf-8")), offset, is_mixed=True)
    before = len(data[:offset].decode(encoding, "replace"))
    return SourceText(data.decode(encoding, "replace"), encoding, before, offset)


def _declared(data: bytes) -> str:
    """The encoding that a page declares, if it is one that Python knows for the web; empty if it declares none."""
    found = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    try:
        name = codecs.lookup(found["name"].decode("ascii", "replace")).name if found is not None else ""
    except LookupError:
        return ""
    return (
        found["name"].decode().upper() if found and _OF_THE_WEB.fullmatch(name) and name not in _READ_AS_WINDOWS else ""
    )


def _text_before(data: bytes, offset: int) -> str:
    return data[:offset].decode("utf-8", "replace")


def _binary(before: str, path: str, what: str) -> SourceError:
    """The error for a binary file, that holds `what` behind the text `before`."""
    line, column = _position(before)
    return SourceError(f"this is a binary file (it holds {what})", path, line, column, remedy="exclude the file")


def _position(before: str) -> tuple[int, int]:
    """The 1-based line and column of the character behind `before`."""
    before = before.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")

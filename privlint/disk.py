"""Looking for files and reading them, with a trace of what was found.

What a statement is judged to be depends on more than its own file: on the files that it
includes, that stand beside it or to which it links, and on those that are not there. So
whoever looks at the disk for a statement does so through these functions. The trace tells
afterwards whether the same would be found again.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextvars import ContextVar
from fnmatch import fnmatchcase
from itertools import islice
from pathlib import Path
from typing import TypeVar

from privlint.checksum import checksum

Question = tuple[str, str]
"""What was asked of which path."""
Answer = bool | str
Trace = dict[Question, Answer]
"""What was found: whether something is there, or the checksum of what it holds."""

LARGEST = 10 * 1024 * 1024
"""The size in bytes above which a file is refused; real statements stay below 100 kB."""

_Value = TypeVar("_Value")
_Key = TypeVar("_Key", bound=Hashable)

_TRACE: ContextVar[Trace | None] = ContextVar("trace", default=None)


class NotAFileError(OSError):
    """There is something else at a path than a file or a folder: a pipe, a socket or a device."""


def is_file(path: Path) -> bool:
    """Whether there is a file at `path`."""
    return is_folder(path.parent) and bool(_ask("file", path))  # most that is looked for is in folders that are not


def is_folder(path: Path) -> bool:
    """Whether there is a folder at `path`."""
    return bool(_ask("folder", path))


def exists(path: Path) -> bool:
    """Whether there is anything at `path`."""
    return bool(_ask("path", path))


def has_several_files(folder: Path) -> bool:
    """Whether more than one file stands in `folder`."""
    return bool(_ask("several", folder))


def files_in(folder: Path) -> list[Path]:
    """The files that stand in `folder`, sorted; none if it cannot be read."""
    names = _files_in(str(folder))
    _note("files", folder, _sum_of_names(names))
    return [folder / name for name in names]


def folders_in(folder: Path) -> list[Path]:
    """The folders that stand in `folder`, sorted; none if it cannot be read."""
    names = _folders_in(str(folder))
    _note("folders", folder, _sum_of_names(names))
    return [folder / name for name in names]


def content(path: Path) -> bytes:
    """What the file at `path` holds, but not more than `LARGEST` + 1 bytes. Raises OSError if it cannot be read."""
    try:
        data = _read(str(path))
    except OSError:
        _note("content", path, "")
        raise
    _note("content", path, checksum(data))
    return data


def small_text(path: Path, largest: int) -> str:
    """The text of the file at `path`; empty if it cannot be read, or holds more than `largest` bytes."""
    try:
        data = content(path) if is_file(path) else b""
    except OSError:
        return ""
    return data.decode(errors="replace") if len(data) <= largest else ""


def matching(folder: Path, pattern: str) -> Iterator[Path]:
    """The files under `folder` with a path like `pattern`, sorted, in which stars stand for parts of names."""
    name, _, rest = pattern.partition("/")
    if not rest and "*" not in name:
        yield from [folder / name] if is_file(folder / name) else []
    elif not rest:
        yield from (file for file in files_in(folder) if fnmatchcase(file.name, name))
    elif "*" in name:
        for below in folders_in(folder):
            if fnmatchcase(below.name, name):
                yield from matching(below, rest)
    elif is_folder(folder / name):
        yield from matching(folder / name, rest)


def traced(work: Callable[[], _Value]) -> tuple[_Value, Trace]:
    """What `work` returns, and the trace of what it found. What it raises is passed on."""
    trace: Trace = {}
    token = _TRACE.set(trace)
    try:
        return work(), trace
    finally:
        _TRACE.reset(token)
        _add(trace)


def remembered(work: Callable[[_Key], _Value]) -> Callable[[_Key], _Value]:
    """`work`, done once for each argument; what it found then is in the trace of everyone who asks."""
    known: dict[_Key, tuple[_Value, Trace]] = {}

    def ask(key: _Key) -> _Value:
        if key not in known:
            known[key] = traced(lambda: work(key))
        value, trace = known[key]
        _add(trace)
        return value

    return ask


def holds(trace: Trace, known: Trace) -> bool:
    """Whether the same would be found now as is in `trace`; `known` is what was found already in the same run, to
    which what is looked for now is added. Raises ValueError for a trace that is none."""
    for question, answer in trace.items():
        if question not in known:
            known[question] = _answer(*question)
        if known[question] != answer:
            return False
    return True


def _ask(asked: str, path: Path) -> Answer:
    """The answer to a question, which stays the same all along a trace."""
    trace = _TRACE.get()
    question = asked, str(path)
    if trace is None:
        return _answer(*question)
    if question not in trace:
        trace[question] = _answer(*question)
    return trace[question]


def _answer(asked: str, path: str) -> Answer:
    match asked:
        case "file":
            return os.path.isfile(path)
        case "folder":
            return os.path.isdir(path)
        case "path":
            return os.path.exists(path)
        case "several":
            return _holds_several(path)
        case "files":
            return _sum_of_names(_files_in(path))
        case "folders":
            return _sum_of_names(_folders_in(path))
        case "content":
            try:
                return checksum(_read(path))
            except OSError:
                return ""
        case _:
            raise ValueError(f"there is no question {asked}")


def _note(asked: str, path: Path, answer: Answer) -> None:
    trace = _TRACE.get()
    if trace is not None:
        trace[asked, str(path)] = answer


def _add(found: Trace) -> None:
    trace = _TRACE.get()
    if trace is not None:
        trace |= found


def _read(path: str) -> bytes:
    mode = os.stat(path).st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise NotAFileError(path)  # opening a pipe waits until something is written to it
    with open(path, "rb") as file:
        return file.read(LARGEST + 1)


def _holds_several(folder: str) -> bool:
    try:
        with os.scandir(folder) as entries:
            return sum(1 for _ in islice(filter(os.DirEntry.is_file, entries), 2)) > 1
    except OSError:
        return False


def _files_in(folder: str) -> list[str]:
    return _names_in(folder, os.DirEntry.is_file)


def _folders_in(folder: str) -> list[str]:
    return _names_in(folder, os.DirEntry.is_dir)


def _names_in(folder: str, is_wanted: Callable[[os.DirEntry[str]], bool]) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries if is_wanted(entry))
    except OSError:
        return []


def _sum_of_names(names: Sequence[str]) -> str:
    return checksum(os.fsencode("\0".join(names)))

"""Compiled forms of data files, kept between runs.

An entry is one JSON file, named after its content: the sources it was made from
and the version of privlint. Nothing in it is ever executed, and an entry that
cannot be used is made anew, so that the cache can be deleted at any time.
"""

from __future__ import annotations

import json
import os
from _thread import get_ident  # which `threading` has too, for two milliseconds
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias

import privlint
from privlint.checksum import checksum

JSON: TypeAlias = Any
"""What `json` reads and writes; recursive unions would only burden the callers."""

_ENTRIES_KEPT = 8  # of each name: enough for a few projects with rules of their own


def cached(name: str, sources: Sequence[Path], build: Callable[[], JSON]) -> JSON:
    """The JSON value that `build` makes of `sources`, from the cache if it is there.

    `sources` are all the files the value depends on; a change of their paths, their
    order or their contents makes a new entry. What `build` raises is passed on. A
    cache that cannot be read or written costs time, and nothing else.
    """
    key = _key(sources)
    entry = _read(name, key)
    return entry["value"] if entry is not None else _built(name, key, build)


def rebuilt(name: str, sources: Sequence[Path], build: Callable[[], JSON]) -> JSON:
    """The same, but made anew: for a caller that finds that the cached value makes no sense."""
    return _built(name, _key(sources), build)


def cache_directory() -> Path | None:
    """Where entries are kept: $PRIVLINT_CACHE_DIR, $XDG_CACHE_HOME/privlint or ~/.cache/privlint; None if nowhere."""
    own = os.environ.get("PRIVLINT_CACHE_DIR")
    if own:
        return Path(own)
    shared = os.environ.get("XDG_CACHE_HOME", "")
    if Path(shared).is_absolute():  # the XDG specification says to ignore relative ones
        return Path(shared) / "privlint"
    try:
        return Path.home() / ".cache" / "privlint"
    except RuntimeError:  # the user has no home directory
        return None


def _key(sources: Sequence[Path]) -> str | None:
    """What identifies the entry, or None if a source cannot be read: `build` will say why."""
    parts = []
    for source in sources:
        try:
            with source.open("rb") as file:
                content = file.read()
        except OSError:
            return None
        # The lengths keep the end of one file from passing for the start of the next.
        name = os.fsencode(source)
        parts.append(b"\0%d %d\0%b%b" % (len(name), len(content), name, content))
    return f"{privlint.__version__}-{checksum(b''.join(parts))}"


def _file(name: str, key: str) -> Path | None:
    directory = cache_directory()
    return None if directory is None else directory / f"{name}-{key}.json"


def _read(name: str, key: str | None) -> dict[str, JSON] | None:
    """The entry of `key`, or None if there is none that can be used."""
    file = None if key is None else _file(name, key)
    if file is None:
        return None
    try:
        with file.open("rb") as stream:
            entry = json.loads(stream.read())
    except (OSError, ValueError, RecursionError):
        return None
    return entry if isinstance(entry, dict) and entry.get("key") == key and "value" in entry else None


def _built(name: str, key: str | None, build: Callable[[], JSON]) -> JSON:
    text = json.dumps(build(), separators=(",", ":"))  # ASCII, for that is read fastest
    if key is not None:
        _write(name, key, text)
    return json.loads(text)  # so that a first run sees lists where a later one does


def put(file: Path, text: str) -> None:
    """Write `text` into a file of the cache in one step: a process that reads at the same time sees all of it or
    nothing. What cannot be written is left: the next run builds again."""
    temporary = file.with_suffix(f".{os.getpid()}-{get_ident()}.new")  # nobody else writes at this moment
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(temporary, "w", encoding="utf-8", opener=_for_the_user) as stream:
            stream.write(text)
        temporary.replace(file)
    except (OSError, UnicodeError):  # an unwritable directory, a full disk
        _remove(temporary)


def _for_the_user(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _write(name: str, key: str, text: str) -> None:
    file = _file(name, key)
    if file is not None:
        put(file, f'{{"key":"{key}","value":{text}}}')
        _remove_old(file.parent, name)


def _remove_old(directory: Path, name: str) -> None:
    """Keep only the newest entries of `name`."""
    entries = sorted(directory.glob(f"{name}-*.json"), key=lambda entry: entry.stat().st_mtime, reverse=True)
    for entry in entries[_ENTRIES_KEPT:]:
        _remove(entry)


def _remove(file: Path) -> None:
    with suppress(OSError):  # another process was first
        file.unlink()

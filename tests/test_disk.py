"""Whether a trace tells that the disk holds the same as before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from privlint import disk


def written(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")


def test_what_is_found(tmp_path: Path) -> None:
    written(tmp_path, b="twee", a="een")
    (tmp_path / "map").mkdir()
    assert disk.files_in(tmp_path) == [tmp_path / "a.md", tmp_path / "b.md"]
    assert disk.folders_in(tmp_path) == [tmp_path / "map"]
    assert disk.content(tmp_path / "a.md") == b"een"
    assert disk.is_file(tmp_path / "a.md")
    assert not disk.is_file(tmp_path / "map")
    assert not disk.is_file(tmp_path / "weg" / "a.md")
    assert disk.is_folder(tmp_path / "map")
    assert disk.exists(tmp_path / "map")
    assert disk.has_several_files(tmp_path)
    assert not disk.has_several_files(tmp_path / "map")


def test_a_folder_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert disk.files_in(tmp_path / "weg") == []
    assert not disk.has_several_files(tmp_path / "weg")


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("nl.json", ["nl.json"]),
        ("*.json", ["en.json", "nl.json"]),
        ("web/nl/*.json", ["web/nl/site.json"]),
        ("*/nl/*.json", ["app/nl/app.json", "web/nl/site.json"]),
        ("*/de/*.json", []),
        ("weg/nl.json", []),
    ],
)
def test_files_that_match_a_pattern(tmp_path: Path, pattern: str, found: list[str]) -> None:
    for name in ("nl.json", "en.json", "web/nl/site.json", "app/nl/app.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("{}", encoding="utf-8")
    assert [file.relative_to(tmp_path).as_posix() for file in disk.matching(tmp_path, pattern)] == found


LOOKED: dict[str, Callable[[Path], Any]] = {
    "content": lambda folder: disk.content(folder / "a.md"),
    "file": lambda folder: disk.is_file(folder / "c.md"),
    "folder": lambda folder: disk.is_folder(folder / "map"),
    "path": lambda folder: disk.exists(folder / "map"),
    "several": lambda folder: disk.has_several_files(folder / "b"),
    "files": lambda folder: disk.files_in(folder),
    "folders": lambda folder: disk.folders_in(folder),
    "pattern": lambda folder: list(disk.matching(folder, "*/*.md")),
}
CHANGED: dict[str, Callable[[Path], Any]] = {
    "content": lambda folder: written(folder, a="EEN"),
    "file": lambda folder: written(folder, c="drie"),
    "folder": lambda folder: (folder / "map").mkdir(),
    "path": lambda folder: (folder / "map").mkdir(),
    "several": lambda folder: written(folder / "b", x="", y=""),
    "files": lambda folder: (folder / "a.md").unlink(),
    "folders": lambda folder: (folder / "map").mkdir(),
    "pattern": lambda folder: written(folder / "b", x=""),
}


@pytest.mark.parametrize("what", LOOKED)
def test_a_trace_holds_until_what_was_found_changes(tmp_path: Path, what: str) -> None:
    written(tmp_path, a="een")
    (tmp_path / "b").mkdir()
    _, trace = disk.traced(lambda: LOOKED[what](tmp_path))
    assert disk.holds(trace, {})
    (tmp_path / "elders").write_text("dit", encoding="utf-8") if what != "files" else None
    assert disk.holds(trace, {})
    CHANGED[what](tmp_path)
    assert not disk.holds(trace, {})


def test_a_file_that_cannot_be_read_is_in_the_trace(tmp_path: Path) -> None:
    def look() -> bytes:
        try:
            return disk.content(tmp_path / "a.md")
        except OSError:
            return b""

    _, trace = disk.traced(look)
    assert disk.holds(trace, {})
    written(tmp_path, a="een")
    assert not disk.holds(trace, {})


def test_what_is_remembered_is_in_the_trace_of_everyone_who_asks(tmp_path: Path) -> None:
    written(tmp_path, a="een")
    asked = []

    def read(path: Path) -> bytes:
        asked.append(path)
        return disk.content(path)

    once = disk.remembered(read)
    traces = [disk.traced(lambda: once(tmp_path / "a.md"))[1] for _ in range(2)]
    assert asked == [tmp_path / "a.md"]
    assert traces[0] == traces[1] != {}


def test_what_was_found_in_the_same_run_is_not_looked_for_again(tmp_path: Path) -> None:
    written(tmp_path, a="een")
    _, trace = disk.traced(lambda: disk.content(tmp_path / "a.md"))
    known: disk.Trace = {}
    assert disk.holds(trace, known)
    (tmp_path / "a.md").unlink()
    assert disk.holds(trace, known)
    assert not disk.holds(trace, {})


def test_what_is_no_trace_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no question colour"):
        disk.holds({("colour", str(tmp_path)): "red"}, {})

"""The cache of compiled data files never changes a result, and never stops a run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

import privlint
from privlint.cache import cache_directory, cached, rebuilt


class Build:
    """Builds a value and counts how often it was asked to."""

    def __init__(self, value: Any) -> None:
        self.value = value
        self.times = 0

    def __call__(self) -> Any:
        self.times += 1
        return self.value


@pytest.fixture
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "cache"
    monkeypatch.setenv("PRIVLINT_CACHE_DIR", str(path))
    return path


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.yaml"
    path.write_text("a: 1\n", encoding="utf-8")
    return path


def test_builds_once_for_the_same_sources(directory: Path, source: Path) -> None:
    build = Build({"a": ("één", 1, None, True)})
    assert cached("rules", [source], build) == {"a": ["één", 1, None, True]}
    assert cached("rules", [source], build) == {"a": ["één", 1, None, True]}
    assert build.times == 1
    assert len(list(directory.iterdir())) == 1


def test_a_cached_null_is_a_value(directory: Path, source: Path) -> None:
    build = Build(None)
    assert [cached("rules", [source], build) for _ in range(2)] == [None, None]
    assert build.times == 1


def test_any_change_of_the_sources_builds_again(
    directory: Path, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = Build(1)
    other = tmp_path / "other.yaml"
    other.write_bytes(source.read_bytes())
    cached("rules", [source, other], build)
    cached("rules", [other, source], build)
    cached("rules", [source], build)
    cached("rules", [other], build)
    cached("vocabulary", [other], build)
    other.write_text("a: 2\n", encoding="utf-8")
    cached("rules", [other], build)
    monkeypatch.setattr(privlint, "__version__", "99")
    cached("rules", [other], build)
    assert build.times == 7


def test_content_that_moves_between_files_builds_again(directory: Path, tmp_path: Path) -> None:
    first, second, build = tmp_path / "a", tmp_path / "b", Build(1)
    for contents in (b"xy", b""), (b"x", b"y"):
        first.write_bytes(contents[0])
        second.write_bytes(contents[1])
        cached("rules", [first, second], build)
    assert build.times == 2


def test_rebuilt_replaces_the_entry(directory: Path, source: Path) -> None:
    cached("rules", [source], Build("old"))
    assert rebuilt("rules", [source], Build("new")) == "new"
    assert cached("rules", [source], Build("unused")) == "new"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b"null", b"[]", b'{"value": 1}', b'{"key": "other", "value": 1}', b"[" * 100_000],
)
def test_an_entry_that_is_no_use_is_made_anew(directory: Path, source: Path, content: bytes) -> None:
    cached("rules", [source], Build("good"))
    (entry,) = directory.iterdir()
    entry.write_bytes(content)
    assert cached("rules", [source], Build("good")) == "good"
    assert json.loads(entry.read_bytes())["value"] == "good"


def test_an_entry_of_other_sources_is_ignored(directory: Path, source: Path) -> None:
    cached("rules", [source], Build("first"))
    (entry,) = directory.iterdir()
    foreign = entry.read_bytes()
    source.write_text("a: 2\n", encoding="utf-8")
    cached("rules", [source], Build("second"))
    (other,) = set(directory.iterdir()) - {entry}
    other.write_bytes(foreign)
    assert cached("rules", [source], Build("second")) == "second"


def test_what_the_build_raises_is_passed_on_and_not_kept(directory: Path, source: Path) -> None:
    def fail() -> Any:
        raise ValueError("a mistake in a rule")

    for _ in range(2):
        with pytest.raises(ValueError, match="a mistake in a rule"):
            cached("rules", [source], fail)
    assert not directory.exists()


def test_a_source_that_cannot_be_read_is_left_to_the_build(directory: Path, tmp_path: Path) -> None:
    build = Build(1)
    assert [cached("rules", [tmp_path / "absent"], build) for _ in range(2)] == [1, 1]
    assert build.times == 2


def test_a_directory_that_cannot_be_made_is_fine(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVLINT_CACHE_DIR", str(source / "cache"))
    build = Build(1)
    assert [cached("rules", [source], build) for _ in range(2)] == [1, 1]
    assert build.times == 2


def test_a_directory_that_cannot_be_written_is_fine(
    directory: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)  # file modes do not stop the root user of a container
    assert cached("rules", [source], Build(1)) == 1
    assert list(directory.iterdir()) == []


def test_an_entry_that_is_a_directory_is_fine(directory: Path, source: Path) -> None:
    cached("rules", [source], Build(1))
    (entry,) = directory.iterdir()
    entry.unlink()
    entry.mkdir()
    assert cached("rules", [source], Build(1)) == 1


def test_old_entries_are_removed(directory: Path, source: Path) -> None:
    for number in range(20):
        source.write_text(str(number), encoding="utf-8")
        cached("rules", [source], Build(number))
        os.utime(max(directory.iterdir(), key=lambda entry: entry.stat().st_mtime_ns), (number, number))
    cached("vocabulary", [source], Build("other"))
    kept = sorted(str(json.loads(entry.read_bytes())["value"]) for entry in directory.iterdir())
    assert len(kept) == 9
    assert "other" in kept
    assert "19" in kept


def test_parallel_runs_do_not_see_half_an_entry(directory: Path, source: Path) -> None:
    value = list(range(50_000))
    wrong: list[Any] = []

    def run() -> None:
        for _ in range(10):
            if rebuilt("rules", [source], lambda: value) != value or cached("rules", [source], lambda: "miss") != value:
                wrong.append("a value that was never built")

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert [entry.suffix for entry in directory.iterdir()] == [".json"]


def test_where_the_cache_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("PRIVLINT_CACHE_DIR", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert cache_directory() == tmp_path / ".cache" / "privlint"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache_directory() == tmp_path / ".cache" / "privlint"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "shared"))
    assert cache_directory() == tmp_path / "shared" / "privlint"
    monkeypatch.setenv("PRIVLINT_CACHE_DIR", str(tmp_path / "own"))
    assert cache_directory() == tmp_path / "own"


def test_a_user_without_a_home_has_no_cache(monkeypatch: pytest.MonkeyPatch, source: Path) -> None:
    def no_home() -> Path:
        raise RuntimeError("no home directory")

    for name in ("PRIVLINT_CACHE_DIR", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", no_home)
    assert cache_directory() is None
    assert cached("rules", [source], Build(1)) == 1


def test_the_cache_needs_neither_yaml_nor_pyparsing() -> None:
    code = "import sys, privlint.cache; print([name for name in ('ruamel.yaml', 'pyparsing') if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"

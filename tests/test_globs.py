from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from privlint.globs import LONGEST, GlobError, deciding, parse

PATHS = [
    "privacy.md",
    "a/privacy.md",
    "a/b/privacy.md",
    "a/b/c/privacy.md",
    "b/privacy.md",
    "b/a/x.draft.md",
    "x.draft.md",
    "archive/privacy.md",
    "site/archive/2019/privacy.md",
    "site/archive.md",
    "a1.md",
    "ax.md",
    "a[b.md",
    "dir with space/privacy.md",
    "!important.md",
    "café.md",
]
GLOBS = [
    ["*.draft.md"],
    ["/privacy.md"],
    ["privacy.md"],
    ["archive/"],
    ["archive"],
    ["archive.md/"],
    ["a/b"],
    ["/a/b"],
    ["./a"],
    ["a/*"],
    ["a/**"],
    ["a/**/privacy.md"],
    ["**/b"],
    ["**/b/**"],
    ["**"],
    ["*"],
    ["a?.md"],
    ["a[0-9].md"],
    ["a[!0-9].md"],
    ["a[^0-9].md"],
    ["a\\[b.md"],
    ["\\!important.md"],
    ["*.md", "!privacy.md"],
    ["a/", "!a/privacy.md"],
    ["/a/*", "!/a/b"],
    ["!privacy.md", "privacy.md"],
    ["*", "!*/", "!privacy.md"],
    ["dir with space"],
]


def covered(globs: list[str]) -> set[str]:
    parsed = [parse(glob) for glob in globs]
    return {path for path in PATHS if deciding(parsed, path.split("/")) is not None}


@pytest.mark.skipif(shutil.which("git") is None, reason="git is the measure")
@pytest.mark.parametrize("globs", GLOBS, ids=" ".join)
def test_a_glob_covers_what_git_ignores(globs: list[str], tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    for path in PATHS:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    # In a file of its own a "./" is no part of a path, which it may be in a configuration.
    lines = [glob.removeprefix("./") for glob in globs] if globs != ["./a"] else ["/a"]
    (tmp_path / ".git" / "info" / "exclude").write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = ["git", "-c", "core.quotePath=false", "-C", str(tmp_path), "ls-files", "-z", "--others"]
    listed = subprocess.run([*command, "--exclude-standard"], capture_output=True, check=True).stdout
    assert covered(globs) == set(PATHS) - {name.decode() for name in listed.split(b"\0") if name}


def test_the_last_glob_that_fits_decides() -> None:
    globs = [parse(glob) for glob in ("*.md", "privacy.*", "!other.md")]
    assert deciding(globs, ["privacy.md"]) == 1
    assert deciding(globs, ["terms.md"]) == 0
    assert deciding(globs, ["other.md"]) is None


@pytest.mark.parametrize(
    ("glob", "message"),
    [
        ("", "this glob is empty"),
        ("!", "this glob is empty"),
        ("./", "this glob is empty"),
        ("a/../b", "a glob cannot leave the folder of its file"),
        ("a[b", "this glob has a [ that is not closed"),
        ("a[]", "this glob has a [ that is not closed"),
        ("[z-a]", "the range z-a runs backwards"),
        ("a\\", "this glob ends in a backslash"),
        ("a" * (LONGEST + 1), "a glob of more than 1000 characters"),
    ],
)
def test_a_glob_that_is_not_well_formed_is_refused(glob: str, message: str) -> None:
    with pytest.raises(GlobError) as refused:
        parse(glob)
    assert refused.value.message == message
    assert refused.value.remedy


@pytest.mark.parametrize("glob", ["*a" * 400 + "b", "**/" * 300 + "b", "a*/**/" * 150 + "b"])
def test_no_glob_takes_long(glob: str) -> None:
    # With a pattern that goes back, each of these takes longer than the age of the universe.
    assert deciding([parse(glob)], ["a" * 200] * 60) is None

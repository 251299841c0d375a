from __future__ import annotations

import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from ruamel.yaml import YAML

import privlint
from privlint.folders import FILES_PATTERN
from privlint.readers import can_read
from privlint.resources import rules_directory

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.skipif(not os.environ.get("PRIVLINT_TEST_INSTALLED"), reason="tox sets this where the wheel is installed")
def test_under_tox_the_installed_wheel_is_tested() -> None:
    package = Path(privlint.__file__).resolve().parent
    assert not package.is_relative_to(ROOT / "privlint")
    assert rules_directory() == package / "rules"
    assert (package / "py.typed").exists()


def test_at_run_time_only_these_packages_are_needed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {requirement.partition(">")[0] for requirement in project["dependencies"]}
    assert names == {
        *("pyparsing", "pyromark", "ruamel.yaml"),
        *("tree-sitter", "tree-sitter-php", "tree-sitter-typescript"),
    }


def test_the_wheel_made_from_the_source_archive_holds_the_rules(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    build(ROOT, "sdist", tmp_path)
    [archive] = tmp_path.glob("*.tar.gz")
    with tarfile.open(archive) as files:
        files.extractall(tmp_path, filter="data")
    unpacked = tmp_path / archive.name.removesuffix(".tar.gz")
    for name in ("LICENSE", "README.md", "tox.ini", "tests/test_packaging.py", ".pre-commit-hooks.yaml"):
        assert (unpacked / name).is_file()
    build(unpacked, "wheel", tmp_path)
    [wheel] = tmp_path.glob("*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    rules = {
        f"privlint/rules/{file.relative_to(ROOT / 'rules').as_posix()}" for file in (ROOT / "rules").rglob("*.yaml")
    }
    modules = {file.relative_to(ROOT).as_posix() for file in (ROOT / "privlint").rglob("*.py")}
    styles = {file.relative_to(ROOT).as_posix() for file in (ROOT / "privlint").rglob("*.css")}
    assert styles
    assert rules | modules | styles | {"privlint/py.typed"} <= packed
    assert not any(name.startswith(("tests/", "rules/", "benchmarks/")) for name in packed)


def build(folder: Path, target: str, destination: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(destination)]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def test_the_hook_takes_the_files_that_a_search_finds_by_name() -> None:
    hook, whole = YAML(typ="safe").load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["id"] == "privlint"
    assert hook["files"] == FILES_PATTERN
    assert hook["require_serial"]
    assert whole["always_run"]
    assert (whole["id"], whole["pass_filenames"]) == ("privlint-repo", False)
    suffixes = re.sub(r"(\w)\?", r"\1", FILES_PATTERN.rpartition("(")[2].rstrip(")$")).split("|")
    assert len(suffixes) > len("md html txt tsx vue php njk json".split())
    assert all(can_read(f"privacy.{suffix}") for suffix in suffixes)
    documented = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    formats = {suffix for suffix in re.findall(r"`\.([a-z][a-z0-9.]*)`", documented) if can_read(f"a.{suffix}")}
    assert {"ejs", "json5", "cjs", "blade.php"} < formats
    assert {suffix for suffix in formats if not re.search(FILES_PATTERN, f"privacy.{suffix}")} == {"docx", "pdf"}

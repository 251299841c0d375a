from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from privlint.discovery import Candidate, find
from privlint.folders import FILES_PATTERN

STATEMENT = "# Over ons\n\nDit is de privacyverklaring van De Korenaar. Wij verwerken persoonsgegevens.\n"


def readable(path: str) -> bool:
    return path.endswith((".md", ".html", ".txt"))


def write(root: Path, *names: str, text: str = "tekst\n") -> None:
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*paths: str) -> list[str]:
    candidates, errors = find(paths, readable, 1000)
    assert errors == []
    return [candidate.path for candidate in candidates]


@pytest.mark.parametrize(
    "path",
    [
        "privacy.md",
        "PRIVACY.md",
        "content/privacyverklaring.html",
        "site/privacybeleid.nl.md",
        "docs/privacy-statement.markdown",
        "legal/privacy_policy.txt",
        "_pages/privacy-en-cookies.md",
        "onze-privacyverklaring-2024.htm",
        "avg-verklaring.md",
        "avg.html",
        "gdpr.en.md",
        "bescherming-persoonsgegevens.md",
        "gegevensbescherming.html",
        "data-protection.md",
        "privacybeleid/index.md",
        "content/privacy/_index.md",
        "content/privacy/_index.nl.md",
        "content/privacy/index.nl-be.md",
        "src/privacy/page.html",
        "privacyverklaring/README.md",
        "app/privacybeleid/page.tsx",
        "src/pages/privacy.astro",
        "src/routes/privacy/+page.svelte",
        "resources/views/privacy.blade.php",
        "locales/nl/privacy.json",
        "app/privacybeleid/sections/Bewaartermijn.tsx",
        "views/privacy/partials/rechten.ejs",
        "content/privacy/rechten.mdown",
    ],
)
def test_the_names_that_websites_use(path: str) -> None:
    assert re.search(FILES_PATTERN, path)


@pytest.mark.parametrize(
    "path",
    [
        "index.md",
        "content/contact.md",
        "privacy.py",
        "privacy.md.bak",
        "privacy/logo.svg",
        "privacy/blog/post.md",
        "app/privacybeleid/layout.tsx",
        "app/sections/Bewaartermijn.tsx",
        "tavgo.md",
        "avgang.html",
        "average.md",
    ],
)
def test_other_names(path: str) -> None:
    assert not re.search(FILES_PATTERN, path)


def test_a_file_is_taken_as_it_is(site: Path) -> None:
    write(site, "x.pdf")
    assert found("x.pdf") == ["x.pdf"]


def test_a_folder_is_searched_by_name_and_then_by_content(site: Path) -> None:
    write(site, "privacy.md", "blog/bakken.md", "privacy.py")
    write(site, "over.html", text=STATEMENT)
    candidates, _ = find(["."], readable, 1000)
    assert candidates == [Candidate("over.html", named=False), Candidate("privacy.md", named=True)]


def test_the_name_of_the_folder_given_counts(site: Path) -> None:
    write(site, "content/privacy/index.md")
    assert found("content/privacy") == ["content/privacy/index.md"]


def test_large_and_binary_files_are_not_looked_into(site: Path) -> None:
    write(site, "groot.md", text=STATEMENT + "x" * 1000)
    write(site, "binair.md", text=STATEMENT + "\0")
    assert found(".") == []


def test_a_statement_in_utf_16_is_found(site: Path) -> None:
    (site / "over.html").write_bytes(STATEMENT.encode("utf-16"))
    assert found(".") == ["over.html"]


def test_without_a_repository_hidden_built_and_foreign_files_are_left_out(site: Path) -> None:
    skipped = ("node_modules/a", "vendor/b", "dist", "build", "_site", ".next", ".cache/x")
    write(site, "src/privacy.md", *(f"{folder}/privacy.md" for folder in skipped))
    assert found(".") == ["src/privacy.md"]


def test_a_skipped_folder_can_be_asked_for(site: Path) -> None:
    write(site, "dist/privacy.html")
    assert found("dist") == ["dist/privacy.html"]


def test_in_a_repository_git_says_what_counts(site: Path) -> None:
    git(site, "init", "--quiet")
    write(site, ".gitignore", text="public/\n*.draft.md\n")
    write(site, "content/privacy.md", "content/privacy.draft.md", "public/privacy.html", "build/privacy.md")
    write(site, "node_modules/x/privacy.md", ".well-known/privacy.txt", "weg/privacy.md")
    git(site, "add", "weg")
    (site / "weg" / "privacy.md").unlink()
    assert found(".") == [".well-known/privacy.txt", "content/privacy.md"]
    assert found("content") == ["content/privacy.md"]


def test_an_ignored_folder_can_be_asked_for(site: Path) -> None:
    git(site, "init", "--quiet")
    write(site, ".gitignore", text="public/\n")
    write(site, "public/privacy.html")
    assert found("public") == ["public/privacy.html"]


def test_a_repository_cannot_make_us_run_its_programs(site: Path) -> None:
    git(site, "init", "--quiet")
    write(site, "privacy.md")
    monitor = site / "monitor.sh"
    monitor.write_text(f"#!/bin/sh\ntouch {site}/ran\n")
    monitor.chmod(0o755)
    git(site, "config", "core.fsmonitor", str(monitor))
    assert found(".") == ["privacy.md"]
    assert not (site / "ran").exists()


def test_without_git_the_fixed_list_serves(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(site, "privacy.md", "dist/privacy.md")
    monkeypatch.setenv("PATH", "")
    assert found(".") == ["privacy.md"]


def test_each_file_once(site: Path) -> None:
    write(site, "privacy.md")
    assert found("privacy.md", ".", "./privacy.md") == ["privacy.md"]


def test_a_path_that_is_not_there_stops_nothing(site: Path) -> None:
    write(site, "privacy.md")
    candidates, errors = find(["privcy.md", "privacy.md"], readable, 1000)
    assert [candidate.path for candidate in candidates] == ["privacy.md"]
    assert [str(error) for error in errors] == ["privcy.md: no such file or folder (check the spelling of the path)"]


def test_of_data_files_only_those_with_texts(site: Path) -> None:
    text = '{"a": "Dit is de privacyverklaring. Wij verwerken persoonsgegevens."}'
    write(site, "src/locales/nl.json", "app_nl.arb", "content/juridisch.yaml", "privacy.toml", text=text)
    write(site, "openapi.json", "rules/complaint.yaml", "config.toml", text=text)
    candidates, _ = find(["."], lambda path: True, 1000)
    assert [candidate.path for candidate in candidates] == [
        "app_nl.arb",
        "content/juridisch.yaml",
        "privacy.toml",
        "src/locales/nl.json",
    ]

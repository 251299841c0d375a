"""Finding the privacy statements in a folder, by name and then by content."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath

from privlint.discovery import Candidate
from privlint.disk import remembered
from privlint.following import may_be_a_part
from privlint.part_names import names_in, siblings
from privlint.source import UTF_16_MARKS

_NAMES = (
    r"[^/]*(privacy|persoonsgegevens|gegevensbescherming|data[-_. ]?protection)[^/]*"
    r"(/(_?index|\+?page|readme|content|default)(\.[a-z]{2}([-_][a-z]{2})?)?)?"
    r"|(avg|gdpr)([-_. ]?(verklaring|statement|beleid|policy|notice))?(\.[a-z]{2}([-_][a-z]{2})?)?"
)
_FOLDER = r"_?(privacy|avg|gdpr)([-_]?(verklaring|statement|beleid|policy|reglement))?"
_FOLDER_OF_PARTS = r"_?(sections?|secties|parts?|partials|onderdelen|hoofdstukken|artikelen|content|nl)"
_TEXTS = r"md|markdown|mdown|mkd|mdx|mdc|html?|xhtml|txt|text|rst|adoc|asciidoc"
_PAGES = r"tsx|jsx|vue|svelte|astro|php|phtml|twig|njk|jinja2?|j2|liquid|erb|ejs|eex|heex|hbs|handlebars|mustache"
_PARTS = r"ts|mts|cts|js|mjs|cjs|jsonc?|json5|ya?ml|toml|po|arb|dart|kt|swift"
_DOCUMENTS = r"docx|pdf"  # found in folders; the hook takes them only if asked to, for they need an extra

FILES_PATTERN = (
    rf"(?i)(^|/)({_NAMES}|{_FOLDER}/({_FOLDER_OF_PARTS}/[^/]*|[^/]*(\d[^/]*|(?=\.({_TEXTS})$))))"
    rf"\.({_TEXTS}|{_PAGES}|{_PARTS})$"
)
"""How website repositories name these pages and their parts: the words in the file's name, or in the name of the folder
whose index or page file it is, or of whose texts or sections it is one. The same pattern stands in
.pre-commit-hooks.yaml."""

# Of these formats a name tells that the file is a page; one of the others may as well hold code for a privacy banner.
_PAGE_NAME = re.compile(rf"(?i)(^|/)({_NAMES})\.({_TEXTS}|{_PAGES}|{_DOCUMENTS})$")

# What a file says that may be a statement though its name does not tell; the
# judgement of its text follows later.
_NAMES_A_STATEMENT = (
    rb"(?i)privacy[\s_-]*(?:en[\s_-]*cookie[\s_-]*|&[\s_-]*cookie[\s_-]*)?"
    rb"(?:verklaring|beleid|statement|policy|reglement|notice)"
)
_SPEAKS_OF_DATA = rb"(?i)persoonsgegevens|persoonlijke\s+gegevens|personal\s+(?:data|information)"

# Data files are mostly settings; these hold texts, by the name of a folder, of a language or of the page.
_DATA_FILE = re.compile(r"(?i)\.(?:jsonc?|json5|arb|ya?ml|toml|po)$")
_HOLDS_TEXTS = re.compile(
    r"(?i)(?:^|/)(?:_?(?:locales?|i18n|l10n|lang|languages?|translations?|messages|dictionar(?:y|ies)|contents?|data|copy|cms"
    r"|pages|texts?|teksten|legal)[/.]|(?:[^/]*[._-])?(?:nl|dutch|nederlands)(?:[-_][a-z]{2})?\.|[^/]*(?:privacy|persoonsgegevens))"
)

# Code of others, also where it is committed.
_THIRD_PARTY = frozenset({"node_modules", "bower_components", "vendor", "third_party", "site-packages"})
# What a build makes of the sources, also where it is committed.
_GENERATED = frozenset(
    "dist build out _site .next .nuxt .output .svelte-kit .astro .vercel .netlify target coverage __pycache__".split()
)
_LEFT_OUT = _THIRD_PARTY | _GENERATED | frozenset({"__tests__", "__mocks__", "__snapshots__"})
_DOCUMENT = re.compile(rf"(?i)\.(?:{_DOCUMENTS})$")
_REPORT = b'<meta name="generator" content="privlint '
_BEGINNING = 2000  # bytes, in which the mark of a report stands
_LOCK = "~$"  # what Word puts beside a document that is open
_TEST_FILE = re.compile(r"(?i)\.(?:test|spec|stories|snap|d|min)\.[a-z]+$|(?:^|/)(?:package-lock|tsconfig)\.json$")


def candidates_in(folder: str, readable: Callable[[str], bool], largest: int) -> Iterator[Candidate]:
    """The files in `folder` that may be privacy statements or parts of one, sorted.

    `readable` and `largest` are as in `discovery.find`.
    """
    names = _listed_by_git(folder)
    if names is None:
        names = list(_walked(folder))
    names_of = remembered(names_in)
    for name in sorted(names):
        path = Path(folder, name)
        if not readable(name) or not _LEFT_OUT.isdisjoint(PurePath(name).parts[:-1]) or _TEST_FILE.search(name):
            continue
        if not path.is_file() or (path.suffix == ".html" and _is_report(path)):
            continue
        if _PAGE_NAME.search(path.as_posix()) and not path.name.startswith(_LOCK):
            yield Candidate(path.as_posix(), named=True)
        elif _DOCUMENT.search(name):
            continue  # its words cannot be searched as they are
        elif _DATA_FILE.search(name) and not _HOLDS_TEXTS.search(name):
            continue
        elif _may_be_statement(path, largest):
            yield Candidate(path.as_posix(), named=False)
        elif may_be_a_part(path) and len(siblings(path, names_of)) > 1:
            yield Candidate(path.as_posix(), named=False, part=True)


def _listed_by_git(folder: str) -> list[str] | None:
    """The files under `folder` that git tracks or does not ignore; None outside a repository or without git.

    A folder that is itself ignored was asked for by name, so it is not for git to say what counts.
    """
    # A repository may name a program of its own as file system monitor: do not run that.
    git = ["git", "-C", folder, "-c", "core.fsmonitor=false"]
    try:
        listed = subprocess.run(
            [*git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True, check=False
        )
        if listed.returncode != 0:
            return None
        names = [os.fsdecode(name) for name in listed.stdout.split(b"\0") if name]
        if not names and subprocess.run([*git, "check-ignore", "--quiet", "."], check=False).returncode == 0:
            return None
    except OSError:
        return None
    return list(dict.fromkeys(names))


def _walked(folder: str) -> Iterator[str]:
    for directory, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".") and name not in _LEFT_OUT]
        for name in files:
            yield Path(directory, name).relative_to(folder).as_posix()


def _is_report(path: Path) -> bool:
    """Whether the file is a report of privlint, which shows the statement that was checked."""
    try:
        with path.open("rb") as file:
            return _REPORT in file.read(_BEGINNING)
    except OSError:
        return False


def _may_be_statement(path: Path, largest: int) -> bool:
    """Whether the file holds the words of a privacy statement; a binary, unreadable or too large one does not."""
    try:
        if path.stat().st_size > largest:
            return False
        data = path.read_bytes()
    except OSError:
        return False
    if data.startswith(UTF_16_MARKS):
        data = data.decode("utf-16", "replace").encode()
    return b"\0" not in data and bool(re.search(_SPEAKS_OF_DATA, data) and re.search(_NAMES_A_STATEMENT, data))

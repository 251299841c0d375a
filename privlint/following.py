"""Files that a page includes or imports: which file is meant, and what it holds.

A page that only renders a component, or a statement that is spread over a file for each
section, is read as one document. What cannot be found in the repository is left out.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from privlint.disk import exists, has_several_files, is_file, small_text
from privlint.document import Document
from privlint.patterns import compile_later
from privlint.record import NamedTuple

if TYPE_CHECKING:
    from privlint.part_names import Names, PartName

Follow = Callable[[str], Document | None]
"""Gives the document of the file that is included under a name; None if there is none."""


class Loaded(NamedTuple):
    """The text of a file that another one imports, its path, and what follows the names in it."""

    path: str
    text: str
    follow: Follow


Reader = Callable[[Path, Follow], Document | None]
"""Gives the document of a file, with what that includes; None if it cannot be read."""


class Files(NamedTuple):
    """The files in which the parts of a statement may stand.

    `load` gives the text of one, empty if it cannot be read; `read` its document with what it includes, or None.
    `names` gives what the names of the files in a folder tell; `whole` the one statement that files with such names
    make, or None.
    """

    load: Callable[[Path], str]
    read: Callable[[Path], Document | None]
    names: Callable[[Path], Names]
    whole: Callable[[tuple[PartName, ...]], Document | None]


DEEPEST = 5
"""How many files may include one another in a row."""

_TOP = ".git package.json composer.json Gemfile _config.yml pyproject.toml hugo.toml config.toml".split()
# Where the tools of websites look for what a page names, from the folder of the site ("" is that folder itself).
_ROOTS = (
    "",
    *"src app _includes includes templates layouts/partials resources/views app/views views content".split(),
    *"src/_includes src/components components partials public static".split(),
)
_ALIASES = ("@/", "~/", "$lib/", "/")
_PACKAGE = compile_later(r"@[\w-]")  # or another name that the project has for a folder
_SUFFIXES = ".tsx .jsx .ts .js .mjs .vue .svelte .astro .mdx .md .json .html .php".split()
_FARTHEST_TOP = 12  # folders
_NEAR = 4  # a file with its folders
_PRIVACY = "privacy persoonsgegevens gegevensbescherming avg gdpr".split()


def follow_nothing(target: str) -> None:
    """No file is followed: the text does not come from a file, or it is to be read by itself."""
    return


def follower(path: str, read: Reader, chain: tuple[Path, ...] = ()) -> Follow:
    """What follows the names in the file `path`, with `read` for the files meant; each file once.

    `chain` are the files on the way to this one.
    """
    here = Path(path)
    chain = (*chain, here.resolve())
    return Follower(here, read, chain)


class Follower:
    """Follows the names in a file: gives the documents of the files meant, each once, or their texts."""

    def __init__(self, here: Path, read: Reader, chain: tuple[Path, ...]) -> None:
        self._here = here
        self._read = read
        self._chain = chain
        self._seen = set(chain)

    def __call__(self, target: str) -> Document | None:
        """The document of the file that is meant by `target`; None if there is none, or it was given before."""
        found = resolved(self._here, target)
        if found is None or len(self._chain) > DEEPEST or found.resolve() in self._seen:
            return None
        self._seen.add(found.resolve())
        return self._read(found, follower(found.as_posix(), self._read, self._chain))

    def load(self, target: str, suffixes: Collection[str], largest: int) -> Loaded | None:
        """The text of the file that is meant by `target`, which has one of `suffixes`; None if there is none, it is no
        UTF-8, or it holds more than `largest` bytes."""
        found = resolved(self._here, target)
        if found is None or found.suffix not in suffixes or found.resolve() in self._chain:
            return None
        text = small_text(found, largest)
        path = found.as_posix()
        return Loaded(path, text, follower(path, self._read, self._chain)) if text and "\ufffd" not in text else None


def resolved(importer: Path, target: str) -> Path | None:
    """The file that `importer` means by `target`, such as "./Inhoud", "@/components/Privacy" or "footer.html".

    None if there is no such file in the repository, or without one in the folder of `importer`.
    """
    site = site_of(importer)
    top = repository_of(importer) or site or importer.parent
    around = top.resolve()
    for candidate in _candidates(importer, target, site, top):
        if is_file(candidate) and candidate.resolve().is_relative_to(around):
            return candidate
    return None


def _candidates(importer: Path, target: str, site: Path | None, top: Path) -> Iterator[Path]:
    folders = [importer.parent]
    plain = target
    if _PACKAGE.match(target) is not None:
        folders = []
    elif not target.startswith("."):
        folders += [site / root for root in _ROOTS] if site is not None else []
        for alias in _ALIASES:
            plain = plain.removeprefix(alias)
    own_suffix = "".join(importer.suffixes[-2:])
    for folder in folders:
        yield from _files(Path(os.path.normpath(folder / plain)), own_suffix)
    if not target.startswith("."):
        from privlint.aliases import aliased  # of what is found nowhere else

        for file in aliased(importer, target, top):
            yield from _files(file, own_suffix)


def _files(base: Path, own_suffix: str) -> Iterator[Path]:
    """The files that `base` may mean without its suffix, or as a folder; `own_suffix` is that of the file around it."""
    yield base
    if base.name:
        yield from (base.with_name(base.name + suffix) for suffix in _SUFFIXES)
        if own_suffix:
            yield base.with_name(base.name + own_suffix)
            yield base.with_name(f"_{base.name}{own_suffix}")  # a partial
    yield from (base / f"{name}{suffix}" for suffix in _SUFFIXES for name in ("index", "page", "+page"))


def may_be_a_part(file: Path) -> bool:
    """Whether the names of `file` and its folders leave it possible that others in its folder are parts of the same
    statement; parts.py tells whether they are. Most files are none, and cost no more than this."""
    names = [name.lower() for name in file.parts[-_NEAR:]]
    if not any(word in name for name in names for word in _PRIVACY) or not is_file(file):
        return False
    return has_several_files(file.parent) or not any(word in name for name in names[-2:] for word in _PRIVACY)


def site_of(file: Path) -> Path | None:
    """The nearest folder around `file` that is the top of a site or a repository."""
    return _nearest(file, _TOP)


def repository_of(file: Path) -> Path | None:
    """The nearest folder around `file` that is the top of a repository."""
    return _nearest(file, [".git"])


def _nearest(file: Path, names: Sequence[str]) -> Path | None:
    for folder in list(file.absolute().parents)[:_FARTHEST_TOP]:
        if any(exists(folder / name) for name in names):
            return _as_written(folder, file)
    return None


def _as_written(folder: Path, file: Path) -> Path:
    """`folder` as the user writes it: relative if `file` is."""
    if file.is_absolute():
        return folder
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder

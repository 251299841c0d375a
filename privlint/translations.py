"""Pages that only name their texts: `t("privacy.intro")`. Which file of translations holds them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from privlint.disk import is_folder, matching, small_text
from privlint.following import repository_of, site_of
from privlint.translation_files import Held, held
from privlint.translation_keys import keys_of

_OWN_TEXTS = "</i18n>"  # of a component of Vue that holds its texts itself
_FEWEST_KEYS = 4
_ENOUGH = 0.5  # of the keys
_ENOUGH_ELSEWHERE = 0.9  # in another namespace than the page names
_NEAR = "dictionaries messages locales locale i18n lang translations".split()
_FOLDERS = (
    *"messages locales locale i18n lang language languages translations public/locales public/lang".split(),
    *"src/messages src/locales src/locale src/i18n src/lang src/languages src/translations src/lib/i18n".split(),
    *"src/lib/locales src/lib/translations app/i18n app/locales i18n/locales i18n/messages i18n/lang".split(),
    *"assets/i18n assets/locales src/assets/i18n src/assets/locales resources/lang src/i18n/locales".split(),
    *"src/i18n/messages src/lib/i18n/locales config/locales src/_data".split(),
    *"locale/nl/LC_MESSAGES locale/nl_NL/LC_MESSAGES translations/nl/LC_MESSAGES".split(),
)
_NAMES = (
    *"nl.json nl-NL.json nl_NL.json nl.yaml nl.yml nl-NL.yaml nl.toml nl.ts nl.js nl.po nl_NL.po".split(),
    *"django.po messages.po *.nl.json *.nl.yml *.nl.yaml *.nl.po */nl.json */nl.yml".split(),
    *"nl/*.json nl-NL/*.json nl/*.yaml nl/*.yml nl/*.php nl/*.ts nl/*.po".split(),
)
_APPS = "*/locale/nl/LC_MESSAGES/*.po"  # Django keeps the texts of each application with it
_LARGEST = 2_000_000  # bytes


def translations_of(path: str, source: str) -> Path | None:
    """The file in the repository with the Dutch texts that the page `path` shows by their keys; None if it names few
    or there is no such file."""
    keys = keys_of(source) if _OWN_TEXTS not in source else []
    if len(keys) < _FEWEST_KEYS:
        return None
    best, most = None, Held(0, 0)
    for file in _files(Path(path)):
        found = held(keys, small_text(file, _LARGEST), _namespace(file), file.suffix)
        is_enough = found.exactly >= _ENOUGH * len(keys) or found.all >= _ENOUGH_ELSEWHERE * len(keys)
        if is_enough and found > most:
            best, most = file, found
    return best


def _namespace(file: Path) -> str:
    """The name by which pages name the file: "privacy" of nl/privacy.json and privacy.nl.json."""
    return file.name.partition(".")[0]


def _files(page: Path) -> Iterator[Path]:
    """The files of Dutch texts of the site to which `page` belongs, and of the repository around it."""
    seen: set[Path] = set()
    for file in _candidates(page):
        if (real := file.resolve()) not in seen:
            seen.add(real)
            yield file


def _candidates(page: Path) -> Iterator[Path]:
    site = site_of(page)
    for near in _folders_around(page, site) if site is not None else ():
        for name in _NAMES:
            yield from matching(near, name)
    for top in dict.fromkeys((site, repository_of(page))):
        folders = [folder for folder in _FOLDERS if is_folder(top / folder)] if top is not None else []
        for pattern in (*(f"{folder}/{name}" for folder, name in product(folders, _NAMES)), _APPS):
            yield from matching(top, pattern) if top is not None else ()


def _folders_around(page: Path, site: Path) -> Iterator[Path]:
    """The folders for texts beside the page, and beside the folders around it, that stand in the site."""
    for folder in page.parents:
        if folder == site or site not in folder.parents:
            return
        yield from (folder / name for name in _NEAR if is_folder(folder / name))

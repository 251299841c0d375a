"""Pages that only name their texts: `t("privacy.intro")`. Which file of translations holds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from privlint.disk import is_folder, matching, small_text
from privlint.following import repository_of, site_of

_FUNCTIONS = r"\$?t|\$tc|\$_|_|__|trans|translate|gettext|tr|i18n\.t|I18n\.t|formatMessage|@lang|i18n|T"
# t("privacy.intro"), t.rich("intro"), t '.intro', __('We keep nothing.'), {{ i18n "privacy_intro" }}
_CALLED = re.compile(
    rf"(?<![\w.$@])(?:{_FUNCTIONS})(?:\.(?:rich|raw|markup|html))?(?:\s*\(\s*|[ ]+)"
    rf"(?P<quote>[\"'`])(?P<key>(?:(?!(?P=quote))[^\\\n]){{3,600}})(?P=quote)"
)
# {{ 'privacy.intro' | translate }}, {{ "privacy.intro"|trans }}
_PIPED = re.compile(
    r"(?P<quote>[\"'])(?P<key>(?:(?!(?P=quote))[^\\\n]){3,600})(?P=quote)\s*\|\s*(?:trans|translate|t|transloco)\b"
)
# {% translate "We keep nothing." %}, {% blocktranslate %}We keep nothing.{% endblocktranslate %}
_TAGGED = re.compile(
    r"\{%-?\s*(?:trans|translate|t)\s+(?P<quote>[\"'])(?P<key>(?:(?!(?P=quote))[^\\\n]){3,600})(?P=quote)"
    r"|\{%-?\s*blocktrans(?:late)?\b[^%]*%\}\s*(?P<block>[^{%]{3,600}?)\s*\{%"
)
_PROPERTY = re.compile(r"\b(?:i18nKey|id|v-t|data-i18n|keypath)=[\"'`{ ]+(?P<key>[\w:-]{1,60}\.[\w.:-]{1,100})[\"'`]")
_KEYS = (_CALLED, _PIPED, _TAGGED, _PROPERTY)

_FEWEST_KEYS = 4
_ENOUGH = 0.5  # of the keys
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
_LONGEST_KEY = 60
"""The number of characters of a key that is a sentence that are looked for: its end may be wrapped."""


def translations_of(path: str, source: str) -> Path | None:
    """The file in the repository with the Dutch texts that the page `path` shows by their keys; None if it names few
    or there is no such file."""
    keys = {found["key"] or found["block"] for pattern in _KEYS for found in pattern.finditer(source)}
    names = {_last_part(key) for key in keys}
    if len(names) < _FEWEST_KEYS:
        return None
    best, most = None, 0
    for file in _files(Path(path)):
        held = _held(names, small_text(file, _LARGEST), is_po=file.suffix == ".po")
        if held > most and held >= _ENOUGH * len(names):
            best, most = file, held
    return best


def _last_part(key: str) -> str:
    """The name that a key has in its file: its last part, or the key itself if it is a text."""
    return key[:_LONGEST_KEY] if " " in key else re.split(r"[.:]", key)[-1]


def _held(names: set[str], text: str, *, is_po: bool) -> int:
    """How many of `names` are keys in `text`."""
    if is_po:
        ids = re.sub(r"\"\s*\n\s*\"", "", text)
        return sum(re.search(rf"msgid\s+\"(?:[\w.:-]*[.:])?{re.escape(name)}", ids) is not None for name in names)
    return sum(_is_key(name, text) for name in names)


def _is_key(name: str, text: str) -> bool:
    if " " in name:
        return f'"{name}' in text or f"'{name}" in text
    return re.search(rf"(?<![\w-])[\"']?{re.escape(name)}[\"']?\s*(?::|=>|=|\]\s*$)", text, re.MULTILINE) is not None


def _files(page: Path) -> Iterator[Path]:
    """The files of Dutch texts of the site to which `page` belongs, and of the repository around it."""
    seen: set[Path] = set()
    for top in (site_of(page), repository_of(page)):
        if top is None or top.resolve() in seen:
            continue
        seen.add(top.resolve())
        folders = [folder for folder in _FOLDERS if is_folder(top / folder)]
        for pattern in (*(f"{folder}/{name}" for folder, name in product(folders, _NAMES)), _APPS):
            for file in matching(top, pattern):
                if file.resolve() not in seen:
                    seen.add(file.resolve())
                    yield file

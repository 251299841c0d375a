"""Pages that only name their texts: `t("privacy.intro")`. Which file of translations holds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from privlint.following import site_of

_KEY = re.compile(r"(?<![\w.])(?:\$?t|\$tc|i18n\.t|translate|__|trans|formatMessage)\(\s*[\"'`]([\w.:-]{3,100})[\"'`]")
_KEY_PROPERTY = re.compile(r"\b(?:i18nKey|id|v-t)=[\"'`{ ]+([\w.:-]+\.[\w.:-]+)[\"'`]")
_FEWEST_KEYS = 4
_ENOUGH = 0.5  # of the keys
_FOLDERS = (
    *"messages locales locale i18n lang languages translations public/locales src/messages src/locales".split(),
    *"src/locale src/i18n src/lang src/translations app/i18n i18n/locales i18n/messages assets/i18n".split(),
    *"src/assets/i18n resources/lang src/i18n/locales src/i18n/messages".split(),
)
_NAMES = "nl.json nl-NL.json nl_NL.json nl.yaml nl.yml nl/*.json nl-NL/*.json nl/*.yaml nl.ts nl.js".split()
_LARGEST = 2_000_000  # bytes


def translations_of(path: str, source: str) -> Path | None:
    """The file in the repository with the Dutch texts that the page `path` shows by their keys; None if it names few
    or there is no such file."""
    keys = {match[1] for pattern in (_KEY, _KEY_PROPERTY) for match in pattern.finditer(source)}
    if len(keys) < _FEWEST_KEYS:
        return None
    names = {re.split(r"[.:]", key)[-1] for key in keys}
    for file in _files(Path(path)):
        text = file.read_text(encoding="utf-8", errors="replace")
        held = sum(re.search(rf"(?<![\w-])[\"']?{re.escape(name)}[\"']?\s*:", text) is not None for name in names)
        if held >= _ENOUGH * len(names):
            return file
    return None


def _files(page: Path) -> Iterator[Path]:
    """The files of Dutch texts of the site to which `page` belongs."""
    site = site_of(page)
    if site is None:
        return
    for folder, name in product(_FOLDERS, _NAMES):
        for file in sorted((site / folder).glob(name)):
            if file.is_file() and file.stat().st_size <= _LARGEST:
                yield file

"""The keys by which a page names its texts: `t("privacy.intro")`, `dict.privacy.intro`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import NamedTuple

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
_PROPERTY = re.compile(
    r"\b(?:i18nKey|v-t|data-i18n|keypath)=[\"'`{ ]+(?P<key>[\w:.-]{3,160})[\"'`]"
    r"|\bid=[\"'`{ ]+(?P<id>[\w:-]{1,60}\.[\w.:-]{1,100})[\"'`]"
)
_KEYS = (_CALLED, _PIPED, _TAGGED, _PROPERTY)

# useTranslations("Privacy"), getTranslations({ locale, namespace: "Privacy" }), useTranslation(["privacy"])
_NAMESPACE = re.compile(
    r"\b(?:use|get|with)(?:Scoped)?(?:Translations?|Translator|I18n)\(\s*"
    r"(?:\[\s*)?(?:\{[^{}]{0,200}?\bnamespace:\s*)?[\"'](?P<name>[\w./-]+)[\"']"
)
_PREFIX = re.compile(r"\bkeyPrefix:\s*[\"'](?P<name>[\w.]+)[\"']")
# const dict = await getDictionary(lang), const t = translations[locale], function Page({ dict })
_WHOLE = re.compile(
    r"\b(?:const|let|var)\s+(?P<name>\w+)\s*(?::[^=\n]{1,80})?=\s*(?:await\s+)?(?:\w+\.)?"
    r"(?:(?:get|use|load|fetch)\w*(?:Dictionar|Translation|Message|Locale|I18n|Intl)\w*\(|"
    r"(?:dictionar|translation|message|locale)\w*\[)",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"[({,]\s*(?P<name>dict|dictionary|translations|messages)\s*(?=[,}:)])")
_VALUES = re.compile(r"(?:\$\{[^{}]*\})+")
_MOST_VALUES = 4  # in a key
_MOST_KEYS = 500

ANY = "*"
"""In a key: a part that only the running site knows."""


class Key(NamedTuple):
    """The `name` of a text, in the part of the texts, or the file, that is called `namespace`, if it is not empty.

    In a name that is no sentence, dots stand between the parts, and `ANY` for what the page fills in.
    """

    name: str
    namespace: str = ""

    @property
    def is_sentence(self) -> bool:
        """Whether the name is the text in another language."""
        return " " in self.name


def keys_of(source: str) -> list[Key]:
    """The keys that a page names, each once; of very many, the first."""
    namespaces = [found["name"] for pattern in (_NAMESPACE, _PREFIX) for found in pattern.finditer(source)]
    own = namespaces[0].replace("/", ".") if len(set(namespaces)) == 1 else ""
    named = (key for written in _written(source) if (key := _key(written, own)) is not None)
    return list(islice(dict.fromkeys(chain(named, map(Key, _members(source)))), _MOST_KEYS))


def _written(source: str) -> Iterator[str]:
    for pattern in _KEYS:
        for found in pattern.finditer(source):
            yield next(filter(None, (found[group] for group in ("key", "id", "block") if group in pattern.groupindex)))


def _key(written: str, namespace: str) -> Key | None:
    name = _VALUES.sub(ANY, written)
    if " " in name:
        return Key(written)
    stated, colon, rest = name.rpartition(":")
    if colon and not stated.endswith(":"):
        namespace, name = stated.rpartition(":")[2], rest
    parts = [part for part in name.split(".") if part and not part.isdecimal()]
    is_known = any(part != ANY for part in parts) and name.count(ANY) <= _MOST_VALUES
    return Key(".".join(parts), namespace) if is_known else None


def _members(source: str) -> Iterator[str]:
    """The properties of the objects that hold the texts: "privacy.title" of `dict.privacy.title`."""
    names = {found["name"] for pattern in (_WHOLE, _GIVEN) for found in pattern.finditer(source)}
    if not names:
        return
    member = re.compile(
        rf"(?<![\w.$])(?:{'|'.join(sorted(names))})((?:\??\.[A-Za-z_]\w{{0,60}}){{1,10}})(?!\w{{0,60}}\s?\()"
    )
    for found in member.finditer(source):
        yield found[1].replace("?", "").lstrip(".")

"""What the name of a file tells of it as a part of a statement that is spread over the files of a folder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from privlint.disk import files_in
from privlint.record import Record

_WORD = re.compile(r"[A-ZÀ-Ý]?[a-zß-ÿ]+|[A-ZÀ-Ý]+(?![a-zß-ÿ])|\d+")
_FORMAT = re.compile(
    r"(?i)\.(?:md|markdown|mdx|mdc|html?|xhtml|txt|rst|adoc|asciidoc|[tj]sx?|m[tj]s|vue|svelte|astro|php|phtml|blade|twig"
    r"|njk|jinja2?|j2|liquid|erb|ejs|eex|heex|hbs|handlebars|mustache|json[c5]?|ya?ml|toml|po|arb|dart|kt|swift)$"
)
_OF_PROGRAMS = re.compile(
    r"(?i)\.(?:[tj]sx?|m[tj]s|vue|svelte|astro|php|phtml|twig|njk|jinja2?|j2|liquid|\w?ee?x|erb|ejs|hbs)$"
)

_TEST = re.compile(r"(?i)\.(?:test|spec|stories|snap|d|min)\.[a-z]+$")

_PRIVACY = re.compile(r"[a-z]*(?:privacy|persoonsgegevens|gegevensbescherming)[a-z]*|avg|gdpr")
_STATEMENT = frozenset("verklaring beleid statement policy notice reglement pagina page en and cookie cookies".split())
_INSIDE = re.compile(  # the folder of the parts, in that of the statement
    r"(?i)[_(]?(?:sections?|secties|parts?|partials?|onderdelen|delen|hoofdstukken|chapters?|artikelen|blocks?|blokken"
    r"|components?|content|tekst(?:en)?|texts?|includes?|nl|nl[-_](?:nl|be))\)?"
)
_LANGUAGES = frozenset(
    "nl en de fr es it pl tr pt ar uk dutch english german french nederlands engels duits frans".split()
)
_FIRST_LANGUAGES = frozenset({"nl", "en"})
_COUNTRIES = frozenset("nl be gb us uk fr de".split())
_PART = frozenset("sectie section deel part artikel article art hoofdstuk chapter stap step".split())
_BASES = frozenset("index page readme default content home".split())
_VERSION = re.compile(r"(?i)(?:19|20)\d\d|\d{4}|(?<![a-z])v[-_. ]?\d")
_OTHER_VERSION = frozenset(
    "versie version oud oude old archief archive draft concept kopie copy backup bak nieuw nieuwe new".split()
)
_OTHER_DOCUMENT = re.compile(
    r"cookie-?(?:verklaring|beleid|statement|policy|notice)|voorwaarden|^terms(?:$|-of|-and)|disclaimer|impressum|imprint"
    r"|colofon|(?:verwerkers|gebruikers)overeenkomst|processing-agreement|changelog|contributing|licen[sc]e|sitemap"
    r"|^(?:layout|loading|error|template|header|footer|types?|utils?|schema|styles?|config)$|banner|modal|popup|button"
)
_FIRST = frozenset("inleiding introductie introduction intro algemeen general wie about over".split())
_TOPICS = (
    *"inleiding introducti algemeen general gegevens persoonsgegevens collect verzamel doel purpose waarom".split(),
    *"waarvoor gebruik usage grondslag bewaar bewaren termijn retention opslag storage derden sharing".split(),
    *"ontvanger recipient verwerker doorgifte transfer rechten rights inzage klacht complaint contact".split(),
    *"cookie beveilig security wijzig changes minderjarig kinderen children toezicht profilering".split(),
)
"""With what the words begin that say what a part of a privacy statement is about."""


class PartName(Record):
    """What a name tells.

    `group` is what all parts of one statement share: the words that say which statement it is, empty in a folder that
    says so. `numbers` give the place of the part: (2,) or (2, 1); empty if none are in the name. `topic` tells whether
    the name says what a part of a privacy statement is about. A `base` has the name of the whole.
    """

    file: Path
    group: tuple[str, ...]
    language: str
    numbers: tuple[int, ...]
    topic: bool
    first: bool
    base: bool


class Names(NamedTuple):
    """What the names of the files in a folder tell: those that are by their names of the same statement, sorted, and
    the `pages` with the name of a whole statement."""

    of_same: Mapping[tuple[str, tuple[str, ...], str], tuple[PartName, ...]]
    pages: tuple[Path, ...]


def names_in(folder: Path) -> Names:
    """What the names of the files in `folder` tell of them."""
    of_same: dict[tuple[str, tuple[str, ...], str], list[PartName]] = {}
    pages: list[Path] = []
    in_folder = _in_statement_folder(folder)
    for file in files_in(folder):
        name = _part_name(file, in_folder=in_folder) if not _TEST.search(file.name) else None
        if name is not None:
            of_same.setdefault(_same(name), []).append(name)
            pages += [file] if name.base and _FORMAT.search(file.name) else []
    return Names({key: tuple(names) for key, names in of_same.items()}, tuple(pages))


def siblings(file: Path, names_of: Callable[[Path], Names] = names_in) -> tuple[PartName, ...]:
    """The files in the folder of `file` that are by their names of the same statement, with `file` itself, sorted.

    Empty if `file` is no part by its name: a version of the year 2018, the cookie statement, or of nothing. `names_of`
    gives what the names in a folder tell.
    """
    own = _part_name(file, in_folder=_in_statement_folder(file.parent))
    return names_of(file.parent).of_same.get(_same(own), ()) if own is not None else ()


def pages_around(file: Path, names_of: Callable[[Path], Names]) -> list[Path]:
    """The pages with the name of the whole statement, in the folder of `file` or the one above."""
    folders = list(file.parents)[:2]
    return [page for folder in folders for page in names_of(folder).pages if page != file]


def is_of_a_program(file: Path) -> bool:
    """Whether a page in the format of `file` says itself which other files it shows."""
    return bool(_OF_PROGRAMS.search(file.name))


def _same(name: PartName) -> tuple[str, tuple[str, ...], str]:
    """What the parts of one statement have in common."""
    return name.file.suffix.lower(), name.group, name.language


def _in_statement_folder(folder: Path) -> bool:
    """Whether `folder` is named as a privacy statement, or is that of the parts in such a folder."""
    for around in [folder, *folder.parents][:3]:
        if any(_PRIVACY.fullmatch(word) for word in _words(around.name)):
            return True
        if not _INSIDE.fullmatch(around.name):
            return False
    return False


def _part_name(file: Path, *, in_folder: bool) -> PartName | None:
    """What the name of `file` tells; `in_folder`: it is in the folder of a statement.

    None if it is no part by its name: a version, another document, or one outside such a folder that does not name
    the statement.
    """
    stem = _stem(file.name)
    if _VERSION.search(stem):
        return None
    words = list(_words(stem))
    language = _taken_language(words)
    if any(word in _OTHER_VERSION for word in words) or _OTHER_DOCUMENT.search("-".join(words)):
        return None
    numbers = _taken_numbers(words)
    named = _end_of_statement_name(words)
    if not named and not in_folder:
        return None
    rest = words[named:]
    numbers = numbers or _taken_numbers(rest) or _taken_last_number(rest)
    return PartName(
        file,
        () if in_folder else tuple(words[:named]),
        language,
        numbers,
        topic=any(word.startswith(_TOPICS) or word in _FIRST for word in rest),
        first=not _FIRST.isdisjoint(rest),
        base=not numbers and all(word in _BASES for word in rest),
    )


def _stem(name: str) -> str:
    """`name` without the suffixes that tell the format."""
    while (shorter := _FORMAT.sub("", name)) != name:
        name = shorter
    return name


def _words(name: str) -> Iterator[str]:
    return (word.lower() for word in _WORD.findall(name))


def _taken_language(words: list[str]) -> str:
    """The language that a name ends or begins with, which is then no longer in `words`; empty if it names none."""
    if len(words) > 1 and words[-1] in _COUNTRIES and words[-2] in _LANGUAGES:
        del words[-1]
    if words and words[-1] in _LANGUAGES:
        return words.pop()
    return words.pop(0) if words and words[0] in _FIRST_LANGUAGES else ""


def _taken_numbers(words: list[str]) -> tuple[int, ...]:
    """The numbers with which `words` begin, also behind a word such as "sectie"; no longer in `words`."""
    start = 1 if len(words) > 1 and words[0] in _PART and words[1].isdecimal() else 0
    end = start
    while end < len(words) and words[end].isdecimal():
        end += 1
    numbers = tuple(map(int, words[start:end]))
    del words[:end]
    return numbers


def _taken_last_number(words: list[str]) -> tuple[int, ...]:
    return (int(words.pop()),) if words and words[-1].isdecimal() else ()


def _end_of_statement_name(words: list[str]) -> int:
    """Behind which of `words` the name of the statement ends: "privacy statement | rechten"; 0 if it is not there."""
    for number, word in enumerate(words):
        if _PRIVACY.fullmatch(word):
            end = number + 1
            while end < len(words) and words[end] in _STATEMENT:
                end += 1
            return end
    return 0

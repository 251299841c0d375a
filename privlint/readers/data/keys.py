"""What the names of keys say of their values: a heading, a paragraph, an item, or nothing that a visitor reads."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

_WORD = re.compile(r"[A-ZÀ-Þ]+(?![a-zß-ÿ])|[A-ZÀ-Þ]?[a-zß-ÿ]+|\d+")
_SENTENCE = re.compile(r"\s")
_HEADING_NUMBER = re.compile(r"h[1-6]")


class Role(Enum):
    """What a value is to a visitor."""

    HEADING = "heading"
    NAME = "name"  # a heading or a label, as its neighbours have it
    INTRODUCTION = "introduction"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    COLUMNS = "columns"
    ROWS = "rows"
    LEFT_OUT = "left out"
    OTHER = "other"


_ROLES = {
    Role.HEADING: "title titel heading header kop koptekst tussenkop headline question vraag q h h1 h2 h3 h4 h5 h6"
    " subject onderwerp sectiontitle sectietitel",
    Role.NAME: "name naam label term key category categorie soort",
    Role.INTRODUCTION: "intro introduction introductie inleiding lead lede subtitle subtitel ondertitel"
    " summary samenvatting",
    Role.PARAGRAPH: "text tekst body content inhoud paragraph paragraphs paragraaf paragrafen alinea alineas p par"
    " description desc beschrijving omschrijving answer antwoord a copy html markdown md message toelichting uitleg",
    Role.ITEM: "item items list lijst li bullet bullets point points punt punten opsomming ul ol lijstje",
    Role.COLUMNS: "columns kolommen headers headings thead head koppen cols",
    Role.ROWS: "rows rijen table tabel tbody row rij",
    Role.LEFT_OUT: "meta metadata seo og opengraph twitter nav navigation navigatie navbar menu breadcrumb breadcrumbs"
    " kruimelpad btn button buttons knop knoppen cta aria alt icon icoon iconname image images img afbeelding src href"
    " url slug path id ids uuid class classname style styles color colour kleur variant layout template locale lang"
    " language taal weight draft type placeholder anchor anker keywords canonical target rel permalink robots schema"
    " tooltip width height filename bg background theme size align order sort",
}
_ROLE_OF = {word: role for role, words in _ROLES.items() for word in words.split()}
_CONTROLS = frozenset("btn button buttons knop cta aria meta seo og alt href url slug nav icon placeholder".split())
_PRIVACY = re.compile(
    r"privacy|gegevensbescherming|persoonsgegevens|dataprotection|datenschutz|\bavg\b|\bgdpr\b", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def words(key: str) -> tuple[str, ...]:
    """The words of `key` in lower case, a number with the word before it; a sentence as key is one word."""
    if len(key) > 100 or _SENTENCE.search(key.strip()):
        return (key,)
    found: list[str] = []
    for word in _WORD.findall(key):
        if word.isdigit() and found and not found[-1][-1].isdigit():
            found[-1] += word
        else:
            found.append(word.lower())
    return tuple(found) or (key,)


@lru_cache(maxsize=4096)
def role_of(key: str) -> Role:
    """What the value under `key` is; its last word decides, but what belongs to a control is left out."""
    if key[:1] in ("@", "$", "_") or key.startswith("//"):
        return Role.LEFT_OUT
    parts = words(key)
    if not _CONTROLS.isdisjoint(parts[:-1]):
        return Role.LEFT_OUT
    role = role_of_word(parts[-1])
    return Role.OTHER if role is Role.LEFT_OUT and len(parts) > 1 and parts[-1] not in _CONTROLS else role


def role_of_word(word: str) -> Role:
    """What the value is under a key that ends in `word`, whatever its number."""
    role = _ROLE_OF.get(word)
    return role if role is not None else _ROLE_OF.get(word.rstrip("0123456789"), Role.OTHER)


def family_of(word: str) -> tuple[str, int] | None:
    """The name and the number of a word such as "section12"; None without a number, or if h2 says a heading level."""
    name = word.rstrip("0123456789")
    if len(name) == len(word) or len(word) - len(name) > 6 or _HEADING_NUMBER.fullmatch(word):
        return None
    return name, int(word[len(name) :])


def names_privacy(text: str) -> bool:
    """Whether a key, a title or a path names a privacy statement."""
    return _PRIVACY.search(text) is not None

"""In which language a text is written, by its most frequent words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeAlias

# Frequent words that few other languages have: Spanish, for one, also has "de" and "en".
_FREQUENT = {
    "nl": "het een van wij uw je jouw niet dat voor met worden wordt zijn op om als bij door ook naar deze onze aan te",
    "en": "the and of to your you our is are that for with by this may be or not will can from have",
    "de": "der die das und wir ihre sie nicht werden ist mit auf durch auch bei diese unsere oder eine zur",
    "fr": "le la les des et vous nous votre vos est pour dans par sur une que avec ces sont aux",
}
_LANGUAGES_OF = {
    word: tuple(language for language, words in _FREQUENT.items() if word in words.split())
    for word in " ".join(_FREQUENT.values()).split()
}
"""The languages in which a word is frequent."""

_RAREST = 1 / 16
"""The share of frequent words below which a text is in none of these languages, or is no running text."""

_NAMES = {
    "nl": {"nl": "Nederlands", "en": "Dutch"},
    "en": {"nl": "Engels", "en": "English"},
    "de": {"nl": "Duits", "en": "German"},
    "fr": {"nl": "Frans", "en": "French"},
}


WordCounts: TypeAlias = tuple[int, ...]
"""The number of words of a text, and how many of them are frequent in each language, in their order."""


def counted(words: Sequence[str]) -> WordCounts:
    """The counts of a text of these words (in lower case)."""
    counts = dict.fromkeys(_FREQUENT, 0)
    for languages, number in Counter(filter(None, map(_LANGUAGES_OF.get, words))).items():
        for language in languages:
            counts[language] += number
    return len(words), *counts.values()


_NOTHING = counted([])


def total(parts: Iterable[WordCounts]) -> WordCounts:
    """The counts of a text that consists of `parts`."""
    return tuple(map(sum, zip(_NOTHING, *parts, strict=True)))


def language_of(counts: WordCounts) -> str:
    """The language of a text with these counts: nl, en, de or fr; empty if it is none of them.

    A text in two languages, one of them Dutch, is Dutch.
    """
    words, *numbers = counts
    frequent = dict(zip(_FREQUENT, numbers, strict=True))
    best = max(frequent, key=lambda language: frequent[language])
    if frequent["nl"] * 2 >= frequent[best]:
        best = "nl"
    return best if frequent[best] > words * _RAREST else ""


def name_of(language: str, of: str) -> str:
    """What `language` is called in the language `of` (nl or en)."""
    return _NAMES[language][of]

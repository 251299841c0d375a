"""In which language a text is written, by its most frequent words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

# Frequent words that few other languages have: Spanish, for one, also has "de" and "en".
_FREQUENT = {
    "nl": "het een van wij uw je jouw niet dat voor met worden wordt zijn op om als bij door ook naar deze onze aan te",
    "en": "the and of to your you our is are that for with by this may be or not will can from have",
    "de": "der die das und wir ihre sie nicht werden ist mit auf durch auch bei diese unsere oder eine zur",
    "fr": "le la les des et vous nous votre vos est pour dans par sur une que avec ces sont aux",
}
_FREQUENT_WORDS = {language: frozenset(words.split()) for language, words in _FREQUENT.items()}
_RAREST = 1 / 16
"""The share of frequent words below which a text is in none of these languages, or is no running text."""

_NAMES = {
    "nl": {"nl": "Nederlands", "en": "Dutch"},
    "en": {"nl": "Engels", "en": "English"},
    "de": {"nl": "Duits", "en": "German"},
    "fr": {"nl": "Frans", "en": "French"},
}


def language_of(words: Sequence[str]) -> str:
    """The language of a text of these words (in lower case): nl, en, de or fr; empty if it is none of them.

    A text in two languages, one of them Dutch, is Dutch.
    """
    times = Counter(words)
    counts = {language: sum(times.get(word, 0) for word in frequent) for language, frequent in _FREQUENT_WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    if counts["nl"] * 2 >= counts[best]:
        best = "nl"
    return best if counts[best] > len(words) * _RAREST else ""


def name_of(language: str, of: str) -> str:
    """What `language` is called in the language `of` (nl or en)."""
    return _NAMES[language][of]

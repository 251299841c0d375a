"""Whether a document holds a privacy statement, and in which language it is written.

Judged by words, not by file name: a statement speaks of personal data in running text. What is no statement is
not judged, and neither is a text in a language without a rule pack.
"""

from __future__ import annotations

from dataclasses import dataclass

from privlint.document import BlockKind, Document
from privlint.lexicon import fold

_DUTCH = frozenset(
    "de het een en van wij uw je jouw niet dat voor met worden wordt zijn op om als bij door ook kunnen naar deze onze".split()
)
_ENGLISH = frozenset("the and of to your we you our is are that for with by this may be or not will can from have".split())
_GERMAN = frozenset("der die das und wir ihre sie nicht werden ist mit auf durch auch bei diese unsere oder eine zur".split())
_FRENCH = frozenset("le la les des et vous nous votre vos est pour dans par sur une que avec ces sont aux".split())
_LANGUAGES = {"nl": _DUTCH, "en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH}
_SUPPORTED = frozenset({"nl"})

_SUBJECT = (
    "persoonsgegeven", "privacy", "gegevens", "cookies", "avg", "personal data", "persoonlijke informatie", "data",
)  # fmt: skip
_FEWEST_WORDS = 40
_FEWEST_SUBJECTS = 3


@dataclass(frozen=True, slots=True)
class Judgement:
    """`status`: statement, not-a-statement or not-judged; `language`: nl, en, de, fr or empty; `reason` in English."""

    status: str
    language: str
    reason: str = ""


def judgement(document: Document) -> Judgement:
    """Whether `document` is a privacy statement that the rules can judge."""
    visible = [block for block in document.blocks if block.kind is not BlockKind.METADATA]
    text = " ".join(document[block.span] for block in visible)
    words = [fold(word) for word in text.split()]
    language = _language(words)
    if len(words) < _FEWEST_WORDS:
        return Judgement("not-a-statement", language, f"the text has only {len(words)} words")
    lowered = text.lower()
    if sum(lowered.count(subject) for subject in _SUBJECT) < _FEWEST_SUBJECTS:
        return Judgement("not-a-statement", language, "the text hardly speaks of personal data")
    if language not in _SUPPORTED:
        name = language or "an unknown language"
        return Judgement("not-judged", language, f"the text is in {name}; rules exist for: {', '.join(sorted(_SUPPORTED))}")
    return Judgement("statement", language)


def _language(words: list[str]) -> str:
    """The language whose function words are most frequent; empty if hardly any are."""
    counts = {language: sum(word in common for word in words) for language, common in _LANGUAGES.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] * 12 >= len(words) and counts[best] > 0 else ""

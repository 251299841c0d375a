"""What a sentence says is kept or removed, in nouns that no vocabulary knows: "Het draaiboek gaat een jaar later weg".

Words are told apart by their place and their endings: a noun stands behind an article that no preposition stands
before, or it is a plural that begins the sentence or stands behind the verb.
"""

from __future__ import annotations

import re
from functools import lru_cache

from privlint.grammars.subject import LIGHT_WORDS, Words, words_of
from privlint.patterns import compile_later
from privlint.record import NamedTuple

NO_WORDS: Words = frozenset()

_NOUN = r"[^\W\d_][\w'’-]{2,}"
_PREPOSITION = (
    r"in|uit|op|van|aan|bij|naar|door|met|voor|om|tot|na|over|onder|achter|sinds|vanaf|tegen|per|zonder|via|wegens"
)
_ARTICLE = r"(?:de|het|een|elke?|iedere?|ieder|alle|uw|je|jouw|jullie|mijn|onze|ons|die|dat|deze|dit|zo['’]n)"
_DETERMINED = re.compile(
    rf"(?:\b(?P<behind>{_PREPOSITION})\s+)?\b{_ARTICLE}\s+(?P<first>{_NOUN})(?:\s+(?P<second>{_NOUN}))?",
    re.IGNORECASE,
)
_BEGINS = re.compile(rf"\s*(?P<first>{_NOUN}(?:en|s)(?=\s)|{_NOUN}(?=\s(?:gegevens|data)\b))", re.IGNORECASE)
_BEHIND_VERB = re.compile(
    r"\b(?:bewa(?:ren|art?)|wis(?:sen|t)?|verwijder(?:en|t)?|vernietig(?:en|t)?)\s+(?:(?:wij|we|ik)\s+)?"
    rf"(?P<first>{_NOUN}(?:en|s))\b",
    re.IGNORECASE,
)
_AND = compile_later(rf"\s+en\s+(?:{_ARTICLE}\s+)?({_NOUN})", re.IGNORECASE)
_TELLS_OF = ("van", "over", "uit", "voor", "bij", "in")
_OF = compile_later(rf"\s+(?:van|over|uit|voor|bij)\s+(?:{_ARTICLE}\s+)?({_NOUN})", re.IGNORECASE)
_OF_DATA = compile_later(rf"\s+(?:van|over|uit|voor|bij|in)\s+(?:{_ARTICLE}\s+)?({_NOUN})", re.IGNORECASE)
_SUBORDINATE = re.compile(
    r"\b(?:als|wanneer|zodra|nadat|indien|omdat|zodat|want|aangezien|totdat|zolang|gerekend|te rekenen|waarop"
    r"|in verband met|wegens|vanwege)\b[^,;:.]*|,\s*(?:die|dat)\b[^,;:.]*"
    r"|\b(?:die|dat) (?:niet|geen|wij|we|ik|u|je|ons)\b[^,;:.]*|\bom\b[^,;:.]*\bte\b[^,;:.]*",
    re.IGNORECASE,
)
_LIMIT = compile_later(
    rf"\A\W*(?:{_ARTICLE}\s+)?{_NOUN}\s+(?P<clause>(?:die|dat|waar\w*|waarvan|zonder)\b[^,;:.]*)", re.IGNORECASE
)
_BEGIN_OF_LIMIT = ("die", "dat", "waar", "zonder")
_LIMIT_WITHIN = 6  # words
_WITHOUT = compile_later(r"\b(?:niet|geen|zonder|nooit|nog)\b", re.IGNORECASE)
_ADJECTIVE = re.compile(r".{2,}(?:isch|ief|eel|lijk|ig)", re.IGNORECASE)
_NO_NOUN = re.compile(
    r"ge\w+(?:de?|te?|en)|(?:ver|ont|be)\w+[dt]e?|\w+(?:lijks|matisch)|(?:hier|daar)\w+|\w+(?:ende|staande)"
    r"|weg|mee|terug|eraf|eruit|direct|meteen|definitief|volledig|later|eerder|samen|altijd|vanzelf|steeds|overigens",
    re.IGNORECASE,
)
_KEEPERS: Words = frozenset(
    "stichting vereniging gemeente school kantoor praktijk bureau bedrijf onderneming organisatie instelling museum "
    "kerk bestuur penningmeester secretaris secretariaat ledenadministratie werkgever club".split()
)
"""Who keeps things: "Na de reis verwijdert de stichting deze gegevens"."""

_NO_THINGS = LIGHT_WORDS | _KEEPERS


class Kept(NamedTuple):
    """The nouns for what is kept, those that tell of whom or what it is ("de foto's van het kamp"), and the adjectives
    ("ieder medisch dossier"). `without` holds if a clause tells which they are by what they lack ("zonder gevolg")."""

    nouns: Words = NO_WORDS
    whose: Words = NO_WORDS
    adjectives: Words = NO_WORDS
    without: bool = False


@lru_cache(maxsize=1024)  # of a sentence, which one statement has from another
def own_nouns(text: str) -> Kept:
    """What `text` says is kept: a sentence without its term and without the event that the term runs from."""
    main = _SUBORDINATE.sub(" ", text)
    nouns: set[str] = set()
    whose: set[str] = set()
    adjectives: set[str] = set()
    places = [match for match in _DETERMINED.finditer(main) if not match["behind"]]
    places += [plural for plural in (_BEGINS.match(main), _BEHIND_VERB.search(main)) if plural is not None]
    for place in places:
        noun, end = _head(place)
        behind = _word_behind(main, end)
        of = (_OF if noun else _OF_DATA).match(main, end) if behind in _TELLS_OF else None
        nouns |= noun
        adjectives |= _plain(place["first"]) if noun and end != place.end("first") else NO_WORDS
        if of is not None and noun:
            whose |= _plain(of[1])
        elif of is not None:  # "de gegevens van uw koop"
            nouns |= _plain(of[1])
        other = _AND.match(main, end) if noun and behind == "en" else None
        if other is not None and not _ADJECTIVE.fullmatch(other[1]):
            nouns |= _plain(other[1])
    begin = text.lower().split(None, _LIMIT_WITHIN)[:_LIMIT_WITHIN]
    limit = _LIMIT.match(text) if any(word.startswith(_BEGIN_OF_LIMIT) for word in begin) else None
    clause = limit["clause"] if limit is not None else ""
    without = bool(clause) and _WITHOUT.search(clause) is not None
    return Kept(frozenset(nouns), frozenset(whose), frozenset(adjectives), without)


def _word_behind(text: str, offset: int) -> str:
    """The word behind white space at `offset`, in lower case; empty if there is none."""
    rest = text[offset:]
    return rest.split(None, 1)[0].lower() if rest[:1].isspace() and not rest.isspace() else ""


def _head(place: re.Match[str]) -> tuple[Words, int]:
    """The noun of a place with the end of it: the second word behind an article where the first is an adjective."""
    first, second = place["first"], place.groupdict().get("second")
    may_be_adjective = first.lower().endswith("e") or _ADJECTIVE.fullmatch(first)
    if second is not None and may_be_adjective and (noun := _plain(second)):
        return noun, place.end("second")
    return _plain(first), place.end("first")


def _plain(word: str) -> Words:
    return NO_WORDS if word.lower() in _NO_THINGS or _NO_NOUN.fullmatch(word) else words_of(word)

"""Proper names: runs of capitalised words with their particles, and perhaps a legal form.

    name ::= CAPITALISED { PARTICLE | CAPITALISED } [legal form]     "Bakkerij van der Meer B.V."

What only begins a sentence, and what is a vendor, an authority, a place or a street, is told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from privlint.document import Span
from privlint.grammars.authority import authorities
from privlint.grammars.contact import PLACEHOLDER
from privlint.grammars.reading import CAPITAL, Reading
from privlint.lexicon import NO_NAME, Lexicon
from privlint.patterns import compile_later

_NO_KEY = frozenset({"de", "het", "een", "stichting", "vereniging", "maatschap", "coöperatie", "bv"})
_LAST_WORD = re.compile(r"[\s–-]+(?P<word>[^\s–-]+)\Z")
_WITH_STREET = re.compile(  # a name with the lines of its address
    r"(?P<name>\S.*?)\s+\S+\s+\d+\w*(?:\s+\d{4} ?[A-Z]{2}\b.*)?", re.DOTALL
)
_FIRST_WORD = re.compile(  # begins with one class of characters: see patterns.py
    rf"['’{CAPITAL}](?<![\w@].)(?:(?<=['’])(?:s-|t )[{CAPITAL}]|(?<!['’]))[\w&'’+.-]*"
)
_IS_ADDRESS = re.compile(r"[\w-]+\.(?:nl|com|be|eu|org|net|md|txt|html?|pdf|json)", re.IGNORECASE)  # or a file
_WORD = re.compile(r"\S+")
_INITIALS = re.compile(r"(?<!\w)[A-Z]\.[A-Z]\.\Z")
_POSTCODE_BEFORE = compile_later(r"\d\d[ \u00a0]?\Z")
_NUMBER = re.compile(r"(?:[\d.)]+\s*)?")
_BEFORE = 16  # characters before a name that tell whether it begins a sentence
_NO_PARTY = (
    "reader",
    "eea",
    "eea-area",
    "netherlands",
    "united-states",
    "united-kingdom",
    "third-country",
    "adequate",
    "officer",
    "document-name",
    "outdated-wbp",
    "party-role",
    "abbreviation-without-party",
    "alone-without-party",
)
"""What a name may be instead of an organisation."""


def names_in(span: Span, reading: Reading) -> list[Span]:
    """The proper names inside `span` that are no vendor, authority, place or street."""
    return [
        name
        for name in names(span, reading)
        if not (PLACEHOLDER.search(reading.text(name)) or is_other(name, reading) or is_street(name, reading))
    ]


def names(span: Span, reading: Reading) -> Iterator[Span]:
    """The proper names inside `span`, whatever they are of."""
    text = reading.document.text
    forms = reading.lexicon.wordings["legal-form"]
    begins_more = _begins_more(forms)
    offset = span.start
    for match in _FIRST_WORD.finditer(text, span.start, span.end):
        start, end = match.span()
        if start < offset:
            continue
        offset = end
        if begins_more.match(text, end, span.end):
            whole = _name(forms).match(text, start, span.end)
            end = offset = start + len(whole.group().rstrip()) if whole else end
            street = _WITH_STREET.fullmatch(text, start, end)
            end = street.end("name") if street else end
        elif reading.lexicon.fit(match.group()).is_no_name:  # as most words with a capital
            continue
        trimmed = _trimmed(Span(start, end), reading)
        if trimmed is not None and not _is_only_a_beginning(trimmed, span, reading):
            yield trimmed


@cache
def _begins_more(forms: str) -> re.Pattern[str]:
    """What can stand behind the first word of a name of more than one word: where it does not, no grammar is needed."""
    particle = "van|de|den|der|het|'t|’t|en|&|te|ter|ten|voor|in|op|aan|of|–|\\+|bij"
    return re.compile(rf"\s*(?:['’]s-|['’]t\s|[{CAPITAL}0-9@]|(?:{particle})\s|{either_of(forms)})")


@cache
def _name(forms: str) -> re.Pattern[str]:
    """A proper name: capitalised words with particles between them, and perhaps a legal form.

    A regular expression, for it is tried on every capital of the text.
    """
    capitalised = rf"(?:['’]s-|['’]t\s)?[{CAPITAL}0-9@][\w&'’+.-]*"
    particle = rf"(?:van|de|den|der|het|'t|’t|en|&|te|ter|ten|voor|in|op|aan|of|–|\+|bij)(?=\s+['’(]?[{CAPITAL}0-9])"
    form = rf"(?:{either_of(forms)})(?=\W|$)"
    more = rf"\s*(?:{form}|{capitalised}|(?:{particle}\s*)+{capitalised})"
    return re.compile(rf"{capitalised}(?:{more})*(?:\s*{form})?")


def _is_only_a_beginning(name: Span, within: Span, reading: Reading) -> bool:
    """Whether a capitalised word is no name but only begins a sentence: it is never capitalised elsewhere."""
    text = reading.document.text
    word = reading.document[name]
    before = text[max(name.start - _BEFORE, 0) : name.start].rstrip()
    begins = not before or before[-1] in ".!?:\n•" or text[name.start - 1] == "\n" or name.start == within.start
    begins = begins or bool(_NUMBER.fullmatch(text, within.start, name.start))
    if not begins or " " in word or not word[1:].islower():
        return False
    return word not in reading.capitalised_inside


def _trimmed(span: Span, reading: Reading) -> Span | None:
    """The name without words at its start that only begin a sentence; None if nothing is left."""
    text = reading.document[span]
    if text.isalpha():  # of one word, as most are, nothing can be cut off
        return None if len(text) < 2 or _is_no_name(span, reading) else span
    start = 0
    for word in _WORD.finditer(text):
        place = Span(span.start + word.start(), span.start + word.end())
        if not (word.group().islower() or _is_no_name(place, reading)) or text.startswith(" &", word.end()):
            break  # "Home & Light Trading" is a name all the same
        start = word.end()
    rest = text[start:]
    start += len(rest) - len(rest.lstrip())
    end = len(text)
    while found := _LAST_WORD.search(text, start, end):
        if not _is_no_name(Span(span.start + found.start("word"), span.start + end), reading):
            break
        end = found.start()
    text = text[:end]
    name = text[start:].rstrip(" .,;:–-") + ("." if text.endswith(".") and _INITIALS.search(text) else "")
    if len(name.strip(".")) < 2 or name.isdigit() or _IS_ADDRESS.fullmatch(name):
        return None
    return Span(span.start + start, span.start + start + len(name))


def _is_no_name(word: Span, reading: Reading) -> bool:
    """Whether a word with a capital is an ordinary word that only begins a sentence or a name."""
    written = reading.text(word)
    bare = written.strip(".,:;")
    if bare.isalnum():
        return reading.lexicon.fit(bare).is_no_name
    start = word.start + written.find(bare)
    return reading.scan.is_mention(NO_NAME, Span(start, start + len(bare)))


def is_other(name: Span, reading: Reading) -> bool:
    """Whether a name is a vendor, an authority, a law or a country rather than the controller."""
    if _is_of_vendor(name, reading) or authorities(reading, name):
        return True
    if any(mention.span.covers(name) for mention in reading.find(_NO_PARTY, name)):
        return not _is_of_public_body(name, reading)
    return any(
        mention.span.start < name.end and name.start < mention.span.end for mention in reading.find("safeguard", name)
    )


def _is_of_vendor(name: Span, reading: Reading) -> bool:
    """Whether a name is that of a vendor, or what is left of it: "Google Analytics"."""
    around = Span(max(name.start - _BEFORE, 0), name.end)
    return any(mention.span.end > name.start for mention in reading.scan.starting_with("vendor:", around))


def _is_of_public_body(name: Span, reading: Reading) -> bool:
    """Whether a town is the name of a body directly before it: "de gemeente Zwolle"."""
    if not reading.has("netherlands", name):
        return False
    before = reading.find("public-body", Span(max(name.start - _BEFORE, 0), name.start))
    return bool(before) and before[-1].span.end == name.start - 1


def is_street(name: Span, reading: Reading) -> bool:
    """Whether a name is that of a street or a town: a number stands in it or behind it, or a postcode before it."""
    text = reading.document.text
    before = text[max(name.start - 3, 0) : name.start]
    if before.removesuffix(" ").removesuffix("\u00a0")[-2:].isdecimal() and _POSTCODE_BEFORE.search(before):
        return True  # what stands behind the digits of a postcode
    behind = text[name.end : name.end + 2]
    return (behind[:1].isspace() and behind[1:].isdecimal()) or any(map(str.isdecimal, reading.text(name)))


def party_key(name: str, lexicon: Lexicon) -> str:
    """The name reduced to what identifies the organisation: without legal form, articles and case."""
    return _key(name, lexicon.wordings["legal-form"])


@lru_cache(maxsize=1024)  # of a name that a text says again and again
def _key(name: str, forms: str) -> str:
    words = re.findall(r"[^\W_]+", _legal_forms(forms).sub(" ", name).lower())
    return " ".join(word for word in words if word not in _NO_KEY)


@cache
def _legal_forms(forms: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<=\s)|^)(?:{either_of(forms)})(?=\W|$)", re.IGNORECASE)


def either_of(wordings: str) -> str:
    """A pattern for any of `wordings` of the vocabulary, which stand one per line, the longest first."""
    return "|".join(re.escape(wording) for wording in sorted(wordings.splitlines(), key=len, reverse=True))

"""Who acts in a statement, so that it may be its controller: "Bakkerij De Korst verwerkt …", "wij, Tempo Flexwerk".

acting ::= name VERB … data | SELF name | name [address | SHORT-NAME]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Sentence, Span
from privlint.grammars.contact import PLACEHOLDER, POSTCODE
from privlint.grammars.names import is_other, is_street
from privlint.grammars.reading import Reading
from privlint.patterns import compile_later

_ORGANISATION = ("organisation-word", "organisation-kind", "legal-form")
_KIND_BEFORE = 24  # characters: "basisschool De Regenboog"
SUBJECT_WITHIN = 12
"""Characters before a name that is still the subject of its sentence."""

_ASIDE = re.compile(r"\s*\([^()]*\)")
_VERB_WITHIN = 90  # characters from a name to its verb
_FIRST_SENTENCES = 8  # of a statement: its title, and what follows
_SELF = re.compile(
    r"\b(?:wij zijn|wij,|ik ben|ik,|dat ben ik:|dat is|dat zijn wij:|mijn naam is|we zijn|namens|eigenaar"
    r"|opgesteld door|van)\s*$",
    re.IGNORECASE,
)
_QUOTES = ('"', "“")  # what a button says
_MADE_BY = compile_later(  # "StapMaatje is een wandelapp, gemaakt door Rik Dolman"
    r"(?:app|applicatie|spel|game|bot|extensie|plug-?in|tool|dienst|platform|programma)\b[^.;:]*"
    r"\b(?:gemaakt|gebouwd|ontwikkeld|uitgegeven|uitgebracht|beheerd|onderhouden|aangeboden) door\s*\Z",
    re.IGNORECASE,
)
_SHORT = compile_later(r"\s*\((?:de |het |hierna )?[\"“‘'](?:[A-Z]|wij|we|ons|ik)[^()]*\)")  # "(de "Site", "wij")"


def acting(named: dict[int, tuple[Span, ...]], reading: Reading) -> Iterator[tuple[Span, bool]]:
    """A name that acts in the text: "Tempo Flexwerk verwerkt …", "wij, Tempo Flexwerk", "X, gevestigd te"."""
    text = reading.document.text
    for number, found in named.items():
        sentence = reading.document.sentences[number]
        if not found or "recipients" in reading.topics(sentence) or reading.has("works-for-us", sentence):
            continue
        for name in found:
            if (
                is_other(name, reading)
                or is_street(name, reading)
                or PLACEHOLDER.search(text[max(name.start - 1, 0) : name.end + 1])
                or text[max(name.start - 1, 0) : name.start] in _QUOTES
            ):
                continue
            before = text[max(sentence.span.start, name.start - 16) : name.start]
            after = text[name.end : name.end + 90]
            if (
                (name.start - sentence.span.start <= SUBJECT_WITHIN and _acts(name, sentence, reading))
                or _SELF.search(before)
                or _has_address_behind(after)
                or _SHORT.match(after)
                or _is_maker(name, sentence, reading)
                or _is_told_of_at_start(name, sentence, reading)
                or re.match(
                    r"\.?,?\s*\(?(?:hierna|gevestigd|statutair|KvK|h\.o\.d\.n|kantoorhoudend"
                    r"|ingeschreven)",
                    after,
                    re.IGNORECASE,
                )
            ):
                yield name, False


def is_organisation(name: Span, reading: Reading) -> bool:
    """Whether a name tells that it is that of an organisation, or the word before it does."""
    return reading.has(_ORGANISATION, Span(max(name.start - _KIND_BEFORE, 0), name.end))


def _is_told_of_at_start(name: Span, sentence: Sentence, reading: Reading) -> bool:
    """Whether the name of an organisation stands where a statement begins to speak of data: "Deze verklaring beschrijft
    hoe Nordlicht Sleep GmbH uw gegevens verzamelt"."""
    return (
        sentence.index < _FIRST_SENTENCES
        and is_organisation(name, reading)
        and reading.has(("data-general", "document-name"), sentence)
        and reading.has(("processing-verb", "acts-verb"), sentence)
    )


def _is_maker(name: Span, sentence: Sentence, reading: Reading) -> bool:
    """Whether a statement begins with who made the app that it is for."""
    begins = sentence.index < _FIRST_SENTENCES
    return begins and _MADE_BY.search(reading.document.text, sentence.span.start, name.start) is not None


def _has_address_behind(after: str) -> bool:
    """Whether a name is followed by its address between brackets: "Krachthonk (Industrieweg 12, 5688 DP Oirschot)"."""
    aside = _ASIDE.match(after.lstrip("*"))
    return aside is not None and POSTCODE.search(aside.group()) is not None


def _acts(name: Span, sentence: Sentence, reading: Reading) -> bool:
    """Whether a verb of acting follows the name closely: "X uit Y gaat …", "X (hierna: Z) verwerkt …"."""
    aside = _ASIDE.match(reading.document.text, name.end, sentence.span.end)
    start = aside.end() if aside else name.end
    behind = Span(start, min(start + _VERB_WITHIN, sentence.span.end))
    return reading.has("acts-verb", behind)

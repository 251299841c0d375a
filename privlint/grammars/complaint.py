"""The complaint with a supervisory authority: a complaint word beside the name of an authority.

    complaint ::= COMPLAINT … AUTHORITY | AUTHORITY … COMPLAINT

within a sentence, or across two sentences of one section ("U mag een klacht indienen. Dat doet u bij de AP").
The anchors are the authorities of rules/vocabulary/authorities.yaml. Sources: AVG 77, UAVG 6.
"""

from __future__ import annotations

import re

from privlint.document import Sentence
from privlint.facts import Complaint
from privlint.grammars.authority import TERM, authorities
from privlint.grammars.reading import Reading
from privlint.lexicon import Mention

_OF_NO_SITE = {"generic", "address", "not-privacy"}
_NOT_COMPETENT = {"cbp", "privacycommissie", "ico"}  # abolished, or of no member state (AVG 51(1))
_ADDRESS = re.compile(r"\d|\w\.\w")
_COMPETENT = {"nl": {"ap", "generic"}, "be": {"gba", "generic"}}


def complaints(reading: Reading, country: str) -> list[Complaint]:
    """The complaints with an authority; `country` (nl, be or empty) tells whose authority is competent."""
    found = []
    for mention in authorities(reading):
        name = mention.term.removeprefix(TERM)
        sentence = reading.document.sentences[mention.sentence]
        if name == "generic" and len(authorities(reading, sentence.span)) > len(
            reading.find("authority-generic", sentence)
        ):
            continue  # "de toezichthouder, de Autoriteit Persoonsgegevens": the name says which
        if name == "generic":
            name = _linked(sentence, reading) or name
        if name == "address":
            if len(authorities(reading, sentence.span)) > len(reading.find("authority-address", sentence)):
                continue  # the name before it says which
            name = "ap"
        if _ADDRESS.search(reading.text(mention.span)) and reading.has("authority-privacycommissie", sentence):
            continue  # "de Privacycommissie, Drukpersstraat 35": the office of its successor
        if name != "not-privacy" and _is_complaint(mention, sentence, reading):
            authority = "" if name == "generic" else name
            competent = name not in _NOT_COMPETENT and (country not in _COMPETENT or name in _COMPETENT[country])
            found.append(Complaint(span=mention.span, authority=authority, competent=competent))
    named = [complaint for complaint in found if complaint.authority]
    return sorted(named or found, key=lambda complaint: complaint.span)


def _linked(sentence: Sentence, reading: Reading) -> str:
    """The authority to whose site a sentence links: "[de toezichthouder](https://ico.org.uk/)"; empty if to none."""
    for link in reading.document.links_in(sentence.span):
        for term in reading.lexicon.wording(link.target).terms:
            name = term.removeprefix(TERM)
            if name != term and name not in _OF_NO_SITE:
                return name
    return ""


def _is_complaint(mention: Mention, sentence: Sentence, reading: Reading) -> bool:
    if reading.is_heading(sentence):
        return False
    if reading.has("complaint-word", sentence):
        # "Wie meer wil weten, kan terecht op de site van de AP" offers no complaint.
        return reading.has("own-complaint", sentence) or not reading.has("complaint-not-a-right", sentence)
    following = reading.neighbours(sentence, after=1)
    if following and reading.has("complaint-word", following[0]) and reading.has("refers-to-authority", following[0]):
        return True
    if reading.has("complaint-not-a-right", sentence):
        return False
    around = [*reading.introductions(sentence), *_before_and_after(sentence, reading)]
    heading = reading.document.heading_of(reading.section(sentence))
    return any(reading.has("complaint-word", other) for other in around) or (
        heading is not None and reading.has("complaint-word", heading) and "links" not in reading.topics(sentence)
    )


def _before_and_after(sentence: Sentence, reading: Reading) -> list[Sentence]:
    """The two sentences before and the one after in the same section."""
    section = reading.section(sentence).index
    around = reading.document.sentences[max(sentence.index - 2, 0) : sentence.index + 2]
    return [
        other for other in around if other is not sentence and reading.document.blocks[other.block].section == section
    ]

"""Consent inferred from use, a form or silence: no consent at all (AVG 4(11), 7; Telecommunicatiewet 11.7a)."""

from __future__ import annotations

from privlint.facts import ImpliedConsent
from privlint.grammars.reading import Reading


def implied_consents(reading: Reading) -> list[ImpliedConsent]:
    """The places where the text takes an act or silence for consent. The anchor is the term implied-consent."""
    found: list[ImpliedConsent] = []
    seen: set[int] = set()
    for mention in reading.find("implied-consent"):
        sentence = reading.document.sentences[mention.sentence]
        if sentence.index in seen or reading.has("consent-question", sentence):
            continue
        if reading.topics(sentence) & {"minors"} or reading.is_heading(sentence):
            continue
        seen.add(sentence.index)
        found.append(ImpliedConsent(span=mention.span))
    return found

"""Consent inferred from use, a form or silence: no consent at all (AVG 4(11), 7; Telecommunicatiewet 11.7a).

    implied ::= ACT … AGREE | AGREE … ACT      "door … te bezoeken … gaat u akkoord", within a sentence
              | PHRASE                         "wordt u geacht akkoord te gaan"

The anchors stand in rules/vocabulary/consent.yaml.
"""

from __future__ import annotations

from privlint.document import Sentence, Span
from privlint.facts import ImpliedConsent
from privlint.grammars.reading import Reading

_FARTHEST = 18  # words between the act and the agreement


def implied_consents(reading: Reading) -> list[ImpliedConsent]:
    """The places where the text takes an act or silence for consent, in text order."""
    found = []
    for sentence in reading.sentences_with(("implied-consent", "act-of-use")):
        span = _implied(sentence, reading)
        if span is not None and (reading.has("presumed", span) or not reading.has("consent-question", sentence)):
            found.append(ImpliedConsent(span=span))
    return found


def _implied(sentence: Sentence, reading: Reading) -> Span | None:
    if reading.has("asks-consent", sentence):
        return None  # "Bij de inschrijving vragen wij of je hiermee akkoord gaat"
    if reading.has("right-withdraw-consent", sentence) and not reading.has("implied-consent", sentence):
        return None  # "Heb je toestemming gegeven, dan trek je die in door ons te mailen"
    phrases = reading.find("implied-consent", sentence)
    if phrases:
        return phrases[0].span
    for act in reading.find("act-of-use", sentence):
        for agreement in reading.find("agree-word", sentence):
            if reading.scan.distance(act, agreement) <= _FARTHEST and not reading.negated(agreement, reach=2):
                return Span(min(act.span.start, agreement.span.start), max(act.span.end, agreement.span.end))
    return None

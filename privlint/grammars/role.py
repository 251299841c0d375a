"""Which role the organisation claims: controller or processor, for everything or for some processing.

    role ::= (wij | name) … IS-RESPONSIBLE [scope] | … PROCESSOR-ROLE [scope]

A processor's role is compared with every controller's role: where both speak of the same data they get the same
subject. The anchors stand in rules/vocabulary/parties.yaml. Sources: AVG 4(7)-(8), 28.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from privlint.document import Sentence
from privlint.facts import Controller, Officer, Role
from privlint.grammars.party import EMAIL
from privlint.grammars.reading import Reading
from privlint.grammars.subject import stems
from privlint.lexicon import Mention

GENERAL = "persoonsgegevens"
"""The subject of a role that is claimed for all processing."""

_CUSTOMER = re.compile(r"\b(?:opdrachtgever|klant|school|club|werkgever|gemeente)\b[^.]{0,40}$", re.IGNORECASE)
_GENERIC = stems(
    "verwerker verwerkingsverantwoordelijke verantwoordelijk verantwoordelijke verwerking verwerken privacy daarbij enkel slechts "
    "trouwens uitsluitend alleen treedt aanzien betrekking wat betreft zin artikel aanhef onder tevens"
)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A role with the content words that say for what: those of its first clause, and those of its sentence."""

    role: Role
    clause: frozenset[str]
    sentence: frozenset[str]


def roles(reading: Reading, controllers: list[Controller]) -> list[Role]:
    """The roles that the organisation claims for itself, in text order; `controllers` are its names."""
    names = stems(" ".join(controller.name for controller in controllers))
    controller = _claims("controller", "is-responsible", names, reading)
    found = [claim.role for claim in controller]
    for processor in _claims("processor", "processor-role", names, reading):
        for number, other in enumerate(controller):
            if _for_the_same(processor, other):
                found[number] = replace(other.role, subject=processor.role.subject)
        found.append(processor.role)
    return sorted(found, key=lambda role: role.span)


def _for_the_same(processor: _Claim, controller: _Claim) -> bool:
    """Whether two roles are claimed for the same data: both for all, or for the same things."""
    if not processor.sentence or not controller.sentence:
        return not processor.sentence and not controller.sentence
    shared = processor.sentence & controller.sentence
    return len(shared) >= 2 or bool(processor.clause & controller.sentence)


def officers(reading: Reading) -> list[Officer]:
    """The mentions of the functionaris gegevensbescherming (AVG 37-39)."""
    found = []
    for mention in reading.find("officer"):
        sentence = reading.document.sentences[mention.sentence]
        if reading.is_heading(sentence) or reading.has("other-officer", sentence):
            continue
        if reading.scan.starting_with("vendor:", sentence.span):
            continue
        denied = reading.has("officer-denied", sentence)
        found.append(Officer(span=mention.span, appointed=not denied, reachable=_is_reachable(sentence, reading)))
    reachable = any(officer.reachable for officer in found)
    return [replace(officer, reachable=reachable) for officer in found]


def _claims(
    role: str, term: str, names: frozenset[str], reading: Reading
) -> list[_Claim]:
    """One claim for each sentence in which the organisation says that it has the role, with its scope."""
    claims = []
    for sentence in reading.sentences_with(term):
        mention = reading.find(term, sentence)[0]
        before = reading.document.text[sentence.span.start : mention.span.start]
        if reading.has("definition", sentence):
            continue
        if _is_of_another(before, sentence, reading) if role == "controller" else not _is_own(mention, before, reading):
            continue
        text = reading.text(sentence) if reading.has("role-scope", sentence) else ""
        whole = stems(text) - _GENERIC - names
        clause = stems(re.split(r"[:;]", text)[0]) - _GENERIC - names
        subject = " ".join(sorted(whole)) or GENERAL
        claims.append(_Claim(Role(span=mention.span, role=role, subject=subject), clause, whole))
    return claims


def _is_of_another(before: str, sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence makes somebody else the controller: a customer, or the one for whom this is the processor."""
    return bool(_CUSTOMER.search(before)) or reading.has("processor-role", sentence)


def _is_own(mention: Mention, before: str, reading: Reading) -> bool:
    """Whether a processor's role is claimed by the organisation itself: by "wij", or by a name before the verb."""
    if re.search(r"\s[A-Z][\w.&-]+", reading.text(mention.span)):
        return True
    return reading.has("writer", mention.span) or bool(re.search(r"(?:\b[Ww]ij|\b[Ww]e|\b[Ii]k|[A-Z][\w.&-]*)\W*$", before))


def _is_reachable(sentence: Sentence, reading: Reading) -> bool:
    """Whether the text gives a way to reach the officer: an address here or next to it, or "t.a.v. de FG"."""
    section = reading.section(sentence).index
    around = [
        other
        for other in reading.document.sentences[max(sentence.index - 2, 0) : sentence.index + 4]
        if reading.document.blocks[other.block].section == section
    ]
    text = " ".join(reading.text(other) for other in around)
    if EMAIL.search(text) or re.search(r"\b0\d[\d\s-]{7,}\d|\+\d{2}[\d\s()-]{8,}", text):
        return True
    return reading.has(("officer-address", "rights-route"), sentence) and reading.has("reader", sentence)

"""Text of another organisation that was left in: an e-mail address of an unrelated domain, a stray service name."""

from __future__ import annotations

import re

from privlint.document import BlockKind
from privlint.facts import Contact, Controller, ForeignParty
from privlint.grammars.reading import Reading

_MAIL_PROVIDERS = frozenset(
    "gmail hotmail outlook live yahoo icloud me ziggo kpn kpnmail xs4all planet home casema hetnet upcmail telfort tele2 "
    "solcon caiway protonmail proton pm msn telenet skynet example zonnet chello quicknet online gmx mail".split()
)


def foreign_parties(reading: Reading, contacts: list[Contact], controllers: list[Controller]) -> list[ForeignParty]:
    """The addresses and names that belong to nobody the text introduces.

    An e-mail address is foreign if its domain is neither a general provider, nor resembles a controller's name,
    nor occurs with the other addresses, and its sentence presents no other party.
    """
    domains = [(_domain(contact.value), contact) for contact in contacts if contact.channel == "email"]
    counts: dict[str, int] = {}
    for domain, _ in domains:
        counts[domain] = counts.get(domain, 0) + 1
    names = " ".join(controller.party for controller in controllers).replace(" ", "")
    own = {domain for domain in counts if _resembles(domain, controllers, names)}
    found = []
    if own or len(counts) > 1:
        main = own or {max(counts, key=lambda domain: counts[domain])}
        for domain, contact in domains:
            if domain in main or domain in _MAIL_PROVIDERS or contact.owner != "controller":
                continue
            if _shares_a_stem(domain, main) or _presents_another(contact, domain, reading):
                continue
            found.append(ForeignParty(span=contact.span))
    return [*found, *_stray_services(reading)]


def _stray_services(reading: Reading) -> list[ForeignParty]:
    """A service that is told what to do in a section about another one: "Wij hebben X niet toegestaan …"."""
    found = []
    for sentence in reading.sentences_with("service-instruction"):
        heading = reading.document.heading_of(reading.section(sentence))
        if heading is None:
            continue
        subjects = {mention.term for mention in reading.scan.starting_with("vendor:", heading.span)}
        named = reading.scan.starting_with("vendor:", sentence.span)
        instructed = [mention for mention in named if mention.term not in subjects]
        if subjects and instructed and any(mention.term in subjects for mention in named):
            found.append(ForeignParty(span=instructed[0].span))
    return found


def _domain(value: str) -> str:
    host = re.split(r"@|\[at\]|\(at\)", value.removeprefix("mailto:").lower())[-1].strip()
    labels = host.split("?")[0].split(".")
    return labels[-2] if len(labels) >= 2 else host


def _resembles(domain: str, controllers: list[Controller], joined: str) -> bool:
    letters = re.sub(r"[^a-z0-9]", "", domain)
    if len(letters) > 2 and letters in joined:
        return True
    for controller in controllers:
        words = [word for word in re.findall(r"[a-z0-9]+", controller.party.lower()) if len(word) > 2]
        if any(word[:5] in letters for word in words if len(word) > 3) or (words and "".join(word[0] for word in words) in letters):
            return True
    return False


def _shares_a_stem(domain: str, main: set[str]) -> bool:
    return any(domain[:4] in other or other[:4] in domain for other in main)


def _presents_another(contact: Contact, domain: str, reading: Reading) -> bool:
    """Whether the sentence, or one before it, introduces the party that the address belongs to."""
    sentence = reading.document.sentence_at(contact.span.start)
    around = [sentence, *reading.neighbours(sentence, before=2)]
    text = " ".join(reading.text(other) for other in around).lower().replace(contact.value.lower(), " ")
    letters = re.sub(r"[^a-z0-9]", "", text)
    block = reading.document.blocks[sentence.block]
    heading = reading.document.heading_of(reading.section(sentence))
    named = domain[:6] in letters or (heading is not None and domain[:6] in reading.text(heading).lower().replace(" ", ""))
    return named or block.kind is BlockKind.CELL or reading.has(("processor-word", "officer"), sentence)

"""The rights of the data subject: access, rectification, erasure, restriction, objection, portability, withdrawal.

    right ::= PHRASE                         "recht op inzage", anywhere
            | MARKER … WORD | WORD           a bare word, where the text is about the rights

The anchors are the terms right-* and right-*-word of rules/vocabulary/rights.yaml.
Sources: AVG 7(3), 15-18, 20, 21.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from privlint.document import Block, Sentence, Span
from privlint.facts import LegalBasis, Right, RightsRoute
from privlint.grammars.reading import Reading
from privlint.lexicon import Mention

RIGHTS = ("access", "rectification", "erasure", "restriction", "objection", "portability", "withdraw-consent")

_MOST_USED = {"access", "rectification", "erasure"}
_ENUMERATION = 4  # rights that are named together only where they are offered
_IN_PARAGRAPH = 3  # rights that a paragraph offers,
_OFFERING = 2  # in at least so many sentences that say who may do it,
_NEAR = 6  # sentences before and behind
_ELSEWHERE = {"security", "cookies", "changes", "links", "retention", "recipients", "minors"}
_OF_ONE_PROCESSING = 2  # verbs: "wij sturen … aan wie daarom heeft gevraagd"


def rights(reading: Reading) -> list[Right]:
    """Every mention of a right, in text order."""
    found = [right for name in RIGHTS for right in _mentions_of(name, reading)]
    found += [
        Right(span=mention.span, right="withdraw-consent")
        for mention in reading.find("withdraw-word")
        if _is_consent(reading.document.sentences[mention.sentence], reading)
    ]
    return sorted(found, key=lambda right: right.span)


def unsubscribing(reading: Reading, found: list[Right], bases: list[LegalBasis]) -> list[Right]:
    """An unsubscribe link as the withdrawal of consent, where the newsletter is the only processing on consent."""
    if any(right.right == "withdraw-consent" for right in found):
        return []
    consents = [basis for basis in bases if basis.basis == "consent"]
    for basis in consents:
        sentence = reading.document.sentence_at(basis.span.start)
        heading = reading.document.heading_of(reading.section(sentence))
        around: list[Sentence | Block] = [
            sentence,
            *reading.neighbours(sentence, before=1),
            *reading.introductions(sentence),
            *reading.row(sentence),
            *([heading] if heading else []),
        ]
        only_newsletter = any(reading.has("newsletter", other) for other in around)
        if not only_newsletter or _tells_more(sentence, reading):
            return []
    links = (mention for mention in reading.find("unsubscribe") if _is_from_newsletter(mention, reading))
    return [Right(span=mention.span, right="withdraw-consent") for mention in islice(links, 1) if consents]


def _is_from_newsletter(mention: Mention, reading: Reading) -> bool:
    """Whether somebody leaves a mailing list, rather than a school: "vijf jaar na uitschrijving"."""
    sentence = reading.document.sentences[mention.sentence]
    heading = reading.document.heading_of(reading.section(sentence))
    around: list[Sentence | Block] = [sentence, *reading.neighbours(sentence, before=3)]
    around += [*reading.introductions(sentence), *reading.row(sentence), *([heading] if heading else [])]
    return any(reading.has(("newsletter", "basis-consent"), other) for other in around)


def _tells_more(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence on a newsletter tells of another processing too: "… de nieuwsbrief en meten we uw …"."""
    verbs = reading.find("processing-strict", sentence)
    behind = [verb for named in reading.find("newsletter", sentence)[:1] for verb in verbs if verb.span > named.span]
    joined = any(reading.document.text.endswith(" en ", 0, verb.span.start) for verb in behind)
    return joined or len(verbs) > _OF_ONE_PROCESSING


def routes(reading: Reading) -> list[RightsRoute]:
    """The places that say how or where to exercise the rights (AVG 12(2))."""
    found = []
    for mention in reading.find("rights-route"):
        sentence = reading.document.sentences[mention.sentence]
        if "rights" in reading.topics(sentence) or reading.has("rights-marker", sentence):
            found.append(RightsRoute(span=mention.span, form=_is_form(sentence, reading)))
    return found


def _is_form(sentence: Sentence, reading: Reading) -> bool:
    """Whether the way is a form or page, named or linked: all that is needed stands behind it."""
    linked = any(link.target.strip("#") for link in reading.document.links_in(sentence.span))
    return linked or reading.has(("contact-form", "request-form"), sentence)


def about_rights(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence is about the rights: by its heading, its list or its own words."""
    topics = reading.topics(sentence)
    if "rights" in topics:
        return True
    if any(reading.has("rights-marker", other) for other in reading.introductions(sentence)):
        return True
    named = _named(sentence, reading)
    # Of the words for restriction most are for other things too: "het stopzetten van advertenties".
    if len(named) >= _ENUMERATION or (named - {"restriction"} and _is_in_offer(sentence, reading)):
        return True
    if not reading.has("rights-marker", sentence):
        return False
    if named >= _MOST_USED and not reading.is_heading(sentence):
        return True
    return len(named) > 1 or reading.has(("data-general", "rights-request"), sentence)


def offers_right(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence names a right and is about the rights."""
    return bool(_named(sentence, reading)) and about_rights(sentence, reading)


def _named(sentence: Sentence, reading: Reading) -> set[str]:
    return {name for name in RIGHTS if reading.has((f"right-{name}", f"right-{name}-word"), sentence)}


def _is_in_offer(sentence: Sentence, reading: Reading) -> bool:
    """Whether a paragraph offers rights sentence by sentence: "Ieder lid mag de map inkijken. Fouten verbeteren wij.
    Wie niet op de lijst wil staan, kan vragen om verwijderd te worden."."""
    sentences = [sentence, *reading.neighbours(sentence, before=_NEAR, after=_NEAR)]
    named = [(other, rights) for other in sentences if (rights := _named(other, reading))]
    offering = sum(reading.has("rights-marker", other) for other, _ in named)
    return offering >= _OFFERING and len(set().union(*(rights for _, rights in named))) >= _IN_PARAGRAPH


def _is_consent(sentence: Sentence, reading: Reading) -> bool:
    """Whether it is consent that is withdrawn: named here, or just before where nothing else is named here."""
    if reading.has("consent-word", sentence):
        return True
    return not reading.has("withdrawn-other", sentence) and any(
        reading.has("consent-word", other) for other in reading.neighbours(sentence, before=1)
    )


def _mentions_of(name: str, reading: Reading) -> Iterator[Right]:
    for mention in reading.find(f"right-{name}"):
        sentence = reading.document.sentences[mention.sentence]
        if name == "withdraw-consent" or _is_offered(mention, sentence, reading):
            yield Right(span=mention.span, right=name)
    for mention in reading.find(f"right-{name}-word"):
        sentence = reading.document.sentences[mention.sentence]
        if reading.is_heading(sentence) and not reading.has_content(reading.document.blocks[sentence.block]):
            continue
        if about_rights(sentence, reading) or (reading.is_heading(sentence) and _several(sentence, reading)):
            yield Right(span=mention.span, right=name)


def _is_offered(mention: Mention, sentence: Sentence, reading: Reading) -> bool:
    """Whether a full phrase offers a right to the reader, rather than telling who may do what inside."""
    if about_rights(sentence, reading):
        return True
    if _named(sentence, reading) >= _MOST_USED and reading.has("people-may", sentence):
        return True  # among terms: "Alle gebruikers kunnen hun gegevens bekijken, wijzigen of verwijderen"
    return reading.has("rights-marker", sentence) and not reading.topics(sentence) & _ELSEWHERE


def _several(heading: Sentence, reading: Reading) -> bool:
    """Whether a heading names rights ("Gegevens inzien, aanpassen of verwijderen") and the text under it is about
    using them."""
    section = reading.section(heading)
    below = Span(heading.span.end, reading.document.blocks[section.extent.stop - 1].span.end)
    if not reading.has(("rights-marker", "rights-route"), below):
        return False
    named = {name for name in RIGHTS if reading.has((f"right-{name}", f"right-{name}-word"), heading)}
    return len(named) > 1 or reading.has(("rights-marker", "data-general"), heading)

"""Who receives the data, and the statement that nobody does.

    recipient ::= VENDOR | KIND-OF-BUSINESS | VAGUE      where the text speaks of giving or processing on behalf
    denial    ::= NEGATION … SHARING … (derden | niemand) [EXCEPTION]

The anchors stand in rules/vocabulary/recipients.yaml, vendors.yaml and sharing.yaml. Sources: AVG 4(9)-(10), 13(1)(e).
"""

from __future__ import annotations

from privlint.document import Block, BlockKind, Sentence
from privlint.facts import Recipient, SharingDenial
from privlint.grammars.reading import Reading

VENDOR = "vendor:"
_OFF_TOPIC = {"rights", "complaint", "links", "controller", "minors", "changes"}


def recipients(reading: Reading) -> list[Recipient]:
    """Those who receive data, in text order."""
    found = []
    for mention in reading.scan.starting_with(VENDOR):
        sentence = reading.document.sentences[mention.sentence]
        if vendor_receives(sentence, reading):
            found.append(Recipient(span=mention.span, name=mention.term.removeprefix(VENDOR), specific=True))
    for term, specific in (("recipient-specific", True), ("sector-recipient", True), ("recipient-vague", False)):
        for mention in reading.find(term):
            sentence = reading.document.sentences[mention.sentence]
            if _is_given_to(sentence, reading):
                processor = reading.has("processor-word", sentence)
                found.append(
                    Recipient(span=mention.span, name=reading.text(mention.span), specific=specific, processor=processor)
                )
    return sorted(found, key=lambda recipient: recipient.span)


def denials(reading: Reading) -> list[SharingDenial]:
    """The sentences that say that data are not given to others."""
    return [
        SharingDenial(span=sentence.span, flat=_is_flat(sentence, reading))
        for sentence in reading.sentences_with("sharing-denied", headings=True)
        if not reading.topics(sentence) & {"links", "cookies"} or reading.has("data-general", sentence)
    ]


def vendor_receives(sentence: Sentence, reading: Reading) -> bool:
    """Whether a service named in the sentence gets personal data, rather than being linked to or denied."""
    if reading.has(("vendor-not-a-recipient",), sentence) and not reading.has("sharing-verb", sentence):
        return False
    if "links" in reading.topics(sentence) or "source" in reading.topics(sentence):
        return False
    if reading.is_heading(sentence):
        return _has_content(reading.document.blocks[sentence.block], reading)
    return not reading.has("vendor-denied", sentence)


def _is_given_to(sentence: Sentence, reading: Reading) -> bool:
    if reading.is_heading(sentence) or reading.has(("not-a-recipient", "sharing-denied"), sentence) and not (
        reading.has("exception", sentence)
    ):
        return False
    topics = reading.topics(sentence)
    if "recipients" in topics:
        return True
    if topics & _OFF_TOPIC:
        return False
    around = [sentence, *reading.introductions(sentence)]
    return any(reading.has(("sharing-verb", "processor-word", "sharing-to-others"), other) for other in around)


def _is_flat(sentence: Sentence, reading: Reading) -> bool:
    """Whether the denial has no exception, no limitation to sale or commerce, and is about all data."""
    around = [sentence, *reading.neighbours(sentence, after=1)]
    if any(reading.has(("exception", "denial-limit"), other) for other in around):
        return False
    if reading.is_heading(sentence):
        return not _has_content(reading.document.blocks[sentence.block], reading)
    return reading.has("flat-denial", sentence)


def _has_content(heading: Block, reading: Reading) -> bool:
    section = reading.document.sections[heading.section]
    return any(reading.document.blocks[index].kind is not BlockKind.HEADING for index in section.extent)

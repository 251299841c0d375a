"""Who receives the data, and the statement that nobody does.

    recipient ::= VENDOR | KIND-OF-BUSINESS | VAGUE      where the text speaks of giving or processing on behalf
    denial    ::= NEGATION … SHARING … (derden | niemand) [EXCEPTION]

The anchors stand in rules/vocabulary/recipients.yaml, vendors.yaml and sharing.yaml. Sources: AVG 4(9)-(10), 13(1)(e).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import Controller, Recipient, SharingDenial
from privlint.grammars.names import names_in, party_key
from privlint.grammars.reading import Reading
from privlint.lexicon import Mention
from privlint.patterns import compile_later
from privlint.record import replace

VENDOR = "vendor:"
_DATA = ("data-general", "data-category", "refers-to-data")
_NEAR = 16  # characters of "aan de", "naar het" before a name
_FARTHEST = 12  # words between the verb and those it denies data to
_NO_DATA = r"(?![a-z-]*(?:gegevens|informatie|data)\b)"
_PEOPLE = (
    r"u|jou|je|onze|bezoekers|klanten|personen|leden|cliënten|patiënten|deelnemers|leerlingen|cursisten|gasten"
    r"|gebruikers|huurders|bewoners"
)
_OF_ONE_KIND = (
    compile_later(  # "Sollicitatiebrieven delen wij niet met derden", "Gegevens over uw gezin geven wij niet …"
        rf"(?:(?:De|Het|Uw|Je|Jouw) )?(?:{_NO_DATA}[A-Za-z-]*[a-z]{{6,}}"
        rf"|(?:gegevens|informatie) (?:over|van|uit) (?!(?:{_PEOPLE})\b)[\w ]{{3,40}}?"
        r"|(?:alles )?wat (?:u|je|jij|jullie) (?:ons|mij) [\w ]{3,20} over [\w ]{3,40},?)"
        r" (?:delen|deel|geven|geef|verstrekken|verstrek)(?: (?:wij|we|ik))? ",
        re.IGNORECASE,
    ),
    compile_later(  # "Mails van tipgevers worden niet gedeeld met …"
        rf"{_NO_DATA}[A-Za-z-]{{5,}} van [\w ]{{3,30}} (?:worden|wordt) (?:niet|nooit) ", re.IGNORECASE
    ),
)
_DERDEN = compile_later(r"^(?!.*\b(?:verder|andere|overige|overigens|daarbuiten|dan ook)\b).*\bderden\b", re.IGNORECASE)
_ONLY_TO = compile_later(r"\b(?:uitsluitend|alleen|enkel|slechts) (?:aan|met) [^.;:]{0,80}\Z", re.IGNORECASE)
_FOR = re.compile(r"\b(?:voor|om|bij)\s*:\s*\Z")
_DENIED_TOWARDS = ("third-party", "nobody", "full-denial")
_OFF_TOPIC = {"rights", "complaint", "links", "controller", "minors", "changes"}


def recipients(reading: Reading, controllers: list[Controller]) -> list[Recipient]:
    """Those who receive data, in text order; the `controllers` themselves do not."""
    own = frozenset(word for controller in controllers for word in controller.party.split() if len(word) > 2)
    found = [*_named(own, reading), *_by_task(reading)]
    for mention in reading.scan.starting_with(VENDOR):
        sentence = reading.document.sentences[mention.sentence]
        if vendor_receives(sentence, reading) and not is_other_mention(mention, reading):
            found.append(Recipient(span=mention.span, name=mention.term.removeprefix(VENDOR), specific=True))
    for term, specific in (("recipient-specific", True), ("sector-recipient", True), ("recipient-vague", False)):
        for mention in reading.find(term):
            sentence = reading.document.sentences[mention.sentence]
            if reading.text(mention.span).lower() not in own and (
                _is_given_to(sentence, reading) or _is_excepted(mention, sentence, reading)
            ):
                processor = reading.has("processor-word", sentence)
                found.append(
                    Recipient(
                        span=mention.span, name=reading.text(mention.span), specific=specific, processor=processor
                    )
                )
    official = [replace(one, official=reading.has("official-recipient", one.span)) for one in found]
    return sorted(official, key=lambda recipient: recipient.span)


def _named(own: frozenset[str], reading: Reading) -> Iterator[Recipient]:
    """Organisations that are no vendor of the vocabulary: named in the part on recipients, or as those data go to."""
    for sentence in reading.sentences():
        about_recipients = "recipients" in reading.topics(sentence)
        if not (about_recipients or reading.has(_DATA, sentence)) or not _is_given_to(sentence, reading):
            continue
        for name in names_in(sentence.span, reading):
            given = _stands_behind(name, "given-to", reading) or _receives(name, sentence, reading)
            if not (about_recipients or given):
                continue
            words = party_key(reading.text(name), reading.lexicon).split()
            begins = name.start == sentence.span.start and len(words) == 1
            if words and not begins and not own.intersection(words):
                yield Recipient(span=name, name=reading.text(name), specific=True)


def _by_task(reading: Reading) -> Iterator[Recipient]:
    """What others are used for, in a list: "Wij maken gebruik van derden voor:" with "de boekhouding"."""
    for block in reading.document.blocks:
        if block.kind is BlockKind.ITEM:
            sentence = reading.document.sentences_of(block)[0]
            introduction = reading.introductions(sentence)[:1]
            if introduction and _FOR.search(reading.text(introduction[0])):
                if reading.has(("uses-others", "processor-word"), introduction[0]):
                    yield Recipient(span=sentence.span, name=reading.text(sentence), specific=True)


def _stands_behind(name: Span, term: str, reading: Reading) -> bool:
    """Whether `term` stands right before a name: "naar Polderborg Verzekeringen"."""
    before = reading.find(term, Span(max(name.start - _NEAR, 0), name.start))
    return bool(before) and not reading.document.text[before[-1].span.end : name.start].strip()


def _receives(name: Span, sentence: Sentence, reading: Reading) -> bool:
    """Whether a name is directly followed by the verb of who gets something: "Fysio Achterhoek ontvangt een lijst"."""
    behind = Span(min(name.end, sentence.span.end - 1), sentence.span.end)
    return any(mention.span.start - name.end <= 1 for mention in reading.find("receives", behind))


def denials(reading: Reading) -> list[SharingDenial]:
    """The sentences that say that data are not given to others."""
    found = []
    for sentence in reading.sentences_with(_DENIED_TOWARDS, headings=True):
        verb = _denied_verb(sentence, reading)
        if verb is not None:
            following = reading.neighbours(sentence, after=1)
            excepted = any(reading.has("exception", other) for other in [sentence, *following])
            legal = _excepts_law_only(sentence, reading) and not _excepts_others(sentence, reading)
            legal = legal and not any(reading.has("exception", other) for other in following)
            unlimited = (legal or not excepted) and _is_unlimited(verb, sentence, reading)
            found.append(SharingDenial(span=sentence.span, flat=unlimited and not excepted, legal=unlimited and legal))
    return found


def vendor_receives(sentence: Sentence, reading: Reading) -> bool:
    """Whether a service named in the sentence gets personal data, rather than being linked to or denied."""
    if reading.has("vendor-linked", sentence):
        return False
    if reading.has("vendor-not-a-recipient", sentence) and not reading.has(("sharing-verb", "receives"), sentence):
        return False
    if "links" in reading.topics(sentence) or "source" in reading.topics(sentence):
        return False
    if reading.is_heading(sentence):
        return _has_a_part_on_giving(sentence, reading)
    return not reading.has("vendor-denied", sentence)


def _has_a_part_on_giving(heading: Sentence, reading: Reading) -> bool:
    """Whether a heading that names a service has text below it, and not only on what is found there."""
    block = reading.document.blocks[heading.block]
    below = [reading.document.blocks[index] for index in reading.section(heading).blocks]
    named = [
        other
        for part in below
        for other in reading.document.sentences_of(part)
        if not reading.is_heading(other) and reading.scan.starting_with(VENDOR, other.span)
    ]
    told = not named or any(not reading.has("vendor-not-a-recipient", other) for other in named)
    return told and reading.has_content(block)


def is_other_mention(mention: Mention, reading: Reading) -> bool:
    """Whether a name is only part of an e-mail address, of the name of a browser or a town, or all of a link such as a
    footer icon."""
    text = reading.document.text
    if text[max(mention.span.start - 1, 0) : mention.span.start] == "@":
        return True
    sentence = reading.document.sentences[mention.sentence]
    if any(other.span.covers(mention.span) for other in reading.find(("browser-name", "town-name"), sentence)):
        return True
    introduced = any(
        reading.has(("third-party", "recipient-vague"), other) for other in reading.introductions(sentence)
    )
    return reading.is_link(sentence) and not introduced


def _is_given_to(sentence: Sentence, reading: Reading) -> bool:
    if reading.is_heading(sentence) or reading.has(("not-a-recipient", "vendor-linked"), sentence):
        return False
    return _is_about_giving(sentence, reading) and not _is_denied(sentence, reading)


def _is_about_giving(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence stands where the text speaks of those who receive data, or does so itself."""
    topics = reading.topics(sentence)
    if "recipients" in topics:
        return True
    if topics & _OFF_TOPIC:
        return False
    around = [sentence, *reading.introductions(sentence)]
    if any(reading.has("topic-recipients", other) for other in around[1:]):
        return True
    return any(
        reading.has(("sharing-verb", "processor-word", "sharing-to-others", "receives"), other) for other in around
    )


def _is_denied(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence denies that data are given to others, at most with an exception for what the law requires."""
    if _denied_verb(sentence, reading) is None:
        return False
    return _excepts_law_only(sentence, reading) or not reading.has("exception", sentence)


def _excepts_law_only(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence makes an exception only for what the law requires."""
    return reading.has("legal-exception", sentence) and not reading.has("other-exception", sentence)


def _excepts_others(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence makes another exception too: "Behalve de genoemde bedrijven …, tenzij een wet dat vraagt"."""
    return len(reading.find("exception", sentence)) > 1 or reading.has("besides-those", sentence)


def _is_excepted(mention: Mention, sentence: Sentence, reading: Reading) -> bool:
    """Whether a recipient is an example of those for whom a denial makes an exception: "niet aan derden, tenzij de wet
    ons daartoe verplicht, zoals de Belastingdienst"."""
    if not _is_about_giving(sentence, reading):
        return False
    if _ONLY_TO.search(reading.document.text, sentence.span.start, mention.span.start):
        return True  # "verkoopt uw gegevens niet en verstrekt deze uitsluitend aan onze boekhouder"
    exceptions = reading.find(("exception", "legal-exception"), sentence)
    examples = reading.find("for-example", sentence)
    return any(
        exception.span.end <= example.span.start and example.span.end <= mention.span.start
        for exception in exceptions
        for example in examples
    )


def _names_others(before: Span, reading: Reading) -> bool:
    """Whether a text names those outside the organisation who receive data."""
    outside = [
        mention for mention in reading.find("recipient-specific", before) if not reading.has("own-people", mention.span)
    ]
    return bool(outside or reading.scan.starting_with(VENDOR, before))


def _denied_verb(sentence: Sentence, reading: Reading) -> Mention | None:
    """The verb of giving or selling that a sentence denies towards others, if it does."""
    if not reading.has(_DENIED_TOWARDS, sentence) or reading.has("not-a-denial", sentence):
        return None
    if (full := reading.find("full-denial", sentence)) and not reading.is_heading(sentence):
        about_data = "recipients" in reading.topics(sentence) or reading.has((*_DATA, "third-party"), sentence)
        return full[0] if about_data else None
    others = reading.find(("third-party", "nobody"), sentence)
    verbs = reading.find(("give-verb", "sell-verb"), sentence)
    for other in others:
        for verb in verbs:
            denied = other.term == "nobody" or reading.negated(other, reach=5) or reading.negated(verb, reach=7)
            if denied and reading.scan.distance(verb, other) <= _FARTHEST:
                return verb
    topic = "recipients" in reading.topics(sentence) or reading.is_heading(sentence)
    return others[0] if others and others[0].term == "nobody" and topic else None


def _is_unlimited(verb: Mention, sentence: Sentence, reading: Reading) -> bool:
    """Whether a denial is not limited to sale or commerce, and is about all data."""
    if verb.term == "nobody" and reading.document.blocks[sentence.block].kind is BlockKind.ITEM:
        return False  # "Niemand anders", behind those who do
    if verb.term == "sell-verb" and not reading.has("give-verb", sentence):
        return False
    if reading.is_heading(sentence) and reading.has_content(reading.document.blocks[sentence.block]):
        return False
    first = sentence.block
    if reading.has("the-others", sentence):  # "Aan anderen geven we niets", below the list of those who do get data
        first = reading.section(sentence).blocks.start
    before = Span(reading.document.blocks[first].span.start, sentence.span.start)
    if any(pattern.match(reading.text(sentence)) for pattern in _OF_ONE_KIND):
        return False
    if reading.has("flat-denial", sentence):
        return True
    if before.start < before.end and _names_others(before, reading) and not _DERDEN.search(reading.text(sentence)):
        return False  # "… en de accountant. Anderen krijgen niets": the others are the rest
    return not reading.has("denial-limit", sentence)

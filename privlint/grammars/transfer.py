"""Where data are and whether they leave the EEA, with the safeguard that the text gives for it.

    denial   ::= STAYS-INSIDE [EXCEPTION] | NEGATION … OUTSIDE
    stated   ::= (OUTSIDE | THIRD-COUNTRY) beside a verb of keeping or sending [SAFEGUARD]
    implied  ::= a vendor that is well known to process outside, as a recipient
    location ::= KEPT … PLACE inside, of one set of data or one service

The anchors stand in rules/vocabulary/transfers.yaml, countries.yaml and vendors.yaml.
Sources: AVG 13(1)(f), 44-49; C-311/18 (Schrems II) for what is no longer a safeguard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from privlint.document import BlockKind, Section, Sentence, Span
from privlint.facts import Transfer
from privlint.grammars.reading import Reading
from privlint.grammars.recipient import VENDOR, is_other_mention, vendor_receives
from privlint.lexicon import Mention
from privlint.patterns import compile_later

_ANAPHOR = compile_later(r"(?:\d+\.\d+\s+)?(?:Zij|Ze|Deze|Die)\b(?! (?:servers|dienst|partij|leverancier))")
_NEAR, _FAR = 4, 12  # sentences behind a transfer in which its safeguard may stand
_NO_LONGER_A_SAFEGUARD = ("outdated-privacy-shield", "outdated-safe-harbor")
_NO = compile_later(r"\W*(?:nee+|neen|geen|niet|nooit|nergens|n\.?v\.?t|niet van toepassing)\b", re.IGNORECASE)
_DATA_MOVE = compile_later(r"\b(?:komen|gaan|belanden|verlaten) (?:ze|zij)\b|\b(?:ze|zij) (?:komen|gaan|verlaten)\b")
_ALL = compile_later(r"\W*al(?:le)?\b(?! (?:de rest|het (?:overige|andere)|overige|andere|verdere))", re.IGNORECASE)
_THOSE = compile_later(
    r"\b(?:laatste|eerste|beide|deze|die|al deze|genoemde)"
    r" (?:twee|drie|vier|partijen|bedrijven|leveranciers|diensten)\b",
    re.IGNORECASE,
)
_NOT_THERE = compile_later(r"(?:\s+(?!maar\b)[\w-]+){0,4}?\s+(?:naar|in) (?:de |het )?")  # behind "geen", "niet"
_TRAVELS = compile_later(
    r"\b(?:mee(?:gaat|gaan|reis\w*)|gaat mee|reis(?:t|en)|vertrek\w*|vlieg\w*|op (?:reis|kamp|vakantie))"
    r"\s+(?:naar|in) \Z"
)
_BEFORE = 40  # characters
_LABEL_WORDS = 8
_LABEL_AND_ANSWER = 2  # columns
_SENT_WITHIN = 4  # words between data and the verb that sends them
_IN_NAME = compile_later(r"[A-Z][\w-]+ (?:Nederland|België|Vlaanderen|Europa)\Z")  # "Scouting Nederland" is no country
_COUNTRIES = ("united-states", "united-kingdom", "adequate", "third-country")
_PLACES = (
    *("outside-eea", "stays-inside", "keeping-place", "inside-eea"),
    *_COUNTRIES,
    *_NO_LONGER_A_SAFEGUARD,
)
"""What a sentence that tells of a place or a transfer has, unless it names a service."""


def transfers(reading: Reading) -> list[Transfer]:
    """What the text says on places and transfers, in text order."""
    found: list[Transfer] = []
    vendors = (mention.sentence for mention in reading.scan.starting_with(VENDOR))
    for number in sorted({*vendors, *reading.scan.sentences_with(_PLACES)}):
        found += _in_sentence(reading.document.sentences[number], reading)
    return sorted(found, key=lambda transfer: transfer.span)


def _in_sentence(sentence: Sentence, reading: Reading) -> Iterator[Transfer]:
    yield from _vendors(sentence, reading)
    outside = reading.find("outside-eea", sentence)
    if outside and _is_answered_no(outside[0], sentence, reading):
        yield Transfer(span=outside[0].span, kind="denied", where=reading.text(outside[0].span), flat=True)
        return
    if reading.is_heading(sentence):
        return
    inside = reading.find("stays-inside", sentence)
    if inside or (outside and _is_denied(outside[0], sentence, reading)):
        mention = inside[0] if inside else outside[0]
        yield Transfer(
            span=mention.span,
            kind="denied",
            where=reading.text(mention.span),
            flat=_is_flat(sentence, reading),
        )
        excepted = _excepted_place(sentence, reading)
        if excepted is not None:
            where = reading.text(excepted.span)
            yield Transfer(span=excepted.span, kind="stated", where=where, safeguard=_safeguard(sentence, reading))
        return
    places = outside or _countries(sentence, reading)
    if places and not outside and reading.has("registered-abroad", sentence):
        yield Transfer(span=places[0].span, kind="implied", where=reading.text(places[0].span))
        return
    if places and _is_transfer(places[0], sentence, reading):
        yield Transfer(
            span=places[0].span,
            kind="stated",
            where=reading.text(places[0].span),
            safeguard=_safeguard(sentence, reading),
        )
        return
    if (lapsed := _lapsed_mechanism(sentence, reading)) is not None:
        where = reading.text(lapsed.span)
        yield Transfer(span=lapsed.span, kind="stated", where=where, safeguard=_safeguard(sentence, reading))
        return
    if reading.has("cookie", sentence) or "cookies" in reading.topics(sentence):
        return  # they always are on the reader's own device
    kept_at = [
        mention
        for mention in reading.find(("keeping-place", "inside-eea"), sentence)
        if not _IN_NAME.search(reading.text(mention.span))
    ]
    for mention in kept_at[:1]:
        if reading.has(("transfer-verb", "retention-verb"), sentence) or mention.term == "keeping-place":
            yield Transfer(span=mention.span, kind="location", where=reading.text(mention.span))


def _lapsed_mechanism(sentence: Sentence, reading: Reading) -> Mention | None:
    """The mechanism that holds no longer and that the text relies on for a party without saying where that is: "Met
    deze partijen zijn afspraken gemaakt op grond van het Privacy Shield"."""
    lapsed = reading.find(_NO_LONGER_A_SAFEGUARD, sentence)
    around = [sentence, *reading.neighbours(sentence, before=2)] if lapsed else []
    placed = any(_names_a_place(other, reading) or reading.scan.starting_with(VENDOR, other.span) for other in around)
    return lapsed[0] if lapsed and not placed and not reading.has(("outdated-history", "negation"), sentence) else None


def _excepted_place(sentence: Sentence, reading: Reading) -> Mention | None:
    """The country that a denial makes an exception for: "niet, met uitzondering van de maildienst in de VS"."""
    exceptions = reading.find("exception", sentence)
    places = _countries(sentence, reading)
    return next((place for place in places if exceptions and place.span.start > exceptions[0].span.end), None)


def _vendors(sentence: Sentence, reading: Reading) -> Iterator[Transfer]:
    """The services in the sentence that are well known to process outside the EEA."""
    for mention in reading.scan.starting_with(VENDOR, sentence.span):
        if is_other_mention(mention, reading):
            continue
        name = mention.term.removeprefix(VENDOR)
        vendor = reading.lexicon.vendors[name]
        if vendor.outside == "yes" and vendor_receives(sentence, reading):
            safeguards = reading.find("safeguard", sentence)
            speaks = safeguards or reading.has(_NO_LONGER_A_SAFEGUARD, sentence)
            yield Transfer(
                span=mention.span,
                kind="stated" if speaks else "implied",  # "Voor Zoom steunen wij op het Data Privacy Framework"
                where=name,
                safeguard=reading.text(safeguards[0].span) if safeguards else "",
            )


def _is_denied(mention: Mention, sentence: Sentence, reading: Reading) -> bool:
    if not reading.has("transfer-denial", sentence):
        return False
    return not reading.has("double-negation", sentence)


def _is_answered_no(mention: Mention, sentence: Sentence, reading: Reading) -> bool:
    """Whether a label or a question is answered with a flat no: "Doorgifte buiten de EER: nee", "Gaan mijn gegevens
    naar het buitenland? Nee."."""
    text = reading.document.text
    after = text[mention.span.end : sentence.span.end]
    label, colon, answer = after.partition(":")
    if colon and len(reading.scan.words(Span(mention.span.end, mention.span.end + len(label)))) <= _LABEL_WORDS // 2:
        return _NO.match(answer) is not None
    cell = reading.document.blocks[sentence.block].cell
    if cell is not None:  # of two columns: what it is about, and what is said of it
        row = reading.document.rows()[cell.table, cell.row]
        is_label = (
            len(reading.scan.words(sentence.span)) <= _LABEL_WORDS and len(row) == _LABEL_AND_ANSWER and not cell.column
        )
        return is_label and _NO.match(reading.text(row[1])) is not None
    following = reading.document.sentences[sentence.index + 1 : sentence.index + 2]
    asks = after.rstrip(" *_").endswith("?")
    return asks and any(_NO.match(reading.text(other)) and not reading.has("exception", other) for other in following)


def _is_flat(sentence: Sentence, reading: Reading) -> bool:
    """Whether a denial is about all data and has no exception, here or in the next two sentences of its block."""
    around = [sentence, *reading.neighbours(sentence, after=2)]
    if any(reading.has("exception", other) for other in around) or reading.has("conditional-transfer", sentence):
        return False
    if reading.scan.starting_with(VENDOR, sentence.span) and not _ALL.match(reading.text(sentence)):
        return False
    if reading.has("one-set-of-data", sentence) and not _ALL.match(reading.text(sentence)):
        return False
    if _ANAPHOR.match(reading.text(sentence)) and any(
        reading.has(("recipient-vague", "third-party"), other) for other in reading.neighbours(sentence, before=1)
    ):
        return False  # "Met deze leveranciers … Zij slaan gegevens op binnen de EU"
    heading = reading.document.heading_of(reading.section(sentence))
    in_service_section = heading is not None and bool(reading.scan.starting_with(VENDOR, heading.span))
    about = [sentence, *(reading.neighbours(sentence, before=1) if _ANAPHOR.match(reading.text(sentence)) else ())]
    about_data = _DATA_MOVE.search(reading.text(sentence)) is not None  # "Buiten de EER komen ze niet"
    return not in_service_section and (
        about_data or any(reading.has(("everything", "document-name"), other) for other in about)
    )


def _countries(sentence: Sentence, reading: Reading) -> list[Mention]:
    """Countries outside the EEA that the sentence names as a place."""
    negations = reading.find("negation", sentence)
    text = reading.document.text
    return [
        mention
        for mention in reading.find(_COUNTRIES, sentence)
        if not _is_in_address(mention, reading)
        and not _TRAVELS.search(text, max(mention.span.start - _BEFORE, 0), mention.span.start)
        and not any(_NOT_THERE.fullmatch(text, no.span.end, mention.span.start) for no in negations)
    ]


def _is_in_address(mention: Mention, reading: Reading) -> bool:
    around = reading.document.text[max(mention.span.start - 12, 0) : mention.span.start]
    return bool(around[-2:-1].isdigit()) and "," in around[-8:]


def _is_transfer(place: Mention, sentence: Sentence, reading: Reading) -> bool:
    """Whether data go to the place, rather than that goods, links or people do."""
    topics = reading.topics(sentence)
    if topics & {"rights", "complaint", "links", "controller", "contact"} and not topics & {"transfers", "recipients"}:
        return False
    if (reading.has("not-a-transfer", sentence) and not _sends_data(sentence, reading)) or (
        reading.has("goods-sent", sentence) and not reading.has(("data-general", "data-category"), sentence)
    ):
        return False
    if place.term == "outside-eea" or topics & {"transfers", "recipients"}:
        around = [sentence, *reading.neighbours(sentence, after=1)]
        return (
            reading.has(("transfer-verb", "data-general", "sharing-verb"), sentence)
            or "recipients" in topics
            or ("transfers" in topics and any(reading.has("safeguard", other) for other in around))
        )
    if reading.has(("strong-transfer", "abroad-party"), sentence) or reading.scan.starting_with(VENDOR, sentence.span):
        return True
    if reading.has("transfer-verb", sentence):
        return reading.has(("data-general", "data-category"), sentence)
    following = reading.neighbours(sentence, after=1)
    return bool(following) and reading.has("there", following[0]) and reading.has("transfer-verb", following[0])


def _sends_data(sentence: Sentence, reading: Reading) -> bool:
    """Whether data are what a verb of delivery is about: "Uw naam en foto bezorgen we aan ons kantoor in …"."""
    verbs = reading.find("transfer-verb", sentence)
    data = reading.find(("data-general", "data-category"), sentence)
    return any(0 < verb.first - one.last <= _SENT_WITHIN for verb in verbs for one in data)


def _safeguard(sentence: Sentence, reading: Reading) -> str:
    """The valid mechanism that the text gives for the transfer in `sentence`; empty if there is none.

    It may stand in the sentence, in those behind it up to the next transfer, in the row of a table, or, in a part
    on transfers, in a sentence that speaks of no place of its own.
    """
    document = reading.document
    spans = [sentence.span, *(other.span for other in reading.row(sentence))]
    section = reading.section(sentence)
    about_transfers = "transfers" in reading.topics(sentence)
    for other in document.sentences[sentence.index + 1 : sentence.index + 1 + (_FAR if about_transfers else _NEAR)]:
        block = document.blocks[other.block]
        if block.index not in section.extent or _names_another_place(other, sentence, reading):
            break
        refers = other.block == sentence.block or reading.has("refers-back", other) or block.kind is BlockKind.ITEM
        refers = refers or _THOSE.search(reading.text(other)) is not None
        if about_transfers or refers:
            spans.append(other.span)
    if about_transfers:
        general = [
            other
            for index in section.extent
            for other in document.sentences_of(document.blocks[index])
            if not _names_a_place(other, reading) and not _follows_a_place(other, reading)
        ]
        spans += [other.span for other in general]
    spans += [other.span for other in _about_same_service(spans, section, reading)]
    spans += [other.span for other in _about_party_of_row(sentence, section, reading)]
    if not about_transfers and any(reading.has("safeguard", other) for other in reading.neighbours(sentence, before=1)):
        spans += [other.span for other in reading.neighbours(sentence, before=1) if not _names_a_place(other, reading)]
    return next((reading.text(mention.span) for span in spans for mention in reading.find("safeguard", span)), "")


def _about_same_service(spans: list[Span], section: Section, reading: Reading) -> list[Sentence]:
    """The sentences of the section that give a safeguard for a service of the transfer: "Voor AWS en Zoom …"."""
    services = {mention.term for span in spans for mention in reading.scan.starting_with(VENDOR, span)}
    if not services:
        return []
    blocks = reading.document.blocks
    extent = Span(blocks[section.extent.start].span.start, blocks[section.extent.stop - 1].span.end)
    sentences = [reading.document.sentences[mention.sentence] for mention in reading.find("safeguard", extent)]
    return [
        sentence
        for sentence in sentences
        if any(mention.term in services for mention in reading.scan.starting_with(VENDOR, sentence.span))
    ]


def _about_party_of_row(sentence: Sentence, section: Section, reading: Reading) -> list[Sentence]:
    """The sentences of the section that give a safeguard for the party of a row: "Alleen Postmark zit in de VS. Met
    deze partij zijn de standaardcontractbepalingen overeengekomen"."""
    row = reading.row(sentence)
    party = reading.text(row[0]).strip() if row else ""
    if not party:
        return []
    blocks = (reading.document.blocks[index] for index in section.extent)
    sentences = [other for block in blocks if block.cell is None for other in reading.document.sentences_of(block)]
    return [
        other
        for before, other in pairwise([None, *sentences])
        if other is not None
        and reading.has("safeguard", other)
        and any(one is not None and party in reading.text(one) for one in (before, other))
    ]


def _names_another_place(other: Sentence, sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence behind the transfer in `sentence` speaks of another place: "Voor Zwitserland is er …" does not
    where the data go to Switzerland. What is said of a country in the same block is for "landen buiten de EER" too, and
    what is said of those is for every country."""
    if reading.has("safeguard", other) and not reading.has(_COUNTRIES, other):
        return False
    if not reading.has(_COUNTRIES, sentence) and other.block == sentence.block and reading.has("safeguard", other):
        return False
    known = {reading.text(mention.span) for mention in reading.find(("outside-eea", *_COUNTRIES), sentence)}
    named = {reading.text(mention.span) for mention in reading.find(("outside-eea", *_COUNTRIES), other)}
    return bool(named - known) or bool(named and not reading.has("safeguard", other))


def _names_a_place(sentence: Sentence, reading: Reading) -> bool:
    return reading.has(("outside-eea", *_COUNTRIES), sentence)


def _follows_a_place(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence speaks of the place named just before it: "Voor dat land is er een adequaatheidsbesluit"."""
    return reading.has("refers-back", sentence) and any(
        _names_a_place(other, reading) for other in reading.neighbours(sentence, before=1)
    )

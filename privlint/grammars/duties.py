"""The smaller duties to inform: provision of data, automated decisions, source, fee, identity, age of children."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import AgeLimit, AutomatedDecision, Fee, IdentityCopy, ProvisionNotice, Source
from privlint.grammars.anchored import found_at
from privlint.grammars.names import names_in
from privlint.grammars.reading import Reading
from privlint.grammars.recipient import VENDOR
from privlint.grammars.right import offers_right
from privlint.lexicon import Mention
from privlint.patterns import compile_later

if TYPE_CHECKING:
    import pyparsing as pp

_FOR_THAT = compile_later(r"^[^,;:]*\b(?:hiervoor|daarvoor)\b", re.IGNORECASE)  # "Wij rekenen hiervoor vijf euro"
_CLAUSE = compile_later(r";|,? (?:maar|doch|terwijl)\b", re.IGNORECASE)
_AMOUNT = compile_later(r"€\s?\d|\b\d+(?:[.,]\d+)? euro\b|\bEUR \d", re.IGNORECASE)
_REFUSED = compile_later(  # "kinderen onder de 12 nodigen wij niet uit"; "nog niet bereikt" refuses nobody
    r"\s*(?:jaar )?[^.,;]{0,30}\b(?<!nog )(?:niet|geen)\b"
)
_NO = compile_later(r"\W*nee\b", re.IGNORECASE)
_FROM_WHOM = compile_later(r": (?:bijvoorbeeld )?(?:van|uit|via) (?:de|het|uw|je|een|onze) [^\W\d_]{4,}", re.IGNORECASE)
_NEXT_LINES = 4  # sentences in which a copy is told to be masked
_AGE_ANCHOR = re.compile(
    r"(?:(?:jonger (?:bent |ben |is |zijn )?(?:dan|als)|onder de|ouder dan|vanaf|nog geen|beneden de|tot"
    r"|de leeftijd van)\b"
    r"(?=[a-z\s]{1,24}(?:\d|twaalf|dertien|veertien|vijftien|zestien|achttien))|1[0-9]\b|21\b)",
    re.IGNORECASE,
)
_PARENT = compile_later(r"\b(?:ouderlijke?|ouders?(?! dan)|voogd|verzorgers?|vader|moeder)\b", re.IGNORECASE)
_AGES = {"twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "achttien": 18}
_LAWFUL_AGES = {"nl": {16}, "be": {13}, "": {16}}


def provision_notices(reading: Reading) -> list[ProvisionNotice]:
    """Whether data must be given, and what happens if they are not (AVG 13(2)(e))."""
    return [
        ProvisionNotice(span=mention.span)
        for mention in reading.find("provision-notice")
        if _is_notice(reading.document.sentences[mention.sentence], reading)
    ]


def _is_notice(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence, or a heading with an answer under it, can tell whether data must be given."""
    if reading.is_heading(sentence):
        return _has_text_under(sentence, reading)
    return not reading.topics(sentence) & {"security", "links"} or reading.has("data-general", sentence)


def automated_decisions(reading: Reading) -> list[AutomatedDecision]:
    """What the text says on automated decisions or profiling (AVG 13(2)(f), 22), outside a list of rights."""
    found = []
    for mention in reading.find("automated-decision"):
        sentence = reading.document.sentences[mention.sentence]
        if reading.is_heading(sentence) and not _has_text_under(sentence, reading):
            continue
        found.append(AutomatedDecision(span=mention.span, denied=reading.has("negation", sentence)))
    return found


_FEW_WORDS = 10
_SOURCES = ("source-from", "source-specific")


def sources(reading: Reading) -> list[Source]:
    """The sentences that say that data come from others (AVG 14(2)(f))."""
    found = []
    for sentence in reading.sentences_with(_SOURCES):
        if reading.text(sentence).endswith("?"):
            continue  # "Verzamelen wij informatie van derden?"
        if not reading.has("source-get", sentence) and not _is_told_where_sources_are(sentence, reading):
            continue
        topics = reading.topics(sentence)
        told = "source" in topics or reading.has("received-from", sentence)
        if topics & {"rights", "recipients", "security", "links", "transfers"} and not told:
            continue
        around = [sentence, *reading.neighbours(sentence, before=1)]
        about_data = any(reading.has(("data-general", "data-category", "asks-others"), other) for other in around)
        if not about_data and "source" not in topics:
            continue
        specific = any(
            reading.has("source-specific", other) for other in [sentence, *reading.neighbours(sentence, after=1)]
        ) or _gives_examples(sentence, reading)
        mention = reading.find(_SOURCES, sentence)[0]
        found.append(Source(span=mention.span, specific=specific))
    return found


def _is_told_where_sources_are(sentence: Sentence, reading: Reading) -> bool:
    """Whether an item, a cell or a few words stand where the text tells where data come from: "- van derden"."""
    block = reading.document.blocks[sentence.block]
    is_short = block.kind in (BlockKind.ITEM, BlockKind.CELL) or len(reading.scan.words(block.span)) <= _FEW_WORDS
    return is_short and "source" in reading.topics(sentence)


def _gives_examples(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence says who the others are: "van anderen, zoals het UWV of uw zorgaanbieder"."""
    if _FROM_WHOM.search(reading.text(sentence)):
        return True  # "ook van anderen: van de vorige school"
    for mention in reading.find("for-example", sentence):
        behind = Span(mention.span.end, sentence.span.end)
        if reading.has(("recipient-specific", "sector-recipient", "public-body"), behind) or names_in(behind, reading):
            return True
        if reading.scan.starting_with(VENDOR, behind):
            return True
    return False


def fees(reading: Reading) -> list[Fee]:
    """Fees asked for exercising a right (AVG 12(5)); those for extra copies or excessive requests are allowed."""
    found = []
    has_prices = "€" in reading.document.text
    for sentence in reading.sentences() if has_prices else reading.sentences_with("fee-word"):
        mentions = reading.find("fee-word", sentence)
        if not mentions and "€" not in reading.text(sentence):
            continue
        if reading.has(("fee-denied", "fee-allowed"), sentence) and not _asks_amount(sentence, reading):
            continue
        around = [sentence, *_told_with(sentence, reading)]
        if reading.has("rights-request", sentence):  # "Een afschrift kost € 7,50. Wie om inzage vraagt …"
            around += reading.neighbours(sentence, after=1)
        about = "rights" in reading.topics(sentence) or any(
            reading.has(("request-word", "overview-of-data"), other) or offers_right(other, reading) for other in around
        )
        if not about:
            continue
        if any(reading.has("fee-allowed", other) for other in around):
            continue
        asked = any(reading.has(("rights-request", "request-word"), other) for other in around)
        if asked or any(offers_right(other, reading) for other in around):
            found.append(Fee(span=mentions[0].span if mentions else sentence.span))
    return found


def _asks_amount(sentence: Sentence, reading: Reading) -> bool:
    """Whether a clause asks an amount beside one that asks nothing: "Inzage is gratis; voor wissen rekenen wij € 5"."""
    text = reading.document.text
    borders = [
        sentence.span.start,
        *(match.end() for match in _CLAUSE.finditer(text, *sentence.span)),
        sentence.span.end,
    ]
    clauses = [Span(start, end) for start, end in pairwise(borders)]
    return any(
        _AMOUNT.search(text, *clause) and not reading.has(("fee-denied", "fee-allowed"), clause)
        for clause in clauses[1:]
    )


def _told_with(sentence: Sentence, reading: Reading) -> list[Sentence]:
    """What says for what a fee is: the sentences before, a question as the heading, the heads of column and row."""
    reach = 3 if _FOR_THAT.search(reading.text(sentence)) else 1
    before = reading.neighbours(sentence, before=reach)
    block = reading.document.blocks[sentence.block]
    heading = reading.document.heading_of(reading.section(sentence))
    if not before and heading is not None and reading.text(heading).rstrip().endswith("?"):
        before = list(reading.document.sentences_of(heading))
    return before + (reading.introductions(sentence) if block.kind is BlockKind.CELL else [])


def identity_copies(reading: Reading) -> list[IdentityCopy]:
    """Copies of identity documents asked of those who exercise a right (AVG 12(6), UAVG 46)."""
    found = []
    for mention in _outermost(reading.find("identity-copy")):
        sentence = reading.document.sentences[mention.sentence]
        around = [sentence, *reading.neighbours(sentence, before=2, after=3)]
        is_cell = reading.document.blocks[sentence.block].kind is BlockKind.CELL  # mostly of a table of purposes
        request = "request-word" if is_cell else ("identity-request", "request-word")
        asked = "rights" in reading.topics(sentence) or any(
            reading.has(request, other) for other in [*around, *_told_with(sentence, reading)]
        )
        lawful = any(
            reading.has("identity-law", other) for other in [sentence, *reading.neighbours(sentence, before=1)]
        )
        if _is_answered_no(sentence, reading):
            continue
        if not asked or (lawful and "rights" not in reading.topics(sentence)) or reading.negated(mention):
            continue
        masked = any(reading.has("identity-masked", other) for other in [*around, *_next_lines(sentence, reading)])
        found.append(IdentityCopy(span=mention.span, masked=masked))
    return found


def _is_answered_no(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence is a question that the next one denies: "Vragen we om een kopie van je ID? Nee, …"."""
    behind = reading.document.sentences[sentence.index + 1 : sentence.index + 2]
    return reading.text(sentence).endswith("?") and any(_NO.match(reading.text(other)) for other in behind)


def _next_lines(sentence: Sentence, reading: Reading) -> list[Sentence]:
    """The sentences behind one in its section, in this paragraph or the next."""
    section = reading.section(sentence).index
    behind = reading.document.sentences[sentence.index + 1 : sentence.index + 1 + _NEXT_LINES]
    return [other for other in behind if reading.document.blocks[other.block].section == section]


def age_limits(reading: Reading, country: str) -> list[AgeLimit]:
    """The ages under which parental consent is asked for (AVG 8, UAVG 5; 13 in Belgium)."""
    found = []
    lawful = _LAWFUL_AGES.get(country, _LAWFUL_AGES[""])
    for sentence in reading.sentences_with("parental-consent"):
        for span, age in _ages(sentence, reading):
            if not reading.has("age-guard", sentence) and not _REFUSED.match(reading.document.text, span.end):
                found.append(AgeLimit(span=span, age=age, lawful=age in lawful))
    return found


def _ages(sentence: Sentence, reading: Reading) -> list[tuple[Span, int]]:
    """The ages of a sentence, the one before it or its row: "jonger dan 16 jaar", "onder de 18", "vanaf 13 jaar"."""
    around = [sentence, *reading.neighbours(sentence, before=1), *reading.row(sentence)]
    found: list[tuple[Span, int]] = []
    for other in around:
        text = reading.text(other)
        if other is not sentence and not _PARENT.search(reading.text(sentence)):
            continue
        if found:
            break  # an age in the sentence before is of something else
        for parsed, start, end in found_at(_AGE_ANCHOR, text, _age_grammar):
            age = parsed["age"].lower()
            found.append((Span(other.span.start + start, other.span.start + end), _AGES.get(age) or int(age)))
    return found


def _age_grammar() -> pp.ParserElement:
    import pyparsing as pp

    before = pp.Regex(
        r"(?:jonger (?:bent |ben |is |zijn )?(?:dan|als)|onder de(?: leeftijd van)?|ouder dan"
        r"|vanaf(?: de leeftijd van)?|nog geen|beneden de|tot|de leeftijd van)\b",
        2,
    )
    written = "|".join(_AGES)
    age = pp.Regex(r"(?:leeftijd van )?", 2) + pp.Regex(rf"(?:1[0-9]|21|{written})\b", 2)("age")
    behind = pp.Regex(r"1[0-9]\b|21\b")("age") + pp.Regex(
        r"(?:jaar )?(?:min|en jonger|of jonger|of ouder)\b|-(?=minner|plusser)|[-+]", 2
    )
    return (before + age + pp.Opt(pp.Regex(r"jaar|jarige", 2))) | behind


def _has_text_under(heading: Sentence, reading: Reading) -> bool:
    block = reading.document.blocks[heading.block]
    return len(reading.document.sections[block.section].blocks) > 1


def _outermost(mentions: list[Mention]) -> list[Mention]:
    """The mentions that overlap none before them."""
    outermost: list[Mention] = []
    for mention in sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end)):
        if not outermost or mention.span.start >= outermost[-1].span.end:
            outermost.append(mention)
    return outermost

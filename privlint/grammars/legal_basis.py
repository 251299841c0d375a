"""The six legal bases of AVG 6(1), where the text gives one for a processing.

    basis ::= [MARKER] … BASIS [ (om | bij | voor | :) interest ]

A basis that is only the condition for sharing, a right, a parent's permission or a bare definition is left out.
The anchors are the terms basis-* of rules/vocabulary/legal-bases.yaml. Sources: AVG 6(1), 13(1)(c)-(d).
"""

from __future__ import annotations

import re

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import LegalBasis
from privlint.grammars.consent import implied_consents
from privlint.grammars.reading import CAPITAL, Reading
from privlint.grammars.subject import clause_of, stems
from privlint.lexicon import Mention
from privlint.patterns import compile_later

BASES = (
    "consent",
    "contract",
    "legal-obligation",
    "vital-interest",
    "public-task",
    "legitimate-interest",
)
TERMS = tuple(f"basis-{basis}" for basis in BASES)

_OTHERS = tuple(term for term in TERMS if term != "basis-legitimate-interest")
_NOT_A_BASIS = {"rights", "transfers", "security", "changes", "links"}
_NOT_CONSENT = _NOT_A_BASIS | {"complaint", "minors", "retention"}
_SAYS_NOTHING = stems(
    "derde derden onszelf bedrijfsbelang bedrijfsbelangen zwaarder weegt prevaleert belang belangen verwerking hebben "
    "verwerken grondslag gerechtvaardigd zoals namelijk weten waarbij hierbij daarbij hiervoor daarvoor bestaat "
    "betreft "
    "organisatie betrokkene gebruiker privacy privacybelangen rechten vrijheden artikel lid sub onder avg indien "
    "noodzakelijk nodig toestemming overeenkomst verplichting uitvoering andere ander anderen anders soms kunnen "
    "commercieel zakelijk "
    "zover overstemd overruled deze uw afwegen steeds verwerkingsverantwoordelijke behoudens wanneer grondrechten "
    "fundamentele overschreden wegen gegevensbeschermingsbelangen minder ingrijpende manier onderneming voorop alleen "
    "gelet onze tegen hun afgewogen afweging belangenafweging stichting vereniging bedrijf "
    "onderneming gemeente museum school praktijk club genoemd "
    # a balance that names no interest
    "uwe jouwe hunne boven gaan gaat uitgaan eerst vooraf geschiedt geschieden eerste zorgvuldig getoetst toetsen "
    "gedrang geding grond gronden heb had komt komen onevenredig geschaad schaden schaadt inbreuk opweegt opwegen veel "
    "beroep beroepen daar kantoor rust rusten berust berusten steunt persoon "
    "eigenaar partij partijen nagestreefd nastreven behartigd behartiging behartigen "
    "gegeven geeft geven"
)
_POINTS_AT_CLAUSE = compile_later(
    r"\b(?:hebben|heb|heeft) (?:wij |we |ik )?(?:daar|er)\b[^.;:]{0,40}\bbelang"
    r"|\bvind(?:en)? (?:ik|wij|we)\b[^.;:]{0,30}belang|\bdat belang is\b|\bdus dat belang\b"
    r"|\b(?:hetgeen|wat) (?:ons|mijn|een) [^.;:]{0,20}belang|, (?:een|ons|mijn) gerechtvaardig\w* belang",
    re.IGNORECASE,
)
_CONDITION = compile_later(
    r"\b(?:behoudens|tenzij|mits|indien|wanneer|waarbij|zolang|voor zover|tegenover|maar (?:alleen|niet|uw|je)"
    r"|en (?:niet|uw|je))\b",
    re.IGNORECASE,
)
_NAMES_INTEREST = compile_later(r"\b(?:mijn|ons|het) belang(?::| is| hier(?:bij|van) is)", re.IGNORECASE)
_ASKED_OF_PARENTS = compile_later(
    r"\bvra(?:gen|ag|agt) (?:wij|we|ik) (?:de |je |uw |een van de |beide )?(?:ouders?|verzorgers?)\b"
    r"[^.;]{0,30}\btoestemming\Z",
    re.IGNORECASE,
)
_THAT_IS_DONE = compile_later(r"(?:Dit|Dat|Daarvoor|Hiervoor) (?:doen|gebeurt|doe|vragen|gebruiken)\b")
_OF_PARENTS = re.compile(r" van (?:de |een |hun |je |uw |zijn |haar )?ouders?\b")
_DUTY_IN_BRACKETS = re.compile(r"\((?:een |de )?(wettelijke (?:verplichting|plicht))\)")
_DATA = ("data-category", "data-category-weak", "special-data")
_BARE_SENTENCE = 3  # words
_IS_GROUND = compile_later(
    r",? (?:die|en die|dat)? ?[^.;:]{0,30}\b(?:de |onze |een )?(?:grondslag|rechtsgrond|basis) (?:is|vormt)\b"
)
_BEHIND_COLON = compile_later(r":\s*(?:uw|je|jouw) \Z")
_NAME = compile_later(rf"\b[{CAPITAL}][\w&'’-]*")


def legal_bases(reading: Reading) -> list[LegalBasis]:
    """The bases that the text gives for a processing, in text order; consent that it infers from an act is one."""
    found = []
    for term in TERMS:
        end = 0
        for mention in reading.find(term):
            if mention.span.end <= end:
                continue  # "lid 1, onder a" in "artikel 6, lid 1, onder a"
            end = mention.span.end
            sentence = reading.document.sentences[mention.sentence]
            if is_basis(mention, sentence, reading):
                basis = term.removeprefix("basis-")
                interest = _interest(mention, sentence, reading) if basis == "legitimate-interest" else ""
                found.append(LegalBasis(span=mention.span, basis=basis, interest=interest))
    found += [
        LegalBasis(span=mention.span, basis="contract")
        for mention in reading.find("basis-contract-bare")
        if _stands_apart(mention, reading)  # "de taxatieopdracht (overeenkomst)"
        or _is_behind_label(mention, reading)
    ]
    found += [
        LegalBasis(span=mention.span, basis="contract")
        for mention in reading.find("basis-contract-bare")
        if _is_called_ground(mention, reading)  # "een vrijwilligersovereenkomst, die hiervoor de grondslag is"
    ]
    found += [
        LegalBasis(span=mention.span, basis="contract")
        for mention in reading.find("refers-to-contract")
        if any(
            reading.has("basis-contract-bare", before)
            for before in reading.neighbours(reading.document.sentences[mention.sentence], before=1)
        )
    ]
    known = {basis.span.start for basis in found}
    found += [
        LegalBasis(span=Span(*match.span(1)), basis="legal-obligation")
        for match in _DUTY_IN_BRACKETS.finditer(reading.document.text)
        if match.start(1) not in known  # "… mag de tap geen bier geven (wettelijke verplichting)"
    ]
    implied = [LegalBasis(span=consent.span, basis="consent") for consent in implied_consents(reading)]
    return sorted([*found, *implied], key=lambda basis: basis.span)


def is_basis(mention: Mention, sentence: Sentence, reading: Reading) -> bool:
    """Whether a mention of a basis gives it as the ground of a processing."""
    topics = reading.topics(sentence)
    if "purposes" in reading.section_topics[reading.section(sentence).index]:
        topics -= {"security"}  # "2.4 Beveiliging. …", among the purposes
    if reading.is_heading(sentence):
        return mention.term in (
            "basis-contract",
            "basis-legal-obligation",
            "basis-legitimate-interest",
            "basis-consent",
        ) and (bool(reading.section_topics[reading.section(sentence).parent or 0] & {"legal-basis"}))
    explicit = reading.has(("basis-head", "basis-formula"), sentence)
    off_topic = _NOT_CONSENT if mention.term in ("basis-consent", "basis-legal-obligation") else _NOT_A_BASIS
    if topics & off_topic and not explicit and not topics & {"legal-basis", "purposes"}:
        if mention.term == "basis-consent" or not _is_own_processing(sentence, reading):
            return False
    if _is_about_sharing(mention, sentence, reading):
        return False
    if reading.has("rights-marker", sentence) and mention.term in (
        "basis-consent",
        "basis-contract",
        "basis-legitimate-interest",
    ):
        if reading.has(("right-objection", "right-portability", "right-withdraw-consent"), sentence) and not explicit:
            return mention.term == "basis-consent" and _gives_consent(mention, sentence, reading)
    if mention.term == "basis-consent":
        return _gives_consent(mention, sentence, reading)
    return not (mention.term == "basis-legal-obligation" and reading.has("not-a-duty-to-process", sentence))


def _gives_consent(mention: Mention, sentence: Sentence, reading: Reading) -> bool:
    """Whether "toestemming" is the ground of a processing: marked, asked or given, or alone in its cell or item."""
    if sentence.index in reading.durations and reading.has("longer-with-consent", sentence):
        return False  # "… of na een jaar, als u daarvoor toestemming geeft": of keeping it longer
    block = reading.document.blocks[sentence.block]
    if block.kind is BlockKind.CELL or "legal-basis" in reading.topics(sentence):
        return True
    if reading.negated(mention, reach=3):
        return False
    before = reading.document.text[sentence.span.start : mention.span.start]
    if _BEHIND_COLON.search(before) and reading.document.text[mention.span.end : mention.span.end + 1] in (".", ";"):
        return True  # "Dat doet u zelf, met een vinkje: uw toestemming."
    if _stands_apart(mention, reading) or not reading.has("consent-word", mention.span):
        return True  # between brackets, or an act of the reader: "als u het vakje hebt aangekruist"
    if _ASKED_OF_PARENTS.search(reading.document.text, sentence.span.start, mention.span.end):
        return True
    of_parents = _OF_PARENTS.match(reading.document.text, mention.span.end) is not None
    if of_parents and _THAT_IS_DONE.match(reading.text(sentence)):
        return True  # "Dit doen wij met toestemming van de ouder."
    if reading.has("parental-context", clause_of(mention.span, sentence, reading)):
        return False
    if of_parents and reading.has(_DATA, sentence):
        return True  # "Wij vragen allergieën en medicijnen, met toestemming van de ouders"
    if len(reading.scan.words(sentence.span)) <= _BARE_SENTENCE:
        return True  # "Toestemming dus."
    return reading.has(("consent-as-ground", "basis-formula"), sentence) or (
        block.kind is BlockKind.ITEM
        and any(reading.has("basis-head", other) for other in reading.introductions(sentence))
    )


def _stands_apart(mention: Mention, reading: Reading) -> bool:
    """Whether a basis is all that stands between brackets: "Je zet dit zelf aan (toestemming)"."""
    text = reading.document.text
    start, end = mention.span
    return text[max(start - 1, 0) : start] == "(" and text[end : end + 1] in (")", ";", ",")


def _is_called_ground(mention: Mention, reading: Reading) -> bool:
    """Whether a sentence says of a contract, and of nothing else, that it is the ground."""
    sentence = reading.document.sentences[mention.sentence]
    return (
        _IS_GROUND.match(reading.document.text, mention.span.end, sentence.span.end) is not None
        and not reading.has(TERMS, sentence)
        and not reading.has("negation", sentence)
    )


def _is_behind_label(mention: Mention, reading: Reading) -> bool:
    """Whether a basis begins an item in the part on bases, or follows its colon: "Call for papers: overeenkomst"."""
    sentence = reading.document.sentences[mention.sentence]
    block = reading.document.blocks[sentence.block]
    if block.kind is not BlockKind.ITEM or reading.section_topics[block.section] != {"legal-basis"}:
        return False
    before = reading.document.text[block.span.start : mention.span.start].rstrip()
    return not before or before.endswith((":", ": de", ": een", ": onze"))


def _is_about_sharing(mention: Mention, sentence: Sentence, reading: Reading) -> bool:
    """Whether the basis is only the condition on which data go to others."""
    around = [sentence, *reading.introductions(sentence)[:1]]
    shares = any(reading.has("sharing-to-others", other) for other in around)
    if shares and not reading.has("basis-head", sentence):
        return True
    if "recipients" in reading.topics(sentence) and not reading.topics(sentence) & {"purposes", "legal-basis"}:
        return not _is_own_processing(sentence, reading) or reading.has("sharing-verb", sentence)
    return False


def _is_own_processing(sentence: Sentence, reading: Reading) -> bool:
    return reading.has("processing-verb", sentence) and reading.has(("basis-head", "basis-formula"), sentence)


def _interest(mention: Mention, sentence: Sentence, reading: Reading) -> str:
    """The words that name the interest: those after the mention in its sentence or cell, the examples behind it, or
    the sentence that "Dat is ons gerechtvaardigd belang" points back at; empty if there are none."""
    after = _CONDITION.split(reading.document.text[mention.span.end : sentence.span.end])[0]
    if stems(_NAME.sub(" ", after)) - _SAYS_NOTHING:
        return after.strip(" .,:;()")
    behind = reading.neighbours(sentence, after=1)
    if behind and all(reading.has(terms, behind[0]) for terms in ("for-example", "interest-purpose")):
        return reading.text(behind[0])
    if behind and reading.has("specifies-interest", behind[0]) and stems(reading.text(behind[0])) - _SAYS_NOTHING:
        return reading.text(behind[0])
    clause = reading.document.text[sentence.span.start : mention.span.start]
    aside = clause.rfind("(") > clause.rfind(")")  # "… te bedanken (een gerechtvaardigd belang)"
    in_list = reading.has(_OTHERS, Span(sentence.span.start, mention.span.start))  # of bases that are only named
    points = _POINTS_AT_CLAUSE.search(reading.document.text, sentence.span.start, mention.span.end) is not None
    if (aside or points) and not in_list and stems(_NAME.sub(" ", clause)) - _SAYS_NOTHING:
        return clause.strip(" .,:;()")
    before = reading.neighbours(sentence, before=1)
    if before and _NAMES_INTEREST.search(reading.text(before[0])):
        return reading.text(before[0])
    opening = Span(sentence.span.start, mention.span.start)
    if not before:
        return ""
    refers = reading.begins(("refers-back", "basis-head"), opening) and reading.has("interest-purpose", before[0])
    return reading.text(before[0]) if refers or reading.has("points-back", opening) else ""

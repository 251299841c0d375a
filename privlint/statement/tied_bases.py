"""The legal bases that the text ties to an activity (AVG 13(1)(c)).

In its own row, item or passage; in what speaks for its list; in a sentence elsewhere about the same thing; or in a
sentence that gives one basis for all data.
"""

from __future__ import annotations

import re
from heapq import merge

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import LegalBasis
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.grammars.subject import Words, singular, stems, words_of
from privlint.patterns import compile_later
from privlint.record import NamedTuple
from privlint.statement.naming import around_of, behind_label, facts_inside, kinds, letter_of, letters_in, naming_spans
from privlint.statement.numbered import is_of_one_list, is_of_some
from privlint.statement.passage import Passage, is_title

_PURPOSE_TERMS = ("purpose-object", "activity-heading", "contractual-object")


_GENERAL_STEMS = stems(
    "dienst diensten dienstverlening website klant klanten informatie verwerken verwerking gebruiken bijvoorbeeld onze "
    "vragen contact verbeteren eventueel nodig noodzakelijk bedrijf organisatie mogelijk wanneer indien doel doelen "
    "naam adres telefoonnummer mailadres emailadres andere nieuwe goed sturen geven maken artikel artikelen onderdeel "
    "paragraaf punt bepaling vereniging stichting"
)
_BASIS_STEMS = _GENERAL_STEMS | stems(
    "toestemming grondslag overeenkomst uitvoering wettelijke verplichting gerechtvaardigd belang"
)

_THOSE_ABOVE = compile_later(
    r"\b(?:deze|die|bovenstaande|bovengenoemde|genoemde) (?:genoemde |bovenstaande )?(?:doel|verwerking|activiteit)"
    r"|\b(?:hiervoor|daarvoor|hierboven) (?:te |mogen|gebruik|verwerk|genoemd)",
    re.IGNORECASE,
)
_AS_UNDER = re.compile(
    r"\b(?:als|zoals|zie) (?:bij|onder|in|op)? ?(?:punt |onderdeel |paragraaf )?([a-z]|\d{1,2}\.\d{1,2})\b(?!\w)"
)
_BARE_LIST = 3
_LABEL_WORDS = 2
_FOR = re.compile(r"\([^()]*\)|\bvoor (?!zover).*")
_OF_SERVICE = ("contract", "public-task")
_WIDE_KINDS = frozenset({"kind-customer", "kind-contact", "kind-finance"})
_ONCE = frozenset({"kind-camera", "kind-application"})
_OF_PEOPLE = frozenset({"kind-pupil", "kind-picture"})


class BasesElsewhere(NamedTuple):
    """The passages that have bases of their own, with these; and by each word that says what they are about, their
    numbers in order."""

    passages: list[tuple[Passage, list[LegalBasis]]]
    by_word: dict[str, list[int]]


def bases_elsewhere(own: dict[Passage, list[LegalBasis]], reading: Reading) -> BasesElsewhere:
    """The passages among `own`, all with their own bases, made ready for `inherited_bases`."""
    passages = [(passage, bases) for passage, bases in own.items() if bases]
    by_word: dict[str, list[int]] = {}
    for number, (passage, _) in enumerate(passages):
        for word in _words_shared(passage, reading):
            by_word.setdefault(word, []).append(number)
    return BasesElsewhere(passages, by_word)


def own_bases(passage: Passage, bases: list[LegalBasis], stated: frozenset[Span], reading: Reading) -> list[LegalBasis]:
    """The bases in the region of a passage or in what speaks for its list; in a row or item bare words suffice. What
    the sentence of another activity gives, those of `stated`, is for that one."""
    shared = facts_inside(bases, passage.shared)
    if len({basis.basis for basis in shared}) > 1 or any(_is_one_of_several(basis, reading) for basis in shared):
        shared = []  # a bare list of bases says of none to which purpose it belongs
    shared = [
        basis
        for basis in shared
        if not _is_of_another(basis, passage, stated, reading)
        and not is_of_some(reading.document.sentence_at(basis.span.start), reading)
    ]
    tied = [basis for basis in (*facts_inside(bases, passage.regions), *shared) if _can_be_for(basis, passage, reading)]
    if tied or not (passage.listed or any(_has_basis_label(region, reading) for region in passage.regions)):
        return tied
    return [
        LegalBasis(span=mention.span, basis=mention.term.removeprefix("basis-").removesuffix("-bare"))
        for region in passage.regions
        for mention in reading.find((*BASIS_TERMS, *_bare_terms(passage, reading)), region)
        if not reading.negated(mention, reach=2)
    ] or _consent_of_parents(passage, reading)


def _is_one_of_several(basis: LegalBasis, reading: Reading) -> bool:
    """Whether a basis stands beside a contract that is only named: "uw toestemming, de overeenkomst en de wet"."""
    sentence = reading.document.sentence_at(basis.span.start)
    named = [mention.span for mention in reading.find(BASIS_TERMS, sentence)]
    bare = reading.find("basis-contract-bare", sentence)
    return reading.has("basis-head", sentence) and any(
        not any(span.start < mention.span.end and mention.span.start < span.end for span in named) for mention in bare
    )


def _is_of_another(basis: LegalBasis, passage: Passage, stated: frozenset[Span], reading: Reading) -> bool:
    """Whether a basis is given in the sentence of another activity, or in another paragraph than a passage of running
    text, behind what that one states."""
    sentence = reading.document.sentence_at(basis.span.start)
    if sentence.span in stated:
        return True
    block = reading.document.blocks[sentence.block]
    if passage.listed or block.span.covers(passage.span) or reading.has(("speaks-of-all", "covers-all"), sentence):
        return False
    return any(block.span.covers(other) and other.start <= sentence.span.start for other in stated)


def _consent_of_parents(passage: Passage, reading: Reading) -> list[LegalBasis]:
    """In a column of bases, the consent of a child's parents is one too; explicit consent (AVG 9(2)(a)), and what "dit
    doen wij met toestemming van de ouders" says, is one anywhere."""
    is_column = bool(_bare_terms(passage, reading))
    return [
        LegalBasis(span=mention.span, basis="consent")
        for region in passage.regions
        for mention in reading.find("parental-consent", region)[:1]
        if is_column or reading.has(("explicit-consent", "done-with-consent"), region)
    ]


def _can_be_for(basis: LegalBasis, passage: Passage, reading: Reading) -> bool:
    """Whether a basis can be that of a passage: what is said on cookies is for cookies, and the duty to keep the
    accounts for these."""
    if basis.basis == "legal-obligation" and not passage.listed and _is_of_accounts(basis, passage, reading):
        return False
    sentence = reading.document.sentence_at(basis.span.start)
    if not reading.has("cookie", sentence):
        return True
    if "kind-visit" in kinds([passage.span], reading):
        return True  # "Om onze website te meten. … plaatst Google Analytics cookies"
    about = [passage.span, *([passage.heading] if passage.heading is not None else [])]
    if passage.heading is not None and passage.span.end < sentence.span.start:
        about.append(Span(passage.span.end, sentence.span.start))  # "Bezoek. Wij plaatsen cookies. De grondslag is …"
    return any(reading.has("cookie", span) or reading.scan.starting_with("vendor:", span) for span in about)


def _is_of_accounts(basis: LegalBasis, passage: Passage, reading: Reading) -> bool:
    sentence = reading.document.sentence_at(basis.span.start)
    if sentence.span == passage.span or not reading.has(("retention-verb", "retention-strong"), sentence):
        return False
    return "kind-finance" in kinds([sentence.span], reading) - kinds(naming_spans(passage, reading), reading)


def _bare_terms(passage: Passage, reading: Reading) -> tuple[str, ...]:
    """The terms that are bases only in a column or behind a word for bases: "plaatsingsovereenkomst"."""
    block = reading.document.block_at(passage.span.start)
    headers = reading.column_headers(block.cell.table).values() if block.cell is not None else ()
    spoken_of = any(reading.has(("topic-legal-basis", "basis-head"), header) for header in headers)
    spoken_of = spoken_of or any(reading.has("basis-head", region) for region in passage.regions)
    spoken_of = spoken_of or any(_has_basis_label(region, reading) for region in passage.regions)
    return ("basis-contract-bare",) if spoken_of or passage.among_bases else ()


def _has_basis_label(region: Span, reading: Reading) -> bool:
    """Whether one of the items of a region is no more than the label of a basis: "Grond", in a definition list."""
    named = [reading.document.block_at(mention.span.start) for mention in reading.find("topic-legal-basis", region)]
    return any(block.kind is BlockKind.ITEM and len(reading.scan.words(block.span)) <= _LABEL_WORDS for block in named)


def matching_bases(
    passage: Passage, free: list[tuple[LegalBasis, frozenset[str], frozenset[str]]], reading: Reading
) -> list[LegalBasis]:
    """Bases that belong to no activity of their own, in a sentence about the same thing or about its letter."""
    spans = [*naming_spans(passage, reading), *behind_label(passage, reading)]
    words = stems(" ".join(map(reading.text, spans))) | _basis_kinds(spans, reading)
    letter = letter_of(passage, reading)
    return [
        basis
        for basis, letters, subject in free
        if (letter in letters if letter and letters else not words.isdisjoint(subject))
    ]


def subject_of_basis(basis: LegalBasis, reading: Reading) -> frozenset[str]:
    """The stems and kinds of what a basis is said to be for, where the section is about purposes or bases."""
    if not reading.topics(reading.document.sentence_at(basis.span.start)) & {"legal-basis", "purposes"}:
        return frozenset()
    sentence = reading.document.sentence_at(basis.span.start)
    if len({mention.term for mention in reading.find(BASIS_TERMS, sentence)}) >= _BARE_LIST:
        around = _said_in_list(basis, sentence, reading)
    else:
        around = around_of(basis.span, reading)
    return (stems(reading.text(around)) - _BASIS_STEMS) | kinds([around], reading)


def _said_in_list(basis: LegalBasis, sentence: Sentence, reading: Reading) -> Span:
    """What a list of bases says that one of them is for, up to the next comma: "overeenkomst (het lidmaatschap)",
    "toestemming voor de nieuwsbrief"; an empty span if nothing."""
    text = reading.document.text
    comma = text.find(",", basis.span.end, sentence.span.end)
    found = _FOR.search(text, basis.span.end, comma if comma > 0 else sentence.span.end)
    return Span(*found.span()) if found is not None else Span(basis.span.end, basis.span.end)


def inherited_bases(passage: Passage, elsewhere: BasesElsewhere, reading: Reading) -> list[LegalBasis]:
    """For a passage that has no base of its own: those of the one elsewhere that is about the same thing; the other
    items of its own list are about other things."""
    subject = purpose_words(passage, reading)
    own = _list_of(passage, reading)
    for number in merge(*(elsewhere.by_word.get(word, ()) for word in subject)):
        other, bases = elsewhere.passages[number]
        if own is None or own != _list_of(other, reading):
            return bases
    return []


def _words_shared(passage: Passage, reading: Reading) -> Words:
    """The words by which another passage is about the same thing; of running text only the kinds that are seldom
    spoken of twice, such as cameras."""
    words = purpose_words(passage, reading)
    return words if passage.listed else words & _ONCE


def _list_of(passage: Passage, reading: Reading) -> tuple[int, int | None] | None:
    """What is the same for all items of a list; None for a passage that is no item."""
    block = reading.document.block_at(passage.span.start)
    return (block.section, block.introduced_by) if block.kind is BlockKind.ITEM else None


def referred_bases(passage: Passage, own: dict[Passage, list[LegalBasis]], reading: Reading) -> list[LegalBasis]:
    """The bases of the item that a passage points at: "met hetzelfde belang als onder c", "idem"."""
    if any(reading.has("ditto", region) for region in passage.regions):
        before = [other for other in own if other.span < passage.span and own[other]]
        return own[before[-1]] if before and passage.listed else []
    pointed = {match[1] for region in passage.regions for match in _AS_UNDER.finditer(reading.text(region))}
    if not pointed:
        return []
    return [basis for other, bases in own.items() if letter_of(other, reading) in pointed for basis in bases]


def purpose_words(passage: Passage, reading: Reading) -> Words:
    """The words of a passage and its heading that name a purpose, and the kinds of purposes."""
    spans = naming_spans(passage, reading)
    if passage.listed and "legal-basis" in reading.topics(reading.document.sentence_at(passage.span.start)):
        spans = list(passage.regions)
    named = [reading.text(mention.span) for span in spans for mention in reading.find(_PURPOSE_TERMS, span)]
    words = frozenset(word for word in words_of(" ".join(named)) if stems(word).isdisjoint(_GENERAL_STEMS))
    return frozenset(map(singular, words)) | _basis_kinds(spans, reading)


def _basis_kinds(spans: list[Span], reading: Reading) -> frozenset[str]:
    """The kinds by which a purpose finds its basis: cookies at large are for the visits to the site."""
    found = kinds(spans, reading) - _WIDE_KINDS - _OF_PEOPLE
    return found | {"kind-visit"} if "kind-cookie" in found else found


def serving_bases(passage: Passage, bases: list[LegalBasis], reading: Reading) -> list[LegalBasis]:
    """For a listed purpose of no kind of its own: the contract or public task for which the service is provided."""
    if not passage.listed or kinds(naming_spans(passage, reading), reading) - _WIDE_KINDS:
        return []
    return [basis for basis in bases if basis.basis in _OF_SERVICE and _is_for_service(basis, reading)][:1]


def _is_for_service(basis: LegalBasis, reading: Reading) -> bool:
    sentence = reading.document.sentence_at(basis.span.start)
    topics = reading.topics(sentence)
    if "legal-basis" not in topics:
        return False
    if "purposes" in topics and reading.document.blocks[sentence.block].kind is BlockKind.ITEM:
        return False  # the basis of that purpose
    spans = [around_of(basis.span, reading), *(other.span for other in reading.row(sentence))]
    return any(reading.has("provides-service", span) for span in spans)


class CoveringBasis(NamedTuple):
    """A basis for all data, or, if it is for "deze doelen", for those that stand above `end` in the text."""

    bases: tuple[LegalBasis, ...] = ()
    end: int | None = None

    def of(self, passage: Passage) -> list[LegalBasis]:
        """The bases for a passage."""
        return list(self.bases) if self.end is None or passage.span.start < self.end else []


def covering_bases(free: list[LegalBasis], bases: list[LegalBasis], reading: Reading) -> CoveringBasis:
    """The basis of a sentence in running text that gives exactly one for all data."""
    apart = frozenset(free)
    only_consent = {basis.basis for basis in bases} == {"consent"}
    for basis in bases:
        sentence = reading.document.sentence_at(basis.span.start)
        if reading.document.blocks[sentence.block].kind is not BlockKind.PARAGRAPH or is_of_one_list(sentence, reading):
            continue
        if reading.has("retention-strong", sentence) or reading.topics(sentence) == {"retention"}:
            continue  # why data are kept: "niet langer dan de wet vereist"
        if letters_in(basis.span, reading):
            continue
        alone = {other.basis for other in facts_inside(bases, [sentence.span])} == {basis.basis}
        agreed = only_consent and reading.has("consents-to-all", sentence)
        if alone and (
            agreed
            or reading.has(("covers-all", "covers-rest"), sentence)
            or (basis in apart and _is_of_all_data(sentence, reading))
        ):
            points = _THOSE_ABOVE.search(reading.text(sentence)) is not None
            end = reading.document.blocks[reading.section(sentence).blocks[-1]].span.end if points else None
            return CoveringBasis((basis,), end)
    return CoveringBasis()


def _is_of_all_data(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence gives the basis for the data of the reader, and not for "deze gegevens" of its own part."""
    found = reading.find("all-data-basis", sentence)
    if not found:
        return False
    section = reading.section(sentence)
    topics = reading.section_topics[section.index]
    if not topics and not is_title(section, reading):
        return False  # of what its heading names
    return bool(topics & {"legal-basis", "purposes"}) or not reading.has("these-data", found[0].span)

"""Who the controller is.

    explicit ::= name [legal form] … IS-RESPONSIBLE | RESPONSIBLE (is | :) name
    acting   ::= see acting_party.py     "Bakkerij De Korst verwerkt …"
    titled   ::= DOCUMENT-NAME [van | –] name

See names.py for what a name is. The anchors stand in rules/vocabulary/parties.yaml.
Sources: AVG 4(7), 13(1)(a).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Sentence, Span
from privlint.facts import Controller
from privlint.grammars.acting_party import SUBJECT_WITHIN, acting, is_organisation
from privlint.grammars.contact import PLACEHOLDER, POSTCODE
from privlint.grammars.filled_in import channel_of, filled_in
from privlint.grammars.names import is_other, is_street, names, names_in, party_key
from privlint.grammars.reading import Reading
from privlint.patterns import compile_later
from privlint.record import replace

_LEGAL_FORM = re.compile(
    r"\b(?:B\.?V|N\.?V|V\.?O\.?F|C\.?V|maatschap|stichting|vereniging|coöperatie|vzw)\b", re.IGNORECASE
)
_CONTACT_LINE = 12  # words
_WITH_STREET = re.compile(  # ", Bedrijvenweg 7, Vriezenveen"
    r"\.?,? (?:[A-Z][\w.-]* )*[A-Z][\w-]*(?:weg|straat|laan|plein|kade|singel|gracht|dijk|pad|hof|park|steeg|dreef)"
    r" \d+\w*, [A-Z]"
)
_LONG_CONTACT_LINE = 24
_LINE = 8  # words of a line in an address block
_ALIAS = compile_later(
    r"\s*\((?:hierna|verder)(?: ook| te noemen)*:?\s+[\"“'‘]?(?P<name>[^()\"”'’]{2,60}?)[\"”'’]?\)", re.IGNORECASE
)
_ASIDE_WITHIN = 8  # characters, of a text without rows of spaces
_BOARD = 64  # characters before a name: "Het college van burgemeester en wethouders van de gemeente "
_IN_OFFICE = compile_later(  # who speaks for the organisation: "Eigenaar Mirjam Bakker is verantwoordelijk"
    r"(?:eigenaar|eigenares|eigenaresse|directeur|directrice|bestuurder|zaakvoerder|oprichter)\s", re.IGNORECASE
)
_TITLES = 2  # sentences, of which one may be that of the front matter
_ABOUT_BEHIND = compile_later(r"(?:\s+[–—|-]|:)\s[^\n]*\b(?:privacy|(?:persoons)?gegevens)\b", re.IGNORECASE)
_OF_THIS_PAGE = compile_later(r"\bvia deze (?:web)?(?:site|shop|app|pagina)\b", re.IGNORECASE)
_IS_PRODUCT = compile_later(
    r"\b(?P<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}) is (?:een|de) (?:[\w-]+ ){0,3}?"
    r"(?:[\w-]*app|[\w-]*applicatie|[\w-]*spel|game|bot|[\w-]*extensie|plug-?in|rekentool)\b(?! van\b)"
)
_CALLED = compile_later(r"(?P<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}) is\b")
_OF_DEVICES = compile_later(r"(?:Android|iOS|Apple|Windows)-")
_ROLE = r"(?:verwerkings|gegevens)?verantwoordelijke|gegevensbeheerder"
_IN_APPOSITION = re.compile(
    rf",? \(?(?:(?:de|onze|als) )?(?:{_ROLE})\b|,? die (?:[a-z]+ ){{0,4}}(?:{_ROLE}|verantwoordelijk) is\b"
    rf"|(?:, [^,.;]{{2,40}}){{1,3}},? als (?:de )?(?:{_ROLE})\b",
    re.IGNORECASE,
)
_BEHIND_VERB = compile_later(r"\b(?:treedt|handelt|verwerkt|bepaalt|beslist) (?:de |het )?(?:[a-z]+ )?\Z")
_IN_REGION = compile_later(r"\b(?:in|uit|rond) (?:de|het) \Z")  # "in de Achterhoek"
_RIGHT_BEHIND = 4  # characters
_NUMBERING = 6  # characters: "4.3 Verantwoordelijk …"
_NAMES = compile_later(r"\bis:? (?:de |het )?\Z")  # "Verantwoordelijk voor de verwerkingen in deze verklaring is X"
_FOR_A_PART = compile_later(r"(?:voor|bij|van|op) [^,.;:]{3,60}\bis (?:de |het )?\Z", re.IGNORECASE)
_OF_ALL = ("data-general", "document-name", "processing-verb", "responsible-strict")
_IS_OF = compile_later(r"\bis (?:het (?:beleid|statement) |die )?van (?:de |het )?$", re.IGNORECASE)


def controllers(reading: Reading) -> list[Controller]:
    """The names that the text presents as the responsible party, explicit ones and others, in text order."""
    explicit: dict[Span, bool] = {}
    named = {sentence.index: tuple(names(sentence.span, reading)) for sentence in reading.sentences()}
    for span, is_explicit in (
        *_explicit(reading),
        *_titled(reading),
        *acting(named, reading),
        *_blocks(named, reading),
        *_filled_in(reading),
    ):
        speaks_for_it = _IN_OFFICE.match(reading.document.text, span.start) is not None
        explicit[span] = explicit.get(span, False) or (is_explicit and not speaks_for_it)
    found: list[Controller] = []
    forms: dict[str, set[str]] = {}
    aliases = _tied_names(reading)
    for span in sorted(explicit):
        name = reading.text(span)
        key = party_key(name, reading.lexicon)
        party = aliases.get(key) or _same_party(name, key, forms)
        if alias := _alias(span, reading):
            aliases[party_key(alias["name"], reading.lexicon)] = party
        forms.setdefault(party, set()).update(filter(None, [_form(name)]))
        found.append(Controller(span=span, name=name, party=party, explicit=explicit[span]))
    return _with_coreference(_without_products(found, reading), reading)


def _alias(name: Span, reading: Reading) -> re.Match[str] | None:
    """The short name that a text gives the one at `name`, in brackets behind it: "(hierna: De Korst)"."""
    text = reading.document.text
    return _ALIAS.match(text, name.end) if text[name.end : name.end + _ASIDE_WITHIN].lstrip()[:1] == "(" else None


def _without_products(found: list[Controller], reading: Reading) -> list[Controller]:
    """Without the names of apps: "Getijwijzer is een app" tells of nobody who is responsible for it."""
    responsible = {item.party for item in found if item.explicit}
    lower = reading.document.text.lower()
    told = [item for item in found if item.party not in responsible and f"{item.name.lower()} is " in lower]
    said = {match["name"].lower() for match in _IS_PRODUCT.finditer(reading.document.text)} if told else ()
    products = {item.party for item in told if item.name.lower() in said}
    return [item for item in found if item.party not in products and not _OF_DEVICES.match(item.name)]


def _tied_names(reading: Reading) -> dict[str, str]:
    """The names that a sentence ties to the first one in it: "Broodhuis is een handelsnaam van De Korst B.V."."""
    aliases: dict[str, str] = {}
    for sentence in reading.sentences_with("trade-name"):
        called = _CALLED.match(reading.text(sentence))
        found = [called["name"]] if called is not None else []
        found += [reading.text(name) for name in names_in(sentence.span, reading)]
        first, *others = dict.fromkeys(party_key(name, reading.lexicon) for name in found or [""])
        aliases.update((other, aliases.get(first, first)) for other in others)
    return aliases


def _same_party(name: str, key: str, forms: dict[str, set[str]]) -> str:
    """The known party that `name` is a short or long form of, else `key`; `forms` are the legal forms of each party.

    "De Korst" is the same as "Bakkerij De Korst B.V.", but "Maatschap De Korst" is another than "De Korst B.V."
    """
    words = set(key.split())
    for party, known_forms in forms.items():
        theirs = set(party.split())
        short_form = bool(words and theirs) and (words <= theirs or theirs <= words)
        if short_form and not (_form(name) and known_forms - {_form(name)}):
            return party
    return key if key not in forms else f"{key} {_form(name)}"


def _form(name: str) -> str:
    """The legal form in `name`, in lower case without stops; empty if there is none."""
    found = _LEGAL_FORM.search(name)
    return found.group().lower().replace(".", "") if found else ""


def _with_coreference(found: list[Controller], reading: Reading) -> list[Controller]:
    """ "De stichting is verantwoordelijk", "wij zijn …": makes the first party that the text introduces explicit."""
    if not found:
        return found
    first_explicit = next((item for item in found if item.explicit), None)
    said = {reading.document.sentence_at(item.span.start).index for item in found if item.explicit}
    for sentence in reading.sentences_with("responsible-strict"):
        if sentence.index in said:
            continue
        subject = reading.has(("writer", "organisation-word"), sentence)
        if subject and (first_explicit is None or sentence.span.start < first_explicit.span.start):
            before = [item for item in found if item.span.start <= sentence.span.end]
            if before:
                first = before[0]
                return [replace(item, explicit=True) if item is first else item for item in found]
    return found


def _explicit(reading: Reading) -> Iterator[tuple[Span, bool]]:
    """The names in sentences that say who is responsible; explicit where the name is the subject or the predicate."""
    text = reading.document.text
    for mention in reading.find(("is-responsible", "presented-by")):
        sentence = reading.document.sentences[mention.sentence]
        if reading.is_heading(sentence) or reading.has("definition", sentence):
            continue
        if reading.has("responsible-themselves", sentence) and not reading.has("writer", sentence):
            continue
        if reading.topics(sentence) & {"recipients", "links"} and not (
            reading.has("writer", sentence) or _OF_THIS_PAGE.search(reading.text(sentence))
        ):
            continue
        strict = reading.find("responsible-strict", sentence)
        before = names_in(Span(sentence.span.start, mention.span.start), reading)
        behind = names_in(Span(mention.span.start, sentence.span.end), reading)
        behind.sort(key=lambda name: not text.endswith(" is ", 0, name.start))  # "… voor het platform X is Y"
        is_subject = bool(before) and (
            before[0].start - sentence.span.start <= SUBJECT_WITHIN
            or _is_board(Span(sentence.span.start, before[0].start), reading)
            or _BEHIND_VERB.search(text, sentence.span.start, before[0].start) is not None
        )
        names = before if is_subject or not behind else behind
        is_predicate = bool(behind) and not before and bool(strict)
        is_predicate = is_predicate and (
            behind[0].start - strict[0].span.end <= _RIGHT_BEHIND
            or (
                strict[0].span.start - sentence.span.start <= _NUMBERING
                and _NAMES.search(text, sentence.span.start, behind[0].start) is not None
            )
        )
        appositive = next((name for name in [*before, *behind] if _IN_APPOSITION.match(text, name.end)), None)
        if appositive is not None:
            before_it = Span(sentence.span.start, appositive.start)
            yield appositive, not (_is_tied(appositive, sentence, reading) or _is_for_a_part(before_it, reading))
            continue
        if names and _is_labelled(names[0], mention.span, sentence, reading):
            yield names[0], not _is_tied(names[0], sentence, reading)
            continue
        if names:
            is_said = bool(strict) and (is_subject or is_predicate) and not _is_tied(names[0], sentence, reading)
            yield names[0], is_said and not _is_for_a_part(Span(sentence.span.start, names[0].start), reading)
            continue
        for other in reading.document.sentences[sentence.index + 1 : sentence.index + 3]:
            is_of_another = reading.is_heading(other) or reading.has("contact-of-another", other)
            if not is_of_another and len(reading.scan.words(other.span)) <= _LINE:
                for name in names_in(other.span, reading)[:1]:
                    answers = _answers(name, other, sentence, reading)
                    yield name, answers and not _is_tied(name, other, reading)


def _is_for_a_part(before: Span, reading: Reading) -> bool:
    """Whether a sentence begins with the one thing that someone is responsible for: "Voor de afhaalautomaat is"."""
    return _FOR_A_PART.match(reading.document.text, before.start, before.end) is not None and not reading.has(
        _OF_ALL, before
    )


def _is_labelled(name: Span, role: Span, sentence: Sentence, reading: Reading) -> bool:
    """Whether the name of an organisation stands behind a label: "Verantwoordelijk voor uw gegevens: Plasland B.V."."""
    label = reading.document.text[role.start : name.start].rstrip()
    begins = role.start == sentence.span.start and label.endswith(":")
    return begins and len(reading.scan.words(Span(role.start, name.start))) <= _LINE and is_organisation(name, reading)


def _answers(name: Span, other: Sentence, sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence that begins with the name of an organisation answers the question or the label before it: "Wie
    is verantwoordelijk? Plasland B.V."."""
    begins = name.start == other.span.start and other.index == sentence.index + 1
    asks = reading.text(sentence).rstrip(" *_").endswith("?")
    block = reading.document.blocks[sentence.block]
    is_label = (
        block.cell is not None and reading.document.blocks[other.block].cell is not None and not block.cell.column
    )
    is_label = is_label and len(reading.scan.words(sentence.span)) <= _LINE
    return begins and (asks or is_label) and is_organisation(name, reading)


def _is_board(before: Span, reading: Reading) -> bool:
    """Whether a sentence begins with those who speak for the name behind them: "Het bestuur van"."""
    return before.end - before.start <= _BOARD and reading.has("board-of", before)


def _is_tied(name: Span, sentence: Sentence, reading: Reading) -> bool:
    """Whether the sentence ties the name to another one, as a trade name does; its own short form is none."""
    alias = _alias(name, reading)
    own = Span(*alias.span()) if alias else None
    return any(own is None or not own.covers(tie.span) for tie in reading.find("tied-name", sentence))


def _titled(reading: Reading) -> Iterator[tuple[Span, bool]]:
    """A name in a title or metadata beside the word for the document: "Privacyverklaring Judoclub X"; explicit in
    "Deze privacyverklaring is van X". Or a name that stands with its address below the title, or in a title before what
    the page is about: "Scouting Reinaert – zo gaan we met je gegevens om"."""
    for sentence in reading.document.sentences[:6]:
        first = next(names(sentence.span, reading), None)
        if first is not None and first.start == sentence.span.start and not is_other(first, reading):
            if _WITH_STREET.match(reading.document.text, first.end) or (
                sentence.index < _TITLES and _ABOUT_BEHIND.match(reading.document.text, first.end, sentence.span.end)
            ):
                yield first, False
        if reading.has("document-name", sentence) and len(reading.scan.words(sentence.span)) <= 14:
            for name in names(sentence.span, reading):
                if not is_other(name, reading) and not PLACEHOLDER.search(reading.text(sentence.span)):
                    before = reading.document.text[sentence.span.start : name.start]
                    yield name, not reading.is_heading(sentence) and _IS_OF.search(before) is not None


def _filled_in(reading: Reading) -> Iterator[tuple[Span, bool]]:
    """The name that the page fills in, of who is said to be responsible: "{company.name} is verantwoordelijk …"."""
    for sentence in reading.sentences_with("responsible-strict"):
        said = reading.find("responsible-strict", sentence)[0]
        before = Span(sentence.span.start, said.span.start)
        values = [value for value in filled_in(before, reading) if not channel_of(reading.text(value))]
        if values and not names_in(before, reading):
            yield values[0], False


def _blocks(named: dict[int, tuple[Span, ...]], reading: Reading) -> Iterator[tuple[Span, bool]]:
    """A name in a contact block: a line under a contact heading, or one beside a KvK number, postcode or e-mail."""
    for number, found in named.items():
        if not found:
            continue
        sentence = reading.document.sentences[number]
        topics = reading.topics(sentence)
        words = reading.scan.words(sentence.span)
        is_first = sentence.span.start == reading.document.blocks[sentence.block].span.start
        if len(words) > _CONTACT_LINE and not (topics & {"controller"} and is_first):
            # "Roosterly B.V., Stationsplein 33, 3013 AJ Rotterdam, KvK 81555512, privacy@…": all in one line
            if found[0].start == sentence.span.start and POSTCODE.search(reading.text(sentence)):
                if len(words) <= _LONG_CONTACT_LINE and not is_other(found[0], reading):
                    yield found[0], False
            continue
        near = reading.text(Span(sentence.span.start, min(sentence.span.end + 120, len(reading.document.text))))
        told = topics & {"contact", "controller"} or POSTCODE.search(near) or "KvK" in near
        if told:
            for name in found:
                value = reading.text(name)
                own = not (POSTCODE.search(value) or is_other(name, reading) or is_street(name, reading))
                own = own and not _IN_REGION.search(reading.document.text, max(name.start - 8, 0), name.start)
                if own and not PLACEHOLDER.search(reading.text(sentence.span)):
                    yield name, False

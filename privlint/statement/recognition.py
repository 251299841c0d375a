"""Whether a document holds a privacy statement, and in which language it is written.

Judged by its words, not by the name of its file. In a statement somebody tells what they do with the data of the
reader: "wij bewaren uw gegevens". A page that only speaks about statements (an article, the manual of a linter) tells
the reader what to write, and a stub, a cookie banner or a list of keys tells nothing. What is no statement is not
judged, and neither is a text in a language without a rule pack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from privlint.document import Block, BlockKind, Document, Section, Sentence
from privlint.document_builder import part_of
from privlint.patterns import any_of, compile_later
from privlint.record import NamedTuple
from privlint.statement.language import WordCounts, counted, language_of, name_of, total

SUPPORTED = ("nl",)
"""The languages for which there are rules."""

_FEWEST_WORDS = 40
_FEWEST_OF_LANGUAGE = 12
"""The number of words of a section from which it tells of its language."""
_MOSTLY = 0.75
"""The share of a text in its main language above which the rest is not taken for a translation."""
_SHORT = 250
"""The number of words below which the buttons of a cookie banner show what a text is."""
_FEWEST_BUTTONS = 2
_FEWEST_POINTS = 4
_SENTENCES_PER_POINT = 12
"""Terms and conditions of two hundred sentences with three on privacy are no privacy statement."""
_PLENTY = 30
"""The number of points after which the rest of a text that is full of them need not be read."""
_LONGEST_SENTENCE = 1000
"""The number of characters of a sentence that are looked at."""
_FIRST_TITLES = 3
_LONGEST_TITLE = 120

_WORD = re.compile(r"[^\W\d_]+")
_names_data = any_of(
    r"gegevens\b|geboortedatum|rekeningnummer|persoonlijke informatie|personal information|données",
    r"\b(?:data\b|(?:(?:e-?)?mail|post|woon)?adres|naam\b|namen\b|e-?mail|telefoon|ip-|camerabeelden|foto|daten\b)",
)
_processes = any_of(
    r"verwerk|verzamel|gebruik|bewaa?r|verstrek|verkop|regist|verwijder|opsla|doorge|ontvang|vastl|process|collect"
    r"|verarbeit|erheb|speicher|trait(?:er|ons)|utilis|conserv",
    r"\b(?:delen\b|deelt?\b|gedeeld|vra(?:gen|agt)\b|wissen|sla(?:an|at)\b|ge(?:ven|eft)\b|krij(?:gen|gt)\b|nodig\b"
    r"|inzien\b|inzage|opvragen|beheer|houden\b|note(?:er|ren)\b|hebben (?:we|wij)\b|use\b|keep\b|share\b)",
)
_SPEAKER = re.compile(
    r"\b(?:wij|we|ons|onze|ik|mij|mijn|our|us|wir|unsere?|nous|nos|notre"
    r"|de (?:stichting|vereniging|school|praktijk|gemeente|maatschap|kerk|club|universiteit|coöperatie|vennootschap)"
    r"|het (?:kantoor|bedrijf|bestuur|college|museum|ziekenhuis|waterschap))\b"
)
_SPACED = re.compile(r"\b(?:\w ){4,}\w\b")  # "P R I V A C Y"
NAME_OF_A_STATEMENT = (
    r"privacy(?:[- ]{0,3}(?:&|en|and)?[- ]{0,3}cookie)?[- ]?(?:verklaring|beleid|statement|reglement|policy|notice)"
)
_OWN_TITLE = re.compile(
    r"\bprivacy|persoonsgegevens|gegevensbescherming|datenschutz|confidentialité"
    r"|\b(?:uw|je|jouw|mijn|jullie) gegevens\b|\bavg\b"
)
# What a statement has to tell, and another text seldom tells together.
_ELEMENTS = tuple(
    map(
        compile_later,
        (
            r"autoriteit persoonsgegevens|gegevensbeschermingsautoriteit",
            r"\bavg\b|\bgdpr\b|gegevensbescherming|privacywet",
            r"inzage|\binzien|\binkijken|opvragen|wat (?:we|wij|ik) (?:van|over) (?:u|je|jou)",
            r"\bbezwaar",
            r"toestemming|overeenkomst|gerechtvaardigd|grondslag",
            r"bewaar|bewaren|\bwissen|weggooi|verwijder|\bjaar\b",
        ),
    )
)
_ENOUGH_ELEMENTS = 5
_FEWEST_BESIDE_ELEMENTS = 2  # points
_TITLE_ABOUT = re.compile(
    r"\b(?:hoe|zo|waarom|wat is|tips?|vragen over|stappen|cursus|workshop|blog|nieuws|instructie|handleiding|how|why)\b"
)
_HOW_WE_DO = compile_later(
    r"\bmet (?:uw|je|jouw|jullie) (?:persoons)?gegevens\b"
    r"|\b(?:hoe|zo) (?:zit|staat|gaat) het met (?:de |(?:uw|je|jouw|jullie) )?(?:privacy|gegevens)(?: bij [\w ]+)?\W*$"
    r"|\b(?:hoe|zo|waarom) \w+ (?:wij|we|ik)\b"
)
# A text for those who write statements: "uw privacyverklaring moet", "een goede privacyverklaring", "linter".
_is_about_statements = any_of(
    rf"{NAME_OF_A_STATEMENT}(?:en|s)\b",
    rf"\b(?:(?:een|uw|je|jouw|jullie|elke|iedere|geen|a|your|every)\s(?:[\w-]+\s){{0,2}}{NAME_OF_A_STATEMENT}\b"
    r"|linter\b|repository\b|generator\b|plug-?in\b|checklist\b|voorbeeldtekst"
    r"|(?:moet|moeten|dient|dienen|hoeft|verplicht)\s(?:u|je|jij|jullie|een|elke|iedere|bedrijven|organisaties|ondernemers)\b"
    r".{0,80}\b(?:vermelden|noemen|opnemen|uitleggen|informeren|aangeven|opstellen|vertellen|publiceren|schrijven|zetten)\b"
    r"|(?:elke|iedere)\s(?:organisatie|ondernemer|website|webshop|webwinkel|site)\b"
    r"|(?:bedrijven|organisaties|ondernemers|webwinkels|verantwoordelijken)\s(?:moeten|mogen|dienen|verzamelen|vergeten)\b"
    r"|(?:uw|je|jouw|jullie)\s(?:klanten|bezoekers|lezers|website|webshop|webwinkel)\b"
    r"|(?:u|je|jij|jullie)\s(?:ze\s)?(?:verwerkt|verzamelt|bewaart|vastlegt)\b)",
)
# What stands as a title above another kind of document that speaks of personal data throughout.
_OTHER_TITLE = re.compile(
    r"\b(?:verwerkersovereenkomst|algemene voorwaarden|leveringsvoorwaarden|huisregels|vacature"
    r"|data processing agreement|terms and conditions)\b"
)
_BUTTON = compile_later(
    r"^(?:alles?|alle cookies|accept\w*|weiger\w*|akkoord|ok[eé]?|sluiten|opslaan|alleen \w+|voorkeur\w*|instellingen"
    r"|cookie-?\w*|noodzakelijk\w*|statistie\w*|marketing|aanpassen|toestaan|meer informatie|lees meer|selectie"
    r"|\s|[,.!])+$"
)


class Judgement(NamedTuple):
    """`status`: statement, not-a-statement or not-judged; `language`: see `language_of`;
    `reason`: why it is no statement or is not judged, by language (nl and en), empty for a statement."""

    status: str
    language: str
    reason: dict[str, str]


def judgement(document: Document) -> Judgement:
    """Whether `document` is a privacy statement that the rules can judge."""
    return _judgement(document, _words_of_sections(document))


def _judgement(document: Document, words_of_sections: list[WordCounts]) -> Judgement:
    words = total(words_of_sections)
    language = language_of(words)
    reason = _no_statement(document, words[0])
    if reason:
        return Judgement("not-a-statement", language, reason)
    if language not in SUPPORTED:
        return Judgement("not-judged", language, _no_rules(language))
    return Judgement("statement", language, {})


def judged_part(document: Document) -> tuple[Document, Judgement]:
    """What there is to judge of `document`, and what it is judged to be: of a text in two languages the part in one
    for which there are rules, else all of it."""
    words = _words_of_sections(document)
    verdict = _judgement(document, words)
    part = _supported_part(document, words) if verdict.status != "not-a-statement" else None
    if part is None or (verdict.status == "statement" and len(part.text) > _MOSTLY * len(document.text)):
        return document, verdict
    return part, judgement(part)


def _supported_part(document: Document, words_of_sections: list[WordCounts]) -> Document | None:
    """The parts of `document` in a supported language, if they make a statement by themselves; None if not.

    A section belongs to the language of its words, and with it its heading; a section with few words to that of the
    one before, and those at the start to that of the first that tells.
    """
    languages = [
        _language_of_section(section, words, document)
        for section, words in zip(document.sections, words_of_sections, strict=True)
    ]
    language = next(filter(None, languages), "")
    kept: list[int] = []
    for section, own in zip(document.sections, languages, strict=True):
        language = own or language
        if language in SUPPORTED:
            kept += section.blocks
    if not kept or len(kept) == len(document.blocks):
        return None
    part = part_of(document, kept)
    return part if judgement(part).status == "statement" else None


def _words_of_sections(document: Document) -> list[WordCounts]:
    """The counts of the words that a visitor sees in each section, without its subsections."""
    sections = (document.blocks[section.blocks.start : section.blocks.stop] for section in document.sections)
    return [
        _words([block for block in blocks if block.kind is not BlockKind.METADATA], document) for blocks in sections
    ]


def _words(blocks: Sequence[Block], document: Document) -> WordCounts:
    texts = (document[block.span] for block in blocks)
    return total(_remembered(text) if len(text) <= _LONGEST_SENTENCE else _words_of(text) for text in texts)


@lru_cache(maxsize=2048)  # of a paragraph, which one statement has from another
def _remembered(text: str) -> WordCounts:
    return _words_of(text)


def _words_of(text: str) -> WordCounts:
    return counted(_WORD.findall(text.lower()))


def _language_of_section(section: Section, words: WordCounts, document: Document) -> str:
    """The language of the `words` of a section and of its front matter; empty if they are too few to tell."""
    blocks = document.blocks[section.blocks.start : section.blocks.stop]
    front_matter = [block for block in blocks if block.kind is BlockKind.METADATA]
    if front_matter:
        words = total([words, _words(front_matter, document)])
    return language_of(words) if words[0] >= _FEWEST_OF_LANGUAGE else ""


def _no_statement(document: Document, words: int) -> dict[str, str]:
    """Why the document is no privacy statement; empty if it is one."""
    if not words:
        return {"nl": "er staat geen tekst in", "en": "it holds no text"}
    if words < _FEWEST_WORDS:
        return {
            "nl": f"de tekst telt maar {words} {'woord' if words == 1 else 'woorden'}",
            "en": f"the text has only {words} {'word' if words == 1 else 'words'}",
        }
    titles = list(islice(_titles(document), _FIRST_TITLES))
    is_named = any(re.match(NAME_OF_A_STATEMENT, title) for title in titles)
    if words < _SHORT and not is_named and sum(map(_is_button, _visible(document))) >= _FEWEST_BUTTONS:
        return {"nl": "dit lijkt een cookiemelding", "en": "this looks like a cookie banner"}
    other = next((found[0] for title in titles if (found := _OTHER_TITLE.search(title))), "")
    if other and not any(
        re.search(NAME_OF_A_STATEMENT, title) or re.search(r"gegevens|privacy", title) for title in titles
    ):
        return {"nl": f'dit is volgens de titel iets anders ("{other}")', "en": f'the title says otherwise ("{other}")'}
    return _by_sentences(document, any(map(_is_own_title, titles)))


def _visible(document: Document) -> Iterator[str]:
    return (document[block.span] for block in document.visible_blocks())


def _titles(document: Document) -> Iterator[str]:
    """The titles in lower case, in text order: the one in front matter, the first line and the headings."""
    first_line = True
    for block in document.blocks:
        text = document[block.span][: 2 * _LONGEST_TITLE].lower()
        if block.kind is BlockKind.METADATA:
            if text.startswith("title"):
                yield text
            continue
        if block.kind is BlockKind.HEADING or first_line:
            yield _SPACED.sub(lambda spaced: spaced[0].replace(" ", ""), text)
        first_line = False


def _is_own_title(title: str) -> bool:
    """Whether a text under this title is a privacy statement rather than a page about them."""
    return (
        len(title) <= _LONGEST_TITLE
        and bool(_OWN_TITLE.search(title))
        and not _is_about_statements(title)
        and (not _TITLE_ABOUT.search(title) or bool(_HOW_WE_DO.search(title)))
    )


def _by_sentences(document: Document, titled: bool) -> dict[str, str]:
    """Why the sentences make no statement; empty if they make one.

    A sentence counts one point if it tells what happens to data and one more if it says that "we" do it. Under the
    title of a statement a sentence (or cell) need not say all of that itself.
    """
    points = about = sentences = 0
    speaker_found = False
    previous: Sentence | None = None
    previous_data = False
    asking: set[int] = set()  # the blocks that process: "Als je lid wordt, vragen we naar:"
    for sentence, text in _telling(document, titled):
        block = document.blocks[sentence.block]
        sentences += 1
        data, is_about, processes, speaks = _said(text)
        if is_about:
            about += 1
        else:
            # "Van leden hebben wij naam en adres. We gebruiken dit om …": the data of the sentence before.
            tells = processes and (data or (previous_data and _together(previous, sentence, block)))
            tells = tells or (data and block.introduced_by in asking)
            if processes and speaks:
                asking.add(sentence.block)
            if tells or (titled and (processes or data)):
                points += 2 if speaks else 1
                speaker_found = speaker_found or speaks
        if points >= _PLENTY and points * 3 >= sentences and points >= 4 * about:
            return {}
        previous, previous_data = sentence, data
    if points < 2 * about and about > 1:
        return {
            "nl": "de tekst gaat over privacyverklaringen, maar is er geen",
            "en": "the text is about privacy statements, but is none",
        }
    if points >= _FEWEST_POINTS and (titled or speaker_found) and points * _SENTENCES_PER_POINT >= sentences:
        return {}
    if points >= _FEWEST_BESIDE_ELEMENTS and speaker_found and _has_elements(document, titled):
        return {}
    return {
        "nl": "de tekst zegt nauwelijks wat er met persoonsgegevens gebeurt",
        "en": "the text hardly tells what is done with personal data",
    }


@lru_cache(maxsize=2048)  # of a sentence, which one statement has from another
def _said(text: str) -> tuple[bool, bool, bool, bool]:
    """Whether a sentence, in lower case, names data, is about statements, tells of processing, and says who does it."""
    about = _is_about_statements(text)
    return _names_data(text), about, not about and _processes(text), not about and _SPEAKER.search(text) is not None


def _telling(document: Document, titled: bool) -> Iterator[tuple[Sentence, str]]:
    """The sentences that can tell what happens to data, with their text in lower case; headings only of a statement."""
    for sentence in document.sentences:
        kind = document.blocks[sentence.block].kind
        if kind is not BlockKind.METADATA and (titled or kind is not BlockKind.HEADING):
            yield sentence, document[sentence.span][:_LONGEST_SENTENCE].lower()


def _has_elements(document: Document, titled: bool) -> bool:
    """Whether the sentences tell enough of what a statement has to tell, among which who supervises."""
    found = {
        number
        for _, text in _telling(document, titled)
        for number, element in enumerate(_ELEMENTS)
        if element.search(text)
    }
    return len(found) >= _ENOUGH_ELEMENTS and 0 in found


def _together(previous: Sentence | None, sentence: Sentence, block: Block) -> bool:
    """Whether a sentence goes on where the one before ended: in the same block, or introduced by it."""
    return previous is not None and previous.block in (sentence.block, block.introduced_by)


def _is_button(text: str) -> bool:
    return len(text) <= 40 and bool(_BUTTON.match(text.lower()))


def _no_rules(language: str) -> dict[str, str]:
    """Why a text in `language` is not judged."""
    rules = {of: ", ".join(name_of(known, of) for known in SUPPORTED) for of in ("nl", "en")}
    if language:
        nl, en = f"de tekst is in het {name_of(language, 'nl')}", f"the text is in {name_of(language, 'en')}"
    else:
        nl, en = "de taal van de tekst is niet herkend", "the language of the text is not recognised"
    return {"nl": f"{nl}; er zijn regels voor het {rules['nl']}", "en": f"{en}; there are rules for {rules['en']}"}

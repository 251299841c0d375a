"""The sentences of a paragraph that state purposes.

A sentence that says what data are used for, or what is done when somebody does something; a label; and what says by
itself what it is for, such as a newsletter.
"""

from __future__ import annotations

import re

from privlint.document import Block, BlockKind, Sentence, Span
from privlint.grammars.condition import ASKS_READER, WHEN_SOMEBODY
from privlint.grammars.duration import UNITS
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.grammars.right import RIGHTS
from privlint.grammars.subject import Alike, Words, words_of
from privlint.lexicon import Mention
from privlint.patterns import compile_later
from privlint.statement.going_on import goes_on
from privlint.statement.grounding import adds_to
from privlint.statement.naming import OF_THEIR_OWN, kinds, letters_in
from privlint.statement.passage import DATA, NO_PURPOSE, OTHER_MATTERS, PURPOSE

RIGHTS_TERMS = tuple(f"right-{right}" for right in RIGHTS)
_MOST_RIGHTS = 2  # of a paragraph on something else
_LISTED = (BlockKind.ITEM, BlockKind.CELL)
# In a sentence with these, a basis is that of sharing, or of more than the sentence tells.
_OF_OTHERS = ("negation", "covers-all", "all-data-basis", "sharing-verb", "refers-to-list")
# What else is done for people with these words: their requests, the keeping and the sharing of data.
_NO_SERVICE = ("negation", "rights-request", "request-word", "retention-strong", "sharing-verb", "provision-notice")
_NO_SERVICE_BUT_SHARING = tuple(term for term in _NO_SERVICE if term != "sharing-verb")
_DOES = ("processing-strict", "activity-verb", "retention-verb", "acts-verb")
_OBJECTS = ("data-category", "kept-thing", "purpose-object", "activity-heading", "purpose-phrase")
_FAR = 2000  # characters before a sentence in which a thing is looked for
_LABEL_WORDS = 6
_LETTERED = re.compile(r"\(?[a-z][.)]\s")
_ASKS_TO = compile_later(
    r"(?:Om|Voor) (?!(?:de |het |deze |die )?(?:bovenstaande |genoemde )?(?:doel|verwerking))[^.;:]*"
    r"\b(?:vraagt|vragen|vraag|noteert|noteren|registreert|verzamelt|bewaart|gebruikt)\b",
)
_NEEDED_FOR = compile_later(r"Voor [^;,.]* (?:is|zijn) [^;,.]* nodig;")  # "…; laat je dat weg, dan …"
_TABLE_TITLE = re.compile(r"(?:Tabel|Overzicht|Schema|Figuur|Bijlage) \d")
_UNLESS_ALLOWED = re.compile(r"Zonder (?:(?:uw|je|jouw|de) )?(?:[a-z]+ )?toestemming\b")
_ITEM = re.compile(r"\(?[A-Za-z][.)]\s")


def stated_in(block: Block, reading: Reading) -> list[Sentence]:
    """The first sentence of a paragraph that states a purpose, and further ones that begin anew: "Verder …", "Om uw
    vraag …", "Huurt u een fiets, …", what needs no purpose, and what names none of the things before it again."""
    if block.kind is not BlockKind.PARAGRAPH and block.index not in reading.label_topics:
        return []
    sentences = reading.document.sentences_of(block)
    if _TABLE_TITLE.match(reading.text(block)) or _is_on_rights(block, reading):
        return []
    if reading.topics(sentences[0]) & NO_PURPOSE and "purposes" not in reading.topics(sentences[0]):
        return []
    if _is_labelled(sentences, reading) and (
        "purposes" in reading.topics(sentences[0])
        or (reading.has((*BASIS_TERMS, "purpose-phrase", "evident-activity"), block) and reading.has(DATA, block))
    ):
        return [sentences[0]]
    if reading.has("purposes-follow", block) and not _has_no_list(block, reading):
        return []
    if reading.has("purpose-list-intro", sentences[-1]) and reading.text(block).endswith(":"):
        return [sentences[-1]] if _has_no_list(block, reading) else []
    stating = [sentence for sentence in sentences if _states_purpose(sentence, reading)]
    if _ITEM.match(reading.text(block)):  # "A. Wij benaderen …"
        return stating[:1]
    return _opening(stating, reading)


def _is_on_rights(block: Block, reading: Reading) -> bool:
    """Whether a paragraph tells what readers may ask for, under whatever heading."""
    named = {mention.term.removesuffix("-word") for mention in reading.find(RIGHTS_TERMS, block)}
    return len(named) >= _MOST_RIGHTS


def parts_of(block: Block, reading: Reading) -> list[tuple[Sentence, Span]]:
    """The sentences of an item or clause that begin an activity, each with the span up to the next: the first one, and
    of those that state a purpose the ones that begin anew."""
    sentences = reading.document.sentences_of(block)
    further = _opening([sentence for sentence in sentences if _states_purpose(sentence, reading)], reading)[1:]
    opening = [sentences[0], *([] if _is_label(sentences[0], reading) else further)]
    ends = [*(sentence.span.start for sentence in opening[1:]), block.span.end]
    return [(sentence, Span(sentence.span.start, end)) for sentence, end in zip(opening, ends, strict=True)]


def _is_label(sentence: Sentence, reading: Reading) -> bool:
    return len(reading.scan.words(sentence.span)) <= _LABEL_WORDS


def _opening(stating: list[Sentence], reading: Reading) -> list[Sentence]:
    """The first of sentences that state purposes, and those that begin anew."""
    known: frozenset[str] = frozenset()
    opening: list[Sentence] = []
    for sentence in stating:
        if opening and goes_on(sentence, reading) and not reading.begins("further", sentence):
            continue
        if opening and adds_to(sentence, opening[-1], reading):
            continue
        own = kinds([sentence.span], reading) & OF_THEIR_OWN
        more = reading.has("one-more", sentence) or _goes_further(sentence, reading)
        more = more or (reading.has("evident-activity", sentence) and not (own and own <= known))
        more = more or _opens(sentence, reading) or bool(own - known)
        if not opening or more or _is_apart(sentence, opening[-1], reading):
            opening.append(sentence)
        known |= own
    return opening


def _opens(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence begins with what something is done for, or when it is."""
    begins_with_aim = reading.text(sentence).startswith("Om ") and reading.begins("purpose-phrase", sentence)
    return begins_with_aim or _tells_when(sentence, reading)


def _is_apart(sentence: Sentence, stated: Sentence, reading: Reading) -> bool:
    """Whether a sentence is about something else than what stands from `stated` up to it: it names no thing again, and
    no kind of thing if it does not give its own basis."""
    before = Span(max(stated.span.start, sentence.span.start - _FAR), sentence.span.start)
    if not reading.has(BASIS_TERMS, sentence) and kinds([sentence.span], reading) & kinds([before], reading):
        return False
    return not Alike([_things(before, reading)]).meeting(_things(sentence.span, reading))


def _things(span: Span, reading: Reading) -> Words:
    """The content words of a text, but not those for data: these are of the same person whatever they are used for."""
    data = " ".join(reading.text(mention.span) for mention in reading.find("data-category", span))
    return words_of(reading.text(span)) - words_of(data)


def _has_no_list(block: Block, reading: Reading) -> bool:
    """Whether a paragraph announces purposes but no list follows: they stand in running text below."""
    following = reading.document.blocks[block.index + 1 : block.index + 2]
    return not any(other.kind in _LISTED or _LETTERED.match(reading.text(other)) for other in following)


def _is_labelled(sentences: tuple[Sentence, ...], reading: Reading) -> bool:
    """Whether a paragraph begins with a label: "Proefles. Je naam en e-mailadres, om …"."""
    label = sentences[0]
    if _LETTERED.match(reading.text(label)) and "purposes" in reading.topics(label):
        return True
    if len(sentences) < 2 or not _is_label(label, reading):
        return False
    if reading.has(("provision-notice", *OTHER_MATTERS), sentences[1]):
        return False  # "Verplichting. U hoeft ons niets te geven."
    if reading.has("writer", label) and not reading.has("activity-heading", label):
        return False
    return not (
        reading.text(label).endswith(("?", "!"))
        or reading.has(("answer-word", "topic-data", "topic-legal-basis"), label)
    )


def _states_purpose(sentence: Sentence, reading: Reading) -> bool:
    if reading.text(sentence).endswith(":") or _is_on_other_matters(sentence, reading) or _is_notice(sentence, reading):
        return False
    if _illustrates_recipients(sentence, reading) or _denies_sharing(sentence, reading):
        return False
    if _speaks_for_all_data(sentence, reading):
        return False
    if any(reading.begins("refers-to-contract", other) for other in reading.neighbours(sentence, after=1)):
        return False  # "Dan tekenen we een contract. Om dat uit te voeren …"
    if letters_in(sentence.span, reading):
        return False  # "Punt 4 en 5 doen we omdat …" tells of items that stand elsewhere
    if reading.has("agree-word", sentence) and reading.has("document-name", sentence):
        return False  # "Door u in te schrijven gaat u akkoord met deze privacyverklaring"
    if _keeps_longer(sentence, reading) or _UNLESS_ALLOWED.match(reading.text(sentence)):
        return False
    asked = reading.has(("rights-request", "request-word"), sentence)
    asked = asked or ASKS_READER.search(reading.text(sentence)) is not None
    if not asked and any(not _is_denied(mention, reading) for mention in reading.find("evident-activity", sentence)):
        return True  # whoever sends a newsletter need not say what for
    if _is_based(sentence, reading) or _is_based_behind(sentence, reading) or _is_one_more(sentence, reading):
        return True
    states = (
        reading.has(PURPOSE, sentence) or _tells_when(sentence, reading) or reading.begins("uses-for-this", sentence)
    )
    if not states or _tells_how_long(sentence, reading) or reading.has(("outside-eea", "safeguard"), sentence):
        return False  # "Als u ons mailt, worden uw gegevens buiten de EER opgeslagen"
    processes = reading.has("processing-strict", sentence) or _keeps_for_purpose(sentence, reading)
    names = _names_data(sentence, reading) or (
        _tells_when(sentence, reading) and reading.has("purpose-phrase", sentence)
    )
    return (processes and names) or _serves_people(sentence, reading) or _asks_for_aim(sentence, reading)


def _asks_for_aim(sentence: Sentence, reading: Reading) -> bool:
    """Whether somebody is asked for data to an end: "Om uw reiskosten te vergoeden, vraagt het Register uw nummer"."""
    if _ASKS_TO.match(reading.text(sentence)) is None or not reading.begins("purpose-phrase", sentence):
        return False
    return reading.has("data-category", sentence)


def _keeps_longer(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence says no more than how long data of the activity before it are kept, for those who agree or do
    not come back: "Met uw toestemming bewaren wij uw cv een jaar"."""
    if reading.has("purpose-phrase", sentence):
        return False
    if sentence.index not in reading.durations and not reading.has(("retention-criterion", "until-event"), sentence):
        return False
    kept = {mention.span for mention in reading.find(("retention-strong", "removal", "retention-verb"), sentence)}
    does = {mention.span for mention in reading.find(("processing-strict", "activity-verb"), sentence)}
    consented = reading.has("basis-consent", sentence) or WHEN_SOMEBODY.match(reading.text(sentence)) is not None
    return (
        consented and bool(kept) and all(any(span.start < k.end and k.start < span.end for k in kept) for span in does)
    )


def _is_on_other_matters(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence is about what states no purpose; a copy of a passport that is needed for something does."""
    others = {mention.term for mention in reading.find(OTHER_MATTERS, sentence)}
    is_needed = reading.has("purpose-phrase", sentence) and not reading.has("request-word", sentence)
    return bool(others - {"identity-copy"} if is_needed else others)


def _is_one_more(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence tells what else is done with data: "Verder sturen wij elk kwartaal uw gegevens …"."""
    if not _goes_further(sentence, reading) or reading.has(_NO_SERVICE_BUT_SHARING, sentence):
        return False
    if not reading.has(("processing-strict", "activity-verb"), sentence):
        return False
    return reading.has(_OBJECTS, sentence) or reading.has("writer-does-more", sentence)


def _speaks_for_all_data(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence gives the basis for all data, and no more: "De gegevens worden verwerkt omdat …"."""
    bases = [mention.span for mention in reading.find(BASIS_TERMS, sentence)]
    if not (bases and reading.has("all-data-basis", sentence)):
        return False
    named = reading.find(("data-category", "purpose-object"), sentence)
    return all(any(basis.covers(mention.span) for basis in bases) for mention in named)


def _goes_further(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence says that it tells of something more: "Verder …", "Ook meten wij …"."""
    return reading.has(("further", "writer-does-more"), sentence) or reading.text(sentence).startswith("Ook ")


def _is_denied(mention: Mention, reading: Reading) -> bool:
    inside = reading.find("negation", mention.span)  # "zonder cookies" denies the cookies only
    return any(reading.text(word.span).lower() != "zonder" for word in inside) or reading.negated(mention)


def _serves_people(sentence: Sentence, reading: Reading) -> bool:
    """Whether the writer does something for people that takes their data: "Wij bellen de familie om te horen hoe …"."""
    if not (reading.has("writer", sentence) and reading.has(("people", "reader"), sentence)):
        return False
    return reading.has(("processing-strict", "activity-verb"), sentence) and not reading.has(_NO_SERVICE, sentence)


def _is_notice(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence only says what happens without the data, and not first what they are for."""
    if _NEEDED_FOR.match(reading.text(sentence)):
        return True
    notices = reading.find("provision-notice", sentence)
    aims = reading.find("purpose-phrase", sentence)
    return bool(notices) and not (aims and aims[0].span.end <= notices[0].span.start)


def _is_based_behind(sentence: Sentence, reading: Reading) -> bool:
    """Whether the sentence behind does nothing but give the basis: "Dat doen wij alleen met uw toestemming"."""
    if not reading.has(("processing-strict", "acts-verb"), sentence) or goes_on(sentence, reading):
        return False
    if reading.has(("negation", "sharing-verb", *BASIS_TERMS), sentence):
        return False
    if sentence.index in reading.durations and reading.has("retention-strong", sentence):
        return False  # "Het dossier bewaren wij vijf jaar"
    return any(
        reading.has(BASIS_TERMS, other)
        and (goes_on(other, reading) or reading.has("basis-head", other))
        and not reading.has(("negation", "covers-all", "all-data-basis", "sharing-verb", "data-category"), other)
        for other in reading.neighbours(sentence, after=1)
    )


def _is_based(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence gives the basis of what it tells: "Wij houden een presentielijst bij, met uw toestemming"."""
    if not (reading.has(BASIS_TERMS, sentence) and reading.has(_DOES, sentence)):
        return False
    if reading.has(_OF_OTHERS, sentence) or goes_on(sentence, reading):
        return False
    return reading.has(_OBJECTS, sentence)


def _names_data(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence names data, or the one behind it: "… gebruik ik WhatsApp. Je telefoonnummer staat daarin"."""
    if reading.has(DATA, sentence):
        return True
    return any(reading.has("data-category", other) for other in reading.neighbours(sentence, after=1))


def _tells_when(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence says what is done when somebody does something, and not only from whom the data come then."""
    if reading.has("complaint-word", sentence):
        return False
    begun = WHEN_SOMEBODY.match(reading.text(sentence))
    if begun is None or ASKS_READER.search(reading.text(sentence)):
        return False
    from_others = reading.has("source-get", sentence) and reading.has(("source-from", "source-specific"), sentence)
    return not from_others


def _keeps_for_purpose(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence says what data are kept for, and not how long: "bewaard om oud-leden uit te nodigen"."""
    return reading.has("keeps-for", sentence) and not reading.has(("retention-vague", "retention-criterion"), sentence)


def _tells_how_long(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence does no more than give a term, with its reason: "Facturen bewaren wij 7 jaar vanwege …"."""
    terms, aims = reading.find((*UNITS, "retention-vague"), sentence), reading.find(PURPOSE, sentence)
    kept = {mention.span for mention in reading.find(("retention-strong", "removal", "retention-verb"), sentence)}
    if not (terms and aims and kept) or aims[0].span.start < terms[0].span.start:
        return False
    before = Span(sentence.span.start, aims[0].span.start)
    done = {mention.span for mention in reading.find(("processing-strict", "activity-verb"), before)}
    return all(any(span.start < other.end and other.start < span.end for other in kept) for span in done)


def _denies_sharing(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence says that others do not get the data: "Wij geven niets aan derden, tenzij …"."""
    return all(reading.has(terms, sentence) for terms in ("negation", "third-party", ("sharing-verb", "give-verb")))


def _illustrates_recipients(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence gives examples of the third parties of the sentence before: "Denk aan applicaties om …"."""
    begins = reading.begins("for-example", sentence)
    return begins and any(reading.has("third-party", other) for other in reading.neighbours(sentence, before=1))

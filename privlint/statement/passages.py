"""Where the text states a purpose: the rows, list items and passages that are processing activities.

A row of a table with a column for purposes or bases; an item of a list that is introduced as a list of purposes,
or most items of which give a purpose or a basis; a sentence that says what data are used for; and, under a heading
that names an activity ("Nieuwsbrief", "Google Analytics"), the first sentence about data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Block, BlockKind, Section, Sentence, Span
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.statement.lists import items
from privlint.statement.marked import marked_paragraphs
from privlint.statement.passage import DATA, NO_PURPOSE, OTHER_MATTERS, PURPOSE, Passage, extent_of, is_title
from privlint.statement.servers import server_records
from privlint.statement.siblings import siblings_of
from privlint.statement.tables import rows

_LISTED = (BlockKind.ITEM, BlockKind.CELL)
_NEVER = frozenset({"rights", "complaint", "security"})
_LABEL_WORDS = 6
_LETTERED = re.compile(r"\(?[a-z][.)]\s")
_FEWEST_PURPOSES = 2
_BASIS_WORDS = 10  # "het uitvoeren van een taak van algemeen belang"
_BEGINNING = 12  # characters: "Op basis van …", "Uw toestemming"


def passages(reading: Reading) -> list[Passage]:
    """The passages that state a purpose, in text order."""
    in_tables = list(rows(reading))
    tabled = _sections_of(in_tables, reading)
    marked = [passage for passage in marked_paragraphs(reading) if _section_of(passage, reading) not in tabled]
    found = _without_bases([*in_tables, *items(reading), *marked], reading)
    listed = _sections_of(found, reading)
    taken = [region for passage in marked for region in passage.regions]
    found += [passage for passage in _prose(listed, reading) if not any(span.covers(passage.span) for span in taken)]
    found += server_records(found, reading)
    found += siblings_of(found, OTHER_MATTERS, reading)
    found = [passage for passage in found if not _is_anonymous(passage, reading)]
    return sorted(found or _any_purpose(reading), key=lambda passage: passage.span)


def _section_of(passage: Passage, reading: Reading) -> int:
    return reading.document.block_at(passage.span.start).section


def _sections_of(found: list[Passage], reading: Reading) -> frozenset[int]:
    return frozenset(_section_of(passage, reading) for passage in found)


def _is_anonymous(passage: Passage, reading: Reading) -> bool:
    """Whether the text says that nobody can be recognised in what a passage speaks of."""
    return not passage.listed and any(reading.has("no-personal-data", region) for region in passage.regions)


def _without_bases(listed: list[Passage], reading: Reading) -> list[Passage]:
    """Without the items of a list of bases ("Toestemming: voor de interesselijst"), where another list gives the
    purposes: they tell of which of those a basis is."""
    of_bases = [passage for passage in listed if _begins_with_basis(passage, reading)]
    others = [passage for passage in listed if passage not in of_bases]
    return others if len(others) >= _FEWEST_PURPOSES and len(of_bases) > 1 else listed


def _begins_with_basis(passage: Passage, reading: Reading) -> bool:
    block = reading.document.block_at(passage.span.start)
    if block.kind is not BlockKind.ITEM or reading.section_topics[block.section] != {"legal-basis"}:
        return False
    bases = reading.find(BASIS_TERMS, reading.document.sentences_of(block)[0])
    is_short = len(reading.scan.words(block.span)) <= _BASIS_WORDS
    return any(is_short or mention.span.start - block.span.start < _BEGINNING for mention in bases)


def _any_purpose(reading: Reading) -> list[Passage]:
    """In a text without any of these: the first sentence that says, however tersely, what data are for."""
    for sentence in reading.sentences_with(("purpose-phrase", "purpose-marker", "purpose-list-intro")):
        around = [sentence, *reading.neighbours(sentence, before=1)]
        about_data = reading.has("purpose-object", sentence) or any(reading.has(DATA, other) for other in around)
        if about_data and not reading.has(OTHER_MATTERS, sentence) and not reading.topics(sentence) & _NEVER:
            return [Passage(sentence.span, (reading.document.blocks[sentence.block].span,))]
    for sentence in reading.sentences():
        if "purposes" in reading.topics(sentence) and not reading.has("not-a-purpose", sentence):
            return [Passage(sentence.span, (reading.document.blocks[sentence.block].span,))]
    return []


def _prose(listed: frozenset[int], reading: Reading) -> Iterator[Passage]:
    """The passages in running text; `listed` are the sections that have rows or items already."""
    for section in reading.document.sections:
        topics = reading.section_topics[section.index]
        if topics & NO_PURPOSE and "purposes" not in topics or topics & _NEVER:
            yield from _on_messages(section, reading) if topics == {"contact"} else ()
            continue
        if listed and section.index not in listed and "legal-basis" in topics:
            continue  # the bases of the purposes that are listed elsewhere
        title = reading.document.heading_of(section)
        if title is not None and reading.has(("provision-notice", "denied-activity"), title):
            continue
        heading = _naming_heading(section, bool(listed), reading)
        stated = [sentence for index in section.blocks for sentence in _stated(reading.document.blocks[index], reading)]
        if heading is not None and section.index not in listed and topics == {"cookies"}:
            stated = _on_cookies(section, reading) or stated
        if heading is not None and not stated and section.index not in listed:
            stated = (
                list(_about_data(section, reading))
                or _first_sentence(section, bool(listed), reading)
                or _on_service(section, heading, reading)
            )[:1]
        if title is not None and not stated and section.index not in listed:
            stated = _with_basis(section, title, reading)
            heading = title.span if stated else heading
        shared = len(stated) > 1 and _is_of_one_activity(section, heading, title, reading)
        if len(stated) > 1:
            heading = None  # it names all of them
        elif heading is None and title is not None and stated and _has_own_name(section, title, reading):
            heading = title.span
        for passage in _regions(section, stated, heading, section.index in listed, reading):
            own = not shared or reading.has("one-more", passage.span)
            yield passage if own else passage._replace(shared=(extent_of(section, reading),))


def _on_messages(section: Section, reading: Reading) -> Iterator[Passage]:
    """What is done with the messages of readers, in the part on contact: "Als u een e-mail stuurt, bewaren wij …"."""
    for index in section.blocks:
        block = reading.document.blocks[index]
        for sentence in reading.document.sentences_of(block) if block.kind is BlockKind.PARAGRAPH else ():
            if reading.has("sends-message", sentence) and reading.has(DATA, sentence):
                if reading.has(("processing-strict", "retention-verb"), sentence):
                    yield Passage(sentence.span, (Span(sentence.span.start, block.span.end),))
                    return


def _naming_heading(section: Section, are_listed: bool, reading: Reading) -> Span | None:
    """The heading of a section, if it names an activity or a service, or stands under a heading on purposes."""
    heading = reading.document.heading_of(section)
    if heading is None or is_title(section, reading) or reading.has("provision-notice", heading):
        return None
    names = reading.has("activity-heading", heading) or reading.scan.starting_with("vendor:", heading.span)
    if names or _is_about_purposes(section.parent, are_listed, reading):
        return heading.span
    return None


def _is_about_purposes(number: int | None, are_listed: bool, reading: Reading) -> bool:
    """Whether the heading of section `number` announces purposes: that of the page does if the text lists none."""
    if number is None or (are_listed and is_title(reading.document.sections[number], reading)):
        return False
    heading = reading.document.heading_of(reading.document.sections[number])
    return heading is not None and reading.has("topic-purposes", heading)


def _is_of_one_activity(section: Section, heading: Span | None, title: Block | None, reading: Reading) -> bool:
    """Whether the heading of a section names one activity, so that the purposes in it are parts of that."""
    return title is not None and (heading is not None or _has_own_name(section, title, reading))


def _has_own_name(section: Section, heading: Block, reading: Reading) -> bool:
    """Whether a section has a heading that is no matter of the law but a name: "Klantonderzoek"."""
    if is_title(section, reading) or reading.section_topics[section.index] or reading.text(heading).endswith("?"):
        return False
    return not reading.has("is-responsible", extent_of(section, reading))  # where the organisation introduces itself


def _stated(block: Block, reading: Reading) -> list[Sentence]:
    """The first sentence of a paragraph that states a purpose, and further ones: that say that it is one more, or
    all if they give the purposes each with its basis."""
    if block.kind is not BlockKind.PARAGRAPH and block.index not in reading.label_topics:
        return []
    sentences = reading.document.sentences_of(block)
    if reading.topics(sentences[0]) & NO_PURPOSE and "purposes" not in reading.topics(sentences[0]):
        return []
    if _is_labelled(sentences, reading) and (
        "purposes" in reading.topics(sentences[0])
        or (reading.has((*BASIS_TERMS, "purpose-phrase"), block) and reading.has(DATA, block))
    ):
        return [sentences[0]]
    if reading.has("purpose-list-intro", sentences[-1]) and reading.text(block).endswith(":"):
        return [sentences[-1]] if _has_no_list(block, reading) else []
    stating = [sentence for sentence in sentences if _states_purpose(sentence, reading)]
    based = sum(reading.has(BASIS_TERMS, sentence) for sentence in stating)
    return [
        sentence
        for number, sentence in enumerate(stating)
        if number == 0 or based >= _FEWEST_PURPOSES or reading.has("one-more", sentence)
    ]


def _has_no_list(block: Block, reading: Reading) -> bool:
    """Whether a paragraph announces purposes but no list follows: they stand in running text below."""
    following = reading.document.blocks[block.index + 1 : block.index + 2]
    return not any(other.kind in _LISTED or _LETTERED.match(reading.text(other)) for other in following)


def _is_labelled(sentences: tuple[Sentence, ...], reading: Reading) -> bool:
    """Whether a paragraph begins with a label: "Proefles. Je naam en e-mailadres, om …"."""
    label = sentences[0]
    if _LETTERED.match(reading.text(label)) and "purposes" in reading.topics(label):
        return True
    if len(sentences) < 2 or len(reading.scan.words(label.span)) > _LABEL_WORDS:
        return False
    if reading.has("provision-notice", sentences[1]):
        return False  # "Verplichting. U hoeft ons niets te geven."
    if reading.has("writer", label) and not reading.has("activity-heading", label):
        return False
    return not (reading.text(label).endswith(("?", "!")) or reading.has(("answer-word", "topic-data"), label))


def _states_purpose(sentence: Sentence, reading: Reading) -> bool:
    if reading.text(sentence).endswith(":") or reading.has((*OTHER_MATTERS, "provision-notice"), sentence):
        return False
    if _illustrates_recipients(sentence, reading):
        return False
    if reading.has("evident-activity", sentence) and not reading.has("negation", sentence):
        return True  # whoever sends a newsletter need not say what for
    processes = reading.has("processing-strict", sentence) or _keeps_for_purpose(sentence, reading)
    return processes and all(reading.has(terms, sentence) for terms in (PURPOSE, DATA))


def _keeps_for_purpose(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence says what data are kept for, and not how long: "bewaard om oud-leden uit te nodigen"."""
    return reading.has("keeps-for", sentence) and not reading.has(("retention-vague", "retention-criterion"), sentence)


def _illustrates_recipients(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence gives examples of the third parties of the sentence before: "Denk aan applicaties om …"."""
    begins = any(mention.span.start == sentence.span.start for mention in reading.find("for-example", sentence))
    return begins and any(reading.has("third-party", other) for other in reading.neighbours(sentence, before=1))


def _about_data(section: Section, reading: Reading) -> Iterator[Sentence]:
    """The sentences of a section that speak of processing data."""
    for index in section.blocks:
        block = reading.document.blocks[index]
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            for sentence in reading.document.sentences_of(block):
                if reading.has(("processing-strict", "data-general"), sentence) and not reading.has(
                    (*OTHER_MATTERS, "retention-strong", "automated-decision"), sentence
                ):
                    yield sentence


def _on_cookies(section: Section, reading: Reading) -> list[Sentence]:
    """The first sentence of a section on cookies that says that they are used."""
    for index in section.blocks:
        block = reading.document.blocks[index]
        for sentence in reading.document.sentences_of(block) if block.kind is BlockKind.PARAGRAPH else ():
            if reading.has("cookie", sentence) and reading.has("processing-strict", sentence):
                if not reading.has(OTHER_MATTERS, sentence):
                    return [sentence]
    return []


def _with_basis(section: Section, title: Block, reading: Reading) -> list[Sentence]:
    """The first sentence under a name for an activity, where the text gives a basis or a term for what it tells: "In
    de hal hangen camera's. Dat doen wij op grond van ons gerechtvaardigd belang"."""
    named = reading.has("activity-heading", title)
    if not (named or _has_own_name(section, title, reading)):
        return []
    given = (*BASIS_TERMS, "retention-strong", "kind-camera") if named else BASIS_TERMS
    blocks = [reading.document.blocks[index] for index in section.blocks[1:]]
    if not any(reading.has(given, block) for block in blocks):
        return []
    first = reading.document.sentences_of(blocks[0])[0]
    return [] if reading.has(OTHER_MATTERS, first) else [first]


def _on_service(section: Section, heading: Span, reading: Reading) -> list[Sentence]:
    """The sentences under the name of a service ("Google Analytics") that say that the writer uses it."""
    if not reading.scan.starting_with("vendor:", heading):
        return []
    sentences = [
        sentence
        for index in section.blocks[1:]
        for sentence in reading.document.sentences_of(reading.document.blocks[index])
    ]
    return [
        sentence
        for sentence in sentences
        if reading.has("writer", sentence)
        and reading.scan.starting_with("vendor:", sentence.span)
        and not reading.has(OTHER_MATTERS, sentence)
    ]


def _first_sentence(section: Section, are_listed: bool, reading: Reading) -> list[Sentence]:
    """The first sentence under a heading that itself says what is done: "U meldt een losse tegel"."""
    if not _is_about_purposes(section.parent, are_listed, reading):
        return []
    own = reading.document.blocks[section.blocks.start + 1 : section.blocks.stop]
    return [sentence for block in own[:1] for sentence in reading.document.sentences_of(block)]


def _regions(
    section: Section, stated: list[Sentence], heading: Span | None, has_list: bool, reading: Reading
) -> Iterator[Passage]:
    """One passage for each sentence, from the end of the one before to the next; beside a list, its own paragraph
    only; under a heading that names it, all of the section."""
    blocks = reading.document.blocks
    for number, sentence in enumerate(stated):
        own = blocks[sentence.block].span
        start = blocks[section.blocks.start].span.start if number == 0 else sentence.span.start
        end = stated[number + 1].span.start if number + 1 < len(stated) else blocks[section.blocks.stop - 1].span.end
        if has_list:
            listed = next(
                (block for block in blocks[sentence.block : section.blocks.stop] if block.kind in _LISTED), None
            )
            until = own.end if listed is None else max(own.end, listed.span.start)
            yield Passage(sentence.span, (Span(sentence.span.start, min(until, end)),), heading)
        elif heading is not None:
            yield Passage(sentence.span, (extent_of(section, reading),), heading)
        else:
            yield Passage(sentence.span, (Span(start, end),), heading)

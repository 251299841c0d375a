"""Activities in running text: a sentence that says what data are used for, and, under a heading that names an activity
("Nieuwsbrief", "Google Analytics"), the first sentence about data."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Block, BlockKind, Section, Sentence, Span
from privlint.grammars.condition import ASKS_WHO
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.lexicon import Mention
from privlint.patterns import compile_later
from privlint.statement.going_on import goes_on
from privlint.statement.passage import DATA, NO_PURPOSE, OTHER_MATTERS, Passage, extent_of, is_title
from privlint.statement.stated import stated_in
from privlint.statement.told import told_in

_LISTED = (BlockKind.ITEM, BlockKind.CELL)
_GIVES_BASIS = compile_later(
    r"(?:\d+\.\d+ )?(?:(?:(?:De|Deze|Onze) verwerking(?:en)?|Het verwerken)\b[^.;]{0,160}"
    r"\b(?:berust|rust|steunt|is gebaseerd|zijn gebaseerd|gebeurt|vindt plaats|geschiedt)"
    r"|De (?:grondslag|rechtsgrond|juridische basis) (?:voor|van|bij)\b[^;]{0,160}\b(?:is|zijn|vormt))\b",
    re.IGNORECASE,
)
"""What is said beside a list of the purposes in it: "De verwerking voor de contributie berust op …"."""

_USES_MESSAGE = compile_later(  # "Ik gebruik je bericht om de app beter te maken"
    r"\b(?:gebruik|gebruiken|lees|lezen|bewaar|bewaren) (?:ik |wij |we )?(?:je|uw|jouw|die|deze)"
    r" (?:bericht|berichten|vraag|vragen|mail|mails|e-mail|feedback|reactie|reacties|opmerking|opmerkingen)\b",
    re.IGNORECASE,
)
_NO = compile_later(r"\W*nee\b", re.IGNORECASE)
_NO_ACTIVITY = ("provision-notice", "denied-activity", "summary-heading", "closing-heading")
_ON_CONTACT = frozenset({"contact", "complaint"})
_NEVER = frozenset({"rights", "complaint", "security"})


def prose(listed: frozenset[int], reading: Reading) -> Iterator[Passage]:
    """The passages in running text that state a purpose, by section; `listed` are the numbers of the sections that have
    rows or items already."""
    told = 0
    for section in reading.document.sections:
        topics = reading.section_topics[section.index]
        if topics & NO_PURPOSE and "purposes" not in topics or topics & _NEVER:
            yield from _on_messages(section, reading) if topics <= _ON_CONTACT else ()
            continue
        if (
            section.index not in listed
            and "legal-basis" in topics
            and (listed or (told > 1 and "purposes" not in topics))
        ):
            continue  # the bases of the purposes that stand elsewhere
        title = reading.document.heading_of(section)
        if title is not None and (reading.has(_NO_ACTIVITY, title) or _is_answered_no(title, section, reading)):
            continue
        heading = _naming_heading(section, bool(listed), reading)
        stated = [
            sentence
            for index in section.blocks
            for sentence in stated_in(reading.document.blocks[index], reading)
            if section.index not in listed or not _GIVES_BASIS.match(reading.text(sentence))
        ]
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
        if section.index not in listed and not (
            stated and title is not None and _has_own_name(section, title, reading)
        ):
            stated = _with_told(section, stated, reading)
        told += bool(stated)
        shared = len(stated) > 1 and _is_of_one_activity(section, heading, title, reading)
        if len(stated) > 1:
            heading = None  # it names all of them
        elif heading is None and title is not None and stated and _has_own_name(section, title, reading):
            heading = title.span
        for passage in _regions(section, stated, heading, section.index in listed, reading):
            own = not shared or reading.has("one-more", passage.span)
            yield passage if own else passage._replace(shared=(extent_of(section, reading),))


def _is_answered_no(title: Block, section: Section, reading: Reading) -> bool:
    """Whether the heading of a section is a question that the text below it denies: "Geven wij het door?" "Nee, …"."""
    first = reading.document.blocks[section.blocks[1]] if len(section.blocks) > 1 else None
    return first is not None and reading.text(title).endswith("?") and _NO.match(reading.text(first)) is not None


def _with_told(section: Section, stated: list[Sentence], reading: Reading) -> list[Sentence]:
    """`stated`, and of the paragraphs of the section without any of these the sentence that tells of data."""
    taken = {sentence.block for sentence in stated}
    others = [reading.document.blocks[index] for index in section.blocks if index not in taken]
    told = [sentence for block in others for sentence in told_in(block, reading)]
    return sorted([*stated, *told], key=lambda sentence: sentence.span)


def _on_messages(section: Section, reading: Reading) -> Iterator[Passage]:
    """What is done with the messages of readers, in the part on contact: "Als u een e-mail stuurt, bewaren wij …"."""
    for index in section.blocks:
        block = reading.document.blocks[index]
        for sentence in reading.document.sentences_of(block) if block.kind is BlockKind.PARAGRAPH else ():
            if _is_on_message(sentence, reading):
                yield Passage(sentence.span, (Span(sentence.span.start, block.span.end),))
                return


def _is_on_message(sentence: Sentence, reading: Reading) -> bool:
    if reading.has(("rights-request", *OTHER_MATTERS), sentence):
        return False
    if _USES_MESSAGE.search(reading.text(sentence)) and reading.has("purpose-phrase", sentence):
        return True
    if reading.has("sends-message", sentence) and reading.has(DATA, sentence):
        return reading.has(("processing-strict", "retention-verb"), sentence)
    told = reading.has("records-data", sentence) and reading.has("data-category", sentence)
    return told and reading.has("purpose-phrase", sentence)


def _naming_heading(section: Section, are_listed: bool, reading: Reading) -> Span | None:
    """The heading of a section, if it names an activity or a service, or stands under a heading on purposes."""
    heading = reading.document.heading_of(section)
    if heading is None or is_title(section, reading) or reading.has("provision-notice", heading):
        return None
    if _lists_data(section, reading):
        return None
    names = reading.has("activity-heading", heading) or reading.scan.starting_with("vendor:", heading.span)
    if names or _is_about_purposes(section.parent, are_listed, reading):
        return heading.span
    return None


def _lists_data(section: Section, reading: Reading) -> bool:
    """Whether a section is a list below a heading on which data there are: "Bij inschrijving" in "Welke gegevens?"."""
    own = [reading.document.blocks[index] for index in section.blocks[1:]]
    if section.parent is None or not own or any(block.kind is not BlockKind.ITEM for block in own):
        return False
    above = reading.document.heading_of(reading.document.sections[section.parent])
    return above is not None and reading.has("topic-data", above) and not reading.has("topic-purposes", above)


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
    if is_title(section, reading) or reading.section_topics[section.index]:
        return False
    if reading.text(heading).endswith("?") and not ASKS_WHO.match(reading.text(heading)):
        return False
    return not reading.has("is-responsible", extent_of(section, reading))  # where the organisation introduces itself


def _about_data(section: Section, reading: Reading) -> Iterator[Sentence]:
    """The sentences of a section that speak of processing data."""
    for index in section.blocks:
        block = reading.document.blocks[index]
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            for sentence in reading.document.sentences_of(block):
                named = reading.find(("processing-strict", "data-general"), sentence)
                if any(not _is_denied(mention, reading) for mention in named) and not reading.has(
                    (*OTHER_MATTERS, "retention-strong", "automated-decision"), sentence
                ):
                    yield sentence


def _is_denied(mention: Mention, reading: Reading) -> bool:
    return reading.has("negation", mention.span) or reading.negated(mention, reach=3)


def _on_cookies(section: Section, reading: Reading) -> list[Sentence]:
    """The first sentence of a section on cookies that says that they are used."""
    for index in section.blocks:
        block = reading.document.blocks[index]
        for sentence in reading.document.sentences_of(block) if block.kind is BlockKind.PARAGRAPH else ():
            cookies = reading.find("cookie", sentence)
            used = any(not reading.negated(cookie, reach=3) for cookie in cookies)
            if used and reading.has(("processing-strict", "purpose-phrase", "cookies-present"), sentence):
                if not reading.has(OTHER_MATTERS, sentence):
                    return [sentence]
    return []


def _with_basis(section: Section, title: Block, reading: Reading) -> list[Sentence]:
    """The first sentence under a name for an activity, where the text gives a basis or a term for what it tells: "In
    de hal hangen camera's. Dat doen wij op grond van ons gerechtvaardigd belang"."""
    named = reading.has("activity-heading", title)
    if is_title(section, reading) or not (named or _has_own_name(section, title, reading)):
        return []
    given = (*BASIS_TERMS, "retention-strong", "removal", "kind-camera") if named else BASIS_TERMS
    blocks = [reading.document.blocks[index] for index in section.blocks[1:]]
    if not any(reading.has(given, block) for block in blocks):
        return []
    first = reading.document.sentences_of(blocks[0])[0]
    opens_list = reading.text(first).endswith(":")  # "Ik gebruik:"
    return [] if opens_list or reading.has(OTHER_MATTERS, first) else [first]


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
    first, *own = (reading.document.blocks[index] for index in section.blocks)
    if own and own[0].kind is BlockKind.ITEM:
        return list(reading.document.sentences_of(first))  # above a list of data: the heading states it
    return [sentence for block in own[:1] if block.cell is None for sentence in reading.document.sentences_of(block)]


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
            end = _end_of_matter(sentence, end, reading)
            shared = _speaking_for_all(end, own.end, reading)
            yield Passage(sentence.span, (Span(min(start, sentence.span.start), end),), heading, shared=shared)


def _speaking_for_all(start: int, end: int, reading: Reading) -> tuple[Span, ...]:
    """The first sentence of the rest of a paragraph that speaks for all before it: "Dit alles …"."""
    found = reading.find("speaks-of-all", Span(start, end)) if start < end else []
    return tuple(reading.document.sentences[mention.sentence].span for mention in found[:1])


def _end_of_matter(sentence: Sentence, limit: int, reading: Reading) -> int:
    """Where what a sentence tells of ends, at most at `limit`: with its paragraph and those that go on about it."""
    blocks = reading.document.blocks
    end = blocks[sentence.block].span.end
    for block in blocks[sentence.block + 1 :]:
        if block.span.start >= limit:
            break
        broken_off = reading.text(block)[:1].islower()  # by a line of the layout
        if block.kind is BlockKind.PARAGRAPH and not (
            broken_off or goes_on(reading.document.sentences_of(block)[0], reading)
        ):
            break
        end = block.span.end
    return min(end, limit)

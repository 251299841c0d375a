"""What a term for keeping is for: the label that it stands behind, or else what its sentence names."""

from __future__ import annotations

import re

from privlint.document import Block, BlockKind, Sentence, Span
from privlint.facts import Retention
from privlint.grammars.kept import Things
from privlint.grammars.own_nouns import Kept
from privlint.grammars.reading import Reading
from privlint.grammars.retention_spoken import APPLICANTS, plain, spoken
from privlint.grammars.subject import (
    Words,
    clause_of,
    end_of_event,
    kept_things,
    label_of,
    row_things,
    subject_of,
    subject_span,
    words_of,
)
from privlint.patterns import compile_later

_NEXT_NOUN = compile_later(
    r"\s*(?:(?:de|het|een|uw|je|onze|ons|deze|dit|die|zijn|haar|hun)\s+)?[^\W\d_]+", re.IGNORECASE
)
_PROPERTY_WORDS = 4
_OF_TERMS = ("retention-column", "topic-retention", "retention-verb")
_ONLY_LETTERS = compile_later(r"[a-z](?:(?:,| en|/) ?[a-z])*")
_EVENT_BEFORE = compile_later(r"(?:na|nadat|als|wanneer|zodra|vanaf|wie)\b", re.IGNORECASE)
_NOT_A_MOMENT = compile_later(r"even lang|gedurende|tijdens|voor de duur", re.IGNORECASE)
_PAIR = compile_later(r"(?:^|\s)[A-Z][\w ]{2,30}: ")
_LABEL_PART = compile_later(r"\s*(?:,|\(|;|\bmet\b|\bzoals\b)")
_FOOTAGE: Words = frozenset(
    """beeld beelden camerabeelden opname opnamen opnames camera's cameras camera videobeelden bewakingsbeelden
    beveiligingscamera beveiligingscamera's cameratoezicht camerabewaking filmbeelden bewakingscamera""".split()
)
_CAMERA_IMAGES: Words = frozenset({"camerabeelden"})
_CELL_WORDS = 3
_NAME_WORDS = 10
_PAIRS = 3
_ASKS = ("retention-strong", "topic-retention", "retention-asked", "processing-strict")


def things_of(retention: Retention, reading: Reading) -> Things:
    """What a term is for; nothing for a term that cannot be compared."""
    sentence = reading.document.sentence_at(retention.span.start)
    clause = clause_of(retention.span, sentence, reading)
    unless = reading.has("incident-exception", clause)
    if reading.has("term-exception", clause) and not unless:
        return Things()
    if retention.days is None:
        return _criterion(retention, sentence, reading)
    behind = Span(retention.span.end, end_of_event(retention.span, sentence.span.end, reading))
    before = _EVENT_BEFORE.match(reading.document.text, sentence.span.start, retention.span.start)
    runs = behind.start < behind.end or before is not None
    runs = runs or reading.has("end-of-relation", sentence)
    found = _of_cameras(_named_things(retention.span, unless, sentence, reading), sentence, reading)
    event = words_of(reading.text(behind))
    return found._replace(runs=runs, days=retention.days, event=event) if found != Things() else found


def _of_cameras(found: Things, sentence: Sentence, reading: Reading) -> Things:
    """`found`, where it is what cameras record by one name: "beelden", "opnamen", "beveiligingscamera"."""
    words = found.label or found.kept.nouns or found.named
    heading = reading.document.heading_of(reading.section(sentence))
    around = [reading.document.blocks[sentence.block], *([heading] if heading is not None else [])]
    around += [reading.document.blocks[other.block] for other in reading.row(sentence)]
    if not (words and words <= _FOOTAGE and any(reading.has("kind-camera", block) for block in around)):
        return found
    if found.label:
        return found._replace(label=_CAMERA_IMAGES, head=_CAMERA_IMAGES, row=_CAMERA_IMAGES)
    return found._replace(named=_CAMERA_IMAGES, kept=Kept(nouns=_CAMERA_IMAGES))


def _criterion(retention: Retention, sentence: Sentence, reading: Reading) -> Things:
    """What a moment at which data go is for; nothing for one that belongs to a term beside it."""
    if not retention.concrete or sentence.index in reading.durations or _NOT_A_MOMENT.search(retention.term):
        return Things()
    found = _named_things(retention.span, False, sentence, reading)
    behind = _NEXT_NOUN.match(reading.document.text, retention.span.end, sentence.span.end)
    event = words_of(behind[0]) if behind else frozenset()  # "tot het einde van de opvang" is not for the "opvang"
    if found.points or not (found.label or found.kept.nouns or kept_things(sentence, retention.span, reading) - event):
        return Things()  # what its heading names may be more
    found = found._replace(named=found.named - event)
    at_once = reading.has("removed-at-once", sentence)
    return found._replace(ends=True, at_once=at_once) if found != Things() else found


def _named_things(span: Span, unless: bool, sentence: Sentence, reading: Reading) -> Things:
    if is_property(sentence, reading):
        return Things()  # of the activity that it is listed for
    if reading.has("applicant", sentence):
        return Things(named=APPLICANTS, listed=_listed(span, sentence, reading))
    if any(
        _is_one_letter(reading.text(other)) or _ONLY_LETTERS.fullmatch(reading.text(other))
        for other in reading.row(sentence)
    ):
        return Things()  # the row is for the items with these letters
    if label := label_of(sentence, span, reading):
        if _is_label_of_terms(sentence, span, reading):
            return Things()
        head = _head_of(reading.text(subject_span(sentence, span, reading)))
        row = row_things(sentence, reading) | _short_cells(sentence, reading)
        return Things(label=label, head=head, row=row, listed=_listed(span, sentence, reading))
    if (above := _defined(sentence, reading)) is not None:
        head = _head_of(reading.text(above))
        listed = (reading.document.blocks[sentence.block].section, above.index, "")
        return Things(label=words_of(reading.text(above)), head=head, listed=listed)
    return _in_pairs(span, sentence, reading) or spoken(span, unless, sentence, reading)


def _short_cells(sentence: Sentence, reading: Reading) -> Words:
    """The words of the cells of a row that name one thing: "medische fiche"."""
    cells = (other for other in reading.row(sentence) if len(reading.scan.words(other.span)) <= _CELL_WORDS)
    return frozenset(word for other in cells for word in words_of(reading.text(other)))


def _defined(sentence: Sentence, reading: Reading) -> Block | None:
    """The term of a list of definitions for which an item is no more than how long that is kept."""
    block = reading.document.blocks[sentence.block]
    above = reading.term_above(sentence)
    if above is None or block.kind is not BlockKind.ITEM or sentence.span.start != block.span.start:
        return None
    is_name = len(reading.scan.words(above.span)) <= _NAME_WORDS and not reading.has(_ASKS, above)
    return above if is_name else None


def _in_pairs(span: Span, sentence: Sentence, reading: Reading) -> Things | None:
    """What a term is for at the end of lines that each begin with a label: "Doel: … Gegevens: … Bewaartermijn: …"."""
    before = Span(sentence.span.start, span.start)
    pairs = list(_PAIR.finditer(reading.text(before)))
    if len(pairs) < _PAIRS or not reading.text(before).rstrip().endswith(":"):
        return None
    ends = [*(pair.start() for pair in pairs[1:]), len(reading.text(before))]
    values = {pair: reading.text(before)[pair.end() : end] for pair, end in zip(pairs, ends, strict=True)}
    labels = ((pair, Span(before.start + pair.start(), before.start + pair.end())) for pair in pairs)
    first = values[next((pair for pair, label in labels if reading.has("aim-label", label)), pairs[0])]
    return Things(label=words_of(first), head=_head_of(first), row=plain(kept_things(sentence, span, reading)))


def _is_one_letter(text: str) -> bool:
    return len(text) == 1 and not text.isdigit()


def _head_of(label: str) -> Words:
    """The words of the first part of a label: "Medisch dossier, met verwijzingen en recepten"."""
    return words_of(_LABEL_PART.split(label)[0])


def _is_label_of_terms(sentence: Sentence, span: Span, reading: Reading) -> bool:
    """Whether the label before a term only says that it is one: "Bewaring: vijf jaar", "Hoelang: tot je …"."""
    label = subject_span(sentence, span, reading)
    own = sentence.span.covers(label) and reading.cell(reading.document.blocks[sentence.block]) is None
    return own and len(reading.scan.words(label)) <= 2 and reading.has(_OF_TERMS, label)


def _listed(span: Span, sentence: Sentence, reading: Reading) -> tuple[int, int | None, str]:
    """What is the same for the rows of a table or the items of a list, with the words of the label before `span`."""
    block = reading.document.blocks[sentence.block]
    cell = reading.cell(block)
    within = (cell.table, None) if cell is not None else (block.section, block.introduced_by)
    return *within, subject_of(sentence, span, reading).lower()


def is_property(sentence: Sentence, reading: Reading) -> bool:
    """Whether a label for terms introduces an item: "Weg na", in a list of the properties of one activity."""
    is_item = reading.document.blocks[sentence.block].kind is BlockKind.ITEM
    introductions = reading.introductions(sentence) if is_item else []
    label = introductions[0] if introductions and not reading.is_heading(introductions[0]) else None
    short = label is not None and len(reading.scan.words(label.span)) <= _PROPERTY_WORDS
    return label is not None and short and reading.has("retention-column", label)

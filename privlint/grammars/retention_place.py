"""Where the text speaks of keeping data, so that what looks like a term is one, whatever the words around it.

Under such a heading or column, in a list that such a sentence introduces, behind a label, or at the begin or the end
of what tells of the processing ("…, gedurende zeven jaar.").
"""

from __future__ import annotations

import re

from privlint.document import BlockKind, Sentence, Span
from privlint.grammars.legal_basis import TERMS as BASIS_TERMS
from privlint.grammars.reading import Reading
from privlint.grammars.retention_things import is_property
from privlint.lexicon import Mention
from privlint.patterns import compile_later

_KEPT = "retention"
_ASKS = ("retention-strong", "topic-retention", "retention-asked")
_LIMIT = re.compile(
    r"(?:(?:uiterlijk|maximaal|max\.?|hoogstens|ten hoogste|niet langer dan|nog|minimaal|ten minste|tenminste|"
    r"tot|na|binnen|gedurende|voor|een periode van|een termijn van|slechts|circa|ca\.|ongeveer)\s+)+$",
    re.IGNORECASE,
)
_ENDS_LIMIT = tuple(
    "uiterlijk maximaal max max. hoogstens hoogste dan nog minimaal minste tenminste tot na binnen gedurende voor van"
    " slechts circa ca. ongeveer".split()
)
_RUNS_FROM = compile_later(r"\s*(?:na|nadat|vanaf|sinds)\b", re.IGNORECASE)
_OPEN = ("retention-vague", "retention-indefinite", "criterion-void", "points-elsewhere")
_EVENT = compile_later(r"(?:als|wanneer|zodra|nadat|zolang|zo lang|tot|totdat) (?:\S+ )+\S+", re.IGNORECASE)
_HEAD_GOES_ON = compile_later(r"\b(?:tot|na)(?: en met)?[ :?…]*\Z", re.IGNORECASE)
_APART = compile_later(r"[,(;–-]\s*(?:(?:en|dat|dit|zulks|wel|een en ander)\s+)*\Z")
_CLAUSE_ENDS = re.compile(r"\s*(?:lang\b\s*)?(?:[.;)]|\Z)")
_BEHIND_DASH = compile_later(r"(?:;|\s[–—-])\s*\Z")
_RUNS_TO_THE_END = compile_later(r"\s+(?:na|nadat|vanaf|sinds)\b[^.;]*[.;]?\s*\Z", re.IGNORECASE)
_ACTS = ("processing-strict", "activity-verb", "acts-verb", "request-word", "reader", "writer", "people")
_TERSE = (*BASIS_TERMS, "kept-thing", "data-category", "data-category-weak", "purpose-object")
_TERSE_WORDS = 6
_PROCESSING = (*BASIS_TERMS, "purpose-phrase", "processing-strict", "data-category", "kept-thing")


def about_keeping(sentence: Sentence, reading: Reading) -> bool:
    """Whether the sentence stands where the text speaks of keeping data, whatever its own words."""
    if _KEPT in reading.topics(sentence):
        return True
    if reading.document.blocks[sentence.block].cell is not None:
        return is_term_cell(sentence, reading)
    asked = [other for other in reading.introductions(sentence) if reading.has(_ASKS, other)]
    return bool(asked) or is_property(sentence, reading) or _answers(sentence, reading)


def may_be_bare(sentence: Sentence, verbs: list[Mention], criteria: list[Mention], reading: Reading) -> bool:
    """Whether a sentence can give a term without a word for keeping: it begins with one, or it has a label for it."""
    return (
        _is_bare_term(sentence, criteria, reading)
        or _is_labelled(sentence, verbs, reading)
        or _follows_kept_thing(sentence, reading)
        or _ends_with_term(sentence, reading)
        or _is_terse(sentence, reading)
    )


def is_term_cell(sentence: Sentence, reading: Reading) -> bool:
    """Whether the sentence stands in a table, in a column of terms."""
    head = reading.column_header(reading.document.blocks[sentence.block])
    return head is not None and reading.has(("topic-retention", "retention-strong", "retention-column"), head)


def is_term_row(sentence: Sentence, reading: Reading) -> bool:
    """Whether a cell stands behind the name of some data, in a table without heads in the part on terms."""
    cell = reading.cell(reading.document.blocks[sentence.block])
    return cell is not None and cell.column == 1 and _KEPT in reading.section_topics[reading.section(sentence).index]


def is_head(sentence: Sentence, reading: Reading) -> bool:
    """Whether the sentence is no more than the name of a column of terms, in a row that the source does not mark, or of
    the terms in the items under it."""
    block = reading.document.blocks[sentence.block]
    below = reading.document.blocks[block.index + 1 : block.index + 2]
    if block.kind is BlockKind.ITEM and reading.text(sentence) == reading.text(block) and below:
        return below[0].introduced_by == block.index and reading.has("topic-retention", sentence)
    cell = reading.cell(block)
    if cell is None or cell.row > 0:
        return False
    return len(reading.scan.words(sentence.span)) == 1 and reading.has("topic-retention", sentence)


def ends_head(sentence: Sentence, reading: Reading) -> bool:
    """Whether a cell names the event with which the head of its column goes on: "je afmelding" under "Bewaard tot",
    "het seizoen" under "Weg na"."""
    head = reading.column_header(reading.document.blocks[sentence.block])
    if (
        head is None
        or head.index == sentence.block
        or not _HEAD_GOES_ON.search(reading.text(head))
        or not reading.scan.words(sentence.span)
    ):
        return False
    return not reading.has((*_OPEN, "negation"), sentence)


def is_event_cell(sentence: Sentence, reading: Reading) -> bool:
    """Whether a cell in a column of terms names a moment in other words: "als de auto niet meer op uw naam staat"."""
    if not is_term_cell(sentence, reading) or _EVENT.match(reading.text(sentence)) is None:
        return False
    return not reading.has((*_OPEN, "term-over"), sentence)


def behind_label(sentence: Sentence, reading: Reading) -> Span | None:
    """What stands behind the label for a term, in a line of its own: "Bewaartermijn: het seizoen en de winter erna"."""
    text = reading.document.text
    if ":" not in text[sentence.span.start : sentence.span.end]:
        return None
    labels = [verb.span for verb in reading.find(("retention-verb", "topic-retention"), sentence)]
    begins = (span for span in labels if span.start == sentence.span.start)
    label = next((span for span in begins if text[span.end : span.end + 1] == ":"), None)
    value = Span(label.end + 1, sentence.span.end) if label is not None else None
    return value if value is not None and reading.scan.words(value) else None


def is_open(value: Span, reading: Reading) -> bool:
    """Whether what stands for a term tells of none: "zo lang als nodig", "zie boven"."""
    return reading.has((*_OPEN, "negation", "term-over"), value)


def _is_bare_term(sentence: Sentence, criteria: list[Mention], reading: Reading) -> bool:
    """Whether a later sentence of an item, cell or passage begins with a term: "… 26 maanden.", "Tot u stopt."."""
    if reading.has(("give-verb", "processing-strict"), sentence) and not reading.has(
        ("removal", "retention-verb"), sentence
    ):
        return False  # "Een week na de bezorging geven we je adres door"
    if sentence.span.start == reading.document.blocks[sentence.block].span.start and not reading.has(
        "basis-legal-obligation", sentence
    ):
        return False
    starts = [with_limit(duration.span, reading).start for duration in reading.durations.get(sentence.index, ())]
    return sentence.span.start in (*starts, *(criterion.span.start for criterion in criteria))


def _is_labelled(sentence: Sentence, verbs: list[Mention], reading: Reading) -> bool:
    """Whether a word for keeping is the label of the sentence: "Termijn: tot de woning verkocht is."."""
    text = reading.document.text
    return any(
        verb.span.start == sentence.span.start and text[verb.span.end : verb.span.end + 1] == ":" for verb in verbs
    )


def _follows_kept_thing(sentence: Sentence, reading: Reading) -> bool:
    """Whether a term that runs from an event, or ends an item, stands behind data and a colon: "Personeelsdossier: 2
    jaar na …"."""
    text = reading.document.text
    for duration in reading.durations.get(sentence.index, ()):
        label = text[sentence.span.start : with_limit(duration.span, reading).start].rstrip()
        runs = _RUNS_FROM.match(text, duration.span.end, sentence.span.end) is not None
        if label.endswith(":") and (runs or _ends_item(duration.span, sentence, reading)):
            named = Span(sentence.span.start, sentence.span.start + len(label))
            of_cookies = reading.topics(sentence) == {"cookies"}
            return of_cookies or reading.has(("kept-thing", "data-category"), named)
    return False


def _ends_item(term: Span, sentence: Sentence, reading: Reading) -> bool:
    """Whether nothing but a full stop follows a term in an item of a list."""
    is_item = reading.document.blocks[sentence.block].kind is BlockKind.ITEM
    return is_item and not reading.document.text[term.end : sentence.span.end].strip(" .;")


def _ends_with_term(sentence: Sentence, reading: Reading) -> bool:
    """Whether what tells of a processing ends with how long: "…, gedurende zeven jaar.", "…, zeven jaar lang."."""
    text = reading.document.text
    for duration in reading.durations.get(sentence.index, ()):
        begin = with_limit(duration.span, reading).start
        lasts = text[begin : duration.span.start].lower().startswith("gedurende")
        ends = _CLAUSE_ENDS.match(text, duration.span.end, sentence.span.end)
        if ends is not None and (lasts or "lang" in ends[0]) and _APART.search(text, sentence.span.start, begin):
            return reading.has(_PROCESSING, sentence)
        # "Wedstrijden – naam en antwoord; twee maanden na de trekking."
        runs = reading.document.blocks[sentence.block].kind is BlockKind.ITEM and _RUNS_TO_THE_END.match(
            text, duration.span.end, sentence.span.end
        )
        if runs and _BEHIND_DASH.search(text, sentence.span.start, begin):
            return True
    return False


def _is_terse(sentence: Sentence, reading: Reading) -> bool:
    """Whether a few words behind the first sentence of an item or a labelled paragraph end with a term: "Facturen zeven
    jaar.", "Wettelijke verplichting, zeven jaar."."""
    document = reading.document
    block = document.blocks[sentence.block]
    durations = reading.durations.get(sentence.index, ())
    if block.cell is not None or len(durations) != 1 or sentence.span.start == block.span.start:
        return False
    begin = with_limit(durations[0].span, reading).start
    before = Span(sentence.span.start, begin)
    if document.text[durations[0].span.end : sentence.span.end].strip(" .;)") or begin == before.start:
        return False
    if reading.has(_ACTS, before) or len(reading.scan.words(before)) > _TERSE_WORDS:
        return False
    return reading.has(_TERSE, before)


def with_limit(span: Span, reading: Reading) -> Span:
    """The span with the words of limit before it: "tot maximaal 13 maanden"."""
    begin = max(span.start - 60, reading.document.sentence_at(span.start).span.start)
    before = reading.document.text[begin : span.start].lower()
    may_be_limited = before.rstrip().endswith(_ENDS_LIMIT)  # most terms are not, and it is sooner told
    limit = _LIMIT.search(reading.document.text, begin, span.start) if may_be_limited else None
    return Span(limit.start(), span.end) if limit else span


def _answers(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence answers the question before it: "Hoe lang bewaren jullie mijn gegevens? Niet langer dan …"."""
    before = reading.document.sentences[max(sentence.index - 1, 0) : sentence.index]
    return any(reading.text(other).endswith("?") and reading.has(_ASKS, other) for other in before)

"""How long data are kept: terms, criteria that a reader can apply, and vague words.

    retention ::= [LIMIT] duration [after an event]     "tot twee jaar na het einde van de overeenkomst"
                | CRITERION                             "zolang u lid bent", "totdat u zich afmeldt"
                | VAGUE                                 "niet langer dan noodzakelijk"

Where the text is about keeping: under such a heading or column, in a list that such a sentence introduces, or
beside a verb of keeping. The anchors are the durations and the terms of rules/vocabulary/retention.yaml.
Sources: AVG 5(1)(e), 13(2)(a); WP260 rev.01.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Block, BlockKind, Sentence, Span
from privlint.facts import Retention
from privlint.grammars.condition import EVENT
from privlint.grammars.reading import Reading
from privlint.grammars.retention_groups import with_groups
from privlint.grammars.retention_repeated import repeated
from privlint.grammars.retention_things import is_property
from privlint.grammars.subject import kept_things, label_of, subject_of
from privlint.lexicon import Mention
from privlint.patterns import compile_later
from privlint.record import replace

COOKIES = "cookies"
"""The subject of a term that is the lifetime of cookies: it counts for these only."""

_KEPT = "retention"
_ASKS = ("retention-strong", "topic-retention", "retention-asked")
_OF_ALL = ("retention-all", "for-the-purposes", "cookie", "processor-role")
_NEAR = 14
_ELSEWHERE = {"rights", "security", "complaint", "minors", "links"}
_CLAUSE = 60  # characters of the clause behind "zolang u"
_AGE = re.compile(r"\b(?:jonger dan|ouder dan|onder de|vanaf de leeftijd|oud|leeftijd van)\b(?!-)")
_AGE_GROUP = re.compile(
    r"\b(?:kind|kinderen|jongeren|leden|lid|leerlingen|personen|deelnemers|mensen|iemand|jeugd|ouderen|senioren|verjaardagen|jubilarissen)\s+(?:van|tot|tussen|vanaf|onder|boven)\s+\Z",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"(?:(?:uiterlijk|maximaal|max\.?|hoogstens|ten hoogste|niet langer dan|nog|minimaal|ten minste|tenminste|"
    r"tot|na|binnen|gedurende|voor|een periode van|een termijn van|slechts|circa|ca\.|ongeveer)\s+)+$",
    re.IGNORECASE,
)
_END_OF_CLAUSE = re.compile(r"\s*(?:[,;:.()]|\sen\s)")
_EVENT_WORDS = 9
_CRITERIA = ("retention-criterion", "removal-moment", "while-clause")
_TELLS = (*_CRITERIA, "until-event", "removal", "retention-vague", "retention-indefinite")
_NO_EVENT = ("request-word", "rights-request", "data-general", "data-category")
_OF_REQUEST = (*_NO_EVENT, "request-arrives")
_RUNS_FROM = compile_later(r"\s*(?:na|nadat|vanaf|sinds)\b", re.IGNORECASE)


def retentions(reading: Reading) -> list[Retention]:
    """What the text says on how long data are kept, in text order."""
    telling = (sentence for sentence in reading.sentences() if _may_tell(sentence, reading))
    found = [retention for sentence in telling for retention in _in_sentence(sentence, reading)]
    found += repeated(found, reading)
    return with_groups(sorted(found, key=lambda retention: retention.span), reading)


def _may_tell(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence has what one that tells of a term has at least: one in three."""
    is_cell = reading.document.blocks[sentence.block].cell is not None
    return is_cell or sentence.index in reading.durations or reading.has(_TELLS, sentence)


def about_keeping(sentence: Sentence, reading: Reading) -> bool:
    """Whether the sentence stands where the text speaks of keeping data, whatever its own words."""
    if _KEPT in reading.topics(sentence):
        return True
    if reading.document.blocks[sentence.block].cell is not None:
        return _is_term_cell(sentence, reading)
    asked = [other for other in reading.introductions(sentence) if reading.has(_ASKS, other)]
    return bool(asked) or is_property(sentence, reading) or _answers(sentence, reading)


def _answers(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence answers the question before it: "Hoe lang bewaren jullie mijn gegevens? Niet langer dan …"."""
    before = reading.document.sentences[max(sentence.index - 1, 0) : sentence.index]
    return any(reading.text(other).endswith("?") and reading.has(_ASKS, other) for other in before)


def _is_term_row(sentence: Sentence, reading: Reading) -> bool:
    """Whether a cell stands behind the name of some data, in a table without heads in the part on terms."""
    cell = reading.cell(reading.document.blocks[sentence.block])
    return cell is not None and cell.column == 1 and _KEPT in reading.section_topics[reading.section(sentence).index]


def _ends_head(sentence: Sentence, reading: Reading) -> bool:
    """Whether a cell names the event with which the head of its column goes on: "je afmelding" under "Bewaard tot"."""
    head = _head_of(sentence, reading)
    if head is None or not reading.text(head).rstrip(" :?…").endswith(" tot") or not reading.scan.words(sentence.span):
        return False
    open_ended = ("retention-vague", "retention-indefinite", "criterion-void", "points-elsewhere", "negation")
    return not reading.has(open_ended, sentence)


def _is_term_cell(sentence: Sentence, reading: Reading) -> bool:
    """Whether the sentence stands in a table, in a column of terms."""
    head = _head_of(sentence, reading)
    return head is not None and reading.has(("topic-retention", "retention-strong", "retention-column"), head)


def _is_head(sentence: Sentence, reading: Reading) -> bool:
    """Whether the sentence is no more than the name of a column of terms, in a row that the source does not mark."""
    cell = reading.cell(reading.document.blocks[sentence.block])
    if cell is None or cell.row > 0:
        return False
    return len(reading.scan.words(sentence.span)) == 1 and reading.has("topic-retention", sentence)


def _head_of(sentence: Sentence, reading: Reading) -> Block | None:
    """The head of the column in which the sentence stands."""
    cell = reading.cell(reading.document.blocks[sentence.block])
    return reading.column_headers(cell.table).get(cell.column) if cell is not None else None


def _in_sentence(sentence: Sentence, reading: Reading) -> Iterator[Retention]:
    verbs = reading.find("retention-verb", sentence)
    criteria = _criteria(sentence, reading)
    context = (
        about_keeping(sentence, reading)
        or _is_bare_term(sentence, criteria, reading)
        or _is_labelled(sentence, verbs, reading)
        or _follows_kept_thing(sentence, reading)
    )
    if context:
        criteria += [
            mention for mention in reading.find("until-event", sentence) if _applies(mention, sentence, reading)
        ]
    if not verbs and not context:
        # "tijdens een sessie gemaakt" tells when something is done.
        criteria = [mention for mention in criteria if not reading.has("while-it-lasts", mention.span)]
    if not verbs and not context and not (criteria and not reading.topics(sentence) & _ELSEWHERE):
        return
    if reading.has("not-a-retention-term", sentence) and not verbs and not _is_term_cell(sentence, reading):
        return
    if "rights" in reading.topics(sentence) and not reading.has(("retention-strong", "kept-thing"), sentence):
        return
    if _is_answer(sentence, reading) or _is_head(sentence, reading) or reading.has("not-kept-at-all", sentence):
        return
    concrete = list(_terms(sentence, verbs, context or reading.has("retention-strong", sentence), reading))
    for mention in criteria:
        if not any(mention.span.start < other.span.end and other.span.start < mention.span.end for other in concrete):
            concrete.append(
                replace(_fact(mention.span, None, sentence, reading), term=_to_the_end(mention.span, reading))
            )
    if not concrete and (event := _event(sentence, reading)) is not None:
        concrete.append(_fact(event, None, sentence, reading))
    if not concrete and _ends_head(sentence, reading):
        concrete.append(_fact(sentence.span, None, sentence, reading))
    yield from sorted(concrete, key=lambda retention: retention.span)
    if not concrete and (context or reading.has("retention-strong", sentence) or verbs):
        vague = reading.find(("retention-vague", "retention-indefinite"), sentence)
        if vague and (context or reading.has("retention-strong", sentence)):
            yield _fact(vague[0].span, None, sentence, reading, concrete=False)


def _to_the_end(span: Span, reading: Reading) -> str:
    """The words of a criterion up to the end of its clause: "na de laatste les", where "na de" tells that it is one."""
    text = reading.document.text
    sentence = reading.document.sentence_at(span.start).span
    end = _END_OF_CLAUSE.search(text, span.end, sentence.end)
    stop = min(end.start() if end is not None else sentence.end, span.end + _CLAUSE)
    if stop < span.end + _CLAUSE:
        return reading.text(Span(span.start, stop))
    return reading.text(Span(span.start, stop)).rpartition(" ")[0] + " …"


def _event(sentence: Sentence, reading: Reading) -> Span | None:
    """The few words before the first comma that tell of an event after which the data go: "Stopt u met de les, dan
    wissen wij …"."""
    found = EVENT.match(reading.text(sentence))
    if found is None or not reading.has("removal", sentence) or "rights" in reading.topics(sentence):
        return None
    clause = Span(sentence.span.start, sentence.span.start + found.end())
    void = reading.has(("criterion-void", "term-over"), sentence) or reading.has(_NO_EVENT, clause)
    if void or len(reading.scan.words(clause)) > _EVENT_WORDS:
        return None
    return clause


def _criteria(sentence: Sentence, reading: Reading) -> list[Mention]:
    """The criteria of the sentence that a reader can apply: an event, or "zolang u …" without a void word behind it."""
    if not reading.has(_CRITERIA, sentence):
        return []
    found = list(reading.find("retention-criterion", sentence))
    if reading.has("removal", sentence) or _is_term_cell(sentence, reading):
        terms = [duration.span.end for duration in reading.durations.get(sentence.index, ())]
        found += [
            mention
            for mention in reading.find("removal-moment", sentence)
            if not any(0 < mention.span.start - end <= 1 for end in terms)  # "zeven jaar na het boekjaar"
        ]
    found += [mention for mention in reading.find("while-clause", sentence) if _applies(mention, sentence, reading)]
    withdrawals = reading.find("right-withdraw-consent", sentence)
    if withdrawals and not reading.has(("removal", "retention-strong"), sentence):
        # "… intrekken zolang het stuk niet verschenen is" is no term, "totdat u uw toestemming intrekt" is one.
        found = [mention for mention in found if mention.span.start < withdrawals[-1].span.end]
    return sorted(found, key=lambda mention: (mention.span.start, -mention.span.end))


def _applies(mention: Mention, sentence: Sentence, reading: Reading) -> bool:
    """Whether a reader can tell when the event behind "zolang" or "totdat" is there: no void word such as "nodig"."""
    behind = Span(mention.span.end, min(mention.span.end + _CLAUSE, sentence.span.end))
    return not reading.has("criterion-void", behind)


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
    starts = [_with_limit(duration.span, reading).start for duration in reading.durations.get(sentence.index, ())]
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
        label = text[sentence.span.start : _with_limit(duration.span, reading).start].rstrip()
        runs = _RUNS_FROM.match(text, duration.span.end, sentence.span.end) is not None
        if label.endswith(":") and (runs or _ends_item(duration.span, sentence, reading)):
            named = Span(sentence.span.start, sentence.span.start + len(label))
            return reading.has(("kept-thing", "data-category"), named)
    return False


def _ends_item(term: Span, sentence: Sentence, reading: Reading) -> bool:
    """Whether nothing but a full stop follows a term in an item of a list."""
    is_item = reading.document.blocks[sentence.block].kind is BlockKind.ITEM
    return is_item and not reading.document.text[term.end : sentence.span.end].strip(" .;")


def _terms(sentence: Sentence, verbs: list[Mention], context: bool, reading: Reading) -> Iterator[Retention]:
    """The durations of the sentence that say how long data are kept."""
    for duration in reading.durations.get(sentence.index, ()):
        near = any(_distance(verb, duration.span, reading) <= _NEAR for verb in verbs)
        if (
            not (near or context)
            or (duration.unit == "unit-year" and _is_age(duration.span, reading))
            or _is_frequency(duration.span, reading)
        ):
            continue
        yield _fact(_with_limit(duration.span, reading), duration.days, sentence, reading)


def _fact(span: Span, days: int | None, sentence: Sentence, reading: Reading, concrete: bool = True) -> Retention:
    return Retention(
        span=span,
        concrete=concrete,
        term=reading.text(span),
        days=days,
        subject=COOKIES if _is_about_cookies(sentence, reading) else subject_of(sentence, span, reading),
        listed=(_is_listed(sentence, span, reading) and (concrete or not _is_left_open(sentence, reading)))
        or (not concrete and _is_for_named_data(sentence, span, reading)),
    )


def _is_listed(sentence: Sentence, span: Span, reading: Reading) -> bool:
    """Whether a term stands in an item or row for data or a purpose that it names, in a list or column of terms."""
    block = reading.document.blocks[sentence.block]
    cell = reading.cell(block)
    if cell is not None:
        headed = bool(reading.column_headers(cell.table))
        kept = cell.row > 0 and _is_term_cell(sentence, reading) if headed else _is_term_row(sentence, reading)
    else:
        kept = block.kind is BlockKind.ITEM and about_keeping(sentence, reading)
    return kept and bool(label_of(sentence, span, reading)) and not reading.has("processor-role", block)


def _is_left_open(sentence: Sentence, reading: Reading) -> bool:
    """Whether an item without a term is about what no other item names."""
    return reading.has("other-data", sentence)


def _is_for_named_data(sentence: Sentence, span: Span, reading: Reading) -> bool:
    """Whether a sentence of running text says of one kind of data how long it is kept."""
    if reading.document.blocks[sentence.block].kind is not BlockKind.PARAGRAPH or _KEPT not in reading.topics(sentence):
        return False
    if reading.has((*_OF_ALL, "other-data"), sentence) or not kept_things(sentence, span, reading):
        return False
    return not any(  # "In de regel is dat twee jaar."
        (reading.has("data-general", other) or other.index in reading.durations)
        and not kept_things(other, other.span, reading)
        for other in reading.neighbours(sentence, after=1)
    )


def _is_about_cookies(sentence: Sentence, reading: Reading) -> bool:
    """Whether a term is the lifetime of a cookie: it says so, or stands under such a heading."""
    around = [sentence, *reading.row(sentence), *reading.introductions(sentence)]
    spoken_of = any(reading.has("cookie", other) for other in around)
    return spoken_of or ("cookies" in reading.topics(sentence) and not reading.has("data-general", sentence))


def _is_answer(sentence: Sentence, reading: Reading) -> bool:
    return (
        reading.has("request-word", sentence)
        and reading.has("answer-verb", sentence)
        and not reading.has(("retention-strong", "end-of-relation"), sentence)
        and not any(
            _runs_from_event(duration.span, sentence, reading) for duration in reading.durations.get(sentence.index, ())
        )
    )


def _runs_from_event(term: Span, sentence: Sentence, reading: Reading) -> bool:
    """Whether a term runs from another event than a request: "… verwijderen we binnen een maand nadat zij stoppen"."""
    behind = Span(term.end, sentence.span.end)
    return not reading.has(_OF_REQUEST, behind) and bool(_RUNS_FROM.match(reading.document.text, *behind))


def _distance(verb: Mention, span: Span, reading: Reading) -> int:
    between = Span(min(verb.span.end, span.end), max(verb.span.start, span.start))
    return len(reading.scan.words(between)) if between.start < between.end else 0


def _is_age(span: Span, reading: Reading) -> bool:
    own = reading.document.sentence_at(span.start).span  # the cell before may end in "leden"
    around = reading.document.text[max(span.start - 25, own.start) : min(span.end + 12, own.end)].lower()
    group = _AGE_GROUP.search(reading.document.text, max(span.start - 40, own.start), span.start)
    return _AGE.search(around) is not None or group is not None


def _is_frequency(span: Span, reading: Reading) -> bool:
    own = reading.document.sentence_at(span.start).span
    before = reading.document.text[max(span.start - 20, own.start) : span.start].lower()
    return bool(re.search(r"(?:elke|iedere|ieder|om de|per|eens per|keer per|sinds|afgelopen)\s+$", before))


def _with_limit(span: Span, reading: Reading) -> Span:
    """The span with the words of limit before it: "tot maximaal 13 maanden"."""
    begin = reading.document.sentence_at(span.start).span.start
    limit = _LIMIT.search(reading.document.text, max(span.start - 60, begin), span.start)
    return Span(limit.start(), span.end) if limit else span

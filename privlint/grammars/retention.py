"""How long data are kept: terms, criteria that a reader can apply, and vague words.

    retention ::= [LIMIT] duration [after an event]     "tot twee jaar na het einde van de overeenkomst"
                | CRITERION                             "zolang u lid bent", "totdat u zich afmeldt"
                | VAGUE                                 "niet langer dan noodzakelijk"

Where the text is about keeping (retention_place.py), or beside a verb of keeping. The anchors are the durations and
the terms of rules/vocabulary/retention.yaml.
Sources: AVG 5(1)(e), 13(2)(a); WP260 rev.01.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import Retention
from privlint.grammars.condition import EVENT
from privlint.grammars.duration import UNITS
from privlint.grammars.filled_in import filled_in
from privlint.grammars.reading import Reading
from privlint.grammars.retention_groups import with_groups
from privlint.grammars.retention_place import (
    about_keeping,
    behind_label,
    ends_head,
    is_event_cell,
    is_head,
    is_open,
    is_term_cell,
    is_term_row,
    may_be_bare,
    with_limit,
)
from privlint.grammars.retention_repeated import repeated
from privlint.grammars.subject import end_of_event, kept_things, label_of, subject_of
from privlint.lexicon import Mention
from privlint.patterns import compile_later
from privlint.record import replace

COOKIES = "cookies"
"""The subject of a term that is the lifetime of cookies: it counts for these only."""

_KEPT = "retention"
_OF_ALL = ("retention-all", "for-the-purposes", "cookie", "processor-role")
_NEAR = 14
_UNIT_WITHIN = 10  # characters
_RIGHT_BEHIND = 3  # words
_ELSEWHERE = {"rights", "security", "complaint", "minors", "links"}
_CLAUSE = 60  # characters of the clause behind "zolang u"
_AGE = re.compile(r"\b(?:jonger dan|ouder dan|onder de|vanaf de leeftijd|oud|leeftijd van)\b(?!-)")
_BEFORE_AGE = ("van", "tot", "tussen", "vanaf", "onder", "boven")
_AGE_GROUP = compile_later(
    r"\b(?:kind|kinderen|jongeren|leden|lid|leerlingen|personen|deelnemers|mensen|iemand|jeugd|ouderen|senioren|verjaardagen|jubilarissen)\s+(?:van|tot|tussen|vanaf|onder|boven)\s+\Z",
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
    if is_cell or sentence.index in reading.durations or reading.has(_TELLS, sentence):
        return True
    if behind_label(sentence, reading) is not None:
        return True
    return reading.has("retention-verb", sentence) and bool(filled_in(sentence.span, reading))


def _in_sentence(sentence: Sentence, reading: Reading) -> Iterator[Retention]:
    withdraws = reading.has("right-withdraw-consent", sentence)  # "intrekken, dan haal ik hem binnen een week weg"
    verbs = reading.find("retention-verb" if withdraws else ("retention-verb", "removal"), sentence)
    criteria = _criteria(sentence, reading)
    context = about_keeping(sentence, reading) or may_be_bare(sentence, verbs, criteria, reading)
    criteria += [
        mention
        for mention in reading.find("until-event", sentence)
        if (context or _follows(mention, verbs, reading)) and _applies(mention, sentence, reading)
    ]
    if not verbs and not context:
        # "tijdens een sessie gemaakt" tells when something is done.
        criteria = [mention for mention in criteria if not reading.has("while-it-lasts", mention.span)]
    if not verbs and not context and not (criteria and not reading.topics(sentence) & _ELSEWHERE):
        return
    if reading.has("not-a-retention-term", sentence) and not verbs and not is_term_cell(sentence, reading):
        return
    if "rights" in reading.topics(sentence) and (
        not reading.has(("retention-strong", "kept-thing"), sentence) or reading.has("extension-announced", sentence)
    ):
        return
    if _is_answer(sentence, reading) or is_head(sentence, reading) or reading.has("not-kept-at-all", sentence):
        return
    concrete = list(_terms(sentence, verbs, context or reading.has("retention-strong", sentence), reading))
    for mention in criteria:
        if not any(mention.span.start < other.span.end and other.span.start < mention.span.end for other in concrete):
            concrete.append(
                replace(_fact(mention.span, None, sentence, reading), term=_to_the_end(mention.span, reading))
            )
    if not concrete and (event := _event(sentence, reading)) is not None:
        concrete.append(_fact(event, None, sentence, reading))
    if not concrete and (ends_head(sentence, reading) or is_event_cell(sentence, reading)):
        concrete.append(_fact(sentence.span, None, sentence, reading))
    if not concrete and (value := behind_label(sentence, reading)) is not None and not is_open(value, reading):
        concrete.append(_fact(value, None, sentence, reading))
    yield from sorted(concrete, key=lambda retention: retention.span)
    if not concrete and (context or reading.has("retention-strong", sentence) or verbs):
        vague = reading.find(("retention-vague", "retention-indefinite"), sentence)
        if vague and (context or reading.has("retention-strong", sentence)):
            yield _fact(vague[0].span, None, sentence, reading, concrete=False)


def _follows(mention: Mention, verbs: list[Mention], reading: Reading) -> bool:
    """Whether an event stands right behind a verb of keeping and its subject: "Wij bewaren ze tot het project …"."""
    return any(0 < mention.first - verb.last <= _RIGHT_BEHIND for verb in verbs)


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
    void = reading.has(("criterion-void", "term-over"), sentence) or reading.has((*_NO_EVENT, "objects"), clause)
    if void or len(reading.scan.words(clause)) > _EVENT_WORDS:
        return None
    return clause


def _criteria(sentence: Sentence, reading: Reading) -> list[Mention]:
    """The criteria of the sentence that a reader can apply: an event, or "zolang u …" without a void word behind it."""
    if not reading.has((*_CRITERIA, "every-period"), sentence):
        return []
    found = list(reading.find("retention-criterion", sentence))
    if reading.has("removal", sentence) or is_term_cell(sentence, reading):
        events = [  # "zeven jaar na het einde van de relatie"
            Span(duration.span.end, end_of_event(duration.span, sentence.span.end, reading))
            for duration in reading.durations.get(sentence.index, ())
        ]
        found += [
            mention
            for mention in reading.find("removal-moment", sentence)
            if not any(event.start < mention.span.start < event.end for event in events)
        ]
    if reading.has("removal", sentence) and not reading.has("criterion-void", sentence):
        found += reading.find("every-period", sentence)
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


def _terms(sentence: Sentence, verbs: list[Mention], context: bool, reading: Reading) -> Iterator[Retention]:
    """The durations of the sentence that say how long data are kept."""
    for value in filled_in(sentence.span, reading) if verbs or context else ():
        behind = reading.find(tuple(UNITS), Span(value.end, min(value.end + _UNIT_WITHIN, sentence.span.end)))
        if behind:  # "{RETENTION_YEARS} jaar"
            yield _fact(Span(value.start, behind[0].span.end), None, sentence, reading)
    for duration in reading.durations.get(sentence.index, ()):
        near = any(_distance(verb, duration.span, reading) <= _NEAR for verb in verbs)
        near = near or (bool(verbs) and _is_until_event(duration.span, reading))
        if (
            not (near or context)
            or (duration.unit == "unit-year" and _is_age(duration.span, reading))
            or _is_frequency(duration.span, reading)
        ):
            continue
        yield _fact(with_limit(duration.span, reading), duration.days, sentence, reading)


def _is_until_event(span: Span, reading: Reading) -> bool:
    """Whether a duration is said from an event on: "tot twee jaar na hun laatste bijdrage"."""
    text = reading.document.text
    return text.endswith("tot ", 0, span.start) and _RUNS_FROM.match(text, span.end) is not None


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
        kept = cell.row > 0 and is_term_cell(sentence, reading) if headed else is_term_row(sentence, reading)
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
    if reading.has("parental-context", own) and not reading.has(("retention-strong", "removal"), own):
        return True  # "Tot 18 jaar tekent een ouder mee"
    around = reading.document.text[max(span.start - 25, own.start) : min(span.end + 12, own.end)].lower()
    if _AGE.search(around) is not None:
        return True
    text, start = reading.document.text, max(span.start - 40, own.start)
    may_be_group = text[start : span.start].rstrip().lower().endswith(_BEFORE_AGE)
    return may_be_group and _AGE_GROUP.search(text, start, span.start) is not None


def _is_frequency(span: Span, reading: Reading) -> bool:
    own = reading.document.sentence_at(span.start).span
    before = reading.document.text[max(span.start - 20, own.start) : span.start].lower()
    return bool(re.search(r"(?:elke|iedere|ieder|om de|per|eens per|keer per|sinds|afgelopen)\s+$", before))

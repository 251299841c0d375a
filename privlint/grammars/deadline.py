"""Terms for answering the requests of data subjects, with their stage.

    deadline  ::= duration … ANSWER … REQUEST      in any order, in the part on rights or beside a request
    extension ::= EXTENSION … [duration]           the term can be lengthened, by or to a duration, or without a maximum

Stages: first (the normal term), extension (what may be added to it) and total (the end of the extended term).
The anchors are the durations. Source: AVG 12(3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Sentence, Span
from privlint.facts import ResponseDeadline
from privlint.grammars.duration import Duration
from privlint.grammars.reading import Reading

_ADDED = re.compile(r"\b(?:met|nog|extra|maximaal|eens|hoogstens|hooguit|ten hoogste|een|van)\s*$", re.IGNORECASE)
_REACHED = re.compile(
    r"\b(?:tot|binnen|uiterlijk|na|totaal|dan|maximaal binnen|in)\s*(?:maximaal |hoogstens |uiterlijk )?$",
    re.IGNORECASE,
)
_LATER = re.compile(r"\s*(?:extra|langer|verlengd|verlengen|verlenging|erbij|later|uitgesteld|uitstel)", re.IGNORECASE)
_MONTH = 30


def deadlines(reading: Reading) -> list[ResponseDeadline]:
    """The answer terms of the statement, in text order."""
    found: list[ResponseDeadline] = []
    first: int | None = None
    for sentence in reading.sentences():
        for deadline in _in_sentence(sentence, first, reading):
            first = deadline.days if deadline.stage == "first" else first
            found.append(deadline)
    return found


def _in_sentence(sentence: Sentence, first: int | None, reading: Reading) -> Iterator[ResponseDeadline]:
    durations = reading.durations.get(sentence.index, [])
    extends = reading.has("extension-word", sentence)
    if not durations and not extends:
        return
    if reading.has("not-an-answer", sentence) or not _about_requests(sentence, reading):
        return
    clauses = [duration for duration in durations if _is_answer_term(duration, sentence, extends, reading)]
    anchor = next(iter(reading.find("extension-word", sentence)), None)
    had_first = False
    for duration in clauses:
        after_extension = anchor is not None and (anchor.span.start < duration.span.start or _follows(duration, reading))
        continues = not had_first and first is not None and reading.has("total-word", sentence) and _after_delay(sentence, reading)
        if (extends and (had_first or first is not None) and after_extension) or continues:
            yield _extension(duration, first or _MONTH, sentence, reading)
        else:
            had_first, first = True, duration.days
            yield ResponseDeadline(
                span=_with_limit(duration.span, reading),
                stage="first",
                term=reading.text(duration.span),
                days=duration.days,
                total=duration.days,
            )
    if extends and not any(_beyond(duration, anchor.span if anchor else sentence.span, first, reading) for duration in clauses):
        yield from _unbounded(sentence, first, reading)


def _extension(duration: Duration, first: int, sentence: Sentence, reading: Reading) -> ResponseDeadline:
    before = reading.document.text[max(sentence.span.start, duration.span.start - 30) : duration.span.start]
    after = reading.document.text[duration.span.end : min(sentence.span.end, duration.span.end + 30)]
    reached = _REACHED.search(before) and not _ADDED.search(before) and not _LATER.match(after)
    return ResponseDeadline(
        span=duration.span,
        stage="total" if reached else "extension",
        term=reading.text(duration.span),
        days=duration.days,
        total=duration.days if reached else first + duration.days,
    )


def _unbounded(sentence: Sentence, first: int | None, reading: Reading) -> Iterator[ResponseDeadline]:
    """An announced extension, unless this sentence or the next ones of the block give its maximum."""
    strong = [mention for mention in reading.find("extension-announced", sentence)]
    if not strong or first is None:
        return
    following = reading.neighbours(sentence, after=3)
    if any(reading.durations.get(other.index) for other in following):
        return
    earlier = [duration for duration in reading.durations.get(sentence.index, ()) if duration.days > first]
    if not earlier:
        yield ResponseDeadline(span=strong[0].span, stage="extension", term="", days=None, total=None)


def _about_requests(sentence: Sentence, reading: Reading) -> bool:
    """Whether the sentence is about requests of data subjects: its section, its words or the sentence before."""
    topics = reading.topics(sentence)
    if topics & {"rights"}:
        return True
    if topics & {"retention", "security", "changes", "cookies"} and not reading.has("request-word", sentence):
        return False
    around = [sentence, *reading.introductions(sentence), *reading.neighbours(sentence, before=2)]
    return any(reading.has("request-word", other) for other in around)


def _is_answer_term(duration: Duration, sentence: Sentence, extends: bool, reading: Reading) -> bool:
    if reading.has("retention-strong", sentence) and not reading.has("answer-verb", sentence):
        return False
    if reading.has("officer-visit", sentence):
        return False
    return extends or reading.has("answer-verb", sentence) or _after_delay(sentence, reading)


def _after_delay(sentence: Sentence, reading: Reading) -> bool:
    return any(reading.has("extension-word", other) for other in reading.neighbours(sentence, before=1))


def _follows(duration: Duration, reading: Reading) -> bool:
    """Whether an extension word stands directly behind the duration: "twee maanden langer"."""
    after = reading.document.text[duration.span.end : duration.span.end + 30]
    return bool(_LATER.match(after))


def _beyond(duration: Duration, anchor: Span, first: int | None, reading: Reading) -> bool:
    return anchor.start < duration.span.start or _follows(duration, reading) or (first is not None and duration.days > first)


def _with_limit(span: Span, reading: Reading) -> Span:
    """The span with the "binnen" or "uiterlijk binnen" before it."""
    before = reading.document.text[max(span.start - 20, 0) : span.start]
    limit = re.search(r"(?:uiterlijk |maximaal |hoogstens )?(?:binnen|uiterlijk)\s+$", before, re.IGNORECASE)
    return Span(span.start - len(limit.group()), span.end) if limit else span

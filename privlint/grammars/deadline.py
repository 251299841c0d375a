"""Terms for answering the requests of data subjects, with their stage.

    deadline  ::= duration … ANSWER … REQUEST      in any order, in the part on rights or beside a request
    extension ::= EXTENSION … [duration]           the term can be lengthened, by or to a duration, or without a maximum

Stages: first (the normal term), extension (what may be added to it) and total (the end of the extended term).
The anchors are the durations. Source: AVG 12(3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import Block, BlockKind, Sentence, Span
from privlint.facts import ResponseDeadline
from privlint.grammars.duration import Duration
from privlint.grammars.reading import Reading
from privlint.grammars.retention_place import about_keeping
from privlint.grammars.right import RIGHTS
from privlint.grammars.subject import REASON
from privlint.patterns import compile_later

_MONTH = 30
_LONGEST = 5 * 365  # days: who is "vanaf veertien jaar" has waited for no answer
_LIMIT = re.compile(r"(?:uiterlijk |maximaal |hoogstens )?(?:binnen|uiterlijk)\s+$", re.IGNORECASE)
_ADDED = compile_later(r"\b(?:met|nog|extra|plus|bij)\b(?!.*\b(?:tot|binnen|uiterlijk|totaal)\b)", re.IGNORECASE)
_REACHED = compile_later(
    r"\b(?:tot|binnen|uiterlijk|totaal|dan|doen? (?:wij|we|ik) er)\b(?!.*\b(?:met|nog|extra|plus)\b)", re.IGNORECASE
)
_LENGTHENS = re.compile(
    r"\s*(?:extra|langer|verlengd|verlengen|verlenging|erbij|later|bij ?(?:komen|op|nemen|doen)|bovenop|uitstel"
    r"|(?:aan )?toe(?:voegen|gevoegd)|(?:eraan|aan) vast)",
    re.IGNORECASE,
)
_KNOWN_TERM = re.compile(
    r"\b(?:eerste|die|deze|dezelfde|genoemde|elke|iedere|(?:een|één)(?:s|maal) (?:in de|per)|keer (?:per|in de))\s+$",
    re.IGNORECASE,
)
_NOTICE = re.compile(r"\bmits\b[^.;]*\bbinnen\s+$", re.IGNORECASE)  # of an extension: "mits wij dat binnen … melden"
_NOTIFIES = compile_later(
    r"[^,;.]*\b(?:in kennis|op de hoogte|laten weten|laten wij|te weten|bericht|meld\w+|mede\w+|geïnformeerd|informeren"
    r"|verwittig\w*|hoort)\b",
    re.IGNORECASE,
)
_OTHER_WAYS = compile_later(r"\b(?:mail\w*|e-mail\w*|formulier|app)\b", re.IGNORECASE)
_STAYS = compile_later(r"\bblij(?:ft|ven)\b", re.IGNORECASE)
_AFTER = re.compile(r"\bna\s+(?:ten hoogste |maximaal |uiterlijk )?$", re.IGNORECASE)
_FROM_EVENT = re.compile(r"\s+(?:nadat|na)\b")
_OF_THE_LAW = re.compile(r",? (?:die|dat|zoals) (?:de|het) (?:wet|AVG|artikel|wetgever)\b", re.IGNORECASE)
_IN_THAT_CASE = compile_later(r"\s*dan\b", re.IGNORECASE)
_PART = re.compile(r"[,;]|\s(?:en|maar)\s")
_ASKS_ON = compile_later(r"\b(?:dat|dit|die|daarvoor|hiervoor|zoiets)\b[^?]*\?\s*\Z", re.IGNORECASE)
_NEAR = 30
_STEPS = 3
_LONGEST_LIST = 15  # items in which rights are named
_RIGHT_TERMS = (*(f"right-{right}" for right in RIGHTS), *(f"right-{right}-word" for right in RIGHTS))
_REQUEST_TERMS = ("request-word", *_RIGHT_TERMS)


def deadlines(reading: Reading) -> list[ResponseDeadline]:
    """The answer terms of the statement, in text order."""
    found: list[ResponseDeadline] = []
    first: int | None = None
    promised = any(not _is_statutory(duration, reading) for duration in _candidates(reading))
    stated = reading.durations
    for sentence in reading.sentences():
        extends = reading.has("extension-word", sentence)
        if not extends and sentence.index not in stated:
            continue
        if reading.has("not-an-answer", sentence) and not reading.has("answer-to-request", sentence):
            continue
        if not _about_requests(sentence, reading):
            continue
        if _is_about_complaint(sentence, reading):
            continue
        for deadline in _in_sentence(sentence, extends, first, promised, reading):
            first = deadline.days if deadline.stage == "first" else first
            found.append(deadline)
    return found


def _is_about_complaint(sentence: Sentence, reading: Reading) -> bool:
    """Whether a term is how long a complaint with the organisation itself takes: named in the sentence, or in the one
    before that it points back at ("Wij reageren daarop binnen zes weken")."""
    if reading.has("request-word", sentence):
        return False
    before = reading.neighbours(sentence, before=1)
    asked = [other for other in before if reading.text(other).endswith("?")]  # "Hebt u een klacht? Laat het ons weten."
    if any(reading.has("complaint-word", other) and not reading.has("request-word", other) for other in asked):
        return True
    pointed = before if reading.has("points-at-complaint", sentence) else []
    return any(reading.has("own-complaint", other) for other in [sentence, *pointed])


def _candidates(reading: Reading) -> Iterator[Duration]:
    """The durations that can be answer terms by the place where they stand."""
    for index, durations in reading.durations.items():
        sentence = reading.document.sentences[index]
        if _about_requests(sentence, reading) and _speaks_of_answering(sentence, reading):
            yield from durations


def _in_sentence(
    sentence: Sentence, extends: bool, first: int | None, promised: bool, reading: Reading
) -> Iterator[ResponseDeadline]:
    """The terms of one sentence; the statutory term is left out where the statement promises one of its own."""
    durations = [
        duration
        for duration in reading.durations.get(sentence.index, ())
        if _is_new_term(duration, reading) and not (promised and _is_statutory(duration, reading))
    ]
    anchors = reading.find("extension-word", sentence)
    delayed = _follows_a_delay(sentence, reading)
    if not (_speaks_of_answering(sentence, reading) or (first is not None and (extends or delayed))):
        return
    quoted = [duration for duration in reading.durations.get(sentence.index, ()) if _is_statutory(duration, reading)]
    bounded = extends and promised and bool(quoted)  # by the law
    in_sentence = False
    for duration in durations:
        lengthens = _lengthens(duration, sentence, reading)
        extending = lengthens or any(anchor.span.start < duration.span.start for anchor in anchors)
        extending = extending or (first is not None and reading.has("extension-announced", sentence))
        if not extending and (_is_kept(duration, sentence, reading) or _runs_from_answer(duration, sentence, reading)):
            continue
        if not extending and delayed and first is not None:
            extending = reading.has("total-word", sentence)
        if in_sentence and _is_of_reason(duration, sentence, reading):
            continue
        if not extending and _is_only_usual(duration, durations, sentence, reading):
            continue
        extending = extending or (in_sentence and _is_for_another_case(duration, first, sentence, reading))
        if extending and not lengthens and _NOTIFIES.match(reading.document.text, duration.span.end, sentence.span.end):
            continue  # when the reader hears of it: "… in welk geval wij u binnen een maand in kennis stellen"
        if extending:
            bounded = True
            yield _extension(duration, first or _MONTH, sentence, reading)
        elif not _is_confirmation(duration, sentence, reading):
            first, in_sentence = duration.days, True
            yield ResponseDeadline(
                span=_with_limit(duration.span, reading),
                stage="first",
                term=reading.text(duration.span),
                days=duration.days,
                total=duration.days,
                limited=reading.has("one-way-of-asking", sentence)
                and _OTHER_WAYS.search(reading.text(sentence)) is None,
            )
    if not bounded and not (first is not None and any(duration.days > first for duration in durations)):
        yield from _unbounded(sentence, first, reading)


def _lengthens(duration: Duration, sentence: Sentence, reading: Reading) -> bool:
    """Whether a duration is added to a term: "twee weken langer", but not "uiterlijk vier weken later"."""
    text = reading.document.text
    behind = _LENGTHENS.match(text[duration.span.end : duration.span.end + _NEAR])
    limited = _LIMIT.search(text, max(duration.span.start - _NEAR, sentence.span.start), duration.span.start)
    return behind is not None and not (limited and behind.group().endswith("later"))


def _extension(duration: Duration, first: int, sentence: Sentence, reading: Reading) -> ResponseDeadline:
    text = reading.document.text
    before = text[max(sentence.span.start, duration.span.start - _NEAR) : duration.span.start]
    after = text[duration.span.end : min(sentence.span.end, duration.span.end + _NEAR)]
    added = _ADDED.search(before) or _LENGTHENS.match(after)
    reached = not added and (_REACHED.search(before) or "totaal" in after)
    return ResponseDeadline(
        span=duration.span,
        stage="total" if reached else "extension",
        term=reading.text(duration.span),
        days=duration.days,
        total=duration.days if reached else first + duration.days,
    )


def _unbounded(sentence: Sentence, first: int | None, reading: Reading) -> Iterator[ResponseDeadline]:
    """An announced extension, unless the next sentences of the block give its maximum."""
    announced = reading.find("extension-announced", sentence)
    if not announced or first is None:
        return
    following = [other for other in reading.neighbours(sentence, after=2) if not reading.has("fee-word", other)]
    if not any(duration.days > first for other in following for duration in reading.durations.get(other.index, ())):
        yield ResponseDeadline(span=announced[0].span, stage="extension", term="", days=None, total=None)


def _about_requests(sentence: Sentence, reading: Reading) -> bool:
    """Whether the sentence is about requests of data subjects: by its section, its words, its row or the sentences
    before, or because it answers the reader right below the part on rights."""
    if "rights" in reading.topics(sentence):
        return True
    if reading.document.blocks[sentence.block].cell is not None and about_keeping(sentence, reading):
        return False
    if reading.has("removal", sentence) and not reading.has(("request-word", "answer-strong"), sentence):
        return False  # how long something is kept
    if reading.has("retention-strong", sentence) or "retention" in reading.topics(sentence):
        removed = [mention.span for mention in reading.find("removal", sentence)]
        asked = reading.find("request-word", sentence)
        return any(not any(mention.span.covers(other) for other in removed) for mention in asked)
    if reading.has(_REQUEST_TERMS, sentence) and reading.has(("reader", "request-word"), sentence):
        return True
    if any(reading.has(_RIGHT_TERMS, other) for other in _steps_before(sentence, reading)):
        return True
    around = [*reading.row(sentence), *reading.introductions(sentence), *reading.neighbours(sentence, before=3)]
    if any(reading.has(_REQUEST_TERMS, other) for other in around) or _follows_rights(sentence, reading):
        return True
    heading = reading.document.heading_of(reading.section(sentence))
    return heading is not None and reading.has("request-heading", heading)


def _steps_before(sentence: Sentence, reading: Reading) -> list[Sentence]:
    """The sentences of the items of the list before this one, of which it is the next step; at most three."""
    block = reading.document.blocks[sentence.block]
    if block.kind is not BlockKind.ITEM:
        return []
    before = reading.document.blocks[max(block.index - _STEPS, 0) : block.index]
    steps = [other for other in before if (other.kind, other.introduced_by) == (block.kind, block.introduced_by)]
    return [other for step in steps for other in reading.document.sentences_of(step)]


def _follows_rights(sentence: Sentence, reading: Reading) -> bool:
    """Whether the paragraph or list right above the sentence's names several rights, and its own says how the reader is
    answered: "Hoe en wanneer u antwoord krijgt. Schrijf naar … Binnen dertig dagen weet u waar u aan toe bent"."""
    block = reading.document.blocks[sentence.block]
    if not (reading.has("reader", sentence) and reading.has("answer-strong", block)):
        return False
    named = {
        mention.term.removesuffix("-word")
        for above in _right_above(block, reading)
        for mention in reading.scan.starting_with("right-", above.span)
    }
    return len(named) > 2


def _right_above(block: Block, reading: Reading) -> list[Block]:
    """The paragraph right above a block in its section, or the items of the list there, the last first; below a
    question that points back ("Hoe vraag ik dat?") what stands above that."""
    heading = reading.document.heading_of(reading.document.sections[block.section])
    if heading is not None and heading.index > 0 and _ASKS_ON.search(reading.text(heading)):
        return [reading.document.blocks[heading.index - 1]]
    above: list[Block] = []
    for other in reversed(reading.document.blocks[max(block.index - _LONGEST_LIST, 0) : block.index]):
        if other.section != block.section or (above and other.kind is not BlockKind.ITEM):
            break
        above.append(other)
        if other.kind is not BlockKind.ITEM:
            break
    return above


def _speaks_of_answering(sentence: Sentence, reading: Reading) -> bool:
    around = [sentence, *reading.introductions(sentence), *reading.row(sentence)]
    if any(reading.has("answer-verb", other) for other in around):
        return True
    asked = [*reading.neighbours(sentence, before=1), reading.document.heading_of(reading.section(sentence))]
    return any(
        other is not None and reading.text(other).endswith("?") and reading.has("answer-verb", other) for other in asked
    )


def _follows_a_delay(sentence: Sentence, reading: Reading) -> bool:
    return any(reading.has("extension-word", other) for other in reading.neighbours(sentence, before=1))


def _is_new_term(duration: Duration, reading: Reading) -> bool:
    """Whether a duration gives a term, rather than an age or pointing back at a term: "binnen die vier weken"."""
    if duration.days > _LONGEST:
        return False
    before = reading.document.text[max(duration.span.start - _NEAR, 0) : duration.span.start]
    return not (_KNOWN_TERM.search(before[-18:]) or _NOTICE.search(before))


def _is_statutory(duration: Duration, reading: Reading) -> bool:
    """Whether a duration quotes the law: "de wet geeft ons een maand", "de maand die de wet voorschrijft"."""
    if _OF_THE_LAW.match(reading.document.text, duration.span.end):
        return True
    start = max(reading.document.sentence_at(duration.span.start).span.start, duration.span.start - _NEAR)
    return start < duration.span.start and reading.has("statutory", Span(start, duration.span.start))


def _is_kept(duration: Duration, sentence: Sentence, reading: Reading) -> bool:
    """Whether the duration is how long something is kept: "wij bewaren uw verzoek een jaar", "weg na een jaar"."""
    before = max(duration.span.start - _NEAR, sentence.span.start)
    limited = _LIMIT.search(reading.document.text, before, duration.span.start)
    after = _AFTER.search(reading.document.text, before, duration.span.start)
    gone = after is not None and reading.has(("removal", "retention-verb"), sentence)
    stays = _STAYS.search(reading.document.text, before, duration.span.start) is not None
    return not limited and (reading.has("retention-strong", sentence) or gone or stays)


def _runs_from_answer(duration: Duration, sentence: Sentence, reading: Reading) -> bool:
    """Whether something is removed so long after the answer: "gewist 3 maanden nadat uw vraag is beantwoord"."""
    behind = _FROM_EVENT.match(reading.document.text, duration.span.end, sentence.span.end)
    return behind is not None and reading.has("removal", sentence)


def _is_confirmation(duration: Duration, sentence: Sentence, reading: Reading) -> bool:
    """Whether the term is for confirming receipt: by the words of its part of the sentence, or those before."""
    for part in (_part_of(duration.span, sentence, reading), Span(sentence.span.start, duration.span.start)):
        confirming = reading.find("confirmation", part)
        answering = reading.find("answer-strong", part)
        if confirming or answering:
            return bool(confirming) and (not answering or answering[-1].span.end <= confirming[-1].span.end)
    return False


def _is_only_usual(duration: Duration, durations: list[Duration], sentence: Sentence, reading: Reading) -> bool:
    """Whether a term is only what is usual, beside a longer one of the sentence that holds: "meestal binnen vijf
    werkdagen, maar in elk geval binnen een maand"."""
    usual = reading.has("usual-term", _part_of(duration.span, sentence, reading))
    return usual and any(other.days > duration.days for other in durations)


def _is_of_reason(duration: Duration, sentence: Sentence, reading: Reading) -> bool:
    """Whether a duration only tells why the term is what it is: "…, want eerst hebben wij een week vakantie"."""
    before = Span(sentence.span.start, duration.span.start)
    limited = _LIMIT.search(reading.document.text, max(before.start, before.end - _NEAR), before.end)
    return limited is None and REASON.search(reading.document.text, before.start, before.end) is not None


def _is_for_another_case(duration: Duration, first: int | None, sentence: Sentence, reading: Reading) -> bool:
    """Whether a later, longer term holds under a condition: "… en als ik op vakantie ben binnen drie weken"."""
    if first is None or duration.days <= first:
        return False
    part = _part_of(duration.span, sentence, reading)
    if _IN_THAT_CASE.match(reading.document.text, part.start, part.end):
        part = _part_of(Span(part.start - 1, part.start - 1), sentence, reading)
    if reading.has("other-case", Span(part.start, duration.span.start)):
        return True
    clause = reading.document.text.rfind(";", sentence.span.start, duration.span.start) + 1
    return clause > 0 and reading.has("harder-case", Span(clause, duration.span.start))


def _part_of(span: Span, sentence: Sentence, reading: Reading) -> Span:
    """The part of the sentence around `span`: from the conjunction or comma before it to the next."""
    text = reading.document.text
    starts = [border.end() for border in _PART.finditer(text, sentence.span.start, span.start)]
    end = _PART.search(text, span.end, sentence.span.end)
    return Span(starts[-1] if starts else sentence.span.start, end.start() if end else sentence.span.end)


def _with_limit(span: Span, reading: Reading) -> Span:
    """The span with the "binnen" or "uiterlijk binnen" before it."""
    before = reading.document.text[max(span.start - 20, 0) : span.start]
    limit = _LIMIT.search(before)
    return Span(span.start - len(limit.group()), span.end) if limit else span

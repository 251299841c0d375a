"""Dates of the statement itself: last change, entry into force, version.

    date ::= DAY MONTH-NAME YEAR | MONTH-NAME DAY "," YEAR | DAY sep MONTH sep YEAR | YEAR-MONTH-DAY
           | MONTH-NAME YEAR | MONTH-NAME "'" YY | MONTH sep YEAR | YEAR-MONTH | SEASON [van] YEAR

A date counts beside a word such as "laatst gewijzigd", in front matter, or alone on a line at the start or the end.
The month names stand in rules/vocabulary/dates.yaml. Sources: AVG 12(1), 99(2); WP260 rev.01.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from privlint.document import BlockKind, Sentence, Span
from privlint.facts import StatementDate
from privlint.grammars.expression import expression, named
from privlint.grammars.reading import Reading
from privlint.lexicon import Lexicon
from privlint.patterns import compile_later

if TYPE_CHECKING:
    import pyparsing as pp

IN_FORCE = datetime.date(2018, 5, 25)
"""The day from which the AVG applies (AVG 99(2))."""

_CANDIDATE = re.compile(r"1(?<!\w1)9\d{2}\b|2(?<!\w2)0\d{2}\b|'\d{2}\b|’\d{2}\b")  # 1999, 2024, '24
_METADATA = compile_later(
    r"^(?:date|datum|updated|update|lastmod|last_?modified|modified|last_?updated|gewijzigd|bijgewerkt|aangepast|herzien"
    r"|nagekeken|gecontroleerd|gepubliceerd|vastgesteld|publicatiedatum|ingangsdatum|wijzigingsdatum|versiedatum|geldig"
    r"|revisie|revised|effective|versie|laatst\w*|pub_?date|published|post_date|post_modified)[\w-]*\s*[:=]",
    re.I,
)
_DATED = compile_later(r"(?:verklaring|reglement|statement|beleid) (?:van|d\.?d\.?) \d{1,2}\b", re.IGNORECASE)
_EDGE = 8  # sentences at the start and the end of the statement
_SHORT = 8  # words of a line that is only a date
_LAST_DAY = 28  # of a month, if only that is told


def statement_dates(reading: Reading) -> list[StatementDate]:
    """The dates of the statement, in text order."""
    found = []
    document = reading.document
    candidates = (document.sentence_at(match.start()) for match in _CANDIDATE.finditer(document.text))
    for sentence in dict.fromkeys(candidates):
        text = reading.text(sentence)
        block = reading.document.blocks[sentence.block]
        if block.kind is BlockKind.METADATA:
            counts = bool(_METADATA.match(text))
        else:
            counts = _is_of_the_statement(sentence, reading)
        if counts:
            for span, date in _dates(sentence, reading):
                found.append(StatementDate(span=span, date=date.isoformat(), stale=date < IN_FORCE))
    return found


def _is_of_the_statement(sentence: Sentence, reading: Reading) -> bool:
    if reading.has("law-in-force", sentence) and not reading.has("document-name", sentence):
        return False
    before = reading.document.sentences[max(sentence.index - 1, 0) : sentence.index]
    if _DATED.search(reading.text(sentence)):
        return True
    if any(reading.has("statement-date-marker", other) for other in [sentence, *reading.introductions(sentence)]):
        return True
    if before and reading.has("statement-date-marker", before[0]) and len(reading.scan.words(before[0].span)) < 6:
        return True
    edge = sentence.index < _EDGE or sentence.index >= len(reading.document.sentences) - _EDGE
    if not edge or "©" in reading.text(sentence):
        return False
    is_line = len(reading.scan.words(sentence.span)) <= _SHORT and not reading.has(("reader", "writer"), sentence)
    return is_line or reading.has("statement-date-verb", sentence)


def _dates(sentence: Sentence, reading: Reading) -> Iterator[tuple[Span, datetime.date]]:
    text = reading.text(sentence)
    months = _months(reading.lexicon)
    behind = 0
    while (match := expression(_grammar).search(text, behind)) is not None:
        parts = dict(named(match))
        month = months.get(parts["month"].rstrip(".").lower(), 0)
        behind = match.end() if month else match.start() + 1
        try:
            year = int(parts["year"].replace("’", "'").replace("'", "20"))
            date = datetime.date(year, month, int(parts.get("day", _LAST_DAY)))
        except ValueError:
            continue
        yield Span(sentence.span.start + match.start(), sentence.span.start + match.end()), date


def _months(lexicon: Lexicon) -> dict[str, int]:
    """The months by their names in lower case, and by their numbers with and without a zero."""
    names = {
        word.rstrip(".").lower(): number
        for number in range(1, 13)
        for word in lexicon.wordings.get(f"month-{number}", "").splitlines()
    }
    return names | {f"{number:0{digits}}": number for number in range(1, 13) for digits in (1, 2)}


def _grammar() -> pp.ParserElement:
    import pyparsing as pp

    name = pp.Regex(r"[^\W\d_]{1,20}\b\.?")("month")  # if it is one: see _months
    year = pp.Regex(r"(?:19|20)\d{2}\b")("year")
    short_year = pp.Regex(r"['’]\d{2}\b")("year")
    day = pp.Regex(r"(?:0?[1-9]|[12]\d|3[01])(?!\d)")("day")
    month = pp.Regex(r"(?:0?[1-9]|1[0-2])(?!\d)")("month")
    separator = pp.Regex(r"\s*[-/.–]\s*")
    comma = pp.Regex(r"[-,.]?(?:st|nd|rd|th|e)?,?")
    written = day + comma + name + comma + year
    english = name + day + comma + year
    numeric = day + separator + month + separator + year
    iso = year + separator + month + separator + day
    iso_month = year + pp.Regex(r"-") + pp.Regex(r"(?:0[1-9]|1[0-2])(?![\d-])")("month")
    numeric_month = pp.Regex(r"(?<![\d-])(?:0?[1-9]|1[0-2])(?!\d)")("month") + separator + year
    return (
        iso
        | iso_month
        | written
        | english
        | numeric
        | numeric_month
        | (name + comma + pp.Opt(pp.Regex(r"van ")) + (year | short_year))
    )

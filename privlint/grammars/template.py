"""Template text that was left in: bracketed fields, rows of x or dots, "nog invullen" (AVG 12(1)).

Template variables of the file's own format (`{{ site.title }}`, `{company.name}`), footnote marks, links and
e-mail addresses written with [at] are not placeholders.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from privlint.document import BlockKind, Span
from privlint.facts import Placeholder
from privlint.grammars.anchored import matches_at
from privlint.grammars.filled_in import holds_expressions
from privlint.grammars.reading import Reading
from privlint.lexicon import Mention
from privlint.patterns import compile_later

_BRACKETED = compile_later(
    r"(?<!\w)\[(?!\d+\]|[\w-]+-\]\w|at\]|dot\]|apenstaartje\]|[xX ]\]|hier\]|link\]"
    r"|vervallen\]|sic\]|(?:\.{3}|…)\]|/?[a-z][a-z0-9_-]*(?: [a-z_-]+=[\"'][^\"'\]\n]*[\"'])+ ?/?\]"
    r"|[a-z]+[-_](?:buttons?|form|list|table|policy)\]|\^)[^\[\]\n]{2,250}\](?!\(|\w)"
    r"|<(?!https?:|mailto:|/)[a-z][\w -]{2,40}>(?!\s*</)|«[^»\n]{2,40}»|%[A-Z_]{3,30}%|__[A-Z][A-Z_ ]{2,30}__"
    r"|(?<!\{)\{[A-Z]{2,}[A-Z ]{0,40}\}(?!\})|\((?:[a-z-]+ ){0,3}(?:invullen|aanvullen)\)"
    r"|\((?:hier|nog)\b[^()\n]{0,60}\b(?:invullen|aanvullen|opsommen|toevoegen|noemen|beschrijven|vermelden|omschrijven"
    r"|opnemen|kiezen|weghalen|schrappen|plakken|uitleggen|uitschrijven)\)"
    r"|\((?:de )?(?:naam (?:van )?(?:de |het |uw |je )?\w+|\w+naam)\)"
    r"(?= (?:verwerkt|verzamelt|gebruikt|bewaart|hecht|respecteert|is)\b)"
    r"|%%[a-z_]{3,40}%%"
    r"|\b[\w.-]{1,40}@(?:jouw|uw|mijn|your)-?(?:domein|domain|bedrijf|website|site|organisatie)(?:naam|name)?\.[a-z]+\b"
)
_FILLER = compile_later(
    r"\b\d?[xX]{3,}(?:\.[xX]{3,})+|\b[A-Z]{2}\d{0,6}[xX]{4,}\w*"
    r"|(?<![\w.])(?:[xX]{3,}|_{4,}|(?:\.{5,}|…{2,}))(?!\w)|#[a-z]{4,20}(?:\b(?=\s)|#)|(?<!\d )(?<!\d)\bNN\b"
    r"|(?<![\w.])(?:XX?|…|\.{3}|__+)(?= (?:jaar|jaren|maand|maanden|weken|dagen)\b)"
    r"|(?<![\w.])\.{2,4}(?P<sep>[-/])\.{2,4}(?P=sep)\.{2,4}"
    r"|\b(?:NAAM(?: (?:VAN )?(?:DE )?(?:ORGANISATIE|BEDRIJF|VERENIGING|STICHTING|SCHOOL|PRAKTIJK|CLUB))?"
    r"|(?:BEDRIJFS|ORGANISATIE|VERENIGINGS|PLAATS|STRAAT)NAAM|E-MAILADRES|TELEFOONNUMMER)\b"
    r"(?= [a-z]|\.(?:\s|\Z))|\bStraatnaam \d+\b"
)
_CITATION = compile_later(r":?contentReference\[|【[^】]*】|\[oaicite|\[cite:", re.IGNORECASE)
# The characters that these can begin with, and what a text holds that has one.
_BRACKET = compile_later(r"[\[<«%_{(X]")
_MAY_BE_BRACKETED = re.compile(r"[\[<«%_{()](?:(?<=[\[<«%_{])|(?<=vullen\))|(?<=naam\))|(?:hier|nog|de naam|naam)\b)")
_BRACKET_OR_ADDRESS = compile_later(r"[\[<«%_{(X]|\b\w(?=[\w.-]{0,39}@)")
_ADDRESS_OF_READER = re.compile(r"@(?:jouw|uw|mijn|your)")
_BEGINS_FILLER = compile_later(r"[\dxXA-Z_.…#]")
_MAY_BE_FILLER = re.compile(
    r"[xX_.…#NSET](?:[xX]{2}|_|\.|…|N|AAM|(?<=#)[a-z]{4}|(?<=[X…]) [jmwd]|(?<=S)traatnaam \d|(?<=E)-MAILADRES"
    r"|(?<=T)ELEFOONNUMMER)"
)
_BEGINS_CITATION = compile_later(r"[:c\[【]", re.IGNORECASE)
_LABELS = frozenset(
    "kvk kvk-nummer btw btw-nummer naam adres telefoon telefoonnummer email e-mail emailadres e-mailadres datum versie"
    " postcode agb-code contactpersoon rekeningnummer".split()
) | {"laatst gewijzigd"}
_LONGEST_LABEL = 24  # characters, with the colon
_EMPTY_VALUE = compile_later(r"[^:]*:\s*(?:-|—|–|\?+|…|n\.?t\.?b\.?|volgt)?$", re.IGNORECASE)
_LABELLED = compile_later(r"(?:[ \t]{2,}|\t|[ \t]*[:–—-][ \t])\S")
_CROSSED_OUT = compile_later(r"\b(?:kruisjes|x'en|x-en|streepjes)\b")
_FENCE = compile_later(r"^ {0,3}(?:`{3,}|~{3,})", re.MULTILINE)
_VARIABLE = compile_later(r"\{[A-Z]+\}")
_LONGEST_CODE = 20_000  # characters in an element for code
_MASKED_ADDRESS = compile_later(r"\d{1,3}\.\d{1,3}\.[xX]{1,3}")


def placeholders(reading: Reading) -> list[Placeholder]:
    """The placeholders of the visible text, in text order."""
    found = [Placeholder(span=span) for span in _spans(reading) if _is_visible(span, reading)]
    found += [Placeholder(span=mention.span) for mention in reading.find("placeholder-word")]
    found += [Placeholder(span=mention.span) for mention in reading.find("left-open") if _is_value(mention, reading)]
    return sorted(set(found), key=lambda placeholder: placeholder.span)


def _is_value(mention: Mention, reading: Reading) -> bool:
    """Whether a mention is all that stands behind a label: "KvK-nummer: nog aanvragen"."""
    sentence = reading.document.sentences[mention.sentence]
    before = reading.document.text[sentence.span.start : mention.span.start]
    behind = reading.document.text[mention.span.end : sentence.span.end]
    return before.rstrip().endswith(":") and not behind.strip(" .()")


def _spans(reading: Reading) -> Iterator[Span]:
    text = reading.document.text
    holds_variables = holds_expressions(reading.document)
    for begin, pattern in _left_in(text):
        for match in matches_at(begin, pattern, text, Span(0, len(text))):
            around = text[max(match.start() - 12, 0) : match.end() + 4]
            if _CROSSED_OUT.search(text, max(match.start() - 30, 0), match.start()):
                continue
            if _is_leader(match) or (holds_variables and _VARIABLE.fullmatch(match.group())):
                continue
            span = Span(*match.span())
            if not (_MASKED_ADDRESS.search(around) or _is_label(span, reading) or _is_code(span, reading)):
                yield span
    links = {link.span for link in reading.document.links}
    for sentence in reading.sentences():
        label, colon, _ = text[sentence.span.start : sentence.span.start + _LONGEST_LABEL].partition(":")
        if (
            colon
            and label.rstrip().lower() in _LABELS
            and _EMPTY_VALUE.match(text, sentence.span.start, sentence.span.end)
            and sentence.span not in links
            and _stays_empty(sentence.index, reading)
        ):
            yield sentence.span


def _left_in(text: str) -> Iterator[tuple[re.Pattern[str], re.Pattern[str]]]:
    """The patterns of what may be left in `text`, each after one of the characters that it can begin with."""
    has_address = _ADDRESS_OF_READER.search(text) is not None
    if has_address or _MAY_BE_BRACKETED.search(text):
        yield (_BRACKET_OR_ADDRESS if has_address else _BRACKET), _BRACKETED
    if _MAY_BE_FILLER.search(text):
        yield _BEGINS_FILLER, _FILLER
    if "【" in text or any(mark in text.lower() for mark in ("contentreference[", "[oaicite", "[cite:")):
        yield _BEGINS_CITATION, _CITATION


def _is_leader(match: re.Match[str]) -> bool:
    """Whether a row of dots leads from a word to what belongs to it: "Boekhouding ........ 7 jaar"."""
    if not match.group().startswith("....."):
        return False
    line_start = match.string.rfind("\n", 0, match.start()) + 1
    before = match.string[line_start : match.start()].rstrip()
    behind = match.string[match.end() : match.end() + 40].split("\n")[0].strip()
    return bool(before) and before[-1].isalnum() | (before[-1] == ")") and behind[:1].isalnum() | (behind[:1] == "€")


def _is_label(span: Span, reading: Reading) -> bool:
    """Whether a word in brackets begins a line that goes on after some room, as a label does: "[betaling]   IBAN"."""
    source, start = reading.document.source_at(span.start)
    end = reading.document.source_range(span)[1]
    begins = not source[source.rfind("\n", 0, start) + 1 : start].strip(" \t*-")
    return begins and bool(_LABELLED.match(source, end))


def _is_code(span: Span, reading: Reading) -> bool:
    """Whether what stands there is code: behind a grave accent, between fences or in an element for code."""
    source, start = reading.document.source_at(span.start)
    if source[source.rfind("\n", 0, start) + 1 : start].count("`") % 2:
        return True
    before = max(start - _LONGEST_CODE, 0)
    return bool(bisect_left(_fences(source), start) % 2) or any(
        source.rfind(f"<{tag}", before, start) > source.rfind(f"</{tag}", before, start) for tag in ("code", "pre")
    )


@lru_cache(maxsize=2)  # asked for every placeholder of a text
def _fences(source: str) -> tuple[int, ...]:
    if "```" not in source and "~~~" not in source:
        return ()
    return tuple(match.start() for match in _FENCE.finditer(source))


def _stays_empty(index: int, reading: Reading) -> bool:
    """Whether nothing follows an announced value in its block or the next."""
    sentences = reading.document.sentences
    if index + 1 >= len(sentences):
        return True
    following = sentences[index + 1]
    text = reading.text(following)
    return reading.is_heading(following) or ":" in text


def _is_visible(span: Span, reading: Reading) -> bool:
    block = reading.document.block_at(span.start)
    return block.kind is not BlockKind.METADATA

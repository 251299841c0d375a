"""References of the text to places in itself that are not there (AVG 12(1)).

reference ::= (artikel | hoofdstuk | paragraaf | punt | sectie) NUMBER      without the name of a law behind it
announced ::= … (de volgende | onderstaande | hieronder) … ":"              with nothing below
details   ::= onderstaande (contactgegevens | adresgegevens | …)                with no way to reach anyone below
gap       ::= a numbered series of headings that skips a number

Links are in dangling_link.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from privlint.document import Block, BlockKind, Span
from privlint.facts import Contact, DanglingReference
from privlint.grammars.anchored import found_at
from privlint.grammars.contact import PLACEHOLDER
from privlint.grammars.dangling_link import dangling_links
from privlint.grammars.reading import CAPITAL, Reading
from privlint.grammars.subject import stems
from privlint.patterns import compile_later

if TYPE_CHECKING:
    import pyparsing as pp

_HEADING_NUMBER = compile_later(
    r"^(?:artikel|art\.|hoofdstuk|paragraaf|§|sectie|deel|onderdeel)?"
    r"\s*(\d{1,2})(?:[.)\s:–—-]|$)(?!\d{2})",
    re.IGNORECASE,
)
_ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split()
_BEGINS_ROMAN = ("I", "V", "X", "ARTIKEL", "Artikel")
_ROMAN_NUMBER = compile_later(rf"(?:ARTIKEL |Artikel )?({'|'.join(sorted(_ROMAN, key=len, reverse=True))})[.)\s:–—-]")
_ANCHOR = re.compile(
    r"[aAhHpPsSoO](?<!\w.)(?i:(?<=a)rtikel|(?<=a)rt\.|(?<=h)oofdstuk|(?<=p)aragraaf|(?<=p)unt|(?<=s)ectie|(?<=o)nderdeel)"
    r"(?=\s+\d)"
)
_LAW_BEHIND = compile_later(
    r"^[\s,.]*(?:lid|onder|sub|eerste|tweede|aanhef|en|van (?:de|het|dat|die|hun|haar|onze|ons|uw)\b|\(|\d|[a-f]\b"
    r"|AVG|GDPR|UAVG|Tw|BW|Awb|Telecommunicatiewet|"
    r"wet|verordening|Awr|Algemene)",
    re.IGNORECASE,
)

_UNSEEN = compile_later(r"<(?:script|img|iframe|object|svg|picture|[A-Z]|[a-z]+-)|!\[|\{[{%<]|@include|<\?php")
_MOST_TITLES = 100  # references to titles that are looked at
_MEMBER = compile_later(r"(?:artikel|art\.|paragraaf|§)?\s*(\d{1,2}\.\d{1,2})[.)]?\s", re.IGNORECASE)
_ARTICLES = 3  # lines that begin with one
_ARTICLE = compile_later(r"(?:artikel|art\.)\s+(\d{1,2})(?:[.:)]|$|\s+[A-Z])", re.IGNORECASE)
_NUMBERED_LINE = compile_later(r"^[ \t]{0,8}(?:[*_#§]{0,6} ?)(\d{1,2})[.)]{1,2}[ \t]", re.MULTILINE)
_ORDERED = compile_later(r"<ol\b.*?</ol>", re.DOTALL)
_OF_THIS_TEXT = compile_later(
    r"[^.;:]{0,40}\bvan (?:dit|deze|ons|onze) "
    r"(?:\w+ )?(?:\w*reglement|\w*verklaring|\w*statement|\w*beleid|document|tekst|regeling|bepalingen)",
    re.IGNORECASE,
)
_BELOW = compile_later(
    r"[^.;:]{0,20}\b(?:achteraan|achterin|onderaan|hieronder|hierna|aan het (?:eind|einde|slot))\b", re.IGNORECASE
)
_TITLE = compile_later(
    r"\b(?i:kopje|kop|hoofdstuk|onderdeel|paragraaf|sectie|artikel|alinea|(?:verderop|hieronder|hierboven) onder)\s+"
    r"[\"'“‘„«](?P<title>[^\"'”’»\n]{3,60})[\"'”’»]"
    rf"|\b(?:het kopje|het hoofdstuk|de paragraaf)\s+(?P<name>[{CAPITAL}][a-zà-ÿ-]+)(?! \d)"
)
_MARK_OF_TITLE = re.compile(  # what all of these hold
    r"[\"'“‘„«khp](?:(?<=\s[\"'“‘„«])|(?<=k)opje\s|(?<=h)oofdstuk\s|(?<=p)aragraaf\s)"
)
_APPENDIX = compile_later(r"\bbijlage (\d{1,2}|[A-Z])\b", re.IGNORECASE)
_LAW_BEFORE = compile_later(r"(?:AVG|GDPR|UAVG|Act|wet|verordening|\()\W*$", re.IGNORECASE)
_POINTS_HERE = compile_later(r"(?:dit|deze|onze|ons|hierboven|hieronder|in|zie|vermeld|genoemd|ook)\W+$", re.IGNORECASE)


def dangling_references(reading: Reading, contacts: list[Contact]) -> list[DanglingReference]:
    """The dangling references of the statement, in text order; `contacts` are its ways to reach someone."""
    found = [
        *_numbered(reading),
        *_titles(reading),
        *_appendices(reading),
        *_announced(reading),
        *_details(contacts, reading),
        *dangling_links(reading),
        *_gaps(reading),
    ]
    return sorted(found, key=lambda reference: reference.span)


def _numbered(reading: Reading) -> Iterator[DanglingReference]:
    """References to a section number that no section has."""
    anchored = dict.fromkeys(
        map(reading.document.sentence_at, map(re.Match.start, _ANCHOR.finditer(reading.document.text)))
    )
    numbered = list(filter(reading.is_running, anchored))
    if not numbered:
        return
    known = {number for number, _ in _section_numbers(reading)} | _numbered_lines(reading)
    members = {match[1] for block in reading.document.blocks if (match := _MEMBER.match(reading.text(block)))}
    in_articles = _is_in_articles(reading)
    for sentence in numbered:
        text = reading.text(sentence)
        for parsed, start, end in found_at(_ANCHOR, text, _grammar):
            behind = text[end:]
            here = _OF_THIS_TEXT.match(behind)
            law = not here and (
                _LAW_BEHIND.match(behind)
                or re.search(r"\b(?:AVG|GDPR|UAVG|wet|verordening)\b", text[end : end + 60], re.I)
            )
            own_number = start == 0
            whole = parsed["number"].split(".")[0]
            if (
                law
                or own_number
                or (int(whole) in known and not _lacks_part(parsed["kind"], parsed["number"], members))
            ):
                continue
            if parsed["kind"].lower().startswith("art") and not (here or _is_own_article(text[:start], in_articles)):
                continue
            span = Span(sentence.span.start + start, sentence.span.start + end)
            yield DanglingReference(span=span, target=reading.text(span), form="part")


def _numbered_lines(reading: Reading) -> set[int]:
    """The numbers that lines begin with, as articles or items of a list do; of a list in HTML those of its items."""
    found = {int(match[1]) for sentence in reading.sentences() if (match := _ARTICLE.match(reading.text(sentence)))}
    for file in reading.document.files:
        found |= {int(match[1]) for match in _NUMBERED_LINE.finditer(file.text)}
        items = sum(file.text.count("<li", match.start(), match.end()) for match in _ORDERED.finditer(file.text))
        found |= set(range(1, items + 1))
    return found


def _lacks_part(kind: str, number: str, members: set[str]) -> bool:
    """Whether "9.4" is none of the numbered paragraphs of part 9, of which there are others, or of a text without
    such numbers."""
    if "." not in number or number in members:
        return False
    siblings = [member for member in members if member.split(".")[0] == number.split(".")[0]]
    return len(siblings) > 1 or (not members and not kind.lower().startswith("art"))


def _titles(reading: Reading) -> Iterator[DanglingReference]:
    """References to a title that no part has, in quotation marks or with a capital: "zie het kopje Grondslagen"."""
    text = reading.document.text
    marked = dict.fromkeys(reading.document.sentence_at(mark.start()) for mark in _MARK_OF_TITLE.finditer(text))
    spans = [sentence.span for sentence in marked if reading.is_running(sentence)]
    matches = (match for span in spans for match in _TITLE.finditer(text, span.start, span.end))
    found = list(islice(matches, _MOST_TITLES))
    blocks = reading.document.blocks
    titles = [stems(reading.text(block)) for block in blocks if block.kind is BlockKind.HEADING] if found else []
    if len(titles) < 2:
        return
    links = [link.span for link in reading.document.links]
    for match in found:
        title = match["title"] or match["name"]
        span = Span(*match.span("title" if match["title"] else "name"))
        wanted = stems(title)
        named = any(2 * len(wanted & title) >= len(wanted) for title in titles)
        labelled = any(reading.text(block).lower().startswith(title.lower()) for block in blocks)
        linked = any(link.covers(span) or span.covers(link) for link in links)
        if wanted and not (named or labelled or linked):
            yield DanglingReference(span=span, target=title, form="part")


def _appendices(reading: Reading) -> Iterator[DanglingReference]:
    """References to an appendix that is not there, in a text that has others or that says it is below."""
    blocks = reading.document.blocks
    if "bijlage" not in reading.document.text.lower():
        return
    present = {match[1].upper() for block in blocks if (match := _APPENDIX.match(reading.text(block)))}
    for sentence in reading.sentences():
        for match in _APPENDIX.finditer(reading.document.text, sentence.span.start, sentence.span.end):
            below = present or _BELOW.match(reading.document.text, match.end(), sentence.span.end)
            if below and match[1].upper() not in present and match.start() > sentence.span.start:
                yield DanglingReference(span=Span(*match.span()), target=match.group(), form="part")


def _announced(reading: Reading) -> Iterator[DanglingReference]:
    """Announcements of a list or a table with nothing below."""
    blocks = reading.document.blocks
    last = _last_listed((BlockKind.CELL, BlockKind.ITEM, BlockKind.HEADING), reading)
    last_cells = _last_listed((BlockKind.CELL, BlockKind.HEADING), reading)
    found: list[Span] = []
    for mention in reading.find("announcement"):
        sentence = reading.document.sentences[mention.sentence]
        block = blocks[sentence.block]
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or sentence.span.end != block.span.end:
            continue
        below = blocks[block.index + 1] if block.index + 1 < len(blocks) else None
        is_table = reading.has("announced-table", sentence)
        ends_open = reading.text(sentence).rstrip().endswith(":") or is_table
        if is_table:
            of_a_list = block.kind is BlockKind.ITEM and "tabel" in reading.text(mention.span).lower()
            below_it = (last_cells if of_a_list else last).get(block.section, -1)  # its next items are no table
            is_there = below_it > block.index or _is_unseen_below(block, reading)
        else:
            is_there = _is_content(below, block, reading)
        if ends_open and not is_there:
            found.append(mention.span)
    for span in _joined(found):
        yield DanglingReference(span=span, target=reading.text(span), form="announcement")


def _joined(spans: Iterable[Span]) -> list[Span]:
    """`spans` in order, those that overlap as one: "de volgende" and "volgende bewaartermijnen"."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _details(contacts: list[Contact], reading: Reading) -> Iterator[DanglingReference]:
    """Announcements of contact details with neither these nor a template tag below."""
    last = max((contact.span.end for contact in contacts), default=0)
    for mention in reading.find("details-below"):
        if last <= mention.span.end and not PLACEHOLDER.search(reading.document.text, mention.span.end):
            yield DanglingReference(span=mention.span, target=reading.text(mention.span), form="announcement")


def _last_listed(kinds: tuple[BlockKind, ...], reading: Reading) -> dict[int, int]:
    """The last block of each section, with its subsections, that is of one of `kinds`."""
    last: dict[int, int] = {}
    sections = reading.document.sections
    for block in reading.document.blocks:
        section: int | None = block.section if block.kind in kinds else None
        while section is not None and last.get(section, -1) < block.index:
            last[section] = block.index
            section = sections[section].parent
    return last


def _is_unseen_below(block: Block, reading: Reading) -> bool:
    """Whether right below stands what the reader of the format does not see, such as a picture or a component."""
    document = reading.document
    source, start = document.source_at(block.span.end - 1)
    below = document.blocks[block.index + 1 : block.index + 2]
    end = document.source_at(below[0].span.start)[1] if below else len(source)
    return _UNSEEN.search(source, start, max(start, end)) is not None


def _is_content(below: Block | None, block: Block, reading: Reading) -> bool:
    """Whether the block below can be what was announced."""
    if below is None:
        return False
    if below.kind is not BlockKind.HEADING:
        return True
    section = reading.document.sections[below.section]
    return section.level > reading.document.sections[block.section].level and len(section.extent) > 1


def _is_in_articles(reading: Reading) -> bool:
    """Whether the headings of the statement are articles, or several of its lines."""
    if any(
        block.kind is BlockKind.HEADING and reading.text(block).lower().startswith("artikel")
        for block in reading.document.blocks
    ):
        return True
    return sum(_ARTICLE.match(reading.text(sentence)) is not None for sentence in reading.sentences()) >= _ARTICLES


def _is_own_article(before: str, in_articles: bool) -> bool:
    """Whether "artikel 7" means one of the statement itself: it is divided in articles, or the words before say so."""
    return not _LAW_BEFORE.search(before) and (in_articles or bool(_POINTS_HERE.search(before)))


def _gaps(reading: Reading) -> Iterator[DanglingReference]:
    """Headings whose number skips one in a series of at least three."""
    numbers = _section_numbers(reading)
    if len(numbers) < 3:
        return
    steps = zip(numbers, numbers[1:], strict=False)
    skips = [(number - 1, block) for (before, _), (number, block) in steps if number == before + 2 and before >= 1]
    absent = {number for number in {number for number, _ in skips} if not _stands_somewhere(number, reading)}
    for number, block in skips:
        if number in absent:
            yield DanglingReference(span=block.span, target=str(number), form="number")


def _stands_somewhere(number: int, reading: Reading) -> bool:
    """Whether some block begins with the number, though it was not read as a heading."""
    either = f"{number}|{_ROMAN[number - 1]}" if number <= len(_ROMAN) else str(number)
    unit = r"(?!\s+(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|keer|x)\b)"  # "7 jaar" is a term
    alone = r"(?![.)]?$)"  # "8" in a cell is a row, an amount or a day
    begins = re.compile(rf"(?:artikel|art\.|hoofdstuk|paragraaf|§)?\s*(?:{either}){alone}{unit}[.)\s:]", re.IGNORECASE)
    return any(begins.match(reading.text(block)) for block in reading.document.blocks)


def _section_numbers(reading: Reading) -> list[tuple[int, Block]]:
    """The numbers of the top-level numbered headings, in order; a table of contents is passed over."""
    numbers: list[tuple[int, Block]] = []
    for block in reading.document.blocks:
        if block.kind is BlockKind.HEADING:
            text = reading.text(block)
            match = _HEADING_NUMBER.match(text) if any(map(str.isdecimal, text)) else None
            if match and not re.match(r"^\D*\d+\.\d", text):
                numbers.append((int(match[1]), block))
            elif text.startswith(_BEGINS_ROMAN) and (roman := _ROMAN_NUMBER.match(text)):
                numbers.append((_ROMAN.index(roman[1]) + 1, block))
    starts = [position for position, (number, _) in enumerate(numbers) if number == 1]
    return numbers[starts[-1] :] if starts else numbers


def _grammar() -> pp.ParserElement:
    import pyparsing as pp

    kind = pp.Regex(r"\b(?:artikel|art\.|hoofdstuk|paragraaf|punt|sectie|onderdeel)(?=\s)", re.IGNORECASE)("kind")
    number = pp.Regex(r"\d{1,2}(?:\.\d{1,2})*\b")("number")
    return kind + number

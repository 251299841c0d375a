"""The ways to reach the organisation, its officer, the authority or others: mail, telephone, address, page, form.

    contact ::= EMAIL | PHONE | POSTCODE | STREET | BOX | LINK to a page for contact | FORM that is named

Whose it is, the words around it tell. Sources: AVG 13(1)(a)-(b).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.document import BlockKind, Link, Span
from privlint.facts import Contact
from privlint.grammars.authority import authorities
from privlint.grammars.filled_in import channel_of, filled_in
from privlint.grammars.reading import Reading
from privlint.patterns import compile_later

EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]++\s?(?:@|\[at\]|\(at\)|\[apenstaartje\]|\(apenstaartje\))"
    r"\s?[\w-]+(?:\.[\w-]+)+",
    re.IGNORECASE,
)
_AT = re.compile(r"[@\[(](?:(?<=@)|(?<=\[)(?:at|apenstaartje)\]|(?<=\()(?:at|apenstaartje)\))", re.IGNORECASE)
# These begin with one class of characters, and then look back: see patterns.py.
POSTCODE = re.compile(
    r"[1-9A-Zabp](?<!\w.)(?:(?<=\d)\d{3}\s?[A-Z]{2}\b"
    r"|(?<=[A-Z])[\w'-]{1,40}(?:straat|laan|weg|plein|kade|gracht|dijk|singel|dreef|plantsoen|hof|park|pad|steeg|haven|wal"
    r"|allee|vest|hoek|brink)[ \u00a0]\d+"
    r"|(?:(?<=[Pp])ostbus|(?<=[Aa])ntwoordnummer|(?<=[Bb])us)[ \u00a0]\d+(?=[\s,]+(?:\d{4}\b|[A-Z])))"
)
PLACEHOLDER = re.compile(r"[\[<{]|XXX|xxx|_{3}|\.{4}")
PHONE = re.compile(
    r"[+01](?<![\w.].)(?:(?:(?<=\+)\d{2}|(?<=0)(?:0\d{2})?)[\s(\d)–‑/.-]{7,18}\d|(?<=1)4[ -]?0\d{2,3}(?![\s-]?\d))"
    r"(?!\w)"
)
_OWNER_WORDS = re.compile(r"(?:functionaris|\bfg\b|\bdpo\b|data protection)", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\[(?:at|apenstaartje|dot|punt)\]", re.IGNORECASE)
_OF_AUTHORITY = re.compile(r"@(?:apd-gba\.be|autoriteitpersoonsgegevens\.nl|gegevensbeschermingsautoriteit\.be)", re.I)
_ACCOUNT = compile_later(r"[A-Z]{2}\d{2}\s?[A-Z]{4}[\s\d]*\Z")


def contacts(reading: Reading) -> list[Contact]:
    """The e-mail addresses, telephone numbers, postal addresses and contact forms, in text order."""
    document = reading.document
    found: list[Contact] = []
    text = document.text
    for channel, matches in (
        ("email", _emails(text)),
        ("phone", PHONE.finditer(text)),
        ("address", POSTCODE.finditer(text)),
    ):
        for match in matches:
            span = Span(*match.span())
            block = document.block_at(span.start)
            if block.kind is BlockKind.METADATA or (channel == "phone" and not _is_phone(match)):
                continue
            found.append(Contact(span=span, channel=channel, owner=_owner(span, reading), value=match.group()))
    for link in document.links:
        channel = _linked_channel(link, reading)
        if channel:
            found.append(Contact(span=link.span, channel=channel, owner=_owner(link.span, reading), value=link.target))
    linked = {contact.span for contact in found}
    for span in filled_in(Span(0, len(document.text)), reading):
        channel = channel_of(reading.text(span))
        if channel and span not in linked:
            found.append(Contact(span=span, channel=channel, owner=_owner(span, reading), value=reading.text(span)))
    for mention in reading.find("contact-form"):
        block = document.blocks[document.sentences[mention.sentence].block]
        if block.kind is BlockKind.HEADING and not reading.has_content(block):
            continue  # of a template, with nothing filled in
        found.append(Contact(span=mention.span, channel="form", owner="controller", value=reading.text(mention.span)))
    return sorted(found, key=lambda contact: contact.span)


def _emails(text: str) -> Iterator[re.Match[str]]:
    """The e-mail addresses in `text`: what `EMAIL.finditer` gives, which tries every word."""
    end = 0
    for sign in _AT.finditer(text):
        start = sign.start()
        if start > end and text[start - 1].isspace():
            start -= 1
        while start > end and (text[start - 1].isalnum() or text[start - 1] in "_.+-"):
            start -= 1
        match = EMAIL.match(text, start) if start >= end else None
        if match is not None:
            end = match.end()
            yield match


def _linked_channel(link: Link, reading: Reading) -> str:
    """The channel that a link opens: a mail or telephone link, or a page of the site's own for contact or a form."""
    target = link.target.lower()
    if target.startswith("mailto:"):
        return "email"
    if target.startswith("tel:"):
        return "phone"
    words = f"{target} {reading.text(link.span).lower()}"
    own_page = "://" not in target and target.strip("#")
    return "page" if own_page and ("contact" in words or "formulier" in words) else ""


def _owner(span: Span, reading: Reading) -> str:
    if _OF_AUTHORITY.search(reading.text(span)):
        return "authority"
    sentence = reading.document.sentence_at(span.start)
    if authorities(reading, sentence.span) and "contact" not in reading.topics(sentence):
        near = Span(max(sentence.span.start, span.start - 120), span.end)
        if authorities(reading, near) and not reading.has("writer", near):
            return "authority"
    value = reading.text(span)
    if reading.has("contact-of-another", sentence) and not value.lower().startswith(("info@", "privacy@")):
        return "other"
    around = reading.document.text[max(sentence.span.start, span.start - 120) : span.end]
    if _OWNER_WORDS.search(around) or value.lower().startswith(("fg@", "dpo@")):
        return "officer"
    is_filled_in = bool(filled_in(span, reading))
    written = _IN_BRACKETS.sub("@", value)  # "privacy [at] tuinlog.example"
    return "other" if PLACEHOLDER.search(written) and not is_filled_in else "controller"


def _is_phone(match: re.Match[str]) -> bool:
    """Whether digits are a telephone number: enough of them, or that of a municipality, and no part of an account
    number."""
    if match.group().startswith("14"):
        return True  # "14 0599"
    before = match.string[max(match.start() - 12, 0) : match.start()]
    return 9 <= len(re.sub(r"\D", "", match.group())) <= 14 and not _ACCOUNT.search(before)

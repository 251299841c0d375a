"""How the reader is addressed: formally (u, uw) or informally (je, jij, jouw)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from privlint.document import Span
from privlint.facts import Fact, FormOfAddress
from privlint.grammars.anchored import matches_at
from privlint.grammars.reading import Reading
from privlint.patterns import compile_later

_FORMS = {**dict.fromkeys(("u", "uw", "uzelf"), "u"), **dict.fromkeys(("je", "jij", "jou", "jouw", "jezelf"), "je")}
_SINGLE = compile_later(r"(?<!\w)['‘][^'’\n]{2,80}['’](?!\w)")
_QUOTE = re.compile("['‘]")
_CAPITALISED_BEFORE = compile_later(r"\b[A-Z][\w'-]* \Z")
_CAPITALISED_BEHIND = compile_later(r" [A-Z][\w'-]*")
_LONGEST_WORD = 30
_MARK = re.compile("['‘\"“]")
_REACH = 80  # characters to the end of a quotation


def forms_of_address(reading: Reading) -> list[FormOfAddress]:
    """Every word that addresses the reader, outside quotations, in text order."""
    text = reading.document.text
    has_quotations = _MARK.search(text) is not None
    found = []
    for word, start, end in zip(*reading.scan.tokens, strict=True):
        if word not in _FORMS or (word != "u" and text[start:end].isupper()):
            continue
        is_quoted = has_quotations and _is_quoted(start, reading.document.sentence_at(start).span.start, text)
        if not (is_quoted or _is_in_name(start, end, text)):
            found.append(FormOfAddress(span=Span(start, end), form=_FORMS[word]))
    return found


def _is_in_name(start: int, end: int, text: str) -> bool:
    """Whether a word stands in a name that the text says again: "Vaar je Eigen Koers"."""
    behind = _CAPITALISED_BEHIND.match(text, end) if text[end + 1 : end + 2].isupper() else None
    before = _CAPITALISED_BEFORE.search(text, max(start - _LONGEST_WORD, 0), start) if behind is not None else None
    return before is not None and behind is not None and text.count(text[before.start() : behind.end()]) > 1


def is_informal(forms: Iterable[Fact]) -> bool:
    """Whether a reader who is addressed in these `forms` is said je more often than u."""
    said = [form.form for form in forms if isinstance(form, FormOfAddress)]
    return said.count("je") > said.count("u")


def _is_quoted(offset: int, start: int, text: str) -> bool:
    if not _MARK.search(text, start, offset):
        return False
    before = text[start:offset]
    quotations = matches_at(_QUOTE, _SINGLE, text, Span(start, offset + _REACH))
    if any(quotation.start() < offset < quotation.end() for quotation in quotations):
        return True
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")

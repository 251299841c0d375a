"""The tokens of a program in Dart, Kotlin or Swift that tell what text it shows: strings, names and brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.record import Record

_TOKEN = re.compile(
    r"//[^\r\n]*|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)"
    r"|(?P<raw>r)?(?P<quote>'''|\"\"\"|'|\")"
    r"|(?P<word>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)"
    r"|(?P<mark>[()\[\]{}:;,=+?])"
)
_ENDS = {quote: re.compile(rf"(?:\\.|(?!{quote})[^\\])*+(?P<end>{quote})", re.DOTALL) for quote in ("'''", '"""')}
_ENDS |= {quote: re.compile(rf"(?:\\.|\$\{{[^{{}}\r\n]*\}}|[^{quote}\\\r\n])*+(?P<end>{quote})") for quote in "'\""}
_RAW_ENDS = {quote: re.compile(rf"(?:(?!{quote}).)*?(?P<end>{quote})", re.DOTALL) for quote in ("'''", '"""')}
_RAW_ENDS |= {quote: re.compile(rf"[^{quote}\r\n]*+(?P<end>{quote})") for quote in "'\""}


class Token(Record):
    """A token from `start` to `end`; `kind` is "string", "word" or the mark itself.

    Of a string, what stands between its quotation marks; `is_raw` if nothing in it is an escape.
    """

    kind: str
    start: int
    end: int
    is_raw: bool = False
    is_long: bool = False


def tokens_of(source: str) -> Iterator[Token]:
    """The tokens of `source` in order; `Token.kind` of a string or a comment without end is "broken"."""
    offset = 0
    missing: set[str] = set()  # long quotation marks that do not come again
    while (found := _TOKEN.search(source, offset)) is not None:
        offset = found.end()
        quote = found["quote"]
        if quote is not None:
            ends = _RAW_ENDS if found["raw"] else _ENDS
            end = ends[quote].match(source, offset) if quote not in missing else None
            if end is None:
                missing |= {quote} if len(quote) == 3 else set()
                yield Token("broken", found.start(), offset)
                continue
            yield Token("string", offset, end.start("end"), found["raw"] is not None, len(quote) == 3)
            offset = end.end()
        elif found["word"] is not None:
            yield Token("word", *found.span("word"))
        elif found["mark"] is not None:
            yield Token(found["mark"], *found.span("mark"))
        elif found.group().startswith("/*") and not found.group().endswith("*/", 2):
            yield Token("broken", found.start(), found.start() + 2)

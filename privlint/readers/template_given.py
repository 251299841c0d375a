"""The texts that a template gives a part of the page: `{% include "kaart.html" with title="…" body="…" %}`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privlint.decoded import Decoded, joined
from privlint.patterns import compile_later
from privlint.readers import components
from privlint.readers.key_names import is_message, is_text
from privlint.readers.template_literals import STRING, literal_at, unescaped

_TITLES = ("title", "titel", "heading", "kop", "question", "vraag")
_KEYS = "|".join((*_TITLES, *components.TEXTS, *components.LISTS))
_GIVEN = compile_later(rf"(?<![\w.-])(?P<key>{_KEYS})[\"']?\s*(?:=>|[=:])\s*(?:{STRING}|(?=[\[(]|array\b))")
_NO_TEXT = compile_later(  # for the window or for controls, not for the text
    r"(?:head|header|kop|nav|navbar|footer|voet|layout|seo|meta|base|button|btn|knop|cta|icon|image|input|field)"
    r"(?:\.[\w.]+)?\Z"
)
_ARGUMENT = compile_later(rf"\s*+(?P<comma>,?)\s*+{STRING}")

_Piece = tuple[str | None, int, int]


def given_texts(source: str, start: int, end: int, target: str) -> Decoded | None:
    """The HTML of the texts that the tag from `start` to `end` gives `target`: a title, then paragraphs and lists."""
    if _NO_TEXT.search(target) is not None:
        return None
    titles: list[_Piece] = []
    texts: list[_Piece] = []
    for found in _GIVEN.finditer(source, start, end):
        key = found["key"]
        if found["text"] is None:
            literal = literal_at(source, found.end(), end)
            items = literal[0] if literal is not None and isinstance(literal[0], list) else []
            element = "p" if key in components.TEXTS or key == "paragraphs" else "li"
            for item in items:
                if isinstance(item, Decoded) and is_text(item.text):
                    texts += _element(element, [(item.text[part.start : part.end], *part[2:]) for part in item.parts])
        elif key in _TITLES and not titles:
            titles += _element("summary", _pieces(source, found)) if is_message(found["text"]) else []
        elif is_text(found["text"]):
            texts += _element("p", _pieces(source, found))
    return joined(source, [*titles, *texts]) if titles or texts else None


def arguments(source: str, start: int, end: int) -> Decoded | None:
    """The HTML of the strings from `start` to `end`, of which the first is a title: `sectie("Bewaren", "Wij …")`.

    None if something else stands there, or no text behind a title.
    """
    found = list(_strings(source, start, end))
    if len(found) < 2 or not is_message(found[0]["text"]) or not all(is_text(text["text"]) for text in found[1:]):
        return None
    elements = ["summary", *["p"] * (len(found) - 1)]
    pieces = [_element(element, _pieces(source, text)) for element, text in zip(elements, found, strict=True)]
    return joined(source, [piece for group in pieces for piece in group])


def _strings(source: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The strings from `start` to `end`, with commas between them; none if they are not all that stands there."""
    found: list[re.Match[str]] = []
    while (text := _ARGUMENT.match(source, start, end)) is not None and bool(text["comma"]) == bool(found):
        found.append(text)
        start = text.end()
    yield from found if not source[start:end].strip() else ()


def _pieces(source: str, text: re.Match[str]) -> list[_Piece]:
    decoded = unescaped(source, *text.span("text"))
    return [(decoded.text[part.start : part.end], part.source_start, part.source_end) for part in decoded.parts]


def _element(name: str, pieces: list[_Piece]) -> list[_Piece]:
    """`pieces` with the tags of an element around them."""
    start, end = pieces[0][1], pieces[-1][2]
    return [(f"<{name}>", start, start), *pieces, (f"</{name}>", end, end)] if pieces else []

"""What the styles of a Word document say of its paragraphs and their text."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

Element = Any  # lxml has no types

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_HEADING_NAME = re.compile(r"(?:heading|kop|koptekst niveau) ?(?P<level>[1-9])", re.IGNORECASE)
_TITLE_NAME = re.compile(r"title|titel", re.IGNORECASE)
_CONTENTS_NAME = re.compile(r"(?:toc|inhopg|contents) ?(?:\d|heading)|kopvaninhoudsopgave", re.IGNORECASE)
_LIST_NAME = re.compile(
    r"(?:list ?(?:bullet|number)|lijst(?:opsom\.teken|nummering)) ?(?P<level>[2-9])?", re.IGNORECASE
)
_BOLD, _HIDDEN, _SIZE, _RUN_STYLE = f"{W}b", f"{W}vanish", f"{W}sz", f"{W}rStyle"
_STYLE, _OUTLINE, _NUMBERING, _END = f"{W}pStyle", f"{W}outlineLvl", f"{W}numPr", f"{W}rPr"
_VALUE = f"{W}val"
_ANY_STYLE, _TABLE_STYLE, _END_OF_STYLE = b"<w:style ", b'<w:style w:type="table"', b"</w:style>"
_DEEPEST = 30  # styles on which styles are based


class TextLook(NamedTuple):
    """How text looks, as far as it is said; `size` is in half points."""

    bold: bool | None = None
    hidden: bool | None = None
    size: int | None = None


class ParagraphLook(NamedTuple):
    """What a paragraph is, as far as it is said: `heading` is a level from 1, or 0 for text; `number` that of its list
    and `depth` its level there, from 0."""

    heading: int | None = None
    number: str | None = None
    depth: int | None = None
    is_title: bool | None = None
    is_contents: bool | None = None
    is_item: bool | None = None


class TextProperties(NamedTuple):
    """What a run says of its text itself: how it looks, and the style that counts for the rest."""

    look: TextLook = TextLook()
    style: str | None = None


class ParagraphProperties(NamedTuple):
    """What a paragraph says of itself: what it is, the style that counts for the rest, and whether its end is deleted,
    so that it goes on in the next."""

    look: ParagraphLook = ParagraphLook()
    style: str | None = None
    is_end_deleted: bool = False


Look = TypeVar("Look", TextLook, ParagraphLook)
_NO_TEXT_PROPERTIES, _NO_PARAGRAPH_PROPERTIES = TextProperties(), ParagraphProperties()


class Styles:
    """The styles by their identifiers; `root` is the part of the document that holds them, None if it has none.

    It may be without the styles of tables: `whole` gives it with them, once a table asks for its own.
    """

    def __init__(self, root: Element | None, whole: Callable[[], Element | None]) -> None:
        self._whole = whole
        self._elements = _by_identifier(root)
        self._default = next((key for key, style in self._elements.items() if _is_default(style)), None)
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if root is not None else None
        self._defaults = text_properties(defaults).look
        self._runs: dict[tuple[str | None, TextProperties], TextLook] = {}
        self._texts: dict[str | None, TextLook] = {}
        self._paragraphs: dict[str | None, ParagraphLook] = {}
        self._are_told = root is not None
        self._own: dict[ParagraphProperties, ParagraphLook] = {}

    def look_of_run(self, style: str | None, own: TextProperties) -> TextLook:
        """How text in a paragraph of `style` looks; `own` is what its run says."""
        if (style, own) not in self._runs:
            look, run_style = own
            around = self._text_of(style or self._default)
            if run_style is not None:
                around = _over(self._text_of(run_style), around)
            self._runs[style, own] = _over(look, _over(around, self._defaults))
        return self._runs[style, own]

    def look_of_paragraph(self, own: ParagraphProperties) -> ParagraphLook:
        """What a paragraph is, by its own properties and those of its style."""
        if own not in self._own:
            self._own[own] = _over(own.look, self._paragraph_of(own.style or self._default))
        return self._own[own]

    def has_header_row(self, style: str | None) -> bool:
        """Whether the style of a table makes its first row look other than the rest."""
        for _ in range(_DEEPEST):
            element = self._tables.get(style)
            if element is None:
                return False
            if any(part.get(f"{W}type") == "firstRow" for part in element.iter(f"{W}tblStylePr")):
                return True
            style = value(element.find(f"{W}basedOn"))
        return False

    @cached_property
    def _tables(self) -> dict[str | None, Element]:
        """The styles with those of tables."""
        return _by_identifier(self._whole())

    def _text_of(self, style: str | None) -> TextLook:
        if style not in self._texts:
            self._texts[style] = TextLook()  # of a style that is based on itself
            looks = [text_properties(element.find(f"{W}rPr")).look for element in self._chain(style)]
            for look in looks:
                self._texts[style] = _over(self._texts[style], look)
        return self._texts[style]

    def _paragraph_of(self, style: str | None) -> ParagraphLook:
        if style not in self._paragraphs:
            # Without styles, a paragraph has that of Word which it names by its identifier: "Heading1", "ListBullet".
            found = ParagraphLook() if self._are_told else _named_look(style or "")
            for element in self._chain(style):
                look = paragraph_properties(element.find(f"{W}pPr")).look
                found = _over(found, _over(look, _named_look(value(element.find(f"{W}name")) or "")))
            self._paragraphs[style] = found
        return self._paragraphs[style]

    def _chain(self, style: str | None) -> list[Element]:
        """The style, and those on which it is based, from the nearest on."""
        chain: list[Element] = []
        while style in self._elements and len(chain) < _DEEPEST:
            chain.append(self._elements[style])
            style = value(chain[-1].find(f"{W}basedOn"))
        return chain


def without_table_styles(styles: bytes) -> bytes:
    """The XML of the styles without those of tables, as far as these are written as Word does: they are nine tenths of
    it, and few documents have a table."""
    kept = [
        style
        for style in styles.split(_END_OF_STYLE)
        if not style.lstrip().startswith(_TABLE_STYLE)
        or style.count(_ANY_STYLE) > 1  # one without content, and another
    ]
    return _END_OF_STYLE.join(kept)


def part_of(element: Element | None, name: str) -> Element | None:
    """The first part `name` of an element, without the detours of `find`: each paragraph is asked for several."""
    return next(element.iterchildren(W + name), None) if element is not None else None


def value(element: Element | None) -> str | None:
    """The value of an element of properties; None if there is no element."""
    found: str | None = element.get(_VALUE) if element is not None else None
    return found


def number(element: Element | None) -> int | None:
    """The value of an element of properties, if it is a number."""
    written = value(element)
    if not written:
        return None
    return int(written) if re.fullmatch(r"\d{1,6}", written) else None


def is_on(element: Element | None) -> bool:
    """Whether a property is there and not switched off."""
    return element is not None and (value(element) or "1") not in ("0", "false", "off", "none")


def text_properties(properties: Element | None) -> TextProperties:
    """What the properties of a run say."""
    if properties is None:
        return _NO_TEXT_PROPERTIES
    parts = _parts(properties)
    bold, hidden = parts.get(_BOLD), parts.get(_HIDDEN)
    look = TextLook(
        None if bold is None else is_on(bold),
        None if hidden is None else is_on(hidden),
        number(parts.get(_SIZE)),
    )
    return TextProperties(look, value(parts.get(_RUN_STYLE)))


def paragraph_properties(properties: Element | None) -> ParagraphProperties:
    """What the properties of a paragraph say."""
    if properties is None:
        return _NO_PARAGRAPH_PROPERTIES
    parts = _parts(properties)
    level, numbering = number(parts.get(_OUTLINE)), parts.get(_NUMBERING)
    look = ParagraphLook(
        heading=None if level is None else level + 1 if level < 9 else 0,
        number=value(part_of(numbering, "numId")),
        depth=number(part_of(numbering, "ilvl")),
    )
    return ParagraphProperties(look, value(parts.get(_STYLE)), is_on(part_of(parts.get(_END), "del")))


def _parts(properties: Element) -> dict[str, Element]:
    """The parts of an element of properties by their names, the first of each: sooner read in one go than each asked
    for."""
    return {part.tag: part for part in reversed(properties)}


def _named_look(name: str) -> ParagraphLook:
    """What the name of a style says of its paragraphs."""
    if heading := _HEADING_NAME.fullmatch(name):
        return ParagraphLook(heading=int(heading["level"]))
    if item := _LIST_NAME.fullmatch(name):
        return ParagraphLook(is_item=True, depth=int(item["level"]) - 1 if item["level"] else None)
    if _CONTENTS_NAME.fullmatch(name):
        return ParagraphLook(is_contents=True)
    return ParagraphLook(is_title=True) if _TITLE_NAME.fullmatch(name) else ParagraphLook()


def _over(look: Look, around: Look) -> Look:
    """`look`, with what it does not say from `around`."""
    missing = {name: said for name, said in around._asdict().items() if getattr(look, name) is None}
    return look._replace(**missing)


def _by_identifier(root: Element | None) -> dict[str | None, Element]:
    styles = root.iter(f"{W}style") if root is not None else ()
    return {style.get(f"{W}styleId"): style for style in styles}


def _is_default(style: Element) -> bool:
    return style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on")

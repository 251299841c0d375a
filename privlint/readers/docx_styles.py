"""What the styles of a Word document say of its paragraphs and their text."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

Element = Any  # lxml has no types

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_HEADING_NAME = re.compile(r"(?:heading|kop|koptekst niveau) ?(?P<level>[1-9])", re.IGNORECASE)
_TITLE_NAME = re.compile(r"title|titel", re.IGNORECASE)
_CONTENTS_NAME = re.compile(r"(?:toc|inhopg|contents) ?(?:\d|heading)|kopvaninhoudsopgave", re.IGNORECASE)
_LIST_NAME = re.compile(
    r"(?:list ?(?:bullet|number)|lijst(?:opsom\.teken|nummering)) ?(?P<level>[2-9])?", re.IGNORECASE
)
_DEEPEST = 30  # styles on which styles are based


@dataclass(frozen=True, slots=True)
class TextLook:
    """How text looks, as far as it is said; `size` is in half points."""

    bold: bool | None = None
    hidden: bool | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """What a paragraph is, as far as it is said: `heading` is a level from 1, or 0 for text; `number` that of its list
    and `depth` its level there, from 0."""

    heading: int | None = None
    number: str | None = None
    depth: int | None = None
    is_title: bool | None = None
    is_contents: bool | None = None
    is_item: bool | None = None


Look = TypeVar("Look", TextLook, ParagraphLook)


class Styles:
    """The styles by their identifiers; `root` is the part of the document that holds them, None if it has none."""

    def __init__(self, root: Element | None) -> None:
        styles = root.iter(f"{W}style") if root is not None else ()
        self._elements = {style.get(f"{W}styleId"): style for style in styles}
        self._default = next((key for key, style in self._elements.items() if _is_default(style)), None)
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if root is not None else None
        self._defaults = text_look(defaults)[0]
        self._runs: dict[tuple[str | None, tuple[TextLook, str | None]], TextLook] = {}
        self._texts: dict[str | None, TextLook] = {}
        self._paragraphs: dict[str | None, ParagraphLook] = {}
        self._are_told = root is not None
        self._own: dict[tuple[ParagraphLook, str | None], ParagraphLook] = {}

    def look_of_run(self, style: str | None, own: tuple[TextLook, str | None]) -> TextLook:
        """How text in a paragraph of `style` looks; `own` is what its run says, and the style of the run."""
        if (style, own) not in self._runs:
            look, run_style = own
            around = self._text_of(style or self._default)
            if run_style is not None:
                around = _over(self._text_of(run_style), around)
            self._runs[style, own] = _over(look, _over(around, self._defaults))
        return self._runs[style, own]

    def look_of_paragraph(self, paragraph: Element) -> ParagraphLook:
        """What the paragraph is, by its own properties and those of its style."""
        properties = part_of(paragraph, "pPr")
        own = _paragraph_look(properties), value(part_of(properties, "pStyle"))
        if own not in self._own:
            self._own[own] = _over(own[0], self._paragraph_of(own[1] or self._default))
        return self._own[own]

    def has_header_row(self, style: str | None) -> bool:
        """Whether the style of a table makes its first row look other than the rest."""
        for _ in range(_DEEPEST):
            element = self._elements.get(style)
            if element is None:
                return False
            if any(part.get(f"{W}type") == "firstRow" for part in element.iter(f"{W}tblStylePr")):
                return True
            style = value(element.find(f"{W}basedOn"))
        return False

    def _text_of(self, style: str | None) -> TextLook:
        if style not in self._texts:
            self._texts[style] = TextLook()  # of a style that is based on itself
            looks = [text_look(element.find(f"{W}rPr"))[0] for element in self._chain(style)]
            for look in looks:
                self._texts[style] = _over(self._texts[style], look)
        return self._texts[style]

    def _paragraph_of(self, style: str | None) -> ParagraphLook:
        if style not in self._paragraphs:
            # Without styles, a paragraph has that of Word which it names by its identifier: "Heading1", "ListBullet".
            found = ParagraphLook() if self._are_told else _named_look(style or "")
            for element in self._chain(style):
                look = _paragraph_look(element.find(f"{W}pPr"))
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


def part_of(element: Element | None, name: str) -> Element | None:
    """The first part `name` of an element, without the detours of `find`: each paragraph is asked for several."""
    return next(element.iterchildren(W + name), None) if element is not None else None


def value(element: Element | None) -> str | None:
    """The value of an element of properties; None if there is no element."""
    found: str | None = element.get(f"{W}val") if element is not None else None
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


def text_look(properties: Element | None) -> tuple[TextLook, str | None]:
    """How text with these properties looks, and the style that they name."""
    if properties is None:
        return TextLook(), None
    bold, hidden = properties.find(f"{W}b"), properties.find(f"{W}vanish")
    look = TextLook(
        None if bold is None else is_on(bold),
        None if hidden is None else is_on(hidden),
        number(properties.find(f"{W}sz")),
    )
    return look, value(properties.find(f"{W}rStyle"))


def _paragraph_look(properties: Element | None) -> ParagraphLook:
    if properties is None:
        return ParagraphLook()
    level = number(part_of(properties, "outlineLvl"))
    numbering = part_of(properties, "numPr")
    return ParagraphLook(
        heading=None if level is None else level + 1 if level < 9 else 0,
        number=value(part_of(numbering, "numId")),
        depth=number(part_of(numbering, "ilvl")),
    )


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
    missing = {field.name: getattr(around, field.name) for field in fields(look) if getattr(look, field.name) is None}
    return replace(look, **missing)


def _is_default(style: Element) -> bool:
    return style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on")

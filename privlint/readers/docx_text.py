"""The text inside a paragraph of a Word document: its runs, links, fields and tracked changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from privlint.readers.docx_styles import Styles, W, part_of, text_properties

Element = Any  # lxml has no types

ALTERNATIVE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BOX = f"{W}txbxContent"
_RUN, _TEXT, _FIELD_MARK, _CODE = f"{W}r", f"{W}t", f"{W}fldChar", f"{W}instrText"
_BREAKS = (f"{W}br", f"{W}cr")
_PICTURES = (ALTERNATIVE, f"{W}drawing", f"{W}pict")
_AROUND = frozenset(
    W + name for name in "ins moveTo hyperlink smartTag sdt sdtContent customXml dir bdo fldSimple".split()
)
"""What stands around runs and shows them; what is deleted or moved away is not among these."""

_SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}noBreakHyphen": "-"}
_LINK_FIELD = re.compile(r'\s*HYPERLINK\s+(?:\\l\s+"(?P<anchor>[^"]*)"|"(?P<target>[^"]*)")')


class Piece(NamedTuple):
    """A text of one look, or a line break if it is None; `size` is in half points, `target` that of a link."""

    text: str | None
    bold: bool = False
    size: int = 0
    target: str | None = None


class _Field:
    """An open field: what stands before its result tells what it is, and is not shown."""

    def __init__(self) -> None:
        self.code = ""
        self.shows = False


class TextReader:
    """Reads one paragraph after the other: a field may begin in one and end in another.

    `target_of` gives the address behind a relation. `boxes` are the text boxes that were met and not read yet.
    """

    def __init__(self, styles: Styles, target_of: Callable[[str], str | None]) -> None:
        self._styles = styles
        self._target_of = target_of
        self._fields: list[_Field] = []
        self._codes = 0  # open fields whose result has not begun
        self.boxes: list[Element] = []

    def read(self, paragraph: Element, style: str | None) -> list[Piece]:
        """The pieces of a paragraph of `style`, as a reader of the finished document sees them."""
        return list(self._pieces(paragraph, style, None))

    def _pieces(self, around: Element, style: str | None, target: str | None) -> Iterator[Piece]:
        for element in around:
            tag = element.tag
            if tag == _RUN:
                yield from self._run(element, style, target)
            elif tag in _AROUND:
                yield from self._pieces(element, style, self._target(element) or target)
            elif tag == ALTERNATIVE:
                self._find_boxes(element)

    def _target(self, element: Element) -> str | None:
        """The address of a link, if `element` is one."""
        if element.tag == f"{W}fldSimple":
            return _link_of(element.get(f"{W}instr") or "")
        anchor = element.get(f"{W}anchor")
        return self._target_of(element.get(_RELATION) or "") or (f"#{anchor}" if anchor else None)

    def _run(self, run: Element, style: str | None, target: str | None) -> Iterator[Piece]:
        look = self._styles.look_of_run(style, text_properties(part_of(run, "rPr")))
        for element in run:
            tag = element.tag
            if tag == _FIELD_MARK:
                self._read_field_mark(element.get(f"{W}fldCharType"))
            elif tag == _CODE and self._fields:
                self._fields[-1].code += element.text or ""
            elif look.hidden or self._codes:
                continue
            elif tag in _BREAKS:
                if element.get(f"{W}type", "textWrapping") == "textWrapping":
                    yield Piece(None)
            elif tag == _TEXT or tag in _SIGNS:
                text = _SIGNS.get(tag) or element.text or ""
                yield Piece(text, bool(look.bold), look.size or 0, target or self._field_target())
            elif tag in _PICTURES:
                self._find_boxes(element)

    def _read_field_mark(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(_Field())
            self._codes += 1
        elif kind == "separate" and self._fields and not self._fields[-1].shows:
            self._fields[-1].shows = True
            self._codes -= 1
        elif kind == "end" and self._fields and not self._fields.pop().shows:
            self._codes -= 1

    def _field_target(self) -> str | None:
        return _link_of(self._fields[-1].code) if self._fields else None

    def _find_boxes(self, element: Element) -> None:
        """Keep the text boxes in `element`; of alternatives for old and new programs, the first is shown."""
        shown = element[0] if element.tag == ALTERNATIVE and len(element) else element
        self.boxes += [box for box in shown.iter(_BOX) if next(box.iterancestors(_BOX), None) is None]


def _link_of(code: str) -> str | None:
    """The address in the code of a field, if that is a link."""
    found = _LINK_FIELD.match(code)
    if found is None:
        return None
    return found["target"] if found["anchor"] is None else f"#{found['anchor']}"

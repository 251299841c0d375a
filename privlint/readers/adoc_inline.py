"""Inline marks of AsciiDoc: emphasis, links, macros, attributes and footnotes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from privlint.decoded import Decoded
from privlint.readers.character_references import reference_at
from privlint.readers.decoded_page import DecodedPage
from privlint.readers.page import Page

_INSIDE = r"(?=\S)(?P<{name}>(?:[^\n{mark}]|\n(?!\n)|(?<=\w){mark}(?=\w))+?)(?<=\S)"
_TEXT_OF_LINK = r"\[(?P<{name}>(?:\\.|[^\]\\\[]|\[[^\[\]]{{0,200}}\])*)\]"
_URL = r"(?:https?|ftp|irc)://[^\s\[\]<>\"{}]*"


def _constrained(name: str, mark: str) -> str:
    inside = _INSIDE.format(name=name, mark=mark)
    return rf"(?<![\w{mark}\\]){mark}(?!{mark}){inside}{mark}(?![\w{mark}])"


def _unconstrained(name: str, mark: str) -> str:
    return rf"(?<!\\){mark}{mark}(?P<{name}>(?:(?!{mark}{mark})[^\n]|\n(?!\n))+?){mark}{mark}"


_MACRO = r"link|mailto|xref|image|icon|kbd|btn|menu|footnote|pass|stem|anchor|indexterm2?|tel"
_SYMBOLS = (
    r"\\(?P<escaped>[*_`#^~{\[<+|\\]|(?=https?:|link:|image:))",
    r"(?P<break> \+(?=\n|\Z))",
    r"\+\+\+(?P<pass>[^+]*)\+\+\+",
    r"(?<![\w+])\+(?P<plain>[^\s+](?:[^+\n]*[^\s+])?)\+(?![\w+])",
    r"`\+(?P<code>[^+`\n]*)\+`",
    _unconstrained("strong2", r"\*"),
    _constrained("strong", r"\*"),
    _unconstrained("plain1", "_"),
    _constrained("plain2", "_"),
    _unconstrained("plain3", "`"),
    _constrained("plain4", "`"),
    r"(?:\[[\w.,# -]{0,60}\])?" + _unconstrained("plain5", r"\#"),
    r"(?:\[[\w.,# -]{0,60}\])?" + _constrained("plain6", r"\#"),
    r"\^(?P<plain7>[^\s^]+)\^|~(?P<plain8>[^\s~]+)~",
    r"<(?P<bare>https?://[^\s<>]+)>",
    r"<<(?P<id>[^,<>\n]{1,300})(?:,(?P<of_id>[^<>]{0,300}))?>>",
    r"\[\[[^\]\n]{0,200}\]\]",
    r"\(\(\([^()]{0,300}\)\)\)|\(\((?P<plain9>[^()]{1,300})\)\)",
    r"\{(?P<link_name>\w[\w-]{0,80})\}(?P<path>[^\s\[\]{}]{0,300})" + _TEXT_OF_LINK.format(name="of_name"),
    r"\{(?P<name>\w[\w-]{0,80})\}",
    r"(?P<reference>&(?=[#A-Za-z]))",
    r"(?P<sign>\((?:C|R|TM)\)|(?<=\w)--(?=\w)|(?<=\s)--(?=\s))",
)
_WORDS = (
    rf"(?P<url>{_URL})(?:{_TEXT_OF_LINK.format(name='of_url')})?",
    rf"(?P<macro>{_MACRO}):(?P<target>[^\s\[\]:][^\s\[\]]{{0,1000}})?{_TEXT_OF_LINK.format(name='of_macro')}",
)
_MARK = re.compile(rf"(?=[\\+*_`#\[^~<({{&-]| \+)(?:{'|'.join(_SYMBOLS)})|\b(?=[a-z]+2?:)(?:{'|'.join(_WORDS)})")
_SHOWN_AS_TEXT = ("strong", "strong2")
_SIGNS = {"(C)": "©", "(R)": "®", "(TM)": "™", "--": "—"}
_CHARACTERS = {
    **{"nbsp": "\u00a0", "sp": " ", "empty": "", "blank": "", "zwsp": "", "wj": "", "plus": "+", "amp": "&", "lt": "<"},
    **{"gt": ">", "vbar": "|", "asterisk": "*", "apos": "'", "quot": '"', "lsquo": "‘", "rsquo": "’", "ldquo": "“"},
    **{"rdquo": "”", "deg": "°", "backslash": "\\", "caret": "^", "tilde": "~", "backtick": "`", "startsb": "["},
    **{"endsb": "]"},
}
_LEFT_OUT = frozenset({"image", "icon", "btn", "stem", "anchor", "indexterm"})
_QUOTED = re.compile(r"\s*(?P<quote>[\"'])(?P<text>.*?)(?P=quote)", re.DOTALL)
_OPTIONS = re.compile(r"\^?(?:,\s*[\w-]+=.*|,\s*[\w-]+\s*)?\Z", re.DOTALL)
_PUNCTUATION = ".,;:!?)'"
_DEEPEST = 8  # marks inside each other


class Inline:
    """Tells `page` of texts in `source`; `attributes` are what names in braces stand for.

    `footnotes` collects the texts of footnotes, which are shown at the end of the page.
    """

    def __init__(self, page: Page, source: str, attributes: Mapping[str, Decoded]) -> None:
        self._page = page
        self._source = source
        self._attributes = attributes
        self.footnotes: list[Decoded] = []

    def show(self, decoded: Decoded) -> None:
        """Tell of a text with inline marks."""
        inside = DecodedPage(self._page, self._source, decoded)
        self._read(decoded, inside, 0, len(decoded.text), 0)

    def target(self, written: str) -> str:
        """A target with the attributes of the file filled in."""
        return re.sub(r"\{([\w-]+)\}", lambda found: self._value(found[1]) or found[0], written)

    def _value(self, name: str) -> str:
        value = self._attributes.get(name.lower())
        return value.text if value is not None else ""

    def _read(self, decoded: Decoded, inside: DecodedPage, offset: int, end: int, depth: int) -> None:
        for found in _MARK.finditer(decoded.text, offset, end) if depth < _DEEPEST else ():
            if found.start() < offset:
                continue
            inside.text(offset, found.start())
            offset = found.end()
            kind = str(found.lastgroup)
            if kind == "escaped":
                inside.text(*found.span("escaped"))
            elif kind == "break":
                inside.line_break(*found.span())
            elif kind in ("pass", "plain", "code"):
                inside.text(*found.span(kind))
            elif kind in _SHOWN_AS_TEXT:
                inside.start("strong", {}, found.start())
                self._read(decoded, inside, *found.span(kind), depth + 1)
                inside.end("strong", found.end())
            elif kind.startswith("plain"):
                self._read(decoded, inside, *found.span(kind), depth + 1)
            elif kind in ("name", "of_name"):
                self._attribute(decoded, inside, found, depth)
            elif kind == "reference":
                reference = reference_at(decoded.text, found.start(), end, needs_semicolon=True)
                if reference is None:
                    inside.text(*found.span())
                else:
                    inside.replace(reference[0], found.start(), reference[1])
                    offset = reference[1]
            elif kind == "sign":
                inside.replace(_SIGNS[found["sign"]], *found.span())
            else:
                offset = self._macro(decoded, inside, found, depth)
        inside.text(offset, end)

    def _macro(self, decoded: Decoded, inside: DecodedPage, found: re.Match[str], depth: int) -> int:
        """Tell of a link, a macro or an anchor; returns where the text goes on."""
        if found["url"] is not None or found["bare"] is not None:
            group = "url" if found["url"] is not None else "bare"
            if found["of_url"] is not None:
                self._link(decoded, inside, found[group], found.span("of_url"), found.span(group), depth)
                return found.end()
            end = found.end(group)
            while group == "url" and decoded.text[end - 1] in _PUNCTUATION:
                end -= 1
            self._link(
                decoded, inside, decoded.text[found.start(group) : end], (end, end), (found.start(group), end), depth
            )
            return end if group == "url" else found.end()
        if found["id"] is not None:
            inner = found.span("of_id") if found["of_id"] else found.span("id")
            self._link(decoded, inside, f"#{found['id']}", inner, inner, depth)
        elif found["macro"] is not None:
            self._named(decoded, inside, found, depth)
        return found.end()

    def _named(self, decoded: Decoded, inside: DecodedPage, found: re.Match[str], depth: int) -> None:
        macro, target = found["macro"], found["target"] or ""
        if macro == "footnote":
            parts = list(decoded.source_of(*found.span("of_macro")))
            if parts:
                self.footnotes.append(_part(decoded, *found.span("of_macro")))
        elif macro in ("link", "mailto", "xref", "tel"):
            written = target if macro in ("link", "xref") else f"{macro}:{target}"
            self._link(decoded, inside, written, found.span("of_macro"), found.span("target"), depth)
        elif macro not in _LEFT_OUT:
            inside.text(*found.span("of_macro"))

    def _link(
        self,
        decoded: Decoded,
        inside: DecodedPage,
        target: str,
        text: tuple[int, int],
        otherwise: tuple[int, int],
        depth: int,
    ) -> None:
        """A link whose text stands from one offset to another, or else is the address itself."""
        start, end = text
        quoted = _QUOTED.match(decoded.text, start, end)
        if quoted is not None:
            start, end = quoted.span("text")
        else:
            options = _OPTIONS.search(decoded.text, start, end)
            end = options.start() if options is not None and "=" in options.group() + "=" else end
        if start >= end:
            start, end = otherwise
        inside.start("a", {"href": self.target(target)}, max(start, 0))
        if start >= 0:
            self._read(decoded, inside, start, end, depth + 1 if text[0] < text[1] else _DEEPEST)
        inside.end("a", max(end, 0))

    def _attribute(self, decoded: Decoded, inside: DecodedPage, found: re.Match[str], depth: int) -> None:
        """What a name in braces stands for: a text of the file, a character, or what only the site knows."""
        if found["of_name"] is not None:
            target = self._value(found["link_name"]) or f"{{{found['link_name']}}}"
            span = found.span("link_name")
            self._link(decoded, inside, target + found["path"], found.span("of_name"), span, depth)
            return
        name = found["name"].lower()
        value = self._attributes.get(name)
        if value is not None:
            for part in value.parts:
                self._page.value(part.source_start, part.source_end)
            Inline(self._page, self._source, {}).show(value)
        elif name in _CHARACTERS:
            inside.replace(_CHARACTERS[name], *found.span())
        else:
            inside.text(*found.span())


def _part(decoded: Decoded, start: int, end: int) -> Decoded:
    """The part of a text from `start` to `end`."""
    parts = tuple(
        part._replace(start=part.start - start, end=part.end - start) for part in decoded.source_of(start, end)
    )
    return Decoded(decoded.text[start:end], parts)

"""Components and admonitions in Markdown: `::card{title="…"}` of MDC, `:::note[…]`, `!!! note "…"` of MkDocs, and
shortcodes of Hugo, `{{< tab "…" >}}`.

The lines that begin and end them hold nothing for a visitor but the text in them; what stands between is Markdown,
however it is indented.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from privlint.patterns import compile_later
from privlint.readers import components
from privlint.readers.markdown_lines import Line
from privlint.readers.receiver import Receiver

_COMPONENT = compile_later(
    r"[ \t]*:{2,}[ \t]*(?P<name>[A-Za-z][\w-]*)(?:\[(?P<label>[^\[\]\r\n]*)\])?(?:\{(?P<properties>[^\r\n]*)\})?"
    r"[ \t]*(?P<title>[^\r\n]*)"
)
_SLOT = compile_later(rf"[ \t]*#(?:{'|'.join(components.HEADINGS)})[ \t]*")
_END = re.compile(r"[ \t]*:{2,}[ \t]*")
_ADMONITION = compile_later(
    r"(?P<indent>[ \t]*)(?:!!!|\?\?\?\+?)[ \t]+(?P<name>[A-Za-z][\w -]*?)(?:[ \t]+\"(?P<title>[^\"\r\n]*)\")?"
    r"[ \t]*(?=[\r\n]|\Z)"
)
_SHORTCODE = compile_later(
    r"[ \t]*\{\{[<%]-?[ \t]*(?P<name>[A-Za-z][\w-]*)(?:[ \t]+\"(?P<title>[^\"\r\n]*)\")?"
    r"(?P<properties>(?:(?!\}\})[^\r\n])*?)-?[>%]\}\}[ \t]*(?=[\r\n]|\Z)"
)
_HAS_TITLE_FIRST = compile_later(
    r".*tab|details|expand|collaps\w*|.*accordion.*|card|section|panel|step|faq.*|question|toggle"
)
_PROPERTY = compile_later(r"(?<![\w:@.-])(?P<key>[\w-]+)=(?P<quote>[\"'])(?P<text>.*?)(?P=quote)")
_YAML = compile_later(
    r"[ \t]*(?:-[ \t]+)?(?P<key>\w+):[ \t]+(?P<quote>[\"']?)(?P<text>[^\r\n]*?)(?P=quote)[ \t]*(?=[\r\n]|\Z)"
)
_YAML_LIST = compile_later(r"[ \t]*(?P<key>\w+):[ \t]*(?=[\r\n]|\Z)")
_YAML_ITEM = compile_later(r"[ \t]*-[ \t]+(?P<quote>[\"']?)(?P<text>[^\r\n]*?)(?P=quote)[ \t]*(?=[\r\n]|\Z)")
_EMPHASIS = compile_later(r"\*+|`+|(?<!\w)_+|_+(?!\w)")
_FENCE = re.compile(r"[ \t]*---[ \t]*")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_IS_NOTE = compile_later(
    r"note|tip|info|warning|caution|danger|important|callout|alert|admonition|success|hint|abstract|quote|example|bug|.*alert"
)
_LEFT_OUT = compile_later(r".*(?:button|badge|icon|image|video|code|figure).*|toc|youtube")
_CODE_INDENT = 4  # columns at which Markdown sees code
_MOST_PROPERTIES = 40  # lines


@dataclass(frozen=True, slots=True)
class Components:
    """The lines, by their numbers, that hold text of components, and the columns by which others are indented."""

    titled: set[int] = field(default_factory=set)
    indents: dict[int, int] = field(default_factory=dict)


def find_components(source: str, lines: Sequence[Line]) -> Components:
    """The components among the `lines` of `source`."""
    found = Components()
    depth = base = 0
    is_new = False
    admonitions: list[int] = []  # the columns of the text in the open ones
    for number, line in enumerate(lines):
        text = source[line.start : line.end]
        columns = len(text.expandtabs(4)) - len(text.expandtabs(4).lstrip())
        if not text.strip():
            continue
        while admonitions and columns < admonitions[-1]:
            admonitions.pop()
        admonition = _ADMONITION.fullmatch(text) if text.lstrip()[:3] in ("!!!", "???") else None
        component = _COMPONENT.fullmatch(text) if text.lstrip().startswith("::") else None
        if admonitions:
            found.indents[number] = admonitions[-1]
        elif base:
            found.indents[number] = min(columns, base)
        if admonition is not None:
            admonitions.append(columns + _CODE_INDENT)
            found.titled.add(number)
        elif text.lstrip().startswith("{{"):
            if any(True for _ in _texts(source, line.start)):
                found.titled.add(number)
        elif component is not None or _END.fullmatch(text):
            depth = max(depth + (1 if component is not None else -1), 0)
            is_new = True
            if component is not None and any(True for _ in _texts(source, line.start)):
                found.titled.add(number)
        elif depth and _SLOT.fullmatch(text):
            found.titled.add(number)
        elif is_new:
            base = columns if depth and columns >= _CODE_INDENT else 0
            is_new = False
            if base:
                found.indents[number] = base
    return found


def is_component(source: str, start: int) -> bool:
    """Whether the line whose text begins at `start` begins or ends a component."""
    return source.startswith("::", start) and (_COMPONENT.match(source, start) or _END.match(source, start)) is not None


def show_component(page: Receiver, source: str, start: int) -> None:
    """Tell `page` of the texts in the line of a component that begins at `start`, and in its properties below."""
    if source[start] == "#":
        page.start("summary", {}, start)  # a slot for the title, which what follows ends
        return
    for element, begin, end in _texts(source, start):
        page.start(element, {}, begin)
        for mark in _EMPHASIS.finditer(source, begin, end):
            page.text(begin, mark.start())
            begin = mark.end()
        page.text(begin, end)
        page.end(element, end)


def _texts(source: str, start: int) -> Iterator[tuple[str, int, int]]:
    """The element that each text is, and where it stands."""
    shortcode = _SHORTCODE.match(source, start)
    found = shortcode or _ADMONITION.match(source, start) or _COMPONENT.match(source, start)
    if found is None:
        return
    name = found["name"].lower().removeprefix("u-")
    if _LEFT_OUT.fullmatch(name) or (shortcode and shortcode["title"] and not _HAS_TITLE_FIRST.fullmatch(name)):
        return
    title = "p" if _IS_NOTE.match(name) else "summary"
    groups = found.groupdict()
    if groups.get("label"):
        yield title, *found.span("label")
    if (groups["title"] or "").strip() and not (groups["title"] or "").lstrip().startswith(("{", ":")):
        yield title, *found.span("title")
    written = _PROPERTY.finditer(source, *found.span("properties")) if groups.get("properties") else ()
    properties = [(given["key"], given) for given in written]
    if "label" in groups:
        properties += _yaml(source, found.end())
    for name, given in properties:
        key = name.lower()
        if given["text"].strip(" |>-") and not components.is_name(given["text"], key in components.HEADINGS):
            if key in components.HEADINGS:
                yield title, *given.span("text")
            elif key in components.TEXTS:
                yield "p", *given.span("text")
            elif key in components.LISTS and "key" not in given.groupdict():
                yield "li", *given.span("text")


def _yaml(source: str, offset: int) -> Iterator[tuple[str, re.Match[str]]]:
    """The properties between fences below the line that ends at `offset`, and the items of lists, with their keys."""
    line = _LINE.match(source, offset)
    fences = 0
    listed = ""  # the key of the list in which the line stands
    for _ in range(_MOST_PROPERTIES):
        line = _LINE.match(source, line.end()) if line is not None else None
        if line is None or not line.group():
            return
        if _FENCE.fullmatch(line.group().rstrip("\r\n")):
            fences += 1
            if fences == 2:
                return
        elif not fences:
            return
        elif (found := _YAML.match(source, line.start(), line.end())) is not None:
            yield found["key"], found
        elif (opening := _YAML_LIST.match(source, line.start(), line.end())) is not None:
            listed = opening["key"]
        elif (item := _YAML_ITEM.match(source, line.start(), line.end())) is not None:
            yield listed, item

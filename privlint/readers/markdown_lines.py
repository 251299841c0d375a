"""The lines of a Markdown file: where each begins and ends, and which of them belong to other tools.

Site generators let authors mix Markdown with template tags (Liquid, Hugo), with
components (MDC, MDX) and with directives. Lines that hold nothing else are blank
to the reader of the page.
"""

from __future__ import annotations

import re

from privlint.patterns import compile_later
from privlint.readers.template_tags import included
from privlint.record import NamedTuple, made_of

_LINE = re.compile(r"[^\r\n]*+(?P<end>\r\n|\r|\n|\Z)")
_TEMPLATE = compile_later(r"\{%|\{#|\{\{[%<]")
_CLOSING = {"{%": "%}", "{#": "#}", "{{%": "%}}", "{{<": ">}}"}
_FOREIGN = compile_later(
    r"(?:"
    r":{2,}[^\n]*|"  # MDC component, directive
    r":[A-Za-z][\w-]*(?:\{[^\n]*\})?|"  # MDC component of one line, without text
    r"\{:[^}\n]*\}|"  # kramdown attributes
    r"\{/\*[^\n]*\*/\}|"  # MDX comment
    r"\[\[?_?(?:TOC|toc)_?\]?\]|"
    r"import\s(?:[^\n]*\sfrom\s)?\s*[\"'][^\n]*|"
    r"export\s+(?:const|default|function|let|var|async)\b[^\n]*"
    r")\s*"
)
_COMPONENT = compile_later(r"\s*:{2,}\s*[\w-]")
_SLOT = compile_later(r"\s{0,3}#[\w-]+\s*")


class Line(NamedTuple):
    """The source offsets of a line, without its line end; `next` is where the next line begins."""

    start: int
    end: int
    next: int


def split_lines(source: str, start: int) -> list[Line]:
    """The lines of `source` from the offset `start` on."""
    matches = _LINE.finditer(source, start)
    lines = made_of(Line, ((match.start(), match.start("end"), match.end()) for match in matches))
    return lines[:-1]  # the last one is empty, and begins where the source ends


def foreign_lines(source: str, lines: list[Line]) -> set[int]:
    """The indices of the lines that hold nothing for a visitor."""
    foreign = set()
    properties_end = -1  # the last line of the properties of an MDC component
    in_component = False
    for index, line in enumerate(lines):
        text = source[line.start : line.end]
        mark = text.lstrip()[:2]
        if index <= properties_end:
            foreign.add(index)
        elif mark in ("::", "{:", "{/", "[[", "[T", "[t", "[_", "im", "ex") or mark[:1] == ":":
            if _FOREIGN.fullmatch(text.lstrip()):
                foreign.add(index)
                if mark == "::":
                    in_component = _COMPONENT.match(text) is not None
                    properties_end = _properties_end(source, lines, index) if in_component else -1
        elif mark in ("{%", "{#", "{{"):
            if _is_template(text) and not included(text.strip()):
                foreign.add(index)
        elif in_component and mark[:1] == "#" and _SLOT.fullmatch(text):
            foreign.add(index)
    return foreign


def _is_template(text: str) -> bool:
    """Whether `text` consists of template tags only."""
    offset = len(text) - len(text.lstrip())
    while offset < len(text):
        opening = _TEMPLATE.match(text, offset)
        if opening is None:
            return False
        closing = _CLOSING[opening.group()]
        found = text.find(closing, opening.end())
        if found < 0:
            return False
        offset = found + len(closing)
        offset += len(text[offset : offset + 80]) - len(text[offset : offset + 80].lstrip())
    return True


def _properties_end(source: str, lines: list[Line], component: int) -> int:
    """The index of the line that closes the YAML properties below the line of a component, or -1."""
    rows = [source[line.start : line.end].strip() for line in lines[component + 1 : component + 40]]
    if rows[:1] == ["---"] and "---" in rows[1:]:
        return component + 1 + rows.index("---", 1)
    return -1

"""Other ways to read a script with a mistake that its parser cannot get over, each with less of it and in its place."""

from __future__ import annotations

import re

_ELEMENTS = re.compile(r"^(?P<indent>[ \t]*)[^\r\n]*?(?:\breturn\b|=>|=)[ \t]*\(?\s*(?=<[A-Za-z>])", re.MULTILINE)
_END = re.compile(r"^(?P<indent>[ \t]*)[)}][)};,]*[ \t]*$|(?<=>);[ \t]*$", re.MULTILINE)
_PART = re.compile(
    r"//[^\r\n]*|/\*(?:[^*]|\*(?!/))*+\*/|[()\[\]{}]"
    r"|(?P<quote>[\"'])(?:\\.|(?!(?P=quote))[^\\\r\n])*+(?P<end>(?P=quote))?"
    r"|(?P<tick>`)(?:\\.|[^`\\])*+(?P<last>`)?",
    re.DOTALL,
)
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def only_elements(source: str) -> str:
    """`source` with only its elements, as far as its lines tell where they begin and end; empty if it has none."""
    parts: list[str] = []
    offset = 0
    while (begin := _ELEMENTS.search(source, offset)) is not None:
        ends = (end for end in _END.finditer(source, begin.end()) if len(end["indent"] or "") <= len(begin["indent"]))
        end = next((end.start() for end in ends), len(source))
        parts += [blank(source[offset : begin.end()]), source[begin.end() : end]]
        offset = end
    return "".join([*parts, blank(source[offset:])]) if parts else ""


def unended_comment(source: str) -> int:
    """Where a comment begins that has no end; -1 if there is none."""
    return source.find("/*", source.rfind("*/") + len("*/"))


def ends_of(source: str) -> str:
    """The ends of the string and of the brackets in `source` that have none; empty if all have one."""
    ends: list[str] = []
    last = ""
    for part in _PART.finditer(source):
        quote = part["quote"] or part["tick"]
        if quote is not None:
            last = quote if part["end"] is part["last"] is None and part.end() == len(source) else ""
        elif part.group() in _CLOSING:
            ends.append(_CLOSING[part.group()])
        elif ends and part.group() == ends[-1]:
            ends.pop()
    return f"{last}\n{''.join(reversed(ends))}" if ends or last else ""


def blank(text: str) -> str:
    """As many spaces as `text` has characters, with its line ends."""
    return re.sub(r"[^\r\n]", " ", text)

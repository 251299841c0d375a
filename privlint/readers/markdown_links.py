"""Links in Markdown: where their targets are written, and the definitions elsewhere that they refer to."""

from __future__ import annotations

import re
from html import unescape

_TARGET = re.compile(
    r"\(\s*+(?:<(?P<angled>[^<>\n]*+)>|(?P<bare>(?:[^\s()<>\\{]|\{\{[^{}\n]{0,300}\}\}|\{|\\.|\([^\s()]{0,500}\)){0,4000}+))"
    r"(?:\s++(?:\"(?:[^\"\\]|\\.){0,1000}+\"|'(?:[^'\\]|\\.){0,1000}+'|\((?:[^()\\]|\\.){0,1000}+\)))?\s*+\)",
    re.DOTALL,
)
_LABEL = re.compile(r"\[(?P<label>(?:[^\[\]\\]|\\.){0,999}+)\]", re.DOTALL)
_DEFINITION = re.compile(
    r"[ \t>]{0,40}\[(?P<label>(?!\^)(?:[^\[\]\\\n\r]|\\.){1,999}+)\]:[ \t]*+(?P<target><[^<>\n\r]*+>|[^\s<]\S*+)"
    r"(?:[ \t]+(?:\"[^\"\n\r]*+\"|'[^'\n\r]*+'|\([^()\n\r]*+\)))?[ \t]*+(?=[\r\n]|\Z)"
)
_NO_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def find_references(source: str) -> dict[str, str]:
    """The targets of the link definitions in `source` by their labels."""
    references: dict[str, str] = {}
    offset = source.find("]:")
    while offset >= 0:
        line_start = max(source.rfind("\n", 0, offset), source.rfind("\r", max(offset - 1100, 0), offset)) + 1
        definition = _DEFINITION.match(source, line_start) if offset - line_start < 1100 else None
        if definition is not None:
            references.setdefault(_normal(definition["label"]), _target(definition["target"]))
        offset = source.find("]:", offset + 2)
    return references


def is_definition(source: str, start: int, end: int) -> bool:
    """Whether the line from `start` to `end` is a link definition, which a visitor does not see."""
    match = _DEFINITION.match(source, start, end) if source.startswith("[", start, end) else None
    return match is not None and match.end() == end


def link_target(body: str, start: int, close: int, references: dict[str, str]) -> tuple[str, int] | None:
    """The target of the link whose text runs from `start` to the bracket at `close`, and where the link ends."""
    if body.startswith("(", close + 1):
        match = _TARGET.match(body, close + 1)
        if match is not None:
            return _target(match["angled"] if match["angled"] is not None else match["bare"]), match.end()
    if not references:
        return None
    end = close + 1
    label = body[start:close] if close - start < 1000 else ""
    explicit = _LABEL.match(body, end)
    if explicit is not None:
        end = explicit.end()
        label = explicit["label"] or label
    target = references.get(_normal(label))
    return (target, end) if target is not None else None


def _normal(label: str) -> str:
    return " ".join(label.split()).casefold()


def _target(written: str) -> str:
    """The target of a link as it is meant: without brackets, escapes and references."""
    return unescape(_NO_ESCAPE.sub(r"\1", written.removeprefix("<").removesuffix(">")))

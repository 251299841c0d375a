"""Names that a template gives a text or a list: `{% set naam = "…" %}`, `@php $a = ['…'] @endphp`, `{% capture %}`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from privlint.decoded import Decoded
from privlint.patterns import compile_later
from privlint.readers.template_literals import STRING, Value, literal_at, split_text, unescaped

_ASSIGNED = compile_later(
    r"(?:\A\s*+|(?<=[;\n])[ \t]*+)(?:(?:set|assign|const|let|var|php)\s++)?[$@]?(?P<name>[A-Za-z_]\w*+)\s*+:?="
    rf"\s*+(?:{STRING}[ \t\r]*+(?=;|\n|\s*+\Z)|(?P<list>[\"'][^\n]*?\|\s*split\b|(?=[\[({{]|%\{{|array\b)))"
)
_BLOCK = re.compile(
    r"\{%-?\s*+(?:capture|set)\s++(?P<name>\w++)\s*+-?%\}(?P<text>[^{}<>]*+)\{%-?\s*+end(?:capture|set)\s*+-?%\}"
)
_PATH = re.compile(
    r"\s*(?:(?:__|_|t|e|h|raw|trans|gettext)\s*\(?\s*)??[$@]?(?P<name>[A-Za-z_]\w*)"
    r"(?P<keys>(?:(?:\.|->)\w+|\[\s*:?(?:\"\w+\"|'\w+'|\w+)\s*\])*)\s*\)?\s*"
    r"(?:\|\s*(?:e|escape|raw|safe|strip|trim|t|trans|translate|md|markdown|markdownify|nl2br"
    r"|capitalize|capfirst|ucfirst|title|upper|upcase|lower|downcase)\s*)*"
)
_KEY = re.compile(r"\w+")
_LONGEST = 1000  # characters of a text that may be shown over and over


class TemplateValues:
    """The texts and lists of the names that a template sets once, as far as it is read; `bound` are those of a loop."""

    def __init__(self, bound: Mapping[str, Value] | None = None, around: TemplateValues | None = None) -> None:
        self._values: dict[str, Value] = dict(bound or {})
        self._around = around

    def set(self, name: str, value: Value) -> None:
        """`name` is `value`; of a name that is set again nothing is known."""
        is_long = isinstance(value, Decoded) and len(value.text) > _LONGEST
        self._values[name] = None if name in self._values or is_long else value

    def assign(self, source: str, start: int, end: int) -> None:
        """Set the names that the code from `start` to `end` gives a text or a list."""
        for found in _assignments(source[start:end]):
            if found["text"] is not None:
                first, last = found.span("text")
                self.set(found["name"], unescaped(source, start + first, start + last))
                continue
            begin = start + found.start("list")
            literal = literal_at(source, begin, end)
            if literal is None and not found["list"]:
                return  # a bracket without an end, and so have those behind it
            self.set(found["name"], literal[0] if literal is not None else split_text(source, begin, end))

    def text_of(self, content: str) -> Decoded | None:
        """The text that a tag with such a content shows, if it only names it."""
        value = self.value_of(content)
        return value if isinstance(value, Decoded) else None

    def value_of(self, content: str) -> Value:
        """What the name `content` means, perhaps with keys behind it: `naam`, `$recht['naam']`, `recht.naam`."""
        found = _PATH.fullmatch(content)
        if found is None:
            return None
        value = self._named(found["name"])
        for key in _KEY.findall(found["keys"]):
            if isinstance(value, dict):
                value = value[key][1] if key in value else value if key in ("items", "iteritems") else None
            elif isinstance(value, list):
                value = value[int(key)] if key.isascii() and key.isdigit() and int(key) < len(value) else None
            else:
                return None
        return value

    def _named(self, name: str) -> Value:
        if name in self._values or self._around is None:
            return self._values.get(name)
        return self._around._named(name)


def _assignments(code: str) -> Iterator[re.Match[str]]:
    """The places in `code` where a name is given a string or a list, with the groups `name`, and `text` or `list`."""
    return _ASSIGNED.finditer(code)


def block_at(source: str, start: int) -> re.Match[str] | None:
    """The block that begins at `start` and gives its plain text a name, with the groups `name` and `text`."""
    return _BLOCK.match(source, start)

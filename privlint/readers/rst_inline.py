"""Inline marks of reStructuredText: emphasis, links, roles, substitutions and references."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from privlint.decoded import Decoded
from privlint.readers.decoded_page import DecodedPage
from privlint.readers.markdown_source import BARE_URL
from privlint.readers.page import Page

_BEFORE = r"(?<![^\s'\"(\[{<\-/:„“‘«>])"
_AFTER = r"(?=[\s'\")\]}>\-/:.,;!?\\”’»]|\Z)"
_TICKS = r"`(?=\S)(?P<{name}>(?:\\.|[^`\\])+?)(?<!\s)`"
_MARK = re.compile(
    rf"\\(?P<escaped>.?)"
    rf"|{_BEFORE}``(?=\S)(?P<literal>(?:[^`]|`(?!`))+?)(?<!\s)``{_AFTER}"
    rf"|{_BEFORE}\*\*(?=\S)(?P<strong>(?:\\.|[^\\*]|\*(?!\*))+?)(?<!\s)\*\*{_AFTER}"
    rf"|{_BEFORE}\*(?=[^\s*])(?P<emphasis>(?:\\.|[^\\*])+?)(?<!\s)\*{_AFTER}"
    rf"|{_BEFORE}:(?P<role>[A-Za-z][\w:+.-]{{0,40}}):{_TICKS.format(name='of_role')}"
    rf"|{_BEFORE}_?{_TICKS.format(name='phrase')}(?P<is_link>__?)?{_AFTER}"
    rf"|{_BEFORE}\|(?=\S)(?P<name>[^|\s][^|]{{0,80}})(?<!\s)\|(?:__?)?{_AFTER}"
    rf"|(?:(?<=\S)\s)?{_BEFORE}\[(?:\d+|\#[\w.-]*|\*|[A-Za-z][\w.-]*)\]_{_AFTER}"
    rf"|(?P<url>{BARE_URL})"
    rf"|\b(?P<word>[A-Za-zÀ-ÿ0-9](?:[\w.-]{{0,60}}?[^\W_])?)__?{_AFTER}",
    re.DOTALL,
)
_TARGET = re.compile(r"(?P<text>.*?)\s*<(?P<target>[^<>]*)>\Z", re.DOTALL)
_ROLES_LEFT_OUT = frozenset("download raw math index fa octicon material-regular material-outlined".split())
_ROLES_OF_LINKS = frozenset("ref doc any term link".split())
_ROLE_TEXT = frozenset("strong b".split())
_ESCAPE = re.compile(r"\\(.?)", re.DOTALL)


@dataclass(frozen=True)
class Names:
    """What the names in a file stand for: the `targets` of links, and the texts of `substitutions`."""

    targets: Mapping[str, str] = field(default_factory=dict)
    substitutions: Mapping[str, Decoded] = field(default_factory=dict)


def show(page: Page, source: str, decoded: Decoded, names: Names) -> None:
    """Tell `page` of a text with inline marks, which stands in `source`."""
    inside = DecodedPage(page, source, decoded)
    _Inline(page, source, decoded.text, inside, names).read()


def normalised(name: str) -> str:
    """The name of a target or a substitution as names are compared."""
    return " ".join(name.lower().split())


class _Inline:
    def __init__(self, page: Page, source: str, text: str, inside: DecodedPage, names: Names) -> None:
        self._page = page
        self._source = source
        self._text = text
        self._inside = inside
        self._names = names

    def read(self) -> None:
        """Tell of the text, mark by mark."""
        offset = 0
        for found in _MARK.finditer(self._text):
            self._inside.text(offset, found.start())
            offset = found.end()
            if found["escaped"] is not None:
                self._escaped(found)
            elif found["literal"] is not None:
                self._inside.text(*found.span("literal"))
            elif found["strong"] is not None:
                self._inside.start("strong", {}, found.start())
                self._unescaped(*found.span("strong"))
                self._inside.end("strong", found.end())
            elif found["emphasis"] is not None:
                self._unescaped(*found.span("emphasis"))
            elif found["role"] is not None:
                self._role(found["role"].rpartition(":")[2].lower(), *found.span("of_role"))
            elif found["phrase"] is not None:
                self._phrase(*found.span("phrase"), is_link=found["is_link"] is not None)
            elif found["name"] is not None:
                self._substitution(found)
            elif found["url"] is not None:
                self._link(found["url"], *found.span("url"))
            elif found["word"] is not None:
                self._word(found)
        self._inside.text(offset, len(self._text))

    def _escaped(self, found: re.Match[str]) -> None:
        """An escaped character is itself, but white space is nothing."""
        if not found["escaped"].isspace():
            self._inside.text(*found.span("escaped"))

    def _unescaped(self, start: int, end: int) -> None:
        for found in _ESCAPE.finditer(self._text, start, end):
            self._inside.text(start, found.start())
            self._escaped_in(found)
            start = found.end()
        self._inside.text(start, end)

    def _escaped_in(self, found: re.Match[str]) -> None:
        if not found[1].isspace():
            self._inside.text(*found.span(1))

    def _role(self, role: str, start: int, end: int) -> None:
        if role in _ROLES_LEFT_OUT:
            return
        if role in _ROLES_OF_LINKS:
            self._phrase(start, end, is_link=True)
        elif role in _ROLE_TEXT:
            self._inside.start("strong", {}, start)
            self._unescaped(start, end)
            self._inside.end("strong", end)
        else:
            self._phrase(start, end, is_link=False)

    def _phrase(self, start: int, end: int, *, is_link: bool) -> None:
        target = _TARGET.match(self._text, start, end)
        if target is not None and target["text"]:
            named = target["target"].removesuffix("_")
            self._link(self._names.targets.get(normalised(named), named), *target.span("text"))
        elif target is not None:
            self._link(target["target"], *target.span("target"))
        elif is_link:
            name = self._text[start:end]
            self._link(self._names.targets.get(normalised(name), name), start, end)
        else:
            self._unescaped(start, end)

    def _link(self, target: str, start: int, end: int) -> None:
        self._inside.start("a", {"href": target}, start)
        self._unescaped(start, end)
        self._inside.end("a", end)

    def _word(self, found: re.Match[str]) -> None:
        """A word before an underscore is a link if there is a target of that name, else text."""
        target = self._names.targets.get(normalised(found["word"]))
        if target is None:
            self._inside.text(*found.span())
        else:
            self._link(target, *found.span("word"))

    def _substitution(self, found: re.Match[str]) -> None:
        """A substitution is its text if the file has it, else it stands as it is written."""
        value = self._names.substitutions.get(normalised(found["name"]))
        if value is None:
            self._inside.text(*found.span())
            return
        for part in value.parts:
            self._page.value(part.source_start, part.source_end)
        show(self._page, self._source, value, Names(self._names.targets))

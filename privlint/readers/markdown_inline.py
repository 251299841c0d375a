"""Text inside a Markdown block: emphasis, links, code, references, HTML and escapes.

The marks disappear and the text goes to the page with its offsets.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from privlint.readers.content import Break
from privlint.readers.html import HtmlScanner
from privlint.readers.markdown_emphasis import Token, delimiter, pair
from privlint.readers.markdown_links import is_definition, link_target
from privlint.readers.markup import comment_end, reference_at, tag_at, template_tag_end
from privlint.readers.page import Page

_SPECIAL = re.compile(r"[\\\n`*_~!\[\]&<{:]")
_MARK = re.compile(
    r"\\(?P<escape>[!-/:-@\[-`{-~])|(?P<newline>\n)|(?P<code>`+)|(?P<delimiter>\*+|_+|~~+)|(?P<image>!\[)|"
    r"(?P<footnote>\[\^[^\]\s]{1,100}\])|(?P<open>\[)|(?P<close>\])|(?P<reference>&(?=[#A-Za-z]))|(?P<angle><)|"
    r"(?P<template>\{(?=[%#]|\{[%<]))|(?P<url>://[^\s<>\"*\[\]()]{3,2000})"
)
_AUTOLINK = re.compile(r"<(?P<target>[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*+|[\w.!#$%&'*+/=?^`{|}~-]++@[\w.-]++)>")
_TASK = re.compile(r"\[[ xX]\]\s")
_LONGEST_TAG = 2000


@dataclass(slots=True)
class _Bracket:
    """An opening bracket: its token and the number of delimiters before it."""

    token: Token
    delimiters: int


class InlineReader:
    """Reads the text of one block after the other to `page`."""

    def __init__(self, source: str, page: Page, html: HtmlScanner, references: dict[str, str]) -> None:
        self._source = source
        self._page = page
        self._html = html
        self._references = references

    def is_definition(self, start: int, end: int) -> bool:
        """Whether the line is a link definition, which a visitor does not see."""
        return is_definition(self._source, start, end)

    def read(self, lines: list[tuple[int, int]]) -> None:
        """Read the text that stands on `lines`, given as source offsets."""
        if not self._page.is_hidden or any(self._source.find("<", *line) >= 0 for line in lines):
            _Text(self._source, self._page, self._html, self._references, lines).read()


class _Text:
    """The text of one block: `body` is its lines without the white space around them."""

    def __init__(
        self,
        source: str,
        page: Page,
        html: HtmlScanner,
        references: dict[str, str],
        lines: list[tuple[int, int]],
    ) -> None:
        self._source = source
        self._page = page
        self._html = html
        self._references = references
        parts = []
        self._starts: list[int] = []  # of each line, in the body
        self._shifts: list[int] = []  # from the body to the source
        self._hard_breaks: set[int] = set()
        length = 0
        for start, end in lines:
            text = source[start:end]
            stripped = text.strip()
            self._starts.append(length)
            self._shifts.append(start + len(text) - len(text.lstrip()) - length)
            if text.endswith("  "):
                self._hard_breaks.add(length + len(stripped))
            parts.append(stripped)
            length += len(stripped) + 1
        self._body = "\n".join(parts)
        self._tokens: list[Token] = []
        self._delimiters: list[Token] = []
        self._brackets: list[_Bracket] = []
        self._inactive = 0  # so many brackets from the bottom can no longer begin a link
        self._backticks: dict[int, list[int]] | None = None

    def read(self) -> None:
        """Tell the page what the text says."""
        offset = 0
        task = _TASK.match(self._body)
        if task is not None:
            offset = task.end()
            self._tokens.append(Token(0, offset, "nothing"))
        while True:
            special = _SPECIAL.search(self._body, offset)
            if special is None:
                break
            mark = _MARK.match(self._body, special.start())
            offset = self._mark(mark) if mark is not None else special.end()
        self._pair(0)
        self._emit()

    def _mark(self, mark: re.Match[str]) -> int:
        """Note the mark found; returns where to go on."""
        kind = mark.lastgroup or ""
        start, end = mark.span()
        if kind == "escape":
            self._tokens.append(Token(start, start + 1, "nothing"))
        elif kind == "newline":
            self._newline(start)
        elif kind == "code":
            return self._code(start, end)
        elif kind == "delimiter":
            token = delimiter(self._body, start, end)
            self._tokens.append(token)
            self._delimiters.append(token)
        elif kind in ("open", "image"):
            token = Token(start, end, "literal")
            self._tokens.append(token)
            self._brackets.append(_Bracket(token, len(self._delimiters)))
        elif kind == "close":
            return self._close_bracket(start)
        elif kind == "url":
            return self._url(start, end)
        elif kind == "footnote":
            self._tokens.append(Token(start, end, "nothing"))
        else:
            return self._markup(kind, start)
        return end

    def _newline(self, start: int) -> None:
        hard = start in self._hard_breaks
        if (
            not hard
            and start
            and self._body[start - 1] == "\\"
            and not (self._tokens and self._tokens[-1].end == start)
        ):
            self._tokens.append(Token(start - 1, start, "nothing"))
            hard = True
        self._tokens.append(Token(start, start + 1, "hard" if hard else "soft"))

    def _code(self, start: int, end: int) -> int:
        if self._backticks is None:
            self._backticks = {}
            for run in re.finditer("`+", self._body):
                self._backticks.setdefault(run.end() - run.start(), []).append(run.start())
        runs = self._backticks.get(end - start, [])
        following = bisect_right(runs, start)
        if following >= len(runs):
            return end
        closing = runs[following]
        self._tokens.append(Token(start, end, "nothing"))
        newline = self._body.find("\n", end, closing)
        while newline >= 0:
            self._tokens.append(Token(newline, newline + 1, "soft"))
            newline = self._body.find("\n", newline + 1, closing)
        self._tokens.append(Token(closing, closing + end - start, "nothing"))
        return closing + end - start

    def _close_bracket(self, start: int) -> int:
        if not self._brackets:
            return start + 1
        bracket = self._brackets.pop()
        is_image = bracket.token.end - bracket.token.start == 2
        is_active = len(self._brackets) >= self._inactive
        self._inactive = min(self._inactive, len(self._brackets))
        found = link_target(self._body, bracket.token.end, start, self._references) if is_active or is_image else None
        if found is None:
            return start + 1
        target, end = found
        self._pair(bracket.delimiters)
        if is_image:
            # The text of an image is read by nobody who sees it.
            while self._tokens[-1] is not bracket.token:
                self._tokens.pop()
            bracket.token.kind, bracket.token.end = "nothing", end
        else:
            self._inactive = len(self._brackets)
            bracket.token.kind, bracket.token.text = "link", target
            self._tokens.append(Token(start, end, "link end"))
        return end

    def _url(self, colon: int, end: int) -> int:
        scheme = re.compile(r"\bhttps?\Z").search(self._body, max(colon - 6, 0), colon)
        if scheme is None or (self._tokens and self._tokens[-1].end > scheme.start()):
            return colon + 1
        while self._body[end - 1] in "?!.,:;_~'":
            end -= 1
        self._tokens.append(Token(scheme.start(), scheme.start(), "link", text=self._body[scheme.start() : end]))
        self._tokens.append(Token(end, end, "link end"))
        return end

    def _markup(self, kind: str, start: int) -> int:
        """HTML, a character reference or a template tag that begins at `start`; returns where to go on."""
        offset = self._offset(start)
        last = self._offset(len(self._body) - 1) + 1
        found: int | None = None
        token = Token(start, start, "nothing")
        if kind == "reference":
            reference = reference_at(self._source, offset, last, needs_semicolon=True)
            if reference is not None:
                found = reference[1]
                token.kind, token.text = "replace", reference[0]
        elif kind == "template":
            found = template_tag_end(self._source, self._html.searcher, offset)
        else:
            autolink = _AUTOLINK.match(self._body, start)
            if autolink is not None:
                return self._autolink(autolink)
            found = comment_end(self._source, self._html.searcher, offset)
            if found is None:
                tag = tag_at(self._source, offset, min(last, offset + _LONGEST_TAG))
                if not isinstance(tag, int):
                    found, token.kind = tag.stop, "tag"
        if found is None or not offset < found <= last:
            return start + 1
        token.end = self._body_offset(found)
        self._tokens.append(token)
        return token.end

    def _autolink(self, match: re.Match[str]) -> int:
        target = match["target"]
        if "@" in target and ":" not in target:
            target = "mailto:" + target
        self._tokens.append(Token(match.start(), match.start() + 1, "link", text=target))
        self._tokens.append(Token(match.end() - 1, match.end(), "link end"))
        return match.end()

    def _pair(self, bottom: int) -> None:
        """Pair the delimiters from index `bottom` on; none of them is looked at again."""
        pair(self._body, self._delimiters[bottom:])
        del self._delimiters[bottom:]

    def _emit(self) -> None:
        offset = 0
        for token in self._tokens:
            if token.start < offset:
                continue
            self._text(offset, token.start)
            self._emit_token(token)
            offset = token.end
        self._text(offset, len(self._body))

    def _emit_token(self, token: Token) -> None:
        page = self._page
        start, end = self._offset(token.start), self._end_offset(token.end)
        if token.kind == "literal":
            self._text(token.start, token.end)
        elif token.kind == "delimiter":
            for strong in token.closes:
                if strong:
                    page.end("strong", start)
            closed = sum(2 if strong else 1 for strong in token.closes)
            self._text(token.start + closed, min(token.start + closed + token.left, token.end))
            for strong in token.opens:
                if strong:
                    page.start("strong", {}, start)
        elif token.kind in ("soft", "hard"):
            page.line_break(
                self._end_offset(token.start),
                self._offset(token.end),
                Break.HARD if token.kind == "hard" else Break.SOFT,
            )
        elif token.kind == "link":
            page.start("a", {"href": token.text}, start)
        elif token.kind == "link end":
            page.end("a", end)
        elif token.kind == "replace":
            page.replace(token.text, start, end)
        elif token.kind == "tag":
            tag = tag_at(self._source, start, end)
            if not isinstance(tag, int):
                self._html.start_tag(tag, start)

    def _text(self, start: int, end: int) -> None:
        """Tell the page of the body from `start` to `end`, which may run over lines."""
        while start < end:
            newline = self._body.find("\n", start, end)
            stop = newline if newline >= 0 else end
            self._page.text(self._offset(start), self._end_offset(stop))
            if newline >= 0:
                self._page.line_break(self._end_offset(newline), self._offset(newline + 1), Break.SOFT)
            start = stop + 1

    def _offset(self, body_offset: int) -> int:
        """The source offset of the character at `body_offset`."""
        return body_offset + self._shifts[bisect_right(self._starts, body_offset) - 1]

    def _end_offset(self, body_offset: int) -> int:
        """The source offset where the text before `body_offset` ends."""
        return self._offset(body_offset - 1) + 1 if body_offset else self._offset(0)

    def _body_offset(self, offset: int) -> int:
        """Where in the body the source offset `offset` stands, which is not before the first line."""
        line = (
            bisect_right([start + shift for start, shift in zip(self._starts, self._shifts, strict=True)], offset) - 1
        )
        following = self._starts[line + 1] - 1 if line + 1 < len(self._starts) else len(self._body)
        return min(offset - self._shifts[line], following)

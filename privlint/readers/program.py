"""The reader of apps in Dart, Kotlin and Swift: the texts in their string constants and in widgets such as `Text('…')`.

Nothing is executed. A text is a heading, an item or a paragraph for the name of the call, the argument or the
constant that it is given to, and for its style; a text of several lines is read as HTML, Markdown or plain text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from privlint.decoded import Decoded
from privlint.document import Document
from privlint.document_builder import DocumentBuilder
from privlint.following import Follow, follow_nothing
from privlint.readers import markdown, text
from privlint.readers.broken import remark_unended
from privlint.readers.data.strings import refined
from privlint.readers.decoded_page import DecodedPage
from privlint.readers.html import HtmlScanner
from privlint.readers.key_names import is_heading_key, is_text, is_unseen_key
from privlint.readers.page import Page
from privlint.readers.program_tokens import Token, tokens_of
from privlint.readers.program_values import Values

_SHOWS = re.compile(r"(?:Selectable|Rich|Auto\w*|Styled)?Text(?:\.\w+)?|TextSpan|Html\w*|Markdown\w*|.*Text")
_LEFT_OUT = re.compile(
    r".*(?:Button|Exception|Error|Key|RegExp|Item)|print|debugPrint|log|assert|Uri(?:\.\w+)?|launch\w*|.*SnackBar|Tooltip"
    r"|Semantics|TextStyle|.*\.(?:asset|network|parse|of|pushNamed|go|push)|Image|Icon|InputDecoration|getString|fatalError"
)
_IS_ITEM = re.compile(r"_?(?:build|make)?_?\w*(?:bullet|listitem|list_item|opsomming|punt)\w*", re.IGNORECASE)
_IS_HEADING = re.compile(r"_?\w*(?:title|heading|header|titel|kop)\w*|AppBar|h[1-6]", re.IGNORECASE)
_HEADING_STYLE = re.compile(
    r"FontWeight\.(?:bold|w[6-9]00|Bold|SemiBold)|\b(?:headline|display|title|header|heading)(?:[A-Z\d]\w*)?\b"
    r"|\.h[1-6]\b|\.bold\b|\.(?:large)?[tT]itle\d?\b"
)
_STYLE_BEHIND = re.compile(r"(?:\s*\.\w+\((?:[^()]|\([^()]*\))*\)){1,6}")
_HTML = re.compile(r"</?(?:p|h[1-6]|ul|ol|li|br|strong|b|em|a|div|table|section)\b[^<>]*>", re.IGNORECASE)
_MARKDOWN = re.compile(r"(?m)^[ \t]*#{1,6} |\*\*\S|\]\(\S|^[ \t]*\|?[ \t]*:?--+:?[ \t]*\|")
_INDENT = re.compile(r"\n(?P<indent>[ \t]*)(?=[^\s])")
_IS_TITLE = re.compile(r"title|titel|header|heading|kop|label")
_IS_BUTTON = re.compile(r"\w*Button")
_LISTS = re.compile(r"(?:mutable|persistent|immutable|array)?(?:[lL]ist|Set|set|array)Of")
_SECTIONS = frozenset({"Section", "DisclosureGroup", "GroupBox"})
_TRANSLATES = frozenset({"NSLocalizedString", "String", "LocalizedStringKey"})
_DECLARES = frozenset("fun func class struct object interface enum".split())
_UNSEEN_ARGUMENTS = frozenset("comment tableName bundle semanticsLabel contentDescription accessibilityLabel".split())
_DIRECTIVES = ("import", "export", "part", "library")
_LONGEST_HEADING = 120
_OPENING, _CLOSING = {"(", "[", "{"}, {")", "]", "}"}


@dataclass(slots=True)
class _Bracket:
    """An open bracket, with the name before it, its argument or key so far, and how many texts it held."""

    kind: str
    name: str = ""
    key: str = ""
    texts: int = 0
    is_list: bool = False
    spans: bool = False


def read(path: str, source: str, follow: Follow = follow_nothing) -> Document:
    """The document that a user of the app in `source` sees."""
    builder = DocumentBuilder(path, source)
    page = Page(builder, source)
    reader = _Reader(source, page, is_swift=PurePath(path).suffix.lower() == ".swift")
    reader.read()
    page.finish()
    if reader.broken is not None and source.startswith("/*", reader.broken.start):
        remark_unended(builder, reader.broken.start, reader.broken.end)
    elif reader.broken is not None:
        builder.remark(
            "deze tekst wordt nergens gesloten: wat hier staat, kan ontbreken",
            "this string does not end: what stands here may be missing",
            reader.broken.start,
            reader.broken.end,
        )
    return builder.build()


class _Reader:
    """Tells `page` of one text after the other."""

    def __init__(self, source: str, page: Page, *, is_swift: bool) -> None:
        self._source = source
        self._page = page
        self._tokens = list(tokens_of(source))
        self._values = Values(source, self._tokens, is_swift=is_swift)
        self.broken = next((token for token in self._tokens if token.kind == "broken"), None)
        self._open: list[_Bracket] = []
        self._calls = 0  # open brackets of calls
        self._spans = 0  # open widgets that show several texts as one
        self._closed = ""  # the name of the call that closed last

    def read(self) -> None:
        """Go through the tokens: brackets, names, and texts."""
        index = 0
        top = _Bracket("")
        while index < len(self._tokens):
            token = self._tokens[index]
            around = self._open[-1] if self._open else top
            if token.kind in _OPENING:
                self._open_bracket(index)
            elif token.kind in _CLOSING:
                self._close_bracket(token)
            elif token.kind in (",", ";"):
                around.key = ""
            elif token.kind == "word" and self._written(token) in _DIRECTIVES and not self._open:
                index = self._end_of_statement(index)
                continue
            elif token.kind == "word" and self._next(index) in (":", "="):
                around.key = self._written(token).rpartition(".")[2]
            elif token.kind == "word" and self._is_constant_shown(token, index):
                self._show(index + 1, self._values.constants[self._written(token).rpartition(".")[2]], around)
            elif token.kind == "string":
                end = self._values.end_of_text(index)
                self._string(index, end, around)
                index = end
                continue
            index += 1

    def _string(self, index: int, end: int, around: _Bracket) -> None:
        """A text or the key of one."""
        if self._is_key(end, around):
            around.key = self._written(self._tokens[index])
            if is_text(around.key):
                self._block("h2", self._values.decoded(self._tokens[index:end]), self._tokens[index].start)
        elif around.key in self._values.constants and self._values.uses.get(around.key, 0) > 1 and not self._calls:
            pass  # shown where it is used
        else:
            self._show(end, self._tokens[index:end], around)

    def _is_key(self, end: int, around: _Bracket) -> bool:
        """Whether what ends at the token `end` is the key of another text: `'titel': '…'`, `"titel" to "…"`."""
        following = self._tokens[end] if end < len(self._tokens) else None
        if following is None or not around.kind:
            return False
        return (following.kind == ":" and around.kind in "{[") or self._written(following) == "to"

    def _is_constant_shown(self, token: Token, index: int) -> bool:
        """Whether a name stands for a text of the file, and for nothing but that."""
        name = self._written(token).rpartition(".")[2]
        return bool(self._open) and name in self._values.constants and self._next(index) in (",", ")", "]")

    def _written(self, token: Token) -> str:
        return self._source[token.start : token.end]

    def _next(self, index: int) -> str:
        return self._tokens[index + 1].kind if index + 1 < len(self._tokens) else ""

    def _end_of_statement(self, index: int) -> int:
        line = self._source.find("\n", self._tokens[index].end)
        while index < len(self._tokens) and (line < 0 or self._tokens[index].start < line):
            index += 1
        return index

    def _open_bracket(self, index: int) -> None:
        token = self._tokens[index]
        before = self._tokens[index - 1] if index else None
        is_name = before is not None and before.kind == "word" and token.kind != "["
        name = self._written(before).removeprefix("const ") if before is not None and is_name else ""
        if before is not None and before.kind == ")" and token.kind == "{":
            name = self._closed  # Button(onClick = close) { Text("…") }
        elif index > 1 and self._written(self._tokens[index - 2]) in _DECLARES:
            name = ""
        around = self._open[-1] if self._open else None
        kind = "[" if token.kind == "(" and _LISTS.fullmatch(name) else token.kind
        bracket = _Bracket(kind, name, around.key if around is not None and kind == "[" else "")
        bracket.spans = name in ("RichText", "Text.rich", "SelectableText.rich")
        self._calls += kind == "("
        if bracket.spans:
            self._spans += 1
            self._page.start("p", {}, token.start)
        self._open.append(bracket)

    def _close_bracket(self, token: Token) -> None:
        if self._open:
            bracket = self._open.pop()
            self._closed = bracket.name if bracket.kind == "(" else ""
            if bracket.is_list:
                self._page.end("ul", token.start)
            self._calls -= bracket.kind == "("
            if bracket.spans:
                self._spans -= 1
                self._page.end("p", token.start)

    def _show(self, end: int, strings: Sequence[Token], around: _Bracket) -> None:
        if around.key in _UNSEEN_ARGUMENTS:
            return
        near = self._open[-12:]
        if len(near) > 1 and around.name in _TRANSLATES:
            near.pop()
            around = near[-1]
        calls = [bracket for bracket in near if bracket.kind == "("]
        call = calls[-1].name if calls else ""
        decoded = self._values.decoded(strings)
        words = decoded.text.strip()
        if is_unseen_key(around.key) or any(
            (_LEFT_OUT if bracket.kind == "(" else _IS_BUTTON).fullmatch(bracket.name) for bracket in near
        ):
            return
        start = strings[0].start
        around.texts += 1
        for value in self._values.values:
            self._page.value(*value)
        self._values.values.clear()
        if self._spans:
            DecodedPage(self._page, self._source, decoded).text(0, len(decoded.text))
            return
        is_heading = self._is_heading(end, words, around, calls)
        is_shown = is_heading or _SHOWS.fullmatch(call) is not None
        if not any(map(str.isalpha, words)) or not (is_text(words) or (is_shown and not words.islower())):
            return
        if is_heading:
            level = 1 if any(bracket.name.endswith("AppBar") for bracket in calls) else 2
            self._block(f"h{level}", decoded, start)
        elif "\n" in words or _HTML.search(words):
            self._text(decoded, any(string.is_long for string in strings))
        elif any(_IS_ITEM.fullmatch(bracket.name) for bracket in calls[-2:]):
            self._page.start("ul", {}, start)
            self._block("li", decoded, start)
            self._page.end("ul", start)
        elif around.kind == "[" and not is_text(around.key) and around.key not in ("paragraphs", "alineas", "children"):
            if not around.is_list:
                self._page.start("ul", {}, start)
                around.is_list = True
            self._block("li", decoded, start)
        else:
            self._block("p", decoded, start)

    def _block(self, name: str, decoded: Decoded, start: int) -> None:
        self._page.start(name, {}, start)
        DecodedPage(self._page, self._source, decoded).text(0, len(decoded.text))
        self._page.end(name, start)

    def _text(self, decoded: Decoded, is_long: bool) -> None:
        """A text that is HTML, Markdown or several lines; what a long string is indented by is no part of it."""
        if is_long:
            indent = min((len(found["indent"]) for found in _INDENT.finditer(decoded.text)), default=0)
            if indent:
                decoded = refined(decoded, re.compile(rf"(?<=\n)[ \t]{{{indent}}}"), "")
        if _HTML.search(decoded.text):
            inside = DecodedPage(self._page, self._source, decoded)
            HtmlScanner(decoded.text, inside).feed(0, len(decoded.text))
        elif _MARKDOWN.search(decoded.text):
            self._page.embed(markdown.read("", decoded.text), decoded)
        else:
            self._page.embed(text.read("", decoded.text), decoded)

    def _is_heading(self, end: int, words: str, around: _Bracket, calls: Sequence[_Bracket]) -> bool:
        """Whether a text is a heading, for its key, its call, its style, or since it stands before another text."""
        if len(words) > _LONGEST_HEADING or "\n" in words or words.endswith((".", ",", ";")):
            return False
        if is_heading_key(around.key) and around.kind in _OPENING:
            return True
        if not calls:
            return False
        if any(_IS_HEADING.fullmatch(bracket.name) for bracket in calls[-2:]):
            return True
        if calls[-1].name in _SECTIONS and not around.key and around.texts == 1:
            return True
        if _SHOWS.fullmatch(calls[-1].name):
            return (len(calls) > 1 and _IS_TITLE.fullmatch(calls[-2].key) is not None) or self._has_heading_style(end)
        following = self._tokens[end].kind if end < len(self._tokens) else ""
        is_first = around.kind == "(" and not around.key and around.texts == 1
        return is_first and following == "," and self._next(end) in ("string", "[")

    def _has_heading_style(self, end: int) -> bool:
        """Whether the rest of the call behind a text, or what is called of it, gives it the style of a heading."""
        depth = 1
        for token in self._tokens[end : end + 60]:
            depth += (token.kind in _OPENING) - (token.kind in _CLOSING)
            if not depth:
                behind = _STYLE_BEHIND.match(self._source, token.end, token.end + 400)
                stop = behind.end() if behind is not None else token.end
                return _HEADING_STYLE.search(self._source, self._tokens[end - 1].end, stop) is not None
        return False

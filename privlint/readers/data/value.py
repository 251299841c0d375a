"""One text of a data file on the page: plain text, HTML or Markdown, as it looks."""

from __future__ import annotations

import re

from privlint.decoded import Decoded, joined
from privlint.readers.content import Break
from privlint.readers.data.strings import decoded, refined
from privlint.readers.data.tree import FOLDED, Text
from privlint.readers.decoded_page import DecodedPage
from privlint.readers.page import Page

_SPECIAL = re.compile(r"[\\\r\n<&*\[{'_`#]")  # without these, a text stands in every format as it is read
_INTERPOLATED = re.compile(r"</?\d{1,3}\s*/?>|\{'([^'{}\n]{0,40})'\}")  # <1>…</1> of i18next, {'@'} of vue-i18n
_CHOICE = re.compile(r"\{\s*+\w++\s*+,\s*+(?:plural|select|selectordinal)\s*+,")
_BRANCH = re.compile(r"\s*+(?:offset:\d++\s*+)?(?P<name>[=\w]++)\s*+\{")
_BRACE = re.compile(r"[{}]")
_HTML = re.compile(
    r"</?(?:p|h[1-6]|ul|ol|li|br|strong|b|em|i|u|a|table|tr|td|th|div|span|section|small|sup|hr|dl|dt|dd|code)\b[^<>]*>"
    r"|</[A-Za-z][\w-]*>|&(?:\#\d{1,7}|\#x[0-9a-fA-F]{1,6}|[A-Za-z]{2,8});"
)
_HTML_BLOCK = re.compile(r"<(?:p|h[1-6]|ul|ol|table|div|section|dl|br)\b")
_MARKDOWN = re.compile(
    r"^ {0,3}\#{1,6} |^ {0,3}\|?[ \t]*:?--+:?[ \t]*\||^\S.*\n(?:===+|---+)$"
    r"|\*\*\S|(?<![\w*])\*[^\W_][^*\n]{0,80}(?<!\s)\*(?![\w*])|(?<!\w)__\w[^_\n]*__(?!\w)|\[[^\[\]\n]+\]\([^()\s]+\)",
    re.MULTILINE,
)
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_NUMBERED = re.compile(r"\s*\d+[.)]\s")
_LEVEL = re.compile(r"<h([1-6])\b|^ {0,3}(\#{1,6}) ", re.MULTILINE)
_LINE = re.compile(r"(?P<text>[^\r\n]*+)(?P<newline>\r\n|\r|\n|\Z)")
_WRAPPED = 60  # columns: a longer line goes on in the next one
_LONGEST_BRANCH = 2000
_LONG = 400  # characters: a longer plain text has headings and lists of its own


def write_value(page: Page, source: str, text: Text, level: int, *, is_block: bool) -> None:
    """Tell `page` of `text`; headings in it are of `level` or deeper. `is_block` if it may be more than one block."""
    if not _SPECIAL.search(source, text.start, text.end):
        page.text(text.start, text.end)
        return
    value = decoded(source, text)
    if _INTERPOLATED.search(value.text):
        value = refined(value, _INTERPOLATED, r"\1")
    if "," in value.text and _CHOICE.search(value.text):
        value = _with_choices(value)
    written = value.text
    if not written.strip():
        return
    is_html, is_markdown = _HTML.search(written) is not None, _MARKDOWN.search(written) is not None
    if is_markdown and "\n" not in written and _NUMBERED.match(written):
        is_markdown = False
    within = DecodedPage(page, source, value, _deeper(written, level))
    has_blocks = _HTML_BLOCK.search(written) is not None
    if (is_markdown or (is_html and _BLANK_LINE.search(written))) and not has_blocks:
        from privlint.readers.markdown import feed

        feed(written, within)
    elif is_html:
        from privlint.readers.html import HtmlScanner

        HtmlScanner(written, within).feed(0, len(written))
    elif is_block and len(written) > _LONG and "\n\n" in written.replace("\r", ""):
        from privlint.readers.text import read

        page.embed(read("", written), value)
    else:
        _write_lines(within, written, between_paragraphs=text.style in FOLDED)


def _with_choices(value: Decoded) -> Decoded:
    """`value` with the last branch, that of most cases, of each `{years, plural, =1{…} other{… jaar}}` in it."""
    text = value.text
    kept: list[tuple[int, int]] = []
    start = 0
    for choice in _CHOICE.finditer(text):
        branch = _BRANCH.match(text, choice.end())
        if choice.start() < start or branch is None:
            continue
        shown, end = (0, 0), choice.end()
        while branch is not None and (closing := _closing(text, branch.end())) > 0:
            shown, end = (branch.end(), closing), closing + 1
            branch = _BRANCH.match(text, end)
        kept += [(start, choice.start()), shown]
        start = min(text.find("}", end) + 1 or end, len(text))
    kept.append((start, len(text)))
    parts = [part for begin, stop in kept for part in value.source_of(begin, stop)]
    return joined("", [(text[part.start : part.end], part.source_start, part.source_end) for part in parts])


def _closing(text: str, start: int) -> int:
    """Where the brace closes that was opened before `start`, or -1."""
    depth = 1
    for brace in _BRACE.finditer(text, start, start + _LONGEST_BRANCH):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return brace.start()
    return -1


def _write_lines(page: DecodedPage, written: str, *, between_paragraphs: bool) -> None:
    for line in _LINE.finditer(written):
        page.text(*line.span("text"))
        if line["newline"]:
            is_wrapped = len(line["text"]) >= _WRAPPED and not line["text"].rstrip().endswith((".", ":", ";", "!", "?"))
            page.line_break(*line.span("newline"), Break.SOFT if is_wrapped and not between_paragraphs else Break.HARD)
            if between_paragraphs:
                page.line_break(*line.span("newline"))


def _deeper(written: str, level: int) -> int:
    """How many levels down the headings in `written` go to be of `level`, if they are higher."""
    found = [int(match[1]) if match[1] else len(match[2]) for match in _LEVEL.finditer(written)]
    return max(level - min(found), 0) if found else 0

"""The comments in the text of a file that speak to privlint.

Readers drop comments, so these are looked for in the source itself: from the word
"privlint" back to what opens a comment, and forward to what closes it. Whether it is
one in this format the document tells: what it shows is no comment.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from privlint.suppression.code import code_in

NAME = re.compile(r"\b(?:[Pp]rivlint|PRIVLINT)\b")
"""The word with which such a comment begins."""

_REACH = 300
"""The number of characters before the name in which the comment begins."""
_MOST = 1000
"""The number of comments of a file that are read: more is no statement."""
_ENDS_AN_OPENER = frozenset("-*!#%/.,:|=({}\"'")

# What opens a comment and what closes it. The first that fits stands furthest to the left, so "{#" is no "#".
_BRACKETED = {
    "html": (r"<!--+", r"-->"),
    "stars": (r"/\*+(?:[ \t]*\r?\n[ \t]*\*)?", r"\*/"),  # in braces in JSX, in "{{- /* */ -}}" in Hugo
    "handlebars": (r"\{\{~?!--", r"--~?\}\}"),
    "bang": (r"\{\{~?!(?!--)", r"\}\}"),
    "blade": (r"\{\{--", r"--\}\}"),
    "hash": (r"\{#-?", r"-?#\}"),
    "liquid": (r"\{%-?\s{0,20}comment\b[^%\n]{0,100}%\}", r"\{%-?\s{0,20}endcomment\s{0,20}-?%\}"),
    "erb": (r"<%-?\#", r"-?%>"),
    "eex": (r"<%!?--", r"--%>"),
}
_CLOSERS = {kind: re.compile(closes) for kind, (_, closes) in _BRACKETED.items()}
_OF_A_LINE = {
    "slashes": r"(?<!:)//",
    "number": r"(?<!\S)\#[.,:|]?",
    "dots": r"(?m:^)[ \t]{0,50}\.\.",
    "reference": r"(?m:^)[ \t]{0,3}\[[^\]\n]{1,20}\]:[ \t]*(?:\#|<>)[ \t]*(?P<quote>[(\"'])",  # of Markdown
}
_ROW = r"(?P<row>(?m:^)/{4,})[ \t]*\r?\n\s*"  # of AsciiDoc: another one ends the comment
_OPENER = re.compile(
    rf"(?:{'|'.join(f'(?P<{name}>{opens})' for name, (opens, _) in _BRACKETED.items())})\s*\Z"
    rf"|(?:{'|'.join(f'(?P<{name}>{opens})' for name, opens in _OF_A_LINE.items())})[ \t]*\Z"
    rf"|{_ROW}\Z"
)
_CLOSES_REFERENCE = {"(": ")", '"': '"', "'": "'"}

_WITH_SLASHES = frozenset({"jsx", "mdx", "vue", "svelte", "astro", "php", "program", "json", "adoc"})
_WITH_NUMBER_SIGNS = frozenset({"yaml", "toml", "po", "php"})
_ONLY_IN = {"slashes": _WITH_SLASHES, "dots": frozenset({"rst"}), "row": frozenset({"adoc"})}
_PROGRAMS = _WITH_SLASHES - {"adoc"} | _WITH_NUMBER_SIGNS
_FRONT_MATTER = re.compile(r"\ufeff?(?P<row>---|\+\+\+)[ \t]*\r?\n")

_LINE_END = re.compile(r"[\r\n]")
_STRING = re.compile(r"\"(?:\\.|[^\"\\])*\"|`(?:\\.|[^`\\])*`|(?<!\w)'(?:\\.|[^'\\])*'")
_OPEN_STRING = re.compile(r"[\"`]|(?<!\w)'")


class Comment(NamedTuple):
    """A comment that begins with the name: the offsets of all of it, and of its `body` behind the name.

    `is_shown` if a visitor reads it: then it is none in this format, but somebody meant it to be.
    """

    start: int
    end: int
    body_start: int
    body: str
    is_shown: bool = False


def comments_in(source: str, form: str, shown: Mapping[int, bool]) -> Iterator[Comment]:
    """The comments for privlint in `source`, in order; `form` is the name of the reader that reads it.

    `shown` are the offsets at which a visitor reads the name, and whether the text of a block begins with it: only then
    somebody meant it to be a comment. What stands in a listing or in the string of a program speaks to nobody.
    """
    listings = code_in(source, form)
    unclosed: set[str] = set()
    end = 0
    candidates = (name for name in NAME.finditer(source) if _may_be_opened(source, name.start()))
    for name in islice(candidates, _MOST):
        opener = _OPENER.search(source, max(end, name.start() - _REACH), name.start())
        if name.start() < end or opener is None or _is_in(listings, name.start()):
            continue
        kind = next(kind for kind in (*_BRACKETED, *_OF_A_LINE, "row") if opener[kind] is not None)
        is_shown = name.start() in shown
        start = opener.start() + len(opener[0]) - len(opener[0].lstrip())
        is_meant = shown[name.start()] if is_shown else _is_comment(source, start, kind, form)
        if not is_meant or _is_quoted(source, start, kind, form):
            continue
        closed = _end(source, name.end(), kind, opener, form, unclosed)
        if closed is None:
            continue
        body_end, end = closed
        yield Comment(start, end, name.end(), source[name.end() : body_end], is_shown)


def _is_in(listings: Sequence[range], offset: int) -> bool:
    number = bisect_right(listings, offset, key=lambda listing: listing.start)
    return number > 0 and offset in listings[number - 1]


def _may_be_opened(source: str, start: int) -> bool:
    """Whether what stands before `start` may end what opens a comment."""
    before = source[max(start - _REACH, 0) : start].rstrip()
    return before[-1:] in _ENDS_AN_OPENER and bool(before)


def _is_comment(source: str, start: int, kind: str, form: str) -> bool:
    """Whether what opens at `start` is a comment in this format."""
    if kind == "number" and form not in _WITH_NUMBER_SIGNS:
        return start < _end_of_front_matter(source)
    return form in _ONLY_IN.get(kind, (form,))


def _is_quoted(source: str, start: int, kind: str, form: str) -> bool:
    """Whether what opens at `start` stands in a string of a program, or in quotation marks."""
    line = source[max(_line_start(source, start), start - _REACH) : start].rstrip()
    if kind in ("slashes", "number", "stars") and form in _PROGRAMS and not line.endswith("{"):
        return _OPEN_STRING.search(_STRING.sub("", line)) is not None
    return line.endswith(('"', "'", "`"))


def _end_of_front_matter(source: str) -> int:
    opening = _FRONT_MATTER.match(source)
    return source.find(f"\n{opening['row']}", opening.end() - 1) if opening is not None else 0


def _end(
    source: str, start: int, kind: str, opener: re.Match[str], form: str, unclosed: set[str]
) -> tuple[int, int] | None:
    """Where the body that begins at `start` ends, and where the comment does; None if nothing closes it.

    What was looked for in vain is added to `unclosed`, and not looked for again.
    """
    if kind in _CLOSERS:
        closer = _CLOSERS[kind].search(source, start) if kind not in unclosed else None
        if closer is None:
            unclosed.add(kind)
            return None
        return closer.span()
    if kind == "row":
        end = source.find(f"\n{opener['row']}", start) if kind not in unclosed else -1
        unclosed |= {kind} if end < 0 else set()
        return (end, end + 1 + len(opener["row"])) if end >= 0 else None
    end = _end_of_lines(source, start, opener) if kind == "dots" else _end_of_line(source, start)
    if kind == "reference":
        end = source.rfind(_CLOSES_REFERENCE[opener["quote"]], start, end)
        return (end, end + 1) if end >= 0 else None
    tag = source.find("?>", start, end) if form == "php" else -1
    end = tag if tag >= 0 else end
    return end, end


def _line_start(source: str, offset: int) -> int:
    return max(source.rfind("\n", 0, offset), source.rfind("\r", 0, offset)) + 1


def _end_of_line(source: str, start: int) -> int:
    found = _LINE_END.search(source, start)
    return found.start() if found is not None else len(source)


def _end_of_lines(source: str, start: int, opener: re.Match[str]) -> int:
    """The end of a comment of reStructuredText: it goes on as long as lines are indented deeper."""
    indent = len(opener[0]) - len(opener[0].lstrip(" \t"))
    end = _end_of_line(source, start)
    following = re.compile(rf"\r?\n[ \t]{{{indent + 1},}}\S[^\r\n]*")
    while (line := following.match(source, end)) is not None:
        end = line.end()
    return end

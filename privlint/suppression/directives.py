"""What a comment for privlint says: which findings not to report where, and why; or what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from privlint.errors import nearest
from privlint.suppression.comments import Comment


class Form(StrEnum):
    """How far a suppression reaches."""

    BLOCK = "ignore"
    LINE = "ignore-line"
    START = "ignore-start"
    END = "ignore-end"
    FILE = "ignore-file"


class RuleName(NamedTuple):
    """The id of a rule as a comment writes it, and its offsets in the file."""

    id: str
    start: int
    end: int


class Directive(NamedTuple):
    """A comment that is written as it should be; the rules of the end of a region may be none: the last one's."""

    form: Form
    rules: tuple[RuleName, ...]
    reason: str
    comment: Comment


class Malformed(NamedTuple):
    """A comment that suppresses nothing, because of a `problem`, with what is the `remedy`, each by language."""

    comment: Comment
    problem: Mapping[str, str]
    remedy: Mapping[str, str]


_MOST_RULES = 100
"""The number of rules of a comment that are read: there are not so many."""
_EXAMPLE = "ignore[retention-vague]"
_FORMS = ", ".join(Form)
_BODY = re.compile(r"\s*:\s*(?P<form>[\w-]*)(?P<rest>.*)", re.DOTALL)
_MEANT = re.compile(r"[\s,;-]*(?:ignore|disable|enable|suppress)\b", re.IGNORECASE)
_RULES = re.compile(r"\s*\[(?P<rules>[^\]]*)\](?P<reason>.*)", re.DOTALL)
_RULE = re.compile(r"[^\s,]+")
_BEFORE_A_REASON = re.compile(r"\A[\s:,;.–—-]+")
_MARGIN = re.compile(r"\n[ \t]*\*+")  # of a comment in /** */
# What other linters call it.
_OTHER_NAMES = {
    "disable": Form.START,
    "enable": Form.END,
    "ignore-begin": Form.START,
    "ignore-stop": Form.END,
    "ignore-next-line": Form.BLOCK,
    "ignore-next": Form.BLOCK,
    "ignore-next-block": Form.BLOCK,
    "disable-next-line": Form.BLOCK,
    "disable-line": Form.LINE,
    "disable-file": Form.FILE,
    "file-ignore": Form.FILE,
}


def directive_of(comment: Comment) -> Directive | Malformed | None:
    """What `comment` says; None if it only happens to begin with the name."""
    said = _BODY.match(comment.body)
    if said is None:
        return Malformed(comment, *_NO_COLON) if _MEANT.match(comment.body) else None
    if comment.is_shown:
        return Malformed(comment, *_SHOWN)
    if said["form"] not in tuple(Form):
        return _unknown_form(comment, said["form"])
    form = Form(said["form"])
    listed = _RULES.match(comment.body, said.start("rest"))
    if listed is None:
        if form is Form.END:
            return Directive(form, (), "", comment)
        return Malformed(comment, *(_NO_BRACKET if said["rest"].lstrip().startswith("[") else _NO_RULES))
    rules = tuple(_names(comment, listed.start("rules"), listed.end("rules")))
    if not rules and form is not Form.END:
        return Malformed(comment, *_EMPTY)
    reason = " ".join(_MARGIN.sub("\n", listed["reason"]).split())
    return Directive(form, rules, _BEFORE_A_REASON.sub("", reason), comment)


def _names(comment: Comment, start: int, end: int) -> Iterator[RuleName]:
    """The ids between the offsets `start` and `end` of the body."""
    for name in islice(_RULE.finditer(comment.body, start, end), _MOST_RULES):
        yield RuleName(name[0], comment.body_start + name.start(), comment.body_start + name.end())


def _unknown_form(comment: Comment, form: str) -> Malformed:
    near = _OTHER_NAMES.get(form.lower()) or nearest(form, tuple(Form))
    return Malformed(
        comment,
        {"nl": f'privlint kent geen "{form}"', "en": f'privlint knows no "{form}"'},
        {
            "nl": f'Bedoelt u "{near}"?' if near else f"Schrijf een van deze: {_FORMS}.",
            "en": f'Did you mean "{near}"?' if near else f"Write one of these: {_FORMS}.",
        },
    )


_WRITE = {
    "nl": f"Schrijf bijvoorbeeld: privlint: {_EXAMPLE} de reden.",
    "en": f"Write for example: privlint: {_EXAMPLE} the reason.",
}
_NO_COLON = (
    {"nl": 'achter "privlint" ontbreekt een dubbelepunt', "en": 'there is no colon behind "privlint"'},
    _WRITE,
)
_NO_RULES = (
    {
        "nl": "er staat niet tussen vierkante haken welke regels",
        "en": "it does not say between square brackets which rules",
    },
    _WRITE,
)
_NO_BRACKET = (
    {"nl": "het vierkante haakje achter de regels ontbreekt", "en": "the square bracket behind the rules is missing"},
    _WRITE,
)
_EMPTY = ({"nl": "er staat geen regel tussen de haken", "en": "there is no rule between the brackets"}, _WRITE)
_SHOWN = (
    {
        "nl": "in dit bestand is dit geen commentaar, bezoekers lezen het",
        "en": "in this file this is no comment, visitors read it",
    },
    {
        "nl": "Gebruik het commentaar van dit formaat; docs/suppressions.md noemt het.",
        "en": "Use the comments of this format; docs/suppressions.md names them.",
    },
)

"""The sentence that a rule suggests: its notation, and filling it in for a statement.

    {Mail uw|Mail je} vraag naar [value of contact where channel is email, else e-mailadres = info@korenaar.example].

`{…|…}` are the formal and the informal form of address, `{field}` is a field as in a message, and `[… = …]` is a blank
with an example of what fills it. A blank may begin with what the statement says itself, followed by `, else`: an
attribute of the fact at the finding (`where`), or of the first fact of a selector that has it (`name of controller`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from privlint.engine.template import TemplateError, fill
from privlint.findings import Blank
from privlint.record import NamedTuple

FIELD_IN_HELP = "suggestion"
"""The field of a help that is the suggested sentence with its examples."""

_CHOICE = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
_BLANK = re.compile(r"\[([^\[\]]*)\]")
_MARK = re.compile(r"[\[\]|]")
_ELSE = ", else "
_EXAMPLE = " = "


class BlankTemplate(NamedTuple):
    """A blank: the words that ask for something, an example of it, and the attribute that fills it where it is known
    (`name of controller`), or nothing. It stands at the 0-based `offset`."""

    words: str
    example: str
    source: str
    offset: int


def in_form(text: str, *, informal: bool) -> str:
    """`text` in one form of address."""
    return _CHOICE.sub(lambda choice: choice[2 if informal else 1], text)


def blanks(text: str) -> Iterator[BlankTemplate]:
    """The blanks of `text`. Raises TemplateError for one without an example, and for a bracket or bar that is none."""
    end = 0
    for match in _BLANK.finditer(text):
        _refuse_marks(text, end, match.start())
        end = match.end()
        wanted, _, example = " ".join(match[1].split()).partition(_EXAMPLE)
        source, known, words = wanted.rpartition(_ELSE)
        if not words.strip() or not example.strip():
            raise TemplateError(f'the blank "{match[0]}" has no words or no example', match.start())
        if known and not source.strip():
            raise TemplateError(f'nothing stands before "{_ELSE.strip()}" in "{match[0]}"', match.start())
        yield BlankTemplate(words.strip(), example.strip(), source.strip(), match.start())
    _refuse_marks(text, end, len(text))


def with_examples(text: str) -> str:
    """`text`, formally, with an example in each blank; its fields are left to be filled."""
    formal = in_form(text, informal=False)
    return _BLANK.sub(lambda match: _blank(match[0]).example, formal)


def filled(
    text: str, known: Callable[[str], str], fields: Mapping[str, str], *, informal: bool
) -> tuple[str, tuple[Blank, ...]]:
    """The sentence ready to copy, and the blanks that are left in it, each as often as it stands there.

    `known` gives what the statement says for the source of a blank; empty if it says nothing.
    """
    left: list[Blank] = []

    def fill_blank(match: re.Match[str]) -> str:
        blank = _blank(match[0])
        found = known(blank.source) if blank.source else ""
        if found:
            return found.replace("{", "{{").replace("}", "}}")
        left.append(Blank(f"[{blank.words}]", blank.example))
        return left[-1].words

    sentence = fill(_BLANK.sub(fill_blank, in_form(text, informal=informal)), fields)
    return sentence, tuple(left)


@lru_cache(maxsize=256)  # of the rules, asked for one finding after the other
def _blank(written: str) -> BlankTemplate:
    return next(blanks(written))


def _refuse_marks(text: str, start: int, end: int) -> None:
    """Raise TemplateError for a bracket or a bar between `start` and `end` that belongs to no blank and no choice."""
    between = _CHOICE.sub(lambda choice: " " * len(choice[0]), text[start:end])
    mark = _MARK.search(between)
    if mark is not None:
        what = "between two forms of address in braces" if mark[0] == "|" else "in a pair, around a blank"
        raise TemplateError(f'a "{mark[0]}" stands {what}', start + mark.start())

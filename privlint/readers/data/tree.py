"""What a data file holds: texts with their place in the source, under keys and in lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

DEEPEST = 60
"""Levels of nesting; what is nested deeper counts as part of what holds it, so that no recursion is too deep."""


MOST_PROBLEMS = 50
"""One is told; more are not kept."""


class Style(Enum):
    """How the source writes a text."""

    VERBATIM = "as it is"
    ESCAPED = "with escapes, on one line"
    WRAPPED = "with escapes; a line may end in a backslash"
    FOLDED_ESCAPED = "with escapes, line breaks folded to spaces"
    FOLDED_QUOTED = "with doubled quotes, line breaks folded to spaces"
    FOLDED_PLAIN = "without quotes, line breaks folded to spaces"
    BLOCK = "indented lines"
    FOLDED_BLOCK = "indented lines, folded to paragraphs"
    JOINED = "string literals below each other, with escapes"
    NUMBER = "a number"


FOLDED = frozenset({Style.FOLDED_ESCAPED, Style.FOLDED_QUOTED, Style.FOLDED_PLAIN, Style.FOLDED_BLOCK})
"""The styles in which a line break that is left stands between paragraphs."""


@dataclass(frozen=True, slots=True)
class Text:
    """The source characters from `start` to `end`, without quotes; `indent` is that of the lines of a block."""

    start: int
    end: int
    style: Style = Style.VERBATIM
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Fields:
    """Values under keys, in document order."""

    values: dict[str, Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Items:
    """Values in a list."""

    values: list[Node] = field(default_factory=list)


Node = Text | Fields | Items


@dataclass(frozen=True, slots=True)
class Problem:
    """Where the source is not as its format wants it, in Dutch and English; `twice` is the value of a repeated key."""

    start: int
    end: int
    nl: str
    en: str
    twice: Node | None = None


@dataclass(frozen=True, slots=True)
class Tree:
    """What a scanner makes of a file."""

    root: Node
    problems: list[Problem]


def texts(node: Node) -> Iterator[Text]:
    """The texts in `node`, in document order."""
    if isinstance(node, Text):
        yield node
    else:
        for value in node.values.values() if isinstance(node, Fields) else node.values:
            yield from texts(value)


def put(fields: Fields, key: str, value: Node, start: int, end: int, problems: list[Problem]) -> None:
    """Add `value` under `key`, which stands at `start` to `end`; of a key that stands there twice the last counts."""
    if fields.values.pop(key, None) is not None and len(problems) < MOST_PROBLEMS:
        nl = f'de sleutel "{key[:60]}" staat hier voor de tweede keer; alleen deze waarde is gelezen'
        en = f'the key "{key[:60]}" stands here for the second time; only this value has been read'
        problems.append(Problem(start, end, nl, en, twice=value))
    fields.values[key] = value

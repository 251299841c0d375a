"""The code in the markup of a component: where it stands, and what it does."""

from __future__ import annotations

from enum import Enum, auto

from privlint.record import Record


class Kind(Enum):
    """What a piece of code does in the markup."""

    SHOW = auto()  # shows what the expression gives, as text
    HTML = auto()  # as HTML
    LOOP = auto()  # opens a block that is shown for each element of a list
    OPEN = auto()  # opens another block
    SNIPPET = auto()  # opens a block that is shown where it is called by its name
    CALL = auto()  # shows such a block
    ELSE = auto()
    CLOSE = auto()
    NOTHING = auto()  # a comment, a declaration


class Code(Record):
    """A piece of code with its marks, from `start` to `end`; the expression itself stands from `first` to `last`.

    `pattern` are the names that a loop gives to each element: "item, number", or the parameters of a snippet, of which
    the name stands from `first` to `last`.
    """

    start: int
    end: int
    first: int
    last: int
    kind: Kind = Kind.SHOW
    pattern: str = ""


class Segment(Record):
    """A part of the file that is code of the program; `before` and `after` are put into the gaps around it."""

    start: int
    end: int
    before: str = ";"
    after: str = ";"

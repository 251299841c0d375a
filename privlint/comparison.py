"""What a run leaves out because it was known before: from a baseline, or in an earlier revision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from privlint.evidence import Quoted
from privlint.record import Record


class Known(NamedTuple):
    """A finding of before: its rule, the path of its file, and its message."""

    rule: str
    file: str
    message: str


class Removed(NamedTuple):
    """An element that a statement had before and has no more.

    It is known by the rule that misses it, with its `title` by language; `file` is the path of the statement, and
    `places` are where the element stood, with the paths of then.
    """

    rule: str
    title: Mapping[str, str]
    file: str
    places: tuple[Quoted, ...]


class Comparison(Record):
    """How a run differs from what was `before`: the path of a baseline, or a revision.

    `known` is the number of findings that were there before and are left out; `resolved` are those of before that are
    there no more; `removed` is what a change took out of a statement; `added` are statements that were not there, and
    `gone` those that were there and are no statements any more, by their paths.
    """

    before: str
    is_revision: bool
    known: int
    resolved: tuple[Known, ...] = ()
    removed: tuple[Removed, ...] = ()
    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

"""Findings: what the rules report and the reports print."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from privlint.document import Place
from privlint.record import NamedTuple, Record


class Level(IntEnum):
    """How serious a finding is; a higher number is more serious."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


class Related(NamedTuple):
    """Another place that a finding speaks of, perhaps in another file of the statement."""

    place: Place
    message: str


class Put(StrEnum):
    """Where a suggested sentence belongs: in the section under a heading, in a new section of that name, behind the
    sentence at the finding, in its row of a table, or instead of it."""

    SECTION = "section"
    NEW_SECTION = "new-section"
    BEHIND = "behind"
    ROW = "row"
    INSTEAD = "instead"


class Blank(NamedTuple):
    """Words in square brackets in whose place the author writes something, such as the `example`."""

    words: str
    example: str


class Suggestion(NamedTuple):
    """A sentence, or a few, that would mend a finding, and where to put it.

    `blanks` are those that are left in it; `heading` is that of the section, and empty if it has none or if the
    sentence at the finding is the place.
    """

    text: str
    put: Put
    heading: str = ""
    blanks: tuple[Blank, ...] = ()


class Edit(NamedTuple):
    """Other words in the source: `replacement` for those at `place`, in the file from the offset `start` to `end`.

    Offsets count the characters of the file as `privlint.source.decode` reads it.
    """

    place: Place
    start: int
    end: int
    replacement: str


class Hindrance(StrEnum):
    """Why words for which a rule has others are not replaced by a program."""

    CONTEXT = "context"  # the sentence says more about them
    MARKUP = "markup"  # they do not stand in the source as a visitor reads them
    FORMAT = "format"  # the file is no text
    GENERATED = "generated"  # the file says that it is made from another
    ENCODING = "encoding"  # it cannot be written as it was
    RESULT = "result"  # with the other words there would be findings still, or new ones


class Finding(Record):
    """One defect of a statement: `rule` is the rule's id, `law` the articles it rests on.

    `words` are those at `place`, on one line: by these it is known again when it has moved.
    `suggestion` is what to write, `edit` a safe change that mends it, `hindrance` why there is none although the rule
    has other words.
    """

    rule: str
    kind: str
    level: Level
    path: str
    place: Place
    message: str
    help: str
    law: tuple[str, ...]
    related: tuple[Related, ...] = ()
    words: str = ""
    suggestion: Suggestion | None = None
    edit: Edit | None = None
    hindrance: Hindrance | None = None


class Suppressed(NamedTuple):
    """A finding that a comment in the source, at `place`, says not to report, with the `reason` that it gives."""

    finding: Finding
    reason: str
    place: Place

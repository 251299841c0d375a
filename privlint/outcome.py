"""What is asked of each file of a run, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from privlint.discovery import Candidate
from privlint.errors import PrivlintError
from privlint.organisation import UNKNOWN, Organisation
from privlint.record import NamedTuple
from privlint.result import FileReport

if TYPE_CHECKING:
    from privlint.engine import Rule
    from privlint.lexicon import Lexicon
    from privlint.suppression.policy import Policy


class Criteria(NamedTuple):
    """What a run judges its files by.

    `language` is that of the messages; empty for each statement's own. `lexicon` is the
    vocabulary, None for the built-in one; `organisation` is what is known of who publishes
    the statements. With `evidence` the reports also hold what the text shows of the rules
    besides findings, and with `presentation` the text itself for a report that shows it.
    `suppressions` tells which comments in the source leave out findings; None if they are
    not heeded. `stdin_filename` is the name under which standard input is read.
    """

    rules: tuple[Rule, ...]
    language: str = ""
    stdin_filename: str = "stdin.md"
    lexicon: Lexicon | None = None
    organisation: Organisation = UNKNOWN
    evidence: bool = False
    presentation: bool = False
    suppressions: Policy | None = None


class Outcome(NamedTuple):
    """What became of a file: its report, or the error that says why it cannot be read; neither if it is a part that
    stands alone. `texts` is the path of the file that holds the texts of a page, empty if it holds them itself; `lasts`
    tells whether the same comes of the same files at any time."""

    report: FileReport | None = None
    error: PrivlintError | None = None
    texts: str = ""
    lasts: bool = False


Judge = Callable[[Candidate], Outcome]
"""Gives what becomes of a file."""
